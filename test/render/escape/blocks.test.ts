import { describe, test } from 'vitest';
import { listItem, paragraph } from '../../../src/render/escape/escape.ts';
import { cleanText } from '../../../src/spec/clean-text.ts';
import { anyText, hostileText } from './hostile.ts';
import { type Example, staysText } from './judge.ts';

const examples: Record<string, Example> = {
  'an item between two items': {
    document: (text) => `- first\n- ${listItem(text, 2)}\n- last\n\nAfter.\n`,
    reads: (text) => `first ${text} last After.`,
  },
  'a numbered name': {
    document: (text) => `1. ${listItem(text, 3, 'name')}\n2. last\n`,
    reads: (text) => `${text} last`,
  },
  'a task': {
    document: (text) => `- [ ] first\n- [ ] ${listItem(cleanText(text) || 'word', 2)}\n`,
    reads: (text) => `first ${text || 'word'}`,
  },
  'a paragraph between headings': {
    document: (text) => `## Before\n\n${paragraph(text)}\n\n## After\n`,
    reads: (text) => `Before ${text} After`,
  },
  'a paragraph under a label': {
    document: (text) => `**Label:**\n${paragraph(text)}\n\n---\n\n## After\n`,
    reads: (text) => `⟦strong⟧ ${text} After`,
  },
};

describe.each(Object.entries(examples))('%s stays what it is', (_, example) => {
  test('with hostile text', () => staysText(example, hostileText));
  test('with any text', () => staysText(example, anyText));
});
