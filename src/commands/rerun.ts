import type { Ask } from '../ask/ask.ts';
import { askForPart } from '../ask/ask-for-part.ts';
import { takingPasted } from '../ask/pasted-answers.ts';
import { rerun as rerunWizard } from '../ask/rerun.ts';
import { emptyRerun, type RerunDesk, type RerunState } from '../ask/rerun-state.ts';
import { intoByPart } from '../plan/addition-work.ts';
import type { ReadAnswers } from '../spec/answers/merge-answers.ts';
import { mergedAnswers } from '../spec/merged-answers.ts';
import type { PartId } from '../spec/parts.ts';
import { printDraft } from '../spec/print-draft.ts';
import type { World } from '../world.ts';
import { type Conversation, converse } from './converse.ts';
import { keptAlive } from './drafts.ts';
import { type Extras, extend } from './extend.ts';
import { readSpecText, type SpecText } from './find-spec.ts';
import { type Observed, observe } from './observe.ts';
import { openRerunDesk } from './open-rerun-desk.ts';
import { tellProblems, withResolvedPrd } from './pasted.ts';
import type { ExtendRequest } from './write-request.ts';

/** What a run that adds begins with: the repository, and the specification that is added to. */
type Here = { observed: Observed; spec: SpecText };

/** What is to be added as far as that is known: from flags, an answers file or a draft. */
type Begun = Pick<Extras, 'answers' | 'into' | 'component'> & Partial<Omit<RerunState, 'into'>>;

type RerunRequest = Omit<ExtendRequest, 'isConfirmed'> & {
  /** The part that the person is asked for; all that the menu has when absent. */
  part?: PartId | undefined;
};

/**
 * Adds to a specification that is here: what was answered already, and what the person says where somebody is there.
 *
 * @throws UserError where something has no clear place with nobody to ask: nothing is written then.
 */
export const rerun = async (world: World, here: Here, begun: Begun, request: RerunRequest): Promise<void> => {
  const { ask } = world;
  if (ask === undefined)
    return extend(world, here.observed, here.spec, begun, { ...request, isConfirmed: false });
  const start: RerunState = { ...emptyRerun(), ...begun, into: intoByPart(begun) };
  await keptAlive(world, request.cwd, () =>
    converse(conversation(world, ask, here.spec.path, request), start, here, world, request.cwd),
  );
};

/** What the person can mend after a failed write leads back to the question it came from. */
const conversation = (
  world: World,
  ask: Ask,
  path: string,
  { part, ...request }: RerunRequest,
): Conversation<Here, RerunState> => {
  const confirmed: ExtendRequest = { ...request, isConfirmed: true };
  return {
    look: async () => ({
      observed: await observe(world, request.targets),
      spec: await readSpecText(world, path),
    }),
    ask: (state, { observed, spec }) => {
      const desk = keeping(openRerunDesk(world, observed, spec, confirmed), world, part);
      return takingPasted(
        state,
        { ask, keep: desk.keep, take: takePasted(desk) },
        (from, person, keep, isAgain) =>
          part === undefined
            ? rerunWizard(from, person, { ...desk, keep }, isAgain)
            : askForPart(from, part, person, { ...desk, keep }, isAgain),
      );
    },
    write: async (state, { observed, spec }) => {
      await extend(world, observed, spec, state, confirmed);
      return !request.dryRun;
    },
  };
};

/** The same surroundings, which keep what is said. */
const keeping = (
  desk: Omit<RerunDesk, 'keep' | 'hasDraft'>,
  { drafts }: World,
  part: PartId | undefined,
): RerunDesk => {
  const { path, title } = desk.here;
  return {
    ...desk,
    keep: (kept) => drafts?.save(printDraft({ kind: 'added', path, title, part, ...kept })),
    hasDraft: drafts !== undefined,
  };
};

/** Takes pasted answers into what is to be added; the name of the feature is that of the specification. */
const takePasted =
  (desk: RerunDesk) =>
  async (state: RerunState, { answers, problems }: ReadAnswers): Promise<RerunState> => {
    tellProblems(problems, desk.show);
    const given = { ...(await withResolvedPrd(answers, desk)), feature: undefined };
    return { ...state, answers: mergedAnswers(state.answers, given) };
  };
