/** What a question brought back: the answer, and whether the person went on or stepped back (Esc, Shift+Tab). */
export type Answered<T> = {
  value: T;
  move: 'on' | 'back';
  /** Whole answers that were pasted where one was asked for; `value` is as far as that has come. */
  pasted?: string | undefined;
};

/** What every question has. */
export type Question = {
  /** A few words on one line: what is asked for. */
  message: string;
  /** True when nothing should stay on the screen once it is answered, as for a menu that comes back. */
  fleeting?: boolean;
};

/** A text that can be opened in the person's own editor. */
export type EditorFile = {
  /** The ending of the file that the editor opens, such as `.ts`. */
  extension: string;
  /** Lines that stand above the text in a comment, and are no part of it. */
  comment?: readonly string[];
};

/** One line of free text, or more of them where it can be opened in an editor. */
export type TextQuestion = Question & {
  /** What is in the field at first, ready to edit. */
  initial?: string;
  editor?: EditorFile;
  /** Shown dim while the field is empty. */
  placeholder?: string;
  /** Why a text cannot be taken; nothing when it can. */
  refuse?: (text: string) => string | undefined;
};

/** One of several choices, moved through with the arrow keys. */
export type ChoiceQuestion<T> = Question & {
  choices: readonly Choice<T>[];
  /** The choice under the cursor at first; the first one when absent. */
  initial?: T;
};

export type Choice<T> = {
  value: T;
  name: string;
  description?: string;
  /** What is drawn in the place of the name; where there is no room for it, the choice is left out. */
  sketch?: Sketch;
};

/** A text completed from what is known: typing narrows the suggestions, and any other text may be taken as well. */
export type SuggestQuestion = Question & {
  /** What is in the field at first, ready to edit. */
  initial?: string;
  /** Shown dim while the field is empty. */
  placeholder?: string;
  /** Why that cannot be taken, when it was given before. */
  refused?: string | undefined;
  /** What is offered for a typed text, best first. Enter takes the first one, or the typed text where nothing is offered. */
  suggest: (typed: string) => readonly Choice<string>[];
};

/** A text of many lines, written in the person's own editor. */
export type ComposeQuestion = Question & EditorFile & { initial: string };

/** Any number of items, each written as one line. */
export type LinesQuestion = Question & {
  items: readonly Line[];
  /** Lines that are there already: shown above the items, never changed; a further line is compared with them too. */
  locked?: readonly string[];
  /** Lines to show as examples, the first one while the list is empty. */
  examples: readonly string[];
  /** What is to be known beside the examples. */
  tip?: string;
  /** A text whose lines are read as it opens, as if they were pasted into it. */
  pasted?: string;
  /** What an editor shows above the lines, in a comment. */
  comment?: readonly string[];
  /** What a line means beside the other lines of the list; called as it is typed. */
  read: (text: string, others: readonly string[]) => LineReading;
  /** The line with the word at its end completed; the same text when nothing fits. */
  complete: (text: string, others: readonly string[]) => string;
  /** Told of the lines whenever one was added, changed or deleted. */
  changed?: (lines: readonly Line[]) => void;
  /** What the lines come to, drawn on one line. */
  sketch?: (lines: readonly string[]) => Sketch;
};

/** A drawing of one line, with the signs that are to be had: nothing where so many columns have no room for it. */
export type Sketch = (room: number, signs: { arrow: string; dot: string }) => string | undefined;

/** One line of a list; `origin` is its index in the question's items, absent for a new one. */
export type Line = { text: string; origin?: number };

/** What a line was understood as, or why it is not. */
export type LineReading = Understood | { kind: 'refused'; reason: string };

export type Understood = {
  kind: 'understood';
  /** The whole item, as shown in the list. */
  label: string;
  /** What the label says behind the name though nobody has written it. */
  guess?: string;
  /** Its name alone. */
  short: string;
  /** A remark, such as `new: Stripe`. */
  note?: string;
};

/**
 * Somebody who answers: a person at a terminal, or a script in a test.
 * Every method rejects with `Cancelled` when the person stops the run.
 */
export type Ask = {
  text(question: TextQuestion): Promise<Answered<string>>;
  choose<T>(question: ChoiceQuestion<T>): Promise<Answered<T>>;
  suggest(question: SuggestQuestion): Promise<Answered<string>>;
  lines(question: LinesQuestion): Promise<Answered<readonly Line[]>>;
  compose(question: ComposeQuestion): Promise<Answered<string>>;
};
