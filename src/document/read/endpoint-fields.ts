import { oneLine } from '../../spec/clean-text.ts';
import { error as errorGrammar } from '../../spec/grammar/error.ts';
import type { Endpoint, EndpointError } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import type { Block, Span } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { codeField, type Field, fieldPieces, pieceNamed, tablesIn, textField } from './fields.ts';
import { fieldPlaceholders } from './found.ts';
import { bareName } from './inline-text.ts';
import { endpointLabels } from './item-labels.ts';
import type { Piece } from './pieces.ts';
import { readLists } from './read-lists.ts';
import { readTable } from './read-table.ts';
import type { Heading, Reading } from './reading.ts';
import { endpointSamples } from './samples.ts';
import type { Placeholder } from './spec-document.ts';

type Fields = Omit<Endpoint, 'method' | 'path'>;

/** The labels of the pieces of an endpoint. */
export const endpointFieldNames: ReadonlySet<string> = new Set<string>(Object.values(endpointLabels).flat());

/** What the section of an endpoint says of it. */
export const endpointFields = (
  reading: Reading,
  heading: Heading,
): { fields: Fields; placeholders: Placeholder[] } => {
  const pieces = fieldPieces(reading, heading, endpointFieldNames);
  const piece = (key: keyof typeof endpointLabels) => pieceNamed(pieces, endpointLabels[key]);
  const description = textField(reading, piece('description'), endpointSamples.description);
  const authentication = textField(reading, piece('authentication'), endpointSamples.authentication);
  const request = codeField(reading, piece('request'), endpointSamples.request);
  const response = codeField(reading, piece('response'), endpointSamples.response);
  const errors = errorsOf(reading, piece('errors'));
  return {
    fields: withoutAbsent({
      description: description.value,
      authentication: authentication.value === undefined ? undefined : oneLine(authentication.value),
      request: bodyOf(request),
      response: responseOf(piece('response'), bodyOf(response)),
      errors: errors.value,
    }),
    placeholders: fieldPlaceholders('endpoints', { description, authentication, request, response, errors }),
  };
};

/** Code as the JSON that it is, or as text where it is none. */
export const bodyOf = ({ value }: Field<{ code: string }>): Endpoint['request'] => {
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value.code) as Endpoint['request'];
  } catch {
    return value.code;
  }
};

const responseOf = (piece: Piece | undefined, body: Endpoint['request']): Endpoint['response'] => {
  const digits = /(?<!\d)[1-5]\d\d(?!\d)/.exec(piece?.title ?? '')?.[0];
  const response = withoutAbsent({ status: digits === undefined ? undefined : Number(digits), body });
  return Object.keys(response).length === 0 ? undefined : response;
};

/** The errors of a piece, and where the template's sample rows still stand among them. */
const errorsOf = (reading: Reading, piece: Piece | undefined): Field<EndpointError[]> => {
  if (piece === undefined) return { value: undefined, samples: [] };
  const { errors, samples } = locatedErrors(reading, piece.blocks);
  return { value: errors.length === 0 ? undefined : errors.map(({ error }) => error), samples };
};

/** An error with the row or list item in which it stands. */
export type LocatedError = { error: EndpointError; span: Span };

/** The errors in some blocks: rows of tables, then items of lists with a line of the grammar for each. */
export const locatedErrors = (
  reading: Reading,
  blocks: readonly Block[],
): { errors: LocatedError[]; samples: Span[] } => {
  const rows = tablesIn(blocks).flatMap(
    (table) => readTable(reading, table, 'error', endpointSamples.errors).rows,
  );
  const written = rows.filter(({ isSample }) => !isSample);
  return {
    errors: [
      ...written.flatMap(({ cells, span }) => errorOfRow(cells).map((error) => ({ error, span }))),
      ...readLists(reading, blocks).flatMap(({ text, span }) =>
        errorOfLine(text).map((error) => ({ error, span })),
      ),
    ],
    samples: rows.filter(({ isSample }) => isSample).map(({ span }) => span),
  };
};

const errorOfRow = ({
  status = '',
  code,
  description,
}: Readonly<Record<string, string>>): EndpointError[] => {
  const digits = /^[3-5]\d\d(?!\d)/.exec(bareName(status))?.[0];
  if (digits === undefined) return [];
  return [
    withoutAbsent({
      status: Number(digits),
      code: code === undefined ? undefined : bareName(code),
      description: description === undefined ? undefined : plainText(description),
    }),
  ];
};

const errorOfLine = (text: string): EndpointError[] => {
  const found = errorGrammar.parse(text.replace(/`/g, '').replace(/^(\d{3})\s*[:—–-]\s*/, '$1 '));
  return found.kind === 'value' ? [found.value] : [];
};
