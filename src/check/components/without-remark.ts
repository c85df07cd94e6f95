/** A name without what is said about it: `Ledger — see 3.2`, `Redis: for sessions`, `Postgres [database]`. */
export const withoutRemark = (dependency: string): string =>
  dependency.replace(/\s+[—–-]+\s.*$|\s*[:;,]\s.*$|\s*[([].*$/s, '') || dependency;
