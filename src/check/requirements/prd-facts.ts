import { readSpec } from '../../document/read/read-spec.ts';
import { requirementsIn } from './requirements-in.ts';

/** What rules know of the product requirements that a specification names. */
export type PrdFacts = {
  path: string;
  /** As it says it. */
  status: string | undefined;
  /** The numbers of its requirements, such as `FR-001`, each once, in its order. */
  requirements: readonly string[];
};

/** Reads product requirements as rules see them. */
export const prdFacts = (path: string, text: string): PrdFacts => {
  const { titleBlock, blocks } = readSpec(text);
  const named = requirementsIn(text, blocks).filter(({ implied }) => implied !== true);
  const requirements = [...new Set(named.map(({ id }) => id))];
  return { path, status: titleBlock.status?.value, requirements };
};
