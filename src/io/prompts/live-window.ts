import type { LiveWindow, Window } from './frame.ts';
import { glyphsFor } from './glyphs.ts';
import { paintFor } from './paint.ts';

/** The window that an output is shown in, 80 × 24 where it does not say, with the colours and signs it can show. */
export const liveWindow = (
  output: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): LiveWindow => {
  const look = { paint: paintFor(output, env), glyphs: glyphsFor(env, platform) };
  return {
    now: () => ({ columns: output.columns || 80, rows: output.rows || 24, ...look }),
    watch: (changed) => {
      output.on('resize', changed);
      return () => output.off('resize', changed);
    },
  };
};

/** The same window without the rows that are taken at its top, as long as ten are left. */
export const windowBelow = ({ now, watch }: LiveWindow, takenRows: () => number): LiveWindow => ({
  now: (): Window => {
    const { rows, ...rest } = now();
    return { ...rest, rows: Math.max(Math.min(rows, 10), rows - takenRows()) };
  },
  watch,
});
