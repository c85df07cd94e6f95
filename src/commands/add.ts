import { UserError } from '../errors.ts';
import { loadAnswers } from '../spec/answers/load-answers.ts';
import type { PartId } from '../spec/parts.ts';
import type { World } from '../world.ts';
import { resumedDraft, resumedState } from './drafts.ts';
import { extend } from './extend.ts';
import { findSpec } from './find-spec.ts';
import { observe } from './observe.ts';
import { withPrdLink } from './resolve-prd.ts';
import type { ExtendRequest, WriteRequest } from './write-request.ts';

/** What the command line asks to be added to a specification that is here. */
export type AddRequest = WriteRequest & {
  /** The specification by the name of its feature, when it was not given by its file, which is in `targets`. */
  specName?: string | undefined;
  /** Where the items go: a heading or a line of the specification. */
  into?: string | undefined;
  /** Whether to print the derived text that differs from what stands in the document. */
  showDerived: boolean;
  /** The component whose section links to the records of decisions too. */
  component?: string | undefined;
  /** The command that it is; `add` when absent. */
  command?: ExtendRequest['command'];
  /** What the person is asked for, where they gave no line: items of one part, or all that the menu has. */
  asks?: PartId | 'menu' | undefined;
};

/**
 * Adds items to a specification that is here, without asking anything that is clear; for the items themselves only where none
 * were given.
 *
 * @throws UserError when a line cannot be read, no specification or several could be meant, or an item has no clear place.
 */
export const add = async (world: World, request: AddRequest): Promise<void> => {
  const { answers, problems } = await loadAnswers(request.sources);
  if (problems.length > 0) throw new UserError('this is not understood; nothing was written', { problems });
  const needsAuthor = world.ask !== undefined || answers.decisions.length > 0;
  const observed = await world.during('Reading the repository', observe(world, request.targets, needsAuthor));
  const spec = await findSpec(world, observed.specs, {
    file: request.targets.specFile,
    name: request.specName ?? answers.feature,
  });
  const extras = {
    answers: await withPrdLink(answers, observed.prds, world),
    into: request.into,
    component: request.component,
  };
  const { asks, ...adding } = { ...request, command: request.command ?? 'add' } as const;
  if (asks === undefined) return extend(world, observed, spec, extras, { ...adding, isConfirmed: false });
  const part = asks === 'menu' ? undefined : asks;
  const { rerun } = await import('./rerun.ts');
  const draft = await resumedDraft(world, {
    atOnce: false,
    isMeant: (each) => each.kind === 'added' && each.path === spec.path && each.part === part,
  });
  const begun = draft?.kind === 'added' ? resumedState(draft, extras.answers) : extras;
  const { into = begun.into, component = begun.component } = extras;
  await rerun(world, { observed, spec }, { ...begun, into, component }, { ...adding, part });
};
