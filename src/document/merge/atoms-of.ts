import type { Span } from '../block.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { type Atom, depths, type LineAtom, type Opened } from './atom.ts';
import { linesOf } from './chunk.ts';
import { type Found, findAtoms, lineStart } from './find-atoms.ts';
import { headingNumbers } from './numbers.ts';

/** Takes a document apart into atoms: of items in items the outer ones, which hold the others. */
export const atomsOf = (document: SpecDocument): readonly Atom[] =>
  atomsIn(
    { text: document.text, opened: openedIn(document) },
    { start: 0, end: document.text.length },
    nested(findAtoms(document)),
  );

/** A text, and what begins at some of its lines. */
type Source = { text: string; opened: ReadonlyMap<number, Opened> };

const openedIn = (document: SpecDocument): ReadonlyMap<number, Opened> => {
  const { outline, places, text } = document;
  const siblings = headingNumbers(document);
  const opened = new Map<number, Opened>();
  for (const { form, heading, title } of Object.values(places).flat())
    if (form === 'label')
      opened.set(lineStart(text, heading.start), { level: depths.label, title, siblings });
  for (const { start, level, title } of outline) opened.set(start, { level, title, siblings });
  return opened;
};

/** What is merged as one, with what stands in it. */
type Node = Found & { inside: Node[] };

/** Puts what stands in something else into it; leaves out what overlaps, and what is there twice. */
const nested = (found: readonly Found[]): Node[] => {
  const top: Node[] = [];
  const open: Node[] = [];
  for (const one of found.toSorted((first, second) => first.start - second.start || second.end - first.end)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= one.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && !isWithin(one, around)) continue;
    const node = { ...one, inside: [] };
    (around?.inside ?? top).push(node);
    open.push(node);
  }
  return top;
};

/** Whether something is a part of an item. */
const isWithin = (one: Found, around: Found): boolean =>
  around.item !== undefined && one.end <= around.end && (one.start > around.start || one.end < around.end);

const atomsIn = (source: Source, { start, end }: Span, nodes: readonly Node[]): Atom[] => {
  const atoms: Atom[][] = [];
  let at = start;
  for (const node of nodes) {
    atoms.push(lineAtoms(source, { start: at, end: node.start }), [atomOf(source, node)]);
    at = node.end;
  }
  return [...atoms, lineAtoms(source, { start: at, end })].flat();
};

const atomOf = (source: Source, node: Node): Atom => {
  const text = source.text.slice(node.start, node.end);
  return node.item === undefined
    ? { kind: 'sample', text }
    : { ...node.item, text, inner: atomsIn(source, node, node.inside) };
};

const lineAtoms = ({ text, opened }: Source, { start, end }: Span): LineAtom[] => {
  let at = start;
  return linesOf(text.slice(start, end)).map((line) => {
    const opens = opened.get(at);
    at += line.length;
    if (opens !== undefined) return { kind: 'line', text: line, opens };
    return { kind: isGap(line) ? 'gap' : 'line', text: line };
  });
};

/** Whether a line only stands between others: a blank one, a rule, an arrow between the steps of a data flow. */
const isGap = (line: string): boolean => GAP.test(line.trim());

const GAP = /^(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,}|[|│]? *[↓▼⇓⬇v]?)$/;
