#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// Node 22 and later keep compiled code between runs.
module.enableCompileCache?.();

// Node 20 optimises code so early that most runs end before it pays; no later one knows the flag.
if (process.versions.v8.startsWith('11.')) v8.setFlagsFromString('--interrupt-budget=500000');

import('../dist/cli.js').then(({ main }) => main(process));
