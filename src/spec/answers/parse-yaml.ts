import { Composer, type CST, type Document, isScalar, LineCounter, type ParsedNode, Parser } from 'yaml';

/** Something wrong with the syntax of a text, at an offset of it. */
type Fault = { offset: number; message: string; hint?: string };

/** A line and a column, both from 1. */
export type Spot = { line: number; column: number };

/** A YAML or JSON text as a document, when it has the syntax of one, and where its offsets are. */
export type ParsedYaml = {
  document: Document.Parsed<ParsedNode> | undefined;
  faults: readonly Fault[];
  spotOf: (offset: number) => Spot;
};

/** Deeper than any answers, and far from what overflows the stack of whoever walks the document. */
const maxDepth = 100;

/** `core` whatever a `%YAML` line says; no tag is resolved, so that no value is ever made by one. */
const options = { schema: 'core', resolveKnownTags: false, stringKeys: true, uniqueKeys: true } as const;

/** Parses a text that should hold one document. Never throws. */
export const parseYaml = (text: string): ParsedYaml => {
  const lines = new LineCounter();
  const spotOf = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined)
    return { document: undefined, faults: [{ offset: deep, message: 'is nested too deeply' }], spotOf };
  const documents = [...new Composer<ParsedNode>(options).compose(tokens, true, text.length)];
  const faults = faultsOf(documents);
  // A key that stands twice leaves a document that can be read; other mistakes make its structure a guess.
  const readable = documents[0]?.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return { document: readable ? documents[0] : undefined, faults, spotOf };
};

/** The offset of the first value below the deepest level. The parser has no stack to overflow; this walk has none either. */
const tooDeep = (tokens: readonly CST.Token[]): number | undefined => {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; depth <= maxDepth; depth += 1) level = level.flatMap(tokensBelow);
  return level[0]?.offset;
};

const tokensBelow = (token: CST.Token): CST.Token[] => {
  if (token.type === 'document') return token.value ? [token.value] : [];
  const items: readonly CST.CollectionItem[] = 'items' in token ? token.items : [];
  return items.flatMap(({ key, value }) => [key, value]).filter((found) => found != null);
};

const faultsOf = ([first, ...others]: readonly Document.Parsed<ParsedNode>[]): Fault[] => {
  if (!first) return [];
  const second = others.find(({ contents }) => !(isScalar(contents) && contents.value === null));
  return [
    ...first.errors.map(({ code, message, pos }) => ({ offset: pos[0], ...worded(code, message) })),
    ...first.warnings
      .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
      .map(({ pos }) => ({
        offset: pos[0],
        message: 'is a tag, and tags are not evaluated',
        hint: 'A text that begins with ! stands in quotes.',
      })),
    ...(second ? [{ offset: second.range[0], message: 'a second document begins; one is expected' }] : []),
  ];
};

const quote =
  'A text with “: ” or “ #” in it, or with a sign of YAML before it, stands in quotes: "like: this".';

const hints: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: quote,
  BLOCK_AS_IMPLICIT_KEY: quote,
  MULTILINE_IMPLICIT_KEY: quote,
  NON_STRING_KEY: quote,
  TAB_AS_INDENT: 'Indent with spaces.',
  UNEXPECTED_TOKEN: quote,
};

const worded = (code: string, message: string): Omit<Fault, 'offset'> => {
  if (code === 'DUPLICATE_KEY') return { message: 'is a key that stands above already' };
  const hint = hints[code];
  const sentence = message.replace(/^./, (letter) => letter.toLowerCase());
  return { message: `is no valid YAML: ${sentence}`, ...(hint !== undefined && { hint }) };
};
