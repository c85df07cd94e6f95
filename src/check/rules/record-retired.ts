import { posix } from 'node:path';
import type { ListedRecord } from '../../adr/read/listed-record.ts';
import { type RecordCitation, recordCitations } from '../records/record-citations.ts';
import { linkedSide, recordTag, successorNames } from '../records/supersession.ts';
import type { SpecRule } from '../rule.ts';

/** A record that the specification cites and that no longer holds. */
export const recordRetired: SpecRule = {
  id: 'TS803',
  name: 'record-retired',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) => {
    const citations = recordCitations(spec);
    const cited = new Set(citations.map(({ path }) => path));
    return citations
      .filter((citation) => isRetired(citation.record) && !isHistory(citation, cited))
      .map(({ record, span }) => {
        const successors = successorNames(record).join(' and ');
        return {
          span,
          message: `the record “${recordTag(record.file)}” is ${record.state}${successors && ` by “${successors}”`}`,
          hint: successors
            ? `Follow ${successors}, and cite that instead`
            : 'Cite the record that holds now, or say what the specification follows instead',
        };
      });
  },
};

const isRetired = ({ state }: ListedRecord): boolean =>
  state === 'superseded' || state === 'deprecated' || state === 'rejected';

/** Whether it is told as what was before: the text says so, or mentions it beside what supersedes it. */
const isHistory = ({ said, record, path, isDecision }: RecordCitation, cited: ReadonlySet<string>): boolean =>
  RETIRED.test(said.replace(/\[[^[\]]*\]\([^()]*\)/g, ' ')) ||
  (!isDecision &&
    linkedSide(record, 'supersededBy').some((file) => cited.has(posix.join(posix.dirname(path), file))));

const RETIRED =
  /~~|supersed|superced|deprecat|reject|obsolet|no longer|replace[sd]?\b|instead of|ersetzt|abgelöst|veraltet|verworfen|abgelehnt|statt|remplac|rejet|dépréci|reemplaz|sustitu|rechaz|substitu|rejeit|sostitu|却下|廃止|非推奨|置換|取代|弃用|拒绝/i;
