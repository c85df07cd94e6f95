import { oneLine } from './clean-text.ts';

/**
 * The reason in `n/a: nothing is stored` or `Not applicable — nothing is stored`, as people write it in the place of what
 * would stand there; empty where it is missing, nothing where the text says something else.
 */
export const reasonIn = (text: string): string | undefined => {
  const said = /^(?:n\/a|not applicable)(?:\s*[-–—:]+\s*(.*)|\.?)$/is.exec(text.trim());
  return said === null ? undefined : oneLine(said[1] ?? '');
};
