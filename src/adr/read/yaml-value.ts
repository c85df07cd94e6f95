/**
 * A text as a value of YAML: between the quotes that stand there already; else in quotes of its own where it would be read as
 * something else.
 *
 * @param before What stands before it: a quote that is open, or anything else.
 */
export const yamlValue = (text: string, before: string): string => {
  if (before === '"') return JSON.stringify(text).slice(1, -1);
  if (before === "'") return text.replaceAll("'", "''");
  return /^[\p{L}\d](?:[^:#'"[\]{}]|:(?!\s|$)|(?<!\s)#)*$/u.test(text) ? text : JSON.stringify(text);
};

/** A text as an item of a list between brackets. */
export const yamlItem = (text: string): string =>
  text.includes(',') ? JSON.stringify(text) : yamlValue(text, '[');
