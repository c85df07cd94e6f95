import { CommanderError } from 'commander';
import { Cancelled, type Problem, UserError } from '../errors.ts';

/** What an error means to the person who ran the program: the exit code, and what to say on stderr. */
export type Complaint = { exitCode: number; text: string };

/** Exit 2 for a mistake of the person, 130 when they stopped the run, 70 (`EX_SOFTWARE` of sysexits.h) for a bug of ours. */
export const complain = (error: unknown, version: string): Complaint => {
  if (error instanceof Cancelled) return { exitCode: 130, text: 'Stopped. Nothing was written.\n' };
  if (error instanceof UserError) return { exitCode: 2, text: userErrorText(error) };
  // Commander has said already what is wrong; help and version are no mistake.
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2, text: '' };
  return { exitCode: 70, text: bugText(error, version) };
};

/** An error as the object that `--json` prints. */
export const complaintJson = (error: UserError): object => ({
  error: { message: error.message, ...(error.hint !== undefined && { hint: error.hint }) },
  changes: [],
  findings: error.problems,
  nextSteps: [],
});

const userErrorText = ({ message, hint, problems }: UserError): string =>
  [
    `create-tech-spec: ${message}`,
    ...problems.flatMap(problemLines),
    ...(hint === undefined ? [] : hint.split('\n').map((line) => `  ${line}`)),
  ]
    .join('\n')
    .concat('\n');

const problemLines = ({ source, line, column, path, message, hint }: Problem): string[] => {
  const place = [source, line, column].filter((piece) => piece !== undefined).join(':');
  return [
    `  ${place}: ${path === undefined ? '' : `${path} `}${message}`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
  ];
};

const bugText = (error: unknown, version: string): string =>
  `create-tech-spec ${version} has a bug, sorry. Nothing is left half-written.
${error instanceof Error ? error.stack : String(error)}
Please report it with the lines above: npm bugs create-tech-spec
`;
