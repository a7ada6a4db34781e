import { CITATION } from './citation-pattern.js';

/** A form of writing that other tools read and Lectern does not: what it is, how it looks, what to write instead. */
export interface ForeignSign {
  /** As in "Unexpected … “[[Page]]”". */
  readonly name: string;
  /** Global; code, formulas, images, raw HTML and the marks of links and emphasis stand as U+FFFC. */
  readonly pattern: RegExp;
  readonly expected: string;
  readonly hint: string;
  /** Reported by whoever expands the templates of a project. */
  readonly isTemplate?: true;
  /** Left alone where the book has no mathematics. */
  readonly isMath?: true;
}

const contents: ForeignSign = {
  name: 'request for a table of contents',
  pattern: /^(?:\[{1,2}_?toc_?\]{1,2}|\{\{toc\}\}|\[{2}_TOC_\]{2})$/gim,
  expected: 'nothing, as Lectern makes the contents',
  hint: 'Remove it; `text: {toc-depth: 2}` in book.yaml says how deep the contents go',
};

const citation: ForeignSign = {
  name: 'citation',
  pattern: CITATION,
  expected: 'the words to print, such as “(Smith 2020)”',
  hint: 'Lectern reads no bibliography: run the citations through a processor first, or write them out, as a note (`^[Smith 2020, p. 4]`) if you like',
};

