import type { RecordId } from '../adr/read/record-name.ts';

/** What a new record says beside the decision. Paths are relative to the repository. */
export type RecordPlace = {
  id: RecordId;
  path: string;
  author: string | undefined;
  /** `YYYY-MM-DD`. */
  date: string | undefined;
  /** The specification that it belongs to. */
  spec: { title: string; path: string } | undefined;
};
