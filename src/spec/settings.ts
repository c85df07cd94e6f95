import type { Problem } from '../errors.ts';
import { readYaml } from './answers/read-yaml.ts';
import { problemAt } from './answers/tree.ts';
import type { DiagramForm } from './answers-model.ts';
import { nearest } from './nearest.ts';
import { diagramForms } from './words.ts';

/** What a repository wants of every specification in it; each key is optional. */
export type Settings = {
  /** How a specification draws that holds no diagram yet; `ascii` when absent. */
  diagrams?: DiagramForm | undefined;
};

/** The file of the settings, at the top of the repository. */
export const SETTINGS = '.tech-spec.yaml';

/** Reads settings from YAML, with everything that is wrong in them. Never throws. */
export const readSettings = (text: string): { settings: Settings; problems: Problem[] } => {
  if (/^(?:\s*(?:#.*)?\n?)*$/.test(text)) return { settings: {}, problems: [] };
  const { tree, problems } = readYaml(SETTINGS, text);
  const found: Problem[] = [...problems];
  let settings: Settings = {};
  for (const [key, { keyPlace, value }] of tree.entries) {
    if (key !== 'diagrams') {
      const meant = nearest(key, ['diagrams']);
      const hint = meant === undefined ? 'It knows: diagrams' : `Did you mean ${meant}?`;
      found.push(problemAt(keyPlace, 'is no setting', hint));
      continue;
    }
    const given = value.kind === 'leaf' ? value.value : undefined;
    const diagrams = diagramForms.find((form) => form === given);
    if (diagrams === undefined)
      found.push(problemAt(value.place, 'is no way to draw', `Expected one of: ${diagramForms.join(', ')}`));
    else settings = { diagrams };
  }
  return { settings, problems: found };
};
