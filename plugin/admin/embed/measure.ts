/** The height that the box in a page needs, in CSS pixels; undefined while it is not there yet. */
export function boxHeight(page: Document): number | undefined {
  const box = page.querySelector<HTMLElement>('take-action-box')
  if (!box?.shadowRoot?.querySelector('h2')) return undefined
  const { minHeight } = box.style
  // Without what is reserved for it.
  box.style.minHeight = '0'
  const height = Math.ceil(box.getBoundingClientRect().height)
  box.style.minHeight = minHeight
  return height || undefined
}

/** Calls back with the height that a box needs, or a frame says that it needs, whenever that becomes known. */
export function watchHeight(page: Document, onHeight: (height: number) => void): () => void {
  const timers: ReturnType<typeof setTimeout>[] = []
  const measure = () => {
    const height = boxHeight(page)
    if (height) onHeight(height)
  }
  // The box draws itself after it has told that it is ready.
  const soon = () => timers.push(setTimeout(measure, 100))
  const heard = ({ data }: MessageEvent) => {
    if (data?.type === 'take-action-height' && data.height > 0) onHeight(Number(data.height))
  }
  page.addEventListener('take-action-ready', soon)
  page.defaultView?.addEventListener('message', heard)
  for (const frame of page.querySelectorAll('iframe')) {
    // It may have told it before anybody listened.
    frame.contentWindow?.postMessage({ message: 'ready' }, '*')
  }
  soon()
  return () => {
    timers.forEach(clearTimeout)
    page.removeEventListener('take-action-ready', soon)
    page.defaultView?.removeEventListener('message', heard)
  }
}
