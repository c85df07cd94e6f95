import type { PartId } from '../spec/parts.ts';

/** A line for each part that is a list of plain texts, as somebody might write it. */
export const partExamples: { readonly [Id in PartId]?: string } = {
  'scope.in': 'Creating an order from a cart',
  'scope.out': 'Refunds',
  dataFlow: 'Browser posts the cart',
  modifiedTables: 'carts: gets a locked flag',
  'security.dataProtection': 'Card numbers never reach our servers',
  'performance.load': '50 orders per second at peak',
  'performance.optimizations': 'Prices are read in one query',
  'performance.caching': 'Prices, for a minute; a price change empties it',
  'testing.unit': 'Coverage of pricing above 90 %',
  'testing.integration': 'Against a PostgreSQL in a container',
  'testing.performance': '100 orders per second for ten minutes, p95 below 800 ms',
  'deployment.dependencies': 'PostgreSQL 15 or later',
  'deployment.rollout': 'Switch on for 5 % of shoppers',
  'deployment.rollback': 'Switch the flag off when errors exceed 1 %',
  logging: 'Every declined payment, at level warn, without the card',
  alerts: 'checkout_latency_p95 above 800 ms: page the payments team',
  openQuestions: 'Do we hold stock before payment?',
};
