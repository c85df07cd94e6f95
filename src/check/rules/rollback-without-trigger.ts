import { saysWhen } from '../operations/rollback-words.ts';
import { partTexts } from '../parts/part-texts.ts';
import type { SpecRule } from '../rule.ts';

/** Steps of a rollback that never say when they are taken. */
export const rollbackWithoutTrigger: SpecRule = {
  id: 'TS608',
  name: 'rollback-without-trigger',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document, page }) => {
    const places = document.places['deployment.rollback'];
    const [first] = partTexts(document, 'deployment.rollback');
    if (first === undefined) return [];
    const all = places.map(({ span }) => page.text.slice(span.start, span.end)).join('\n');
    if (saysWhen(all) || NONE.test(all)) return [];
    return [
      {
        span: places[0]?.heading ?? first.span,
        message: 'the rollback does not say when it is done',
        hint: 'Name what sets it off: “if more than 1 % of orders fail for 5 min”',
      },
    ];
  },
};

/** Where a rollback is not needed or not possible, there is no when. */
const NONE =
  /(?<!\p{L})(?:not (?:needed|necessary|possible|required)|no rollback|nicht (?:nötig|möglich))(?!\p{L})/iu;
