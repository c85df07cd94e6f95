import { type LocatedError, locatedErrors } from '../../document/read/endpoint-fields.ts';
import { rememberedWith } from '../../spec/remembered.ts';
import { readingOf } from '../parts/reading-of.ts';
import type { SpecSubject } from '../subject.ts';
import { apiSections, generalBlocks } from './api-sections.ts';

/** An error with a code, where it stands, and what it belongs to. */
export type CodedError = { code: string; status: number; span: LocatedError['span']; of: string | undefined };

/** The errors that have a code, of endpoints and of tables for all of them, in the order of the text. */
export const codedErrors = rememberedWith(({ document, endpoints }: SpecSubject): readonly CodedError[] => {
  const reading = readingOf(document);
  const { isElsewhere } = apiSections(document);
  const general = generalBlocks(document, (heading) => !isElsewhere(heading));
  return [
    ...endpoints.flatMap(({ name, blocks }) =>
      locatedErrors(reading, blocks).errors.map((error) => ({ ...error, of: name })),
    ),
    ...locatedErrors(
      reading,
      general.filter(({ kind }) => kind === 'table'),
    ).errors.map((error) => ({ ...error, of: undefined })),
  ]
    .flatMap(({ error: { code, status }, span, of }) =>
      code === undefined || !isCode(code) ? [] : { code, status, span, of },
    )
    .toSorted((one, other) => one.span.start - other.span.start);
});

/** Whether a text is meant as a code: one word, which is neither a number, an address, nor what HTTP calls a status. */
const isCode = (text: string): boolean =>
  /^[\p{L}\p{N}_.-]{2,}$/u.test(text) && /[A-Za-z]/.test(text) && !REASON.test(text);

const REASON =
  /^(?:Unauthorized|Forbidden|Conflict|Gone|Locked|Unauthenticated|Timeout|Found|Teapot|Unavailable|Error|None|Same|n\.?a\.?)$/i;
