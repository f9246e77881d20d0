'use client'

let isUnderway = false

/** Loads the form anew; what is unsaved in it is kept, and offered in the new one. */
export function reloadKeepingText(): void {
  isUnderway = true
  window.location.reload()
}

/** Whether the form goes away because it is loaded anew. */
export function isReloading(): boolean {
  return isUnderway
}
