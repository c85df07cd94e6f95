import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/document/label.ts';

describe('a heading is known without its decoration', () => {
  test.each([
    // Numbering
    ['3. Goals', 'goals'],
    ['3.2 Goals', 'goals'],
    ['3.2.10. Goals', 'goals'],
    ['3.Goals', 'goals'],
    ['3 Goals', 'goals'],
    ['3) Goals', 'goals'],
    ['(3) Goals', 'goals'],
    ['3 – Goals', 'goals'],
    ['§ 3 Goals', 'goals'],
    ['III. Goals', 'goals'],
    ['xiv) Goals', 'goals'],
    ['A) Goals', 'goals'],
    ['A.1. Goals', 'goals'],
    ['b. Goals', 'goals'],
    ['3、目标', '目标'],
    ['第3章 目标', '目标'],
    ['三、目标', '目标'],
    // Pictures
    ['🎯 Goals', 'goals'],
    ['1️⃣ Goals 👩🏽‍💻', 'goals'],
    ['🎯 3.2 Goals', 'goals'],
    [':dart: Goals', 'goals'],
    ['⚠️ Goals 🇵🇹', 'goals'],
    // Marks
    ['**Goals**', 'goals'],
    ['3. *`Goals`*', 'goals'],
    ['[Goals](#goals)', 'goals'],
    ['Goals:', 'goals'],
    ['Goals #', 'goals'],
    ['Goals {#goals}', 'goals'],
    ['<a name="goals"></a>Goals', 'goals'],
    ['Q&amp;A', 'q&a'],
    ['  In\u00A0 Scope ', 'in scope'],
    ['Résumé', 'résumé'],
  ])('%s', (title, label) => {
    expect(labelOf(title)).toBe(label);
  });
});

describe('words that look like numbering stay', () => {
  test.each([
    ['3D model', '3d model'],
    ['404 Not Found', '404 not found'],
    ['2FA', '2fa'],
    ['I want', 'i want'],
    ['A component', 'a component'],
    ['Mix. and match', 'mix. and match'],
    ['GET /orders/:id', 'get /orders/:id'],
    ['1:1 mapping', '1:1 mapping'],
    ['3.', '3'],
    ['C#', 'c'],
    ['#', ''],
    ['', ''],
  ])('%s', (title, label) => {
    expect(labelOf(title)).toBe(label);
  });
});
