import { type Desk, type WizardState, withOffers } from '../ask/wizard-state.ts';
import { type Creation, countFilled, planCreation } from '../plan/plan-creation.ts';
import { specPath } from '../plan/spec-path.ts';
import { concernsFeature, rankPrds } from '../sources/prd-files.ts';
import type { World } from '../world.ts';
import type { Observed } from './observe.ts';
import { offersOf, resolvePrd } from './resolve-prd.ts';

/** What the wizard of a new specification asks of the repository. */
export const openDesk = ({ repository, say }: World, observed: Observed): Desk => ({
  refuseFeature: (feature) => {
    const path = observed.specFile ?? specPath(feature, observed.specs, observed.specFolder);
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
  resolvePrd: (link) => resolvePrd(link, observed.prds, repository),
  offersOf: (prd) => offersOf(prd, repository),
  preview: (state) => {
    const { spec, path, states, plan } = creationOf(state, observed);
    return {
      document: plan.changes.find((change) => change.path === path)?.text ?? '',
      path,
      records: plan.changes.map((change) => change.path).filter((other) => other !== path),
      author: spec.author ?? '',
      date: spec.date ?? '',
      status: spec.status ?? '',
      ...countFilled(states),
    };
  },
  show: say,
});

/** The specification that a state of the wizard stands for. A feature without a name is planned as the template has it. */
export const creationOf = (
  { answers, offers, offering, targets }: WizardState,
  observed: Observed,
): Creation => {
  const said = offering ? withOffers(answers, offers) : answers;
  const folder = targets.recordFolder ?? observed.records.folder;
  const files = folder === observed.records.folder ? observed.records.files : [];
  return planCreation(
    { ...said, feature: said.feature ?? '[Feature Name]' },
    { ...observed, ...targets, records: { folder, files } },
  );
};
