import dayjs from 'dayjs';
import { UserError } from '../errors.ts';
import { isDay } from '../spec/day.ts';

/**
 * The day of a run, `YYYY-MM-DD`: the one that was asked for, else `SOURCE_DATE_EPOCH` (seconds since 1970, in UTC:
 * reproducible-builds.org/specs/source-date-epoch), else the local day of `now`.
 *
 * @throws UserError when what was asked for is no date.
 */
export const today = (asked: string | undefined, env: NodeJS.ProcessEnv, now: Date): string => {
  if (asked !== undefined) return checked(asked);
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return dayjs(now).format('YYYY-MM-DD');
  if (!/^\d{1,11}$/.test(epoch))
    throw new UserError(`SOURCE_DATE_EPOCH is “${epoch}”, not a number of seconds`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
};

const checked = (day: string): string => {
  if (isDay(day)) return day;
  throw new UserError(`“${day}” is no date`, { hint: 'A date reads YYYY-MM-DD: --date 2026-11-22' });
};
