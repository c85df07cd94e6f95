import type { Ask } from '../ask/ask.ts';
import { chooseSpec } from '../ask/choose-spec.ts';
import { readSpec } from '../document/read/read-spec.ts';
import { Cancelled, UserError } from '../errors.ts';
import type { SpecFile } from '../sources/spec-files.ts';
import { slug } from '../spec/slug.ts';
import { titledFeature } from '../spec/titled-feature.ts';
import type { World } from '../world.ts';
import { countsIn, findSpec, type Meant, readSpecText, type SpecText } from './find-spec.ts';
import { shellWord } from './shell-word.ts';
import { isSameFeature } from './specs-named.ts';

/**
 * The specification that somebody who wants to write one means, where it is here already: by its file, its feature, or a
 * choice of the person. Nothing where it is a new one.
 *
 * @throws UserError where a file or a name is that of another specification.
 */
export const specHere = async (
  world: World,
  specs: readonly SpecFile[],
  { file, name }: Meant,
): Promise<SpecText | undefined> => {
  if (file !== undefined) return fileHere(world, file, name);
  if (name === undefined) return world.ask && chosen(world, specs, world.ask);
  const named = specs.filter(({ title }) => isSameFeature(title, name));
  if (named.length > 0) return findSpec(world, named, {});
  assertOtherName(specs, name, world);
  return undefined;
};

/** The file that was named, where it is here; one of another feature is nobody's to add to. */
const fileHere = async (
  world: World,
  path: string,
  name: string | undefined,
): Promise<SpecText | undefined> => {
  if ((await world.repository.readExact(path)).kind === 'absent') return undefined;
  const spec = await readSpecText(world, path);
  const title = featureIn(spec.text);
  if (name === undefined || title === undefined || isSameFeature(title, name)) return spec;
  throw new UserError(`${path} is here already, and it is about “${title}”`, {
    hint: 'Leave out the name to add to it, or name another file with --spec.',
  });
};

/** The feature that a document names in its title; the sample of the template names none. */
const featureIn = (text: string): string | undefined => {
  const title = readSpec(text).title?.value ?? '';
  const feature = titledFeature(title) ?? title;
  return feature === '' || feature === '[Feature Name]' ? undefined : feature;
};

const chosen = async (world: World, specs: readonly SpecFile[], ask: Ask): Promise<SpecText | undefined> => {
  if (specs.length === 0) return undefined;
  const choice = await chooseSpec(specs, ask, { countsOf: countsIn(world), hasNew: true });
  if (choice === undefined) throw new Cancelled();
  return choice.kind === 'new' ? undefined : readSpecText(world, choice.path);
};

/** Two features whose names differ in signs alone, such as “C++ client” and “C# client”, cannot be told apart by their files. */
const assertOtherName = (specs: readonly SpecFile[], name: string, { shell }: World): void => {
  const twin = specs.find(({ title }) => slug(title) === slug(name));
  if (twin === undefined) return;
  throw new UserError(`“${name}” would have the file name of “${twin.title}”, which is here: ${twin.path}`, {
    hint: `To write another file: --spec <file>. To add to the one that is here: create-tech-spec ${shellWord(twin.title, shell)}`,
  });
};
