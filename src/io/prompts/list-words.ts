import type { LinesQuestion } from '../../ask/ask.ts';
import { countedLines } from './counted-lines.ts';
import type { Glyphs } from './glyphs.ts';
import type { Keys } from './help-line.ts';
import { isBelow, type ListState, lostLines, type Told, wrongLines } from './list-state.ts';

/** Something to tell about a list, which may be urgent. */
type Notice = { text: string; isUrgent: boolean };

/** What happened or is about to happen: nothing most of the time. */
export const noticeOf = (state: ListState): Notice | undefined => {
  const wrong = wrongLines(state);
  if (state.warned) return { text: warning(lostLines(state)), isUrgent: true };
  if (state.told) return { text: sentence(state.told), isUrgent: wrong > 0 || state.told.kind === 'failed' };
  return wrong > 0 ? { text: `${wrong} to fix`, isUrgent: true } : undefined;
};

const warning = (lost: number | 'edit'): string => {
  if (lost === 'edit') return 'esc again leaves it as it was';
  return lost === 1 ? 'esc again drops this line' : `esc again drops ${countedLines(lost)}`;
};

const sentence = (told: Told): string => {
  if (told.kind === 'failed') return told.reason;
  const { lines, wrong, repeated } = told;
  const taken =
    told.kind === 'pasted' ? `pasted ${countedLines(lines)}` : `${countedLines(lines)} from the editor`;
  const rest = [wrong > 0 && `${wrong} to fix`, repeated > 0 && `${repeated} repeated`];
  return [taken, ...rest].filter(Boolean).join(', ');
};

/** What could stand in an empty field, or what Enter does with it. */
export const hintOf = ({ examples }: LinesQuestion, state: ListState): string => {
  if (!isBelow(state)) return 'an empty line is deleted';
  if (state.fixing) return 'an empty line is dropped';
  if (state.examples) return '? hides the examples';
  const [first] = examples;
  if (first === undefined) return '';
  return state.items.length === 0 ? `e.g. ${first}` : '? shows examples';
};

/** What the keys do at the moment, from the longest way of saying it to the shortest. */
export const keysOf = (state: ListState, { enter, up, upDown }: Glyphs): readonly Keys[] => {
  const editor = 'ctrl+g editor';
  if (!isBelow(state)) {
    const save = `${enter} save`;
    return [
      [save, `clear + ${enter} delete`, `${upDown} move`, 'esc back'],
      [save, `${upDown} move`, 'esc back'],
    ];
  }
  if (state.fixing) {
    return [
      [`${enter} add`, `clear + ${enter} drop`, editor, 'esc back'],
      [`${enter} add`, editor, 'esc back'],
    ];
  }
  const { length } = state.items;
  const done = length > 0 ? `done (${length})` : 'skip';
  const edit = length > 0 && `${up} edit`;
  const add = `${enter} add, empty ${enter} ${done}`;
  return [
    [add, edit, 'tab complete', 'paste ok', editor, 'esc back'],
    [add, edit, 'tab complete', 'paste ok', 'esc back'],
    [add, edit, 'esc back'],
    [`${enter} add/${done}`, edit, 'esc back'],
  ];
};
