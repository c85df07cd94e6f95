/** Whether a Markdown file is a template by its name, `template.md` or `ADR-000-template.md`; one about templates is none. */
export const isTemplate = (file: string): boolean => /(?:^|[-_. ])template\.md$/i.test(file);
