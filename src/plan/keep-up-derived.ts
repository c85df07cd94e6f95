import { type Work, withSplices } from './addition-work.ts';
import type { Amendment } from './amendment.ts';
import { touchDate } from './edit-details.ts';
import { keepUp } from './keep-up.ts';
import { titleOf } from './title-of.ts';

/**
 * Draws anew what depends on what was added, where it is still as the tool drew it, and writes the day of the change. Both
 * at once: to read a long document takes most of the time.
 */
export const keepUpDerived = (work: Work): Work => {
  const { splices, steps } = derivedChanges(work);
  return withSplices(work, splices, steps);
};

/** What becomes of the drawings and of the day of the last change. */
export const derivedChanges = (work: Work): Amendment => {
  const { answers, path, usualForm } = work.request;
  const drawn = keepUp(work.document, work.earlier, {
    feature: titleOf(work.earlier, path),
    entities: answers.entities,
    form: answers.diagrams,
    usualForm,
  });
  if (work.rounds.length + drawn.splices.length === 0) return { splices: [], steps: drawn.steps };
  const day = touchDate(work);
  return { splices: [...drawn.splices, ...day.splices], steps: [...drawn.steps, ...day.steps] };
};
