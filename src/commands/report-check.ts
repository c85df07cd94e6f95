import { countsOf, countsText } from '../check/counts.ts';
import { githubFindings } from '../check/formats/github.ts';
import { prettyFindings } from '../check/formats/pretty.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import type { Checked } from './check-part.ts';
import type { CheckRequest } from './check-request.ts';

/** What a check came to. */
export type CheckReport = {
  documents: readonly Checked<'findings'>[];
  /** The files that were mended, or would be. */
  mended: readonly string[];
  /** The commands that bring back what was there before. */
  undo: readonly string[];
};

/** Says what was found: the findings on stdout, and what they come to beside it. */
export const reportCheck = async (
  world: Pick<World, 'print' | 'say' | 'version'>,
  report: CheckReport,
  request: CheckRequest,
): Promise<void> => {
  const text = await textIn[request.format](report, request, world);
  if (text !== '') world.print(text);
  if (request.format === 'pretty') world.say(summary(report.documents, request.all));
};

type Writer = (
  report: CheckReport,
  request: CheckRequest,
  world: Pick<World, 'version'>,
) => string | Promise<string>;

const textIn: Readonly<Record<CheckRequest['format'], Writer>> = {
  pretty: ({ documents }, { all, style }) =>
    prettyFindings(
      documents.map((document) => ({ ...document, findings: shown(document, all) })),
      style,
    ),
  json: (report) => `${JSON.stringify(reportJson(report), null, 2)}\n`,
  github: ({ documents }, { all }) => githubFindings(documents.flatMap((document) => shown(document, all))),
  sarif: async ({ documents }, _, { version }) => {
    const [{ sarifLog }, { rules }, { rulePages }] = await Promise.all([
      import('../check/formats/sarif.ts'),
      import('../check/rules.ts'),
      import('../check/rule-pages.ts'),
    ]);
    const findings = documents.flatMap((document) => document.findings);
    return `${JSON.stringify(sarifLog(findings, { version, rules, pages: rulePages }), null, 2)}\n`;
  },
};

/** What is shown of a document: what is only information when somebody asks for it. */
const shown = ({ findings }: Checked<'findings'>, all: boolean): Checked<'findings'>['findings'] =>
  all ? findings : findings.filter(({ severity }) => severity !== 'information');

const summary = (documents: readonly Checked<'findings'>[], all: boolean): string => {
  const counts = countsOf(documents.flatMap(({ findings }) => findings));
  const checkedText = `${counted(documents.length, 'document')} checked`;
  const loud = countsText({ ...counts, information: all ? counts.information : 0 });
  const quiet =
    all || counts.information === 0 ? '' : `; ${counted(counts.information, 'remark')} more: --all`;
  return `${checkedText}: ${loud || 'nothing wrong'}${quiet}`;
};

const reportJson = ({ documents, mended, undo }: CheckReport): object => ({
  command: 'check',
  documents: documents.map(({ path, kind, status, findings }) => ({
    path,
    kind,
    status,
    ...countsOf(findings),
  })),
  changes: mended.map((path) => ({ kind: 'update', path })),
  findings: documents.flatMap(({ findings }) => findings),
  nextSteps: [],
  undo,
});
