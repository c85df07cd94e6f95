import type { SpecDocument } from '../../document/read/spec-document.ts';
import { decisionTarget } from '../records/decision-target.ts';
import { prdTarget } from '../requirements/prd-target.ts';
import type { Page } from '../subject.ts';
import { pathsMeant, withEnding } from './page-links.ts';

/** The paths that a document may lead to, each once: of its links, and of what a specification names without one. */
export const citedPaths = (page: Page, document: SpecDocument | undefined): ReadonlySet<string> =>
  new Set([
    ...page.links.flatMap(({ path, target }) => [path, withEnding(path), ...pathsMeant(page.path, target)]),
    ...(document ? namedPaths(page, document) : []),
  ]);

/** What a specification names without a link: its requirements, and the records of its decisions. */
const namedPaths = ({ path }: Page, document: SpecDocument): string[] => {
  const prd = prdTarget(path, document);
  const records = document.items.decisions.flatMap(({ item }) => decisionTarget(item) ?? []);
  return [
    ...(prd === undefined ? [] : [prd.linked, prd.fromTop]),
    ...records.flatMap((target) => pathsMeant(path, target)),
  ];
};
