/** Systems let a program have some hundreds of files open; a file that cannot be opened would be missing without a word. */
const AT_ONCE = 32;

/** What a step makes of each of some items, a few at a time, in their order. */
export const someAtOnce = async <T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    done.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(step))));
  return done;
};
