import { posix } from 'node:path';
import { isBackslashed } from '../page/backslashes.ts';
import { type PageLink, pathsMeant, withEnding } from '../page/page-links.ts';
import { toldElsewhere } from '../page/told-elsewhere.ts';
import type { PageRule, Spot } from '../rule.ts';
import type { PageSubject } from '../subject.ts';

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
    return lost.filter(({ span }) => !isTold(span)).map((link) => spotOf(link, subject));
  },
};

/** What is there from the top of the repository is only seen from the wrong folder. */
const spotOf = ({ span, target, targetSpan, path }: PageLink, { page, around }: PageSubject): Spot => {
  const message = `“${target}” is not there`;
  const fromTop = pathsMeant(page.path, target).find((other) => other !== path);
  if (fromTop !== undefined && around.at(fromTop) !== undefined && PLAIN.test(target)) {
    const way = posix.relative(posix.dirname(page.path), target);
    const fix = [{ at: targetSpan.start, remove: target, insert: way }];
    return { span, message, hint: `Seen from the document it is ${way}`, fix };
  }
  const hint = `Correct the path, or add the file: it is looked for at ${path}, and upper and lower case count`;
  return { span, message, hint };
};

/** A path without anything but a place in it behind. */
const PLAIN = /^[^/?#\\][^?#\\]*(?:#[^/?#\\]*)?$/;

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
