import fc from 'fast-check';

/*
 * What people write into a specification between what is there, in Markdown with `\n` as line end.
 */

const prose = [
  'A note of the team.\nIt has two lines.   ',
  'See `GET /orders` and **Component: Cart**.',
  'Not applicable - we have none',
  'TODO',
  '&lt;b&gt; \\# \\| 50 %',
  'ご確認ください。',
  '[ref]: https://x.y "Component: A"',
  '[^1]: a footnote\n    with more',
  '- a\n  - b\n\n\n* c',
  '3) three\n4) four',
  '- [ ] todo\n- [x] done',
  '---',
  '* * *',
];

/** Text in which nothing is a heading or an item, whatever it looks like. */
const hidden = [
  '```\n# no heading\n### Component: Fenced\n```',
  '~~~markdown\n## API Design\n#### GET /fenced\n~~~',
  '````\n```\n## Open Questions\n```\n- [ ] Fenced?\n````',
  '- a list\n\n  ```\n  ## Glossary\n  ```',
  '    # Component: Indented',
  '<!-- a comment -->',
  '<!-- more\n\n## Detailed Design\n\n### Component: Commented\n\n-->',
  '<!-- create-tech-spec:unknown 00000000 -->\n- somebody’s',
  '<!-- create-tech-spec:new-tables 00000000 -->\n- copied: from elsewhere',
  '<details>\n<summary>Old</summary>\n\n### Component: Folded\n\n</details>',
  '<div>\n## Data Model\n</div>',
  '> quoted\n>\n> > ### Component: Quoted\n> > - nested\n>\n> ```\n> # x\n> ```',
  '> | Method | Path |\n> |---|---|\n> | GET | /quoted |',
  '- # Component: Listed\n- > ## API Design',
];

const sections = [
  '## Risks we accept\n\nWe lose an event.',
  '### Component: Hand-made\n\n**Purpose:** made by hand\n\n* **Depends on:** Redis',
  '### `Stock` Component (legacy)\n\nPurpose: counts',
  'Component: Setext\n-----------------\n\nText.',
  'Milestones\n==========\n\n1. one\n2. two',
  '#### GET /by/:hand/\n\n**Description:** by hand',
  '**POST /bold** — makes',
  '#### Customer\n\n|Field|Owner|Type|\n|-|-|-|\n|id|us|uuid|',
  '## Endpoints\n\n| Verb | Notes | Path |\n|:-----|:-----:|-----:|\n| GET  |   x   | `/a`  |',
  '## 4. Glossary\n\nTerm | Definition\n-----|-----------\nPipe | a \\| b',
  '### Metrics of the team\n\n| Metric | Owner |\n|---|---|\n| velocity | us |',
  '## Offene Fragen\n\n* Warum?\n* Wann?',
  '### Data Flow\n\n1. Read\n2. Write',
  '# Another document\n\n## Overview\n\nText.',
  '##\n\nA heading without words.',
  '###### Deep ######\n\nText.',
];

/** Something that people write. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...prose) },
  { weight: 3, arbitrary: fc.constantFrom(...hidden) },
  { weight: 2, arbitrary: fc.constantFrom(...sections) },
);

/** What makes it unsafe to add to a document. */
export const obstacle: fc.Arbitrary<string> = fc.constantFrom(
  '```\nnever closed',
  '~~~~\nnever closed\n~~~',
  '<!-- never closed',
  '<<<<<<< ours\n- a\n=======\n- b\n>>>>>>> theirs',
  '<<<<<<< ours\n## Deployment\n||||||| base\n=======\n## Rollout\n>>>>>>> theirs',
);
