import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram, temporaryFolder, writeTree } from '../support/program.ts';

const answers = join(import.meta.dirname, '../cases/answers/order-checkout-yaml/answers.yaml');
const spec = 'docs/specs/TECH_SPEC-order-checkout.md';

test('what writes, adds and lists counts the same parts as filled, whoever has written them', async () => {
  const cwd = await temporaryFolder();
  const run = async (...args: readonly string[]) => JSON.parse((await runProgram(args, { cwd })).stdout);
  await writeTree(cwd, { 'docs/specs/PRD-007-checkout.md': '# PRD: Checkout\n' });
  await copyFile(answers, join(cwd, 'answers.yaml'));
  const created = await run('--answers', 'answers.yaml', '--json');
  const counts = ({ filled, parts }: Record<string, number>) => ({ filled, parts });
  const listed = async () => counts((await run('list', '--json')).specs[0]);
  expect(counts(created.spec)).toEqual(await listed());
  const text = await readFile(join(cwd, spec), 'utf8');
  const table = '| What | How long |\n|------|----------|\n| Carts | a day |\n';
  await writeFile(join(cwd, spec), text.replace(/(### Caching.*\n)[^#]*/, `$1${table}\n`));
  const added = await run('add', 'component', 'FraudCheck: scores risk', '--json');
  expect(counts(added.spec)).toEqual(await listed());
  expect(added.spec.filled).toBeGreaterThan(created.spec.filled);
});
