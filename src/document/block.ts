/** A stretch of a text: offsets in UTF-16 units, `end` exclusive. */
export type Span = { start: number; end: number };

/**
 * One block of a Markdown document. Its span covers whole lines, line ends included, so that the blocks of a document
 * stand side by side without a gap. Inside a quote, a list item or a footnote it starts after their markers on its first
 * line, and its other lines still carry theirs.
 */
export type Block =
  | Heading
  | Paragraph
  | Fence
  | IndentedCode
  | Html
  | Quote
  | List
  | Table
  | ThematicBreak
  | Definition
  | Footnote
  | FrontMatter
  | Blank;

/** `## Title` (ATX) or a title underlined with `===` or `---` (setext). */
export type Heading = Span & {
  kind: 'heading';
  form: 'atx' | 'setext';
  level: HeadingLevel;
  /** Its text, without `#` marks, underline and the white space around it. */
  content: Span;
};

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export type Paragraph = Span & {
  kind: 'paragraph';
  /** The text of each line, without the white space and the container markers around it. */
  lines: readonly Span[];
};

/** Code between lines of backticks or tildes. */
export type Fence = Span & {
  kind: 'fence';
  /** The opening line's backticks or tildes. */
  marker: string;
  /** The info string, such as `sql`; empty when there is none. */
  info: Span;
  /** The lines between the fences. */
  content: Span;
  /** False when the document, or the container it stands in, ends first. */
  closed: boolean;
};

/** Code indented by four columns. */
export type IndentedCode = Span & { kind: 'indented-code' };

export type Html = Span & {
  kind: 'html';
  /** Which of CommonMark's seven start conditions opened it: 2 is a comment, 6 a block tag, 7 any other tag. */
  condition: HtmlCondition;
  /** False when its end, such as `-->`, never comes. Conditions 6 and 7 end at a blank line and are always closed. */
  closed: boolean;
};

export type HtmlCondition = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Lines after `>`. */
export type Quote = Span & { kind: 'quote'; blocks: Block[] };

/** Items with the same kind of marker. */
export type List = Span & {
  kind: 'list';
  ordered: boolean;
  /** The bullet, or the character after the number. */
  delimiter: '-' | '+' | '*' | '.' | ')';
  items: ListItem[];
};

export type ListItem = Span & {
  /** The bullet, or the number with its delimiter. */
  marker: Span;
  /** Where its text begins: after the marker and the white space that belongs to it. */
  content: number;
  blocks: Block[];
};

/** A GitHub table: a header row, a row of dashes and any number of body rows. */
export type Table = Span & {
  kind: 'table';
  header: TableRow;
  /** The row of dashes. */
  delimiter: Span;
  /** One for each column. */
  alignments: readonly Alignment[];
  rows: TableRow[];
};

export type Alignment = 'left' | 'center' | 'right' | undefined;

/** One row, its line end included. Body rows may have fewer or more cells than the header. */
export type TableRow = Span & {
  /** The text of each cell, without the white space around it; empty cells stand right after their pipe. */
  cells: readonly Span[];
};

type ThematicBreak = Span & { kind: 'thematic-break' };

/** A link reference definition: `[label]: target "title"`. */
type Definition = Span & { kind: 'definition' };

/** A footnote's text: `[^label]: text`, with its further lines indented. */
export type Footnote = Span & { kind: 'footnote'; blocks: Block[] };

/** YAML between `---` lines at the very start. */
export type FrontMatter = Span & { kind: 'front-matter'; content: Span };

/** One or more lines of nothing but spaces and tabs; only at the top level. */
type Blank = Span & { kind: 'blank' };
