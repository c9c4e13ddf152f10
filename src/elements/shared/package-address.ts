// Where a page finds the bundle without building anything: the package of this version on a public network of copies.

export const VERSION = '0.1.0';

export const SCRIPT_ADDRESS = `https://cdn.jsdelivr.net/npm/actor-atlas@${VERSION}/dist/actor-atlas.js`;
