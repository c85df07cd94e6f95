import { findConflict } from '../../document/read/find-conflict.ts';
import { conflictTold } from '../page/conflict-told.ts';
import type { PageRule } from '../rule.ts';

/** The lines that git leaves where two sides disagree: what stands between them is not one document. */
export const conflictUnsettled: PageRule = {
  id: 'TS907',
  name: 'conflict-unsettled',
  of: 'page',
  severities: ['error', 'error', 'error'],
  isAlone: true,
  find: ({ page: { path, text, blocks } }) => {
    const conflict = findConflict(text, blocks);
    const [start] = conflict?.marks ?? [];
    if (conflict === undefined || start === undefined) return [];
    const file = /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
    return [{ span: { start }, ...conflictTold(conflict, text, file) }];
  },
};
