import type { Command } from 'commander';
import { shells } from './completion/shells.ts';
import { wordArgument } from './with-words.ts';

/** What runs the two commands. */
export type CompletionActions = {
  completion(shell: string | undefined): Promise<void>;
  /** Answers a script of `completion`, which hands on what is typed. */
  complete(shell: string, given: readonly string[], program: Command): Promise<void>;
};

/** Defines `completion`, and what its scripts call. */
export const defineCompletion = (program: Command, actions: CompletionActions): void => {
  program
    .command('completion')
    .description('print the script that completes commands, flags and names in a shell')
    .addArgument(wordArgument('[shell]', 'the shell', shells))
    .usage('<shell>')
    .addHelpText('before', examples)
    .addHelpText('after', installation)
    .action((shell: string | undefined) => actions.completion(shell));
  program
    .command('__complete', { hidden: true })
    .argument('<shell>')
    .argument('[given...]')
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action((shell: string, given: string[]) => actions.complete(shell, given, program));
};

const examples = `Examples:
  create-tech-spec completion bash
  create-tech-spec completion zsh
  create-tech-spec completion fish
  create-tech-spec completion powershell
`;

const installation = `
To have it in every shell:
  bash        put into ~/.bashrc:
                eval "$(create-tech-spec completion bash)"
  zsh         put into ~/.zshrc, behind compinit:
                eval "$(create-tech-spec completion zsh)"
  fish        create-tech-spec completion fish \\
                > ~/.config/fish/completions/create-tech-spec.fish
  powershell  put into $PROFILE:
                create-tech-spec completion powershell | Out-String |
                  Invoke-Expression

The program has to be installed, as npm install --global create-tech-spec does
it: a shell does not complete what stands behind npx. Beside commands, flags
and their words, Tab completes the names of the specifications, the decision
records and the PRDs that are here.
`;
