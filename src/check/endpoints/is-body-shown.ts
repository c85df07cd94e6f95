import type { Endpoint } from '../../spec/model.ts';

/** Whether a body is shown: JSON that holds something, or a text that begins like it; other code may be a whole request. */
export const isBodyShown = (body: Endpoint['request']): body is NonNullable<Endpoint['request']> => {
  if (body === undefined || body === null) return false;
  if (typeof body === 'string') return /^\s*[[{]\s*[^\s}\]]/.test(body);
  return typeof body !== 'object' || Object.keys(body).length > 0;
};
