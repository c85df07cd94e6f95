import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAtOnce } from '../../src/plan/add-at-once.ts';
import { type AdditionRequest, startWork } from '../../src/plan/addition-work.ts';
import { answeredItems } from '../../src/plan/new-items.ts';
import { planAddition, planInStages } from '../../src/plan/plan-addition.ts';
import { planCreation } from '../../src/plan/plan-creation.ts';
import type { Answers, Spec } from '../../src/spec/answers-model.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { withAnswer } from '../../src/spec/part-answers.ts';
import { humanEdits } from '../support/human-edits.ts';
import { randomGrowth } from '../support/random-additions.ts';

const many = { numRuns: Number(process.env.FUZZ_RUNS ?? 200) };
const patient = { timeout: many.numRuns * 300 };

const path = 'docs/specs/TECH_SPEC-x.md';

const textOf = (spec: Spec): string => {
  const records = { folder: 'docs/adr', files: [] };
  const { plan } = planCreation(spec, {
    today: '2026-11-20',
    author: 'Ann Lee',
    specs: [],
    specFile: path,
    records,
  });
  return plan.changes.at(-1)?.text ?? '';
};

/** One of the items of some answers, alone. */
const oneOf = (answers: Answers, which: number): Answers => {
  const items = answeredItems(answers);
  const found = items[which % items.length];
  return found === undefined ? noAnswers() : withAnswer(noAnswers(), found.part, [found.item]);
};

const requestOf = (text: string, answers: Answers): AdditionRequest => ({
  path,
  text,
  answers,
  today: '2026-11-22',
  author: 'Bo Chen',
  records: { folder: 'docs/adr', files: [] },
});

/** One item, for a specification as it was written or as people have edited it. */
const additions: fc.Arbitrary<AdditionRequest> = fc
  .tuple(
    randomGrowth,
    fc.oneof(
      fc.constant((text: string) => text),
      humanEdits,
    ),
    fc.nat(100),
  )
  .map(([{ spec, addition }, edit, which]) => requestOf(edit(textOf(spec)), oneOf(addition, which)));

test('comes to what the stages come to, and often without them', patient, () => {
  const ways = { atOnce: 0, inStages: 0 };
  const run = fc.property(additions, (request) => {
    const start = startWork(request);
    const isAtOnce = addAtOnce(start) !== undefined;
    ways[isAtOnce ? 'atOnce' : 'inStages'] += 1;
    if (isAtOnce) expect(planAddition(request)).toEqual(planInStages(start));
  });
  fc.assert(run, many);
  expect(ways.atOnce).toBeGreaterThan(many.numRuns / 4);
});
