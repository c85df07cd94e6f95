import { words } from '../../document/read/label-words.ts';
import { saysNumber } from '../words/says-number.ts';
import { withoutItemMark } from '../words/without-item-mark.ts';
import { wordsIn } from './metric-finder.ts';

/** Whether an alert says what is done: a link, somebody who is told, something that is done, a clause behind the condition. */
export const namesProcedure = (raw: string): boolean =>
  /\]\(|https?:/.test(raw) || ACTION.test(raw) || clausesBehind(raw).some(isProcedure);

const actions = [
  ...words('call | calls | notify | notifies | notified | ping | pings | escalate | escalates | escalated'),
  ...words('escalation | runbook | runbooks | playbook | on-call | oncall | on call | pager | pagerduty'),
  ...words(
    'opsgenie | slack | email | e-mail | mail | sms | ticket | restart | restarts | roll back | rolls back',
  ),
  ...words(
    'rollback | disable | disables | investigate | investigates | check | checks | scale up | scale out',
  ),
  ...words(
    'incident | inform | informs | contact | wake | wakes | procedure | procedures | respond | triage',
  ),
  ...words('shut down | switch | drain | pause | stop | stops | open a | fail over | failover | team'),
  ...words(
    'benachrichtigen | benachrichtigt | bereitschaft | rufbereitschaft | eskalieren | eskaliert | anrufen',
  ),
  ...words(
    'neustart | neu starten | zurückrollen | astreinte | prévenir | appeler | redémarrer | guardia | avisar',
  ),
  ...words('llamar | reiniciar | plantão | acionar | notificar'),
];

const ACTION = new RegExp(
  [
    `(?<![\\p{L}\\p{N}_-])(?:${actions.join('|')}|pag(?:e|es|ed|ing)(?![-_ ](?:load|view|time|speed|error)))(?![\\p{L}\\p{N}_])`,
    '(?<![\\p{L}\\p{N}])[@#][a-z][\\w-]+',
    '当番|通知|連絡|手順|呼び出|オンコール|担当|再起動|值班|联系|处理|重启',
  ].join('|'),
  'iu',
);

/** What follows the first arrow, dash, colon or semicolon of a text. */
const clausesBehind = (raw: string): string[] =>
  withoutItemMark(raw)
    .split(/→|⇒|➔|⟶|[-=]>|\s[-–—]+\s|[;；。：]|:\s|\n/)
    .slice(1);

/** Whether a clause says more than how bad it is, and how much. */
const isProcedure = (clause: string): boolean => {
  const bare = clause.replace(/[\s*_`()[\].,-]+/g, ' ').trim();
  return /\p{L}{2}/u.test(bare) && !saysNumber(bare) && !SEVERITY.test(bare);
};

const SEVERITY = /^(?:severity ?)?(?:warning|warn|critical|info|information|high|medium|low|sev ?\d|p\d)$/i;

/**
 * What an alert says of when it goes off: `some` condition; `none` at all, as where it only says what is done; `unknown` where its
 * language is not known here.
 */
export const conditionOf = (raw: string, metrics: readonly string[]): 'some' | 'none' | 'unknown' => {
  if (CONDITION.test(raw) || isBare(raw, metrics)) return 'some';
  if (saysNumber(raw)) return 'unknown';
  return 'none';
};

const CONDITION =
  /(?<!\p{L})(?:above|below|over|under|when|if|more than|less than|fewer than|exceeds?|greater|rises?|falls?|drops?|is|are|at least|high|low|too|wenn|falls|über|unter|mehr als|weniger als|überschreitet)(?!\p{L})/iu;

/** Whether a text is nothing but the names of metrics, numbers, their units and signs. */
const isBare = (raw: string, metrics: readonly string[]): boolean => {
  const known = new Set(metrics.flatMap((metric) => [...wordsIn(metric)]));
  return [...wordsIn(raw)].every((word) => known.has(word) || /^\d/.test(word) || UNIT.test(word));
};

const UNIT =
  /^(?:m?s|min|h|d|rps|qps|kb|mb|gb|percent|per|in|for|second|sec|minute|hour|day|week|the|a|of|at|within|p\d+|slo)$/;
