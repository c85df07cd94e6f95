import type { Block } from '../document/block.ts';
import { placeFinder } from '../document/read/lines.ts';
import { spanIndex } from '../document/span-index.ts';
import type { Splice } from '../document/splice/splice.ts';
import { disabledFinder, disabledIn } from './disabled.ts';
import type { Finding } from './finding.ts';
import type { Rule, Spot } from './rule.ts';
import type { Page } from './subject.ts';

/** A finding, and what mends it. */
export type Found = { finding: Finding; fix: () => readonly Splice[] };

/** A rule that was applied to a document: how it weighs there, and the places that break it. */
export type AppliedRule = { rule: Rule; severity: Finding['severity']; spots: Iterable<Spot> };

/** What some rules find in a document, in the order of the text. */
export const findingsIn = ({ path, text, blocks }: Page, applied: Iterable<AppliedRule>): Found[] => {
  const visible = visibleFinder(text, blocks);
  const placeOf = placeFinder(text);
  const isDisabled = disabledFinder(disabledIn(text, blocks));
  const all: (Found & { at: number })[] = [];
  for (const { rule, severity, spots } of applied) {
    for (const { span, message, hint, fix } of spots) {
      const at = visible(span.start);
      if (isDisabled(rule, at)) continue;
      const { id, name } = rule;
      const head = { rule: id, name, severity, path, ...placeOf(at) };
      const fixable = typeof fix === 'function' || (fix !== undefined && fix.length > 0);
      const mend = typeof fix === 'function' ? fix : () => fix ?? [];
      all.push({ at, finding: { ...head, message, hint, fixable }, fix: mend });
    }
  }
  return all.toSorted((one, other) => one.at - other.at || (one.finding.rule < other.finding.rule ? -1 : 1));
};

/** Tells where findings are shown: nobody sees the inside of a drawing or of code, but the line that opens it. */
const visibleFinder = (text: string, blocks: readonly Block[]): ((offset: number) => number) => {
  const codeAt = spanIndex(blocks.filter(({ kind }) => kind === 'fence' || kind === 'indented-code'));
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return (offset) => codeAt({ start: offset, end: offset + 1 })[0]?.start ?? Math.max(start, offset);
};
