import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { componentGraph, systemContext } from '../../../src/diagrams/graph.ts';
import { contextFlowchart } from '../../../src/diagrams/mermaid/context-flowchart.ts';
import { erDiagram } from '../../../src/diagrams/mermaid/er-diagram.ts';
import { flowchart } from '../../../src/diagrams/mermaid/flowchart.ts';
import { sequenceDiagram } from '../../../src/diagrams/mermaid/sequence-diagram.ts';
import { readAnswers } from '../../../src/spec/answers/read-answers.ts';

const folder = new URL('../../cases/diagrams/', import.meta.url);

/** The diagrams of the answers in a folder, by the files that they are compared with. */
const diagramsOf = (name: string): Record<string, string | undefined> => {
  const text = readFileSync(new URL(`${name}/answers.yaml`, folder), 'utf8');
  const { answers, problems } = readAnswers([{ kind: 'yaml', name, text }]);
  expect(problems).toEqual([]);
  const { components, externals, entities, relationships, dataFlow, feature = '' } = answers;
  return {
    'component-design.mmd': flowchart(componentGraph({ components, externals })),
    'system-context.mmd': contextFlowchart(systemContext(feature, { components, externals })),
    'entities.mmd': erDiagram(entities, relationships),
    'data-flow.mmd': sequenceDiagram(
      dataFlow,
      [...components, ...externals].map((one) => one.name),
    ),
  };
};

describe.each(readdirSync(folder))('the case %s', (name) => {
  test.each(Object.entries(diagramsOf(name)))('%s', (file, diagram) => {
    const path = new URL(`${name}/${file}`, folder);
    const expected = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    expect(diagram === undefined ? undefined : `${diagram}\n`).toBe(expected);
  });
});
