import { cursorDrifts, eraseWrapped } from './erase-wrapped.ts';
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
  const drifts = cursorDrifts(env);
  const now = (): Window => ({ columns: output.columns || 80, rows: output.rows || 24, ...look });
  return {
    now,
    watch: (changed) => {
      output.on('resize', changed);
      return () => output.off('resize', changed);
    },
    erase: (drawn) => {
      output.write(eraseWrapped(drawn, { ...now(), drifts }));
    },
  };
};

/** The same window without the rows that are taken at its top, as long as ten are left. */
export const windowBelow = ({ now, ...rest }: LiveWindow, takenRows: () => number): LiveWindow => ({
  now: (): Window => {
    const window = now();
    const { rows } = window;
    return { ...window, rows: Math.max(Math.min(rows, 10), rows - takenRows()) };
  },
  ...rest,
});
