import { expect, test } from 'vitest';
import { erWord } from '../../../src/diagrams/mermaid/er-word.ts';

test.each([
  ['uuid', 'uuid'],
  ['varchar(80)', 'varchar(80)'],
  ['text[]', 'text[]'],
  ['customer_id', 'customer_id'],
  ['_id', '_id'],
  ['имя', 'имя'],
  ['decimal(12,2)', 'decimal'],
  ['enum(open|paid)', 'enum'],
  ['Map<string, number>', 'Map'],
  ['double precision', 'double_precision'],
  ['timestamp with time zone', 'timestamp_with_time_zone'],
  ['string?', 'string'],
  ['address.city', 'address_city'],
  ['1st', '_1st'],
  ['pk', '_pk'],
  ['FK-code', 'FK_code'],
  ['pkg', 'pkg'],
  ['__proto__', 'proto'],
  ['~x~', 'x'],
  ['|', '_'],
  ['', '_'],
])('%j is %j', (text, word) => {
  expect(erWord(text)).toBe(word);
});
