import { derivedNames } from '../document/derived/derived-name.ts';
import { labelOfPart } from '../document/splice/part-forms.ts';
import { cutTo } from '../spec/cut-to.ts';
import { displayWidth } from '../spec/display-width.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Step } from './addition.ts';
import { labelOf } from './edit-details.ts';

/** What becomes of each piece of an addition, as a person reads it: one line each, the reasons below each other. */
export const additionLines = (steps: readonly Step[]): string[] => {
  const rows = steps.map(rowOf);
  const widest = Math.max(0, ...rows.map(({ what }) => Math.min(displayWidth(what), WIDEST)));
  return rows.map(({ sign, what, why }) => {
    const gap = ' '.repeat(Math.max(0, widest - displayWidth(what)));
    return `${sign} ${what}${gap}  ${why}`;
  });
};

const WIDEST = 40;

type Row = { sign: '+' | '~' | '=' | '✖'; what: string; why: string };

const rowOf = (step: Step): Row => {
  switch (step.kind) {
    case 'added':
    case 'implied':
      return { sign: '+', what: pieceName(step.part, step.name), why: step.where + unsaidIn(step.unsaid) };
    case 'record':
      return step.linked
        ? { sign: '=', what: step.path, why: 'here already: linked, and left as it is' }
        : { sign: '+', what: step.path, why: 'a new record' };
    case 'linked':
      return {
        sign: '+',
        what: pieceName('components', step.name),
        why: `linked from its section, line ${step.line}`,
      };
    case 'present':
      return { sign: '=', what: pieceName(step.part, step.name), why: `already there, line ${step.line}` };
    case 'redrawn':
      return {
        sign: '~',
        what: labelOfPart(derivedNames[step.name]),
        why: `drawn anew, line ${step.line}: nobody had changed it`,
      };
    case 'drawn':
      return {
        sign: '+',
        what: labelOfPart(derivedNames[step.name]),
        why: `a diagram above line ${step.line}`,
      };
    case 'taken':
      return {
        sign: '~',
        what: labelOfPart(derivedNames[step.name]),
        why: `the diagram taken away, line ${step.line}: only Mermaid draws it, and nobody had changed it`,
      };
    case 'changed':
      return { sign: '~', what: labelOf(step.key), why: `${step.from ?? 'open'} → ${step.to}` };
    case 'kept':
      return {
        sign: '=',
        what: step.what,
        why: step.line === undefined ? step.reason : `${step.reason} (line ${step.line})`,
      };
    case 'refused':
      return { sign: '✖', what: pieceName(step.part, step.name), why: step.reason };
  }
};

const unsaidIn = (fields: readonly string[] = []): string =>
  fields.length === 0 ? '' : `; there is no place for its ${fields.join(', ')}`;

/** An item with its kind, as the command line calls it: `component FraudCheck`; a part that is one text by its label. */
export const pieceName = (part: PartId, name: string): string => {
  const found = parts.find(({ id }) => id === part);
  return found?.form === 'lines' ? `${found.flag} ${cutTo(name, LONGEST)}` : name;
};

const LONGEST = 60;
