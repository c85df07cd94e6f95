import type { PartId } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import { labelOf } from '../label.ts';
import type { Section } from '../outline.ts';
import { lineFinder, lineStartAt } from '../read/lines.ts';
import type { Place, SpecDocument, TableContainer } from '../read/spec-document.ts';
import { groupsOf, type Siblings } from './choose-siblings.ts';
import { isFolded } from './folded.ts';
import { type Gap, titleSection } from './gaps.ts';
import { itemTablesIn } from './item-tables.ts';
import { itemsOf } from './part-items.ts';
import { type Refusal, refuse } from './placed.ts';
import { severalPlaces } from './refusals.ts';

/** What somebody has named as the place of an item. */
export type Target =
  | { kind: 'section'; section: Section }
  /** Items that stand together, to be followed. */
  | { kind: 'items'; siblings: Siblings }
  /** A table for items that holds none. */
  | { kind: 'table'; table: TableContainer }
  /** A label and what stands below it. */
  | { kind: 'label'; place: Place }
  /** Where a new section is to be. */
  | { kind: 'gap'; gap: Gap };

/** Finds what `into` names; see `Choice` for what it can be. */
export const findTarget = (document: SpecDocument, part: PartId, into: string): Target | Refusal => {
  const wanted = into.trim();
  const exact = document.outline.filter(({ title }) => title === wanted);
  if (exact.length > 0) return oneOf(document, part, exact, wanted);
  const located = locatedTarget(document, part, wanted);
  if (located !== undefined) return located;
  const label = labelOf(wanted);
  return oneOf(
    document,
    part,
    document.outline.filter((section) => section.label === label),
    wanted,
  );
};

const oneOf = (
  document: SpecDocument,
  part: PartId,
  found: readonly Section[],
  heading: string,
): Target | Refusal => {
  const [section] = found;
  if (section === undefined)
    return refuse(
      `there is no heading “${heading}”`,
      placesOf(document, 'name a heading of the document, or the number of a line: --into "<heading>"'),
    );
  const lineOf = lineFinder(document.text);
  return found.length === 1
    ? sectionTarget(document, part, section)
    : severalPlaces(
        heading,
        found.map(({ title, start }) => ({ title, line: lineOf(start), form: 'heading' })),
      );
};

/** What helps; without headings, only the end of a document can be named. */
const placesOf = ({ outline }: SpecDocument, hint: string): string =>
  outline.length > 0 ? hint : 'it has no headings: --into "at the end"';

/** The section of an item of the part means its siblings: items of one kind do not stand in each other. */
const sectionTarget = (document: SpecDocument, part: PartId, section: Section): Target => {
  const siblings = groupsOf(itemsOf(document, part)).find((group) =>
    group.some(({ form, span }) => form === 'section' && span.start === section.start),
  );
  return siblings === undefined ? { kind: 'section', section } : { kind: 'items', siblings };
};

const LOCATION = /^(?:(?<side>after|before)\s+line\s+|(?:line\s+)?)(?<line>\d+)$/i;

/** What a place that is named by its line, or as the end, means. */
const locatedTarget = (document: SpecDocument, part: PartId, into: string): Target | Refusal | undefined => {
  if (/^at the end$/i.test(into)) return { kind: 'gap', gap: { kind: 'end' } };
  const { side, line } = LOCATION.exec(into)?.groups ?? {};
  if (line === undefined) return undefined;
  const at = Number(line) < 1 ? undefined : lineStartAt(document.text, Number(line));
  if (at === undefined)
    return refuse(`there is no line ${line}`, placesOf(document, 'name a line of the document'));
  if (document.blocks.some((block) => isFolded(document.text, block) && block.start <= at && at < block.end))
    return refuse(
      `line ${line} is folded away, in <details>`,
      placesOf(document, 'name a line that is not'),
      [Number(line)],
    );
  const found = side === undefined ? pieceAt(document, part, at) : undefined;
  if (found !== undefined) return found;
  const section = sectionAt(document, at);
  if (section === undefined)
    return refuse(`line ${line} stands under no heading`, placesOf(document, 'name a line under a heading'), [
      Number(line),
    ]);
  if (side === undefined) return sectionTarget(document, part, section);
  return {
    kind: 'gap',
    gap: gapBeside(document, section, side.toLowerCase() === 'after' ? 'after' : 'before'),
  };
};

/** A gap beside a section; beside the title it is the one below the title block. */
const gapBeside = ({ outline }: SpecDocument, section: Section, kind: 'after' | 'before'): Gap => {
  const [, first] = outline;
  return section === titleSection(outline) && first !== undefined
    ? { kind: 'before', section: first }
    : { kind, section };
};

/** The innermost section that an offset lies in. */
const sectionAt = ({ text, outline }: SpecDocument, at: number): Section | undefined =>
  outline.findLast(({ start, end }) => start <= at && (at < end || at === text.length));

/** What an offset lies in that is less than a section: items of the part, a table for them, its label. */
const pieceAt = (document: SpecDocument, part: PartId, at: number): Target | undefined => {
  const holds = ({ start, end }: Span): boolean => start <= at && at < end;
  const siblings = groupsOf(itemsOf(document, part)).find((group) =>
    group.some(({ span, form, container }) => holds(span) || (form !== 'section' && holds(container))),
  );
  if (siblings !== undefined) return { kind: 'items', siblings };
  const [table] = itemTablesIn(document, part, document.blocks.filter(holds));
  if (table !== undefined) return { kind: 'table', table };
  const place = document.places[part].find(({ form, span }) => form === 'label' && holds(span));
  return place === undefined ? undefined : { kind: 'label', place };
};
