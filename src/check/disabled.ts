import type { Block, Span } from '../document/block.ts';

/** A block that some rules do not look at, because the comment above it says so. */
export type Disabled = {
  /** The block below the comment. */
  block: Span;
  /** Ids and names of rules; none means every rule. */
  rules: readonly string[];
  comment: Span;
};

const COMMENT = /^\s*<!--\s*create-tech-spec-disable-next((?:\s+|,)[\w\s,-]*?)?\s*-->\s*$/;

/** What comments like `<!-- create-tech-spec-disable-next TS101 -->` say, of the block below each. */
export const disabledIn = (text: string, blocks: readonly Block[]): Disabled[] => {
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  return solid.flatMap((comment, at) => {
    const block = solid[at + 1];
    const found = comment.kind === 'html' ? COMMENT.exec(text.slice(comment.start, comment.end)) : null;
    if (found === null || block === undefined) return [];
    const rules = (found[1] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
    return [
      {
        block: { start: block.start, end: block.end },
        rules,
        comment: { start: comment.start, end: comment.end },
      },
    ];
  });
};

/** Whether a finding at an offset is silenced. */
export const isDisabled = (
  disabled: readonly Disabled[],
  { id, name }: { id: string; name: string },
  offset: number,
): boolean =>
  disabled.some(
    ({ block, rules }) =>
      block.start <= offset &&
      offset < block.end &&
      (rules.length === 0 || rules.some((rule) => rule.toUpperCase() === id || rule === name)),
  );
