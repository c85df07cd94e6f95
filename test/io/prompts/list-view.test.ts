import fc from 'fast-check';
import widthOf from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { LinesQuestion } from '../../../src/ask/ask.ts';
import { glyphsFor } from '../../../src/io/prompts/glyphs.ts';
import { type ListState, openList } from '../../../src/io/prompts/list-state.ts';
import { listStep } from '../../../src/io/prompts/list-step.ts';
import { type ListScene, listView } from '../../../src/io/prompts/list-view.ts';
import { plain } from '../../../src/io/prompts/paint.ts';
import { drawn, frameLines, windowOf } from './drawing.ts';
import { pressed } from './pressing.ts';
import { componentsQuestion, furtherQuestion } from './question.ts';

const scene = (question: LinesQuestion, state: ListState, columns = 80, rows = 24): ListScene => ({
  question,
  state,
  reading: (index) => question.read(question.items[index]?.text ?? state.items[index]?.text ?? '', []),
  window: windowOf(columns, rows),
});

const shown = (question: LinesQuestion, inputs: readonly string[], columns?: number, rows?: number) => {
  const state = pressed(...inputs).reduce(
    (before, key) => listStep(question, before, { kind: 'key', key }),
    openList(question),
  );
  return drawn(listView(scene(question, state, columns, rows)));
};

const numbered = (count: number): LinesQuestion =>
  componentsQuestion(...Array.from({ length: count }, (_, index) => `Service${index + 1}`));

describe('a list', () => {
  test('opens with an example', () => {
    expect(shown(componentsQuestion(), [])).toEqual([
      '? Components',
      '  › ▏',
      '  e.g. OrderService: places orders',
      '  ⏎ add, empty ⏎ skip · tab complete · paste ok · ctrl+g editor · esc back',
    ]);
  });

  test('shows what the line is understood as while it is typed', () => {
    expect(shown(componentsQuestion('Api: one'), ['Web: through Stripe'])).toEqual([
      '? Components',
      '  ✔ Api one',
      '  › Web: through Stripe▏',
      '  = Web through Stripe (new: Stripe)',
      '  ⏎ add, empty ⏎ done (1) · ↑ edit · tab complete · paste ok · esc back',
    ]);
  });

  test('says what is missing while a line is typed, and what is wrong once it is refused', () => {
    expect(shown(componentsQuestion(), ['->'])).toContain('  … a component starts with its name');
    expect(shown(componentsQuestion(), ['->', 'return'])).toContain('  ✖ a component starts with its name');
  });

  test('says all of why a line is refused in a narrow window, which cuts it while it is typed', () => {
    expect(shown(componentsQuestion(), ['->'], 24)).toContain('  … a component starts…');
    const lines = shown(componentsQuestion(), ['->', 'return'], 24);
    const at = lines.indexOf('  ✖ a component starts');
    expect(lines.slice(at, at + 2)).toEqual(['  ✖ a component starts', '    with its name']);
  });

  test('is as high whether its line is empty or not', () => {
    const heights = [[], ['W'], ['->'], ['->', 'return'], ['up'], ['up', 'ctrl+u']].map(
      (inputs) => shown(numbered(2), inputs).length,
    );
    expect(new Set(heights.slice(0, 4))).toEqual(new Set([6]));
    expect(new Set(heights.slice(4))).toEqual(new Set([5]));
  });

  test('shows an item where it stands while it is edited, and the line that waits below', () => {
    expect(shown(componentsQuestion('Api', 'Base', 'Cache'), ['half', 'up', 'up'])).toEqual([
      '? Components',
      '  ✔ Api',
      '  › Base▏',
      '  = Base',
      '  ✔ Cache',
      '  › half',
      '  ⏎ save · clear + ⏎ delete · ↑↓ move · esc back',
    ]);
  });

  test('shows the examples on demand', () => {
    expect(shown(componentsQuestion(), ['?']).slice(2, 5)).toEqual([
      '  ? hides the examples',
      '  e.g. OrderService: places orders',
      '  e.g. Web: checkout page',
    ]);
  });

  test('says what is to be known beside the examples', () => {
    const question = { ...componentsQuestion(), tip: 'a name is enough' };
    expect(shown(question, ['?'])).toContain('  a name is enough');
    expect(shown(question, [])).not.toContain('  a name is enough');
  });

  test('has room for 40 columns', () => {
    expect(
      shown(
        componentsQuestion('OrderService: places orders and more than that'),
        ['Web: a page that shows all of the orders'],
        40,
      ),
    ).toEqual([
      '? Components',
      '  ✔ OrderService places orders and mor…',
      '  › …page that shows all of the orders▏',
      '  = Web a page that shows all of the o…',
      '  ⏎ add/done (1) · ↑ edit · esc back',
    ]);
  });

  test('is windowed, and says how much is out of sight', () => {
    expect(shown(numbered(30), [], 40, 8)).toEqual([
      '? Components  27 above',
      '  ✔ Service28',
      '  ✔ Service29',
      '  ✔ Service30',
      '  › ▏',
      '  ? shows examples',
      '  ⏎ add/done (30) · ↑ edit · esc back',
    ]);
    const ups = Array.from({ length: 15 }, () => 'up');
    expect(shown(numbered(30), ups, 40, 8).slice(0, 6)).toEqual([
      '? Components  13 above  13 below',
      '  ✔ Service14',
      '  ✔ Service15',
      '  › Service16▏',
      '  = Service16',
      '  ✔ Service17',
    ]);
  });

  test('keeps what matters most in the smallest of windows', () => {
    expect(shown(numbered(5), ['Web'], 40, 3)).toEqual(['  › Web▏', '  = Web']);
    expect(shown(numbered(5), ['Web'], 40, 1)).toEqual(['  › Web▏']);
  });

  test('shows an item that is not of the grammar as the text it is', () => {
    expect(shown(componentsQuestion('-> strange'), [])).toContain('  ✔ -> strange');
  });
});

