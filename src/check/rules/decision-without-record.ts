import { shortened } from '../../spec/answers/shortened.ts';
import { type LinkedDecision, linkedDecisions } from '../records/decision-links.ts';
import type { SpecRule } from '../rule.ts';
import { saysNone } from '../words/says-none.ts';

/** A decision that leads to no record of why it was made. */
export const decisionWithoutRecord: SpecRule = {
  id: 'TS805',
  name: 'decision-without-record',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) =>
    linkedDecisions(spec)
      .filter((decision) => !isLinked(decision, spec.page.text))
      .map(({ decision: { item, span } }) => ({
        span,
        message: `decision ${shortened(item.text)} has no link to a record`,
        hint: 'Link to its record, or write one: create-tech-spec adr new',
      })),
};

/** Whether it leads somewhere, says that there is none, or is told at length below a heading of its own. */
const isLinked = ({ decision, stretch, links, target }: LinkedDecision, text: string): boolean => {
  if (target !== undefined || links.length > 0 || saysNone(decision.item.text)) return true;
  const said = text.slice(stretch.start, stretch.end);
  if (/https?:\/\/|\]\(|\]\[/.test(said)) return true;
  return decision.form === 'section' && /\n[^\S\n]*[^\s#]/.test(said);
};
