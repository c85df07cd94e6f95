import type { Problem } from '../../errors.ts';
import { nearest } from '../nearest.ts';
import type { Flaw } from './flaws.ts';
import { type JsonSchema, keysOf, type SchemasAt } from './schema-at.ts';
import { shortened } from './shortened.ts';
import { type Mapping, type Path, type Place, placeAt, problemAt, type Tree, valueAt } from './tree.ts';

/** A flaw in words: what was found, what was expected, and what to do. */
export const explainFlaw = (flaw: Flaw, tree: Tree, schemasAt: SchemasAt): Problem => {
  const { path } = flaw;
  const place = placeAt(tree, path);
  switch (flaw.kind) {
    case 'unknownKey':
      return explainKey(path, keyPlaceAt(tree, path) ?? place, schemasAt(path.slice(0, -1)));
    case 'mismatch':
      return explainMismatch(path, tree, schemasAt(path));
    case 'refused':
      return problemAt(place, sentence(valueAt(tree, path), flaw.reason));
    case 'repeated':
      return explainRepetition(place, valueAt(tree, path), placeAt(tree, flaw.earlier));
  }
};

const keyPlaceAt = (tree: Tree, path: Path): Place | undefined => {
  const above = valueAt(tree, path.slice(0, -1));
  return above?.kind === 'mapping' ? above.entries.get(String(path.at(-1)))?.keyPlace : undefined;
};

const explainKey = (path: Path, place: Place, schemas: readonly JsonSchema[]): Problem => {
  const known = schemas.flatMap(keysOf);
  const close = nearest(String(path.at(-1)), known);
  const hint = close === undefined ? `Known are ${known.join(', ')}.` : `Is it ${close}?`;
  return problemAt(place, 'is no key that is known here', hint);
};

const explainRepetition = (place: Place, value: Tree | undefined, earlier: Place): Problem => {
  const { source, line } = earlier;
  const first = line === undefined ? source : `${source}:${line}`;
  const hint = first === place.source ? undefined : `It stands first in ${first}.`;
  return problemAt(place, sentence(value, 'is already there'), hint);
};

const explainMismatch = (path: Path, tree: Tree, schemas: readonly JsonSchema[]): Problem => {
  const value = valueAt(tree, path);
  const place = placeAt(tree, path);
  const expected = listed(schemas.map(nameOf));
  if (value === undefined || (value.kind === 'leaf' && value.value === undefined)) {
    const said = typeof path.at(-1) === 'number' ? 'is empty' : 'is missing';
    return problemAt(place, `${said}, expected ${expected}`);
  }
  if (value.kind === 'mapping' && schemas.some(isText)) return explainUnquoted(value, place, expected);
  return problemAt(place, `is ${found(value, schemas)}, expected ${expected}`, adviceOn(value, schemas));
};

/** `- OrderDB: stores orders`, where a line or a text is wanted. */
const explainUnquoted = ({ entries }: Mapping, place: Place, expected: string): Problem => {
  const [[key, { value }] = ['', { value: undefined }]] = entries;
  const line = value?.kind === 'leaf' ? `${key}: ${String(value.value ?? '')}` : `${key}: …`;
  return problemAt(
    place,
    `has the key ${shortened(key)}, expected ${expected}`,
    `A line with “: ” in it stands in quotes: ${JSON.stringify(line.trim())}`,
  );
};

const adviceOn = (value: Tree, schemas: readonly JsonSchema[]): string | undefined => {
  const words = schemas.flatMap((schema) => schema.enum ?? []);
  const close = value.kind === 'leaf' ? nearest(String(value.value), words) : undefined;
  return close === undefined ? schemas.find(isLine)?.description : `Is it ${close}?`;
};

/** What is there; its type where that is what is wrong. */
const found = (value: Tree, schemas: readonly JsonSchema[]): string => {
  if (value.kind === 'list') return 'a list';
  if (value.kind === 'mapping') return 'a mapping';
  if (typeof value.value === 'string')
    return `${shortened(value.value)}${schemas.some(isText) ? '' : ' (a text)'}`;
  const numeric = schemas.some(({ type }) => type === 'integer');
  return `${String(value.value)}${numeric && typeof value.value === 'number' ? '' : ` (a ${typeof value.value})`}`;
};

const isText = ({ type }: JsonSchema): boolean => [type].flat().includes('string');

const isLine = ({ description }: JsonSchema): boolean => description?.startsWith('One line') ?? false;

/** What a schema wants, in words. */
const nameOf = (schema: JsonSchema): string => {
  if (schema.enum) return listed(schema.enum);
  if (schema.format === 'date') return 'a date such as 2026-10-30';
  if (schema.type === 'integer') return `a whole number from ${schema.minimum} to ${schema.maximum}`;
  if (schema.type === 'array') return 'a list';
  if (schema.type === 'object') return 'a mapping';
  if (isLine(schema)) return 'a line';
  return isText(schema) ? 'a text' : 'JSON';
};

/** `a, b or c`. */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** `“orders” does not begin with /`; a value that cannot be quoted is known by its place. */
const sentence = (value: Tree | undefined, said: string): string =>
  value?.kind === 'leaf' && typeof value.value === 'string' && value.value.trim() !== ''
    ? `${shortened(value.value)} ${said}`
    : said;
