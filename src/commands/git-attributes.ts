import { posix } from 'node:path';

/** The file in which a repository says what git does with which files. */
export const ATTRIBUTES = '.gitattributes';

/** The name of the merge driver in git's configuration and attributes. */
export const driverName = 'create-tech-spec';

/**
 * The lines of a `.gitattributes` beside the documents that have specifications merged by the driver: all Markdown of a folder,
 * but each file alone beside which there is everything else.
 *
 * @param specs - The specifications that are here; without any, they will be in `docs/specs`.
 */
export const attributeLines = (specs: readonly string[]): string[] => {
  const patterns = specs.map((path) => {
    const folder = posix.dirname(path);
    return folder === '.' ? `/${escaped(path)}` : `${escaped(folder)}/*.md`;
  });
  return [...new Set(patterns.length === 0 ? ['docs/specs/*.md'] : patterns)].map(
    (pattern) => `${quoted(pattern)} merge=${driverName}`,
  );
};

/** A path in which nothing stands for something else. */
const escaped = (path: string): string => path.replace(/[\\*?[\]]/g, '\\$&').replace(/^[!#]/, '\\$&');

/** A pattern as one word: quoted as in C where it would be several, or none. */
const quoted = (pattern: string): string =>
  /[\s"]/.test(pattern) ? `"${pattern.replace(/["\\]/g, '\\$&').replaceAll('\t', '\\t')}"` : pattern;

/** The text of a `.gitattributes` with some lines at its end, without those that are there; its line ends stay. */
export const withAttributes = (text: string, lines: readonly string[]): string => {
  const known = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' ')));
  const missing = lines.filter((line) => !known.has(line.replace(/\s+/g, ' ')));
  if (missing.length === 0) return text;
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const isOpen = text !== '' && !text.endsWith('\n');
  return isOpen
    ? `${text}${lineEnd}${missing.join(lineEnd)}`
    : `${text}${missing.map((line) => `${line}${lineEnd}`).join('')}`;
};
