import { describe, expect, test } from 'vitest';
import { approve } from '../../src/commands/approve.ts';
import { list } from '../../src/commands/list.ts';
import { specStatus } from '../../src/commands/spec-status.ts';
import { trace } from '../../src/commands/trace.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { specOf } from '../support/spec-of.ts';
import { worldOf } from '../support/world-of.ts';

const SPEC = 'docs/specs/TECH_SPEC-shop.md';

/** A world whose files change when a plan is applied. */
const changingWorld = (files: Record<string, string>) => {
  const apply = async ({ changes }: Plan) => {
    for (const { path, text } of changes) files[path] = text;
  };
  return worldOf(files, { apply, repository: repositoryOf(files, { name: 'Ann Lee', origin: 'git' }) });
};

const request = { file: undefined, name: undefined, dryRun: false, json: false, cwd: undefined };

/** A specification in the middle of which git has left a conflict, and how that is told. */
const conflict = '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n';
const conflicting = specOf({ feature: 'Shop' }).replace('### Summary\n', `### Summary\n\n${conflict}`);
const unsettled = {
  message: expect.stringMatching(/TECH_SPEC-shop\.md: git has left conflict markers: lines \d+, \d+, \d+$/),
  hint: `Settle the conflict: create-tech-spec resolve ${SPEC}`,
};

