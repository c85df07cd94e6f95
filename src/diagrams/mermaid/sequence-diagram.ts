import { nameKey } from '../../spec/grammar/grammar.ts';
import { fitting } from './fitting.ts';
import { label } from './label.ts';
import { mentions } from './mentions.ts';
import { wrapped } from './wrapped.ts';

/**
 * A data flow as a sequence diagram of Mermaid, whose participants are the names that its steps mention, in the order in which
 * they do (`mentions`).
 *
 * Each step is a message: from the first name to the second, or from where the step before has led to the only name; a
 * step without a name is a note there. Of a third name nobody knows how it belongs to the others: it has no message.
 *
 * Nothing where fewer than two names are mentioned, and nothing above 480 steps or 45,000 characters.
 */
export const sequenceDiagram = (steps: readonly string[], names: readonly string[]): string | undefined => {
  const mentioned = mentions(eachOnce(names));
  const flow = steps.map((text) => ({ text, names: mentioned(text) }));
  const participants = [...new Set(flow.flatMap((step) => step.names))];
  if (participants.length < 2) return undefined;
  const ids = new Map(participants.map((name, at) => [name, `p${at}`]));
  return fitting(steps.length, () => ({
    head: 'sequenceDiagram',
    lines: [
      ...participants.map((name, at) => `participant p${at} as ${label(name)}`),
      ...messages(flow.map((step) => ({ ...step, ids: step.names.map((name) => ids.get(name) ?? '') }))),
    ],
  }));
};

const eachOnce = (names: readonly string[]): string[] => [
  ...new Map(names.toReversed().map((name) => [nameKey(name), name])).values(),
];

/** The lines of the steps; the first participant stands for where a flow is before anything is named. */
const messages = (flow: readonly { text: string; ids: readonly string[] }[]): string[] => {
  let here: string | undefined;
  return flow.map(({ text, ids: [first, second] }) => {
    const from = second === undefined ? (here ?? first) : first;
    const to = second ?? first;
    here = to ?? here;
    return to === undefined
      ? `Note over ${here ?? 'p0'}: ${label(wrapped(text))}`
      : `${from}->>${to}: ${label(wrapped(text))}`;
  });
};
