import type { Block } from '../../search/block';
import { SearchIndex } from '../../search/searchIndex';
import { readBlock, writeBlock } from '../../search/serialize';
import { searchedText } from '../../search/words';
import type { LibraryDatabase } from '../database';
import { bytesOf, nothingLoaded, type IndexStore } from '../indexShelf';

/** A row of the stored search index: one of its blocks, or, under `list`, which blocks there are, in their order. */
export type StoredSearch =
  | { id: typeof LIST; generation: string; followed: number; blocks: string[] }
  | { id: string; blob: Blob };

const LIST = 'list';

/** Under which id a block is stored that was read or written. */
const ids = new WeakMap<Block, string>();

/** The search index in the database: a row for each block, so that only what has changed is written. */
export const searchStore: IndexStore<SearchIndex> = {
  empty: () => new SearchIndex(),
  put(index, { key, url, fingerprint, source, meta }) {
    index.put({
      key,
      stamp: fingerprint,
      title: searchedText(meta.title || url).text,
      text: searchedText(source.text).text,
    });
  },
  async load(db, known) {
    const list = await listOf(db);
    if ((list?.generation ?? '') === known.generation) return known;
    if (!list) return nothingLoaded(new SearchIndex());
    const rows = await db.searchIndex.bulkGet(list.blocks);
    const blocks = await Promise.all(rows.map(blockOf));
    const whole = blocks.filter((block) => block !== null);
    if (whole.length < list.blocks.length) return nothingLoaded(new SearchIndex());
    return { index: new SearchIndex(whole), generation: list.generation, followed: list.followed };
  },
  async save(db, index, followed) {
    const generation = crypto.randomUUID();
    const blocks = index.blocks();
    const fresh = blocks.filter((block) => !ids.has(block));
    for (const block of fresh) ids.set(block, crypto.randomUUID());
    const rows = fresh.map((block) => ({ id: idOf(block), blob: writeBlock(block) }));
    const list = blocks.map(idOf);
    await db.transaction('rw', db.searchIndex, async () => {
      await db.searchIndex
        .where('id')
        .noneOf([...list, LIST])
        .delete();
      await db.searchIndex.bulkPut([...rows, { id: LIST, generation, followed, blocks: list }]);
    });
    return { index, generation, followed };
  },
};

async function listOf(db: LibraryDatabase) {
  const row = await db.searchIndex.get(LIST);
  return row && 'blocks' in row ? row : null;
}

/** Null for a block that is gone or broken. */
async function blockOf(row: StoredSearch | undefined): Promise<Block | null> {
  if (!row || !('blob' in row)) return null;
  const block = readBlock(await bytesOf(row.blob));
  if (block) ids.set(block, row.id);
  return block;
}

function idOf(block: Block): string {
  return ids.get(block) ?? '';
}
