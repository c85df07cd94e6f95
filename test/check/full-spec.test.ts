import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checked } from '../../src/commands/checked.ts';
import { documentsMeant } from '../../src/commands/documents-meant.ts';
import { planCreation } from '../../src/plan/plan-creation.ts';
import { readAnswers } from '../../src/spec/answers/read-answers.ts';
import type { DiagramForm } from '../../src/spec/answers-model.ts';
import { repositoryOf } from '../support/repository-of.ts';

const folder = join(import.meta.dirname, '../cases/check-full');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What is found in a specification that was written from answers, its records and its PRD: rules and weights. */
const foundIn = async (yaml: string, diagrams: DiagramForm) => {
  const { answers, problems } = readAnswers([{ kind: 'yaml', name: 'answers.yaml', text: yaml }]);
  expect(problems).toEqual([]);
  const { plan } = planCreation(
    { ...answers, feature: answers.feature ?? '', diagrams },
    { today: '2026-11-22', author: 'Ann Lee', specs: [], records: { folder: 'docs/adr', files: [] } },
  );
  const files = {
    'docs/specs/PRD-1-checkout.md': textOf('PRD-1-checkout.md'),
    ...Object.fromEntries(plan.changes.map(({ path, text }) => [path, text])),
  };
  const world = { repository: repositoryOf(files), here: '.', today: '2026-11-22', threads: undefined };
  const meant = await documentsMeant(world, { paths: [], since: undefined, recordFolder: undefined });
  expect(meant.length).toBeGreaterThan(1);
  const all = await checked(world, meant, 'findings');
  return all.flatMap(({ findings }) => findings.map(({ severity, rule }) => `${severity} ${rule}`));
};

test.each(['ascii', 'ascii-only', 'mermaid'] as const)(
  'a new specification of which everything was answered has nothing wrong, drawn as %s',
  async (diagrams) => {
    // What is left are steps that people take: a question, a decision and a signature.
    expect(await foundIn(textOf('answers.yaml'), diagrams)).toEqual([
      'information TS701',
      'information TS804',
      'information TS702',
    ]);
  },
);

test('a new draft of which only the name is known has remarks, and one warning: no requirements', async () => {
  const found = await foundIn('feature: Checkout\n', 'ascii');
  expect(found.filter((finding) => !finding.startsWith('information'))).toEqual(['warning TS114']);
});
