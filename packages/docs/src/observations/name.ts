/** An observation by its provider and operation, such as `otc/createPool.1`: its anchor on the page. */
export function observationName(file: string): string {
  return file.replace('spec/observations/', '').replace(/\.yaml$/, '')
}
