import { oneLine } from '../spec/clean-text.ts';
import type { Draft } from '../spec/print-draft.ts';
import { questions } from '../spec/wizard-states.ts';
import type { Ask, Choice } from './ask.ts';
import { newsOf } from './rerun-news.ts';
import { specCounts } from './spec-counts.ts';

/** What the person wants with the drafts that are kept: go on with one of them, or not now, or never. */
type ChosenDraft = { kind: 'draft'; draft: Draft } | { kind: 'later' | 'drop' };

/** Asks whether the person wants to go on with one of some drafts. */
export const chooseDraft = async (drafts: readonly Draft[], ask: Ask): Promise<ChosenDraft> => {
  const { value, move } = await ask.choose<ChosenDraft>({
    message: drafts.length === 1 ? 'An unfinished draft is here' : 'Unfinished drafts are here',
    choices: [
      ...drafts.map(choiceOf),
      { value: { kind: 'later' }, name: 'Leave it for later' },
      { value: { kind: 'drop' }, name: drafts.length === 1 ? 'Drop it' : 'Drop them all' },
    ],
    fleeting: true,
  });
  return move === 'back' ? { kind: 'later' } : value;
};

const choiceOf = (draft: Draft): Choice<ChosenDraft> => ({
  value: { kind: 'draft', draft },
  name: `Go on with ${draftTitle(draft)}`,
  description: progressOf(draft),
});

/** The feature that a draft is about. */
export const draftTitle = (draft: Draft): string =>
  oneLine(draft.kind === 'new' ? (draft.answers.feature ?? '') : draft.title) || 'what was begun';

/** How far it is: what was answered, and the question that comes next. */
const progressOf = (draft: Draft): string =>
  draft.kind === 'new'
    ? [specCounts(draft.answers), ...(draft.at === undefined ? [] : [`at ${questions[draft.at]}`])].join(
        ' · ',
      )
    : `to add: ${newsOf(draft).join(', ') || 'nothing yet'}`;
