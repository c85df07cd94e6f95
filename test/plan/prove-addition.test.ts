import { describe, expect, test } from 'vitest';
import type { Splice } from '../../src/document/splice/splice.ts';
import type { Step } from '../../src/plan/addition.ts';
import { type AdditionRequest, startWork, type Work, withSplices } from '../../src/plan/addition-work.ts';
import { proveAddition } from '../../src/plan/prove-addition.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';

const SUMMARY = '[Brief technical summary of the implementation approach]';
const question = { part: 'openQuestions', key: 'who?' } as const;

const text = `# Spec: X

> **Author:** [Name]

## Summary
${SUMMARY}

---

## Detailed Design

### Component: Cart

**Purpose:** keeps carts

### Component: Price

Somebody's own words.

## Authorization

By role.

## Open Questions

- [ ] [Design decision pending]
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
const tax = { part: 'components', key: 'tax' } as const;

/** An addition that makes some splices and says some things of itself. */
const workOf = (splices: readonly Splice[], steps: readonly Step[], keys: Work['added'] = []): Work => ({
  ...withSplices(startWork(request), splices, steps),
  added: keys,
});

const replacing = (remove: string, insert: string): Splice => ({ at: text.indexOf(remove), remove, insert });

const atEnd = (insert: string): Splice => ({ at: text.length, remove: '', insert });

const before = (line: string, insert: string): Splice => ({ at: text.indexOf(line), remove: '', insert });

describe('a plan that may be shown', () => {
  test.each<[string, Splice[], Step[], Work['added']]>([
    ['nothing', [], [], []],
    ['an item', [atEnd('\n### Component: Tax\n')], [added], [tax]],
    [
      'a line of the title block',
      [replacing('[Name]', 'Ann')],
      [{ kind: 'changed', key: 'author', from: undefined, to: 'Ann', line: 3 }],
      [],
    ],
    ['a text in place of the sample', [replacing(SUMMARY, 'One call')], [], [{ part: 'summary' }]],
    [
      'an item in place of the sample',
      [replacing('- [ ] [Design decision pending]', '- [ ] Who?')],
      [],
      [question],
    ],
  ])('%s', (_, splices, steps, keys) => {
    expect(() => proveAddition(workOf(splices, steps, keys), splices)).not.toThrow();
  });
});

describe('a plan that fails its own check', () => {
  const otherwise = 'does not read as it was with what was added';

  test.each<[string, Splice[], Step[], Work['added'], string]>([
    ['takes words away', [replacing("Somebody's own words.", 'Ours.')], [], [], 'is not ours to replace'],
    ['takes an item away', [replacing('### Component: Price\n', '')], [], [], 'is not ours to replace'],
    [
      'takes away a rule behind a sample',
      [replacing(`${SUMMARY}\n\n---`, 'x')],
      [],
      [],
      'is not ours to replace',
    ],
    ['takes away half a sample', [replacing('[Brief technical', 'x')], [], [], 'is not ours to replace'],
    ['says more than it does', [], [added], [tax], otherwise],
    ['adds another item than it says', [atEnd('\n### Component: Toll\n')], [added], [tax], otherwise],
    ['does more than it says', [atEnd('\n### Component: Tax\n')], [], [], otherwise],
    ['writes into a sentence', [before('own words', 'very ')], [], [], 'in the middle of a line'],
    ['hides what stands below', [before('### Component: Price', '```\n')], [], [], 'would read otherwise'],
    ['hides it in a comment', [before('### Component: Price', '<!--\n\n')], [], [], 'would read otherwise'],
    ['makes a heading of a text', [before('\n## Open Questions', '===\n')], [], [], otherwise],
    ['adds to a text of somebody', [before('## Open Questions', 'More.\n\n')], [], [], otherwise],
    ['says that a part does not apply', [replacing(SUMMARY, 'Not applicable — no')], [], [], otherwise],
    ['changes a detail without a word', [replacing('[Name]', 'Ann')], [], [], 'is not ours to replace'],
  ])('it %s', (_, splices, steps, keys, reason) => {
    expect(() => proveAddition(workOf(splices, steps, keys), splices)).toThrow(reason);
  });

  test('its splices do not give the text', () => {
    const splices = [atEnd('\n### Component: Tax\n')];
    expect(() => proveAddition(workOf(splices, [added], [tax]), [])).toThrow('do not give the new text');
  });
});
