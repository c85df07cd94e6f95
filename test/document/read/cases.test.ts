import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { project } from './project.ts';

const folder = join(import.meta.dirname, '../../cases/read');

/** Each case is a document, and what is to be read of it, with line numbers that a person can check. */
describe('documents that people wrote', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const document = readSpec(readFileSync(join(folder, name, 'spec.md'), 'utf8'));
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    expect(JSON.parse(JSON.stringify(project(document)))).toEqual(expected);
  });
});
