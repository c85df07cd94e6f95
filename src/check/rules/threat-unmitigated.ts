import type { Located } from '../../document/read/spec-document.ts';
import type { Threat } from '../../spec/model.ts';
import { withoutNone } from '../../spec/without-none.ts';
import type { SpecRule } from '../rule.ts';
import { hasMoreLines } from '../words/has-more-lines.ts';

/** A threat that nothing is done about. */
export const threatUnmitigated: SpecRule = {
  id: 'TS501',
  name: 'threat-unmitigated',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document: { items, text } }) => {
    const answered = new Set(items.threats.filter(isMitigated).map(({ container }) => container.start));
    return items.threats
      .filter((threat) => !isMitigated(threat) && hasRoom(threat, answered, text))
      .map(({ item, span }) => ({
        span,
        message: `nothing is done about the threat “${item.threat}”`,
        hint: 'Say what is done about it, or why the risk is accepted',
      }));
  },
};

const isMitigated = ({ item: { mitigation } }: Located<Threat>): boolean =>
  mitigation !== undefined && withoutNone([mitigation]).length > 0;

/** Whether a threat stands where others say what is done about them; a list of sentences may say it in each. */
const hasRoom = (
  { form, container, span }: Located<Threat>,
  answered: ReadonlySet<number>,
  text: string,
): boolean => {
  if (container.kind !== 'table' || form !== 'row')
    return answered.has(container.start) && !hasMoreLines(text.slice(span.start, span.end));
  return (
    container.columns.every(({ key, title }) => key !== undefined || RATING.test(title)) ||
    container.columns.some(({ key }) => key === 'mitigation')
  );
};

/** Columns that say how bad a threat is, and never what is done about it. */
const RATING =
  /^(?:#|id|nr\.?|no\.?|likelihood|probability|impact|severity|rating|score|level|priority|category|stride|asset|actor|wahrscheinlichkeit|auswirkung|schwere|kategorie|probabilité|impacto?|gravité|probabilidad|gravedad|probabilidade|gravidade|可能性|影響|影响|深刻度|严重性)$/iu;
