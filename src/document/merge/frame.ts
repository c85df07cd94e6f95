import type { LineEnd } from '../read/spec-document.ts';
import { dominantLineEnd } from '../splice/line-ends.ts';
import { mapSides, type Sides } from './chunk.ts';

/** How a merged text begins and ends, and how its lines do. */
type Frame = { mark: string; lineEnd: Exclude<LineEnd, '\r'>; isEnded: boolean };

/**
 * Takes away in what texts differ without saying anything else: a byte order mark, line ends other than those of ours, and
 * whether the last line has an end.
 */
export const framed = (sides: Sides): { frame: Frame; bare: Sides } => {
  const like = [sides.ours, sides.theirs, sides.base].find((text) => text.includes('\n')) ?? sides.ours;
  const lineEnd = dominantLineEnd(like) === '\r\n' ? '\r\n' : '\n';
  const frame = {
    mark: threeWay(mapSides(sides, (text) => text.startsWith(BYTE_ORDER_MARK))) ? BYTE_ORDER_MARK : '',
    lineEnd,
    isEnded: threeWay(mapSides(sides, (text) => text.endsWith('\n'))),
  } as const;
  return {
    frame,
    bare: mapSides(sides, (text) => ended(withLineEnd(withoutMark(text), like), lineEnd)),
  };
};

/** Puts a merged text into its frame. */
export const inFrame = (text: string, { mark, isEnded }: Frame): string =>
  mark + (isEnded ? text : text.replace(/\r?\n$/, ''));

const BYTE_ORDER_MARK = '\uFEFF';

const threeWay = <T>({ base, ours, theirs }: Sides<T>): T => (ours === base ? theirs : ours);

const withoutMark = (text: string): string => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

/** The line ends of a text as those of another one, where most of them differ. */
const withLineEnd = (text: string, like: string): string => {
  const [own, wanted] = [dominantLineEnd(text), dominantLineEnd(like)];
  if (own === wanted || own === '\r' || wanted === '\r') return text;
  return text.replace(/\r?\n/g, wanted);
};

const ended = (text: string, lineEnd: string): string =>
  text === '' || text.endsWith('\n') ? text : text + lineEnd;
