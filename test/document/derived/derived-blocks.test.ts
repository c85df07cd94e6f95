import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stamped } from '../../../src/document/derived/derived-blocks.ts';
import { derivedNames } from '../../../src/document/derived/derived-name.ts';
import { fingerprint } from '../../../src/document/derived/fingerprint.ts';
import { readSpec } from '../../../src/document/read/read-spec.ts';

const list = '- orders: [purpose]\n- carts: kept for a day';
const comment = `<!-- create-tech-spec:new-tables ${fingerprint(list)} -->`;

/** The derived blocks of a text as the texts they are made of. */
const blocksOf = (text: string) =>
  readSpec(text).derived.map(({ name, comment: above, stamp, body, intact, line }) => ({
    name,
    comment: text.slice(above.start, above.end),
    stamp: text.slice(stamp.start, stamp.end),
    body: text.slice(body.start, body.end),
    intact,
    line,
  }));

describe('a derived block', () => {
  test('is what stands directly below its comment', () => {
    expect(blocksOf(`**New Tables:**\n${comment}\n${list}\n\nText.\n`)).toEqual([
      {
        name: 'new-tables',
        comment: `${comment}\n`,
        stamp: fingerprint(list),
        body: list,
        intact: true,
        line: 2,
      },
    ]);
  });

  test.each([
    ['a fence', 'migrations', '```sql\nSELECT 1;\n\n```'],
    ['a paragraph', 'adr-references', 'ADR-001\nADR-002'],
    ['a list with several paragraphs', 'new-tables', '- a: one\n\n  two\n- b: c'],
  ] as const)('may be %s', (_, name, body) => {
    expect(blocksOf(`${stamped(name, body)}\n\n---\n`)).toMatchObject([{ name, body, intact: true }]);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['white space behind the last line', (text: string) => text.replace('a day', 'a day  ')],
    ['no line end', (text: string) => text.trimEnd()],
    ['an indented comment', (text: string) => text.replace('<!--', '  <!--')],
  ])('is intact with %s', (_, change) => {
    expect(blocksOf(change(`${comment}\n${list}\n`))).toMatchObject([{ intact: true }]);
  });

  test.each([
    ['a word', (text: string) => text.replace('kept', 'held')],
    ['a further item', (text: string) => `${text}- users: all\n`],
    ['a further item behind a blank line', (text: string) => `${text}\n- users: all\n`],
    ['a bullet', (text: string) => text.replace('- orders', '* orders')],
    ['an indentation', (text: string) => text.replace('- orders', ' - orders')],
    ['a blank line between items', (text: string) => text.replace('\n- carts', '\n\n- carts')],
    ['white space inside', (text: string) => text.replace('[purpose]', '[purpose]  ')],
    ['the fingerprint', (text: string) => text.replace(fingerprint(list), '00000000')],
    ['a copy of it', (text: string) => `${text}\n${text}`],
  ])('is not intact after a change of %s', (_, change) => {
    const blocks = blocksOf(change(`${comment}\n${list}\n`));
    expect(blocks).not.toEqual([]);
    expect(blocks.filter(({ intact }) => intact)).toEqual([]);
  });

  test.each([
    ['an unknown name', `${comment.replace('new-tables', 'old-tables')}\n${list}`],
    ['a name that every object has', `${comment.replace('new-tables', 'constructor')}\n${list}`],
    ['a short fingerprint', `<!-- create-tech-spec:new-tables 5f3a9c1 -->\n${list}`],
    ['a fingerprint in capitals', `<!-- create-tech-spec:new-tables 5F3A9C1E -->\n${list}`],
    ['text behind the comment', `${comment} x\n${list}`],
    ['a comment of two lines', `${comment.replace('<!-- ', '<!--\n')}\n${list}`],
    ['nothing below it', comment],
    ['a heading below it', `${comment}\n## Tables\n${list}`],
    ['another comment below it', `${comment}\n<!-- mine -->\n${list}`],
    ['a fence around it', `~~~\n${comment}\n${list}\n~~~`],
    ['a quote around it', `> ${comment}\n> - orders: [purpose]`],
    ['a list around it', `- x\n\n  ${comment}\n  - orders: [purpose]`],
    ['a folded section around it', `<details>\n\n${comment}\n${list}\n\n</details>`],
    ['another comment around it', `<!--\n${comment}\n${list}`],
  ])('is none with %s', (_, text) => {
    expect(blocksOf(text)).toEqual([]);
  });
});

test('a derived block is one behind blank lines too, which formatters put below comments', () => {
  expect(blocksOf(`${comment}\n\n  \n${list}`)).toMatchObject([{ name: 'new-tables', intact: true }]);
});

describe('the documents of first runs', () => {
  const runs = join(import.meta.dirname, '../../cases/runs');
  const documents = readdirSync(runs, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?!add-).*after.*TECH_SPEC.*\.md$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(runs, path), 'utf8') }));

  test.each(documents)('$path: every comment has its block', ({ text }) => {
    const blocks = blocksOf(text);
    expect(blocks).toHaveLength(text.match(/<!-- create-tech-spec:/g)?.length ?? 0);
    expect(blocks.filter(({ intact }) => !intact)).toEqual([]);
  });

  test('some have all of them', () => {
    const names = documents.map(({ text }) => blocksOf(text).map(({ name }) => name));
    expect(names.some((all) => Object.keys(derivedNames).every((name) => all.includes(name as never)))).toBe(
      true,
    );
  });
});
