import { outline } from '../../document/outline.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { scanBlocks } from '../../document/scan-blocks.ts';
import { sectionGaps } from '../../document/splice/missing-place.ts';
import { sectionOf } from '../../document/splice/part-forms.ts';
import { itemsOf } from '../../document/splice/part-items.ts';
import type { Splice } from '../../document/splice/splice.ts';
import { writeNewSection } from '../../document/splice/write-new-section.ts';
import { renderSpec } from '../../render/render-spec.ts';
import { specView } from '../../render/spec-view.ts';
import { noAnswers } from '../../spec/answers-schema.ts';
import { parts, type SectionId, sections } from '../../spec/parts.ts';

/** A section of the template that a document does not have. */
type MissingSection = {
  heading: string;
  /** What writes it with its placeholders where the template has it; after all others where that is not clear. */
  fix: () => readonly Splice[];
};

/** The sections of the template of which nothing is in a document: neither their heading, nor one of their parts, nor an item. */
export const missingSections = (document: SpecDocument): MissingSection[] =>
  sections
    .filter(({ id }) => !isHere(document, id))
    .map(({ id, heading }) => ({ heading, fix: () => sectionSplices(document, id, heading) }));

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

const sectionSplices = (document: SpecDocument, id: SectionId, heading: string): readonly Splice[] => {
  const gaps = sectionGaps(document, id);
  const [gap = { kind: 'end' as const }] = gaps;
  const written = writeNewSection(document, gap, heading, (level) => templateBody(heading, level));
  return written?.kind === 'splices' ? written.splices : [];
};

/** What the template has below the heading of a section, for one of another level. */
const templateBody = (heading: string, level: number): string => {
  const text = renderSpec(specView({ ...noAnswers(), feature: '' }, { path: '', records: [] }));
  const blocks = scanBlocks(text);
  const section = outline(text, blocks).find(
    ({ title, level: own }) => title === heading && own === TEMPLATE_LEVEL,
  );
  if (section === undefined) return '';
  const body = text
    .slice(section.heading.end, section.end)
    .replace(/\n---\s*(?:\n\*This[^\n]*\n?)?$/, '')
    .trim();
  return level === TEMPLATE_LEVEL ? body : deeper(body, level - TEMPLATE_LEVEL);
};

const TEMPLATE_LEVEL = 2;

/** With headings as much deeper. */
const deeper = (body: string, by: number): string => {
  const headings = scanBlocks(body).filter(({ kind }) => kind === 'heading');
  return headings
    .toReversed()
    .reduce(
      (text, { start }) =>
        `${text.slice(0, start)}${by > 0 ? '#'.repeat(by) : ''}${text.slice(by > 0 ? start : start - by)}`,
      body,
    );
};
