import { numbersTakenTwice } from '../adr/read/duplicate-numbers.ts';
import { numberClaims } from '../plan/number-claims.ts';
import { planRenumbering, type Renumbering } from '../plan/plan-renumbering.ts';
import { firstRecordNumber, sequenceChange } from '../plan/record-numbers.ts';
import { readCitingDocuments } from '../sources/citing-documents.ts';
import { readRecords } from '../sources/read-records.ts';
import type { RecordFolder } from '../sources/record-folders.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import type { AdrRequest } from './adr-request.ts';
import { presentFolder } from './open-records.ts';
import { type RenumberingFound, renumberingLines } from './renumbering-lines.ts';
import { reportRenumbering } from './report-renumbering.ts';
import { writePlan } from './write-plan.ts';

/** What is asked of a renumbering of records. */
export type RenumberRequest = AdrRequest & {
  /** Whether comments in source code are rewritten too. */
  withCode: boolean;
};

/**
 * Gives records whose number another one has a number of their own, and rewrites whatever certainly cites them. What is not
 * certain is told, and left as it is.
 *
 * @throws UserError when nobody says which folder holds the records, or a file is in the way or was changed meanwhile.
 */
export const renumber = async (world: World, request: RenumberRequest): Promise<void> => {
  const folder = await presentFolder(world, request);
  const found = await world.during('Reading the repository', look(world, folder, request));
  const { renumbering } = found;
  const { plan } = renumbering;
  const isAsked = world.ask !== undefined && !request.dryRun && plan.changes.length > 0;
  if (isAsked && !(await confirm(found, world))) return world.say('Nothing was written.');
  const undo = await writePlan(plan, world, request);
  await reportRenumbering({ found, request: { ...request, isConfirmed: isAsked }, undo, world });
};

/** Looks for numbers that are taken twice, and at the documents only where there are some. */
const look = async (
  { repository }: World,
  { folder, files }: RecordFolder,
  { withCode }: RenumberRequest,
): Promise<RenumberingFound> => {
  const inGit = repository.namesInGit(folder);
  const [records, names] = await Promise.all([readRecords(repository, { folder, files }, inGit), inGit]);
  // A long history takes git a while, and says nothing where no number is doubled anywhere.
  const isDoubled = numbersTakenTwice([...new Set([...files, ...names.map(({ name }) => name)])]).size > 0;
  const history = isDoubled ? await repository.historyOf(folder) : undefined;
  const { claims, rivals } = numberClaims(files, names, history);
  const numbers = claims.map(({ number }) => number);
  const { documents, skipped } =
    numbers.length === 0
      ? { documents: [], skipped: [] }
      : await readCitingDocuments(repository, { records, numbers, withCode });
  const { first } = firstRecordNumber(records, undefined);
  const renumbering = planRenumbering({ folder, claims, documents, history, first });
  return { folder, renumbering: withSequence(renumbering, records), rivals, skipped };
};

/** The file in which another tool counts goes on from the new numbers. */
const withSequence = (
  renumbering: Renumbering,
  records: Parameters<typeof sequenceChange>[0],
): Renumbering => {
  const changes = sequenceChange(
    records,
    renumbering.moves.map(({ newNumber }) => newNumber),
  );
  return { ...renumbering, plan: { changes: [...renumbering.plan.changes, ...changes] } };
};

/** Shows all that would be done, where it can be, and asks once. */
const confirm = async (found: RenumberingFound, world: World): Promise<boolean> => {
  await world.check(found.renumbering.plan);
  world.show(renumberingLines(found).join('\n'));
  const answered = await world.ask?.choose({
    message: 'Write these changes?',
    choices: [
      { value: true, name: `Write ${counted(found.renumbering.plan.changes.length, 'file')}` },
      { value: false, name: 'Quit' },
    ],
    initial: true,
  });
  return answered?.move === 'on' && answered.value;
};
