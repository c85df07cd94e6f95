import type { Block } from '../../document/block.ts';
import { responseStatus } from '../../render/derive/endpoint-facts.ts';
import { type EndpointSection, fieldSpot, pieceOf } from '../endpoints/endpoint-sections.ts';
import { namesErrors } from '../endpoints/names-errors.ts';
import { isSolid } from '../parts/is-solid.ts';
import { textBesideCode, textOf } from '../parts/text-of.ts';
import type { SpecRule } from '../rule.ts';

/** An endpoint that does not show what comes back when all is well. */
export const successExampleMissing: SpecRule = {
  id: 'TS304',
  name: 'success-example-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document, endpoints }) =>
    endpoints
      .filter((section) => hasBody(section, document.text) && !isShown(section, document.text))
      .map((section) => ({
        span: fieldSpot(section, 'response'),
        message: `no example shows what “${section.name}” answers`,
        hint: 'Show it in a fence below **Response (200):**; 204 says that there is nothing to show',
      })),
};

/** Whether there is something to show by method and status. */
const hasBody = ({ item, blocks }: EndpointSection, text: string): boolean => {
  if (bodilessMethods.has(item.method)) return false;
  if (item.response?.status === undefined && BODILESS.test(textBesideCode(text, blocks))) return false;
  const status = responseStatus(item);
  return status >= 200 && status < 300 && !bodilessStatuses.has(status);
};

const bodilessMethods: ReadonlySet<string> = new Set(['HEAD', 'OPTIONS', 'TRACE']);
const bodilessStatuses: ReadonlySet<number> = new Set([204, 205]);
const BODILESS = /(?<![\w.,$€£])(?:101|202|204|205|30[12378])(?![\w%]|[.,:]\d)/;

const isShown = (section: EndpointSection, text: string): boolean => {
  const { item, open, blocks } = section;
  if (item.response?.body !== undefined || open.has('response')) return true;
  const response = pieceOf(section, 'response')?.blocks ?? [];
  if (response.some((block) => isExample(block, text))) return true;
  const request = pieceOf(section, 'request');
  const others = new Set(
    section.pieces
      .filter((piece) => piece === request || namesErrors(piece.title))
      .flatMap((piece) => piece.blocks),
  );
  return blocks.some((block) => isCode(block) && !others.has(block));
};

const isCode = ({ kind }: Block): boolean => kind === 'fence' || kind === 'indented-code';

/** Whether a block shows a response, leads to one, or says that there is none. */
const isExample = (block: Block, text: string): boolean =>
  isSolid(block) && (block.kind !== 'paragraph' || SHOWS.test(textOf(text, [block])));

/** Code, a link, or a word for nothing. */
const SHOWS =
  /`|\]\(|\b(?:not?|none|empty|without|kein\w*|leer\w*|ohne|vide|sans|aucune?|sin|vac[ií]o|sem|vazio)\b|なし|空|無|无/iu;
