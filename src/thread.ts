import { type AspectName, type CheckPart, checkPart } from './commands/check-part.ts';
import { openRepository } from './io/files/repository.ts';
import { asThread } from './io/threads.ts';

/** Checks the documents that this thread was given. */
export const main = ({ env }: NodeJS.Process): Promise<void> =>
  asThread<CheckPart<AspectName>>(({ base, part }) => checkPart(part, openRepository(base, { env })));
