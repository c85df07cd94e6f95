import { labelOf } from '../label.ts';
import { partLabels } from '../spec-labels.ts';
import { boldLines } from './bold-lines.ts';
import { tablesIn } from './fields.ts';
import { isSampleText } from './is-sample.ts';
import { generalLabels } from './item-labels.ts';
import { keyedText } from './keyed-text.ts';
import type { Cells } from './line-cells.ts';
import { spanLines } from './read-lines.ts';
import { readLists } from './read-lists.ts';
import { type RowKind, readRow } from './read-rows.ts';
import { hasColumns, readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import type { Located, Place } from './spec-document.ts';

/** The items of places, none of which has a table for them: a name and what is said of it, in lists, bold lines and code. */
export const readKeyed = <T>(reading: Reading, places: readonly Place[], kind: RowKind<T>): Located<T>[] =>
  places.some((place) => hasTable(reading, place, kind))
    ? []
    : places
        .flatMap((place) => [
          ...readBullets(reading, place, kind),
          ...readParagraphs(reading, place, kind),
          ...(kind.part === 'config' ? readAssignments(reading, place, kind) : []),
        ])
        .toSorted((one, other) => one.span.start - other.span.start);

const hasTable = <T>(reading: Reading, { blocks }: Place, { columns, required }: RowKind<T>): boolean =>
  tablesIn(blocks).some((table) => hasColumns(readTable(reading, table, columns), required));

type Spot<T> = Pick<Located<T>, 'span' | 'line' | 'form' | 'container'>;

const itemAt = <T>(kind: RowKind<T>, cells: Cells | undefined, spot: Spot<T>): Located<T>[] => {
  const found = cells === undefined ? undefined : readRow(kind, cells);
  return found === undefined ? [] : [{ ...found, ...spot }];
};

const readBullets = <T>(reading: Reading, { blocks }: Place, kind: RowKind<T>): Located<T>[] =>
  readLists(reading, blocks)
    .filter(({ raw }) => raw.trim() !== '' && !isSampleText(raw, partSamples[kind.part]))
    .flatMap(({ raw, span, line, container }) =>
      itemAt(kind, kind.cellsOf?.(keyedText(raw)), { span, line, form: 'bullet', container }),
    );

/** Lines in bold type with a text behind them, each with what follows it in its paragraph. */
const readParagraphs = <T>(reading: Reading, { blocks }: Place, kind: RowKind<T>): Located<T>[] => {
  const isName = (bold: string, rest: string): boolean => isHead(`**${bold}**${rest}`);
  return boldLines(reading, blocks, isName, () => true).flatMap(({ bold, rest, ...spot }) => {
    const raw = reading.text.slice(spot.span.start, spot.span.end);
    return itemAt(kind, kind.cellsOf?.(keyedText(raw)), { ...spot, form: 'line' });
  });
};

const partNames: ReadonlySet<string> = new Set(Object.values(partLabels).flatMap(({ names }) => names));

const general: ReadonlySet<string> = new Set(generalLabels);

const isHead = (raw: string): boolean => {
  const { open, close, name, separator, text } = keyedText(raw);
  const isSaid = /[:：]$/.test(close.replace(/[*_`]+$/, '')) || separator.trim() !== '';
  const label = labelOf(name);
  return /^(?:\*\*|__)/.test(open) && text !== '' && isSaid && !partNames.has(label) && !general.has(label);
};

const ASSIGNMENT = /^(?:(?:export|set|ENV)\s+)?([A-Za-z_][\w.-]*)=(.*?)(?:\s+#\s*(.*))?$/;

/** The variables of code that is nothing but `NAME=value` and comments. */
const readAssignments = <T>(reading: Reading, { blocks }: Place, kind: RowKind<T>): Located<T>[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'fence') return [];
    const lines = spanLines(reading, block, block.content).filter(({ text }) => !/^(?:#.*)?$/.test(text));
    if (!lines.every(({ text }) => ASSIGNMENT.test(text))) return [];
    return lines.flatMap(({ text, ...spot }) => itemAt(kind, assigned(text), spot));
  });

const assigned = (line: string): Cells => {
  const [, variable = '', value = '', description = ''] = ASSIGNMENT.exec(line) ?? [];
  const fallback = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return { variable: asText(variable), default: asText(fallback), description: asText(description) };
};

/** Code as text that reads the same. */
const asText = (code: string): string => code.replace(/[\\`*_[\]<>&~!]/g, '\\$&');
