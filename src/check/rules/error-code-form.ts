import { codedErrors } from '../endpoints/coded-errors.ts';
import type { SpecRule } from '../rule.ts';
import { upperSnake } from '../words/upper-snake.ts';

/** A code of an error that is not written in capital letters with underscores. */
export const errorCodeForm: SpecRule = {
  id: 'TS314',
  name: 'error-code-form',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: (spec) =>
    codedErrors(spec)
      .filter(({ code }) => !UPPER_SNAKE.test(code))
      .map(({ code, span }) => ({
        span,
        message: `the error code “${code}” is not written in capital letters with underscores`,
        hint: `Write it as ${upperSnake(code)}`,
      })),
};

const UPPER_SNAKE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
