import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import { githubFindings } from '../../../src/check/formats/github.ts';
import { prettyFindings } from '../../../src/check/formats/pretty.ts';
import { sarifLog } from '../../../src/check/formats/sarif.ts';
import { rulePages } from '../../../src/check/rule-pages.ts';
import { rules } from '../../../src/check/rules.ts';
import { check } from '../../../src/commands/check.ts';
import { plainCheck } from '../../support/check-request.ts';
import { filesIn } from '../../support/files-in.ts';
import { worldOf } from '../../support/world-of.ts';

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
        uri: 'docs/specs/A,%20B%3A%20100%25.md',
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

describe('a log of SARIF, by the schema of SARIF', () => {
  // test/support/sarif-2.1.0.json is that of @microsoft/sarif-multitool-linux 5.7.0 (MIT, Microsoft), as it is.
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../support/sarif-2.1.0.json'), 'utf8'),
  );
  const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
  const isValid = ajv.compile(schema);
  const flawsOf = (log: unknown): unknown[] => (isValid(log) ? [] : (isValid.errors ?? ['invalid']));

  const logOf = async (files: Readonly<Record<string, string>>) => {
    const { world, printed } = worldOf(files);
    await check(world, { ...plainCheck, format: 'sarif' });
    return JSON.parse(printed.join(''));
  };

  const cases = join(import.meta.dirname, '../../cases/check');

  test.each([
    'TS101-placeholder-left',
    'TS205-component-not-drawn',
    'TS313-example-invalid',
    'TS703-approval-stale',
    'TS811-record-number-doubled',
    'TS901-link-broken',
  ])('is valid for the broken documents of %s', async (name) => {
    const log = await logOf(filesIn(join(cases, name, 'broken')));
    expect(log.runs[0].results.length).toBeGreaterThan(0);
    expect(flawsOf(log)).toEqual([]);
  });

  test('is valid where there is nothing to check', async () => {
    const log = await logOf({});
    expect(log.runs[0].results).toEqual([]);
    expect(flawsOf(log)).toEqual([]);
  });

  test.each([
    'docs/specs/TECH_SPEC-größer als.md',
    'docs/specs/TECH_SPEC-100% [neu] {x} “a” | b^c`.md',
    'docs/specs/TECH_SPEC-C# or C++?.md',
    'shop:cart.md',
    'docs/specs/TECH_SPEC-注文.md',
  ])('gives %s an address that is valid and leads back to it', async (path) => {
    const log = await logOf({ [path]: '# Technical Specification: Shop\n' });
    expect(flawsOf(log)).toEqual([]);
    const { uri } = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    const { pathname, search, hash } = new URL(uri, 'file:///');
    expect({ path: decodeURIComponent(pathname), search, hash }).toEqual({
      path: `/${path}`,
      search: '',
      hash: '',
    });
  });

  test.each([
    ['an address that is none', '/artifactLocation/uri', 'a b.md'],
    ['a line before the first', '/region/startLine', 0],
  ])('is not valid with %s', async (_, place, value) => {
    const log = await logOf({ 'docs/specs/TECH_SPEC-a.md': '# Technical Specification: Shop\n' });
    const [, part = '', key = ''] = place.split('/');
    log.runs[0].results[0].locations[0].physicalLocation[part][key] = value;
    expect(flawsOf(log)).toMatchObject([{ instancePath: expect.stringContaining(place) }]);
  });
});
