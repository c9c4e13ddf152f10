// What Vite puts in place of `import.meta.env`: whether the page is built, or served by the development server.
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
