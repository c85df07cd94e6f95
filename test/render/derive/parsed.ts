import { entity } from '../../../src/spec/grammar/entity.ts';
import type { Grammar } from '../../../src/spec/grammar/grammar.ts';
import type { Entity } from '../../../src/spec/model.ts';

/** The item that a line stands for; throws where the line is refused. */
export const parsed = <T>(grammar: Grammar<T>, line: string): T => {
  const read = grammar.parse(line);
  if (read.kind === 'refused') throw new Error(`${line}: ${read.reason}`);
  return read.value;
};

/** The entity that a line stands for. */
export const parsedEntity = (line: string): Entity => parsed(entity, line);
