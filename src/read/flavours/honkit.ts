import type { Flavour } from '../project.js';
import { readProjectText } from '../project-text.js';
import { readCompanionMetadata } from './companion-metadata.js';
import { readSummary } from './summary.js';

/** HonKit and GitBook: a SUMMARY.md lists the chapters. */
export const honkit: Flavour = {
  name: 'honkit',
  recognises: ({ paths }) => paths.has('SUMMARY.md'),
  async read(folder) {
    const companion = await readCompanionMetadata(folder);
    const { text = '', diagnostics } = await readProjectText(folder, 'SUMMARY.md');
    const { order } = readSummary(text, 'SUMMARY.md');
    return { ...companion, order, diagnostics: [...companion.diagnostics, ...diagnostics] };
  },
};
