import type { Span } from './block.ts';

/** A place with what stands around it on its line, up to a length that keeps long lines quick. */
export const lineAround = (text: string, { start, end }: Span): string => {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const behind = text.slice(end, end + FARTHEST);
  const [rest = ''] = behind.split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + rest;
};

const FARTHEST = 300;
