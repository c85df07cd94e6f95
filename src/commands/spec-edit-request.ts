import type { Reporting } from './reporting.ts';

/** What the commands are asked that change one thing of a specification: which one, and how that is told. */
export type SpecEditRequest = Reporting & {
  /** The file of the specification, relative to the repository. */
  file: string | undefined;
  /** The specification by the name of its feature, when it was not given by its file. */
  name: string | undefined;
};
