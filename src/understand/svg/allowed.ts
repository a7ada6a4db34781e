/** Elements of SVG 1.1/2 that draw or describe. Script, `foreignObject`, external content and animation of links are not among them. */
export const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix ' +
    'feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur ' +
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g ' +
    'image line linearGradient marker mask metadata path pattern polygon polyline radialGradient rect stop style svg switch ' +
    'symbol text textPath title tspan use view'
  ).split(' '),
);

/** Properties whose value names another resource or a part of this one. */
export const SVG_REFERENCES: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src']);

/** Attributes of editors, which mean nothing to a reader and use prefixes of their own. */
export const SVG_ATTRIBUTE =
  /^(?:[A-Za-z_][\w.-]*|xml:(?:lang|space)|xlink:(?:href|title)|xmlns(?::xlink)?|epub:type)$/;
