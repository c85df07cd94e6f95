import { expect, test } from 'vitest';
import { errorText } from '../../src/errors/error-text.ts';
import { UserError } from '../../src/errors.ts';

test('says what is wrong, where each problem is, and what to do', () => {
  const problems = [
    { source: 'a.md', line: 3, message: 'is torn', hint: 'Mend it.' },
    { source: '--component', path: 'components[0]', message: 'has no name' },
  ];
  expect(
    errorText('✖', new UserError('nothing was written', { problems, hint: 'First this.\nThen that.' })),
  ).toBe(
    [
      '✖ nothing was written',
      '  a.md:3: is torn',
      '    Mend it.',
      '  --component: components[0] has no name',
      '  First this.',
      '  Then that.',
    ].join('\n'),
  );
});
