declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: {forceType?: string})
    // CSL-JSON as parsed from untyped text
    data: any[]
  }
}
