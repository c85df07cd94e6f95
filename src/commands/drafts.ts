import { chooseDraft, draftTitle } from '../ask/choose-draft.ts';
import type { RerunState } from '../ask/rerun-state.ts';
import { Cancelled, UserError } from '../errors.ts';
import type { Answers } from '../spec/answers-model.ts';
import { brokenText } from '../spec/broken-lines.ts';
import type { ReadDraft } from '../spec/draft.ts';
import { mergedAnswers } from '../spec/merged-answers.ts';
import type { AddedDraft, Draft } from '../spec/print-draft.ts';
import type { Drafts, KeptDraft, World } from '../world.ts';
import { shellWord } from './shell-word.ts';

/** Which drafts somebody could want to go on with, and whether they have said so already. */
type Resuming = {
  isMeant: (draft: Draft) => boolean;
  /** Whether to go on with the newest one without asking. */
  atOnce: boolean;
};

/**
 * The draft that the person goes on with; nothing where none is here or they begin anew. One that cannot be read is named
 * in a line.
 */
export const resumedDraft = async (
  { ask, drafts, show }: Pick<World, 'ask' | 'drafts' | 'show'>,
  { isMeant, atOnce }: Resuming,
): Promise<Draft | undefined> => {
  if (ask === undefined || drafts === undefined) return undefined;
  const kept = drafts.list();
  const read = await allRead(kept);
  const meant = read.flatMap((each) => readable(each, drafts, show)).filter(({ draft }) => isMeant(draft));
  const [newest] = meant;
  if (newest === undefined) {
    const others = kept.length > 0 ? '; without a name, the others are offered' : '';
    if (atOnce) show(`No such draft is kept here${others}.`);
    return undefined;
  }
  const chosen = atOnce
    ? { kind: 'draft' as const, draft: newest.draft }
    : await chooseDraft(
        meant.map(({ draft }) => draft),
        ask,
      );
  if (chosen.kind === 'drop') drafts.drop(meant.map(({ kept: each }) => each));
  if (chosen.kind !== 'draft') return undefined;
  const found = meant.find(({ draft }) => draft === chosen.draft);
  if (found !== undefined) drafts.take(found.kept);
  return chosen.draft;
};

/** A draft with what it reads as. */
type Read = { kept: KeptDraft; read: ReadDraft; isDamaged: boolean };

/** Reads drafts; only who has some waits for what reads them. */
const allRead = async (kept: readonly KeptDraft[]): Promise<Read[]> => {
  if (kept.length === 0) return [];
  const { DAMAGED, readDraft } = await import('../spec/draft.ts');
  return kept.map((each) => {
    const read = readDraft(each.text);
    return { kept: each, read, isDamaged: read.kind === 'unreadable' && read.reason === DAMAGED };
  });
};

/** A draft that can be read. A damaged one can never be, and is named once; another version may be able to read its own. */
const readable = (
  { kept, read, isDamaged }: Read,
  drafts: Drafts,
  show: World['show'],
): { kept: KeptDraft; draft: Draft }[] => {
  if (read.kind === 'draft') return [{ kept, draft: read.draft }];
  if (isDamaged) drafts.drop([kept]);
  show(`A draft cannot be read${isDamaged ? ', and is dropped' : ''}: ${read.reason} (${kept.name})`);
  return [];
};

/** Says which draft a run goes on with. */
export const goingOn = (draft: Draft): string => `Going on with ${draftTitle(draft)}\n`;

/** Says that a draft has nothing to go on with any more. */
export const lostDraft = (draft: Draft, path: string): string =>
  `The draft of ${draftTitle(draft)} is left: ${path} is not here any more.`;

/**
 * Runs a conversation whose answers are kept: where it ends before it has written, the person is told how to go on.
 *
 * @param cwd - The folder of the run as the person gave it, where it is another one than theirs.
 */
export const keptAlive = async (
  world: Pick<World, 'drafts' | 'shell' | 'show' | 'width'>,
  cwd: string | undefined,
  talk: () => Promise<void>,
): Promise<void> => {
  try {
    await talk();
  } catch (error) {
    if (world.drafts?.isKept() !== true) throw error;
    if (error instanceof Cancelled) throw resumable(error, goOn(world, cwd));
    if (!(error instanceof UserError))
      world.show(brokenText(`Your answers are kept. Go on with: ${goOn(world, cwd)}`, world.width));
    throw error;
  }
};

/** A stopped run that tells how to go on, unless it has written already. */
const resumable = ({ message, changes, signal, cause }: Cancelled, command: string): Cancelled =>
  new Cancelled(message, { changes, signal, cause, ...(changes.length === 0 && { goOn: command }) });

/** The command that goes on with the newest draft. */
export const goOn = ({ shell }: Pick<World, 'shell'>, cwd: string | undefined): string =>
  `create-tech-spec --resume${cwd === undefined ? '' : ` --cwd ${shellWord(cwd, shell)}`}`;

/** What was to be added, with what the command line says beside it. */
export const resumedState = (
  { kind: _, path: __, title: ___, part: ____, ...state }: AddedDraft,
  given: Answers,
): RerunState => ({
  ...state,
  answers: mergedAnswers(state.answers, given),
});
