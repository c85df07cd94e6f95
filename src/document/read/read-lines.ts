import { oneLine } from '../../spec/clean-text.ts';
import { nameKey } from '../../spec/grammar/grammar.ts';
import { relationship as relationshipGrammar } from '../../spec/grammar/relationship.ts';
import type { Relationship } from '../../spec/model.ts';
import type { Block, Span } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { undecorated } from './found.ts';
import { isMermaid } from './is-mermaid.ts';
import { isSampleCode } from './is-sample.ts';
import { lineEndOf } from './lines.ts';
import { readLists } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import type { Container, Located, Place } from './spec-document.ts';

/** One line that may hold an item; of code, as it stands there. */
type Line = { text: string; span: Span; line: number; form: 'line' | 'bullet'; container: Container };

/** The lines of fences, paragraphs and list items in some places, but for sample code. */
const linesIn = (reading: Reading, places: readonly Place[], part: 'dataFlow' | 'relationships'): Line[] =>
  places.flatMap(({ blocks }) => blocks.flatMap((block) => blockLines(reading, block, part)));

const blockLines = (reading: Reading, block: Block, part: 'dataFlow' | 'relationships'): Line[] => {
  const { text } = reading;
  if (isMermaid(text, block)) return [];
  if (block.kind === 'fence') {
    const code = text.slice(block.content.start, block.content.end);
    return isSampleCode(code, partSamples[part]) ? [] : spanLines(reading, block, block.content);
  }
  if (block.kind === 'paragraph')
    return spanLines(reading, block, block).map((line) => ({ ...line, text: plainText(line.text) }));
  if (block.kind !== 'list') return [];
  return readLists(reading, [block]).map(({ text: item, span, line, container }) => ({
    text: item,
    span,
    line,
    form: 'bullet',
    container,
  }));
};

/** The lines of a stretch that stands in a block. */
export const spanLines = ({ text, lineOf }: Reading, block: Span, content: Span): Line[] => {
  const { start, end } = block;
  const container = {
    kind: 'lines' as const,
    start,
    end,
    content: { ...content },
    lineEnd: lineEndOf(text, block),
  };
  return [...text.slice(content.start, content.end).matchAll(/[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$/g)].map(
    ({ 0: line, index }) => {
      const from = content.start + index;
      const span = { start: from, end: from + line.length };
      return { text: line.trim(), span, line: lineOf(from), form: 'line', container };
    },
  );
};

/** The steps of a data flow: numbered lines of a fence, or the items of a list. */
export const readSteps = (reading: Reading, places: readonly Place[]): Located<string>[] =>
  linesIn(reading, places, 'dataFlow').flatMap(({ text, ...place }) => {
    const step = place.form === 'bullet' ? text : /^\d+[.)]\s+(.*\S)$/.exec(text)?.[1];
    return step === undefined || step === ''
      ? []
      : [{ item: step, ...place, keys: [nameKey(oneLine(step))] }];
  });

/** The relationships: lines such as `[Order] 1──────* [Item]` or `Order 1-* Item`. */
export const readRelationships = (reading: Reading, places: readonly Place[]): Located<Relationship>[] =>
  linesIn(reading, places, 'relationships').flatMap(({ text, ...place }) => {
    const found = relationshipOf(text);
    return found === undefined ? [] : [{ item: found, ...place, keys: [relationshipKey(found)] }];
  });

/** What makes two relationships the same, however the names in them are decorated. */
export const relationshipKey = ({ from, to, cardinality }: Relationship): string =>
  relationshipGrammar.key?.({ from: bareEnd(from), to: bareEnd(to), cardinality }) ?? '';

const bareEnd = (name: string): string => undecorated(oneLine(name));

/** Between brackets a name may hold anything; without them the one-line grammar decides, of a line that is no sentence. */
const BRACKETED = /^\[(.+?)\]\s+([1*nm])\s*[-–—─]+\s*([1*nm])\s+\[(.+)\]$/i;

const relationshipOf = (line: string): Relationship | undefined => {
  const [, from, left, right, to] = BRACKETED.exec(line) ?? [];
  if (from === undefined && /[.,;:!?](?:\s|$)/.test(line)) return undefined;
  const found = relationshipGrammar.parse(
    from === undefined ? line.replace(/`/g, '') : `A ${left}-${right} B`,
  );
  if (found.kind === 'refused') return undefined;
  return from === undefined || to === undefined ? found.value : { ...found.value, from, to };
};
