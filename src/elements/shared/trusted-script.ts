// What the page needs of the rendering's one policy for scripts: its service worker is a script, too.
export { trustedScriptUrl } from '../../rendering/trusted-script-url.js';
