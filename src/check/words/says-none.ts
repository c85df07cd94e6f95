/** Whether a text says that there is nothing: `None`, `No open questions`, a dash, `keine`. */
export const saysNone = (text: string): boolean => NONE.test(text.trim());

const NONE =
  /^(?:[-–—]+|(?:none|nothing|n\/a|not applicable|nil|tbd none|keine[rs]?|entfällt|aucune?|ninguna?|ninguno|nenhuma?|nessun[oa]?)(?:\s*[.,;:(—–-].*|\s+(?:yet|so far|known|open|needed|planned|required|at the moment|offen))?|no\s+(?:open |further |known |remaining )?(?:questions?|alerts?|decisions?|adrs?|issues?|load)\b.*|なし。?|無し。?|特になし。?|无。?|暂无。?)$/isu;
