import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What SARIF tells beside the findings. */
export type SarifContext = {
  /** The version of this program. */
  version: string;
  rules: readonly Rule[];
  /** The page of each rule, by its id. */
  pages: Readonly<Record<string, string>>;
};

/** Findings as a log of SARIF 2.1.0, the form in which code scanning takes the results of any tool. */
export const sarifLog = (findings: readonly Finding[], { version, rules, pages }: SarifContext): Log => {
  const places = new Map<string, number>(rules.map(({ id }, at) => [id, at]));
  const driver = {
    name: 'create-tech-spec',
    semanticVersion: version,
    rules: rules.map((rule) => ruleDescription(rule, pages[rule.id] ?? '')),
  };
  const results = findings.map((finding) => resultOf(finding, places.get(finding.rule) ?? -1));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
};

const ruleDescription = ({ id, name, severities: [draft] }: Rule, page: string): ReportingDescriptor => ({
  id,
  name,
  shortDescription: { text: firstSentence(page) },
  fullDescription: { text: firstSentence(page) },
  help: { text: page, markdown: page },
  defaultConfiguration: draft === 'off' ? { enabled: false } : { level: levels[draft] },
});

/** What the first paragraph below the title of a page says. */
const firstSentence = (page: string): string =>
  page.split('\n').find((line) => line !== '' && !line.startsWith('#')) ?? '';

const levels = { information: 'note', warning: 'warning', error: 'error' } as const;

const resultOf = (finding: Finding, ruleIndex: number): Result => {
  const { rule, severity, path, line, column, message, hint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message}. ${hint}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
};

/** A path as an address, in which nothing of a name begins a query, a fragment or, before its colon, a scheme. */
const addressOf = (path: string): string =>
  encodeURI(path.toWellFormed()).replace(/[?#:]/g, encodeURIComponent);
