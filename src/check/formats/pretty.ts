import { styleText } from 'node:util';
import { brokenLines } from '../../spec/broken-lines.ts';
import type { Finding } from '../finding.ts';

/** The findings of one document. */
type PrettyDocument = { path: string; status: string; findings: readonly Finding[] };

/** What the terminal that findings are shown in can do. */
export type TerminalStyle = {
  hasColors: boolean;
  /** The columns of the terminal, at which lines are broken between words; absent where there is none. */
  width: number | undefined;
};

/** Findings for people: by document, each with its place, and below it what to do. Documents without any are not named. */
export const prettyFindings = (
  documents: readonly PrettyDocument[],
  { hasColors, width }: TerminalStyle,
): string =>
  documents
    .filter(({ findings }) => findings.length > 0)
    .map((document) => documentText(document, hasColors ? styled : (_, text) => text, width))
    .join('\n');

type Paint = (style: keyof typeof styles, text: string) => string;

const styles = {
  path: 'underline',
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
} as const;

const styled: Paint = (style, text) => styleText(styles[style], text, { validateStream: false });

const documentText = (
  { path, status, findings }: PrettyDocument,
  paint: Paint,
  width: number | undefined,
): string => {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const widest = places.reduce((most, place) => Math.max(most, place.length), 0);
  const lines = findings.map(({ severity, rule, message, hint }, at) => {
    const words = severity === 'information' ? 'info' : severity;
    const head = `  ${(places[at] ?? '').padStart(widest)}  ${paint(severity, words.padEnd(7))}  ${rule}  `;
    const [first = '', ...more] = brokenLines(message, width, {
      first: `  ${''.padStart(widest)}  warning  TS000  `.length,
      others: INDENT.length,
    });
    const below = [
      ...more,
      ...brokenLines(hint, width, { first: INDENT.length, others: INDENT.length }).map((line) =>
        paint('hint', line),
      ),
    ];
    return [`${head}${first}`, ...below.map((line) => `${INDENT}${line}`)]
      .map((line) => `${line}\n`)
      .join('');
  });
  return `${paint('path', path)} (${status})\n${lines.join('')}`;
};

/** What stands before the lines below a finding. */
const INDENT = '      ';
