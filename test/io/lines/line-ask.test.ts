import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, LinesQuestion, SuggestQuestion } from '../../../src/ask/ask.ts';
import { componentQuestion } from '../../../src/ask/component-lines.ts';
import { Cancelled, UserError } from '../../../src/errors.ts';
import { talking } from './talking.ts';

describe('a text', () => {
  const question = {
    message: 'Feature',
    placeholder: 'such as: Order checkout',
    refuse: (text: string) => (text === '' ? 'it needs a name' : undefined),
  };

  test('is the line that is written, on one line', async () => {
    const { ask, told } = talking(['  Order \t checkout ']);
    expect(await ask.text(question)).toEqual({ value: 'Order checkout', move: 'on' });
    expect(told()).toContain('Feature (such as: Order checkout):');
  });

  test('is asked for again with the reason', async () => {
    const { ask, told } = talking(['', 'X']);
    expect(await ask.text(question)).toMatchObject({ value: 'X' });
    expect(told()).toContain('Not taken: it needs a name');
  });

  test('that is there stays with an empty line, and goes with :clear', async () => {
    const there = { message: 'Author', initial: 'Ann' };
    expect(await talking(['']).ask.text(there)).toEqual({ value: 'Ann', move: 'on' });
    expect(await talking([':clear']).ask.text(there)).toEqual({ value: '', move: 'on' });
    expect(await talking([':back']).ask.text(there)).toEqual({ value: 'Ann', move: 'back' });
  });

  test('may have many lines, from the editor or up to a dot', async () => {
    const summary = { message: 'Summary', editor: { extension: '.md' } };
    expect(await talking([':open', 'One.', '', 'Two.', '.']).ask.text(summary)).toMatchObject({
      value: 'One.\n\nTwo.',
    });
    const edit = async () => 'One.\nTwo.\n';
    expect(await talking([':open'], edit).ask.text(summary)).toMatchObject({ value: 'One.\nTwo.' });
  });

  test('keeps a text of many lines that is left at once', async () => {
    const { ask } = talking(['.']);
    const there = { message: 'Interface', initial: 'interface A {}', extension: '.ts' };
    expect(await ask.compose(there)).toEqual({ value: 'interface A {}', move: 'on' });
  });

  test('says why the editor failed, and can be written after all', async () => {
    const edit = async () => {
      throw new UserError('no vi here');
    };
    const { ask, told } = talking([':open', 'One.'], edit);
    expect(await ask.text({ message: 'Summary', editor: { extension: '.md' } })).toMatchObject({
      value: 'One.',
    });
    expect(told()).toContain('Not taken: no vi here');
  });

  test('ends the run where the input ends', async () => {
    await expect(talking([]).ask.text(question)).rejects.toThrow(Cancelled);
  });
});

describe('a choice', () => {
  const question: ChoiceQuestion<string> = {
    message: 'Review',
    choices: [
      { value: 'prd', name: 'PRD         none' },
      { value: 'drawing', name: 'wide', sketch: (_, { arrow }) => `drawing  A ${arrow} B` },
      { value: 'never', name: 'never', sketch: () => undefined },
      { value: 'write', name: 'Write', description: '3 files' },
    ],
    initial: 'write',
  };

  test('is read out with numbers, in words', async () => {
    const { ask, told } = talking(['2']);
    expect(await ask.choose(question)).toEqual({ value: 'drawing', move: 'on' });
    expect(told()).toContain('  1. PRD: none\n  2. drawing: A -> B\n  3. Write: 3 files\n');
  });

  test.each<[readonly string[], object]>([
    [[''], { value: 'write', move: 'on' }],
    [[' 3 '], { value: 'write', move: 'on' }],
    [['0', '4', '1x', 'Write', '1'], { value: 'prd', move: 'on' }],
    [['?', ':list', ':bakc', ':back'], { value: 'write', move: 'back' }],
  ])('%j is %j', async (lines, answered) => {
    expect(await talking(lines).ask.choose(question)).toEqual(answered);
  });
});

