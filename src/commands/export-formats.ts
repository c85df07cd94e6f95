import type { Exporter } from '../plan/exported.ts';

/** What makes a form of a specification, loaded where it is wanted: a further format is a line here. */
export const exportFormats = {
  mermaid: async () => (await import('../plan/export-drawings.ts')).exportMermaid,
  ascii: async () => (await import('../plan/export-drawings.ts')).exportAscii,
} as const satisfies Readonly<Record<string, () => Promise<Exporter>>>;

/** A form that a specification can be printed in. */
export type ExportFormat = keyof typeof exportFormats;
