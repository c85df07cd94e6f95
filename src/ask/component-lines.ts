import { component } from '../spec/grammar/component.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import type { Component } from '../spec/model.ts';
import type { LinesQuestion } from './ask.ts';
import { linesQuestion, readingOf } from './item-lines.ts';

/** The question for components: names complete behind `->`, and a dependency that names nothing here is pointed out. */
export const componentQuestion = (
  message: string,
  items: readonly Component[],
  externals: readonly string[],
): LinesQuestion => ({
  ...linesQuestion('component', message, items, (text, others) =>
    completed(text, [...namesOf(others), ...externals]),
  ),
  examples: [component.example, 'OrderDB [database]', 'Web: checkout page -> OrderService'],
  read: (text, others) => {
    const reading = readingOf('component', text, others);
    const read = component.parse(text);
    if (reading.kind === 'refused' || read.kind === 'refused') return reading;
    const known = new Set([...namesOf(others), read.value.name, ...externals].map(nameKey));
    const unknown = (read.value.dependencies ?? []).filter((name) => !known.has(nameKey(name)));
    return {
      ...reading,
      label: labelOf(read.value),
      ...(unknown.length > 0 && { note: `new: ${unknown.join(', ')}` }),
    };
  },
});

/** The dependencies that name no component and no external system, each once, in order. */
export const unknownDependencies = (
  components: readonly Component[],
  externals: readonly string[],
): string[] => {
  const known = new Set([...components.map(({ name }) => name), ...externals].map(nameKey));
  const unknown = components
    .flatMap(({ dependencies = [] }) => dependencies)
    .filter((name) => !known.has(nameKey(name)));
  return unknown.filter((name, index) => unknown.map(nameKey).indexOf(nameKey(name)) === index);
};

/** A component as the list shows it: `OrderService [service] places orders → OrderDB`. */
const labelOf = ({ name, kind, purpose, dependencies }: Component): string =>
  [
    name,
    kind === undefined ? undefined : `[${kind}]`,
    purpose,
    dependencies === undefined ? undefined : `→ ${dependencies.join(', ') || 'none'}`,
  ]
    .filter((word) => word !== undefined)
    .join(' ');

const namesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => {
    const read = component.parse(line);
    return read.kind === 'value' ? [read.value.name, ...(read.value.dependencies ?? [])] : [];
  });

/** The line with the name begun behind `->` or a comma completed to the first known one. */
const completed = (text: string, known: readonly string[]): string => {
  const begun = /^(.*?(?:->|→)(?:.*,)?\s*)([^,]*)$/.exec(text);
  if (!begun) return text;
  const [, head = '', word = ''] = begun;
  const used = new Set(
    head
      .replace(/^.*?(?:->|→)/, '')
      .split(',')
      .map((name) => nameKey(name.trim())),
  );
  const name = known.find(
    (candidate) => nameKey(candidate).startsWith(nameKey(word)) && !used.has(nameKey(candidate)),
  );
  return name === undefined ? text : `${head.trimEnd()} ${name}`;
};
