import type { Answers } from '../spec/answers-model.ts';

/** The answers after a question, and which way the person went. */
export type Asked<Value = Answers> = { answers: Value; move: 'on' | 'back' };
