import { describe, expect, test } from 'vitest';
import { stamped } from '../../src/document/derived/derived-blocks.ts';
import { readSpec } from '../../src/document/read/read-spec.ts';
import type { Addition } from '../../src/plan/addition.ts';
import { answersOf } from '../../src/plan/answers-of.ts';
import { additionOf } from '../support/addition-of.ts';
import { below, specOf } from '../support/spec-of.ts';

const answers = {
  feature: 'Order checkout',
  externals: ['Shopper [client]', 'Stripe [service]: authorises cards'],
  components: [
    'OrderService: places orders -> PaymentGateway, OrderDB',
    'PaymentGateway -> Stripe',
    'OrderDB',
  ],
  dataFlow: ['Shopper sends the cart to OrderService', 'OrderDB stores the order'],
  entities: ['Order: id uuid pk, customer_id uuid fk Customer', 'Customer: id uuid pk'],
};

const created = (more: object = {}): string => specOf({ ...answers, ...more });

const keptIn = ({ steps }: Addition): string[] =>
  steps.flatMap((step) => (step.kind === 'kept' ? [`${step.what}: ${step.reason}`] : []));

const redrawnIn = ({ steps }: Addition): string[] =>
  steps.flatMap((step) => (step.kind === 'redrawn' ? [step.name] : []));

const FRAUD = 'components:\n  - "FraudCheck [scorer]: scores risk -> OrderDB, Risk API"\n';
const together = {
  components: [...answers.components, 'FraudCheck [scorer]: scores risk -> OrderDB, Risk API'],
};

