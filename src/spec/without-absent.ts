/** The object without the keys that hold nothing, so that a line and an object with the same content are equal. */
export const withoutAbsent = <T extends object>(object: T): T => {
  const present: Partial<T> = {};
  for (const key of Object.keys(object) as (keyof T)[])
    if (object[key] !== undefined) present[key] = object[key];
  return present as T;
};
