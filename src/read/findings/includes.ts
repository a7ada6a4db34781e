import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const includeFailed: DiagnosticDocumentation = {
  id: 'include-failed',
  severity: 'error',
  title: 'Include that cannot be resolved',
  why: 'The passage or listing would be missing from the book.',
  fix: 'Correct the path, the anchor or the lines, or remove the include.',
  clauses: [],
  examples: [{ bad: '{{#include missing.rs}}', good: '{{#include listing.rs:main}}' }],
};

export const templateTagUnknown: DiagnosticDocumentation = {
  id: 'template-tag-unknown',
  severity: 'warning',
  title: "Template tag of another tool's plugin",
  why: 'Lectern does not run plugins; the tag would be printed as it stands.',
  fix: 'Replace the tag by Markdown, or wrap it in `{% raw %}` and `{% endraw %}` when it is meant to be read.',
  clauses: [],
};
