/** The element's manifest, `custom-elements.json`, out of the comments of its class. */
export default {
  globs: ['widget/element.ts', 'widget/define.ts'],
  outdir: '.',
  packagejson: false,
  plugins: [withoutTheInside()],
}

/** What the class keeps to itself is no part of the manifest, and modules are those of the package. */
function withoutTheInside() {
  return {
    name: 'without-the-inside',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = module.path.replace(/^widget\/(.*)\.ts$/, 'dist/widget/$1.js')
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private')
        }
        for (const { declaration } of module.exports ?? []) {
          if (declaration.module) {
            declaration.module = declaration.module.replace(
              /^\/?widget\/(.*)\.ts$/,
              'dist/widget/$1.js',
            )
          }
        }
      }
    },
  }
}
