import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/build/verdict.js';
import type { Diagnostic, Severity } from '../../src/diagnostic.js';
import type { Verification, VerificationStatus } from '../../src/model/result.js';

const finding = (severity: Severity, id = 'image-alt-missing'): Diagnostic => ({ id, severity, message: 'Unexpected' });
const verification = (status: VerificationStatus): Verification => ({
  validator: 'verapdf',
  name: 'veraPDF',
  subject: 'pdf',
  file: 'book.pdf',
  profile: 'PDF/UA-1',
  status,
  findings: [],
  milliseconds: 1,
});

describe('verdictOf', () => {
  it('is 0 without findings and with mere warnings', () => {
    expect(verdictOf([finding('warning')], [verification('passed')], {})).toEqual({ ok: true, exitCode: 0 });
  });

  it('is 1 for errors, for failed validators, and for warnings when strict', () => {
    expect(verdictOf([finding('error')], [], {}).exitCode).toBe(1);
    expect(verdictOf([], [verification('failed')], {}).exitCode).toBe(1);
    expect(verdictOf([finding('warning')], [], { strict: true }).exitCode).toBe(1);
    expect(verdictOf([finding('info')], [], { strict: true }).exitCode).toBe(0);
  });

  it('is 2 for configuration', () => {
    expect(verdictOf([finding('error', 'config-key-unknown'), finding('error')], [], {}).exitCode).toBe(2);
  });

  it('is 3 when the browser is missing or ended', () => {
    expect(verdictOf([finding('error', 'browser-missing')], [], {}).exitCode).toBe(3);
    expect(verdictOf([finding('error', 'browser-crashed'), finding('error')], [], {}).exitCode).toBe(3);
  });

  it('is 3 only when a required validator did not run', () => {
    expect(verdictOf([], [verification('not-run')], {}).exitCode).toBe(0);
    expect(verdictOf([], [verification('not-run')], { require: ['verapdf'] }).exitCode).toBe(3);
  });
});
