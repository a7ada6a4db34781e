/** Folder and extension in the container of each EPUB core media type (EPUB 3.3 §3.2). */
interface MediaTypeHome {
  readonly folder: string;
  readonly extension: string;
}

const HOMES: Readonly<Record<string, MediaTypeHome>> = {
  'image/png': { folder: 'images', extension: 'png' },
  'image/jpeg': { folder: 'images', extension: 'jpg' },
  'image/gif': { folder: 'images', extension: 'gif' },
  'image/webp': { folder: 'images', extension: 'webp' },
  'image/svg+xml': { folder: 'images', extension: 'svg' },
  'font/ttf': { folder: 'fonts', extension: 'ttf' },
  'font/otf': { folder: 'fonts', extension: 'otf' },
  'font/woff': { folder: 'fonts', extension: 'woff' },
  'font/woff2': { folder: 'fonts', extension: 'woff2' },
  'audio/mpeg': { folder: 'audio', extension: 'mp3' },
  'audio/mp4': { folder: 'audio', extension: 'm4a' },
  'audio/ogg': { folder: 'audio', extension: 'opus' },
  'video/mp4': { folder: 'video', extension: 'mp4' },
  'video/webm': { folder: 'video', extension: 'webm' },
  'text/vtt': { folder: 'tracks', extension: 'vtt' },
  'text/css': { folder: 'styles', extension: 'css' },
};

/** Where a resource of this type stands in the container. Types EPUB does not name go to `files`. */
export function homeOf(mediaType: string): MediaTypeHome {
  return HOMES[mediaType] ?? { folder: 'files', extension: mediaType.replace(/^.*\/|\+.*$/g, '').replace(/\W/g, '') };
}

/** Whether every EPUB 3.3 reading system must (or, for video, may) support it without a fallback. */
export function isCoreMediaType(mediaType: string): boolean {
  return mediaType in HOMES;
}

/** Whether deflating would only cost time: the format is compressed already. */
export function isCompressed(mediaType: string): boolean {
  return /^(?:image\/(?:png|jpeg|gif|webp)|audio\/|video\/|font\/woff)/.test(mediaType);
}
