import { lineFinder } from '../document/read/lines.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { inPlaceOf } from '../document/splice/in-place-of.ts';
import { isVerbatim } from '../document/splice/is-verbatim.ts';
import { labelOfPart } from '../document/splice/part-forms.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import { refuse } from '../document/splice/placed.ts';
import { unclearPart, unsafeDocument } from '../document/splice/refusals.ts';
import type { Splice } from '../document/splice/splice.ts';
import { notApplicableLine } from '../render/helpers.ts';
import { notApplicable } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Step } from './addition.ts';
import { type Work, withAdded, withSplices } from './addition-work.ts';

/** Says of each part that was answered with it why it does not apply, where nothing but sample text stands. */
export const sayNotApplicable = (start: Work): Work =>
  parts
    .filter(({ id }) => !start.request.without?.includes(id))
    .reduce((work, part) => {
      const reason = notApplicable(work.request.answers, part);
      return reason === undefined ? work : sayOf(work, part.id, reason);
    }, start);

const sayOf = (work: Work, part: PartId, reason: string): Work => {
  const { document } = work;
  const name = labelOfPart(part);
  const none = document.notApplicable[part];
  if (none !== undefined) {
    const line = lineFinder(document.text)(none.span.start);
    return withSplices(work, [], [{ kind: 'present', part, name, line }]);
  }
  if (isAnswered(document, part)) {
    const step: Step = {
      kind: 'kept',
      what: name,
      reason: 'filled: left as it is',
      line: document.places[part][0]?.line,
    };
    return withSplices(work, [], [step]);
  }
  const refusal = unsafeDocument(document) ?? unclearPart(document, part);
  const said = refusal === undefined ? withReason(work, part, reason) : undefined;
  if (said !== undefined) return said;
  const byHand = refuse(
    `“${name}” holds more than a sample that could be replaced`,
    `write below its heading: Not applicable — ${reason}`,
  );
  return withSplices(work, [], [{ ...(refusal ?? byHand), part, name }]);
};

/** With the reason in the place of the sample, where it is known for what it is. */
const withReason = (work: Work, part: PartId, reason: string): Work | undefined => {
  const splice = inPlaceOfSample(work.document, part, reason);
  if (splice === undefined) return undefined;
  const step: Step = { kind: 'added', part, name: 'not applicable', where: `in “${labelOfPart(part)}”` };
  const after = withAdded(withSplices(work, [splice], [step]), part);
  return after.document.notApplicable[part] === undefined ? undefined : after;
};

/** Whether somebody has said anything for a part. */
const isAnswered = (document: SpecDocument, part: PartId): boolean =>
  itemsOf(document, part).length > 0 || document.texts[part] !== undefined;

/** In the place of the sample texts, where nothing else stands below the heading. */
const inPlaceOfSample = (document: SpecDocument, part: PartId, reason: string): Splice | undefined => {
  const { text, placeholders, places } = document;
  const [place, another] = places[part];
  const samples = placeholders.filter((sample) => sample.part === part && sample.field === undefined);
  const [first, last] = [samples[0], samples.at(-1)];
  if (place === undefined || another !== undefined || first === undefined || last === undefined)
    return undefined;
  const [start, end] = [first.span.start, last.span.end];
  const isAlone = isEmpty(text.slice(place.heading.end, start)) && isEmpty(text.slice(end, place.body.end));
  if (!isAlone || !isVerbatim(text.slice(start, end), part)) return undefined;
  return inPlaceOf(text, { start, end }, notApplicableLine(reason).trimEnd());
};

/** White space and rules say nothing. */
const isEmpty = (text: string): boolean => /^[\s\-*_]*$/.test(text);
