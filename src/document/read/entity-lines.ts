import { entity as grammar } from '../../spec/grammar/entity.ts';
import { splitList } from '../../spec/grammar/scan.ts';
import type { Entity, Field } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import { labelOf } from '../label.ts';
import { plainText } from '../plain-text.ts';
import { tablesIn } from './fields.ts';
import { nameKeys } from './found.ts';
import { bareName } from './inline-text.ts';
import { generalLabels } from './item-labels.ts';
import { keyedText } from './keyed-text.ts';
import { readLists } from './read-lists.ts';
import { hasColumns, readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import type { Located, Place } from './spec-document.ts';

/** The entities that stand in a place of theirs as rows of a table of entities, else as items of a list. */
export const entityLines = (reading: Reading, place: Place): Located<Entity>[] => {
  const rows = entityRows(reading, place);
  const hasTable = tablesIn(place.blocks).length > 0;
  return hasTable ? rows : entityBullets(reading, place);
};

const entityRows = (reading: Reading, { blocks }: Place): Located<Entity>[] =>
  tablesIn(blocks)
    .filter(({ alignments }) => alignments.length > 1)
    .map((table) => readTable(reading, table, 'entity'))
    .filter((table) => hasColumns(table, 'name'))
    .flatMap(({ rows, container }) =>
      rows.flatMap(({ cells: { name = '', fields, description }, span, line }) => {
        const item = entityOf(name, fields, description);
        return item.name === ''
          ? []
          : [{ item, span, line, form: 'row' as const, keys: nameKeys(item.name), container }];
      }),
    );

const general: ReadonlySet<string> = new Set(generalLabels);

/** Items that begin with a name and a colon or dash; all of a list, or none. */
const entityBullets = (reading: Reading, { blocks, weak }: Place): Located<Entity>[] => {
  const found = readLists(reading, blocks).map(({ raw, span, line, container }) => {
    const { open, name, close, separator, text } = keyedText(raw);
    const isName = !general.has(labelOf(name)) && name.split(/\s+/).length <= MOST_WORDS;
    if (!isName || (open === '' && (weak || separator === ''))) return undefined;
    const fields = areFields(text) ? text : undefined;
    const item = entityOf(
      open + name + close.replace(/^[:：]/, ''),
      fields,
      fields === undefined ? text : undefined,
    );
    return { item, span, line, form: 'bullet' as const, keys: nameKeys(item.name), container };
  });
  return found.every((entity) => entity !== undefined) ? found : [];
};

const MOST_WORDS = 4;

const entityOf = (name: string, fields: string | undefined, description: string | undefined): Entity =>
  withoutAbsent({
    name: bareName(name),
    description: description === undefined ? undefined : plainText(description) || undefined,
    fields: fields === undefined ? undefined : fieldsIn(plainText(fields).replaceAll('`', '')),
  });

/** Fields between commas, as the one-line grammar has them. */
const fieldsIn = (text: string): Field[] | undefined => {
  const found = grammar.parse(`Entity: ${text}`);
  return found.kind === 'value' ? found.value.fields : undefined;
};

/** Whether a text is nothing but names between commas, each with a type at most. */
const areFields = (text: string): boolean => {
  const pieces = splitList(plainText(text).replaceAll('`', ''));
  return (
    pieces.kind === 'value' &&
    pieces.value.length > 0 &&
    pieces.value.every((piece) => FIELD.test(piece)) &&
    !/[.!?]$/.test(text)
  );
};

const FIELD =
  /^[\p{L}_][\w$]*(?:\s*\([^()]*\))?(?:\s+(?:uuid|guid|string|text|(?:big|small)?int(?:eger)?|decimal|numeric|number|bool(?:ean)?|date(?:time)?|time(?:stamp(?:tz)?)?|varchar|char|jsonb?|float|double|enum|serial|pk|fk)\b.*)?$/iu;
