import type { Container, Located, SpecDocument } from '../../../src/document/read/spec-document.ts';

/** A document as a short piece of JSON: what was read and in which lines, without offsets. */
export const project = (document: SpecDocument): unknown => {
  const { title, titleBlock, places, items, texts, notApplicable, placeholders, obstacles, text } = document;
  const { texts: lists, ...kinds } = items;
  const lineOf = (offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
  return {
    title: title && `${title.line}: ${title.value}`,
    titleBlock: mapped(titleBlock, ({ line, form, value, target }) =>
      [`${line} ${form}: ${value ?? 'open'}`, target].filter((part) => part !== undefined).join(' -> '),
    ),
    places: nonEmpty(
      mapped(places, (found) =>
        found.map(({ line, level, numbering, title: name, form, weak }) =>
          [
            `${line}:`,
            '#'.repeat(level),
            numbering && `[${numbering}]`,
            name,
            form === 'label' && '(label)',
            weak && '(weak)',
          ]
            .filter((part) => part)
            .join(' '),
        ),
      ),
    ),
    items: nonEmpty(mapped({ ...kinds, ...lists }, (located) => located.map(shortItem))),
    texts: mapped(texts, ({ line, item }) => `${line}: ${item}`),
    notApplicable: mapped(notApplicable, ({ reason }) => reason),
    containers: nonEmpty(
      mapped(kinds, (located: readonly Located<unknown>[]) => [
        ...new Set(located.map(({ container }) => shortContainer(container))),
      ]),
    ),
    placeholders: placeholders.map(
      ({ part, field, span }) => `${lineOf(span.start)}: ${part}${field ? `/${field}` : ''}`,
    ),
    obstacles,
  };
};

const shortItem = ({ line, form, item, done }: Located<unknown>): unknown => ({
  at: `${line} ${form}${done === undefined ? '' : done ? ' [x]' : ' [ ]'}`,
  item,
});

const shortContainer = (container: Container): string => {
  const { start, end, lineEnd, ...others } = container;
  if (others.kind === 'table') {
    const columns = others.columns.map(({ title, key }) => key ?? `(${title})`).join(' | ');
    return `table ${columns}; ${others.padding}; ${JSON.stringify(lineEnd)}`;
  }
  if (others.kind === 'lines') return `lines; ${JSON.stringify(lineEnd)}`;
  return `${JSON.stringify({ ...others, lineEnd })}`;
};

const mapped = <T, R>(
  object: Readonly<Record<string, T>> | Readonly<Partial<Record<string, T>>>,
  make: (value: T) => R,
): Record<string, R> =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, make(value as T)]])),
  );

const nonEmpty = <T>(object: Readonly<Record<string, readonly T[]>>): Record<string, readonly T[]> =>
  Object.fromEntries(Object.entries(object).filter(([, list]) => list.length > 0));
