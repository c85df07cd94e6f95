import { posix } from 'node:path';
import { prdTarget } from '../requirements/prd-target.ts';
import type { SpecRule } from '../rule.ts';

/** A PRD reference that leads to no file of the repository. */
export const prdBroken: SpecRule = {
  id: 'TS115',
  name: 'prd-broken',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ page: { path, text }, document, around }) => {
    const prd = prdTarget(path, document);
    if (prd === undefined || around.at(prd.linked) === 'file') return [];
    const { target, fromTop, isLink, span } = prd;
    const isHere = around.at(fromTop) === 'file';
    // A path that is no link is seen from the top of the repository, as the template shows it.
    if (isHere && !isLink) return [];
    const message = `the PRD reference leads nowhere: ${target}`;
    if (!isHere) return [{ span, message, hint: 'Mend the path, or name the file that it has become' }];
    const way = posix.relative(posix.dirname(path), fromTop);
    const at = text.indexOf(`(${target}`, span.start) + 1;
    const fix = at > 0 && at < span.end ? [{ at, remove: target, insert: way }] : undefined;
    return [{ span, message, hint: `Seen from the document it is ${way}`, fix }];
  },
};
