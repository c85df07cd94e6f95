import { posix } from 'node:path';
import type { Block, Span } from '../document/block.ts';
import { decodedTarget, targetParts } from '../document/link-target.ts';
import { linksIn } from '../document/links-in.ts';
import { textRegions } from '../document/text-regions.ts';

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
};

/** The links of a document that lead into the repository, and the definitions of such links; addresses are none. */
export const pageLinks = (path: string, text: string, blocks: readonly Block[]): PageLink[] =>
  textRegions(blocks)
    .filter(({ kind }) => kind !== 'code' && kind !== 'front-matter')
    .flatMap((region) => linksIn(text, region))
    .flatMap(({ start, end, label, target: targetSpan }) => {
      if (targetSpan === undefined) return [];
      const target = text.slice(targetSpan.start, targetSpan.end);
      if (target === '' || isAddress(target)) return [];
      const { way, fragment } = targetParts(target);
      const to = linkedPath(path, way);
      const words = text.slice(label.start, label.end);
      return [{ span: { start, end }, label: words, target, targetSpan, path: to, fragment }];
    });

/** The path that a link in a document leads to: from the document, or from the top of the repository. */
export const linkedPath = (document: string, way: string): string => {
  const file = decodedTarget(way);
  if (file === '') return document;
  const joined = file.startsWith('/') ? file.replace(/^\/+/, '') : posix.join(posix.dirname(document), file);
  return posix.normalize(joined).replace(/(?<=.)\/$/, '');
};

/** Whether a target leads out of the repository: to an address, or to another site. */
const isAddress = (target: string): boolean => /^[a-z][a-z\d+.-]*:|^\/\//i.test(target);
