import fc from 'fast-check';

// The same code gives the same outcome, here and in CI: new inputs are looked for by `npm run fuzz`.
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_261_122 });
