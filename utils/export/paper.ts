/** What a file says of the notes in it besides the notes themselves. */
export interface Paper {
  title: string;
  /** The program that made it: the reader's name is the reader's own business. */
  creator: string;
  /** ISO date. */
  createdOn: string;
}
