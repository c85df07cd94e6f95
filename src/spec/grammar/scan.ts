import { type Parsed, parsed, refused } from './grammar.ts';

const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/**
 * The pieces of a list, separated by commas; commas inside brackets, and inside the given quotes, do not separate.
 * Empty pieces are left out. A bracket or quote that is never closed is refused.
 */
export const splitList = (text: string, quotes = ''): Parsed<string[]> => {
  const pieces: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: character, index } of text.matchAll(/[\s\S]/g)) {
    const expected = open.at(-1);
    if (character === expected) open.pop();
    else if (expected !== undefined && quotes.includes(expected)) continue;
    else if (quotes.includes(character)) open.push(character);
    else if (closers[character]) open.push(closers[character]);
    else if (character === ',' && open.length === 0) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (open.length > 0) return refused(`a ${open.at(-1)} is missing`);
  pieces.push(text.slice(start));
  return parsed(pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''));
};

/** The two sides of the first colon that has a space or nothing behind it, so that `std::vector` and `redis:6379` stay whole. */
export const splitAtColon = (text: string): [head: string, rest: string | undefined] => {
  const colon = /:+(?=\s|$)/.exec(text);
  if (!colon) return [text.trim(), undefined];
  return [text.slice(0, colon.index).trim(), absentIfEmpty(text.slice(colon.index + colon[0].length))];
};

/** The trimmed text, or nothing where there is none. */
export const absentIfEmpty = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** `Name [kind]` in its two pieces. */
export const parseName = (head: string): Parsed<{ name: string; kind: string | undefined }> => {
  const [, name = head, kind] = /^(.*?)\s*\[([^[\]]*)\]$/.exec(head) ?? [];
  if (name === '' || /^:|:$/.test(name)) return refused('it begins with a name');
  if (/^#{1,6}\s/.test(name)) return refused('a heading is no item of this list');
  if (kind?.trim() === '') return refused('[] names no kind, such as [service]');
  return parsed({ name, kind: kind?.trim() });
};
