/** What the person who builds can mend; the message says how. */
export class BuildFailure extends Error {}
