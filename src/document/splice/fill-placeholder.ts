import type { PartId } from '../../spec/parts.ts';
import type { Fence, Span } from '../block.ts';
import { lineFinder } from '../read/lines.ts';
import { partSamples } from '../read/samples.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { inPlaceOf } from './in-place-of.ts';
import { isVerbatim } from './is-verbatim.ts';
import { itemTableAt } from './item-tables.ts';
import { formOf, isDrawn, labelOfPart } from './part-forms.ts';
import { type Decided, refuse, type Written } from './placed.ts';
import { sampleOf } from './sample-of.ts';
import { bulletText } from './write-bullet.ts';
import { firstLine } from './write-line.ts';
import { rowsLike } from './write-row.ts';
import { bulletOf, nameOf, restyled } from './write-section.ts';

/**
 * Puts an item where the template's sample text for its part still stands word by word, written like it.
 *
 * @param within Where to look; everywhere when absent.
 * @returns nothing where no such text stands
 */
export const fillPlaceholder = (
  document: SpecDocument,
  part: PartId,
  within: Span | undefined,
): ((written: Written) => Decided) | undefined => {
  const sample = sampleToFill(document, part, within);
  const write = sample === undefined ? undefined : writerFor(document, part, sample);
  if (sample === undefined || write === undefined) return undefined;
  const { text } = document;
  const line = lineFinder(text)(sample.start);
  return (written) => {
    const filled = write(written);
    if (filled === undefined)
      return refuse(`“${labelOfPart(part)}” has sections here, and this is none`, 'write it by hand', [line]);
    return {
      kind: 'splices',
      splices: [inPlaceOf(text, sample, filled)],
      where: `in place of the sample, line ${line}`,
    };
  };
};

/** The sample text that an item takes the place of; none where that is a drawing. */
const sampleToFill = (document: SpecDocument, part: PartId, within: Span | undefined): Span | undefined => {
  if (isDrawn(part)) return undefined;
  return formOf(part)?.kind === 'fence'
    ? sampleCode(document, part, within)
    : sampleOf(document, part, within);
};

/** The sample in a fence: what opens and closes that stays, whatever somebody has made of it. */
const sampleCode = (
  { text, blocks, placeholders }: SpecDocument,
  part: PartId,
  within: Span | undefined,
): Span | undefined => {
  const starts = new Set(placeholders.filter((found) => found.part === part).map(({ span }) => span.start));
  return blocks
    .filter((block): block is Fence => block.kind === 'fence' && starts.has(block.start))
    .filter(({ start, end }) => within === undefined || (within.start <= start && end <= within.end))
    .map(({ content }) => content)
    .find(({ start, end }) => isVerbatim(text.slice(start, end), part));
};

/** How an item is written in the place of a sample. */
const writerFor = (
  document: SpecDocument,
  part: PartId,
  sample: Span,
): ((written: Written) => string | undefined) | undefined => {
  const form = formOf(part)?.kind;
  if (form === 'fence') return ({ cells }) => firstLine(part, cells.line ?? '');
  if (form === 'table') return rowWriter(document, part, sample);
  return form === 'sections' ? sectionWriter(document, part, sample) : bulletWriter(document, sample);
};

const rowWriter = (document: SpecDocument, part: PartId, sample: Span) => {
  const container = itemTableAt(document, part, sample);
  if (container === undefined) return undefined;
  return ({ cells }: Written) => rowsLike(document.text, container, [cells], sample)[0];
};

const sectionWriter = (document: SpecDocument, part: PartId, { start }: Span) => {
  const sample = document.outline.find((section) => section.start === start);
  if (sample === undefined) return undefined;
  return ({ section }: Written) => {
    if (section === undefined) return undefined;
    const title = (partSamples[part].names ?? []).reduce(
      (heading, name) => heading.replace(name, () => nameOf(section, part)),
      sample.rawTitle,
    );
    return restyled(section, sample.level, bulletOf(document), title);
  };
};

const bulletWriter = ({ text }: SpecDocument, { start, end }: Span) => {
  const sample = text.slice(start, end);
  const lead = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(sample)?.[0];
  if (lead === undefined) return undefined;
  const box = /^\[[ xX]\][ \t]/.test(sample.slice(lead.length)) ? '[ ] ' : '';
  return ({ bullet }: Written) => bulletText(lead, box + bullet);
};
