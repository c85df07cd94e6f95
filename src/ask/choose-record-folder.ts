import { isRecord } from '../adr/read/is-record.ts';
import { counted } from '../spec/counted.ts';
import { questions } from '../spec/wizard-states.ts';
import type { Ask } from './ask.ts';

/** Why nobody but a person can say where decision records go, and the folders that could be meant, with what is in them. */
export type OpenFolder = {
  /** A sentence without its stop. */
  reason: string;
  choices: readonly { folder: string; files: readonly string[] }[];
};

/** Asks where decision records go, after saying why that is not clear. Gives nothing when the person goes back. */
export const chooseRecordFolder = async (
  { reason, choices }: OpenFolder,
  ask: Ask,
  show: (text: string) => void,
  initial?: string,
): Promise<string | undefined> => {
  show(reason);
  const { value, move } = await ask.choose({
    message: questions.recordFolder,
    choices: choices.map(({ folder, files }) => ({
      value: folder,
      name: folder,
      description: files.length === 0 ? 'a new folder' : counted(files.filter(isRecord).length, 'ADR'),
    })),
    ...(initial !== undefined && { initial }),
  });
  return move === 'back' ? undefined : value;
};
