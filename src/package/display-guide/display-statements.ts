import type { DisplayField, DisplayStatement } from '../../model/result.js';
import { type ConformanceStatement, conformance } from './conformance.js';
import { ADDITIONAL, featureStatements, NAVIGATION, RICH_CONTENT } from './features.js';
import { hazards } from './hazards.js';
import { type PackageMetadata, readPackageMetadata, valuesOf } from './package-metadata.js';
import type { StatementId } from './statement-id.js';
import { statementText } from './statement-strings.js';
import { waysOfReading } from './ways-of-reading.js';

/**
 * What shops, libraries and reading systems will tell readers about an EPUB's accessibility, computed from its
 * package document as the Accessibility Metadata Display Guide 2.1 lays down. Fields without information are left
 * out, except the two that every book must answer. `language` is that of the person told.
 */
export function displayStatements(opf: string, language: string): readonly DisplayField[] {
  const metadata = readPackageMetadata(opf);
  const said = (ids: readonly StatementId[]) => ids.map((id) => ({ id, ...statementText(id, language) }));
  const fields: readonly (readonly [id: string, statements: readonly DisplayStatement[]])[] = [
    ['ways-of-reading', said(waysOfReading(metadata))],
    ['conformance', conformance(metadata).map((statement) => conformanceText(statement, language))],
    ['navigation', said(featureStatements(metadata, NAVIGATION))],
    ['rich-content', said(featureStatements(metadata, RICH_CONTENT))],
    ['hazards', said(hazards(metadata))],
    ['accessibility-summary', summary(metadata)],
    ['legal-considerations', said(exemption(metadata))],
    ['additional-accessibility-information', said(featureStatements(metadata, ADDITIONAL))],
  ];
  return fields
    .filter(([, statements]) => statements.length > 0)
    .map(([id, statements]) => ({ id, title: statementText(`${id}-title` as StatementId, language), statements }));
}

function conformanceText({ id, value, parts = [] }: ConformanceStatement, language: string): DisplayStatement {
  const sentence = statementText(id, language);
  if (id === 'conformance-details-certifier-report') return { id, ...sentence, url: value! };
  const words = [sentence.text, ...parts.map((part) => statementText(part, language).text), value];
  const statement = { id, language: sentence.language, text: words.filter(Boolean).join(' ') };
  return value && /^https?:/.test(value) ? { ...statement, url: value } : statement;
}

function summary(metadata: PackageMetadata): readonly DisplayStatement[] {
  return metadata.elements
    .filter(({ attributes }) => attributes.property === 'schema:accessibilitySummary')
    .slice(0, 1)
    .map(({ text, attributes }) => ({
      id: 'accessibility-summary',
      text,
      language: attributes['xml:lang'] ?? metadata.language,
    }));
}

function exemption(metadata: PackageMetadata): readonly StatementId[] {
  const claims = ['eaa-microenterprise', 'eaa-disproportionate-burden', 'eaa-fundamental-alteration'];
  const isClaimed = valuesOf(metadata, 'a11y:exemption').some((value) => claims.includes(value));
  return isClaimed ? ['legal-considerations-exempt'] : [];
}
