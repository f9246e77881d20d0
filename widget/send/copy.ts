/** Puts a text on the clipboard; false where nothing would let it. */
export async function copyText(root: ParentNode & Node, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(root, text)
  }
}

/** The old way, which works in sandboxed frames and without HTTPS. */
function copySelected(root: ParentNode & Node, text: string): boolean {
  const focused = (root as ShadowRoot).activeElement
  const field = document.createElement('textarea')
  field.className = 'hidden'
  field.value = text
  root.appendChild(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
