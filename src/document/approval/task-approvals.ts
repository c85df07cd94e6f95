import type { List, ListItem, Paragraph } from '../block.ts';
import { bareName } from '../read/inline-text.ts';
import { keyedText } from '../read/keyed-text.ts';
import { itemSpan } from '../read/read-lists.ts';
import { type ApprovalRow, isWaived, type Slot } from './approval-row.ts';
import { isPersonName, isRoleName, signedText } from './approval-words.ts';

/** The approvals among the tasks of a list, as in `- [ ] Tech Lead: Ann Lee, 2026-01-02`; what may be anything else is none. */
export const taskApprovals = (text: string, list: List): Omit<ApprovalRow, 'key'>[] =>
  list.items.flatMap((item) => taskApproval(text, list, item) ?? []);

const BOX = /^\[([ xX])\][ \t]+(?=\S)/;

const taskApproval = (text: string, list: List, item: ListItem): Omit<ApprovalRow, 'key'> | undefined => {
  const line = onlyLine(item);
  const written = line === undefined ? '' : text.slice(line.start, line.end);
  const [head = '', mark] = BOX.exec(written) ?? [];
  const task = mark === undefined ? undefined : taskIn(written.slice(head.length));
  if (line === undefined || task === undefined) return undefined;
  const start = line.start + head.length;
  const ticked = mark !== ' ';
  const slot = ({ start: from, end, before, after }: Slot): Slot => ({
    start: start + from,
    end: start + end,
    before,
    after,
  });
  return {
    role: task.role,
    name: task.name,
    date: ticked ? task.date : undefined,
    ticked,
    span: itemSpan(text, item),
    slots: {
      name: slot(task.slots.name),
      date: slot(task.slots.date),
      box: { start: line.start + 1, end: line.start + 2 },
    },
    container: list,
  };
};

/** The line of an item that is nothing but one line. */
const onlyLine = ({ blocks }: ListItem): Paragraph['lines'][number] | undefined => {
  const [only, other] = blocks.filter(({ kind }) => kind !== 'blank');
  return only?.kind === 'paragraph' && other === undefined && only.lines.length === 1
    ? only.lines[0]
    : undefined;
};

type Task = {
  role: string;
  name: string | undefined;
  date: string | undefined;
  /** Counted from the beginning of the text. */
  slots: { name: Slot; date: Slot };
};

/** What a task says behind its box, where that is plainly a role with or without somebody who signs. */
const taskIn = (line: string): Task | undefined => {
  const { name, close, aside, text } = keyedText(line);
  const role = bareName(name.replace(/\s*[:：]$/, ''));
  const signed = signedIn(text);
  if (aside !== undefined || signed === undefined || line.includes('~~')) return undefined;
  const [person, date] = [signedText(signed.name), signedText(signed.date)];
  if (!isPlain(role, person, date)) return undefined;
  const end = line.trimEnd().length;
  const isColon = /[:：]$/.test(name) || /[:：]/.test(close);
  const before = text === '' ? (isColon ? ' ' : ': ') : '';
  const from = end - text.length;
  return { role, name: person, date, slots: slotsOf(signed, from, before) };
};

const isPlain = (role: string, name: string | undefined, date: string | undefined): boolean => {
  if (name === undefined || isWaived(name)) return isRoleName(role);
  if (isRoleName(name)) return false;
  if (isRoleName(role)) return date !== undefined || isPersonName(name);
  // A single word beside a day may be anything: `Release: Friday, 2026-03-01`.
  return date !== undefined && name.includes(' ') && isPersonName(name);
};

/** A name and a day as they are written behind a role, either of them open or missing. */
type Signed = { name: string; separator: string; date: string };

const DAY = String.raw`\d{4}-\d\d-\d\d|YYYY-MM-DD|_{2,}|\[[^[\]]*\]`;
const BEHIND_NAME = new RegExp(
  String.raw`^(?<name>\S.{0,80}?)(?<separator>\s*,\s*|\s+[-–—]\s+|\s+on\s+|\s*\(\s*)(?<date>${DAY})\)?$`,
  'i',
);

const signedIn = (text: string): Signed | undefined => {
  const groups = BEHIND_NAME.exec(text)?.groups;
  if (groups !== undefined)
    return { name: groups.name ?? '', separator: groups.separator ?? '', date: groups.date ?? '' };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { name: '', separator: '', date: text };
  return text.length > 80 || /\d{4}-\d\d-\d\d/.test(text)
    ? undefined
    : { name: text, separator: '', date: '' };
};

const slotsOf = ({ name, separator, date }: Signed, from: number, before: string): Task['slots'] => {
  const nameEnd = from + name.length;
  const dateStart = nameEnd + separator.length;
  const isDateAlone = name === '' && date !== '';
  return {
    name: { start: from, end: nameEnd, before, after: isDateAlone ? ', ' : '' },
    date: {
      start: dateStart,
      end: dateStart + date.length,
      before: date === '' ? ', ' : '',
      after: '',
    },
  };
};
