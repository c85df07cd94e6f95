import { styleText } from 'node:util';

/** How prompts are coloured: one function per style, each giving the text back unchanged where there is no colour. */
export type Paint = Readonly<Record<(typeof styles)[number], (text: string) => string>>;

/**
 * The colours for a stream and an environment.
 *
 * Honours `NO_COLOR`, `FORCE_COLOR` and `TERM=dumb` as Node does. Decided once, because `styleText` looks at the
 * stream only from Node 20.18 on, and at stdout unless told otherwise.
 */
export const paintFor = (output: Partial<NodeJS.WriteStream>, env: NodeJS.ProcessEnv): Paint =>
  (output.hasColors?.(env) ?? false) ? colours : plain;

const styles = ['bold', 'dim', 'red', 'green', 'yellow', 'blue', 'cyan'] as const;

const painted = (paint: (style: (typeof styles)[number]) => (text: string) => string): Paint =>
  Object.fromEntries(styles.map((style) => [style, paint(style)])) as Paint;

const colours = painted((style) => (text) => text && styleText(style, text, { validateStream: false }));

/** The paint of a stream without colours. */
export const plain: Paint = painted(() => (text) => text);
