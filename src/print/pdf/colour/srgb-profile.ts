const ENTRIES = 1024;

/**
 * An ICC profile (version 2.1, display, matrix and curves) of sRGB as IEC 61966-2-1 defines it, made from its numbers so
 * that no profile with terms of its own is shipped.
 */
export function srgbProfile(): Buffer {
  const curve = toneCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(0.9504559, 1, 1.0890578)],
    // Primaries adapted to D50 (Bradford).
    ['rXYZ', xyz(0.4360747, 0.2225045, 0.0139322)],
    ['gXYZ', xyz(0.3850649, 0.7168786, 0.0971045)],
    ['bXYZ', xyz(0.1430804, 0.0606169, 0.7141733)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

function assemble(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const offsets = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  let offset = 128 + table.length;
  tags.forEach(([signature, body], index) => {
    if (!offsets.has(body)) {
      offsets.set(body, offset);
      const padding = Buffer.alloc((4 - (body.length % 4)) % 4);
      bodies.push(body, padding);
      offset += body.length + padding.length;
    }
    const entry = 4 + 12 * index;
    table.write(signature, entry, 'latin1');
    table.writeUInt32BE(offsets.get(body)!, entry + 4);
    table.writeUInt32BE(body.length, entry + 8);
  });
  return Buffer.concat([header(offset), table, ...bodies]);
}

function header(size: number): Buffer {
  const head = Buffer.alloc(128);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.writeUInt16BE(2000, 24); // a fixed date: the profile never changes
  head.writeUInt16BE(1, 26);
  head.writeUInt16BE(1, 28);
  head.write('acsp', 36, 'latin1');
  Buffer.concat([fixed(0.9642), fixed(1), fixed(0.8249)]).copy(head, 68); // D50
  return head;
}

function toneCurve(): Buffer {
  const curve = Buffer.alloc(12 + 2 * ENTRIES);
  curve.write('curv', 0, 'latin1');
  curve.writeUInt32BE(ENTRIES, 8);
  for (let i = 0; i < ENTRIES; i++) {
    const x = i / (ENTRIES - 1);
    const y = x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    curve.writeUInt16BE(Math.round(y * 65535), 12 + 2 * i);
  }
  return curve;
}

function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}

function xyz(x: number, y: number, z: number): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(x), fixed(y), fixed(z)]);
}

function text(value: string): Buffer {
  return Buffer.from(`text\0\0\0\0${value}\0`, 'latin1');
}

// textDescriptionType with empty Unicode and Macintosh parts.
function description(value: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(value.length + 1);
  return Buffer.concat([
    Buffer.from('desc\0\0\0\0', 'latin1'),
    length,
    Buffer.from(`${value}\0`, 'latin1'),
    Buffer.alloc(78),
  ]);
}
