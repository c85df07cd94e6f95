import { outline } from '../../document/outline.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { scanBlocks } from '../../document/scan-blocks.ts';
import { sectionGaps } from '../../document/splice/missing-place.ts';
import { sectionOf } from '../../document/splice/part-forms.ts';
import { itemsOf } from '../../document/splice/part-items.ts';
import type { Splice } from '../../document/splice/splice.ts';
import { writeNewSections } from '../../document/splice/write-new-section.ts';
import { renderSpec } from '../../render/render-spec.ts';
import { specView } from '../../render/spec-view.ts';
import { noAnswers } from '../../spec/answers-schema.ts';
import { parts, type SectionId, sections } from '../../spec/parts.ts';

/** A section of the template that a document does not have. */
type MissingSection = (typeof sections)[number];

/** The sections of the template of which nothing is in a document: neither their heading, nor one of their parts, nor an item. */
export const missingSections = (document: SpecDocument): MissingSection[] =>
  sections.filter(({ id }) => !isHere(document, id));

/** What writes some sections with their placeholders where the template has them; after all others where that is not clear. */
export const writeMissingSections = (
  document: SpecDocument,
  missing: readonly MissingSection[],
): readonly Splice[] => {
  const bodies = templateBodies();
  return writeNewSections(
    document,
    missing.map(({ id, heading }) => {
      const [gap = { kind: 'end' as const }] = sectionGaps(document, id);
      const body = bodies.get(heading) ?? '';
      return { gap, title: heading, body: (level) => deeper(body, level - TEMPLATE_LEVEL) };
    }),
  );
};

const isHere = (document: SpecDocument, id: SectionId): boolean =>
  document.places[id].length > 0 ||
  (id === 'appendix' && document.outline.some(({ label }) => APPENDIX.test(label))) ||
  parts.some(
    (part) =>
      sectionOf(part.id) === id &&
      (document.places[part.id].length > 0 || itemsOf(document, part.id).length > 0),
  );

/** One of several appendices, or one that says what is in it: `Appendix B: Glossary`. */
const APPENDIX = /^(?:appendix|appendices|anhang|annexe|anexo|apéndice|apêndice|付録|附录)(?!\p{L})/iu;

/** What the template has below the headings of its sections. */
const templateBodies = (): ReadonlyMap<string, string> => {
  const text = renderSpec(specView({ ...noAnswers(), feature: '' }, { path: '', records: [] }));
  return new Map(
    outline(text, scanBlocks(text))
      .filter(({ level }) => level === TEMPLATE_LEVEL)
      .map(({ title, heading, end }) => [
        title,
        text
          .slice(heading.end, end)
          .replace(/\n---\s*(?:\n\*This[^\n]*\n?)?$/, '')
          .trim(),
      ]),
  );
};

const TEMPLATE_LEVEL = 2;

/** With headings as much deeper. */
const deeper = (body: string, by: number): string => {
  if (by === 0) return body;
  const headings = scanBlocks(body).filter(({ kind }) => kind === 'heading');
  return headings
    .toReversed()
    .reduce(
      (text, { start }) =>
        `${text.slice(0, start)}${by > 0 ? '#'.repeat(by) : ''}${text.slice(by > 0 ? start : start - by)}`,
      body,
    );
};
