import { oneLine } from '../clean-text.ts';
import type { Metric } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, nameKey, parsed, refused } from './grammar.ts';
import { splitAtColon } from './scan.ts';

/** `name: description; alert threshold`. */
export const metric: Grammar<Metric> = {
  example: 'checkout_latency_p95: time to place an order; alert above 800 ms',
  parse: (line) => {
    const text = oneLine(line);
    const [, left = text, threshold] = /^(.*);\s*alert\s+(.+)$/i.exec(text) ?? [];
    const [name, description] = splitAtColon(left);
    if (name === '')
      return refused('it begins with a name: latency_p95: what it measures; alert above 800 ms');
    return parsed(withoutAbsent({ metric: name, description, threshold }));
  },
  print: ({ metric: name, description, threshold }) =>
    [
      name,
      description === undefined ? '' : `: ${description}`,
      threshold === undefined ? '' : `; alert ${threshold}`,
    ].join(''),
  key: ({ metric: name }) => nameKey(name),
};
