/** What the commands are asked that change one thing of a specification: which one, and how that is told. */
export type SpecEditRequest = {
  /** The file of the specification, relative to the repository. */
  file: string | undefined;
  /** The specification by the name of its feature, when it was not given by its file. */
  name: string | undefined;
  /** Show the change as a diff instead of making it. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd: string | undefined;
};