/** The most telling first: what one has found, the others leave alone. */
export const FOREIGN_SIGNS: readonly ForeignSign[] = [
  contents,
  {
    name: 'embedded file',
    pattern: /!\[\[[^[\]\n]{1,300}\]\]/g,
    expected: 'an image such as `![What it shows](file.png)`',
    hint: 'Write the image with its path and alternative text; another note cannot be embedded',
  },
  {
    name: 'wiki link',
    // Behind a word it is an index, as in `x[[1]]`.
    pattern: /(?<![\w)\]])\[\[[^[\]\n]{1,300}\]\]/g,
    expected: 'a link such as `[text](file.md#heading)`',
    hint: 'Name the file it leads to: `[text](file.md)`; a heading of the same file is `[text](#heading)`',
  },
  citation,
  {
    name: 'shortcode',
    pattern: /\{\{[<%][^{}\n]{0,500}[%>]\}\}/g,
    expected: 'Markdown',
    hint: 'Replace it by what it would have made, or put it into code when it is meant to be read',
    isTemplate: true,
  },
  {
    name: 'template tag',
    pattern: /\{\{[^{}\n]{1,500}\}\}|\{%[^{}\n]{1,500}%\}/g,
    expected: 'Markdown',
    hint: 'Replace it by what it would have made, or put it into code when it is meant to be read',
    isTemplate: true,
  },
  {
    name: 'label',
    pattern: /(?<![\w:]):(?:(?:eq)?label|numref|eqref|ref):\u{FFFC}|\{(?:numref|eq|ref)\}\u{FFFC}/gu,
    expected: 'an identifier, or a link to it',
    hint: 'A label is `{#name}` behind a heading, a reference to it `[](#name)` or `[text](#name)`',
  },
  {
    name: 'role',
    pattern: /(?<![\w:]):[a-z][a-z0-9_+-]*:\u{FFFC}|\{[a-z][a-z0-9:_-]*\}\u{FFFC}/gu,
    expected: 'Markdown',
    hint: 'Write what the role would have made, or remove it',
  },
  {
    name: 'tracked change',
    pattern: /\{(?:\+\+[^{}\n]{1,500}\+\+|--[^{}\n]{1,500}--|>>[^{}\n]{1,500}<<|==[^{}\n]{1,500}==)\}/g,
    expected: 'the text as it is to be printed',
    hint: 'Accept or refuse the change; a comment to yourself is `<!-- … -->`',
  },
  {
    name: 'comment',
    pattern: /(?<![^\s￼])%%(?!\s*$)[^%]{1,2000}%%/gm,
    expected: 'a comment such as `<!-- … -->`, which is not printed',
    hint: 'Write `<!-- … -->`',
  },
  {
    name: 'formula',
    pattern:
      /\\\((?:(?!\\\))[^\n]){0,300}?(?:\\[a-z]{2,}|[\^=<>]|_[{\w])(?:(?!\\\))[^\n]){0,300}?\\\)|\\\[(?:(?!\\\])[\s\S]){0,500}?(?:\\[a-z]{2,}|[\^=]|_\{)(?:(?!\\\])[\s\S]){0,500}?\\\]/g,
    expected: 'dollar signs: `$x^2$`, or `$$…$$` for one on its own',
    hint: 'Write `$…$`; without them the brackets and backslashes of the formula are lost',
    isMath: true,
  },
  {
    name: 'LaTeX command',
    pattern:
      /\\(?:newpage|pagebreak|clear(?:double)?page|noindent|centering|smallskip|medskip|bigskip|vfill|hfill|(?:begin|end|cite[a-z]?|ref|eqref|label|emph|text(?:bf|it|sc|tt)|footnote|index|(?:sub){0,2}section|chapter|[vh]space|includegraphics)\*?(?:\[[^\]\n]{0,80}\])?\{[^}\n]{0,200}\})/g,
    expected: 'Markdown',
    hint: 'Lectern runs no LaTeX outside of formulas: replace or remove the command',
  },
  {
    name: 'highlighting',
    // Between Latin letters or digits it compares: `a==b and c==d`.
    pattern: /(?<![=<>!\p{Script=Latin}\p{N}_)\]])==(?![\s=])[^=\n]{1,300}(?<!\s)==(?![=>\p{Script=Latin}\p{N}_])/gu,
    expected: '`[text]{.mark}` or `<mark>text</mark>`',
    hint: 'Write `:mark[text]`',
  },
  {
    name: 'admonition',
    pattern: /^(?:!!!|\?\?\?\+?)[ \t]+[a-z]\S*/gim,
    expected: 'an alert such as `> [!NOTE]` or a division such as `::: {.note}`',
    hint: 'Begin each line of a note with `> `, the first with `> [!NOTE]`, `[!TIP]` or `[!WARNING]`',
  },
  {
    name: 'directive',
    pattern: /^\.\.[ \t]+[a-z][\w-]*::/gim,
    expected: 'Markdown',
    hint: 'Replace it by Markdown: `::: {.note}` … `:::` is a division',
  },
  {
    name: 'aside',
    pattern: /^[ABDEIQTWX]>[ \t]/gm,
    expected: 'an alert such as `> [!TIP]` or a division such as `::: {.aside}`',
    hint: 'Begin the lines with `> `, the first with `> [!NOTE]`, `[!TIP]` or `[!WARNING]`',
  },
  {
    name: 'attribute list',
    pattern: /^\{(?:\/?(?:aside|blurb|pagebreak|frontmatter|mainmatter|backmatter)|[a-z-]+:[ \t]*[^{}\n]{1,300})\}$/gm,
    expected: 'attributes such as `{#id .class key=value}` behind what they belong to',
    hint: 'Write `key=value` behind the heading or image, or remove the line',
  },
  {
    name: 'import',
    pattern:
      /^(?:import[ \t][^\n]{1,200}[ \t]from[ \t]*["'“‘][^\n]{1,200}["'”’];?|export[ \t](?:default|const)[ \t][^\n]{1,200})$/gm,
    expected: 'Markdown',
    hint: 'Lectern runs no components: remove the line and write out what the component shows',
  },
  {
    name: 'request for another file',
    pattern: /^-{1,4}8<-{1,4}[ \t]+\S[^\n]{0,300}$/gm,
    expected: 'the text of the file',
    hint: 'Copy the text in, or make the file a chapter of its own',
  },
  {
    name: 'grid table',
    pattern: /^\+(?:[-=:]{3,}\+)+[ \t]*$/gm,
    expected: 'a table with bars: `| A | B |`, then `|---|---|`',
    hint: 'Write the rows with `|`; a table with lists or paragraphs in its cells can be written in HTML',
  },
  {
    name: 'row of a table',
    pattern: /^\|[^\n]*\|[ \t]*\n\|[^\n]*\|[ \t]*$/gm,
    expected: 'a line such as `|---|---|` under the first row',
    hint: 'Put a line with as many `---` as there are columns under the first row',
  },
  {
    name: 'item of a list',
    pattern: /^(?:#\.|\(@[\w-]*\))[ \t]/gm,
    expected: 'a number such as `1.`',
    hint: 'Begin each item with `1. `; Lectern counts them',
  },
  {
    name: 'emphasis',
    pattern:
      /(?<!\*|\p{Script=Latin}|\d ?)\*\*(?!\*)[^*\n]{1,300}\*\*(?!\*|\p{Script=Latin})|(?<![\p{L}\p{N}_])__(?!_)(?=[^_\n]*[^\s_])[^_\n]{1,300}__(?![\p{L}\p{N}_])/gu,
    expected: 'no blank inside the signs, as in `**text**`',
    hint: 'Put the signs right at the words they emphasise, or write `\\*\\*` for two asterisks',
  },
  {
    name: 'name between colons',
    pattern: /(?<![\w:]):(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*|\+1|-1):(?![\w:])/g,
    expected: 'the emoji itself, or Markdown',
    hint: 'Write the emoji (it is read aloud), or what the name stands for',
  },
];
