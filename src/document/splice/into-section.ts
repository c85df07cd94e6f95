import type { PartId } from '../../spec/parts.ts';
import type { Section } from '../outline.ts';
import { lineFinder } from '../read/lines.ts';
import { solidEnd } from '../read/reading.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { firstItem } from './first-item.ts';
import { dominantLineEnd, insertBlock } from './line-ends.ts';
import { partBlock } from './missing-place.ts';
import { formOf, labelOfPart, sectionOf } from './part-forms.ts';
import { type Placed, refuse, type Written } from './placed.ts';

/** Writes an item at the end of a section that people have named: with the heading of its part, unless it is known without. */
export const intoSection = (
  document: SpecDocument,
  part: PartId,
  section: Section,
  written: Written,
): Placed => {
  const { text } = document;
  const form = formOf(part);
  const isKnown = form?.kind === 'sections' && form.anywhere;
  const home = sectionOf(part);
  const isHome =
    home !== undefined && document.places[home].some(({ heading }) => heading.start === section.start);
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
