import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Config } from '../model/config.js';
import { rehypeHeadings } from './headings.js';
import { remarkUnclosedHtml } from './html/balance.js';
import { rehypeContentModel } from './html/content-model.js';
import { rehypeDepth } from './html/depth.js';
import { handlers } from './html/handlers.js';
import { rehypeRawHtml } from './html/raw.js';
import { rehypeSafety } from './html/sanitise.js';
import { remarkAbbreviations } from './markdown/abbreviations.js';
import { remarkAlerts } from './markdown/alerts.js';
import { remarkBlockAttributes } from './markdown/block-attributes.js';
import { remarkCodeInfo } from './markdown/code-info.js';
import { remarkDivisions } from './markdown/divisions.js';
import { remarkForeignMarkup } from './markdown/foreign-markup.js';
import { remarkAttributes } from './markdown/inline-attributes.js';
import { remarkInlineNotes } from './markdown/inline-notes.js';
import { remarkLineBlocks } from './markdown/line-blocks.js';
import { remarkMarkdownInHtml } from './markdown/markdown-in-html.js';
import { remarkPageBreaks } from './markdown/page-breaks.js';
import { remarkRaggedTables } from './markdown/ragged-tables.js';
import { remarkRawBlocks } from './markdown/raw-blocks.js';
import { remarkScripts } from './markdown/scripts.js';
import { remarkSpans } from './markdown/spans.js';
import { remarkComments } from './markdown/suppressions.js';
import { remarkUndefinedNotes } from './markdown/undefined-notes.js';
import { rehypeFormulas } from './math/formulas.js';
import { linearText } from './math/linear.js';
import { speechOf } from './math/speech.js';
import { rehypeSections } from './sections.js';
import { rehypeAsides } from './semantics/asides.js';
import { rehypeCallouts } from './semantics/callouts.js';
import { rehypeCode } from './semantics/code.js';
import { rehypeDecorative } from './semantics/decorative.js';
import { rehypeDescriptions } from './semantics/descriptions.js';
import { rehypeDivisions } from './semantics/divisions.js';
import { rehypeFigures } from './semantics/figures.js';
import { rehypeDirections } from './semantics/languages.js';
import { rehypeMedia } from './semantics/media.js';
import { rehypeNotes } from './semantics/notes.js';
import { rehypePageMarks } from './semantics/page-marks.js';
import { rehypeTables } from './semantics/tables.js';
import { rehypeSlugs } from './slugs.js';
import { markdownParser } from './syntax/markdown-parser.js';
import { rehypeTitle } from './title.js';
import { rehypePunctuation } from './typography/punctuate.js';
import { rehypeQuotations } from './typography/quotations.js';

/**
 * The two halves of understanding a chapter, made once for a book, with or without what only readers need. Between
 * them a document may be split. Each is a frozen unified processor that runs on a `chapterFile`.
 */
export interface Processors {
  readonly markdown: ReturnType<typeof markdownProcessor>;
  readonly chapter: ReturnType<typeof chapterProcessor>;
}

export function processorsFor(config: Config, forReaders: boolean): Processors {
  return { markdown: markdownProcessor(config), chapter: chapterProcessor(config, forReaders) };
}

/**
 * Parses Markdown and gives its tree the meanings that CommonMark and GFM leave as text: attributes, spans, divisions,
 * alerts, abbreviations; takes out comments.
 */
function markdownProcessor({ text }: Config) {
  const parser = markdownParser(text).freeze();
  return markdownParser(text)
    .use(remarkRawBlocks)
    .use(remarkComments)
    .use(remarkMarkdownInHtml, (inside: string) => parser.parse(inside))
    .use(remarkAbbreviations)
    .use(remarkDivisions)
    .use(remarkAlerts)
    .use(remarkBlockAttributes)
    .use(remarkPageBreaks)
    .use(remarkLineBlocks)
    .use(remarkInlineNotes)
    .use(remarkSpans)
    .use(remarkScripts)
    .use(remarkAttributes)
    .use(remarkCodeInfo)
    .use(remarkRaggedTables)
    .use(remarkUndefinedNotes)
    .use(remarkForeignMarkup)
    .freeze();
}

/** Turns the Markdown tree of one chapter into the semantic tree: safe, valid HTML in one `section`. */
function chapterProcessor({ typography }: Config, forReaders: boolean) {
  return unified()
    .use(remarkUnclosedHtml)
    .use(remarkRehype, { allowDangerousHtml: true, handlers })
    .use(rehypeRawHtml)
    .use(rehypeDepth)
    .use(rehypeSafety)
    .use(rehypeContentModel)
    .use(rehypePageMarks)
    .use(rehypeDecorative)
    .use(rehypeFigures)
    .use(rehypeTables)
    .use(rehypeDescriptions)
    .use(rehypeMedia)
    .use(rehypeCallouts)
    .use(rehypeDivisions)
    .use(rehypeAsides)
    .use(rehypeFormulas, { cache: new Map(), speech: forReaders ? speechOf : linearText })
    .use(rehypeCode, { highlighted: forReaders })
    .use(rehypeTitle)
    .use(rehypeHeadings)
    .use(rehypeSlugs)
    .use(typography.smartPunctuation ? [rehypePunctuation] : [])
    .use(rehypeQuotations)
    .use(rehypeSections)
    .use(rehypeNotes)
    .use(rehypeDirections)
    .freeze();
}
