import { Cancelled, UserError } from '../errors.ts';
import { decision as decisionGrammar } from '../spec/grammar/decision.ts';
import type { Decision } from '../spec/model.ts';
import type { World } from '../world.ts';

/**
 * The decision that a line says; asked for where there is no line.
 *
 * @throws UserError where the line is not understood, or missing with nobody to ask.
 */
export const askDecision = async (
  { ask }: Pick<World, 'ask'>,
  line: string | undefined,
): Promise<Decision> => {
  if (line !== undefined) return understood(line);
  if (ask === undefined)
    throw new UserError('which decision?', { hint: `create-tech-spec adr new "${decisionGrammar.example}"` });
  const { value, move } = await ask.text({
    message: 'Decision',
    placeholder: decisionGrammar.example,
    refuse: (text) => {
      const parsed = decisionGrammar.parse(text);
      return parsed.kind === 'refused' ? parsed.reason : undefined;
    },
  });
  if (move === 'back') throw new Cancelled();
  return understood(value);
};

const understood = (line: string): Decision => {
  const parsed = decisionGrammar.parse(line);
  if (parsed.kind === 'refused')
    throw new UserError(`“${line}” is not understood: ${parsed.reason}`, {
      hint: `For example: ${decisionGrammar.example}`,
    });
  return parsed.value;
};
