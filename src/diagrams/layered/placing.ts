import type { Ends, Layers } from './layers.ts';
import type { Ports } from './ports.ts';

/** What the place of an item depends on. */
export type Placing = { layers: Layers; ends: Ends; ports: Ports; lefts: readonly number[] };
