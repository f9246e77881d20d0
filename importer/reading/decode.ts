import { ImportError } from '../result.ts'

/** Documents are some pages of text; more than this is none. In bytes. */
const LARGEST = 5 * 1024 * 1024

const OTHER_KINDS: Record<string, string> = {
  doc: 'a Word document',
  docx: 'a Word document',
  htm: 'a web page',
  html: 'a web page',
  odt: 'an OpenDocument text',
  pdf: 'a PDF',
  rtf: 'a rich text file',
}

/** The text of a Markdown or plain text file. Throws an {@link ImportError} for what is none. */
export function decode(name: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST) {
    throw new ImportError('too_large', `It has ${bytes.length} bytes; at most ${LARGEST} are read.`)
  }
  const kind = otherKind(name, bytes)
  if (kind) {
    throw new ImportError(
      'unsupported',
      `It is ${kind}, which is not read yet. Save it as Markdown or plain text (.md, .txt).`,
    )
  }
  const text = decodeText(bytes).replace(/\r\n?/g, '\n')
  if (!text.trim()) throw new ImportError('empty', 'It is empty.')
  if (text.includes('\0')) {
    throw new ImportError('unreadable', 'It is not a text.')
  }
  return text
}

function otherKind(name: string, bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  if (start === '%PDF-') return OTHER_KINDS.pdf
  if (start.startsWith('PK\x03\x04')) return OTHER_KINDS.docx
  if (start === '{\\rtf') return OTHER_KINDS.rtf
  return OTHER_KINDS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
