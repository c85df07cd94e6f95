import { setFlagsFromString } from 'node:v8';

/**
 * Has Node 20 optimise only code that runs for long: it begins so early that most runs end before it pays. No later version
 * knows the flag.
 *
 * @param engine - The version of V8.
 */
export const optimizeLate = (engine: string): void => {
  if (engine.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
};
