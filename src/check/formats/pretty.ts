import { styleText } from 'node:util';
import { displayWidth } from '../../spec/display-width.ts';
import type { Finding } from '../finding.ts';

/** The findings of one document. */
export type PrettyDocument = { path: string; status: string; findings: readonly Finding[] };

/** Findings for people: by document, each with its place, and below it what to do. Documents without any are not named. */
export const prettyFindings = (documents: readonly PrettyDocument[], hasColors: boolean): string =>
  documents
    .filter(({ findings }) => findings.length > 0)
    .map((document) => documentText(document, hasColors ? styled : (_, text) => text))
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

const documentText = ({ path, status, findings }: PrettyDocument, paint: Paint): string => {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(displayWidth));
  const lines = findings.map(({ severity, rule, message, hint }, at) => {
    const place = (places[at] ?? '').padStart(width);
    const words = severity === 'information' ? 'info' : severity;
    return `  ${place}  ${paint(severity, words.padEnd(7))}  ${message}  ${paint('hint', rule)}\n      ${paint('hint', hint)}\n`;
  });
  return `${paint('path', path)} (${status})\n${lines.join('')}`;
};
