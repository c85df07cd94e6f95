import { describe, expect, test } from 'vitest';
import { readRecordName } from '../../../src/adr/read/record-name.ts';

describe('the name of a record', () => {
  test.each([
    ['ADR-012-use-postgresql.md', { lead: 'ADR-', digits: '012', gap: '-', words: 'use-postgresql' }],
    ['0003-use-redis.md', { lead: '', digits: '0003', gap: '-', words: 'use-redis' }],
    ['adr_0042_Use_Redis.md', { lead: 'adr_', digits: '0042', gap: '_', words: 'Use_Redis' }],
    ['ADR-047c-001-retry.md', { lead: 'ADR-', digits: '047', gap: 'c-', words: '001-retry' }],
    ['0003-[Superseded]use-redis.md', { lead: '', digits: '0003', gap: '-', words: '[Superseded]use-redis' }],
    ['12. Use Redis.md', { lead: '', digits: '12', gap: '. ', words: 'Use Redis' }],
    ['RFC-001-use-redis.md', { lead: 'RFC-', digits: '001', gap: '-', words: 'use-redis' }],
    ['RFC0012_use_redis.md', { lead: 'RFC', digits: '0012', gap: '_', words: 'use_redis' }],
    ['LADR-7-use-redis.md', { lead: 'LADR-', digits: '7', gap: '-', words: 'use-redis' }],
    ['ADR0008.md', { lead: 'ADR', digits: '0008', gap: '', words: '' }],
    ['0000-use-records.md', { lead: '', digits: '0000', gap: '-', words: 'use-records' }],
    ['ADR-002-use-a-template.md', { digits: '002', words: 'use-a-template' }],
    ['ADR-001-use-handlebars-templates.md', { digits: '001', words: 'use-handlebars-templates' }],
  ])('%s has a number', (file, pieces) => {
    expect(readRecordName(file)).toMatchObject({
      ...pieces,
      id: { kind: 'number', number: Number(pieces.digits) },
    });
  });

  test.each([
    ['20201028-use-redis.md', '20201028', '20201028'],
    ['2020-10-28-use-redis.md', '2020-10-28', '20201028'],
    ['adr-20201028-use-redis.md', '20201028', '20201028'],
  ])('%s has a day', (file, digits, day) => {
    expect(readRecordName(file)).toMatchObject({ digits, words: 'use-redis', id: { kind: 'date', day } });
  });

  test.each([['20201399-not-a-day.md'], ['99999999-too-late.md']])(
    '%s has a number of eight digits',
    (file) => {
      expect(readRecordName(file)?.id.kind).toBe('number');
    },
  );

  test.each([
    'README.md',
    'index.md',
    'decisions.md',
    'template.md',
    'ADR-000-template.md',
    '0000-adr-template-long.md',
    'adr-template.md',
    'ADR-003-template.md',
    'adr-draft-use-redis.md',
    '012-diagram.png',
    '12factor.md',
    'RFC-9110-what-we-need-of-it.md',
    'adrenaline-1.md',
    'v2-migration.md',
    '1234567890-too-long.md',
  ])('%s is no record', (file) => {
    expect(readRecordName(file)).toBeUndefined();
  });
});
