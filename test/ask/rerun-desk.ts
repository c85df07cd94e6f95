import { emptyRerun, type RerunDesk, type RerunState, type SpecHere } from '../../src/ask/rerun-state.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';

/** A specification that is here, with items of every kind. */
export const checkout: SpecHere = {
  path: 'docs/specs/TECH_SPEC-order-checkout.md',
  title: 'Order checkout',
  items: {
    ...noAnswers(),
    components: [
      { name: 'Cart', purpose: 'keeps carts', dependencies: ['OrderDB'], interface: 'interface Cart {}' },
      { name: 'OrderDB', kind: 'database' },
    ],
    externals: [{ name: 'Stripe', kind: 'service' }],
    endpoints: [{ method: 'GET', path: '/api/v1/orders/{id}', description: 'Get an order' }],
    entities: [{ name: 'Order', fields: [{ name: 'id', type: 'uuid', constraints: 'PK' }] }],
    relationships: [{ from: 'Customer', to: 'Order', cardinality: '1-*' }],
    decisions: [{ title: 'Use PostgreSQL' }],
    openQuestions: ['Do we hold stock?'],
  },
  open: ['summary', 'componentDesign', 'relationships', 'entities', 'threats'],
  details: { author: 'Ann Lee', status: 'Draft', date: '2026-11-22', prd: 'docs/PRD-007.md' },
};

/** What stands around the wizard of a further run, and everything that was shown. */
export const deskOf = (given: Partial<RerunDesk> = {}): RerunDesk & { shown: string[] } => {
  const shown: string[] = [];
  return {
    here: checkout,
    prds: () => ['docs/PRD-007.md', 'docs/PRD-008.md'],
    resolvePrd: async (link) =>
      link.startsWith('docs/') ? { kind: 'link', link } : { kind: 'refused', reason: `no ${link}` },
    preview: async () => ({ files: 1, text: 'the plan', refused: [] }),
    show: (text) => shown.push(text),
    width: undefined,
    keep: () => {},
    hasDraft: false,
    shown,
    ...given,
  };
};

/** A state in which some answers are new. */
export const newly = (answers: Partial<RerunState['answers']>): RerunState => ({
  ...emptyRerun(),
  answers: { ...noAnswers(), ...answers },
});
