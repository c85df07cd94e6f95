import type { Splice } from '../../document/splice/splice.ts';
import type { Convention } from '../convention/convention.ts';
import { printNumber } from '../convention/naming.ts';
import { pageOrder } from '../convention/page-order.ts';
import { TITLE_NUMBER } from '../read/front-matter-entries.ts';
import type { RecordDocument } from '../read/read-record.ts';
import { yamlValue } from '../read/yaml-value.ts';

/** What the front matter of a template says of one record: its title, its number, its place among the pages. */
export const frontMatterSplices = (
  { text, blocks }: RecordDocument,
  number: number | undefined,
  title: string,
  convention: Convention,
): Splice[] => {
  const [block] = blocks;
  if (block?.kind !== 'front-matter') return [];
  const { start, end } = block.content;
  return [...text.slice(start, end).matchAll(ENTRY)].flatMap(({ index, groups }) => {
    const { lead = '', key = '', quote = '', value = '' } = groups ?? {};
    const written = entryValue(key, value, { number, title, convention });
    if (written === undefined) return [];
    const at = start + index + lead.length + quote.length;
    return [{ at, remove: value, insert: yamlValue(written, quote) }];
  });
};

const ENTRY =
  /^(?<lead>(?<key>[\p{L}\d_-]+)[ \t]*:[ \t]*)(?:(?<quote>["'])|)(?<value>[^\n\r]*?)\k<quote>?(?=[ \t]*\r?$)/gmu;

type Values = { number: number | undefined; title: string; convention: Convention };

const entryValue = (key: string, old: string, { number, title, convention }: Values): string | undefined => {
  if (/^title$/i.test(key)) return numberedLike(old, number) + title;
  if (number === undefined) return undefined;
  if (key === convention.order?.key) return String(pageOrder(convention.order, number));
  if (!/^(?:id|number|adr)$/i.test(key)) return undefined;
  return withNumber(old, number);
};

/** What stands before a title with a number, for another one. */
const numberedLike = (old: string, number: number | undefined): string => {
  const lead = TITLE_NUMBER.exec(old)?.[0];
  return lead === undefined || number === undefined ? '' : (withNumber(lead, number) ?? '');
};

/** A text with another number in the place of its last one, with as many zeros; nothing where it has none. */
const withNumber = (text: string, number: number): string | undefined => {
  const digits = /\d+(?=\D*$)/.exec(text)?.[0];
  return (
    digits && text.replace(/\d+(?=\D*$)/, printNumber(number, digits.startsWith('0') ? digits.length : 1))
  );
};
