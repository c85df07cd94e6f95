import { rulePages } from '../check/rule-pages.ts';
import { rules } from '../check/rules.ts';
import { hintFor, ruleNamed } from '../check/weights.ts';
import { UserError } from '../errors.ts';
import type { World } from '../world.ts';

/**
 * Prints the page of a rule; of none, all rules with what they weigh in a draft, in review and approved.
 *
 * @throws UserError where no rule has that id or name.
 */
export const explain = ({ print }: Pick<World, 'print'>, word: string | undefined): void => {
  if (word === undefined) return print(rules.map(line).join(''));
  const rule = ruleNamed(rules, word);
  if (rule === undefined) throw new UserError(`“${word}” is no rule`, { hint: hintFor(rules, word) });
  print(rulePages[rule.id] ?? '');
};

const width = Math.max(...rules.map(({ name }) => name.length));

const line = ({ id, name, severities }: (typeof rules)[number]): string =>
  `${id}  ${name.padEnd(width)}  ${severities.join(' · ')}\n`;
