import { words } from '../../document/read/label-words.ts';

/** Whether a text speaks of going back. */
export const speaksOfRollback = (text: string): boolean => ROLLBACK.test(text);

const ROLLBACK =
  /roll(?:ed|ing|s)?[-\s]?back|back[-\s]?out|(?<!\p{L})(?:go|goes|going|switch\p{L}*|flip\p{L}*|turn\p{L}*|toggl\p{L}*|fall)\s+(?:\p{L}+\s+){0,4}(?:back|off)(?!\p{L})|(?<!\p{L})(?:revert(?:s|ed|ing)?|undo|rückfall\p{L}*|rückabwicklung|zurückroll\p{L}*|zurücksetzen|retour arrière|reversión|revertir|reversão|reverter|ripristino)(?!\p{L})|ロールバック|切り戻し|回滚|回退/iu;

/** Whether a text says when something is done; so does one in a script whose words are not known here. */
export const saysWhen = (text: string): boolean => WHEN.test(text) || UNKNOWN.test(text);

const triggers = [
  ...words(
    'if | when | whenever | unless | in case | as soon as | upon | above | below | more than | less than',
  ),
  ...words('error rate | error rates | on error | on errors | on any | on every | on failure | on alert'),
  ...words(
    'wenn | falls | sobald | sofern | bei | im fall | auslöser | si | lorsque | quand | dès que | en cas',
  ),
  ...words(
    'cuando | en caso | se | quando | caso | qualora | errori | soglia | als | zodra | indien | drempel',
  ),
];

/** Words that begin like these. */
const stems =
  'trigger|threshold|criteri|condition|exceed|fail|alert|alarm|incident|breach|regress|abort|symptom|outage|slo|sla|schwell|fehler|überschr|kriteri|störung|seuil|erreur|échec|umbral|error|falla|limite|erro|falha';

const WHEN = new RegExp(
  [
    // A comparison, a share, a time.
    String.raw`[<>≤≥]|\d\s*(?:%|percent|prozent)|\d\s*(?:ms|s|sec|seconds?|min|minut\p{L}*|h|hours?|stunden?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:${triggers.join('|')})(?!\p{L})|(?:${stems}))`,
    'もし|場合|とき|しきい値|閾値|超え|エラー|失敗|異常|障害|如果|当|當|若|阈值|超过|失败|错误|异常|故障',
  ].join('|'),
  'iu',
);

const UNKNOWN = /[^\P{L}\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;
