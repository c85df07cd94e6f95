/** The names of the variables in a cell, which may hold several: without code marks, remarks in brackets and what varies in them. */
export const configNames = (variable: string): string[] =>
  variable
    .replace(/\s*\([^()]*\)/g, ' ')
    .split(/[\s,/`*]+/)
    .map((name) => name.replace(/<[^<>]*>|\$?\{[^{}]*\}|\[[^[\]]*\]|%[^%\s]*%/g, 'X').replace(/=.*$/s, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
