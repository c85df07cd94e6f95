import fc from 'fast-check';
import type { LinesEdit } from './random-line-edits.ts';

const whole =
  (edit: (text: string) => string): LinesEdit =>
  (lines) =>
    edit(lines.join('\n')).split('\n');

/** Fills sample texts by hand: one, or every one. */
export const fillEdit: fc.Arbitrary<LinesEdit> = fc
  .tuple(fc.constantFrom('by hand', 'a \\| b', '', '[other]', 'N/A'), fc.nat(100), fc.boolean())
  .map(([filling, at, isAll]) =>
    whole((text) => {
      let count = -1;
      const samples = text.match(SAMPLE)?.length ?? 1;
      return text.replace(SAMPLE, (sample) => {
        count += 1;
        return isAll || count === at % samples ? filling : sample;
      });
    }),
  );

const SAMPLE = /\[[A-Z][^\]\n]+\](?!\()/g;

const COMMENT = /^<!-- create-tech-spec:[a-z-]+ [\da-f]{8} -->\n/m;

/** Edits what the tool has drawn, or the comment above it. */
export const derivedEdit: fc.Arbitrary<LinesEdit> = fc.constantFrom(
  ...[
    (text: string) => text.replace(new RegExp(`${COMMENT.source}`, 'm'), ''),
    (text: string) => text.replaceAll(new RegExp(COMMENT.source, 'gm'), ''),
    (text: string) => text.replace(/(create-tech-spec:new-tables.*\n- )/, '$1my_'),
    (text: string) => text.replace(/(create-tech-spec:migrations.*\n```sql\n)/, '$1-- by hand\n'),
    (text: string) => text.replace(/(create-tech-spec:adr-references.*\n)/, '$1- [ADR-900: Mine](x.md)\n'),
    (text: string) => text.replace(/(create-tech-spec:[a-z-]+ [\da-f]{8} -->\n)/, '$1\n'),
    (text: string) => text.replace(/(create-tech-spec:[a-z-]+ )[\da-f]{8}/, '$100000000'),
    (text: string) => text.replace(/(<!-- create-tech-spec:[a-z-]+ [\da-f]{8} -->\n[\s\S]*?\n\n)/, '$1$1'),
    (text: string) => text.replace(/(create-tech-spec:[a-z-]+ [\da-f]{8} -->)\n/, '$1 \n'),
    (text: string) => text.replace(/(\*\*Last Updated:\*\*) .*/, '$1 last week'),
    (text: string) => text.replace(/(\*\*Last Updated:\*\*) .*/, '$1'),
    (text: string) => text.replace(/(\*\*Last Updated:\*\*) .*/, '$1 *2024-05-06* (by Ann)'),
    (text: string) => text.replace(/\*\*Last Updated:\*\* .*\n/, ''),
  ].map(whole),
);
