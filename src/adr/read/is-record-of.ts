import { oneLine } from '../../spec/clean-text.ts';
import { nameKey } from '../../spec/grammar/grammar.ts';
import { RECORD_WORDS } from '../../spec/record-words.ts';
import { readRecordName } from './record-name.ts';

/**
 * Whether a file is the record of a decision, by the title in it, which its name cannot always hold.
 *
 * @param heading Its first heading as a reader sees it: `ADR-004: Use Redis`, `4. Use Redis`; undefined where it is not known.
 */
export const isRecordOf = (file: string, title: string, heading: string | undefined): boolean =>
  heading !== undefined &&
  readRecordName(file) !== undefined &&
  nameKey(withoutNumber(heading)) === nameKey(title);

const withoutNumber = (heading: string): string => oneLine(heading).replace(NUMBER, '');

const NUMBER = new RegExp(String.raw`^(?:${RECORD_WORDS}[-\s]*)?\d+\s*[:.–—-]\s*`, 'i');
