import type { Convention } from '../adr/convention.ts';

/** That a folder gives no clear example, where it does not, as a person reads it. */
export const tieLines = ({ ties }: Convention, folder: string): string[] => {
  if (ties.length === 0) return [];
  const what = ties.map((tie) => (tie === 'name' ? 'named' : 'written')).join(' and ');
  return [
    `In ${folder} as many records are ${what} one way as another; a new one is ${what} as the ACE framework does`,
  ];
};
