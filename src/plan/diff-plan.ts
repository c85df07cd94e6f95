import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
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
    .map((change) => {
      const [from, before] =
        change.kind === 'create' ? ['/dev/null', ''] : [`a/${change.path}`, change.before];
      const options = { headerOptions: FILE_HEADERS_ONLY };
      return createTwoFilesPatch(
        from,
        `b/${change.path}`,
        before,
        change.text,
        undefined,
        undefined,
        options,
      );
    })
    .join('');
