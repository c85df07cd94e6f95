import { AnswersPasted } from '../errors.ts';
import { recognisedAnswers } from '../spec/answers/detect.ts';
import type { ReadAnswers } from '../spec/answers/merge-answers.ts';
import type { Answered, Ask, Choice, Line, LinesQuestion, TextQuestion } from './ask.ts';
import type { Keep } from './keep.ts';
import { newsOf } from './rerun-news.ts';

/** What a conversation needs, in which answers may be pasted at any question. */
type Pasting<State> = {
  ask: Ask;
  keep: Keep<State>;
  /** What becomes of a state when answers are taken into it, and it is said what cannot be. */
  take: (state: State, read: ReadAnswers) => Promise<State>;
};

/**
 * Holds a conversation in which whole answers, as notes or YAML, may be pasted at any question. They are offered; what is
 * taken joins what was said so far, and the conversation goes on from there.
 */
export const takingPasted = async <State, Result>(
  start: State,
  { ask, keep, take }: Pasting<State>,
  talk: (state: State, ask: Ask, keep: Keep<State>, isAgain: boolean) => Promise<Result>,
): Promise<Result> => {
  let latest = start;
  let isAgain = false;
  const keepLatest: Keep<State> = (state) => {
    latest = state;
    keep(state);
  };
  for (;;) {
    try {
      return await talk(latest, offeringPasted(ask), keepLatest, isAgain);
    } catch (error) {
      if (!(error instanceof AnswersPasted)) throw error;
      keepLatest(await take(latest, await readPasted(error.text)));
      isAgain = true;
    }
  }
};

/** The same person, who is asked what to do with answers that they have pasted. */
const offeringPasted = (ask: Ask): Ask => ({
  text: (question) => textUntilAnswered(ask, question),
  choose: (question) =>
    untilAnswered(
      ask,
      () => ask.choose(question),
      (initial) => ask.choose({ ...question, initial }),
    ),
  suggest: (question) =>
    untilAnswered(
      ask,
      () => ask.suggest(question),
      (initial) => ask.suggest({ ...question, initial }),
    ),
  compose: (question) => ask.compose(question),
  lines: (question) => linesUntilAnswered(ask, question),
});

/** Asks until there is an answer, from where the last try has come to. */
const untilAnswered = async <T>(
  ask: Ask,
  first: () => Promise<Answered<T>>,
  again: (value: T) => Promise<Answered<T>>,
): Promise<Answered<T>> => {
  let answered = await first();
  while (answered.pasted !== undefined) {
    await offer(ask, answered.pasted, []);
    answered = await again(answered.value);
  }
  return answered;
};

/** The same for a text, which may have many lines where an editor can open it, and so be what was pasted. */
const textUntilAnswered = async (ask: Ask, question: TextQuestion): Promise<Answered<string>> => {
  const asText: Choice<Word> = { value: 'here', name: 'Take it as this text' };
  let answered = await ask.text(question);
  while (answered.pasted !== undefined) {
    const word = await offer(ask, answered.pasted, question.editor === undefined ? [] : [asText]);
    answered = await ask.text({ ...question, initial: word === 'here' ? answered.pasted : answered.value });
  }
  return answered;
};

/** The same for a list, which can take the pasted lines one by one. */
const linesUntilAnswered = async (ask: Ask, question: LinesQuestion): Promise<Answered<readonly Line[]>> => {
  let answered = await ask.lines(question);
  while (answered.pasted !== undefined) {
    const word = await offer(ask, answered.pasted, [
      { value: 'here', name: 'Take each line into this list' },
    ]);
    const pasted = word === 'here' ? { pasted: answered.pasted } : {};
    answered = await ask.lines({ ...question, items: answered.value, ...pasted });
  }
  return answered;
};

/** What becomes of it: all of it is taken, it is taken into the answer that was asked for, or not at all. */
type Word = 'take' | 'here' | 'leave';

/** Says what was recognised in a pasted text and asks what to do with it. Throws `AnswersPasted` where it is taken. */
const offer = async (ask: Ask, text: string, others: readonly Choice<Word>[]): Promise<Word> => {
  const { answers } = await readPasted(text);
  const found = [answers.feature, ...newsOf({ answers, edits: {} })].filter(Boolean);
  const { value, move } = await ask.choose<Word>({
    message: `Pasted: ${found.join(', ') || 'nothing that is understood'}`,
    choices: [{ value: 'take', name: 'Take it all' }, ...others, { value: 'leave', name: 'Leave it out' }],
    fleeting: true,
  });
  if (move === 'on' && value === 'take') throw new AnswersPasted(text);
  return move === 'on' ? value : 'leave';
};

/** What a pasted text holds; who pastes none waits for none of what reads it. */
const readPasted = async (text: string): Promise<ReadAnswers> => {
  const { readAnswers } = await import('../spec/answers/read-answers.ts');
  return readAnswers([{ kind: recognisedAnswers(text) ?? 'notes', name: 'the pasted text', text }]);
};
