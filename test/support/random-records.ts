import fc from 'fast-check';

/** A way in which teams write records. */
type Form = (record: { number: number; title: string; words: string; status: string }) => {
  file: string;
  text: string;
};

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const forms: readonly Form[] = [
  ({ number, title, words, status }) => ({
    file: `ADR-${pad(number, 3)}-${words}.md`,
    text: `# ADR-${pad(number, 3)}: ${title}\n\n> **Status:** ${status}  \n> **Date:** 2026-01-02\n\n## Context\n\nWords.\n`,
  }),
  ({ number, title, words, status }) => ({
    file: `${pad(number, 4)}-${words}.md`,
    text: `# ${number}. ${title}\n\nDate: 2026-01-02\n\n## Status\n\n${status}\n\n## Context\n\nWords.\n`,
  }),
  ({ number, title, words, status }) => ({
    file: `${pad(number, 4)}-${words}.md`,
    text: `---\nstatus: "${status.toLowerCase()}"\ndate: 2026-01-02\nnav_order: ${number}\n---\n\n# ${title}\n\n## Context and Problem Statement\n\nWords.\n\n## Links\n\n* <https://example.com>\n`,
  }),
  ({ number, title, words, status }) => ({
    file: `${number}_${words}.md`,
    text: `\uFEFF# ${title}\r\n\r\n* Status: ${status}\r\n* Date: 02.01.2026\r\n\r\n## Context\r\n\r\nWords.\r\n`,
  }),
  ({ number, title, words, status }) => ({
    file: `adr-${pad(number, 3)}c-${words}.md`,
    text: `# ${title}\n\n| Status | ${status} |\n| --- | --- |\n| Date | 2026-01-02 |\n`,
  }),
];

/** What lies beside records and is none. */
const others: Readonly<Record<string, string>> = {
  'README.md': '# Records\n',
  'adr-draft-use-x.md': '# Use X\n\nStatus: Draft\n',
  'decisions.md': '# Decisions\n\n- 9\n',
  '999-diagram.png': '',
  'index.md': '- [99](0099-x.md)\n',
};

/** The texts of the files of a folder of records, by their names: of one form, of several, with gaps and other files. */
export const randomRecords: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        number: fc.integer({ min: 0, max: 120 }),
        title: fc.stringMatching(/^[A-Z][a-z]{1,9}( [A-Za-z]{1,9}){0,3}$/),
        words: fc
          .stringMatching(/^[a-z]{2,9}(-[a-z]{2,9}){0,2}$/)
          .filter((words) => !words.includes('template')),
        status: fc.constantFrom('Accepted', 'Proposed', 'Deprecated'),
      }),
      { maxLength: 6, selector: ({ number }) => number },
    ),
    fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 3 }),
    fc.subarray(Object.keys(others)),
  )
  .map(([records, used, beside]) =>
    Object.fromEntries([
      ...beside.map((file) => [file, others[file] ?? '']),
      ...records.map((record, at) => {
        const { file, text } = (used[at % used.length] ?? forms[0])?.(record) ?? { file: '', text: '' };
        return [file, text];
      }),
    ]),
  );
