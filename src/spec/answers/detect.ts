import { parts } from '../parts.ts';
import { named } from './part-names.ts';

/** The form of an answers file: by the ending of its name, else by what it holds. */
export const answersKind = (name: string, text: string): 'yaml' | 'notes' => {
  if (/\.(?:md|markdown|txt)$/i.test(name)) return 'notes';
  if (/\.(?:ya?ml|json)$/i.test(name)) return 'yaml';
  if (/^\s*[{[]/.test(text) || opensList.test(text)) return 'yaml';
  // A comment of YAML looks like a title, but hardly like the heading of a part.
  if ([...text.matchAll(/^#{2,6}\s+(.+)$/gm)].some(([, heading = '']) => named(heading))) return 'notes';
  return /^["']?\w+["']?\s*:(?:\s|$)/m.test(text) || !/^#/m.test(text) ? 'yaml' : 'notes';
};

const listKeys = parts.flatMap(({ id, form }) => (form === 'lines' ? (id.split('.')[0] ?? []) : []));

/** A key of a list or of a group of lists with nothing behind it, or with what only YAML has there. */
const opensList = new RegExp(`^["']?(?:${listKeys.join('|')})["']?\\s*:\\s*(?:$|[\\[{#&*])`, 'm');
