import { parts, type SectionId, sections } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import { commonLabels, type Labels, partLabels, sectionLabels } from '../spec-labels.ts';
import { piecesOf } from './pieces.ts';
import { type Heading, isUnder, type Reading, solidEnd } from './reading.ts';
import type { Place, PlaceId } from './spec-document.ts';

/** Where each section and part of the template stands, leaving out what is inside an item. */
export type Places = Readonly<Record<PlaceId, readonly Place[]>>;

/**
 * Finds the places of all sections and parts by their names.
 *
 * @param isInItem Whether a heading is that of an item, or under one: a component has dependencies of its own.
 */
export const findPlaces = (reading: Reading, isInItem: (heading: Heading) => boolean): Places => {
  const headings = reading.sections.filter((heading) => !isInItem(heading));
  const candidates = [
    ...headings.map(headingCandidate(reading)),
    ...headings.flatMap(labelCandidates(reading)),
  ];
  const byName = groupByName(
    candidates.toSorted((one, other) => one.place.heading.start - other.place.heading.start),
  );
  const sectionPlaces = mapIds(sections, ({ id }) =>
    known(byName, sectionLabels[id]).filter(({ place }) => place.form === 'heading'),
  );
  const homes = homesOf(sectionPlaces);
  const partPlaces = mapIds(parts, (part) => {
    const section = sections.find(({ heading }) => heading === part.section)?.id;
    return inContext(known(byName, partLabels[part.id]), section, homes);
  });
  const found = mapIds(parts, ({ id }) => withoutWeak(placesOf(outermost(partPlaces[id]))));
  const labels = labelsBySection(Object.values(found).flat());
  return {
    ...mapIds(sections, ({ id }) => placesOf(outermost(sectionPlaces[id]))),
    ...mapIds(parts, ({ id }) => found[id].map((place) => withoutOthers(place, found[id], labels))),
  };
};

const labelsBySection = (places: readonly Place[]): ReadonlyMap<number, readonly Place[]> => {
  const labels = new Map<number, Place[]>();
  for (const place of places.filter(({ form }) => form === 'label')) {
    const others = labels.get(place.section);
    if (others === undefined) labels.set(place.section, [place]);
    else others.push(place);
  }
  return labels;
};

/** A heading's place up to the first label of another part; where it begins with one, without what such labels claim. */
const withoutOthers = (
  place: Place,
  own: readonly Place[],
  labels: ReadonlyMap<number, readonly Place[]>,
): Place => {
  const others = (labels.get(place.section) ?? []).filter((label) => !own.includes(label));
  if (place.form === 'label' || others.length === 0) return place;
  const first = Math.min(...others.map(({ heading }) => heading.start));
  const blocks = place.blocks.filter(({ end }) => end <= first);
  if (blocks.some(({ kind }) => kind !== 'blank')) return { ...place, blocks };
  const isClaimed = ({ start, end }: Span): boolean =>
    others.some(({ heading, body }) => heading.start <= start && end <= body.end);
  return { ...place, blocks: place.blocks.filter((block) => !isClaimed(block)) };
};

/** A heading or label that may be the place of something; `host` is the heading, or the one above the label. */
type Candidate = { labels: readonly string[]; host: Heading; place: Place };

/** The headings that are sections of the template, and which ones. */
type Homes = ReadonlyMap<Heading, ReadonlySet<SectionId>>;

const homesOf = (places: Record<SectionId, readonly Candidate[]>): Homes => {
  const homes = new Map<Heading, Set<SectionId>>();
  for (const { id } of sections)
    for (const { host } of places[id]) homes.set(host, (homes.get(host) ?? new Set<SectionId>()).add(id));
  return homes;
};

const mapIds = <Id extends string, I extends { id: Id }, V>(
  all: readonly I[],
  value: (item: I) => V,
): Record<I['id'], V> => Object.fromEntries(all.map((item) => [item.id, value(item)])) as Record<I['id'], V>;

