import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/cli/completion/answer.ts';
import { type Shell, shells } from '../../../src/cli/completion/shells.ts';
import type { Surroundings } from '../../../src/cli/completion/suggest.ts';
import { allCommands, recordedProgram, wordsOf } from '../../support/recorded-program.ts';

const { command: program } = recordedProgram();

const surroundings: Surroundings = {
  features: async () => [
    { word: 'Order checkout', about: 'docs/specs/TECH_SPEC-order-checkout.md' },
    { word: 'Refunds: $(x) "y"', about: 'docs/specs/TECH_SPEC-refunds.md' },
    { word: 'evil\u001b[2Jname', about: 'docs/specs/evil.md' },
  ],
  specFiles: async () => [{ word: 'docs/specs/TECH_SPEC-order-checkout.md', about: 'Order checkout' }],
  prds: async () => [{ word: 'docs/specs/PRD-007.md', about: '' }],
  records: async (typed) => [{ word: `record begun with ${typed}`, about: '' }],
};

const asked = (shell: Shell, ...given: string[]): Promise<readonly string[]> =>
  answer(shell, given, program, async () => surroundings);

/** The words that zsh is answered behind some words, and which files fit too. */
const at = async (...words: string[]): Promise<{ files: string | undefined; found: string[] }> => {
  const [files, ...lines] = await asked('zsh', ...words);
  return { files, found: lines.map((line) => line.split('\t')[0] ?? '') };
};

describe('every command', () => {
  test.each(allCommands(program).map(wordsOf))(
    'is completed with the flags that it has: create-tech-spec %s',
    async (...words) => {
      const command = words.reduce(
        (above, word) => above.commands.find((each) => each.name() === word) ?? above,
        program,
      );
      const flags = command.options.filter(({ hidden }) => !hidden).map(({ long }) => long);
      expect((await at(...words, '--')).found.sort()).toEqual([...flags, '--help'].sort());
    },
  );

  test('is completed by its name, unless it is not for people', async () => {
    const { found } = await at('');
    expect(found).toEqual(expect.arrayContaining(['add', 'adr', 'completion', 'help', 'Order checkout']));
    expect(found).not.toContain('__complete');
    expect((await at('adr', '')).found).toEqual(['new', 'list', 'status', 'supersede', 'renumber', 'help']);
  });
});

describe('what fits', () => {
  test.each([
    [['add', ''], 'component'],
    [['export', ''], 'mermaid'],
    [['export', 'mermaid', ''], 'component-design'],
    [['completion', ''], 'fish'],
    [['adr', 'status', '12', ''], 'accepted'],
    [['adr', 'list', '--status', ''], 'superseded'],
    [['--status', ''], 'In Review'],
    [['--status='], '--status=In Review'],
    [['--diagrams', ''], 'mermaid'],
    [['add', '--spec', ''], 'Order checkout'],
    [['adr', 'new', 'Use Redis', '--spec', ''], 'Order checkout'],
    [['export', 'ascii', '--spec='], '--spec=Order checkout'],
    [['--spec', ''], 'docs/specs/TECH_SPEC-order-checkout.md'],
    [['--prd', ''], 'docs/specs/PRD-007.md'],
    [['adr', 'supersede', '1'], 'record begun with 1'],
    [['help', ''], 'adr'],
    [['help', 'adr', ''], 'supersede'],
    [['-C', 'shop', 'add', ''], 'component'],
    [['-Cshop', 'add', ''], 'component'],
    [['--dry-run', '--author', 'add', 'add', ''], 'component'],
  ])('behind %j: %s', async (words, word) => {
    expect((await at(...words)).found).toContain(word);
  });

  test.each([
    ['files', ['--answers', '']],
    ['files', ['--answers=']],
    ['files', ['resolve', '']],
    ['files', ['add', '--spec', 'docs/']],
    ['files', ['--prd', 'notes/']],
    ['folders', ['-C', '']],
    ['folders', ['adr', 'list', '--adr-dir', '']],
    ['nothing', ['--date', '']],
    ['nothing', ['--author', '']],
    ['nothing', ['--prd', 'docs/sp']],
    // The shell would name those of another folder.
    ['nothing', ['-C', 'shop', '--answers', '']],
  ])('%s of the shell: %j', async (files, words) => {
    expect((await at(...words)).files).toBe(files);
  });

  test.each([
    ['no command behind a name', ['Order checkout', ''], 'add'],
    ['no command behind --', ['--', ''], '--spec'],
    ['no flag behind --', ['--', '--'], '--spec'],
    ['a flag that is given', ['--spec', 'x', '--'], '--spec'],
    ['a value for a flag without one', ['--dry-run='], '--dry-run='],
    ['a name that would move the cursor', [''], 'evil\u001b[2Jname'],
  ])('is not %s', async (_, words, word) => {
    expect((await at(...words)).found).not.toContain(word);
  });

  test('is a flag again, where it can be given again', async () => {
    expect((await at('--component', 'Cart', '--')).found).toContain('--component');
  });
});

describe('a word as each shell wants it', () => {
  test.each([
    ['create-tech-spec add --spec Or', 'Order\\ checkout'],
    ['create-tech-spec add --spec "Or', 'Order checkout'],
    ['create-tech-spec add --spec "Re', 'Refunds: \\$(x) \\"y\\"'],
    ["create-tech-spec add --spec 'Re", 'Refunds: $(x) "y"'],
    ['create-tech-spec add --spec Re', 'Refunds:\\ \\$\\(x\\)\\ \\"y\\"'],
    ['create-tech-spec add --spec Refunds:', '\\ \\$\\(x\\)\\ \\"y\\"'],
    ['create-tech-spec add --spec=Or', 'Order\\ checkout'],
    ['create-tech-spec exp', 'export'],
  ])('bash: %s', async (line, rest) => {
    expect((await asked('bash', line, ' "\'=:')).slice(1)).toEqual([rest]);
  });

  test('bash: the file of a redirection is its own', async () => {
    expect(await asked('bash', 'create-tech-spec export mermaid > di', ' >')).toEqual(['files']);
  });

  test('zsh and fish: the word and what it is', async () => {
    for (const shell of ['zsh', 'fish'] as const)
      expect(await asked(shell, 'add', '--spec', 'Or')).toContain(
        'Order checkout\tdocs/specs/TECH_SPEC-order-checkout.md',
      );
  });

  test('powershell: what is inserted, listed and told', async () => {
    const words = Buffer.from('create-tech-spec\nadd\n--spec=Or').toString('base64');
    expect(await asked('powershell', words)).toEqual([
      'nothing',
      "'--spec=Order checkout'\tOrder checkout\tdocs/specs/TECH_SPEC-order-checkout.md",
    ]);
    expect(await asked('powershell', Buffer.from('create-tech-spec\nexp').toString('base64'))).toEqual([
      'nothing',
      'export\texport\tprint the drawings of a specification that is here',
    ]);
  });

  test.each(shells)('%s: nothing makes it fail', async (shell) => {
    for (const given of [[], [''], ['\0'], ['x "'], ['--spec=', '-', '--'], ['\\']])
      expect((await asked(shell, ...given)).length).toBeGreaterThan(0);
  });
});
