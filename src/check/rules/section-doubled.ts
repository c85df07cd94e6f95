import { lineStarts } from '../../document/read/lines.ts';
import { parts, sections } from '../../spec/parts.ts';
import type { SpecRule } from '../rule.ts';

/** A section or a part that stands twice, so that nobody knows where to look. */
export const sectionDoubled: SpecRule = {
  id: 'TS104',
  name: 'section-doubled',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document: { obstacles, text } }) => {
    const doubled = obstacles.filter((obstacle) => obstacle.kind === 'duplicate');
    const starts = doubled.length === 0 ? [] : lineStarts(text);
    return doubled.flatMap(({ lines: [first, ...others], place }) =>
      others.map((line) => ({
        span: { start: starts[line - 1] ?? 0 },
        message: `“${names.get(place) ?? place}” stands in line ${first} already`,
        hint: 'Keep one of the two, or give them different names',
      })),
    );
  },
};

const names: ReadonlyMap<string, string> = new Map<string, string>([
  ...sections.map(({ id, heading }) => [id, heading] as const),
  ...parts.map(({ id, label }) => [id, label] as const),
]);
