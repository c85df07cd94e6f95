import type { World } from '../world.ts';

/** A text as one word of a command, which a shell takes as it is. */
export const shellWord = (text: string, shell: World['shell']): string =>
  /^[\w./-][\w./:@=+-]*$/.test(text) ? text : quoted[shell](text);

/** PowerShell takes the quotes of typography for straight ones. */
const quoted: Readonly<Record<World['shell'], (text: string) => string>> = {
  posix: (text) => `'${text.replaceAll("'", `'\\''`)}'`,
  powershell: (text) => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`,
};
