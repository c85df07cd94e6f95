import type { RecordSection } from '../read/read-record.ts';
import type { SectionKey } from '../read/record-labels.ts';
import { optionLead } from './option-headings.ts';

/** What stands in a section that nobody has written yet, in the words of our own template. */
const placeholders: Readonly<Partial<Record<SectionKey, string>>> = {
  context: '[What calls for this decision: the forces at play, technical and otherwise]',
  decision: '[What is decided]',
  rationale: '[Why it was decided so]',
  options: '- [Option]',
  alternatives: '- [Alternative]',
  consequences: '- [What becomes easier or harder]',
  positive: '- [What becomes easier]',
  negative: '- [What becomes harder]',
  neutral: '- [What changes without being better or worse]',
  compliance: '[How it is checked that the decision is followed]',
  references: '- [Reference]',
};

/** Where each consequence says whether it is good, as in MADR. */
const sides = '- Good, because [what becomes easier]\n- Bad, because [what becomes harder]';

/** Where a decision names the option that was chosen, as in MADR. */
const chosen = 'Chosen option: "[option]", because [justification].';

/** Where options or alternatives have headings of their own. */
const option = '[Option]\n\n[What speaks for and against it]';
const alternative = '[Alternative]\n\n[Why it was not chosen]';
const weighed =
  '[Alternative]\n\n**Pros:**\n- [Advantage]\n\n**Cons:**\n- [Disadvantage]\n\n**Why Rejected:** [Reason]';

/**
 * What stands in a section until somebody writes it: nothing below a heading in another language than ours.
 *
 * @param body What a record says there, with the sections below it.
 */
export const placeholderOf = (
  { key, title, level }: Pick<RecordSection, 'key' | 'title' | 'level'>,
  body: string,
): string => {
  if (key === undefined || !isEnglish(title)) return '';
  if (key === 'consequences' && /\bgood, because\b/i.test(body)) return sides;
  if (key === 'decision' && isChoice(body)) return chosen;
  const child = '#'.repeat(level + 1);
  const first = new RegExp(`^${child} (.*)$`, 'm').exec(body)?.[1];
  const lead = first === undefined ? '' : optionLead(first, 0);
  if (key === 'alternatives' && first !== undefined)
    return `${child} ${lead}${/^\*\*Pros:?\*\*/im.test(body) ? weighed : alternative}`;
  if (key === 'options' && lead !== '') return `${child} ${lead}${option}`;
  return placeholders[key] ?? '';
};

/** Whether a decision is told as the choice of an option, as in MADR. */
export const isChoice = (body: string): boolean => /^\s*Chosen option:/i.test(body);

/** Whether the heading of a section is in our own language. */
export const isEnglish = (title: string): boolean => ENGLISH.test(title);

const ENGLISH =
  /\b(?:context|background|problem|motivation|issue|rationale|reasons|reasoning|justification|decision|outcome|options|considered|alternatives|consequences|implications|impact|positive|negative|neutral|pros|cons|benefits|drawbacks|compliance|confirmation|validation|references|links|related|information|see)\b/i;
