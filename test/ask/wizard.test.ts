import { describe, expect, test } from 'vitest';
import { wizard } from '../../src/ask/wizard.ts';
import { type Desk, noOffers, type WizardState, withOffers } from '../../src/ask/wizard-state.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { type Move, scripted } from '../support/scripted.ts';

const desk: Desk = {
  refuseFeature: () => undefined,
  prds: () => ({ found: [{ value: 'docs/specs/PRD-007.md', name: 'docs/specs/PRD-007.md' }], likely: true }),
  resolvePrd: async (link) =>
    link.startsWith('docs/') ? { kind: 'link', link } : { kind: 'refused', reason: `no ${link}` },
  offersOf: async (prd) =>
    prd === undefined ? noOffers : { summary: 'From the PRD', scopeIn: ['Goal'], scopeOut: [] },
  preview: async ({ answers }) => ({
    document: '# Preview',
    path: 'docs/specs/TECH_SPEC-x.md',
    records: answers.decisions.map((_, index) => `docs/adr/ADR-00${index + 1}-x.md`),
    author: answers.author ?? 'Ann Lee',
    date: '2026-11-22',
    status: 'Draft',
    filled: 1,
    parts: 35,
  }),
  show: () => {},
  keep: () => {},
  hasDraft: false,
};

const start: WizardState = { answers: noAnswers(), offers: noOffers, offering: true, targets: {} };

const small: readonly Move[] = [
  ['Feature', 'Order checkout'],
  ['PRD', 'docs/specs/PRD-007.md'],
  ['Components', ['OrderService: places orders -> OrderDB', 'OrderDB']],
  ['Endpoints', ['POST /orders Create an order']],
  ['Data model', ['Order: id uuid pk', 'Customer 1-* Order']],
  ['Decisions', ['Use PostgreSQL over MongoDB']],
];

/** The state in which the wizard ends, given the moves after the first six questions. */
const ended = async (moves: readonly Move[], from: WizardState = start): Promise<WizardState | undefined> => {
  const ask = scripted(moves);
  const state = await wizard(from, ask, desk);
  expect(ask.done()).toBe(true);
  return state;
};

describe('the wizard', () => {
  test('asks seven questions for a small specification, the review among them', async () => {
    const state = await ended([...small, ['Review (2 files)', 'Write 2 files']]);
    expect(state?.answers).toMatchObject({
      feature: 'Order checkout',
      prd: 'docs/specs/PRD-007.md',
      components: [
        { name: 'OrderService', purpose: 'places orders', dependencies: ['OrderDB'] },
        { name: 'OrderDB' },
      ],
      endpoints: [{ method: 'POST', path: '/orders', description: 'Create an order' }],
      entities: [{ name: 'Order' }],
      relationships: [{ from: 'Customer', to: 'Order', cardinality: '1-*' }],
      decisions: [{ title: 'Use PostgreSQL', alternatives: ['MongoDB'] }],
    });
  });

  test('leaves out what is answered already', async () => {
    const answers = { ...start.answers, feature: 'X', components: [{ name: 'A' }] };
    const state = await ended(
      [
        ['PRD', ''],
        ['Endpoints', []],
        ['Data model', []],
        ['Decisions', []],
        ['Review (1 file)', 'Write 1 file'],
      ],
      { ...start, answers },
    );
    expect(state?.answers).toEqual({ ...answers, prd: undefined });
  });

  test('goes back with answers kept', async () => {
    const state = await ended([
      ['Feature', 'X'],
      ['PRD', ''],
      ['Components', ['A', 'B'], 'back'],
      ['PRD', '', 'back'],
      ['Feature', 'Y'],
      ['PRD', ''],
      ['Components', ['A', 'B', 'C']],
      ['Endpoints', []],
      ['Data model', []],
      ['Decisions', []],
      ['Review', '', 'back'],
      ['Decisions', ['Use Redis']],
      ['Review', 'Write 2 files'],
    ]);
    expect(state?.answers).toMatchObject({
      feature: 'Y',
      components: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    });
  });

  test('ends with nothing when the person quits', async () => {
    expect(await ended([...small, ['Review', 'Quit']])).toBeUndefined();
  });

  test('has the PRD that was taken, or none, in front when it is asked for again', async () => {
    const offered = async (prd: string) => {
      const ask = scripted([
        ['Feature', 'X'],
        ['PRD', prd],
        ['Components', [], 'back'],
        ['PRD', prd],
        ['Components', []],
        ['Endpoints', []],
        ['Data model', []],
        ['Decisions', []],
        ['Review', 'Quit'],
      ]);
      await wizard(start, ask, desk);
      return ask.questions
        .filter(({ message }) => message === 'PRD')
        .map(({ suggest }) => suggest?.('')[0]?.value);
    };
    expect(await offered('docs/specs/PRD-007.md')).toEqual([
      'docs/specs/PRD-007.md',
      'docs/specs/PRD-007.md',
    ]);
    expect(await offered('docs/other.md')).toEqual(['docs/specs/PRD-007.md', 'docs/other.md']);
    expect(await offered('')).toEqual(['docs/specs/PRD-007.md', '']);
  });

  test('asks again for a PRD that is not there', async () => {
    const moves: Move[] = [
      ['Feature', 'X'],
      ['PRD', 'nowhere.md'],
      ['PRD', 'docs/specs/PRD-007.md'],
      ['Components', []],
      ['Endpoints', []],
      ['Data model', []],
      ['Decisions', []],
      ['Review', 'Write 1 file'],
    ];
    expect((await ended(moves))?.answers.prd).toBe('docs/specs/PRD-007.md');
  });
});

