import { describe, expect, test } from 'vitest';
import { concernsFeature, findPrds, rankPrds } from '../../src/sources/prd-files.ts';
import { findSpecs } from '../../src/sources/spec-files.ts';
import { repositoryOf } from '../support/repository-of.ts';

const repository = repositoryOf({
  'docs/specs/PRD-007-checkout.md': '# PRD',
  'docs/specs/PRD-template.md': '# PRD: [Name]',
  'docs/specs/TECH_SPEC-refunds.md': '---\nowner: a\n---\n\n# 📦 Technical Specification: Refunds\n',
  'docs/specs/tech-spec-template.md': '# Technical Specification: [Feature Name]\n',
  'docs/specs/notes.md': '# Notes on technical specification\n',
  'docs/specs/PRD-007.png': '',
  'docs/requirements/checkout.prd.md': '# Checkout',
  'docs/requirements/product-requirements-cards.md': '# Cards',
  'docs/requirements/sprdsheet.md': '# No',
});

test('PRDs are told by their names; templates are none', async () => {
  expect(await findPrds(repository)).toEqual([
    'docs/specs/PRD-007-checkout.md',
    'docs/requirements/checkout.prd.md',
    'docs/requirements/product-requirements-cards.md',
  ]);
});

test('specifications are told by their titles; templates are none', async () => {
  expect(await findSpecs(repository, ['docs/specs', 'docs/missing'])).toEqual([
    { path: 'docs/specs/TECH_SPEC-refunds.md', title: 'Refunds' },
  ]);
});

describe('the PRD of a feature', () => {
  const prds = [
    'docs/specs/PRD-001-search.md',
    'docs/specs/PRD-007-checkout.md',
    'docs/specs/PRD-009-order-checkout.md',
  ];

  test('is likely the one with most words in common', () => {
    expect(rankPrds(prds, 'Order checkout')).toEqual([prds[2], prds[1], prds[0]]);
    expect(concernsFeature('docs/specs/PRD-007-checkout.md', 'Order checkout')).toBe(true);
  });

  test('is unknown when no name has a word of it', () => {
    expect(concernsFeature('docs/specs/PRD-007-checkout.md', 'PRD 007')).toBe(false);
  });
});
