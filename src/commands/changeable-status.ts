import { fieldOf, type RecordDocument } from '../adr/read/read-record.ts';
import { UserError } from '../errors.ts';

/**
 * The status of a record that is to get another one.
 *
 * @throws UserError where it says none, or in a form that only a person can change.
 */
export const changeableStatus = (record: RecordDocument, path: string): string => {
  const status = fieldOf(record, 'status');
  if (status === undefined)
    throw new UserError(`${path} says no status that can be told from its text`, {
      hint: 'Change it by hand.',
    });
  if (status.fixed === true)
    throw new UserError(`${path} keeps its status as boxes to tick, or as a log: “${status.value}”`, {
      hint: 'Change it by hand.',
    });
  return status.value;
};
