import type { DerivedBlock } from '../document/derived/derived-block.ts';
import { stamped } from '../document/derived/derived-blocks.ts';
import { derivedNames } from '../document/derived/derived-name.ts';
import { isMermaid } from '../document/read/is-mermaid.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { withLineEnds } from '../document/splice/line-ends.ts';
import type { PartId } from '../spec/parts.ts';
import { type Amendment, nothing } from './amendment.ts';
import { draw, type Job } from './drawing-job.ts';
import { drawings } from './drawings.ts';

/**
 * Draws a diagram above the lines that it shows, once these have taken the place of the sample, or where somebody wants it;
 * nothing where one is there, or there is nothing to draw.
 */
export const drawAbove = (job: Job, block: DerivedBlock | undefined): Amendment | undefined => {
  const { name, document, earlier, options } = job;
  const { above } = drawings[name];
  const part = derivedNames[name];
  const isFilled = earlier.placeholders.some((found) => found.part === part);
  const [first] = above === undefined ? [] : (document.items[above] as readonly Located<unknown>[]);
  if (block !== undefined || first === undefined) return undefined;
  if (!isFilled && (options.form !== 'mermaid' || holdsMermaid(document, part))) return undefined;
  const drawn = draw(job, undefined);
  if (drawn === undefined) return undefined;
  const { container, line } = first;
  const below = document.derived.find(({ body }) => body.start === container.start);
  const insert = withLineEnds(`${stamped(name, drawn)}\n\n`, container.lineEnd);
  return {
    splices: [{ at: below?.comment.start ?? container.start, remove: '', insert }],
    steps: [{ kind: 'drawn', name, line }],
  };
};

/** Takes a diagram away that only Mermaid can draw, where somebody wants another form; its lines stay. */
export const takeAway = (
  { name, document, options }: Job,
  { comment, body, line }: DerivedBlock,
): Amendment => {
  if (options.form === undefined || options.form === 'mermaid' || drawings[name].above === undefined)
    return nothing;
  const behind = document.text.slice(body.end);
  const end = body.end + behind.length - behind.trimStart().length;
  const remove = document.text.slice(comment.start, end);
  return { splices: [{ at: comment.start, remove, insert: '' }], steps: [{ kind: 'taken', name, line }] };
};

/** Whether a Mermaid diagram stands in the place of a part, whoever drew it. */
export const holdsMermaid = ({ text, places }: SpecDocument, part: PartId): boolean =>
  places[part].some(({ blocks }) => blocks.some((block) => isMermaid(text, block)));
