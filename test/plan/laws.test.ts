import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DerivedName } from '../../src/document/derived/derived-name.ts';
import { readSpec } from '../../src/document/read/read-spec.ts';
import type { SpecDocument } from '../../src/document/read/spec-document.ts';
import { itemsOf } from '../../src/document/splice/part-items.ts';
import type { Addition, Step } from '../../src/plan/addition.ts';
import { answersOf } from '../../src/plan/answers-of.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type AdditionRequest, planAddition } from '../../src/plan/plan-addition.ts';
import { planCreation } from '../../src/plan/plan-creation.ts';
import type { Answers, Spec } from '../../src/spec/answers-model.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { itemName } from '../../src/spec/item-name.ts';
import { answerOf } from '../../src/spec/part-answers.ts';
import { type PartId, parts } from '../../src/spec/parts.ts';
import { humanEdits } from '../support/human-edits.ts';
import { replaced, takenFromOthers } from '../support/only-ours.ts';
import { type Growth, grown, randomGrowth, randomNews, sameAgain } from '../support/random-additions.ts';
import { randomSpec } from '../support/random-answers.ts';

/*
 * The laws of running again, for specifications that were made with any answers, edited by people in any way, and added to
 * with any answers. `npm run fuzz` tries more of them.
 */

const many = { numRuns: Number(process.env.FUZZ_RUNS ?? 250) };
const patient = { timeout: many.numRuns * 300 };

const path = 'docs/specs/TECH_SPEC-x.md';
const surroundings = { today: '2026-11-20', author: 'Ann Lee', specs: [], specFile: path };

/** A new specification, and the records beside it. */
const created = (spec: Spec): Plan =>
  planCreation(spec, { ...surroundings, records: { folder: 'docs/adr', files: [] } }).plan;

const textIn = ({ changes }: Plan): string => changes.at(-1)?.text ?? '';

const recordsIn = ({ changes }: Plan): string[] =>
  changes.flatMap((change) => (change.path === path ? [] : [change.path.replace('docs/adr/', '')]));

const requestOf = (text: string, answers: Answers, files: readonly string[]): AdditionRequest => ({
  path,
  text,
  answers,
  today: '2026-11-22',
  author: 'Bo Chen',
  records: { folder: 'docs/adr', files },
});

/** An addition to a specification that people have edited; sometimes its place is named. */
const edited: fc.Arbitrary<AdditionRequest> = fc
  .tuple(randomGrowth, humanEdits, fc.option(fc.nat(100), { nil: undefined, freq: 4 }))
  .map(([{ spec, addition }, edit, into]) => {
    const plan = created(spec);
    const text = edit(textIn(plan));
    const headings = into === undefined ? [] : readSpec(text).outline.map(({ title }) => title);
    return {
      ...requestOf(text, addition, recordsIn(plan)),
      into: headings[(into ?? 0) % (headings.length || 1)],
    };
  });

/** The same addition once more, to what it has made. */
const repeated = (request: AdditionRequest, { text, plan }: Addition): Addition =>
  planAddition({
    ...request,
    text,
    records: { ...request.records, files: [...request.records.files, ...recordsIn(plan)] },
  });

describe('an addition to a specification that people have edited', () => {
  test('changes nothing where nothing is added', patient, () => {
    const run = fc.property(randomSpec, humanEdits, (spec, edit) => {
      const request = requestOf(edit(textIn(created(spec))), noAnswers(), []);
      const { text, plan, splices } = planAddition(request);
      expect({ text, plan, splices }).toEqual({ text: request.text, plan: { changes: [] }, splices: [] });
    });
    fc.assert(run, many);
  });

  test(
    'takes away nothing but what the tool has written, and is read back, and is there the second time',
    patient,
    () => {
      const run = fc.property(edited, (request) => {
        const addition = planAddition(request);
        expect(onlyOurs(addition)).toEqual([]);
        expect(lineEndsAdded(addition)).toEqual([]);
        expect(misread(request, addition)).toEqual([]);
        expect(undecided(request, addition, repeated(request, addition))).toEqual([]);
      });
      fc.assert(run, many);
    },
  );
});

