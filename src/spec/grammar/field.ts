import { oneLine } from '../clean-text.ts';
import type { Field } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { beginsConstraint, parseConstraints, printConstraints } from './constraints.ts';
import { type Grammar, nameKey, parsed, refused } from './grammar.ts';
import { absentIfEmpty } from './scan.ts';

/** `name type constraints "description"`: a field of an entity; only its name is required. */
export const field: Grammar<Field> = {
  example: 'total decimal(12,2) not null "with taxes"',
  parse: (line) => {
    const text = oneLine(line);
    const [, declared = text, description] = /^(.*?)\s*"([^"]*)"$/.exec(text) ?? [];
    const [, name = '', rest = ''] = /^(\S*)(?:\s+(.*))?$/.exec(declared) ?? [];
    if (!/^[\p{L}_][\p{L}\p{N}\p{M}_.$-]*$/u.test(name)) return refused(`“${name}” is no name of a field`);
    const [type, constrained] = splitType(rest);
    const constraints = parseConstraints(constrained);
    if (constraints.kind === 'refused') return refused(`${name}: ${constraints.reason}`);
    return parsed(
      withoutAbsent({
        name,
        type,
        constraints: absentIfEmpty(printConstraints(constraints.value)),
        description: absentIfEmpty(description),
      }),
    );
  },
  print: ({ name, type, constraints, description }) =>
    [name, type, constraints, description === undefined ? undefined : `"${description}"`]
      .filter((word) => word !== undefined)
      .join(' '),
  key: ({ name }) => nameKey(name),
};

/** Types of SQL that are more than one word. */
const longTypes = String.raw`double\s+precision|character\s+varying|bit\s+varying|(?:time|timestamp)(?:\s*\(\d+\))?\s+with(?:out)?\s+time\s+zone`;

const typePattern = new RegExp(
  String.raw`^((?:(?:${longTypes})(?![\w-])|[^\s(]+)(?:\s*\([^()]*\))?(?:\[\d*\])*)(?:\s+(.*))?$`,
  'i',
);

const splitType = (text: string): [type: string | undefined, rest: string] => {
  if (text === '' || beginsConstraint(text)) return [undefined, text];
  const [, type, rest = ''] = typePattern.exec(text) ?? [undefined, text];
  return [type, rest];
};
