import { oneLine } from '../spec/clean-text.ts';
import { plainText } from './plain-text.ts';

/**
 * What a heading is known by, whatever its decoration: lower case, without emphasis, code marks, links, emoji, numbering
 * (`3.`, `3.2`, `III.`, `A)`, `第3章`), closing `#` marks, an id in braces and a final colon.
 *
 * @param title A heading as it is written, or as a reader sees it.
 *
 * @example
 * labelOf('3.2 🎯 **Goals:**') // 'goals'
 */
export const labelOf = (title: string): string =>
  WORDS.test(title) ? title.toLowerCase() : labelOfText(oneLine(plainText(title)));

/** The label of a heading as a reader sees it, on one line. */
export const labelOfText = (title: string): string => {
  if (WORDS.test(title)) return title.toLowerCase();
  const bare = title.replaceAll('`', '').replace(ANCHOR, '');
  const text = MAY_HOLD_EMOJI.test(bare) ? bare.replace(EMOJI, ' ') : bare;
  return withoutNumbering(oneLine(text))
    .replace(/[\s#:：.]+$/u, '')
    .toLowerCase();
};

/** Words that nothing decorates, as most labels are. */
const WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** An id that some tools read from a heading: `{#goals}`. */
const ANCHOR = /\s*\{[#:][^{}]*\}\s*$/;

/** Pictures, flags, keycaps such as 1️⃣, and short codes such as `:rocket:`. */
const EMOJI =
  /[\d#*]\uFE0F?\u20E3|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|(?<!\S):[a-z0-9_+-]+:(?!\S)/gu;

/** Beyond ASCII, only two colons can make one. */
const MAY_HOLD_EMOJI = /[^ -~]|:[^ ]+:/;

const withoutNumbering = (text: string): string => {
  const pattern = numberings.find((numbering) => numbering.test(text));
  return pattern === undefined ? text : text.replace(pattern, '');
};

const ROMAN = '(?:X{0,3}(?:IX|IV|V?I{0,3})|x{0,3}(?:ix|iv|v?i{0,3}))';

/** The ways in which headings are numbered, each up to the first word of the title. */
const numberings: readonly RegExp[] = [
  // 3.  3.2  3.2.1  3)  (3)  3:  3 -  3、  §3
  /^§?\s*\(?\d{1,2}(?:\.\d{1,3})*(?:[.)．、]+(?:\s+|(?=\D))|:\s+|\s+[-–—]\s+|\s+)(?=\S)/u,
  // III.  IV)
  new RegExp(`^\\(?(?=[IVXivx])${ROMAN}[.):]\\s+(?=\\S)`, 'u'),
  // A)  B.  (c)
  /^\(?[A-Za-z](?:\.\d{1,3})*[.)]\s+(?=\S)/u,
  // 第3章  三、
  /^(?:第[\d一二三四五六七八九十百]+[章节節部篇]|[一二三四五六七八九十]+[、．.])\s*(?=\S)/u,
];
