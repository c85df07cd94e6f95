import { expect, test } from 'vitest';
import { answerTrail } from '../../../src/io/prompts/answer-trail.ts';
import { openScreen } from '../../support/vt-screen.ts';

/** An output that shows what is written to it. */
const openOutput = () => {
  const screen = openScreen({ columns: 40, rows: 10 });
  const written: Promise<void>[] = [];
  const output = {
    bytesWritten: 0,
    write: (text: string) => {
      output.bytesWritten += text.length;
      written.push(screen.write(text.replaceAll('\n', '\r\n')));
      return true;
    },
  };
  return { output, shown: () => Promise.all(written).then(screen.text) };
};

test('a question that is asked again takes the place of its own answer, as far back as one goes', async () => {
  const { output, shown } = openOutput();
  const trail = answerTrail(output);
  for (const message of ['one', 'two']) {
    trail.ask(message);
    trail.answer(message, `✔ ${message}`);
  }
  trail.ask('three');
  trail.answer('three', undefined);
  trail.ask('two');
  trail.answer('two', undefined);
  trail.ask('one');
  trail.answer('one', '✔ one again');
  expect(await shown()).toBe('✔ one again');
});

test('an answer stays when something else was written below it', async () => {
  const { output, shown } = openOutput();
  const trail = answerTrail(output);
  trail.ask('one');
  trail.answer('one', '✔ one');
  output.write('that file is not there\n');
  trail.ask('one');
  trail.answer('one', '✔ one again');
  expect(await shown()).toBe('✔ one\nthat file is not there\n✔ one again');
});

test('an answer stays when another question follows', async () => {
  const { output, shown } = openOutput();
  const trail = answerTrail(output);
  trail.ask('one');
  trail.answer('one', '✔ one');
  trail.ask('two');
  trail.answer('two', '✔ two');
  trail.ask('one');
  trail.answer('one', '✔ one again');
  expect(await shown()).toBe('✔ one\n✔ two\n✔ one again');
});
