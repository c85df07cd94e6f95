import { oneLine } from '../clean-text.ts';
import type { EndpointError } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, parsed, refused } from './grammar.ts';

/** `402 PAYMENT_DECLINED The card was declined`: an error of an endpoint. */
export const error: Grammar<EndpointError> = {
  example: '402 PAYMENT_DECLINED The card was declined',
  parse: (line) => {
    const match = /^([3-5]\d\d)(?:\s+([A-Z][A-Z0-9_]{2,})(?=\s|$))?(?:\s+(.*))?$/.exec(oneLine(line));
    if (!match)
      return refused('it begins with a status from 300 to 599: 402 PAYMENT_DECLINED The card was declined');
    const [, status, code, description] = match;
    return parsed(withoutAbsent({ status: Number(status), code, description }));
  },
  print: ({ status, code, description }) =>
    [status, code, description].filter((word) => word !== undefined).join(' '),
  key: ({ status, code }) => `${status} ${code ?? ''}`,
};
