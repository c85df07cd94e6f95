import type { SpecStatus } from '../spec/answers-model.ts';
import { type AppliedRule, type Found, findingsIn } from './findings-in.ts';
import type { Rule, Spot } from './rule.ts';
import type { PageSubject, RecordSubject, SpecSubject } from './subject.ts';
import { severityOf, type Weights } from './weights.ts';

/** A document that rules can look at, and how far it is. */
export type Subject = { status: SpecStatus } & (
  | ({ kind: 'spec' } & SpecSubject)
  | ({ kind: 'prd' | 'page' } & PageSubject)
  | ({ kind: 'record' } & RecordSubject)
);

/** What rules find in a document: total, and in time linear in its length. */
export const checkSubject = (subject: Subject, rules: readonly Rule[], weights: Weights): Found[] => {
  const { page } = subject;
  const apply = (some: readonly Rule[]): AppliedRule[] =>
    some.flatMap((rule) => {
      const severity = severityOf(rule, subject.status, weights);
      return severity === 'off' ? [] : [{ rule, severity, spots: spotsOf(rule, subject) }];
    });
  const alone = apply(rules.filter(({ isAlone }) => isAlone === true));
  const isBroken = alone.some(({ spots }) => [...spots].length > 0);
  const found = isBroken ? findingsIn(page, alone) : [];
  if (found.length > 0) return found;
  return findingsIn(page, [...apply(rules.filter(({ isAlone }) => isAlone !== true)), ...alone]);
};

const spotsOf = (rule: Rule, subject: Subject): Iterable<Spot> => {
  if (rule.of === 'page') return rule.find(subject);
  if (rule.of === 'spec') return subject.kind === 'spec' ? rule.find(subject) : [];
  return subject.kind === 'record' ? rule.find(subject) : [];
};
