import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { complain, complaintJson } from '../../src/cli/complain.ts';
import { Cancelled, LeftBehind, UserError } from '../../src/errors.ts';

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

test('a run stopped when it was writing says what it wrote, or why it did not', () => {
  const changes = [{ kind: 'create', path: 'docs/a.md' }];
  expect(complain(new Cancelled('', { changes }), '1.0.0')).toEqual({
    exitCode: 130,
    text: expect.stringMatching(/^Stopped .*written: docs\/a\.md\n$/),
  });
  const cause = new UserError('no space. Nothing was written.');
  expect(complain(new Cancelled('', { cause }), '1.0.0')).toEqual({
    exitCode: 130,
    text: 'Stopped. no space. Nothing was written.\n',
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

test('a bug that leaves something behind names it, and claims nothing else', () => {
  const { exitCode, text } = complain(new LeftBehind(['docs/a.md'], new TypeError('oops')), '1.2.3');
  expect(exitCode).toBe(70);
  expect(text).toMatch(/stays[^\n]*: docs\/a\.md\.\nTypeError: oops/);
  expect(text).not.toContain('Nothing is left');
});

test.each([
  ['a mistake', new UserError('no name', { hint: 'Give one.' }), { message: 'no name', hint: 'Give one.' }],
  [
    'bad usage',
    new CommanderError(1, 'commander.unknownOption', "error: unknown option '--x'\n(Did you mean --y?)"),
    { message: "unknown option '--x'", hint: '(Did you mean --y?)' },
  ],
  ['a stopped run', new Cancelled(), { message: 'Stopped. Nothing was written.' }],
  ['a bug', new TypeError('oops'), { message: expect.stringMatching(/1\.2\.3.*\n.*oops/) }],
])('JSON tells %s', (_, error, told) => {
  expect(complaintJson(error, '1.2.3')).toEqual({ error: told, changes: [], findings: [], nextSteps: [] });
});

test('JSON tells what a stopped run wrote', () => {
  const changes = [{ kind: 'create', path: 'docs/a.md', text: 'long' }];
  expect(complaintJson(new Cancelled('', { changes }), '1.2.3')).toMatchObject({
    changes: [{ kind: 'create', path: 'docs/a.md' }],
  });
});
