import type { Section } from '../document/outline.ts';
import type { Located } from '../document/read/spec-document.ts';
import { dominantLineEnd } from '../document/splice/line-ends.ts';
import type { Splice } from '../document/splice/splice.ts';
import { linkDestination, linkText } from '../render/escape/escape.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import { linkTarget } from '../spec/link.ts';
import type { Component } from '../spec/model.ts';
import type { Step } from './addition.ts';
import { type Work, withSplices } from './addition-work.ts';

/** Links the records of decisions in the section of the component that they are about, at the end of its own text. */
export const linkComponent = (work: Work): Work => {
  const { request, decided = [] } = work;
  const { component: name } = request;
  if (name === undefined || decided.length === 0) return work;
  const found = work.document.items.components.find(({ keys }) => keys.includes(nameKey(name)));
  const section = found && sectionOf(work, found);
  if (section === undefined) return withSplices(work, [], [refusal(name, found)]);
  const fresh = decided.filter(({ path }) => !own(work, section).includes(`](${target(work, path)})`));
  if (fresh.length === 0) return work;
  const lines = fresh.map(({ label, path }) => `**Decision:** [${linkText(label)}](${target(work, path)})`);
  const step: Step = { kind: 'linked', name, line: found?.line ?? 0 };
  return withSplices(work, [below(work, section, lines)], [step]);
};

const target = ({ request }: Work, path: string): string => linkDestination(linkTarget(request.path, path));

const own = ({ document: { text } }: Work, { body }: Section): string => text.slice(body.start, body.end);

/** The section of a component; nothing where it is a row or a line among others. */
const sectionOf = ({ document }: Work, { form, span }: Located<Component>): Section | undefined =>
  form === 'section' ? document.outline.find(({ start }) => start === span.start) : undefined;

const refusal = (name: string, found: Located<Component> | undefined): Step => ({
  kind: 'refused',
  part: 'components',
  name,
  reason: found === undefined ? 'no component is called so' : 'it has no section that could hold a link',
  hint: 'Name a component that has a section of its own, or leave out --component.',
  lines: found === undefined ? [] : [found.line],
  choices: [],
});

/** Lines behind the last text of a section, above the rule that may end it. */
const below = (
  { document: { text } }: Work,
  { heading, blocks }: Section,
  lines: readonly string[],
): Splice => {
  const last = blocks.findLast(({ kind }) => kind !== 'blank' && kind !== 'thematic-break');
  const at = last?.end ?? heading.end;
  const eol = dominantLineEnd(text);
  const paragraphs = lines.map((line) => eol + line + eol).join('');
  const isClosed = /[\r\n]$/.test(text.slice(0, at));
  return { at, remove: '', insert: isClosed ? paragraphs : eol + paragraphs };
};
