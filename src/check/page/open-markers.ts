import type { Block, Span } from '../../document/block.ts';
import { linkLabelKey } from '../../document/link-label.ts';
import { linksIn } from '../../document/links-in.ts';
import type { Prose } from '../../document/prose.ts';
import { spanIndex } from '../../document/span-index.ts';
import { textRegions } from '../../document/text-regions.ts';
import type { Page } from '../subject.ts';

/** A place that somebody has left open, and the words that say so. */
type OpenMarker = { mark: string; span: Span };

/** Signs by which people, and other tools, leave something open. In small letters, some are words of other languages. */
const MARK =
  /(?<![\p{L}\p{N}_])(?:TBD|TBC|TODO|FIXME)(?![\p{L}\p{N}_])|\?{3,}|\[NEEDS CLARIFICATION[^[\]]*\]|<<\s*\[UNRESOLVED[^[\]]*\]\s*>>/giu;

/**
 * What is left open in the words of a document: not in code, links and comments, and not where the template's own text stands.
 *
 * @param placeholders What is told as the template's text.
 */
export const openMarkers = (
  { text, blocks, prose }: Pick<Page, 'text' | 'blocks' | 'prose'>,
  placeholders: readonly { span: Span }[],
): OpenMarker[] => {
  const told = spanIndex(placeholders.map(({ span }) => span));
  const found = prose.flatMap((region) => {
    const markers = [...signsIn(region), ...promptsIn(region)].filter(({ span }) => told(span).length === 0);
    return markers.length > 0 ? { region, markers } : [];
  });
  if (found.length === 0) return [];
  const defined = definedLabels(text, blocks);
  return found.flatMap(({ region, markers }) => markers.filter(isOutside(linkSpans(text, region, defined))));
};

const signsIn = ({ start, words }: Prose): OpenMarker[] => {
  if (!MAY_HOLD_SIGN.test(words)) return [];
  return [...words.matchAll(MARK)]
    .filter(({ 0: mark }) => !/^[a-z]/i.test(mark) || mark === mark.toUpperCase())
    .filter(({ 0: mark, index }) => !isTalkedAbout(words, index, index + mark.length))
    .map(({ 0: mark, index }) => ({
      mark: mark.replace(/\s+/g, ' '),
      span: { start: start + index, end: start + index + mark.length },
    }));
};

/** Most words hold nothing that such a sign is made of. */
const MAY_HOLD_SIGN = /\?\?\?|TB[CD]|TODO|FIXME|NEEDS|UNRESOLVED/i;

/** Whether a sign is part of the name of what a sentence is about: `TBD items are tracked`, `no TODO comments`. */
const isTalkedAbout = (words: string, start: number, end: number): boolean => {
  const [named, , does] = SIGNED_THINGS.exec(words.slice(end, end + FARTHEST)) ?? [];
  if (named === undefined) return false;
  return does !== undefined || ALL_OF_THEM.test(words.slice(Math.max(0, start - FARTHEST), start));
};

/** Things that carry such a sign, and perhaps what they do. */
const SIGNED_THINGS =
  /^[ \t-](items|lists?|apps?|boards?|entries|markers?|marks|comments|tickets|tags|notes|placeholders|labels|annotations|Punkte|Einträge|Kommentare|Marken)(?![\p{L}\p{N}_-])([ \t]+(?:is|are|was|were|has|will|must|may|can|cannot|should|shall|have|do|get|live|count|block|fail|werden|sind|müssen|dürfen|bleiben)(?![\p{L}\p{N}_]))?/u;

/** Words before it that speak of all such things, or of none. */
const ALL_OF_THEM =
  /(?:^|[^\p{L}\p{N}_])(?:all|any|no|every|each|open|remaining|leftover|keine|alle)(?: (?:the|open|remaining|of the))*[ \t]+$/iu;

/** Brackets that are all that a line or a cell says: `[What this is for]`. */
const promptsIn = ({ start, words }: Prose): OpenMarker[] => {
  if (!words.includes('[')) return [];
  return [...words.matchAll(/\[([^[\]\n]{3,200})\](?=[ \t]*(?:\||\r?$))/gm)].flatMap(
    ({ 0: mark, 1: prompt = '', index }) =>
      isPrompt(prompt) && isAlone(words, index)
        ? [{ mark, span: { start: start + index, end: start + index + mark.length } }]
        : [],
  );
};

/** Words that ask somebody to write: not the name of a footnote, a type, a number. */
const isPrompt = (prompt: string): boolean =>
  /^\p{Lu}/u.test(prompt) && /\p{Ll}/u.test(prompt) && !/^NEEDS CLARIFICATION|^UNRESOLVED/i.test(prompt);

/** Whether nothing but the sign of an item, or a label, stands before it in its line or cell. */
const isAlone = (words: string, at: number): boolean => {
  const before = words.slice(Math.max(0, at - FARTHEST), at);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('|')) + 1;
  return /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\*\*[^*\n]{1,60}\*\*:?[ \t]*|[\p{L}\p{N} /]{1,40}:[ \t]*)?$/u.test(
    before.slice(from),
  );
};

/** So far before it something is looked for: long lines stay quick. */
const FARTHEST = 200;

/** The labels of a document's definitions of links. */
const definedLabels = (text: string, blocks: readonly Block[]): ReadonlySet<string> => {
  const definitions = textRegions(blocks).filter(({ kind }) => kind === 'definition');
  const links = definitions.flatMap((region) => linksIn(text, region));
  return new Set(links.map(({ label }) => labelKey(text, label)));
};

const labelKey = (text: string, { start, end }: Span): string => linkLabelKey(text.slice(start, end));

const linkSpans = (text: string, { start, end }: Span, defined: ReadonlySet<string>): Span[] =>
  linksIn(text, { kind: 'text', start, end }).filter(
    ({ target, reference }) =>
      target !== undefined || (reference !== undefined && defined.has(labelKey(text, reference))),
  );

const isOutside = (links: readonly Span[]): ((marker: OpenMarker) => boolean) => {
  const linksAt = spanIndex(links);
  return ({ span }) => !linksAt(span).some(({ start, end }) => start <= span.start && span.end <= end);
};
