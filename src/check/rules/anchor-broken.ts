import { decodedTarget } from '../../document/link-target.ts';
import type { PageRule } from '../rule.ts';

/** A link to a heading or place that the document it leads to does not have. */
export const anchorBroken: PageRule = {
  id: 'TS902',
  name: 'anchor-broken',
  of: 'page',
  severities: ['warning', 'warning', 'error'],
  find: ({ page, around }) => {
    const anchorsAt = new Map<string, Anchors | undefined>();
    const anchors = (path: string): Anchors | undefined => {
      if (!anchorsAt.has(path)) anchorsAt.set(path, readAnchors(around.anchors(path)));
      return anchorsAt.get(path);
    };
    return page.links.flatMap(({ span, path, fragment }) => {
      const name = decodedTarget(fragment).replace(/^user-content-/, '');
      const known = name === '' || ELSEWHERE.test(name) ? undefined : anchors(path);
      if (known === undefined || known.exact.has(drawn(name))) return [];
      const near = known.loose.get(loosely(name));
      return [
        {
          span,
          message: `“${path}” has no place “#${name}”`,
          hint: near === undefined ? 'Link to one of its headings, as GitHub names them' : `Write #${near}`,
        },
      ];
    });
  },
};

/** Places that are no headings: lines, text, footnotes, the top. */
const ELSEWHERE = /^(?:L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|:~:.*|fn(?:ref)?[-:].*|top)$|:~:text=/;

/** The anchors of a document: as they are, and as people may have meant them. */
type Anchors = { exact: ReadonlySet<string>; loose: ReadonlyMap<string, string> };

const readAnchors = (anchors: ReadonlySet<string> | undefined): Anchors | undefined =>
  anchors && {
    exact: new Set([...anchors].map(drawn)),
    loose: new Map([...anchors].map((anchor) => [loosely(anchor), anchor])),
  };

/** An anchor without what a picture at its ends leaves, and what only says how it is drawn: some keep that, some do not. */
const drawn = (anchor: string): string =>
  anchor.replace(/[\uFE0F\u200D]|^-+|(?<!-)-+$/g, '').normalize('NFC') || anchor;

const loosely = (anchor: string): string => anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || anchor;
