import { partSamples, type Sample } from '../document/read/samples.ts';
import type { PartId } from '../spec/parts.ts';

/** What the template asks for in a part, in its own words. */
export const partHint = (id: PartId): readonly string[] => sampleHint(partSamples[id]);

/** What a sample of the template asks for; nothing where it is a drawing. */
export const sampleHint = ({ texts = [], rows = [], names = [] }: Sample): readonly string[] => [
  ...texts,
  ...rows.map((cells) => cells.filter((cell) => cell !== '').join(' | ')),
  ...names,
];
