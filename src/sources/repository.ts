/** The repository as the program reads it. Paths are relative to its root, with forward slashes. */
export type Repository = {
  /** The name of the root folder. */
  name: string;
  /** Names of the files in a folder, sorted; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The text of a file; nothing when there is none or it is not UTF-8. */
  read(path: string): Promise<string | undefined>;
  /** Who works here, and how that is known; nothing when nobody knows. */
  author(): Promise<Author | undefined>;
};

export type Author = { name: string; origin: 'git' | 'package.json' | 'environment' };
