/** A start or end tag in raw HTML: slash of an end tag, name, attributes, slash of an empty element. */
export const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^'"<>])*?)(\/?)>/g;
