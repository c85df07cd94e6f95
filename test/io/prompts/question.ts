import type { LineReading, LinesQuestion } from '../../../src/ask/ask.ts';

/** A small grammar to test with: `Name: what it is`. Names come once; what starts with a sign is refused. */
const read = (text: string, others: readonly string[]): LineReading => {
  const [name = '', ...rest] = text.split(': ');
  if (!/^[\p{L}\p{N}]/u.test(name)) return { kind: 'refused', reason: 'a component starts with its name' };
  if (others.some((other) => nameOf(other) === nameOf(text))) {
    return { kind: 'refused', reason: `${name} is already there` };
  }
  const label = [name, ...rest].join(' ');
  return {
    kind: 'understood',
    label,
    short: name,
    ...(rest[0]?.includes('Stripe') && { note: 'new: Stripe' }),
  };
};

const nameOf = (text: string): string => (text.split(': ')[0] ?? '').toLowerCase();

/** Completes a name that another line has. */
const complete = (text: string, others: readonly string[]): string => {
  const [word = ''] = /\S*$/.exec(text) ?? [];
  const names = others.map((other) => other.split(': ')[0] ?? '');
  const name = word === '' ? undefined : names.find((known) => known.startsWith(word));
  return name === undefined ? text : text.slice(0, text.length - word.length) + name;
};

/** A list of components below others that are there already. */
export const furtherQuestion = (...locked: readonly string[]): LinesQuestion => ({
  ...componentsQuestion(),
  locked,
});

/** A list of components with some lines in it already, each with its origin. */
export const componentsQuestion = (...texts: readonly string[]): LinesQuestion => ({
  message: 'Components',
  items: texts.map((text, origin) => ({ text, origin })),
  examples: ['OrderService: places orders', 'Web: checkout page'],
  read,
  complete,
});
