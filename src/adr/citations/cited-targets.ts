import type { Span } from '../../document/block.ts';
import { decodedTarget, targetParts } from '../../document/link-target.ts';
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
  const own = [...records.values()].flat().find((record) => record.path === path);
  const recordAt = (target: Span): CitedRecord | undefined => {
    const { way } = targetParts(text.slice(target.start, target.end));
    if (way === '') return own;
    const file = decodedTarget(way);
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

/** The numbers in the targets of links that lead to records: in the name of the file, and in that of its heading. */
export const citedTargets = (text: string, links: readonly ResolvedLink[]): Citation[] =>
  links.flatMap(({ target, record }) => {
    if (target === undefined || record === undefined) return [];
    const written = text.slice(target.start, target.end);
    return [digitsIn(written, record), digitsInAnchor(written, record)].flatMap((digits): Citation[] => {
      if (digits === undefined) return [];
      const span = { start: target.start + digits.start, end: target.start + digits.end };
      return [{ kind: 'certain', span, number: record.number, form: 'target', record }];
    });
  });

/** Where the digits stand in the part of a target that names the heading of the record. */
const digitsInAnchor = (target: string, { anchor, number }: CitedRecord): Span | undefined => {
  const { fragment } = targetParts(target);
  const digits = anchor === undefined || fragment !== anchor ? null : /\d+/.exec(anchor);
  if (digits === null || Number(digits[0]) !== number) return undefined;
  const start = target.length - fragment.length + digits.index;
  return { start, end: start + digits[0].length };
};

/** Where the digits stand in a target as it is written, encoded or escaped. */
const digitsIn = (target: string, { name: { lead, digits } }: CitedRecord): Span | undefined => {
  const { way } = targetParts(target);
  const last = way.replace(/\/$/, '').lastIndexOf('/') + 1;
  for (let at = way.indexOf(digits, last); at !== -1; at = way.indexOf(digits, at + 1))
    if (decodedTarget(way.slice(last, at)) === lead) return { start: at, end: at + digits.length };
  return undefined;
};
