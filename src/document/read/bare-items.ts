import type { Located } from './spec-document.ts';

/** Items without their places. */
export const bareItems = <T>(located: readonly Located<T>[]): T[] => located.map(({ item }) => item);
