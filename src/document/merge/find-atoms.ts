import { type PartId, parts } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import type { Container, Located, SpecDocument } from '../read/spec-document.ts';
import { itemsOf } from '../splice/part-items.ts';
import { depths, type ItemAtom } from './atom.ts';
import { headingNumbers, numberAt, siblingNumbers } from './numbers.ts';

/** Where something stands that is merged as one; sample text, where it is no item. */
export type Found = Span & { item?: Omit<ItemAtom, 'text' | 'inner'> };

/** The items and sample texts of a document that are whole lines. */
export const findAtoms = (document: SpecDocument): Found[] => {
  const { text, placeholders } = document;
  const headings = headingNumbers(document);
  const items = parts.flatMap(({ id }) => {
    const located = itemsOf(document, id);
    const siblingsIn = siblingNumbers(text, located);
    return located.map((one): Found => {
      const siblings = one.form === 'section' ? headings : siblingsIn(one.container);
      return { ...one.span, item: describe(text, id, one, siblings) };
    });
  });
  return [...items, ...placeholders.map(({ span }) => span)].flatMap((found) => {
    const lines = wholeLines(text, found);
    return lines === undefined ? [] : [{ ...found, ...lines }];
  });
};

const describe = (
  text: string,
  part: PartId,
  { form, keys, span, container }: Located<unknown>,
  siblings: ItemAtom['siblings'],
): Omit<ItemAtom, 'text' | 'inner'> => ({
  kind: 'item',
  form,
  ids: { bare: `${part} ${form} ${keys.at(-1) ?? ''}`, full: `${part} ${form} ${keys[0] ?? ''}` },
  key: countedAs(part, keys),
  depth: container.kind === 'sections' ? container.level : depths.item,
  between: betweenOf(form, part, container, siblings),
  number: form === 'row' ? undefined : numberAt(text, span),
  siblings,
});

/** What an item is counted as, however it is written. */
export const countedAs = (part: PartId, keys: readonly string[]): string => `${part} ${keys[0] ?? ''}`;

const betweenOf = (
  form: Located<unknown>['form'],
  part: PartId,
  container: Container,
  siblings: ItemAtom['siblings'],
): string | undefined => {
  if (form === 'section' || (form === 'line' && part === 'endpoints')) return '';
  // Of several steps, those that are there show how they are written.
  if (form === 'line' && part === 'dataFlow' && siblings.length < 2) return '   ↓';
  return container.kind === 'list' && container.loose ? '' : undefined;
};

/** A span as whole lines; nothing where other text stands on its lines. */
const wholeLines = (text: string, { start, end }: Span): Span | undefined => {
  const from = lineStart(text, start);
  const to = text[end - 1] === '\n' ? end : lineEnd(text, end);
  return start < end && text.slice(from, start).trim() === '' && text.slice(end, to).trim() === ''
    ? { start: from, end: to }
    : undefined;
};

/** Where the line of an offset begins, as git sees lines. */
export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
};
