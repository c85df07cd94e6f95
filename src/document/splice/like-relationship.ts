import { relationship } from '../../spec/grammar/relationship.ts';

/** A relationship with the brackets, the signs and the dashes of another one. */
export const likeRelationship = (model: string, line: string): string => {
  const found = relationship.parse(line);
  if (found.kind === 'refused') return line;
  const { from, to, cardinality } = found.value;
  const {
    indent = '',
    bracket = '',
    left = '',
    dashes = DASHES,
    right = '',
  } = MODEL.exec(model)?.groups ?? {};
  const many = [left, right].find((sign) => /[nm]/i.test(sign)) ?? '*';
  const [one, other] = cardinality.split('-').map((sign) => (sign === '*' ? many : sign));
  const isBare = model !== '' && bracket === '' && !NEEDS_BRACKETS.test(from + to);
  const name = (text: string): string => (isBare ? text : `[${text}]`);
  return `${indent}${name(from)} ${one}${dashes}${other} ${name(to)}`;
};

const MODEL =
  /^(?<indent>[ \t]*)(?<bracket>\[?).*?\s(?<left>[1*nm])\s*(?<dashes>[-–—─]+|:|\.{2,3})\s*(?<right>[1*nm])\s/i;

/** Without brackets, a line with such marks is read as a sentence. */
const NEEDS_BRACKETS = /[.,;:!?`[\]]/;

const DASHES = '──────';
