import type { Span } from '../../document/block.ts';
import { spanIndex } from '../../document/span-index.ts';
import { linkedDecisions } from '../records/decision-links.ts';
import type { PageSubject, SpecSubject } from '../subject.ts';

/** Tells whether a link is one of which rules for specifications tell: to the product requirements, or to a record of a decision. */
export const toldElsewhere = (subject: PageSubject): ((link: Span) => boolean) => {
  if (!isSpec(subject)) return () => false;
  const { prd } = subject.document.titleBlock;
  const decisions = linkedDecisions(subject).map(({ stretch }) => stretch);
  const told = spanIndex(prd === undefined ? decisions : [...decisions, prd.span]);
  return (link) => told(link).length > 0;
};

const isSpec = (subject: PageSubject): subject is SpecSubject => 'document' in subject;
