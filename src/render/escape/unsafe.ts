/*
 * What Markdown would read as markup. Every pattern matches exactly the characters that need a backslash, so that
 * these tables are all there is to know about a place. `*`, `_` and `~` act in pairs: see delimiters.ts.
 */

/** Read as markup anywhere in running text. */
export const inline: readonly RegExp[] = [
  // A backslash that would escape what follows, or break the line.
  /\\(?=[!-/:-@[-`{-~]|$)/gm,
  // Code. The code spans to keep are masked before.
  /`/g,
  // HTML and autolinks, of an email too.
  /<(?=[A-Za-z/!?]|[\w.!#$%&'*+/=?^`{|}~-]+@)/g,
  // A character reference; the shortest names have two letters, the longest 31.
  /&(?=#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][A-Za-z\d]{1,30};)/g,
  // A link, or a reference; in `[][]` there is no name to refer to.
  /\](?=\(|\[[^\]])|(?<!\[)\](?=\[\])/g,
  // A footnote.
  /\[(?=\^)/g,
];

/** Read as the start of a block, or as the end of a paragraph, at the start of a line without indentation. */
export const lineStart: readonly RegExp[] = [
  // A heading; some dialects want no space after the `#`.
  /^#/gm,
  // A quote.
  /^>/gm,
  // A list item.
  /^[-+*](?= |$)/gm,
  /(?<=^\d{1,9})[.)](?= |$)/gm,
  // A setext underline, a `---` rule, or the delimiter row that makes a table of the line above it.
  /^=(?==*$)/gm,
  /^[-|:](?=[-|: ]*$)/gm,
  // A rule. Its whole first run is escaped: the rest of it could pair with a run before.
  /^(?=([*_])(?: *\1){2,}$)\1+/gm,
  // A fence; one of backticks is in the inline table.
  /^~{3,}/gm,
  // The definition of a link or a footnote. Its label may go over several lines, up to 999 characters.
  /^\[(?=[\s\S]{1,999}?\]:)/gm,
];

/** Splits a table row, in code too. */
export const pipe = /\|/g;

/** The box of a task, at the start of a list item. */
export const taskBox = /^\[(?=[ xX]\](?:\s|$))/g;

/** The closing sequence of a heading. */
export const closingHashes = /(?<=^| )#(?=#*$)/g;

/** A bracket in the text of a link, where even `[x]` could become a link of its own and undo the one around it. */
export const bracket = /[[\]]/g;

/** Ends a name before its end, or begins with it what ends behind it. */
export const nameEnd: readonly RegExp[] = [
  /:(?=[\s:]|$)/g,
  // The definition of a link.
  /^\[/g,
  // Emphasis, whatever follows.
  /[*_~](?=[*_~]*$)/g,
];

/** Closes what could be the kind of a name. */
export const lastBracket = /\)$/g;
