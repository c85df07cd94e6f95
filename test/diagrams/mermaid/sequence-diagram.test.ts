import { expect, test } from 'vitest';
import { sequenceDiagram } from '../../../src/diagrams/mermaid/sequence-diagram.ts';

const names = ['Web App', 'OrderService', 'OrderDB', 'Stripe'];

const linesOf = (pattern: RegExp, steps: readonly string[]): string[] =>
  sequenceDiagram(steps, names)?.match(pattern) ?? [];

const arrowsOf = (...steps: string[]): string[] => linesOf(/p\d->>p\d|Note over p\d/g, steps);

test('the names are participants in the order in which they are mentioned', () => {
  const participants = linesOf(/participant .*/g, ['OrderService asks Stripe', 'the web app is told']);
  expect(participants).toEqual([
    'participant p0 as OrderService',
    'participant p1 as Stripe',
    'participant p2 as Web App',
  ]);
});

test('a step leads from its first to its second name', () => {
  expect(arrowsOf('Web App asks OrderService', 'OrderDB tells Web App')).toEqual(['p0->>p1', 'p2->>p0']);
});

test('a step leads to its only name from where the step before has led', () => {
  const steps = ['The web app is opened', 'OrderService checks', 'OrderService waits', 'Stripe pays'];
  expect(arrowsOf(...steps)).toEqual(['p0->>p0', 'p0->>p1', 'p1->>p1', 'p1->>p2']);
});

test('a step without a name is a note where the flow is', () => {
  const steps = ['Somebody clicks', 'Web App asks OrderService', 'It waits', 'Stripe pays'];
  expect(arrowsOf(...steps)).toEqual(['Note over p0', 'p0->>p1', 'Note over p1', 'p1->>p2']);
});

test('a third name has no message', () => {
  const steps = ['Web App asks OrderService and Stripe', 'It waits'];
  expect(arrowsOf(...steps)).toEqual(['p0->>p1', 'Note over p1']);
});

test('fewer than two names say nothing', () => {
  expect(sequenceDiagram([], names)).toBeUndefined();
  expect(sequenceDiagram(['Web App opens', 'the web-app waits'], names)).toBeUndefined();
  expect(sequenceDiagram(['Web App asks web app'], ['Web App', 'web app'])).toBeUndefined();
});

test('there is no drawing of more than Mermaid draws', () => {
  const steps = Array.from({ length: 481 }, () => 'Web App asks Stripe');
  expect(sequenceDiagram(steps, names)).toBeUndefined();
  expect(sequenceDiagram(steps.slice(1), names)).toBeDefined();
});
