import type { Sample } from '../document/read/samples.ts';
import type { LineKind } from '../spec/grammar/grammar.ts';
import type { LineValues } from '../spec/grammar/grammars.ts';
import type { Ask } from './ask.ts';
import { askLines } from './ask-lines.ts';
import { itemsOfLines, linesQuestion } from './item-lines.ts';
import type { Keep } from './keep.ts';
import { sampleHint } from './template-hints.ts';

/** One thing about an item that a line of the grammar cannot say. */
export type Detail<T> = { label: string; edit: (item: T, ask: Ask, keep: Keep<T>) => Promise<T> };

/** A detail that is one text. */
export const byText = <T>(
  label: string,
  textOf: (item: T) => string | undefined,
  withText: (item: T, text: string | undefined) => T,
  placeholder?: string,
): Detail<T> => ({
  label,
  edit: async (item, ask) => {
    const { value, move } = await ask.text({
      message: label,
      initial: textOf(item) ?? '',
      ...(placeholder !== undefined && { placeholder }),
      editor: { extension: '.md' },
    });
    return move === 'back' ? item : withText(item, value.trim() || undefined);
  },
});

/** A detail that is written in an editor, as source code and example bodies are. */
export const byCode = <T>(
  label: string,
  extension: string,
  sample: Sample,
  codeOf: (item: T) => string,
  withCode: (item: T, code: string) => T,
): Detail<T> => ({
  label,
  edit: async (item, ask) => {
    const comment = (sample.fences ?? []).flatMap((fence) => fence.split('\n'));
    const { value, move } = await ask.compose({ message: label, initial: codeOf(item), extension, comment });
    return move === 'back' ? item : withCode(item, value.trimEnd());
  },
});

/** A detail that is a list, one line of the grammar for each of it. */
export const byLines = <T, K extends LineKind>(
  label: string,
  kind: K,
  listOf: (item: T) => readonly LineValues[K][],
  withList: (item: T, list: LineValues[K][]) => T,
  sample: Sample = {},
): Detail<T> => ({
  label,
  edit: async (item, ask, keep) => {
    const current = listOf(item);
    const question = { ...linesQuestion(kind, label, current), comment: sampleHint(sample) };
    const edited = await askLines(
      question,
      (lines) => withList(item, itemsOfLines(kind, lines, current)),
      ask,
      keep,
    );
    return edited.answers;
  },
});
