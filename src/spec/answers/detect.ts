/** The form of an answers file: by the ending of its name, else by what it holds. */
export const answersKind = (name: string, text: string): 'yaml' | 'notes' => {
  if (/\.(?:md|markdown|txt)$/i.test(name)) return 'notes';
  if (/\.(?:ya?ml|json)$/i.test(name)) return 'yaml';
  // A comment of YAML looks like a heading, but the name of the feature has a key of its own in YAML only.
  if (/^\s*\{/.test(text) || /^["']?feature["']?\s*:/m.test(text)) return 'yaml';
  return /^#{1,6}\s+\S/m.test(text) ? 'notes' : 'yaml';
};
