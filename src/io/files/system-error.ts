/** Whether the operating system reported this error, so that it is nobody's bug. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && hasText(error, 'code') && hasText(error, 'syscall');

/** An error that the operating system reported, as Node hands it on. */
export type SystemError = Error & { code: string; syscall: string };

/** Whether a property of an error is a text. */
const hasText = (error: object, key: string): boolean => typeof Reflect.get(error, key) === 'string';
