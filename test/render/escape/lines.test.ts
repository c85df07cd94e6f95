import { describe, test } from 'vitest';
import {
  headingText,
  inlineProse,
  linkText,
  quoteText,
  tableCell,
} from '../../../src/render/escape/escape.ts';
import { anyText, hostileText } from './hostile.ts';
import { type Example, staysText } from './judge.ts';

const examples: Record<string, Example> = {
  'a heading': {
    document: (text) => `## ${headingText(text)}\n\n### Component: ${headingText(text)}\n\nAfter.\n`,
    reads: (text) => `${text} Component: ${text} After.`,
  },
  'a table': {
    document: (text) => {
      const cell = tableCell(text);
      return `| A | B | C |\n|---|---|---|\n| ${cell} | b | ${cell} |\n| 1 | 2 | 3 |\n\nAfter.\n`;
    },
    reads: (text) => `A B C ${text} b ${text} 1 2 3 After.`,
  },
  'a table with names and empty cells': {
    document: (text) => `| A | B |\n|---|---|\n| ${tableCell(text, 'name')} | |\n| | |\n\nAfter.\n`,
    reads: (text) => `A B ${text} After.`,
  },
  'prose after a label': {
    document: (text) => `**Label:** ${inlineProse(text)}\n\nAfter.\n`,
    reads: (text) => `⟦strong⟧ ${text} After.`,
  },
  'a sentence after a label, where there is a footnote': {
    document: (text) => `**Label:** ${inlineProse(text)}\n\n[^x]: A note.\n`,
    reads: (text) => `⟦strong⟧ ${text} A note.`,
  },
  'a quote': {
    document: (text) => {
      const quoted = quoteText(text);
      return `> **Status:** ${quoted}\n> **Author:** ${quoted}\n> **PRD:** x\n\n---\n`;
    },
    reads: (text) => `⟦strong⟧ ${text} ⟦strong⟧ ${text} ⟦strong⟧ x`,
  },
  'a link': {
    document: (text) => `- See [${linkText(text)}](docs/a.md) there\n`,
    reads: (text) => `See ⟦link docs/a.md ${text}⟧ there`,
  },
};

describe.each(Object.entries(examples))('%s stays what it is', (_, example) => {
  test('with hostile text', () => staysText(example, hostileText));
  test('with any text', () => staysText(example, anyText));
});
