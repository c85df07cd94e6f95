import { expect, test } from 'vitest';
import { componentSketch } from '../../src/ask/component-sketch.ts';

const signs = { arrow: '─▶', dot: '·' };

test('goes from component to component, on to what nobody has described', () => {
  const components = [
    { name: 'OrderService', dependencies: ['Stripe'] },
    { name: 'Web', dependencies: ['OrderService'] },
  ];
  expect(componentSketch(components)(80, signs)).toBe('Web ─▶ OrderService ─▶ Stripe');
  expect(componentSketch([{ name: 'Web' }])(80, signs)).toBeUndefined();
});
