/** A name and what is said of it, as one line of a list or paragraph writes them. */
export type KeyedText = {
  /** The marks before the name, such as `**` and a backtick. */
  open: string;
  /** As it is written between its marks. */
  name: string;
  /** The marks behind the name, a colon among them where it stands inside, or where no text follows it. */
  close: string;
  /** What stands in brackets behind the name, and all that is around it. */
  aside: { before: string; text: string; after: string } | undefined;
  /** What stands between the name and the text; '' where there is no text. */
  separator: string;
  text: string;
};

/**
 * Takes a line such as `**SKU**: stock keeping unit`, `` `PORT` (80) – where it listens `` or `Replay => a key` apart. A
 * line without any of that is a name alone.
 */
export const keyedText = (raw: string): KeyedText => {
  const source = raw.trim();
  return marked(source) ?? plain(source);
};

/** The marks that a name can stand between, the longest first. */
const MARKS = ['**`', '__`', '**', '__', '`', '*', '_'] as const;

const marked = (source: string): KeyedText | undefined => {
  const open = MARKS.find((mark) => source.startsWith(mark));
  if (open === undefined) return undefined;
  const close = [...open].reverse().join('');
  const end = closing(source, open.length, close);
  if (end === undefined) return undefined;
  const [, name = '', colon = ''] = /^([\s\S]*?\S)(\s*[:：])?$/.exec(source.slice(open.length, end)) ?? [];
  const behind = source.slice(end + close.length);
  // A colon that nothing follows on the line, as above a nested list, is one of the marks.
  const ending = /^\s*[:：]$/.exec(behind)?.[0] ?? '';
  const rest = said(behind.slice(ending.length));
  return name === '' || rest === undefined
    ? undefined
    : { open, name, close: colon + close + ending, ...rest };
};

/** Where the marks behind a name stand, on the line of the name. */
const closing = (source: string, from: number, close: string): number | undefined => {
  const line = source.split('\n', 1)[0] ?? '';
  let at = line.indexOf(close, from + 1);
  while (at > 0 && isEscaped(line, at) && !close.startsWith('`')) at = line.indexOf(close, at + 1);
  return at > 0 ? at : undefined;
};

/** Whether the character at a place is escaped: an odd number of backslashes stands before it. */
const isEscaped = (line: string, at: number): boolean => {
  let first = at;
  while (line[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
};

type Said = Pick<KeyedText, 'aside' | 'separator' | 'text'>;

const SAID =
  /^(?:(?<before>\s*[([])(?<inner>[^()[\]\n]*)(?<after>[)\]]))?(?<separator>\s*(?:[:：=]|[-–—]+|[-=]>|→|⇒)?(?:\s+|$))(?<text>[\s\S]*)$/;

/** What follows a name with marks; nothing where the line goes on as a word or a link, or ends with a sign. */
const said = (source: string): Said | undefined => {
  const groups = SAID.exec(source)?.groups;
  const isCut = groups?.text === '' && groups.separator?.trim() !== '';
  return groups === undefined || isCut ? undefined : saidOf(groups);
};

const saidOf = ({
  before,
  inner = '',
  after = '',
  separator = '',
  text = '',
}: Record<string, string>): Said => ({
  aside: before === undefined ? undefined : { before, text: inner, after },
  separator: text === '' ? '' : separator,
  text,
});

const PLAIN =
  /^(?<name>[^\n]*?\S)(?:(?<before>\s+\()(?<inner>[^()\n]*)(?<after>\)))?(?<separator>\s*[:：]\s+|\s+(?:[-–—]+|[-=]>|→|⇒)\s+)(?<text>\S[\s\S]*)$/;

/** Without marks, the first colon or dash ends the name. */
const plain = (source: string): KeyedText => {
  const groups = PLAIN.exec(source)?.groups;
  if (groups !== undefined) return { open: '', name: groups.name ?? '', close: '', ...saidOf(groups) };
  const [, name = source, before, inner = '', after = ''] =
    /^([^\n]*?\S)(\s+\()([^()\n]*)(\))$/.exec(source) ?? [];
  const aside = before === undefined ? undefined : { before, text: inner, after };
  return { open: '', name, close: '', aside, separator: '', text: '' };
};
