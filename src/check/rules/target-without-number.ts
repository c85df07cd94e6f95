import { plainText } from '../../document/plain-text.ts';
import { shortened } from '../../spec/answers/shortened.ts';
import type { PartId } from '../../spec/parts.ts';
import { partTexts } from '../part-prose.ts';
import type { SpecRule } from '../rule.ts';
import { saysNone } from '../says-none.ts';
import { saysNumber } from '../says-number.ts';

/** An expected load, or what a performance test has to show, without a number. */
export const targetWithoutNumber: SpecRule = {
  id: 'TS606',
  name: 'target-without-number',
  of: 'spec',
  severities: ['information', 'warning', 'warning'],
  find: ({ document }) =>
    targets.flatMap(({ part, label }) =>
      partTexts(document, part)
        .map(({ text, span }) => ({ text: text.replace(MARKER, ''), span }))
        .filter(({ text }) => !saysNumber(text) && !ELSEWHERE.test(text) && !saysNone(text))
        .map(({ text, span }) => ({
          span,
          message: `${label} ${shortened(plainText(text))} has no number`,
          hint: 'Say how many, how much or how long, so that it can be measured',
        })),
    ),
};

const targets: readonly { part: PartId; label: string }[] = [
  { part: 'performance.load', label: 'expected load' },
  { part: 'testing.performance', label: 'performance test' },
];

const MARKER = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;

/** What leads to numbers that stand elsewhere. */
const ELSEWHERE =
  /\]\(|https?:|(?<!\p{L})(?:see|siehe|voir|ver|SL[OA]s?|thresholds?|budgets?|baselines?|schwellenwerte?)(?!\p{L})|`[^`]*[/.][^`]*`/iu;
