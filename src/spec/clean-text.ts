import { stripVTControlCharacters } from 'node:util';

/**
 * The text a person meant, without what no document should hold: terminal escapes, control characters, bidirectional
 * overrides (which reorder the text around them: CVE-2021-42574) and lone surrogates.
 *
 * Line ends become `\n`, tabs become spaces, lines lose trailing space, the ends are trimmed, letters are composed (NFC).
 */
export const cleanText = (raw: string): string =>
  stripVTControlCharacters(raw)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[^\S\n]+$/gm, '')
    .trim();

/** The same text on one line: every run of white space is one space. */
export const oneLine = (raw: string): string => cleanText(raw).replace(/\s+/g, ' ');
