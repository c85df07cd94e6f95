import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A file before or after a change; `/dev/null` where there is none. */
export type Side = { name: string; text: string };

/** What changes a file as a unified diff. */
export const filePatch = (before: Side, after: Side): string =>
  createTwoFilesPatch(before.name, after.name, before.text, after.text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
