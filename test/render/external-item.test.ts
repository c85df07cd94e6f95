import { describe, expect, test } from 'vitest';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { externalItem } from '../../src/render/external-item.ts';
import type { External } from '../../src/spec/model.ts';

const read = (item: string): readonly External[] =>
  readSpec(`## System Context\n\n- ${item}\n`).items.externals.map((located) => located.item);

describe('an external system as an item', () => {
  test.each<[External, string]>([
    [
      { name: 'Stripe', kind: 'service', description: 'takes *cards*' },
      'Stripe (service): takes \\*cards\\*',
    ],
    [{ name: 'a: b' }, 'a\\: b'],
    [{ name: 'a:', description: 'b' }, 'a\\:: b'],
    [{ name: 'redis:6379', description: 'a: b' }, 'redis:6379: a: b'],
    [{ name: 'Redis (cache)' }, 'Redis (cache\\)'],
    [{ name: 'Redis (cache)', kind: 'database' }, 'Redis (cache) (database)'],
    [{ name: '2)' }, '2\\)'],
    [{ name: 'a\\)', description: 'b' }, 'a\\\\\\): b'],
    [{ name: 'Stock', kind: 'a: b' }, 'Stock (a\\: b)'],
    [{ name: '[g]', description: 'd' }, '\\[g]: d'],
    [{ name: '[a', description: 'b]: c' }, '\\[a: b]: c'],
    [{ name: 'cart `a: b`' }, 'cart `a: b`'],
    [{ name: '`', kind: 'service', description: '`v2`' }, '\\` (service): `v2`'],
    [{ name: '``a: b``' }, '\\`\\`a\\: b\\`\\`'],
    [{ name: 'a (*', description: 'b*' }, 'a (\\*: b*'],
    [{ name: 'a', description: '- b\n# c' }, 'a: - b\n  \\# c'],
    [{ name: 'a', description: 'two  spaces' }, 'a: two  spaces'],
    [{ name: 'a', description: '---' }, 'a: ---'],
  ])('%j is %j, and read back', (external, item) => {
    expect(externalItem(external)).toBe(item);
    expect(read(item)).toEqual([external]);
  });
});
