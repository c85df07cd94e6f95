import type { Convention } from '../adr/convention/convention.ts';
import { headingLead } from '../adr/convention/heading-form.ts';
import { decision as decisionGrammar } from '../spec/grammar/decision.ts';
import { linkTarget } from '../spec/link.ts';
import type { Decision } from '../spec/model.ts';
import { fillRecord } from './fill-record.ts';
import type { RecordPlace } from './record-place.ts';
import { builtInTemplates } from './templates.ts';

/**
 * The Markdown of a new architecture decision record, proposed, with placeholders for what nobody has said yet: as the records
 * of its folder are written.
 */
export const renderRecord = (decision: Decision, place: RecordPlace, convention: Convention): string => {
  const spec = place.spec && { ...place.spec, title: `Technical Specification: ${place.spec.title}` };
  const { template } = convention;
  return template === undefined
    ? builtInRecord(decision, { ...place, spec }, convention)
    : fillRecord(template, decision, { ...place, spec }, convention);
};

const builtInRecord = (decision: Decision, place: RecordPlace, { heading }: Convention): string => {
  const { id, path, spec } = place;
  return builtInTemplates().record({
    ...place,
    ...decision,
    lead: headingLead(heading, id.kind === 'number' ? id.number : undefined),
    decision: decision.decision ?? decisionGrammar.print(decision),
    alternatives: (decision.alternatives ?? []).map((name) => ({ name })),
    consequences: decision.consequences ?? {},
    spec: spec && { title: spec.title, target: linkTarget(path, spec.path) },
  });
};
