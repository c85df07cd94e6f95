import { stripVTControlCharacters } from 'node:util';
import { createPrompt, useEffect, useKeypress, useMemo, useRef, useState } from '@inquirer/core';
import type { TerminalEvent } from './events.ts';
import type { Drawn, Frame, LiveWindow } from './frame.ts';
import { gatherKeys, quietTime } from './gather-keys.ts';

/** A prompt in its parts. All are pure but `changed` and `elsewhere`. */
type SteppedPrompt<Config, State, Event, Value> = {
  /** How it opens. */
  open(config: Config): State;
  /** What an event makes of it. */
  step(config: Config, state: State, event: Event | TerminalEvent): State;
  /** What it looks like. */
  view(config: Config, state: State): Frame;
  /** What it brings back once it has ended; nothing as long as it goes on. */
  value(config: Config, state: State): Value | undefined;
  /** Tells others of a change. */
  changed?(config: Config, before: State, after: State): void;
  /** What has to be done elsewhere before it goes on, giving an event. Keys pressed meanwhile do nothing. */
  elsewhere?(config: Config, state: State): Promise<Event> | undefined;
};

/**
 * Makes an Inquirer prompt of its parts.
 *
 * Keys that arrive together are drawn once. A prompt that has ended lasts until the terminal is quiet, because an empty
 * line inside a pasted text is no answer.
 */
export const createSteppedPrompt = <Config extends { window: LiveWindow }, State, Event, Value>(
  parts: SteppedPrompt<Config, State, Event, Value>,
) =>
  createPrompt<Value, Config>((config, done) => {
    const opened = useMemo(() => parts.open(config), []);
    const [shown, show] = useState<Shown<State>>({ state: opened });
    const [readline, setReadline] = useState<Readline>();
    const drawn = useRef<Drawn>();
    const run = useMemo(() => runSteps(parts, { config, show, done }, opened), []);
    useEffect((rl) => {
      setReadline(rl);
      // Where somebody listens for Ctrl-Z, readline does not suspend the program, which would not survive it.
      rl.on('SIGTSTP', ignore);
      const unwatch = config.window.watch(run.redraw);
      return () => {
        rl.removeListener('SIGTSTP', ignore);
        unwatch();
        run.stop();
      };
    }, []);
    useKeypress((key, rl) => {
      run.press(key);
      // Readline would keep a whole paste as its line and measure it at every key; at an empty one Ctrl+D closes it.
      Object.assign(rl, { line: ' ', cursor: 0 });
    });
    if ('error' in shown) throw shown.error;
    const frame = parts.view(config, shown.state);
    if (drawn.current) config.window.erase(drawn.current);
    drawn.current = { frame, columns: config.window.now().columns };
    return drawFrame(frame, readline);
  });

const ignore = (): void => {};

type Readline = Parameters<Parameters<typeof useEffect>[0]>[0];

/** What is drawn. An error is thrown while drawing, since Inquirer takes it only there. */
type Shown<State> = { state: State } | { error: unknown };

type Run<Config, State, Value> = {
  config: Config;
  show: (shown: Shown<State>) => void;
  done: (value: Value) => void;
};

/** Moves a prompt on with every event until it has a value. */
const runSteps = <Config, State, Event, Value>(
  parts: SteppedPrompt<Config, State, Event, Value>,
  { config, show, done }: Run<Config, State, Value>,
  opened: State,
) => {
  let state = opened;
  let phase: 'open' | 'elsewhere' | 'over' = 'open';
  let ending: NodeJS.Timeout | undefined;

  const take = (events: readonly (Event | TerminalEvent)[]): void => {
    if (phase !== 'open') return;
    clearTimeout(ending);
    const before = state;
    state = events.reduce((last, event) => parts.step(config, last, event), state);
    parts.changed?.(config, before, state);
    show({ state });
    const value = parts.value(config, state);
    if (value !== undefined) ending = setTimeout(done, quietTime, value);
    const elsewhere = parts.elsewhere?.(config, state);
    if (elsewhere) waitFor(elsewhere).catch(fail);
  };

  const waitFor = async (elsewhere: Promise<Event>): Promise<void> => {
    phase = 'elsewhere';
    const event = await elsewhere;
    if (phase !== 'elsewhere') return;
    phase = 'open';
    take([event]);
  };

  const fail = (error: unknown): void => {
    phase = 'over';
    show({ error });
  };

  const keys = gatherKeys(caught(take, fail));
  // Somebody else has the screen while the prompt waits elsewhere.
  const redraw = (): void => {
    if (phase === 'open') show({ state });
  };
  const stop = (): void => {
    phase = 'over';
    keys.stop();
    clearTimeout(ending);
  };
  return { press: keys.press, redraw, stop };
};

/** The same function, which gives what it throws to another. */
const caught =
  <T>(act: (given: T) => void, fail: (error: unknown) => void) =>
  (given: T): void => {
    try {
      act(given);
    } catch (error) {
      fail(error);
    }
  };

/** A frame as Inquirer draws it, with the cursor in its place. */
const drawFrame = (
  { above, line, column, below }: Frame,
  readline: Readline | undefined,
): [string, string] => {
  // Inquirer takes the line that readline holds off the end of this one and lets readline reckon the cursor from the
  // rest and its own. With a line of blanks, no shorter than this one, the cursor stands where it is told to.
  const blanks = ' '.repeat(Math.max(column, stripVTControlCharacters(line).length));
  if (readline) Object.assign(readline, { line: blanks, cursor: column });
  return [[...above, line].join('\n'), below.join('\n')];
};
