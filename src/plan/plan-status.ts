import type { SpecDocument } from '../document/read/spec-document.ts';
import { applySplices } from '../document/splice/splice.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import { daySplices, replaceDetail } from './edit-details.ts';
import type { Plan } from './plan.ts';

/** A status that is to be written, and the day on which (`YYYY-MM-DD`). */
type StatusRequest = { path: string; status: SpecStatus; day: string };

/** What becomes of a status; `kept`: why the document has no place for it. */
type StatusPlan = { kind: 'planned'; plan: Plan } | { kind: 'kept'; reason: string };

/** Plans another status of a specification: nothing else of it changes but the day of its last change. */
export const planStatus = (document: SpecDocument, { path, status, day }: StatusRequest): StatusPlan => {
  const { splices, steps } = replaceDetail(document, 'status', status, path);
  const kept = steps.find((step) => step.kind === 'kept');
  if (kept?.kind === 'kept') return { kind: 'kept', reason: kept.reason };
  if (splices.length === 0) return { kind: 'planned', plan: { changes: [] } };
  const before = document.text;
  const text = applySplices(before, [...splices, ...daySplices(document, day, path)]);
  return { kind: 'planned', plan: { changes: [{ kind: 'update', path, before, text }] } };
};
