import { describe, expect, test } from 'vitest';
import { adrList } from '../../src/commands/adr-list.ts';
import { worldOf } from '../support/world-of.ts';

const files = {
  'docs/adr/0001-use-redis.md':
    '# 1. Use Redis\n\n## Status\n\nSuperseded by [3. Use Valkey](0003-use-valkey.md)\n',
  'docs/adr/0002-注文.md': '# 2. 注文\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n',
  'docs/adr/0003-use-valkey.md':
    '# 3. Use Valkey\n\nDate: 2026-01-03\n\n## Status\n\nProposed\n\nSupersedes [1. Use Redis](0001-use-redis.md)\n',
  'docs/adr/0010-odd.md': 'No heading\n',
  'docs/adr/README.md': '# Records\n',
};

const listed = async (status?: string): Promise<{ printed: string; said: string }> => {
  const { world, printed, said } = worldOf(files);
  await adrList(world, { dryRun: false, json: false, status });
  return { printed: printed.join(''), said: said.join('\n') };
};

describe('the records of a folder', () => {
  test('stand below each other, with what they say of others below', async () => {
    expect((await listed()).printed).toBe(
      [
        '0001  Superseded              Use Redis',
        '    superseded by 0003-use-valkey.md',
        '0002  Accepted    2026-01-02  注文',
        '0003  Proposed    2026-01-03  Use Valkey',
        '    supersedes 0001-use-redis.md',
        '0010                          odd',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['accepted', ['0002']],
    ['approved', ['0002']],
    ['superseded', ['0001']],
    ['draft', ['0003']],
  ])('are those with a status: %s', async (status, names) => {
    const { printed } = await listed(status);
    expect(printed.match(/^\d{4}/gm)).toEqual(names);
  });

  test('are looked for in a folder that is here, when one is named', async () => {
    const { world } = worldOf(files);
    await expect(
      adrList(world, { dryRun: false, json: false, recordFolder: 'docs/ard' }),
    ).rejects.toThrowError('--adr-dir names docs/ard, which is not here');
  });

  test('are none where none has the status, or none is there', async () => {
    expect((await listed('rejected')).said).toBe(
      'None of the 4 records in docs/adr has the status “rejected”.',
    );
    const { world, said } = worldOf({});
    await adrList(world, { dryRun: false, json: false });
    expect(said.join()).toContain('docs/adr holds no records.');
    const other = worldOf({ 'docs/adr/0007-use-redis.adoc': '= Use Redis\n' });
    await adrList(other.world, { dryRun: false, json: false });
    expect(other.said.join()).toContain('docs/adr holds 1 record in other formats than Markdown');
  });
});
