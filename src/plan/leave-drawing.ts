import type { Block } from '../document/block.ts';
import type { DerivedBlock } from '../document/derived/derived-block.ts';
import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import { soleBlock } from '../document/derived/restamp.ts';
import { isMermaid } from '../document/read/is-mermaid.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { labelOfPart } from '../document/splice/part-forms.ts';
import { type Amendment, nothing } from './amendment.ts';
import { holdsMermaid } from './draw-above.ts';
import { draw, hasChanged, type Job, listedItems, withLf } from './drawing-job.ts';
import { drawings } from './drawings.ts';

/** Says what would stand in a place that is somebody's, unless it stands there already. */
export const leave = (job: Job, block: DerivedBlock | undefined): Amendment => {
  const { name, document } = job;
  const part = derivedNames[name];
  // Lines can do without the diagram that could stand above them.
  const isNever = drawings[name].above !== undefined && block === undefined && !holdsMermaid(document, part);
  const derived = isNever ? undefined : draw(job, undefined);
  const line = block?.line ?? document.places[part][0]?.line;
  // What cannot be drawn in the form that is asked for stays in its own one.
  const isAsked = job.options.form !== undefined && block !== undefined;
  if (line === undefined || (derived === undefined ? !isAsked : isShown(job, derived))) return nothing;
  const what = labelOfPart(part);
  return {
    splices: [],
    steps: [{ kind: 'kept', what, reason: reasonOf(job), line, ...(derived !== undefined && { derived }) }],
  };
};

const reasonOf = (job: Job): string => {
  const { name, document } = job;
  const blocks = document.derived.filter((block) => block.name === name);
  if (document.notApplicable[derivedNames[name]] !== undefined)
    return 'says that it does not apply: left as it is';
  if (blocks.length > 1) return `its comment stands ${blocks.length} times: left as it is`;
  if (blocks.length > 0) return 'edited by hand: left as it is';
  return isTakenOut(job) ? 'taken out: stays out' : 'written by hand: left as it is';
};

/** Whether nothing stands in the place of a block. */
const isTakenOut = ({ name, document }: Job): boolean => blocksFor(document, name).length === 0;

/** What stands in the place of a block; a list below a diagram is none, nor are the lines that one stands above. */
const blocksFor = (document: SpecDocument, name: DerivedName): Block[] => {
  const blocks = document.places[derivedNames[name]].flatMap((place) => place.blocks);
  if (drawings[name].above !== undefined) return blocks.filter((block) => isMermaid(document.text, block));
  return blocks.filter(({ kind }) => kind !== 'blank' && (kind !== 'list' || name === 'new-tables'));
};

/** Whether what stands in the place says what is new, in whatever words. */
const isShown = (job: Job, derived: string): boolean => {
  const written = writtenIn(job.document, job.name);
  return written.includes(derived) || (hasChanged(job) && showsNews(job, written));
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
      const old = new Set(listedItems(earlier, source).map((item) => JSON.stringify(item)));
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
