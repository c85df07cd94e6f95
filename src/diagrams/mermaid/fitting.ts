/** Mermaid draws up to 500 arrows and reads up to 50,000 characters; some room is left for those who edit a diagram. */
const mostArrows = 480;
const mostCharacters = 45_000;

/**
 * The text of a diagram with so many arrows, from its first line and those below it; nothing where Mermaid would show an
 * error in its place, because it has too many arrows or characters.
 */
export const fitting = (
  arrows: number,
  write: () => { head: string; lines: readonly string[] },
): string | undefined => {
  if (arrows > mostArrows) return undefined;
  const { head, lines } = write();
  const text = [head, ...lines.map((line) => `    ${line}`)].join('\n');
  return text.length > mostCharacters ? undefined : text;
};
