import type { Span } from '../document/block.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { relationshipLines } from '../render/derive/lists.ts';
import { fence } from '../render/escape/fence.ts';
import type { DiagramForm } from '../spec/answers-model.ts';

/** A fence of relationships with their signs below each other, as a new specification has them; LF line ends. */
export const alignedRelationships = (
  { text, items, derived }: SpecDocument,
  body: Span,
  form: DiagramForm,
): string => {
  const lines = text.slice(body.start, body.end).split(/\r\n|\n|\r/);
  const inside = items.relationships.filter(({ span }) => body.start <= span.start && span.end <= body.end);
  // What is not understood would be lost.
  if (inside.length !== lines.length - 2) return lines.join('\n');
  const aligned = relationshipLines(
    inside.map(({ item }) => item),
    form,
  );
  const drawn = fence(aligned.join('\n'));
  const marks = lines[0] ?? '';
  // Names can hold marks of a fence; one that somebody has changed is theirs.
  const isOurs = marks === '```' || derived.some((block) => block.body.start === body.start);
  const isShort = isOurs && /^`+$/.test(marks) && !marks.startsWith(drawn.slice(0, drawn.indexOf('\n')));
  return isShort && lines.at(-1) === marks ? drawn : [marks, ...aligned, lines.at(-1)].join('\n');
};
