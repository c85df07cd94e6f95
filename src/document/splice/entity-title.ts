import { endpointName } from '../read/read-endpoints.ts';
import { unnumbered } from './unnumbered.ts';

/** The name of an entity, as it is written, in a heading that is read as no number and as no endpoint. */
export const entityTitle = (name: string): string => {
  const title = unnumbered(name);
  return endpointName({ rawTitle: title, numbering: undefined }) === undefined
    ? title
    : title.replace('/', '\\/');
};
