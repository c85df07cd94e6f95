/** The quote that a word is open in at its end. */
export type Quote = '"' | "'" | '';

/** The words of a line of bash up to the cursor: the last one is the one that is typed. */
export type ShellLine = {
  words: readonly string[];
  /** The quote that is open at the cursor. */
  quote: Quote;
  /** How much of the last word bash keeps: it replaces what stands behind a sign at which it breaks words, or in an open quote. */
  kept: number;
  /** Whether the last word is no argument, but a file that something is read from or written to. */
  isRedirected: boolean;
};

/** The word that is being read. */
type Word = Omit<ShellLine, 'words'> & {
  text: string;
  isBegun: boolean;
  isEscaped: boolean;
  quoteAt: number;
};

const noWord: Word = {
  text: '',
  quote: '',
  kept: 0,
  quoteAt: 0,
  isRedirected: false,
  isBegun: false,
  isEscaped: false,
};

/**
 * Reads a line as bash does, as far as it matters here: quotes and backslashes; redirections, which are no arguments.
 *
 * @param breaks - `COMP_WORDBREAKS`: bash completes what stands behind one of these signs alone.
 */
export const readShellLine = (line: string, breaks: string): ShellLine => {
  const words: string[] = [];
  let word = noWord;
  const end = (isRedirected: boolean): void => {
    if (word.isBegun && !word.isRedirected) words.push(word.text);
    word = { ...noWord, isRedirected: isRedirected || (word.isRedirected && !word.isBegun) };
  };
  for (const letter of line) {
    const isBare = word.quote === '' && !word.isEscaped;
    if (isBare && /\s/.test(letter)) end(false);
    else if (isBare && /[<>]/.test(letter)) {
      // The number before it is that of a stream.
      if (/^\d+$/.test(word.text)) word = noWord;
      end(true);
    } else word = { ...longer(word, letter, breaks), isBegun: true };
  }
  const { text, quote, kept, quoteAt, isRedirected } = word;
  return {
    words: [...words, text],
    quote,
    kept: quote === '' ? kept : Math.max(kept, quoteAt),
    isRedirected,
  };
};

const longer = (word: Word, letter: string, breaks: string): Word => {
  const { text, quote, isEscaped } = word;
  if (isEscaped) {
    // Within double quotes a backslash stands for itself before most letters.
    const stays = quote === '"' && !/["\\$`]/.test(letter);
    return { ...word, text: text + (stays ? '\\' : '') + letter, isEscaped: false };
  }
  if (letter === '\\' && quote !== "'") return { ...word, isEscaped: true };
  if (letter === quote) return { ...word, quote: '' };
  if (quote === '' && (letter === '"' || letter === "'"))
    return { ...word, quote: letter, quoteAt: text.length };
  const isBreak = quote === '' && breaks.includes(letter);
  return { ...word, text: text + letter, kept: isBreak ? text.length + letter.length : word.kept };
};
