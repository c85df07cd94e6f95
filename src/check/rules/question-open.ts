import type { Located } from '../../document/read/spec-document.ts';
import { shortened } from '../../spec/answers/shortened.ts';
import type { SpecRule } from '../rule.ts';
import { saysNone } from '../words/says-none.ts';

/** A question that nobody has answered yet. */
export const questionOpen: SpecRule = {
  id: 'TS701',
  name: 'question-open',
  of: 'spec',
  severities: ['off', 'information', 'error'],
  find: ({ document: { text, items } }) =>
    (items.texts.openQuestions ?? [])
      .filter((question) => isOpen(question, text))
      .map(({ item, span }) => ({
        span,
        message: `question ${shortened(item)} is open`,
        hint: 'Answer it and tick its box, or move it to another document',
      })),
};

/** Whether a question is neither ticked nor crossed out, and, where it has no box, nothing beside it says that it is answered. */
const isOpen = ({ item, span, done, form }: Located<string>, text: string): boolean => {
  if (done !== undefined) return !done && !isCrossedOut(text.slice(span.start, span.end));
  const raw = text.slice(span.start, span.end);
  if (saysNone(item) || isCrossedOut(raw)) return false;
  return !(form === 'row' ? CELL : ANSWERED).test(raw);
};

const isCrossedOut = (raw: string): boolean =>
  /^\s*(?:[-*+]|\d+[.)]|\|)?\s*(?:\[[ xX]\]\s*)?~~[^~]+~~/.test(raw);

const closed =
  'resolved|answered|closed|decided|done|erledigt|geklärt|beantwortet|entschieden|résolue?|répondue?|fermée?|resuelta|resuelto|cerrada|resolvida|resolvido|respondida|fechada|解決済み|解決|回答済み|已解决|已回答';

/** A cell that says it, perhaps with a mark or a day. */
const CELL = new RegExp(`\\|[^\\p{L}|]*(?:${closed})(?!\\p{L})[^|]*\\||[✅✔☑]`, 'iu');

/** A mark, or a label with an answer behind it. */
const ANSWERED = new RegExp(
  `[✅✔☑]|(?<!\\p{L})(?:${closed}|answer|resolution|decision|outcome|antwort|entscheidung|réponse|décision|respuesta|decisión|resposta|decisão|回答|決定|答)\\p{P}{0,3}\\s*(?:\\([^()]*\\)\\s*)?[:：]|[([](?:${closed})(?!\\p{L})`,
  'iu',
);
