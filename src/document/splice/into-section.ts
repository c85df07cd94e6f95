import type { PartId } from '../../spec/parts.ts';
import type { Section } from '../outline.ts';
import { lineFinder } from '../read/lines.ts';
import { rowKinds } from '../read/read-rows.ts';
import { solidEnd } from '../read/reading.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { firstItem } from './first-item.ts';
import { itemTablesIn } from './item-tables.ts';
import { dominantLineEnd, insertBlock } from './line-ends.ts';
import { newPart } from './missing-place.ts';
import { formOf, labelOfPart, sectionOf, stepsTo } from './part-forms.ts';
import { type Decided, refuse, type Written } from './placed.ts';
import { partBlock } from './write-new-section.ts';
import { writeRows } from './write-row.ts';

/**
 * Writes an item into a section that people have named: in the template's order where the section is the template's, else
 * at its end, with the heading of its part unless it is known without.
 */
export const intoSection = (
  document: SpecDocument,
  part: PartId,
  section: Section,
  written: Written,
): Decided => {
  const home = homeAt(document, part, section);
  const ordered =
    home === undefined || stepsTo(part).headings.length === 0
      ? undefined
      : newPart(document, part, home, written);
  const table = toldTable(document, part, section, written);
  if (table !== undefined) return table;
  return ordered?.kind === 'splices' ? ordered : atEnd(document, part, section, written, home !== undefined);
};

/** Into the one table without items in a section whose columns tell what it is for. */
const toldTable = (
  document: SpecDocument,
  part: PartId,
  { title, start, blocks }: Section,
  { cells }: Written,
): Decided | undefined => {
  const telling = part in rowKinds ? rowKinds[part as keyof typeof rowKinds].telling : undefined;
  const [table, another] = itemTablesIn(document, part, blocks).filter(({ columns }) =>
    columns.some(({ key }) => key !== undefined && key === telling),
  );
  if (table === undefined || another !== undefined) return undefined;
  return {
    kind: 'splices',
    splices: [writeRows(document.text, table, [cells], table.delimiter)],
    where: `in “${title}”, line ${lineFinder(document.text)(start)}`,
  };
};

/** The section as the place that the template has the part in, where it is that. */
const homeAt = ({ places }: SpecDocument, part: PartId, { start }: Section) => {
  const id = sectionOf(part);
  return id === undefined ? undefined : places[id].find(({ heading }) => heading.start === start);
};

const atEnd = (
  document: SpecDocument,
  part: PartId,
  section: Section,
  written: Written,
  isHome: boolean,
): Decided => {
  const { text } = document;
  const form = formOf(part);
  const isKnown = form?.kind === 'sections' && form.anywhere;
  const block = isKnown
    ? firstItem(document, part, written, section.level + 1)
    : partBlock(document, part, section.level, written, !isHome);
  const line = lineFinder(text)(section.start);
  if (block === undefined)
    return refuse(
      `“${section.title}” cannot hold “${labelOfPart(part)}”`,
      'name another heading: --into "<heading>"',
      [line],
    );
  const at = solidEnd(
    document.blocks.filter(({ start, end }) => section.start <= start && end <= section.end),
    section.heading.end,
  );
  return {
    kind: 'splices',
    splices: [insertBlock(text, at, block, dominantLineEnd(text))],
    where: `in “${section.title}”, line ${line}`,
  };
};
