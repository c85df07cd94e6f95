/** The command lines of this program in some text: examples of the help, or the code blocks of a document. */
export const commandLines = (text: string): string[] =>
  text
    .replace(/ \\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => /^\s*(?:\$ |npx )?(create-tech-spec(?: .*)?)$/.exec(line)?.[1] ?? [])
    // A comment stands behind a # or behind several spaces; what is done with the result is the shell's.
    .map((line) => line.replace(/(?: {2,}| #).*$/, '').replace(/ [|<>] .*$/, ''));

/** The arguments of a command line, as a shell would give them to the program. */
export const argumentsIn = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].slice(1).map(([word]) => word.replaceAll('"', ''));
