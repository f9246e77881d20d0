/** A percent-encoded text, byte by byte; throws on bytes that are no UTF-8. */
export function percentDecoded(text: string): string {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '%') {
      const pair = text.slice(at + 1, at + 3)
      if (!/^[0-9A-F]{2}$/.test(pair)) throw new Error(`“%${pair}” is no encoded byte`)
      bytes.push(Number.parseInt(pair, 16))
      at += 2
    } else bytes.push(text.charCodeAt(at))
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
}

/** What a mail program makes of a link by RFC 6068: a plus is a plus, fields keep their order. */
export function readMailto(url: string): { to: string[]; fields: Record<string, string> } {
  const [, path = '', query] = /^mailto:([^?#]*)(?:\?([^?#]*))?$/.exec(url) ?? []
  const fields = (query?.split('&') ?? []).map((field) => {
    const [name = '', value, ...more] = field.split('=')
    if (value === undefined || more.length) throw new Error(`“${field}” is no field`)
    return [percentDecoded(name), percentDecoded(value)]
  })
  return { to: path.split(',').map(percentDecoded), fields: Object.fromEntries(fields) }
}
