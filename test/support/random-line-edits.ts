import fc from 'fast-check';

/** A change of the lines of a text. */
export type LinesEdit = (lines: readonly string[]) => string[];

/** A place among some lines, wherever it is drawn. */
const place = fc.nat(10_000);

/** Puts something between two lines: most often where a blank line is, with blank lines around it. */
export const insertPiece = (pieces: fc.Arbitrary<string>): fc.Arbitrary<LinesEdit> =>
  fc.tuple(pieces, place, fc.constantFrom(1, 1, 1, 0)).map(([piece, at, gap]) => (lines) => {
    const blank = Array<string>(gap).fill('');
    return lines.toSpliced(gapAt(lines, at, gap === 1), 0, ...blank, ...piece.split('\n'), ...blank);
  });

const gapAt = (lines: readonly string[], at: number, isBlank: boolean): number => {
  const gaps = [...lines.keys(), lines.length].filter((gap) => !isBlank || !lines[gap]?.trim());
  return gaps[at % gaps.length] ?? lines.length;
};

const deleteLines: fc.Arbitrary<LinesEdit> = fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(
  ([at, count]) =>
    (lines) =>
      lines.toSpliced(at % lines.length, count),
);

const moveLines: fc.Arbitrary<LinesEdit> = fc
  .tuple(place, place, fc.integer({ min: 1, max: 12 }))
  .map(([from, to, count]) => (lines) => {
    const start = from % lines.length;
    const rest = lines.toSpliced(start, count);
    return rest.toSpliced(to % (rest.length + 1), 0, ...lines.slice(start, start + count));
  });

/** Changes every line that fits, or one of them. */
const change = (pattern: RegExp, edit: (line: string) => string): fc.Arbitrary<LinesEdit> =>
  fc.tuple(place, fc.boolean()).map(([at, isAll]) => (lines) => {
    const found = [...lines.keys()].filter((index) => pattern.test(lines[index] ?? ''));
    const chosen = new Set(isAll ? found : found.slice(at % (found.length || 1)).slice(0, 1));
    return lines.map((line, index) => (chosen.has(index) ? edit(line) : line));
  });

/** Changes of lines, whatever they are in. */
export const lineEdit: fc.Arbitrary<LinesEdit> = fc.oneof(
  deleteLines,
  moveLines,
  change(/^- /, (line) => line.replace('-', '*')),
  change(/^- /, (line) => line.replace('- ', '+   ')),
  change(/^- /, (line) => line.replace('-', '1.')),
  change(/^- /, (line) => `  ${line}`),
  change(/^- /, (line) => `\n${line}`),
  change(/^\d+\. /, (line) => line.replace('.', ')')),
  change(/^\d+\. /, (line) => line.replace(/^\d+/, '1')),
  change(/^- \[ \]/, (line) => line.replace('[ ]', '[x]')),
  change(/./, (line) => `${line}  `),
  change(/^$/, () => '   '),
  change(/^$/, () => '\n'),
  change(/^---$/, () => '***'),
  change(/^---$/, () => ''),
  change(/^\*\*[^*]+:\*\*/, (line) => line.replaceAll('**', '')),
  change(/^\*\*[^*]+:\*\*/, (line) => line.replace(/:\*\*/, '**:')),
  change(/^\*\*[^*]+:\*\*$/, (line) => `#### ${line.replaceAll('**', '').replace(':', '')}`),
  change(/^> \*\*/, (line) => line.slice(2)),
);
