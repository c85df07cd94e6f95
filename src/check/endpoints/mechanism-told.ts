import type { Block, Span } from '../../document/block.ts';
import { spanIndex } from '../../document/span-index.ts';
import type { SpecSubject } from '../subject.ts';

/** What people and programs authenticate with, the same in every language; and what it is called in English. */
const MECHANISM =
  /\b(?:sso|single[- ]sign[- ]?on|oauth ?2?|oidc|openid|saml|jwts?|json web tokens?|mtls|mutual tls|client certificates?|api[- ]keys?|bearer tokens?|session cookies?|passkeys?|webauthn|kerberos|ldap|basic auth(?:entication)?)(?![\p{L}\p{N}])/giu;

/** What says that something is not used, before its name. */
const DENIED =
  /\b(?:no|not|without|never|instead of|rather than|kein(?:e|en)?|ohne)\s+(?:an?\s+|use\s+|using\s+)?$/i;

/**
 * Whether the section about security tells, under whatever heading, with what callers authenticate. What a threat does to it, and
 * what a table says, is no word about how it works.
 */
export const isMechanismTold = ({ page, document }: Pick<SpecSubject, 'page' | 'document'>): boolean => {
  const { places, placeholders, blocks } = document;
  const within = spanIndex(places.security.map(({ span }) => span));
  const aside = spanIndex(
    [...places.threats, ...placeholders].map(({ span }) => span).concat(tables(blocks)),
  );
  return page.prose
    .filter((region) => within(region).length > 0 && aside(region).length === 0)
    .some(({ words }) => names(words));
};

const tables = (blocks: readonly Block[]): Span[] => blocks.filter(({ kind }) => kind === 'table');

/** What says that nothing is decided yet, in the same sentence. */
const UNDECIDED =
  /\b(?:out of scope|tbd|tbc|todo|to be decided|undecided|decide|decides|choose|evaluate|compare|whether|not yet|offen|entscheiden)(?![\p{L}\p{N}])/iu;

const names = (words: string): boolean =>
  [...words.matchAll(MECHANISM)].some(
    ({ index }) =>
      !DENIED.test(words.slice(Math.max(0, index - FARTHEST), index)) &&
      !UNDECIDED.test(sentenceAround(words, index)),
  );

/** The sentence or the line in which something stands, as far as it is near. */
const sentenceAround = (words: string, at: number): string => {
  const before =
    words
      .slice(Math.max(0, at - FARTHEST), at)
      .split(END)
      .at(-1) ?? '';
  return before + (words.slice(at, at + FARTHEST).split(END)[0] ?? '');
};

const END = /[.!?;](?=\s)|\n\s*(?:\n|[-*+] )/;

const FARTHEST = 200;
