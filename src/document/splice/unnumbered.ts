import { plainText } from '../plain-text.ts';
import { headingNumbering } from '../read/reading.ts';

/** A name, as it is written, of which no part is read as the numbering of its heading. */
export const unnumbered = (name: string): string => {
  const numbering = headingNumbering({ rawTitle: name, title: plainText(name) }) ?? '';
  return /[.):]/.test(numbering) ? name.replace(/[.):]/, '\\$&') : name;
};
