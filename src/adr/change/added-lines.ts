import type { Block, Span } from '../../document/block.ts';
import { dominantLineEnd } from '../../document/splice/line-ends.ts';
import type { Splice } from '../../document/splice/splice.ts';
import { bulletIn } from '../convention/bullet-in.ts';
import type { RecordDocument, RecordField, RecordSection } from '../read/read-record.ts';

/** A line like that of a field, with another label and value, below it. */
export const lineLike = (
  { text, blocks }: RecordDocument,
  { span, form }: RecordField,
  label: string,
  value: string,
): Splice => {
  const start = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const [rest = ''] = /^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(span.end)) ?? [];
  const lead = text.slice(start, span.start).replace(LABEL, label.replaceAll('$', '$$$$'));
  const end = rest.replace(/\s*<!--.*?-->/, '');
  const line = lead + value + end;
  const table = form === 'table' ? blockAround(blocks, span) : undefined;
  // The first row of a table is what makes it one: a further row goes below all of it.
  const isFirst = table?.kind === 'table' && span.start < table.header.end;
  const at = isFirst ? table.end : span.end + rest.length;
  const isClosed = /[\r\n]$/.test(text.slice(0, at));
  const [eol] = /\r?\n?$/.exec(line) ?? [''];
  return { at, remove: '', insert: isClosed ? line : `\n${line.slice(0, line.length - eol.length)}` };
};

const blockAround = (blocks: readonly Block[], { start }: Span): Block | undefined =>
  blocks.find((block) => block.start <= start && start < block.end);

/** The words of a label, between the marks before and behind it. */
const LABEL = /[\p{L}\p{N}](?:[^:：*|]*[^\s:：*|])?/u;

/** A paragraph below the line of a status that stands in a section or a heading, or below its table. */
export const paragraphBelow = (
  { text, blocks }: RecordDocument,
  { span, form }: RecordField,
  paragraph: string,
): Splice => {
  const eol = dominantLineEnd(text);
  const table = form === 'column' ? blockAround(blocks, span) : undefined;
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(span.end)) ?? [];
  if (table === undefined)
    return { at: span.end + rest.length, remove: '', insert: `${eol}${eol}${paragraph}` };
  return { at: table.end, remove: '', insert: `${eol}${paragraph}${eol}` };
};

/** An item at the end of the list in a section, in the place of a placeholder that is all it has. */
export const itemIn = ({ text, blocks }: RecordDocument, section: RecordSection, item: string): Splice => {
  const eol = dominantLineEnd(text);
  const list = section.blocks.findLast((block) => block.kind === 'list');
  const bullet = bulletIn(list === undefined ? blocks : [list]) ?? '-';
  if (list === undefined) {
    const last = section.blocks.findLast(({ kind }) => kind !== 'blank');
    const at =
      last?.end ?? (section.blocks[0]?.kind === 'blank' ? section.blocks[0].end : section.heading.end);
    const isApart = last === undefined && at !== section.heading.end;
    return { at, remove: '', insert: `${isApart ? '' : eol}${bullet} ${item}${eol}` };
  }
  const raw = text.slice(list.start, list.end);
  const line = `${bullet} ${item}`;
  if (/^[-+*] \[[^\]]*\]\s*$/.test(raw))
    return { at: list.start, remove: raw, insert: line + (/\s*$/.exec(raw)?.[0] ?? eol) };
  return { at: list.end, remove: '', insert: /[\r\n]$/.test(raw) ? line + eol : eol + line };
};
