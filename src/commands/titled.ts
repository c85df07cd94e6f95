/**
 * Lines below a title, behind an empty line; nothing without lines.
 *
 * @param cwd - The folder that the lines are for, as the person gave it, where it is another one than theirs.
 */
export const titled = (title: string, lines: readonly string[], cwd?: string): string[] =>
  lines.length === 0
    ? []
    : ['', cwd === undefined ? title : `${title}, in ${cwd}`, ...lines.map((line) => `  ${line}`)];
