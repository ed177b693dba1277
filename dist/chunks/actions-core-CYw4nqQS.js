import * as e from "os";
import { EOL as t } from "os";
import * as n from "events";
import * as r from "child_process";
import * as i from "path";
import { ok as a } from "assert";
import * as o from "fs";
import { constants as s, promises as c } from "fs";
import { setTimeout as l } from "timers";
import * as u from "crypto";
var d = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { chmod: ee, copyFile: te, lstat: ne, mkdir: re, open: ie, readdir: f, rename: ae, rm: p, rmdir: oe, stat: m, symlink: se, unlink: ce } = o.promises, h = process.platform === `win32`;
o.constants.O_RDONLY;
function g(e) {
	return d(this, void 0, void 0, function* () {
		try {
			yield m(e);
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
		return !0;
	});
}
function _(e) {
	if (e = y(e), !e) throw Error(`isRooted() parameter "p" cannot be empty`);
	return h ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function v(e, t) {
	return d(this, void 0, void 0, function* () {
		let n;
		try {
			n = yield m(e);
		} catch (t) {
			t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
		}
		if (n && n.isFile()) {
			if (h) {
				let n = i.extname(e).toUpperCase();
				if (t.some((e) => e.toUpperCase() === n)) return e;
			} else if (b(n)) return e;
		}
		let r = e;
		for (let a of t) {
			e = r + a, n = void 0;
			try {
				n = yield m(e);
			} catch (t) {
				t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
			}
			if (n && n.isFile()) {
				if (h) {
					try {
						let t = i.dirname(e), n = i.basename(e).toUpperCase();
						for (let r of yield f(t)) if (n === r.toUpperCase()) {
							e = i.join(t, r);
							break;
						}
					} catch (t) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
					}
					return e;
				}
				if (b(n)) return e;
			}
		}
		return ``;
	});
}
function y(e) {
	return e ||= ``, h ? (e = e.replace(/\//g, `\\`), e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function b(e) {
	return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
}
var x = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function S(e) {
	return x(this, void 0, void 0, function* () {
		if (h && /[*"<>|]/.test(e)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
		try {
			yield p(e, {
				force: !0,
				maxRetries: 3,
				recursive: !0,
				retryDelay: 300
			});
		} catch (e) {
			throw Error(`File was unable to be removed ${e}`);
		}
	});
}
function C(e) {
	return x(this, void 0, void 0, function* () {
		a(e, `a path argument must be provided`), yield re(e, { recursive: !0 });
	});
}
function w(e, t) {
	return x(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		if (t) {
			let t = yield w(e, !1);
			if (!t) throw Error(h ? `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			return t;
		}
		let n = yield T(e);
		return n && n.length > 0 ? n[0] : ``;
	});
}
function T(e) {
	return x(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		let t = [];
		if (h && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(i.delimiter)) e && t.push(e);
		if (_(e)) {
			let n = yield v(e, t);
			return n ? [n] : [];
		}
		if (e.includes(i.sep)) return [];
		let n = [];
		if (process.env.PATH) for (let e of process.env.PATH.split(i.delimiter)) e && n.push(e);
		let r = [];
		for (let a of n) {
			let n = yield v(i.join(a, e), t);
			n && r.push(n);
		}
		return r;
	});
}
var E = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const D = process.platform === `win32`;
var O = class extends n.EventEmitter {
	constructor(e, t, n) {
		if (super(), !e) throw Error(`Parameter 'toolPath' cannot be null or empty.`);
		this.toolPath = e, this.args = t || [], this.options = n || {};
	}
	_debug(e) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
	}
	_getCommandString(e, t) {
		let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? `` : `[command]`;
		if (D) {
			if (this._isCmdFile()) {
				i += n;
				for (let e of r) i += ` ${e}`;
			} else if (e.windowsVerbatimArguments) {
				i += `"${n}"`;
				for (let e of r) i += ` ${e}`;
			} else {
				i += this._windowsQuoteCmdArg(n);
				for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
			}
		} else {
			i += n;
			for (let e of r) i += ` ${e}`;
		}
		return i;
	}
	_processLineBuffer(t, n, r) {
		try {
			let i = n + t.toString(), a = i.indexOf(e.EOL);
			for (; a > -1;) r(i.substring(0, a)), i = i.substring(a + e.EOL.length), a = i.indexOf(e.EOL);
			return i;
		} catch (e) {
			return this._debug(`error processing line. Failed with error ${e}`), ``;
		}
	}
	_getSpawnFileName() {
		return D && this._isCmdFile() ? process.env.COMSPEC || `cmd.exe` : this.toolPath;
	}
	_getSpawnArgs(e) {
		if (D && this._isCmdFile()) {
			let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
			for (let n of this.args) t += ` `, t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
			return t += `"`, [t];
		}
		return this.args;
	}
	_endsWith(e, t) {
		return e.endsWith(t);
	}
	_isCmdFile() {
		let e = this.toolPath.toUpperCase();
		return this._endsWith(e, `.CMD`) || this._endsWith(e, `.BAT`);
	}
	_windowsQuoteCmdArg(e) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
		if (!e) return `""`;
		let t = [
			` `,
			`	`,
			`&`,
			`(`,
			`)`,
			`[`,
			`]`,
			`{`,
			`}`,
			`^`,
			`=`,
			`;`,
			`!`,
			`'`,
			`+`,
			`,`,
			"`",
			`~`,
			`|`,
			`<`,
			`>`,
			`"`
		], n = !1;
		for (let r of e) if (t.some((e) => e === r)) {
			n = !0;
			break;
		}
		if (!n) return e;
		let r = `"`, i = !0;
		for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === `\\` ? r += `\\` : e[t - 1] === `"` ? (i = !0, r += `"`) : i = !1;
		return r += `"`, r.split(``).reverse().join(``);
	}
	_uvQuoteCmdArg(e) {
		if (!e) return `""`;
		if (!e.includes(` `) && !e.includes(`	`) && !e.includes(`"`)) return e;
		if (!e.includes(`"`) && !e.includes(`\\`)) return `"${e}"`;
		let t = `"`, n = !0;
		for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === `\\` ? t += `\\` : e[r - 1] === `"` ? (n = !0, t += `\\`) : n = !1;
		return t += `"`, t.split(``).reverse().join(``);
	}
	_cloneExecOptions(e) {
		e ||= {};
		let t = {
			cwd: e.cwd || process.cwd(),
			env: e.env || process.env,
			silent: e.silent || !1,
			windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
			failOnStdErr: e.failOnStdErr || !1,
			ignoreReturnCode: e.ignoreReturnCode || !1,
			delay: e.delay || 1e4
		};
		return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
	}
	_getSpawnOptions(e, t) {
		e ||= {};
		let n = {};
		return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
	}
	exec() {
		return E(this, void 0, void 0, function* () {
			return !_(this.toolPath) && (this.toolPath.includes(`/`) || D && this.toolPath.includes(`\\`)) && (this.toolPath = i.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield w(this.toolPath, !0), new Promise((t, n) => E(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
				for (let e of this.args) this._debug(`   ${e}`);
				let i = this._cloneExecOptions(this.options);
				!i.silent && i.outStream && i.outStream.write(this._getCommandString(i) + e.EOL);
				let a = new A(i, this.toolPath);
				if (a.on(`debug`, (e) => {
					this._debug(e);
				}), this.options.cwd && !(yield g(this.options.cwd))) return n(Error(`The cwd: ${this.options.cwd} does not exist!`));
				let o = this._getSpawnFileName(), s = r.spawn(o, this._getSpawnArgs(i), this._getSpawnOptions(this.options, o)), c = ``;
				s.stdout && s.stdout.on(`data`, (e) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !i.silent && i.outStream && i.outStream.write(e), c = this._processLineBuffer(e, c, (e) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
					});
				});
				let l = ``;
				if (s.stderr && s.stderr.on(`data`, (e) => {
					a.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !i.silent && i.errStream && i.outStream && (i.failOnStdErr ? i.errStream : i.outStream).write(e), l = this._processLineBuffer(e, l, (e) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
					});
				}), s.on(`error`, (e) => {
					a.processError = e.message, a.processExited = !0, a.processClosed = !0, a.CheckComplete();
				}), s.on(`exit`, (e) => {
					a.processExitCode = e, a.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), a.CheckComplete();
				}), s.on(`close`, (e) => {
					a.processExitCode = e, a.processExited = !0, a.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), a.CheckComplete();
				}), a.on(`done`, (e, r) => {
					c.length > 0 && this.emit(`stdline`, c), l.length > 0 && this.emit(`errline`, l), s.removeAllListeners(), e ? n(e) : t(r);
				}), this.options.input) {
					if (!s.stdin) throw Error(`child process missing stdin`);
					s.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function k(e) {
	let t = [], n = !1, r = !1, i = ``;
	function a(e) {
		r && e !== `"` && (i += `\\`), i += e, r = !1;
	}
	for (let o = 0; o < e.length; o++) {
		let s = e.charAt(o);
		s === `"` ? r ? a(s) : n = !n : s === `\\` && r ? a(s) : s === `\\` && n ? r = !0 : s === ` ` && !n ? i.length > 0 && (t.push(i), i = ``) : a(s);
	}
	return i.length > 0 && t.push(i.trim()), t;
}
var A = class e extends n.EventEmitter {
	constructor(e, t) {
		if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
		this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
	}
	CheckComplete() {
		this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = l(e.HandleTimeout, this.delay, this)));
	}
	_debug(e) {
		this.emit(`debug`, e);
	}
	_setResult() {
		let e;
		this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit(`done`, e, this.processExitCode);
	}
	static HandleTimeout(e) {
		if (!e.done) {
			if (!e.processClosed && e.processExited) {
				let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
				e._debug(t);
			}
			e._setResult();
		}
	}
}, j = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function M(e, t, n) {
	return j(this, void 0, void 0, function* () {
		let r = k(e);
		if (r.length === 0) throw Error(`Parameter 'commandLine' cannot be null or empty.`);
		let i = r[0];
		return t = r.slice(1).concat(t || []), new O(i, t, n).exec();
	});
}
function N(e) {
	return e == null ? `` : typeof e == `string` || e instanceof String ? e : JSON.stringify(e);
}
function P(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
function F(t, n, r) {
	let i = new L(t, n, r);
	process.stdout.write(i.toString() + e.EOL);
}
function I(e, t = ``) {
	F(e, {}, t);
}
var L = class {
	constructor(e, t, n) {
		e ||= `missing.command`, this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = `::` + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += ` `;
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += `,`, e += `${n}=${z(r)}`);
			}
		}
		return e += `::${R(this.message)}`, e;
	}
};
function R(e) {
	return N(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function z(e) {
	return N(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
function B(t, n) {
	let r = process.env[`GITHUB_${t}`];
	if (!r) throw Error(`Unable to find environment variable for file command ${t}`);
	if (!o.existsSync(r)) throw Error(`Missing file at path: ${r}`);
	o.appendFileSync(r, `${N(n)}${e.EOL}`, { encoding: `utf8` });
}
function V(t, n) {
	let r = `ghadelimiter_${u.randomUUID()}`, i = N(n);
	if (t.includes(r)) throw Error(`Unexpected input: name should not contain the delimiter "${r}"`);
	if (i.includes(r)) throw Error(`Unexpected input: value should not contain the delimiter "${r}"`);
	return `${t}<<${r}${e.EOL}${i}${e.EOL}${r}`;
}
var H = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { access: U, appendFile: W, writeFile: G } = c, K = `GITHUB_STEP_SUMMARY`, q = new class {
	constructor() {
		this._buffer = ``;
	}
	filePath() {
		return H(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[K];
			if (!e) throw Error(`Unable to find environment variable for $${K}. Check if your runtime environment supports job summaries.`);
			try {
				yield U(e, s.R_OK | s.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = e, this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join(``);
		return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
	}
	write(e) {
		return H(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? G : W)(n, this._buffer, { encoding: `utf8` }), this.emptyBuffer();
		});
	}
	clear() {
		return H(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = ``, this;
	}
	addRaw(e, t = !1) {
		return this._buffer += e, t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(t);
	}
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t }), r = this.wrap(`pre`, this.wrap(`code`, e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = !1) {
		let n = t ? `ol` : `ul`, r = e.map((e) => this.wrap(`li`, e)).join(``), i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == `string`) return this.wrap(`td`, e);
				let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? `th` : `td`, o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join(``);
			return this.wrap(`tr`, t);
		}).join(``), n = this.wrap(`table`, t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		let n = this.wrap(`details`, this.wrap(`summary`, e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap(`img`, null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		let n = `h${t}`, r = [
			`h1`,
			`h2`,
			`h3`,
			`h4`,
			`h5`,
			`h6`
		].includes(n) ? n : `h1`, i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		let e = this.wrap(`hr`, null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		let e = this.wrap(`br`, null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t }), r = this.wrap(`blockquote`, e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		let n = this.wrap(`a`, e, { href: t });
		return this.addRaw(n).addEOL();
	}
}();
var J;
(function(e) {
	e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(J ||= {});
function Y(e) {
	F(`add-mask`, {}, e);
}
function X(t, n) {
	if (process.env.GITHUB_OUTPUT) return B(`OUTPUT`, V(t, n));
	process.stdout.write(e.EOL), F(`set-output`, { name: t }, N(n));
}
function Z() {
	return process.env.RUNNER_DEBUG === `1`;
}
function Q(e) {
	F(`debug`, {}, e);
}
function le(e, t = {}) {
	F(`error`, P(t), e instanceof Error ? e.toString() : e);
}
function ue(e, t = {}) {
	F(`warning`, P(t), e instanceof Error ? e.toString() : e);
}
function de(e, t = {}) {
	F(`notice`, P(t), e instanceof Error ? e.toString() : e);
}
function fe(t) {
	process.stdout.write(t + e.EOL);
}
function pe(e) {
	I(`group`, e);
}
function me() {
	I(`endgroup`);
}
function he(e, t) {
	if (process.env.GITHUB_STATE) return B(`STATE`, V(e, t));
	F(`save-state`, { name: e }, N(t));
}
function $(e) {
	return process.env[`STATE_${e}`] || ``;
}
export { w as _, fe as a, he as c, pe as d, ue as f, S as g, C as h, $ as i, X as l, M as m, me as n, Z as o, q as p, le as r, de as s, Q as t, Y as u };
