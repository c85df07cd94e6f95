import type { Answered, Ask } from '../../../src/ask/ask.ts';
import { Cancelled } from '../../../src/errors.ts';
import type { Edit } from '../../../src/io/edit.ts';
import { openEditor } from '../../../src/io/editor.ts';
import { terminalAsk } from '../../../src/io/prompts/terminal-ask.ts';
import { componentsQuestion, furtherQuestion } from './question.ts';

const documents = [
  { value: 'docs/PRD-007-checkout.md', name: 'docs/PRD-007-checkout.md', description: 'Order checkout' },
  { value: 'docs/PRD-008-refunds.md', name: 'docs/PRD-008-refunds.md', description: 'Refunds' },
  { value: '', name: 'none' },
];

/** The questions that can be asked, each as often as wanted. */
const questions: Readonly<Record<string, (ask: Ask) => Promise<Answered<unknown>>>> = {
  feature: (ask) =>
    ask.text({
      message: 'Feature',
      placeholder: 'such as: Order checkout',
      refuse: (text) => (text === '' ? 'A specification needs a name' : undefined),
    }),
  prd: (ask) =>
    ask.suggest({
      message: 'PRD',
      suggest: (typed) => documents.filter(({ name }) => name.includes(typed)),
    }),
  components: (ask) => ask.lines(componentsQuestion()),
  many: (ask) =>
    ask.lines(componentsQuestion(...Array.from({ length: 30 }, (_, index) => `Service${index + 1}`))),
  further: (ask) =>
    ask.lines(furtherQuestion(...Array.from({ length: 300 }, (_, index) => `Service${index + 1}`))),
  wordy: (ask) =>
    ask.lines(
      componentsQuestion(
        ...Array.from({ length: 6 }, (_, index) => `Service${index}: ${'does many things '.repeat(4)}`),
      ),
    ),
  parts: (ask) =>
    ask.choose({
      message: 'Parts',
      choices: Array.from({ length: 9 }, (_, index) => ({
        value: index,
        name: `Part ${index}`,
        description: 'says many things '.repeat(4),
      })),
    }),
  sketched: (ask) =>
    ask.choose({
      message: 'Sketched',
      choices: [
        { value: 'first', name: 'First' },
        { value: 'second', name: 'Second' },
        {
          value: 'drawn',
          name: 'Drawn',
          sketch: (room, { arrow }) => (room < 50 ? undefined : `Web ${arrow} Api`),
        },
        { value: 'third', name: 'Third' },
      ],
    }),
  review: (ask) =>
    ask.choose({
      message: 'Review',
      choices: [
        ...Array.from({ length: 20 }, (_, index) => ({ value: `part ${index}`, name: `Part ${index}` })),
        { value: 'write', name: 'Write 3 files', description: 'and nothing else' },
        { value: 'quit', name: 'Quit' },
      ],
      initial: 'write',
    }),
  menu: (ask) => ask.choose({ message: 'Menu', choices: [{ value: 1, name: 'One' }], fleeting: true }),
  summary: (ask) => ask.text({ message: 'Summary', editor: { extension: '.md', comment: ['[In short]'] } }),
  interface: (ask) => ask.compose({ message: 'Interface', initial: 'one\n', extension: '.ts' }),
};

/** Asks the questions that the arguments name, one after the other and back again, then prints how each one ended. */
const main = async (): Promise<void> => {
  const { argv, env, platform, stdin: input, stderr: output } = process;
  const edit: Edit = async (text, file) => openEditor(text, file, { env, platform });
  const ask = terminalAsk({ input, output, signals: process }, { env, platform, edit });
  const names = argv.slice(2);
  const ended: unknown[] = [];
  for (let index = 0; index < names.length; ) {
    const { value, move } = (await questions[names[index] ?? '']?.(ask)) ?? {};
    ended[index] = value;
    index = Math.max(0, index + (move === 'back' ? -1 : 1));
  }
  process.stdout.write(`${JSON.stringify(ended)}\n`);
};

main().catch((error: unknown) => {
  if (!(error instanceof Cancelled)) throw error;
  process.stderr.write('cancelled\n');
  process.exitCode = 130;
});
