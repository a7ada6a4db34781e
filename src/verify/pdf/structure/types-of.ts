import { type Access, asEntries, asName, type Entries } from '../file/access.js';
import { isArray } from '../file/objects.js';
import { isStandardIn2, STANDARD_TYPES } from './standard-types.js';

/** Names a type after the role maps, or says why that cannot be done. */
export interface MappedType {
  readonly type: string;
  readonly fault?: 'unmapped' | 'circular';
}

const PDF2 = 'http://iso.org/pdf2/ssn';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Follows the role map of the tree, or of the element's namespace (ISO 32000-2 §14.8.6), to a standard type. */
export function mapType(access: Access, element: Entries, roleMap: ReadonlyMap<string, string>): MappedType {
  const own = access.name(element, 'S') ?? '';
  const namespace = access.dictionary(element, 'NS');
  if (namespace) return inNamespace(access, own, namespace, roleMap);
  return inRoleMap(own, roleMap);
}

function inRoleMap(own: string, roleMap: ReadonlyMap<string, string>): MappedType {
  const seen = new Set<string>();
  let type = own;
  while (!STANDARD_TYPES.has(type)) {
    if (seen.has(type)) return { type: own, fault: 'circular' };
    seen.add(type);
    const next = roleMap.get(type);
    if (next === undefined) return { type: own, fault: 'unmapped' };
    type = next;
  }
  return { type };
}

function inNamespace(access: Access, own: string, start: Entries, roleMap: ReadonlyMap<string, string>): MappedType {
  let type = own;
  let namespace: Entries | undefined = start;
  for (let hops = 0; hops < 20 && namespace; hops++) {
    const name = access.text(namespace, 'NS');
    if (name === PDF2 && isStandardIn2(type)) return { type };
    if (name === MATHML) return { type: 'MathML' };
    const map: Entries | undefined = access.dictionary(namespace, 'RoleMapNS');
    const target = map && access.entry(map, type);
    if (!target) return name === PDF2 ? { type: own, fault: 'unmapped' } : inRoleMap(type, roleMap);
    type = asName(isArray(target) ? access.resolve(target[0]) : target) ?? '';
    namespace = isArray(target) ? asEntries(access.resolve(target[1])) : undefined;
  }
  return namespace ? { type: own, fault: 'circular' } : inRoleMap(type, roleMap);
}
