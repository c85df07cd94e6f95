import type { Answers } from '../spec/answers-model.ts';

/** The answers after a question, and which way the person went. */
export type Asked = { answers: Answers; move: 'on' | 'back' };
