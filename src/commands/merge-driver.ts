import { UserError } from '../errors.ts';
import { mergeSpecs } from '../plan/merge-specs.ts';
import type { Exact, World } from '../world.ts';

/** What git gives a merge driver, as `driverArguments` understands it. */
export type MergeRequest = {
  /** The three versions, as files. The merged text takes the place of `ours`. */
  base: string;
  ours: string;
  theirs: string;
  /** The file that is merged, as people know it. */
  path: string;
  /** How many signs a conflict mark has. */
  size: number;
  labels: { base: string; ours: string; theirs: string };
};

/** What a merge driver may touch. */
type MergeDesk = Pick<World, 'show'> & {
  read(file: string): Promise<Exact>;
  /** Puts a text in the place of the one that a file holds. */
  write(file: string, before: string, text: string): Promise<void>;
  /** How git is to mark conflicts here, in its own words; nothing when nobody said. */
  conflictStyle(): Promise<string | undefined>;
};

/**
 * Merges the two versions of a specification that git hands over, for git: the result takes the place of our version. What
 * is no text stays our version, as git itself leaves it.
 *
 * @returns The exit code that git waits for: 0 when it is merged, 1 when a person has to settle conflicts.
 */
export const mergeDriver = async (request: MergeRequest, desk: MergeDesk): Promise<0 | 1> => {
  const [base, ours, theirs, style] = await Promise.all([
    readVersion(request.base, desk),
    readVersion(request.ours, desk),
    readVersion(request.theirs, desk),
    desk.conflictStyle(),
  ]);
  if (base.kind !== 'text' || ours.kind !== 'text' || theirs.kind !== 'text') {
    desk.show(`create-tech-spec: ${request.path} is not merged, for not all of it is UTF-8 text`);
    return 1;
  }
  const sides = { base: base.text, ours: ours.text, theirs: theirs.text };
  const marks = { ...request.labels, size: request.size, style: styleNamed(style) };
  const { text, conflicts } = mergeSpecs(sides, marks);
  if (text !== ours.text) await desk.write(request.ours, ours.text, text);
  return conflicts === 0 ? 0 : 1;
};

/** One of the three versions; that it is no text is for git to know, that it is not there is a mistake. */
const readVersion = async (file: string, desk: MergeDesk): Promise<Exclude<Exact, { kind: 'absent' }>> => {
  const version = await desk.read(file);
  if (version.kind === 'absent') throw new UserError(`there is no ${file} to merge`, { hint: usage });
  return version;
};

/** All styles of git but the first show what both sides come from. */
const styleNamed = (style: string | undefined): 'merge' | 'diff3' =>
  style === undefined || style === 'merge' ? 'merge' : 'diff3';

/**
 * Understands the arguments of a merge driver: `%O %A %B`, and `%L %P %S %X %Y` as far as they are given. A git that does not
 * know one of them hands it on as it is written.
 *
 * @throws UserError when the three files are not all there.
 */
export const driverArguments = (args: readonly string[]): MergeRequest => {
  const [base, ours, theirs, size, path, ...labels] = args.map((arg) => (/^%[A-Z]$/.test(arg) ? '' : arg));
  if (!base || !ours || !theirs)
    throw new UserError('git gives a merge driver three files to merge', { hint: usage });
  const [baseLabel, oursLabel, theirsLabel] = labels;
  return {
    base,
    ours,
    theirs,
    path: path || ours,
    size: /^[1-9]\d{0,2}$/.test(size ?? '') ? Number(size) : USUAL_SIZE,
    labels: { base: baseLabel || 'base', ours: oursLabel || 'ours', theirs: theirsLabel || 'theirs' },
  };
};

const USUAL_SIZE = 7;

const usage = 'To install the driver, so that git runs it: create-tech-spec merge-driver --setup';
