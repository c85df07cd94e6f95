import { plainText } from '../../document/plain-text.ts';
import { shortened } from '../../spec/answers/shortened.ts';
import type { PartId } from '../../spec/parts.ts';
import { partTexts } from '../parts/part-texts.ts';
import type { SpecRule } from '../rule.ts';
import { saysNone } from '../words/says-none.ts';
import { saysNumber } from '../words/says-number.ts';
import { withoutItemMark } from '../words/without-item-mark.ts';

/** An expected load, or what a performance test has to show, without a number. */
export const targetWithoutNumber: SpecRule = {
  id: 'TS606',
  name: 'target-without-number',
  of: 'spec',
  severities: ['information', 'warning', 'warning'],
  find: ({ document }) =>
    targets.flatMap(({ part, label, isEach }) => {
      const texts = partTexts(document, part).map(({ text, span }) => ({
        text: withoutItemMark(text),
        span,
      }));
      if (!isEach && texts.some(({ text }) => isMeasured(text))) return [];
      return texts
        .filter(({ text }) => !isMeasured(text))
        .map(({ text, span }) => ({
          span,
          message: `${label} ${shortened(plainText(text))} has no number`,
          hint: 'Say how many, how much or how long, so that it can be measured',
        }));
    }),
};

/** Each load is a number, while tests with targets stand beside how they are run. */
const targets: readonly { part: PartId; label: string; isEach: boolean }[] = [
  { part: 'performance.load', label: 'expected load', isEach: true },
  { part: 'testing.performance', label: 'performance test', isEach: false },
];

/** Whether a text says how much, where that stands, or that there is nothing. */
const isMeasured = (text: string): boolean => saysNumber(text) || ELSEWHERE.test(text) || saysNone(text);

/** What leads to numbers that stand elsewhere. */
const ELSEWHERE =
  /\]\(|https?:|(?<!\p{L})(?:see|siehe|voir|ver|SL[OA]s?|thresholds?|budgets?|baselines?|schwellenwerte?)(?!\p{L})|`[^`/.]*[/.][^`]*`/iu;
