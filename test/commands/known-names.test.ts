import { expect, test } from 'vitest';
import {
  knownFeatures,
  knownPrds,
  knownRecordNames,
  knownSpecFiles,
} from '../../src/commands/known-names.ts';
import { repositoryOf } from '../support/repository-of.ts';

const repository = repositoryOf({
  'docs/specs/TECH_SPEC-a.md': '# Technical Specification: Order checkout\n',
  'docs/specs/TECH_SPEC-b.md': '# Technical Specification: Gift cards\n',
  'docs/specs/TECH_SPEC-c.md': '# Technical Specification: Gift cards\n',
  'docs/specs/PRD-007-checkout.md': '# PRD\n',
  'docs/adr/ADR-001-use-redis.md': '# ADR-001: Use Redis\n',
  'docs/adr/ADR-012-use-kafka.md': '# ADR-012: Use Kafka\n',
  'docs/adr/ADR-013-one.md': '# ADR-013: One\n',
  'docs/adr/ADR-013-other.md': '# ADR-013: Other\n',
  'docs/adr/README.md': '# Records\n',
});
const words = (names: readonly { word: string }[]): string[] => names.map(({ word }) => word);

test('a specification is known by its feature; one of two alike by its file', async () => {
  expect(words(await knownFeatures({ repository, here: '.' }))).toEqual([
    'Order checkout',
    'docs/specs/TECH_SPEC-b.md',
    'docs/specs/TECH_SPEC-c.md',
  ]);
});

test('files are named as they are seen from the folder of the run', async () => {
  expect(words(await knownPrds({ repository, here: '.' }))).toEqual(['docs/specs/PRD-007-checkout.md']);
  expect(words(await knownPrds({ repository, here: 'docs/adr' }))).toEqual(['../specs/PRD-007-checkout.md']);
  expect(words(await knownSpecFiles({ repository, here: 'docs/specs' }))[0]).toBe('TECH_SPEC-a.md');
});

test.each([
  ['', ['ADR-013-other', 'ADR-013-one', '12', '1']],
  ['1', ['ADR-013-other', 'ADR-013-one', '12', '1']],
  ['0', ['ADR-013-other', 'ADR-013-one', '012', '001']],
  ['ADR', ['ADR-013-other', 'ADR-013-one', 'ADR-012-use-kafka', 'ADR-001-use-redis']],
])('records are named as somebody begins to name one: %j', async (typed, names) => {
  expect(words(await knownRecordNames({ repository }, typed))).toEqual(names);
});

test('a record with a day is known by its day', async () => {
  const logged = repositoryOf({ 'docs/adr/20201028-use-redis.md': '# Use Redis\n' });
  expect(await knownRecordNames({ repository: logged }, '')).toEqual([
    { word: '20201028', about: '20201028-use-redis' },
  ]);
});
