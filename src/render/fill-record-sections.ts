import { bulletIn } from '../adr/convention/bullet-in.ts';
import type { RecordDocument, RecordSection } from '../adr/read/read-record.ts';
import type { SectionKey } from '../adr/read/record-labels.ts';
import { isOptionSample, optionLead } from '../adr/template/option-headings.ts';
import type { Block } from '../document/block.ts';
import type { Splice } from '../document/splice/splice.ts';
import { linkTarget } from '../spec/link.ts';
import type { Decision } from '../spec/model.ts';
import { decisionWords, untoldWords } from './decision-words.ts';
import { headingText, linkDestination, linkText, listItem, paragraph } from './escape/escape.ts';
import type { RecordPlace } from './record-place.ts';

/** What a decision says in the sections of a template; a section it says nothing about stays as it is. */
export const fillSections = (
  document: RecordDocument,
  decision: Decision,
  place: RecordPlace,
  usualBullet: string,
): Splice[] => [
  ...untold(document, decision),
  ...document.sections.flatMap((section, at) => {
    const { text, sections } = document;
    const below = childrenOf(sections, at);
    const names = headedNames(document, section, below, decision);
    if (names !== undefined) return repeated(text, below, names);
    const sample = text.slice(section.body.start, section.body.end);
    const bullet = bulletIn(section.blocks) ?? usualBullet;
    const body =
      section.key === 'references'
        ? specLink(sample, place, bullet)
        : bodyOf({ section, below, sample, sections, decision, bullet });
    return body === undefined ? [] : [filled(text, section, body)];
  }),
];

/** What gets a heading of its own below a section: alternatives, and options where the headings are samples of some. */
const headedNames = (
  { text }: RecordDocument,
  { key }: RecordSection,
  below: readonly RecordSection[],
  { title, alternatives }: Decision,
): readonly string[] | undefined => {
  if (below.length === 0 || alternatives === undefined) return undefined;
  if (key === 'alternatives') return alternatives;
  return key === 'options' && below.every((each) => isOptionSample(headingOf(text, each)))
    ? [title, ...alternatives]
    : undefined;
};

/** The text of a heading as it is written. */
const headingOf = (text: string, { heading: { content } }: RecordSection): string =>
  text.slice(content.start, content.end);

/** What no section says, above the first of them. */
const untold = ({ text, sections }: RecordDocument, decision: Decision): Splice[] => {
  const words = untoldWords(decision, sections);
  if (words === undefined) return [];
  const at = sections[0]?.start ?? text.length;
  return [
    {
      at,
      remove: '',
      insert: `${/\n\s*\n$/.test(text.slice(0, at)) ? '' : '\n'}${paragraph(words)}\n${at === text.length ? '' : '\n'}`,
    },
  ];
};

/** The sections right below the one at some place. */
const childrenOf = (sections: readonly RecordSection[], at: number): RecordSection[] => {
  const parent = sections[at];
  const below = sections.filter(
    ({ start }) => parent !== undefined && start > parent.start && start < parent.end,
  );
  return below.filter(({ level }) => level === below[0]?.level);
};

/** A section that is to be filled. */
type Filling = {
  section: RecordSection;
  /** The sections right below it. */
  below: readonly RecordSection[];
  /** What the template has there. */
  sample: string;
  /** All sections of the record. */
  sections: readonly RecordSection[];
  decision: Decision;
  bullet: string;
};

const bodyOf = ({ section, below, sample, sections, decision, bullet }: Filling): string | undefined => {
  const { key, title } = section;
  if (key === 'consequences')
    return below.some(isSide) ? undefined : consequencesOf(decision, bullet, sample);
  if (key === 'decision') return `${paragraph(decisionWords(decision, sections, { title, sample }))}\n`;
  // Where a section asks for the reason, that is what was given, and not what called for a decision.
  if (key === 'context' && sections.some((other) => other.key === 'rationale')) return undefined;
  return key === undefined ? undefined : bodies[key]?.(decision, bullet);
};

const isSide = ({ key }: RecordSection): boolean =>
  key === 'positive' || key === 'negative' || key === 'neutral';

const bodies: Readonly<
  Partial<Record<SectionKey, (decision: Decision, bullet: string) => string | undefined>>
