const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** ` name="value"` of each. */
export function writeAttributes(attributes: [string, string][]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
}
