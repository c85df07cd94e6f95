import { speaksOfRollback } from '../operations/rollback-words.ts';
import { partTexts } from '../parts/part-texts.ts';
import type { SpecRule } from '../rule.ts';
import type { SpecSubject } from '../subject.ts';

/** A rollout of which it is not said how to go back. */
export const rollbackMissing: SpecRule = {
  id: 'TS607',
  name: 'rollback-missing',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: (spec) => {
    const [first] = partTexts(spec.document, 'deployment.rollout');
    if (first === undefined || tellsRollback(spec)) return [];
    const [place] = spec.document.places['deployment.rollout'];
    return [
      {
        span: place?.heading ?? first.span,
        message: 'the rollout does not say how to go back',
        hint: 'Add the steps of a Rollback Plan, or say there why it does not apply',
      },
    ];
  },
};

/** Whether a way back is told: in its part, where the template's sample counts as another finding, or anywhere else. */
const tellsRollback = ({ document, page }: SpecSubject): boolean => {
  const own = new Set(document.places['deployment.rollback'].map(({ heading }) => heading.start));
  return (
    document.notApplicable['deployment.rollback'] !== undefined ||
    document.placeholders.some(({ part }) => part === 'deployment.rollback') ||
    document.places['deployment.rollback'].some(({ body }) =>
      /[\p{L}\p{N}]/u.test(page.text.slice(body.start, body.end).replace(/<!--[\s\S]*?(?:-->|$)/g, '')),
    ) ||
    document.places['deployment.rollout'].some(({ span }) =>
      speaksOfRollback(page.text.slice(span.start, span.end)),
    ) ||
    page.outline.some(({ title, heading }) => speaksOfRollback(title) && !own.has(heading.start))
  );
};
