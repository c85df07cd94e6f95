import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judged, scanned } from './judge.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** The documents of the packages installed here; the judge is slow on long ones. */
const documents = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(modules, path), 'utf8').replace(/^\uFEFF/, '') }))
  .filter(({ text }) => text.length < 12_000);

test('documents of other people are read as mdast reads them', () => {
  expect(documents.length).toBeGreaterThan(100);
  const differing = documents.filter(
    ({ text }) => JSON.stringify(scanned(text)) !== JSON.stringify(judged(text)),
  );
  expect(differing.map(({ path }) => path)).toEqual([]);
});
