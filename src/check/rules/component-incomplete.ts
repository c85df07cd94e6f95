import { fieldPieces, pieceNamed } from '../../document/read/fields.ts';
import { componentLabels } from '../../document/read/item-labels.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import type { Component } from '../../spec/model.ts';
import { isSolid } from '../parts/is-solid.ts';
import { readingOf } from '../parts/reading-of.ts';
import type { SpecRule } from '../rule.ts';

/** A component of which it is not said what it is for, what it does, how it is called, or what it needs. */
export const componentIncomplete: SpecRule = {
  id: 'TS201',
  name: 'component-incomplete',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => {
    const tellsInterface = interfaceTeller(document);
    return document.items.components.flatMap(({ item, span }) => {
      const missing = pieces
        .filter(
          ({ label, isThere }) => !isThere(item) && !(label === 'interface' && tellsInterface(span.start)),
        )
        .map(({ label }) => label);
      if (missing.length === 0) return [];
      return [
        {
          span,
          message: `component “${item.name}” says nothing of its ${missing.join(', ')}`,
          hint: 'Fill them in below its heading; “None” says that it needs nothing',
        },
      ];
    });
  },
};

/** Tells whether the section of a component, by where it begins, tells its interface in words: `**Interface:** REST`. */
const interfaceTeller = (document: SpecDocument): ((start: number) => boolean) => {
  const reading = readingOf(document);
  const headings = new Map(document.outline.map((heading) => [heading.start, heading]));
  return (start) => {
    const heading = headings.get(start);
    const piece = heading && pieceNamed(fieldPieces(reading, heading, names), componentLabels.interface);
    return piece?.blocks.some((block) => isSolid(block) && block.kind !== 'fence') === true;
  };
};

const names: ReadonlySet<string> = new Set<string>(Object.values(componentLabels).flat());

const pieces: readonly { label: string; isThere: (component: Component) => boolean }[] = [
  { label: 'purpose', isThere: ({ purpose }) => purpose !== undefined },
  { label: 'responsibilities', isThere: ({ responsibilities = [] }) => responsibilities.length > 0 },
  { label: 'interface', isThere: (component) => component.interface !== undefined },
  { label: 'dependencies', isThere: ({ dependencies }) => dependencies !== undefined },
];
