import { describe, expect, test } from 'vitest';
import { findSpec } from '../../src/commands/find-spec.ts';
import { UserError } from '../../src/errors.ts';
import { findSpecs, specFolders } from '../../src/sources/spec-files.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { worldOf } from '../support/world-of.ts';

const spec = (feature: string): string => `# Technical Specification: ${feature}\n`;

/** The specification that a name means in a repository with some files, or why there is none. */
const found = async (files: Readonly<Record<string, string>>, name?: string): Promise<string> => {
  const { world } = worldOf(files, { repository: repositoryOf(files, undefined, { lists: true }) });
  try {
    const { path } = await findSpec(world, await findSpecs(world.repository, specFolders), { name });
    return path;
  } catch (error) {
    if (error instanceof UserError) return [error.message, error.hint].join('\n');
    throw error;
  }
};

const [a, b] = ['packages/a/docs/specs/TECH_SPEC-a.md', 'packages/b/docs/specs/TECH_SPEC-b.md'] as const;

describe('in a repository of packages', () => {
  test('the specification of one is found, by its name and where it is the only one', async () => {
    expect(await found({ [a]: spec('Cart'), [b]: spec('Pay') }, 'pay')).toBe(b);
    expect(await found({ [a]: spec('Cart') })).toBe(a);
  });

  test('all that could be meant are told', async () => {
    const told = await found({ [a]: spec('Cart'), [b]: spec('Pay') });
    expect(told).toContain(a);
    expect(told).toContain(b);
    expect(await found({ [a]: spec('Cart') }, 'Orders')).toMatch(/is called “Orders”\n[\s\S]*packages\/a/);
  });

  test('the usual folders come first', async () => {
    const usual = 'docs/specs/TECH_SPEC-pay.md';
    expect(await found({ [usual]: spec('Pay'), [b]: spec('Pay') }, 'pay')).toBe(usual);
    expect(await found({ [usual]: spec('Pay'), [b]: spec('Pay') })).toBe(usual);
    expect(await found({ [usual]: spec('Pay'), [a]: spec('Cart') }, 'cart')).toBe(a);
  });

  test('examples are nobody’s specification', async () => {
    expect(await found({ 'test/fixtures/TECH_SPEC-x.md': spec('X') })).toMatch(/^no specification is here/);
  });
});
