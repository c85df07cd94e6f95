/** How the program was started. */
export type Launch = {
  process: NodeJS.Process;
  version: string;
  /** The file that threads run, absolute. */
  thread: string;
};
