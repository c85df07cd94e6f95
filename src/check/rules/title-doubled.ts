import type { PageRule } from '../rule.ts';

/** A document with more than one heading of the first level. */
export const titleDoubled: PageRule = {
  id: 'TS905',
  name: 'title-doubled',
  of: 'page',
  severities: ['warning', 'warning', 'error'],
  find: ({ page }) => {
    const [first, second, ...more] = page.outline.filter(({ level }) => level === 1);
    if (first === undefined || second === undefined) return [];
    const others = more.length === 0 ? '' : `, and ${more.length} more below`;
    return [
      {
        span: second.heading,
        message: `“${second.title}” is a second title beside “${first.title}”${others}`,
        hint: 'Make the sections of a document headings of the second level: ##',
      },
    ];
  },
};
