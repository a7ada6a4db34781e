import type { Element } from 'hast';
import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import { decisionsOf } from './decisions.js';
import { collectFacts } from './facts/collect-facts.js';
import { conformanceSection } from './html/conformance-section.js';
import { contrastSection } from './html/contrast-section.js';
import { decisionsSection } from './html/decisions-section.js';
import { findingsSection } from './html/findings-section.js';
import { imagesSection } from './html/images-section.js';
import { languagesSection, linksSection, tablesSection } from './html/lists.js';
import { metadataSection } from './html/metadata-section.js';
import { outlineSection, readingOrderSection } from './html/outline-section.js';
import { renderPage } from './html/page.js';
import { pagesSection } from './html/pages-section.js';
import { pictureSource } from './html/picture.js';
import { rulesSection } from './html/rules-section.js';
import { statisticsSection } from './html/statistics-section.js';
import { verdictHeader } from './html/verdict.js';
import type { ReportInput } from './report-input.js';

/**
 * The report for people: one page of HTML with everything in it, that loads nothing and runs nothing. The host is
 * asked for the page's stylesheet and for images that are not in memory. Same input, same bytes.
 */
export async function htmlReport(input: ReportInput, host: Pick<Host, 'files'>): Promise<string> {
  const { result, times = true } = input;
  const title = result.publication?.metadata.title ?? 'The publication';
  const sections = [
    conformanceSection(result, times),
    findingsSection(input),
    ...(result.publication ? await editorialSections(result.publication, input, host) : []),
    contrastSection(result),
    statisticsSection(result, times),
    rulesSection(input),
  ];
  return renderPage(
    {
      title: `${title}: publication report`,
      header: verdictHeader(result),
      sections: sections.filter((section) => section !== undefined),
    },
    host.files,
  );
}

/** What only a person can judge, laid out for judging. */
async function editorialSections(
  publication: Publication,
  { displayGuide, suppressed, pages = [] }: ReportInput,
  host: Pick<Host, 'files'>,
): Promise<readonly (Element | undefined)[]> {
  const facts = collectFacts(publication);
  return [
    decisionsSection(decisionsOf(publication), suppressed),
    await imagesSection(facts.images, publication.resources, pictureSource(host.files)),
    outlineSection(facts.headings),
    readingOrderSection(publication),
    pagesSection(pages, publication.metadata.language),
    linksSection(facts.links),
    tablesSection(facts.tables),
    languagesSection(facts.languages),
    metadataSection(publication.metadata, displayGuide),
  ];
}
