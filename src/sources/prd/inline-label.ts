import type { ListItem, Paragraph } from '../../document/block.ts';
import { paragraphText } from './paragraph-text.ts';
import { type Topic, topicOf } from './topics.ts';

/** A label inside a section: what it is about, if that is known, and the text after it, as it is written. */
export type Label = { topic: Topic | undefined; lead: string };

/** `**Label:** text`, `**Label**: text`, `**Label**` alone, with or without a picture before it. */
const BOLD =
  /^[^\p{L}\p{N}*_[`<]*(\*\*|__)(?<label>[^*_\n]+?)(?:\s*[:：]\s*\1|\1\s*[:：]|\1\s*$)\s*(?<lead>[\s\S]*)$/u;

/** `Label:` alone. */
const PLAIN = /^(?<label>[^\n]{1,60})[:：]$/;

/** The label that a paragraph is or begins with. Without bold type only a label that is known is one. */
export const labelOfParagraph = (text: string, paragraph: Paragraph): Label | undefined => {
  const raw = paragraphText(text, paragraph);
  const bold = BOLD.exec(raw)?.groups;
  if (bold !== undefined) return { topic: topicOf(bold.label ?? ''), lead: bold.lead ?? '' };
  const topic = topicOf(PLAIN.exec(raw)?.groups?.label ?? '');
  return topic === undefined ? undefined : { topic, lead: '' };
};

/** The label that a list item is, when it stands above a list of its own. */
export const labelOfItem = (text: string, item: ListItem): Label | undefined => {
  const [first, second] = item.blocks;
  if (first?.kind !== 'paragraph' || second?.kind !== 'list') return undefined;
  const topic = topicOf(paragraphText(text, first));
  return topic === undefined ? undefined : { topic, lead: '' };
};
