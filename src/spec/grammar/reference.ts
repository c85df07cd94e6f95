import { oneLine } from '../clean-text.ts';
import type { Reference } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, parsed, refused } from './grammar.ts';
import { absentIfEmpty } from './scan.ts';

/** `Title https://example.com`, or a title or an address alone; `[Title](address)` is read too. */
export const reference: Grammar<Reference> = {
  example: 'Payment API guide https://example.com/guide',
  parse: (line) => {
    const text = oneLine(line);
    if (text === '')
      return refused('it is a title, an address, or both: Payment API guide https://example.com/guide');
    const [, title, url] = linked.exec(text) ?? bare.exec(text) ?? [];
    return parsed(url === undefined ? { title: text } : withoutAbsent({ title: absentIfEmpty(title), url }));
  },
  print: ({ title, url }) => {
    if (title === undefined || url === undefined) return title ?? url ?? '';
    return bare.test(`${title} ${url}`) && !linked.test(`${title} ${url}`)
      ? `${title} ${url}`
      : `[${title}](${url})`;
  },
};

const linked = /^\[(.*\S.*)\]\((\S+)\)$/;

/** An address that is known as one without brackets around it: on the web, or a Markdown file. */
const bare = /^(?:(.*)\s)?(https?:\/\/\S+|\S+\.md(?:#\S*)?)$/;
