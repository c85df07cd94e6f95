import { oneLine } from '../clean-text.ts';
import { cutTo } from '../cut-to.ts';

/** A text as a message quotes it: on one line, and no longer than 40 letters. */
export const shortened = (text: string): string => `“${cutTo(oneLine(text), 40)}”`;
