import type { SystemContext } from '../graph.ts';
import { fitting } from './fitting.ts';
import { label } from './label.ts';
import { externalClass, nodeBox } from './node-box.ts';

/**
 * A system as a flowchart of Mermaid, between its clients on the left and what it uses on the right.
 *
 * Nothing where nothing stands around it, and nothing above 480 arrows or 45,000 characters, which Mermaid would not draw.
 */
export const contextFlowchart = ({ system, clients, services }: SystemContext): string | undefined => {
  const around = [...clients, ...services];
  if (around.length === 0) return undefined;
  return fitting(around.length, () => ({
    head: 'flowchart LR',
    lines: [
      `system["<b>${label(system)}</b>"]:::system`,
      ...around.map((node, at) => `n${at}${nodeBox(node)}`),
      ...around.map((_, at) => (at < clients.length ? `n${at} <--> system` : `system <--> n${at}`)),
      'classDef system stroke-width:3px',
      ...externalClass(around),
    ],
  }));
};
