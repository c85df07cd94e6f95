import type { Span } from '../document/block.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { isVerbatim } from '../document/splice/is-verbatim.ts';
import { dominantLineEnd, insertBlock, withLineEnds } from '../document/splice/line-ends.ts';
import { refuse } from '../document/splice/placed.ts';
import { unclearPart, unsafeDocument } from '../document/splice/refusals.ts';
import type { Splice } from '../document/splice/splice.ts';
import { paragraph } from '../render/escape/escape.ts';
import { oneLine } from '../spec/clean-text.ts';
import { answerOf } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Step } from './addition.ts';
import { type Work, withSplices } from './addition-work.ts';

/** Writes each part that is one text where it is still open; a text that somebody has written stays. */
export const fillTexts = (start: Work): Work =>
  parts
    .filter(({ id, form }) => form === 'text' && !start.request.without?.includes(id))
    .reduce((work, { id, label }) => {
      const answer = answerOf(work.request.answers, id);
      return typeof answer === 'string' ? fillText(work, id, label, answer) : work;
    }, start);

const fillText = (work: Work, part: PartId, name: string, answer: string): Work => {
  const { document } = work;
  const written = document.texts[part];
  const sample = sampleOf(document, part);
  if (written !== undefined && (sample === undefined || says(written.item, answer))) {
    const { item, line } = written;
    const step: Step = says(item, answer)
      ? { kind: 'present', part, name, line }
      : { kind: 'kept', what: name, reason: 'written already: left as it is', line };
    return withSplices(work, [], [step]);
  }
  const refusal = unsafeDocument(document) ?? unclearPart(document, part);
  const filled = refusal === undefined ? openText(document, part, sample, paragraph(answer)) : undefined;
  if (filled !== undefined)
    return withSplices(work, [filled.splice], [{ kind: 'added', part, name, where: filled.where }]);
  const refused = refusal ?? refuse(`there is no heading “${name}”`, `write a heading “${name}” first`);
  return withSplices(work, [], [{ ...refused, part, name }]);
};

/** Whether some text holds another one, however its lines are broken. */
const says = (text: string, other: string): boolean => oneLine(text).includes(oneLine(other));

const sampleOf = ({ text, placeholders }: SpecDocument, part: PartId): Span | undefined =>
  placeholders.find(
    ({ part: of, field, span }) =>
      of === part && field === undefined && isVerbatim(text.slice(span.start, span.end), part),
  )?.span;

/** In the place of the sample text, else below the heading or label of the part. */
const openText = (
  document: SpecDocument,
  part: PartId,
  sample: Span | undefined,
  text: string,
): { splice: Splice; where: string } | undefined => {
  const lineEnd = dominantLineEnd(document.text);
  if (sample !== undefined) {
    const remove = document.text.slice(sample.start, sample.end);
    const ending = /[\n\r]*$/.exec(remove)?.[0] ?? '';
    const splice = { at: sample.start, remove, insert: withLineEnds(text, lineEnd) + ending };
    return { splice, where: 'in place of the sample' };
  }
  const [place, another] = document.places[part];
  if (place === undefined || another !== undefined) return undefined;
  return {
    splice: insertBlock(document.text, place.heading.end, text, lineEnd),
    where: `in “${place.title}”, line ${place.line}`,
  };
};
