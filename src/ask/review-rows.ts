import { posix } from 'node:path';
import { readRecordName } from '../adr/read/record-name.ts';
import type { Answers } from '../spec/answers-model.ts';
import { isDay } from '../spec/day.ts';
import { pathRefusal } from '../spec/path-refusal.ts';
import { specStatuses } from '../spec/words.ts';
import type { Ask, Sketch } from './ask.ts';
import { unknownDependencies } from './component-lines.ts';
import { componentSketch } from './component-sketch.ts';
import { editPart } from './edit-part.ts';
import { editMore } from './more.ts';
import { shownReason } from './not-applicable.ts';
import { answered, needsFolder, type StepName, steps } from './steps.ts';
import { type Desk, type Preview, type WizardState, withOffers } from './wizard-state.ts';

/** A row of the review: what it shows, nothing when it is left out, and what choosing it lets the person change. */
export type ReviewRow = {
  label: string;
  show: (state: WizardState, preview: Preview) => string | undefined;
  /** What it draws instead of showing it. */
  sketch?: (state: WizardState) => Sketch;
  edit: (state: WizardState, ask: Ask, desk: Desk) => Promise<WizardState>;
};

const byStep =
  (name: StepName): ReviewRow['edit'] =>
  async (state, ask, desk) =>
    (await steps[name](state, ask, desk)).state;

type TextField = {
  message: string;
  current: (preview: Preview) => string;
  refuse?: (text: string, preview: Preview) => string | undefined;
  set: (state: WizardState, text: string) => WizardState;
};

const byText =
  ({ message, current, refuse = () => undefined, set }: TextField): ReviewRow['edit'] =>
  async (state, ask, desk) => {
    const preview = await desk.preview(state);
    const { value, move } = await ask.text({
      message,
      initial: current(preview),
      refuse: (text) => refuse(text, preview),
    });
    return move === 'back' ? state : set(state, value.trim());
  };

const askStatus: ReviewRow['edit'] = async (state, ask) => {
  const choices = specStatuses.map((status) => ({ value: status, name: status }));
  const { value, move } = await ask.choose({
    message: 'Status',
    choices,
    initial: state.answers.status ?? 'Draft',
  });
  return move === 'back' ? state : answered(state, { status: value });
};

/** Components that others need and nobody has described are offered as components. */
const addUnknown: ReviewRow['edit'] = async (state, ask, desk) => {
  const added = unknownOf(state.answers).map((name) => ({ name }));
  return byStep('components')(
    answered(state, { components: [...state.answers.components, ...added] }),
    ask,
    desk,
  );
};

/** With the folder of their records, where that has not been asked yet; from there back is to the decisions. */
const editDecisions: ReviewRow['edit'] = async (state, ask, desk) => {
  const edited = await byStep('decisions')(state, ask, desk);
  if (edited.targets.recordFolder !== undefined || !needsFolder(edited, desk)) return edited;
  const housed = await steps.recordFolder(edited, ask, desk);
  return housed.move === 'back' ? editDecisions(edited, ask, desk) : housed.state;
};

const sketchOf = ({ answers }: WizardState): Sketch => componentSketch(answers.components);

const unknownOf = ({ components, externals }: Answers): string[] =>
  unknownDependencies(
    components,
    externals.map(({ name }) => name),
  );

const scopeCounts = ({ answers, offers, offering }: WizardState): string | undefined => {
  const { scope } = offering ? withOffers(answers, offers) : answers;
  if (scope.in.length + scope.out.length === 0) return undefined;
  return `${scope.in.length} in, ${scope.out.length} out${offering && answers.scope !== scope ? fromPrd(answers, offers) : ''}`;
};

const fromPrd = (answers: Answers, { scopeIn, scopeOut }: WizardState['offers']): string =>
  (answers.scope.in.length === 0 && scopeIn.length > 0) ||
  (answers.scope.out.length === 0 && scopeOut.length > 0)
    ? ' (from the PRD)'
    : '';

/** The names of some items, or why there are none. */
const names = (items: readonly string[], reason: string | undefined): string =>
  items.join(', ') || (reason ?? 'none');

const recordsShown = ({ records: [first, ...rest], recordsNote }: Preview): string | undefined =>
  first === undefined
    ? undefined
    : `${first}${rest.length === 0 ? '' : ` and ${rest.length} more`}${recordsNote === undefined ? '' : ` (${recordsNote})`}`;

