import type { Answers } from '../spec/answers-model.ts';
import { counted } from '../spec/counted.ts';
import { type PartId, parts, titleBlock } from '../spec/parts.ts';
import type { Ask } from './ask.ts';
import { unknownDependencies } from './component-lines.ts';
import { type ItemStepName, itemSteps } from './item-steps.ts';
import type { Keep } from './keep.ts';
import { editTitleBlock } from './rerun-details.ts';
import { filledWith, fillOpen, openTopics } from './rerun-fill.ts';
import { countIn, tally } from './rerun-news.ts';
import { addToOthers, otherLists } from './rerun-others.ts';
import type { RerunDesk, RerunState } from './rerun-state.ts';

/** A row of the menu: what it says beside its name, nothing when it is left out, and what choosing it lets the person add. */
export type RerunRow = {
  name: string;
  describe: (state: RerunState, desk: RerunDesk) => string | undefined;
  edit: (state: RerunState, ask: Ask, desk: RerunDesk) => Promise<RerunState>;
};

const byItems =
  (name: ItemStepName): RerunRow['edit'] =>
  async (state, ask, desk) => ({
    ...state,
    answers: (await itemSteps[name](state.answers, ask, keeping(state, desk), desk.here.items)).answers,
  });

/** Keeps answers with what else the person has said. */
const keeping =
  (state: RerunState, { keep }: RerunDesk): Keep<Answers> =>
  (answers) =>
    keep({ ...state, answers });

const tallyOf =
  (...ids: readonly PartId[]): RerunRow['describe'] =>
  ({ answers }, { here }) =>
    tally(
      ids.reduce((sum, id) => sum + countIn(here.items, id), 0),
      ids.reduce((sum, id) => sum + countIn(answers, id), 0),
    );

/** What new components need and nobody has described. */
const neededOf = ({ answers }: RerunState, { here }: RerunDesk): string[] => {
  const known = [...here.items.components, ...here.items.externals, ...answers.externals];
  return unknownDependencies(
    answers.components,
    known.map(({ name }) => name),
  );
};

/** What others need is offered as components. */
const addNeeded: RerunRow['edit'] = (state, ask, desk) => {
  const needed = neededOf(state, desk).map((name) => ({ name }));
  const components = [...state.answers.components, ...needed];
  return byItems('components')({ ...state, answers: { ...state.answers, components } }, ask, desk);
};

const describeOthers: RerunRow['describe'] = ({ answers }) => {
  const added = otherLists.reduce((sum, { id }) => sum + countIn(answers, id), 0);
  return tally(0, added) || 'threats, configuration, metrics, …';
};

const describeOpen: RerunRow['describe'] = ({ answers }, { here }) => {
  const topics = openTopics(here);
  const open = topics.filter((topic) => filledWith(answers, topic) === '');
  if (topics.length === 0) return undefined;
  const filled = parts.length - here.open.length;
  return open.length === 0
    ? 'all answered'
    : `${counted(open.length, 'part')} (${filled} of ${parts.length} filled)`;
};

const describeDetails: RerunRow['describe'] = ({ edits }) => {
  const edited = titleBlock.filter(({ id }) => edits[id] !== undefined);
  return edited.length === 0
    ? 'status, author, PRD, date'
    : `${edited.map(({ label }) => label).join(', ')} changed`;
};

/** The rows of the menu, in their order. */
export const rerunRows: readonly RerunRow[] = [
  { name: 'Add components', describe: tallyOf('components'), edit: byItems('components') },
  {
    name: 'Add what others need',
    describe: (state, desk) => neededOf(state, desk).join(', ') || undefined,
    edit: addNeeded,
  },
  { name: 'Add endpoints', describe: tallyOf('endpoints'), edit: byItems('endpoints') },
  {
    name: 'Add entities and relationships',
    describe: tallyOf('entities', 'relationships'),
    edit: byItems('dataModel'),
  },
  { name: 'Add decisions (one ADR each)', describe: tallyOf('decisions'), edit: byItems('decisions') },
  {
    name: 'Add to other parts',
    describe: describeOthers,
    edit: async (state, ask, desk) => ({
      ...state,
      answers: await addToOthers(state.answers, ask, keeping(state, desk), desk.here.items),
    }),
  },
  {
    name: 'Fill what is open',
    describe: describeOpen,
    edit: async (state, ask, desk) => ({
      ...state,
      answers: await fillOpen(state.answers, ask, keeping(state, desk), desk.here),
    }),
  },
  { name: 'Edit details', describe: describeDetails, edit: editTitleBlock },
];
