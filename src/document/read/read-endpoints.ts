import { endpoint as grammar } from '../../spec/grammar/endpoint.ts';
import type { Endpoint } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import { httpMethods } from '../../spec/words.ts';
import type { Block, Table } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { partLabels, sectionLabels } from '../spec-labels.ts';
import { boldLines } from './bold-lines.ts';
import { endpointFields } from './endpoint-fields.ts';
import { tablesIn } from './fields.ts';
import { type Found, together } from './found.ts';
import { bareName, nameText } from './inline-text.ts';
import { readLists } from './read-lists.ts';
import { hasColumns, readTable } from './read-table.ts';
import type { Heading, Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import { type HeadingName, type NamedHeading, sectionContainers } from './section-items.ts';
import type { Container, Located } from './spec-document.ts';

const METHOD_AND_PATH = new RegExp(
  String.raw`^(?<prefix>[^\p{L}]*(?:endpoint\s*[:：]\s*)?)(?<name>(?<method>${httpMethods.join('|')})[\s:]+(?<path>/\S*))(?<rest>.*)$`,
  'iu',
);

type Signature = { method: Endpoint['method']; path: string; rest: string; prefix: string };

/** The method and path that a text begins with, and the text behind them. */
const signatureOf = (text: string): Signature | undefined => {
  const groups = METHOD_AND_PATH.exec(text)?.groups;
  const method = httpMethods.find((known) => known === groups?.method?.toUpperCase());
  if (groups === undefined || method === undefined) return undefined;
  const { path = '/', rest = '', prefix = '' } = groups;
  const clean = rest === '' ? path : path.replace(/(?<=.)[:,;]+$/, '');
  return { method, path: clean, rest: withoutRemark(rest.replace(/^[\s:—–-]+/, '').trim()), prefix };
};

/** Markdown in which the `<id>` of a path is text, and no HTML. */
const withParameters = (markdown: string): string =>
  markdown.includes('`') ? markdown : markdown.replace(/(?<=\/)<(?=[\w-]+>)/g, '\\<');

/** A path has a slash, if only as an entity. */
const MAY_HOLD_PATH = /[/&]/;

/** The method and path that Markdown begins with. */
const signatureIn = (markdown: string): Signature | undefined =>
  MAY_HOLD_PATH.test(markdown) ? signatureOf(nameText(withParameters(markdown))) : undefined;

/** A description; one in brackets alone is decoration. */
const withoutRemark = (text: string): string => (/^\([^()]*\)$/.test(text) ? '' : text);

/** The headings that name an endpoint, wherever they stand. */
export const endpointHeadings = ({ sections }: Reading): NamedHeading[] =>
  sections.flatMap((heading) => {
    const name = endpointName(heading);
    return name === undefined ? [] : [{ heading, ...name }];
  });

/** The method and path in a heading, if it has them; the template's sample has none, and is one. */
export const endpointName = ({
  rawTitle,
  numbering,
}: Pick<Heading, 'rawTitle' | 'numbering'>): HeadingName | undefined => {
  if (!MAY_HOLD_PATH.test(rawTitle) || ESCAPED_SLASH.test(rawTitle)) return undefined;
  const whole = nameText(withParameters(rawTitle));
  if (partSamples.endpoints.names?.includes(whole)) return { name: whole, numbering, prefix: '', suffix: '' };
  const name =
    numbering !== undefined && whole.startsWith(numbering)
      ? whole.slice(numbering.length).trimStart()
      : whole;
  const found = signatureOf(name);
  return found === undefined ? undefined : { name, numbering, prefix: found.prefix, suffix: '' };
};

/** A slash needs no backslash: one that has it says that it begins no path. */
const ESCAPED_SLASH = /(?<!\\)(?:\\{2})*\\\//;

/** The endpoints of a document: sections, rows of tables with methods and paths, bold lines, and items in the API's section. */
export const readEndpoints = (reading: Reading, headings: readonly NamedHeading[]): Found<Endpoint> => {
  const own = new Set(headings.map(({ heading }) => heading));
  const others = reading.sections.filter((section) => !own.has(section));
  const all = [intro(reading), ...others.map(({ blocks }) => blocks)];
  return together(
    readSections(reading, headings),
    { items: all.flatMap(tablesIn).flatMap((table) => readRows(reading, table)), placeholders: [] },
    { items: all.flatMap((blocks) => readBoldLines(reading, blocks)), placeholders: [] },
    { items: others.filter(isHome).flatMap(({ blocks }) => readBullets(reading, blocks)), placeholders: [] },
  );
};

/** The blocks before the first heading. */
const intro = ({ blocks, sections }: Reading): readonly Block[] => {
  const [first] = sections;
  return first === undefined ? blocks : blocks.slice(0, blocks.indexOf(first.heading));
};

const homeNames = new Set([...partLabels.endpoints.names, ...sectionLabels.apiDesign.names]);
const isHome = ({ labels }: Heading): boolean => labels.some((label) => homeNames.has(label));

/** What makes two endpoints the same: the grammar's key, for paths with `<id>` too. */
export const endpointKey = ({ method, path }: Endpoint): string =>
  grammar.key?.({ method, path: path.replace(/<[^<>/]*>/g, '{}') }) ?? '';

const located = (
  item: Endpoint,
  place: Pick<Located<Endpoint>, 'span' | 'line' | 'form'>,
  container: Container,
): Located<Endpoint> => ({ item, ...place, keys: keysOf(item), container });

/** An endpoint with a query is known without it too. */
const keysOf = (item: Endpoint): string[] => [
  ...new Set([endpointKey(item), endpointKey({ ...item, path: item.path.replace(/(?<=.)\?.*$/, '') })]),
];

const readSections = (reading: Reading, headings: readonly NamedHeading[]): Found<Endpoint> => {
  const containers = sectionContainers(reading, headings);
  const all = headings.map(({ heading, name }) => {
    const span = heading.content;
    const container = containers.get(heading);
    const found = signatureOf(name);
    if (found === undefined || container === undefined)
      return { items: [], placeholders: [{ part: 'endpoints' as const, span }] };
    const { fields, placeholders } = endpointFields(reading, heading);
    const { method, path, rest } = found;
    const item = { ...withoutAbsent({ method, path, description: rest || undefined }), ...fields };
    const place = { span, line: reading.lineOf(span.start), form: 'section' as const };
    return { items: [located(item, place, container)], placeholders };
  });
  return together(...all);
};

const readRows = (reading: Reading, table: Table): Located<Endpoint>[] => {
  const read = readTable(reading, table, 'endpoint');
  if (!hasColumns(read, 'path')) return [];
  return read.rows.flatMap(({ cells, span, line }) => {
    const { method = '', path = '', description, authentication } = cells;
    const found = signatureOf(`${bareName(method)} ${bareName(withParameters(path))}`.trim());
    if (found === undefined) return [];
    const item = withoutAbsent({
      method: found.method,
      path: found.path,
      description: description === undefined ? undefined : plainText(description),
      authentication: authentication === undefined ? undefined : plainText(authentication),
    });
    return [located(item, { span, line, form: 'row' }, read.container)];
  });
};

/** The lines in bold type that name a method and path, each with the text below it up to other endpoints. */
const readBoldLines = (reading: Reading, blocks: readonly Block[]): Located<Endpoint>[] => {
  const isName = (bold: string): boolean => signatureIn(bold) !== undefined;
  const holdsOthers = (block: Block): boolean =>
    (block.kind === 'table' && readRows(reading, block).length > 0) ||
    (block.kind === 'list' && readBullets(reading, [block]).length > 0);
  return boldLines(reading, blocks, isName, holdsOthers).flatMap(({ bold, rest, span, line, container }) => {
    const found = signatureIn(bold);
    if (found === undefined) return [];
    const description = [found.rest, plainText(rest).replace(/^[\s:—–-]+/, '')].find((text) => text !== '');
    const item = withoutAbsent({ method: found.method, path: found.path, description });
    return [located(item, { span, line, form: 'line' }, container)];
  });
};

const readBullets = (reading: Reading, blocks: readonly Block[]): Located<Endpoint>[] =>
  readLists(reading, blocks).flatMap(({ raw, span, line, container }) => {
    const [first = '', ...below] = raw.split('\n');
    const found = signatureIn(first);
    if (found === undefined) return [];
    const { method, path, rest } = found;
    const description = [rest, plainText(below.join('\n').trim())].find((text) => text !== '');
    const item = withoutAbsent({ method, path, description });
    return [located(item, { span, line, form: 'bullet' }, container)];
  });
