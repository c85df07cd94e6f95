import { describe, expect, test } from 'vitest';
import type { CitedRecord, CitingDocument, RecordsByNumber } from '../../../src/adr/citations/citation.ts';
import { findCitations } from '../../../src/adr/citations/find-citations.ts';
import { readRecordName } from '../../../src/adr/read/record-name.ts';

/*
 * In these texts a number that is cited stands between «»: behind the letter of its record, or behind a question mark where
 * nothing tells which record it is. Any other number must not be found.
 */

const record = (file: string, title: string, folder = 'docs/adr'): CitedRecord => {
  const name = readRecordName(file);
  if (name?.id.kind !== 'number') throw new Error(file);
  return { path: `${folder}/${file}`, file, name, number: name.id.number, title };
};

type Records = Readonly<Record<string, CitedRecord>>;

const byNumber = (records: Records): RecordsByNumber => {
  const all = Object.values(records);
  return new Map(all.map(({ number }) => [number, all.filter((each) => each.number === number)]));
};

/** A text with what is found in it between marks. */
const marked = (document: CitingDocument, records: Records): string => {
  let text = document.text;
  for (const citation of findCitations(document, byNumber(records)).toReversed()) {
    const { start, end } = citation.span;
    const letter =
      citation.kind === 'open' ? '?' : Object.keys(records).find((each) => records[each] === citation.record);
    text = `${text.slice(0, start)}«${letter}:${text.slice(start, end)}»${text.slice(end)}`;
  }
  return text;
};

const expectMarked = (expected: string, records: Records, path = 'docs/specs/spec.md'): void => {
  const text = expected.replace(/«.:(\d+)»/g, '$1');
  expect(marked({ path, text }, records)).toBe(expected);
};

/** Two records that took one number. */
const two: Records = {
  a: record('0012-use-redis.md', 'Use Redis'),
  b: record('0012-use-kafka-for-events.md', 'Use Kafka for events'),
};
/** A record whose number another branch has taken too: here it is the only one. */
const one: Records = { a: record('ADR-012-use-redis.md', 'Use Redis') };

describe('a link tells which record is meant', () => {
  test.each([
    ['[x](../adr/«a:0012»-use-redis.md)'],
    ['[x](<../adr/«a:0012»-use-redis.md> "title")'],
    ['[x](../adr/«b:0012»-use-kafka-for-events.md#context)'],
    ['[x](/docs/adr/«b:0012»-use-kafka-for-events.md)'],
    ['[x](/adr/«b:0012»-use-kafka-for-events/)'],
    ['[x](../adr/«a:0012»-use-redis)'],
    ['[x](../adr/«a:0012»-use%2Dredis.md)'],
    ['[x](../adr/«a:0012»-use\\-redis.html)'],
    ['![x](../adr/0012-use-redis.png)'],
    ['[x](../other/0012-use-redis.md)'],
    ['[x](//example.com/0012-use-redis.md)'],
    ['[x](0012-use-redis.md)'],
    ['[ADR-«a:012»](../adr/«a:0012»-use-redis.md)'],
    ['[«a:12». Use Redis](../adr/«a:0012»-use-redis.md)'],
    ['* [«a:0012» Use Redis](../adr/«a:0012»-use-redis.md)'],
    ['12. [«a:12»](../adr/«a:0012»-use-redis.md)'],
    ['[12 ways to fail](../adr/«a:0012»-use-redis.md)'],
    ['[Why 12?](../adr/«a:0012»-use-redis.md)'],
    [
      '[ADR-«b:12»: **Kafka**](../adr/«b:0012»-use-kafka-for-events.md), [ADR-«a:12»](../adr/«a:0012»-use-redis.md)',
    ],
    ['[ADR-«?:012»](https://example.com/adr)'],
    ['[ADR-«?:012»](other.md)'],
    ['> 1. [ADR-«a:012»](../adr/«a:0012»-use-redis.md)\n>    [x](../adr/«a:0012»-use-redis.md)'],
    ['[ADR-«a:012»][r]\n\n[r]: ../adr/«a:0012»-use-redis.md "ADR"'],
    [
      '[x][ADR-«a:012»] and [ADR-«a:012»] and [adr-«a:012»][]\n\n[ADR-«a:012»]: <../adr/«a:0012»-use-redis.md>',
    ],
    ['[x][12]\n\n[r]: ../adr/«a:0012»-use-redis.md'],
    ['`[ADR-«?:012»](../adr/«a:0012»-use-redis.md)`'],
  ])('%s', (text) => expectMarked(text, two));
});

describe('the name of a file tells it', () => {
  test.each([
    ['See «a:0012»-use-redis.md.'],
    ['See `docs/adr/«a:0012»-use-redis.md` (adr/«b:0012»-use-kafka-for-events)'],
    ['See <«a:0012»-use-redis.md>, [[«a:0012»-use-redis|Redis]]'],
    ['```sh\ncat docs/adr/«a:0012»-use-redis.md # ADR-012\n```'],
    ['    cat ../adr/«a:0012»-use-redis.md ADR-012'],
    ['<a href="../adr/«a:0012»-use-redis.md">x</a>'],
    ['0012-use-redis.png, 0012-use-redis-cluster.md, x0012-use-redis.md, 0012-use-redis.md.bak'],
    ['other/adr/0012-use-redis.md'],
    ['https://github.com/a/b/blob/main/docs/adr/«?:0012»-use-redis.md'],
    ['[x](https://github.com/a/b/blob/main/docs/adr/«?:0012»-use-redis.md)'],
    ['https://github.com/a/b/blob/3f2a9c1e/docs/adr/0012-use-redis.md'],
  ])('%s', (text) => expectMarked(text, two));
});

