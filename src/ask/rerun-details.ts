import { isDay } from '../spec/day.ts';
import { type TitleBlockId, titleBlock } from '../spec/parts.ts';
import { specStatuses } from '../spec/words.ts';
import type { Answered, Ask, Choice } from './ask.ts';
import { askLink } from './ask-link.ts';
import type { RerunDesk, RerunState } from './rerun-state.ts';

/** The lines of the title block, one after another, until the person is done. */
export const editTitleBlock = async (start: RerunState, ask: Ask, desk: RerunDesk): Promise<RerunState> => {
  let state = start;
  let last: TitleBlockId | 'done' = 'status';
  for (;;) {
    const { value, move }: Answered<TitleBlockId | 'done'> = await ask.choose<TitleBlockId | 'done'>({
      message: 'Edit details',
      choices: choicesOf(state, desk),
      initial: last,
    });
    if (move === 'back' || value === 'done') return state;
    const edited = await editors[value](state.edits[value] ?? desk.here.details[value] ?? '', ask, desk);
    if (edited.move === 'on') state = withEdit(state, value, edited.value.trim(), desk);
    desk.keep(state);
    last = value;
  }
};

/** The state with a line edited. What stands there already, and nothing, are no edits. */
const withEdit = (state: RerunState, id: TitleBlockId, value: string, desk: RerunDesk): RerunState => {
  const { [id]: _, ...others } = state.edits;
  const isNew = value !== '' && value !== desk.here.details[id]?.trim();
  return { ...state, edits: isNew ? { ...others, [id]: value } : others };
};

const choicesOf = ({ edits }: RerunState, { here }: RerunDesk): Choice<TitleBlockId | 'done'>[] => [
  ...titleBlock.map(({ id, label }) => ({
    value: id,
    name: label,
    description: shown(here.details[id] || 'nothing yet', edits[id]),
  })),
  { value: 'done', name: 'Back to the menu' },
];

const shown = (standing: string, edited: string | undefined): string =>
  edited === undefined ? standing : `${edited} (now ${standing})`;

/** Asks for what shall stand in a line, given what stands there or shall so far. */
type Editor = (current: string, ask: Ask, desk: RerunDesk) => Promise<Answered<string>>;

/** A status that is none of ours may stay. */
const askStatus: Editor = (current, ask, { here }) => {
  const known: readonly string[] = specStatuses;
  const standing = here.details.status ?? '';
  const statuses = standing === '' || known.includes(standing) ? known : [standing, ...known];
  return ask.choose({
    message: 'Status',
    choices: statuses.map((status) => ({ value: status, name: status })),
    ...(statuses.includes(current) && { initial: current }),
  });
};

const askAuthor: Editor = (initial, ask) => ask.text({ message: 'Author', initial });

/** Whatever stands there may stay; what takes its place is a date. */
const askDate: Editor = (initial, ask, { here }) =>
  ask.text({
    message: 'Last Updated',
    initial,
    refuse: (text) =>
      isDay(text.trim()) || ['', here.details.date?.trim()].includes(text.trim())
        ? undefined
        : 'A date reads YYYY-MM-DD',
  });

const askPrd: Editor = async (_, ask, desk) => {
  const found = desk.prds().map((path) => ({ value: path, name: path }));
  const standing = { value: '', name: `as it is: ${desk.here.details.prd || 'none'}` };
  const { value, move } = await askLink(
    { message: 'PRD', found, offered: [standing, ...found], resolve: (given) => desk.resolvePrd(given) },
    ask,
  );
  return { value: value ?? '', move };
};

const editors: Readonly<Record<TitleBlockId, Editor>> = {
  author: askAuthor,
  status: askStatus,
  date: askDate,
  prd: askPrd,
};
