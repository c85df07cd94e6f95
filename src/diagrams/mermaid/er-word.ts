import { oneLine } from '../../spec/clean-text.ts';

/**
 * The word that stands for the type or the name of a field in an entity-relationship diagram of Mermaid: the text itself where
 * it can, else what is left of it, so that somebody who sees another word than the text knows to look into the comment.
 *
 * Mermaid 11.14 reads no comma and no point in such a word, and no quotes around it; not everybody has a later one.
 *
 * @example
 * erWord('varchar(80)'); // varchar(80)
 * erWord('enum(open|paid)'); // enum
 * erWord('double precision'); // double_precision
 */
export const erWord = (text: string): string => {
  const line = oneLine(text);
  const letters = line
    .replace(/\s*[([{<].*$/, '')
    .replace(noLetters, '_')
    .replace(/^_+|_+$/g, '');
  return (letters === '' ? [line] : [line, letters, `_${letters}`]).find(isWord) ?? nothing;
};

/** Every field has a type to Mermaid. */
const nothing = '_';

const noLetters = /(?:[^A-Za-z\d\u{C0}-\u{10FFFF}]|[^\p{L}\p{N}\p{M}])+/gu;

const isWord = (text: string): boolean =>
  /^[A-Za-z_\u{C0}-\u{10FFFF}][\w[\]()\u{C0}-\u{10FFFF}-]*$/u.test(text) &&
  !/[\s\p{C}]/u.test(text) &&
  !isKey(text) &&
  !hasEmphasis(text);

/** Mermaid takes `pk-code` for a key and a rest. */
const isKey = (text: string): boolean => /^[pfu]k(?!\w)/i.test(text);

/** Words are Markdown to Mermaid: an `_` may begin and another one end an emphasis, unless they stand inside a word. */
const hasEmphasis = (text: string): boolean => /(?<![\p{L}\p{N}])_.*_(?![\p{L}\p{N}])/u.test(text);
