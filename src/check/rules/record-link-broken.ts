import { isBackslashed } from '../page/backslashes.ts';
import { linkedPath } from '../page/page-links.ts';
import { linkedDecisions } from '../records/decision-links.ts';
import type { SpecRule, Spot } from '../rule.ts';

/** A decision whose link leads to no record that is there. */
export const recordLinkBroken: SpecRule = {
  id: 'TS801',
  name: 'record-link-broken',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) =>
    linkedDecisions(spec).flatMap(({ decision, links, target, paths }): Spot[] => {
      if (target === undefined)
        return links
          .filter((link) => !link.isDefinition && isLost(link.path, link.target, spec.around.at))
          .map((link) => spotOf(link.span, link.target));
      if (paths.length > 0 || isBackslashed(target) || linkedPath(spec.page.path, target).startsWith('..'))
        return [];
      return [spotOf(links[0]?.span ?? decision.span, target)];
    }),
};

const isLost = (path: string, target: string, at: (path: string) => unknown): boolean =>
  at(path) === undefined && !path.startsWith('..') && !isBackslashed(target);

const spotOf = (span: { start: number }, target: string): Spot => ({
  span,
  message: `the record “${target}” is not there`,
  hint: 'Correct the path, or write the record: create-tech-spec adr new',
});
