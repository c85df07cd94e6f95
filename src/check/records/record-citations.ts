import type { ListedRecord } from '../../adr/read/listed-record.ts';
import type { Span } from '../../document/block.ts';
import { lineAround } from '../../document/line-around.ts';
import type { SpecSubject } from '../subject.ts';
import { linkedDecisions } from './decision-links.ts';

/** The place in which a specification cites a record. */
export type RecordCitation = {
  path: string;
  record: ListedRecord;
  span: Pick<Span, 'start'>;
  /** What stands around it. */
  said: string;
  /** Whether it is one of its decisions, rather than mentioned. */
  isDecision: boolean;
};

/** The records that a specification cites, each once: where it stands as a decision, else where it is linked first. */
export const recordCitations = (spec: SpecSubject): RecordCitation[] => {
  const { page, around } = spec;
  const decisions = linkedDecisions(spec).flatMap(({ paths, stretch, decision }) =>
    paths.map((path) => ({
      path,
      span: decision.span,
      said: page.text.slice(stretch.start, Math.min(stretch.end, stretch.start + MOST)),
      isDecision: true,
    })),
  );
  const mentions = page.links.map(({ path, span }) => ({
    path,
    span,
    said: lineAround(page.text, span),
    isDecision: false,
  }));
  const firsts = new Map<string, RecordCitation>();
  for (const citation of [...decisions, ...mentions]) {
    const record = around.records.get(citation.path);
    if (record !== undefined && !firsts.has(citation.path))
      firsts.set(citation.path, { ...citation, record });
  }
  return [...firsts.values()];
};

/** So much of a decision tells enough. */
const MOST = 300;
