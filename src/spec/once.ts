/** What a work comes to: it is done when that is first asked for, and then no more. */
export const once = <T>(work: () => T): (() => T) => {
  let done: { value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
};
