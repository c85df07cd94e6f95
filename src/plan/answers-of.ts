import { derivedNames } from '../document/derived/derived-name.ts';
import { componentsIn } from '../document/read/component-kinds.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import type { Answers } from '../spec/answers-model.ts';
import { noAnswers } from '../spec/no-answers.ts';
import { withAnswer } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';

/** What a document says, as answers: its items and texts. Decisions are known by their titles alone. */
export const answersOf = (document: SpecDocument): Answers => {
  const read = parts.reduce<Answers>(
    (answers, { id, form }) => {
      if (form === 'derived') return answers;
      const answer =
        form === 'text' ? (document.texts[id]?.item ?? '') : itemsOf(document, id).map(({ item }) => item);
      return withAnswer(answers, id, id === 'decisions' ? titlesOf(document) : answer);
    },
    { ...noAnswers(), feature: document.title?.value },
  );
  return { ...read, components: componentsIn(document) };
};

const titlesOf = ({ items }: SpecDocument): { title: string }[] =>
  items.decisions.map(({ item: { title } }) => ({ title }));

/** The parts that still show the template's sample text, in the order of the template. */
export const openParts = ({ placeholders }: SpecDocument): PartId[] => {
  const open = new Set(placeholders.flatMap(({ part, field }) => (field === undefined ? [part] : [])));
  return parts.map(({ id }) => id).filter((id) => open.has(id));
};

/** The parts that hold an item or a text, say that they do not apply, or show what the tool drew. */
export const filledParts = (document: SpecDocument): PartId[] =>
  parts
    .map(({ id }) => id)
    .filter(
      (id) =>
        itemsOf(document, id).length > 0 ||
        document.texts[id] !== undefined ||
        document.notApplicable[id] !== undefined ||
        document.derived.some(({ name }) => derivedNames[name] === id),
    );
