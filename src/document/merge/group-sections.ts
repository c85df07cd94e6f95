import { labelOf } from '../label.ts';
import { type Atom, depths, type ItemAtom, type Opened } from './atom.ts';
import { numberAt } from './numbers.ts';

/**
 * Atoms with each section and labelled piece among them as one, known by its heading as an item is by its key; and so the
 * lines around items that stand before the first heading.
 */
export const groupSections = (atoms: readonly Atom[]): readonly Atom[] => {
  const [lead = [], ...sections] = groupsOf(atoms);
  return [...leadOf(lead), ...sections.flatMap(sectionOf)];
};

/** What stands before the first heading, and under each heading that does not stand under another one. */
const groupsOf = (atoms: readonly Atom[]): Atom[][] => {
  const groups: Atom[][] = [[]];
  let level = Number.POSITIVE_INFINITY;
  for (const atom of atoms) {
    const own = levelOf(atom);
    if (own <= level && (groups.length > 1 || atom.kind !== 'item')) {
      level = own;
      groups.push([]);
    }
    groups.at(-1)?.push(atom);
  }
  return groups;
};

/** The level of a heading, or of an item that is a section; not a number for anything else. */
const levelOf = (atom: Atom): number => {
  if (atom.kind !== 'item') return atom.opens?.level ?? Number.NaN;
  return atom.form === 'section' ? atom.depth : Number.NaN;
};

const openedBy = (atom: Atom | undefined): Opened | undefined =>
  atom === undefined || atom.kind === 'item' ? undefined : atom.opens;

/** The lead as one atom, where it is more than items and has some. */
const leadOf = (group: readonly Atom[]): readonly Atom[] => {
  const kinds = new Set(group.map(({ kind }) => kind));
  if (!kinds.has('line') || !kinds.has('item')) return group;
  return asOne(group, { level: depths.lead, title: '', siblings: [] }, 'lead');
};

const sectionOf = (group: readonly Atom[]): readonly Atom[] => {
  const opened = openedBy(group[0]);
  return opened === undefined ? group : asOne(group, opened, `heading ${labelOf(opened.title)}`);
};

/** A group as one atom, with the gaps around it. */
const asOne = (group: readonly Atom[], { level, siblings }: Opened, id: string): Atom[] => {
  const start = group.findIndex(({ kind }) => kind !== 'gap');
  const end = group.findLastIndex(({ kind }) => kind !== 'gap') + 1;
  const inner = group.slice(start, end);
  const text = inner.map((atom) => atom.text).join('');
  const section: ItemAtom = {
    kind: 'item',
    text,
    ids: { bare: id, full: id },
    key: id,
    form: 'section',
    depth: level,
    between: '',
    number: id === 'lead' ? undefined : numberAt(text, { start: 0, end: text.length }),
    siblings,
    inner,
  };
  return [...group.slice(0, start), section, ...group.slice(end)];
};
