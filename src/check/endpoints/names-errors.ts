/** Words for errors in titles of any kind: `Error Response Body`, `Fehlerfälle`, `Failure modes`. */
const ERRORS =
  /\berr(?:or|eur)|\bexceptions?\b|\bfail|fehler|\berror?es\b|\berros?\b|エラー|错误|錯誤|異常|异常/i;

/** Whether a title names errors. */
export const namesErrors = (title: string): boolean => ERRORS.test(title);