/** The rows of the review, in their order. */
export const reviewRows: readonly ReviewRow[] = [
  { label: 'Feature', show: ({ answers }) => answers.feature, edit: byStep('feature') },
  { label: 'PRD', show: ({ answers }) => answers.prd ?? 'none', edit: byStep('prd') },
  {
    label: 'Author',
    show: (_, { author }) => author || 'nobody yet',
    edit: byText({
      message: 'Author',
      current: ({ author }) => author,
      set: (state, author) => answered(state, { author: author || undefined }),
    }),
  },
  { label: 'Status', show: (_, { status }) => status, edit: askStatus },
  {
    label: 'Date',
    show: (_, { date }) => date,
    edit: byText({
      message: 'Last Updated',
      current: ({ date }) => date,
      refuse: (text) => (isDay(text.trim()) ? undefined : 'A date reads YYYY-MM-DD'),
      set: (state, date) => answered(state, { date }),
    }),
  },
  {
    label: 'Summary',
    show: ({ answers, offers, offering }) =>
      answers.summary ??
      shownReason(answers, 'summary') ??
      (offering && offers.summary !== undefined ? `${offers.summary} (from the PRD)` : undefined),
    edit: async (state, ask, desk) => (await editPart(state, 'summary', ask, desk)).state,
  },
  {
    label: 'Scope',
    show: scopeCounts,
    edit: async (start, ask, desk) => {
      const { state, move } = await editPart(start, 'scope.in', ask, desk);
      return move === 'back' ? state : (await editPart(state, 'scope.out', ask, desk)).state;
    },
  },
  {
    label: 'Components',
    show: ({ answers }) =>
      names(
        answers.components.map(({ name }) => name),
        shownReason(answers, 'components'),
      ),
    edit: byStep('components'),
  },
  {
    label: '  drawing',
    show: (state) => sketchOf(state)(Number.POSITIVE_INFINITY, { arrow: '→', dot: '·' }),
    sketch: sketchOf,
    edit: byStep('components'),
  },
  {
    label: '  unknown',
    show: ({ answers }) => unknownOf(answers).join(', ') || undefined,
    edit: addUnknown,
  },
  {
    label: 'Endpoints',
    show: ({ answers }) =>
      names(
        answers.endpoints.map(({ method, path }) => `${method} ${path}`),
        shownReason(answers, 'endpoints'),
      ),
    edit: byStep('endpoints'),
  },
  {
    label: 'Data model',
    show: ({ answers }) =>
      names(
        [
          ...answers.entities.map(({ name, fields = [] }) => `${name} (${fields.length})`),
          ...answers.relationships.map(({ from, to }) => `${from} – ${to}`),
        ],
        shownReason(answers, 'dataModel'),
      ),
    edit: byStep('dataModel'),
  },
  {
    label: 'Decisions',
    show: ({ answers }) =>
      names(
        answers.decisions.map(({ title }) => title),
        shownReason(answers, 'decisions'),
      ),
    edit: editDecisions,
  },
  {
    label: 'More',
    show: (_, { filled, parts }) => `${parts - filled} of ${parts} parts still hold their placeholders`,
    edit: editMore,
  },
  {
    label: 'Spec file',
    show: (_, { path }) => path,
    edit: byText({
      message: 'Spec file',
      current: ({ path }) => path,
      refuse: (text) => refuseSpecFile(text.trim()),
      set: (state, text) => ({ ...state, targets: { ...state.targets, specFile: posix.normalize(text) } }),
    }),
  },
  {
    label: 'ADRs',
    show: (_, preview) => recordsShown(preview),
    edit: byText({
      message: 'Folder and first number of the ADRs',
      current: (preview) => recordStem(preview),
      refuse: (text, preview) =>
        recordTarget(text) ? pathRefusal(text.trim())?.message : `It reads ${recordStem(preview)}`,
      set: (state, text) => ({ ...state, targets: { ...state.targets, ...recordTarget(text) } }),
    }),
  },
];

const refuseSpecFile = (path: string): string | undefined =>
  /\.md$/i.test(path)
    ? pathRefusal(path)?.message
    : 'A specification is a Markdown file: its name ends in .md';

/** The folder of the records and what the name of the first one begins with: `docs/adr/ADR-001`, `docs/adr/0004`. */
const recordStem = ({ records: [first = ''] }: Preview): string => {
  const { lead = '', digits = '' } = readRecordName(posix.basename(first)) ?? {};
  return posix.join(posix.dirname(first), `${lead}${digits}`);
};

/** The folder and, unless records are named by days, the first number that a person has typed. */
const recordTarget = (text: string): { recordFolder: string; firstNumber?: number } | undefined => {
  const path = posix.normalize(text.trim());
  const id = readRecordName(`${posix.basename(path)}.md`)?.id;
  const recordFolder = posix.dirname(path);
  if (recordFolder === '.' || id === undefined) return undefined;
  if (id.kind === 'date') return { recordFolder };
  return id.number === 0 ? undefined : { recordFolder, firstNumber: id.number };
};
