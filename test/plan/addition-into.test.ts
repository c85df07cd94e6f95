import { expect, test } from 'vitest';
import { additionOf } from '../support/addition-of.ts';

const two = '## API\n\n### Public\n\n- one\n\n### Public\n\n- two\n\n## End\n';

test('a line that was named stays the place of all items, though the first ones move it', () => {
  const { text } = additionOf(two, 'endpoints: ["GET /a", "GET /b"]', { into: '7' });
  expect(text.indexOf('#### GET /a')).toBeGreaterThan(text.indexOf('- two'));
  expect(text.indexOf('#### GET /b')).toBeGreaterThan(text.indexOf('#### GET /a'));
  expect(text.indexOf('#### GET /b')).toBeLessThan(text.indexOf('## End'));
});

test('a section is written once for all items that go there', () => {
  const { text } = additionOf('# Spec: X\n\n## Mine\n\nText.\n', 'metrics: [a, b]\nglossary: [c, d]', {
    into: 'at the end',
  });
  expect(text.match(/^#+ Metrics$/gm)).toHaveLength(1);
  expect(text.match(/^#+ Glossary$/gm)).toHaveLength(1);
  expect(text).toMatch(/\| a \|.*\n\| b \|/);
});

test('what follows from an item does not go where the item was sent', () => {
  const before = '## Parts\n\nText.\n\n## Testing Strategy\n\n### Unit Tests\n- [What will be unit tested]\n';
  const { text } = additionOf(before, 'components: ["Cart: keeps carts"]', { into: 'Parts' });
  expect(text).toContain('### Unit Tests\n- Cart: keeps carts\n');
  expect(text.match(/Unit Tests/g)).toHaveLength(1);
});

test('places are named part by part too, and parts are left out', () => {
  const { text, steps } = additionOf(two, 'endpoints: ["GET /a"]\nmetrics: [m]', {
    into: { endpoints: '3' },
    without: ['metrics'],
  });
  expect(text.indexOf('#### GET /a')).toBeLessThan(text.lastIndexOf('### Public'));
  expect(steps.map(({ kind }) => kind)).toEqual(['added']);
});
