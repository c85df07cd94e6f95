import { component } from '../spec/grammar/component.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import type { Component } from '../spec/model.ts';
import { remembered } from '../spec/remembered.ts';
import type { LinesQuestion } from './ask.ts';
import { componentSketch } from './component-sketch.ts';
import { linesQuestion, readerOf } from './item-lines.ts';

/** The question for components: names complete behind `->`, and a dependency that names nothing here is pointed out. */
export const componentQuestion = (
  message: string,
  items: readonly Component[],
  externals: readonly string[],
): LinesQuestion => {
  const read = readerOf('component');
  const parse = remembered(component.parse);
  const componentsIn = (lines: readonly string[]): Component[] =>
    lines.map(parse).flatMap((line) => (line.kind === 'value' ? [line.value] : []));
  return {
    ...linesQuestion('component', message, items),
    examples: [component.example, 'Web [client]: checkout page -> OrderService', 'OrderDB'],
    complete: (text, others) => completed(text, [...componentsIn(others).flatMap(namesIn), ...externals]),
    read: (text, others) => {
      const reading = read(text, others);
      const [meant] = componentsIn([text]);
      if (reading.kind === 'refused' || !meant) return reading;
      const known = [...componentsIn(others), { name: meant.name }];
      const unknown = unknownDependencies([...known.map(({ name }) => ({ name })), meant], externals);
      const note = unknown.length === 0 ? {} : { note: `new: ${unknown.join(', ')}` };
      return { ...reading, ...note };
    },
    sketch: (lines) => componentSketch(componentsIn(lines)),
  };
};

/** Every name that a component mentions. */
const namesIn = ({ name, dependencies = [] }: Component): string[] => [name, ...dependencies];

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
