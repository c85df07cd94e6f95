import { endpointLabels } from '../../document/read/item-labels.ts';
import { labelOfLine } from '../../document/read/pieces.ts';
import { labelsOfTitle } from '../../document/read/reading.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import type { Endpoint } from '../../spec/model.ts';
import { textOf } from '../parts/text-of.ts';
import { apiSections, generalBlocks } from './api-sections.ts';

/** Whether an endpoint says that nobody may call it without authentication. */
export const requiresAuthentication = ({ authentication }: Pick<Endpoint, 'authentication'>): boolean =>
  authentication !== undefined && /[\p{L}\p{N}✓✔✅☑]/u.test(authentication) && !OPEN.test(authentication);

/** The words with which an endpoint says that it needs none, or that it is left to the caller; a public key is something else. */
const OPEN = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[
    // Whatever follows a word for no.
    '(?:no|not|none|without|optional(?:ly)?|nein|keine?r?|nicht|ohne|non|aucune?|sans|facultati(?:f|ve)|optionnel(?:le)?)(?![\\p{L}\\p{N}])',
    '(?:ninguna?|sin|opcional|nenhuma?|não|sem)(?![\\p{L}\\p{N}])',
    'なし|不要|任意|公開|無|无|否|不需要|公开|可选',
    // Words that mean it alone, or before a sign.
    `(?:${[
      '(?:public|open|anonymous|unauthenticated|guest|anyone|everyone|anybody|everybody)(?:\\s+(?:access|endpoint|route|users?))?',
      'n\\/?a|false|n|öffentlich|publi(?:c|que)|públic[ao]|alle',
    ].join('|')})\\s*(?:$|[^\\p{L}\\p{N}\\s])`,
  ].join('|')})|\\boptional\\b`,
  'iu',
);

/** The names of what endpoints authenticate with, the same in every language. */
const MEANS = /\bauthorization\b|\bbearer\b|\bapi[-_ ]?keys?\b|\bjwts?\b|\boauth|\bopenid\b|\bmtls\b/i;

/** Whether a text names a means of authentication. */
export const namesAuthentication = (text: string): boolean => MEANS.test(text);

const labels: ReadonlySet<string> = new Set(endpointLabels.authentication);

/** Whether the section of the API says, once for all endpoints, how they authenticate. */
export const saysAuthenticationOnce = (document: SpecDocument): boolean => {
  const { isApi } = apiSections(document);
  const { text, items } = document;
  const lists = new Set(items.endpoints.map(({ container }) => container.start));
  return generalBlocks(document, isApi).some((block) => {
    // What a list says of one of its endpoints, it says of no other.
    if (lists.has(block.start)) return false;
    if (block.kind === 'heading')
      return labelsOfTitle(text.slice(block.content.start, block.content.end)).some((label) =>
        labels.has(label),
      );
    if (block.kind === 'table') return false;
    const isLabelled =
      block.kind === 'paragraph' &&
      block.lines.some((line) => labelOfLine(text, line)?.labels.some((label) => labels.has(label)));
    return isLabelled || namesAuthentication(textOf(text, [block]));
  });
};
