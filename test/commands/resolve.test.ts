import { describe, expect, test } from 'vitest';
import type { ResolveRequest } from '../../src/commands/resolve.ts';
import { resolve } from '../../src/commands/resolve.ts';
import { UserError } from '../../src/errors.ts';
import type { Change } from '../../src/plan/plan.ts';
import { type GitOf, repositoryOf } from '../support/repository-of.ts';
import { worldOf } from '../support/world-of.ts';

const path = 'docs/specs/a b.md';
const start = '# Technical Specification: Orders\n\nAll orders.\n\n## Open Questions\n\n- [ ] one\n';

/** A specification to whose questions each side added one, as git leaves it. */
const added = (ours: string, theirs: string, base = ''): string =>
  `${start}<<<<<<< HEAD\n${ours}${base}=======\n${theirs}>>>>>>> side\n`;

const settleable = added('- [ ] two\n', '- [ ] three\n');
const hard = start.replace(
  'All orders.\n',
  '<<<<<<< HEAD\nOrders of shops.\n||||||| base\nAll orders.\n=======\nOrders of people.\n>>>>>>> side\n',
);

/** Settles the conflicts of a file, and gives the exit code with all that was written and said. */
const resolved = async (
  text: string,
  request: Partial<ResolveRequest> = {},
  git: GitOf = {},
  here = 'docs',
) => {
  const applied: Change[] = [];
  const { world, printed, said } = worldOf(
    {},
    {
      here,
      repository: repositoryOf({ [path]: text }, undefined, git),
      apply: async ({ changes }) => void applied.push(...changes),
    },
  );
  const code = await resolve(world, { path, dryRun: false, json: false, ...request });
  return { code, applied, printed: printed.join(''), said: said.join('\n') };
};

describe('conflicts that can be settled', () => {
  test('are, with both sides kept; what is next and how to undo it is told for the folder of the run', async () => {
    const { code, applied, printed, said } = await resolved(settleable);
    expect({ code, printed }).toEqual({ code: 0, printed: `${path}\n` });
    expect(applied).toEqual([
      { kind: 'update', path, before: settleable, text: `${start}- [ ] two\n- [ ] three\n` },
    ]);
    expect(said).toContain('Settled 1 conflict');
    expect(said).toContain("git add 'specs/a b.md'");
    expect(said).toContain("cp '/copies/a b.md' 'specs/a b.md'");
  });

  test('are told for the folder that the run was sent to, and with care for names that git would take for magic', async () => {
    const { said } = await resolved(settleable, { cwd: 'docs' });
    expect(said).toMatch(/^Next, in docs$/m);
    expect(said).toMatch(/^Undo, in docs$/m);
    const odd = ':top.md';
    const { world, said: told } = worldOf({ [odd]: settleable });
    await resolve(world, { path: odd, dryRun: false, json: false });
    expect(told.join('\n')).toMatch(/^ {2}git add '?\.\/:top\.md'?$/m);
  });

  test('by what both sides come from, as git knows it', async () => {
    // Ours took a question away that theirs kept; only the base tells that from a question that theirs added.
    const text = `${start.replace('- [ ] one\n', '')}<<<<<<< HEAD\n- [ ] two\n=======\n- [ ] one\n- [ ] three\n>>>>>>> side\n`;
    const { applied } = await resolved(text, {}, { bases: { [path]: start } });
    expect(applied[0]?.text).not.toContain('one');
    expect(applied[0]?.text).toMatch(/two[\s\S]*three|three[\s\S]*two/);
    expect((await resolved(text)).applied[0]?.text ?? text).toContain('one');
  });

  test('--dry-run prints the difference and writes nothing', async () => {
    const { code, applied, printed, said } = await resolved(settleable, { dryRun: true });
    expect({ code, applied }).toEqual({ code: 0, applied: [] });
    expect(printed).toContain('-<<<<<<< HEAD\n');
    expect(said).toContain('Nothing was written');
    expect(said).not.toContain('Undo');
  });

  test('--json prints one object', async () => {
    const { printed } = await resolved(settleable, { json: true });
    expect(JSON.parse(printed)).toEqual({
      command: 'resolve',
      dryRun: false,
      spec: { path },
      changes: [{ kind: 'update', path }],
      conflicts: { found: 1, left: 0 },
      findings: [],
      nextSteps: ["git add 'specs/a b.md'"],
      undo: ["cp '/copies/a b.md' 'specs/a b.md'"],
    });
  });
});

describe('conflicts for a person', () => {
  test('stay, with their lines told; the exit code is 1', async () => {
    const text = `${hard}<<<<<<< HEAD\n- [ ] two\n=======\n- [ ] three\n>>>>>>> side\n`;
    const { code, applied, said } = await resolved(text);
    expect(code).toBe(1);
    expect(applied[0]?.text).toMatch(/^<<<<<<< HEAD\nOrders of shops\.\n/m);
    expect(applied[0]?.text).toMatch(/two\n- \[ \] three\n/);
    expect(said).toMatch(/1 conflict .* left .*line 3$/m);
  });

  test('are left as they are when there is nothing else', async () => {
    const { code, applied, printed } = await resolved(hard, { json: true });
    expect({ code, applied }).toEqual({ code: 1, applied: [] });
    expect(JSON.parse(printed)).toMatchObject({
      changes: [{ kind: 'keep', path }],
      conflicts: { found: 1, left: 1 },
      findings: [{ source: path, line: 3 }],
    });
  });
});

test('a file without markers is left alone; a title underlined with equals signs is none', async () => {
  for (const text of [start, 'Orders\n=======\n\ntext\n', '']) {
    const { code, applied, printed, said } = await resolved(text);
    expect({ code, applied, printed }).toEqual({ code: 0, applied: [], printed: '' });
    expect(said).toContain('no conflict markers');
  }
});

test('a file that git has as unmerged, without markers, may hold one side alone: so it is told', async () => {
  const { code, applied, said } = await resolved(start, {}, { bases: { [path]: start } });
  expect({ code, applied }).toEqual({ code: 0, applied: [] });
  expect(said).toMatch(/git add 'specs\/a b\.md', once .*unmerged/);
});

describe('what is refused', () => {
  test.each([
    ['a conflict that does not end', `${start}<<<<<<< HEAD\n- [ ] two\n`, /line 8/],
    ['one inside another', `<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> b\n=======\n>>>>>>> a\n`, /line 2/],
  ])('%s', async (_, text, message) => {
    await expect(resolved(text)).rejects.toThrow(message);
    await expect(resolved(text)).rejects.toBeInstanceOf(UserError);
  });

  test('a file that is not there, or no text', async () => {
    const { world } = worldOf({});
    const request = { path, dryRun: false, json: false };
    await expect(resolve(world, request)).rejects.toThrow(`there is no ${path}`);
    const unreadable = {
      ...repositoryOf({}),
      readExact: async () => ({ kind: 'unreadable' as const, reason: 'it is a folder' }),
    };
    await expect(resolve({ ...world, repository: unreadable }, request)).rejects.toThrow('it is a folder');
  });
});
