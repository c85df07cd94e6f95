import { describe, expect, test } from 'vitest';
import type { LinesQuestion } from '../../../src/ask/ask.ts';
import { answeredLine, namesOf } from '../../../src/io/prompts/answered-line.ts';
import { windowOf } from './drawing.ts';
import { componentsQuestion } from './question.ts';

describe('the line that stays of an answer', () => {
  test.each([
    ['holds the message and the answer', 'Feature', 'Order checkout', '✔ Feature Order checkout'],
    ['says none where there is none', 'Components', '', '✔ Components none'],
    [
      'is cut to the window',
      'Components',
      'OrderService, PaymentGateway, Web',
      '✔ Components OrderService, PaymentGate…',
    ],
    ['is one line', 'Feature', 'a\nb', '✔ Feature a b'],
  ])('%s', (_, message, answer, line) => expect(answeredLine(message, answer, windowOf(40, 24))).toBe(line));
});

describe('the names of a list', () => {
  test('stand one after the other, a line that is not understood as it is', () => {
    const question = componentsQuestion('Api: one', 'Web', '-> strange');
    expect(namesOf(question, question.items, 80)).toBe('Api, Web, -> strange');
  });

  test('end where nobody would see them, so that a long list costs no time', () => {
    const question = componentsQuestion(...Array.from({ length: 1000 }, (_, index) => `Service${index}`));
    let reads = 0;
    const read: LinesQuestion['read'] = (text, others) => {
      reads += 1;
      return question.read(text, others);
    };
    expect(namesOf({ ...question, read }, question.items, 40)).toMatch(/^Service0, Service1, Service2, /);
    expect(reads).toBeLessThan(10);
  });
});
