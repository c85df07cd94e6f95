/** Whether a link target is written with backslashes, as paths are on Windows; before a sign they may be an escape. */
export const isBackslashed = (target: string): boolean => /\\[\p{L}\p{N}]|%5C/iu.test(target);

/** A target with forward slashes; nothing where a backslash may mean something else. */
export const withSlashes = (target: string): string | undefined => {
  if (!isBackslashed(target) || /^\\\\|\\_/.test(target)) return undefined;
  const fixed = target.replace(/%5C|\\(?![!-,:-@[\]^`{-~])/gi, '/');
  return isBackslashed(fixed) ? undefined : fixed;
};