describe('approve', () => {
  const signed = async (text: string, role = 'Tech Lead', signer?: string) => {
    const files = { [SPEC]: text };
    await approve(changingWorld(files).world, { ...request, role, signer });
    return files[SPEC];
  };
  const spec = specOf({ feature: 'Shop', status: 'In Review', date: '2026-11-01' });

  test('fills the row, keeps what was approved, and changes no other byte but the day', async () => {
    const text = await signed(spec, 'tech lead');
    expect(text).toContain('| Tech Lead | Ann Lee | 2026-11-22 |\n| Architect | | |');
    const comment = /\n\n<!-- create-tech-spec:approved tech-lead .* -->/.exec(text)?.[0] ?? '';
    expect(comment).toContain(' data-model=');
    expect(
      text
        .replace(comment, '')
        .replace('| Tech Lead | Ann Lee | 2026-11-22 |', '| Tech Lead | | |')
        .replace('Updated:** 2026-11-22', 'Updated:** 2026-11-01'),
    ).toBe(spec);
  });

  test('twice changes nothing, and anew what stands for other content', async () => {
    const text = await signed(spec);
    expect(await signed(text)).toBe(text);
    const changed = text.replace('### Summary\n', '### Summary\nMore. ');
    const renewed = await signed(changed, 'Tech Lead', 'Bo Li');
    expect(renewed).toContain('| Tech Lead | Bo Li | 2026-11-22 |');
    expect(renewed.match(/create-tech-spec:approved/g)).toHaveLength(1);
    expect(await signed(renewed, 'Tech Lead', 'Bo Li')).toBe(renewed);
  });

  test('two roles beside each other', async () => {
    const both = await signed(await signed(spec), 'Security', 'Bo | Li');
    expect(both).toContain('| Security | Bo \\| Li | 2026-11-22 |');
    expect(both.match(/create-tech-spec:approved/g)).toHaveLength(2);
    expect(await signed(both, 'Security', 'Bo | Li')).toBe(both);
  });

  test('keeps line ends, columns of a team and what is signed by hand', async () => {
    const own =
      '# Technical Specification: Shop\r\n\r\n## Sign-off\r\n\r\n|Datum|Role|Team|Name|\r\n|-|-|-|-|\r\n||QA|Blue||\r\n|2026-01-02|Lead|Red|Sam|\r\n';
    const text = await signed(own.replace('Datum', 'Date'), 'QA');
    expect(text).toMatch(
      /\| 2026-11-22 \|QA\|Blue\| Ann Lee \|\r\n\|2026-01-02\|Lead\|Red\|Sam\|\r\n\r\n<!-- [^\n]* -->\r\n$/,
    );
    await expect(signed(own.replace('Datum', 'Date'), 'Lead')).rejects.toThrow(
      '“Lead” is signed by Sam on 2026-01-02',
    );
  });

  const withRows = (rows: string): string =>
    `# Technical Specification: Shop\n\n## Approval\n\n| Role | Name | Date |\n|------|------|------|\n${rows}`;

  test('tells roles apart that differ in their punctuation alone', async () => {
    const text = await signed(withRows('| C Lead | | |\n| C++ Lead | | |\n'), 'C++ Lead');
    expect(text).toContain('| C Lead | | |\n| C++ Lead | Ann Lee | 2026-11-22 |\n');
    const both = await signed(text, 'C Lead', 'Bo Li');
    expect(both).toContain('| C Lead | Bo Li | 2026-11-22 |\n| C++ Lead | Ann Lee | 2026-11-22 |\n');
    expect(both.match(/create-tech-spec:approved/g)).toHaveLength(2);
  });

  test('signs the next row of a role that has several', async () => {
    const one = await signed(withRows('| Reviewer | | |\n| Reviewer | | |\n'), 'Reviewer');
    expect(await signed(one, 'Reviewer')).toBe(one);
    const both = await signed(one, 'Reviewer', 'Bo Li');
    expect(both).toContain('| Reviewer | Ann Lee | 2026-11-22 |\n| Reviewer | Bo Li | 2026-11-22 |\n');
    expect(both.match(/create-tech-spec:approved/g)).toHaveLength(2);
    await expect(signed(both, 'Reviewer', 'Cy Poe')).rejects.toThrow('“Reviewer” is signed by Ann Lee');
  });

  test('puts no other name over the one that is to sign', async () => {
    const text = withRows('| Security | Ines Duarte | |\n');
    await expect(signed(text, 'Security')).rejects.toMatchObject({
      message: '“Security” is to be signed by Ines Duarte',
      hint: expect.stringContaining('--name "Ines Duarte"'),
    });
    expect(await signed(text, 'Security', 'Ines Duarte')).toContain(
      '| Security | Ines Duarte | 2026-11-22 |',
    );
  });

  test.each(['| Lead | TBD | - |', '| Lead | [Name] | [YYYY-MM-DD] |', '| Lead | — | pending |'])(
    'takes %s for open',
    async (row) => {
      expect(await signed(withRows(`${row}\n`), 'Lead')).toContain('| Lead | Ann Lee | 2026-11-22 |');
    },
  );

  test('finds the tables below headings of their own', async () => {
    const text =
      '# Technical Specification: Shop\n\n## Approval\n\n### Engineering\n\n| Role | Name | Date |\n|-|-|-|\n| Lead | | |\n\n' +
      '### History\n\n| Role | Date |\n|-|-|\n| Lead | 2026-01-01 |\n';
    expect(await signed(text, 'Lead')).toContain('| Lead | Ann Lee | 2026-11-22 |\n\n<!--');
  });

  test.each([
    ['- [ ] Lead', '- [x] Lead: Ann Lee, 2026-11-22'],
    ['- [ ] Lead:', '- [x] Lead: Ann Lee, 2026-11-22'],
    ['* [ ]  **Lead:**', '* [x]  **Lead:** Ann Lee, 2026-11-22'],
    ['- [ ] **Lead**: TBD', '- [x] **Lead**: Ann Lee, 2026-11-22'],
    ['1. [ ] Lead – Ann Lee', '1. [x] Lead – Ann Lee, 2026-11-22'],
    ['- [ ] Lead: Ann Lee (2026-01-02)', '- [x] Lead: Ann Lee (2026-11-22)'],
    ['- [ ] Lead: ____ on YYYY-MM-DD', '- [x] Lead: Ann Lee on 2026-11-22'],
    ['- [ ] Lead: 2026-01-02', '- [x] Lead: Ann Lee, 2026-11-22'],
    ['- [X] Lead: [Name], [Date]  ', '- [X] Lead: Ann Lee, 2026-11-22  '],
  ])('fills the task %s, and no other byte', async (task, expected) => {
    const other = `${task.startsWith('1.') ? '2.' : task[0]} [ ] QA`;
    for (const end of ['\n', '\r\n']) {
      const own = ['# Technical Specification: Shop', '', '## Approval', '', task, other, '', 'Thanks.', ''];
      const text = await signed(own.join(end), 'Lead');
      const comment = /<!-- create-tech-spec:approved lead [^\n\r]* -->/.exec(text ?? '')?.[0] ?? '';
      const filled = own.map((line) => (line === task ? expected : line));
      expect(text?.split(end)).toEqual(filled.toSpliced(7, 0, comment, ''));
      expect(await signed(text ?? '', 'Lead')).toBe(text);
      await expect(signed(text ?? '', 'Lead', 'Bo Li')).rejects.toThrow(
        '“Lead” is signed by Ann Lee on 2026-11-22',
      );
    }
  });

  const withTask = (task: string): string => `# Technical Specification: Shop\n\n## Approval\n\n${task}\n`;

  test('fills the task of whoever is to sign, and none in the name of somebody else', async () => {
    await expect(signed(withTask('- [ ] Lead: Bo Li, 2026-01-02'), 'Lead')).rejects.toThrow(
      '“Lead” is to be signed by Bo Li',
    );
  });

  test.each(['Tech Lead', '[Ann]'])('writes no task that would not be read: %s', async (name) => {
    await expect(
      signed(withTask('- [ ] Payments: Bo Li, 2026-01-02\n- [ ] Lead'), 'Lead', name),
    ).rejects.toMatchObject({
      message: '“Lead” would not be read as signed with that name',
      hint: 'Sign with the name of a person: --name "Ann Lee"',
    });
  });

  test.each(['TBD', 'n/a', '-'])('writes no row that would not be read as signed: %s', async (name) => {
    await expect(signed(spec, 'Tech Lead', name)).rejects.toThrow('would not be read as signed');
  });

  test.each(['- [ ] Legal: n/a', '| Role | Name | Date |\n|---|---|---|\n| Legal | N/A – no data | |'])(
    'signs nothing where nobody has to: %s',
    async (written) => {
      await expect(signed(withTask(written), 'Legal')).rejects.toThrow('“Legal” does not have to sign');
    },
  );

  test.each(['| Lead | [Ann Lee](https://x.org/ann) | TBD |', '| Lead | **Ann Lee** | |'])(
    'leaves the name as it is written where it is there already: %s',
    async (row) => {
      const text = await signed(withTask(`| Role | Name | Date |\n|---|---|---|\n${row}\n`), 'Lead');
      const [, role = '', name = ''] = row.split('|');
      expect(text).toContain(`|${role}|${name}| 2026-11-22 |`);
    },
  );

  test('says whose approval of other content it takes the place of', async () => {
    const files = { [SPEC]: (await signed(spec)).replace('### Summary\n', '### Summary\nMore. ') };
    const { world, said } = changingWorld(files);
    await approve(world, { ...request, role: 'Tech Lead', signer: 'Bo Li' });
    expect(said.join('\n')).toContain('approved anew by Bo Li as Tech Lead instead of Ann Lee');
  });

  test('renews the task that stands for other content', async () => {
    const text = (await signed(`${withTask('- [ ] Lead')}\n## Overview\n\nOne.\n`, 'Lead')) ?? '';
    const renewed = await signed(text.replace('One.', 'Two.'), 'Lead', 'Bo Li');
    expect(renewed).toContain('- [x] Lead: Bo Li, 2026-11-22\n');
    expect(renewed?.match(/create-tech-spec:approved/g)).toHaveLength(1);
  });

  test('fills columns of roles, and headers of other names', async () => {
    const across = '| | Lead | QA |\n|-|-|-|\n| Name | | Bo |\n| Date || |\n';
    const text = await signed(withTask(across), 'Lead');
    expect(text).toContain(
      '| | Lead | QA |\n|-|-|-|\n| Name | Ann Lee | Bo |\n| Date | 2026-11-22 | |\n\n<!--',
    );
    const teams = '| Team | Person | Date |\n|---|---|---|\n| Payments | | |\n';
    expect(await signed(withTask(teams), 'payments')).toContain(
      '| Payments | Ann Lee | 2026-11-22 |\n\n<!--',
    );
  });

  test('says what is read as a role where none is', async () => {
    await expect(signed(withTask('Ann and Bo have to agree.'), 'Lead')).rejects.toMatchObject({
      message: expect.stringContaining('knows no role “Lead”'),
      hint: expect.stringContaining('- [ ] Tech Lead: Ann Lee, 2026-01-02'),
    });
  });

  test('writes nothing between the sides of a merge conflict', async () => {
    await expect(signed(conflicting)).rejects.toMatchObject(unsettled);
  });

  test.each([
    ['Boss', /knows no role “Boss”/, /Roles: Tech Lead, Architect, Security/],
    ['Tech Led', /knows no role/, /Did you mean Tech Lead\?/],
  ])('refuses the role %s', async (role, message, hint) => {
    await expect(signed(spec, role)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});

describe('status', () => {
  const moved = async (text: string, status?: string) => {
    const files: Record<string, string> = { [SPEC]: text };
    const opened = changingWorld(files);
    const exitCode = await specStatus(opened.world, {
      ...request,
      status,
      style: { hasColors: false, width: undefined },
    });
    return {
      exitCode,
      text: files[SPEC] ?? '',
      printed: opened.printed.join(''),
      said: opened.said.join('\n'),
    };
  };
  const spec = specOf({ feature: 'Shop', date: '2026-11-01' });

  test('moves, and nothing else changes but the day', async () => {
    const { text, exitCode } = await moved(spec, 'in review');
    expect(exitCode).toBe(0);
    expect(text).toBe(
      spec.replace('Status:** Draft', 'Status:** In Review').replace('2026-11-01', '2026-11-22'),
    );
    expect((await moved(text, 'in-review')).text).toBe(text);
  });

  test.each(['Draft', 'draft', 'Entwurf'])('stays where it says so already: %s', async (word) => {
    const own = spec.replace('Status:** Draft', `Status:** ${word}`);
    const { text, said, printed, exitCode } = await moved(own, 'draft');
    expect({ text, printed, exitCode }).toEqual({ text: own, printed: '', exitCode: 0 });
    expect(said).toBe(`${SPEC}: already Draft\nNothing is new: nothing was written.`);
  });

  test('is approved only where an approved specification would have no error', async () => {
    const refused = await moved(spec, 'approved');
    expect(refused).toMatchObject({ exitCode: 1, text: spec });
    expect(refused.printed).toContain('TS101');
    expect(refused.said).toMatch(/cannot be approved: \d+ errors\. Nothing was written\./);
    const settings = {
      '.tech-spec.yaml': `rules:\n${refused.printed
        .match(/TS\d+/g)
        ?.map((id) => `  ${id}: off\n`)
        .filter((line, at, all) => all.indexOf(line) === at)
        .join('')}`,
    };
    const files: Record<string, string> = { [SPEC]: spec, ...settings };
    expect(
      await specStatus(changingWorld(files).world, {
        ...request,
        status: 'approved',
        style: { hasColors: false, width: undefined },
      }),
    ).toBe(0);
    expect(files[SPEC]).toContain('Status:** Approved');
  });

  test.each(['draft', 'in-review', 'approved'])('is not moved to %s in a merge conflict', async (status) => {
    await expect(moved(conflicting, status)).rejects.toMatchObject(unsettled);
  });

  test('is asked for with all that there are, and an example', async () => {
    await expect(moved(spec)).rejects.toMatchObject({
      message: 'which status?',
      hint: 'create-tech-spec status in-review\nStatuses: draft, in-review, approved',
    });
  });

  test('is refused where it is none, or the document says none', async () => {
    await expect(moved(spec, 'aproved')).rejects.toMatchObject({ hint: 'Did you mean approved?' });
    await expect(moved('# Technical Specification: Shop\n', 'draft')).rejects.toThrow(
      'there is no line “Status”',
    );
  });
});

describe('list', () => {
  const files = {
    [SPEC]: specOf({
      feature: 'Shop',
      summary: 'Sells.',
      openQuestions: ['Who pays?'],
      prd: 'docs/specs/PRD-1.md',
    }),
    'docs/specs/TECH_SPEC-mail.md': '# Technical Specification: Mail\n\n> **Status:** Approved\n',
    'docs/specs/PRD-1.md': '# PRD: Shop\n',
    'docs/adr/ADR-001-use-redis.md': '# ADR-001: Use Redis\n\n> **Status:** Accepted\n',
  };
  const listed = async (json: boolean, width?: number) => {
    const { world, printed, said } = worldOf(files);
    await list(world, { recordFolder: undefined, json, style: { hasColors: false, width } });
    return { printed: printed.join(''), said: said.join('\n') };
  };

  test('tells how far each specification is, and what comes next', async () => {
    const { printed, said } = await listed(false);
    const [mail = '', shop = ''] = printed.split('\n\n');
    expect(mail).toMatch(
      /^docs\/specs\/TECH_SPEC-mail\.md\n {2}Approved · ░{10} 0\/35 · \d+ errors?, .*\n {2}Next: mend \d+ errors?$/,
    );
    expect(shop).toMatch(
      /^docs\/specs\/TECH_SPEC-shop\.md\n {2}Draft · Ann Lee · 2026-11-22 · ░{10} 2\/35 · 1 open question\n {2}Next: fill In Scope\n$/,
    );
    expect(said).toBe('\nNo specification links to\n  docs/adr/ADR-001-use-redis.md');
  });

  test('counts a merge conflict as an error', async () => {
    const { world, printed } = worldOf({ [SPEC]: conflicting });
    await list(world, {
      recordFolder: undefined,
      json: false,
      style: { hasColors: false, width: undefined },
    });
    expect(printed.join('')).toMatch(/ · 1 error\n {2}Next: mend 1 error\n$/);
  });

  test('says which specifications it cannot read', async () => {
    const repository = repositoryOf(files);
    const readExact: typeof repository.readExact = async (path) =>
      path === SPEC ? { kind: 'unreadable', reason: 'it is not UTF-8 text' } : repository.readExact(path);
    const { world, said } = worldOf(files, { repository: { ...repository, readExact } });
    await list(world, { recordFolder: undefined, json: true, style: { hasColors: false, width: undefined } });
    expect(said).toContain(`${SPEC} was not checked: it is not UTF-8 text`);
  });

  test('knows no approval whose row is gone', async () => {
    const signed = { [SPEC]: specOf({ feature: 'Shop', status: 'In Review', date: '2026-11-01' }) };
    await approve(changingWorld(signed).world, { ...request, role: 'Security', signer: undefined });
    const changed = (signed[SPEC] ?? '').replace('### Summary\n', '### Summary\nMore. ');
    const isStaleIn = async (text: string): Promise<boolean> => {
      const { world, printed } = worldOf({ [SPEC]: text });
      await list(world, {
        recordFolder: undefined,
        json: true,
        style: { hasColors: false, width: undefined },
      });
      return JSON.parse(printed.join('')).specs[0].isStale;
    };
    expect(await isStaleIn(changed)).toBe(true);
    expect(await isStaleIn(changed.replace(/\| Security \|.*\n/, ''))).toBe(false);
  });

  test('fits a terminal, and is broken between words', async () => {
    const [narrow, wide] = [(await listed(false, 40)).printed, (await listed(false)).printed];
    expect(narrow.split('\n').filter((line) => line.length > 40)).toEqual([]);
    expect(narrow.split(/\s+/)).toEqual(wide.split(/\s+/));
  });

  test('tells a program the same', async () => {
    const { specs, orphans } = JSON.parse((await listed(true)).printed);
    expect(specs[1]).toMatchObject({
      path: SPEC,
      title: 'Shop',
      status: 'Draft',
      filled: 2,
      parts: 35,
      questions: 1,
      errors: 0,
      next: 'fill In Scope',
    });
    expect(specs[1].openParts).toContain('Data Flow');
    expect(specs[1].openParts).not.toContain('Approval');
    expect(orphans).toEqual(['docs/adr/ADR-001-use-redis.md']);
  });

  test('sends no draft to review that lacks its sections, and counts what is drawn by hand', async () => {
    const { world, printed } = worldOf({
      [SPEC]:
        '# Technical Specification: Shop\n\n> **Status:** Draft\n\n## Architecture\n\n### Component Design\n\n```\n[A] -> [B]\n```\n',
    });
    await list(world, { recordFolder: undefined, json: true, style: { hasColors: false, width: undefined } });
    const { specs } = JSON.parse(printed.join(''));
    expect(specs[0]).toMatchObject({
      filled: 1,
      next: expect.stringMatching(/^look at 1 warning, \d+ remarks: check --all$/),
    });
  });
});

describe('trace', () => {
  const files = {
    [SPEC]: [
      '# Technical Specification: Shop\n\n> **PRD Reference:** [PRD](PRD-1.md)\n\nSee NFR-001.\n',
      '## Detailed Design\n\n### Component: Cart\n\n**Purpose:** keeps carts (FR-1, <!-- FR-002 -->)\n',
      '## API Design\n\n#### POST /orders\n\n**Description:** FR-001 once more, and fr-9\n',
      '## Testing Strategy\n\n### Unit Tests\n- [FR-001](PRD-1.md#fr-001): a cart is kept\n',
    ].join('\n'),
    'docs/specs/PRD-1.md':
      '# PRD: Shop\n\n| ID | Requirement |\n|----|----|\n| FR-001 | Keep |\n| FR-002 | Pay |\n| NFR-001 | Fast |\n',
  };

  test('follows requirements into the parts that cite them', async () => {
    const { world, printed, said } = worldOf(files);
    await trace(world, { paths: [], since: undefined, recordFolder: undefined, json: false });
    expect(printed.join('')).toBe(
      [
        'docs/specs/TECH_SPEC-shop.md ← docs/specs/PRD-1.md',
        '  FR-001   component Cart, line 11',
        '           endpoint POST /orders, line 17',
        '           test FR-001: a cart is kept, line 22',
        '  FR-002   cited nowhere',
        '  NFR-001  the introduction, line 5',
        '  FR-9     endpoint POST /orders, line 17  (not in the PRD)',
        '',
      ].join('\n'),
    );
    expect(said).toEqual(['Cited nowhere: FR-002']);
  });

  test('as data', async () => {
    const { world, printed } = worldOf(files);
    await trace(world, { paths: [], since: undefined, recordFolder: undefined, json: true });
    const [only] = JSON.parse(printed.join('')).trace;
    expect(only.requirements[0]).toEqual({
      id: 'FR-001',
      inPrd: true,
      cited: [
        { kind: 'component', name: 'Cart', line: 11 },
        { kind: 'endpoint', name: 'POST /orders', line: 17 },
        { kind: 'test', name: 'FR-001: a cart is kept', line: 22 },
      ],
    });
  });
});
