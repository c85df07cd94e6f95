import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { PartId } from '../../../src/spec/parts.ts';

/*
 * Specifications as they are after weeks of work: the template, partly filled and edited at random, and texts that are
 * put together from pieces of Markdown.
 */

const file = (name: string): string =>
  readFileSync(new URL(`../../cases/splice/${name}`, import.meta.url), 'utf8');

const specs = [
  file('template-filled-part-by-part/before.md'),
  file('template-filled-part-by-part/after.md'),
  file('hand-edited/before.md'),
  file('lists-as-found/before.md'),
];

const pieces = [
  '# Spec: X',
  '## Detailed Design',
  '## 3. Components',
  '### 3.1 Component: Cart\n\n**Purpose:** keeps\n\n- **Dependencies:**\n  - Redis',
  '### `price` Component\n\nPurpose: prices',
  '| Component | Notes | Purpose |\n|---|---|---|\n| `stock` | | counts |',
  '## API',
  '### Endpoints',
  '#### GET /a\n\n**Description:** gives',
  '**POST /b** — makes',
  '- `PUT /c` puts',
  '| Path | Method | Owner |\n|:-----|-------:|-------|\n| `/d` | GET    | x     |',
  '## Data Model',
  '### Entities',
  '#### Order\n\n| Field | Type |\n|---|---|\n| id | uuid |',
  '#### Relationships\n\n```\nOrder 1──────* Item\n```',
  '### Data Flow\n\n```\n1. Read\n   ↓\n2. Write\n```',
  '### Data Flow\n\n1. Read\n2. Write',
  '## Open Questions\n\n- [ ] One?\n- [x] Two?',
  '## Open Questions\n\n1. One?\n1. Two?\n\n   More.',
  '### Threat Model\n\nThreat|Mitigation\n-|-\nReplay|Key',
  '### Configuration\n| Variable | Description | Default |\n|----------|-------------|---------|\n| CONFIG_VAR | Description | value |',
  '### Scope\n**In Scope:** this\n**Out of Scope:**\n- that',
  '**In Scope:**\n* a\n  * b\n\n\n* c',
  '**Out of Scope:**',
  '## Security Considerations',
  '## Monitoring\n### Metrics',
  '## Glossary\n\nNot applicable — all is plain',
  '## References\n\n- [Guide](https://example.com)\n\nText.\n\n+ Other',
  '## Sign-off\n\n| Role | Name |\n|------|------|\n| QA   | Ann  |\nNote below',
  '## ADRs\n\n- [ADR-001: Use it](adr.md)',
  '---',
  '***',
  'Title\n=====',
  'Text.\nMore text.   ',
  '> ### Component: Quoted\n> - a',
  '```js\n# no heading\n```',
  '~~~\n- no item\n~~~',
  '    indented code',
  '<!-- a comment\n## no heading -->',
  '<details>\n\n### Component: Old\n\n</details>',
  '- loose\n\n  - nested\n\n- list',
  '[^1]: a footnote\n    with more',
  '<div>html\n</div>',
];

const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n');

const fragments = fc
  .array(fc.tuple(fc.constantFrom(...pieces), gap), { maxLength: 14 })
  .map((all) => all.flat().join(''));

type Edit = (lines: readonly string[]) => string[];

const lineEdit: fc.Arbitrary<Edit> = fc.oneof(
  at((lines, place) => lines.toSpliced(place, 1)),
  fc.tuple(fc.constantFrom(...pieces), fc.nat(400)).map(
    ([piece, place]) =>
      (lines: readonly string[]) =>
        lines.toSpliced(place % (lines.length + 1), 0, '', ...piece.split('\n'), ''),
  ),
  fc.tuple(fc.nat(400), fc.nat(400), fc.nat(30)).map(([from, to, count]) => (lines: readonly string[]) => {
    const moved = lines.slice(from % (lines.length + 1)).slice(0, count);
    const rest = lines.toSpliced(from % (lines.length + 1), count);
    return rest.toSpliced(to % (rest.length + 1), 0, ...moved);
  }),
  fc
    .nat(400)
    .map((place) => (lines: readonly string[]) => lines.toSpliced(place % (lines.length + 1), 0, '')),
  all((line, at) => line.replace(/^(#+) (?=\S)/, `$1 ${at}. `)),
  all((line) => line.replace(/^- /, '* ')),
  all((line) => line.replace(/^#(#+ )/, '$1')),
  all((line) => line.replace(/^#{3} /, '#### ')),
  all((line) => line.replace(/^\|(.*)\|$/, '|$1| |')),
  all((line) => line.replace(/\[[A-Z][^\]]*\]/, 'filled')),
  all((line) =>
    line.replace(/^## Detailed Design/, '## Feinentwurf').replace(/^## Open Questions/, '## Offene Fragen'),
  ),
);

function at(edit: (lines: readonly string[], place: number) => string[]): fc.Arbitrary<Edit> {
  return fc.nat(400).map((place) => (lines) => edit(lines, place % (lines.length + 1)));
}

function all(edit: (line: string, at: number) => string): fc.Arbitrary<Edit> {
  return fc.constant((lines: readonly string[]) => lines.map(edit));
}

type TextEdit = (text: string) => string;

const textEdit = fc.constantFrom<TextEdit>(
  (text) => text,
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.trimEnd(),
  (text) => text.replace('\n', '\r'),
);

/** The text of a document that people have worked on. */
export const editedSpec: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fragments }, { weight: 1, arbitrary: fc.constantFrom(...specs) }),
    fc.array(lineEdit, { maxLength: 5 }),
    textEdit,
  )
  .map(([text, edits, edit]) =>
    edit(edits.reduce((lines, change) => change(lines), text.split('\n')).join('\n')),
  );

/** Something to add: a part, and a line of its grammar. */
export const additions: fc.Arbitrary<readonly [PartId, string]> = fc.constantFrom<readonly [PartId, string]>(
  ['components', 'Brand New [service]: is | new -> Cart, Redis'],
  ['components', 'cart_api'],
  ['endpoints', 'DELETE /brand/{new} Is new'],
  ['entities', 'BrandNew: id uuid pk, cart_id uuid fk Cart'],
  ['relationships', 'Brand *-* New'],
  ['dataFlow', 'A brand new step'],
  ['threats', 'A brand | new threat => `a|b` and *more*'],
  ['config', 'BRAND_NEW=1 Is new'],
  ['metrics', 'brand_new: is new; alert above 1'],
  ['glossary', 'Brand: new'],
  ['approval', 'Brand: New'],
  ['openQuestions', 'Is it brand new?'],
  ['scope.in', 'Brand new scope'],
  ['scope.out', 'Brand old scope'],
  ['externals', 'Brand [service]: new'],
  ['decisions', 'Use a brand new thing'],
  ['references', 'Brand https://brand.example/new'],
  ['deployment.rollout', 'Brand new rollout'],
  ['testing.unit', 'Brand new tests'],
  ['modifiedTables', 'brand_new: a column'],
  ['newTables', 'brand_new: a table'],
  ['security.dataProtection', 'Brand new protection'],
);
