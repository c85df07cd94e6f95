import { labelOf } from '../label.ts';
import { plainText } from '../plain-text.ts';
import { words } from '../read/label-words.ts';
import type { Place } from '../read/spec-document.ts';

/** How rows and columns of approvals are called beside the names that tables of every kind know. */
export const approvalLabels = {
  role: words(
    'role | function | team | department | discipline | job title | stakeholder | rolle | funktion | abteilung | bereich | gruppe | rôle | équipe | rol | equipo | departamento | cargo | papel | função | equipe | 役割 | 角色',
  ),
  name: words(
    'name | person | who | approver | approved by | reviewer | reviewed by | signed by | signed off by | signatory | signature | freigegeben von | genehmigt von | unterschrift | nom | approuvé par | nombre | aprobado por | nome | aprovado por | 名前 | 氏名 | 承認者 | 姓名 | 审批人',
  ),
  date: words(
    'date | approved on | approved at | signed on | signed off on | approval date | date approved | date signed | sign-off date | day | when | datum | freigegeben am | genehmigt am | fecha | data | 日付 | 承認日 | 日期',
  ),
} as const;

/** Whether a part is called what nothing but approvals is: reviewers may be listed, and a validation may be a test. */
export const isPlainApproval = ({ title }: Place): boolean => !UNSURE.has(labelOf(title));

const UNSURE: ReadonlySet<string> = new Set(words('reviewers | validation'));

/** What somebody has signed with; nothing where it says that nobody has yet: `TBD`, `-`, `[Name]`. */
export const signedText = (written: string | undefined): string | undefined => {
  const text = written === undefined ? '' : plainText(written).trim();
  return OPEN.test(text) ? undefined : text;
};

const OPEN =
  /^(?:[\s\-–—_.…?]*|tbd|tbc|todo|pending|open|ausstehend|offen|n\.?n\.?|yyyy-mm-dd|\[[^[\]]*\]|☐|⬜|⏳)$/iu;

/**
 * Whether a text calls a role by a word that nothing but roles ends with, every word of it being part of a name. Departments are
 * roles by themselves alone: `Update Legal` is something to do.
 */
export const isRoleName = (text: string): boolean => {
  const all = text.split(' ');
  const last = (all.at(-1) ?? '').toLowerCase();
  return (
    all.length <= 6 &&
    all.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word)) &&
    (all.length === 1 ? ROLES.has(last) || DEPARTMENTS.has(last) : ROLES.has(last) && !TO_DO.test(text))
  );
};

/** What begins a task that is no role: `Contact the Owner`. */
const TO_DO =
  /^(?:review|update|notify|contact|approve|train|test|check|ask|inform|schedule|confirm|get|send|add|create|write|run|verify|complete|finish|meet|brief|involve|invite|consult|tell|call|email|find|name|assign|appoint|hire|onboard) /i;

const SMALL: ReadonlySet<string> = new Set(
  words('of | for | and | the | & | / | für | und | der | de | des'),
);

const ROLES: ReadonlySet<string> = new Set(
  words(
    'lead | leads | leader | head | chief | architect | manager | owner | director | officer | engineer | developer | sponsor | stakeholder | representative | reviewer | approver | board | council | cto | ciso | cio | ceo | cfo | coo | cpo | dpo | vp | pm | po | em | architekt | architektin | leiter | leiterin | leitung | vorstand | betriebsrat',
  ),
);
const DEPARTMENTS: ReadonlySet<string> = new Set(
  words(
    'engineering | security | privacy | legal | compliance | product | design | qa | quality | operations | ops | devops | sre | platform | infrastructure | finance | marketing | sales | support | sicherheit | datenschutz | recht | betrieb | produkt',
  ),
);

/** Whether a text is the name of a person, and no remark: `Ann van der Lee`, `@ann`. */
export const isPersonName = (text: string): boolean => {
  const all = text.split(' ');
  if (/^@[\p{L}\p{N}_.-]+$/u.test(text)) return true;
  return (
    all.length <= 5 &&
    all.every((word) => NAME_WORD.test(word) || PARTICLES.has(word)) &&
    !REMARK.test(all[0] ?? '')
  );
};

const NAME_WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const PARTICLES: ReadonlySet<string> = new Set(
  words('van | von | de | del | della | der | den | di | da | dos | du | la | le | bin | al | y | e'),
);
/** What is said of an approval in the place of a name. */
const REMARK =
  /^(?:approved|accepted|reviewed|verified|confirmed|checked|completed?|done|ok|okay|yes|no|passed|signed|required|requested|needed|waiting|blocked|rejected|declined|not|see|freigegeben|genehmigt|erledigt|geprüft|ja|nein)$/i;
