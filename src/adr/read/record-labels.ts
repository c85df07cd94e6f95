import { words } from '../../document/read/label-words.ts';

/** What a record says beside its text, in a line of its own. */
export type FieldKey = 'status' | 'date' | 'author' | 'spec' | 'supersedes' | 'supersededBy';

/** What a section of a record is about. */
export type SectionKey =
  | 'status'
  | 'date'
  | 'context'
  | 'decision'
  | 'rationale'
  | 'options'
  | 'alternatives'
  | 'consequences'
  | 'positive'
  | 'negative'
  | 'neutral'
  | 'compliance'
  | 'references';

/**
 * The labels of lines, in the form that `labelOf` gives: those of the ACE framework, adr-tools, MADR 2 to 4 and log4brains, and
 * the same in German, French, Spanish, Portuguese, Italian, Japanese and Chinese.
 */
export const fieldLabels: Readonly<Record<FieldKey, readonly string[]>> = {
  status: words('status | state | zustand | statut | état | estado | stato | ステータス | 状態 | 状态'),
  date: words(
    'date | date decided | decision date | last updated | updated | datum | stand | fecha | data | 日付 | 日期',
  ),
  author: words(
    'author | authors | author(s) | proposed by | deciders | decider | decision makers | decision-makers | autor | autorin | autoren | verfasser | entscheider | entscheidungsträger | auteur | auteurs | décideurs | autora | autores | decisores | decisori | 作成者 | 著者 | 決定者 | 作者 | 决策者',
  ),
  spec: words(
    'tech spec | technical specification | spec | specification | technische spezifikation | spécification technique | especificación técnica | especificação técnica | 技術仕様 | 技术规格',
  ),
  supersedes: words(
    'supersedes | supercedes | replaces | ersetzt | remplace | reemplaza a | reemplaza | substitui | sostituisce | 置換対象 | 置き換え | 取代',
  ),
  supersededBy: words(
    'superseded by | superceded by | replaced by | ersetzt durch | abgelöst durch | remplacé par | remplacée par | reemplazado por | reemplazada por | substituído por | substituída por | sostituito da | 置換先 | 置き換え先 | 被取代',
  ),
};

/** The headings of sections, in the form that `labelOf` gives, from the same sources. */
export const sectionLabels: Readonly<Record<SectionKey, readonly string[]>> = {
  status: fieldLabels.status,
  date: fieldLabels.date,
  context: words(
    'context | context and problem statement | context and problem | background | problem | problem statement | motivation | issue | kontext | kontext und problemstellung | hintergrund | problemstellung | ausgangslage | contexte | contexte et problème | contexte et énoncé du problème | contexto | contexto y problema | contexto e problema | contesto | コンテキスト | 背景 | 文脈 | 上下文',
  ),
  decision: words(
    'decision | decision outcome | outcome | choice | our choice | resolution | entscheidung | ergebnis der entscheidung | entscheidungsergebnis | décision | résultat de la décision | decisión | resultado de la decisión | decisão | resultado da decisão | decisione | 決定 | 决策 | 决定',
  ),
  rationale: words(
    'rationale | reasons | reasoning | justification | begründung | justificación | justificativa | 理由',
  ),
  options: words(
    'considered options | options considered | options | betrachtete optionen | optionen | erwogene optionen | options envisagées | options considérées | opciones consideradas | opciones | opções consideradas | opções | opzioni considerate | 検討した選択肢 | 选项 | 备选方案',
  ),
  alternatives: words(
    'alternatives considered | alternatives | considered alternatives | rejected alternatives | alternativen | betrachtete alternativen | verworfene alternativen | alternatives envisagées | alternativas consideradas | alternativas | alternative considerate | 代替案 | 替代方案',
  ),
  consequences: words(
    'consequences | implications | impact | konsequenzen | folgen | auswirkungen | conséquences | consecuencias | consequências | conseguenze | 結果 | 影響 | 后果 | 影响',
  ),
  positive: words(
    'positive | positive consequences | positives | pros | benefits | positive konsequenzen | positive folgen | positiv | vorteile | conséquences positives | positif | avantages | consecuencias positivas | positivas | positivo | ventajas | consequências positivas | vantagens | conseguenze positive | 良い点 | 正面',
  ),
  negative: words(
    'negative | negative consequences | negatives | cons | drawbacks | negative konsequenzen | negative folgen | negativ | nachteile | conséquences négatives | négatif | inconvénients | consecuencias negativas | negativas | negativo | desventajas | consequências negativas | desvantagens | conseguenze negative | 悪い点 | 负面',
  ),
  neutral: words(
    'neutral | neutral consequences | neutrals | neutrale konsequenzen | neutrale folgen | conséquences neutres | neutre | consecuencias neutras | neutras | consequências neutras | conseguenze neutre | 中立',
  ),
  compliance: words('compliance | confirmation | validation | einhaltung | conformité | cumplimiento | 確認'),
  references: words(
    'references | links | related decisions | related records | more information | see also | verweise | referenzen | weitere informationen | références | liens | plus d’informations | referencias | enlaces | más información | referências | ligações | mais informações | riferimenti | 参考 | 参考資料 | リンク | 链接',
  ),
};

/** The key whose names hold a label. */
export const keyIn = <Key extends string>(
  labels: Readonly<Record<Key, readonly string[]>>,
  label: string,
): Key | undefined => (Object.keys(labels) as Key[]).find((key) => labels[key].includes(label));

/** The field that a label names, in the form that `labelOf` gives. */
export const fieldKey = (label: string): FieldKey | undefined => keyIn(fieldLabels, label);
