import type { Component } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import type { Block, List } from '../block.ts';
import { labelOf } from '../label.ts';
import { plainText } from '../plain-text.ts';
import { partLabels } from '../spec-labels.ts';
import { boldLines } from './bold-lines.ts';
import { nameKeys } from './found.ts';
import { bareName } from './inline-text.ts';
import { componentLabels, generalLabels } from './item-labels.ts';
import { type NamedText, namedText } from './named-text.ts';
import { type Bullet, readLists } from './read-lists.ts';
import type { Reading } from './reading.ts';
import type { Located, Place } from './spec-document.ts';

/**
 * The components that stand in a place of theirs as lines in bold type, or as the items of its one list: only where each
 * of these begins with a name.
 */
export const componentLines = (reading: Reading, place: Place): Located<Component>[] => {
  const solid = place.blocks.filter(({ kind }) => kind !== 'blank' && kind !== 'thematic-break');
  const bold = boldComponents(reading, place);
  const [list, another] = solid.filter((block): block is List => block.kind === 'list');
  if (bold.length > 0 || list === undefined || another !== undefined || !solid.every(isTextOrList))
    return bold;
  return listComponents(reading, list, place);
};

const isTextOrList = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list' || kind === 'html';

const listComponents = (reading: Reading, list: List, place: Place): Located<Component>[] => {
  const bullets = readLists(reading, [list]);
  const components = bullets.map((bullet) => componentOf(bullet, place));
  return components.every((component) => component !== undefined) ? components : [];
};

const componentOf = (
  { raw, span, line, container, done }: Bullet,
  place: Place,
): Located<Component> | undefined => {
  const named = namedText(raw);
  if (named === undefined || done !== undefined || isLabel(named.name)) return undefined;
  // Under a name that means other things too, short items need not be components.
  if (place.weak && !named.isMarked) return undefined;
  const item = itemOf(named);
  return { item, span, line, form: 'bullet', keys: nameKeys(item.name), container };
};

const itemOf = ({ name, aside, text }: NamedText): Component =>
  withoutAbsent({
    name: bareName(name),
    kind: aside === undefined ? undefined : plainText(aside.text) || undefined,
    purpose: plainText(text) || undefined,
  });

/** What says something of a component, or of all, and is no name of one. */
const labels: ReadonlySet<string> = new Set([...Object.values(componentLabels).flat(), ...generalLabels]);

const isLabel = (name: string): boolean => labels.has(labelOf(name));

const partNames: ReadonlySet<string> = new Set(Object.values(partLabels).flatMap(({ names }) => names));

/** Whether a name with nothing behind it is the label of a part, such as `**Out of Scope:**`. */
const opensPart = ({ name, close, separator, text }: NamedText): boolean =>
  text === '' && /[:：]/.test(close + separator) && partNames.has(labelOf(name));

/** In paragraphs, bold type is often a mere emphasis: there, something divides a name from what is said of it. */
const boldComponents = (reading: Reading, place: Place): Located<Component>[] => {
  const named = (bold: string, rest: string) => namedText(`**${bold}**${rest}`);
  const isName = (bold: string, rest: string): boolean => {
    const found = named(bold, rest);
    const isAlone = rest.trim() === '' && !place.weak;
    return (
      found !== undefined &&
      !isLabel(found.name) &&
      !opensPart(found) &&
      (isAlone || /\S/.test(found.separator) || /[:：]/.test(found.close))
    );
  };
  return boldLines(reading, place.blocks, isName).flatMap(({ bold, rest, span, line, container }) => {
    const found = named(bold, rest);
    if (found === undefined) return [];
    const item = itemOf(found);
    return [{ item, span, line, form: 'line', keys: nameKeys(item.name), container }];
  });
};
