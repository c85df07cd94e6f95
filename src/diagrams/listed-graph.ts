import { counted } from '../spec/counted.ts';
import { boxText } from './box-text.ts';
import type { Graph } from './graph.ts';
import { type Picture, textPicture } from './paint/picture.ts';
import { wrapText } from './wrap-text.ts';

/** What a graph shows as lines, for one that is too dense for boxes and arrows; it says so. */
export const listedGraph = ({ nodes, edges }: Graph, width: number): Picture => {
  const needs = new Map<number, string[]>();
  for (const { from, to } of edges) {
    const names = needs.get(from) ?? [];
    names.push(nodes[to]?.name ?? '');
    needs.set(from, names);
  }
  const told = `Too dense to draw: ${counted(nodes.length, 'name')} and ${counted(edges.length, 'arrow')}, listed.`;
  const lines = nodes.flatMap((node, at) => {
    const [head = '', ...more] = wrapText(boxText(node, width * 2).join(' '), width);
    const names = (needs.get(at) ?? []).join(', ');
    const indented = names === '' ? [] : wrapText(names, width - 5);
    return [head, ...more, ...indented.map((line, row) => `${row === 0 ? '  -> ' : '     '}${line}`)];
  });
  return textPicture([...wrapText(told, width), '', ...lines]);
};
