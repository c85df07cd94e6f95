import { words } from '../../document/read/label-words.ts';
import { statusKinds } from '../../spec/words.ts';

/** What the status of a record comes to, whatever the words for it. */
export type StatusKind = (typeof statusKinds)[number];

/**
 * The words for each status, the usual one first, in English, German, French, Spanish, Portuguese, Italian, Japanese and Chinese,
 * each language at the same place in every list.
 */
const statusWords: Readonly<Record<StatusKind, readonly (readonly string[])[]>> = {
  proposed: [
    words('proposed | proposal | draft | pending | open | in review | under review | in discussion | rfc'),
    words('vorgeschlagen | vorschlag | entwurf | offen | in prüfung'),
    words('proposé | proposée | brouillon'),
    words('propuesto | propuesta | borrador'),
    words('proposto | proposta | rascunho'),
    words('proposto | proposta | bozza'),
    words('提案 | 提案中 | 提案済み'),
    words('提议 | 已提议 | 草案'),
  ],
  accepted: [
    words('accepted | approved | decided | implemented | done | active | adopted'),
    words('akzeptiert | angenommen | genehmigt | beschlossen'),
    words('accepté | acceptée | adopté'),
    words('aceptado | aceptada | aprobado'),
    words('aceito | aceita | aceite | aprovado'),
    words('accettato | accettata | approvato'),
    words('承認 | 承認済み | 採用'),
    words('已接受 | 接受 | 已采纳'),
  ],
  rejected: [
    words('rejected | declined | withdrawn | abandoned | cancelled'),
    words('abgelehnt | verworfen'),
    words('rejeté | rejetée | refusé'),
    words('rechazado | rechazada'),
    words('rejeitado | rejeitada'),
    words('rifiutato | rifiutata'),
    words('却下'),
    words('已拒绝 | 拒绝'),
  ],
  deprecated: [
    words('deprecated | obsolete | retired'),
    words('veraltet | überholt'),
    words('déprécié | dépréciée | obsolète'),
    words('obsoleto | obsoleta | en desuso'),
    words('obsoleto | obsoleta | descontinuado'),
    words('deprecato | deprecata'),
    words('非推奨 | 廃止'),
    words('已弃用 | 弃用'),
  ],
  superseded: [
    words('superseded | superceded | replaced'),
    words('ersetzt | abgelöst'),
    words('remplacé | remplacée'),
    words('reemplazado | reemplazada | sustituido'),
    words('substituído | substituída'),
    words('sostituito | sostituita'),
    words('置換済み | 置き換え済み'),
    words('已取代 | 被取代'),
  ],
};

/** How records name those that they supersede and are superseded by, and what stands before the latter in a status, by language. */
const supersessions = [
  { supersedes: 'Supersedes', supersededBy: 'Superseded by', by: 'by' },
  { supersedes: 'Ersetzt', supersededBy: 'Ersetzt durch', by: 'durch' },
  { supersedes: 'Remplace', supersededBy: 'Remplacé par', by: 'par' },
  { supersedes: 'Reemplaza a', supersededBy: 'Reemplazado por', by: 'por' },
  { supersedes: 'Substitui', supersededBy: 'Substituído por', by: 'por' },
  { supersedes: 'Sostituisce', supersededBy: 'Sostituito da', by: 'da' },
  { supersedes: '置換対象', supersededBy: '置換先', by: '' },
  { supersedes: '取代', supersededBy: '被取代', by: '' },
] as const;

type Known = { kind: StatusKind; language: number; word: string };

const known: readonly Known[] = statusKinds
  .flatMap((kind) =>
    statusWords[kind].flatMap((list, language) => list.map((word) => ({ kind, language, word }))),
  )
  // The longest first, so that a word is not taken for a shorter one that it begins with.
  .toSorted((one, other) => other.word.length - one.word.length);

/** What a status means by the word that it begins with: `Superseded by ADR-004`, `✅ accepted`; nothing for words of a team's own. */
export const statusKind = (status: string): StatusKind | undefined => knownWord(status)?.kind;

const knownWord = (status: string): Known | undefined => {
  const text = status.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return known.find(({ word }) => text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length)));
};

/** The part of a status that is its word, as it is written: `Superceded` of `Superceded by [4. Use X](0004-use-x.md)`. */
export const wordOf = (status: string): string | undefined => {
  const found = knownWord(status);
  if (found === undefined) return undefined;
  const start = status.toLowerCase().indexOf(found.word);
  return status.slice(start, start + found.word.length);
};

/** The usual word for a status in the language of some statuses. */
export const usualWord = (kind: StatusKind, statuses: readonly string[]): string =>
  statusWords[kind][languageOf(statuses)]?.[0] ?? kind;

/** The usual words for records that supersede each other in the language of some statuses. */
export const usualSupersession = (statuses: readonly string[]): (typeof supersessions)[number] =>
  supersessions[languageOf(statuses)] ?? supersessions[0];

/** The language of most of some statuses, by its place in the lists; English where none is known. */
const languageOf = (statuses: readonly string[]): number =>
  mostFrequent(statuses.flatMap((status) => knownWord(status)?.language ?? [])) ?? 0;

const mostFrequent = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
};
