import type { Plan } from '../../../../src/plan/plan.ts';

/** Three records and the spec that links to them, each large enough to be seen half written. */
export const largePlan = (folder: string): Plan => {
  const records = [1, 2, 3].map((n) => `${folder}/docs/adr/ADR-00${n}-record.md`);
  return {
    changes: [...records, `${folder}/docs/specs/TECH_SPEC-orders.md`].map((path, index) => ({
      kind: 'create',
      path,
      text: `# ${path}\n${`${index} all of it or nothing\n`.repeat(10_000)}`,
    })),
  };
};
