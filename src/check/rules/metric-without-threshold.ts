import type { SpecDocument } from '../../document/read/spec-document.ts';
import { metricFinder } from '../operations/metric-finder.ts';
import type { SpecRule } from '../rule.ts';
import { saysNumber } from '../words/says-number.ts';

/** A metric of which it is not said from which number on it is bad. */
export const metricWithoutThreshold: SpecRule = {
  id: 'TS601',
  name: 'metric-without-threshold',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document }) => {
    const { metrics } = document.items;
    const open = metrics.filter(
      ({ item: { threshold } }) =>
        threshold === undefined || !(saysNumber(threshold) || NOT_APPLICABLE.test(threshold)),
    );
    if (open.length === 0) return [];
    const told = metricsOfAlerts(document);
    return open
      .filter(({ item }) => !told.has(item.metric))
      .map(({ item: { metric, threshold }, span }) => ({
        span,
        message:
          threshold === undefined
            ? `metric “${metric}” has no threshold`
            : `the threshold of metric “${metric}” has no number`,
        hint: 'Say from which number on somebody is told: above 800 ms for 5 min',
      }));
  },
};

/** What says that nobody is told, with the reason. */
const NOT_APPLICABLE = /^(?:not applicable|n\/a|none)\s*[,;:(—–-]\s*\p{L}/iu;

/** The metrics that lines of the alerts name beside a number. */
const metricsOfAlerts = ({ text, places, items }: SpecDocument): ReadonlySet<string> => {
  const names = items.metrics.map(({ item }) => item.metric);
  const find = metricFinder(names);
  const lines = places.alerts
    .flatMap(({ body }) => text.slice(body.start, body.end).split(/\r\n?|\n/))
    .filter(saysNumber);
  return new Set(lines.flatMap(find).flatMap((at) => names[at] ?? []));
};
