import type { Span } from '../../document/block.ts';
import { linkLabelKey } from '../../document/link-label.ts';
import type { Located, RecordReference } from '../../document/read/spec-document.ts';
import { spanIndex } from '../../document/span-index.ts';
import { rememberedWith } from '../../spec/remembered.ts';
import { type PageLink, pathsMeant } from '../page/page-links.ts';
import type { SpecSubject } from '../subject.ts';
import { decisionTarget } from './decision-target.ts';

/** A decision of a specification with the links in it. */
export type LinkedDecision = {
  decision: Located<RecordReference>;
  /** All that is said of it; of a heading, its section. */
  stretch: Span;
  /** The links in it that lead into the repository. */
  links: readonly PageLink[];
  /** The path that it names as its record, as it is written. */
  target: string | undefined;
  /** What it leads to, as far as that is there. */
  paths: readonly string[];
};

/** The decisions of a specification, each with the records that it leads to. */
export const linkedDecisions = rememberedWith(
  ({ document, page, around }: SpecSubject): readonly LinkedDecision[] => {
    const linksAt = spanIndex(page.links.map((link) => ({ ...link.span, link })));
    const definitions = new Map(
      page.links.filter(({ isDefinition }) => isDefinition).map((link) => [linkLabelKey(link.label), link]),
    );
    const sections = new Map(
      page.outline.map(({ heading, start, end }) => [heading.content.start, { start, end }]),
    );
    return document.items.decisions.map((decision) => {
      const { item, span, form } = decision;
      const stretch = form === 'section' ? (sections.get(span.start) ?? span) : span;
      const own = linksAt(stretch).map(({ link }) => link);
      const links = [...own, ...referencesIn(page.text.slice(stretch.start, stretch.end), definitions)];
      const target = decisionTarget(item);
      const meant = target === undefined ? links.map(({ path }) => path) : pathsMeant(page.path, target);
      return {
        decision,
        stretch,
        links,
        target,
        paths: meant.filter((path) => around.at(path) !== undefined),
      };
    });
  },
);

/** The definitions that references such as `[ADR-001]` and `[the record][adr-1]` in a text mean. */
const referencesIn = (text: string, definitions: ReadonlyMap<string, PageLink>): PageLink[] =>
  definitions.size === 0
    ? []
    : [...text.matchAll(/\[([^[\]]{1,200})\](?!\()/g)].flatMap(
        ([, label = '']) => definitions.get(linkLabelKey(label)) ?? [],
      );
