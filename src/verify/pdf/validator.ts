import type { DiagnosticDocumentation } from '../../diagnostic.js';
import { findingsList } from '../findings-list.js';
import type { Finding, Outcome, ValidationInput, Validator } from '../validator.js';
import type { PdfDocument } from './document.js';
import { PDF_LIMITS } from './file/limits.js';
import { PdfError } from './file/objects.js';
import { openPdf } from './file/open-pdf.js';
import { PDF_ENCRYPTED, PDF_UNREADABLE } from './findings.js';
import { openDocument } from './open-document.js';
import { PDF_RULES } from './rules/index.js';

/** Lectern's own PDF check: the Matterhorn conditions a machine can see, the tag tree, text, fonts and metadata. */
export const pdfStructure: Validator = {
  id: 'pdf-structure',
  name: 'Lectern PDF check',
  subject: 'pdf',
  builtIn: true,
  profile: 'PDF/UA-1',
  async run(input) {
    try {
      return [await check(input)];
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      return [
        {
          kind: 'done',
          findings: [
            finding(PDF_UNREADABLE, `Unexpected content of the file, expected a readable PDF: ${error.message}`),
          ],
        },
      ];
    }
  },
};

async function check({ file: path, host, signal, onProgress }: ValidationInput): Promise<Outcome> {
  const status = await host.files.status(await host.files.realPath(path));
  if ((status?.size ?? 0) > PDF_LIMITS.file) throw new PdfError(`more than ${PDF_LIMITS.file} bytes`);
  const file = openPdf(await host.files.read(path));
  if (file.trailer.entries.has('Encrypt'))
    return {
      kind: 'done',
      findings: [finding(PDF_ENCRYPTED, 'Unexpected encryption, expected a file that everyone can open')],
    };
  const document = await openDocument(file, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
  const findings = findingsList();
  for (const { documentation, archival, check: look } of PDF_RULES) {
    if (archival && document.archivalPart === undefined) continue;
    look(document, ({ at, ...rest }) =>
      findings.add({ ...finding(documentation, rest.message), ...rest, ...(at && { at }) }),
    );
  }
  return { kind: 'done', profile: profileOf(document), findings: findings.all() };
}

function finding({ id, severity, fix, clauses }: DiagnosticDocumentation, message: string): Finding {
  return { id, severity, message, hint: fix, clauses };
}

/** What the file says of itself. */
function profileOf({ accessiblePart, archivalPart }: PdfDocument): string {
  const archival = archivalPart === undefined ? '' : ` and PDF/A-${archivalPart}`;
  return `PDF/UA-${accessiblePart ?? 1}${archival}`;
}
