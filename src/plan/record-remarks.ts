import type { Convention } from '../adr/convention/convention.ts';
import { type Follows, followsLine } from './record-numbers.ts';

/** What a person is to know of new records beside their names: what their numbers follow, and that their folder is no clear example. */
export const recordRemarks = (
  follows: Follows | undefined,
  { ties }: Convention,
  folder: string,
): string[] => [
  ...(follows === undefined ? [] : [followsLine(follows)]),
  ...(ties.length === 0 ? [] : [tieLine(ties, folder)]),
];

const tieLine = (ties: Convention['ties'], folder: string): string => {
  const what = ties.map((tie) => (tie === 'name' ? 'named' : 'written')).join(' and ');
  return `In ${folder} as many records are ${what} one way as another; a new one is ${what} as the ACE framework does`;
};
