import type { PartId } from '../../spec/parts.ts';
import type { HeadingLevel } from '../block.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { formOf } from './part-forms.ts';
import type { Written } from './placed.ts';
import { bulletText } from './write-bullet.ts';
import { firstLine } from './write-line.ts';
import { bulletOf, restyled } from './write-section.ts';

/**
 * The first item of a part, as the template writes it, with the document's bullet.
 *
 * @param level Of its heading, where it has one.
 * @returns nothing where it would need a heading that cannot be
 */
export const firstItem = (
  document: SpecDocument,
  part: PartId,
  written: Written,
  level: number,
): string | undefined => {
  const form = formOf(part);
  if (form === undefined) return undefined;
  if (form.kind === 'fence') return ['```', firstLine(part, written.cells.line ?? ''), '```'].join('\n');
  if (form.kind === 'table') return firstRow(form.columns, written);
  if (form.kind === 'list')
    return bulletText(leadOf(form.marker, bulletOf(document)), boxOf(form.marker) + written.bullet);
  const { section } = written;
  if (section === undefined || !isLevel(level)) return undefined;
  return restyled(section, level, bulletOf(document), headingOf(section));
};

const firstRow = (
  columns: readonly (readonly [key: string, title: string])[],
  { cells }: Written,
): string => {
  const row = (texts: readonly string[]): string =>
    `|${texts.map((text) => (text === '' ? ' |' : ` ${text} |`)).join('')}`;
  const dashes = columns.map(([, title]) => '-'.repeat(title.length + 2));
  return [
    row(columns.map(([, title]) => title)),
    `|${dashes.join('|')}|`,
    row(columns.map(([key]) => cells[key] ?? '')),
  ].join('\n');
};

const leadOf = (marker: string, bullet: string): string => (marker === '1.' ? '1. ' : `${bullet} `);

const boxOf = (marker: string): string => (marker === '- [ ]' ? '[ ] ' : '');

const headingOf = (section: string): string => (section.split('\n')[0] ?? '').replace(/^#{1,6}[ \t]+/, '');

/** Headings have six levels. */
export const isLevel = (level: number): level is HeadingLevel =>
  Number.isInteger(level) && level >= 1 && level <= 6;
