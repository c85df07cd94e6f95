import { shortened } from '../../spec/answers/shortened.ts';
import { statusKinds } from '../../spec/words.ts';
import { statusWord } from '../records/record-folder.ts';
import { statusSpot } from '../records/record-spots.ts';
import type { RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

/** A record whose status is none, or a word that neither this program nor its folder knows. */
export const recordStatusUnknown: RecordRule = {
  id: 'TS813',
  name: 'record-status-unknown',
  of: 'record',
  severities: ['warning', 'warning', 'error'],
  find: (subject) => {
    const { status = '', state } = subject.listed;
    if (state !== undefined || isUsual(subject)) return [];
    return [
      {
        span: statusSpot(subject.record),
        message: status === '' ? 'the record has no status' : `the status ${shortened(status)} is not known`,
        hint: `Use one of these, or a word that other records use: ${statusKinds.join(', ')}`,
      },
    ];
  },
};

/** Whether two others of the folder say the same; most of the others, where that is nothing. */
const isUsual = ({ listed: { status }, folder: { statusWords, byFile } }: RecordSubject): boolean => {
  const word = statusWord(status);
  const others = (statusWords.get(word) ?? 0) - 1;
  return others >= 2 && (word !== '' || others * 2 > byFile.size - 1);
};
