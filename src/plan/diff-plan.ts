import { filePatch } from '../document/diff/file-patch.ts';
import type { Change, Plan } from './plan.ts';

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
export const diffPlan = ({ changes }: Plan): string => {
  // Below a rename, git takes a patch without a header of its own for a part of it.
  const withHeaders = changes.some(({ kind }) => kind === 'rename');
  return changes.map((change) => (withHeaders ? headerOf(change) : '') + patchOf(change)).join('');
};

/** What git itself writes above the patch of a file. */
const headerOf = (change: Change): string => {
  const { kind, path } = change;
  const from = kind === 'rename' ? change.from : path;
  return [
    `diff --git ${quoted(`a/${from}`)} ${quoted(`b/${path}`)}`,
    ...(kind === 'create' ? ['new file mode 100644'] : []),
    ...(kind === 'rename' ? [`rename from ${quoted(from)}`, `rename to ${quoted(path)}`] : []),
    '',
  ].join('\n');
};

const patchOf = (change: Change): string => {
  const { kind, path, text } = change;
  const after = { name: `b/${path}`, text };
  if (kind === 'create') return filePatch({ name: '/dev/null', text: '' }, after);
  if (kind === 'update') return filePatch({ name: `a/${path}`, text: change.before }, after);
  return patchWithin(change);
};

/** What changes in a file that is renamed; nothing where it only gets another name. */
const patchWithin = ({ path, from, before, text }: Extract<Change, { kind: 'rename' }>): string =>
  before === text ? '' : filePatch({ name: `a/${from}`, text: before }, { name: `b/${path}`, text });

/** A path as git writes it in a header. */
const quoted = (path: string): string =>
  /["\\\u0000-\u001F\u007F]/.test(path) ? JSON.stringify(path) : path;
