import { isBackslashed } from '../page/backslashes.ts';
import { type PageLink, withEnding } from '../page/page-links.ts';
import { toldElsewhere } from '../page/told-elsewhere.ts';
import type { PageRule } from '../rule.ts';

/** A link or an image whose path is not there. */
export const linkBroken: PageRule = {
  id: 'TS901',
  name: 'link-broken',
  of: 'page',
  severities: ['warning', 'warning', 'error'],
  find: (subject) => {
    const { page, around } = subject;
    const lost = page.links.filter(
      (link) =>
        isMeant(link) && around.at(link.path) === undefined && around.at(withEnding(link.path)) === undefined,
    );
    if (lost.length === 0) return [];
    const isTold = toldElsewhere(subject);
    return lost
      .filter(({ span }) => !isTold(span))
      .map(({ span, target, path }) => ({
        span,
        message: `“${target}” is not there`,
        hint: `Correct the path, or add the file: it is looked for at ${path}, and upper and lower case count`,
      }));
  },
};

/**
 * Whether a link is meant to lead to a file of the repository: not above it, where nobody can look; not to something that a
 * template fills in; not to a page of the site, as `/pricing` does.
 */
const isMeant = ({ path, target, isDefinition }: PageLink): boolean =>
  !path.startsWith('..') &&
  (!isDefinition || PATH.test(target)) &&
  !/[{}<>[\]$*…]|\.{3}/.test(target) &&
  !isBackslashed(target) &&
  (!target.startsWith('/') || /\.\w{1,8}(?:[#?]|$)/.test(target));

/** What looks like a path: `[orders]: new` is a text about orders. */
const PATH = /\/|\.\w{1,8}(?:[#?]|$)/;
