import { type Desk, noOffers, type WizardState, withOffers } from '../ask/wizard-state.ts';
import { countFilled } from '../plan/count-filled.ts';
import type { Creation } from '../plan/plan-creation.ts';
import { followsLine } from '../plan/record-numbers.ts';
import { specPath } from '../plan/spec-path.ts';
import { concernsFeature, rankPrds } from '../sources/prd-files.ts';
import { printDraft } from '../spec/print-draft.ts';
import type { Repository, World } from '../world.ts';
import type { Observed } from './observe.ts';
import { openFolder, recordsFor } from './record-folder.ts';
import { recordTitles } from './record-titles.ts';
import { offersOf, resolvePrd } from './resolve-prd.ts';

/** What the wizard of a new specification asks of the repository. */
export const openDesk = (world: World, observed: Observed, prdText: boolean): Desk => ({
  refuseFeature: (feature, { specFile, specFolder }) => {
    const path = specFile ?? specPath(feature, observed.specs, specFolder);
    return observed.specs.some((spec) => spec.path === path)
      ? `${path} is here already; choose another name`
      : undefined;
  },
  prds: (feature) => {
    const ranked = rankPrds(observed.prds, feature);
    const [first] = ranked;
    return {
      found: ranked.map((path) => ({ value: path, name: path })),
      likely: first !== undefined && concernsFeature(first, feature),
    };
  },
  resolvePrd: (link) => resolvePrd(link, observed.prds, world),
  offersOf: async (prd) => (prdText ? offersOf(prd, world.repository) : noOffers),
  preview: async (state) => {
    const { spec, path, states, plan, follows } = await creationOf(state, observed, world.repository);
    return {
      document: plan.changes.find((change) => change.path === path)?.text ?? '',
      path,
      records: plan.changes.flatMap(({ kind, path: other }) =>
        kind === 'create' && other !== path ? [other] : [],
      ),
      ...(follows && { recordsNote: followsLine(follows) }),
      author: spec.author ?? '',
      date: spec.date ?? '',
      status: spec.status ?? '',
      ...countFilled(states),
    };
  },
  openFolder: openFolder(observed),
  keep: (state) => world.drafts?.save(printDraft({ kind: 'new', ...state })),
  hasDraft: world.drafts !== undefined,
  show: world.show,
});

/** The specification that a state of the wizard stands for. A feature without a name is planned as the template has it. */
export const creationOf = async (
  { answers, offers, offering, targets }: WizardState,
  observed: Observed,
  repository: Repository,
): Promise<Creation> => {
  const said = offering ? withOffers(answers, offers) : answers;
  // The first question does not wait for what writes documents; while git is asked there is time to load it.
  const [records, { planCreation }] = await Promise.all([
    recordsFor(said.decisions, targets.recordFolder, observed, repository),
    import('../plan/plan-creation.ts'),
  ]);
  const titles = await recordTitles({ repository }, records, said.decisions);
  return planCreation(
    { ...said, feature: said.feature ?? '[Feature Name]' },
    { ...observed, ...targets, records: { ...records, titles } },
  );
};
