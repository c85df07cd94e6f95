import type { Located } from '../../document/read/spec-document.ts';
import { parts } from '../../spec/parts.ts';
import type { SpecSubject } from '../subject.ts';
import { requirementKey, requirementsIn } from './requirements-in.ts';

/** Something in a specification that cites a requirement. */
export type Citing = {
  kind: 'component' | 'endpoint' | 'entity' | 'test' | 'part';
  name: string;
  /** Of the citation, counted from 1. */
  line: number;
};

/** A requirement, and what cites it in a specification. */
export type Traced = { id: string; isKnown: boolean; cited: readonly Citing[] };

/** What a specification does about each requirement of its PRD, and those that it cites beside: derived from citations alone. */
export const traceOf = (
  { page, document, prd }: SpecSubject,
  lineOf: (offset: number) => number,
): Traced[] => {
  const known = prd?.requirements ?? [];
  const cited = new Map<string, { id: string; all: Citing[] }>(
    known.map((id) => [requirementKey(id), { id, all: [] }]),
  );
  const holders = holdersOf(document);
  for (const { id, span } of requirementsIn(page.text, page.blocks, page.prose)) {
    const holder = holderAt(holders, span.start);
    const citing = { ...(holder ?? partAt(document, span.start)), line: lineOf(span.start) };
    const key = requirementKey(id);
    cited.set(key, { id: cited.get(key)?.id ?? id, all: [...(cited.get(key)?.all ?? []), citing] });
  }
  const isKnown = new Set(known);
  return [...cited.values()].map(({ id, all }) => ({ id, isKnown: isKnown.has(id), cited: eachOnce(all) }));
};

type Holder = { start: number; end: number; kind: Citing['kind']; name: string };

/** The items that can cite, in the order of the text. */
const holdersOf = ({ items }: SpecSubject['document']): Holder[] => {
  const of = <T>(kind: Citing['kind'], all: readonly Located<T>[], name: (item: T) => string): Holder[] =>
    all.map(({ item, span }) => ({ ...span, kind, name: name(item) }));
  const tests = (['testing.unit', 'testing.integration', 'testing.performance'] as const).flatMap((part) =>
    of('test', items.texts[part] ?? [], (text) => shortened(text)),
  );
  return [
    ...of('component', items.components, ({ name }) => name),
    ...of('endpoint', items.endpoints, ({ method, path }) => `${method} ${path}`),
    ...of('entity', items.entities, ({ name }) => name),
    ...tests,
  ].toSorted((one, other) => one.start - other.start);
};

/** The item that an offset is in: the last one that begins before it and has not ended. */
const holderAt = (holders: readonly Holder[], offset: number): Pick<Holder, 'kind' | 'name'> | undefined => {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const holder = holders[low - 1];
  return holder !== undefined && offset < holder.end ? { kind: holder.kind, name: holder.name } : undefined;
};

/** The part of the template, or else the section, that an offset is in. */
const partAt = (
  { places, outline }: SpecSubject['document'],
  offset: number,
): Pick<Holder, 'kind' | 'name'> => {
  const part = parts.find(({ id }) =>
    places[id].some(({ body }) => body.start <= offset && offset < body.end),
  );
  if (part !== undefined) return { kind: 'part', name: part.label };
  const section = outline.findLast(({ start, end, level }) => level > 1 && start <= offset && offset < end);
  return { kind: 'part', name: section?.title ?? 'the introduction' };
};

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).trimEnd()}…`;

const SHOWN = 60;

/** Each holder once, by its first citation. */
const eachOnce = (all: readonly Citing[]): Citing[] => {
  const first = new Map<string, Citing>();
  for (const citing of all) {
    const key = `${citing.kind} ${citing.name}`;
    if (!first.has(key)) first.set(key, citing);
  }
  return [...first.values()];
};
