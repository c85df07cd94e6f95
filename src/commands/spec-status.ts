import { checkSubject } from '../check/check-subject.ts';
import { countsOf } from '../check/counts.ts';
import type { Finding } from '../check/finding.ts';
import { prettyFindings, type TerminalStyle } from '../check/formats/pretty.ts';
import { rules } from '../check/rules.ts';
import { readSpec } from '../document/read/read-spec.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { UserError } from '../errors.ts';
import type { Plan } from '../plan/plan.ts';
import { planStatus } from '../plan/plan-status.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import { counted } from '../spec/counted.ts';
import { nearest } from '../spec/nearest.ts';
import { specStatusOf } from '../spec/spec-status.ts';
import { specStatuses } from '../spec/words.ts';
import type { World } from '../world.ts';
import { assertSettled } from './assert-settled.ts';
import { ruleWeights } from './checked.ts';
import { specMeant } from './find-spec.ts';
import { reportPlan } from './report-plan.ts';
import type { SpecEditRequest } from './spec-edit-request.ts';
import { subjectOpener } from './subject-opener.ts';
import { writePlan } from './write-plan.ts';

/** What is asked of `status`: the new one as it was typed. */
export type SpecStatusRequest = SpecEditRequest & { status: string | undefined; style: TerminalStyle };

/** The words that `status` takes. */
const statusWords: readonly string[] = specStatuses.map((status) => status.toLowerCase().replace(' ', '-'));

/**
 * Moves the status of a specification; to approved only where nothing stands in the way of it.
 *
 * @returns The exit code: 1 where findings stand in the way, which are printed, and nothing is written.
 * @throws UserError where the status is none, or the specification says none that can be changed, or holds a merge conflict.
 */
export const specStatus = async (world: World, request: SpecStatusRequest): Promise<0 | 1> => {
  const { file, name } = request;
  const wanted = statusNamed(request.status);
  const { path, text } = await specMeant(world, { file, name, aim: 'change' });
  const document = readSpec(text);
  assertSettled({ path, text, blocks: document.blocks }, world);
  const findings = wanted === 'Approved' ? await obstacles(world, path) : [];
  if (findings.length > 0) return refuse(world, request, path, findings);
  const was = document.titleBlock.status?.value;
  const plan =
    specStatusOf(was) === wanted ? { changes: [] } : statusPlan(document, path, wanted, world.today);
  const undo = await writePlan(plan, world, request);
  const isSame = plan.changes.length === 0;
  const lines = [isSame ? `${path}: already ${wanted}` : `${path}: ${was ?? 'no status'} → ${wanted}`];
  const json = { spec: { path }, status: wanted, ...(was !== undefined && { was }) };
  await reportPlan({ command: 'status', plan, lines, json, undo }, request, world);
  return 0;
};

/** @throws UserError where the document says no status that can be changed. */
const statusPlan = (document: SpecDocument, path: string, status: SpecStatus, day: string): Plan => {
  const planned = planStatus(document, { path, status, day });
  if (planned.kind === 'planned') return planned.plan;
  throw new UserError(`${path}: ${planned.reason}`, {
    hint: 'Give the title block a line: **Status:** Draft',
  });
};

const statusNamed = (typed: string | undefined): SpecStatus => {
  if (typed === undefined)
    throw new UserError('which status?', {
      hint: `create-tech-spec status in-review\nStatuses: ${statusWords.join(', ')}`,
    });
  const key = typed.toLowerCase().replace(/[\s_]+/g, '-');
  const at = statusWords.indexOf(key);
  const known = specStatuses[at];
  if (known !== undefined) return known;
  const meant = nearest(key, statusWords);
  throw new UserError(`“${typed}” is no status of a specification`, {
    hint: meant === undefined ? `Say one of: ${statusWords.join(', ')}` : `Did you mean ${meant}?`,
  });
};

/** What would be an error if the specification were approved. */
const obstacles = async (world: World, path: string): Promise<Finding[]> => {
  const open = subjectOpener(world, await world.repository.lastChanges([path]));
  const opened = await open({ kind: 'spec', path });
  if (opened === undefined) return [];
  const subject = { ...opened, status: 'Approved' as const };
  const found = checkSubject(subject, rules, await ruleWeights(world.repository));
  return found.map(({ finding }) => finding).filter(({ severity }) => severity === 'error');
};

const refuse = (
  world: World,
  { json, style }: SpecStatusRequest,
  path: string,
  findings: readonly Finding[],
): 1 => {
  const { error } = countsOf(findings);
  const message = `${path} cannot be approved: ${counted(error, 'error')}`;
  if (json) {
    const report = {
      command: 'status',
      spec: { path },
      changes: [{ kind: 'keep', path, reason: 'it has errors that an approved specification must not have' }],
      findings,
      nextSteps: [`create-tech-spec check ${path}`],
    };
    world.print(`${JSON.stringify(report, null, 2)}\n`);
  } else world.print(prettyFindings([{ path, status: 'if it were approved', findings }], style));
  world.say(`${message}. Nothing was written.`);
  return 1;
};
