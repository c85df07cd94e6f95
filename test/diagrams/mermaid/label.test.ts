import { expect, test } from 'vitest';
import { label } from '../../../src/diagrams/mermaid/label.ts';

/* That a label is shown as the text it is stands in `laws.test.ts`; here, how it looks in the document. */

test.each([
  ['Order Service (v2), the 3rd - née Заказ', 'Order Service (v2), the 3rd - née Заказ'],
  ['order_service_v2: keeps orders', 'order_service_v2: keeps orders'],
  ['Cart & "Co" <b>', 'Cart #amp; #quot;Co#quot; #lt;b#gt;'],
  ['issue #12; done', 'issue #35;12#59; done'],
  ['one\n two', 'one<br/>two'],
  [' a \t b ', 'a b'],
  ['100%', '100#37;'],
  ['C:\\new', 'C#58;#92;#8288;new'],
  ['*x*', '#42;#65279;x#42;#65279;'],
  ['__x', '#95;#65279;#95;#65279;x'],
  ['direction TB', 'direction#8288; TB'],
  ['fa:fa-car', 'fa#58;#8288;fa-car'],
  ['', '#160;'],
  ['\u0007\n', '#160;'],
])('%j', (text, written) => {
  expect(label(text)).toBe(written);
});
