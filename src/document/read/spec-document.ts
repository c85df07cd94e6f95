import type {
  Approver,
  Component,
  Config,
  Endpoint,
  Entity,
  External,
  Metric,
  Reference,
  Relationship,
  Term,
  Threat,
} from '../../spec/model.ts';
import type { PartId, SectionId } from '../../spec/parts.ts';
import type { Block, HeadingLevel, Span } from '../block.ts';
import type { DerivedBlock } from '../derived/derived-block.ts';
import type { Heading } from './heading.ts';

/** A Markdown text as a specification: what was understood of it, and where each piece stands. */
export type SpecDocument = {
  text: string;
  /** The blocks of the text; what `<details>` folds away is one block of HTML. */
  blocks: readonly Block[];
  outline: readonly Heading[];
  title: Title | undefined;
  titleBlock: Partial<Record<TitleKey, TitleField>>;
  /** Where each section and part stands: in no place, one, or several. */
  places: Readonly<Record<PlaceId, readonly Place[]>>;
  items: Items;
  /** The parts that are one text, where one was written. */
  texts: Partial<Record<PartId, Located<string>>>;
  /** Parts that say “Not applicable”, and why. */
  notApplicable: Partial<Record<PartId, { reason: string; span: Span }>>;
  /** Sample text of the template that is still there word by word, in the order of the text. */
  placeholders: readonly Placeholder[];
  /** The blocks that the tool has drawn. */
  derived: readonly DerivedBlock[];
  obstacles: readonly Obstacle[];
};

export type PlaceId = PartId | SectionId;

/** The name of the feature in the first heading, without `Technical Specification:`. */
export type Title = { value: string; span: Span; line: number };

export type TitleKey = 'status' | 'author' | 'date' | 'prd';

/** A value of the title block; its text is absent where it is empty or the template's. */
export type TitleField = {
  value: string | undefined;
  /** Where a link points to, as the reader's browser would see it. */
  target: string | undefined;
  /** The value as it is written, without its label. */
  span: Span;
  line: number;
  form: 'label' | 'row' | 'front-matter';
};

/** One place in which a section or part stands. */
export type Place = {
  form: 'heading' | 'label';
  /** The level of the heading, or of the heading above the label. */
  level: HeadingLevel;
  /** As a reader sees it. */
  title: string;
  /** The numbering before the title, such as `3.2` or `A)`. */
  numbering: string | undefined;
  /** The heading's lines; of a label, the label alone. */
  heading: Span;
  /** Its own text, up to the next heading or label. */
  body: Span;
  /** All of it with the sections below, without blank lines and rules at its end. */
  span: Span;
  line: number;
  /** The blocks of its own text. */
  blocks: readonly Block[];
  /** Its place in the outline; of a label, that of the section around it. */
  section: number;
  /** Whether it is known by a name that means this part only where nothing else does: `Scope` for what is in scope. */
  weak: boolean;
};

/** An item with its place. */
export type Located<T> = {
  item: T;
  /** The item with all that belongs to it, without blank lines and rules at its end. */
  span: Span;
  /** Counts from 1. */
  line: number;
  form: 'section' | 'row' | 'bullet' | 'line';
  /** What makes it the same as another one: its key in the one-line grammar, also without decoration. */
  keys: readonly string[];
  container: Container;
  /** Of a task: whether its box is ticked. */
  done?: boolean;
};

/** A record as a specification links to it. */
export type RecordReference = {
  /** Without the number of the record. */
  title: string;
  /** As it is written. */
  text: string;
  target: string | undefined;
};

export type Items = {
  components: readonly Located<Component>[];
  externals: readonly Located<External>[];
  dataFlow: readonly Located<string>[];
  entities: readonly Located<Entity>[];
  relationships: readonly Located<Relationship>[];
  endpoints: readonly Located<Endpoint>[];
  threats: readonly Located<Threat>[];
  config: readonly Located<Config>[];
  metrics: readonly Located<Metric>[];
  decisions: readonly Located<RecordReference>[];
  glossary: readonly Located<Term>[];
  references: readonly Located<Reference>[];
  approval: readonly Located<Approver>[];
  /** The items of every part that is a list of texts; the other parts hold none here. */
  texts: Readonly<Partial<Record<PartId, readonly Located<string>[]>>>;
};

/** What items stand in, and how a further one has to be written to look like them. */
export type Container = TableContainer | ListContainer | SectionsContainer | FenceContainer;

export type TableContainer = Span & {
  kind: 'table';
  header: Span;
  delimiter: Span;
  columns: readonly Column[];
  /** `aligned`: the cells of a column are equally wide. `spaced`: one space around each. `tight`: none. */
  padding: 'aligned' | 'spaced' | 'tight';
  /** Whether rows begin and end with a pipe. */
  edges: { leading: boolean; trailing: boolean };
  lineEnd: LineEnd;
};

/** A column of a table; `key` is the key of the model that it holds, absent where it is somebody's own. */
export type Column = { title: string; key: string | undefined; span: Span };

export type ListContainer = Span & {
  kind: 'list';
  ordered: boolean;
  /** The bullet, or the character after the number. */
  delimiter: '-' | '+' | '*' | '.' | ')';
  /** The number of the last item, of an ordered list. */
  lastNumber: number | undefined;
  /** The white space before the marker. */
  indent: string;
  /** The white space between the marker and the text. */
  gap: string;
  /** Whether items are tasks with a box. */
  tasks: boolean;
  /** Whether blank lines stand between the items. */
  loose: boolean;
  lineEnd: LineEnd;
};

export type SectionsContainer = Span & {
  kind: 'sections';
  level: HeadingLevel;
  /** Of the last one, such as `3.2`. */
  numbering: string | undefined;
  /** The words before the name, such as `Component: `, and behind it. */
  prefix: string;
  suffix: string;
  /** Whether the name stands between backticks. */
  code: boolean;
  lineEnd: LineEnd;
};

/** Lines of text: in a fence, or bold ones in a section. */
export type FenceContainer = Span & { kind: 'lines'; content: Span; lineEnd: LineEnd };

export type LineEnd = '\n' | '\r\n' | '\r';

/** Sample text of the template: a text alone, items, rows and code as whole lines. `field` names a piece of an item, or of a part with several. */
export type Placeholder = { part: PartId | TitleKey; field?: string; span: Span };

/** Why a text cannot safely be added to; lines count from 1. */
export type Obstacle =
  | { kind: 'unclosed-fence'; lines: readonly number[] }
  | { kind: 'unclosed-comment'; lines: readonly number[] }
  | { kind: 'conflict-markers'; lines: readonly number[] }
  | { kind: 'duplicate'; place: PlaceId; lines: readonly number[] };
