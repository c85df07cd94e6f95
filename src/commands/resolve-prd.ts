import { posix } from 'node:path';
import type { Offers } from '../ask/wizard-state.ts';
import { noOffers } from '../ask/wizard-state.ts';
import { isAddress } from '../render/spec-view.ts';
import { readPrd } from '../sources/prd.ts';
import type { Repository } from '../sources/repository.ts';

/** A link to a PRD as a specification keeps it, or why there is none. */
export type ResolvedPrd = { kind: 'link'; link: string } | { kind: 'refused'; reason: string };

/** An address on the web stays as it is; a path must lead to a file of the repository, so that the link resolves. */
export const resolvePrd = async (
  given: string,
  prds: readonly string[],
  repository: Repository,
): Promise<ResolvedPrd> => {
  if (isAddress(given)) {
    const web = /^https?:\/\/\S+$/i.test(given);
    return web
      ? { kind: 'link', link: given }
      : { kind: 'refused', reason: `${given} is no address that begins with https://` };
  }
  const link = posix.normalize(given.replaceAll('\\', '/'));
  if ((await repository.read(link)) !== undefined) return { kind: 'link', link };
  const known = prds.length === 0 ? 'no PRD is here' : `here are ${prds.join(', ')}`;
  return { kind: 'refused', reason: `the PRD ${given} is no file of this repository (${known})` };
};

/** What a PRD offers to a specification; nothing when it is elsewhere. */
export const offersOf = async (prd: string | undefined, repository: Repository): Promise<Offers> => {
  const text = prd === undefined || isAddress(prd) ? undefined : await repository.read(prd);
  if (text === undefined) return noOffers;
  const { summary, goals, nonGoals } = readPrd(text);
  return { summary, scopeIn: goals, scopeOut: nonGoals };
};
