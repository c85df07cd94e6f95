import type { Rule } from './rule.ts';
import { alertUnclear } from './rules/alert-unclear.ts';
import { anchorBroken } from './rules/anchor-broken.ts';
import { approvalIncomplete } from './rules/approval-incomplete.ts';
import { approvalStale } from './rules/approval-stale.ts';
import { authenticationUnexplained } from './rules/authentication-unexplained.ts';
import { authorMissing } from './rules/author-missing.ts';
import { blockUnclosed } from './rules/block-unclosed.ts';
import { bodyUnexpected } from './rules/body-unexpected.ts';
import { bodyWith204 } from './rules/body-with-204.ts';
import { componentDoubled } from './rules/component-doubled.ts';
import { componentIncomplete } from './rules/component-incomplete.ts';
import { componentNotDrawn } from './rules/component-not-drawn.ts';
import { configNameForm } from './rules/config-name-form.ts';
import { configUndescribed } from './rules/config-undescribed.ts';
import { conflictUnsettled } from './rules/conflict-unsettled.ts';
import { dateInvalid } from './rules/date-invalid.ts';
import { dateStale } from './rules/date-stale.ts';
import { decisionWithoutRecord } from './rules/decision-without-record.ts';
import { dependencyCycle } from './rules/dependency-cycle.ts';
import { dependencyUnknown } from './rules/dependency-unknown.ts';
import { drawnWithoutSection } from './rules/drawn-without-section.ts';
import { endpointAuthenticationMissing } from './rules/endpoint-authentication-missing.ts';
import { endpointDoubled } from './rules/endpoint-doubled.ts';
import { endpointErrorsMissing } from './rules/endpoint-errors-missing.ts';
import { endpointUndescribed } from './rules/endpoint-undescribed.ts';
import { entityWithoutKey } from './rules/entity-without-key.ts';
import { entityWithoutTable } from './rules/entity-without-table.ts';
import { error400Missing } from './rules/error-400-missing.ts';
import { error401Missing } from './rules/error-401-missing.ts';
import { error404Missing } from './rules/error-404-missing.ts';
import { errorCodeAmbiguous } from './rules/error-code-ambiguous.ts';
import { errorCodeForm } from './rules/error-code-form.ts';
import { exampleInvalid } from './rules/example-invalid.ts';
import { fieldWithoutType } from './rules/field-without-type.ts';
import { foreignKeyUnknown } from './rules/foreign-key-unknown.ts';
import { linkBroken } from './rules/link-broken.ts';
import { methodUnknown } from './rules/method-unknown.ts';
import { metricWithoutThreshold } from './rules/metric-without-threshold.ts';
import { openMarker } from './rules/open-marker.ts';
import { outOfScopeMissing } from './rules/out-of-scope-missing.ts';
import { partEmpty } from './rules/part-empty.ts';
import { pathParametersMixed } from './rules/path-parameters-mixed.ts';
import { pathStyle } from './rules/path-style.ts';
import { personalDataUnprotected } from './rules/personal-data-unprotected.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { prdBroken } from './rules/prd-broken.ts';
import { prdDraft } from './rules/prd-draft.ts';
import { prdIsTemplate } from './rules/prd-is-template.ts';
import { prdMissing } from './rules/prd-missing.ts';
import { questionOpen } from './rules/question-open.ts';
import { recordHeadingDiffers } from './rules/record-heading-differs.ts';
import { recordLinkBroken } from './rules/record-link-broken.ts';
import { recordLinkOneSided } from './rules/record-link-one-sided.ts';
import { recordNumberDiffers } from './rules/record-number-differs.ts';
import { recordNumberDoubled } from './rules/record-number-doubled.ts';
import { recordPartMissing } from './rules/record-part-missing.ts';
import { recordProposed } from './rules/record-proposed.ts';
import { recordRetired } from './rules/record-retired.ts';
import { recordStatusUnknown } from './rules/record-status-unknown.ts';
import { relationshipUnknown } from './rules/relationship-unknown.ts';
import { requirementUncited } from './rules/requirement-uncited.ts';
import { requirementUnknown } from './rules/requirement-unknown.ts';
import { rollbackMissing } from './rules/rollback-missing.ts';
import { rollbackWithoutTrigger } from './rules/rollback-without-trigger.ts';
import { scopeContradiction } from './rules/scope-contradiction.ts';
import { secretDefault } from './rules/secret-default.ts';
import { sectionDoubled } from './rules/section-doubled.ts';
import { sectionMissing } from './rules/section-missing.ts';
import { statusUnknown } from './rules/status-unknown.ts';
import { successExampleMissing } from './rules/success-example-missing.ts';
import { successorMissing } from './rules/successor-missing.ts';
import { tableColumnsDiffer } from './rules/table-columns-differ.ts';
import { targetWithoutNumber } from './rules/target-without-number.ts';
import { threatUnmitigated } from './rules/threat-unmitigated.ts';
import { titleDoubled } from './rules/title-doubled.ts';

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
  requirementUncited,
  requirementUnknown,
  outOfScopeMissing,
  scopeContradiction,
  componentIncomplete,
  dependencyUnknown,
  dependencyCycle,
  componentDoubled,
  componentNotDrawn,
  drawnWithoutSection,
  methodUnknown,
  endpointUndescribed,
  endpointAuthenticationMissing,
  successExampleMissing,
  endpointErrorsMissing,
  error400Missing,
  error401Missing,
  error404Missing,
  bodyUnexpected,
  bodyWith204,
  endpointDoubled,
  pathParametersMixed,
  exampleInvalid,
  errorCodeForm,
  errorCodeAmbiguous,
  entityWithoutKey,
  foreignKeyUnknown,
  relationshipUnknown,
  fieldWithoutType,
  entityWithoutTable,
  threatUnmitigated,
  authenticationUnexplained,
  personalDataUnprotected,
  metricWithoutThreshold,
  alertUnclear,
  configUndescribed,
  configNameForm,
  secretDefault,
  targetWithoutNumber,
  rollbackMissing,
  rollbackWithoutTrigger,
  questionOpen,
  approvalIncomplete,
  approvalStale,
  recordLinkBroken,
  recordNumberDiffers,
  recordRetired,
  recordProposed,
  decisionWithoutRecord,
  recordNumberDoubled,
  recordHeadingDiffers,
  recordStatusUnknown,
  successorMissing,
  recordLinkOneSided,
  recordPartMissing,
  linkBroken,
  anchorBroken,
  blockUnclosed,
  tableColumnsDiffer,
  titleDoubled,
  pathStyle,
  conflictUnsettled,
];