> = {
  context: ({ context }) => (context === undefined ? undefined : `${paragraph(context)}\n`),
  rationale: ({ context }) => (context === undefined ? undefined : `${paragraph(context)}\n`),
  // Unlike alternatives, options are all there were: the one that was chosen too.
  options: ({ title, alternatives }, bullet) => alternatives && bullets([title, ...alternatives], bullet),
  alternatives: ({ alternatives }, bullet) => bullets(alternatives, bullet),
  positive: ({ consequences }, bullet) => bullets(consequences?.positive, bullet),
  negative: ({ consequences }, bullet) => bullets(consequences?.negative, bullet),
  neutral: ({ consequences }, bullet) => bullets(consequences?.neutral, bullet),
};

const bullets = (texts: readonly string[] | undefined, bullet: string): string | undefined =>
  texts === undefined || texts.length === 0
    ? undefined
    : texts.map((text) => `${bullet} ${listItem(text, 2)}\n`).join('');

/** All consequences in one list; where the sample says of each whether it is good, as that of MADR does, so do these. */
const consequencesOf = (
  { consequences = {} }: Decision,
  bullet: string,
  sample: string,
): string | undefined => {
  const { positive = [], negative = [], neutral = [] } = consequences;
  const said = (side: string, texts: readonly string[]): string[] =>
    texts.map((text) => (/\bgood, because\b/i.test(sample) ? `${side}, because ${text}` : text));
  return bullets([...said('Good', positive), ...said('Bad', negative), ...said('Neutral', neutral)], bullet);
};

/** The body of a section in the place of what a template has there. */
const filled = (text: string, { heading, blocks }: RecordSection, body: string): Splice => {
  const content = contentOf(blocks);
  const [first, last] = [content[0], content.at(-1)];
  if (first === undefined || last === undefined) {
    const isOpen = blocks[0]?.kind === 'blank';
    return { at: blocks[0]?.end ?? heading.end, remove: '', insert: isOpen ? `${body}\n` : `\n${body}` };
  }
  return { at: first.start, remove: text.slice(first.start, last.end), insert: body };
};

/** Without blank lines and comments at both ends, which may belong to the next heading, and a rule that ends the section. */
const contentOf = (blocks: readonly Block[]): readonly Block[] => {
  const isEdge = (block: Block): boolean =>
    block.kind === 'blank' ||
    block.kind === 'thematic-break' ||
    (block.kind === 'html' && block.condition === 2);
  const start = blocks.findIndex((block) => !isEdge(block));
  return start < 0 ? [] : blocks.slice(start, blocks.findLastIndex((block) => !isEdge(block)) + 1);
};

/** The sample of an alternative, once for each; further samples go. */
const repeated = (text: string, samples: readonly RecordSection[], names: readonly string[]): Splice[] => {
  const [sample, ...others] = samples;
  if (sample === undefined) return [];
  const { content } = sample.heading;
  const end = contentEnd(text, others.at(-1) ?? sample);
  const raw = text.slice(sample.start, contentEnd(text, sample));
  const at = content.start - sample.start;
  const each = names.map((name, place) => {
    const heading = `${optionLead(headingOf(text, sample), place)}${headingText(name)}`;
    return raw.slice(0, at) + heading + raw.slice(content.end - sample.start);
  });
  return [{ at: sample.start, remove: text.slice(sample.start, end), insert: each.join('\n') }];
};

/** Where the text of a section ends, without the blank lines and the rule below it. */
const contentEnd = (text: string, { blocks, heading }: RecordSection): number =>
  contentOf(blocks).at(-1)?.end ?? Math.min(heading.end, text.length);

/** The specification that a decision belongs to, where no references are yet. */
const specLink = (sample: string, { path, spec }: RecordPlace, bullet: string): string | undefined => {
  const isOpen = /^[\s>*+-]*(?:[[{<][^\]}>]*[\]}>](?![(:[])[\s*+-]*)*$/.test(sample);
  if (spec === undefined || !isOpen) return undefined;
  const target = linkDestination(linkTarget(path, spec.path));
  return `${bullet} [${linkText(spec.title)}](${target})\n`;
};
