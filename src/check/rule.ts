import type { Span } from '../document/block.ts';
import type { Splice } from '../document/splice/splice.ts';
import type { Severity } from './finding.ts';
import type { PageSubject, RecordSubject, SpecSubject } from './subject.ts';

/** How a rule weighs in a document that is a draft, in review, or approved. */
export type Severities = readonly [draft: Severity, inReview: Severity, approved: Severity];

/** A place that breaks a rule. */
export type Spot = {
  /** Where it stands; findings name the beginning. */
  span: Pick<Span, 'start'>;
  /** One sentence without its full stop: what is wrong. */
  message: string;
  /** One sentence without its full stop: what to do about it. */
  hint: string;
  /** The fix, if a program can make it; a function if computing it takes long. */
  fix?: readonly Splice[] | (() => readonly Splice[]) | undefined;
};

type Head = {
  /** Never changes and is never given again: `TS101`. */
  id: `TS${number}`;
  /** Also the name of its file, of its page in docs/rules and of its cases. */
  name: string;
  severities: Severities;
  /** True where a document that breaks it cannot be read as what it is meant to be: then nothing else is told of it. */
  isAlone?: true;
};

/** A rule for specifications. */
export type SpecRule = Head & { of: 'spec'; find: (spec: SpecSubject) => Iterable<Spot> };

/** A rule for decision records. */
export type RecordRule = Head & { of: 'record'; find: (record: RecordSubject) => Iterable<Spot> };

/** A rule for any document: specifications, records, product requirements. */
export type PageRule = Head & { of: 'page'; find: (page: PageSubject) => Iterable<Spot> };

/** What is wanted of a document. */
export type Rule = SpecRule | RecordRule | PageRule;
