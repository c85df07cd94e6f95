import { posix } from 'node:path';
import type { Block, Span } from '../../document/block.ts';
import { decodedTarget, targetParts } from '../../document/link-target.ts';
import { linksIn } from '../../document/links-in.ts';
import type { Prose } from '../../document/prose.ts';
import { textRegions } from '../../document/text-regions.ts';
import { isAddress } from '../../spec/link.ts';

/** A link of a document that leads into the repository. */
export type PageLink = {
  /** The link as it is written, with its text. */
  span: Span;
  label: string;
  /** Where it leads, as it is written. */
  target: string;
  /** The target alone. */
  targetSpan: Span;
  /** Where it leads, relative to the repository; the document itself for a fragment alone. */
  path: string;
  /** The place in there, without `#`; empty where it names none. */
  fragment: string;
  /** Whether it says where the links with its label lead. */
  isDefinition: boolean;
};

/**
 * The links of a document that lead into the repository, and the definitions of such links; addresses are none, and comments hold
 * none.
 */
export const pageLinks = (
  path: string,
  text: string,
  blocks: readonly Block[],
  prose: readonly Prose[],
): PageLink[] => {
  const wordsAt = new Map(prose.map(({ start, words }) => [start, words]));
  return textRegions(blocks)
    .filter(({ kind }) => kind !== 'code' && kind !== 'front-matter')
    .flatMap((region) => {
      const words = wordsAt.get(region.start);
      return linksIn(text, region).filter(({ start }) => words?.[start - region.start] !== ' ');
    })
    .flatMap(({ start, end, label, target: targetSpan, isDefinition }) => {
      if (targetSpan === undefined) return [];
      const target = text.slice(targetSpan.start, targetSpan.end);
      if (target === '' || isAddress(target)) return [];
      const { way, fragment } = targetParts(target);
      const to = linkedPath(path, way);
      const words = text.slice(label.start, label.end);
      return [{ span: { start, end }, label: words, target, targetSpan, path: to, fragment, isDefinition }];
    });
};

/** The path that a link in a document leads to: from the document, or from the top of the repository. */
export const linkedPath = (document: string, way: string): string => {
  const file = decodedTarget(way);
  if (file === '') return document;
  const joined = file.startsWith('/') ? file.replace(/^\/+/, '') : posix.join(posix.dirname(document), file);
  return posix.normalize(joined).replace(/(?<=.)\/$/, '');
};

/** Where a path in a document can lead: seen from there, and from the top of the repository. */
export const pathsMeant = (document: string, target: string): string[] => {
  const { way } = targetParts(target);
  return [...new Set([linkedPath(document, way), pathFromTop(way)])];
};

/** The path that a target means where it is seen from the top of the repository. */
export const pathFromTop = (way: string): string => posix.normalize(decodedTarget(way).replace(/^\/+/, ''));

/** A path with the ending that sites let links leave out: `guide` of `guide.md`. */
export const withEnding = (path: string): string => (posix.extname(path) === '' ? `${path}.md` : path);
