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

/** What can begin with a character, in the order in which they claim a line; nothing begins with any other. */
export const startersByMark: Readonly<Record<string, readonly Starter[]>> = {
  '>': [quote],
  '#': [atxHeading],
  '`': [fence],
  '~': [fence],
  '<': [html],
  '=': [setextHeading],
  '-': [setextHeading, thematicBreak, listItem, table],
  '*': [thematicBreak, listItem],
  _: [thematicBreak],
  '+': [listItem],
  '[': [footnote],
  '|': [table],
  ':': [table],
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, [listItem]])),
};
