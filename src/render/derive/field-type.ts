import { type TypeMeaning, typeMeanings } from './type-meanings.ts';

/** A type as somebody wrote it, and what is understood of it. */
export type FieldType = {
  written: string;
  element: ElementType;
  /** How many arrays are around the element: 1 for `string[]`. */
  dimensions: number;
};

export type ElementType =
  /** `arguments` is what stands in brackets, without spaces: `12,2`; empty when nothing does. */
  | { kind: 'known'; meaning: TypeMeaning; arguments: string }
  | { kind: 'enum'; values: readonly [string, ...string[]] }
  | { kind: 'unknown' };

/** Reads `decimal(12, 2)`, `timestamp(3) with time zone`, `enum(open|paid)`, `string[]`, `array<string>`, `text?`. */
export const readFieldType = (written: string): FieldType => {
  const { element, dimensions } = withoutArrays(written.trim().replace(/\s*\?$/, ''));
  const read = readElement(element);
  return { written, element: dimensions > 0 ? withoutCounting(read) : read, dimensions };
};

/** The type of a column that points to one of this type: what the database counts out there is only kept here. */
export const pointingType = (type: FieldType): FieldType => ({
  ...type,
  element: withoutCounting(type.element),
});

/** Whether the database counts the values out. */
export const isCounted = ({ element }: FieldType): boolean =>
  element.kind === 'known' && element.meaning.countsIn !== undefined;

/** The values of an enum, or of an array of one; nothing for any other type. */
export const enumValues = (type: FieldType | undefined): readonly string[] | undefined =>
  type?.element.kind === 'enum' ? type.element.values : undefined;

const withoutArrays = (text: string): { element: string; dimensions: number } => {
  let element = text;
  let dimensions = 0;
  for (let inner = innerType(element); inner !== undefined; inner = innerType(element)) {
    element = inner.trim();
    dimensions++;
  }
  return { element, dimensions };
};

const innerType = (array: string): string | undefined =>
  /^(?:array|list)\s*<(.+)>$/i.exec(array)?.[1] ?? /^(.*\S)\s*\[\d*\]$/.exec(array)?.[1];

const readElement = (text: string): ElementType => {
  const [, before = text, inside = '', after = ''] = /^([^(]*)\((.*)\)([^()]*)$/.exec(text) ?? [];
  const name = squashed(before + after);
  if (name === 'enum') return readEnum(inside);
  const meaning = meaningsByName.get(name);
  return meaning ? { kind: 'known', meaning, arguments: inside.replace(/\s/g, '') } : { kind: 'unknown' };
};

const readEnum = (inside: string): ElementType => {
  const [first, ...others] = inside
    .split(inside.includes('|') ? '|' : ',')
    .map((value) => unquoted(value.trim()))
    .filter((value) => value !== '');
  return first === undefined ? { kind: 'unknown' } : { kind: 'enum', values: [first, ...others] };
};

const withoutCounting = (element: ElementType): ElementType =>
  element.kind === 'known' && element.meaning.countsIn !== undefined
    ? readElement(element.meaning.countsIn)
    : element;

/** Inside quotes, the quote itself stands twice. */
const unquoted = (value: string): string => {
  const [, quote = '', inside = value] = /^(["'`])(.*)\1$/.exec(value) ?? [];
  return quote === '' ? value : inside.replaceAll(quote + quote, quote);
};

const squashed = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const meaningsByName: ReadonlyMap<string, TypeMeaning> = new Map(
  typeMeanings.flatMap((meaning) => meaning.names.map((name) => [name, meaning])),
);
