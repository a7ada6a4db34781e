import { type Access, asEntries, asName } from './access.js';
import { unfilter, unpredict } from './filters.js';
import { isArray, type PdfObject, type PdfStream } from './objects.js';

/** The filters of a stream, first to be undone first. */
export function filtersOf(stream: PdfStream, access: Access): readonly string[] {
  return listOf(access.entry(stream, 'Filter')).flatMap((filter) => asName(access.resolve(filter)) ?? []);
}

/** A stream's data with all its filters undone; undefined when one of them is for images, or forbidden. */
export function decodeStream(stream: PdfStream, access: Access): Uint8Array | undefined {
  let data: Uint8Array = stream.data;
  const parameters = listOf(access.entry(stream, 'DecodeParms'));
  for (const [index, filter] of filtersOf(stream, access).entries()) {
    const next = unfilter(filter, data);
    if (!next) return undefined;
    data = next;
    const parameter = asEntries(access.resolve(parameters[index]));
    if (!parameter || (access.number(parameter, 'Predictor') ?? 1) < 10) continue;
    const bits = (access.number(parameter, 'Colors') ?? 1) * (access.number(parameter, 'BitsPerComponent') ?? 8);
    const columns = Math.ceil(((access.number(parameter, 'Columns') ?? 1) * bits) / 8);
    data = unpredict(data, columns, Math.max(1, bits >> 3));
  }
  return data;
}

function listOf(object: PdfObject): readonly PdfObject[] {
  return isArray(object) ? object : object === null ? [] : [object];
}
