import { type Constraint, type Node, parseSync } from 'libpg-query';

/** A table as PostgreSQL reads it out of a migration: its columns, and the tables that they point to. */
export type ReadTable = { name: string; columns: string[]; pointsTo: string[] };

/** A migration as PostgreSQL's own parser reads it; throws where it is no SQL. Call `loadModule` before. */
export const readSql = (sql: string) => {
  const statements = (parseSync(sql).stmts ?? []).map(({ stmt }) => stmt as unknown as Statement);
  return {
    kinds: statements.flatMap((statement) => Object.keys(statement)),
    tables: statements.flatMap(({ CreateStmt: table }) => (table ? [readTable(table)] : [])),
    /** The foreign keys that are added to a table that is there. */
    added: statements.flatMap(({ AlterTableStmt: alter }) => (alter ? [readAddedKey(alter)] : [])),
  };
};

/** The part of PostgreSQL's syntax tree that migrations use. */
type Statement = { CreateStmt?: CreateTable; AlterTableStmt?: AlterTable };
type CreateTable = { relation: { relname: string }; tableElts: Node[] };
type AlterTable = {
  relation: { relname: string };
  cmds: { AlterTableCmd: { def: { Constraint: Constraint } } }[];
};

const readTable = ({ relation, tableElts }: CreateTable): ReadTable => {
  const columns = tableElts.flatMap((node) => ('ColumnDef' in node ? node.ColumnDef : []));
  const constraints = columns.flatMap((column) => column.constraints ?? []);
  return {
    name: relation.relname,
    columns: columns.map(({ colname = '' }) => colname),
    pointsTo: constraints.flatMap((node) => ('Constraint' in node ? targetsOf(node.Constraint) : [])),
  };
};

const readAddedKey = ({ relation, cmds }: AlterTable): { from: string; to: string } => ({
  from: relation.relname,
  to: cmds.flatMap(({ AlterTableCmd }) => targetsOf(AlterTableCmd.def.Constraint)).join(),
});

const targetsOf = ({ contype, pktable }: Constraint): string[] =>
  contype === 'CONSTR_FOREIGN' ? [pktable?.relname ?? ''] : [];
