import { shortened } from '../../spec/answers/shortened.ts';
import { conditionOf, namesProcedure } from '../operations/alert-words.ts';
import { metricFinder } from '../operations/metric-finder.ts';
import type { SpecRule, Spot } from '../rule.ts';
import type { SpecSubject } from '../subject.ts';
import { saysNone } from '../words/says-none.ts';

/** An alert that names no metric of the table, or does not say what is done. */
export const alertUnclear: SpecRule = {
  id: 'TS602',
  name: 'alert-unclear',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: (spec) => {
    const alerts = alertsOf(spec);
    const hasCondition = alerts.some(({ isMeasured, condition }) => isMeasured && condition !== 'none');
    const hasProcedure = alerts.some(({ isAnswered, condition }) => isAnswered && condition === 'none');
    return alerts.flatMap(({ span, item, isMeasured, isAnswered, condition }): Spot[] => {
      const isProcedure = isAnswered && condition === 'none' && hasCondition;
      const missing = [
        ...(isMeasured || isProcedure ? [] : ['names no metric of the table']),
        ...(isAnswered || hasProcedure || condition === 'unknown' ? [] : ['does not say what is done']),
      ];
      if (missing.length === 0) return [];
      return [
        {
          span,
          message: `alert ${shortened(item)} ${missing.join(' and ')}`,
          hint: 'Name a metric of the table and who does what: checkout_latency above 800 ms → page the on-call',
        },
      ];
    });
  },
};

const alertsOf = ({ document, page: { text } }: SpecSubject) => {
  const { texts, metrics } = document.items;
  const find = metricFinder(metrics.map(({ item }) => item.metric));
  return (texts.alerts ?? [])
    .filter(({ item }) => !saysNone(item))
    .map(({ item, span }) => {
      const raw = text.slice(span.start, span.end);
      const named = find(raw).flatMap((at) => metrics[at]?.item.metric ?? []);
      return {
        item,
        span,
        isMeasured: metrics.length === 0 || named.length > 0 || EXPRESSION.test(raw),
        isAnswered: namesProcedure(raw),
        condition: conditionOf(raw, named),
      };
    });
};

/** A comparison in code measures something, in whatever table it is. */
const EXPRESSION = /`[^`\n<>=]*[<>=][^`\n]*`/;
