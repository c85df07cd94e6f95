#!/usr/bin/env node
const module_ = require('node:module');

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

/** The program, with the compiled code of an earlier run: from Node 22 on, Node keeps it itself. */
const loaded = () => {
  if (module_.enableCompileCache === undefined) return require('./compiled-code.js').load('cli.cjs');
  module_.enableCompileCache();
  return require('../dist/cli.cjs');
};

if (!isVersionTold(process.argv.slice(2))) loaded().main(process);
