import type { LineReading, LinesQuestion, Understood } from '../../ask/ask.ts';
import { brokenLines } from '../../spec/broken-lines.ts';
import { cleanLine } from '../lists/list-lines.ts';
import { cellsIn, cut } from './cut.ts';
import { fieldWindow } from './field-window.ts';
import type { Frame, Window } from './frame.ts';
import { helpLine } from './help-line.ts';
import { lockedRows } from './list-locked.ts';
import { isBelow, isEmpty, type ListState, readField } from './list-state.ts';
import { hintOf, keysOf, noticeOf } from './list-words.ts';

/** What there is to draw of a list. */
export type ListScene = {
  question: LinesQuestion;
  state: ListState;
  /** What the item at an index was understood as. */
  reading: (index: number) => LineReading;
  window: Window;
};

/** Draws a list: no line is as wide as the window, and there are fewer of them than it has rows. */
export const listView = (scene: ListScene): Frame => {
  const { state, window } = scene;
  // One row is for the field, and one stays free.
  const { blocks, rest } = shareRows(Math.max(0, window.rows - 2), {
    meaning: meaning(scene),
    notice: notice(scene),
    help: [helpLine(keysOf(state, window.glyphs), window)],
    header: [''],
    draft: draft(scene),
    examples: examples(scene),
    sketch: sketch(scene),
  });
  const { above, below, hidden } = itemRows(scene, rest);
  const field = fieldWindow(state.field, window.columns - 5, window.glyphs.ellipsis);
  return {
    above: [...blocks.header.map(() => header(scene, hidden)), ...above],
    line: `  ${window.paint.cyan(window.glyphs.field)} ${field.text}`,
    column: 4 + field.column,
    below: [
      ...blocks.meaning,
      ...blocks.notice,
      ...below,
      ...blocks.draft,
      ...blocks.sketch,
      ...blocks.examples,
      ...blocks.help,
    ],
  };
};

type Blocks<Name extends string> = Record<Name, readonly string[]>;

/** Gives out rows to blocks of lines in the order of their importance, and says how many are left. */
const shareRows = <Name extends string>(rows: number, wanted: Blocks<Name>) => {
  let rest = rows;
  const blocks = Object.entries<readonly string[]>(wanted).map(([name, lines]) => {
    const given = lines.slice(0, rest);
    rest -= given.length;
    return [name, given];
  });
  return { blocks: Object.fromEntries(blocks) as Blocks<Name>, rest };
};

/** Below the field: what it was understood as, why it is not, or what could stand in it. */
const meaning = ({ question, state, window }: ListScene): readonly string[] => {
  const { columns, glyphs, paint } = window;
  if (isEmpty(state)) return [paint.dim(indented(hintOf(question, state), window))];
  const reading = readField(question, state);
  if (reading.kind === 'understood')
    return [`  ${paint.dim(glyphs.understood)} ${labelled(reading, window)}`];
  // Nothing moves while somebody types; a line that was refused is mended by its reason, all of it.
  if (!state.judged)
    return [paint.dim(`  ${glyphs.incomplete} ${cut(reading.reason, columns - 5, glyphs.ellipsis)}`)];
  return brokenLines(reading.reason, columns - 1, { first: 4, others: 4 })
    .map((line) => cut(line, columns - 5, glyphs.ellipsis))
    .map((line, at) =>
      paint.red(`  ${at === 0 ? glyphs.refused : ' '.repeat(cellsIn(glyphs.refused))} ${line}`),
    );
};

/** The label of an item with the remark about it; what nobody wrote is dim. */
const labelled = ({ label, short, guess = '', note }: Understood, window: Window): string => {
  const { columns, glyphs, paint } = window;
  const room = columns - 5;
  const remark = note === undefined ? '' : ` (${cut(note, Math.floor(room / 2) - 3, glyphs.ellipsis)})`;
  const text = cut(label, room - cellsIn(remark), glyphs.ellipsis);
  const from = text.startsWith(`${short} `) ? short.length + 1 : text.length;
  const to = from + guess.length;
  return text.slice(0, from) + paint.dim(text.slice(from, to)) + text.slice(to) + paint.yellow(remark);
};