describe('a suggestion', () => {
  const documents = Array.from({ length: 12 }, (_, index) => ({
    value: `docs/${index}.md`,
    name: `${index}`,
  }));
  const question: SuggestQuestion = {
    message: 'PRD',
    suggest: (typed) => documents.filter(({ value }) => value.includes(typed)),
  };

  test.each<[readonly string[], object]>([
    [[''], { value: 'docs/0.md', move: 'on' }],
    [['3'], { value: 'docs/2.md', move: 'on' }],
    [['docs/11.md'], { value: 'docs/11.md', move: 'on' }],
    [['11', ''], { value: 'docs/11.md', move: 'on' }],
    [['https://x.test/prd'], { value: 'https://x.test/prd', move: 'on' }],
    [[':back'], { value: '', move: 'back' }],
  ])('%j is %j', async (lines, answered) => {
    expect(await talking(lines).ask.suggest(question)).toEqual(answered);
  });

  test('tells how many more there are, and why the last one was refused', async () => {
    const { ask, told } = talking(['']);
    await ask.suggest({ ...question, refused: 'there is no such file' });
    expect(told()).toContain('Not taken: there is no such file');
    expect(told()).toContain('and 3 more');
  });
});

describe('a list', () => {
  const question: LinesQuestion = {
    ...componentQuestion('Components', [{ name: 'OrderDB', interface: 'x' }], []),
    locked: ['Web: checkout page'],
  };
  const listed = async (...lines: readonly string[]) => {
    const { ask, told } = talking(lines);
    const kept: string[][] = [];
    const changed: LinesQuestion['changed'] = (items) => kept.push(items.map(({ text }) => text));
    return { ...(await ask.lines({ ...question, changed })), told: told(), kept };
  };

  test('takes line by line, and tells how each was understood', async () => {
    const { value, move, told, kept } = await listed('- Api: serves -> OrderDB, Stripe', '');
    expect(value).toEqual([{ text: 'OrderDB', origin: 0 }, { text: 'Api: serves -> OrderDB, Stripe' }]);
    expect(move).toBe('on');
    expect(told).toContain('Here already: Web [frontend] checkout page');
    expect(told).toContain('Added: Api [service] serves → OrderDB, Stripe (new: Stripe)\n');
    expect(kept).toEqual([['OrderDB', 'Api: serves -> OrderDB, Stripe']]);
  });

  test('drops nothing without its reason', async () => {
    const { value, told } = await listed('web: again', 'Api ->', 'orderdb', '');
    expect(value).toHaveLength(1);
    for (const line of ['web: again', 'Api ->', 'orderdb'])
      expect(told).toMatch(new RegExp(`Not taken: .*: ${line}\\n`));
  });

  test('has its lines edited and deleted by number; one that is edited stays what it is', async () => {
    const edited = await listed(':edit 1 OrderDB: keeps orders', ':edit 2 X', ':edit 1 web', '');
    expect(edited.value).toEqual([{ text: 'OrderDB: keeps orders', origin: 0 }]);
    expect(edited.told).toContain('there is no line 2');
    expect(edited.told).toContain('web is already there');
    const deleted = await listed(':delete 1', ':delete 7', '');
    expect(deleted.value).toEqual([]);
    expect(deleted.kept).toEqual([[]]);
  });

  test('takes no mistyped command for a line, and opens no editor where there is none', async () => {
    const { value, told } = await listed(':bakc', ':edit 1', ':open', ':clear', '');
    expect(value).toHaveLength(1);
    expect(told.match(/Not taken: there is no such command/g)).toHaveLength(4);
    expect((await listed('?', '')).told).not.toContain(':open');
  });

  test('can be left for the question before', async () => {
    expect(await listed('Api', ':back')).toMatchObject({ value: [{}, { text: 'Api' }], move: 'back' });
  });

  test('comes back from the editor, the wrong lines said', async () => {
    const edit = async (text: string) => `${text}Api\nApi\nweb\n-> x\n`;
    const { ask, told } = talking([':open', ''], edit);
    expect((await ask.lines(question)).value).toEqual([{ text: 'OrderDB', origin: 0 }, { text: 'Api' }]);
    expect(told()).toContain('Repeated, and taken once: 1');
    expect(told()).toMatch(/Not taken: .*: -> x\n/);
    expect(told()).toMatch(/Not taken: .*: web\n/);
  });

  test('explains itself', async () => {
    const { told } = await listed('?', ':list', '');
    expect(told).toContain('Such as: Web [client]');
    expect(told).toContain(':delete 2 deletes line 2');
  });
});
