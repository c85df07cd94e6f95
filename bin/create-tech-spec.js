#!/usr/bin/env node
/** Answers `--version` alone at once; false where there is more to do, or nobody reads. */
const isVersionTold = ([first, ...others]) => {
  if (!/^(?:-V|--version)$/.test(first) || others.length > 0) return false;
  try {
    require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    return false;
  }
};

if (!isVersionTold(process.argv.slice(2)))
  require('./compiled-code.js').load('cli.cjs').main(process, `${__dirname}/thread.js`);
