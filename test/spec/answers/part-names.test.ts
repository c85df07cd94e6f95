import { expect, test } from 'vitest';
import { named } from '../../../src/spec/answers/part-names.ts';
import { parts, sections } from '../../../src/spec/parts.ts';

/** The id of what a heading names. */
const idOf = (heading: string, section?: string): string | undefined => {
  const found = named(heading, section);
  return found?.kind === 'part' ? found.part.id : found?.id;
};

test.each([
  ['Components', 'components'],
  ['## Components', 'components'],
  ['3. Components:', 'components'],
  ['3.2) **Components** 🧩', 'components'],
  ['IV. COMPONENT', 'components'],
  ['B) `Components`', 'components'],
  ['In-scope', 'scope.in'],
  ['Non-Goals', 'scope.out'],
  ['dataFlow', 'dataFlow'],
  ['open  questions', 'openQuestions'],
  ['Security', 'security'],
  ['Security Considerations', 'security'],
  ['Performance', 'performance'],
  ['Unit', 'testing.unit'],
  ['Componets', undefined],
  ['', undefined],
  ['🧩', undefined],
])('the heading %j names %j', (heading, id) => {
  expect(idOf(heading)).toBe(id);
});

test('inside a section its own parts come first', () => {
  expect(idOf('Performance', 'Testing Strategy')).toBe('testing.performance');
  expect(idOf('Dependencies', 'Deployment')).toBe('deployment.dependencies');
});

test.each(parts)('$id is named by its label, its id and its flag', (part) => {
  expect(idOf(part.label)).toBe(part.id);
  expect(idOf(part.id)).toBe(part.id);
  if ('flag' in part) expect(idOf(part.flag)).toBe(part.id);
});

test.each(sections)('$heading names its section, or a part that bears the same name', ({ heading, id }) => {
  const found = named(heading);
  if (found?.kind === 'part') expect(found.part.section).toBe(heading);
  else expect(found?.id).toBe(id);
});
