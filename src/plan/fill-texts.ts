import type { Block } from '../document/block.ts';
import { NOT_APPLICABLE } from '../document/read/fields.ts';
import { lineFinder } from '../document/read/lines.ts';
import { readLists } from '../document/read/read-lists.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { inPlaceOf } from '../document/splice/in-place-of.ts';
import { dominantLineEnd, insertBlock, nextLineStart } from '../document/splice/line-ends.ts';
import { refuse } from '../document/splice/placed.ts';
import { unclearPart, unsafeDocument } from '../document/splice/refusals.ts';
import { sampleOf } from '../document/splice/sample-of.ts';
import type { Splice } from '../document/splice/splice.ts';
import { authenticationLines } from '../render/derive/lists.ts';
import { paragraph } from '../render/escape/escape.ts';
import { oneLine } from '../spec/clean-text.ts';
import { answerOf } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Step } from './addition.ts';
import { type Work, withAdded, withSplices } from './addition-work.ts';

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
  const none = document.notApplicable[part];
  if (none !== undefined && NOT_APPLICABLE.test(answer)) {
    const line = lineFinder(document.text)(none.span.start);
    return withSplices(work, [], [{ kind: 'present', part, name, line }]);
  }
  const unclear = unsafeDocument(document) ?? unclearPart(document, part);
  if (unclear !== undefined) return withSplices(work, [], [{ ...unclear, part, name }]);
  return withOpenText(work, part, name, answer);
};

/** With a text in its open place, where it is known for what it is. */
const withOpenText = (work: Work, part: PartId, name: string, answer: string): Work => {
  const filled = openText(work.document, part, paragraph(answer));
  if (filled === undefined) return withSplices(work, [], [withoutPlace(work.document, part, name)]);
  const step: Step = { kind: 'added', part, name, where: filled.where };
  const added = withAdded(withSplices(work, [filled.splice], [step]), part);
  if (isReadIn(added.document, part, work.document.texts[part]?.item)) return added;
  const other = refuse(`“${oneLine(answer)}” would be read as something else`, 'say it in other words');
  return withSplices(work, [], [{ ...other, part, name }]);
};

/** Whether a part has a text, together with one that was there, or says that it does not apply where none was. */
const isReadIn = ({ texts, notApplicable }: SpecDocument, part: PartId, old: string | undefined): boolean => {
  const text = texts[part]?.item;
  return text === undefined
    ? old === undefined && notApplicable[part] !== undefined
    : text.includes(old ?? '');
};

/** Why a text goes nowhere: somebody has answered in another form, or there is no heading for it. */
const withoutPlace = ({ places }: SpecDocument, part: PartId, name: string): Step => {
  const [place] = places[part];
  if (place !== undefined)
    return { kind: 'kept', what: name, reason: 'written already: left as it is', line: place.line };
  return { ...refuse(`there is no heading “${name}”`, `write a heading “${name}” first`), part, name };
};

/** Whether a text is another one, or holds its paragraphs, however their lines are broken. */
const says = (text: string, other: string): boolean => {
  const told = `\n${paragraphsOf(text)}\n`.includes(`\n${paragraphsOf(other)}\n`);
  return told || oneLine(text) === oneLine(other);
};

/** The paragraphs of a text, each in one line. */
const paragraphsOf = (text: string): string => text.split('\n\n').map(oneLine).join('\n');

/** A list, a table or a drawing is somebody's answer too, though none that can be compared. */
const saysNothing = ({ kind, ...block }: Block): boolean =>
  kind === 'blank' ||
  kind === 'thematic-break' ||
  (kind === 'html' && 'condition' in block && block.condition === 2);

/** A list of how each endpoint authenticates follows from them: a text may stand above it. */
const isDerived = ({ text, blocks, items }: SpecDocument, part: PartId, block: Block): boolean => {
  if (part !== 'security.authentication') return false;
  const derived = new Set(authenticationLines(items.endpoints.map(({ item }) => item)).map(oneLine));
  const bullets = readLists({ text, blocks, sections: [], lineOf: lineFinder(text) }, [block]);
  return bullets.length > 0 && bullets.every((bullet) => derived.has(oneLine(bullet.text)));
};

/** In the place of the sample text, else below the heading or label of the part. */
const openText = (
  document: SpecDocument,
  part: PartId,
  text: string,
): { splice: Splice; where: string } | undefined => {
  const sample = sampleOf(document, part);
  if (sample !== undefined)
    return { splice: inPlaceOf(document.text, sample, text), where: 'in place of the sample' };
  const [place, another] = document.places[part];
  if (
    place === undefined ||
    another !== undefined ||
    !place.blocks.every((block) => saysNothing(block) || isDerived(document, part, block))
  )
    return undefined;
  return {
    splice: insertBlock(
      document.text,
      nextLineStart(document.text, place.heading.end),
      text,
      dominantLineEnd(document.text),
    ),
    where: `in “${place.title}”, line ${place.line}`,
  };
};
