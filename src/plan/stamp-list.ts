import type { Block } from '../document/block.ts';
import { stamped } from '../document/derived/derived-blocks.ts';
import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import { isOurs, restamp } from '../document/derived/restamp.ts';
import { lineEndOf } from '../document/read/lines.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { withLineEnds } from '../document/splice/line-ends.ts';
import type { Splice } from '../document/splice/splice.ts';
import { type Drawing, drawings } from './drawings.ts';

/** Makes a list ours again in which an item was placed: one that was ours, or that has taken the place of the sample. */
export const stampList = (name: DerivedName, document: SpecDocument, earlier: SpecDocument): Splice[] => {
  if (isOurs(earlier, name)) return restamp(document, [name]);
  const part = derivedNames[name];
  const list = newList(document, drawings[name].source);
  const hadSample = earlier.placeholders.some((found) => found.part === part);
  if (list === undefined || !hadSample || document.derived.some((block) => block.name === name)) return [];
  const body = document.text.slice(list.start, list.end);
  const [comment = ''] = stamped(name, body).split('\n');
  return [
    { at: list.start, remove: '', insert: withLineEnds(`${comment}\n`, lineEndOf(document.text, list)) },
  ];
};

/** The list that holds all items of a kind and nothing else. */
const newList = ({ blocks, items }: SpecDocument, source: Drawing['source']): Block | undefined => {
  const found: readonly Located<unknown>[] = items[source];
  const list = blocks.find(({ start }) => start === found[0]?.container.start);
  return list?.kind === 'list' && list.items.length === found.length ? list : undefined;
};
