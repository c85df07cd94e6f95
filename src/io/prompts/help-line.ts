import { cut } from './cut.ts';
import type { Window } from './frame.ts';

/** What some keys do, each in a few words; what does not apply is left out. */
export type Keys = readonly (string | false)[];

/** The last line of a prompt: what the keys do, at the first of several lengths that fits. */
export const helpLine = (lengths: readonly Keys[], { columns, glyphs, paint }: Window): string => {
  const texts = lengths.map((keys) => keys.filter(Boolean).join(` ${glyphs.dot} `));
  const help = texts.find(({ length }) => length <= columns - 3) ?? texts.at(-1) ?? '';
  return paint.dim(`  ${cut(help, columns - 3, glyphs.ellipsis)}`);
};
