import { PDFiumLibrary } from '@hyzyla/pdfium'

/** The text of a PDF as Chromium's own viewer would copy it, page after page, ligatures and presentation forms taken apart. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const text = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  library.destroy()
  return text.normalize('NFKC')
}
