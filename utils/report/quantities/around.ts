/** What a number stands in. Built by one walk over the text: {@link Around.moveTo} is only ever called with growing offsets. */
export class Around {
  /** Offset after the last 《 that is still open, or -1. */
  title = -1;
  /** Offset after the last “ that is still open, or -1. */
  quote = -1;
  /** Where the clause starts: after the last , 。 ; : ! ? or line end outside brackets. */
  clause = 0;
  private at = 0;

  constructor(readonly text: string) {}

  moveTo(offset: number): void {
    for (; this.at < offset; this.at++) {
      switch (this.text.charAt(this.at)) {
        case '《':
          this.title = this.at + 1;
          break;
        case '》':
          this.title = -1;
          break;
        case '“':
          this.quote = this.at + 1;
          break;
        case '”':
          this.quote = -1;
          break;
        case '\n':
          this.title = this.quote = -1;
          this.clause = this.at + 1;
          break;
        case '。':
        case ',':
        case ';':
        case ':':
        case '!':
        case '?':
          this.clause = this.at + 1;
          break;
      }
    }
  }

  /** Whether the offset reached stands in a document's title. */
  inTitle(): boolean {
    return this.title >= 0 && this.at - this.title <= LONGEST_TITLE;
  }

  /** Whether the offset reached stands in quotation marks that are closed in the same clause. */
  inQuotation(): boolean {
    if (this.quote < 0 || this.at - this.quote > LONGEST_QUOTATION) return false;
    const quoted = this.text.slice(this.quote, this.quote + LONGEST_QUOTATION + 1);
    const end = quoted.indexOf('”');
    return end >= 0 && !/[,。;!?]/.test(quoted.slice(0, end));
  }

  /** The name in quotation marks that the offset reached stands in, or null: a quoted sentence is no name. */
  quotedName(): string | null {
    if (this.quote < 0 || this.at - this.quote > LONGEST_NAME) return null;
    const name = this.text.slice(this.quote, this.quote + LONGEST_NAME + 1);
    const end = name.indexOf('”');
    return end < 0 || /[,。;!?]/.test(name.slice(0, end)) ? null : name.slice(0, end);
  }
}

/** Titles of documents seen run up to 60 characters. */
const LONGEST_TITLE = 80;
/** “网格员+调解员+律师”三位一体 and the like; a quotation longer than this is a sentence. */
const LONGEST_NAME = 20;
const LONGEST_QUOTATION = 60;
