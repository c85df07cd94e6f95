/** A heading that counts the options, by letters or numbers: `Option A: Redis`, `Alternative 1 – Redis`. */
const COUNTED =
  /^(?<word>(?:option|alternative|opción|opção|opzione|variante?|alternativa|選択肢|方案)\s*)(?<count>[A-Z]|\d{1,2})(?<gap>：|\s*[:.)–—-]\s+|$)/iu;

/** Whether a heading stands for any option: it counts them, or its name is still open. */
export const isOptionSample = (heading: string): boolean =>
  COUNTED.test(heading) || /^[[<{].*[\]>}]$/.test(heading);

/**
 * What stands before the name of an option in headings that count them; nothing where they do not.
 *
 * @param heading That of the first option.
 * @param place The place of the option, from 0.
 */
export const optionLead = (heading: string, place: number): string => {
  const { word, count = '', gap } = COUNTED.exec(heading)?.groups ?? {};
  return word === undefined ? '' : `${word}${counted(count, place)}${gap || ': '}`;
};

/** The count of an option behind those before it, by letters as long as there are some. */
const counted = (first: string, place: number): string => {
  if (/\d/.test(first)) return String(Number(first) + place);
  const letters = first === first.toLowerCase() ? LETTERS.toLowerCase() : LETTERS;
  return letters[place] ?? String(place + 1);
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
