import { Argument, type Option } from 'commander';

/**
 * Says which words a flag or an argument takes, for completion. Commander's own `choices` would refuse any other as well, in
 * its words; here the command refuses it in ours, or takes it.
 */
export const withWords = <Taking extends Option | Argument>(
  taking: Taking,
  words: readonly string[],
): Taking => {
  taking.argChoices = [...words];
  return taking;
};

/** An argument that takes one of some words, which its description lists. */
export const wordArgument = (name: string, description: string, words: readonly string[]): Argument =>
  withWords(new Argument(name, `${description}: ${words.join(', ')}`), words);
