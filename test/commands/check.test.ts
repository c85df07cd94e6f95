import { describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { CheckRequest } from '../../src/commands/check-request.ts';
import { explain } from '../../src/commands/explain.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { plainCheck } from '../support/check-request.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { worldOf } from '../support/world-of.ts';

const SPEC = 'docs/specs/TECH_SPEC-shop.md';
const title = (status: string): string => `# Technical Specification: Shop\n\n> **Status:** ${status}\n`;

const checkedIn = async (
  files: Readonly<Record<string, string>>,
  more: Partial<CheckRequest> = {},
  world = {},
) => {
  const opened = worldOf(files, world);
  const exitCode = await check(opened.world, { ...plainCheck, ...more });
  return { exitCode, printed: opened.printed.join(''), said: opened.said.join('\n') };
};

/** The findings as a program reads them. */
const findingsIn = async (
  files: Readonly<Record<string, string>>,
  more: Partial<CheckRequest> = {},
  world = {},
) => {
  const { printed } = await checkedIn(files, { format: 'json', ...more }, world);
  const {
    findings,
  }: { findings: { rule: string; name: string; path: string; line: number; severity: string }[] } =
    JSON.parse(printed);
  return findings;
};

describe('the exit code', () => {
  const draft = { [SPEC]: title('Draft') };
  test.each<[string, Readonly<Record<string, string>>, Partial<CheckRequest>, 0 | 1]>([
    ['nothing to check', {}, {}, 0],
    ['warnings', draft, {}, 0],
    ['warnings, strictly', draft, { strict: true }, 1],
    ['as many warnings as allowed', draft, { maxWarnings: 1 }, 0],
    ['more warnings than allowed', draft, { maxWarnings: 0 }, 1],
    ['errors', { [SPEC]: title('Approved') }, {}, 1],
  ])('after %s', async (_, files, more, exitCode) => {
    expect((await checkedIn(files, more)).exitCode).toBe(exitCode);
  });
});

describe('what a draft may lack', () => {
  test('is counted, and shown to who asks', async () => {
    const quiet = await checkedIn({ [SPEC]: title('Draft') });
    expect(quiet.printed).not.toContain('info');
    expect(quiet.said).toMatch(/^1 document checked: 1 warning; \d+ remarks more: --all$/);
    const all = await checkedIn({ [SPEC]: title('Draft') }, { all: true });
    expect(all.printed).toContain('TS112');
    expect(all.said).not.toContain('--all');
  });
});

describe('the documents', () => {
  const files: Readonly<Record<string, string>> = {
    [SPEC]: title('Draft'),
    'docs/specs/PRD-1-shop.md': '# PRD: Shop\n\n```\n',
    'docs/specs/tech-spec-template.md': title('Draft'),
    'docs/adr/0001-use-redis.md': '# 1. Use Redis\n\n<!--\n',
    'docs/adr/README.md': '# Records\n\n```\n',
    'services/pay/docs/tech-spec-pay.md': '# Technical Specification: Pay\n\n~~~\n',
    'test/fixtures/TECH_SPEC-x.md': '# Technical Specification: X\n\n```\n',
    'notes.md': 'Nothing\n\n```\n',
  };
  const unclosed = async (more: Partial<CheckRequest>, world = {}) => {
    const repository = repositoryOf(files, undefined, {
      lists: true,
      since: { main: ['notes.md', 'docs/adr/0001-use-redis.md'] },
    });
    const found = await findingsIn(files, more, { repository, ...world });
    return found.filter(({ name }) => name === 'block-unclosed').map(({ path }) => path);
  };

  test('are all that are known: specifications, requirements and records, but no templates and no examples', async () => {
    expect(await unclosed({})).toEqual([
      'services/pay/docs/tech-spec-pay.md',
      'docs/specs/PRD-1-shop.md',
      'docs/adr/0001-use-redis.md',
    ]);
  });

  test('are those that were named, whatever they are, and those of a folder', async () => {
    expect(await unclosed({ paths: ['notes.md', 'docs/adr', 'notes.md'] })).toEqual([
      'notes.md',
      'docs/adr/0001-use-redis.md',
    ]);
  });

  test('are those that are known below a folder as well', async () => {
    expect(await unclosed({ paths: ['docs'] })).toEqual([
      'docs/specs/PRD-1-shop.md',
      'docs/adr/0001-use-redis.md',
    ]);
    expect(await unclosed({ paths: ['services/pay'] })).toEqual(['services/pay/docs/tech-spec-pay.md']);
  });

  test('are not taken for none where there are none', async () => {
    await expect(unclosed({ paths: ['test'] })).rejects.toThrow('no document is in test');
  });

  test('are those that differ from another branch', async () => {
    expect(await unclosed({ since: 'main' })).toEqual(['docs/adr/0001-use-redis.md']);
    await expect(unclosed({ since: 'nowhere' })).rejects.toThrow('git knows no “nowhere”');
    const repository = repositoryOf(files, undefined, { lists: true, isPlain: true });
    await expect(unclosed({ since: 'main' }, { repository })).rejects.toThrow('this is no git repository');
  });

  test('are those, too, that lead to a file that is gone since', async () => {
    const record = 'docs/adr/0002-use-kafka.md';
    const linking = `${title('Draft')}\n## ADR References\n\n- [Use Kafka](../adr/0002-use-kafka.md)\n`;
    const naming = `${title('Draft')}\n## ADR References\n\n- docs/adr/0002-use-kafka.md\n`;
    const repository = repositoryOf(
      {
        [SPEC]: linking,
        'docs/specs/TECH_SPEC-mail.md': naming,
        'docs/specs/TECH_SPEC-pay.md': title('Draft').replace('Shop', 'Use Kafka'),
      },
      undefined,
      { since: { main: [], other: [] }, gone: { main: [record], other: ['docs/adr/0003-use-redis.md'] } },
    );
    const broken = async (since: string) =>
      (await findingsIn({}, { since }, { repository })).filter(({ rule }) => rule === 'TS801');
    expect((await broken('main')).map(({ path }) => path)).toEqual(['docs/specs/TECH_SPEC-mail.md', SPEC]);
    expect(await broken('other')).toEqual([]);
    expect(await findingsIn({}, { since: 'other' }, { repository })).toEqual([]);
  });

  test('are those, too, that lead to a folder that is gone with all that was in it', async () => {
    const repository = repositoryOf({ [SPEC]: `${title('Draft')}\n[API](../api/)\n` }, undefined, {
      since: { main: [] },
      gone: { main: ['docs/api/v1/orders.yaml'] },
    });
    const found = await findingsIn({}, { since: 'main' }, { repository });
    expect(found.map(({ rule }) => rule)).toContain('TS901');
  });

  test('that were named are read once', async () => {
    const plain = repositoryOf(files);
    const reads: string[] = [];
    const noted =
      <Read>(read: (path: string) => Read) =>
      (path: string): Read => {
        reads.push(path);
        return read(path);
      };
    const repository = { ...plain, read: noted(plain.read), readExact: noted(plain.readExact) };
    // Records are read beside the others of their folder as well.
    const paths = Object.keys(files).filter((path) => !path.includes('/adr/0'));
    await checkedIn(files, { paths }, { repository });
    expect(reads.filter((path) => paths.includes(path)).sort()).toEqual(paths.sort());
  });

  test('that were named are refused where they cannot be read, or are no Markdown', async () => {
    const repository = {
      ...repositoryOf(files),
      readExact: async () => ({ kind: 'unreadable' as const, reason: 'it is not UTF-8 text' }),
    };
    await expect(unclosed({ paths: ['notes.md'] }, { repository })).rejects.toThrow(
      'notes.md cannot be read: it is not UTF-8 text',
    );
    const csv = { repository: repositoryOf({ ...files, 'docs/prices.csv': 'a,b' }) };
    await expect(unclosed({ paths: ['docs/prices.csv'] }, csv)).rejects.toThrow(
      'docs/prices.csv is no Markdown file',
    );
  });

  test('are refused where one is not there', async () => {
    await expect(unclosed({ paths: ['docs/gone.md'] })).rejects.toThrow('there is no docs/gone.md');
    await expect(unclosed({ paths: ['docs/gone'], since: 'main' })).rejects.toThrow('there is no docs/gone');
  });
});

describe('rules', () => {
  const files = (settings: string, text = title('Draft')): Record<string, string> => ({
    '.tech-spec.yaml': settings,
    [SPEC]: text,
  });
  const weightOf = async (settings: string, text?: string) =>
    (await findingsIn(files(settings, text))).find(({ name }) => name === 'prd-missing')?.severity;

  test('weigh as the settings say, by name or id, for every status or for one', async () => {
    expect(await weightOf('diagrams: ascii\n')).toBe('warning');
    expect(await weightOf('rules:\n  prd-missing: off\n')).toBeUndefined();
    expect(await weightOf('rules:\n  ts114: error\n')).toBe('error');
    expect(await weightOf('rules:\n  TS114: { draft: information }\n')).toBe('information');
    expect(await weightOf('rules:\n  TS114: { draft: information }\n', title('Approved'))).toBe('error');
  });

  test('that are none are refused, with what may have been meant', async () => {
    await expect(weightOf('rules:\n  prd-mising: off\n')).rejects.toMatchObject({
      problems: [{ source: '.tech-spec.yaml', line: 2, column: 3, hint: 'Did you mean prd-missing?' }],
    });
  });

  test('are told with everything else that is wrong in the settings, in the order of the file', async () => {
    const settings = [
      'diagrams: plantuml',
      'rules:',
      '  prd-mising: off',
      '  TS114: loud',
      '  TS999: { draft: loud, published: error, approved: high }',
      'colours: many',
      '',
    ].join('\n');
    const problems = [
      [1, 11, 'is no way to draw'],
      [3, 3, 'is no rule'],
      [4, 10, 'is no severity'],
      [5, 3, 'is no rule'],
      [5, 19, 'is no severity'],
      [5, 25, 'is no status'],
      [5, 53, 'is no severity'],
      [6, 1, 'is no setting'],
    ].map(([line, column, message]) => ({ line, column, message }));
    await expect(weightOf(settings)).rejects.toMatchObject({ problems });
  });

  test('are silenced for the block below a comment, all or some', async () => {
    const spec = (comment: string): string => `${comment}\n\n${title('Draft')}`;
    const rulesIn = async (comment: string) =>
      new Set((await findingsIn({ [SPEC]: spec(comment) })).map(({ rule }) => rule));
    expect(await rulesIn('<!-- a comment -->')).toContain('TS114');
    expect(await rulesIn('<!-- create-tech-spec-disable-next TS114, author-missing -->')).not.toContain(
      'TS114',
    );
    const some = await rulesIn('<!-- create-tech-spec-disable-next author-missing -->');
    expect(some).toContain('TS114');
    expect(some).not.toContain('TS112');
    expect(await rulesIn('<!-- create-tech-spec-disable-next -->')).toEqual(new Set());
  });

  test('are explained by id or name, and listed', () => {
    const { world, printed } = worldOf({});
    explain(world, 'PLACEHOLDER-left');
    explain(world, 'ts101');
    expect(printed[0]).toMatch(/^# TS101: placeholder-left\n/);
    expect(printed[1]).toBe(printed[0]);
    explain(world, undefined);
    expect(printed[2]).toMatch(/^TS101 {2}placeholder-left +information · warning · error$/m);
    expect(() => explain(world, 'placeholder')).toThrow('“placeholder” is no rule');
  });
});

describe('a merge conflict', () => {
  const conflict = '<<<<<<< HEAD\nIt sells books.\n=======\nIt sells cars, TBD.\n>>>>>>> cars\n';
  const files = { [SPEC]: `${title('In Review')}\n## Overview\n\n${conflict}` };

  test('is all that is told of a document, and nothing is mended in it', async () => {
    const { exitCode, printed, said } = await checkedIn(files, { fix: true, all: true });
    expect(exitCode).toBe(1);
    expect(printed.match(/TS\d+/g)).toEqual(['TS907']);
    expect(printed).toContain('git has left conflict markers: lines 7, 9, 11');
    expect(printed).toContain(`create-tech-spec resolve ${SPEC}`);
    expect(said).not.toContain('Mended');
  });

  test.each([
    ['a setting', { ...files, '.tech-spec.yaml': 'rules:\n  conflict-unsettled: off\n' }],
    [
      'a comment',
      {
        [SPEC]:
          files[SPEC]?.replace('<<<<<<<', '<!-- create-tech-spec-disable-next TS907 -->\n\n<<<<<<<') ?? '',
      },
    ],
  ])('hides nothing where %s silences it', async (_, silenced) => {
    const rules = (await findingsIn(silenced)).map(({ rule }) => rule);
    expect(rules).not.toContain('TS907');
    expect(rules).toContain('TS102');
  });
});

describe('mending', () => {
  const broken = [
    '# Technical Specification: Shop',
    '',
    '> **Status:** Draft',
    '> **Last Updated:** 2 November 2026',
    '> **PRD Reference:** [PRD](docs/specs/PRD-1.md)',
    '',
    '## Overview',
    '',
    'Mine,  with two spaces.',
    '',
    '## Approval',
    '',
    'Ann Lee',
    '',
  ].join('\r\n');
  const files = { [SPEC]: broken, 'docs/specs/PRD-1.md': '# PRD: Shop\n' };
  const mended = async (more: Partial<CheckRequest> = {}) => {
    const texts: Record<string, string> = { ...files };
    const apply = async ({ changes }: Plan) => {
      for (const { path, text } of changes) texts[path] = text;
    };
    const world = { apply, repository: repositoryOf(texts) };
    return { ...(await checkedIn(files, { fix: true, ...more }, world)), text: texts[SPEC] ?? '' };
  };

  test('changes what a program can, and no other byte', async () => {
    const { text, said } = await mended();
    expect(text).toContain('> **Last Updated:** 2026-11-02\r\n> **PRD Reference:** [PRD](PRD-1.md)\r\n');
    expect(text.match(/^## .*$/gm)?.map((heading) => heading.trim())).toEqual(
      [
        ...[
          'Overview',
          'Architecture',
          'Detailed Design',
          'Data Model',
          'API Design',
          'Security Considerations',
        ],
        ...['Performance Considerations', 'Testing Strategy', 'Deployment', 'Monitoring', 'Open Questions'],
        ...['ADR References', 'Appendix', 'Approval'],
      ].map((heading) => `## ${heading}`),
    );
    expect(text).not.toMatch(/[^\r]\n/);
    const kept = broken.split('\r\n').filter((line) => !/Last Updated|PRD/.test(line));
    const lines = text.split('\r\n');
    expect(kept.filter((line) => !lines.includes(line))).toEqual([]);
    expect(said).toContain(`Mended\n  ${SPEC}`);
    expect(said).toContain('Undo\n');
  });

  test.each(['\n', '\r\n'])('counts on in what it writes where headings are numbered', async (end) => {
    const texts: Record<string, string> = {
      [SPEC]: [
        ...[title('Draft'), '## 1. Overview', '', 'Mine.', '', '## 2. Components', '', '### 2.1 Cart', ''],
        ...['## 3. API Design', '', '### 3.1 GET /carts', '', '## 4. Data Model', '', 'One table.', ''],
      ]
        .join('\n')
        .replaceAll('\n', end),
    };
    const apply = async ({ changes }: Plan) => {
      for (const { path, text } of changes) texts[path] = text;
    };
    await checkedIn(texts, { fix: true }, { apply, repository: repositoryOf(texts) });
    const text = texts[SPEC] ?? '';
    expect(text.match(/^## \d.*$/gm)?.map((heading) => heading.trim())).toEqual([
      ...['## 1. Overview', '## 2. Components', '## 3. API Design', '## 4. Data Model'],
      ...['## 5. Security Considerations', '## 6. Performance Considerations', '## 7. Testing Strategy'],
      ...['## 8. Deployment', '## 9. Monitoring', '## 10. Open Questions', '## 11. ADR References'],
      ...['## 12. Appendix', '## 13. Approval'],
    ]);
    expect(new Set(text.match(/\r?\n/g))).toEqual(new Set([end]));
  });

  test('a second time changes nothing', async () => {
    const { text } = await mended();
    const { said, printed } = await checkedIn({ ...files, [SPEC]: text }, { fix: true, dryRun: true });
    expect(printed).toBe('');
    expect(said).toContain('nothing can be mended');
  });

  test('is shown as a diff by a dry run, which writes nothing', async () => {
    const { text, printed } = await mended({ dryRun: true });
    expect(text).toBe(broken);
    expect(printed).toContain('+> **Last Updated:** 2026-11-02');
  });
});

test('prints one object for a dry run too, where a program reads it', async () => {
  const spec = `${title('In Review')}> **Last Updated:** 12 Nov 2026\n`;
  const { printed } = await checkedIn({ [SPEC]: spec }, { format: 'json', fix: true, dryRun: true });
  expect(JSON.parse(printed)).toMatchObject({ changes: [{ kind: 'update', path: SPEC }], undo: [] });
});

test('says which documents it cannot read, though nothing but their names tells what they are', async () => {
  const files = { [SPEC]: title('Draft') };
  const repository = {
    ...repositoryOf(files, undefined, { lists: true }),
    read: async () => undefined,
    readExact: async () => ({ kind: 'unreadable' as const, reason: 'it is not UTF-8 text' }),
  };
  const { said } = await checkedIn(files, {}, { repository });
  expect(said).toContain(`${SPEC} was not checked: it is not UTF-8 text`);
});

test.each([
  ['22.11.2026', '2026-11-22'],
  ['2. 1. 2026', '2026-01-02'],
  ['2026年1月2日', '2026-01-02'],
])('mends the day %s', async (day, mended) => {
  const texts = { [SPEC]: `${title('Draft')}> **Last Updated:** ${day}\n` };
  const { printed } = await checkedIn(texts, { fix: true, dryRun: true });
  expect(printed).toContain(`+> **Last Updated:** ${mended}\n`);
});

test('mends a link that is seen from the top of the repository', async () => {
  const texts = {
    [SPEC]: `${title('Draft')}\nSee [how](docs/guide/How%20to.md#start) and [what](docs/guide/what.md).\n`,
    'docs/guide/How to.md': '# Start\n',
  };
  const { printed } = await checkedIn(texts, { fix: true, dryRun: true });
  expect(printed).toContain('+See [how](../guide/How%20to.md#start) and [what](docs/guide/what.md).\n');
});
