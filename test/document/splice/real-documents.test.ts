import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { applySplices, revertSplices } from '../../../src/document/splice/splice.ts';
import { placeItem } from '../../support/place-item.ts';
import { itemOfLine } from './write-line-of.ts';

const packages = new URL('../../../node_modules/', import.meta.url);

/** What the packages that this project uses say of themselves. */
const readmes = readdirSync(packages, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|[\\/])readme\.md$/i.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
  .slice(0, 60)
  .map((name) => readFileSync(new URL(name, packages), 'utf8'));

test('a component goes into a named section of any document, or is refused with a hint', () => {
  expect(readmes.length).toBeGreaterThan(50);
  const outcomes = readmes.map((text) => {
    const document = readSpec(text);
    const placed = placeItem(document, 'components', itemOfLine('components', 'Zyx: is new'), {
      into: document.outline.at(-1)?.title ?? 'none',
    });
    if (placed.kind === 'refused') expect(placed.hint).not.toBe('');
    if (placed.kind !== 'splices') return placed.kind;
    const after = applySplices(text, placed.splices);
    expect(placed.splices.every(({ remove }) => remove === '')).toBe(true);
    expect(revertSplices(after, placed.splices)).toBe(text);
    expect(readSpec(after).items.components.at(-1)?.item.name).toBe('Zyx');
    return placed.kind;
  });
  expect(outcomes.filter((kind) => kind === 'splices').length).toBeGreaterThan(readmes.length / 2);
});
