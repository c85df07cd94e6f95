import { oneLine } from '../../spec/clean-text.ts';
import type { PartId } from '../../spec/parts.ts';
import { plainText } from '../plain-text.ts';
import { componentName } from './read-components.ts';
import { endpointName } from './read-endpoints.ts';
import { entityName } from './read-entities.ts';
import { headingNumbering } from './reading.ts';
import { type HeadingName, isInCode } from './section-items.ts';
import type { SectionsContainer } from './spec-document.ts';

/** How the heading of an item is written around its name. */
export type HeadingStyle = Pick<SectionsContainer, 'numbering' | 'prefix' | 'suffix' | 'code'>;

/** How a heading would be read that names an item of a part. */
export const headingStyle = (part: PartId, rawTitle: string): HeadingStyle => {
  const numbering = headingNumbering({ rawTitle, title: oneLine(plainText(rawTitle)) });
  const { prefix, suffix } = nameIn(part, { rawTitle, numbering }) ?? { prefix: '', suffix: '' };
  return { numbering, prefix, suffix, code: isInCode(rawTitle) };
};

const nameIn = (
  part: PartId,
  heading: { rawTitle: string; numbering: string | undefined },
): HeadingName | undefined => {
  if (part === 'components') return componentName(heading);
  return part === 'entities' ? entityName(heading, heading.numbering !== undefined) : endpointName(heading);
};
