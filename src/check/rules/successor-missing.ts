import { fieldOf } from '../../adr/read/read-record.ts';
import { fieldLabels } from '../../adr/read/record-labels.ts';
import { statusSpot } from '../records/record-spots.ts';
import { behindWord, linkedSide } from '../records/supersession.ts';
import type { RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

/** A record that is superseded and does not say by which one. */
export const successorMissing: RecordRule = {
  id: 'TS814',
  name: 'successor-missing',
  of: 'record',
  severities: ['warning', 'warning', 'error'],
  find: (subject) =>
    subject.listed.state !== 'superseded' || namesSuccessor(subject)
      ? []
      : [
          {
            span: statusSpot(subject.record),
            message: 'the record is superseded and does not say by which one',
            hint: 'Name its successor in the status: Superseded by ADR-004',
          },
        ],
};

/** Whether it names a successor anywhere, or another record says that it is one, which is a finding of its own. */
const namesSuccessor = ({ record, listed, folder }: RecordSubject): boolean =>
  linkedSide(listed, 'supersededBy').length > 0 ||
  fieldOf(record, 'supersededBy') !== undefined ||
  /[\p{L}\p{N}]/u.test(behindWord(listed.status ?? '').replace(BY, '')) ||
  SAID.test(record.text) ||
  (folder.told.get(record.file) ?? []).some(({ side }) => side === 'supersedes');

const BY = /^[\s:,–—-]*(?:by|durch|par|por|da)(?!\p{L})|\d{4}-\d\d-\d\d/giu;

/** The words for it with something behind them. */
const SAID = new RegExp(
  `(?<!\\p{L})(?:${fieldLabels.supersededBy.join('|')})(?!\\p{L})[\\s:：*_]*[\\p{L}\\p{N}\\[#]`,
  'iu',
);
