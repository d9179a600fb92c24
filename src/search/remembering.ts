/**
 * The same load with a memory: who asks for the same while it is under way, or later, gets the same answer. A failed load is forgotten, so
 * that it can be tried again.
 *
 * @example const names = remembering((_: 'names') => read('n-1.pack')); await Promise.all([names('names'), names('names')]) // one read
 */
export function remembering<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = loaded.get(key)
    if (known) return known
    const loading = load(key)
    loaded.set(key, loading)
    loading.catch(() => loaded.delete(key))
    return loading
  }
}
