import type { PartId } from '../../spec/parts.ts';
import {
  componentSamples,
  endpointSamples,
  fieldSamples,
  partSamples,
  type Sample,
} from '../read/samples.ts';

/**
 * Whether a stretch of a document holds nothing but the template's sample text for a part: only then may it be taken
 * away. White space, bullets, the level and numbering of headings do not count; anything else that somebody has changed
 * does, be it a box that is ticked.
 */
export const isVerbatim = (stretch: string, part: PartId): boolean => {
  const known = linesOf(part);
  return stretch.split(/\r\n|\n|\r/).every((line) => isMark(line) || known.has(bare(line)));
};

/** Lines that say nothing by themselves: blank ones, and the row of dashes below the header of a table. */
const isMark = (line: string): boolean => /^\s*$|^(?=.*\|)(?=.*-)[-|: \t]*$/.test(line);

/** A line without its marker; a row as its cells. */
const bare = (line: string): string => {
  const text = line
    .trim()
    .replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '')
    .replace(/^\[ \]\s+/, '')
    .replace(/^#{1,6}\s+/, '');
  return text.includes('|') ? cells(text.split('|')) : text.replace(/^\d[\d.]*\s+/, '');
};

const cells = (all: readonly string[]): string =>
  all
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ');

const linesOf = (part: PartId): ReadonlySet<string> =>
  new Set([...sampleLines(partSamples[part]), ...(itemLines[part] ?? []), ...fencesOf(part)].map(bare));

/** The lines that open and close the fences of a part. */
const fencesOf = (part: PartId): string[] => ['```', `\`\`\`${languages[part] ?? ''}`];

const languages: Partial<Record<PartId, string>> = {
  components: 'typescript',
  endpoints: 'json',
  migrations: 'sql',
};

const sampleLines = ({ texts = [], rows = [], fences = [], names = [] }: Sample): string[] => [
  ...texts,
  ...rows.map(cells),
  ...fences.flatMap((fence) => fence.split('\n')),
  ...names,
];

const allLines = (samples: Readonly<Record<string, Sample>>): string[] =>
  Object.values(samples).flatMap(sampleLines);

/** What the template's sample items say beside their own samples. */
const itemLines: Partial<Record<PartId, readonly string[]>> = {
  components: [
    'Component: [Name]',
    '[Repeat for each component]',
    '**Purpose:** [What this component does]',
    '**Responsibilities:**',
    '**Interface:**',
    '**Dependencies:**',
    ...allLines(componentSamples),
  ],
  entities: ['Field | Type | Constraints | Description', ...sampleLines(fieldSamples)],
  endpoints: [
    '**Description:** [What this endpoint does]',
    '**Authentication:** [Required/Optional - Type]',
    '**Request:**',
    '**Response (200):**',
    '**Errors:**',
    'Status | Code | Description',
    ...allLines(endpointSamples),
  ],
};
