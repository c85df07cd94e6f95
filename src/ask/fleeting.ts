import type { Ask } from './ask.ts';

/** The same person, asked so that nothing stays on the screen: for menus that come back, and what is changed from them. */
export const fleeting = (ask: Ask): Ask => ({
  text: (question) => ask.text({ ...question, fleeting: true }),
  choose: (question) => ask.choose({ ...question, fleeting: true }),
  suggest: (question) => ask.suggest({ ...question, fleeting: true }),
  lines: (question) => ask.lines({ ...question, fleeting: true }),
  compose: (question) => ask.compose({ ...question, fleeting: true }),
});
