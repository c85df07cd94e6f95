import { chooseSpec } from '../ask/choose-spec.ts';
import { specCounts } from '../ask/spec-counts.ts';
import { readSpec } from '../document/read/read-spec.ts';
import { Cancelled, UserError } from '../errors.ts';
import { answersOf } from '../plan/answers-of.ts';
import { findSpecs, namedSpecs, type SpecFile, specFolders, specsBeside } from '../sources/spec-files.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import { specsNamed } from './specs-named.ts';

/** A specification that is here, with its whole text. */
export type SpecText = { path: string; text: string };

/** How somebody has named the specification that is meant, and what they want with it. */
export type Meant = {
  file?: string | undefined;
  name?: string | undefined;
  aim?: 'add to' | 'export' | 'approve' | 'change';
};

/**
 * The specification that somebody wants something with: the one that was named by its file or its feature, else the only one,
 * else the one that is chosen.
 *
 * @throws UserError where none or several could be meant, with nobody to choose.
 */
export const findSpec = async (
  world: World,
  specs: readonly SpecFile[],
  { file, name, aim = 'add to' }: Meant,
): Promise<SpecText> => {
  if (file !== undefined) return readSpecText(world, file);
  const isMeant = (all: readonly SpecFile[]) => (name === undefined ? all : specsNamed(all, name));
  const usual = isMeant(specs);
  // Packages of one repository keep specifications of their own, which are looked for where none of the usual ones is meant.
  const all = usual.length > 0 ? specs : await specsAnywhere(world);
  const meant = isMeant(all);
  const [only, another] = meant;
  if (only === undefined) throw noSpec(all, name, aim);
  if (another === undefined) return readSpecText(world, only.path);
  if (world.ask === undefined) throw severalSpecs(meant);
  const chosen = await chooseSpec(meant, world.ask, { countsOf: countsIn(world), hasNew: false });
  if (chosen?.kind !== 'spec') throw new Cancelled();
  return readSpecText(world, chosen.path);
};

const specsAnywhere = async ({ repository, here }: World): Promise<SpecFile[]> =>
  specsBeside(repository, await namedSpecs(repository), here);

/** The same, of all that are here; one that was named by its file needs no look at the others. */
export const specMeant = async (world: World, meant: Meant): Promise<SpecText> => {
  const folders = meant.file === undefined ? [...specFolders, world.here] : [];
  const specs = await world.during('Reading the repository', findSpecs(world.repository, folders));
  return findSpec(world, specs, meant);
};

/**
 * Reads a specification with every byte of it.
 *
 * @throws UserError where it is not there, or is no text.
 */
export const readSpecText = async (
  { repository }: Pick<World, 'repository'>,
  path: string,
): Promise<SpecText> => {
  const read = await repository.readExact(path);
  if (read.kind === 'text') return { path, text: read.text };
  if (read.kind === 'absent')
    throw new UserError(`there is no ${path}`, { hint: 'Give the file of a specification: --spec <file>' });
  throw new UserError(`${path} cannot be read: ${read.reason}`);
};

/** What specifications are made of, as a choice shows it; nothing for a file that cannot be read. */
export const countsIn =
  ({ repository }: Pick<World, 'repository'>) =>
  async (path: string): Promise<string> => {
    const text = await repository.read(path);
    return text === undefined ? '' : specCounts(answersOf(readSpec(text)));
  };

const noSpec = (specs: readonly SpecFile[], name: string | undefined, aim: string): UserError => {
  if (name !== undefined && specs.length > 0)
    return new UserError(`no specification here is called “${name}”`, { hint: listed(specs) });
  return new UserError(`no specification is here to ${aim}`, {
    hint: 'Write one first: create-tech-spec "Order checkout"; or name any Markdown file: --spec <file>',
  });
};

const severalSpecs = (specs: readonly SpecFile[]): UserError =>
  new UserError(`which one? ${counted(specs.length, 'specification')} could be meant`, {
    hint: `${listed(specs)}\nName one: --spec <file or name>`,
  });

const listed = (specs: readonly SpecFile[]): string =>
  specs.map(({ path, title }) => `${path} · ${title}`).join('\n');
