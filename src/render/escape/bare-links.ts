/**
 * The offsets of the `:` or `.` to escape so that a bare address does not become a link.
 *
 * GFM takes all up to the next space (an ASCII one) for the address, backslashes too: an address in which something is
 * escaped must not be a link. The others stay as they are.
 *
 * @param isChanged whether the text between two offsets has an escape or a code span in it
 */
export const bareLinks = (
  text: string,
  isChanged: (start: number, end: number) => boolean,
): readonly number[] =>
  [...text.matchAll(/[^ \n]+/g)].flatMap(({ 0: chunk, index }) => {
    const starts = [...chunk.matchAll(addressStart)].map((match) => index + match.index);
    const [first] = starts;
    return first !== undefined && isChanged(first, index + chunk.length) ? starts : [];
  });

const addressStart = /(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi;
