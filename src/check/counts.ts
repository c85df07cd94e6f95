import { counted } from '../spec/counted.ts';
import type { Finding } from './finding.ts';

/** How many findings of each severity there are. */
export type Counts = Record<Finding['severity'], number>;

/** Counts findings by their severity. */
export const countsOf = (findings: readonly Finding[]): Counts => {
  const counts: Counts = { information: 0, warning: 0, error: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/** `1 error, 3 warnings`; without those of which there are none. */
export const countsText = ({ error, warning, information }: Counts): string =>
  [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(information > 0 ? [counted(information, 'remark')] : []),
  ].join(', ');
