/** How a run is to report, and whether it writes at all. */
export type Reporting = {
  /** Show the changes as a diff instead of making them. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd?: string | undefined;
};
