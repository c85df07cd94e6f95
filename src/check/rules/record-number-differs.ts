import { posix } from 'node:path';
import { recordNumber } from '../../adr/read/numbering.ts';
import { plainText } from '../../document/plain-text.ts';
import { recordTag } from '../records/supersession.ts';
import type { PageRule, Spot } from '../rule.ts';

/** A link whose text names another number than that of the record it leads to. */
export const recordNumberDiffers: PageRule = {
  id: 'TS802',
  name: 'record-number-differs',
  of: 'page',
  severities: ['error', 'error', 'error'],
  find: ({ page }) =>
    page.links.flatMap(({ span, label, path, isDefinition }): Spot[] => {
      const file = posix.basename(path);
      const number = recordNumber(file);
      const said = number === undefined || isDefinition ? [] : numbersIn(plainText(label));
      if (said.length === 0 || said.some((each) => Number(each) === number)) return [];
      return [
        {
          span,
          message: `the link says “${said[0]}” and leads to “${recordTag(file)}”`,
          hint: 'Correct the number or the target, whichever is wrong',
        },
      ];
    }),
};

/** The numbers of records in the text of a link: behind a word for one, or first with zeros or a full stop and a title. */
const numbersIn = (label: string): string[] => {
  const named = [...label.matchAll(NAMED)].flatMap(([, digits]) => digits ?? []);
  if (named.length > 0) return named;
  const first = /^(?:(0\d{1,8})(?=$|[\s.:_)–—-])|(\d{1,4})\.\s+\p{L})/u.exec(label);
  return first === null ? [] : [first[1] ?? first[2] ?? ''];
};

const NAMED = /(?<![\p{L}\p{N}])(?:ADR|ADL?|DR|Decision(?: Record)?)[-_\s#]{0,2}(\d{1,9})(?![\d.]*\d)/giu;
