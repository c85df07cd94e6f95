import type { Block, ListItem } from '../../document/block.ts';
import type { Section } from '../../document/outline.ts';
import { type Label, labelOfItem, labelOfParagraph } from './inline-label.ts';
import { type Topic, topicOf } from './topics.ts';

/** Blocks that stand under a heading or a label, and what they are about; nothing when no label says. */
export type Passage = {
  topic: Topic | undefined;
  /** The text after the label in the label's own paragraph, as it is written. */
  lead: string;
  blocks: Block[];
};

/** The passages of a document in order: one for each heading, and one for each label inside a section. */
export const passagesOf = (
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[],
): Passage[] => {
  const preamble = blocks.filter(({ start }) => start < (sections[0]?.start ?? text.length));
  const passages = [
    ...splitAtLabels(text, preamble, undefined),
    ...withTopics(sections).flatMap(({ section, topic }) => splitAtLabels(text, section.blocks, topic)),
  ];
  return passages.flatMap((passage) => [passage, ...itemPassages(text, passage)]);
};

/** Each section with its topic: its own, or that of the section around it. */
const withTopics = (sections: readonly Section[]): { section: Section; topic: Topic | undefined }[] => {
  const isTitled = sections.filter(({ level }) => level === 1).length === 1;
  // The topic at each level; those below a heading's own level are void.
  let topics: (Topic | undefined)[] = [];
  return sections.map((section) => {
    topics = topics.slice(0, section.level);
    const topic = within(
      topics.findLast((outer) => outer !== undefined),
      // A document about savings goals is not all goals.
      isTitled && section.level === 1 ? undefined : topicOf(section.title),
    );
    topics[section.level] = topic;
    return { section, topic };
  });
};

/** The topic of a label inside a passage. What is not of interest is so as a whole: a persona's goals are not the product's. */
const within = (outer: Topic | undefined, own: Topic | undefined): Topic | undefined =>
  outer === 'other' ? outer : (own ?? outer);

/** Splits the blocks of a section where a paragraph is, or begins with, a label. */
const splitAtLabels = (text: string, blocks: readonly Block[], topic: Topic | undefined): Passage[] => {
  const passages: Passage[] = [{ topic, lead: '', blocks: [] }];
  for (const block of blocks) {
    const label = block.kind === 'paragraph' ? labelOfParagraph(text, block) : undefined;
    if (label === undefined) passages.at(-1)?.blocks.push(block);
    else if (isHeading(label))
      passages.push({ topic: within(topic, label.topic), lead: label.lead, blocks: [] });
  }
  return passages;
};

/** Whether what follows belongs to a label. `**Owner:** Sam` says one thing and is over. */
const isHeading = ({ topic, lead }: Label): boolean => topic !== undefined || lead === '';

/** The lists inside a passage's list items that are labels: `- In scope:` with its own list below. */
const itemPassages = (text: string, { topic, blocks }: Passage): Passage[] =>
  listItems(blocks).flatMap((item) => {
    const label = labelOfItem(text, item);
    return label === undefined
      ? []
      : [{ topic: within(topic, label.topic), lead: '', blocks: item.blocks.slice(1) }];
  });

/** The items of the lists among some blocks. */
export const listItems = (blocks: readonly Block[]): ListItem[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
