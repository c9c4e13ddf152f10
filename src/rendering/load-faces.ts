// Loads what stands in the circles, for painting on a plain canvas. Images once loaded are kept, so that a picture that
// is painted again does not flicker.
import type { Scene } from '../model/scene.js';
import type { FaceImages } from '../model/looks/node-face.js';

export type LoadedFaces = ReadonlyMap<string, CanvasImageSource>;

/** Kept at most; a theme has some hundred different faces. */
const MAX_KEPT = 600;

const kept = new Map<string, HTMLImageElement>();

function urisOf(scene: Scene, faces: FaceImages): ReadonlySet<string> {
  const uris = new Set<string>();
  for (const node of scene.nodes) {
    uris.add(faces.face(node));
    if (node.internal > 0) uris.add(faces.badge(node.internal));
    if (node.pinned === true) uris.add(faces.pin());
  }
  uris.delete('');
  return uris;
}

/** The images that are loaded already, by data URI. */
export function facesAtHand(scene: Scene, faces: FaceImages): LoadedFaces {
  const found = new Map<string, CanvasImageSource>();
  for (const uri of urisOf(scene, faces)) {
    const image = kept.get(uri);
    if (image !== undefined) found.set(uri, image);
  }
  return found;
}

/** Every image the Scene's circles need, by data URI. An image that fails is left out. */
export async function loadFaces(scene: Scene, faces: FaceImages): Promise<LoadedFaces> {
  const missing = [...urisOf(scene, faces)].filter((uri) => !kept.has(uri));
  if (kept.size + missing.length > MAX_KEPT) kept.clear();
  const images = await Promise.all(missing.map(loadImage));
  const loaded = new Map<string, CanvasImageSource>(facesAtHand(scene, faces));
  for (const image of images) {
    if (image === null) continue;
    kept.set(image.src, image);
    loaded.set(image.src, image);
  }
  return loaded;
}

async function loadImage(uri: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = uri;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
