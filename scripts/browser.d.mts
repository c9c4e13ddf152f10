/** Finds a Chromium: CHROME_PATH, then the PATH, then the npm package. Throws where there is none. */
export function findBrowser(): Promise<{ readonly path: string; readonly args: string[] }>;
