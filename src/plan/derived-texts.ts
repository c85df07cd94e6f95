import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import { soleBlock } from '../document/derived/restamp.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { labelOfPart } from '../document/splice/part-forms.ts';
import { drawings } from './drawings.ts';
import { writtenIn } from './leave-drawing.ts';
import { titleOf } from './title-of.ts';

/** What the tool would draw where something else stands. */
type DerivedText = {
  /** The part. */
  what: string;
  /** Of what stands there, counted from 1. */
  line: number;
  text: string;
};

/** The derived texts that differ from what stands in their places, for somebody who wants to compare. */
export const derivedTexts = (document: SpecDocument, path: string): DerivedText[] =>
  (Object.keys(drawings) as DerivedName[]).flatMap((name) => {
    const part = derivedNames[name];
    const text = drawings[name].draw?.(document, { feature: titleOf(document, path) }, undefined);
    const line = soleBlock(document, name)?.line ?? document.places[part][0]?.line;
    const isThere = text === undefined || writtenIn(document, name).includes(text);
    return line === undefined || isThere ? [] : [{ what: labelOfPart(part), line, text }];
  });
