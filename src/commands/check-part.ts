import { checkSubject, type Subject } from '../check/check-subject.ts';
import type { Finding } from '../check/finding.ts';
import type { Found } from '../check/findings-in.ts';
import { traceOf } from '../check/requirements/trace.ts';
import { rules } from '../check/rules.ts';
import type { Weights } from '../check/weights.ts';
import type { Splice } from '../document/splice/splice.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import type { World } from '../world.ts';
import type { DocumentKind } from './document-kind.ts';
import type { Checkable } from './documents-meant.ts';
import { specFacts } from './spec-facts.ts';
import { subjectOpener } from './subject-opener.ts';

/** What somebody can want to know of documents beside what was found in them. */
const looks = {
  nothing: () => undefined,
  facts: (subject: Subject) => (subject.kind === 'spec' ? specFacts(subject.subject) : undefined),
  trace: (subject: Subject) => (subject.kind === 'spec' ? traceOf(subject.subject) : undefined),
  /** What mends them. */
  fixes: (_: Subject, found: readonly Found[]): readonly Splice[] =>
    found.flatMap(({ finding, fix }) => (finding.fixable ? fix() : [])),
};

/** The names of what can be wanted. */
export type LookName = keyof typeof looks;

/** A document with what was found in it, and what somebody wanted to know of it beside: data that threads can hand over. */
export type Checked<Name extends LookName = LookName> = {
  kind: DocumentKind;
  path: string;
  status: SpecStatus;
  findings: readonly Finding[];
  more: ReturnType<(typeof looks)[Name]>;
};

/** Documents to be checked, with all that is worked out once for them and others: data, too. */
export type CheckPart<Name extends LookName> = {
  documents: readonly Checkable[];
  look: Name;
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
export const checkPart = async <Name extends LookName>(
  { documents, look, today, weights, changes }: CheckPart<Name>,
  repository: World['repository'],
): Promise<(Checked<Name> | undefined)[]> => {
  const open = subjectOpener({ repository, today }, changes);
  const wanted: (subject: Subject, found: readonly Found[]) => unknown = looks[look];
  const all: (Checked<Name> | undefined)[] = [];
  for (const document of documents) {
    const subject = await open(document);
    const found = subject && checkSubject(subject, rules, weights);
    all.push(
      subject &&
        found && {
          kind: subject.kind,
          path: document.path,
          status: subject.status,
          findings: found.map(({ finding }) => finding),
          more: wanted(subject, found) as Checked<Name>['more'],
        },
    );
  }
  return all;
};
