import { expect, test } from 'vitest';
import { contextFlowchart } from '../../../src/diagrams/mermaid/context-flowchart.ts';

const node = { name: 'A', external: true };

test('a system stands between its clients and what it uses', () => {
  expect(contextFlowchart({ system: 'Checkout', clients: [node], services: [node] })?.split('\n')).toEqual([
    'flowchart LR',
    '    system["<b>Checkout</b>"]:::system',
    '    n0["A"]:::external',
    '    n1["A"]:::external',
    '    n0 <--> system',
    '    system <--> n1',
    '    classDef system stroke-width:3px',
    '    classDef external stroke-dasharray:6 4',
  ]);
});

test('a system with nothing around it has no drawing', () => {
  expect(contextFlowchart({ system: 'Checkout', clients: [], services: [] })).toBeUndefined();
});
