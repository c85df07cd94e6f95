import type { Block } from '../document/block.ts';
import { placeFinder } from '../document/read/lines.ts';
import { spanIndex } from '../document/span-index.ts';
import type { Splice } from '../document/splice/splice.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import { specStatuses } from '../spec/words.ts';
import { disabledFinder, disabledIn } from './disabled.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule, Severities, Spot } from './rule.ts';
import type { PageSubject } from './subject.ts';

/** How a repository weighs rules, by their ids. */
export type Weights = ReadonlyMap<string, Severities>;

/** A finding with what mends it. */
export type FindingWithFix = Finding & { fix: () => readonly Splice[] };

/**
 * What some rules find in a document, in the order of the text.
 *
 * @param rules - Each with its find applied to the document already.
 */
export const findingsIn = (
  { page }: PageSubject,
  status: SpecStatus,
  found: Iterable<{ rule: Rule; spots: Iterable<Spot> }>,
  weights: Weights,
): FindingWithFix[] => {
  const { path, text, blocks } = page;
  const visible = visibleFinder(text, blocks);
  const placeOf = placeFinder(text);
  const isDisabled = disabledFinder(disabledIn(text, blocks));
  const all: (FindingWithFix & { at: number })[] = [];
  for (const { rule, spots } of found) {
    const severity = severityOf(rule, status, weights);
    if (severity === 'off') continue;
    for (const { span, message, hint, fix } of spots) {
      const at = visible(span.start);
      if (isDisabled(rule, at)) continue;
      const { id, name } = rule;
      const head = { rule: id, name, severity, path, ...placeOf(at) };
      const fixable = typeof fix === 'function' || (fix !== undefined && fix.length > 0);
      const mend = typeof fix === 'function' ? fix : () => fix ?? [];
      all.push({ ...head, message, hint, fixable, fix: mend, at });
    }
  }
  return all
    .toSorted((one, other) => one.at - other.at || (one.rule < other.rule ? -1 : 1))
    .map(({ at: _, ...finding }) => finding);
};

/** How a rule weighs in a document with some status. */
export const severityOf = (
  { id, severities }: Pick<Rule, 'id' | 'severities'>,
  status: SpecStatus,
  weights: Weights,
): Severity => (weights.get(id) ?? severities)[specStatuses.indexOf(status)] ?? 'off';

/** Tells where findings are shown: nobody sees the inside of a drawing or of code, but the line that opens it. */
const visibleFinder = (text: string, blocks: readonly Block[]): ((offset: number) => number) => {
  const codeAt = spanIndex(blocks.filter(({ kind }) => kind === 'fence' || kind === 'indented-code'));
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return (offset) => codeAt({ start: offset, end: offset + 1 })[0]?.start ?? Math.max(start, offset);
};