const indented = (text: string, { columns, glyphs }: Window): string =>
  `  ${cut(text, columns - 3, glyphs.ellipsis)}`;

const notice = ({ state, window }: ListScene): readonly string[] => {
  const found = noticeOf(state);
  if (!found) return [];
  const paint = found.isUrgent ? window.paint.yellow : window.paint.dim;
  return [paint(indented(found.text, window))];
};

/** The line below the items, while the field holds an item. */
const draft = ({ state, window }: ListScene): readonly string[] =>
  state.draft === '' ? [] : [window.paint.dim(indented(`${window.glyphs.field} ${state.draft}`, window))];

/** The examples, so many that some items stay in sight. */
const examples = ({ question, state, window }: ListScene): readonly string[] => {
  if (!state.examples) return [];
  const shown = question.examples.slice(0, Math.max(1, window.rows - 8)).map((example) => `e.g. ${example}`);
  const tips = [question.tip, 'ctrl+d adds the line and ends the list'].filter((tip) => tip !== undefined);
  return [...shown, ...tips].map((text) => window.paint.dim(indented(text, window)));
};

/** What the list comes to, with the line in the field where that is understood; the rows of a low window are for items. */
const sketch = ({ question, state, window }: ListScene): readonly string[] => {
  if (question.sketch === undefined || window.rows < 10) return [];
  const { locked = [] } = question;
  const items = state.items.map(({ text }) => text);
  const isMeant = !isEmpty(state) && readField(question, state).kind === 'understood';
  const meant = isMeant ? items.toSpliced(state.at, 1, cleanLine(state.field.text)) : items;
  const drawn = question.sketch([...locked, ...meant])(window.columns - 3, window.glyphs);
  return drawn === undefined ? [] : [indented(drawn, window)];
};

type Hidden = { above: number; below: number };

const header = ({ question, window }: ListScene, hidden: Hidden): string => {
  const { columns, glyphs, paint } = window;
  const room = columns - 3 - cellsIn(question.message);
  const [long = '', short = ''] = countsOf(question, hidden);
  const more = cut(long.length <= room ? long : short, columns - 4, glyphs.ellipsis);
  const message = cut(question.message, columns - 3 - more.length, glyphs.ellipsis);
  return `${paint.blue(glyphs.asked)} ${paint.bold(message)}${paint.dim(more)}`;
};

/** How many lines are there already, and how many are out of sight: in two lengths. */
const countsOf = ({ locked = [] }: LinesQuestion, { above, below }: Hidden): readonly string[] =>
  [' here already', ' here'].map((here) =>
    [
      locked.length > 0 && `  ${locked.length}${here}`,
      above > 0 && `  ${above} above`,
      below > 0 && `  ${below} below`,
    ]
      .filter(Boolean)
      .join(''),
  );

/**
 * The items around the field that fit in so many rows, half of them on either side where there are enough. The locked
 * lines stand above them and have the rows that are left.
 */
const itemRows = (scene: ListScene, rows: number) => {
  const { at, items } = scene.state;
  const behind = isBelow(scene.state) ? at : at + 1;
  const shownAbove = Math.min(at, Math.max(rows - (items.length - behind), Math.ceil(rows / 2)));
  const shownBelow = Math.min(items.length - behind, rows - shownAbove);
  const locked = lockedRows(scene.question, rows - shownAbove - shownBelow, scene.window);
  const hidden = { above: at - shownAbove, below: items.length - behind - shownBelow };
  return {
    above: [...locked, ...range(hidden.above, at).map((index) => item(scene, index))],
    below: range(behind, behind + shownBelow).map((index) => item(scene, index)),
    hidden,
  };
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const item = ({ state, reading, window }: ListScene, index: number): string => {
  const found = reading(index);
  const text = state.items[index]?.text ?? '';
  // An item that came with the question is one, whatever its line would be read as.
  const understood =
    found.kind === 'understood' ? found : { kind: 'understood' as const, label: text, short: text };
  return `  ${window.paint.green(window.glyphs.done)} ${labelled(understood, window)}`;
};
