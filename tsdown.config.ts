import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { defineConfig } from 'tsdown';

/** Turns each `.hbs` import into its precompiled form, so that the program ships without Handlebars' compiler. */
export const handlebarsTemplates = {
  name: 'handlebars-templates',
  load(id: string) {
    if (!id.endsWith('.hbs')) return null;
    const source = readFileSync(id, 'utf8');
    const compiled = Handlebars.precompile(source, { noEscape: true, strict: true, srcName: undefined });
    return { code: `export default ${compiled};`, moduleType: 'js' as const };
  },
};

export default defineConfig({
  entry: { cli: 'src/cli.ts', index: 'src/index.ts' },
  platform: 'node',
  target: 'node20.17',
  dts: { entry: 'src/index.ts' },
  minify: true,
  plugins: [handlebarsTemplates],
});
