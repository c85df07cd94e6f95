import type { Component, External } from './model.ts';

/** What a component or an external is: the kind that was said, else what its name tells; nothing where neither does. */
export const kindOf = ({ name, kind }: Pick<Component | External, 'name' | 'kind'>): string | undefined =>
  kind ?? guessedKind(name);

/** What a name tells of its bearer: `OrderDB` is a database. Its last words decide, as in `Cart API (v2)`. */
export const guessedKind = (name: string): string | undefined => {
  const [word = '', before = ''] = wordsOf(name).reverse();
  return (kinds.find(({ last }) => last.has(before + word)) ?? kinds.find(({ last }) => last.has(word)))
    ?.kind;
};

/** Whether a kind is one of those who use a system, rather than of what it uses. */
export const isClientKind = (kind: string | undefined): boolean =>
  /(?:^|[\s-])(?:client|user|person|actor|browser|frontend|app)s?$/i.test(kind ?? '');

/** The words of a name in lower case, whatever divides them; a remark in brackets behind it is none. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What something is whose last word, or last two as one, stands in a row. */
const kinds: readonly { kind: string; last: ReadonlySet<string> }[] = [
  ['database', 'db database postgres postgresql mysql mongo sqlite'],
  ['cache', 'cache redis memcached'],
  ['queue', 'queue topic broker kafka rabbitmq sqs eventbus messagebus'],
  ['storage', 'storage bucket s3'],
  ['gateway', 'gateway'],
  ['frontend', 'web frontend ui webapp website spa'],
  ['app', 'app mobile ios android'],
  ['client', 'client clients browser browsers'],
  ['user', 'user users'],
  ['worker', 'worker scheduler consumer job'],
  ['service', 'service api server backend'],
].map(([kind = '', last = '']) => ({ kind, last: new Set(last.split(' ')) }));
