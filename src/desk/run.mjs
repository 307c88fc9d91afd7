// The way in for every npm script. Plain JavaScript, so that an old Node can still read why it will not do.
const [major, minor] = process.versions.node.split('.').map(Number);
const command = process.argv[2];

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer; ${process.version} is running. On Linux x64 npm ci brings Node 24 by itself: ` +
      'run it first. Elsewhere install Node 24 (nvm install, or nodejs.org).',
  );
  process.exit(1);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(`./${command}.ts`);
