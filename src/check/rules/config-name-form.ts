import type { Located } from '../../document/read/spec-document.ts';
import type { Config } from '../../spec/model.ts';
import { configNames, variablesIn } from '../operations/config-names.ts';
import type { SpecRule } from '../rule.ts';
import { upperSnake } from '../words/upper-snake.ts';

/** A variable whose name is not in capital letters with underscores. */
export const configNameForm: SpecRule = {
  id: 'TS604',
  name: 'config-name-form',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document }) =>
    settable(variablesIn(document.text, document.items.config)).flatMap(({ item, span }) =>
      configNames(item.variable)
        .filter((name) => !UPPER_SNAKE.test(name))
        .map((name) => ({
          span,
          message: `configuration “${name}” is not in capital letters with underscores`,
          hint: hintFor(upperSnake(name)),
        })),
    ),
};

const UPPER_SNAKE = /^[A-Z_][A-Z\d_]*$/;

const hintFor = (name: string): string =>
  UPPER_SNAKE.test(name) ? `Call it ${name}` : 'Write it as environment variables are: ORDER_TIMEOUT';

/** The items of tables and lists of variables: those in which every name is the dotted key of a settings file are none. */
const settable = (all: readonly Located<Config>[]): Located<Config>[] => {
  const variables = new Set(
    all
      .filter(({ item }) => configNames(item.variable).some((name) => !SETTING.test(name)))
      .map(({ container }) => container.start),
  );
  return all.filter(({ container }) => variables.has(container.start));
};

/** `orders.timeout`, `--port`. */
const SETTING = /^(?:[\w-]+(?:\.[\w-]+)+|--?[a-z][\w-]*)$/;
