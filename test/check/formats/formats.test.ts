import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import { githubFindings } from '../../../src/check/formats/github.ts';
import { prettyFindings } from '../../../src/check/formats/pretty.ts';
import { sarifLog } from '../../../src/check/formats/sarif.ts';
import { rulePages } from '../../../src/check/rule-pages.ts';
import { rules } from '../../../src/check/rules.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'TS101',
  name: 'placeholder-left',
  severity: 'warning',
  path: 'docs/specs/A, B: 100%.md',
  line: 12,
  column: 3,
  message: 'Summary still shows\nthe text of the template',
  hint: 'Replace 100% of it',
  fixable: false,
  ...more,
});

describe('findings for people', () => {
  test('stand below their document, with what to do', () => {
    const documents = [
      {
        path: 'a.md',
        status: 'Draft',
        findings: [finding({ message: 'one' }), finding({ line: 3, severity: 'information' })],
      },
      { path: 'b.md', status: 'Draft', findings: [] },
    ];
    const text = prettyFindings(documents, { hasColors: false, width: undefined });
    expect(text).toContain(
      'a.md (Draft)\n  12:3  warning  TS101  one\n      Replace 100% of it\n   3:3  info ',
    );
    expect(text).not.toContain('b.md');
    expect(text).not.toContain('\u001b');
    expect(prettyFindings(documents, { hasColors: true, width: 80 })).toContain('\u001b[33mwarning');
  });
});

describe('findings in a terminal', () => {
  test.each([40, 60, 80])('fit %i columns, and are broken between words', (width) => {
    const long = 'component “PaymentGateway” says nothing of its responsibilities, interface, dependencies';
    const findings = [finding({ message: long, hint: `Fill in what is missing: ${long}` })];
    const text = prettyFindings([{ path: 'a.md', status: 'Draft', findings }], { hasColors: false, width });
    const [, ...lines] = text.trimEnd().split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
    const words = lines.join(' ').split(/\s+/);
    expect(words.slice(3).join(' ')).toBe(`TS101 ${long} Fill in what is missing: ${long}`);
  });
});

/** What GitHub's runner reads in a line of output, by the rules of its toolkit. */
const commandIn = (
  line: string,
): { command: string; properties: Record<string, string>; message: string } => {
  const [, command = '', given = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = given
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]);
  return { command, properties: Object.fromEntries(properties), message: plain(message) };
};

describe('annotations of GitHub', () => {
  test.each([
    ['information', 'notice'],
    ['warning', 'warning'],
    ['error', 'error'],
  ] as const)('%s is a %s that reads as it was written', (severity, command) => {
    const lines = githubFindings([finding({ severity })])
      .trimEnd()
      .split('\n');
    expect(lines.map(commandIn)).toEqual([
      {
        command,
        properties: {
          file: 'docs/specs/A, B: 100%.md',
          line: '12',
          col: '3',
          title: 'TS101 placeholder-left',
        },
        message: 'Summary still shows\nthe text of the template. Replace 100% of it.',
      },
    ]);
  });
});

describe('a log of SARIF', () => {
  const log = sarifLog([finding(), finding({ rule: 'TS903', severity: 'error', path: 'docs/a b.md' })], {
    version: '1.2.3',
    rules,
    pages: rulePages,
  });
  const [run] = log.runs;

  test('describes each rule once, with its page', () => {
    const described = run?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { shortDescription, help } of described) {
      expect(shortDescription?.text).toMatch(/^[A-Z].*\.$/s);
      expect(help?.markdown).toContain('## Why');
    }
  });

  test('names the rule, the place and the weight of each finding', () => {
    expect(
      run?.results?.map(({ ruleId, ruleIndex = -1, level, locations }) => ({
        ruleId,
        described: run.tool.driver.rules?.[ruleIndex]?.id,
        level,
        uri: locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        region: locations?.[0]?.physicalLocation?.region,
      })),
    ).toEqual([
      {
        ruleId: 'TS101',
        described: 'TS101',
        level: 'warning',
        uri: 'docs/specs/A,%20B:%20100%25.md',
        region: { startLine: 12, startColumn: 3 },
      },
      {
        ruleId: 'TS903',
        described: 'TS903',
        level: 'error',
        uri: 'docs/a%20b.md',
        region: { startLine: 12, startColumn: 3 },
      },
    ]);
  });
});
