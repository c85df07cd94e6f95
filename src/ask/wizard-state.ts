import type { Answers } from '../spec/answers-model.ts';
import { isAnswered } from '../spec/part-answers.ts';
import type { Offers, Targets, WizardState } from '../spec/wizard-states.ts';
import type { Choice } from './ask.ts';
import type { OpenFolder } from './choose-record-folder.ts';
import type { Keep } from './keep.ts';

export type { Offers, Targets, WizardState } from '../spec/wizard-states.ts';

/** Nothing that a specification can begin with. */
export const noOffers: Offers = { scopeIn: [], scopeOut: [] };

/** What a specification would be like if it were written now. */
export type Preview = {
  document: string;
  /** The specification's own path. */
  path: string;
  records: readonly string[];
  /** What a person would not expect of their numbers. */
  recordsNote?: string;
  author: string;
  date: string;
  status: string;
  filled: number;
  parts: number;
};

/** A link to a PRD as a specification keeps it, or why there is none. */
export type ResolvedPrd = { kind: 'link'; link: string } | { kind: 'refused'; reason: string };

/** What the wizard asks of its surroundings, beside the person. */
export type Desk = {
  /** Why a feature of this name cannot be specified where it would go; nothing when it can. */
  refuseFeature(feature: string, targets: Targets): string | undefined;
  /** Documents that may be the feature's PRD, the likely one first, and whether it is likely enough to be offered first of all. */
  prds(feature: string): { found: readonly Choice<string>[]; likely: boolean };
  /** The link as it is kept, or why there is none. */
  resolvePrd(given: string): Promise<ResolvedPrd>;
  offersOf(prd: string | undefined): Promise<Offers>;
  /** What the person has to be asked about the folder of the records, where there are some. */
  openFolder?: OpenFolder | undefined;
  preview(state: WizardState): Promise<Preview>;
  keep: Keep<WizardState>;
  /** Whether what is kept outlasts a run that ends before it writes. */
  hasDraft: boolean;
  /** Shows something that is no question. */
  show(text: string): void;
};

/** Answers together with what the PRD offers for parts that are not answered. */
export const withOffers = (answers: Answers, { summary, scopeIn, scopeOut }: Offers): Answers => ({
  ...answers,
  summary: isOpen(answers, 'summary') ? summary : answers.summary,
  scope: {
    in: isOpen(answers, 'scope.in') ? [...scopeIn] : answers.scope.in,
    out: isOpen(answers, 'scope.out') ? [...scopeOut] : answers.scope.out,
  },
});

/** The parts that a PRD may offer text for. */
type OfferedPart = 'summary' | 'scope.in' | 'scope.out';

const isOpen = (answers: Answers, id: OfferedPart): boolean =>
  !isAnswered(answers, id) && applies(answers, id);

/** Whether nobody has said that a part does not apply. */
const applies = ({ notApplicable }: Answers, id: OfferedPart): boolean =>
  notApplicable[id] === undefined && notApplicable.overview === undefined;

/** The state with what was offered taken over as answers, so that it can be changed. */
export const taken = (state: WizardState): WizardState =>
  state.offering ? { ...state, answers: withOffers(state.answers, state.offers), offering: false } : state;

/** Answers in which text that one PRD offered, and nobody has changed since, is what another one offers. */
export const reoffered = (answers: Answers, earlier: Offers, offers: Offers): Answers => ({
  ...answers,
  summary:
    answers.summary === earlier.summary && applies(answers, 'summary') ? offers.summary : answers.summary,
  scope: {
    in:
      isSame(answers.scope.in, earlier.scopeIn) && applies(answers, 'scope.in')
        ? [...offers.scopeIn]
        : answers.scope.in,
    out:
      isSame(answers.scope.out, earlier.scopeOut) && applies(answers, 'scope.out')
        ? [...offers.scopeOut]
        : answers.scope.out,
  },
});

const isSame = (texts: readonly string[], others: readonly string[]): boolean =>
  texts.length === others.length && texts.every((text, index) => text === others[index]);
