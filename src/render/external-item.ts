import type { External } from '../spec/model.ts';
import { itemText, leadingName } from './escape/escape.ts';

/** An external system as one item of a list: `Name (kind): description`. */
export const externalItem = (external: External): string => {
  const { name, kind, description } = externalPieces(external);
  return `${name}${kind === undefined ? '' : ` (${kind})`}${description === undefined ? '' : `: ${description}`}`;
};

/** What an external system consists of, each escaped so that they can stand behind each other. */
export const externalPieces = ({ name, kind, description }: External): Readonly<Record<string, string>> => ({
  name: leadingName(name, kind !== undefined),
  ...(kind === undefined ? {} : { kind: leadingName(kind, true) }),
  ...(description === undefined ? {} : { description: itemText(description, 2) }),
});
