import type { Host } from '../../host.js';

/** Finds veraPDF's command: the one named by LECTERN_VERAPDF, else `verapdf` on PATH. Undefined when there is none. */
export async function findVerapdf(host: Host): Promise<string | undefined> {
  const named = host.environment.LECTERN_VERAPDF;
  return host.processes.find(named || 'verapdf');
}
