import { posix } from 'node:path';
import { noOffers, type Offers, type ResolvedPrd } from '../ask/wizard-state.ts';
import { UserError } from '../errors.ts';
import { readPrd } from '../sources/prd.ts';
import type { Repository } from '../sources/repository.ts';
import type { Answers } from '../spec/answers-model.ts';
import { isAddress } from '../spec/link.ts';
import type { World } from '../world.ts';

/**
 * An address on the web stays as it is; a path must lead to a file of the repository, so that the link resolves: from the
 * folder of the run, else from where documents are.
 */
export const resolvePrd = async (
  given: string,
  prds: readonly string[],
  { repository, here }: Pick<World, 'repository' | 'here'>,
): Promise<ResolvedPrd> => {
  if (isAddress(given)) {
    const web = /^https?:\/\/\S+$/i.test(given);
    return web
      ? { kind: 'link', link: given }
      : { kind: 'refused', reason: `${given} is no address that begins with https://` };
  }
  const path = given.replaceAll('\\', '/');
  for (const link of [posix.join(here, path), posix.normalize(path)])
    if ((await repository.read(link)) !== undefined) return { kind: 'link', link };
  const known = prds.length === 0 ? 'no PRD is here' : `here are ${prds.join(', ')}`;
  return { kind: 'refused', reason: `the PRD ${given} is no file of this repository (${known})` };
};

/** Answers with the link to their PRD as a document keeps it. */
export const withPrdLink = async (
  answers: Answers,
  prds: readonly string[],
  world: Pick<World, 'repository' | 'here'>,
): Promise<Answers> => {
  if (answers.prd === undefined) return answers;
  const resolved = await resolvePrd(answers.prd, prds, world);
  if (resolved.kind === 'link') return { ...answers, prd: resolved.link };
  throw new UserError(resolved.reason, {
    hint: 'Give a path in this repository or an address: --prd <link>',
  });
};

/** What a PRD offers to a specification; nothing when it is elsewhere. */
export const offersOf = async (prd: string | undefined, repository: Repository): Promise<Offers> => {
  const text = prd === undefined || isAddress(prd) ? undefined : await repository.read(prd);
  if (text === undefined) return noOffers;
  const { summary, goals, nonGoals } = readPrd(text);
  return { summary, scopeIn: goals, scopeOut: nonGoals };
};
