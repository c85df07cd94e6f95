import { nameKeys } from '../../document/read/found.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { withoutRemark } from './without-remark.ts';

/**
 * Whether a name means something that components can need, however it is decorated: a component of a document, a system around
 * it, or what its deployment depends on.
 */
export const dependencyTargets = ({ items }: SpecDocument): ((name: string) => boolean) => {
  const targets = [
    ...[...items.components, ...items.externals].map(({ item }) => item.name),
    ...(items.texts['deployment.dependencies'] ?? []).map(({ item }) => bareName(item)),
  ];
  const keys = new Set(targets.flatMap(nameKeys));
  return (name) => nameKeys(name).some((key) => keys.has(key));
};

/** The name of what has to be there for a deployment, without its version: `PostgreSQL 16`, `Redis >= 7.2`. */
const bareName = (dependency: string): string =>
  withoutRemark(dependency).replace(/\s+(?:version\s+|[~^<>=≥]+\s*)?v?\d[\w.+]*$/iu, '');
