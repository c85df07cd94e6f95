import { httpMethods } from '../../spec/words.ts';
import type { Written } from './placed.ts';
import { saidBehind } from './said-behind.ts';
import { asCode } from './write-row.ts';

/** How a line writes an endpoint: the marks around method and path, and what divides these from the text. */
type Model = { open: string; between: string; close: string; separator: string };

const ENDPOINT = new RegExp(
  String.raw`^(?<open>[*_\x60]*)(?:${httpMethods.join('|')})(?<between>[*_\x60]*[\s:]+[*_\x60]*)\/[^\s*\x60]*?(?<close>[*_\x60]*:?[*_\x60]*)(?:(?<separator>\s*(?:[-–—]+|[-=]>|→)?\s+)\S[\s\S]*)?$`,
  'i',
);

/** How the last of some lines writes its endpoint, if it has one, and what divides the last text from what is before it. */
type EndpointManner = { model: Model | undefined; separator: string | undefined };

/** What some lines show together with a further one. */
export const endpointManner = (above: EndpointManner | undefined, line: string): EndpointManner => {
  const model = modelOf(line);
  return { model, separator: model?.separator || above?.separator };
};

/** An endpoint written as the last of some lines is; as it was written where that one is written in no known way. */
export const endpointLike = (manner: EndpointManner | undefined, { bullet, cells }: Written): string => {
  const { method = '', path = '', description = '' } = cells;
  const { model, separator } = manner ?? {};
  if (model === undefined || method === '') return bullet;
  const { open, between, close } = asCode(path) === path ? withoutCode(model) : model;
  // A star of the path would end what those around it begin.
  const route = open.includes('*') ? path.replace(/(?<!\\)\*/g, '\\*') : path;
  const head = `${open}${method}${between}${route}`;
  // A colon is for what follows it.
  if (description === '') return `${head}${close.replace(':', '')}`;
  const beside = /:/.test(close) ? ' ' : ': ';
  return saidBehind(`${head}${close}`, separator ?? beside, description, beside);
};

const modelOf = (line: string): Model | undefined => {
  const { open = '', between = ' ', close = '', separator = '' } = ENDPOINT.exec(line)?.groups ?? {};
  return ENDPOINT.test(line) ? { open, between, close, separator } : undefined;
};

/** Without the marks of code, in which a path with escapes would read differently. */
const withoutCode = ({ open, between, close, separator }: Model): Model => {
  const bare = (marks: string): string => marks.replaceAll('`', '');
  return { open: bare(open), between: bare(between), close: bare(close), separator };
};
