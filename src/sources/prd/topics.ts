import { labelOf } from '../../document/label.ts';

/**
 * What a passage of a PRD is about. `background` stands in for a missing summary. `mixed` says nothing by itself, such as
 * a heading above goals and non-goals, while `other` is known to be none of these, with all that is under it.
 */
export type Topic = 'summary' | 'background' | 'goals' | 'nonGoals' | 'mixed' | 'other';

const GOAL = '(?:goals?|objectives?)';

/** The labels of each topic, in the order in which they claim one. */
const topics: readonly { topic: Topic; label: RegExp }[] = [
  { topic: 'other', label: /\b(?:personas?|stakeholders?|glossary|appendix|references)\b/ },
  { topic: 'mixed', label: new RegExp(String.raw`\b${GOAL}\W+(?:and\W+|vs\W+)?non\W?goals?\b`) },
  { topic: 'mixed', label: /\bin\W+(?:and|or|vs)\W+out of scope\b/ },
  { topic: 'nonGoals', label: new RegExp(String.raw`\b(?:non|anti)\W?${GOAL}\b`) },
  { topic: 'nonGoals', label: /\b(?:out\W(?:of\W)?scope|not in scope)\b/ },
  { topic: 'nonGoals', label: /^(?:exclusions?|excluded|not included|won['’]t (?:do|have|build))$/ },
  { topic: 'nonGoals', label: /^(?:what )?we(?: a|['’])re not (?:doing|building)$/ },
  {
    topic: 'goals',
    label: new RegExp(String.raw`^(?:[\w-]+ (?:and |& )?){0,3}${GOAL}(?: (?:and|&|/|for|of|in) .*)?$`),
  },
  { topic: 'goals', label: /^(?:in\W?scope|scope|what(?:['’]s| is) in scope)(?: (?:for|of|in) .*)?$/ },
  { topic: 'mixed', label: /\brequirements?$/ },
  { topic: 'other', label: /\b(?:metrics?|kpis?|success|measures?|risks?|assumptions?|constraints?)\b/ },
  { topic: 'other', label: /\b(?:dependencies|timeline|milestones?|open questions)\b/ },
  {
    topic: 'summary',
    label:
      /^(?:(?:executive|project|product|feature) )?(?:summary|overview|introduction)(?: (?:and|&|\/) .*)?$/,
  },
  { topic: 'summary', label: /^(?:the )?problem(?: statement| description)?(?: (?:and|&|\/) .*)?$/ },
  {
    topic: 'background',
    label:
      /^(?:abstract|tl;?dr|in short|purpose|background|context|description|motivation|vision)(?: (?:and|&|\/) .*)?$/,
  },
];

/** What a heading or a bold label is about; nothing when it says neither this nor that. */
export const topicOf = (title: string): Topic | undefined => {
  const label = labelOf(title)
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\?$/, '');
  return topics.find((known) => known.label.test(label))?.topic;
};