describe('what nobody wrote', () => {
  const guessing: LinesQuestion = {
    ...componentsQuestion('Web: checkout page'),
    read: (text) => {
      const [short = '', purpose = ''] = text.split(': ');
      return { kind: 'understood', label: `${short} [frontend] ${purpose}`, short, guess: '[frontend]' };
    },
  };
  const items = (columns: number): readonly string[] => {
    const window = {
      ...windowOf(columns, 24),
      paint: { ...plain, dim: (text: string) => text && `<${text}>` },
    };
    return listView({ ...scene(guessing, openList(guessing)), window }).above.slice(1);
  };

  test('is dim', () => expect(items(80)).toEqual(['  ✔ Web <[frontend]> checkout page']));

  test('is cut with the rest', () => {
    expect(items(16)).toEqual(['  ✔ Web <[front…>']);
    expect(items(8)).toEqual(['  ✔ We…']);
  });
});

describe('a drawing of the list', () => {
  const question: LinesQuestion = {
    ...componentsQuestion('Api', 'Base'),
    sketch:
      (lines) =>
      (room, { arrow }) => {
        const drawing = lines.map((line) => line.split(': ')[0]).join(` ${arrow} `);
        return drawing.length <= room ? drawing : undefined;
      },
  };

  test('stands below it, with the line in the field as soon as that is understood', () => {
    expect(shown(question, []).slice(-2)[0]).toBe('  Api ─▶ Base');
    expect(shown(question, ['->']).slice(-2)[0]).toBe('  Api ─▶ Base');
    expect(shown(question, ['Web: page']).slice(-2)[0]).toBe('  Api ─▶ Base ─▶ Web');
    expect(shown(question, ['half', 'up', 'up', 'ctrl+u', 'Web']).slice(-3)).toEqual([
      '  › half',
      '  Web ─▶ Base',
      '  ⏎ save · clear + ⏎ delete · ↑↓ move · esc back',
    ]);
  });

  test('shows the lines that are there already too', () => {
    expect(shown({ ...question, locked: ['Queue'] }, [])).toContain('  Queue ─▶ Api ─▶ Base');
  });

  test('is left out where it has no room', () => {
    expect(shown(question, [], 14, 24)).toContain('  Api ─▶ Base');
    expect(shown(question, [], 13, 24)).toHaveLength(6);
    expect(shown(question, [], 80, 9)).toHaveLength(6);
  });
});

