import type { SpecDocument } from '../read/spec-document.ts';

/** Whether something is wrong with a text that makes it unclear what stands where; the same heading twice does not. */
export const isUnsafe = ({ obstacles }: SpecDocument): boolean =>
  obstacles.some(({ kind }) => kind !== 'duplicate');
