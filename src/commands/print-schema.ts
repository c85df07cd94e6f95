import { answersJsonSchema } from '../spec/answers-json-schema.ts';
import type { World } from '../world.ts';

/** Prints the JSON Schema of the answers file. */
export const printSchema = ({ print }: Pick<World, 'print'>): void =>
  print(`${JSON.stringify(answersJsonSchema(), null, 2)}\n`);
