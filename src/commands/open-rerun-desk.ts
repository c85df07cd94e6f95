import type { RerunDesk, RerunPreview, SpecHere } from '../ask/rerun-state.ts';
import { readSpec } from '../document/read/read-spec.ts';
import type { Addition } from '../plan/addition.ts';
import { answersOf, openParts } from '../plan/answers-of.ts';
import { titleOf } from '../plan/title-of.ts';
import { rankPrds } from '../sources/prd-files.ts';
import { titleBlock } from '../spec/parts.ts';
import { remembered } from '../spec/remembered.ts';
import type { World } from '../world.ts';
import { plannedAddition } from './extend.ts';
import type { SpecText } from './find-spec.ts';
import type { Observed } from './observe.ts';
import { openFolder } from './record-folder.ts';
import { outlineOf } from './report-addition.ts';
import { resolvePrd } from './resolve-prd.ts';
import type { ExtendRequest } from './write-request.ts';

/** What the wizard of a further run asks of the repository. */
export const openRerunDesk = (
  world: World,
  observed: Observed,
  spec: SpecText,
  request: ExtendRequest,
): Omit<RerunDesk, 'keep' | 'hasDraft'> => {
  const here = hereOf(spec);
  return {
    here,
    prds: () => rankPrds(observed.prds, here.title),
    openFolder: openFolder(observed),
    resolvePrd: (given) => resolvePrd(given, observed.prds, world),
    // The menu and the last question look at the same state.
    preview: remembered(async (state) =>
      previewOf(await plannedAddition(world, observed, spec, state, request)),
    ),
    show: world.show,
    width: world.width,
  };
};

const hereOf = ({ path, text }: SpecText): SpecHere => {
  const document = readSpec(text);
  return {
    path,
    title: titleOf(document, path),
    items: answersOf(document),
    open: openParts(document),
    details: Object.fromEntries(titleBlock.map(({ id }) => [id, document.titleBlock[id]?.value])),
  };
};

const previewOf = async (addition: Addition): Promise<RerunPreview> => {
  const { plan, steps } = addition;
  const { diffPlan } = await import('../plan/diff-plan.ts');
  const patches = plan.changes.map((change) => ({
    path: change.path,
    patch: diffPlan({ changes: [change] }),
  }));
  return {
    files: plan.changes.length,
    // The outline stands last, so that it is in sight when the question comes.
    text: [
      ...patches.map(({ patch }) => patch),
      ...patches.map(({ path, patch }) => `${path}  ${sizeOf(patch)}`),
      ...outlineOf(addition).map((line) => `  ${line}`),
    ].join('\n'),
    refused: steps.flatMap((step) => (step.kind === 'refused' ? [step] : [])),
  };
};

/** How many lines a patch adds and takes away: `+21 −6`. */
const sizeOf = (patch: string): string => {
  const count = (sign: RegExp): number => [...patch.matchAll(sign)].length;
  return `+${count(/^\+(?!\+\+ b\/)/gm)} −${count(/^-(?!-- (?:a\/|\/dev\/null))/gm)}`;
};
