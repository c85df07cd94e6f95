import type { Span } from '../document/block.ts';
import type { DerivedBlock } from '../document/derived/derived-block.ts';
import { stamped } from '../document/derived/derived-blocks.ts';
import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import { bodyOf, isOurs, soleBlock, stampSplice } from '../document/derived/restamp.ts';
import { lineEndOf, lineFinder } from '../document/read/lines.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { withLineEnds } from '../document/splice/line-ends.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import { diagrams } from '../render/diagrams.ts';
import { parts } from '../spec/parts.ts';
import { type Amendment, nothing } from './amendment.ts';
import { diagramForm } from './diagram-form.ts';
import { drawAbove, takeAway } from './draw-above.ts';
import { changedSources, draw, hasChanged, type Job, withLf } from './drawing-job.ts';
import type { DrawingOptions } from './drawing-options.ts';
import { drawings } from './drawings.ts';
import { leave } from './leave-drawing.ts';
import { soleSample } from './sole-sample.ts';
import { stampList } from './stamp-list.ts';

/**
 * Draws the derived blocks anew that show what was added to a document. Only what is still as the tool drew it, or as the
 * template has it, is replaced; what a person has edited is told, with what would stand there. What somebody took out
 * stays out.
 *
 * @param document The document with everything that was added.
 * @param earlier The same document before.
 */
export const keepUp = (document: SpecDocument, earlier: SpecDocument, options: DrawingOptions): Amendment => {
  const changed = changedSources(document, earlier);
  const all = (Object.keys(drawings) as DerivedName[])
    .map((name): Job => ({ name, document, earlier, options, changed }))
    .filter((job) => hasChanged(job) || isWanted(document, job.name, options))
    .map(keepUpBlock);
  return { splices: all.flatMap(({ splices }) => splices), steps: all.flatMap(({ steps }) => steps) };
};

/** Whether somebody wants the drawings in another form, whatever they show. */
const isWanted = (document: SpecDocument, name: DerivedName, { form }: DrawingOptions): boolean =>
  form !== undefined &&
  (Object.hasOwn(diagrams, name) || (name === 'relationships' && isOurs(document, name)));

const keepUpBlock = (job: Job): Amendment => {
  const { name, document, earlier } = job;
  if (drawings[name].draw === undefined) return keepUpList(job);
  const block = soleBlock(document, name);
  const sample = soleSample(document, name);
  const isFree = isOurs(document, name) && isOurs(earlier, name) && !isOfAnother(document, name, block?.body);
  if (block !== undefined && (isFree || block.body.start === sample?.start)) return redraw(job, block);
  if (drawings[name].above !== undefined) return drawAbove(job, block) ?? leave(job, block);
  return sample === undefined ? leave(job, block) : fill(job, sample);
};

/** A list in which items are placed by themselves; in another form, it is drawn anew. */
const keepUpList = (job: Job): Amendment => {
  const { name, document, earlier, options } = job;
  const splices = stampList(name, document, earlier, diagramForm(document, name, options));
  const line = soleBlock(document, name)?.line;
  const isAlone = splices.length > 0 && !hasChanged(job);
  return { splices, steps: isAlone && line !== undefined ? [{ kind: 'redrawn', name, line }] : [] };
};

/** Whether a block has come to stand where its lines are read as the items of another part: then they are that part's. */
const isOfAnother = (document: SpecDocument, name: DerivedName, body: Span | undefined): boolean =>
  body !== undefined &&
  parts.some(
    ({ id }) =>
      id !== derivedNames[name] &&
      itemsOf(document, id).some(({ span }) => body.start <= span.start && span.start < body.end),
  );

/** Draws a block anew below its comment. */
const redraw = (job: Job, block: DerivedBlock): Amendment => {
  const { text } = job.document;
  const old = bodyOf(job.document, block);
  const drawn = draw(job, old);
  if (drawn === undefined) return takeAway(job, block);
  if (drawn === withLf(old)) return nothing;
  const insert = withLineEnds(drawn, lineEndOf(text, { start: block.comment.start, end: block.body.end }));
  return {
    splices: [...stampSplice(text, block, insert), { at: block.body.start, remove: old, insert }],
    steps: [{ kind: 'redrawn', name: job.name, line: block.line }],
  };
};

/** Draws a block in the place of the template's sample. */
const fill = (job: Job, sample: Span): Amendment => {
  const { text } = job.document;
  const remove = text.slice(sample.start, sample.end);
  const drawn = draw(job, remove);
  if (drawn === undefined) return nothing;
  const insert = withLineEnds(stamped(job.name, drawn), lineEndOf(text, sample));
  return {
    splices: [{ at: sample.start, remove, insert }],
    steps: [{ kind: 'redrawn', name: job.name, line: lineFinder(text)(sample.start) }],
  };
};
