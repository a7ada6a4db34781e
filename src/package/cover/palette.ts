/** Colours of a cover. Text and ground differ by at least 7:1. */
export interface Palette {
  readonly ground: string;
  /** A shade of the ground, for areas. */
  readonly shade: string;
  readonly text: string;
  readonly accent: string;
}

/** Deep cloth colours with cream and gilt. */
export const CLOTH: readonly Palette[] = [
  { ground: '#16283f', shade: '#1d3350', text: '#f7f0df', accent: '#d3ad67' },
  { ground: '#4c1722', shade: '#5c1e2b', text: '#f8efe2', accent: '#dcb277' },
  { ground: '#17352c', shade: '#1e4438', text: '#f5f1e0', accent: '#cfb26b' },
  { ground: '#2a2440', shade: '#352e51', text: '#f4efe4', accent: '#cfa97a' },
  { ground: '#3b2a1d', shade: '#4a3626', text: '#f7efdf', accent: '#d9ae6a' },
  { ground: '#12343b', shade: '#19434c', text: '#f3f1e4', accent: '#d8b574' },
  { ground: '#2b2f36', shade: '#373c45', text: '#f4f1ea', accent: '#d08c60' },
];

/** Paper white with one strong colour. */
export const PAPER: readonly Palette[] = [
  { ground: '#f6f4ee', shade: '#e6e2d6', text: '#15202b', accent: '#0b5394' },
  { ground: '#f5f5f2', shade: '#e2e4de', text: '#1a1f1c', accent: '#0a6b57' },
  { ground: '#f7f4f0', shade: '#e9e0d8', text: '#231a17', accent: '#a8321c' },
  { ground: '#f5f3f7', shade: '#e2deea', text: '#1e1a2b', accent: '#5b3a9b' },
  { ground: '#f4f6f7', shade: '#dde4e8', text: '#14212a', accent: '#b3541e' },
];
