import type { HelperOptions } from 'handlebars';
import { stamped } from '../document/derived/derived-blocks.ts';
import type { DerivedName } from '../document/derived/derived-name.ts';
import { entityTitle } from '../document/splice/entity-title.ts';
import { cleanCode } from '../spec/clean-text.ts';
import type { Example } from './derive/json-examples.ts';
import {
  fence,
  headingText,
  inlineProse,
  linkDestination,
  linkText,
  listItem,
  paragraph,
  quoteText,
  tableCell,
} from './escape/escape.ts';
import { externalItem } from './external-item.ts';
import type { PartState } from './part-states.ts';

/*
 * The helpers of the templates. Text reaches a document through one of them and in no other way: each escapes for the
 * place it writes to, so that data can never become structure.
 */

type Block = HelperOptions & { data: { root: { states: Record<string, PartState> } } };

/** What stands where a part does not apply. */
export const notApplicableLine = (reason: string): string => `Not applicable — ${inlineProse(reason)}\n`;

const given = (text: unknown): string => (text === undefined || text === null ? '' : String(text));

export const helpers = {
  heading: (text: unknown): string => headingText(given(text)),
  entity: (name: unknown): string => entityTitle(headingText(given(name))),
  quote: (text: unknown): string => quoteText(given(text)),
  prose: (text: unknown): string => inlineProse(given(text)),
  paragraph: (text: unknown): string => paragraph(given(text)),
  link: (text: unknown, target: unknown): string =>
    `[${linkText(given(text))}](${linkDestination(given(target))})`,
  fence: (code: unknown, info: unknown): string => fence(cleanCode(given(code)), given(info)),

  /** The text of a list item whose marker is `indent` columns wide. */
  item: (text: unknown, indent: number): string => listItem(given(text), indent),

  external: externalItem,

  /** A numbered item; `index` counts from 0. */
  step: (index: number, text: unknown): string => {
    const marker = `${index + 1}. `;
    return marker + listItem(given(text), marker.length);
  },

  /** A row of a table: one cell for each argument, `| |` for an empty one, as the template writes it. */
  row: (...texts: unknown[]): string => {
    const cells = texts.slice(0, -1).map((text) => tableCell(given(text)));
    return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
  },

  /** The text, or the placeholder where there is none. */
  or: (text: unknown, placeholder: unknown): unknown => text ?? placeholder,

  /** The body of a part: the block when it is filled, its `else` when it is open, one line when it does not apply. */
  fill(this: unknown, part: string, options: Block): string {
    const state = options.data.root.states[part];
    if (!state) throw new Error(`the template fills “${part}”, which is no part`);
    if (state.kind === 'notApplicable') return notApplicableLine(state.reason);
    return state.kind === 'filled' ? options.fn(this) : options.inverse(this);
  },

  /** A block that the tool draws, below the comment by which it knows that later; no comment where there is nothing. */
  derived(this: unknown, name: DerivedName, options: HelperOptions): string {
    const body = options.fn(this);
    return body.trim() === '' ? body : stamped(name, body);
  },

  /** An example body: the block with its text, its `else` when nothing is known, one line when there can be none. */
  example(this: unknown, example: Example, options: HelperOptions): string {
    if (example?.kind === 'example') return options.fn(example);
    return example?.kind === 'none' ? notApplicableLine(example.reason) : options.inverse(this);
  },
};
