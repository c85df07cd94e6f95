import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Writes the reference specification into a temporary folder and says where.
const reference = join(import.meta.dirname, 'cases/runs/order-checkout');
const folder = mkdtempSync(join(tmpdir(), 'create-tech-spec-demo-'));
cpSync(join(reference, 'before'), folder, { recursive: true });
const program = join(import.meta.dirname, '../bin/create-tech-spec.js');
const run = spawnSync(process.execPath, [program, '-C', folder, '--answers', '-'], {
  input: readFileSync(join(reference, 'stdin')),
  stdio: ['pipe', 'inherit', 'inherit'],
});
console.error(`\nThe files are in ${folder}`);
process.exitCode = run.status ?? 70;
