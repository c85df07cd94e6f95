import { type PartId, parts } from '../../spec/parts.ts';
import { plainText } from '../plain-text.ts';
import { NOT_APPLICABLE } from './fields.ts';
import type { Places } from './find-places.ts';
import { joinLines } from './inline-text.ts';
import { isSampleText } from './is-sample.ts';
import { lineEndOf } from './lines.ts';
import { leadingParagraphs } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import type { Located, Place, SpecDocument } from './spec-document.ts';

type PartTexts = Pick<SpecDocument, 'texts' | 'notApplicable'>;

/** What is written for each part that is one text, and which parts say that they do not apply. */
export const readPartTexts = (reading: Reading, places: Places): PartTexts => {
  const texts: SpecDocument['texts'] = {};
  const notApplicable: SpecDocument['notApplicable'] = {};
  for (const { id, form } of parts) {
    const found = places[id].filter(({ weak }) => !weak).map((place) => textOf(reading, id, place));
    const text = found.find((candidate) => candidate !== undefined);
    if (text === undefined) continue;
    const reason = NOT_APPLICABLE.exec(text.item)?.[0];
    if (reason !== undefined) notApplicable[id] = { reason: text.item.slice(reason.length), span: text.span };
    else if (form === 'text') texts[id] = text;
  }
  return { texts, notApplicable };
};

/** The paragraphs that a place begins with. */
const textOf = ({ text, lineOf }: Reading, part: PartId, place: Place): Located<string> | undefined => {
  const paragraphs = leadingParagraphs(place.blocks).filter(
    ({ lines }) => !isSampleText(joinLines(text, lines), partSamples[part]),
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  const item = paragraphs.map(({ lines }) => plainText(joinLines(text, lines))).join('\n\n');
  const container = { kind: 'lines' as const, ...span, content: span, lineEnd: lineEndOf(text, span) };
  return { item, span, line: lineOf(first.start), form: 'line', keys: [], container };
};
