import type { Span } from '../../document/block.ts';
import { joinLines } from '../../document/read/inline-text.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import type { PartId } from '../../spec/parts.ts';

/** A text of a part and where it stands. */
type PartText = { text: string; span: Span };

/**
 * What is written in a part that is a list: its items with all that is nested in them, or, where it has none, its paragraphs as one
 * text. The template's samples and what says that the part does not apply are left out.
 */
export const partTexts = (document: SpecDocument, part: PartId): PartText[] => {
  const items = document.items.texts[part] ?? [];
  if (items.length > 0)
    return items.map(({ span }) => ({ span, text: document.text.slice(span.start, span.end) }));
  return document.notApplicable[part] === undefined ? paragraphsOf(document, part) : [];
};

const paragraphsOf = ({ text, places, placeholders }: SpecDocument, part: PartId): PartText[] => {
  const samples = new Set(placeholders.map(({ span }) => span.start));
  return places[part].flatMap(({ blocks, weak }) => {
    if (weak || blocks.some(({ kind }) => kind === 'list' || kind === 'table' || kind === 'fence')) return [];
    const paragraphs = blocks
      .filter((block) => block.kind === 'paragraph')
      .filter(({ lines }) => !samples.has(lines[0]?.start ?? -1));
    const [first] = paragraphs;
    if (first === undefined) return [];
    const span = { start: first.lines[0]?.start ?? first.start, end: paragraphs.at(-1)?.end ?? first.end };
    return [{ span, text: paragraphs.map(({ lines }) => joinLines(text, lines)).join('\n') }];
  });
};
