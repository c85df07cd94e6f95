import { counted } from '../spec/counted.ts';
import type { Ask, Choice, ChoiceQuestion } from './ask.ts';
import { fleeting } from './fleeting.ts';
import { newsOf } from './rerun-news.ts';
import { type RerunRow, rerunRows } from './rerun-rows.ts';
import type { RerunDesk, RerunPreview, RerunState } from './rerun-state.ts';
import { confirmWrite } from './rerun-write.ts';
import { specHeader } from './spec-header.ts';

/**
 * The wizard of a specification that is here: a menu of what can be added, until the person writes it or quits. What
 * they left out for want of a place is asked about again. Gives nothing when the person quits.
 *
 * @param isAgain - Whether they have seen the specification, and are here again.
 */
export const rerun = async (
  start: RerunState,
  person: Ask,
  desk: RerunDesk,
  isAgain = false,
): Promise<RerunState | undefined> => {
  const ask = fleeting(person);
  if (!isAgain) desk.show(specHeader(desk));
  let state: RerunState = { ...start, without: [] };
  let last: RerunRow | undefined;
  for (;;) {
    const { value, move } = await ask.choose(await menuOf(state, last, desk));
    if (move === 'back' || value === 'quit') {
      if (await mayQuit(state, ask, desk)) return undefined;
    } else if (value === 'write') {
      const confirmed = await confirmWrite(state, ask, desk);
      if (confirmed !== undefined) return confirmed;
    } else {
      state = await value.edit(state, ask, desk);
      desk.keep(state);
      last = value;
    }
  }
};

type MenuChoice = RerunRow | 'write' | 'quit';

/** The menu; what is new can be written at once. */
const menuOf = async (
  state: RerunState,
  last: RerunRow | undefined,
  desk: RerunDesk,
): Promise<ChoiceQuestion<MenuChoice>> => {
  const news = newsOf(state);
  const write = news.length === 0 ? [] : [writeChoice(news, await desk.preview(state))];
  const initial = write[0]?.value ?? last;
  return {
    message: 'Change',
    choices: [...write, ...rowChoices(state, desk), quitChoice(news, desk)],
    ...(initial !== undefined && { initial }),
  };
};

const quitChoice = (news: readonly string[], { hasDraft }: RerunDesk): Choice<MenuChoice> => ({
  value: 'quit',
  name: hasDraft && news.length > 0 ? 'Quit, keep a draft' : 'Quit',
});

const writeChoice = (news: readonly string[], { files, refused }: RerunPreview): Choice<MenuChoice> => ({
  value: 'write',
  name: files === 0 ? 'Write' : `Write ${counted(files, 'file')}`,
  description: [...(refused.length > 0 ? [`${refused.length} without a clear place`] : []), ...news].join(
    ', ',
  ),
});

const rowChoices = (state: RerunState, desk: RerunDesk): Choice<MenuChoice>[] =>
  rerunRows.flatMap((row) => {
    const description = row.describe(state, desk);
    return description === undefined ? [] : [{ value: row, name: row.name, description }];
  });

/** What is new is dropped only on the person's word; what is kept is not dropped. */
const mayQuit = async (state: RerunState, ask: Ask, { hasDraft }: RerunDesk): Promise<boolean> => {
  const news = newsOf(state);
  if (news.length === 0 || hasDraft) return true;
  const { value, move } = await ask.choose({
    message: 'Quit without writing?',
    choices: [
      { value: false, name: 'Back to the menu' },
      { value: true, name: 'Quit, write nothing', description: `drops ${news.join(', ')}` },
    ],
  });
  return move === 'on' && value;
};
