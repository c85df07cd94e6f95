import { type PartId, parts, sections } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import { bareName } from '../read/inline-text.ts';
import { lineFinder } from '../read/lines.ts';
import { readUnfolded } from '../read/read-spec.ts';
import type { Place, PlaceId, SpecDocument } from '../read/spec-document.ts';
import { isFolded } from './folded.ts';
import { literalEndpoints, type RawLine } from './literal-endpoints.ts';
import { itemsOf } from './part-items.ts';
import { type Choice, type NewItem, type Refusal, refuse } from './placed.ts';
import { intoFlags } from './say-which.ts';

/**
 * Why some items are not to be added unasked, by their keys: the document holds them in a form that is not known, or
 * folded away. Only components and endpoints are looked for.
 */
export const seemsThere = (
  document: SpecDocument,
  part: PartId,
  items: readonly NewItem[],
): ReadonlyMap<string, Refusal> => {
  if (part !== 'components' && part !== 'endpoints') return new Map();
  const known = new Set(itemsOf(document, part).flatMap(({ keys }) => keys));
  const lines = new Map([...(part === 'endpoints' ? literally(document) : []), ...folded(document, part)]);
  return new Map(
    items.flatMap(({ key, written: { cells } }) => {
      const line = known.has(key) ? undefined : lines.get(key);
      if (line === undefined) return [];
      const name = bareName(part === 'endpoints' ? `${cells.method} ${cells.path}` : (cells.name ?? key));
      return [[key, refusal(document, part, name, line)]];
    }),
  );
};

const refusal = (document: SpecDocument, part: PartId, name: string, line: number): Refusal => {
  const choice = placeFor(document, part);
  const anywhere = document.outline.length === 0 ? 'at the end' : '<heading>';
  return refuse(
    `“${name}” seems to be there already, line ${line}`,
    `to add it all the same: ${intoFlags([choice?.into ?? anywhere])}`,
    [line],
    choice === undefined ? [] : [choice],
  );
};

/** Where an item is put that is to be added all the same. */
const placeFor = (document: SpecDocument, part: PartId): Choice | undefined => {
  const last = itemsOf(document, part).at(-1);
  const [place] = document.places[part];
  const line = last?.line ?? place?.line;
  if (line === undefined) return undefined;
  const where = last === undefined ? `in “${place?.title}”` : 'behind the last one';
  return { name: `add it all the same, ${where}, line ${line}`, into: `${line}` };
};

/** The endpoints that stand literally where the API is described; anywhere outside of other parts, where nothing says so. */
const literally = (document: SpecDocument): ReadonlyMap<string, number> => {
  const { places } = document;
  const homes = [...places.endpoints, ...places.apiDesign].map(spanOf);
  if (homes.length > 0)
    return literalEndpoints(linesIn(document, (at) => homes.some((span) => isIn(at, span))));
  const ids: readonly PlaceId[] = [...parts, ...sections].map(({ id }) => id);
  const others = [
    ...ids.flatMap((id) => places[id].map(spanOf)),
    ...parts.flatMap(({ id }) => itemsOf(document, id).map(({ span }) => span)),
  ];
  const isInside = insideOf(others);
  return literalEndpoints(linesIn(document, (at) => !isInside(at)));
};

const spanOf = ({ heading, span, body }: Place): Span => ({
  start: heading.start,
  end: Math.max(span.end, body.end),
});

/** Tells of offsets in their order whether they lie in one of some stretches. */
const insideOf = (spans: readonly Span[]): ((at: number) => boolean) => {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let end = 0;
  return (at) => {
    for (let span = sorted[next]; span !== undefined && span.start <= at; span = sorted[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    return at < end;
  };
};

const isIn = (at: number, { start, end }: Span): boolean => start <= at && at < end;

/** The lines of the blocks that begin in some stretches; comments and what is folded away are left out. */
const linesIn = ({ text, blocks }: SpecDocument, isWanted: (at: number) => boolean): RawLine[] => {
  const lineOf = lineFinder(text);
  return blocks
    .filter((block) => block.kind !== 'blank' && block.kind !== 'html' && isWanted(block.start))
    .flatMap((block) => {
      const first = lineOf(block.start);
      if (block.kind === 'heading') {
        const title = text.slice(block.content.start, block.content.end);
        return [{ text: title, level: block.level, line: first }];
      }
      const lines = text.slice(block.start, block.end).split(/\r\n|\n|\r/);
      return lines.map((line, at) => ({ text: line, level: 0, line: first + at }));
    });
};

/** The items that are folded away, and their lines. */
const folded = (document: SpecDocument, part: PartId): (readonly [string, number])[] => {
  const blocks = document.blocks.filter((block) => isFolded(document.text, block));
  if (blocks.length === 0) return [];
  return itemsOf(readUnfolded(document.text), part)
    .filter(({ span }) => blocks.some((block) => isIn(span.start, block)))
    .flatMap(({ keys, line }) => keys.map((key) => [key, line] as const));
};
