import { isDay } from '../../spec/day.ts';
import type { SpecDocument, TitleField, TitleKey } from '../read/spec-document.ts';
import { applySplices, type Splice } from '../splice/splice.ts';
import { mapSides, type Sides } from './chunk.ts';

/**
 * Three texts in which the title block says the same wherever that is clear: what one side changed, and the later one of
 * two dates. Lines of the title block that touch are no conflict then.
 */
export const agreeTitle = (documents: Sides<SpecDocument>): Sides => {
  const agreed = KEYS.flatMap((key) => {
    const fields = mapSides(documents, ({ titleBlock }) => titleBlock[key]);
    const value = agreedValue(key, fields, documents);
    return value === undefined ? [] : [{ key, value }];
  });
  return mapSides(documents, (document) =>
    applySplices(
      document.text,
      agreed.flatMap(({ key, value }) => put(document, document.titleBlock[key], value)),
    ),
  );
};

const KEYS: readonly TitleKey[] = ['status', 'author', 'date', 'prd'];

/** What all three are to say; nothing where that is not clear, or where a side says nothing. */
const agreedValue = (
  key: TitleKey,
  { base, ours, theirs }: Sides<TitleField | undefined>,
  documents: Sides<SpecDocument>,
): string | undefined => {
  const [old, own, other] = [
    textOf(documents.base, base),
    textOf(documents.ours, ours),
    textOf(documents.theirs, theirs),
  ];
  const isAlike = [base, ours, theirs].every((field) => field?.form === base?.form);
  if (!isAlike || old === '' || own === '' || other === '' || own === other) return undefined;
  if (own === old) return other;
  if (other === old) return own;
  return key === 'date' && isDay(own) && isDay(other) ? [own, other].sort().at(-1) : undefined;
};

const textOf = ({ text }: SpecDocument, field: TitleField | undefined): string =>
  field === undefined ? '' : text.slice(field.span.start, field.span.end);

const put = (document: SpecDocument, field: TitleField | undefined, insert: string): Splice[] => {
  const remove = textOf(document, field);
  return field === undefined || remove === insert ? [] : [{ at: field.span.start, remove, insert }];
};
