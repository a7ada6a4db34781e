import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VALIDATOR_IDS } from '../lib/build/validator-ids.js';
import { LECTERN } from './book.mjs';
import { measure } from './measure.mjs';
import { printHeader, printRow } from './table.mjs';

/**
 * What each validator costs on Lectern's own files.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchValidators({ book, folder }) {
  printHeader('Validators');
  const out = join(folder, 'verified');
  const built = await measure(process.execPath, [LECTERN, 'build', book, '--no-verify', '--quiet', '--out', out]);
  const files = existsSync(out) ? readdirSync(out).filter((name) => /\.(?:epub|pdf)$/.test(name)) : [];
  printRow({ what: 'lectern build --no-verify', measured: built });
  for (const name of files) for (const id of VALIDATOR_IDS) await validate(join(out, name), id);
}

/** @param {string} file @param {string} id */
async function validate(file, id) {
  const { code: _verdict, ...measured } = await measure(process.execPath, [
    ...[LECTERN, 'verify', file],
    ...['--validators', id, '--json', '--quiet'],
  ]);
  const { verifications } = JSON.parse(measured.stdout);
  // A validator of the other kind of file.
  if (verifications.length === 0) return;
  const [{ status, reason }] = verifications;
  const extension = /\w+$/.exec(file)?.[0].toUpperCase();
  if (status === 'not-run') printRow({ what: `${extension}: ${id}`, note: `absent: ${reason}` });
  else printRow({ what: `${extension}: ${id}`, measured, note: status });
}
