import { describe, expect, test } from 'vitest';
import { stamped } from '../../../src/document/derived/derived-blocks.ts';
import { isOurs, restamp } from '../../../src/document/derived/restamp.ts';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { applySplices } from '../../../src/document/splice/splice.ts';

const tables = stamped('new-tables', '- orders: [purpose]');
const records = stamped('adr-references', '- [ADR-001: Use it](adr.md)');
const merged = `${tables}\n- carts: [purpose]\n\n${records}\n- [ADR-002: Or not](adr.md)\n`;

describe('renewing fingerprints', () => {
  test('makes the named blocks ours again and changes nothing else', () => {
    const document = readSpec(merged);
    expect(isOurs(document, 'new-tables')).toBe(false);
    const after = readSpec(applySplices(merged, restamp(document, ['new-tables'])));
    expect(isOurs(after, 'new-tables')).toBe(true);
    expect(isOurs(after, 'adr-references')).toBe(false);
    const withoutDigits = (text: string): string => text.replace(/[\da-f]{8}/g, '');
    expect(withoutDigits(after.text)).toBe(withoutDigits(merged));
  });

  test.each([
    ['a block that is ours', tables],
    ['a name that is not there', records],
    ['a name that stands twice', `${tables}\n- a: b\n\n${tables}\n`],
  ])('leaves alone %s', (_, text) => {
    expect(restamp(readSpec(text), ['new-tables'])).toEqual([]);
  });

  test('keeps the line ends of the document', () => {
    const text = merged.replaceAll('\n', '\r\n');
    const document = readSpec(text);
    const after = applySplices(text, restamp(document, ['new-tables', 'adr-references']));
    expect(readSpec(after).derived.map(({ intact }) => intact)).toEqual([true, true]);
    expect(after).toHaveLength(text.length);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
