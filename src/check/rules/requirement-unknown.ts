import { lineAround } from '../../document/line-around.ts';
import { spanIndex } from '../../document/span-index.ts';
import type { PrdFacts } from '../requirements/prd-facts.ts';
import { type Citation, requirementKey, requirementsIn } from '../requirements/requirements-in.ts';
import type { SpecRule } from '../rule.ts';
import type { Page } from '../subject.ts';

/** A requirement that the specification cites and the product requirements do not have. */
export const requirementUnknown: SpecRule = {
  id: 'TS119',
  name: 'requirement-unknown',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ page, prd }) => {
    if (prd === undefined || prd.requirements.length === 0) return [];
    const known = new Set(prd.requirements.map(requirementKey));
    const firsts = new Map<string, Citation>();
    for (const citation of ownCitations(page, prd)) {
      const key = requirementKey(citation.id);
      if (!known.has(key) && !firsts.has(key)) firsts.set(key, citation);
    }
    return [...firsts.values()].map(({ id, span }) => ({
      span,
      message: `requirement “${id}” is not in “${prd.path}”`,
      hint: 'Cite it as the product requirements number it, or add it there',
    }));
  },
};

/** The citations that mean these product requirements: neither in a link to other ones, nor on a line that names other ones. */
const ownCitations = (page: Page, prd: PrdFacts): Citation[] => {
  const elsewhere = spanIndex(
    page.links.filter(({ path }) => path !== prd.path && path !== page.path).map(({ span }) => span),
  );
  return requirementsIn(page.text, page.blocks, page.prose).filter(
    ({ span, implied }) =>
      implied !== true && elsewhere(span).length === 0 && !namesOther(lineAround(page.text, span), prd.path),
  );
};

/** Whether a line names product requirements whose file is another one: `PRD-009`. */
const namesOther = (line: string, path: string): boolean =>
  [...line.matchAll(/\bPRD[-\s#]?(\d{1,6})(?!\d)/gi)].some(
    ([, number]) => !new RegExp(`PRD[-_ ]?0*${Number(number)}(?!\\d)`, 'i').test(path),
  );
