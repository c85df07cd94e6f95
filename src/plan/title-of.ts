import { posix } from 'node:path';
import type { SpecDocument } from '../document/read/spec-document.ts';

/** What a specification is called: the feature in its title, else the name of its file. */
export const titleOf = ({ title }: Pick<SpecDocument, 'title'>, path: string): string =>
  title?.value || posix.basename(path).replace(/\.md$/i, '');
