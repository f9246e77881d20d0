import { BOX_SCRIPT } from './boxScript.generated.ts'
import { RELEASED } from './released/index.ts'

/**
 * The classic script of a version, the same for as long as it is asked for: as it was released, else,
 * until then, as it is now. Undefined for a version that never was.
 */
export function pinnedScript(
  version: string,
  { current = BOX_SCRIPT, released = RELEASED } = {},
): string | undefined {
  if (Object.hasOwn(released, version)) return released[version]
  return version === current.version ? current.classic : undefined
}

/** The versions that can be pinned, the newest last. */
export function pinnableVersions(): string[] {
  return [...new Set([...Object.keys(RELEASED), BOX_SCRIPT.version])]
}
