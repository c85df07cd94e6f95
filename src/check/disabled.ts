import type { Block, Span } from '../document/block.ts';
import { spanIndex } from '../document/span-index.ts';

/** A block that some rules do not look at, because the comment above it says so. */
type Disabled = Span & {
  /** Ids and names of rules; none means every rule. */
  rules: readonly string[];
};

const COMMENT = /^\s*<!--\s*create-tech-spec-disable-next((?:[\s,][\w\s,-]*)?)-->\s*$/;

/** What comments like `<!-- create-tech-spec-disable-next TS101 -->` say, of the block below each. */
export const disabledIn = (text: string, blocks: readonly Block[]): Disabled[] => {
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  return solid.flatMap((comment, at) => {
    const block = solid[at + 1];
    const found = comment.kind === 'html' ? COMMENT.exec(text.slice(comment.start, comment.end)) : null;
    if (found === null || block === undefined) return [];
    const rules = (found[1] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
    return [{ start: block.start, end: block.end, rules }];
  });
};

/** Tells whether a finding of a rule at an offset is silenced. */
export const disabledFinder = (
  disabled: readonly Disabled[],
): ((rule: { id: string; name: string }, offset: number) => boolean) => {
  const at = spanIndex(disabled);
  return ({ id, name }, offset) =>
    at({ start: offset, end: offset + 1 }).some(
      ({ rules }) => rules.length === 0 || rules.some((rule) => rule.toUpperCase() === id || rule === name),
    );
};
