/**
 * What stands behind `Technical Specification:` in a title, perhaps nothing; undefined when the title does not say that its
 * document is a specification. Numbers, emoji and the like may stand before it; `Tech Spec`, `Technical Design` and `Technische Spezifikation` will do.
 */
export const titledFeature = (title: string): string | undefined => TITLE.exec(title)?.[1];

const TITLE =
  /^[^\p{L}]*(?:tech(?:nical)?\s+(?:spec(?:ification)?|design)|technische spezifikation|spécification technique|especificación técnica|especificação técnica|技術仕様書?|技术规格|技术规范)\s*[:：–—-]\s*(.*)$/iu;
