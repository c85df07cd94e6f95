import type { Endpoint, EndpointError } from '../../spec/model.ts';
import { hasParameter, isCollection } from './endpoint-path.ts';

/** The status of the response that is hoped for: the answered one, else what is usual for the method. */
export const responseStatus = ({ method, path, response }: Endpoint): number => {
  if (response?.status !== undefined) return response.status;
  if (method === 'POST' && isCollection(path)) return 201;
  return method === 'DELETE' && !isBody(response?.body) ? 204 : 200;
};

/**
 * The errors of an endpoint, by status: the answered ones, and the usual ones of every status that was not answered.
 * What an answered error leaves open is filled where the status is one of the usual.
 */
export const endpointErrors = (endpoint: Endpoint): EndpointError[] => {
  const answered = endpoint.errors ?? [];
  const statuses = new Set(answered.map(({ status }) => status));
  const defaults = usualErrors.filter(
    ({ status, isExpected }) => !statuses.has(status) && isExpected(endpoint),
  );
  return [...answered.map(filled), ...defaults.map(({ status }) => filled({ status }))].toSorted(
    (one, other) => one.status - other.status,
  );
};

type UsualError = Required<EndpointError> & { isExpected(endpoint: Endpoint): boolean };

const usualErrors: readonly UsualError[] = [
  {
    status: 400,
    code: 'VALIDATION_ERROR',
    description: 'Invalid input',
    isExpected: ({ method, request }) => takesBody(method) || isBody(request),
  },
  {
    status: 401,
    code: 'UNAUTHENTICATED',
    description: 'Authentication is missing or invalid',
    isExpected: (endpoint) => authenticationOf(endpoint) !== 'none',
  },
  {
    status: 403,
    code: 'FORBIDDEN',
    description: 'Not allowed',
    isExpected: (endpoint) => authenticationOf(endpoint) === 'required',
  },
  {
    status: 404,
    code: 'NOT_FOUND',
    description: 'Resource not found',
    isExpected: ({ path }) => hasParameter(path),
  },
];

/** Whether a request of this method has a body. */
export const takesBody = (method: Endpoint['method']): boolean => ['POST', 'PUT', 'PATCH'].includes(method);

/** Whether a body was answered; a key with nothing behind it says nothing. */
export const isBody = (body: Endpoint['request']): body is NonNullable<Endpoint['request']> =>
  body !== undefined && body !== null && body !== '';

const authenticationOf = ({ authentication }: Endpoint): 'required' | 'optional' | 'none' => {
  if (authentication === undefined || withoutAuthentication.test(authentication)) return 'none';
  return /^optional(?![\p{L}\p{N}])/iu.test(authentication) ? 'optional' : 'required';
};

/** The words stand alone, or before punctuation: a public key is an authentication. */
const withoutAuthentication = new RegExp(
  `^(?:${[
    String.raw`(?:none|no(?:\s+(?:auth\w*|login|token|credentials))?)(?:\s+(?:required|needed))?`,
    String.raw`not\s+(?:required|needed|applicable)`,
    String.raw`public(?:\s+(?:access|endpoint|route))?`,
    'anonymous',
    'n/a',
    '-',
  ].join('|')})\\s*(?:$|[^\\p{L}\\p{N}\\s])`,
  'iu',
);

const filled = (error: EndpointError): EndpointError => {
  const usual = usualErrors.find(({ status }) => status === error.status);
  if (!usual) return error;
  const { status, code = usual.code, description = usual.description } = error;
  return { status, code, description };
};
