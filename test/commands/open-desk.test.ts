import { describe, expect, test } from 'vitest';
import { noOffers, type WizardState } from '../../src/ask/wizard-state.ts';
import { observe } from '../../src/commands/observe.ts';
import { openDesk } from '../../src/commands/open-desk.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { worldOf } from '../support/world-of.ts';

const state: WizardState = {
  answers: { ...noAnswers(), feature: 'Orders', decisions: [{ title: 'Use Redis' }] },
  offers: noOffers,
  offering: true,
  targets: {},
};

const files = { 'docs/adr/ADR-001-a.md': '# a', 'decisions/ADR-004-b.md': '# b' };

const previewOf = async (targets: WizardState['targets']) => {
  const { world } = worldOf(files);
  return openDesk(world, await observe(world, {}), true).preview({ ...state, targets });
};

describe('the records of a preview', () => {
  test('follow those that are here', async () => {
    expect((await previewOf({})).records).toEqual(['docs/adr/ADR-002-use-redis.md']);
  });

  test('are none where the decision has one that is here', async () => {
    const { world } = worldOf({ ...files, 'docs/adr/ADR-007-use-redis.md': '# ADR-007: Use Redis\n' });
    const preview = await openDesk(world, await observe(world, {}), true).preview({
      ...state,
      answers: { ...state.answers, decisions: [{ title: 'Use Redis' }, { title: 'Use Kafka' }] },
      targets: { recordFolder: 'docs/adr' },
    });
    expect(preview.records).toEqual(['docs/adr/ADR-008-use-kafka.md']);
    expect(preview.document).toContain('- [ADR-007: Use Redis](../adr/ADR-007-use-redis.md)');
  });

  test('follow those of the folder that was chosen in the review', async () => {
    expect((await previewOf({ recordFolder: 'decisions' })).records).toEqual([
      'decisions/ADR-005-use-redis.md',
    ]);
  });
});

test('a feature is refused where its file would go, as the review has it by now', async () => {
  const { world } = worldOf({ 'specs/TECH_SPEC-orders.md': '# Technical Specification: Orders' });
  const desk = openDesk(world, await observe(world, { specFolder: 'specs' }), true);
  expect(desk.refuseFeature('Orders', { specFolder: 'specs' })).toMatch(/is here already/);
  expect(desk.refuseFeature('Orders', { specFile: 'specs/other.md' })).toBeUndefined();
});

test('what a person asks to see is shown', async () => {
  const { world, shown } = worldOf(files);
  openDesk(world, await observe(world, {}), true).show('# Orders');
  expect(shown).toEqual(['# Orders']);
});
