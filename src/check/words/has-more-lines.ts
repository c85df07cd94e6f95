/** Whether text stands on more than one line of an item: below its first line more is said. */
export const hasMoreLines = (raw: string): boolean => /\S[^\S\r\n]*[\r\n]\s*\S/.test(raw);
