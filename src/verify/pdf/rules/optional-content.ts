import { asEntries } from '../file/access.js';
import type { PdfRule } from '../rule.js';

/** Layers have names, and are shown alike by every program. */
export const optionalContent: PdfRule = {
  documentation: {
    id: 'pdf-optional-content',
    severity: 'error',
    title: 'Layer configuration without a name, or that switches by itself',
    why: 'A reader who cannot see the layers must hear their names.',
    fix: 'Name each configuration, and leave AS out.',
    clauses: ['ISO 14289-1 §7.10', 'Matterhorn 20-001 to 20-003', 'ISO 19005-2 §6.9'],
  },
  check({ file, catalog }, report) {
    const properties = file.dictionary(catalog, 'OCProperties');
    if (!properties) return;
    const configurations = [properties.entries.get('D'), ...file.array(properties, 'Configs')].flatMap(
      (entry) => asEntries(file.resolve(entry)) ?? [],
    );
    for (const configuration of configurations) {
      if (!file.text(configuration, 'Name'))
        report({ message: 'Unexpected layer configuration without a name, expected Name' });
      if (configuration.entries.has('AS')) report({ message: 'Unexpected AS in a layer configuration, expected none' });
    }
  },
};
