import { oneLine } from '../../spec/clean-text.ts';
import type { PartId } from '../../spec/parts.ts';
import { plainText } from '../plain-text.ts';
import { lineFinder } from '../read/lines.ts';
import type { Obstacle, Place, SpecDocument } from '../read/spec-document.ts';
import { labelOfPart } from './part-forms.ts';
import { type Refusal, refuse } from './placed.ts';
import { linesOf, sayWhich } from './say-which.ts';

type Safety = Exclude<Obstacle['kind'], 'duplicate'>;

const sentences: Record<Safety, { what: string; hint: string }> = {
  'unclosed-fence': { what: 'a code fence is never closed', hint: 'close the fence' },
  'unclosed-comment': {
    what: 'a comment or HTML element is never closed',
    hint: 'close it, with --> for a comment',
  },
  'conflict-markers': { what: 'git has left conflict markers', hint: 'settle the conflict first' },
};

/** Why nothing can safely be added to a document at all. */
export const unsafeDocument = ({ obstacles }: SpecDocument): Refusal | undefined => {
  const found = obstacles.find((obstacle) => obstacle.kind !== 'duplicate');
  if (found === undefined) return undefined;
  const { what, hint } = sentences[found.kind];
  return refuse(`${what}: ${linesOf(found.lines)}`, hint, found.lines);
};

/** Why the place of a part is not clear: several have its name, or it says that it does not apply. */
export const unclearPart = (document: SpecDocument, part: PartId): Refusal | undefined => {
  const places = document.places[part].filter(({ weak }) => !weak);
  if (places.length > 1) return severalPlaces(labelOfPart(part), places);
  const lineOf = lineFinder(document.text);
  const none = document.notApplicable[part];
  if (none !== undefined) {
    const line = lineOf(none.span.start);
    const reason = `“${labelOfPart(part)}” says that it does not apply: line ${line}`;
    return refuse(reason, TAKE_OUT, [line]);
  }
  const [nothing] = places.flatMap((place) => saysNothing(document, place));
  if (nothing === undefined) return undefined;
  const line = lineOf(nothing.start);
  return refuse(`“${labelOfPart(part)}” says “${nothing.text}”: line ${line}`, TAKE_OUT, [line]);
};

const TAKE_OUT = 'take that line out first';

/** The one paragraph of a place, where it says that there is nothing, or not yet. */
const saysNothing = ({ text }: SpecDocument, { blocks }: Place): { text: string; start: number }[] => {
  const [only, another] = blocks.filter(({ kind }) => kind !== 'blank' && kind !== 'thematic-break');
  if (only?.kind !== 'paragraph' || another !== undefined) return [];
  const said = oneLine(plainText(text.slice(only.start, only.end)));
  return NOTHING.test(said) ? [{ text: said, start: only.lines[0]?.start ?? only.start }] : [];
};

const NOTHING =
  /^(?:\(?(?:none|nothing|n\/?a|tbd|tba|todo|to be (?:done|defined|determined|decided)|keine|keiner|nichts|entfällt|offen|aucun|aucune|ninguno|ninguna|nenhum|nenhuma|なし|無|无)(?: (?:yet|so far|at the moment|known|bisher|bekannt))?\)?|[-–—]+)[.!…]*$/iu;

/** Several headings or labels could be meant. */
export const severalPlaces = (
  what: string,
  places: readonly Pick<Place, 'title' | 'line' | 'form'>[],
): Refusal =>
  sayWhich(
    `“${what}” could be one of several: ${linesOf(places.map(({ line }) => line))}`,
    // A label is no heading: only its line names it.
    places.map(({ title, line, form }) => ({
      title,
      line,
      ...(form === 'label' && { what: `“${title}”` }),
    })),
  );
