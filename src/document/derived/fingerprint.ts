/**
 * What a block is recognised by: eight hexadecimal digits of its text, FNV-1a of 32 bits.
 *
 * How its lines end, and white space at its end, do not count: who saves a file with other line ends edits no block.
 * Any change of one character gives other digits.
 *
 * @example
 * fingerprint('- orders: [purpose]\r\n') === fingerprint('- orders: [purpose]') // true
 */
export const fingerprint = (block: string): string => {
  // Node's own hashes take longer to load than everything else that a small run does with a document.
  let hash = OFFSET_BASIS;
  const bytes = new TextEncoder().encode(block.replace(/\r\n?/g, '\n').trimEnd());
  // An iterator would make an object for each byte.
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
