/** The names of templates among records, the first of which wins. */
const names = [
  /^(?:ADR|adr)?[-_ ]?0+[-_ ](?:adr[-_ ])?template\.md$/i,
  /^(?:adr[-_ ])?template\.md$/i,
  /^templates\/template\.md$/i,
  /^templates\/(?:adr[-_ ])?template\.md$/i,
  /^(?:templates\/)?(?:adr[-_ ])?template[-_ ](?:minimal|short|bare|long|full)\.md$/i,
] as const;

/** The template of a folder of records: `ADR-000-template.md`, `template.md`, `templates/template.md`, `adr-template.md`. */
export const findTemplate = (files: readonly string[]): string | undefined => {
  for (const pattern of names) {
    const found = files.find((file) => pattern.test(file));
    if (found !== undefined) return found;
  }
  return undefined;
};
