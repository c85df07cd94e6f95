import { chooseSpec } from '../ask/choose-spec.ts';
import { specCounts } from '../ask/spec-counts.ts';
import { readSpec } from '../document/read/read-spec.ts';
import { Cancelled, UserError } from '../errors.ts';
import { answersOf } from '../plan/answers-of.ts';
import type { SpecFile } from '../sources/spec-files.ts';
import { counted } from '../spec/counted.ts';
import { slug } from '../spec/slug.ts';
import type { World } from '../world.ts';

/** A specification that is here, with its whole text. */
export type Target = { path: string; text: string };

/** How somebody has named the specification that is meant. */
export type Meant = { file?: string | undefined; name?: string | undefined };

/**
 * The specification that something is added to: the one that was named by its file or its feature, else the only one,
 * else the one that is chosen.
 *
 * @throws UserError where none or several could be meant, with nobody to choose.
 */
export const findTarget = async (
  world: World,
  specs: readonly SpecFile[],
  { file, name }: Meant,
): Promise<Target> => {
  if (file !== undefined) return readTarget(world, file);
  const meant = name === undefined ? specs : specsNamed(specs, name);
  const [only, another] = meant;
  if (only === undefined) throw noSpec(specs, name);
  if (another === undefined) return readTarget(world, only.path);
  if (world.ask === undefined) throw severalSpecs(meant);
  const chosen = await chooseSpec(await withCounts(world, meant), world.ask);
  if (chosen?.kind !== 'spec') throw new Cancelled();
  return readTarget(world, chosen.path);
};

/** Reads a specification with every byte of it. */
export const readTarget = async (
  { repository }: Pick<World, 'repository'>,
  path: string,
): Promise<Target> => {
  const read = await repository.readExact(path);
  if (read.kind === 'text') return { path, text: read.text };
  if (read.kind === 'absent')
    throw new UserError(`there is no ${path}`, { hint: 'Give the file of a specification: --spec <file>' });
  throw new UserError(`${path} cannot be read: ${read.reason}`);
};

/** The specifications with a name: their feature, else the name of their file, else a part of either. */
export const specsNamed = (specs: readonly SpecFile[], name: string): readonly SpecFile[] => {
  const wanted = slug(name);
  const fits: ((spec: SpecFile) => boolean)[] = [
    ({ title }) => title === name,
    ({ title }) => slug(title) === wanted,
    ({ path }) => slug(fileName(path)) === wanted,
    ({ title, path }) => slug(title).includes(wanted) || slug(fileName(path)).includes(wanted),
  ];
  return fits.map((fit) => specs.filter(fit)).find((found) => found.length > 0) ?? [];
};

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');

/** Specifications as a choice shows them. */
export const withCounts = (
  { repository }: Pick<World, 'repository'>,
  specs: readonly SpecFile[],
): Promise<(SpecFile & { counts: string })[]> =>
  Promise.all(
    specs.map(async (spec) => {
      const text = (await repository.read(spec.path)) ?? '';
      return { ...spec, counts: specCounts(answersOf(readSpec(text))) };
    }),
  );

const noSpec = (specs: readonly SpecFile[], name: string | undefined): UserError => {
  if (name !== undefined && specs.length > 0)
    return new UserError(`no specification here is called “${name}”`, { hint: listed(specs) });
  return new UserError('no specification is here to add to', {
    hint: 'Write one first: create-tech-spec "Order checkout"; or name any Markdown file: --spec <file>',
  });
};

const severalSpecs = (specs: readonly SpecFile[]): UserError =>
  new UserError(`which one? ${counted(specs.length, 'specification')} could be meant`, {
    hint: `${listed(specs)}\nName one: --spec <file or name>`,
  });

const listed = (specs: readonly SpecFile[]): string =>
  specs.map(({ path, title }) => `${path} · ${title}`).join('\n');
