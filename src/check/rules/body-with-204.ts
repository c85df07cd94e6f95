import { bodyOf } from '../../document/read/endpoint-fields.ts';
import { codeField } from '../../document/read/fields.ts';
import { isBodyShown } from '../endpoints/is-body-shown.ts';
import { readingOf } from '../parts/reading-of.ts';
import type { SpecRule } from '../rule.ts';

/** A response that has no content by its status, and shows some. */
export const bodyWith204: SpecRule = {
  id: 'TS310',
  name: 'body-with-204',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document, endpoints }) => {
    const reading = readingOf(document);
    return endpoints.flatMap(({ name, pieces }) =>
      pieces
        .filter(({ title }) => STATUS.test(title))
        .filter((piece) => isBodyShown(bodyOf(codeField(reading, piece, {}))))
        .map(({ heading, title }) => ({
          span: heading,
          message: `the ${STATUS.exec(title)?.[0]} of “${name}” shows a body, which it cannot have`,
          hint: 'Take the body out, or answer with 200',
        })),
    );
  },
};

const STATUS = /(?<!\d)20[45](?!\d)/;
