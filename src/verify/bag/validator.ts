import type { ArtifactPlace } from '../../model/result.js';
import type { Finding, Validator } from '../validator.js';
import { verifyBag } from './verify-bag.js';

/** The bag check as one of the validators. */
export const bagCheck: Validator = {
  id: 'bag',
  name: 'Bag check',
  subject: 'bag',
  builtIn: true,
  profile: 'BagIt 1.0',
  async run({ file, host }) {
    const { profile, findings } = await verifyBag(file, host);
    return [
      {
        kind: 'done',
        profile,
        findings: findings.map(({ artifact, place: _, source: __, ...finding }): Finding => {
          return artifact === undefined ? finding : { ...finding, at: placeInBag(artifact) };
        }),
      },
    ];
  },
};

function placeInBag(artifact: string): ArtifactPlace {
  const [, path = artifact, line] = /^(.*):(\d+)$/.exec(artifact) ?? [];
  return line === undefined ? { path } : { path, line: Number(line) };
}
