import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import { pageViews } from '../report/pages/page-views.js';
import type { PageView } from '../report/report-input.js';
import { pagesNotDrawn } from './findings.js';
import type { BuildOptions } from './options.js';

/** The pages of a finished PDF for the reports. That they cannot be drawn is worth knowing, and stops nothing. */
export async function reportPages(
  pdf: string,
  options: BuildOptions,
  host: Host,
): Promise<{ readonly pages: readonly PageView[]; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const { signal, onProgress } = options;
    const events = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
    return { pages: await pageViews(pdf, events, host), diagnostics: [] };
  } catch (error) {
    options.signal?.throwIfAborted();
    return { pages: [], diagnostics: [pagesNotDrawn(error)] };
  }
}
