import type { Stored } from '../state/collection.ts'

/** A reason for the protection counts only while the console protects the resource. */
export const withoutVainReason = (next: Stored): Stored =>
  next['protection_reason'] && next['protection_status'] !== 'consoleProtection'
    ? { ...next, protection_reason: '' }
    : next
