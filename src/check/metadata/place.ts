import type { Place } from '../../diagnostic.js';
import type { Config } from '../../model/config.js';

/** Where a key of book.yaml stands, or where it would: the file. Undefined when the manuscript has none. */
export function configPlace(config: Config, key: string): Place | undefined {
  return (
    config.placeOf(key) ??
    config.placeOf(`metadata.${key}`) ??
    (config.file === undefined ? undefined : { file: config.file })
  );
}
