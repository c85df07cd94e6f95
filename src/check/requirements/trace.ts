import type { Span } from '../../document/block.ts';
import { lastBegun } from '../../document/last-begun.ts';
import { lineFinder } from '../../document/read/lines.ts';
import type { Located, SpecDocument } from '../../document/read/spec-document.ts';
import { spanIndex } from '../../document/span-index.ts';
import { cutTo } from '../../spec/cut-to.ts';
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

/** A specification, its product requirements, and what it does about each of them. */
export type Trace = { spec: string; prd: string | undefined; requirements: readonly Traced[] };

/** What a specification does about each requirement of its PRD, and those that it cites beside: derived from citations alone. */
export const traceOf = ({ page, document, prd }: SpecSubject): Trace => {
  const lineOf = lineFinder(page.text);
  const required = prd?.requirements ?? [];
  const cited = new Map<string, { id: string; all: Citing[] }>(
    required.map((id) => [requirementKey(id), { id, all: [] }]),
  );
  const holderAt = holderFinder(document);
  for (const { id, span } of requirementsIn(page.text, page.blocks, page.prose)) {
    const key = requirementKey(id);
    const known = cited.get(key) ?? { id, all: [] };
    known.all.push({ ...holderAt(span.start), line: lineOf(span.start) });
    cited.set(key, known);
  }
  const isKnown = new Set(required);
  const requirements = [...cited.values()].map(({ id, all }) => ({
    id,
    isKnown: isKnown.has(id),
    cited: eachOnce(all),
  }));
  return { spec: page.path, prd: prd?.path, requirements };
};

type Holder = Pick<Citing, 'kind' | 'name'>;

/** Tells what an offset is in: an item, a part of the template, or else a section. */
const holderFinder = (document: SpecDocument): ((offset: number) => Holder) => {
  const items = citingItems(document);
  const partsAt = spanIndex(
    parts.flatMap(({ id, label }) => document.places[id].map(({ body }) => ({ ...body, label }))),
  );
  return (offset) => {
    const item = lastBegun(items, offset);
    if (item !== undefined && offset < item.end) return { kind: item.kind, name: item.name };
    const [part] = partsAt({ start: offset, end: offset + 1 });
    if (part !== undefined) return { kind: 'part', name: part.label };
    const section = lastBegun(document.outline, offset);
    const isBelowTitle = section !== undefined && section.level > 1;
    return { kind: 'part', name: isBelowTitle ? section.title : 'the introduction' };
  };
};

/** The items that can cite, in the order of the text. */
const citingItems = ({ items }: SpecDocument): (Holder & Span)[] => {
  const of = <T>(kind: Citing['kind'], all: readonly Located<T>[], name: (item: T) => string) =>
    all.map(({ item, span }) => ({ ...span, kind, name: name(item) }));
  const tests = (['testing.unit', 'testing.integration', 'testing.performance'] as const).flatMap((part) =>
    of('test', items.texts[part] ?? [], (text) => cutTo(text, SHOWN)),
  );
  return [
    ...of('component', items.components, ({ name }) => name),
    ...of('endpoint', items.endpoints, ({ method, path }) => `${method} ${path}`),
    ...of('entity', items.entities, ({ name }) => name),
    ...tests,
  ].toSorted((one, other) => one.start - other.start);
};

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
