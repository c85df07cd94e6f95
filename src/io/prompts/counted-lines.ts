/** How many lines: `1 line`, `2 lines`. */
export const countedLines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);
