import { escaped } from '../escaped.ts';
import { keys } from '../terminal.ts';

/** What a person does, what the screen shows then, and for how long a reader looks at it, in milliseconds. */
export type Step = { types: string; shows: string | RegExp; looks: number };

/** The prompt of the shell, with nothing behind it. */
const prompt = /\$ *$/;

/** Some text, a few letters after the other. */
const typed = (text: string): Step[] => {
  const pieces = text.match(/\S*\s?\S{0,4}/g)?.filter(Boolean) ?? [];
  return pieces.map((types, index) => {
    const soFar = pieces.slice(0, index + 1).join('');
    return { types, shows: new RegExp(`${escaped(soFar.trim().slice(-24))} *$`, 'm'), looks: 150 };
  });
};

const pressed = (types: string, shows: Step['shows'], looks: number): Step => ({ types, shows, looks });

/** A line of a list, and the next one empty. */
const line = (text: string): Step[] => [
  ...typed(text),
  pressed('', '= ', 700),
  pressed(keys.enter, /›\s*$/m, 700),
];

/** A command at the prompt. */
const command = (text: string, shows: Step['shows'], looks = 1200): Step[] => [
  ...typed(text),
  pressed(keys.enter, shows, looks),
];

/** A first run, and a further one: what the README shows. */
export const session: readonly Step[] = [
  pressed('', prompt, 800),
  ...command('create-tech-spec', '? Feature'),
  ...typed('Order checkout'),
  pressed(keys.enter, '? PRD', 1000),
  pressed(keys.enter, '? Components', 800),
  ...line('OrderService: places orders -> PaymentGateway, OrderDB'),
  ...line('PaymentGateway: charges cards -> Stripe'),
  ...line('OrderDB'),
  pressed(keys.enter, '? Endpoints', 800),
  ...line('POST /api/v1/orders Create an order'),
  ...line('GET /api/v1/orders/{id} Get an order'),
  pressed(keys.enter, '? Data model', 800),
  ...line('Order: id uuid pk, total decimal(12,2) not null'),
  ...line('Customer: id uuid pk, email string unique not null'),
  ...line('Customer 1-* Order'),
  pressed(keys.enter, '? Decisions', 800),
  ...line('Use PostgreSQL over MongoDB because orders need transactions'),
  pressed(keys.enter, '? Review', 3000),
  pressed(keys.enter, /Same without questions[\s\S]*\$ *$/, 4500),
  ...command('git add --all && git commit --quiet -m "Specify the checkout"', prompt, 800),
  ...command('create-tech-spec', '? Specification'),
  pressed(keys.enter, '? Change', 1500),
  pressed(keys.enter, '? Components', 1000),
  ...typed('FraudCheck: scores risk -> OrderDB'),
  pressed(keys.enter, /›\s*$/m, 700),
  pressed(keys.enter, /❯ Write/, 1500),
  pressed(keys.enter, '? Write these changes?', 4000),
  pressed(keys.enter, /✔ Added[\s\S]*\$ *$/, 5000),
];
