import type { Located } from '../../document/read/spec-document.ts';
import type { Config } from '../../spec/model.ts';

/** The names of the variables in a cell, which may hold several: without code marks, remarks in brackets and what varies in them. */
export const configNames = (variable: string): string[] =>
  variable
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,/`*]+/)
    .map((name) => name.replace(/<[^<>]*>|\$?\{[^{}]*\}|\[[^[\]]*\]|%[^%\s]*%/g, 'X').replace(/=.*$/s, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));

/** The items of the configuration that are variables: rows, and lines that name something as programs do; `Replicas: 3` is none. */
export const variablesIn = (text: string, items: readonly Located<Config>[]): Located<Config>[] =>
  items.filter(
    ({ item, form, span }) =>
      form === 'row' ||
      NAME.test(item.variable) ||
      /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*)?`/.test(text.slice(span.start, span.end)),
  );

/** A name with a sign or a capital letter inside, or in capital letters. */
const NAME = /[_=.]|\p{Ll}\p{Lu}|^[\p{Lu}\d]{2,}$/u;
