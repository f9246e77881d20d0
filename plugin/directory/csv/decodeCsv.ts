import type { PayloadRequest } from 'payload'
import { refusal, say } from '../../../collections/index.ts'

/** Of a file that somebody sends; a directory of 3,000 targets has about one. In bytes. */
export const LARGEST_FILE = 4 * 1024 * 1024

/**
 * The text of a CSV file, as Excel, LibreOffice and others save it. A file in an older encoding is
 * refused: whatever is not in its alphabet has been lost from it already.
 */
export function decodeCsv(bytes: Uint8Array, req: PayloadRequest): string {
  if (bytes.length > LARGEST_FILE) {
    throw refusal(
      say(req, 'The file is larger than {size} MB. Nothing was imported: divide it.', {
        size: LARGEST_FILE / 1024 / 1024,
      }),
      413,
    )
  }
  const text = textOf(bytes)
  if (text === undefined || text.includes('\0')) {
    throw refusal(
      say(
        req,
        'The file is not a CSV file in UTF-8, and letters beyond its own alphabet are lost in it. Nothing was imported. In Excel save it as “CSV UTF-8”, in LibreOffice choose the character set “Unicode (UTF-8)”.',
      ),
      400,
    )
  }
  return text
}

function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
