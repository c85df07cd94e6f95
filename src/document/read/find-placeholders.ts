import { type PartId, parts } from '../../spec/parts.ts';
import type { Block, Span } from '../block.ts';
import type { Places } from './find-places.ts';
import { joinLines } from './inline-text.ts';
import { isSampleCode, isSampleText, sampleRows } from './is-sample.ts';
import { itemSpan, rawItem, textSpan } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { partSamples, type Sample } from './samples.ts';
import type { Placeholder } from './spec-document.ts';

/** The sample texts that still stand in the places of the parts. */
export const findPlaceholders = (reading: Reading, places: Places): Placeholder[] =>
  parts.flatMap(({ id }) =>
    places[id]
      .flatMap(({ blocks }) => blocks.flatMap((block) => samplesIn(reading, block, partSamples[id])))
      .map((span) => ({ part: id satisfies PartId, span })),
  );

const samplesIn = ({ text }: Reading, block: Block, sample: Sample): Span[] => {
  const own = { start: block.start, end: block.end };
  if (block.kind === 'paragraph')
    return isSampleText(joinLines(text, block.lines), sample) ? [textSpan(block)] : [];
  if (block.kind === 'fence')
    return isSampleCode(text.slice(block.content.start, block.content.end), sample) ? [own] : [];
  if (block.kind === 'list')
    return block.items
      .filter((item) => isSampleText(rawItem(text, item), sample))
      .map((item) => itemSpan(text, item));
  if (block.kind !== 'table') return [];
  const rows = block.rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));
  const found = sampleRows(rows, sample);
  return block.rows.filter((_, at) => found[at]).map(({ start, end }) => ({ start, end }));
};

/** Placeholders in the order of the text, those that touch as one. */
export const joinPlaceholders = (placeholders: readonly Placeholder[]): Placeholder[] => {
  const joined: Placeholder[] = [];
  for (const placeholder of placeholders.toSorted((one, other) => one.span.start - other.span.start)) {
    const last = joined.at(-1);
    const { part, field, span } = placeholder;
    if (last !== undefined && last.part === part && last.field === field && last.span.end === span.start)
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
    else joined.push(placeholder);
  }
  return joined;
};
