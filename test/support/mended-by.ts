import { readPage } from '../../src/check/page/read-page.ts';
import type { PageRule } from '../../src/check/rule.ts';
import { applySplices } from '../../src/document/splice/splice.ts';

/** A text as a rule for pages mends it, in a repository without any other file. */
export const mendedBy = (rule: PageRule, text: string): string => {
  const around = { today: '2026-11-22', at: () => undefined, anchors: () => undefined, records: new Map() };
  const spots = [...rule.find({ page: readPage('a.md', text), around })];
  const splices = spots.flatMap(({ fix = [] }) => (typeof fix === 'function' ? fix() : fix));
  return applySplices(text, splices);
};
