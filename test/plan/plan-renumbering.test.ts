import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecordName } from '../../src/adr/read/record-name.ts';
import { numberClaims } from '../../src/plan/number-claims.ts';
import type { Change } from '../../src/plan/plan.ts';
import { planRenumbering, type Renumbering } from '../../src/plan/plan-renumbering.ts';

type Files = Readonly<Record<string, string>>;

const folder = 'docs/adr';

/** Renumbers the records among some files, without git. */
const planned = (files: Files): Renumbering => {
  const names = Object.keys(files)
    .filter((path) => posix.dirname(path) === folder)
    .map((path) => posix.basename(path));
  const { claims } = numberClaims(names, [], undefined);
  const documents = Object.entries(files).map(([path, text]) => ({ path, text }));
  const first = Math.max(0, ...names.map(numberIn)) + 1;
  return planRenumbering({ folder, claims, documents, history: undefined, first });
};

const numberIn = (file: string): number => {
  const name = readRecordName(file);
  return name?.id.kind === 'number' ? name.id.number : 0;
};

const applied = (files: Files, changes: readonly Change[]): Files => {
  const result = { ...files };
  for (const change of changes) {
    delete result[change.kind === 'rename' ? change.from : change.path];
    result[change.path] = change.text;
  }
  return result;
};

/** The links of all documents that lead to a file, as the documents in which they stand and the words of the file. */
const resolvedLinks = (files: Files): string[] =>
  Object.entries(files)
    .flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)\s]+)\)|^\[\w+\]: (\S+)/gm)].flatMap(([, inline, defined]) => {
        const target = posix.join(
          posix.dirname(path),
          decodeURIComponent((inline ?? defined ?? '').replace(/#.*/, '')),
        );
        return files[target] === undefined ? [] : [`${withoutDigits(path)} ${withoutDigits(target)}`];
      }),
    )
    .sort();

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');

const words = ['use-redis', 'use-kafka', 'über-uns', 'keep-12-factors', 'send-mail', 'split-it'];

/** A folder of records in which numbers are taken more than once, in one convention or in several. */
const folderOf = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('ADR-', '', 'adr_'), fc.constantFrom(1, 3, 4)),
    {
      minLength: 1,
      maxLength: words.length,
    },
  )
  .map((all) =>
    all.map(([number, lead, width], at) => `${lead}${String(number).padStart(width, '0')}-${words[at]}.md`),
  );

/** Lines that cite a record, and lines that hold its number and do not. */
const lineFor = (file: string, from: string): fc.Arbitrary<string> => {
  const digits = readRecordName(file)?.digits ?? '';
  const title = file.replace(/^\D*\d+-|\.md$/g, '').replaceAll('-', ' ');
  const way = posix.relative(from, posix.join(folder, file));
  return fc.constantFrom(
    `[ADR-${digits}](${way})`,
    `* [${Number(digits)}. ${title}](./${way}#context)`,
    `> See [it](${encodeURI(way)}), ADR ${digits}`,
    `ADR-${digits}: ${title}, port ${digits}, #${digits}`,
    `| ${digits} | [${title}](${way}) |`,
    `see ${digits} (${title}); \`${file}\``,
    `[r${digits}]: ${way}`,
    `\`\`\`\n${digits} ${file} ADR-${digits}\n\`\`\``,
    `supersedes ADRs ${digits}–${Number(digits) + 2}`,
    `Version ${digits}.0 of 2024-${digits.padStart(2, '0')}-01`,
    '',
  );
};

const repository: fc.Arbitrary<Files> = folderOf.chain((files) => {
  const lines = (from: string): fc.Arbitrary<string> =>
    fc
      .array(
        fc.constantFrom(...files).chain((file) => lineFor(file, from)),
        { maxLength: 8 },
      )
      .chain((all) => fc.constantFrom('\n', '\r\n').map((end) => all.join(end)));
  return fc
    .tuple(
      fc.array(lines(folder), { minLength: files.length, maxLength: files.length }),
      lines('docs'),
      lines('.'),
    )
    .map(([texts, guide, readme]) => ({
      ...Object.fromEntries(
        files.map((file, at): [string, string] => {
          const digits = readRecordName(file)?.digits ?? '';
          return [
            posix.join(folder, file),
            `# ${Number(digits)}. ${words[at]?.replaceAll('-', ' ')}\n\n${texts[at]}`,
          ];
        }),
      ),
      'docs/guide.md': guide,
      'README.md': readme,
    }));
});

const tries = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };

test('no number is taken twice then, links lead where they led, nothing but digits changes, and again changes nothing', () => {
  fc.assert(
    fc.property(repository, (files) => {
      const { plan, moves } = planned(files);
      const after = applied(files, plan.changes);
      const numbers = Object.keys(after)
        .filter((path) => posix.dirname(path) === folder)
        .map((path) => numberIn(posix.basename(path)));
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(resolvedLinks(after)).toEqual(resolvedLinks(files));
      const bare = (all: Files) =>
        Object.entries(all)
          .map(([path, text]) => [withoutDigits(path), withoutDigits(text)])
          .sort();
      expect(bare(after)).toEqual(bare(files));
      expect(planned(after).moves).toEqual([]);
      // A heading keeps up with the name of its file.
      for (const { to, newNumber } of moves) expect(after[to]).toMatch(new RegExp(`^# ${newNumber}\\. `));
    }),
    tries,
  );
});

test('a document of very many citations is planned in the time of a test', () => {
  const lines = 10_000;
  const files = {
    'docs/adr/0012-use-redis.md': '# 12. Use Redis\n',
    'docs/adr/0012-use-kafka.md': '# 12. Use Kafka\n',
    'docs/guide.md': '[ADR-0012](adr/0012-use-redis.md), ADR-0012 and see 0012 [x]\n'.repeat(lines),
  };
  expect(planned(files).open).toHaveLength(2 * lines);
});
