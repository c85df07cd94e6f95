import { undecorated } from '../document/read/found.ts';
import { recordTitle } from '../document/read/read-decisions.ts';
import { endpointKey } from '../document/read/read-endpoints.ts';
import { relationshipKey } from '../document/read/read-lines.ts';
import { oneLine } from '../spec/clean-text.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import { linkTarget } from '../spec/link.ts';
import type { AddedItems, ItemPlace } from './write-item.ts';

/**
 * What an item is known by in a document: `readSpec` gives this key, among others, to the item as `writeItem` writes it,
 * and to one that is there already under another decoration.
 *
 * @example
 * itemKey('component', { name: '`Cart`' }, place) // 'cart'
 */
export const itemKey = <K extends keyof AddedItems>(kind: K, item: AddedItems[K], place: ItemPlace): string =>
  (keys[kind] as (item: AddedItems[K], place: ItemPlace) => string)(item, place);

const keys: { [K in keyof AddedItems]: (item: AddedItems[K], place: ItemPlace) => string } = {
  component: ({ name }) => keyOf(name),
  external: ({ name }) => keyOf(name),
  endpoint: endpointKey,
  entity: ({ name }) => keyOf(name),
  relationship: relationshipKey,
  threat: ({ threat }) => keyOf(threat),
  config: ({ variable }) => undecorated(oneLine(variable)),
  metric: ({ metric }) => keyOf(metric),
  term: ({ term }) => keyOf(term),
  approver: ({ role }) => keyOf(role),
  reference: ({ title = '', url }, { path }) =>
    nameKey(url === undefined ? oneLine(title) : linkTarget(path, url)),
  record: ({ title }) => nameKey(recordTitle(oneLine(title))),
  text: (text) => nameKey(oneLine(text)),
};

const keyOf = (name: string): string => nameKey(undecorated(oneLine(name)));
