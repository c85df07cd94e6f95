/** A file before or after a change; `/dev/null` where there is none. */
export type Side = { name: string; text: string };
