import { posix } from 'node:path';
import { supersededSplices, supersedesSplices } from '../adr/change/supersession.ts';
import { type LinkedRecord, linkFormOf, linkLabel } from '../adr/convention/link-form.ts';
import { calledLead } from '../adr/convention/naming.ts';
import type { KnownRecord } from '../adr/read/known-record.ts';
import { readRecord } from '../adr/read/read-record.ts';
import { applySplices } from '../document/splice/splice.ts';
import { linkDestination, linkText } from '../render/escape/escape.ts';
import type { Decision } from '../spec/model.ts';
import type { Plan } from './plan.ts';
import type { PlannedRecord } from './plan-record.ts';

/** A record that another one supersedes. */
type Superseded = { old: KnownRecord; path: string; neighbours: readonly KnownRecord[] };

/** Plans a new record and an old one that lead to each other. The new one comes first: what the old one leads to is there before. */
export const planSupersession = (
  { convention, change, counting, id }: PlannedRecord,
  { title }: Decision,
  { old, path, neighbours }: Superseded,
): Plan => {
  const form = linkFormOf([...neighbours, old], convention);
  const linkTo = (record: LinkedRecord): { link: string; name: string } => {
    const label = linkLabel(record, form, convention);
    const lead = calledLead(convention.naming);
    const name = form.kind === 'id' ? label : linkLabel(record, { kind: 'id', lead }, convention);
    return {
      link: `[${linkText(label)}](${linkDestination(record.file)})`,
      name: record.id.kind === 'date' ? label : name,
    };
  };
  const newer = linkTo({ id, file: posix.basename(change.path), title });
  const older = linkTo({ id: old.name.id, file: old.file, title: old.heading?.title ?? old.name.words });
  const written = supersedesSplices(readRecord(change.text), neighbours, older);
  const superseded = supersededSplices(old, neighbours, newer, convention.template);
  return {
    changes: [
      { ...change, text: applySplices(change.text, written) },
      ...counting,
      { kind: 'update', path, before: old.text, text: applySplices(old.text, superseded) },
    ],
  };
};
