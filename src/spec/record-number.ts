/** The number of a record as a person writes it, `12` or `012`: a whole number from 1; nothing for any other text. */
export const readRecordNumber = (text: string): number | undefined =>
  /^0*[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
