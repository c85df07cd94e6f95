import { words } from '../../document/read/label-words.ts';

/** Whether a text says how much: in digits, in words, or by naming a requirement that does. Numbers that are part of a name, as in `p95`, say nothing. */
export const saysNumber = (text: string): boolean =>
  REQUIREMENT.test(text) || /\p{N}/u.test(text.replace(NAMES, ' ')) || IN_WORDS.test(text);

const REQUIREMENT = /\bN?FR-\d/i;

/** Names that hold digits: `p95`, `k6`, `http_5xx_total`, `S3`. */
const NAMES = /(?<![A-Za-z\d_])[A-Za-z_]+\d[\w.]*(?<!\.)/g;

const numerals = [
  ...words('zero | one | two | three | four | five | six | seven | eight | nine | ten | dozen | dozens'),
  ...words('twelve | twenty | thirty | forty | fifty | hundred | hundreds | thousand | thousands | million'),
  ...words(
    'millions | billion | billions | double | twice | triple | half | any | every | none | no | never',
  ),
  ...words(
    'null | ein | eine | zwei | drei | vier | fünf | zehn | hundert | tausend | doppelt | jeder | jede',
  ),
  ...words('jedes | kein | keine | zéro | deux | trois | cinq | dix | cent | cents | mille | chaque | aucun'),
  ...words('aucune | cero | dos | tres | cinco | diez | cien | mil | cualquier | dois | três | dez | cem'),
];

const IN_WORDS = new RegExp(
  `(?<!\\p{L})(?:${numerals.join('|')})(?!\\p{L})|[一二三四五六七八九十百千万億亿倍半零]`,
  'iu',
);
