import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import type { EditorFile } from '../ask/ask.ts';
import { UserError } from '../errors.ts';
import { withComment, withoutComment } from './editor-comment.ts';

/** What the editor is run with. */
type EditorOptions = {
  /** `VISUAL` and `EDITOR` name the editor; the first one counts. */
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
};

/**
 * Opens a text in the person's editor and gives it back as it was saved, with `\n` as line end.
 *
 * It waits for the editor, and reads no input meanwhile. The editor draws on stderr, where the prompts are.
 *
 * @param file the ending of the temporary file, by which editors choose their colours, and a comment above the text
 * @throws {UserError} when the editor cannot be run or ends with an error
 */
export const openEditor = (text: string, file: EditorFile, options: EditorOptions): string => {
  const folder = mkdtempSync(join(tmpdir(), 'create-tech-spec-'));
  try {
    const path = join(folder, `edit${file.extension}`);
    writeFileSync(path, withComment(text, file));
    runEditor(path, options);
    const edited = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    return withoutComment(edited, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The command that starts the editor, with its arguments: `code --wait` has one. */
export const editorCommand = ({ env, platform }: EditorOptions): readonly [string, ...string[]] => {
  const fallback = platform === 'win32' ? 'notepad' : 'vi';
  const words = [env.VISUAL, env.EDITOR, fallback].map((line) => wordsOf(line ?? ''));
  const [command = fallback, ...args] = words.find(({ length }) => length > 0) ?? [];
  return [command, ...args];
};

/** The words of a command line; quotes hold a word with spaces together. */
const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g), ([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );

const runEditor = (file: string, options: EditorOptions): void => {
  const [command, ...args] = editorCommand(options);
  const result = execaSync(command, [...args, file], {
    env: options.env,
    extendEnv: false,
    reject: false,
    stdio: [0, 2, 2],
  });
  if (!result.failed) return;
  const what =
    result.exitCode === undefined
      ? 'could not be run'
      : `ended with code ${result.exitCode}, so nothing was changed`;
  throw new UserError(`The editor ${command} ${what}`, {
    hint: 'VISUAL or EDITOR names the editor to use, such as EDITOR="code --wait".',
    cause: result.cause,
  });
};
