import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOfLines, linesOf, readerOf } from '../../src/ask/item-lines.ts';

describe('a kind that nobody gave', () => {
  test.each([
    ['component', 'Web: checkout page -> OrderService', 'Web [frontend] checkout page → OrderService'],
    ['component', 'OrderDB', 'OrderDB [database]'],
    ['external', 'MailQueue: sends receipts', 'MailQueue [queue] sends receipts'],
  ] as const)('is told by the name: %s “%s”', (kind, line, label) => {
    const [guess] = /\[\w+\]/.exec(label) ?? [];
    expect(readerOf(kind)(line, [])).toMatchObject({ label, guess });
  });

  test.each([
    ['component', 'Web [client]: checkout page -> none', 'Web [client] checkout page → none'],
    ['component', 'Ledger: keeps books', 'Ledger keeps books'],
    ['external', 'Stripe [service]: cards', 'Stripe [service] cards'],
    ['decision', 'Use OrderDB', 'Use OrderDB'],
  ] as const)('is none where one was given or the name tells none: %s “%s”', (kind, line, label) => {
    const reading = readerOf(kind)(line, []);
    expect(reading).toMatchObject({ label });
    expect(reading).not.toHaveProperty('guess');
  });

  test('is in no line to edit, and in no item', () => {
    const name = fc.constantFrom('Web', 'OrderDB', 'JobQueue', 'Ledger', 'Mobile App');
    const kind = fc.constantFrom(undefined, 'client', 'store');
    fc.assert(
      fc.property(fc.constantFrom('component', 'external'), name, kind, (line, given, said) => {
        const text = said === undefined ? given : `${given} [${said}]`;
        const items = itemsOfLines(line, [{ text }], []);
        expect(items).toEqual([{ name: given, ...(said !== undefined && { kind: said }) }]);
        expect(linesOf(line, items)).toEqual([{ text, origin: 0 }]);
      }),
    );
  });
});
