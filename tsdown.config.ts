import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { defineConfig } from 'tsdown';

/** Turns each `.hbs` import into its precompiled form, so that the program ships without Handlebars' compiler. */
export const handlebarsTemplates = {
  name: 'handlebars-templates',
  load(id: string) {
    if (!id.endsWith('.hbs')) return null;
    // A partial sees what it is given, and nothing of what is around it.
    const options = { noEscape: true, strict: true, explicitPartialContext: true };
    const compiled = Handlebars.precompile(readFileSync(id, 'utf8'), options);
    return { code: `export default ${compiled};`, moduleType: 'js' as const };
  },
};

/** Puts each comment of the types on a line of its own, where editors look for it: they are printed beside the line above. */
const commentsAbove = {
  name: 'comments-above',
  renderChunk: {
    order: 'post' as const,
    handler: (code: string, { fileName }: { fileName: string }) =>
      fileName.endsWith('.d.ts')
        ? code
            .replace(/^( *)(.*[;{]) (?=\/\*\*)/gm, '$1$2\n$1')
            .replace(/^( *)(\/\*\*.*\*\/)(?=\S)/gm, '$1$2\n$1')
        : null,
  },
};

type Chunk = { type: string; moduleIds?: string[] };

/** Writes the licences of the packages that are bundled into one file beside the program, as they ask. */
const collectLicenses = {
  name: 'collect-licenses',
  generateBundle(this: { emitFile(file: object): void }, _: unknown, bundle: Record<string, Chunk>) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(
      modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []),
    );
    const source = [...folders]
      .sort()
      .map(licenseOf)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source });
  },
};

const licenseOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
};

export default defineConfig({
  entry: { cli: 'src/cli.ts', index: 'src/index.ts' },
  platform: 'node',
  target: 'node20.17',
  dts: { entry: 'src/index.ts' },
  fixedExtension: false,
  minify: true,
  logLevel: 'warn',
  // Everything is bundled: users download one package.
  deps: { onlyBundle: false },
  plugins: [handlebarsTemplates, collectLicenses, commentsAbove],
});
