import { type Parsed, parsed, refused } from './grammar.ts';

/** One constraint of a field. */
export type Constraint =
  | { kind: 'primaryKey' }
  | { kind: 'foreignKey'; entity: string }
  | { kind: 'notNull' }
  | { kind: 'nullable' }
  | { kind: 'unique' }
  | { kind: 'identity' }
  | { kind: 'index' }
  | { kind: 'default'; expression: string }
  | { kind: 'check'; expression: string };

type Rule = { pattern: RegExp; read: (found: string) => Constraint };

const keyword = String.raw`(?:pk|primary\s+key|fk|references|not\s+null|required|null|nullable|optional|unique|identity|auto_?increment|index|indexed|default|check)`;

const rules: readonly Rule[] = [
  { pattern: /^(?:pk|primary\s+key)(?![\w-])/i, read: () => ({ kind: 'primaryKey' }) },
  {
    pattern: new RegExp(
      String.raw`^(?:fk|references)\s+(?!${keyword}(?![\w-]))([^,;]+?)(?=\s*$|\s*[,;]|\s+${keyword}(?![\w-]))`,
      'i',
    ),
    read: (entity) => ({ kind: 'foreignKey', entity }),
  },
  { pattern: /^(?:not\s+null|required)(?![\w-])/i, read: () => ({ kind: 'notNull' }) },
  { pattern: /^(?:null|nullable|optional)(?![\w-])/i, read: () => ({ kind: 'nullable' }) },
  { pattern: /^unique(?![\w-])/i, read: () => ({ kind: 'unique' }) },
  { pattern: /^(?:identity|auto_?increment)(?![\w-])/i, read: () => ({ kind: 'identity' }) },
  { pattern: /^(?:index|indexed)(?![\w-])/i, read: () => ({ kind: 'index' }) },
  {
    pattern: /^default\s+('[^']*'|[^\s,;(]+(?:\([^()]*\))?)/i,
    read: (expression) => ({ kind: 'default', expression }),
  },
  {
    pattern: /^check\s*\(((?:[^()]|\([^()]*\))+)\)/i,
    read: (expression) => ({ kind: 'check', expression: expression.trim() }),
  },
];

/** Reads `pk, not null unique fk Customer default now() check (total > 0)`, in any order and case, with or without commas. */
export const parseConstraints = (text: string): Parsed<Constraint[]> => {
  const found: Constraint[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const next = firstConstraint(rest);
    if (!next) return refused(notUnderstood(rest));
    found.push(next.constraint);
    rest = rest.slice(next.length).replace(/^[\s,;]+/, '');
  }
  return parsed(found);
};

const firstConstraint = (text: string): { constraint: Constraint; length: number } | undefined => {
  for (const { pattern, read } of rules) {
    const match = pattern.exec(text);
    if (match) return { constraint: read((match[1] ?? '').trim()), length: match[0].length };
  }
  return undefined;
};

const notUnderstood = (text: string): string => {
  if (/^(?:fk|references)(?![\w-])/i.test(text))
    return 'behind fk stands the entity it points to: fk Customer';
  if (/^default(?![\w-])/i.test(text)) return "behind default stands a value: default 0, default 'open'";
  const word = /^\S+/.exec(text)?.[0];
  return `“${word}” is no constraint (pk, fk Entity, not null, unique, default value, check (…), index, identity)`;
};

/** Whether a text begins with a constraint rather than with a type. */
export const beginsConstraint = (text: string): boolean =>
  new RegExp(`^${keyword}(?![\\w-])`, 'i').test(text);

/** The constraints as tables write them: `PK`, `FK Customer NOT NULL`. */
export const printConstraints = (constraints: readonly Constraint[]): string =>
  constraints.map(printConstraint).join(' ');

const printConstraint = (constraint: Constraint): string => {
  switch (constraint.kind) {
    case 'primaryKey':
      return 'PK';
    case 'foreignKey':
      return `FK ${constraint.entity}`;
    case 'notNull':
      return 'NOT NULL';
    case 'nullable':
      return 'NULL';
    case 'unique':
      return 'UNIQUE';
    case 'identity':
      return 'IDENTITY';
    case 'index':
      return 'INDEX';
    case 'default':
      return `DEFAULT ${constraint.expression}`;
    case 'check':
      return `CHECK (${constraint.expression})`;
  }
};
