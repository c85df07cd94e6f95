import { type PartId, parts, type SectionId, sections } from '../../spec/parts.ts';
import type { ColumnKind } from '../read/item-labels.ts';

/** How the items of a part are written where none is there yet, as in the template. */
type PartForm =
  | {
      kind: 'table';
      columns: readonly (readonly [key: string, title: string])[];
      of: ColumnKind;
      main: string;
    }
  | {
      kind: 'sections';
      /** Rows of such a table are items too. */
      of?: ColumnKind;
      main: string;
      /** Whether its headings are known for what they are anywhere. */
      anywhere: boolean;
    }
  | { kind: 'fence' }
  | {
      kind: 'list';
      marker: '-' | '1.' | '- [ ]';
      /** Rows of such a table are items too. */
      of?: ColumnKind;
      main?: string;
    };

const table = (of: ColumnKind, ...columns: readonly (readonly [string, string])[]): PartForm => ({
  kind: 'table',
  of,
  columns,
  main: columns[0]?.[0] ?? '',
});

const forms: Partial<Record<PartId, PartForm>> = {
  components: { kind: 'sections', of: 'component', main: 'name', anywhere: true },
  entities: { kind: 'sections', of: 'entity', main: 'name', anywhere: false },
  endpoints: { kind: 'sections', of: 'endpoint', main: 'path', anywhere: true },
  threats: table('threat', ['threat', 'Threat'], ['mitigation', 'Mitigation']),
  config: table('config', ['variable', 'Variable'], ['description', 'Description'], ['default', 'Default']),
  metrics: table(
    'metric',
    ['metric', 'Metric'],
    ['description', 'Description'],
    ['threshold', 'Alert Threshold'],
  ),
  glossary: table('term', ['term', 'Term'], ['definition', 'Definition']),
  approval: table('approver', ['role', 'Role'], ['name', 'Name'], ['date', 'Date']),
  dataFlow: { kind: 'fence' },
  relationships: { kind: 'fence' },
  'deployment.rollout': { kind: 'list', marker: '1.' },
  'deployment.rollback': { kind: 'list', marker: '1.' },
  openQuestions: { kind: 'list', marker: '- [ ]', of: 'question', main: 'text' },
  decisions: { kind: 'list', marker: '-', of: 'record', main: 'title' },
  newTables: { kind: 'list', marker: '-' },
  componentDesign: { kind: 'list', marker: '-' },
};

/** Whether the sample of a part is a drawing, which its list stands below. */
export const isDrawn = (part: PartId): boolean => part === 'externals' || part === 'componentDesign';

/** How a part's items are written; nothing for parts that are one text or a drawing. */
export const formOf = (part: PartId): PartForm | undefined =>
  forms[part] ?? (partOf(part)?.form === 'lines' ? { kind: 'list', marker: '-' } : undefined);

/** The section of the template that a part stands in. */
export const sectionOf = (part: PartId): SectionId | undefined => {
  const heading = partOf(part)?.section;
  return sections.find((section) => section.heading === heading)?.id;
};

/** What people call a part. */
export const labelOfPart = (part: PartId): string => partOf(part)?.label ?? part;

const partOf = (part: PartId) => parts.find(({ id }) => id === part);

/** The headings and the label between a section's heading and the items of a part. */
type Steps = { headings: readonly string[]; label?: string };

const steps: Partial<Record<PartId, Steps>> = {
  'scope.in': { headings: ['Scope'], label: 'In Scope' },
  'scope.out': { headings: ['Out of Scope'] },
  newTables: { headings: ['Database Changes'], label: 'New Tables' },
  modifiedTables: { headings: ['Database Changes'], label: 'Modified Tables' },
  components: { headings: [] },
  openQuestions: { headings: [] },
  decisions: { headings: [] },
  approval: { headings: [] },
};

/** What stands between the heading of a part's section and its items, as the template has it. */
export const stepsTo = (part: PartId): Steps => steps[part] ?? { headings: [labelOfPart(part)] };
