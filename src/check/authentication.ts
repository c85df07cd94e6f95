import { endpointLabels } from '../document/read/item-labels.ts';
import { labelOfLine } from '../document/read/pieces.ts';
import { labelsOfTitle } from '../document/read/reading.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import type { Endpoint } from '../spec/model.ts';
import { apiSections, generalBlocks } from './api-sections.ts';
import { textOf } from './text-of.ts';

/** Whether an endpoint says that nobody may call it without authentication. */
export const requiresAuthentication = ({ authentication }: Pick<Endpoint, 'authentication'>): boolean =>
  authentication !== undefined && /[\p{L}\p{N}✓✔✅☑]/u.test(authentication) && !OPEN.test(authentication);

/** The words with which an endpoint says that it needs none, or that it is left to the caller; they stand alone, or before a sign. */
const OPEN = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[
    String.raw`(?:none|not?|without)(?:\s+(?:auth\w*|login|token|credentials|applicable))?(?:\s+(?:required|needed|necessary))?`,
    String.raw`(?:public|open|anonymous|unauthenticated|guest|anyone|everyone)(?:\s+(?:access|endpoint|route|users?))?`,
    String.raw`optional(?:ly)?(?:\s.*)?|n\/?a|false|n`,
    String.raw`nein|keine?r?|nicht\s+(?:nötig|erforderlich)|ohne|öffentlich|nicht`,
    String.raw`non|aucune?|sans|publi(?:c|que)|facultati(?:f|ve)|optionnel(?:le)?`,
    String.raw`ninguna|pública|público|sin\s+\S+|opcional|no\s+(?:requerida|necesaria|aplica)`,
    String.raw`nenhuma|não(?:\s+\S+)?|sem\s+\S+`,
    String.raw`なし|不要|任意|公開|无|無|否|不需要|公开|可选`,
  ].join('|')})\\s*(?:$|[^\\p{L}\\p{N}\\s])`,
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
  const { text } = document;
  return generalBlocks(document, isApi).some((block) => {
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
