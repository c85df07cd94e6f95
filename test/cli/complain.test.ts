import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { complain } from '../../src/cli/complain.ts';
import { Cancelled, UserError } from '../../src/errors.ts';

test('a mistake says where it is, what is wrong and what to do, and exits with 2', () => {
  const error = new UserError('these answers are not understood', {
    hint: 'Mend them.',
    problems: [
      {
        source: 'a.yaml',
        line: 3,
        column: 5,
        path: 'endpoints[0].path',
        message: 'is empty',
        hint: 'Give one.',
      },
    ],
  });
  const { exitCode, text } = complain(error, '1.0.0');
  expect(exitCode).toBe(2);
  expect(text).toBe(
    'create-tech-spec: these answers are not understood\n  a.yaml:3:5: endpoints[0].path is empty\n    Give one.\n  Mend them.\n',
  );
});

test('a stopped run exits with 130 and says that nothing was written', () => {
  expect(complain(new Cancelled(), '1.0.0')).toEqual({
    exitCode: 130,
    text: expect.stringContaining('Nothing was written'),
  });
});

test('help and version are no mistake; bad usage is', () => {
  expect(complain(new CommanderError(0, 'commander.help', ''), '1.0.0').exitCode).toBe(0);
  expect(complain(new CommanderError(1, 'commander.unknownOption', ''), '1.0.0').exitCode).toBe(2);
});

test('anything else is our bug: exit 70, the stack, and where to report it', () => {
  const { exitCode, text } = complain(new TypeError('oops'), '1.2.3');
  expect(exitCode).toBe(70);
  expect(text).toMatch(/1\.2\.3[\s\S]*TypeError: oops\n\s+at [\s\S]*npm bugs/);
});
