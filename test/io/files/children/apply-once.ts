import { readFile } from 'node:fs/promises';
import { UserError } from '../../../../src/errors.ts';
import { applyPlan } from '../../../../src/io/files/apply-plan.ts';

/** Applies the plan in a JSON file to a folder, and prints what became of it: `done`, or the message of a `UserError`. */
const [root = '', planFile = ''] = process.argv.slice(2);
try {
  await applyPlan(root, JSON.parse(await readFile(planFile, 'utf8')));
  process.stdout.write('done');
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(error.message);
}
