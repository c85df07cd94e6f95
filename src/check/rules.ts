import type { Rule } from './rule.ts';
import { authorMissing } from './rules/author-missing.ts';
import { blockUnclosed } from './rules/block-unclosed.ts';
import { componentIncomplete } from './rules/component-incomplete.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [placeholderLeft, authorMissing, componentIncomplete, blockUnclosed];
