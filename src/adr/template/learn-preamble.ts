import type { Block, FrontMatter, Span } from '../../document/block.ts';
import { labelOfText } from '../../document/label.ts';
import { labelOfLine } from '../../document/read/pieces.ts';
import type { KnownRecord } from '../read/known-record.ts';
import { type FieldKey, fieldKey } from '../read/record-labels.ts';
import { frontMatterTemplate } from './learn-front-matter.ts';
import { tableTemplate } from './learn-table.ts';

/**
 * What stands above the sections of a record, without what only that record says: its front matter, its heading, rules, and
 * the lines with a label that most records have.
 */
export const learnPreamble = (model: KnownRecord, records: readonly KnownRecord[]): string[] =>
  preambleOf(model).flatMap((block, at, blocks) => {
    const kept = keptText(model, block, records);
    if (kept === '') return [];
    return blocks[at + 1]?.kind === 'blank' || isLast(blocks, at) ? [kept, '\n'] : [kept];
  });

/** The blocks up to the first section. */
const preambleOf = ({ blocks, sections: [first] }: KnownRecord): readonly Block[] =>
  first === undefined ? blocks : blocks.slice(0, blocks.indexOf(first.heading));

const isLast = (blocks: readonly Block[], at: number): boolean => at === blocks.length - 1;

const keptText = (model: KnownRecord, block: Block, records: readonly KnownRecord[]): string => {
  const raw = model.text.slice(block.start, block.end);
  if (block.kind === 'heading' || block.kind === 'thematic-break') return raw;
  if (block.kind === 'front-matter') return frontMatterTemplate(model, block satisfies FrontMatter, records);
  if (block.kind === 'table') return tableTemplate(model.text, block);
  if (block.kind === 'html') return isShared(raw, records) ? raw : '';
  return linesOf(model.text, block)
    .filter((line) => isUsual(line, records))
    .map(({ text }) => text)
    .join('');
};

/** Whether more than half of the records, and two at least, have some text above their sections, such as a comment for a linter. */
const isShared = (raw: string, records: readonly KnownRecord[]): boolean => {
  const wanted = raw.trim();
  const count = records.filter((record) =>
    preambleOf(record).some(({ start, end }) => record.text.slice(start, end).trim() === wanted),
  ).length;
  return count > 1 && count * 2 > records.length;
};

/** A line with a label. */
type LabelledLine = { label: string; text: string };

/** The lines of a quote, a list or a paragraph that begin with a label, as they are written. */
const linesOf = (text: string, block: Block): LabelledLine[] => {
  if (block.kind !== 'quote' && block.kind !== 'list' && block.kind !== 'paragraph') return [];
  return [...text.slice(block.start, block.end).matchAll(/[^\n]*\n|[^\n]+$/g)].flatMap(
    ({ 0: line, index }) => {
      const span = contentOf(block.start + index, line);
      const found = labelOfLine(text, span, () => true);
      return found === undefined
        ? []
        : [{ label: labelOfText(found.title), text: withoutValue(line, found.title) }];
    },
  );
};

/** A line without the marks of a quote or an item before it, and its end. */
const contentOf = (start: number, line: string): Span => {
  const lead = /^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+)?/.exec(line)?.[0].length ?? 0;
  return { start: start + lead, end: start + line.trimEnd().length };
};

/** A line of a label that is not known with an open value: what the model says there is its own. */
const withoutValue = (line: string, title: string): string =>
  fieldKey(labelOfText(title)) !== undefined
    ? line
    : line.replace(/(?<=[:：](?:\*\*|__)?[ \t]*)[^\s*_][^\n\r]*?(?=[ \t]*\r?\n?$)/, '[...]');

/** Fields that tell of another record stand only where there is one. */
const relations: ReadonlySet<FieldKey | undefined> = new Set<FieldKey>(['supersedes', 'supersededBy']);

/** Whether more than half of the records have a line with this label. */
const isUsual = ({ label }: LabelledLine, records: readonly KnownRecord[]): boolean =>
  !relations.has(fieldKey(label)) &&
  records.filter((record) =>
    preambleOf(record).some((block) => linesOf(record.text, block).some((line) => line.label === label)),
  ).length *
    2 >
    records.length;
