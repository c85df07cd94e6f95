/*
 * Loads the program with the code that V8 compiled in an earlier run: compiling takes longer than anything else that a short
 * run does, and what Node 22 and later keep themselves is less of it. It is kept in the person's own cache folder, and counts only for the very
 * bytes that it was made from; where it cannot be read or written, the program runs without.
 */
const fs = require('node:fs');
const { dirname, join, resolve, sep } = require('node:path');
const { Script } = require('node:vm');

const program = join(__dirname, '../dist');

/** The files that are loaded, by their names. */
const modules = new Map();

/**
 * What was loaded together and is not kept yet: it is read and kept together, because other runs compile other parts of the
 * same files.
 */
const news = [];

/** The one that is being loaded. */
let open;

/** What a file of the program exports. */
const load = (name) => {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  if (open !== undefined) return run(name);
  open = { name, kept: keptOf(name), scripts: [], isComplete: true };
  try {
    return run(name);
  } finally {
    if (!open.isComplete) news.push(open);
    open = undefined;
  }
};

const run = (name) => {
  const module = { exports: {} };
  modules.set(name, module);
  const requireIn = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
  scriptOf(name).runInThisContext()(module.exports, requireIn, module);
  return module.exports;
};

/** A file as a function, compiled in an earlier run where that is kept. */
const scriptOf = (name) => {
  const filename = join(program, name);
  const source = fs.readFileSync(filename);
  const kept = open.kept.get(name);
  const cachedData = kept?.source.equals(source) ? kept.code : undefined;
  // The build leaves nothing but ASCII in it.
  const text = `(function(exports,require,module){${source.latin1Slice()}\n})`;
  const script = new Script(text, { filename, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) open.isComplete = false;
  open.scripts.push({ name, source, script });
  return script;
};

/** The folder for compiled code: one for each engine, since no other can use it. */
const folder = () => {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME = '', NODE_DISABLE_COMPILE_CACHE } = process.env;
  const usual = { win32: LOCALAPPDATA, darwin: HOME && join(HOME, 'Library/Caches') };
  const caches = XDG_CACHE_HOME || (usual[process.platform] ?? (HOME && join(HOME, '.cache')));
  if (NODE_DISABLE_COMPILE_CACHE || !caches) return undefined;
  return resolve(caches, 'create-tech-spec', `${process.version}-${process.arch}`);
};

/** What is kept of a pack, by the names of its files; nothing where it cannot be read. */
const keptOf = (name) => {
  try {
    const place = folder();
    return place === undefined ? new Map() : readKept(join(place, name));
  } catch {
    return new Map();
  }
};

/** Reads a pack: a line of JSON with the names and sizes of its files; then, of each, its source and twice its code. */
const readKept = (path) => {
  const bytes = readOwn(path);
  const end = bytes.indexOf('\n');
  if (end < 0) return new Map();
  let at = aligned(end + 1);
  const next = (size) => {
    const piece = bytes.subarray(at, at + size);
    at = aligned(at + size);
    return piece;
  };
  const sizes = JSON.parse(bytes.latin1Slice(0, end));
  const files = sizes.map(([file, source, code]) => [file, next(source), next(code), next(code)]);
  // V8 would run into damage. Comparing two copies takes a tenth of the time of a sum.
  const sound = files.filter(([, , code, copy]) => code.equals(copy));
  return new Map(sound.map(([file, source, code]) => [file, { source, code }]));
};

/** V8 copies what does not begin at a multiple of eight. */
const aligned = (offset) => Math.ceil(offset / 8) * 8;

/** The bytes of a pack, if it belongs to the person who runs this: what somebody else has put there is not run. */
const readOwn = (path) => {
  const file = fs.openSync(path);
  try {
    const isOwn = process.getuid === undefined || fs.fstatSync(file).uid === process.getuid();
    return isOwn ? fs.readFileSync(file) : Buffer.alloc(0);
  } finally {
    fs.closeSync(file);
  }
};

/** Keeps what was compiled for the next run, when this one ends. */
const keep = () => {
  try {
    const place = folder();
    if (place === undefined || news.length === 0 || isInRepository(place)) return;
    fs.mkdirSync(place, { recursive: true, mode: 0o700 });
    for (const pack of news) writePack(join(place, pack.name), pack.scripts);
    removeOldest(place);
  } catch {
    // It is only slower without.
  }
};

/** Whether a folder is in that of the run, or in a repository: there nothing is written that nobody asked for. */
const isInRepository = (place) =>
  `${place}${sep}`.startsWith(join(process.cwd(), sep)) ||
  withAncestors(place).some((above) => fs.existsSync(join(above, '.git')));

const withAncestors = (place) =>
  dirname(place) === place ? [place] : [place, ...withAncestors(dirname(place))];

/** Writes a pack beside its place first, and all of it to the disk, so that no other run reads half of it. */
const writePack = (path, scripts) => {
  const codes = scripts.map(({ script }) => script.createCachedData());
  const sizes = scripts.map(({ name, source }, index) => [name, source.length, codes[index].length]);
  const bodies = scripts.flatMap(({ source }, index) => [source, codes[index], codes[index]]);
  const pieces = [Buffer.from(`${JSON.stringify(sizes)}\n`), ...bodies].map(filledUp);
  const beside = `${path}.${process.pid}-${require('node:worker_threads').threadId}`;
  try {
    fs.writeFileSync(beside, Buffer.concat(pieces), { mode: 0o600, flush: true });
    fs.renameSync(beside, path);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
};

const filledUp = (bytes) => Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]);

/** How many packs are kept: those of the latest versions. */
const MOST_PACKS = 80;

/** Leaves the newest packs. */
const removeOldest = (place) => {
  const files = fs.readdirSync(place).map((name) => join(place, name));
  if (files.length <= MOST_PACKS) return;
  const ages = new Map(files.map((file) => [file, fs.statSync(file).mtimeMs]));
  const oldest = files.sort((one, other) => ages.get(other) - ages.get(one)).slice(MOST_PACKS);
  for (const file of oldest) fs.unlinkSync(file);
};

process.once('exit', keep);
exports.load = load;
