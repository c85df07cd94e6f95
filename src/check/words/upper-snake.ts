/** A name in capital letters with underscores: `ORDER_TIMEOUT` of `orderTimeout` and `order-timeout`. */
export const upperSnake = (name: string): string =>
  name
    .replace(/(?<=\p{Ll}|\p{N})(?=\p{Lu})/gu, '_')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase();
