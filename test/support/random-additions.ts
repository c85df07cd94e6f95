import fc from 'fast-check';
import type { Answers, Spec } from '../../src/spec/answers-model.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import type { LineKind } from '../../src/spec/grammar/grammar.ts';
import { grammars, type LineValues } from '../../src/spec/grammar/grammars.ts';
import { answerOf, notApplicable, withAnswer } from '../../src/spec/part-answers.ts';
import { type PartId, parts } from '../../src/spec/parts.ts';
import { randomSpec, someAnswers } from './random-answers.ts';

/** A specification, and what is added to it. */
export type Growth = { spec: Spec; addition: Answers };

type ListPart = Extract<(typeof parts)[number], { form: 'lines' }>;
type Item = LineValues[LineKind];

/** How names, paths, words without spaces, and other texts are written. */
type Decoration = Readonly<Record<'name' | 'path' | 'word' | 'text', (text: string) => string>>;

const asItIs = (text: string): string => text;

/** Letters that are the same again after being upper and lower case. */
const upper = (text: string): string =>
  text.toUpperCase().toLowerCase() === text.toLowerCase() ? text.toUpperCase() : text;

/** Only words are dressed: among marks, further marks have another meaning. */
const dressed =
  (mark: string) =>
  (name: string): string =>
    /^[\p{L}\p{N}](?:[\p{L}\p{N} ]*[\p{L}\p{N}])?$/u.test(name) ? mark + name + mark : name;

const same: Decoration = { name: asItIs, path: asItIs, word: asItIs, text: asItIs };

/** The ways in which people write what is there already. */
const again: fc.Arbitrary<Decoration> = fc.constantFrom(
  same,
  { ...same, name: upper, text: upper, path: upper },
  { ...same, name: dressed('`'), path: (path: string) => path.replace(/\{[^{}/]*\}/g, ':other') },
  { ...same, name: dressed('**'), path: (path: string) => path.replace(/:[^/{}]+/g, '{other}') },
  { ...same, path: (path: string) => path.replace(/(?<=.)\/*$/, '/') },
);

/** A specification; new items, and some that are there already, written in another way. */
export const randomGrowth: fc.Arbitrary<Growth> = fc
  .tuple(randomSpec, someAnswers(2), fc.nat(1), again)
  .map(([spec, answers, count, decoration]) => {
    const known = ({ id, line }: ListPart): Item[] =>
      listOf(spec, id)
        .slice(0, count)
        .map((item) => decorated(line, item, decoration));
    const addition = mapLists(answers, (part, items) => unique(part.line, [...items, ...known(part)]));
    return { spec, addition };
  });

/** A specification, and all of its items once more, written in another way. */
export const sameAgain: fc.Arbitrary<Growth> = fc.tuple(randomSpec, again).map(([spec, decoration]) => ({
  spec,
  addition: mapLists(noAnswers(), ({ id, line }) =>
    listOf(spec, id).map((item) => decorated(line, item, decoration)),
  ),
}));

/**
 * A specification; further answers to what it leaves open, and items that are like none that it has. Nobody has written by
 * hand what can be derived: then the tool keeps its hands off.
 */
export const randomNews: fc.Arbitrary<Growth> = fc
  .tuple(randomSpec, someAnswers(2))
  .map(([{ testing, deployment, ...others }, answers]) => ({
    spec: {
      ...others,
      testing: { ...testing, unit: [], integration: [] },
      deployment: { ...deployment, dependencies: [] },
    },
    answers,
  }))
  .map(({ spec, answers }) => ({ spec, addition: withoutClosed(allNew(answers), spec) }));

/** The answers as if all had been given at once. */
export const grown = ({ spec, addition }: Growth): Spec => {
  const lists = mapLists(spec, ({ id }, items) => [...items, ...listOf(addition, id)]);
  const texts = parts.reduce<Answers>((all, { id, form }) => {
    const answer = answerOf(addition, id);
    return form === 'text' && typeof answer === 'string' ? withAnswer(all, id, answer) : all;
  }, lists);
  const { author, status, prd } = addition;
  return {
    ...texts,
    feature: spec.feature,
    author: spec.author ?? author,
    status: spec.status ?? status,
    prd: spec.prd ?? prd,
  };
};

/** Items that differ from all others in the first letters. */
const allNew = (answers: Answers): Answers =>
  mapLists(answers, ({ id, line }, items) =>
    items.map((item, at) =>
      decorated(line, item, {
        name: (name) => `New${at} ${name}`,
        path: (path) => `/new${at}${path}`,
        word: (word) => `NEW${at}_${word}`,
        text: (text) => `${id} ${at} ${text}`,
      }),
    ),
  );

/** Without what is answered already, or does not apply. */
const withoutClosed = (answers: Answers, spec: Spec): Answers =>
  parts.reduce<Answers>((all, part) => {
    const isClosed =
      notApplicable(spec, part) !== undefined ||
      (part.form === 'text' && answerOf(spec, part.id) !== undefined);
    return isClosed ? withAnswer(all, part.id, part.form === 'lines' ? [] : '') : all;
  }, answers);

const listOf = (answers: Answers, part: PartId): readonly Item[] =>
  (answerOf(answers, part) ?? []) as readonly Item[];

const mapLists = <T extends Answers>(
  answers: T,
  change: (part: ListPart, items: readonly Item[]) => readonly Item[],
): T =>
  parts.reduce(
    (all, part) =>
      part.form === 'lines' ? (withAnswer(all, part.id, change(part, listOf(all, part.id))) as T) : all,
    answers,
  );

/** No item twice, as the schema wants it. */
const unique = (kind: LineKind, items: readonly Item[]): Item[] => {
  const keys = items.map((item) => grammars[kind].key?.(item as never) ?? item);
  return items.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

const decorated = (kind: LineKind, item: Item, decoration: Decoration): Item =>
  (decorators[kind] as ((item: Item, decoration: Decoration) => Item) | undefined)?.(item, decoration) ??
  item;

const byName = <T extends { name: string }>(item: T, { name }: Decoration): T => ({
  ...item,
  name: name(item.name),
});

const decorators: { [K in LineKind]?: (item: LineValues[K], decoration: Decoration) => LineValues[K] } = {
  component: byName,
  external: byName,
  entity: byName,
  endpoint: (item, { path }) => ({ ...item, path: path(item.path) }),
  relationship: (item, { text }) => ({ ...item, from: text(item.from), to: text(item.to) }),
  decision: (item, { text }) => ({ ...item, title: text(item.title) }),
  threat: (item, { name }) => ({ ...item, threat: name(item.threat) }),
  metric: (item, { name }) => ({ ...item, metric: name(item.metric) }),
  term: (item, { name }) => ({ ...item, term: name(item.term) }),
  approver: (item, { name }) => ({ ...item, role: name(item.role) }),
  config: (item, { word }) => ({ ...item, variable: word(item.variable) }),
  reference: ({ title, url }, { text, word }) =>
    url === undefined ? { title: text(title ?? '') } : { title, url: url + word('').replace(/^(?=.)/, '?') },
  text: (item, { text }) => text(item),
};
