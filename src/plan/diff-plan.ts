import { filePatch } from '../document/diff/file-patch.ts';
import type { Plan } from './plan.ts';

/**
 * A plan as a unified diff, which `git apply` would carry out: one patch for each change, in the order of the plan. An empty
 * text for an empty plan.
 *
 * @example
 * diffPlan({ changes: [{ kind: 'create', path: 'docs/notes.md', text: 'Hello\n' }] });
 * // --- /dev/null
 * // +++ b/docs/notes.md
 * // @@ -0,0 +1,1 @@
 * // +Hello
 */
export const diffPlan = ({ changes }: Plan): string =>
  changes
    .map(({ path, text, ...change }) =>
      filePatch(
        change.kind === 'create'
          ? { name: '/dev/null', text: '' }
          : { name: `a/${path}`, text: change.before },
        { name: `b/${path}`, text },
      ),
    )
    .join('');
