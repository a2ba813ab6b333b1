/** What the user of the command can put right: its message is all that is shown. */
export class Problem extends Error {}
