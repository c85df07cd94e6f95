/** Names, or none where all that is said is that there are none: `none`, `n/a`, a dash. */
export const withoutNone = (names: readonly string[]): string[] =>
  names.length === 1 && /^(?:none|[-–—]|n\/a)\.?$/i.test(names[0] ?? '') ? [] : [...names];
