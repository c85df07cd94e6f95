/** What the command line asks of any command about records. */
export type AdrRequest = {
  /** The folder of the records, when somebody said so. */
  recordFolder?: string | undefined;
  /** Show the changes as a diff instead of making them. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd?: string | undefined;
};

/** What a new record is made of. */
export type AdrNewRequest = AdrRequest & {
  /** The decision, as a line of the grammar; asked for when absent. */
  line: string | undefined;
  author?: string | undefined;
  /** The number of the record, when somebody said so. */
  number?: number | undefined;
  /** Whether the record is named by the day or by a number, whatever the others are named by. */
  by?: 'number' | 'date' | undefined;
};

/** Which records are listed. */
export type AdrListRequest = AdrRequest & {
  /** A status, or the word for one. */
  status?: string | undefined;
};

/** A record that is here, as somebody named it: by its number, its day or its file. */
export type AdrStatusRequest = AdrRequest & { record: string; status: string };

/** A record that is here, and what supersedes it. */
export type AdrSupersedeRequest = AdrNewRequest & { record: string };
