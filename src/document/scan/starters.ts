import { atxHeading } from './atx-heading.ts';
import { fence } from './fence.ts';
import { footnote } from './footnote.ts';
import { html } from './html.ts';
import { listItem } from './list-item.ts';
import { quote } from './quote.ts';
import type { Starter } from './scan.ts';
import { setextHeading } from './setext-heading.ts';
import { table } from './table.ts';
import { thematicBreak } from './thematic-break.ts';

/** In the order in which they claim a line. */
export const starters: readonly Starter[] = [
  quote,
  atxHeading,
  fence,
  html,
  setextHeading,
  thematicBreak,
  listItem,
  footnote,
  table,
];
