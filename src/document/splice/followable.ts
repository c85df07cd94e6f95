import type { PartId } from '../../spec/parts.ts';
import { rowKinds } from '../read/read-rows.ts';
import type { Located, Place, SpecDocument } from '../read/spec-document.ts';
import { groupsOf } from './choose-siblings.ts';
import { titleSection } from './gaps.ts';
import { formOf, labelOfPart } from './part-forms.ts';
import { type Refusal, refuse } from './placed.ts';
import { intoFlags, linesOf, sayWhich } from './say-which.ts';

type Items = readonly Located<unknown>[];

/**
 * The items that a further one can follow: not the sections of a part whose items are none, and tables that only their
 * columns tell where somebody has named them.
 *
 * @param isNamed Whether somebody has said where the item is to go.
 */
export const followable = (document: SpecDocument, part: PartId, items: Items, isNamed: boolean): Items =>
  items.filter(
    (item) =>
      !isForeign(part, item) &&
      (isNamed || !(isStray(document, part, item) || isMention(document, part, item, items.length))),
  );

/** Why the place of an item is not clear that none of some items can be followed by, if they say so. */
export const unfollowed = (document: SpecDocument, part: PartId, items: Items): Refusal | undefined => {
  const [place] = document.places[part];
  const foreign = items.filter((item) => isForeign(part, item));
  if (place !== undefined && foreign.length > 0) {
    const lines = foreign.map(({ line }) => line);
    return refuse(
      `“${place.title}” holds sections, and what is added is a line: ${linesOf(lines)}`,
      `write a section by hand, or have a line above them: ${intoFlags([`${place.line}`])}`,
      lines,
      [{ name: `a line in “${place.title}”, line ${place.line}`, into: `${place.line}` }],
    );
  }
  return place === undefined ? strayTables(document, part, items) : undefined;
};

const strayTables = (document: SpecDocument, part: PartId, items: Items): Refusal | undefined => {
  const groups = groupsOf(items.filter((item) => isStray(document, part, item)));
  if (groups.length === 0) return undefined;
  const candidates = groups.map(([{ line }]) => ({ title: '', line, what: 'the table' }));
  return sayWhich(
    `no heading says “${labelOfPart(part)}”, but a table could hold it: ${linesOf(candidates.map(({ line }) => line))}`,
    candidates,
  );
};

/** Whether an item is a section, of a part whose items are written as lines. */
const isForeign = (part: PartId, { form }: Located<unknown>): boolean =>
  form === 'section' && formOf(part)?.kind === 'list';

/** Whether an item stands in a table that only its columns tell. */
const isStray = ({ places }: SpecDocument, part: PartId, { span, form }: Located<unknown>): boolean =>
  part in rowKinds &&
  form === 'row' &&
  places[part].every((place) => span.start < place.span.start || place.span.end < span.end);

/** Whether an endpoint stands alone in a section that is about something else: others do not belong there. */
const isMention = (
  { outline, places }: SpecDocument,
  part: PartId,
  { span, form }: Located<unknown>,
  count: number,
): boolean => {
  if (part !== 'endpoints' || count > 1 || (form !== 'section' && form !== 'line')) return false;
  const isHome = ({ span: { start, end } }: Place): boolean => start <= span.start && span.end <= end;
  const around = outline.findLast(({ start, end }) => start < span.start && span.end <= end);
  const isApart = around === undefined || around === titleSection(outline);
  return !isApart && ![...places.endpoints, ...places.apiDesign].some(isHome);
};
