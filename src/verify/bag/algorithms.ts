/** Checksum algorithms by their normalised names (RFC 8493 §2.4), with OpenSSL's names and digits. */
const ALGORITHMS: Readonly<Record<string, { readonly hash: string; readonly digits: number }>> = {
  md5: { hash: 'md5', digits: 32 },
  sha1: { hash: 'sha1', digits: 40 },
  sha224: { hash: 'sha224', digits: 56 },
  sha256: { hash: 'sha256', digits: 64 },
  sha384: { hash: 'sha384', digits: 96 },
  sha512: { hash: 'sha512', digits: 128 },
  sha3224: { hash: 'sha3-224', digits: 56 },
  sha3256: { hash: 'sha3-256', digits: 64 },
  sha3384: { hash: 'sha3-384', digits: 96 },
  sha3512: { hash: 'sha3-512', digits: 128 },
  blake2b512: { hash: 'blake2b512', digits: 128 },
  blake2s256: { hash: 'blake2s256', digits: 64 },
};

export function algorithmOf(name: string): { readonly hash: string; readonly digits: number } | undefined {
  return Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
}

/** Collisions can be made at will. */
export function isWeak(name: string): boolean {
  return name === 'md5' || name === 'sha1';
}
