import { dev } from 'astro';
import { port } from '../site.ts';

await dev({ server: { port } });
