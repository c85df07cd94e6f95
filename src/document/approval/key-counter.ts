/** Tells things apart that have the same key: the second `security` is `security-2`. */
export const keyCounter = (): ((key: string) => string) => {
  const used = new Map<string, number>();
  return (key) => {
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  };
};
