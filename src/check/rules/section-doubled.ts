import { lineStartAt } from '../../document/read/lines.ts';
import { parts, sections } from '../../spec/parts.ts';
import type { SpecRule } from '../rule.ts';

/** A section or a part that stands twice, so that nobody knows where to look. */
export const sectionDoubled: SpecRule = {
  id: 'TS104',
  name: 'section-doubled',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document: { obstacles, text } }) =>
    obstacles.flatMap((obstacle) => {
      if (obstacle.kind !== 'duplicate') return [];
      const { lines, place } = obstacle;
      const [first, ...others] = lines;
      return others.map((line) => ({
        span: { start: lineStartAt(text, line) ?? 0 },
        message: `“${names.get(place) ?? place}” stands in line ${first} already`,
        hint: 'Keep one of the two, or give them different names',
      }));
    }),
};

const names: ReadonlyMap<string, string> = new Map<string, string>([
  ...sections.map(({ id, heading }) => [id, heading] as const),
  ...parts.map(({ id, label }) => [id, label] as const),
]);
