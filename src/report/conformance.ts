import type { Host } from '../host.js';
import { type ConformanceInput, conformanceReport } from './conformance/build-report.js';
import { checklistSection, signatureSection } from './conformance/render-checklist.js';
import {
  guideSection,
  methodSection,
  productSection,
  reportHeader,
  resultsSection,
} from './conformance/render-report.js';
import { decisionsSection } from './html/decisions-section.js';
import { renderPage } from './html/page.js';

/** An EPUB Accessibility conformance report as data, for a certifier's tools. */
export function conformanceReportJson(input: ConformanceInput): string {
  return `${JSON.stringify(conformanceReport(input), undefined, 2)}\n`;
}

/**
 * The same as a page to print and to sign: product, scope, what machines have found for each requirement of EPUB
 * Accessibility 1.1 and WCAG 2.2 A and AA, what a person must check, statement and signature.
 */
export async function conformanceReportHtml(input: ConformanceInput, host: Pick<Host, 'files'>): Promise<string> {
  const report = conformanceReport(input);
  const sections = [
    productSection(report),
    methodSection(report),
    resultsSection('epub-accessibility', 'EPUB Accessibility 1.1', report.epub),
    resultsSection('wcag', 'WCAG 2.2, levels A and AA', report.wcag),
    decisionsSection(report.decisions),
    guideSection(report),
    checklistSection(report),
    signatureSection(report),
  ];
  return renderPage(
    {
      title: `${report.product.title}: EPUB Accessibility conformance report`,
      header: reportHeader(report),
      sections: sections.filter((section) => section !== undefined),
    },
    host.files,
  );
}
