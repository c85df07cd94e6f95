/** A list item without its marker and its box: `- [ ] Call the on-call` says `Call the on-call`. */
export const withoutItemMark = (raw: string): string =>
  raw.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/, '');
