import type { PartId } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import { partSamples } from '../read/samples.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { isVerbatim } from './is-verbatim.ts';
import { itemTableAt } from './item-tables.ts';
import { dominantLineEnd, withLineEnds } from './line-ends.ts';
import { formOf } from './part-forms.ts';
import type { Written } from './placed.ts';
import type { Splice } from './splice.ts';
import { bulletText } from './write-bullet.ts';
import { firstLine } from './write-line.ts';
import { rowLike } from './write-row.ts';
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
  written: Written,
  within: Span | undefined,
): Splice | undefined => {
  const span = sampleSpan(document, part, within);
  const filled = span === undefined ? undefined : filledSample(document, part, span, written);
  if (span === undefined || filled === undefined) return undefined;
  const remove = document.text.slice(span.start, span.end);
  const ending = /(?:\r\n|\n|\r)?$/.exec(remove)?.[0] ?? '';
  return { at: span.start, remove, insert: withLineEnds(filled, dominantLineEnd(document.text)) + ending };
};

/** The sample text as one stretch. That of the externals is a drawing, which their list stands below. */
const sampleSpan = (
  { text, placeholders }: SpecDocument,
  part: PartId,
  within: Span | undefined,
): Span | undefined => {
  const [first, ...others] = placeholders
    .filter(
      (placeholder) => placeholder.part === part && placeholder.field === undefined && part !== 'externals',
    )
    .map(({ span }) => span)
    .filter(({ start, end }) => within === undefined || (within.start <= start && end <= within.end))
    .filter(({ start, end }) => isVerbatim(text.slice(start, end), part));
  return others.reduce(
    (whole, { start, end }) =>
      whole !== undefined && text.slice(whole.end, start).trim() === '' ? { start: whole.start, end } : whole,
    first,
  );
};

const filledSample = (
  document: SpecDocument,
  part: PartId,
  span: Span,
  written: Written,
): string | undefined => {
  const form = formOf(part)?.kind;
  if (form === 'table') return filledRow(document, part, span, written);
  if (form === 'sections') return filledSection(document, part, span, written);
  const sample = document.text.slice(span.start, span.end);
  return form === 'fence' ? filledFence(part, sample, written) : filledBullet(sample, written);
};

const filledRow = (
  document: SpecDocument,
  part: PartId,
  span: Span,
  { cells }: Written,
): string | undefined => {
  const container = itemTableAt(document, part, span);
  return container === undefined ? undefined : rowLike(document.text, container, cells, span);
};

const filledSection = (
  document: SpecDocument,
  part: PartId,
  span: Span,
  { section }: Written,
): string | undefined => {
  const sample = document.outline.find(({ start }) => start === span.start);
  if (sample === undefined || section === undefined) return undefined;
  const title = (partSamples[part].names ?? []).reduce(
    (heading, name) => heading.replace(name, () => nameOf(section, part)),
    sample.rawTitle,
  );
  return restyled(section, sample.level, bulletOf(document), title);
};

const filledFence = (part: PartId, sample: string, written: Written): string | undefined => {
  const lines = sample.trimEnd().split(/\r\n|\n|\r/);
  return [lines[0], firstLine(part, written.cells.line ?? ''), lines.at(-1)].join('\n');
};

const filledBullet = (sample: string, { bullet }: Written): string | undefined => {
  const lead = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(sample)?.[0];
  if (lead === undefined) return undefined;
  const box = /^\[[ xX]\][ \t]/.test(sample.slice(lead.length)) ? '[ ] ' : '';
  return bulletText(lead, box + bullet);
};
