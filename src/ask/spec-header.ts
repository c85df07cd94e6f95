import { shortened } from '../spec/answers/shortened.ts';
import { brokenText } from '../spec/broken-lines.ts';
import { oneLine } from '../spec/clean-text.ts';
import type { RerunDesk } from './rerun-state.ts';
import { specCounts } from './spec-counts.ts';

/** A specification: its feature, its path, and what is in it. */
export const specHeader = ({
  here: { title, path, items },
  width,
}: Pick<RerunDesk, 'here' | 'width'>): string =>
  brokenText([titleOf(title), path, specCounts(items)].filter(Boolean).join(' · '), width);

/** A long title is cut, so that the path stays in sight. */
const titleOf = (title: string): string => {
  const line = oneLine(title);
  return line.length > 80 ? shortened(line) : line;
};
