import { isDay } from '../../spec/day.ts';
import type { Span } from '../block.ts';

/** A row of a table of approvals, or a task of a list of them, whether somebody has signed it or not. */
export type ApprovalRow = {
  role: string;
  /** What its comment is known by; another one for each row. */
  key: string;
  /** Absent where the place is empty, or says that nobody has signed yet. */
  name: string | undefined;
  /** Of a task that is not ticked, the day is only planned, and none. */
  date: string | undefined;
  /** Of a task: whether its box is ticked. */
  ticked: boolean | undefined;
  span: Span;
  slots: Slots;
  /** The table or list that it stands in. */
  container: Span;
};

/** Where a row is signed; a place is absent where the table, or the row, has none. */
type Slots = {
  name: Slot | undefined;
  date: Slot | undefined;
  /** What stands in the box of a task. */
  box: Span | undefined;
};

/** A place for a name or a day, and what has to stand around that there. */
export type Slot = Span & { before: string; after: string };

/** Whether a role has approved: by a name and a day, and a tick where there is a box; or does not have to. */
export const isApproved = ({ name, date, ticked }: ApprovalRow): boolean =>
  name !== undefined && (isWaived(name) || (ticked !== false && date !== undefined && isDay(date)));

/** Whether the name in a row says that this role does not have to sign. */
export const isWaived = (name: string): boolean =>
  /^(?:n\/a|not (?:applicable|needed|required)|entfällt|nicht nötig)(?!\p{L})/iu.test(name);
