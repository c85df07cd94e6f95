import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersReference } from './describe-schema.ts';

test('docs/answers.md says what the schema says; npm run docs writes it anew', async () => {
  await expect(answersReference()).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/answers.md'));
});
