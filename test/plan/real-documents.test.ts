import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../src/document/read/read-spec.ts';
import type { Addition } from '../../src/plan/addition.ts';
import { planAddition } from '../../src/plan/plan-addition.ts';
import type { Answers } from '../../src/spec/answers-model.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { replaced, takenFromOthers } from '../support/only-ours.ts';

/*
 * What other people write: every Markdown file of the packages that this one depends on.
 */

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const paths = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|markdown)$/i.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .slice(0, 400);

/** A document in which somebody has pasted others: the longest ones only take time. */
const textOf = (path: string): string => readFileSync(modules + path, 'utf8').slice(0, 60_000);

const add = (text: string, answers: Answers, into?: string) =>
  planAddition({
    path: 'README.md',
    text,
    answers,
    into,
    today: '2026-11-22',
    author: 'Ann Lee',
    records: { folder: 'docs/adr', files: [] },
  });

const component: Answers = {
  ...noAnswers(),
  components: [{ name: 'Fraud Check', purpose: 'scores | orders', dependencies: ['Redis'] }],
};

/** What is wrong with an addition of the component: where it has no clear place nothing may change, else it only comes in, once. */
const flaws = (text: string, { steps, text: after, splices, plan }: Addition, into?: string): string[] => {
  const kinds = steps.map(({ kind }) => kind);
  if (kinds.includes('refused'))
    return plan.changes.length === 0 && after === text ? [] : ['refused, and changed'];
  const names = readSpec(after).items.components.map(({ item }) => item.name);
  return [
    ...(kinds.includes('added') ? [] : [`neither added nor refused: ${kinds}`]),
    ...(names.filter((name) => name === 'Fraud Check').length === 1 ? [] : ['not read back once']),
    ...(replaced(text, splices) === after ? [] : ['the splices do not make the text']),
    ...takenFromOthers(text, splices),
    ...(add(after, component, into).plan.changes.length === 0 ? [] : ['added twice']),
  ];
};

/** The documents of which something is wrong, and what. */
const wrong = (flawsOf: (text: string) => readonly string[]): string[] =>
  paths.flatMap((path) => flawsOf(textOf(path)).map((flaw) => `${path}: ${flaw}`));

describe('documents of other people', () => {
  test('are many', () => expect(paths.length).toBeGreaterThan(200));

  test('stay as they are where nothing is added', () => {
    expect(
      wrong((text) => {
        const { text: after, plan } = add(text, noAnswers());
        return after === text && plan.changes.length === 0 ? [] : ['changed'];
      }),
    ).toEqual([]);
  });

  test('take a component where there is one place for it, else nothing', () => {
    expect(wrong((text) => flaws(text, add(text, component)))).toEqual([]);
  });

  test('take a component below a heading that is named, or nothing', () => {
    let added = 0;
    const found = wrong((text) => {
      const { outline } = readSpec(text);
      const heading = outline[Math.floor(outline.length / 2)];
      if (heading === undefined) return [];
      const addition = add(text, component, heading.title);
      added += addition.splices.length;
      return flaws(text, addition, heading.title);
    });
    expect(found).toEqual([]);
    expect(added).toBeGreaterThan(100);
  });
});
