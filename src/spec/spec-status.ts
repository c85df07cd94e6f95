import type { SpecStatus } from './answers-model.ts';
import { specStatuses } from './words.ts';

/** The words for each status in the languages whose headings are known. */
const translations: Readonly<Record<SpecStatus, readonly string[]>> = {
  Draft: ['entwurf', 'brouillon', 'borrador', 'rascunho', 'bozza', '下書き', 'ドラフト', '草案', '草稿'],
  'In Review': [
    'in prüfung',
    'im review',
    'en revue',
    'en relecture',
    'en revisión',
    'em revisão',
    'in revisione',
    'レビュー中',
    '评审中',
    '审核中',
  ],
  Approved: [
    'freigegeben',
    'genehmigt',
    'approuvé',
    'approuvée',
    'aprobado',
    'aprobada',
    'aprovado',
    'aprovada',
    'approvato',
    '承認済み',
    '承認済',
    '已批准',
    '已通过',
  ],
};

/** The status that some words say, whatever their language; nothing where it is none that is known. */
export const specStatusOf = (words: string | undefined): SpecStatus | undefined => {
  const said = words?.normalize('NFC').toLowerCase();
  if (said === undefined) return undefined;
  return specStatuses.find((status) => status.toLowerCase() === said || translations[status].includes(said));
};
