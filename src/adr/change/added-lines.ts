import type { Splice } from '../../document/splice/splice.ts';
import { bulletIn } from '../convention/bullet-in.ts';
import type { RecordDocument, RecordField, RecordSection } from '../read/read-record.ts';

/** A line like that of a field, with another label and value, below it. */
export const lineLike = (
  { text }: RecordDocument,
  { span }: RecordField,
  label: string,
  value: string,
): Splice => {
  const start = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const [rest = ''] = /^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(span.end)) ?? [];
  const lead = text.slice(start, span.start).replace(LABEL, label.replaceAll('$', '$$$$'));
  const end = rest.replace(/\s*<!--.*?-->/, '');
  const isClosed = /[\r\n]$/.test(rest);
  const line = lead + value + end;
  return { at: span.end + rest.length, remove: '', insert: isClosed ? line : `\n${line}` };
};

/** The words of a label, between the marks before and behind it. */
const LABEL = /[\p{L}\p{N}](?:[^:：*|]*[^\s:：*|])?/u;

/** A paragraph below the line of a status that stands in a section. */
export const paragraphBelow = (
  { text }: RecordDocument,
  { span }: RecordField,
  paragraph: string,
): Splice => {
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(span.end)) ?? [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { at: span.end + rest.length, remove: '', insert: `${eol}${eol}${paragraph}` };
};

/** An item at the end of the list in a section, in the place of a placeholder that is all it has. */
export const itemIn = ({ text, blocks }: RecordDocument, section: RecordSection, item: string): Splice => {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const list = section.blocks.findLast((block) => block.kind === 'list');
  const bullet = bulletIn(list === undefined ? blocks : [list]) ?? '-';
  if (list === undefined) {
    const at = section.blocks[0]?.kind === 'blank' ? section.blocks[0].end : section.heading.end;
    return { at, remove: '', insert: `${at === section.heading.end ? eol : ''}${bullet} ${item}${eol}` };
  }
  const raw = text.slice(list.start, list.end);
  const line = `${bullet} ${item}`;
  if (/^[-+*] \[[^\]]*\]\s*$/.test(raw))
    return { at: list.start, remove: raw, insert: line + (/\s*$/.exec(raw)?.[0] ?? eol) };
  return { at: list.end, remove: '', insert: /[\r\n]$/.test(raw) ? line + eol : eol + line };
};
