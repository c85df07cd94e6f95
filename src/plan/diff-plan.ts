import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Plan } from './plan.ts';

/** A plan as a unified diff, which `git apply` would carry out. */
export const diffPlan = ({ changes }: Plan): string =>
  changes
    .map(({ path, text }) =>
      createTwoFilesPatch('/dev/null', `b/${path}`, '', text, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
