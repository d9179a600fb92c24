/** What the authority files say: the gazetteer, the programs, and terms whose use tells of a time. Dates are EDTF, as narrow as the source allows. */

/** District, functional zone, town-level unit (街道, 乡, 镇), community or village. */
export type PlaceType = 'district' | 'zone' | 'town' | 'community'

/** One entry of the gazetteer, content/authority/places.yaml. */
export interface Place {
  /** official name, unique; `District/Name` where the bare name is ambiguous */
  name: string
  type: PlaceType
  aliases: string[]
  /** statutory district, for towns and communities */
  district?: string
  /** functional zone that administers it, and since when if not always */
  zone?: string
  zoneFrom?: string
  /** town, for communities */
  town?: string
  from?: string
  to?: string
  /** names of the places it came from or went into */
  formerly?: string[]
  became?: string[]
  source?: string
}

/** One entry of content/authority/programs.yaml or proposed.yaml. */
export interface Program {
  name: string
  aliases: string[]
  kind: string
  /** true when its names in quotation marks count only where the text has the marks too: “微心愿” */
  marked?: boolean
  /** EDTF interval of the years in which it ran */
  active?: string
  broader?: string
  note?: string
  /** true when a rule proposed it and no editor has confirmed it yet */
  proposed?: boolean
  /** true when an editor said that it is none: it is kept so that no page proposes it again */
  rejected?: boolean
  /** where a proposed one was met: `content/raw/<page>.txt:12` */
  seen?: string[]
}

/** A term whose mere use bounds the time of writing (a congress, a plan, a body): content/authority/periods.yaml. */
export interface Period {
  term: string
  /** EDTF; an open end means that the term stays in use */
  active: string
  /** for a day or meeting that papers number: the nth falls in this year + n; the bare term says nothing */
  numberedFrom?: number
}

/** All that a page is read with. */
export interface Authority {
  /** full name of the city, 郑州市 */
  city: string
  places: Place[]
  programs: Program[]
  /** names and other names that rules proposed and an editor rejected */
  rejected?: string[]
  /** names of other cities and their counties: content/authority/elsewhere.yaml */
  elsewhere: string[]
  periods: Period[]
  /** the city's papers that the archive takes in; from site.yaml */
  papers?: string[]
  /** years of the pages that the archive takes in, the widest that an inferred date may be; from site.yaml */
  years?: [first: number, last: number]
}
