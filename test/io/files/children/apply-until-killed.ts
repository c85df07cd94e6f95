import { applyPlan } from '../../../../src/io/files/apply-plan.ts';
import { largePlan } from './large-plan.ts';

/** Applies a plan to one folder after the other, `0`, `1`, …, until somebody kills it; prints a line when it begins. */
const [root = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let run = 0; ; run++) await applyPlan(root, largePlan(`${run}`));
