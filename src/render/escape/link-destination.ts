/**
 * An address as the destination of a link: `[text](destination)`, in a table too.
 *
 * What an address cannot hold is percent-encoded, and so are parentheses that do not match or are nested. Letters of any
 * language, and what is encoded already, stay as they are.
 */
export const linkDestination = (url: string): string => {
  const encoded = url.toWellFormed().trim().replace(unsafe, encodeURIComponent);
  const literal = encoded.replace(characterReference, '\\&');
  return (flatParentheses.test(literal) ? literal : literal.replace(/[()]/g, percent)) || '<>';
};

// A backtick could start a code span and a pipe would split a table row, wherever they stand.
const unsafe = /[\s\u0000-\u001F\u007F-\u009F<>|`\\]/g;
const characterReference = /&(?=#?[A-Za-z\d]+;)/g;
const flatParentheses = /^[^()]*(?:\([^()]*\)[^()]*)*$/;

/** A parenthesis, percent-encoded: `encodeURIComponent` leaves them alone. */
const percent = (parenthesis: string): string => (parenthesis === '(' ? '%28' : '%29');
