import type { Finding } from '../finding.ts';

/** Findings as the workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export const githubFindings = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${annotation(finding)}\n`).join('');

const annotation = ({ severity, path, line, column, rule, name, message, hint }: Finding): string => {
  const properties = { file: path, line: String(line), col: String(column), title: `${rule} ${name}` };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${commands[severity]} ${written.join(',')}::${escaped(`${message}. ${hint}.`)}`;
};

const commands = { information: 'notice', warning: 'warning', error: 'error' } as const;

/** As the toolkit of GitHub Actions does it. */
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
