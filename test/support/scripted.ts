import { expect } from 'vitest';
import type {
  Ask,
  ChoiceQuestion,
  Line,
  LinesQuestion,
  SuggestQuestion,
  TextQuestion,
} from '../../src/ask/ask.ts';

/** What a person does at one question: the beginning of its message, and their answer; `back` is Esc. */
export type Move = [message: string, answer: string | readonly string[], back?: 'back'];

/** The answer of somebody who takes the choice under the cursor. */
export const underCursor = 'the choice under the cursor';

/** Everything a question can have. */
export type Asked = Partial<ChoiceQuestion<unknown> & LinesQuestion & SuggestQuestion & TextQuestion>;

export type Script = Ask & {
  done: () => boolean;
  /** The questions so far. */
  questions: readonly (Asked & { message: string })[];
  /** How many keys were pressed but letters: arrows, Enter and Esc. */
  controlKeys: () => number;
};

/** A person who follows a script. Fails when another question comes than the script expects. */
export const scripted = (moves: readonly Move[]): Script => {
  const rest = [...moves];
  const questions: (Asked & { message: string })[] = [];
  let keys = 0;
  const next = (question: Asked & { message: string }) => {
    questions.push(question);
    const [expected, answer, back] = rest.shift() ?? ['the end of the script', ''];
    if (!question.message.startsWith(expected))
      throw new Error(`asked “${question.message}” where the script has “${expected}”`);
    keys += 1;
    return { answer: answer ?? '', move: back ?? ('on' as const) };
  };
  const asText = async (question: Asked & { message: string }) => {
    const { answer, move } = next(question);
    return { value: String(answer), move };
  };
  return {
    questions,
    done: () => rest.length === 0,
    controlKeys: () => keys,
    text: async (question) => {
      const answered = await asText(question);
      if (answered.move === 'on') expect(question.refuse?.(answered.value)).toBeUndefined();
      return answered;
    },
    suggest: asText,
    compose: asText,
    choose: async (question) => {
      const { answer, move } = next(question as Asked & { message: string });
      const { choices, initial, message } = question;
      const cursor = Math.max(
        0,
        choices.findIndex(({ value }) => value === initial),
      );
      const index =
        answer === underCursor || move === 'back'
          ? cursor
          : choices.findIndex(({ name }) => name.startsWith(String(answer)));
      const found = choices[index];
      if (!found)
        throw new Error(
          `“${answer}” is no choice of “${message}”: ${choices.map(({ name }) => name).join(' | ')}`,
        );
      keys += Math.abs(index - cursor);
      return { value: found.value, move };
    },
    lines: async (question) => {
      const { answer, move } = next(question);
      const typed: Line[] = [];
      for (const text of answer as readonly string[]) {
        const before = question.items.find((item) => item.text === text);
        const others = [...(question.locked ?? []), ...typed.map((line) => line.text)];
        if (!before) {
          expect(question.read(text, others)).toMatchObject({ kind: 'understood' });
          keys += 1;
        }
        typed.push(before ?? { text });
        question.changed?.([...typed]);
      }
      return { value: typed, move };
    },
  };
};
