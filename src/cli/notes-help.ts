import { type Part, parts, titleBlock } from '../spec/parts.ts';
import { grammarHelp, innerKinds } from './grammar-help.ts';
import { wrappedLine } from './wrapped-line.ts';

/** How notes are written, from which a specification is made: what `help notes` shows. */
export const notesHelp = (): string => `Examples:
  create-tech-spec --answers notes.md
  create-tech-spec --answers - --yes < notes.md
  create-tech-spec add --answers more.md --spec checkout

Notes say a specification in lines, under the headings of its parts:

${sampleNotes.replace(/^(?=.)/gm, '  ')}
How they are read:
${rules.map(([word, text]) => wrappedLine(word, text, 14)).join('\n')}

Headings, and the kind of line that stands below each:
${parts.flatMap(headingLine).join('\n')}

Lines, the same in flags, files and prompts (only the first word is required):
${grammarHelp(innerKinds)}

All keys of an answers file in YAML or JSON: create-tech-spec schema
`;

/** Notes that use everything there is. */
export const sampleNotes = `# Order checkout
prd: docs/specs/PRD-007-checkout.md
author: Ann Lee

## Components
- OrderService: places orders -> PaymentGateway, OrderDB
  - Keeps the state of each order
- PaymentGateway [gateway]: charges cards -> Stripe
- OrderDB -> none

## Endpoints
POST /api/v1/orders Create an order
  - 402 PAYMENT_DECLINED The card was declined
GET /api/v1/orders/{id} Get an order

## Data model
Order: id uuid pk, total decimal(12,2) not null
Customer
  - id uuid pk
  - email string unique not null
Customer 1-* Order

## Decisions
1. Use PostgreSQL over MongoDB because orders need transactions
2. Publish order events through an outbox

## Caching
Not applicable - nothing is cached

## Open questions
- [ ] Do we hold stock before payment?
`;

const rules: readonly [word: string, text: string][] = [
  ['title', 'A heading of level one, “Technical Specification:” before it or not.'],
  [
    'keys',
    `Between the title and the next heading, each on a line of its own: ${[...titleBlock.map(({ id }) => id), 'diagrams', 'summary'].join(', ')}.`,
  ],
  ['headings', 'In any order, at any level; numbers, case and decoration do not count.'],
  ['items', 'One line each, with a bullet, a number, a check box or nothing before it.'],
  [
    'below',
    'Indented bullets below an item: responsibilities of a component, errors of an endpoint, fields of an entity. A code fence below a component is its interface.',
  ],
  ['left out', 'A part that does not apply has one line: Not applicable - and why.'],
  ['comments', 'What stands in <!-- … --> is skipped.'],
  [
    'mistakes',
    'All are told at once, each with its line and what is expected there; nothing is written then.',
  ],
];

/** A heading with the kind of line below it; what is made from other answers has none. */
const headingLine = ({ label, form, line, synonyms = [] }: Part): string[] => {
  if (form === 'derived') return [];
  const kind = form === 'text' ? 'text of several lines' : (line ?? 'text');
  const also = synonyms.filter((name) => name !== label.toLowerCase());
  return [wrappedLine(label, also.length === 0 ? kind : `${kind} (also: ${also.join(', ')})`, 28)];
};
