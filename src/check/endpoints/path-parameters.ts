/** How a parameter of a path is written. */
export type ParameterForm = ':id' | '{id}';

/** How the parameters of a path are written, each form once. */
export const parameterForms = (path: string): ParameterForm[] => {
  const route = path.replace(/[?#].*$/s, '');
  const forms: ParameterForm[] = [];
  if (/\/:[\p{L}_]/u.test(route)) forms.push(':id');
  if (/\/[^/]*\{[^{}/]+\}/.test(route)) forms.push('{id}');
  return forms;
};

/** The last parameter of a path that names one of many things; a version or a language is none. */
export const resourceParameter = (path: string): string | undefined =>
  [...path.replace(/[?#].*$/s, '').matchAll(PARAMETER)]
    .map(({ groups }) => (groups?.colon ?? groups?.braced ?? '').replace(/[:*+?=].*$/s, ''))
    .findLast((name) => name !== '' && !GENERAL.test(name));

/** `:id`, `{id}`, `<id>` and `[id]`, at the beginning of a segment. */
const PARAMETER = /\/(?::(?<colon>[^/]+)|[{<[]+(?<braced>[^/{}<>[\]]+)[\]}>]+)/g;

/** What is there, or the whole API is not. */
const GENERAL = /^(?:api_?)?(?:version|ver|v|locale|lang|language|format|stage|env|environment)$/i;
