import type { Block, Span } from '../document/block.ts';
import type { DerivedBlock } from '../document/derived/derived-block.ts';
import { stamped } from '../document/derived/derived-blocks.ts';
import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import { bodyOf, isOurs, soleBlock, stampSplice } from '../document/derived/restamp.ts';
import { isMermaid } from '../document/read/is-mermaid.ts';
import { lineEndOf, lineFinder } from '../document/read/lines.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { withLineEnds } from '../document/splice/line-ends.ts';
import { labelOfPart } from '../document/splice/part-forms.ts';
import type { Splice } from '../document/splice/splice.ts';
import type { PartId } from '../spec/parts.ts';
import type { Step } from './addition.ts';
import { diagramForm, textForm } from './diagram-form.ts';
import type { Drawing, ItemSource } from './drawing.ts';
import type { DrawingOptions } from './drawing-options.ts';
import { drawings } from './drawings.ts';
import { soleSample } from './sole-sample.ts';
import { stampList } from './stamp-list.ts';

/** What becomes of the derived blocks: changes of the later document, and what there is to say of them. */
export type KeptUp = { splices: readonly Splice[]; steps: readonly Step[] };

/**
 * Draws the derived blocks anew that show what was added to a document. Only what is still as the tool drew it, or as the
 * template has it, is replaced; what a person has edited is told, with what would stand there. What somebody took out
 * stays out.
 *
 * @param document The document with everything that was added.
 * @param earlier The same document before.
 */
export const keepUp = (document: SpecDocument, earlier: SpecDocument, options: DrawingOptions): KeptUp => {
  const all = (Object.keys(drawings) as DerivedName[])
    .filter((name) => hasChanged(document, earlier, drawings[name]) || isWanted(document, name, options))
    .map((name) => keepUpBlock({ name, document, earlier, options }));
  return { splices: all.flatMap(({ splices }) => splices), steps: all.flatMap(({ steps }) => steps) };
};

/** One derived block, and all that decides what becomes of it. */
type Job = { name: DerivedName; document: SpecDocument; earlier: SpecDocument; options: DrawingOptions };

const nothing: KeptUp = { splices: [], steps: [] };

const hasChanged = (document: SpecDocument, earlier: SpecDocument, { sources }: Drawing): boolean =>
  sources.some(
    (source) => JSON.stringify(itemsOf(document, source)) !== JSON.stringify(itemsOf(earlier, source)),
  );

const itemsOf = ({ items }: SpecDocument, source: ItemSource): unknown[] =>
  items[source].map(({ item }: Located<unknown>) => item);

/** Whether somebody wants the drawings in another form, whatever they show. */
const isWanted = (document: SpecDocument, name: DerivedName, { form }: DrawingOptions): boolean =>
  form !== undefined && (isOurs(document, name) || (form === 'mermaid' && isBeside(name)));

const keepUpBlock = (job: Job): KeptUp => {
  const { name, document, earlier } = job;
  if (drawings[name].draw === undefined) return keepUpList(job);
  const block = soleBlock(document, name);
  const sample = soleSample(document, name);
  const isFree = isOurs(document, name) && isOurs(earlier, name);
  if (block !== undefined && (isFree || block.body.start === sample?.start)) return redraw(job, block);
  if (sample !== undefined && !isBeside(name)) return fill(job, sample);
  return drawAbove(job, block) ?? leave(job, block);
};

/** A list in which items are placed by themselves; in another form, it is drawn anew. */
const keepUpList = ({ name, document, earlier, options }: Job): KeptUp => {
  const splices = stampList(name, document, earlier, diagramForm(document, name, options));
  const line = soleBlock(document, name)?.line;
  const isAlone = splices.length > 0 && !hasChanged(document, earlier, drawings[name]);
  return { splices, steps: isAlone && line !== undefined ? [{ kind: 'redrawn', name, line }] : [] };
};

/** Whether a diagram stands above what it shows, which fills the place of the sample. */
const isBeside = (name: DerivedName): boolean => name === 'entity-diagram' || name === 'sequence-diagram';

/** Draws a diagram above the lines that it shows, once these have taken the place of the sample, or where somebody wants it. */
const drawAbove = (job: Job, block: DerivedBlock | undefined): KeptUp | undefined => {
  const { name, document, earlier, options } = job;
  const part = derivedNames[name];
  const isFilled = earlier.placeholders.some((found) => found.part === part);
  const [first] = document.items[part === 'dataFlow' ? 'dataFlow' : 'relationships'];
  if (!isBeside(name) || block !== undefined || first === undefined) return undefined;
  if (!isFilled && (options.form !== 'mermaid' || hasMermaid(document, part))) return undefined;
  const drawn = draw(job, undefined);
  if (drawn === undefined) return undefined;
  const { container, line } = first;
  const below = document.derived.find(({ body }) => body.start === container.start);
  const insert = withLineEnds(`${stamped(name, drawn)}\n\n`, container.lineEnd);
  return {
    splices: [{ at: below?.comment.start ?? container.start, remove: '', insert }],
    steps: [{ kind: 'redrawn', name, line }],
  };
};