describe('lines that are there already', () => {
  const services = (count: number): LinesQuestion =>
    furtherQuestion(...Array.from({ length: count }, (_, index) => `Service${index + 1}`));

  test('stand above the items with a sign of their own, and are counted', () => {
    expect(shown(furtherQuestion('Api: through Stripe', '-> strange'), ['Web', 'return'])).toEqual([
      '? Components  2 here already',
      '  · Api through Stripe',
      '  · -> strange',
      '  ✔ Web',
      '  › ▏',
      '  ? shows examples',
      '  ⏎ add, empty ⏎ done (1) · ↑ edit · tab complete · paste ok · esc back',
    ]);
  });

  test('are ASCII where the terminal shows nothing else', () => {
    const question = services(30);
    const window = { ...windowOf(40, 10), glyphs: glyphsFor({ TERM: 'linux' }, 'linux') };
    const frame = listView({ ...scene(question, openList(question)), window });
    expect(frameLines(frame).join('\n')).toMatch(/^[ -~\n]+$/);
    expect(frame.above.slice(1, 3)).toEqual(['  ... 26 more', '  - Service27']);
  });

  test('are dim', () => {
    const question = services(1);
    const window = { ...windowOf(40, 10), paint: { ...plain, dim: (text: string) => `<${text}>` } };
    expect(listView({ ...scene(question, openList(question)), window }).above[1]).toBe('<  · Service1>');
  });

  test('are the last ones where there is no room for all', () => {
    const lines = shown(services(300), [], 40, 16);
    expect(lines).toHaveLength(15);
    expect(lines.slice(0, 4)).toEqual([
      '? Components  300 here already',
      '  … 290 more',
      '  · Service291',
      '  · Service292',
    ]);
    expect(shown(services(300), [], 80, 24)).toHaveLength(23);
  });

  test('give way to items', () => {
    const inputs = Array.from({ length: 9 }, (_, index) => [`Web${index}`, 'return']).flat();
    expect(shown(services(300), inputs.slice(0, 6), 40, 10).slice(0, 6)).toEqual([
      '? Components  300 here already',
      '  … 299 more',
      '  · Service300',
      '  ✔ Web0',
      '  ✔ Web1',
      '  ✔ Web2',
    ]);
    expect(shown(services(300), inputs, 40, 10).slice(0, 2)).toEqual([
      '? Components  300 here already  4 above',
      '  ✔ Web4',
    ]);
  });

  test('leave the items their room while one of them is edited', () => {
    const inputs = ['Web', 'Api', 'Base', 'Cache', 'Queue'].flatMap((name) => [name, 'return']);
    const ups = ['up', 'up', 'up', 'up', 'up'];
    expect(shown(services(300), [...inputs, ...ups], 40, 10)).toEqual([
      '? Components  300 here already',
      '  … 300 more',
      '  › Web▏',
      '  = Web',
      '  ✔ Api',
      '  ✔ Base',
      '  ✔ Cache',
      '  ✔ Queue',
      '  ⏎ save · ↑↓ move · esc back',
    ]);
  });

  test('are counted in few words where there is room for no more', () => {
    const inputs = Array.from({ length: 30 }, (_, index) => [`Web${index}`, 'return']).flat();
    expect(shown(services(300), inputs, 36, 10)[0]).toBe('? Components  300 here  25 above');
  });
});

describe('the line that tells', () => {
  const told = (...lines: readonly string[]): string | undefined => {
    const question = componentsQuestion('Api');
    const state = listStep(question, openList(question), { kind: 'paste', text: lines.join('\n') });
    return drawn(listView(scene(question, state)))[state.items.length + 3];
  };

  test('counts what was pasted', () => {
    expect(told('Web', 'Base')).toBe('  pasted 2 lines');
    expect(told('Web', '->', 'api: x', 'Api')).toBe('  pasted 1 line, 2 to fix, 1 repeated');
  });

  test('counts what is left to fix', () => {
    const question = componentsQuestion();
    const pasted = listStep(question, openList(question), { kind: 'paste', text: '->a\n->b' });
    const cleared = pressed('ctrl+u', 'return').reduce(
      (state, key) => listStep(question, state, { kind: 'key', key }),
      pasted,
    );
    expect(drawn(listView(scene(question, cleared)))).toEqual([
      '? Components',
      '  › ->b▏',
      '  ✖ a component starts with its name',
      '  1 to fix',
      '  ⏎ add · clear + ⏎ drop · ctrl+g editor · esc back',
    ]);
  });

  test('says what stepping back would drop', () => {
    expect(shown(componentsQuestion(), ['->', 'escape'])).toContain('  esc again drops this line');
    expect(shown(componentsQuestion('Api', 'Base'), ['up', 'ctrl+u', 'Api', 'escape'])).toContain(
      '  esc again leaves it as it was',
    );
  });

  test('says why the editor failed', () => {
    const question = componentsQuestion();
    const state = listStep(question, openList(question), {
      kind: 'failed',
      reason: 'The editor vi could not be run',
    });
    expect(drawn(listView(scene(question, state)))).toContain('  The editor vi could not be run');
  });
});

test('no line is as wide as the window and it is never filled, whatever is in it', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('日', '👨‍👩‍👧', 'e\u0301', '🇩🇪', ' ', 'a', '\t', '\n', '\x1b[31m', ': '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });
  const key = fc.constantFrom('up', 'down', 'return', 'escape', '?', 'left', 'x', '日', 'ctrl+u');
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      text,
      fc.array(key),
      fc.integer({ min: 12, max: 90 }),
      fc.integer({ min: 2, max: 30 }),
      fc.array(text, { maxLength: 30 }),
      (items, pasted, inputs, columns, rows, locked) => {
        const question = { ...componentsQuestion(...items), message: 'Components', locked };
        const open = listStep(question, openList(question), { kind: 'paste', text: pasted });
        const state = pressed(...inputs).reduce(
          (before, given) => listStep(question, before, { kind: 'key', key: given }),
          open,
        );
        const frame = listView(scene(question, state, columns, rows));
        const lines = frameLines(frame);
        for (const line of lines) {
          const apart = Array.from(line, (point) => widthOf(point)).reduce((sum, width) => sum + width, 0);
          expect(Math.max(apart, widthOf(line))).toBeLessThan(columns);
          expect(line).not.toMatch(/[\n\r\x1b]/);
        }
        expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
        expect(frame.column).toBeLessThan(columns);
        // Inquirer counts UTF-16 units to find where the field's line wraps.
        expect(frame.line.length).toBeLessThan(columns);
      },
    ),
  );
});
