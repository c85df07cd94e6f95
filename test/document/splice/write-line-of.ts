import type { NewItem, Written } from '../../../src/document/splice/placed.ts';
import {
  headingText,
  inlineProse,
  linkDestination,
  linkText,
  listItem,
  tableCell,
} from '../../../src/render/escape/escape.ts';
import { oneLine } from '../../../src/spec/clean-text.ts';
import type { LineKind } from '../../../src/spec/grammar/grammar.ts';
import { nameKey } from '../../../src/spec/grammar/grammar.ts';
import { grammars, type LineValues } from '../../../src/spec/grammar/grammars.ts';
import { type PartId, parts } from '../../../src/spec/parts.ts';

/** An item of a part from one line of the grammar, written in short. */
export const itemOfLine = (part: PartId, line: string): NewItem => {
  const known = parts.find(({ id }) => id === part);
  const kind: LineKind = known !== undefined && 'line' in known ? known.line : 'text';
  return itemOfKind(kind, line);
};

const itemOfKind = <K extends LineKind>(kind: K, line: string): NewItem => {
  const grammar = grammars[kind];
  const found = grammar.parse(line);
  if (found.kind === 'refused') throw new Error(`${line}: ${found.reason}`);
  const write = (writers as Partial<{ [L in LineKind]: (value: LineValues[L]) => Partial<Written> }>)[kind];
  const text = grammar.print(found.value);
  return {
    key: grammar.key?.(found.value) ?? nameKey(kind === 'reference' ? addressOf(text) : oneLine(text)),
    written: { cells: { line: text }, bullet: listItem(text, 2), ...write?.(found.value) },
  };
};

/** References have no key in the grammar; a document is read by their addresses. */
const addressOf = (line: string): string => /https?:\S+$/.exec(line)?.[0] ?? line;

const writers = {
  component: ({ name, kind, purpose, dependencies }: LineValues['component']) => ({
    section: [
      `### Component: ${headingText(name)}`,
      `**Purpose:** ${purpose === undefined ? '[What this component does]' : inlineProse(purpose)}`,
      `**Dependencies:**\n${(dependencies ?? ['[Dependency 1]']).map((dependency) => `- ${listItem(dependency, 2)}`).join('\n')}`,
    ].join('\n\n'),
    cells: cells({ name, kind, purpose, dependencies: dependencies?.join(', ') }),
  }),
  entity: ({ name, fields }: LineValues['entity']) => ({
    section: [
      `#### ${headingText(name)}`,
      [
        '| Field | Type | Constraints | Description |',
        '|-------|------|-------------|-------------|',
        ...(fields ?? [{ name: 'id', type: 'uuid', constraints: 'PK' }]).map(
          (field) =>
            `| ${tableCell(field.name)} | ${tableCell(field.type ?? '')} | ${tableCell(field.constraints ?? '')} | |`,
        ),
      ].join('\n'),
    ].join('\n\n'),
    cells: cells({
      name,
      fields: fields?.map((field) => field.name).join(', '),
      typedFields: fields?.map(grammars.field.print).join(', '),
    }),
  }),
  endpoint: ({ method, path, description, authentication }: LineValues['endpoint']) => ({
    section: [
      `#### ${method} ${headingText(path)}`,
      `**Description:** ${description === undefined ? '[What this endpoint does]' : inlineProse(description)}`,
    ].join('\n\n'),
    cells: cells({ method, path, description, authentication }),
  }),
  threat: ({ threat, mitigation }: LineValues['threat']) => ({ cells: cells({ threat, mitigation }) }),
  text: (text: LineValues['text']) => ({ cells: { text: tableCell(text), line: text } }),
  config: (value: LineValues['config']) => ({
    cells: { ...cells(value), line: grammars.config.print(value) },
  }),
  metric: (value: LineValues['metric']) => ({ cells: cells(value) }),
  term: (value: LineValues['term']) => ({ cells: cells(value) }),
  approver: (value: LineValues['approver']) => ({ cells: cells(value) }),
  decision: ({ title }: LineValues['decision']) => {
    const bullet = `[${linkText(title)}](../adr/ADR-001-record.md)`;
    return { cells: { title: bullet.replaceAll('|', '\\|') }, bullet };
  },
  reference: ({ title, url }: LineValues['reference']) => ({
    bullet:
      url === undefined ? listItem(title ?? '', 2) : `[${linkText(title ?? url)}](${linkDestination(url)})`,
  }),
  external: ({ name, kind, description }: LineValues['external']) => ({
    cells: cells({ name, kind, description }),
    bullet: listItem(
      `${name}${kind === undefined ? '' : ` (${kind})`}${description === undefined ? '' : `: ${description}`}`,
      2,
    ),
  }),
};

const cells = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, tableCell(value)]])),
  );
