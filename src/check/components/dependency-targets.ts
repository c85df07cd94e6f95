import { nameKeys } from '../../document/read/found.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';

/** Whether a name is one of some, however it is decorated. */
export type NameIndex = (name: string) => boolean;

/** What components can need: the components and the externals of a document. */
export const knownNames = ({ items }: SpecDocument): NameIndex =>
  nameIndex([...items.components, ...items.externals].map(({ item }) => item.name));

/** Some names, to be looked up. */
export const nameIndex = (names: readonly string[]): NameIndex => {
  const keys = new Set(names.flatMap(nameKeys));
  return (name) => nameKeys(name).some((key) => keys.has(key));
};
