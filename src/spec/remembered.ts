/** The same function, which works on each thing once and remembers what came of it. */
export const remembered = <Thing, T>(work: (thing: Thing) => T): ((thing: Thing) => T) => {
  const known = new Map<Thing, { value: T }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: work(thing) };
    known.set(thing, found);
    return found.value;
  };
};
