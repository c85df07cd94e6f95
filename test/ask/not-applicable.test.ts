import { describe, expect, test } from 'vitest';
import { linesQuestion } from '../../src/ask/item-lines.ts';
import { orNotApplicable, refuseReason } from '../../src/ask/not-applicable.ts';

describe('a reason', () => {
  test('is asked for', () => {
    expect(refuseReason('n/a')).toContain('n/a: nothing is stored');
    expect(refuseReason('n/a: x')).toBeUndefined();
    expect(refuseReason('By a token')).toBeUndefined();
  });
});

describe('a list that may not apply', () => {
  const { read, items } = orNotApplicable(linesQuestion('text', 'Logging', []), 'nothing runs');

  test('opens with the reason that was given', () => {
    expect(items).toEqual([{ text: 'n/a: nothing runs' }]);
    const written = linesQuestion('text', 'Logging', ['Every error']);
    expect(orNotApplicable(written, 'nothing runs').items).toEqual(written.items);
  });

  test.each<[string, readonly string[], object]>([
    ['n/a: nothing runs', [], { kind: 'understood', label: 'not applicable: nothing runs' }],
    ['n/a', [], { kind: 'refused' }],
    ['n/a: nothing runs', ['Every error'], { kind: 'refused', reason: expect.stringContaining('items') }],
    ['Every error', ['n/a: nothing runs'], { kind: 'refused', reason: expect.stringContaining('delete') }],
    ['Every error', [], { kind: 'understood' }],
  ])('reads %j beside %j', (text, others, reading) => {
    expect(read(text, others)).toMatchObject(reading);
  });
});
