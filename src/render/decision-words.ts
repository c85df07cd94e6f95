import type { RecordSection } from '../adr/read/read-record.ts';
import { isChoice, isEnglish } from '../adr/template/placeholders.ts';
import { decision as decisionGrammar } from '../spec/grammar/decision.ts';
import type { Decision } from '../spec/model.ts';

/** What stands in the section of a decision, as the sample there says it. */
export const decisionWords = (
  decision: Decision,
  sections: readonly RecordSection[],
  { title, sample }: { title: string; sample: string },
): string => {
  if (decision.decision !== undefined) return decision.decision;
  if (isChoice(sample)) return chosenOption(decision);
  // The words of our grammar are English; elsewhere they stand only for what no other section says.
  return isEnglish(title) || !isTold(decision, sections) ? decisionGrammar.print(decision) : decision.title;
};

/** What a record says of a decision that has no section for it; nothing where the title and the other sections say all. */
export const untoldWords = (decision: Decision, sections: readonly RecordSection[]): string | undefined => {
  if (sections.some(({ key }) => key === 'decision')) return undefined;
  if (decision.decision !== undefined) return decision.decision;
  return isTold(decision, sections) ? undefined : decisionGrammar.print(decision);
};

const chosenOption = ({ title, context }: Decision): string =>
  `Chosen option: "${title}"${context === undefined ? '' : `, because ${context.replace(/[.\s]+$/, '')}`}.`;

/** Whether other sections say why, and what was not chosen. */
const isTold = ({ alternatives, context }: Decision, sections: readonly RecordSection[]): boolean => {
  const keys = new Set(sections.map(({ key }) => key));
  const hasOptions = alternatives === undefined || keys.has('alternatives') || keys.has('options');
  return hasOptions && (context === undefined || keys.has('context') || keys.has('rationale'));
};