describe('an addition to a specification that nobody has edited', () => {
  test('gives what all answers give that are given at once', patient, () => {
    const run = fc.property(randomNews, (growth) => {
      const plan = created(growth.spec);
      const request = requestOf(textIn(plan), growth.addition, recordsIn(plan));
      // A document that holds no drawing yet does not say how it is drawn.
      const { text, steps } = planAddition({ ...request, usualForm: growth.spec.diagrams });
      expect(steps.filter(({ kind }) => kind === 'refused')).toEqual([]);
      expect(meaningOf(text)).toEqual(meaningOf(textIn(created(grown(growth)))));
    });
    fc.assert(run, many);
  });

  test('changes nothing where all is there already, however it is written', patient, () => {
    const run = fc.property(sameAgain, ({ spec, addition }: Growth) => {
      const plan = created(spec);
      const { steps, plan: further } = planAddition(requestOf(textIn(plan), addition, recordsIn(plan)));
      expect(steps.filter(({ kind }) => kind !== 'present')).toEqual([]);
      expect(further.changes).toEqual([]);
    });
    fc.assert(run, many);
  });
});

/** What is wrong with what an addition takes away, and with what it says of itself. */
const onlyOurs = ({ before, text, splices, plan }: Addition): string[] => {
  const update = plan.changes.at(-1);
  const isTold =
    text === before
      ? update?.path !== path
      : update?.path === path && 'before' in update && update.before === before;
  return [
    ...(replaced(before, splices) === text ? [] : ['the splices do not make the text']),
    ...(isTold ? [] : ['the plan does not say what changes']),
    ...takenFromOthers(before, splices).map((removed) => `takes away: ${removed}`),
  ];
};

/** The kinds of line end that a text has got which had only one, and what became of its ends. */
const lineEndsAdded = ({ before, text }: Addition): string[] => {
  const kinds = (of: string): Set<string> => new Set(of.match(/\r\n|\n|\r/g));
  const added = [...kinds(text)].filter((kind) => !kinds(before).has(kind));
  const ends = (of: string): unknown[] => [of.startsWith('\uFEFF'), /[\n\r]$/.test(of)];
  return [
    ...(kinds(before).size === 1 ? added.map((kind) => JSON.stringify(kind)) : []),
    ...(`${ends(before)}` === `${ends(text)}` ? [] : [`begins and ends otherwise: ${ends(text)}`]),
  ];
};

/** What does not read as it did, together with what was added. */
const misread = ({ answers }: AdditionRequest, { before, text, steps }: Addition): string[] => {
  const [earlier, later] = [readSpec(before), readSpec(text)];
  return parts.flatMap(({ id, form }) => {
    const namesOf = (kinds: readonly string[]): string[] =>
      steps.flatMap((step) =>
        'part' in step && step.part === id && kinds.includes(step.kind) ? [step.name] : [],
      );
    if (form === 'text') {
      const added = namesOf(['added']).length === 0 ? undefined : `${answerOf(answers, id)}`;
      return textFlaws(textOf(earlier, id), added, textOf(later, id)).map((flaw) => `${id}: ${flaw}`);
    }
    // The list of tables is drawn from the entities: where it is ours it changes with them.
    if (id === 'newTables') return [];
    const [old, now] = [itemsIn(earlier, id), itemsIn(later, id)];
    const read = without(now, old).map(({ item }) => letters(nameOf(id, item)));
    const wanted = namesOf(['added', 'implied']).map(letters);
    return [
      ...without(old, now).map((lost) => `${id}: lost ${JSON.stringify(lost)}`),
      ...(`${read.sort()}` === `${wanted.sort()}` ? [] : [`${id}: added [${wanted}], read [${read}]`]),
    ];
  });
};

