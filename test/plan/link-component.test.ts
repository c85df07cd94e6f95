import { describe, expect, test } from 'vitest';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { additionOf } from '../support/addition-of.ts';

const cart = '### Component: Cart\n\n**Purpose:** Keeps carts\n\n**Dependencies:**\n- Redis\n';
const text = `# Tech Spec: Orders

## Detailed Design

${cart}
---

### Component: Mail

**Purpose:** Sends mail

## ADR References

- [ADR-001: Use REST](../adr/ADR-001-use-rest.md)
`;

const decision = 'decisions: [Use Valkey]';
const link = '**Decision:** [ADR-001: Use Valkey](../adr/ADR-001-use-valkey.md)\n';

describe('a decision about a component', () => {
  test('is linked at the end of its section, above the rule, and among the references', () => {
    const { text: after, steps } = additionOf(text.replace(/- \[ADR.*\n/, ''), decision, {
      component: 'cart',
    });
    expect(after).toContain(`${cart}\n${link}\n---\n`);
    expect(after).toContain('- [ADR-001: Use Valkey](../adr/ADR-001-use-valkey.md)');
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'linked', name: 'cart' }));
  });

  test('leaves the component what it was', () => {
    const { text: after } = additionOf(text, decision, { component: 'Cart' });
    const [before, now] = [text, after].map((each) =>
      readSpec(each).items.components.map(({ item }) => item),
    );
    expect(now).toEqual(before);
  });

  test('is linked once', () => {
    const first = additionOf(text, decision, { component: 'Mail' });
    const file = 'ADR-002-use-valkey.md';
    const records = { folder: 'docs/adr', files: [file], titles: { [file]: 'ADR-002: Use Valkey' } };
    const second = additionOf(first.text, decision, { component: 'Mail', records });
    expect(second.plan.changes).toEqual([]);
  });

  test('is linked with the line ends of the document, and where its last line has none', () => {
    const windows = '## Components\r\n\r\n### Cart\r\n\r\nKeeps carts';
    const { text: after } = additionOf(windows, decision, { component: 'Cart', into: 'at the end' });
    expect(after).toContain(
      'Keeps carts\r\n\r\n**Decision:** [ADR-001: Use Valkey](../adr/ADR-001-use-valkey.md)\r\n',
    );
  });

  test.each([
    ['nobody knows', 'Price', text, 'no component is called so'],
    [
      'is a row',
      'Price',
      '## Components\n\n| Component | Purpose |\n|---|---|\n| Price | x |\n',
      'no section',
    ],
  ])('is refused for one that %s', (_, component, document, reason) => {
    const { steps } = additionOf(document, decision, { component, into: 'at the end' });
    expect(steps).toContainEqual(
      expect.objectContaining({ kind: 'refused', name: component, reason: expect.stringContaining(reason) }),
    );
  });
});
