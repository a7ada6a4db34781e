import { PassThrough, type Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { Files } from '../../host.js';

/** What yauzl needs to read a file through the host. A class, because yauzl asks for a subclass of its own. */
export class HostAccess extends RandomAccessReader {
  constructor(
    private readonly path: string,
    private readonly files: Files,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const source = this.files.stream(this.path, { start, end });
    const through = new PassThrough();
    source.on('error', (error) => through.destroy(error));
    source.pipe(through);
    return through;
  }
}
