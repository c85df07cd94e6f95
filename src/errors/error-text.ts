import type { Problem, UserError } from '../errors.ts';

/**
 * A mistake as a person reads it: what is wrong, each problem with its place, and what to do.
 *
 * @param sign - What the text begins with: the name of the program, or a mark.
 *
 * @example
 * errorText('✖', new UserError('no name', { hint: 'Give one.' }));
 * // ✖ no name
 * //   Give one.
 */
export const errorText = (sign: string, { message, hint, problems }: UserError): string =>
  [
    `${sign} ${message}`,
    ...problems.flatMap(problemLines),
    ...(hint === undefined ? [] : hint.split('\n').map((line) => `  ${line}`)),
  ].join('\n');

const problemLines = ({ source, line, column, path, message, hint }: Problem): string[] => {
  const place = [source, line, column].filter((piece) => piece !== undefined).join(':');
  return [
    `  ${place}: ${path === undefined ? '' : `${path} `}${message}`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
  ];
};
