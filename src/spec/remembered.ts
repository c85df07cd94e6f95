/** The same function, which works on each thing once and remembers what came of it. */
export const remembered = <Thing, T>(work: (thing: Thing) => T): ((thing: Thing) => T) => {
  const known = new Map<Thing, { value: T }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: work(thing) };
    known.set(thing, found);
    return found.value;
  };
};

/** The same for what comes and goes, such as a document: what came of it goes with it. */
export const rememberedWith = <Thing extends object, T>(work: (thing: Thing) => T): ((thing: Thing) => T) => {
  const known = new WeakMap<Thing, { value: T }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: work(thing) };
    known.set(thing, found);
    return found.value;
  };
};
