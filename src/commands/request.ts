import type { Targets } from '../ask/wizard-state.ts';
import type { DrawingName } from '../plan/exported.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import type { PartId } from '../spec/parts.ts';
import type { ExportFormat } from './export-formats.ts';

/** What the command line asks of any run that writes. */
export type WriteRequest = {
  sources: readonly AnswersSource[];
  targets: Targets;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd?: string | undefined;
  /** Show the changes as a diff instead of making them. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
};

/** What the command line asks of a new specification. */
export type CreateRequest = WriteRequest & {
  /** Whether the PRD may offer its summary and its goals. */
  prdText: boolean;
  /** Whether to go on with the newest draft without asking. */
  resume: boolean;
};

/** What the command line asks to be added to a specification that is here. */
export type AddRequest = WriteRequest & {
  /** The specification by the name of its feature, when it was not given by its file, which is in `targets`. */
  specName?: string | undefined;
  /** Where the items go: a heading or a line of the specification. */
  into?: string | undefined;
  /** Whether to print the derived text that differs from what stands in the document. */
  showDerived: boolean;
  /** The component whose section links to the records of decisions too. */
  component?: string | undefined;
  /** The command that it is; `add` when absent. */
  command?: ExtendRequest['command'];
  /** What the person is asked for, where they gave no line: items of one part, or all that the menu has. */
  asks?: PartId | 'menu' | undefined;
};

/** How a run that adds reports. */
export type ExtendRequest = WriteRequest & {
  /** The command that it is. */
  command: 'create' | 'add' | 'adr new';
  showDerived: boolean;
  /** Whether the person has seen what becomes of each piece, and said yes to it. */
  isConfirmed: boolean;
};

/** What is to be settled, and how that is told. */
export type ResolveRequest = {
  /** The file that holds conflict markers, relative to the repository. */
  path: string;
  /** Show the change as a diff instead of making it. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd?: string | undefined;
};

/** What is to be printed of a specification, and how. */
export type ExportRequest = {
  format: ExportFormat;
  /** The one drawing that is wanted, alone. */
  drawing?: DrawingName | undefined;
  /** The file of the specification, relative to the repository. */
  file?: string | undefined;
  /** The specification by the name of its feature, when it was not given by its file. */
  name?: string | undefined;
  /** Draw with ASCII alone. */
  asciiOnly: boolean;
  /** Print one JSON object. */
  json: boolean;
};

/** Whether the merge driver is to be installed, and how that is told. */
export type SetupRequest = {
  /** Install the driver instead of saying how. */
  write: boolean;
  /** Report as one JSON object. */
  json: boolean;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd?: string | undefined;
};

/** What is asked of a renumbering of records. */
export type RenumberRequest = {
  /** The folder of the records, when it was named. */
  folder?: string | undefined;
  /** Whether comments in source code are rewritten too. */
  withCode: boolean;
  /** Show the changes as a diff instead of making them. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd?: string | undefined;
};
