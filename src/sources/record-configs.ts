import { plain } from '../spec/answers/tree.ts';

/** A file in which another tool keeps where its records are. */
type RecordConfig = {
  /** At the top of the repository. */
  file: string;
  /** What it says of the folder; nothing where it says nothing. Throws where it is not understood. */
  folderIn: (text: string) => Promise<unknown>;
};

/** The files of other tools, the one that counts first. */
export const recordConfigs: readonly RecordConfig[] = [
  // adr-tools
  { file: '.adr-dir', folderIn: async (text) => text.trim().split(/[\n\r]/)[0] || undefined },
  // adrs
  { file: 'adrs.toml', folderIn: async (text) => valueAt(await readToml(text), ['adr_dir']) },
  // log4brains
  {
    file: '.log4brains.yml',
    folderIn: async (text) => valueAt(await readYaml(text), ['project', 'adrFolder']),
  },
  // adr, of npm
  { file: '.adr.json', folderIn: async (text) => valueAt(JSON.parse(text), ['path']) },
  // adr-cli, of .NET, which does not mind the case and writes paths as Windows does, from the top of the repository
  {
    file: 'adr.config.json',
    folderIn: async (text) => withoutRoot(valueAt(JSON.parse(text), ['path'])),
  },
];

/** Only who has a TOML file waits for its parser. */
const readToml = async (text: string): Promise<unknown> => {
  const { parse } = await import('smol-toml');
  return parse(text);
};

/** Nor does anybody wait for that of YAML without such a file. */
const readYaml = async (text: string): Promise<unknown> => {
  const { readYaml: read } = await import('../spec/answers/read-yaml.ts');
  const { tree, problems } = read('', text);
  if (tree.entries.size === 0 && problems.length > 0) throw new Error('it is no YAML');
  return plain(tree);
};

/** What stands below some keys, in whatever case those are written. */
const valueAt = (value: unknown, [key, ...keys]: readonly string[]): unknown => {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).find(([name]) => name.toLowerCase() === key.toLowerCase());
  return found && valueAt(found[1], keys);
};

const withoutRoot = (path: unknown): unknown =>
  typeof path === 'string' ? path.replace(/^\\(?!\\)/, '') : path;