const headingCandidate =
  (reading: Reading) =>
  (host: Heading): Candidate => ({
    labels: host.labels,
    host,
    place: {
      form: 'heading',
      level: host.level,
      title: host.title,
      numbering: host.numbering,
      heading: { start: host.heading.start, end: host.heading.end },
      body: host.body,
      span: host.content,
      line: reading.lineOf(host.start),
      blocks: host.blocks,
      section: host.index,
      weak: false,
    },
  });

const partNames: ReadonlySet<string> = new Set(Object.values(partLabels).flatMap(({ names }) => names));

const labelCandidates =
  (reading: Reading) =>
  (host: Heading): Candidate[] =>
    piecesOf(reading.text, host.blocks, (labels) => labels.some(isPartName))
      .filter(({ labels, inline }) => !inline && labels.some(isPartName))
      .map(({ labels, title, heading, blocks }) => {
        const end = solidEnd(blocks, heading.end);
        return {
          labels,
          host,
          place: {
            form: 'label',
            level: host.level,
            title,
            numbering: undefined,
            heading,
            body: { start: heading.end, end: blocks.at(-1)?.end ?? heading.end },
            span: { start: heading.start, end },
            line: reading.lineOf(heading.start),
            blocks,
            section: host.index,
            weak: false,
          },
        };
      });

const isPartName = (label: string): boolean => partNames.has(label);

const groupByName = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const label of candidate.labels) {
      const group = groups.get(label);
      if (group === undefined) groups.set(label, [candidate]);
      else group.push(candidate);
    }
  return groups;
};

/** The candidates that have one of the names, and those with a weak one behind them, in the order of the text. */
const known = (
  byName: ReadonlyMap<string, readonly Candidate[]>,
  { names, weak = [] }: Labels,
): Candidate[] => {
  const strong = new Set(names.flatMap((name) => byName.get(name) ?? []));
  const others = weak.flatMap((name) => byName.get(name) ?? []).filter((candidate) => !strong.has(candidate));
  return [
    ...strong,
    ...[...new Set(others)].map((candidate) => ({ ...candidate, place: { ...candidate.place, weak: true } })),
  ].toSorted((one, other) => one.place.heading.start - other.place.heading.start);
};

/** Without the candidates whose name is so common that it means something else where they stand. */
const inContext = (
  candidates: readonly Candidate[],
  section: SectionId | undefined,
  homes: Homes,
): Candidate[] => {
  const isCommon = ({ labels }: Candidate): boolean => labels.some((label) => commonLabels.has(label));
  const isOwn = ({ host }: Candidate): boolean =>
    section !== undefined && withAncestors(host).some((heading) => homes.get(heading)?.has(section));
  const isElsewhere = ({ host, place }: Candidate): boolean =>
    withAncestors(place.form === 'label' ? host : host.parent).some((heading) => homes.has(heading));
  const hasOwn = candidates.some(isOwn);
  return candidates.filter(
    (candidate) => !isCommon(candidate) || isOwn(candidate) || (!hasOwn && !isElsewhere(candidate)),
  );
};

/** A heading and those above it; headings have six levels. */
const withAncestors = (heading: Heading | undefined): Heading[] =>
  heading === undefined ? [] : [heading, ...withAncestors(heading.parent)];

/** Without those that stand inside another one of the same meaning. */
const outermost = (candidates: readonly Candidate[]): Candidate[] => {
  let last: Candidate | undefined;
  return candidates.filter((candidate) => {
    const isInner =
      last !== undefined &&
      last.place.weak === candidate.place.weak &&
      last.place.form === 'heading' &&
      (isUnder(candidate.host, last.host) || candidate.host === last.host);
    if (!isInner) last = candidate;
    return !isInner;
  });
};

const placesOf = (candidates: readonly Candidate[]): Place[] => candidates.map(({ place }) => place);

const withoutWeak = (places: readonly Place[]): readonly Place[] =>
  places.some(({ weak }) => !weak) ? places.filter(({ weak }) => !weak) : places;