/** What is written for a part, be it why it does not apply. */
const textOf = ({ texts, notApplicable }: SpecDocument, part: PartId): string | undefined => {
  const none = notApplicable[part];
  return none === undefined ? texts[part]?.item : `Not applicable: ${none.reason}`;
};

/** A text is what it was, or what was added to it is there as well. */
const textFlaws = (old: string | undefined, added: string | undefined, now: string | undefined): string[] => {
  if (added === undefined) return old === now ? [] : [`“${old}” became “${now}”`];
  const isThere = letters(now ?? '').includes(letters(added)) && (now ?? '').includes(old ?? '');
  return isThere ? [] : [`“${added}” was added to “${old}”, read “${now}”`];
};

type Read = { item: unknown; done: boolean | undefined };

const itemsIn = (document: SpecDocument, part: PartId): Read[] =>
  itemsOf(document, part).map(({ item, done }) => ({ item, done }));

/** The items of one list that another one does not have as often. */
const without = (items: readonly Read[], others: readonly Read[]): Read[] => {
  const left = others.map((other) => JSON.stringify(other));
  return items.filter((item) => {
    const at = left.indexOf(JSON.stringify(item));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

const nameOf = (part: PartId, item: unknown): string => {
  const found = parts.find(({ id }) => id === part);
  if (found?.form === 'lines') return itemName(found.line, item as never);
  return typeof item === 'string' ? item : '';
};

/** Marks are written and read in several ways; the letters stay. */
const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What was decided otherwise the second time. */
const undecided = ({ answers }: AdditionRequest, first: Addition, second: Addition): unknown[] => {
  const asked = new Set(parts.flatMap(({ id }) => namesIn(answers, id).map((name) => `${id} ${name}`)));
  const outcomes = new Set(second.steps.map(outcomeOf));
  return [
    ...(second.plan.changes.length === 0 && second.text === first.text ? [] : ['something changed again']),
    ...second.steps.filter(({ kind }) => ['added', 'implied', 'record', 'redrawn', 'changed'].includes(kind)),
    ...first.steps.filter(
      (step) =>
        'part' in step && asked.has(`${step.part} ${step.name}`) && !outcomes.has(outcomeOf(settled(step))),
    ),
  ];
};

/** The items of a part, or the part itself where it is one text, as steps name them. */
const namesIn = (answers: Answers, part: PartId): string[] => {
  const answer = answerOf(answers, part) ?? [];
  return typeof answer === 'string'
    ? [parts.find(({ id }) => id === part)?.label ?? part]
    : answer.map((item) => nameOf(part, item));
};

/** What becomes of a step the second time. */
const settled = (step: Step): Step => (step.kind === 'added' ? { ...step, kind: 'present', line: 0 } : step);

const outcomeOf = (step: Step): string =>
  'part' in step ? `${step.kind} ${step.part} ${step.name}` : step.kind;

/** What a document says, whatever the order in which derived lines came. */
const meaningOf = (text: string): unknown => {
  const document = readSpec(text);
  const { testing, deployment, relationships, endpoints, ...others } = answersOf(document);
  return {
    ...others,
    endpoints: endpoints.map(({ request, response, ...endpoint }) => endpoint),
    derived: [
      testing.unit,
      testing.integration,
      deployment.dependencies,
      relationships.map((one) => JSON.stringify(one)),
    ].map((list) => [...list].sort()),
    testing: testing.performance,
    deployment: { ...deployment, dependencies: [] },
    blocks: document.derived.map(({ name, intact, body }) => ({
      name,
      intact,
      text: inAnyOrder(name, text.slice(body.start, body.end)),
    })),
    open: document.placeholders.map(({ part, field }) => ({ part, field })),
  };
};

/** Relationships that follow from entities come last, thus at once behind those of an addition: their lines are compared sorted. */
const inAnyOrder = (name: DerivedName, body: string): unknown =>
  name === 'relationships' || name === 'entity-diagram' ? body.split('\n').sort() : body;
