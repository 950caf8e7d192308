// The files beside the standalone one, each whole in itself.
import { build } from 'vite';
import { parts } from './parts-beside.mjs';

for (const mode of Object.keys(parts)) await build({ mode });
