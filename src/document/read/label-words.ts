/** Names in one text, separated by ` | `. */
export const words = (text: string): readonly string[] => text.split(/\s*\|\s*/);
