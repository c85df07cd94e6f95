import type { Answered, Ask, Choice } from './ask.ts';
import type { ResolvedPrd } from './wizard-state.ts';

/** What a link is chosen from, and how it becomes the one that a specification keeps. */
type LinkQuestion = {
  message: string;
  /** Documents that it may lead to. */
  found: readonly Choice<string>[];
  /** What is offered while nothing is typed; the choice without a value stands for no link. */
  offered: readonly Choice<string>[];
  resolve: (given: string) => Promise<ResolvedPrd>;
};

/** Asks for a link until it is one that can be kept, or none. Stepping back gives none. */
export const askLink = async (
  { message, found, offered, resolve }: LinkQuestion,
  ask: Ask,
): Promise<Answered<string | undefined>> => {
  const suggest = (typed: string) => (typed.trim() === '' ? offered : matching(typed.trim(), found));
  let [initial, refused]: [string, string | undefined] = ['', undefined];
  for (;;) {
    const { value, move } = await ask.suggest({ message, initial, refused, suggest });
    if (move === 'back' || value === '') return { value: undefined, move };
    const resolved = await resolve(value);
    if (resolved.kind === 'link') return { value: resolved.link, move };
    [initial, refused] = [value, resolved.reason];
  }
};

/** What can be taken for a typed text: documents that match it, else the text itself. */
const matching = (text: string, found: readonly Choice<string>[]): Choice<string>[] => {
  const like = found.filter(({ value }) => value.toLowerCase().includes(text.toLowerCase()));
  const isWhole = like.some(({ value }) => value === text);
  const itself = { value: text, name: text };
  if (isWhole) return like;
  return /^https?:|[/\\.]/.test(text) ? [itself, ...like] : [...like, itself];
};
