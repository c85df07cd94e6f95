import type { Span } from '../../document/block.ts';
import type { Link } from '../../document/links-in.ts';
import type { Citation, CitedRecord, CitingDocument, RecordsByNumber } from './citation.ts';
import { leadsTo, stemOf } from './leads-to.ts';

/** A link, and the record that it leads to. */
export type ResolvedLink = Link & { record: CitedRecord | undefined };

/** The links of a document with the records that they lead to, by themselves or by their definition. */
export const resolveLinks = (
  { path, text }: CitingDocument,
  links: readonly Link[],
  records: RecordsByNumber,
): ResolvedLink[] => {
  const byStem = new Map<string, CitedRecord[]>();
  for (const record of [...records.values()].flat()) {
    const stem = stemOf(record.file);
    byStem.set(stem, [...(byStem.get(stem) ?? []), record]);
  }
  const recordAt = (target: Span): CitedRecord | undefined => {
    const { way } = partsOf(text.slice(target.start, target.end));
    const file = decoded(way);
    return byStem.get(stemOf(file))?.find((record) => leadsTo(file, record.path, path, true));
  };
  const defined = new Map<string, CitedRecord | undefined>();
  for (const { isDefinition, label, target } of links) {
    const key = keyOf(text, label);
    if (isDefinition && target !== undefined && !defined.has(key)) defined.set(key, recordAt(target));
  }
  return links.map((link) => ({
    ...link,
    record: link.target ? recordAt(link.target) : link.reference && defined.get(keyOf(text, link.reference)),
  }));
};

/** What labels of references are compared by. */
const keyOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).trim().replace(/\s+/g, ' ').toLowerCase();

/** The numbers in the targets of links that lead to records. */
export const citedTargets = (text: string, links: readonly ResolvedLink[]): Citation[] =>
  links.flatMap(({ target, record }) => {
    if (target === undefined || record === undefined) return [];
    const digits = digitsIn(text.slice(target.start, target.end), record);
    if (digits === undefined) return [];
    const start = target.start + digits;
    const span = { start, end: start + record.name.digits.length };
    return [{ kind: 'certain', span, number: record.number, form: 'target', record }];
  });

/** Where the digits stand in a target as it is written, encoded or escaped. */
const digitsIn = (target: string, { name: { lead, digits } }: CitedRecord): number | undefined => {
  const { way } = partsOf(target);
  const last = way.replace(/\/$/, '').lastIndexOf('/') + 1;
  for (let at = way.indexOf(digits, last); at !== -1; at = way.indexOf(digits, at + 1))
    if (decoded(way.slice(last, at)) === lead) return at;
  return undefined;
};

/** A target without what follows the name of its file. */
const partsOf = (target: string): { way: string } => ({ way: target.replace(/(?<!\\)[#?].*$/s, '') });

/** A target as the path that it is. */
const decoded = (target: string): string => {
  const plain = target.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  try {
    return decodeURIComponent(plain).normalize('NFC');
  } catch {
    return plain;
  }
};