describe('of a number alone, what stands beside it tells', () => {
  test.each([
    ['ADR-«a:012»: Use Redis'],
    ['ADR «a:12» (“Use Redis”)'],
    ['Use Redis (ADR-«a:012»)'],
    ['ADR-«b:012» – *Use Kafka for events* and more'],
    ['ADR-«a:012» (`«a:0012»-use-redis.md`)'],
    ['- ADR-«a:012»: [Redis](../adr/«a:0012»-use-redis.md)'],
    ['- «a:0012» [Redis](../adr/«a:0012»-use-redis.md)'],
    [
      '| ADR | Title |\n|--|--|\n| «a:0012» | [Redis](../adr/«a:0012»-use-redis.md) |\n| «b:12» | Use Kafka for events |',
    ],
    ['| 012 of 12 | 12 | x |'],
    ['ADR-«?:012». We use Redis.'],
    ['We use Redis. ADR-«?:012» says so.'],
    ['[Redis](../adr/«a:0012»-use-redis.md), ADR-«?:012»'],
    ['We follow ADR-«?:012», unlike [Redis](../adr/«a:0012»-use-redis.md)'],
  ])('%s', (text) => expectMarked(text, two));
});

describe('a number alone is found', () => {
  test.each([
    ['ADR «?:12», ADR-«?:012», ADR-«?:0012», ADR #«?:12», adr_«?:12», ADR«?:0012»'],
    ['see «?:0012», (see also «?:0012»), («?:0012»), supersedes «?:0012», siehe «?:0012».'],
    ['ADR\n«?:12»'],
    ['ADR-11 and ADR-«?:12»; ADRs 11/«?:012»'],
    ['ADRs «?:12»–14, ADR 11-«?:12», ADRs 1, 2 and «?:12» or ADR 13'],
    ['# 12 x'],
    ['<!-- see ADR-«?:012» -->'],
    ['`ADR-«?:012»`'],
    ['Decision record «?:12», architecture decision record «?:12»'],
  ])('%s', (text) => expectMarked(text, two));

  test('and is certain where only one record has it', () => {
    expectMarked('ADR «a:12», ADR-«a:012», [[ADR-«a:012»]], see «a:012»', one);
  });

  test('but not as part of a range, or behind a comma', () => {
    expectMarked(
      'ADRs «?:12»–14, ADRs «?:10»–14, ADR 11, «?:12» months, ADR-011, «a:012»'.replace('«?:10»', '10'),
      one,
    );
  });
});

describe('a number is none of a record', () => {
  test.each([
    ['issue #12, #0012, GH-12, PR 12, port 12, 12:30, 12.5, v12, 12%, 2024-12-12, 12 factor, see 12, (12)'],
    ['MADR 12, ADR 12.1, ADR-12a, ADR-012-other-thing, ADR-0120, ADR-112, BADR-012, ADR 12%'],
    ['http://localhost:0012/ADR-012, https://a.example/ADR-012/x'],
    ['```\nADR-012\n```'],
    ['~~~mermaid\nA[ADR-012]\n~~~'],
  ])('%s', (text) => expectMarked(text, two));
});

describe('in its own text a record is itself', () => {
  const own = two.b?.path ?? '';

  test.each([
    ['# «b:12». Use Kafka for events'],
    ['# ADR-«b:0012»: Use Kafka for events'],
    ['# 6. Use Kafka for events'],
    [
      '---\nid: «b:12»\nnumber: "«b:0012»"\nnav_order: «b:12» # place\ndate: 2024-12-12\ntitle: \'ADR-«b:012»: Kafka\'\npriority: 12\n---\n# Kafka',
    ],
    ['---\r\nid: ADR-«b:0012»\r\n---\r\n# Kafka\r\n'],
    [
      '---\nredirect_from:\n  - /adr/0012-use-kafka-for-events\naliases: [0012-use-kafka-for-events]\n---\n# Kafka',
    ],
    ['---\nsupersedes: [«?:12», ADR-«?:0012»]\nrelated:\n  - «?:0012»\n---\n# Kafka'],
    ['# Kafka\n\n> **ID:** «b:0012»\n> **Related:** ADR-«?:012»'],
    ['# Kafka\n\n| Number | «b:12» |\n|--|--|\n| Votes | 12 |'],
    ['# Kafka\n\n## Context\n\nThis ADR-«b:012» is new. It conflicts with ADR-«?:012».'],
  ])('%s', (text) => expectMarked(text, two, own));
});

test('front matter of others names records by keys', () => {
  expectMarked('---\nadrs: [«?:12», 13]\nsupersedes: «?:0012»\norder: 12\n---\n', two);
});

describe('in source code', () => {
  const document = (before: string, comment: string, after: string): CitingDocument => ({
    path: 'src/a.ts',
    text: before + comment + after,
    comments: [{ start: before.length, end: before.length + comment.length }],
  });

  test('comments count, and strings with the name of a file are told', () => {
    const found = marked(
      document(
        'f("ADR-012", "0012-use-redis.md"); ',
        '// ADR-012, see docs/adr/0012-use-redis.md',
        '\nx = 12;',
      ),
      two,
    );
    expect(found).toBe(
      'f("ADR-012", "«?:0012»-use-redis.md"); // ADR-«?:012», see docs/adr/«a:0012»-use-redis.md\nx = 12;',
    );
  });
});

test('records without numbers of interest cost nothing, and any text is fine', () => {
  expect(findCitations({ path: 'a.md', text: 'ADR-012' }, new Map())).toEqual([]);
  for (const text of ['[', '`[12', '[a](', '[ADR-012][', '---\n', '\\', '[[[[ADR-012]'])
    expect(() => findCitations({ path: 'a.md', text }, byNumber(two))).not.toThrow();
});
