import type { SpecDocument } from '../read/spec-document.ts';
import type { Splice } from '../splice/splice.ts';
import type { DerivedBlock } from './derived-block.ts';
import type { DerivedName } from './derived-name.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Makes some blocks ours as they stand, after something that is ours has changed them: renews their fingerprints and
 * nothing else. A name that is not there, or twice, is left alone.
 */
export const restamp = (document: SpecDocument, names: readonly DerivedName[]): Splice[] =>
  names.flatMap((name) => {
    const block = soleBlock(document, name);
    return block === undefined ? [] : stampSplice(document.text, block, bodyOf(document, block));
  });

/** Puts the fingerprint of a body into the comment above it, unless it is there. */
export const stampSplice = (text: string, { stamp }: DerivedBlock, body: string): Splice[] => {
  const remove = text.slice(stamp.start, stamp.end);
  const insert = fingerprint(body);
  return remove === insert ? [] : [{ at: stamp.start, remove, insert }];
};

/** Whether a block is still as the tool has drawn it: then the tool may draw it anew. */
export const isOurs = (document: SpecDocument, name: DerivedName): boolean =>
  soleBlock(document, name)?.intact ?? false;

/** The one block of a name, whether it was edited or not. */
export const soleBlock = ({ derived }: SpecDocument, name: DerivedName): DerivedBlock | undefined => {
  const [block, another] = derived.filter((candidate) => candidate.name === name);
  return another === undefined ? block : undefined;
};

/** What stands below the comment. */
export const bodyOf = ({ text }: SpecDocument, { body }: DerivedBlock): string =>
  text.slice(body.start, body.end);
