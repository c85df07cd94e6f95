import type { Block, Paragraph, Span } from '../block.ts';
import { lineEndOf } from './lines.ts';
import { type Reading, solidEnd } from './reading.ts';
import type { FenceContainer } from './spec-document.ts';

/** A line that begins in bold type, with all the text below it that belongs to it. */
type BoldLine = {
  /** What stands in bold type, and behind it on the same line, as it is written. */
  bold: string;
  rest: string;
  span: Span;
  line: number;
  container: FenceContainer;
};

type Start = { at: number; index: number; bold: string; rest: string };

/**
 * The paragraphs of some blocks that begin with a name in bold type, and their further lines that do. Each goes on up to
 * the next one.
 *
 * @param isName Whether bold text, with what follows it on its line, is a name.
 * @param endsText Whether a block no longer belongs to what stands above it.
 */
export const boldLines = (
  reading: Reading,
  blocks: readonly Block[],
  isName: (bold: string, rest: string) => boolean,
  endsText: (block: Block) => boolean = () => false,
): BoldLine[] => {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? startsIn(reading, block, index, isName) : [],
  );
  if (starts.length === 0) return [];
  const lines = starts.map(({ at, index, bold, rest }, place) => {
    const end = endOf(blocks, index, starts[place + 1], endsText);
    return { bold, rest, span: { start: at, end }, line: reading.lineOf(at) };
  });
  const whole = { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
  const lineEnd = lineEndOf(reading.text, whole);
  return lines.map((line) => ({
    ...line,
    container: { kind: 'lines', ...whole, content: { ...whole }, lineEnd },
  }));
};

const BOLD = /^(\*\*|__)(?<bold>(?:\\.|[^*\\\n])+?)\1(?<rest>.*)$/;

/** The lines of a paragraph with a name in bold type; none where its first one has none. */
const startsIn = (
  { text }: Reading,
  { start, lines }: Paragraph,
  index: number,
  isName: (bold: string, rest: string) => boolean,
): Start[] => {
  if (!text.startsWith('**', lines[0]?.start) && !text.startsWith('__', lines[0]?.start)) return [];
  const starts = lines.map((line, number): Start | undefined => {
    const { bold = '', rest = '' } = BOLD.exec(text.slice(line.start, line.end))?.groups ?? {};
    const at = number === 0 ? start : line.start;
    return bold !== '' && isName(bold, rest) ? { at, index, bold, rest } : undefined;
  });
  return starts[0] === undefined ? [] : starts.filter((found) => found !== undefined);
};

/** Where the text of a name ends: before the next one, without blank lines and rules. */
const endOf = (
  blocks: readonly Block[],
  index: number,
  next: Start | undefined,
  endsText: (block: Block) => boolean,
): number => {
  if (next?.index === index) return next.at;
  const own = blocks.slice(index, next?.index);
  const stop = own.findIndex(endsText);
  return solidEnd(stop < 0 ? own : own.slice(0, stop), own[0]?.end ?? 0);
};
