import { composeSplices } from '../document/splice/compose-splices.ts';
import { addItems } from './add-items.ts';
import type { Addition } from './addition.ts';
import { type AdditionRequest, startWork, type Work, withSplices } from './addition-work.ts';
import { editDetails, touchDate } from './edit-details.ts';
import { fillTexts } from './fill-texts.ts';
import { implyAuthentication } from './imply-authentication.ts';
import { keepUp } from './keep-up.ts';
import type { Change } from './plan.ts';
import { proveAddition } from './prove-addition.ts';
import { sayNotApplicable } from './say-not-applicable.ts';
import { titleOf } from './title-of.ts';

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
  const work = [
    addItems,
    fillTexts,
    sayNotApplicable,
    implyAuthentication,
    editDetails,
    keepUpDerived,
  ].reduce((soFar, stage) => stage(soFar), startWork(request));
  const { path, text: before } = request;
  const { text } = work.document;
  const splices = composeSplices(before, work.rounds);
  proveAddition(work, splices);
  const update: Change[] = text === before ? [] : [{ kind: 'update', path, before, text }];
  const { records, follows, steps } = work;
  const plan = { changes: [...records, ...update] };
  return { path, before, text, splices, steps, plan, ...(follows && { follows }) };
};

/**
 * Draws anew what depends on what was added, where it is still as the tool drew it, and writes the day of the change. Both
 * at once: to read a long document takes most of the time.
 */
const keepUpDerived = (work: Work): Work => {
  const { answers, path, usualForm } = work.request;
  const { splices, steps } = keepUp(work.document, work.earlier, {
    feature: titleOf(work.earlier, path),
    entities: answers.entities,
    form: answers.diagrams,
    usualForm,
  });
  if (work.rounds.length + splices.length === 0) return withSplices(work, [], steps);
  const day = touchDate(work);
  return withSplices(work, [...splices, ...day.splices], [...steps, ...day.steps]);
};
