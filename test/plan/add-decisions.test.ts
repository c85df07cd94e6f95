import { expect, test } from 'vitest';
import { additionOf } from '../support/addition-of.ts';

const text =
  '# Tech Spec: Orders\n\n## ADR References\n\n- [ADR-001: Use REST](../adr/ADR-001-use-rest.md)\n';

const decide = (title: string): string => `decisions: ["${title}"]`;

test('a decision gets a record with the next number, and a link to it', () => {
  const records = { folder: 'docs/adr', files: ['ADR-001-use-rest.md', 'ADR-002-other.md'] };
  const { text: after, plan, steps } = additionOf(text, decide('Use Redis'), { records });
  expect(plan.changes.map(({ path }) => path)).toEqual([
    'docs/adr/ADR-003-use-redis.md',
    'docs/specs/spec.md',
  ]);
  expect(after).toBe(`${text}- [ADR-003: Use Redis](../adr/ADR-003-use-redis.md)\n`);
  expect(plan.changes[0]?.text).toContain('[Technical Specification: Orders](../specs/spec.md)');
  expect(steps).toMatchObject([{ kind: 'added' }, { kind: 'record', linked: false }]);
});

test('numbers that the document names are taken, wherever those records are', () => {
  const named = `${text}- ADR-7: Use queues\n- 0009 – Use Kafka\n`;
  const { plan } = additionOf(named, decide('Use Redis'));
  expect(plan.changes[0]?.path).toBe('docs/adr/ADR-010-use-redis.md');
});

test('a record that is here with the same title is linked, and not written again', () => {
  const records = {
    folder: 'docs/adr',
    files: ['ADR-004-use-redis.md'],
    titles: { 'ADR-004-use-redis.md': 'ADR-004: Use Redis' },
  };
  const { text: after, plan, steps } = additionOf(text, decide('use redis'), { records });
  expect(plan.changes.map(({ path }) => path)).toEqual(['docs/specs/spec.md']);
  expect(after).toContain('(../adr/ADR-004-use-redis.md)\n');
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'record', linked: true }));
});

test('a record whose name alone is alike is another one', () => {
  const records = {
    folder: 'docs/adr',
    files: ['ADR-002-use-c.md'],
    titles: { 'ADR-002-use-c.md': 'ADR-002: Use C++' },
  };
  const { plan } = additionOf(text, decide('Use C#'), { records });
  expect(plan.changes[0]?.path).toBe('docs/adr/ADR-003-use-c.md');
});

test('several decisions are numbered one after another, and each is there the second time', () => {
  const both = 'decisions: ["Use Redis", "Use Kafka"]';
  const { text: after, plan } = additionOf(text, both);
  expect(plan.changes.map(({ path }) => path)).toEqual([
    'docs/adr/ADR-002-use-redis.md',
    'docs/adr/ADR-003-use-kafka.md',
    'docs/specs/spec.md',
  ]);
  expect(additionOf(after, both).plan.changes).toEqual([]);
});
