import { oneLine } from '../clean-text.ts';
import type { Component } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, nameKey, type Parsed, parsed, refused } from './grammar.ts';
import { parseName, splitAtColon, splitList } from './scan.ts';

/** `Name [kind]: purpose -> dependency, dependency`; `-> none` says that it needs nothing. */
export const component: Grammar<Component> = {
  example: 'OrderService [service]: places orders -> PaymentGateway, OrderDB',
  parse: (line) => {
    const [left, right] = splitAtArrow(oneLine(line));
    const [head, purpose] = splitAtColon(left);
    const named = parseName(head);
    if (named.kind === 'refused') return named;
    if (/->|→/.test(named.value.name))
      return refused('-> needs a name and a space before it: Name -> dependency');
    const dependencies = right === undefined ? parsed(undefined) : parseDependencies(right);
    if (dependencies.kind === 'refused') return dependencies;
    if (dependencies.value?.some((name) => nameKey(name) === nameKey(named.value.name)))
      return refused(`${named.value.name} stands behind its own ->`);
    return parsed(withoutAbsent({ ...named.value, purpose, dependencies: dependencies.value }));
  },
  print: ({ name, kind, purpose, dependencies }) =>
    [
      kind === undefined ? name : `${name} [${kind}]`,
      purpose === undefined ? '' : `: ${oneLine(purpose)}`,
      dependencies === undefined ? '' : ` -> ${dependencies.join(', ') || 'none'}`,
    ].join(''),
  key: ({ name }) => nameKey(name),
};

/** The last arrow counts, so that a purpose may hold one; an arrow between two letters, as in `a->b`, is a text's own. */
const splitAtArrow = (text: string): [left: string, right: string | undefined] => {
  const arrow = [...text.matchAll(/(?:(?:^|\s)(?:->|→)|(?:->|→)(?=\s|$))/g)].at(-1);
  if (!arrow) return [text, undefined];
  return [text.slice(0, arrow.index), text.slice(arrow.index + arrow[0].length).trim()];
};

const parseDependencies = (text: string): Parsed<string[]> => {
  if (/^none$/i.test(text)) return parsed([]);
  const names = splitList(text);
  if (names.kind === 'refused') return names;
  if (names.value.length === 0) return refused('behind -> stand the names of what it needs, or none');
  const twin = names.value.find((name, index) => names.value.map(nameKey).indexOf(nameKey(name)) < index);
  return twin === undefined ? names : refused(`${twin} stands twice behind ->`);
};
