import { lineFinder } from '../../document/read/lines.ts';
import type { Reading } from '../../document/read/reading.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { rememberedWith } from '../../spec/remembered.ts';

/** A specification as those read it who look into its tables and labels once more. */
export const readingOf = rememberedWith(
  ({ text, blocks, outline }: SpecDocument): Reading => ({
    text,
    blocks,
    sections: outline,
    lineOf: lineFinder(text),
  }),
);
