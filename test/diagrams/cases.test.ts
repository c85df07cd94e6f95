import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawComponents } from '../../src/diagrams/draw-components.ts';
import { drawContext } from '../../src/diagrams/draw-context.ts';
import { componentGraph, systemContext } from '../../src/diagrams/graph.ts';
import { contextFlowchart } from '../../src/diagrams/mermaid/context-flowchart.ts';
import { erDiagram } from '../../src/diagrams/mermaid/er-diagram.ts';
import { flowchart } from '../../src/diagrams/mermaid/flowchart.ts';
import { sequenceDiagram } from '../../src/diagrams/mermaid/sequence-diagram.ts';
import { boxGlyphs } from '../../src/diagrams/paint/glyphs.ts';
import { readAnswers } from '../../src/spec/answers/read-answers.ts';
import { readDrawing } from '../support/read-drawing.ts';

/*
 * Each folder of test/cases/diagrams holds the answers of a specification, and how it is drawn in characters (.txt) and as
 * Mermaid (.mmd); what is not drawn has no file. A new case needs an answers.yaml:
 * `npx vitest run test/diagrams/cases.test.ts --update` writes the rest, which is then to be looked at.
 */

const cases = join(import.meta.dirname, '../cases/diagrams');

describe.each(readdirSync(cases))('the case %s', (name) => {
  const text = readFileSync(join(cases, name, 'answers.yaml'), 'utf8');
  const { answers, problems } = readAnswers([{ kind: 'yaml', name: 'answers.yaml', text }]);
  const { components, externals, entities, relationships, dataFlow, feature = '' } = answers;
  const graph = componentGraph(answers);
  const context = systemContext(feature, answers);
  const names = [...components, ...externals].map((one) => one.name);
  const drawings = {
    'component-design.txt': drawComponents(graph, boxGlyphs),
    'system-context.txt': drawContext(context, boxGlyphs),
  };
  const diagrams = {
    'component-design.mmd': flowchart(graph),
    'system-context.mmd': contextFlowchart(context),
    'entities.mmd': erDiagram(entities, relationships),
    'data-flow.mmd': sequenceDiagram(dataFlow, names),
  };

  test('has answers that are understood', () => {
    expect(problems).toEqual([]);
  });

  test.each(Object.entries({ ...drawings, ...diagrams }))('%s', async (file, drawn) => {
    const path = join(cases, name, file);
    if (drawn === undefined) return expect(existsSync(path)).toBe(false);
    await expect(`${drawn}\n`).toMatchFileSnapshot(path);
  });

  test.each(Object.entries(drawings))('%s can be followed from end to end', (_, drawn) => {
    // Names that look like lines can be read as such.
    if (drawn !== undefined && !/[─-▟]/.test(text)) expect(readDrawing(drawn).flaws).toEqual([]);
  });
});
