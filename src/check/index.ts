export { check } from './check.js';
export { documentation } from './documentation.js';
export { applySettings, type Decisions, type SettingsScope } from './settings/apply-settings.js';
export { SETTINGS_FINDINGS } from './settings/findings.js';
export type { Suppressed } from './settings/suppress.js';
