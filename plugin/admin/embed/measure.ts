/** The height that what a partner pastes needs in a page, in CSS pixels; undefined while it is not there yet. */
export function neededHeight(page: Document): number | undefined {
  const frame = page.querySelector('iframe')
  // As the script beside it has set it.
  if (frame) return Number(frame.height) || undefined
  const box = page.querySelector<HTMLElement>('take-action-box')
  return (box ? boxHeight(box) : page.body.scrollHeight) || undefined
}

function boxHeight(box: HTMLElement): number | undefined {
  if (!box.shadowRoot?.querySelector('h2')) return undefined
  const { minHeight } = box.style
  // Without what is reserved for it.
  box.style.minHeight = '0'
  const height = Math.ceil(box.getBoundingClientRect().height)
  box.style.minHeight = minHeight
  return height
}

/** Calls back with the height that is needed, whenever it may have become known. */
export function watchHeight(page: Document, onHeight: (height: number) => void): () => void {
  const timers: ReturnType<typeof setTimeout>[] = []
  const measure = () => {
    const height = neededHeight(page)
    if (height) onHeight(height)
  }
  // The box draws itself after it has told that it is ready, and the frame's script hears a message too.
  const soon = () => timers.push(setTimeout(measure, 100))
  page.addEventListener('take-action-ready', soon)
  page.defaultView?.addEventListener('message', soon)
  soon()
  return () => {
    timers.forEach(clearTimeout)
    page.removeEventListener('take-action-ready', soon)
    page.defaultView?.removeEventListener('message', soon)
  }
}
