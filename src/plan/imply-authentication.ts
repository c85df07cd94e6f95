import type { Span } from '../document/block.ts';
import { lineFinder } from '../document/read/lines.ts';
import { readLists } from '../document/read/read-lists.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { inPlaceOf } from '../document/splice/in-place-of.ts';
import { sampleOf } from '../document/splice/sample-of.ts';
import type { Splice } from '../document/splice/splice.ts';
import { writeBullet } from '../document/splice/write-bullet.ts';
import { authenticationLines } from '../render/derive/lists.ts';
import { listItem } from '../render/escape/escape.ts';
import { oneLine } from '../spec/clean-text.ts';
import { itemName } from '../spec/item-name.ts';
import type { Step } from './addition.ts';
import { type Work, withAdded, withSplices } from './addition-work.ts';
import { type Amendment, nothing } from './amendment.ts';
import { isNew } from './implied-items.ts';

const PART = 'security.authentication';

/**
 * Writes how new endpoints authenticate, as a new specification does: where the part is open, or where a list of it says so of
 * every earlier one.
 */
export const implyAuthentication = (work: Work): Work => {
  const { splices, steps } = authenticationChanges(work);
  return splices.length === 0 ? work : withAdded(withSplices(work, splices, steps), PART);
};

/** What becomes of the part. */
export const authenticationChanges = ({ document, earlier, request, steps }: Work): Amendment => {
  const fresh = authenticationLines(
    request.answers.endpoints.filter((item) => isNew({ steps }, 'endpoints', itemName('endpoint', item))),
  );
  const old = authenticationLines(earlier.items.endpoints.map(({ item }) => item));
  const splice =
    fresh.length === 0
      ? undefined
      : (inPlaceOfSample(document, old, fresh) ?? belowOthers(document, old, fresh));
  if (splice === undefined) return nothing;
  return {
    splices: [splice],
    steps: fresh.map((name): Step => ({ kind: 'implied', part: PART, name, where: 'in “Authentication”' })),
  };
};

const inPlaceOfSample = (
  document: SpecDocument,
  old: readonly string[],
  fresh: readonly string[],
): Splice | undefined => {
  const sample = sampleOf(document, PART);
  // What somebody has written beside the sample would no longer come first.
  const isAnswered = document.texts[PART] !== undefined || document.notApplicable[PART] !== undefined;
  if (sample === undefined || isAnswered) return undefined;
  const bullet = bulletApart(document, sample);
  if (bullet === undefined) return undefined;
  const lines = [...old, ...fresh].map((line) => `${bullet} ${listItem(line, 2)}`).join('\n');
  return inPlaceOf(document.text, sample, lines);
};

/** A bullet with which a list in the place of a sample joins no list beside it; none where it would take in what follows. */
const bulletApart = ({ text, blocks }: SpecDocument, { start, end }: Span): string | undefined => {
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  const above = solid.findLast((block) => block.end <= start);
  const below = solid.find((block) => block.start >= end);
  if (/^(?: {2}| ?\t)/.test(text.slice(below?.start ?? text.length))) return undefined;
  const taken = [above, below].map((block) => (block?.kind === 'list' ? block.delimiter : undefined));
  return ['-', '*', '+'].find((bullet) => taken.every((other) => other !== bullet));
};

/** Below the last item of a list that says of every earlier endpoint how it authenticates. */
const belowOthers = (
  { text, blocks, places }: SpecDocument,
  old: readonly string[],
  fresh: readonly string[],
): Splice | undefined => {
  const reading = { text, blocks, sections: [], lineOf: lineFinder(text) };
  const bullets = readLists(
    reading,
    places[PART].flatMap((place) => place.blocks),
  );
  const told = new Set(bullets.map((bullet) => oneLine(bullet.text)));
  const last = bullets.findLast((bullet) => old.includes(oneLine(bullet.text)));
  if (last === undefined || !old.every((line) => told.has(oneLine(line)))) return undefined;
  const written = fresh.map((line) =>
    writeBullet(text, last.container, listItem(line, 2), last.span, bullets.length),
  );
  const [first] = written;
  return first && { ...first, insert: written.map(({ insert }) => insert).join('') };
};
