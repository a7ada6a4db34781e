import { type NodeHost, nodeHost } from '../../../src/host/node.js';
import type { PrintFacts, TaggedElement } from '../../../src/print/print-facts.js';
import { factsWith } from './facts.js';
import { shippedFonts } from './shipped-fonts.js';

/** What a page under test says in `data-facts`, beside the element's own number. */
type Stated = Partial<TaggedElement> & { readonly type: TaggedElement['type'] };

export interface PrintedPage {
  readonly bytes: Uint8Array;
  readonly facts: PrintFacts;
  /** The words a reader of the page sees, in order. */
  readonly words: readonly string[];
}

const FONTS = shippedFonts();

let host: NodeHost | undefined;

export async function closeBrowser(): Promise<void> {
  await host?.close();
  host = undefined;
}

/**
 * Prints HTML as the print document is printed. Elements with `data-facts='{"type":"Sect"}'` are tagged elements; an `id`
 * makes them targets of links.
 */
export async function printHtml(html: string, overrides: Partial<PrintFacts> = {}): Promise<PrintedPage> {
  host ??= nodeHost();
  const page = await (await host.browsers.open()).newPage();
  try {
    // Only pages that are files themselves may load fonts from files.
    await page.goto(import.meta.url);
    await page.setContent(
      html.replace('<style>', () => `<style>${FONTS}`),
      { waitUntil: 'load' },
    );
    await page.evaluate(loadFonts);
    const stated = (await page.evaluate(tagElements)) as readonly (Stated & { id?: string; parent?: number })[];
    const text = await page.evaluate('document.body.innerText');
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false });
    const elements = new Map(stated.map((element, index) => [index + 1, { name: 'x', ...element }]));
    const targets = new Map<string, number>();
    for (const [number, { id }] of elements) if (id !== undefined) targets.set(id, number);
    return { bytes, facts: factsWith({ elements, targets, ...overrides }), words: wordsOf(String(text)) };
  } finally {
    await page.close();
  }
}

// Runs in the page: fetches the fonts of all its characters before they are asked for, one after the other, by layout.
function loadFonts(): Promise<unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: the page's DOM, whose types the project does not load
  const { fonts, body } = (globalThis as unknown as { document: any }).document;
  const families = new Set<string>([...fonts].map(({ family }) => family.replaceAll('"', '')));
  return Promise.all([...families].map((family) => fonts.load(`12px "${family}"`, body.textContent)));
}

/** Words of a text: no soft hyphens, no labels of list items. */
export function wordsOf(text: string): string[] {
  const words = text.replace(/\u00ad\s*|[\u2060\u200b]/g, '').split(/\s+/);
  return words.filter((word) => word !== '' && !/^(?:[•◦▪●■○]|[0-9a-zA-Z]{1,2}\.)$/.test(word));
}

// Runs in the page: numbers the elements and writes the numbers into `lang`, as the preparation of the document does.
function tagElements(): unknown[] {
  const facts: unknown[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: the page's DOM, whose types the project does not load
  const document = (globalThis as unknown as { document: any }).document;
  for (const element of document.querySelectorAll('[data-facts]')) {
    const stated = JSON.parse(element.dataset.facts);
    const number = facts.push(stated);
    const language = element.closest('[lang]:not([lang*="-x-"])')?.lang ?? 'en';
    stated.name = element.localName;
    if (element.hasAttribute('lang')) stated.language = language;
    if (element.id) stated.id = element.id;
    if (stated.type === 'Formula') {
      stated.mathml = element.outerHTML.replace(/ data-facts="[^"]*"/, '');
      element.setAttribute('role', 'img');
      element.setAttribute('aria-label', 'x');
    }
    const parent = element.parentElement.closest('[data-number]');
    if (parent) stated.parent = Number(parent.dataset.number);
    element.dataset.number = String(number);
    if (element.localName === 'div' && !element.hasAttribute('role')) element.setAttribute('role', 'group');
    else if (!element.hasAttribute('role')) element.setAttribute('aria-roledescription', 'x');
    element.setAttribute('lang', `${language}-x-${stated.type.toLowerCase()}-${number}`);
    element.removeAttribute('data-facts');
  }
  return facts;
}
