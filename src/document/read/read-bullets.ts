import { oneLine } from '../../spec/clean-text.ts';
import { nameKey } from '../../spec/grammar/grammar.ts';
import type { External, Reference } from '../../spec/model.ts';
import type { PartId } from '../../spec/parts.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import { plainText } from '../plain-text.ts';
import { tablesIn } from './fields.ts';
import { nameKeys } from './found.ts';
import { wholeLink } from './inline-text.ts';
import { isSampleText } from './is-sample.ts';
import { keyedText } from './keyed-text.ts';
import { type Bullet, readLists } from './read-lists.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import type { Located, Place } from './spec-document.ts';

/** The items of the lists in some places, each as what it says; nothing where it says nothing of the kind. */
export const readBullets = <T>(
  reading: Reading,
  places: readonly Place[],
  part: PartId,
  itemOf: (bullet: Bullet) => { item: T; keys: readonly string[] } | undefined,
): Located<T>[] =>
  places
    .flatMap(({ blocks }) => readLists(reading, blocks))
    .filter(({ raw }) => raw.trim() !== '' && !isSampleText(raw, partSamples[part]))
    .flatMap((bullet) => {
      const found = itemOf(bullet);
      if (found === undefined) return [];
      const { span, line, container, done } = bullet;
      const bulleted = { ...found, span, line, form: 'bullet' as const, container };
      return [done === undefined ? bulleted : { ...bulleted, done }];
    });

/** The texts of a part that is a list of them, or a table with a column for them. */
export const readTexts = (reading: Reading, places: readonly Place[], part: PartId): Located<string>[] =>
  [
    ...readTextRows(reading, places, part),
    ...readBullets(reading, places, part, ({ text }) => textItem(text)),
  ].toSorted((one, other) => one.span.start - other.span.start);

const textItem = (text: string) => ({ item: text, keys: [nameKey(oneLine(text))] });

const readTextRows = (reading: Reading, places: readonly Place[], part: PartId): Located<string>[] => {
  if (part !== 'openQuestions') return [];
  return places
    .flatMap(({ blocks }) => tablesIn(blocks))
    .map((table) => readTable(reading, table, 'question'))
    .flatMap(({ rows, container }) =>
      rows.flatMap(({ cells: { text }, span, line }) =>
        text === undefined
          ? []
          : [{ ...textItem(plainText(text)), span, line, form: 'row' as const, container }],
      ),
    );
};

/** Name, then its marks and what is said of it, from the first colon that is neither escaped nor in code. */
const NAME_AND_REST = /^((?:\\[\s\S]|`[^`\n]*`|`(?![^`\n]*`)|[^\\`])*?):+(\*\*|__)?(?=\s)([\s\S]*)$/;

/** `Name (kind): description`. A bracket that is escaped belongs to the name. */
export const readExternals = (reading: Reading, places: readonly Place[]): Located<External>[] =>
  readBullets(reading, places, 'externals', ({ raw }) => {
    const [, head = raw, closing, description] = dashed(raw) ?? NAME_AND_REST.exec(raw) ?? [];
    const written = closing === undefined ? head : head.replace(closing, '');
    const { name, kind } = nameAndKind(written);
    const item = withoutAbsent({
      name,
      kind,
      description: description === undefined ? undefined : plainText(description) || undefined,
    });
    return name === '' ? undefined : { item, keys: externalKeys(raw, name, written) };
  });

/** Behind a name in bold type, a dash divides it from its description too: the whole, the name, no marks, the description. */
const dashed = (raw: string): readonly (string | undefined)[] | undefined => {
  const { open, name, close, aside, separator, text } = keyedText(raw);
  if (!/^(?:\*\*|__)/.test(open) || !/^\s*[-–—]+\s/.test(separator)) return undefined;
  const remark = aside === undefined ? '' : aside.before + aside.text + aside.after;
  return [raw, open + name + close + remark, undefined, text];
};

/** Brackets at the end, which may hold others. */
const KIND = /^(.*\S)\s*\(((?:[^()]|\([^()]*\))*)\)$/;

const nameAndKind = (head: string): { name: string; kind?: string | undefined } => {
  const plain = oneLine(plainText(head));
  const [, name = plain, kind] = /\\\)\s*$/.test(head) ? [] : (KIND.exec(plain) ?? []);
  return { name, kind };
};

/** A bracket at the end of a name is read as its kind, and what follows a colon in it as its description: all could be meant. */
const externalKeys = (raw: string, name: string, head: string): string[] => {
  const colons = [...raw.matchAll(/:(?=\s)/g)].slice(0, MOST_COLONS);
  const longer = [...colons.map(({ index }) => raw.slice(0, index)), raw].filter(
    (text) => text.length > head.length && !text.includes('\n'),
  );
  const names = [name, oneLine(plainText(head)), ...longer.map((text) => nameAndKind(text).name)];
  return [...new Set(names.flatMap(nameKeys))];
};

/** No name holds more. */
const MOST_COLONS = 4;

/** A link, an address, or a title. */
export const readReferences = (reading: Reading, places: readonly Place[]): Located<Reference>[] =>
  readBullets(reading, places, 'references', ({ raw, text }) => {
    const link = wholeLink(raw);
    const item: Reference =
      link === undefined
        ? titleOrAddress(oneLine(text))
        : withoutAbsent({
            title: link.text === link.target ? undefined : link.text || undefined,
            url: link.target,
          });
    return { item, keys: [item.url ?? item.title ?? ''].map(nameKey) };
  });

const titleOrAddress = (text: string): Reference =>
  /^https?:\/\/\S+$/.test(text) ? { url: text } : { title: text };
