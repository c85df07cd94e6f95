/** A target as the way to a file, and the place in it. */
export const targetParts = (target: string): { way: string; fragment: string } => {
  const way = target.replace(/(?<!\\)[#?].*$/s, '');
  const mark = target.indexOf('#', way.length);
  return { way, fragment: mark === -1 ? '' : target.slice(mark + 1) };
};

/** A target as the path that it is. */
export const decodedTarget = (target: string): string => {
  const plain = target.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  try {
    return decodeURIComponent(plain).normalize('NFC');
  } catch {
    return plain;
  }
};
