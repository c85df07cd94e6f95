import type { Span } from './block.ts';
import { codeSpanEnds } from './code-spans.ts';
import { afterBlank, afterTarget, afterTitle } from './link-parts.ts';
import type { Region } from './text-regions.ts';

/** A link or an image as it is written. */
export type Link = Span & {
  /** What stands between its first brackets. */
  label: Span;
  /** Where it leads, as it is written, without angle brackets; nothing where a definition says it. */
  target: Span | undefined;
  /** The label of the definition that says where it leads; the label itself where it has no second one. */
  reference: Span | undefined;
  /** Whether it is such a definition. */
  isDefinition: boolean;
};

/**
 * The links and images in a stretch of a document, definitions too, by the order of their ends. Whether a reference is defined
 * is not known here: `[text]` alone is taken for one.
 */
export const linksIn = (text: string, region: Region): Link[] => {
  const source = text.slice(region.start, region.end);
  if (!source.includes('[')) return [];
  const found = region.kind === 'definition' ? definitionsIn(source) : inlineLinksIn(source);
  return found.map((link) => movedBy(link, region.start));
};

const movedBy = (link: Link, by: number): Link => ({
  start: link.start + by,
  end: link.end + by,
  label: spanMovedBy(link.label, by),
  target: link.target && spanMovedBy(link.target, by),
  reference: link.reference && spanMovedBy(link.reference, by),
  isDefinition: link.isDefinition,
});

const spanMovedBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const DEFINITION = /^[ \t>]*\[((?:[^\\[\]]|\\[\s\S])+)\]:/gm;

const definitionsIn = (source: string): Link[] =>
  [...source.matchAll(DEFINITION)].flatMap((found) => {
    const [whole, label = ''] = found;
    const colon = found.index + whole.length;
    const start = colon - label.length - 3;
    const target = targetAt(source, afterBlank(source, colon));
    if (target === undefined) return [];
    const labelSpan = { start: start + 1, end: start + 1 + label.length };
    return [
      {
        start,
        end: target.after,
        label: labelSpan,
        target: target.span,
        reference: undefined,
        isDefinition: true,
      },
    ];
  });

/** A target without its angle brackets, and the offset after it. */
const targetAt = (source: string, at: number): { span: Span; after: number } | undefined => {
  const after = afterTarget(source, at);
  if (after === undefined) return undefined;
  const isEnclosed = source[at] === '<';
  return { span: isEnclosed ? { start: at + 1, end: after - 1 } : { start: at, end: after }, after };
};

/** Code, an escaped sign, or a bracket: in the order in which they claim the text. */
const TOKEN = /\\[\s\S]|`+|[[\]]/g;

const inlineLinksIn = (source: string): Link[] => {
  const links: Link[] = [];
  const open: number[] = [];
  const afterCode = codeSpanEnds(source);
  let skipped = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (index < skipped) continue;
    if (token.startsWith('`')) skipped = afterCode.get(index) ?? index + token.length;
    else if (token === '[') open.push(index);
    else if (token === ']') {
      const start = open.pop();
      const link = start === undefined ? undefined : linkAt(source, start, index);
      if (link !== undefined) links.push(link);
      // The second brackets of a reference begin no link of their own.
      skipped = link?.end ?? skipped;
    }
  }
  return links;
};

/** The link whose first brackets stand at two offsets. */
const linkAt = (source: string, start: number, close: number): Link => {
  const label = { start: start + 1, end: close };
  return (
    withTarget(source, start, label) ?? {
      start,
      ...withReference(source, label),
      label,
      target: undefined,
      isDefinition: false,
    }
  );
};

const withTarget = (source: string, start: number, label: Span): Link | undefined => {
  if (source[label.end + 1] !== '(') return undefined;
  const target = targetAt(source, afterBlank(source, label.end + 2));
  if (target === undefined) return undefined;
  const end = afterBlank(source, afterTitle(source, target.after) ?? target.after);
  if (source[end] !== ')') return undefined;
  return { start, end: end + 1, label, target: target.span, reference: undefined, isDefinition: false };
};

const withReference = (source: string, label: Span): { end: number; reference: Span } => {
  const at = label.end + 1;
  SECOND.lastIndex = at;
  const second = SECOND.exec(source)?.[0];
  if (second === undefined) return { end: at, reference: label };
  const inner = { start: at + 1, end: at + second.length - 1 };
  return { end: at + second.length, reference: inner.start === inner.end ? label : inner };
};

/** The second brackets of a reference. */
const SECOND = /\[(?:[^\\[\]]|\\[\s\S]){0,999}\]/y;
