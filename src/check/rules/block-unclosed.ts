import type { PageRule } from '../rule.ts';

/** Code or a comment that is opened and never closed: it hides all that follows. */
export const blockUnclosed: PageRule = {
  id: 'TS903',
  name: 'block-unclosed',
  of: 'page',
  severities: ['warning', 'warning', 'error'],
  find: ({ page: { blocks } }) =>
    blocks.flatMap((block) => {
      if (!('closed' in block) || block.closed) return [];
      const isCode = block.kind === 'fence';
      return [
        {
          span: block,
          message: `${isCode ? 'the code' : 'the comment'} that begins here is never closed`,
          hint: isCode ? `End it with a line of ${block.marker}` : 'End it with -->',
        },
      ];
    }),
};