describe('an addition to drawings that nobody has edited', () => {
  test.each(['ascii', 'ascii-only', 'mermaid'])(
    'draws them as all answers together would: %s',
    (diagrams) => {
      const addition = additionOf(created({ diagrams }), FRAUD);
      expect(redrawnIn(addition)).toEqual(['system-context', 'component-design']);
      for (const heading of ['System Context', 'Component Design', 'Data Flow'])
        expect(below(addition.text, heading)).toBe(below(created({ ...together, diagrams }), heading));
    },
  );

  test('leaves those alone that do not show what was added', () => {
    const addition = additionOf(created(), 'components:\n  - Audit -> OrderDB\n');
    expect(redrawnIn(addition)).toEqual(['component-design']);
    expect(below(addition.text, 'System Context')).toBe(below(created(), 'System Context'));
  });

  test('shows further entities, relationships and steps as Mermaid', () => {
    const more =
      'entities:\n  - "Refund: id uuid pk, order_id uuid fk Order"\ndataFlow:\n  - OrderDB tells Stripe\n';
    const addition = additionOf(created({ diagrams: 'mermaid' }), more);
    expect(redrawnIn(addition)).toEqual(expect.arrayContaining(['sequence-diagram', 'entity-diagram']));
    expect(below(addition.text, 'Data Flow')).toContain('OrderDB tells Stripe\n```\n\n```\n1. ');
    expect(below(addition.text, 'Relationships')).toMatch(/e2\["Refund"\][\s\S]*e0 \|\|--o\{ e2/);
  });

  test('keeps Windows line ends', () => {
    const { text } = additionOf(created().replaceAll('\n', '\r\n'), FRAUD);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(below(text.replaceAll('\r\n', '\n'), 'Component Design')).toBe(
      below(created(together), 'Component Design'),
    );
  });

  test('draws the sample of the template away', () => {
    const empty = created({ externals: [], components: [], dataFlow: [], entities: [] });
    const { text } = additionOf(empty, `${FRAUD}externals:\n  - Shopper [client]\n`);
    const expected = created({
      components: together.components.slice(-1),
      externals: ['Shopper [client]'],
      dataFlow: [],
      entities: [],
    });
    for (const heading of ['System Context', 'Component Design'])
      expect(below(text, heading)).toBe(below(expected, heading));
  });
});

describe('relationships', () => {
  const lines = { entities: [], relationships: ['A 1-* B', 'Customer account 1-1 B'] };

  test('are aligned anew when one is added', () => {
    const { text } = additionOf(
      created({ ...lines, relationships: ['A 1-* B'] }),
      'relationships:\n  - Customer account 1-1 B\n',
    );
    expect(below(text, 'Relationships')).toBe(below(created(lines), 'Relationships'));
  });

  test('stand between as many marks as their names need', () => {
    const relationships = ['A 1-* B', 'C 1-1 ````', 'D 1-1 ``````'];
    for (const first of [[], relationships.slice(0, 1), relationships.slice(0, 2)]) {
      const earlier = created({ entities: [], relationships: first });
      const { text } = additionOf(earlier, `relationships: ${JSON.stringify(relationships)}`);
      expect(below(text, 'Relationships')).toBe(
        below(created({ entities: [], relationships }), 'Relationships'),
      );
    }
  });

  test('are drawn as the other drawings are', () => {
    for (const diagrams of ['ascii-only', 'mermaid']) {
      const { text } = additionOf(
        created({ entities: [], diagrams }),
        `relationships: ${JSON.stringify(lines.relationships)}`,
      );
      expect(below(text, 'Relationships')).toBe(below(created({ ...lines, diagrams }), 'Relationships'));
    }
  });

  test('are drawn in another form on request', () => {
    const addition = additionOf(created(lines), 'diagrams: ascii-only');
    expect(redrawnIn(addition)).toContain('relationships');
    expect(addition.text).toBe(
      created({ ...lines, diagrams: 'ascii-only' }).replaceAll('\n   v\n', '\n   ↓\n'),
    );
  });

  test('get a line like the others where somebody has edited them, and nothing else', () => {
    const edited = created({ ...lines, relationships: ['A 1-* B'] }).replace(
      '[A] 1──────* [B]',
      '[A]  1───*  [B]',
    );
    const { text } = additionOf(edited, 'relationships:\n  - Customer account 1-1 B\n');
    expect(below(text, 'Relationships')).toContain('[A]  1───*  [B]\n[Customer account]');
  });
});

describe('a drawing that is somebody’s own', () => {
  test('stays as it was edited, with what would stand there', () => {
    const edited = created().replace('[gateway]', '[Gateway]');
    const addition = additionOf(edited, FRAUD);
    expect(keptIn(addition)).toEqual(['Component Design: edited by hand: left as it is']);
    expect(addition.text).toContain(below(edited, 'Component Design').trimEnd());
    expect(below(addition.text, 'Component Design')).toContain('```\n\n- FraudCheck (scorer)\n\n');
    const [kept] = addition.steps.flatMap((step) => (step.kind === 'kept' ? [step.derived] : []));
    expect(below(created(together), 'Component Design')).toContain(`-->\n${kept}\n`);
  });

  test('stays without its comment', () => {
    const edited = created().replace(/<!-- create-tech-spec:component-design \w+ -->\n/, '');
    const addition = additionOf(edited, 'components:\n  - Audit -> OrderDB\n');
    expect(keptIn(addition)).toEqual(['Component Design: written by hand: left as it is']);
    expect(below(addition.text, 'Component Design')).toBe(below(edited, 'Component Design'));
  });

  test('stays out where it was taken out', () => {
    const edited = created().replace(/<!-- create-tech-spec:component-design \w+ -->\n```[\s\S]*?```\n/, '');
    const addition = additionOf(edited, FRAUD);
    expect(keptIn(addition)).toEqual(['Component Design: taken out: stays out']);
    expect(below(addition.text, 'Component Design').trimEnd()).toBe(
      '### Component Design\n\n- FraudCheck (scorer)',
    );
  });

  test('is known by its comment although a formatter has put a blank line below that', () => {
    const formatted = created().replace(/(<!-- create-tech-spec:.* -->\n)/g, '$1\n');
    const { text } = additionOf(formatted, FRAUD);
    expect(text.replace(/(<!-- create-tech-spec:.* -->\n)\n/g, '$1')).toBe(additionOf(created(), FRAUD).text);
  });

  test('is told though the lines below the diagram show the news', () => {
    const edited = created({ diagrams: 'mermaid' }).replace('participant p0', 'actor p0');
    const addition = additionOf(edited, 'dataFlow:\n  - OrderDB tells Stripe\n');
    expect(keptIn(addition)).toEqual(['Data Flow: edited by hand: left as it is']);
  });

  test('shows a name where it stands as a word of its own, and not within another one', () => {
    const edited = created().replace('[gateway]', '[Gateway]');
    const addition = additionOf(edited, 'components:\n  - Order -> OrderDB\n');
    expect(keptIn(addition)).toEqual(['Component Design: edited by hand: left as it is']);
  });

  test('is not asked for where it shows the new item already', () => {
    const edited = created().replace('[gateway]', '[Gateway] <- Audit');
    expect(keptIn(additionOf(edited, 'components:\n  - Audit -> OrderDB\n'))).toEqual([]);
  });
});

test('a block that has come to stand under another part is left, for its lines are read as items there', () => {
  const entity = '#### Order\n\n| Field | Type |\n|---|---|\n| id | uuid |\n';
  const block = stamped('new-tables', '- orders: [purpose]');
  const moved = `## Data Model\n\n### Entities\n\n${entity}\n## Performance\n\n### Expected Load\n\n${block}\n`;
  const addition = additionOf(moved, 'entities:\n  - "Refund: id uuid pk"\n');
  expect(keptIn(addition)).toEqual(['New Tables: edited by hand: left as it is']);
  expect(addition.text.endsWith(`### Expected Load\n\n${block}\n`)).toBe(true);
});

describe('the form of drawings', () => {
  test('is kept from run to run', () => {
    for (const diagrams of ['ascii-only', 'mermaid']) {
      const { text } = additionOf(created({ diagrams }), FRAUD);
      expect(additionOf(text, 'components:\n  - Audit -> Ledger DB\n').text).toContain(
        diagrams === 'mermaid' ? '[("Ledger DB' : '|  Ledger DB',
      );
    }
  });

  test('is Mermaid for further drawings where somebody has drawn with it', () => {
    const empty = created({ components: [], externals: [], dataFlow: [], entities: [] });
    const own = '## Notes\n\n```mermaid\nflowchart TD\n  a --> b\n```\n';
    expect(below(additionOf(`${empty}\n${own}`, FRAUD).text, 'Component Design')).toContain(
      '```mermaid\nflowchart',
    );
  });

  test('changes when somebody says so, and then only where the drawing is still the tool’s', () => {
    const { text, steps } = additionOf(created(), 'diagrams: mermaid\n');
    for (const heading of ['System Context', 'Component Design', 'Data Flow', 'Relationships'])
      expect(below(text, heading)).toBe(below(created({ diagrams: 'mermaid' }), heading));
    expect(steps.map(({ kind }) => kind)).toEqual(['redrawn', 'redrawn', 'drawn', 'drawn']);
    const edited = created().replace('[gateway]', '[Gateway]');
    expect(below(additionOf(edited, 'diagrams: mermaid\n').text, 'Component Design')).toBe(
      below(edited, 'Component Design'),
    );
  });

  test('goes back to characters: diagrams that these cannot draw are taken away, their lines stay', () => {
    const addition = additionOf(created({ diagrams: 'mermaid' }), 'diagrams: ascii\n');
    expect(addition.text).toBe(created());
    expect(addition.steps.map(({ kind }) => kind)).toEqual(['redrawn', 'redrawn', 'taken', 'taken']);
    const edited = created({ diagrams: 'mermaid' }).replace('participant p0', 'actor p0');
    expect(keptIn(additionOf(edited, 'diagrams: ascii\n'))).toEqual([
      'Data Flow: edited by hand: left as it is',
    ]);
  });

  test('is told where it cannot change, because the drawing is somebody’s', () => {
    const edited = created().replace('[gateway]', '[Gateway]');
    const addition = additionOf(edited, 'diagrams: ascii-only\n');
    expect(keptIn(addition)).toEqual(['Component Design: edited by hand: left as it is']);
    expect(redrawnIn(addition)).toEqual(['system-context', 'relationships']);
  });

  test('is the usual one of the repository where nothing else says it', () => {
    const empty = created({ components: [], externals: [], dataFlow: [], entities: [] });
    const { text } = additionOf(empty, FRAUD, { usualForm: 'mermaid' });
    expect(below(text, 'Component Design')).toContain('```mermaid');
  });
});

test('kinds are read from the list below the drawing, and nowhere added to what is there', () => {
  const text = created(together);
  const kinds = answersOf(readSpec(text)).components.map(({ kind }) => kind);
  expect(kinds).toEqual([undefined, undefined, undefined, 'scorer']);
  expect(additionOf(text, 'components:\n  - OrderDB [archive]\n').text).toBe(text);
});
