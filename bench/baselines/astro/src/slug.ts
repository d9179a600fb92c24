export const slug = (name: string) => name.normalize('NFC').replace(/\//g, '-').replace(/[^\p{L}\p{N}\p{M}-]/gu, '')
