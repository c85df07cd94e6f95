import TS101 from '../../docs/rules/TS101-placeholder-left.md';
import TS102 from '../../docs/rules/TS102-open-marker.md';
import TS103 from '../../docs/rules/TS103-section-missing.md';
import TS104 from '../../docs/rules/TS104-section-doubled.md';
import TS105 from '../../docs/rules/TS105-part-empty.md';
import TS110 from '../../docs/rules/TS110-status-unknown.md';
import TS111 from '../../docs/rules/TS111-date-invalid.md';
import TS112 from '../../docs/rules/TS112-author-missing.md';
import TS113 from '../../docs/rules/TS113-date-stale.md';
import TS114 from '../../docs/rules/TS114-prd-missing.md';
import TS115 from '../../docs/rules/TS115-prd-broken.md';
import TS116 from '../../docs/rules/TS116-prd-is-template.md';
import TS117 from '../../docs/rules/TS117-prd-draft.md';
import TS118 from '../../docs/rules/TS118-requirement-uncited.md';
import TS119 from '../../docs/rules/TS119-requirement-unknown.md';
import TS121 from '../../docs/rules/TS121-out-of-scope-missing.md';
import TS122 from '../../docs/rules/TS122-scope-contradiction.md';
import TS201 from '../../docs/rules/TS201-component-incomplete.md';
import TS202 from '../../docs/rules/TS202-dependency-unknown.md';
import TS203 from '../../docs/rules/TS203-dependency-cycle.md';
import TS204 from '../../docs/rules/TS204-component-doubled.md';
import TS205 from '../../docs/rules/TS205-component-not-drawn.md';
import TS206 from '../../docs/rules/TS206-drawn-without-section.md';
import TS301 from '../../docs/rules/TS301-method-unknown.md';
import TS302 from '../../docs/rules/TS302-endpoint-undescribed.md';
import TS303 from '../../docs/rules/TS303-endpoint-authentication-missing.md';
import TS304 from '../../docs/rules/TS304-success-example-missing.md';
import TS305 from '../../docs/rules/TS305-endpoint-errors-missing.md';
import TS306 from '../../docs/rules/TS306-error-400-missing.md';
import TS307 from '../../docs/rules/TS307-error-401-missing.md';
import TS308 from '../../docs/rules/TS308-error-404-missing.md';
import TS309 from '../../docs/rules/TS309-body-unexpected.md';
import TS310 from '../../docs/rules/TS310-body-with-204.md';
import TS311 from '../../docs/rules/TS311-endpoint-doubled.md';
import TS312 from '../../docs/rules/TS312-path-parameters-mixed.md';
import TS313 from '../../docs/rules/TS313-example-invalid.md';
import TS314 from '../../docs/rules/TS314-error-code-form.md';
import TS315 from '../../docs/rules/TS315-error-code-ambiguous.md';
import TS401 from '../../docs/rules/TS401-entity-without-key.md';
import TS402 from '../../docs/rules/TS402-foreign-key-unknown.md';
import TS403 from '../../docs/rules/TS403-relationship-unknown.md';
import TS404 from '../../docs/rules/TS404-field-without-type.md';
import TS405 from '../../docs/rules/TS405-entity-without-table.md';
import TS501 from '../../docs/rules/TS501-threat-unmitigated.md';
import TS502 from '../../docs/rules/TS502-authentication-unexplained.md';
import TS503 from '../../docs/rules/TS503-personal-data-unprotected.md';
import TS601 from '../../docs/rules/TS601-metric-without-threshold.md';
import TS602 from '../../docs/rules/TS602-alert-unclear.md';
import TS603 from '../../docs/rules/TS603-config-undescribed.md';
import TS604 from '../../docs/rules/TS604-config-name-form.md';
import TS605 from '../../docs/rules/TS605-secret-default.md';
import TS606 from '../../docs/rules/TS606-target-without-number.md';
import TS607 from '../../docs/rules/TS607-rollback-missing.md';
import TS608 from '../../docs/rules/TS608-rollback-without-trigger.md';
import TS701 from '../../docs/rules/TS701-question-open.md';
import TS702 from '../../docs/rules/TS702-approval-incomplete.md';
import TS703 from '../../docs/rules/TS703-approval-stale.md';
import TS801 from '../../docs/rules/TS801-record-link-broken.md';
import TS802 from '../../docs/rules/TS802-record-number-differs.md';
import TS803 from '../../docs/rules/TS803-record-retired.md';
import TS804 from '../../docs/rules/TS804-record-proposed.md';
import TS805 from '../../docs/rules/TS805-decision-without-record.md';
import TS811 from '../../docs/rules/TS811-record-number-doubled.md';
import TS812 from '../../docs/rules/TS812-record-heading-differs.md';
import TS813 from '../../docs/rules/TS813-record-status-unknown.md';
import TS814 from '../../docs/rules/TS814-successor-missing.md';
import TS815 from '../../docs/rules/TS815-record-link-one-sided.md';
import TS816 from '../../docs/rules/TS816-record-part-missing.md';
import TS901 from '../../docs/rules/TS901-link-broken.md';
import TS902 from '../../docs/rules/TS902-anchor-broken.md';
import TS903 from '../../docs/rules/TS903-block-unclosed.md';
import TS904 from '../../docs/rules/TS904-table-columns-differ.md';
import TS905 from '../../docs/rules/TS905-title-doubled.md';
import TS906 from '../../docs/rules/TS906-path-style.md';
import TS907 from '../../docs/rules/TS907-conflict-unsettled.md';

/** The page of each rule, by its id. */
export const rulePages: Readonly<Record<string, string>> = {
  TS101,
  TS102,
  TS103,
  TS104,
  TS105,
  TS110,
  TS111,
  TS112,
  TS113,
  TS114,
  TS115,
  TS116,
  TS117,
  TS118,
  TS119,
  TS121,
  TS122,
  TS201,
  TS202,
  TS203,
  TS204,
  TS205,
  TS206,
  TS301,
  TS302,
  TS303,
  TS304,
  TS305,
  TS306,
  TS307,
  TS308,
  TS309,
  TS310,
  TS311,
  TS312,
  TS313,
  TS314,
  TS315,
  TS401,
  TS402,
  TS403,
  TS404,
  TS405,
  TS501,
  TS502,
  TS503,
  TS601,
  TS602,
  TS603,
  TS604,
  TS605,
  TS606,
  TS607,
  TS608,
  TS701,
  TS702,
  TS703,
  TS801,
  TS802,
  TS803,
  TS804,
  TS805,
  TS811,
  TS812,
  TS813,
  TS814,
  TS815,
  TS816,
  TS901,
  TS902,
  TS903,
  TS904,
  TS905,
  TS906,
  TS907,
};
