import { composeSplices } from '../document/splice/compose-splices.ts';
import type { Splice } from '../document/splice/splice.ts';
import { addAtOnce } from './add-at-once.ts';
import { addItems } from './add-items.ts';
import type { Addition } from './addition.ts';
import { type AdditionRequest, startWork, type Work } from './addition-work.ts';
import { editDetails } from './edit-details.ts';
import { fillTexts } from './fill-texts.ts';
import { implyAuthentication } from './imply-authentication.ts';
import { keepUpDerived } from './keep-up-derived.ts';
import { linkComponent } from './link-component.ts';
import type { Change } from './plan.ts';
import { proveAddition } from './prove-addition.ts';
import { sayNotApplicable } from './say-not-applicable.ts';

export type { AdditionRequest } from './addition-work.ts';

/**
 * Plans what is added to a specification that people may have edited in any way: only insertions, and replacements of what
 * the tool wrote itself. What has no clear place is refused, step by step, and the plan stands without it.
 *
 * Pure, and checked before it is given: see `proveAddition`. An addition with nothing new has an empty plan.
 *
 * @throws Error where the plan fails its own check, which is a bug.
 *
 * @example
 * const { steps, plan } = planAddition({
 *   path: 'docs/specs/TECH_SPEC-order-checkout.md',
 *   text,
 *   answers: readAnswers([{ kind: 'flags', values: { '--component': ['FraudCheck -> OrderDB'] } }]).answers,
 *   today: '2026-11-22',
 *   author: undefined,
 *   records: { folder: 'docs/adr', files: [] },
 * });
 */
export const planAddition = (request: AdditionRequest): Addition => {
  const start = startWork(request);
  const atOnce = addAtOnce(start);
  return atOnce === undefined ? planInStages(start) : additionOf(atOnce, splicesOf(atOnce));
};

/** Plans an addition in stages, each of which reads what the one before it has written. */
export const planInStages = (start: Work): Addition => {
  const work = [
    addItems,
    linkComponent,
    fillTexts,
    sayNotApplicable,
    implyAuthentication,
    editDetails,
    keepUpDerived,
  ].reduce((soFar, stage) => stage(soFar), start);
  const splices = splicesOf(work);
  proveAddition(work, splices);
  return additionOf(work, splices);
};

const splicesOf = ({ request, rounds }: Work): Splice[] => composeSplices(request.text, rounds);

const additionOf = (
  { request: { path, text: before }, document: { text }, steps, records, follows, remarks }: Work,
  splices: readonly Splice[],
): Addition => {
  const update: Change[] = text === before ? [] : [{ kind: 'update', path, before, text }];
  const plan = { changes: [...records, ...update] };
  return {
    path,
    before,
    text,
    splices,
    steps,
    plan,
    ...(follows && { follows }),
    ...(remarks && { remarks }),
  };
};
