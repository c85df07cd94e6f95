import { UserError } from '../errors.ts';
import type { Answers } from '../spec/answers-model.ts';
import { isAnswered } from '../spec/part-answers.ts';
import { parts } from '../spec/parts.ts';

/** The error of an unattended run without a name: what is missing, and the flags that give it. */
export const missingFeature = (answers: Answers): UserError =>
  new UserError('the name of the feature is missing, and nobody is here to ask', {
    hint: [
      'Needed:',
      '  name         create-tech-spec "Order checkout", or feature: in the file of --answers',
      'Open as well, each optional:',
      ...optional(answers).map(([name, flag]) => `  ${name.padEnd(12)} --${flag}`),
    ].join('\n'),
  });

const optional = (answers: Answers): [name: string, flag: string][] => [
  ...(answers.author === undefined ? [['author', 'author'] as [string, string]] : []),
  ...(answers.prd === undefined ? [['PRD', 'prd'] as [string, string]] : []),
  ...parts.flatMap((part): [string, string][] =>
    'flag' in part && part.asked && !isAnswered(answers, part.id) ? [[part.id, part.flag]] : [],
  ),
];
