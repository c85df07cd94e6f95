import { parts, titleBlock } from '../../spec/parts.ts';
import type { SpecRule } from '../rule.ts';

/** Sample text of the template that nobody has replaced. */
export const placeholderLeft: SpecRule = {
  id: 'TS101',
  name: 'placeholder-left',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document }) =>
    document.placeholders
      // A row that is to be signed is no text that somebody has forgotten.
      .filter(({ part }) => part !== 'approval')
      .map(({ part, field, span }) => ({
        span,
        message: `${labelOf(part, field)} still shows the text of the template`,
        hint: 'Replace it, or say why it does not apply: Not applicable — reason',
      })),
};

const labels: ReadonlyMap<string, string> = new Map<string, string>(
  [...parts, ...titleBlock].map(({ id, label }) => [id, label]),
);

const labelOf = (part: string, field: string | undefined): string =>
  field === undefined ? (labels.get(part) ?? part) : `${labels.get(part) ?? part}: ${field}`;
