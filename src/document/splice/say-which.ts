import { type Choice, type Refusal, refuse } from './placed.ts';

/** A place that could be meant: the heading over it, if any, and the line that names it. */
export type Candidate = {
  title: string;
  line: number;
  /** What stands there, such as `table`, where the heading alone does not tell. */
  what?: string;
};

/** Refuses with several places to choose from: by their headings where these differ, else by their lines. */
export const sayWhich = (reason: string, candidates: readonly Candidate[]): Refusal => {
  const choices = candidates.map(choiceOf);
  const titles = candidates.map(({ title }) => title);
  const areTold = new Set(titles).size === titles.length && titles.every((title) => title !== '');
  const hasHeadings = areTold && candidates.every(({ what }) => what === undefined);
  return refuse(
    reason,
    `say which one: ${intoFlags(hasHeadings ? titles : choices.map(({ into }) => into))}`,
    candidates.map(({ line }) => line),
    choices,
  );
};

const choiceOf = ({ title, line, what }: Candidate): Choice => ({
  name: `${what ?? (title === '' ? 'the text' : `“${title}”`)}, line ${line}`,
  into: `${line}`,
});

/** The flag with each of some values: `--into "24", --into "52" or --into "88"`. */
export const intoFlags = (values: readonly string[]): string => {
  const flags = values.map(intoFlag);
  return [flags.slice(0, -1).join(', '), ...flags.slice(-1)].filter((flag) => flag !== '').join(' or ');
};

const intoFlag = (value: string): string => `--into "${value}"`;

/** The lines that a message is about: `lines 52, 88`. */
export const linesOf = (lines: readonly number[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
