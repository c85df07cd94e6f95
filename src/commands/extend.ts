import { askWhere } from '../ask/ask-where.ts';
import { Cancelled, UserError } from '../errors.ts';
import type { Addition, Step, Unplaced } from '../plan/addition.ts';
import { pieceName } from '../plan/addition-lines.ts';
import { intoByPart } from '../plan/addition-work.ts';
import { planAddition } from '../plan/plan-addition.ts';
import type { Answers } from '../spec/answers-model.ts';
import { counted } from '../spec/counted.ts';
import type { PartId, TitleBlockId } from '../spec/parts.ts';
import type { World } from '../world.ts';
import { assertNewNumbers } from './assert-new-numbers.ts';
import type { SpecText } from './find-spec.ts';
import { type Observed, observe } from './observe.ts';
import { onceMore } from './once-more.ts';
import { chosenFolder, recordsFor } from './record-folder.ts';
import { recordTitles } from './record-titles.ts';
import { reportAddition } from './report-addition.ts';
import { writePlan } from './write-plan.ts';
import type { ExtendRequest, WriteRequest } from './write-request.ts';

/** What is added to a specification that is here. */
export type Extras = {
  answers: Answers;
  edits?: Readonly<Partial<Record<TitleBlockId, string>>>;
  into?: string | Readonly<Partial<Record<PartId, string>>> | undefined;
  without?: readonly PartId[];
  /** The component whose section links to the records of decisions too. */
  component?: string | undefined;
  /** The folder of the records, when the person was asked. */
  recordFolder?: string | undefined;
};

/**
 * Adds to a specification, and writes the records of new decisions beside it; asks where several places could be meant.
 *
 * @throws UserError where something has no clear place with nobody to ask, or the number of a record is taken: nothing is
 *   written then.
 */
export const extend = async (
  world: World,
  observed: Observed,
  spec: SpecText,
  extras: Extras,
  request: ExtendRequest,
): Promise<void> => {
  const recordFolder = await chosenFolder(extras.recordFolder, extras.answers.decisions, observed, world);
  const { addition: planned, extras: placed } = await settled(
    world,
    observed,
    spec,
    { ...extras, recordFolder },
    request,
  );
  const { addition, undo } = await onceMore(
    () => written(planned, world, request),
    async () => {
      const seen = await observe(world, request.targets);
      return written(await plannedAddition(world, seen, spec, placed, request), world, request);
    },
  );
  await reportAddition({ addition, request, world, undo });
};

/** Writes an addition, unless that is only to be shown. */
const written = async (
  addition: Addition,
  world: World,
  request: ExtendRequest,
): Promise<{ addition: Addition; undo: readonly string[] }> => {
  const { plan, path } = addition;
  await assertNewNumbers(plan, path, world);
  return { addition, undo: await writePlan(plan, world, request) };
};

/** The plan of what is added, as far as it depends on the repository. */
export const plannedAddition = async (
  { today, repository }: Pick<World, 'today' | 'repository'>,
  observed: Observed,
  { path, text }: SpecText,
  { recordFolder, ...extras }: Extras,
  { targets }: Pick<WriteRequest, 'targets'>,
): Promise<Addition> => {
  const { author, usualForm } = observed;
  const records = await recordsFor(extras.answers.decisions, recordFolder, observed, repository);
  const titles = await recordTitles({ repository }, records, extras.answers.decisions);
  return planAddition({
    path,
    text,
    ...extras,
    today,
    author,
    usualForm,
    records: { ...records, titles },
    firstNumber: targets.firstNumber,
  });
};

/** The plan in which everything has a place, and what was added for that. */
const settled = async (
  world: World,
  observed: Observed,
  spec: SpecText,
  extras: Extras,
  request: ExtendRequest,
): Promise<{ addition: Addition; extras: Extras }> => {
  const addition = await plannedAddition(world, observed, spec, extras, request);
  const refused = addition.steps.filter(isUnplaced);
  const [first] = refused;
  if (first === undefined) return { addition, extras };
  if (world.ask === undefined || first.choices.length === 0) throw unplaced(spec.path, refused);
  const where = await askWhere(
    refused.filter(({ part }) => part === first.part),
    world.ask,
    world.show,
  );
  if (where === undefined) throw new Cancelled();
  const next =
    where.kind === 'into'
      ? { ...extras, into: { ...intoByPart(extras), [first.part]: where.into } }
      : { ...extras, without: [...(extras.without ?? []), first.part] };
  return settled(world, observed, spec, next, request);
};

const isUnplaced = (step: Step): step is Unplaced => step.kind === 'refused';

const unplaced = (path: string, refused: readonly Unplaced[]): UserError =>
  new UserError(
    `${counted(refused.length, 'item')} ${refused.length === 1 ? 'has' : 'have'} no clear place; nothing was written`,
    {
      problems: refused.map(({ part, name, reason, hint, lines: [line] }) => ({
        source: path,
        ...(line !== undefined && { line }),
        message: `${pieceName(part, name)}: ${reason}`,
        hint,
      })),
    },
  );
