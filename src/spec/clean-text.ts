import { characterClass } from './character-class.ts';

/** Sequences that control a terminal (ECMA-48): with parameters, with a text up to its end mark, of two characters. */
const terminalSequences =
  /[\u001B\u009B](?:\[|(?<=\u009B))[0-?]*[ -/]*[@-~]|\u001B[\]PX^_][^\u0007\u001B\n]*(?:\u0007|\u001B\\)|\u001B[ -/]*[0-~]/g;

/** What no document should hold; by then every line ends with `\n`. */
const unwanted = new RegExp(`(?!\\n)${characterClass('control', 'override', 'byteOrderMark')}`, 'gu');

/**
 * The text a person meant, without what no document should hold: terminal escapes, control characters, bidirectional
 * overrides (which reorder the text around them: CVE-2021-42574) and lone surrogates.
 *
 * Line ends become `\n`, tabs become spaces, lines lose trailing space, the ends are trimmed, letters are composed (NFC).
 */
export const cleanText = (raw: string): string => (PLAIN.test(raw) ? raw.trim() : cleaned(raw));

/** One line of printable ASCII, as most texts are: nothing there is to go but the spaces around it. */
const PLAIN = /^[ -~]*$/;

const cleaned = (raw: string): string =>
  raw
    .replace(terminalSequences, '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(unwanted, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Source code without what no document should hold; its lines, tabs and indentation stay as they are. */
export const cleanCode = (raw: string): string =>
  raw
    .replace(terminalSequences, '')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, (character) => (character === '\t' ? character : ''));

/** The same text on one line: every run of white space is one space. */
export const oneLine = (raw: string): string => cleanText(raw).replace(WIDE_SPACE, ' ');

/** All white space but a single space, which is one already. */
const WIDE_SPACE = /\s{2,}|[^\S ]/g;
