import { field } from '../spec/grammar/field.ts';
import type { LineKind } from '../spec/grammar/grammar.ts';
import { grammars, type LineValues } from '../spec/grammar/grammars.ts';
import { guessedKind, kindOf } from '../spec/kind-of.ts';
import type { Component, External } from '../spec/model.ts';
import type { Understood } from './ask.ts';

/** An item as the list shows it: so that what a line was understood as is seen where the line itself would not tell. */
export const labelOf = <K extends LineKind>(
  kind: K,
  item: LineValues[K],
): Pick<Understood, 'label' | 'guess'> => {
  const label = labels[kind]?.(item) ?? grammars[kind].print(item);
  const guess = isOfKind(kind, item) && item.kind === undefined ? guessedKind(item.name) : undefined;
  return guess === undefined ? { label } : { label, guess: `[${guess}]` };
};

/** What is to be known beside the examples of a line. */
export const tips: { readonly [K in LineKind]?: string } = {
  component: 'without a [kind] the name decides',
  external: 'without a [kind] the name decides',
};

/** Whether an item has a kind, which its name may tell. */
const isOfKind = (kind: LineKind, _: unknown): _ is Component | External =>
  kind === 'component' || kind === 'external';

const labels: { readonly [K in LineKind]?: (item: LineValues[K]) => string } = {
  component: ({ name, kind, purpose, dependencies }) =>
    joined(' ', [
      name,
      bracketed(kindOf({ name, kind })),
      purpose,
      dependencies && `→ ${dependencies.join(', ') || 'none'}`,
    ]),
  external: ({ name, kind, description }) =>
    joined(' ', [name, bracketed(kindOf({ name, kind })), description]),
  decision: ({ title, alternatives = [], context }) =>
    joined(' · ', [
      title,
      alternatives.length === 0 ? undefined : `instead of ${alternatives.join(', ')}`,
      context === undefined ? undefined : `because ${context}`,
    ]),
  entity: ({ name, fields = [] }) =>
    fields.length === 0
      ? `${name} · entity without fields`
      : `${name} · ${fields.map(field.print).join(', ')}`,
  relationship: ({ from, to, cardinality }) => `${from} ${cardinality} ${to} · relationship`,
  threat: ({ threat, mitigation }) => joined(' · ', [threat, mitigation]),
  config: ({ variable, default: fallback, description }) =>
    joined(' · ', [variable, fallback === undefined ? undefined : `default ${fallback}`, description]),
};

const bracketed = (kind: string | undefined): string | undefined => kind && `[${kind}]`;

const joined = (by: string, pieces: readonly (string | undefined)[]): string =>
  pieces.filter((piece) => piece !== undefined).join(by);
