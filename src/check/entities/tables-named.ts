import type { Block, Span } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { nameKeys } from '../../document/read/found.ts';
import { isSampleText } from '../../document/read/is-sample.ts';
import { keyedText } from '../../document/read/keyed-text.ts';
import { rawItem } from '../../document/read/read-lists.ts';
import { partSamples } from '../../document/read/samples.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { rememberedWith } from '../../spec/remembered.ts';
import { fencesIn } from '../endpoints/json-fences.ts';

const databaseChanges = ['newTables', 'modifiedTables', 'migrations'] as const;

/** The names of tables that a specification creates or changes, each once: in its lists of tables, and in its migrations. */
export const tablesNamed = rememberedWith((document: SpecDocument): readonly string[] => {
  const { text, blocks, places } = document;
  const listed = databaseChanges.flatMap((part) =>
    places[part].flatMap((place) => place.blocks.flatMap((block) => namesIn(text, block, part))),
  );
  return [...new Set([...listed, ...fencesIn(blocks).flatMap(({ content }) => namesInCode(text, content))])];
});

const namesIn = (text: string, block: Block, part: (typeof databaseChanges)[number]): string[] => {
  if (block.kind === 'list')
    return block.items
      .map((item) => rawItem(text, item))
      .filter((raw) => !isSampleText(raw, partSamples[part]))
      .flatMap(namesInItem);
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells: [cell] }) =>
      cell ? phrasesIn(text.slice(cell.start, cell.end)) : [],
    );
  return block.kind === 'paragraph' ? phrasesIn(text.slice(block.start, block.end)) : [];
};

/** What an item of a list is about: the names before its first colon or dash; anything in it where it has none. */
const namesInItem = (raw: string): string[] => {
  const { name, separator } = keyedText(raw);
  return separator === '' ? phrasesIn(raw) : plainText(name).split(/[,/&]/).flatMap(nameKeys);
};

/** All that may be a name in a text: each of its words, and two and three together. */
const phrasesIn = (markdown: string): string[] => {
  const words = plainText(markdown).match(/[\p{L}\p{N}\p{M}_-]+/gu) ?? [];
  return words.flatMap((word, at) => [
    word,
    words.slice(at, at + 2).join(' '),
    words.slice(at, at + 3).join(' '),
  ]);
};

/** How tables are created and changed in SQL, and in the code that stands for it. */
const STATEMENTS: readonly RegExp[] = [
  /\b(?:create|alter|rename)\s+(?:(?:global|local|temp|temporary|unlogged|external|foreign)\s+)*table\s+(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?([^\s(;,]+)/gi,
  /\b(?:create|alter|change)_?(?:table|collection|model)\b[\s({]*(?:name\s*[=:]\s*)?[:"'`]+([\w.-]+)/gi,
  /^[ \t]*(?:model|table)[ \t]+"?(\w+)"?[ \t]*\{/gim,
];

const namesInCode = (text: string, { start, end }: Span): string[] => {
  const code = text.slice(start, end);
  return STATEMENTS.flatMap((statement) =>
    [...code.matchAll(statement)].map(([, name = '']) => name.replace(/["'`[\]]/g, '').replace(/^.*\./s, '')),
  );
};
