import type { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { Host } from '../../host.js';

/** Lets yauzl read parts of a file through the host, so that a large archive is never held in memory. */
export class HostReader extends RandomAccessReader {
  constructor(
    private readonly file: string,
    private readonly host: Host,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.host.files.stream(this.file, { start, end }) as Readable;
  }
}
