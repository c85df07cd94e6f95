const service = String.raw`(?:micro)?services?(?![\p{L}\p{N}])`;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}_.-]*`;

/** That somebody else owns it, by name: `owned by the CRM service`, `lives in billing-service`. */
const OWNED = new RegExp(
  String.raw`\b(?:belongs? to|owned by|lives? in|managed by|maintained by|kept (?:by|in)|held (?:by|in)|(?:comes?|taken) from)\s+(?:(?:the|an?)\s+)?(?!(?:this|our|its|same|own|new|that|the)\b)(?:(?:${word}\s+){1,3}|[\p{L}\p{N}_.]+-)${service}`,
  'iu',
);

/** That it is somewhere else, without a name: `in another service`, `of the external system`. */
const OTHER = new RegExp(
  String.raw`\b(?:in|of|from)\s+(?:another|(?:an?|the)\s+(?:other|external|separate|different))\s+(?:${word}\s+)?(?:${service}|(?:systems?|databases?|schemas?|applications?)\b)|\b(?:eines|in einem|aus einem)\s+(?:anderen|fremden|externen)\s+(?:dienst(?:es)?|service|systems?)\b`,
  'iu',
);

/** Whether a text says that something belongs to another service than the one that is specified. */
export const saysElsewhere = (text: string): boolean =>
  [OWNED, OTHER].some((said) => {
    const found = said.exec(text);
    return found !== null && !DENIED.test(text.slice(0, found.index));
  });

/** What says the contrary, in front of it. */
const DENIED = /\b(?:not|never|no longer|nicht|nie|nicht mehr)\s+(?:[\p{L}]+\s+)?$/iu;
