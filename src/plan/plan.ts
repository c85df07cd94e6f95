/** One file of a plan. `path` is relative to the repository, with forward slashes. */
export type Change = { kind: 'create'; path: string; text: string };

/** What a run would do to the disk, as data. Changes are applied in this order: records first, the spec that links to them last. */
export type Plan = { changes: readonly Change[] };
