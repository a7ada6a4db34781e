import { round, shape } from './svg.js';

/** A guilloche rosette: ellipses turned about a centre, as on old bindings and banknotes. */
export function rosette(x: number, y: number, radius: number, colour: string, chance: () => number): string {
  const petals = 10 + 2 * Math.floor(chance() * 8);
  const rings = [
    { rx: radius, ry: radius * (0.24 + chance() * 0.3) },
    { rx: radius * 0.66, ry: radius * (0.12 + chance() * 0.22) },
  ];
  const drawn = rings.flatMap(({ rx, ry }, ring) =>
    Array.from({ length: petals }, (_, index) =>
      shape('ellipse', {
        cx: round(x),
        cy: round(y),
        rx: round(rx),
        ry: round(ry),
        transform: `rotate(${round((180 / petals) * (index + ring / 2))} ${round(x)} ${round(y)})`,
      }),
    ),
  );
  const circles = [1.06, 1.1, 0.12].map((part) =>
    shape('circle', { cx: round(x), cy: round(y), r: round(radius * part) }),
  );
  return `<g fill="none" stroke="${colour}" stroke-width="${round(Math.max(1.5, radius / 130))}">\n${[...drawn, ...circles].join('\n')}\n</g>`;
}
