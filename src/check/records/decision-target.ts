import type { RecordReference } from '../../document/read/spec-document.ts';
import { isAddress } from '../../spec/link.ts';

/** The path that a decision names as its record: where its link leads, or a path in plain text; nothing for an address. */
export const decisionTarget = ({ target, text }: RecordReference): string | undefined => {
  const named = target ?? PLAIN.exec(text)?.[1];
  return named === undefined || isAddress(named) ? undefined : named;
};

/** The path of a Markdown file among words. */
const PLAIN = /(?:^|[\s(`])([^\s()`]{1,500}\.(?:md|markdown))(?=$|[\s)`,;:#])/i;
