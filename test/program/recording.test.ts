import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draw } from '../support/recording/draw.ts';
import { record, size } from '../support/recording/record.ts';
import { session } from '../support/recording/session.ts';

/*
 * The recording that the README shows, and its transcript, are made anew by: npm run record. Look at the picture in a browser
 * then.
 */

const root = join(import.meta.dirname, '../..');
const [picture, transcript] = [join(root, 'docs/recording.svg'), join(root, 'docs/recording.txt')];

const description =
  'create-tech-spec asks for the name of a feature, its PRD, components, endpoints, data model and decisions, one line each, shows all of it for review, and writes a specification and a decision record. Run again, it adds a component to the specification, after showing the difference.';

const hasBash = process.platform !== 'win32' && spawnSync('bash', ['-c', 'exit 0']).status === 0;

describe.skipIf(process.env.RECORD !== '1')('npm run record', () => {
  test('records', { timeout: 300_000 }, async () => {
    const { frames, transcript: text } = await record(session, 150);
    await writeFile(picture, draw(frames, { size, title: 'A first run and a further one', description }));
    await writeFile(transcript, text);
  });
});

/** The version that is recorded stands there until somebody records anew. */
const withoutVersion = (text: string): string =>
  text.replace(/create-tech-spec \d\S*/g, 'create-tech-spec x');

test.skipIf(!hasBash)('the transcript is what the program shows', { timeout: 120_000 }, async () => {
  const shown = (await record(session)).transcript;
  expect(withoutVersion(shown)).toBe(withoutVersion(await readFile(transcript, 'utf8')));
});

describe('the picture', () => {
  test('is well-formed, small, and needs nothing from anywhere', async () => {
    const svg = await readFile(picture, 'utf8');
    expect(Buffer.byteLength(svg)).toBeLessThan(200_000);
    expect(flawIn(svg)).toBeUndefined();
    expect(svg).not.toMatch(/<(?:script|foreignObject|image|a)\b|@import|url\(|\bon\w+=|href="(?!#)/);
    expect(svg.match(/http\S*/g)).toEqual(['http://www.w3.org/2000/svg"']);
  });

  test('ends as the transcript does', async () => {
    const squeezed = (text: string): string => text.replace(/\s/g, '');
    const lines = (await readFile(transcript, 'utf8')).split('\n').map(squeezed).filter(Boolean);
    const last = lastFrame(await readFile(picture, 'utf8')).map(squeezed);
    expect(last.at(-1)).toBe('$');
    expect(lines.slice(1 - last.length)).toEqual(last.slice(0, -1));
  });

  test('says what it shows to those who do not see it, in the README too', async () => {
    expect(await readFile(picture, 'utf8')).toContain(`<desc id="description">${description}</desc>`);
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    expect(readme).toContain(`![A terminal: ${description}](docs/recording.svg)`);
    expect(readme).toContain('(docs/recording.txt)');
  });

  test('moves only where the reader wants that', async () => {
    const [, still = ''] = (await readFile(picture, 'utf8')).split('@media (prefers-reduced-motion:reduce)');
    expect(still).toMatch(/^\{\.film\{animation:none;transform:translateY\(-\d+px\)\}\}/);
  });
});

/** Where a text stops being XML, as far as drawings use it; nothing where all of it is. */
const flawIn = (xml: string): string | undefined => {
  const piece = /<(\/?)([a-z]\w*)((?: [\w:-]+="[^"<&]*")*)(\/?)>|(?:[^<&]|&(?:amp|lt|gt);)+/gy;
  const open: string[] = [];
  for (let at = 0; at < xml.length; at = piece.lastIndex) {
    const [, closes, name = '', , isEmpty] = piece.exec(xml) ?? [];
    if (piece.lastIndex <= at) return xml.slice(at, at + 80);
    if (closes === '/' && open.pop() !== name) return `</${name}> at ${at}`;
    if (closes === '' && isEmpty === '') open.push(name);
  }
  return open.length === 0 ? undefined : `${open.join(', ')} never end`;
};

/** The lines of the frame that stands last. */
const lastFrame = (svg: string): string[] => {
  const lines = new Map(
    [...svg.matchAll(/^<g id="(\w+)">(.*)<\/g>$/gm)].map(([, id, line = '']) => [id, unescaped(line)]),
  );
  const frame = svg.split('\n').findLast((line) => line.startsWith('<use')) ?? '';
  return [...frame.matchAll(/href="#(\w+)"/g)].map(([, id]) => lines.get(id) ?? '');
};

const unescaped = (line: string): string =>
  line
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
