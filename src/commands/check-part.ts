import { checkSubject, type Subject } from '../check/check-subject.ts';
import { countsOf } from '../check/counts.ts';
import type { Finding } from '../check/finding.ts';
import type { Found } from '../check/findings-in.ts';
import { traceOf } from '../check/requirements/trace.ts';
import { rules } from '../check/rules.ts';
import type { Weights } from '../check/weights.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import type { World } from '../world.ts';
import type { DocumentKind } from './document-kind.ts';
import type { Checkable } from './documents-meant.ts';
import { specFacts } from './spec-facts.ts';
import { subjectOpener } from './subject-opener.ts';

/** What somebody can want to know of documents. */
const aspects = {
  findings: (_: Subject, find: Find) => ({ findings: findingsOf(find()) }),
  /** What was found, and what mends it. */
  fixes: (_: Subject, find: Find) => {
    const found = find();
    const fixes = found.flatMap(({ finding, fix }) => (finding.fixable ? fix() : []));
    return { findings: findingsOf(found), fixes };
  },
  /** What a list tells: of many findings only how many there are. */
  facts: (subject: Subject, find: Find) => ({
    facts: subject.kind === 'spec' ? specFacts(subject) : undefined,
    counts: countsOf(findingsOf(find())),
  }),
  trace: (subject: Subject) => ({
    trace: subject.kind === 'spec' ? traceOf(subject) : undefined,
  }),
};

/** Applies all rules to a document. */
type Find = () => readonly Found[];

const findingsOf = (found: readonly Found[]): readonly Finding[] => found.map(({ finding }) => finding);

/** The names of what can be wanted. */
export type AspectName = keyof typeof aspects;

/** A document with what somebody wanted to know of it: data that threads can hand over. */
export type Checked<Name extends AspectName> = {
  kind: DocumentKind;
  path: string;
  status: SpecStatus;
} & ReturnType<(typeof aspects)[Name]>;

/** Documents to be checked, with all that is worked out once for them and others: data, too. */
export type CheckPart<Name extends AspectName> = {
  documents: readonly Checkable[];
  aspect: Name;
  today: string;
  weights: Weights;
  /** The days of the last commits that changed documents, by their paths. */
  changes: ReadonlyMap<string, string>;
};

/**
 * Checks some documents, one after the other: each is read, looked at and let go, so that memory grows with the longest one, not
 * with their number.
 *
 * @returns One for each document, in order; nothing for those that cannot be read.
 */
export const checkPart = async <Name extends AspectName>(
  { documents, aspect, today, weights, changes }: CheckPart<Name>,
  repository: World['repository'],
): Promise<(Checked<Name> | undefined)[]> => {
  const open = subjectOpener({ repository, today }, changes);
  const seen: (subject: Subject, find: Find) => object = aspects[aspect];
  const all: (Checked<Name> | undefined)[] = [];
  for (const document of documents) {
    const subject = await open(document);
    all.push(
      subject &&
        ({
          kind: subject.kind,
          path: document.path,
          status: subject.status,
          ...seen(subject, () => checkSubject(subject, rules, weights)),
        } as Checked<Name>),
    );
  }
  return all;
};
