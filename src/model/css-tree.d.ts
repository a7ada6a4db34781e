/** css-tree in one file instead of 123, which takes a quarter of the time to load. */
declare module 'css-tree/dist/csstree.esm' {
  export * from 'css-tree';
}
