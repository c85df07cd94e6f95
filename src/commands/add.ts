import { UserError } from '../errors.ts';
import { readAnswers } from '../spec/answers/read-answers.ts';
import type { World } from '../world.ts';
import { extend } from './extend.ts';
import { findTarget } from './find-target.ts';
import { observe } from './observe.ts';
import type { AddRequest } from './request.ts';
import { withPrdLink } from './resolve-prd.ts';

/**
 * Adds items to a specification that is here, without asking anything that is clear.
 *
 * @throws UserError when a line cannot be read, no specification or several could be meant, or an item has no clear place.
 */
export const add = async (world: World, request: AddRequest): Promise<void> => {
  const { answers, problems } = readAnswers(request.sources);
  if (problems.length > 0) throw new UserError('this is not understood; nothing was written', { problems });
  const observed = await world.during('Reading the repository', observe(world, request.targets));
  const target = await findTarget(world, observed.specs, {
    file: request.targets.specFile,
    name: request.specName ?? answers.feature,
  });
  const extras = { answers: await withPrdLink(answers, observed.prds, world), into: request.into };
  await extend(world, observed, target, extras, { ...request, command: 'add', isConfirmed: false });
};
