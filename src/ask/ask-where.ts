import { shortened } from '../spec/answers/shortened.ts';
import type { Ask, Choice } from './ask.ts';

/** Items of one part that have no clear place, each with the places that could be meant. */
export type Homeless = readonly {
  name: string;
  reason: string;
  choices: readonly { name: string; into: string }[];
}[];

/** Where the person wants items to go: as `--into`, or nowhere. */
type Where = { kind: 'into'; into: string } | { kind: 'nowhere' };

/** Asks where items go that have no clear place, after saying why they have none. Gives nothing when the person goes back. */
export const askWhere = async (
  homeless: Homeless,
  ask: Ask,
  show: (text: string) => void,
): Promise<Where | undefined> => {
  for (const reason of reasonsOf(homeless)) show(reason);
  const places = placesOf(homeless);
  const { value, move } = await ask.choose<Where>({
    message: questionOf(homeless, places.length > 0),
    choices: [...places, { value: { kind: 'nowhere' }, name: 'Leave it out' }],
  });
  return move === 'back' ? undefined : value;
};

/** Each reason once, with the items it is about. */
const reasonsOf = (homeless: Homeless): readonly string[] => {
  const reasons = new Set(homeless.map(({ reason }) => reason));
  return [...reasons].map(
    (reason) => `${namesOf(homeless.filter((other) => other.reason === reason))}: ${reason}`,
  );
};

const namesOf = (homeless: Homeless): string => {
  const [first, second, ...rest] = homeless.map(({ name }) => shortened(name));
  if (second === undefined) return first ?? '';
  return rest.length === 0 ? `${first} and ${second}` : `${first} and ${rest.length + 1} more`;
};

const questionOf = (homeless: Homeless, hasPlaces: boolean): string => {
  if (!hasPlaces) return `No place for ${namesOf(homeless)}`;
  return `Where ${homeless.length === 1 ? 'does' : 'do'} ${namesOf(homeless)} go?`;
};

/** The places that could be meant, each once. */
const placesOf = (homeless: Homeless): Choice<Where>[] => {
  const places = new Map(
    homeless.flatMap(({ choices }) => choices.map((choice) => [choice.into, choice.name])),
  );
  return [...places].map(([into, name]) => ({ value: { kind: 'into', into }, name }));
};
