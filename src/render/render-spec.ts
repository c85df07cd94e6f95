import type { SpecView } from './spec-view.ts';
import { builtInTemplates } from './templates.ts';

/** The Markdown of a specification: what was answered or can be derived, and the template's placeholders for the rest. */
export const renderSpec = (view: SpecView): string => builtInTemplates().spec(view);
