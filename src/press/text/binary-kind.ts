/**
 * What kind of file that is no plain text the first bytes tell, in Chinese; undefined for all others. Only marks that no
 * printed page begins with are known here.
 *
 * @example binaryKind(new TextEncoder().encode('%PDF-1.7')) // 'PDF'
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return MARKS.find(({mark}) => mark.every((byte, index) => bytes[index] === byte))?.kind
}

// First bytes as the formats' own descriptions give them.
const MARKS: {kind: string; mark: number[]}[] = [
  {kind: ' PNG 图片', mark: [0x89, 0x50, 0x4e, 0x47]},
  {kind: ' JPEG 图片', mark: [0xff, 0xd8, 0xff]},
  {kind: ' GIF 图片', mark: ascii('GIF8')},
  {kind: ' TIFF 图片', mark: [0x49, 0x49, 0x2a, 0]},
  {kind: ' TIFF 图片', mark: [0x4d, 0x4d, 0, 0x2a]},
  {kind: ' PDF', mark: ascii('%PDF-')},
  {kind: ' RTF 文档', mark: ascii('{\\rtf')},
  {kind: ' Word 文档（.docx）或压缩包', mark: [...ascii('PK'), 3, 4]},
  {kind: ' Word 文档（.doc、.wps）', mark: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]},
  {kind: '压缩包（RAR）', mark: [...ascii('Rar!'), 0x1a, 7]},
  {kind: '压缩包（7z）', mark: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c]},
  {kind: '压缩包（gzip）', mark: [0x1f, 0x8b, 8]},
]

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}
