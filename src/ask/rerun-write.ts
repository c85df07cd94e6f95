import { counted } from '../spec/counted.ts';
import type { Ask } from './ask.ts';
import { askWhere } from './ask-where.ts';
import { chooseRecordFolder } from './choose-record-folder.ts';
import type { RerunDesk, RerunPreview, RerunState } from './rerun-state.ts';

/**
 * Asks where records go and what has no clear place, shows what would be written, and asks whether it shall be. Gives what is to
 * be written; nothing when the person goes back, who is then asked all of it again.
 */
export const confirmWrite = async (
  start: RerunState,
  ask: Ask,
  desk: RerunDesk,
): Promise<RerunState | undefined> => {
  const housed = await settleFolder(start, ask, desk);
  const settled = housed && (await settlePlaces(housed, ask, desk));
  if (settled === undefined) return undefined;
  const { state, preview } = settled;
  if (preview.files === 0) {
    desk.show([preview.text.trimEnd(), 'Nothing is new: nothing to write'].filter(Boolean).join('\n'));
    return undefined;
  }
  desk.show(preview.text);
  const { value, move } = await ask.choose({
    message: 'Write these changes?',
    choices: [
      { value: 'write', name: `Write ${counted(preview.files, 'file')}` },
      { value: 'back', name: 'Back' },
    ],
    initial: 'write',
  });
  return move === 'on' && value === 'write' ? state : undefined;
};

/** Asks for the folder of the records, where decisions need one and that is open. */
const settleFolder = async (
  state: RerunState,
  ask: Ask,
  { openFolder, show }: RerunDesk,
): Promise<RerunState | undefined> => {
  if (openFolder === undefined || state.answers.decisions.length === 0) return state;
  const recordFolder = await chooseRecordFolder(openFolder, ask, show, state.recordFolder);
  return recordFolder === undefined ? undefined : { ...state, recordFolder };
};

/** Asks for one part after another until everything has its place or is left out. */
const settlePlaces = async (
  start: RerunState,
  ask: Ask,
  desk: RerunDesk,
): Promise<{ state: RerunState; preview: RerunPreview } | undefined> => {
  let state: RerunState | undefined = start;
  while (state !== undefined) {
    const preview = await desk.preview(state);
    const homeless = firstPart(preview, state);
    if (homeless.length === 0) return { state, preview };
    state = await askPlace(state, homeless, ask, desk);
  }
  return undefined;
};

type Homeless = RerunPreview['refused'];

/** What has no clear place, of the first part that has such. */
const firstPart = ({ refused }: RerunPreview, { without }: RerunState): Homeless => {
  const open = refused.filter(({ part }) => !without.includes(part));
  return open.filter(({ part }) => part === open[0]?.part);
};

/** The state with the word of the person on one part; nothing when they go back. */
const askPlace = async (
  state: RerunState,
  homeless: Homeless,
  ask: Ask,
  desk: RerunDesk,
): Promise<RerunState | undefined> => {
  const [first] = homeless;
  if (first === undefined) return state;
  const where = await askWhere(homeless, ask, desk.show);
  if (where === undefined) return undefined;
  return where.kind === 'nowhere'
    ? { ...state, without: [...state.without, first.part] }
    : { ...state, into: { ...state.into, [first.part]: where.into } };
};
