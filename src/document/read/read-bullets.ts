import { oneLine } from '../../spec/clean-text.ts';
import { nameKey } from '../../spec/grammar/grammar.ts';
import { withoutAbsent } from '../../spec/grammar/scan.ts';
import type { External, Reference } from '../../spec/model.ts';
import type { PartId } from '../../spec/parts.ts';
import { plainText } from '../plain-text.ts';
import { nameKeys } from './found.ts';
import { bareName, wholeLink } from './inline-text.ts';
import { isSampleText } from './is-sample.ts';
import { type Bullet, readLists } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import type { Located, Place, RecordReference } from './spec-document.ts';

/** The items of the lists in some places, each as what it says; nothing where it says nothing of the kind. */
const readBullets = <T>(
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
      return [withoutAbsent({ ...found, span, line, form: 'bullet' as const, container, done })];
    });

/** The texts of a part that is a list of them. */
export const readTexts = (reading: Reading, places: readonly Place[], part: PartId): Located<string>[] =>
  readBullets(reading, places, part, ({ text }) => ({ item: text, keys: [nameKey(oneLine(text))] }));

/** `Name (kind): description`. */
export const readExternals = (reading: Reading, places: readonly Place[]): Located<External>[] =>
  readBullets(reading, places, 'externals', ({ raw }) => {
    const [, head = raw, closing, description] = /^([\s\S]*?):+(\*\*|__)?(?=\s)([\s\S]*)$/.exec(raw) ?? [];
    const plain = plainText(closing === undefined ? head : head.replace(closing, ''));
    const [, name = plain, kind] = /^(.*\S)\s*\(([^()]*)\)$/.exec(oneLine(plain)) ?? [];
    const item = withoutAbsent({
      name: oneLine(name),
      kind,
      description: description === undefined ? undefined : plainText(description) || undefined,
    });
    if (item.name === '') return undefined;
    // A bracket at the end of a name is read as its kind.
    return { item, keys: [...new Set([...nameKeys(item.name), ...nameKeys(oneLine(plain))])] };
  });

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

/** A link to a record, or its title. */
export const readRecords = (reading: Reading, places: readonly Place[]): Located<RecordReference>[] =>
  readBullets(reading, places, 'decisions', ({ raw, text }) => {
    const link = wholeLink(raw);
    const whole = link?.text ?? bareName(raw.split('\n')[0] ?? text);
    const title = recordTitle(whole);
    return { item: { title, text: whole, target: link?.target }, keys: [nameKey(title)] };
  });

/** The title of a record without its number. */
export const recordTitle = (text: string): string =>
  text.replace(/^(?:ADR|ADL|AD)?[-\s#]*\d+\s*[:.–—-]\s*/i, '') || text;
