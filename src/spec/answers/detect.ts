import { parts } from '../parts.ts';
import { named } from './part-names.ts';

/** The form of an answers file: by the ending of its name, else by what it holds. */
export const answersKind = (name: string, text: string): 'yaml' | 'notes' => {
  if (/\.(?:md|markdown|txt)$/i.test(name)) return 'notes';
  if (/\.(?:ya?ml|json)$/i.test(name)) return 'yaml';
  if (/^\s*[{[]/.test(text) || opensList.test(text)) return 'yaml';
  if (hasPartHeading(text)) return 'notes';
  return /^["']?\w+["']?\s*:(?:\s|$)/m.test(text) || !/^#/m.test(text) ? 'yaml' : 'notes';
};

const listKeys = parts.flatMap(({ id, form }) => (form === 'lines' ? (id.split('.')[0] ?? []) : []));

/** The form of a text that holds whole answers, as somebody pipes or pastes them; nothing for any other text. */
export const recognisedAnswers = (text: string): 'yaml' | 'notes' | undefined => {
  if (hasPartHeading(text)) return answersKind('', text);
  return /^["']?feature["']?\s*:\s*\S/m.test(text) || opensList.test(text) ? 'yaml' : undefined;
};

/** Whether a heading of a text names a part; a comment of YAML looks like a title, but hardly like such a heading. */
const hasPartHeading = (text: string): boolean =>
  [...text.matchAll(/^#{2,6}\s+(.+)$/gm)].some(([, heading = '']) => named(heading));

/** A key of a list or of a group of lists with nothing behind it, or with what only YAML has there. */
const opensList = new RegExp(`^["']?(?:${listKeys.join('|')})["']?\\s*:\\s*(?:$|[\\[{#&*])`, 'm');
