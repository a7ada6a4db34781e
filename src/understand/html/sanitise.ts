import type { Element, ElementContent, ElementData, Properties, Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { addClass } from '../element.js';
import { htmlHandlerRemoved, htmlRemoved, htmlStyleRemoved, htmlUnknownElement } from '../findings/html.js';
import { svgTooLarge } from '../findings/resources.js';
import { sanitiseMath } from '../math/sanitise.js';
import { drawnElements } from '../svg/drawn-elements.js';
import { fromHtmlNames } from '../svg/names.js';
import { tooLarge } from '../svg/prepare.js';
import { sanitiseSvg } from '../svg/sanitise.js';
import { findElement } from '../walk.js';
import { classForObsolete, isAllowedProperty, validValue } from './attributes.js';
import { isBlock } from './categories.js';
import { frameLink, listingFigure, mapLinks } from './custom-elements.js';
import {
  ALLOWED_ELEMENTS,
  MISSED_ELEMENTS,
  REMOVAL_HINTS,
  REMOVED_ELEMENTS,
  RENAMED_ELEMENTS,
  UNWRAPPED_ELEMENTS,
} from './elements.js';
import { isAllowedRole } from './roles.js';
import { safeStyle } from './style.js';
import { taskMarker } from './task-marker.js';

declare module 'hast' {
  interface ElementData {
    /** It had an event handler, and was hardly more than its carrier. */
    active?: boolean | undefined;
  }
}

/**
 * Leaves in a tree only what a publication may hold: no script, handler, form, frame, embedded object, comment or
 * unknown element or attribute. What is obsolete is said in today's HTML; no text is lost. What readers or authors
 * would miss is reported. URLs are judged later, when links and resources are resolved.
 */
export const rehypeSafety = chapterPlugin((tree: Root, context) => {
  tree.children = tree.children.flatMap((child) => sanitiseNode(child as ElementContent, context));
});

function sanitiseNode(node: ElementContent, context: ChapterContext): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  if (tagName === 'input' && /^checkbox$/i.test(String(node.properties.type))) {
    return [taskMarker(node.properties.checked === true, context.labels, node)];
  }
  if (REMOVED_ELEMENTS.has(tagName)) {
    reportRemoved(node, context);
    return tagName === 'iframe' ? frameLink(node) : [];
  }
  if (tagName === 'svg' || tagName === 'math') return foreign(node, context);
  if (tagName === 'map') return mapLinks(node);
  const children = node.children.flatMap((child) => sanitiseNode(child, context));
  if (UNWRAPPED_ELEMENTS.has(tagName)) {
    if (MISSED_ELEMENTS.has(tagName)) reportRemoved(node, context);
    checkHandlers(node, context);
    return children;
  }
  node.children = children;
  if (tagName === 'listing') return [listingFigure(node, context)];
  rename(node, context);
  node.properties = sanitiseProperties(node, context);
  return [node];
}

function foreign(node: Element, context: ChapterContext): ElementContent[] {
  const named = fromHtmlNames(node);
  const { removed } = node.tagName === 'svg' ? sanitiseSvg(named) : sanitiseMath(named);
  for (const name of removed) reportName(name, node, context);
  const { svgElements } = context.config.limits;
  const drawn = node.tagName === 'svg' ? drawnElements(named) : 0;
  if (drawn > svgElements) {
    context.report(svgTooLarge, tooLarge('the text', drawn, svgElements), node);
    return [];
  }
  const empty = named.children.length === 0 || !findElement(named, () => true);
  return empty ? [] : [named];
}

function rename(node: Element, context: ChapterContext): void {
  const renamed = RENAMED_ELEMENTS.get(node.tagName);
  if (renamed) {
    node.tagName = renamed[0];
    if (renamed[1]) addClass(node, renamed[1]);
    return;
  }
  if (ALLOWED_ELEMENTS.has(node.tagName)) return;
  context.report(
    htmlUnknownElement,
    {
      message: `Unexpected element <${node.tagName}>, expected an element of HTML`,
      found: node.tagName,
      hint: 'Write it in Markdown or as HTML; signs that are meant to be read stand in code, or as `&lt;` and `&gt;`',
    },
    node,
  );
  const name = node.tagName.replace(/[^a-z0-9-]/g, '-');
  node.tagName = node.children.some((child) => child.type === 'element' && isBlock(child)) ? 'div' : 'span';
  addClass(node, name);
}

function sanitiseProperties(node: Element, context: ChapterContext): Properties {
  const result: Properties = {};
  const classes: string[] = [];
  for (const [property, value] of Object.entries(node.properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (isHandler(property)) {
      reportHandler(property, node, context);
      node.data = { ...node.data, active: true } as ElementData;
    } else if (property === 'style') keepStyle(String(value), node, result, context);
    else if (property === 'role') keepRole(String(value), node, result);
    else if (property === 'name' && node.tagName === 'a') result.id ??= String(value);
    else if (isAllowedProperty(node.tagName, property)) {
      const valid = validValue(node, property, value);
      if (valid !== undefined) result[property] = valid;
      else if (/^\d+(?:\.\d+)?(?:%|em|rem|px|pt|cm|mm|in|ch)$/.test(String(value)) && property === 'width')
        result.style = `width: ${String(value)}`;
    } else {
      const className = classForObsolete(property, value);
      if (className !== undefined) classes.push(className);
    }
  }
  if (classes.length > 0) result.className = [...((result.className as string[] | undefined) ?? []), ...classes];
  return result;
}

function keepStyle(value: string, node: Element, result: Properties, context: ChapterContext): void {
  const { style, refused } = safeStyle(value);
  if (style !== undefined) result.style = style;
  if (refused.length === 0) return;
  context.report(
    htmlStyleRemoved,
    {
      message: `Unexpected style "${refused.join('; ').slice(0, 100)}", expected a harmless one`,
      found: value.slice(0, 200),
    },
    node,
  );
}

/** `role="presentation"` on an image declares it decorative; on anything else it would only take meaning away. */
function keepRole(role: string, node: Element, result: Properties): void {
  if (node.tagName === 'img' && /^(?:presentation|none)$/.test(role))
    node.data = { ...node.data, decorative: true } as never;
  else if (isAllowedRole(node.tagName, role)) result.role = role;
}

function isHandler(property: string): boolean {
  return /^on[A-Za-z]/.test(property);
}

function checkHandlers(node: Element, context: ChapterContext): void {
  for (const property of Object.keys(node.properties)) if (isHandler(property)) reportHandler(property, node, context);
}

function reportHandler(property: string, node: Element, context: ChapterContext): void {
  const name = property.toLowerCase();
  context.report(
    htmlHandlerRemoved,
    { message: `Unexpected event handler ${name} on <${node.tagName}>, expected no script`, found: name },
    node,
  );
}

function reportRemoved(node: Element, context: ChapterContext): void {
  reportName(node.tagName, node, context);
}

function reportName(name: string, node: Element, context: ChapterContext): void {
  context.report(
    htmlRemoved,
    {
      message: `Unexpected <${name}>, expected text, images, tables or media`,
      found: name,
      hint: REMOVAL_HINTS.get(name) ?? 'Say the same in text, or link to it',
    },
    node,
  );
}
