import TS101 from '../../docs/rules/TS101-placeholder-left.md';
import TS112 from '../../docs/rules/TS112-author-missing.md';
import TS201 from '../../docs/rules/TS201-component-incomplete.md';
import TS903 from '../../docs/rules/TS903-block-unclosed.md';

/** The page of each rule, by its id. */
export const pages: Readonly<Record<string, string>> = {
  TS101,
  TS112,
  TS201,
  TS903,
};
