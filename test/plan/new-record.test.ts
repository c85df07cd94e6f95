import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { conventionOf } from '../../src/adr/convention/convention.ts';
import { findTemplate } from '../../src/adr/convention/find-template.ts';
import { readRecordName } from '../../src/adr/read/record-name.ts';
import { newRecord } from '../../src/plan/new-record.ts';

const cases = join(import.meta.dirname, '../cases/adr-new');

/** Each case is a folder of records, a decision, and the file that is to be written for it. */
describe('a new record is named and written like its neighbours', () => {
  test.each(readdirSync(cases))('%s', (name) => {
    const folder = join(cases, name, 'records');
    const [expected = ''] = readdirSync(join(cases, name, 'expected'));
    const { decision, author, spec } = parse(readFileSync(join(cases, name, 'decision.yaml'), 'utf8'));
    const id = readRecordName(expected)?.id;
    if (id === undefined) throw new Error(`${expected} is no name of a record`);
    const { change, untold } = newRecord(
      decision,
      { id, folder: 'docs/adr', author, date: '2026-11-22', spec },
      conventionOf(folderAt(folder)),
    );
    expect(basename(change.path)).toBe(expected);
    expect(change.text).toBe(readFileSync(join(cases, name, 'expected', expected), 'utf8'));
    const lost = (decision.alternatives ?? []).filter((each: string) => !change.text.includes(each));
    expect(untold).toEqual(lost);
  });
});

const folderAt = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const template = findTemplate(files);
  return {
    files,
    texts: files.flatMap((file) => (readRecordName(file) === undefined ? [] : [{ file, text: read(file) }])),
    template: template === undefined ? undefined : { file: template, text: read(template) },
  };
};
