import { oneLine } from '../spec/clean-text.ts';
import type { GraphNode } from './graph.ts';
import { wrapText } from './wrap-text.ts';

/** What a box says: the name, and below it in brackets what it is, as C4 diagrams have it. */
export const boxText = ({ name, kind, external }: GraphNode, limit: number): string[] => {
  const told = [external ? 'external' : '', oneLine(kind ?? '')].filter((word) => word !== '').join(' ');
  return [...wrapText(oneLine(name), limit), ...(told === '' ? [] : wrapText(`[${told}]`, limit))];
};
