import { decision as decisionGrammar } from '../spec/grammar/decision.ts';
import { linkTarget } from '../spec/link.ts';
import type { Decision } from '../spec/model.ts';
import { builtInTemplates } from './templates.ts';

/** What the stub of a record says beside the decision. Paths are relative to the repository. */
export type RecordPlace = {
  /** As it is written in the heading: `004`. */
  number: string;
  path: string;
  author: string | undefined;
  date: string | undefined;
  spec: { title: string; path: string };
};

/** The Markdown of an architecture decision record, proposed, with placeholders for what nobody has said yet. */
export const renderRecord = (decision: Decision, place: RecordPlace): string =>
  builtInTemplates().record({
    ...place,
    ...decision,
    decision: decision.decision ?? decisionGrammar.print(decision),
    alternatives: (decision.alternatives ?? []).map((name) => ({ name })),
    consequences: decision.consequences ?? {},
    spec: {
      title: `Technical Specification: ${place.spec.title}`,
      target: linkTarget(place.path, place.spec.path),
    },
  });
