import type { Rule } from './rule.ts';
import { approvalIncomplete } from './rules/approval-incomplete.ts';
import { approvalStale } from './rules/approval-stale.ts';
import { authorMissing } from './rules/author-missing.ts';
import { blockUnclosed } from './rules/block-unclosed.ts';
import { componentDoubled } from './rules/component-doubled.ts';
import { componentIncomplete } from './rules/component-incomplete.ts';
import { componentNotDrawn } from './rules/component-not-drawn.ts';
import { dateInvalid } from './rules/date-invalid.ts';
import { dateStale } from './rules/date-stale.ts';
import { dependencyCycle } from './rules/dependency-cycle.ts';
import { dependencyUnknown } from './rules/dependency-unknown.ts';
import { drawnWithoutSection } from './rules/drawn-without-section.ts';
import { openMarker } from './rules/open-marker.ts';
import { outOfScopeMissing } from './rules/out-of-scope-missing.ts';
import { partEmpty } from './rules/part-empty.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { prdBroken } from './rules/prd-broken.ts';
import { prdDraft } from './rules/prd-draft.ts';
import { prdIsTemplate } from './rules/prd-is-template.ts';
import { prdMissing } from './rules/prd-missing.ts';
import { scopeContradiction } from './rules/scope-contradiction.ts';
import { sectionDoubled } from './rules/section-doubled.ts';
import { sectionMissing } from './rules/section-missing.ts';
import { statusUnknown } from './rules/status-unknown.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  placeholderLeft,
  openMarker,
  sectionMissing,
  sectionDoubled,
  partEmpty,
  statusUnknown,
  dateInvalid,
  authorMissing,
  dateStale,
  prdMissing,
  prdBroken,
  prdIsTemplate,
  prdDraft,
  outOfScopeMissing,
  scopeContradiction,
  componentIncomplete,
  dependencyUnknown,
  dependencyCycle,
  componentDoubled,
  componentNotDrawn,
  drawnWithoutSection,
  approvalIncomplete,
  approvalStale,
  blockUnclosed,
];
