/**
 * The offset after a link target: between angle brackets, or up to white space or a parenthesis that it did not open.
 * Nothing when there is no target at `at`.
 */
export const afterTarget = (text: string, at: number): number | undefined =>
  text[at] === '<' ? afterEnclosed(text, at + 1) : afterBare(text, at);

const afterEnclosed = (text: string, start: number): number | undefined => {
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '>') return at + 1;
    if (char === '<' || char === '\n') return undefined;
    if (char === '\\' && '<>\\'.includes(text[at + 1] ?? ' ')) at += 1;
  }
  return undefined;
};

const afterBare = (text: string, start: number): number | undefined => {
  let open = 0;
  let at = start;
  for (; at < text.length && !isControl(text.charCodeAt(at)); at += 1) {
    const char = text[at];
    if (char === '\\' && '()\\'.includes(text[at + 1] ?? ' ')) at += 1;
    else if (char === '(' && open === DEEPEST) return undefined;
    else if (char === '(') open += 1;
    else if (char === ')' && open === 0) break;
    else if (char === ')') open -= 1;
  }
  return at === start || open > 0 ? undefined : at;
};

/** Parentheses nest this deep at most, as in cmark; without a limit, thousands of open ones would take quadratic time. */
const DEEPEST = 32;

const DELETE = 127;

/** A space, a line end or another control character. A null character is read as the replacement character: text. */
const isControl = (code: number): boolean => (code <= 32 && code !== 0) || code === DELETE;

/** The offset after the title that follows a link target and white space; nothing when there is none. */
export const afterTitle = (text: string, target: number): number | undefined => {
  const at = afterBlank(text, target);
  const closing = at === target ? undefined : CLOSINGS.get(text[at]);
  return closing === undefined ? undefined : afterUnescaped(text, at + 1, closing);
};

const CLOSINGS: ReadonlyMap<string | undefined, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
]);

/** The offset after the next `char` that no backslash stands before. */
const afterUnescaped = (text: string, start: number, char: string): number | undefined => {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === char) return at + 1;
    // Parentheses do not nest in a title.
    if (char === ')' && text[at] === '(') return undefined;
    if (text[at] === '\\') at += 1;
  }
  return undefined;
};

/** The next offset that holds neither a space nor a line end. */
export const afterBlank = (text: string, start: number): number => {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at += 1;
  return at;
};
