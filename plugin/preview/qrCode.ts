import { encodeQR } from 'qr'

/** Modules of quiet around the code, which readers of codes need. */
const QUIET = 4

/** An address as a QR code: black on white, an SVG image of its own. */
export function qrCode(url: string): string {
  const rows = encodeQR(url, 'raw', { border: QUIET, ecc: 'low' })
  const size = rows.length
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}
