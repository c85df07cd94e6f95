import { outline, type Section } from './outline.ts';
import { plainText } from './plain-text.ts';

/** The names by which links lead to places of a document: those that GitHub gives to headings, and those that are written. */
export const anchorsIn = (
  text: string,
  sections: readonly Section[] = outline(text),
): ReadonlySet<string> => {
  const anchors = new Set<string>();
  const used = new Map<string, number>();
  for (const { rawTitle } of sections) {
    const own = /\{#([^{}\s]+)\}\s*$/.exec(rawTitle)?.[1];
    if (own !== undefined) anchors.add(own);
    const slug = headingAnchor(rawTitle);
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  for (const [, , name = ''] of text.matchAll(/<[a-z][^<>\n]{0,200}?\s(?:id|name)=(["']?)([^"'<>\s]+)\1/gi))
    anchors.add(name);
  return anchors;
};

/**
 * The anchor that GitHub gives to a heading: small letters, without punctuation, spaces as hyphens.
 *
 * @example
 * headingAnchor('3.2 Component: `Cart`') // '32-component-cart'
 */
export const headingAnchor = (title: string): string =>
  plainText(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
