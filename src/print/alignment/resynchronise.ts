/** How far to go on in each text until they agree again. */
export interface Jump {
  readonly document: number;
  readonly printed: number;
}

interface Search {
  /** Characters looked at in each text. */
  readonly window: number;
  /** Characters in a row that must agree. */
  readonly length: number;
}

/** Nearby a few characters in a row are proof enough; far away it takes more. */
const SEARCHES: readonly Search[] = [
  { window: 48, length: 6 },
  { window: 512, length: 10 },
  { window: 8192, length: 16 },
  { window: 131_072, length: 24 },
];

/** Finds the nearest place after `at` and `index` where both texts agree again; undefined when there is none. */
export function resynchronise(document: string, printed: string, at: number, index: number): Jump | undefined {
  for (const search of SEARCHES) {
    const jump = nearest(
      document.slice(at, at + search.window),
      printed.slice(index, index + search.window),
      search.length,
    );
    if (jump) return jump;
  }
  return undefined;
}

function nearest(document: string, printed: string, length: number): Jump | undefined {
  const places = new Map<string, number>();
  for (let place = document.length - length; place >= 0; place -= 1)
    places.set(document.slice(place, place + length), place);
  let best: Jump | undefined;
  for (let place = 0; place + length <= printed.length; place += 1) {
    if (best && place >= best.document + best.printed) break;
    const found = places.get(printed.slice(place, place + length));
    if (found !== undefined && (!best || found + place < best.document + best.printed))
      best = { document: found, printed: place };
  }
  return best;
}
