import { shortened } from '../spec/answers/shortened.ts';
import { oneLine } from '../spec/clean-text.ts';
import { displayWidth } from '../spec/display-width.ts';
import type { SpecHere } from './rerun-state.ts';
import { specCounts } from './spec-counts.ts';

/** A specification: its feature, its path, and what is in it, on one line where that is short enough for most windows. */
export const specHeader = ({ title, path, items }: SpecHere): string => {
  const name = [titleOf(title), path].filter(Boolean).join(' · ');
  const line = `${name} · ${specCounts(items)}`;
  return displayWidth(line) < 80 ? line : `${name}\n${specCounts(items)}`;
};

/** A long title is cut, so that the path stays in sight. */
const titleOf = (title: string): string => {
  const line = oneLine(title);
  return line.length > 80 ? shortened(line) : line;
};
