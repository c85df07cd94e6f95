import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { longPatch } from './long-patch.ts';
import type { Side } from './side.ts';

/** What changes a file as a unified diff: the shortest one, unless it takes too long to find that. */
export const filePatch = (before: Side, after: Side): string =>
  createTwoFilesPatch(before.name, after.name, before.text, after.text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: MOST_EDITS,
  }) ?? longPatch(before, after, MOST_EDITS);

/** How many edits the shortest way is looked for: its cost grows with their square. */
const MOST_EDITS = 300;
