// Loaded before everything else: writes down every name looked up and every connection opened to anything but a
// file-system socket, whoever opens it, and lets none through.

import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const record = (what) => appendFileSync(process.env.LECTERN_CANARY, `${what}\n`);

net.Socket.prototype.connect = function connect(...args) {
  record(`connect ${JSON.stringify(args[0])}`);
  process.nextTick(() => this.destroy(new Error('no network here')));
  return this;
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = (host, ...rest) => {
    record(`${name} ${host}`);
    rest.at(-1)(new Error('no network here'));
  };
  dns.promises[name] = async (host) => {
    record(`${name} ${host}`);
    throw new Error('no network here');
  };
}
syncBuiltinESMExports();
