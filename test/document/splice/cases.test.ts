import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { applySplices, revertSplices } from '../../../src/document/splice/splice.ts';
import { type PartId, parts } from '../../../src/spec/parts.ts';
import { placeItem } from '../../support/place-item.ts';
import { itemOfLine } from './write-line-of.ts';

/*
 * A case is a folder: before.md, additions.txt and what comes of them. Each addition is a line `part: line of the
 * grammar`, or `part --into heading: line`. `after.md` is the text with all of them; `outcome.txt` has a line for each:
 * where it went, or why it did not.
 */

const folder = new URL('../../cases/splice/', import.meta.url);
const cases = readdirSync(folder);

type Addition = { part: PartId; into: string | undefined; line: string };

const additionOf = (source: string): Addition => {
  const [, id, into, line = ''] = /^(\S+?)(?: --into (.+?))?: (.*)$/.exec(source) ?? [];
  const part = parts.find((known) => known.id === id)?.id;
  if (part === undefined) throw new Error(`no part: ${source}`);
  return { part, into, line };
};

const add = (text: string, { part, into, line }: Addition): { text: string; outcome: string } => {
  const placed = placeItem(readSpec(text), part, itemOfLine(part, line), into === undefined ? {} : { into });
  if (placed.kind === 'present') return { text, outcome: `present, line ${placed.line}` };
  if (placed.kind === 'refused') return { text, outcome: `refused: ${placed.reason}; ${placed.hint}` };
  const next = applySplices(text, placed.splices);
  expect(revertSplices(next, placed.splices)).toBe(text);
  return { text: next, outcome: placed.where };
};

const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');

describe('adding to documents that people have edited', () => {
  test.each(cases)('%s', async (name) => {
    const additions = read(name, 'additions.txt').trimEnd().split('\n').map(additionOf);
    const before = read(name, 'before.md');
    const outcomes: string[] = [];
    const after = additions.reduce((text, addition) => {
      const added = add(text, addition);
      outcomes.push(added.outcome);
      return added.text;
    }, before);
    await expect(`${outcomes.join('\n')}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL(`${name}/outcome.txt`, folder)),
    );
    const file = new URL(`${name}/after.md`, folder);
    if (after === before) expect(existsSync(file)).toBe(false);
    else await expect(after).toMatchFileSnapshot(fileURLToPath(file));
    const again = additions
      .filter((_, at) => !outcomes[at]?.startsWith('refused'))
      .map((addition) => add(after, addition));
    expect(again.filter(({ outcome }) => !outcome.startsWith('present'))).toEqual([]);
  });
});