describe('the review', () => {
  test('draws the components below their names, where they need each other', async () => {
    const drawings = async (...components: readonly string[]) => {
      const answers = { ...start.answers, feature: 'X', prd: '' };
      const ask = scripted([
        ['Components', components],
        ['Endpoints', []],
        ['Data model', []],
        ['Decisions', []],
        ['Review', 'Quit'],
      ]);
      await wizard({ ...start, answers }, ask, desk);
      const choices = ask.questions.at(-1)?.choices ?? [];
      return choices.flatMap(({ sketch }) => sketch?.(40, { arrow: '─▶', dot: '·' }) ?? []);
    };
    expect(await drawings('Web -> Orders', 'Orders -> DB', 'DB')).toEqual([
      '  drawing   Web ─▶ Orders ─▶ DB',
    ]);
    expect(await drawings('Web -> Orders', 'Orders -> A, A name with many letters in it')).toEqual([
      '  drawing   Web ─▶ Orders ─▶ A · 1 more',
    ]);
    expect(await drawings('Web -> A name with many letters in it')).toEqual([]);
    expect(await drawings('Web', 'Orders')).toEqual([]);
  });

  test('leads to any answer', async () => {
    const state = await ended([
      ...small,
      ['Review', 'Author'],
      ['Author', 'Bo'],
      ['Review', 'Status'],
      ['Status', 'In Review'],
      ['Review', 'Date'],
      ['Last Updated', '2026-01-31'],
      ['Review', 'Components'],
      ['Components', ['OrderDB']],
      ['Review', 'Spec file'],
      ['Spec file', 'docs/x.md'],
      ['Review', 'ADRs'],
      ['Folder', 'adr/ADR-012'],
      ['Review', 'Write'],
    ]);
    expect(state?.answers).toMatchObject({
      author: 'Bo',
      status: 'In Review',
      date: '2026-01-31',
      components: [{ name: 'OrderDB' }],
    });
    expect(state?.targets).toEqual({ specFile: 'docs/x.md', recordFolder: 'adr', firstNumber: 12 });
  });

  test('leads to every other section of the template', async () => {
    const state = await ended([
      ...small,
      ['Review', 'More'],
      ['More', 'Threat Model'],
      ['Threat Model', ['Replay => Keys']],
      ['More', 'Authorization'],
      ['Authorization', 'By role'],
      ['More', 'Rollout Plan'],
      ['Rollout Plan', ['Canary']],
      ['More', 'Details of a component'],
      ['Component', 'OrderService'],
      ['OrderService', 'Responsibilities'],
      ['Responsibilities', ['Validate']],
      ['OrderService', 'Back to the other parts'],
      ['More', 'Details of an endpoint'],
      ['Endpoint', 'POST /orders'],
      ['POST /orders', 'Errors'],
      ['Errors', ['402 DECLINED No']],
      ['POST /orders', 'Back to the other parts'],
      ['More', 'Details of an entity'],
      ['Entity', 'Order'],
      ['Order', 'Description'],
      ['Description', 'What a shopper bought'],
      ['Order', 'Back to the other parts'],
      ['More', 'Details of a decision'],
      ['Decision', 'Use PostgreSQL'],
      ['Use PostgreSQL', 'Negative consequences'],
      ['Negative consequences', ['One more server']],
      ['Use PostgreSQL', 'Back to the other parts'],
      ['More', 'Back to the review'],
      ['Review', 'Write'],
    ]);
    expect(state?.answers).toMatchObject({
      threats: [{ threat: 'Replay', mitigation: 'Keys' }],
      security: { authorization: 'By role' },
      deployment: { rollout: ['Canary'] },
      components: [{ name: 'OrderService', responsibilities: ['Validate'] }, { name: 'OrderDB' }],
      endpoints: [{ errors: [{ status: 402, code: 'DECLINED', description: 'No' }] }],
      entities: [{ name: 'Order', description: 'What a shopper bought' }],
      decisions: [{ title: 'Use PostgreSQL', consequences: { negative: ['One more server'] } }],
    });
  });

  test('offers as components what others need and nobody has described', async () => {
    const state = await ended([
      ...small.with(2, ['Components', ['Web -> Kafka']]),
      ['Review', '  unknown'],
      ['Components', ['Web -> Kafka', 'Kafka']],
      ['Review', 'Write'],
    ]);
    expect(state?.answers.components.map(({ name }) => name)).toEqual(['Web', 'Kafka']);
  });

  test('lets the person refuse what the PRD offers, for good', async () => {
    const moves: Move[] = [...small, ['Review', 'Summary'], ['Summary', ''], ['Review', 'Write']];
    const state = (await ended(moves)) ?? start;
    const written = state.offering ? withOffers(state.answers, state.offers) : state.answers;
    expect({ summary: written.summary, scope: written.scope }).toEqual({
      summary: undefined,
      scope: { in: ['Goal'], out: [] },
    });
  });

  test('lets what one PRD offered give way to what another one offers, but not what the person wrote', async () => {
    const other: Move[] = [
      ['Review', 'Summary'],
      ['Summary', 'Mine'],
      ['Review', 'PRD'],
      ['PRD', ''],
      ['Review', 'Write'],
    ];
    const state = (await ended([...small, ...other])) ?? start;
    expect({ summary: state.answers.summary, scope: state.answers.scope }).toEqual({
      summary: 'Mine',
      scope: { in: [], out: [] },
    });
  });

  test('shows why a part does not apply, which another PRD does not change', async () => {
    const ask = scripted([
      ...small.with(2, ['Components', ['n/a: no code']]).with(4, ['Data model', ['n/a: nothing is stored']]),
      ['Review', 'Summary'],
      ['Summary', 'n/a: too small'],
      ['Review', 'PRD'],
      ['PRD', ''],
      ['Review', 'PRD'],
      ['PRD', 'docs/specs/PRD-007.md'],
      ['Review', 'Write'],
    ]);
    const state = await wizard(start, ask, desk);
    const rows = ask.questions.at(-1)?.choices?.map(({ name }) => name.replace(/ {2,}/, ': ')) ?? [];
    expect(rows).toEqual(
      expect.arrayContaining([
        'Summary: not applicable: too small',
        'Components: not applicable: no code',
        'Data model: not applicable: nothing is stored',
      ]),
    );
    expect(state?.answers).toMatchObject({
      summary: undefined,
      notApplicable: { summary: 'too small', components: 'no code', dataModel: 'nothing is stored' },
    });
  });

  test('goes back from the first of two questions, and not on to the second', async () => {
    await ended([...small, ['Review', 'Scope'], ['In Scope', [], 'back'], ['Review', 'Write']]);
  });

  test('discards a text that the person leaves with Esc', async () => {
    const state = await ended([
      ...small,
      ['Review', 'More'],
      ['More', 'Authorization'],
      ['Authorization', 'garbage', 'back'],
      ['More', 'Back to the review'],
      ['Review', 'Write'],
    ]);
    expect(state?.answers.security.authorization).toBeUndefined();
  });

  test('takes what the PRD offers when the person leaves it', async () => {
    const state = (await ended([...small, ['Review', 'Write']])) ?? start;
    expect(withOffers(state.answers, state.offers)).toMatchObject({
      summary: 'From the PRD',
      scope: { in: ['Goal'] },
    });
  });
});
