import { httpMethods } from '../../spec/words.ts';
import { endpointKey } from '../read/read-endpoints.ts';

/** A line as the scan needs it: `level` is that of a heading, 0 of any other line. */
export type RawLine = { text: string; level: number; line: number };

type Method = (typeof httpMethods)[number];

const METHOD = `(?:${httpMethods.join('|')})`;
const METHODS = new RegExp(
  String.raw`^(?<methods>${METHOD}(?:\s*(?:[,/&+|]|<br\s*/?>|\b(?:and|or|und|oder)\b)\s*${METHOD})*)(?![\w-])(?<rest>.*)$`,
  'i',
);
const PATH = /^(?:https?:\/\/[^/\s]+)?(?<path>\/[^\s|,;"'()[\]]*)(?<rest>.*)$/i;
const BEFORE_NAME =
  /^[\s>#*+-]*(?:\[[ xX]\]\s+)?(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[IVX]+)[.)]?\s+(?=\S))?(?:\$\s*)?(?:curl\s+(?:-\S+\s+)*?-X\s*)?[\s"'_]*/;

/** A path, or methods, that what follows is about: up to a heading of the same level or a higher one. */
type Context = { path: string | undefined; methods: readonly Method[]; level: number };

const nothing: Context = { path: undefined, methods: [], level: 0 };

/**
 * The endpoints that some lines name literally, by their keys, with the first line of each: method and path on one line
 * or in one row, in any order, or a path above its methods.
 */
export const literalEndpoints = (lines: readonly RawLine[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  let context = nothing;
  for (const { text, level, line } of lines) {
    if (level > 0 && (context.level === 0 || level <= context.level)) context = nothing;
    const { pairs, next } = readLine(text, level, context);
    context = next;
    for (const key of pairs) if (!found.has(key)) found.set(key, line);
  }
  return found;
};

/** What one piece of a line names at its beginning. */
type Named = { methods: readonly Method[]; path: string | undefined };

const readLine = (
  text: string,
  level: number,
  context: Context,
): { pairs: readonly string[]; next: Context } => {
  const cells = text.replace(/`|\*\*/g, '').split(/(?<!\\)\|/);
  const isRow = cells.length > 2;
  const named = (isRow ? cells : [cells.join('|')]).map((piece) => namedIn(piece, isRow));
  const methods = named.flatMap((found) => (found.path === undefined ? found.methods : []));
  const paths = named.flatMap((found) => (found.methods.length === 0 ? (found.path ?? []) : []));
  const pairs = [
    ...named.flatMap((found) => keysOf(found.methods, found.path)),
    ...paths.flatMap((path) => keysOf(methods, path)),
  ];
  if (pairs.length > 0) return { pairs, next: level > 0 ? nothing : context };
  const [path] = paths;
  if (path !== undefined && context.path === undefined && context.methods.length > 0)
    return { pairs: keysOf(context.methods, path), next: context };
  if (methods.length > 0 && context.path !== undefined)
    return { pairs: keysOf(methods, context.path), next: context };
  if (path !== undefined) return { pairs, next: { path, methods: [], level: level || context.level } };
  return { pairs, next: methods.length > 0 && level > 0 ? { path, methods, level } : context };
};

const keysOf = (methods: readonly Method[], path: string | undefined): string[] =>
  path === undefined ? [] : methods.map((method) => endpointKey({ method, path }));

const namedIn = (piece: string, isCell: boolean): Named => {
  const text = piece.replace(BEFORE_NAME, '').replace(/\\(?=[^\w\s])/g, '');
  const { methods, rest = '' } = METHODS.exec(text)?.groups ?? {};
  if (methods !== undefined) {
    const path = pathOf(rest.replace(/^[\s:—–-]+/, ''))?.path;
    return path === undefined && !isAlone(methods, rest, isCell)
      ? { methods: [], path: undefined }
      : { methods: methodsIn(methods), path };
  }
  const found = pathOf(text);
  const behind = METHODS.exec(found?.rest.replace(/^[\s:—–([-]+/, '') ?? '')?.groups?.methods ?? '';
  return { methods: methodsIn(behind), path: found?.path };
};

/** Whether methods without a path are meant as such: “get” begins many a sentence. */
const isAlone = (methods: string, rest: string, isCell: boolean): boolean =>
  /^\s*(?::|$)/.test(rest) || (!isCell && methods === methods.toUpperCase());

const methodsIn = (text: string): Method[] =>
  httpMethods.filter((method) => new RegExp(String.raw`\b${method}\b`, 'i').test(text));

const pathOf = (text: string): { path: string; rest: string } | undefined => {
  const { path, rest = '' } = PATH.exec(text)?.groups ?? {};
  if (path === undefined) return undefined;
  const [route = path] = path.split(/[?#]/);
  return { path: route.replace(/(?<=.)[.:]+$/, ''), rest };
};
