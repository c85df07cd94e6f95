import type { Addition } from '../../src/plan/addition.ts';
import { type AdditionRequest, planAddition } from '../../src/plan/plan-addition.ts';
import { readAnswers } from '../../src/spec/answers/read-answers.ts';

/** What comes of adding answers, in YAML, to a text; none where it is empty. */
export const additionOf = (text: string, yaml: string, more: Partial<AdditionRequest> = {}): Addition => {
  const { answers, problems } = readAnswers(
    yaml === '' ? [] : [{ kind: 'yaml', name: 'answers.yaml', text: yaml }],
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return planAddition({
    path: 'docs/specs/spec.md',
    text,
    answers,
    today: '2026-11-22',
    author: 'Ann Lee',
    records: { folder: 'docs/adr', files: [] },
    ...more,
  });
};