/** Draws a block anew below its comment. */
const redraw = (job: Job, block: DerivedBlock): KeptUp => {
  const { text } = job.document;
  const old = bodyOf(job.document, block);
  const drawn = draw(job, old);
  if (drawn === undefined) return keptAsMermaid(job, block);
  if (drawn === withLf(old)) return nothing;
  const insert = withLineEnds(drawn, lineEndOf(text, { start: block.comment.start, end: block.body.end }));
  return {
    splices: [...stampSplice(text, block, insert), { at: block.body.start, remove: old, insert }],
    steps: [{ kind: 'redrawn', name: job.name, line: block.line }],
  };
};

/** A diagram that characters cannot draw stays one of Mermaid. */
const keptAsMermaid = ({ name, document }: Job, { line, body }: DerivedBlock): KeptUp => {
  const isDrawn = textForm(document.text.slice(body.start, body.end)) === 'mermaid';
  const reason = 'only Mermaid draws it: left as it is';
  const what = labelOfPart(derivedNames[name]);
  return isDrawn ? { splices: [], steps: [{ kind: 'kept', what, reason, line }] } : nothing;
};

/** Draws a block in the place of the template's sample. */
const fill = (job: Job, sample: Span): KeptUp => {
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

/** Whether somebody's diagram stands in the place of a part. */
const hasMermaid = ({ text, places }: SpecDocument, part: PartId): boolean =>
  places[part].some(({ blocks }) => blocks.some((block) => isMermaid(text, block)));

const draw = ({ name, document, options }: Job, like: string | undefined): string | undefined =>
  drawings[name].draw?.(document, options, like === undefined ? undefined : withLf(like));

const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Says what would stand in a place that is somebody's, unless it stands there already. */
const leave = (job: Job, block: DerivedBlock | undefined): KeptUp => {
  const { name, document } = job;
  const place = document.places[derivedNames[name]][0];
  const derived = draw(job, undefined);
  const line = block?.line ?? place?.line;
  if (line === undefined || derived === undefined || isShown(job, derived)) return nothing;
  const what = labelOfPart(derivedNames[name]);
  return { splices: [], steps: [{ kind: 'kept', what, reason: reasonOf(job), line, derived }] };
};

const reasonOf = (job: Job): string => {
  const { name, document } = job;
  if (document.notApplicable[derivedNames[name]] !== undefined)
    return 'says that it does not apply: left as it is';
  if (document.derived.some((block) => block.name === name)) return 'edited by hand: left as it is';
  return isTakenOut(job) ? 'taken out: stays out' : 'written by hand: left as it is';
};

/** Whether nothing stands in the place of a block. */
const isTakenOut = ({ name, document }: Job): boolean => blocksFor(document, name).length === 0;

/** What stands in the place of a block; a list below a diagram is none. */
const blocksFor = (document: SpecDocument, name: DerivedName): Block[] =>
  document.places[derivedNames[name]]
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind !== 'blank' && (kind !== 'list' || name === 'new-tables'));

/** Whether what stands in the place says what is new, in whatever words. */
const isShown = (job: Job, derived: string): boolean => {
  const written = writtenIn(job.document, job.name);
  return written.includes(derived) || showsNews(job, written);
};

/** Everything that stands where a block is drawn, with LF line ends. */
export const writtenIn = (document: SpecDocument, name: DerivedName): string => {
  const block = soleBlock(document, name);
  const spans = [...blocksFor(document, name), ...(block === undefined ? [] : [block.body])];
  return withLf(spans.map(({ start, end }) => document.text.slice(start, end)).join('\n'));
};

/** Whether some text shows every item that is new; it cannot show how another one has changed. */
const showsNews = ({ name, document, earlier }: Job, written: string): boolean => {
  const { sources, shows } = drawings[name];
  return (
    shows !== undefined &&
    sources.every((source) => {
      const old = new Set(itemsOf(earlier, source).map((item) => JSON.stringify(item)));
      const keys = new Set(earlier.items[source].flatMap((located: Located<unknown>) => located.keys));
      const news = document.items[source].filter(
        ({ item }: Located<unknown>) => !old.has(JSON.stringify(item)),
      ) as readonly Located<unknown>[];
      return (
        news.every((located) => !located.keys.some((key) => keys.has(key))) && shows(written, news, document)
      );
    })
  );
};
