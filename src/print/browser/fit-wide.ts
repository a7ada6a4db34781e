import type { Page } from 'puppeteer-core';

/** Number of a tagged element (`PrintFacts.elements`) → the part of its size that it is printed at. */
export type Fitted = ReadonlyMap<number, number>;

/**
 * Sets what is wider than the page smaller, each thing by itself: else Chromium sets all pages smaller, so that one long
 * formula decides the type size of the whole book. The tab has to be as wide as the text of a page.
 */
export async function fitWide(page: Page): Promise<Fitted> {
  return new Map((await page.evaluate(`(${FIT})()`)) as [number, number][]);
}

// Runs in the browser, so it is text: the project's own types know no DOM. Reads all places before it changes anything,
// since every change makes the browser lay out the book anew.
const FIT = `() => {
  const PASSES = 4;
  const root = document.scrollingElement;
  const fitted = new Map();
  const tooWide = () => root.scrollWidth > root.clientWidth;

  function contentOf(box) {
    const { paddingLeft, paddingRight } = getComputedStyle(box);
    const left = box.getBoundingClientRect().left + box.clientLeft + parseFloat(paddingLeft);
    return { left, right: left + box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) };
  }

  function blockAround(element) {
    let box = element.parentElement;
    while (/^(inline|contents)/.test(getComputedStyle(box).display)) box = box.parentElement;
    return box;
  }

  function numberOf(element) {
    const language = element.closest('[lang*="-x-"]')?.getAttribute('lang') ?? '';
    return Number(/-x-(?:[a-z0-9]+-)?(\\d+)$/i.exec(language)?.[1] ?? 0);
  }

  function setSmaller({ element, ratio }) {
    if (element.localName === 'img') {
      element.style.maxWidth = element.getBoundingClientRect().width * ratio + 'px';
      return;
    }
    // Rounded down, so that a hundredth of a pixel does not bring the overflow back.
    const whole = element.closest('math') ?? element;
    const scale = (Math.floor(ratio * 100) / 100) * Number(whole.dataset.fitted ?? 1);
    whole.dataset.fitted = scale;
    if (whole.localName === 'math') whole.style.fontSize = scale + 'em';
    else whole.style.zoom = scale;
    fitted.set(numberOf(whole), scale);
  }

  // Formulas break nowhere, and their boxes may be narrower than what is drawn: in a column or a list they would run into
  // what stands beside them.
  function wideFormulas() {
    return [...document.querySelectorAll('math')].flatMap((element) => {
      const boxes = [...element.children].map((child) => child.getBoundingClientRect());
      const extent = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const { left, right } = contentOf(blockAround(element));
      return extent > right - left ? [{ element, ratio: (right - left) / extent }] : [];
    });
  }

  // In an indented line an image as wide as the text does not fit.
  function wideImages() {
    return [...document.querySelectorAll('img')].flatMap((element) => ratioWithin(contentOf(blockAround(element)), element));
  }

  function ratioWithin(content, element) {
    const { left, right, width } = element.getBoundingClientRect();
    const room = Math.min(right, content.right) - Math.max(left, content.left);
    return room > 0 && room < width ? [{ element, ratio: room / width }] : [];
  }

  function wideBoxes() {
    const boxes = [...document.body.querySelectorAll('*')].filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    );
    const around = new Set();
    for (const { parentElement } of boxes)
      for (let box = parentElement; box && !around.has(box); box = box.parentElement) around.add(box);
    return boxes.filter((box) => !around.has(box)).flatMap((box) => {
      const content = contentOf(box);
      const children = [...box.children].flatMap((element) => ratioWithin(content, element));
      return children.length > 0 ? children : [{ element: box, ratio: box.clientWidth / box.scrollWidth }];
    });
  }

  // Their pages are wider than the text of the others.
  const apart = [...document.querySelectorAll('.cover, .landscape')];
  for (const element of apart) element.style.display = 'none';
  wideFormulas().forEach(setSmaller);
  if (tooWide()) wideImages().forEach(setSmaller);
  for (let pass = 0; pass < PASSES && tooWide(); pass += 1) wideBoxes().forEach(setSmaller);
  for (const element of apart) element.style.display = '';
  return [...fitted];
}`;
