/**
 * A fenced code block that holds the code byte for byte, without a line end after it.
 *
 * The fence is longer than any run of backticks in the code. `info` is the language; only what can name one is kept.
 */
export const fence = (code: string, info = ''): string => {
  const content = code.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const marks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${marks}${info.replace(/[^A-Za-z\d+#._-]/g, '')}\n${content}\n${marks}`;
};

/** The length of the longest run of backticks. */
const longestRun = (code: string): number =>
  (code.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
