import { asEntries } from '../file/access.js';
import type { PdfRule } from '../rule.js';

/** What the colours mean. */
export const outputIntent: PdfRule = {
  archival: true,
  documentation: {
    id: 'pdf-output-intent',
    severity: 'error',
    title: 'No output intent',
    why: 'Without a colour profile nobody can say in the future which red was meant.',
    fix: 'Add an output intent with an embedded ICC profile.',
    clauses: ['ISO 19005-2 §6.2.3', 'ISO 19005-2 §6.2.4.3'],
  },
  check({ file, catalog }, report) {
    const intents = file.array(catalog, 'OutputIntents').map((intent) => asEntries(file.resolve(intent)));
    const intent = intents.find((entry) => entry && file.name(entry, 'S') === 'GTS_PDFA1');
    if (!intent) report({ message: 'Unexpected absence of an output intent, expected GTS_PDFA1' });
    const profile = intent && file.stream(intent, 'DestOutputProfile');
    const bytes = profile && file.decode(profile);
    if (intent && (!bytes || Buffer.from(bytes).toString('latin1', 36, 40) !== 'acsp'))
      report({ message: 'Unexpected profile of the output intent, expected an embedded ICC profile' });
  },
};
