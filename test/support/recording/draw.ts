import type { Look, Run } from '../vt-screen.ts';
import type { Frame } from './record.ts';

/** What a recording is drawn with. */
export type Drawing = {
  size: { columns: number; rows: number };
  /** The name of the picture, and what is to be seen in it, for those who do not see it. */
  title: string;
  description: string;
};

/** A letter, and what is around the lines, in pixels. */
const letter = { width: 8.4, height: 18, base: 13.5 };
const edge = { side: 14, top: 40, bottom: 12 };

/**
 * Draws frames as an SVG that moves by itself: all frames one below the other, of which one is in sight. It has no script, and
 * stands on a ground of its own, so that it can be read on a light page and on a dark one. Where a reader wants no movement,
 * the last frame stands.
 */
export const draw = (frames: readonly Frame[], { size, title, description }: Drawing): string => {
  const whole = joined(frames);
  const [width, height] = [size.columns * letter.width, size.rows * letter.height];
  const lines = linesOf(whole);
  const film = whole.map((frame, index) => drawFrame(frame, index * height, lines));
  const [outer, outerHeight] = [width + 2 * edge.side, height + edge.top + edge.bottom];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${num(outer)} ${outerHeight}" width="${num(outer)}" height="${outerHeight}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>${style(whole, height)}</style>
<defs>
${[...lines].map(([line, id]) => `<g id="${id}">${line}</g>`).join('\n')}
</defs>
<rect class="window" x=".5" y=".5" width="${num(outer - 1)}" height="${outerHeight - 1}" rx="8"/>
<circle cx="20" cy="20" r="6" fill="#ff5f57"/><circle cx="40" cy="20" r="6" fill="#febc2e"/><circle cx="60" cy="20" r="6" fill="#28c840"/>
<svg x="${edge.side}" y="${edge.top}" width="${num(width)}" height="${height}" viewBox="0 0 ${num(width)} ${height}">
<g class="film">
${film.join('\n')}
</g>
</svg>
</svg>
`;
};

/** Frames that look the same are one. */
const joined = (frames: readonly Frame[]): Frame[] => {
  const whole: Frame[] = [];
  for (const frame of frames) {
    const last = whole.at(-1);
    if (last !== undefined && lookOf(last) === lookOf(frame)) last.looks += frame.looks;
    else whole.push({ ...frame });
  }
  return whole;
};

const lookOf = ({ rows, cursor }: Frame): string => JSON.stringify([rows, cursor]);

/** Every line that is in some frame, drawn once, by the name that frames have for it. */
const linesOf = (frames: readonly Frame[]): ReadonlyMap<string, string> => {
  const drawn = frames.flatMap(({ rows }) => rows.filter((runs) => runs.length > 0).map(drawLine));
  return new Map([...new Set(drawn)].map((line, index) => [line, `l${index.toString(36)}`]));
};

const drawFrame = ({ rows, cursor }: Frame, top: number, lines: ReadonlyMap<string, string>): string => {
  const uses = rows.flatMap((runs, row) =>
    runs.length === 0 ? [] : `<use href="#${lines.get(drawLine(runs))}" y="${top + row * letter.height}"/>`,
  );
  const block =
    cursor === undefined
      ? ''
      : `<rect class="cursor" x="${num(cursor.column * letter.width)}" y="${top + cursor.row * letter.height}" width="${letter.width}" height="${letter.height}"/>`;
  return `${uses.join('')}${block}`;
};

const drawLine = (runs: readonly Run[]): string => runs.map(drawRun).join('');

const drawRun = ({ column, width, text, look }: Run): string => {
  const [x, long] = [num(column * letter.width), num(width * letter.width)];
  const ground =
    look.ground === undefined
      ? ''
      : `<rect x="${x}" width="${long}" height="${letter.height}" class="c${palette(look.ground)}"/>`;
  const names = namesOf(look);
  const shown = names === '' ? '' : ` class="${names}"`;
  // Whatever font is there, each letter stands in its column.
  return `${ground}<text x="${x}" y="${letter.base}" textLength="${long}"${shown}>${escaped(text)}</text>`;
};

const namesOf = ({ colour, bold, dim }: Look): string =>
  [
    ...(colour === undefined ? [] : [`c${palette(colour)}`]),
    ...(bold ? ['b'] : []),
    ...(dim ? ['d'] : []),
  ].join(' ');

/** The sixteen colours of a terminal, on a dark ground. */
const colours = [
  '#484f58',
  '#ff7b72',
  '#3fb950',
  '#d29922',
  '#58a6ff',
  '#bc8cff',
  '#39c5cf',
  '#c9d1d9',
  '#8b949e',
  '#ffa198',
  '#56d364',
  '#e3b341',
  '#79c0ff',
  '#d2a8ff',
  '#56d4dd',
  '#f0f6fc',
];

const palette = (colour: number): string => {
  if (colours[colour] === undefined) throw new Error(`The recording has no colour ${colour}.`);
  return colour.toString(16);
};

/** The film is drawn up by one frame at a time. */
const style = (frames: readonly Frame[], height: number): string => {
  const all = frames.reduce((sum, { looks }) => sum + looks, 0);
  let passed = 0;
  const stops = frames.map(({ looks }, index) => {
    const at = num((passed / all) * 100, 3);
    passed += looks;
    return `${at}%{transform:translateY(-${index * height}px)}`;
  });
  const last = `translateY(-${(frames.length - 1) * height}px)`;
  return `
.window{fill:#0d1117;stroke:#6e7681}
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;fill:#c9d1d9;white-space:pre}
${colours.map((colour, index) => `.c${index.toString(16)}{fill:${colour}}`).join('')}
.b{font-weight:700}
.d{fill-opacity:.6}
.cursor{fill:#c9d1d9;fill-opacity:.55}
.film{animation:film ${num(all / 1000)}s step-end infinite}
@keyframes film{${stops.join('')}100%{transform:${last}}}
@media (prefers-reduced-motion:reduce){.film{animation:none;transform:${last}}}
`;
};

const num = (value: number, digits = 1): string => String(Number(value.toFixed(digits)));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
