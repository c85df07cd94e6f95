import type { PartId } from '../../spec/parts.ts';
import { rowKinds } from '../read/read-rows.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import type { Siblings } from './choose-siblings.ts';
import { entitiesLike } from './entities-like.ts';
import { linesLike } from './lines-like.ts';
import { labelOfPart } from './part-forms.ts';
import { type Refusal, refuse, type Written } from './placed.ts';
import type { Splice } from './splice.ts';
import { writeBullets } from './write-bullet.ts';
import { writeKeyedLines } from './write-keyed-lines.ts';
import { writeLines } from './write-line.ts';
import { writeRows } from './write-row.ts';
import { writeSections } from './write-section.ts';

/** Items as one change, and how many of them it holds: at least the first. */
type Behind = { kind: 'written'; splice: Splice; count: number };

/** Writes items behind others, each as if the one before it had been there already. */
export const writeBehind = (
  document: SpecDocument,
  part: PartId,
  siblings: Siblings,
  written: readonly Written[],
): Behind | Refusal => {
  const { text } = document;
  const items = part === 'entities' ? entitiesLike(document, siblings, written) : written;
  const { container, span, line } = siblings.at(-1) ?? siblings[0];
  const all = (splice: Splice): Behind => ({ kind: 'written', splice, count: items.length });
  if (container.kind === 'table')
    return all(
      writeRows(
        text,
        container,
        items.map(({ cells }) => cells),
        span,
      ),
    );
  if (container.kind === 'list')
    return all(
      writeBullets(
        text,
        container,
        linesLike(text, part, siblings, items),
        // What is not understood in a list of relationships is one all the same.
        part === 'relationships' ? container : span,
        siblings.length,
      ),
    );
  if (container.kind === 'lines') {
    const write = hasNames(part) ? writeKeyedLines : writeLines;
    const splice = write(text, container, siblings, part, items);
    return 'kind' in splice ? splice : all(splice);
  }
  const sections = leadingSections(items);
  if (sections.length === 0)
    return refuse(`“${labelOfPart(part)}” has sections here, and this is none`, 'write it by hand', [line]);
  return { kind: 'written', ...writeSections(document, part, container, siblings, sections) };
};

/** Whether the lines of a part are names and what is said of them. */
const hasNames = (part: PartId): boolean => part === 'components' || part in rowKinds;

/** The sections of the first items that have one. */
const leadingSections = (items: readonly Written[]): string[] => {
  const sections: string[] = [];
  for (const { section } of items) {
    if (section === undefined) break;
    sections.push(section);
  }
  return sections;
};
