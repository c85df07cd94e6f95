import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { parts } from '../../src/spec/parts.ts';
import { additionOf } from '../support/addition-of.ts';

const template = readFileSync(new URL('../cases/tech-spec-template.md', import.meta.url), 'utf8');

const because = (part: string): string => `{ notApplicable: { ${part}: nothing of the kind } }`;

test('a part says why it does not apply in the place of its sample', () => {
  const { text } = additionOf(template, because('performance.caching'));
  expect(text).toContain('### Caching\nNot applicable — nothing of the kind\n');
});

test.each(parts.map(({ id }) => [id]))('%s: said and read back, or refused without a change', (id) => {
  const { text, steps } = additionOf(template, because(id));
  const isSaid = readSpec(text).notApplicable[id] !== undefined;
  expect(isSaid).toBe(steps.some(({ kind }) => kind === 'added'));
  expect(isSaid || text === template).toBe(true);
  const again = additionOf(text, because(id));
  expect(again.text).toBe(text);
  if (isSaid) expect(again.steps.map(({ kind }) => kind)).toContain('present');
});

test('a section says so of each of its parts', () => {
  const { steps } = additionOf(template, because('performance'));
  expect(steps.flatMap((step) => (step.kind === 'added' ? [step.part] : []))).toEqual([
    'performance.load',
    'performance.optimizations',
    'performance.caching',
  ]);
});

test('what somebody has written stays', () => {
  const before = '### Caching\n\n- All of it\n';
  expect(additionOf(before, because('performance.caching'))).toMatchObject({
    text: before,
    steps: [{ kind: 'kept', what: 'Caching' }],
  });
});

test('a table is left to the person, with what to write', () => {
  const { text, steps } = additionOf(template, because('threats'));
  expect(text).toBe(template);
  expect(steps).toMatchObject([
    {
      kind: 'refused',
      part: 'threats',
      hint: 'write below its heading: Not applicable — nothing of the kind',
    },
  ]);
});
