import { nameKeys } from '../../document/read/found.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';

/** Whether a name means something that components can need, however it is decorated: a component of a document, or a system around it. */
export const dependencyTargets = ({ items }: SpecDocument): ((name: string) => boolean) => {
  const targets = [...items.components, ...items.externals];
  const keys = new Set(targets.flatMap(({ item }) => nameKeys(item.name)));
  return (name) => nameKeys(name).some((key) => keys.has(key));
};
