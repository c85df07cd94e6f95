import type { PartId } from '../../spec/part-id.ts';

/** The blocks that the tool draws itself, by the part each of them fills; the name is that of the comment above the block. */
export const derivedNames = {
  'system-context': 'externals',
  'component-design': 'componentDesign',
  'sequence-diagram': 'dataFlow',
  'entity-diagram': 'relationships',
  relationships: 'relationships',
  'new-tables': 'newTables',
  migrations: 'migrations',
  'adr-references': 'decisions',
} as const satisfies Readonly<Record<string, PartId>>;

/** A block that the tool draws itself. */
export type DerivedName = keyof typeof derivedNames;
