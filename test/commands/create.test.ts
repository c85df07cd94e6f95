import { expect, test } from 'vitest';
import type { Ask } from '../../src/ask/ask.ts';
import { create } from '../../src/commands/create.ts';
import type { CreateRequest } from '../../src/commands/request.ts';
import { UserError } from '../../src/errors.ts';
import { worldOf } from '../support/world-of.ts';

const request = (parts: Partial<CreateRequest>): CreateRequest => ({
  sources: [{ kind: 'flags', values: { '--feature': ['Orders'], '--decision': ['Use Redis'] } }],
  targets: {},
  prdText: true,
  dryRun: false,
  json: false,
  ...parts,
});

test('the specification and a record cannot be one file', async () => {
  const { world, applied } = worldOf({});
  const same = request({ targets: { specFile: 'docs/adr/ADR-001-use-redis.md' } });
  await expect(create(world, same)).rejects.toThrow('the specification and a record as well');
  expect(applied).toEqual([]);
});

test('why nothing could be written is shown, and the review comes again', async () => {
  const words = ['Write', 'Quit'];
  const ask: Ask = {
    text: async () => ({ value: '', move: 'on' }),
    suggest: async () => ({ value: '', move: 'on' }),
    compose: async () => ({ value: '', move: 'on' }),
    lines: async () => ({ value: [], move: 'on' }),
    choose: async ({ choices }) => {
      const word = words.shift() ?? 'Quit';
      const chosen = choices.find(({ name }) => name.startsWith(word)) ?? choices[0];
      if (!chosen) throw new Error('There is nothing to choose from.');
      return { value: chosen.value, move: 'on' };
    },
  };
  const refusing = { ask, check: () => Promise.reject(new UserError('docs is a file, not a folder')) };
  const { world, shown, applied } = worldOf({}, refusing);
  await create(world, request({}));
  expect(shown).toEqual(['✖ docs is a file, not a folder']);
  expect({ words, applied }).toEqual({ words: [], applied: [] });
});

test('a dry run shows no changes that could not be made', async () => {
  const refusing = { check: () => Promise.reject(new UserError('docs is a file, not a folder')) };
  const { world, printed } = worldOf({}, refusing);
  await expect(create(world, request({ dryRun: true }))).rejects.toThrow('docs is a file');
  expect(printed).toEqual([]);
});
