import { graphemes } from './graphemes.ts';

/** Device names that Windows does not let a file have, whatever its extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A text as part of a file name: its letters and digits in any script (NFC, lower case) with hyphens between words.
 *
 * At most 80 characters and 200 bytes, never empty and never a name that Windows keeps for itself.
 */
export const slug = (text: string): string => casedSlug(text.toLowerCase());

/** The same with capital letters as they are. */
export const casedSlug = (text: string): string => {
  const words = text
    .normalize('NFC')
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const short = cut((words ?? []).join('-')).replace(/-+$/, '');
  if (short === '') return 'untitled';
  return reserved.test(short) ? `${short}-1` : short;
};

/** The longest beginning that keeps to both limits and leaves no letter without its marks. */
const cut = (text: string): string => {
  let kept = '';
  for (const letter of graphemes(text)) {
    if (kept.length + letter.length > 80 || Buffer.byteLength(kept + letter) > 200) return kept;
    kept += letter;
  }
  return kept;
};
