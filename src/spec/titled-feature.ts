/**
 * What stands behind `Technical Specification:` in a title, perhaps nothing; undefined when the title does not say that its
 * document is a specification. Numbers, emoji and the like may stand before it; `Tech Spec` and `Technical Design` will do.
 */
export const titledFeature = (title: string): string | undefined =>
  /^[^\p{L}]*tech(?:nical)?\s+(?:spec(?:ification)?|design)\s*[:–—-]\s*(.*)$/iu.exec(title)?.[1];
