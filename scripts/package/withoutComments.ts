import { minify } from 'terser'

/** The same module without its comments, but for those that tell a bundler something. */
export async function withoutComments(code: string): Promise<string> {
  const { code: bare } = await minify(code, {
    module: true,
    compress: false,
    mangle: false,
    format: {
      beautify: true,
      indent_level: 2,
      comments: /turbopackIgnore/,
      preserve_annotations: true,
    },
  })
  if (bare === undefined) throw new Error('The module came back empty.')
  return bare
}
