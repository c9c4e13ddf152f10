// The read-only view of a parsed value: everything in the program reads data, nothing edits it in place.

export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
