import type { Ask } from '../../../src/ask/ask.ts';
import type { Edit } from '../../../src/io/edit.ts';
import { lineAsk } from '../../../src/io/lines/line-ask.ts';
import { lineTalk } from '../../../src/io/lines/line-talk.ts';

/** Somebody who has written some lines, and everything they are told. */
export const talking = (lines: readonly string[], edit?: Edit): { ask: Ask; told: () => string } => {
  const rest = [...lines];
  let told = '';
  const input = {
    next: async () => rest.shift(),
    gather: async () => {},
    rest: () => [],
    takeRest: () => [],
  };
  const output = {
    write: (text: string) => {
      told += text;
      return true;
    },
  };
  return { ask: lineAsk(lineTalk(input, output, true), edit), told: () => told };
};
