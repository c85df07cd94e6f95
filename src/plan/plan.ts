/**
 * One file of a plan. `path` is relative to the repository, with forward slashes; `before` is the whole text that is changed.
 * A renamed file gets its new name in its turn, and loses the old one, `from`, once all changes are made: nothing leads to it
 * by then.
 */
export type Change =
  | {
      kind: 'create';
      path: string;
      text: string;
      /** The number of a record, which no other record of its folder may have. */
      number?: number;
    }
  | { kind: 'update'; path: string; before: string; text: string }
  | {
      kind: 'rename';
      path: string;
      from: string;
      before: string;
      text: string;
      /** As of a file that is created. */
      number?: number;
    };

/** What a run would do to the disk, as data. Changes are applied in this order: records first, the specification last. */
export type Plan = { changes: readonly Change[] };
