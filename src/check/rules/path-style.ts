import { isBackslashed, withSlashes } from '../page/backslashes.ts';
import type { PageRule } from '../rule.ts';

/** A link whose path is written with backslashes: it works on no page, and on one system only. */
export const pathStyle: PageRule = {
  id: 'TS906',
  name: 'path-style',
  of: 'page',
  severities: ['warning', 'warning', 'error'],
  find: ({ page }) =>
    page.links
      .filter(({ target }) => isBackslashed(target))
      .map(({ target, targetSpan }) => {
        const insert = withSlashes(target);
        return {
          span: targetSpan,
          message: `the path “${target}” has backslashes`,
          hint: insert === undefined ? 'Write it with forward slashes' : `Write ${insert}`,
          fix: insert === undefined ? [] : [{ at: targetSpan.start, remove: target, insert }],
        };
      }),
};
