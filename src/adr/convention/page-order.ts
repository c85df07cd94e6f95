import { frontMatterEntries } from '../read/front-matter-entries.ts';
import type { KnownRecord } from '../read/known-record.ts';

/** The place of a page among others, as site generators want it in front matter: the place of the record with some number. */
export type PageOrder = { key: string; value: number; number: number };

/** By what the newest record that says it is sorted. */
export const pageOrderOf = (records: readonly KnownRecord[]): PageOrder | undefined =>
  records
    .flatMap(({ text, blocks, name: { id } }): PageOrder[] => {
      const number = id.kind === 'number' ? id.number : 0;
      return blocks
        .flatMap((block) => (block.kind === 'front-matter' ? frontMatterEntries(text, block) : []))
        .filter(({ key, value }) => ORDER.test(key) && /^\d{1,9}$/.test(value))
        .map(({ key, value }) => ({ key, value: Number(value), number }));
    })
    .at(-1);

const ORDER = /^(?:nav_order|sidebar_position|order|weight)$/i;

/** The place of the page of a record. */
export const pageOrder = (order: PageOrder, number: number): number => order.value + number - order.number;
