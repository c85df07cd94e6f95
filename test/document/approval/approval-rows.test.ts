import { describe, expect, test } from 'vitest';
import { isApproved } from '../../../src/document/approval/approval-row.ts';
import { approvalRows } from '../../../src/document/approval/approval-rows.ts';
import { readSpec } from '../../../src/document/read/read-spec.ts';

/** The approvals of a part, each as its role, what it is signed with, and whether that is all that it takes. */
const approvalsIn = (part: string, heading = '## Approval'): string[] =>
  approvalRows(readSpec(`# Technical Specification: Shop\n\n${heading}\n\n${part}\n`)).map((row) => {
    const signed = [row.role, row.name ?? '–', row.date ?? '–'].join(' | ');
    return `${isApproved(row) ? 'yes' : 'no'}: ${signed}`;
  });

const table = (...rows: readonly string[]): string => {
  const [header = '', ...others] = rows;
  return [header, header.replace(/[^|]+/g, '-'), ...others].join('\n');
};

describe('a table of approvals', () => {
  test.each([
    ['Role | Name | Date', 'Team | Person | Date'],
    ['Role | Name | Date', 'Department | Approved by | Approval date'],
    ['Role | Name | Date', 'Role | Signed off by | When'],
    ['Role | Name | Date', 'Stakeholder | Reviewer | Signed on'],
    ['Role | Name | Date', 'Abteilung | Freigegeben von | Freigegeben am'],
  ])('is read with headers of its own: %s as %s', (_, header) => {
    const rows = ['| Payments | Ann Lee | 2026-01-02 |', '| Security | TBD | |', '| Legal | n/a | |'];
    expect(approvalsIn(table(`| ${header} |`, ...rows))).toEqual([
      'yes: Payments | Ann Lee | 2026-01-02',
      'no: Security | – | –',
      'yes: Legal | n/a | –',
    ]);
  });

  test('is read with roles as its columns', () => {
    const rows = [
      '| | Tech Lead | Security | Legal |',
      '| Name | Ann Lee | Bo | |',
      '| Signature | x | | |',
      '| Date | 2026-01-02 | |',
    ];
    expect(approvalsIn(table(...rows))).toEqual([
      'yes: Tech Lead | Ann Lee | 2026-01-02',
      'no: Security | Bo | –',
      'no: Legal | – | –',
    ]);
    expect(approvalsIn(table(...rows).replace('| |', '| Role |'))).toHaveLength(3);
  });

  test.each([
    ['no person', '| Team | Status | Date |', '| Payments | open | |'],
    ['no day', '| Team | Person | Comment |', '| Payments | Ann | |'],
    ['no role', '| Reviewer | Status | Date |', '| Ann | open | |'],
    ['the changes of the document', '| Version | Author | Date |', '| 1.0 | Ann | 2026-01-02 |'],
    ['no row of days', '| | Tech Lead |', '| Name | Ann |'],
    ['who is on call', '| Contact | Team | When |', '| Ann | Support | Mondays |'],
    ['systems and who runs them', '| Service | Contact | Date |', '| Orders API | | 2026-05-01 |'],
  ])('is none with %s', (_, ...rows) => {
    expect(approvalsIn(table(...rows))).toEqual([]);
  });

  test.each(['## Validation', '## Reviewers'])('is none with other headers below %s', (heading) => {
    const rows = ['| Team | Person | Date |', '| Payments | Ann | |'];
    expect(approvalsIn(table(...rows), heading)).toEqual([]);
    expect(approvalsIn(table(...rows), '## Sign-off')).toHaveLength(1);
  });
});

test.each([
  'Review Design',
  'Update Legal',
  'Train Support Team',
  'Load Test Platform',
  'Contact the Product Owner',
  'Meeting: Tuesday, 2026-03-01',
  'Release: Friday, 2026-03-01',
  'Freeze: Code, 2026-03-01',
])('a task that is something to do is no approval: %s', (task) => {
  expect(approvalsIn(`- [ ] ${task}`)).toEqual([]);
  expect(approvalsIn(`- [x] ${task}`)).toEqual([]);
});

test('tasks below a heading in there that is called so are approvals, and those below others are none', () => {
  const part = '### Sign-off\n\n- [ ] Tech Lead\n\n### Launch\n\n- [ ] Security\n';
  expect(approvalsIn(part)).toEqual(['no: Tech Lead | – | –']);
});

describe('a list of approvals', () => {
  test.each([
    ['- [x] Tech Lead: Ann Lee, 2026-01-02', 'yes: Tech Lead | Ann Lee | 2026-01-02'],
    ['* [X] **Tech Lead**: Ann Lee (2026-01-02)', 'yes: Tech Lead | Ann Lee | 2026-01-02'],
    ['1. [x] **Security:** @ann – 2026-01-02', 'yes: Security | @ann | 2026-01-02'],
    ['- [x] Payments: Ann van der Lee on 2026-01-02', 'yes: Payments | Ann van der Lee | 2026-01-02'],
    ['- [x] Head of Product – Ann Lee, 2026-01-02', 'yes: Head of Product | Ann Lee | 2026-01-02'],
    ['- [ ] Tech Lead: Ann Lee, 2026-01-02', 'no: Tech Lead | Ann Lee | –'],
    ['- [x] Tech Lead: Ann Lee, 2026-02-30', 'no: Tech Lead | Ann Lee | 2026-02-30'],
    ['- [x] Tech Lead: Ann Lee', 'no: Tech Lead | Ann Lee | –'],
    ['- [x] Tech Lead', 'no: Tech Lead | – | –'],
    ['- [ ] Tech Lead', 'no: Tech Lead | – | –'],
    ['- [ ] **Tech Lead:**', 'no: Tech Lead | – | –'],
    ['- [ ] Security: TBD', 'no: Security | – | –'],
    ['- [ ] Security: ____ (YYYY-MM-DD)', 'no: Security | – | –'],
    ['- [ ] Security: [Name], [Date]', 'no: Security | – | –'],
    ['- [ ] Legal: not needed', 'yes: Legal | not needed | –'],
    ['- [x] Architect: 2026-01-02', 'no: Architect | – | 2026-01-02'],
  ])('%s', (item, expected) => {
    expect(approvalsIn(item)).toEqual([expected]);
  });

  test.each([
    '- [ ] All tests pass',
    '- [ ] Security review',
    '- [ ] Security review: done by the platform team',
    '- [x] Performance: Verified',
    '- [x] Security: approved',
    '- [ ] Security: threats are modelled',
    '- [ ] Notify the product manager',
    '- [ ] Launch: public beta, 2026-03-01',
    '- [ ] Rollout: Berlin',
    '- [x] Ann Lee (Tech Lead): 2026-01-02',
    '- [x] Ann Lee – Tech Lead, 2026-01-02',
    '- [ ] ~~Legal~~',
    '- Tech Lead: Ann Lee, 2026-01-02',
    '- [ ] Tech Lead:\n  Ann Lee, 2026-01-02',
    '- [ ] Approvers\n  - [ ] Tech Lead',
  ])('has none in %j', (item) => {
    expect(approvalsIn(item)).toEqual([]);
  });

  test('is none below another heading', () => {
    expect(approvalsIn('- [ ] Tech Lead', '## Reviewers')).toEqual([]);
    expect(approvalsIn('### Next steps\n\n- [ ] Tech Lead')).toEqual([]);
  });
});
