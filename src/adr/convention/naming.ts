import { casedSlug, slug } from '../../spec/slug.ts';
import { isTemplateName, type RecordId, type RecordName, readRecordName } from '../read/record-name.ts';
import { majority } from './majority.ts';

/** How the files of records are named. */
export type Naming = {
  /** Whether they begin with a number or with the day they were made. */
  by: RecordId['kind'];
  lead: string;
  /** How many digits a number has at least: 1 where numbers are not padded. */
  width: number;
  gap: string;
  /** What stands between words. */
  joint: '-' | '_' | ' ';
  /** Whether capital letters of a title stay. */
  cased: boolean;
  /** Whether a day is written with hyphens. */
  hyphens: boolean;
};

/** The names of the ACE framework: `ADR-001-kebab-title.md`. */
export const aceNaming: Naming = {
  by: 'number',
  lead: 'ADR-',
  width: 3,
  gap: '-',
  joint: '-',
  cased: false,
  hyphens: false,
};

/**
 * How the next record of a folder is named: as most are, later ones weighing more. Where two ways have the same weight, or
 * there is no record, as the ACE framework does.
 *
 * @param files The names of files, the oldest first; those that are no record do not count.
 */
export const namingOf = (files: readonly string[]): { naming: Naming; tied: boolean } => {
  const names = files.flatMap((file) => readRecordName(file) ?? []);
  const most = majority(names, ({ id, lead }) => `${id.kind} ${lead}`);
  if (most === undefined || most.tied) return { naming: aceNaming, tied: most?.tied ?? false };
  const { id, lead } = most.value;
  const alike = names.filter((name) => name.id.kind === id.kind && name.lead === lead);
  const worded = alike.filter(({ words }) => words !== '');
  const gaps = worded.filter(({ gap }) => /^[-_ .]/.test(gap));
  return {
    naming: {
      by: id.kind,
      lead,
      width: widthOf(alike.map(({ digits }) => digits)),
      gap: majority(gaps, ({ gap }) => gap)?.value.gap ?? '-',
      joint: jointOf(worded),
      cased: majority(worded, (name) => String(isCased(name)))?.value.words.match(/\p{Lu}/u) !== null,
      hyphens:
        majority(alike, ({ digits }) => String(digits.includes('-')))?.value.digits.includes('-') ?? false,
    },
    tied: false,
  };
};

/** How many digits numbers have at least, by those that show it: zeros before them, or less than ten without one. */
export const widthOf = (numbers: readonly string[]): number => {
  const telling = numbers.filter((digits) => digits.startsWith('0') || Number(digits) < 10);
  const width = majority(telling, (digits) => String(digits.length))?.value.length;
  return width ?? numbers.at(-1)?.length ?? aceNaming.width;
};

const isCased = ({ words }: RecordName): boolean => /\p{Lu}/u.test(words);

const jointOf = (names: readonly RecordName[]): Naming['joint'] => {
  const joints = names.flatMap(({ words }) => words.match(/[-_ ]/)?.[0] ?? []);
  const joint = majority(joints, (each) => each)?.value;
  return joint === '_' || joint === ' ' ? joint : '-';
};

/** What stands before the number where a record is called by it: `ADR-`, or the word of its folder, such as `RFC-`. */
export const calledLead = ({ lead }: Pick<Naming, 'lead'>): string => {
  const word = /^(?:rfc|[lp]adr|[te]dr)/i.exec(lead)?.[0] ?? 'ADR';
  return `${word.toUpperCase()}-`;
};

/** A number as the names of files write it. */
export const printNumber = (number: number, width: number): string => String(number).padStart(width, '0');

/** The name of the file of a record. */
export const fileNameOf = (id: RecordId, title: string, naming: Naming): string => {
  const { lead, gap, joint, cased } = naming;
  const words = (cased ? casedSlug : slug)(title);
  const own = isTemplateName(words, id) ? `${words}-1` : words;
  return `${lead}${printId(id, naming)}${gap}${own.replaceAll('-', joint)}.md`;
};

const printId = (id: RecordId, { width, hyphens }: Naming): string => {
  if (id.kind === 'number') return printNumber(id.number, width);
  return hyphens ? id.day.replace(/(....)(..)(..)/, '$1-$2-$3') : id.day;
};
