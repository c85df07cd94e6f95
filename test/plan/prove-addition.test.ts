import { describe, expect, test } from 'vitest';
import type { Splice } from '../../src/document/splice/splice.ts';
import type { Step } from '../../src/plan/addition.ts';
import { type AdditionRequest, startWork, type Work, withSplices } from '../../src/plan/addition-work.ts';
import { proveAddition } from '../../src/plan/prove-addition.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';

const text = `# Spec: X

> **Author:** [Name]

## Detailed Design

### Component: Cart

**Purpose:** keeps carts

### Component: Price

Somebody's own words.
`;

const request: AdditionRequest = {
  path: 'docs/specs/spec.md',
  text,
  answers: noAnswers(),
  today: '2026-11-22',
  author: undefined,
  records: { folder: 'docs/adr', files: [] },
};

const added: Step = { kind: 'added', part: 'components', name: 'Tax', where: 'at the end' };

const workOf = (splices: readonly Splice[], steps: readonly Step[]): Work =>
  withSplices(startWork(request), splices, steps);

const replacing = (remove: string, insert: string): Splice => ({ at: text.indexOf(remove), remove, insert });

describe('a plan that may be shown', () => {
  test.each<[string, Splice[], Step[]]>([
    ['nothing', [], []],
    ['an item', [{ at: text.length, remove: '', insert: '\n### Component: Tax\n' }], [added]],
    [
      'a line of the title block',
      [replacing('[Name]', 'Ann')],
      [{ kind: 'changed', key: 'author', from: undefined, to: 'Ann', line: 3 }],
    ],
  ])('%s', (_, splices, steps) => {
    expect(() => proveAddition(workOf(splices, steps), splices)).not.toThrow();
  });
});

describe('a plan that fails its own check', () => {
  test.each<[string, Splice[], Step[], string]>([
    ['takes words away', [replacing("Somebody's own words.", 'Ours.')], [], 'is not ours to replace'],
    ['takes an item away', [replacing('### Component: Price\n', '')], [], 'is not ours to replace'],
    ['says more than it does', [], [added], 'does not read as it was with what was added'],
    [
      'does more than it says',
      [{ at: text.length, remove: '', insert: '\n### Component: Tax\n' }],
      [],
      'does not read as it was with what was added',
    ],
    [
      'hides an item',
      [
        {
          at: text.indexOf('### Component: Price'),
          remove: '',
          insert: '```\ncode\n```\n\n<!--\n\n-->\n\n~~~\n',
        },
      ],
      [],
      'does not read as it was with what was added',
    ],
  ])('it %s', (_, splices, steps, reason) => {
    expect(() => proveAddition(workOf(splices, steps), splices)).toThrow(reason);
  });

  test('its splices do not give the text', () => {
    const splices = [{ at: text.length, remove: '', insert: '\n### Component: Tax\n' }];
    expect(() => proveAddition(workOf(splices, [added]), [])).toThrow('do not give the new text');
  });
});
