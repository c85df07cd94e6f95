import type { Arrow, Point } from '../shapes.ts';
import type { Channel } from './channels.ts';
import type { Layers } from './layers.ts';
import type { Spacing } from './spacing.ts';

/** What the lines of arrows depend on. */
type Routed = {
  layers: Layers;
  channels: readonly Channel[];
  /** The arrows that point up. */
  upward: ReadonlySet<number>;
  spacing: Spacing;
};

/** The line of each arrow from the upper box to the lower one: at one end on the edge of a box, at the other a head before it. */
export const arrowLines = ({ layers, channels, upward, spacing }: Routed): Arrow[] => {
  const isBox = (item: number): boolean => layers.items[item]?.box !== undefined;
  const lines = new Map<number, Point[]>();
  for (const { start, bends, end, links } of channels)
    for (const { link, wire, runs } of links) {
      const isUp = upward.has(link.edge);
      const line = lines.get(link.edge) ?? [];
      if (isBox(link.upper)) line.push({ x: wire.top, y: isUp ? start : start - 1 });
      for (const { from, to, track } of runs) {
        const y = bends + track * spacing.track;
        line.push({ x: from, y }, { x: to, y });
      }
      if (isBox(link.lower)) line.push({ x: wire.bottom, y: isUp ? end : end - 1 });
      lines.set(link.edge, line);
    }
  return [...lines].map(([edge, points]) => ({ points, head: upward.has(edge) ? 'first' : 'last' }));
};
