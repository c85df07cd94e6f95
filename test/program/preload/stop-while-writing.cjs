// Loaded before the program: sends it the signal in STOP_WITH just before the first file is put in place.
const { promises } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { link } = promises;
promises.link = async (from, to) => {
  promises.link = link;
  syncBuiltinESMExports();
  process.kill(process.pid, process.env.STOP_WITH);
  return link(from, to);
};
syncBuiltinESMExports();
