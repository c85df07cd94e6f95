import { describe, expect, test } from 'vitest';
import { adrStatus } from '../../src/commands/adr-status.ts';
import type { Change } from '../../src/plan/plan.ts';
import { worldOf } from '../support/world-of.ts';

/** What a run makes of the first record of a folder. */
const given = async (status: string, text: string, others: Readonly<Record<string, string>> = {}) => {
  const changes: Change[] = [];
  const { world, said } = worldOf(
    { ...others, 'docs/adr/0001-use-redis.md': text },
    { apply: async (plan) => void changes.push(...plan.changes) },
  );
  await adrStatus(world, { record: '1', status, dryRun: false, json: false });
  return { text: changes[0]?.text, said: said.join('\n') };
};

describe('a status', () => {
  test.each([
    ['accepted', '# A\n\n* Status: proposed\n', '# A\n\n* Status: accepted\n'],
    ['accepted', '# A\n\n> **STATUS:** PROPOSED\n', '# A\n\n> **STATUS:** ACCEPTED\n'],
    ['accepted', '# A\n\n## Status\n\nVorgeschlagen\n\nX\n', '# A\n\n## Status\n\nAkzeptiert\n\nX\n'],
    ['Implemented', '# A\n\nStatus: Accepted\n', '# A\n\nStatus: Implemented\n'],
    ['On hold', "---\nstatus: 'accepted' # now\n---\n# A\n", "---\nstatus: 'On hold' # now\n---\n# A\n"],
    ['Ready: soon', '---\nstatus: accepted\n---\n# A\n', '---\nstatus: "Ready: soon"\n---\n# A\n'],
  ])('is written in the spelling and the place of the record: %s', async (status, text, expected) => {
    expect((await given(status, text)).text).toBe(expected);
  });

  test('is spelled as other records of the folder spell it', async () => {
    const others = { 'docs/adr/0002-use-npm.md': '# B\n\nStatus: ✅ Approved\n' };
    expect((await given('accepted', '# A\n\nStatus: Proposed\n', others)).text).toBe(
      '# A\n\nStatus: Approved\n',
    );
  });

  test('changes wherever a record says the same', async () => {
    const text = '---\nstatus: proposed\n---\n# A\n\n- Status: Proposed\n';
    expect((await given('rejected', text)).text).toBe(text.replaceAll(/proposed/gi, 'rejected'));
  });

  test('that a record has is no news', async () => {
    const { text, said } = await given('Accepted', '# A\n\nStatus: accepted\n');
    expect(text).toBeUndefined();
    expect(said).toContain('as it was');
  });

  test.each([
    ['a slip', 'acepted', '# A\n\nStatus: Proposed\n', 'Did you mean accepted?'],
    ['nothing', ' ', '# A\n\nStatus: Proposed\n', 'which status?'],
    ['one of a record that says none', 'accepted', '# A\n\nWords.\n', 'says no status'],
    ['one among boxes', 'accepted', '# A\n\n## Status\n\n- [x] Proposed\n- [ ] Accepted\n', 'boxes to tick'],
    [
      'one in a log',
      'accepted',
      '# A\n\n## Status\n\n2026-01-01 Proposed\n\n2026-01-02 Accepted\n',
      'or as a log',
    ],
  ])('is refused where it is %s', async (_, status, text, message) => {
    await expect(given(status, text)).rejects.toSatisfy((error: Error & { hint?: string }) =>
      `${error.message} ${error.hint}`.includes(message),
    );
  });

  test('that no other record has is told as such', async () => {
    const others = { 'docs/adr/0002-use-npm.md': '# B\n\nStatus: On hold\n' };
    const record = '# A\n\nStatus: Proposed\n';
    expect((await given('On hold', record, others)).said).not.toContain('No other record');
    expect((await given('Foo', record, others)).said).toContain('No other record here has the status “Foo”');
    expect((await given('accepted', record)).said).not.toContain('No other record');
  });

  test('in the place of “superseded” leaves what another record says, and tells so', async () => {
    const { said } = await given('accepted', '# A\n\nStatus: Superseded by [B](0002-b.md)\n');
    expect(said).toContain('The record that supersedes it still says so');
    expect((await given('accepted', '# A\n\nStatus: Rejected\n')).said).not.toContain('still says so');
  });
});

test('is not changed in a merge conflict', async () => {
  const text = '# A\n\nStatus: proposed\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n';
  await expect(given('accepted', text)).rejects.toMatchObject({
    message: 'docs/adr/0001-use-redis.md: git has left conflict markers: lines 5, 7, 9',
    hint: 'Settle the conflict: create-tech-spec resolve docs/adr/0001-use-redis.md',
  });
});
