export { check } from './check.js';
export { documentation } from './documentation.js';
export { applyEdits, type Edit, type Point } from './fix/edit.js';
export { type FixedFile, fixedFiles } from './fix/fixed-file.js';
export { FIXABLE, fixes } from './fix/fixes.js';
export { unifiedDiff } from './fix/unified-diff.js';
export { applySettings, type Decisions, type SettingsScope } from './settings/apply-settings.js';
export { SETTINGS_FINDINGS } from './settings/findings.js';
export type { Suppressed } from './settings/suppress.js';
