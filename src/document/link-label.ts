import { oneLine } from '../spec/clean-text.ts';

/** What links and definitions with one label have in common, whatever its letters and white space. */
export const linkLabelKey = (label: string): string => oneLine(label).toLowerCase();
