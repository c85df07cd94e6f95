/** Text between brackets that asks to be replaced. */
const BRACKETED = /\[[^[\]]*\]|\{+[^{}]*\}+|<[^<>]*>/g;

/** What is left of `Goal 1: [what it is]` without its brackets, and of a sample that was never touched. */
const SAMPLE = /^(?:(?:non\W?)?goal|objective|item|feature|bullet)s?\s*#?\d*\s*[:.–—-]*$/i;

/** Words that people write where they have no answer yet. */
const NO_ANSWER =
  /^(?:tb[acd]|to ?do|to be (?:added|decided|defined|determined|discussed|written)|none(?: yet)?|n\/?a|not applicable|x{3,})[\s.:;!?…–—-]*$/i;

/** The same with a remark: `TBD, ask Sam`. In capitals, as `Todo lists for teams` is a goal. */
const NOT_YET = /^(?:TB[ACD]|TODO|Lorem ipsum)\b/;

/** Whether a text is no answer: empty, a template's placeholder such as `[Goal 1]`, or a word such as TBD. */
export const isPlaceholder = (text: string): boolean => {
  const rest = text.replace(BRACKETED, '').replaceAll('`', '').trim();
  const saysSomething = /[\p{L}\p{N}]/u.test(rest);
  return !saysSomething || [SAMPLE, NO_ANSWER, NOT_YET].some((pattern) => pattern.test(rest));
};
