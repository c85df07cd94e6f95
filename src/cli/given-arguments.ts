/**
 * The arguments of the command line as they are meant.
 *
 * `pnpm create`, `yarn create` and `bun create` pass the `--` on that npm takes away. Behind `--help` stands what somebody
 * wants help on: `--help notes` is `help notes`.
 */
export const givenArguments = (args: readonly string[]): readonly string[] => {
  const given = args[0] === '--' ? args.slice(1) : args;
  const [first = '', ...topic] = given;
  const isAsked =
    /^(?:-h|--help)$/.test(first) && topic.length > 0 && topic.every((word) => !/^-/.test(word));
  return isAsked ? ['help', ...topic] : given;
};
