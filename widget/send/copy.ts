/** Puts a text on the clipboard; false where nothing would let it. */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(root, text)
  }
}

/** The old way, which works in sandboxed frames and without HTTPS. */
function copySelected(root: ShadowRoot, text: string): boolean {
  const focused = root.activeElement as HTMLElement | null
  const field = document.createElement('textarea')
  field.className = 'hidden'
  field.value = text
  root.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  focused?.focus()
  return copied
}
