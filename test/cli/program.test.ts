import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { argumentsIn, commandLines } from '../support/command-lines.ts';
import { allCommands, recordedProgram, recordedRun, wordsOf } from '../support/recorded-program.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

const commands = allCommands(recordedProgram().command).map(wordsOf);

const helpOf = async (path: readonly string[]): Promise<string> =>
  (await recordedRun([...path, '--help'])).out;

describe.each(commands)('the help of create-tech-spec %s', (...path) => {
  test('leads with examples and fits 80 columns', async () => {
    const help = await helpOf(path);
    expect(help).toMatch(/^Examples:\n {2}create-tech-spec/);
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('has examples that the program understands, of this command', async () => {
    const lines = commandLines(await helpOf(path));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const { ran, out, error } = await recordedRun(argumentsIn(line));
      expect({ line, error }).toEqual({ line, error: '' });
      expect({ line, ran: ran.length }).toEqual({ line, ran: out === '' ? 1 : 0 });
    }
    expect(lines.some((line) => argumentsIn(line).join(' ').startsWith(path.join(' ')))).toBe(true);
  });

  test('is what help shows', async () => {
    expect((await recordedRun(['help', ...path])).out).toBe(await helpOf(path));
  });
});

test('help is there at every place where people look for it', async () => {
  const { out } = await recordedRun(['help', 'adr', 'new']);
  for (const args of [
    ['--help', 'adr', 'new'],
    ['-h', 'adr', 'new'],
    ['adr', 'help', 'new'],
  ])
    expect((await recordedRun(args)).out).toBe(out);
});

describe('what the README says', () => {
  const lines = [...readme.matchAll(/^```(?:sh|console)\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    commandLines(block),
  );

  test.each(lines)('is understood: %s', async (line) => {
    const { ran, out, error } = await recordedRun(argumentsIn(line));
    expect(error).toBe('');
    expect(ran.length + Number(out !== '')).toBe(1);
  });

  test('names flags that are there', () => {
    const known = allCommands(recordedProgram().command).flatMap(({ options }) =>
      options.flatMap(({ long }) => long ?? []),
    );
    const ours = readme.split('\n').filter((line) => !/\b(?:npm|npx|git|mmdc) [^`]*--/.test(line));
    const named = ours.flatMap((line) =>
      [...line.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag),
    );
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((flag) => ![...known, '--help'].includes(flag))).toEqual([]);
  });
});

describe('what is mistyped', () => {
  test.each([
    ['a command', ['exprot', '--yes'], /unknown command 'exprot'\n\(Did you mean export\?\)\n.*"Exprot"/],
    ['a command and what it takes', ['ad', 'component', 'Cart'], /\(Did you mean the command add\?\)/],
    ['a command below one', ['adr', 'lst'], /\(Did you mean list\?\)/],
    ['a flag', ['Order checkout', '--componnet', 'Cart'], /\(Did you mean --component\?\)/],
    ['a flag of a command', ['adr', 'new', '--sepc', 'x'], /\(Did you mean --spec\?\)/],
    ['a topic of help', ['help', 'note'], /\(Did you mean notes\?\)/],
    ['a command after help', ['help', 'adr', 'supercede'], /\(Did you mean supersede\?\)/],
    ['a flag before a command', ['--adr-number', '3', 'adr', 'list'], /--adr-number is no option of list/],
  ])('is told with what is nearest: %s', async (_, args, message) => {
    const { ran, error } = await recordedRun(args);
    expect(error).toMatch(message);
    expect(ran).toEqual([]);
  });

  test.each(['Exprot', 'exports of goods', 'ads', 'Order checkout', 'check-out', 'report'])(
    'is no command, and so the name of a feature: %s',
    async (name) => {
      expect((await recordedRun([name])).ran).toMatchObject([{ action: 'create', given: [name, {}] }]);
    },
  );

  test('several words without quotes are told how they are meant', async () => {
    const { error } = await recordedRun(['Order', 'checkout']);
    expect(error).toBe(
      'error: a name of several words stands in quotes: create-tech-spec "Order checkout"\n',
    );
  });
});
