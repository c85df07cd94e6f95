import type { Problem } from '../errors.ts';
import { readYaml } from './answers/read-yaml.ts';
import { problemAt } from './answers/tree.ts';
import type { DiagramForm } from './answers-model.ts';
import { nearest } from './nearest.ts';
import { folderRefusal } from './path-refusal.ts';
import { plainFolder } from './plain-folder.ts';
import { type RuleSetting, readRuleSettings } from './rule-settings.ts';
import { SETTINGS } from './settings-file.ts';
import { diagramForms } from './words.ts';

/** What a repository wants of every specification in it; each key is optional. */
export type Settings = {
  /** How a specification draws that holds no diagram yet; `ascii` when absent. */
  diagrams?: DiagramForm | undefined;
  /** The folder for decision records, relative to the repository; found by convention when absent. */
  adrDir?: string | undefined;
  /** How the rules of `check` weigh, where not as usual. */
  rules?: readonly RuleSetting[] | undefined;
};

/** Reads settings from YAML, with everything that is wrong in them. Never throws. */
export const readSettings = (text: string): { settings: Settings; problems: Problem[] } => {
  if (/^(?:\s*(?:#.*)?\n?)*$/.test(text)) return { settings: {}, problems: [] };
  const { tree, problems } = readYaml(SETTINGS, text);
  const found: Problem[] = [...problems];
  let settings: Settings = {};
  for (const [key, { keyPlace, value }] of tree.entries) {
    if (!isSetting(key)) {
      found.push(problemAt(keyPlace, 'is no setting', hintFor(key)));
      continue;
    }
    if (key === 'rules') {
      const read = readRuleSettings(value);
      found.push(...read.problems);
      settings = { ...settings, rules: read.rules };
      continue;
    }
    const read = readers[key](value.kind === 'leaf' ? value.value : undefined);
    if ('flaw' in read) found.push(problemAt(value.place, read.flaw, read.hint));
    else settings = { ...settings, ...read };
  }
  return { settings, problems: found };
};

/** The settings that are one value each. */
type SingleKey = Exclude<keyof Settings, 'rules'>;

type Flaw = { flaw: string; hint: string };

/** How the value of each setting is read; what is no single value is none. */
const readers: Readonly<Record<SingleKey, (value: unknown) => Settings | Flaw>> = {
  diagrams: (value) => {
    const diagrams = diagramForms.find((form) => form === value);
    return diagrams === undefined
      ? { flaw: 'is no way to draw', hint: `Expected one of: ${diagramForms.join(', ')}` }
      : { diagrams };
  },
  adrDir: (value) => {
    const flaw = 'is no folder of the repository';
    if (typeof value !== 'string' || value === '')
      return { flaw, hint: 'Give its path from the top of the repository, such as docs/decisions.' };
    const refusal = folderRefusal(value);
    return refusal === undefined
      ? { adrDir: plainFolder(value) }
      : { flaw, hint: `${refusal.message}. ${refusal.hint}` };
  },
};

const keys = [...Object.keys(readers), 'rules'];

const isSetting = (key: string): key is keyof Settings => keys.includes(key);

const hintFor = (key: string): string => {
  const meant = nearest(key, keys);
  return meant === undefined ? `It knows: ${keys.join(', ')}` : `Did you mean ${meant}?`;
};
