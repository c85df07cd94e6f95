import { approvalRows } from '../document/approval/approval-rows.ts';
import { readSpec } from '../document/read/read-spec.ts';
import { UserError } from '../errors.ts';
import { planApproval } from '../plan/plan-approval.ts';
import { nearest } from '../spec/nearest.ts';
import type { World } from '../world.ts';
import { assertSettled } from './assert-settled.ts';
import { specMeant } from './find-spec.ts';
import { reportPlan } from './report-plan.ts';
import type { SpecEditRequest } from './spec-edit-request.ts';
import { writePlan } from './write-plan.ts';

/** What is asked of `approve`: the role to sign in, and who signs; the user of git when absent. */
export type ApproveRequest = SpecEditRequest & { role: string | undefined; signer: string | undefined };

/**
 * Signs the row of a role in a specification's approval, and keeps what the content was recognised by when it was signed.
 *
 * @throws UserError where there is no such role, somebody else has signed the content as it is, nobody knows who works here, the document has no
 * form in which an approval is read, or holds a merge conflict.
 */
export const approve = async (world: World, request: ApproveRequest): Promise<void> => {
  const { file, name, role } = request;
  const { path, text } = await specMeant(world, { file, name, aim: 'approve' });
  const document = readSpec(text);
  assertSettled({ path, text, blocks: document.blocks }, world);
  const roles = [...new Set(approvalRows(document).map((row) => row.role))];
  if (role === undefined) throw new UserError('in which role?', { hint: rolesHint(roles) });
  const signer = request.signer ?? (await world.repository.author())?.name;
  if (signer === undefined) throw new UserError('who signs?', { hint: 'Say it: --name "Ann Lee"' });
  const planned = planApproval(document, { path, role, name: signer, day: world.today });
  if (planned.kind !== 'planned') throw refusal(planned, role, path);
  const { plan, isRenewed, instead } = planned;
  const as = `by ${signer} as ${planned.role}${instead === undefined ? '' : ` instead of ${instead}`}`;
  const undo = await writePlan(plan, world, request);
  const done = `${path}: approved ${isRenewed ? 'anew ' : ''}${as}, ${world.today}`;
  const lines = [plan.changes.length === 0 ? `${path}: approved ${as}, as it was` : done];
  const approval = { role: planned.role, name: signer, date: world.today };
  const json = { spec: { path }, approval: { ...approval, ...(instead !== undefined && { instead }) } };
  await reportPlan({ command: 'approve', plan, lines, json, undo }, request, world);
};

type Refused = Exclude<ReturnType<typeof planApproval>, { kind: 'planned' }>;

const refusal = (refused: Refused, role: string, path: string): UserError => {
  if (refused.kind === 'unknown-role')
    return new UserError(`${path} knows no role “${role}”`, {
      hint: unknownRoleHint([...new Set(refused.roles)], role),
    });
  if (refused.kind === 'no-cells')
    return new UserError(`the row of “${role}” has no cells for a name and a date`, {
      hint: 'Give the table the columns Role, Name and Date, or mend its rows: create-tech-spec check --fix',
    });
  if (refused.kind === 'waived')
    return new UserError(`“${role}” does not have to sign: its row says so`, {
      hint: 'Take that away there first, if somebody is to sign.',
    });
  if (refused.kind === 'unreadable')
    return new UserError(`“${role}” would not be read as signed with that name`, {
      hint: 'Sign with the name of a person: --name "Ann Lee"',
    });
  if (refused.date === undefined)
    return new UserError(`“${role}” is to be signed by ${refused.by}`, {
      hint: `Sign it in that name: --name ${JSON.stringify(refused.by)}\nOr take the name away there first, if somebody else signs.`,
    });
  return new UserError(`“${role}” is signed by ${refused.by} on ${refused.date}`, {
    hint: 'Empty the name and the date there first, if that is to be withdrawn.',
  });
};

const rolesHint = (roles: readonly string[]): string =>
  roles.length === 0
    ? 'None is known. Begin a table of Role, Name and Date: create-tech-spec add approver "Tech Lead"\nTasks are read as well: - [ ] Tech Lead: Ann Lee, 2026-01-02'
    : `Name one: --role ${JSON.stringify(roles[0])}\nRoles: ${roles.join(', ')}`;

const unknownRoleHint = (roles: readonly string[], role: string): string => {
  const meant = nearest(role, roles);
  return meant === undefined ? rolesHint(roles) : `Did you mean ${meant}?`;
};
