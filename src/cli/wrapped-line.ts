/** A line of help that begins with a word of its own: what stands behind it is wrapped to 80 columns, and stands in line. */
export const wrappedLine = (word: string, text: string, indent: number): string => {
  const lines = [''];
  for (const next of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? next : `${line} ${next}`;
    if (line !== '' && longer.length > WIDTH - indent) lines.push(next);
    else lines[lines.length - 1] = longer;
  }
  const first = `  ${word}`.padEnd(indent);
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(indent)}${line}`).join('\n');
};

/** What fits every terminal that is not very narrow. */
const WIDTH = 79;
