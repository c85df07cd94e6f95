/** A piece of inline text as a reader sees it. Marks that turn out to be formatting lose their text. */
export type Piece = { text: string; run?: Run };

/** A run of `*`, `_` or `~` that may open or close emphasis. */
export type Run = {
  char: string;
  /** How many marks it had; its piece's text is what is left of them. */
  length: number;
  canOpen: boolean;
  canClose: boolean;
};
