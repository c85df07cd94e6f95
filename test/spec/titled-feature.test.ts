import { expect, test } from 'vitest';
import { titledFeature } from '../../src/spec/titled-feature.ts';

test.each([
  ['Technical Specification: Order checkout', 'Order checkout'],
  ['📦 2. Tech Spec – Order checkout', 'Order checkout'],
  ['technical design - Order: checkout', 'Order: checkout'],
  ['Technische Spezifikation: Abrechnung', 'Abrechnung'],
  ['技術仕様書：通知', '通知'],
  ['Technical Specification:', ''],
  ['Order checkout', undefined],
  ['Technical Specification of things', undefined],
  ['The Technical Specification: Order checkout', undefined],
])('%s', (title, feature) => {
  expect(titledFeature(title)).toBe(feature);
});
