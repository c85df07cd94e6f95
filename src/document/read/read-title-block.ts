import { oneLine } from '../../spec/clean-text.ts';
import { plainText } from '../plain-text.ts';
import { partLabels, sectionLabels, titleLabels } from '../spec-labels.ts';
import { nameText, wholeLink } from './inline-text.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
import type { Heading, Reading } from './reading.ts';
import { titleSamples } from './samples.ts';
import type { Placeholder, Title, TitleField, TitleKey } from './spec-document.ts';

const placeNames = new Set(
  [...Object.values(partLabels), ...Object.values(sectionLabels)].flatMap(({ names }) => names),
);

/** The heading that is the title of the document: its first one, when that is of the highest level and no part's. */
const titleHeading = ({ sections }: Reading): Heading | undefined => {
  const [first] = sections;
  return first?.level === 1 && !first.labels.some((label) => placeNames.has(label)) ? first : undefined;
};

const PREFIX =
  /^[^\p{L}\p{N}]*(?:technical specification|technical spec|tech spec|technical design(?: document)?|design doc(?:ument)?|specification|spec|rfc|technische spezifikation|spécification technique|especificación técnica|especificação técnica|技術仕様書|技術仕様|技术规格|技术规范)\s*(?:[:：]|\s[-–—])\s*(?=\S)/iu;

/** The name of the feature. */
export const readTitle = (reading: Reading): Title | undefined => {
  const heading = titleHeading(reading);
  if (heading === undefined) return undefined;
  const value = nameText(heading.rawTitle).replace(PREFIX, '');
  return { value, span: { ...heading.heading.content }, line: reading.lineOf(heading.start) };
};

type TitleBlock = { fields: Partial<Record<TitleKey, TitleField>>; placeholders: Placeholder[] };

/** Who wrote the document, when, its status and its requirements: below the title, else in the front matter. */
export const readTitleBlock = (reading: Reading): TitleBlock => {
  const { text, lineOf } = reading;
  const fields: Partial<Record<TitleKey, TitleField>> = {};
  const placeholders: Placeholder[] = [];
  for (const { key, span, form } of entriesOf(reading)) {
    if (fields[key] !== undefined) continue;
    const raw = text.slice(span.start, span.end);
    const isSample = raw === titleSamples[key];
    if (isSample) placeholders.push({ part: key, span });
    const link = isSample ? undefined : wholeLink(raw);
    const value = isSample ? undefined : (link?.text ?? oneLine(plainText(raw)));
    const place = { span, line: lineOf(span.start), form: form === 'column' ? ('row' as const) : form };
    fields[key] = { value: value || undefined, target: link?.target, ...place };
  }
  return { fields, placeholders };
};

type Entry = LabelledValue<TitleKey>;

const entriesOf = (reading: Reading): Entry[] => {
  const { text, blocks, sections } = reading;
  const [first] = sections;
  const before = first === undefined ? blocks : blocks.slice(0, blocks.indexOf(first.heading));
  const own = [...before, ...(titleHeading(reading)?.blocks ?? [])];
  const frontMatter = blocks.filter(({ kind }) => kind === 'front-matter');
  return [...own.filter(({ kind }) => kind !== 'front-matter'), ...frontMatter].flatMap((block) =>
    labelledValues(text, block, keyOf),
  );
};

const keyOf = (label: string): TitleKey | undefined =>
  (Object.keys(titleLabels) as TitleKey[]).find((key) => titleLabels[key].includes(label));
