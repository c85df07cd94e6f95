/** What a thread runs: a part of a check. */
require('./compiled-code.js').load('thread.cjs').main(process);
