import type { Items, SpecDocument } from '../document/read/spec-document.ts';
import { keepUp } from './keep-up.ts';
import { titleOf } from './title-of.ts';

/** What the tool would draw where somebody has written or edited the text themselves. */
export type DerivedText = { what: string; line: number | undefined; text: string };

/** The derived texts that differ from what stands in their places, for somebody who wants to compare. */
export const derivedTexts = (document: SpecDocument, path: string): DerivedText[] => {
  const { steps } = keepUp(document, { ...document, items: noItems }, { feature: titleOf(document, path) });
  return steps.flatMap((step) =>
    step.kind === 'kept' && step.derived !== undefined
      ? [{ what: step.what, line: step.line, text: step.derived }]
      : [],
  );
};

const noItems: Items = {
  components: [],
  externals: [],
  dataFlow: [],
  entities: [],
  relationships: [],
  endpoints: [],
  threats: [],
  config: [],
  metrics: [],
  decisions: [],
  glossary: [],
  references: [],
  approval: [],
  texts: {},
};
