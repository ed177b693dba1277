import { o as e, r as t, t as n } from "./rolldown-runtime-BbuEWu3z.js";
import { _ as r, a as i, f as a, g as o, h as s, m as c, o as l, r as u, t as d, u as f } from "./actions-core-CYw4nqQS.js";
import { B as p, C as m, D as h, E as g, F as _, G as v, I as ee, J as te, K as y, L as ne, M as re, N as ie, O as ae, P as oe, R as se, T as b, U as ce, X as le, Y as ue, Z as de, _ as fe, a as pe, b as me, c as he, d as ge, f as _e, g as ve, h as ye, i as be, j as xe, l as Se, m as Ce, n as we, o as Te, p as Ee, r as De, s as Oe, t as ke, u as x, v as Ae, y as je, z as Me } from "./poller-CIV2rppj.js";
import Ne from "node:fs";
import { Readable as Pe } from "node:stream";
import * as Fe from "os";
import { EventEmitter as Ie } from "events";
import * as S from "path";
import C from "assert";
import * as w from "fs";
import { existsSync as Le, writeFileSync as Re } from "fs";
import * as ze from "crypto";
import * as Be from "util";
import Ve from "node:util";
import * as He from "stream";
import { URL as Ue } from "url";
import * as We from "buffer";
import { Buffer as Ge } from "buffer";
function Ke(e) {
	let t = {
		followSymbolicLinks: !0,
		implicitDescendants: !0,
		matchDirectories: !0,
		omitBrokenSymbolicLinks: !0,
		excludeHiddenFiles: !1
	};
	return e && (typeof e.followSymbolicLinks == `boolean` && (t.followSymbolicLinks = e.followSymbolicLinks, d(`followSymbolicLinks '${t.followSymbolicLinks}'`)), typeof e.implicitDescendants == `boolean` && (t.implicitDescendants = e.implicitDescendants, d(`implicitDescendants '${t.implicitDescendants}'`)), typeof e.matchDirectories == `boolean` && (t.matchDirectories = e.matchDirectories, d(`matchDirectories '${t.matchDirectories}'`)), typeof e.omitBrokenSymbolicLinks == `boolean` && (t.omitBrokenSymbolicLinks = e.omitBrokenSymbolicLinks, d(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`)), typeof e.excludeHiddenFiles == `boolean` && (t.excludeHiddenFiles = e.excludeHiddenFiles, d(`excludeHiddenFiles '${t.excludeHiddenFiles}'`))), t;
}
const qe = process.platform === `win32`;
function Je(e) {
	if (e = $e(e), qe && /^\\\\[^\\]+(\\[^\\]+)?$/.test(e)) return e;
	let t = S.dirname(e);
	return qe && /^\\\\[^\\]+\\[^\\]+\\$/.test(t) && (t = $e(t)), t;
}
function Ye(e, t) {
	if (C(e, `ensureAbsoluteRoot parameter 'root' must not be empty`), C(t, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`), Xe(t)) return t;
	if (qe) {
		if (t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
			let e = process.cwd();
			return C(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), t[0].toUpperCase() === e[0].toUpperCase() ? t.length === 2 ? `${t[0]}:\\${e.substr(3)}` : (e.endsWith(`\\`) || (e += `\\`), `${t[0]}:\\${e.substr(3)}${t.substr(2)}`) : `${t[0]}:\\${t.substr(2)}`;
		}
		if (Qe(t).match(/^\\$|^\\[^\\]/)) {
			let e = process.cwd();
			return C(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), `${e[0]}:\\${t.substr(1)}`;
		}
	}
	return C(Xe(e), `ensureAbsoluteRoot parameter 'root' must have an absolute root`), e.endsWith(`/`) || qe && e.endsWith(`\\`) || (e += S.sep), e + t;
}
function Xe(e) {
	return C(e, `hasAbsoluteRoot parameter 'itemPath' must not be empty`), e = Qe(e), qe ? e.startsWith(`\\\\`) || /^[A-Z]:\\/i.test(e) : e.startsWith(`/`);
}
function Ze(e) {
	return C(e, `isRooted parameter 'itemPath' must not be empty`), e = Qe(e), qe ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function Qe(e) {
	return e ||= ``, qe ? (e = e.replace(/\//g, `\\`), (/^\\\\+[^\\]/.test(e) ? `\\` : ``) + e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function $e(e) {
	return e ? (e = Qe(e), !e.endsWith(S.sep) || e === S.sep || qe && /^[A-Z]:\\$/i.test(e) ? e : e.substr(0, e.length - 1)) : ``;
}
var et;
(function(e) {
	e[e.None = 0] = `None`, e[e.Directory = 1] = `Directory`, e[e.File = 2] = `File`, e[e.All = 3] = `All`;
})(et ||= {});
const tt = process.platform === `win32`;
function nt(e) {
	e = e.filter((e) => !e.negate);
	let t = {};
	for (let n of e) {
		let e = tt ? n.searchPath.toUpperCase() : n.searchPath;
		t[e] = `candidate`;
	}
	let n = [];
	for (let r of e) {
		let e = tt ? r.searchPath.toUpperCase() : r.searchPath;
		if (t[e] === `included`) continue;
		let i = !1, a = e, o = Je(a);
		for (; o !== a;) {
			if (t[o]) {
				i = !0;
				break;
			}
			a = o, o = Je(a);
		}
		i || (n.push(r.searchPath), t[e] = `included`);
	}
	return n;
}
function rt(e, t) {
	let n = et.None;
	for (let r of e) r.negate ? n &= ~r.match(t) : n |= r.match(t);
	return n;
}
function it(e, t) {
	return e.some((e) => !e.negate && e.partialMatch(t));
}
const at = (e, t, n) => {
	let r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
	if (c >= 0 && l > 0) {
		if (e === t) return [c, l];
		for (r = [], a = n.length; u >= 0 && !s;) {
			if (u === c) r.push(u), c = n.indexOf(e, u + 1);
			else if (r.length === 1) {
				let e = r.pop();
				e !== void 0 && (s = [e, l]);
			} else i = r.pop(), i !== void 0 && i < a && (a = i, o = l), l = n.indexOf(t, u + 1);
			u = c < l && c >= 0 ? c : l;
		}
		r.length && o !== void 0 && (s = [a, o]);
	}
	return s;
}, ot = `\0SLASH` + Math.random().toFixed(16) + `\0`, st = `\0OPEN` + Math.random().toFixed(16) + `\0`, ct = `\0CLOSE` + Math.random().toFixed(16) + `\0`, lt = `\0COMMA` + Math.random().toFixed(16) + `\0`, ut = `\0PERIOD` + Math.random().toFixed(16) + `\0`, dt = new RegExp(ot, `g`), ft = new RegExp(st, `g`), pt = new RegExp(ct, `g`), mt = new RegExp(lt, `g`), ht = new RegExp(ut, `g`), gt = /\\\\/g, _t = /\\{/g, vt = /\\}/g, yt = /\\,/g, bt = /\\\./g;
function xt(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function St(e) {
	return e.replace(gt, ot).replace(_t, st).replace(vt, ct).replace(yt, lt).replace(bt, ut);
}
function Ct(e) {
	return e.replace(dt, `\\`).replace(ft, `{`).replace(pt, `}`).replace(mt, `,`).replace(ht, `.`);
}
function wt(e, t) {
	for (let n = 0; n < t.length; n++) e.push(t[n]);
}
function Tt(e, t, n) {
	if (n.remaining < 0) return;
	let r = at(`{`, `}`, t), i = r !== void 0 && t.indexOf(`{`) < r[0];
	if (n.remaining -= r && !i ? r[1] + 1 : e.length, !(!r || n.remaining < 0)) return {
		end: r[1],
		pre: e.slice(0, r[0]),
		body: e.slice(r[0] + 1, r[1]),
		post: e.slice(r[1] + 1),
		unmatched: i
	};
}
function Et(e, t) {
	t.remaining -= e.length;
	let n = [];
	for (let t = 0; t < e.length; t++) {
		let r = e.charCodeAt(t);
		r === 123 ? n.push(t) : r === 125 && n.length && n.pop();
	}
	let r = ``, i = 0;
	for (let t = 0; t < n.length; t++) {
		let a = n[t];
		r += e.slice(i, a) + `\0`, i = a + 1;
	}
	return r + e.slice(i);
}
function Dt(e, t) {
	if (t.remaining -= e.length, t.remaining < 0) return !1;
	let n = !1;
	for (let t = e.length - 1; t >= 0; t--) {
		let r = e.charCodeAt(t);
		if (r === 125) n = !0;
		else if (r === 10 || r === 13 || r === 8232 || r === 8233) n = !1;
		else if (r === 44 && n && e.charCodeAt(t + 1) !== 44) return !0;
	}
	return !1;
}
function Ot(e, t) {
	let n = [], r = ``;
	for (;;) {
		let i = Tt(e, e, t);
		if (t.remaining < 0) return;
		if (!i) {
			let t = e.split(`,`);
			return t[0] = r + t[0], wt(n, t), n;
		}
		let { pre: a, body: o, post: s } = i, c = a.split(`,`);
		if (c[0] = r + c[0], c[c.length - 1] += `{` + o + `}`, !s.length) return wt(n, c), n;
		r = c.pop(), wt(n, c), e = s;
	}
}
function kt(e, t) {
	return e === void 0 || isNaN(e) ? t : e;
}
function At(e, t = {}) {
	if (!e) return [];
	let n = kt(t.max, 1e5), r = kt(t.maxLength, 4e6), i = kt(t.maxDepth, 1e3), a = kt(t.maxRewrites, 1e3), o = kt(t.maxSteps, 2e7);
	return e.slice(0, 2) === `{}` && (e = `\\{\\}` + e.slice(2)), Lt(St(e), n, r, i, 0, a, { remaining: o }, !0).map(Ct);
}
function jt(e) {
	return `{` + e + `}`;
}
function Mt(e) {
	return /^-?0\d/.test(e);
}
function Nt(e, t) {
	return e <= t;
}
function Pt(e, t) {
	return e >= t;
}
function Ft(e, t, n, r, i, a, o) {
	let s = [], c = 0, l;
	outer: for (let o = 0; o < e.length; o++) {
		let u = e[o] + t, d = n;
		a && !u && (l ||= n.filter((e) => e), d = l);
		for (let e = 0; e < d.length; e++) {
			if (s.length >= r) break outer;
			let t = u + d[e];
			if (c + t.length > i) break outer;
			s.push(t), c += t.length;
		}
	}
	return o.remaining -= s.length, s;
}
function It(e, t, n, r, i) {
	let a = e.split(/\.\./), o = [];
	if (a[0] === void 0 || a[1] === void 0) return o;
	let s = xt(a[0]), c = xt(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(xt(a[2])), 1) : 1, d = Nt;
	c < s && (u *= -1, d = Pt);
	let f = a.some(Mt), p = f ? l : 1, m = 0;
	for (let e = s; d(e, c) && o.length < n; e += u) {
		if (i.remaining -= p, i.remaining < 0) return;
		let n;
		if (t) n = String.fromCharCode(e), n === `\\` && (n = ``);
		else if (n = String(e), f) {
			let t = l - n.length;
			if (t > 0) {
				let r = Array(t + 1).join(`0`);
				n = e < 0 ? `-` + r + n.slice(1) : r + n;
			}
		}
		if (m + n.length > r) break;
		o.push(n), m += n.length;
	}
	return o;
}
function Lt(e, t, n, r, i, a, o, s) {
	if (o.remaining -= 16, i > r) return [e];
	let c = [``], l = 0, u = !1, d = !0, f = e;
	for (;;) {
		let p = Tt(e, f, o);
		if (!p) return Ft(c, e, [``], t, n, u, o);
		p.unmatched && (f = Et(f, o));
		let m = p.pre, h = () => Ft(c, m + `{` + p.body + `}` + p.post, [``], t, n, u, o);
		if (/\$$/.test(m)) {
			if (c = Ft(c, m + `{` + p.body + `}`, [``], t, n, u && !p.post.length, o), d = !1, !p.post.length) break;
			e = p.post, f = f.slice(p.end + 1);
			continue;
		}
		let g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), _ = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), v = g || _, ee = p.body.indexOf(`,`) >= 0;
		if (!v && !ee) {
			if (l < a && Dt(p.post, o)) {
				l++, e = p.pre + `{` + p.body + ct + p.post, f = f.slice(0, p.end) + ct + f.slice(p.end + 1), s = !0;
				continue;
			}
			return h();
		}
		d &&= (u = s && !v, !1);
		let te;
		if (v) {
			if (te = It(p.body, _, t, n, o), !te) return h();
		} else {
			let s = Ot(p.body, o);
			if (!s) return h();
			if (s.length === 1 && s[0] !== void 0) {
				if (s = Lt(s[0], t, n, r, i + 1, a, o, !1).map(jt), o.remaining < 0) return h();
				if (s.length === 1) {
					let r = Ft(c, m + s[0], [``], t, n, u && !p.post.length, o);
					if (o.remaining < 0) return h();
					if (c = r, !p.post.length) break;
					e = p.post, f = f.slice(p.end + 1);
					continue;
				}
			}
			let l = u && !p.post.length && !m;
			for (let e = 0; l && e < c.length; e++) c[e] && (l = !1);
			te = [];
			let d = 0;
			outer: for (let e = 0; e < s.length; e++) {
				let c = Lt(s[e], t, n, r, i + 1, a, o, !1);
				if (o.remaining < 0) return h();
				for (let e = 0; e < c.length; e++) {
					let r = c[e];
					if (!l || r) {
						if (te.length >= t || d + r.length > n) break outer;
						te.push(r), d += r.length;
					}
				}
			}
		}
		let y = Ft(c, m, te, t, n, u && !p.post.length, o);
		if (o.remaining < 0) return h();
		if (c = y, !p.post.length) break;
		e = p.post, f = f.slice(p.end + 1);
	}
	return c;
}
const Rt = (e) => {
	if (typeof e != `string`) throw TypeError(`invalid pattern`);
	if (e.length > 65536) throw TypeError(`pattern is too long`);
}, zt = {
	"[:alnum:]": [`\\p{L}\\p{Nl}\\p{Nd}`, !0],
	"[:alpha:]": [`\\p{L}\\p{Nl}`, !0],
	"[:ascii:]": [`\\x00-\\x7f`, !1],
	"[:blank:]": [`\\p{Zs}\\t`, !0],
	"[:cntrl:]": [`\\p{Cc}`, !0],
	"[:digit:]": [`\\p{Nd}`, !0],
	"[:graph:]": [
		`\\p{Z}\\p{C}`,
		!0,
		!0
	],
	"[:lower:]": [`\\p{Ll}`, !0],
	"[:print:]": [`\\p{C}`, !0],
	"[:punct:]": [`\\p{P}`, !0],
	"[:space:]": [`\\p{Z}\\t\\r\\n\\v\\f`, !0],
	"[:upper:]": [`\\p{Lu}`, !0],
	"[:word:]": [`\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}`, !0],
	"[:xdigit:]": [`A-Fa-f0-9`, !1]
}, Bt = (e) => e.replace(/[[\]\\-]/g, `\\$&`), Vt = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), Ht = (e) => e.join(``), Ut = (e, t) => {
	let n = t;
	if (e.charAt(n) !== `[`) throw Error(`not in a brace expression`);
	let r = [], i = [], a = n + 1, o = !1, s = !1, c = !1, l = !1, u = n, d = ``;
	WHILE: for (; a < e.length;) {
		let t = e.charAt(a);
		if ((t === `!` || t === `^`) && a === n + 1) l = !0, a++;
		else {
			if (t === `]` && o && !c) {
				u = a + 1;
				break;
			}
			if (o = !0, t === `\\` && !c) c = !0, a++;
			else {
				if (t === `[` && !c) {
					for (let [t, [o, c, l]] of Object.entries(zt)) if (e.startsWith(t, a)) {
						if (d) return [
							`$.`,
							!1,
							e.length - n,
							!0
						];
						a += t.length, l ? i.push(o) : r.push(o), s ||= c;
						continue WHILE;
					}
				}
				c = !1, d ? (t > d ? r.push(Bt(d) + `-` + Bt(t)) : t === d && r.push(Bt(t)), d = ``, a++) : e.startsWith(`-]`, a + 1) ? (r.push(Bt(t + `-`)), a += 2) : e.startsWith(`-`, a + 1) ? (d = t, a += 2) : (r.push(Bt(t)), a++);
			}
		}
	}
	if (u < a) return [
		``,
		!1,
		0,
		!1
	];
	if (!r.length && !i.length) return [
		`$.`,
		!1,
		e.length - n,
		!0
	];
	if (i.length === 0 && r.length === 1 && /^\\?.$/.test(r[0]) && !l) {
		let e = r[0].length === 2 ? r[0].slice(-1) : r[0];
		return [
			Vt(e),
			!1,
			u - n,
			!1
		];
	}
	let f = `[` + (l ? `^` : ``) + Ht(r) + `]`, p = `[` + (l ? `` : `^`) + Ht(i) + `]`;
	return [
		r.length && i.length ? `(` + f + `|` + p + `)` : r.length ? f : p,
		s,
		u - n,
		!0
	];
}, Wt = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => n ? t ? e.replace(/\[([^/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\])\]/g, `$1$2`).replace(/\\([^/])/g, `$1`) : t ? e.replace(/\[([^/\\{}])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, `$1$2`).replace(/\\([^/{}])/g, `$1`);
var Gt;
const Kt = /* @__PURE__ */ new Set([
	`!`,
	`?`,
	`+`,
	`*`,
	`@`
]), qt = (e) => Kt.has(e), Jt = (e) => qt(e.type), Yt = /* @__PURE__ */ new Map([
	[`!`, [`@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [`+`, `@`]]
]), Xt = /* @__PURE__ */ new Map([
	[`!`, [`?`]],
	[`@`, [`?`]],
	[`+`, [`?`, `*`]]
]), Zt = /* @__PURE__ */ new Map([
	[`!`, [`?`, `@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`?`, `@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [
		`+`,
		`@`,
		`?`,
		`*`
	]]
]), Qt = /* @__PURE__ */ new Map([
	[`!`, /* @__PURE__ */ new Map([[`!`, `@`]])],
	[`?`, /* @__PURE__ */ new Map([[`*`, `*`], [`+`, `*`]])],
	[`@`, /* @__PURE__ */ new Map([
		[`!`, `!`],
		[`?`, `?`],
		[`@`, `@`],
		[`*`, `*`],
		[`+`, `+`]
	])],
	[`+`, /* @__PURE__ */ new Map([[`?`, `*`], [`*`, `*`]])]
]), $t = `(?!\\.)`, en = /* @__PURE__ */ new Set([`[`, `.`]), tn = /* @__PURE__ */ new Set([`..`, `.`]), nn = /* @__PURE__ */ new Set(`().*{}+?[]^$\\!`), rn = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), an = `[^/]+?`;
let on = 0;
var sn = class {
	type;
	#e;
	#t;
	#n = !1;
	#r = [];
	#i;
	#a;
	#o;
	#s = !1;
	#c;
	#l;
	#u = !1;
	id = ++on;
	get depth() {
		return (this.#i?.depth ?? -1) + 1;
	}
	[Symbol.for(`nodejs.util.inspect.custom`)]() {
		return {
			"@@type": `AST`,
			id: this.id,
			type: this.type,
			root: this.#e.id,
			parent: this.#i?.id,
			depth: this.depth,
			partsLength: this.#r.length,
			parts: this.#r
		};
	}
	constructor(e, t, n = {}) {
		this.type = e, e && (this.#t = !0), this.#i = t, this.#e = this.#i ? this.#i.#e : this, this.#c = this.#e === this ? n : this.#e.#c, this.#o = this.#e === this ? [] : this.#e.#o, e === `!` && !this.#e.#s && this.#o.push(this), this.#a = this.#i ? this.#i.#r.length : 0;
	}
	get hasMagic() {
		if (this.#t !== void 0) return this.#t;
		for (let e of this.#r) if (typeof e != `string` && (e.type || e.hasMagic)) return this.#t = !0;
		return this.#t;
	}
	toString() {
		return this.#l === void 0 ? this.#l = this.type ? this.type + `(` + this.#r.map((e) => String(e)).join(`|`) + `)` : this.#r.map((e) => String(e)).join(``) : this.#l;
	}
	#d() {
		if (this !== this.#e) throw Error(`should only call on root`);
		if (this.#s) return this;
		this.toString(), this.#s = !0;
		let e;
		for (; e = this.#o.pop();) {
			if (e.type !== `!`) continue;
			let t = e, n = t.#i;
			for (; n;) {
				for (let r = t.#a + 1; !n.type && r < n.#r.length; r++) for (let t of e.#r) {
					if (typeof t == `string`) throw Error(`string part in extglob AST??`);
					t.copyIn(n.#r[r]);
				}
				t = n, n = t.#i;
			}
		}
		return this;
	}
	push(...e) {
		for (let t of e) if (t !== ``) {
			if (typeof t != `string` && !(t instanceof Gt && t.#i === this)) throw Error(`invalid part: ` + t);
			this.#r.push(t);
		}
	}
	toJSON() {
		let e = this.type === null ? this.#r.slice().map((e) => typeof e == `string` ? e : e.toJSON()) : [this.type, ...this.#r.map((e) => e.toJSON())];
		return this.isStart() && !this.type && e.unshift([]), this.isEnd() && (this === this.#e || this.#e.#s && this.#i?.type === `!`) && e.push({}), e;
	}
	isStart() {
		if (this.#e === this) return !0;
		if (!this.#i?.isStart()) return !1;
		if (this.#a === 0) return !0;
		let e = this.#i;
		for (let t = 0; t < this.#a; t++) {
			let n = e.#r[t];
			if (!(n instanceof Gt && n.type === `!`)) return !1;
		}
		return !0;
	}
	isEnd() {
		if (this.#e === this || this.#i?.type === `!`) return !0;
		if (!this.#i?.isEnd()) return !1;
		if (!this.type) return this.#i?.isEnd();
		let e = this.#i ? this.#i.#r.length : 0;
		return this.#a === e - 1;
	}
	copyIn(e) {
		typeof e == `string` ? this.push(e) : this.push(e.clone(this));
	}
	clone(e) {
		let t = new Gt(this.type, e);
		for (let e of this.#r) t.copyIn(e);
		return t;
	}
	static #f(e, t, n, r, i) {
		let a = r.maxExtglobRecursion ?? 2, o = !1, s = !1, c = -1, l = !1;
		if (t.type === null) {
			let u = n, d = ``;
			for (; u < e.length;) {
				let n = e.charAt(u++);
				if (o || n === `\\`) o = !o, d += n;
				else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), d += n;
				else if (n === `[`) s = !0, c = u, l = !1, d += n;
				else if (!r.noext && qt(n) && e.charAt(u) === `(` && i <= a) {
					t.push(d), d = ``;
					let a = new Gt(n, t);
					u = Gt.#f(e, a, u, r, i + 1), t.push(a);
				} else d += n;
			}
			return t.push(d), u;
		}
		let u = n + 1, d = new Gt(null, t), f = [], p = ``;
		for (; u < e.length;) {
			let n = e.charAt(u++);
			if (o || n === `\\`) o = !o, p += n;
			else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), p += n;
			else if (n === `[`) s = !0, c = u, l = !1, p += n;
			else if (!r.noext && qt(n) && e.charAt(u) === `(` && (i <= a || t && t.#h(n))) {
				let a = t && t.#h(n) ? 0 : 1;
				d.push(p), p = ``;
				let o = new Gt(n, d);
				d.push(o), u = Gt.#f(e, o, u, r, i + a);
			} else if (n === `|`) d.push(p), p = ``, f.push(d), d = new Gt(null, t);
			else {
				if (n === `)`) return p === `` && t.#r.length === 0 && (t.#u = !0), d.push(p), p = ``, t.push(...f, d), u;
				p += n;
			}
		}
		return t.type = null, t.#t = void 0, t.#r = [e.substring(n - 1)], u;
	}
	#p(e) {
		return this.#m(e, Xt);
	}
	#m(e, t = Yt) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null) return !1;
		let n = e.#r[0];
		return !n || typeof n != `object` || n.type === null ? !1 : this.#h(n.type, t);
	}
	#h(e, t = Zt) {
		return !!t.get(this.type)?.includes(e);
	}
	#g(e, t) {
		let n = e.#r[0], r = new Gt(null, n, this.options);
		r.#r.push(``), n.push(r), this.#_(e, t);
	}
	#_(e, t) {
		let n = e.#r[0];
		this.#r.splice(t, 1, ...n.#r);
		for (let e of n.#r) typeof e == `object` && (e.#i = this);
		this.#l = void 0;
	}
	#v(e) {
		return !!Qt.get(this.type)?.has(e);
	}
	#y(e) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null || this.#r.length !== 1) return !1;
		let t = e.#r[0];
		return !t || typeof t != `object` || t.type === null ? !1 : this.#v(t.type);
	}
	#b(e) {
		let t = Qt.get(this.type), n = e.#r[0], r = t?.get(n.type);
		if (!r) return !1;
		this.#r = n.#r;
		for (let e of this.#r) typeof e == `object` && (e.#i = this);
		this.type = r, this.#l = void 0, this.#u = !1;
	}
	static fromGlob(e, t = {}) {
		let n = new Gt(null, void 0, t);
		return Gt.#f(e, n, 0, t, 0), n;
	}
	toMMPattern() {
		if (this !== this.#e) return this.#e.toMMPattern();
		let e = this.toString(), [t, n, r, i] = this.toRegExpSource();
		if (!(r || this.#t || this.#c.nocase && !this.#c.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase())) return n;
		let a = (this.#c.nocase ? `i` : ``) + (i ? `u` : ``);
		return Object.assign(RegExp(`^${t}$`, a), {
			_src: t,
			_glob: e
		});
	}
	get options() {
		return this.#c;
	}
	toRegExpSource(e) {
		let t = e ?? !!this.#c.dot;
		if (this.#e === this && (this.#x(), this.#d()), !Jt(this)) {
			let n = this.isStart() && this.isEnd() && !this.#r.some((e) => typeof e != `string`), r = this.#r.map((t) => {
				let [r, i, a, o] = typeof t == `string` ? Gt.#C(t, this.#t, n) : t.toRegExpSource(e);
				return this.#t = this.#t || a, this.#n = this.#n || o, r;
			}).join(``), i = ``;
			if (this.isStart() && typeof this.#r[0] == `string` && !(this.#r.length === 1 && tn.has(this.#r[0]))) {
				let n = en, a = t && n.has(r.charAt(0)) || r.startsWith(`\\.`) && n.has(r.charAt(2)) || r.startsWith(`\\.\\.`) && n.has(r.charAt(4)), o = !t && !e && n.has(r.charAt(0));
				i = a ? `(?!(?:^|/)\\.\\.?(?:$|/))` : o ? $t : ``;
			}
			let a = ``;
			return this.isEnd() && this.#e.#s && this.#i?.type === `!` && (a = `(?:$|\\/)`), [
				i + r + a,
				Wt(r),
				this.#t = !!this.#t,
				this.#n
			];
		}
		let n = this.type === `*` || this.type === `+`, r = this.type === `!` ? `(?:(?!(?:` : `(?:`, i = this.#S(t);
		if (this.isStart() && this.isEnd() && !i && this.type !== `!`) {
			let e = this.toString(), t = this;
			return t.#r = [e], t.type = null, t.#t = void 0, [
				e,
				Wt(this.toString()),
				!1,
				!1
			];
		}
		let a = !n || e || t ? `` : this.#S(!0);
		a === i && (a = ``), a && (i = `(?:${i})(?:${a})*?`);
		let o = ``;
		if (this.type === `!` && this.#u) o = (this.isStart() && !t ? $t : ``) + an;
		else {
			let n = this.type === `!` ? `))` + (this.isStart() && !t && !e ? $t : ``) + `[^/]*?)` : this.type === `@` ? `)` : this.type === `?` ? `)?` : this.type === `+` && a ? `)` : this.type === `*` && a ? `)?` : `)${this.type}`;
			o = r + i + n;
		}
		return [
			o,
			Wt(i),
			this.#t = !!this.#t,
			this.#n
		];
	}
	#x() {
		if (Jt(this)) {
			let e = 0, t = !1;
			do {
				t = !0;
				for (let e = 0; e < this.#r.length; e++) {
					let n = this.#r[e];
					typeof n == `object` && (n.#x(), this.#m(n) ? (t = !1, this.#_(n, e)) : this.#p(n) ? (t = !1, this.#g(n, e)) : this.#y(n) && (t = !1, this.#b(n)));
				}
			} while (!t && ++e < 10);
		} else for (let e of this.#r) typeof e == `object` && e.#x();
		this.#l = void 0;
	}
	#S(e) {
		return this.#r.map((t) => {
			if (typeof t == `string`) throw Error(`string type in extglob ast??`);
			let [n, r, i, a] = t.toRegExpSource(e);
			return this.#n = this.#n || a, n;
		}).filter((e) => !(this.isStart() && this.isEnd()) || !!e).join(`|`);
	}
	static #C(e, t, n = !1) {
		let r = !1, i = ``, a = !1, o = !1;
		for (let s = 0; s < e.length; s++) {
			let c = e.charAt(s);
			if (r) r = !1, i += (nn.has(c) ? `\\` : ``) + c;
			else if (c === `*`) {
				if (o) continue;
				o = !0, i += n && /^[*]+$/.test(e) ? an : `[^/]*?`, t = !0;
			} else if (o = !1, c === `\\`) s === e.length - 1 ? i += `\\\\` : r = !0;
			else {
				if (c === `[`) {
					let [n, r, o, c] = Ut(e, s);
					if (o) {
						i += n, a ||= r, s += o - 1, t ||= c;
						continue;
					}
				}
				c === `?` ? (i += `[^/]`, t = !0) : i += rn(c);
			}
		}
		return [
			i,
			Wt(e),
			!!t,
			a
		];
	}
};
Gt = sn;
const cn = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => n ? t ? e.replace(/[?*()[\]{}]/g, `[$&]`) : e.replace(/[?*()[\]\\{}]/g, `\\$&`) : t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`), ln = (e, t, n = {}) => (Rt(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new In(t, n).match(e)), un = /^\*+([^+@!?*[(]*)$/, dn = (e) => (t) => !t.startsWith(`.`) && t.endsWith(e), fn = (e) => (t) => t.endsWith(e), pn = (e) => (e = e.toLowerCase(), (t) => !t.startsWith(`.`) && t.toLowerCase().endsWith(e)), mn = (e) => (e = e.toLowerCase(), (t) => t.toLowerCase().endsWith(e)), hn = /^\*+\.\*+$/, gn = (e) => !e.startsWith(`.`) && e.includes(`.`), _n = (e) => e !== `.` && e !== `..` && e.includes(`.`), vn = /^\.\*+$/, yn = (e) => e !== `.` && e !== `..` && e.startsWith(`.`), bn = /^\*+$/, xn = (e) => e.length !== 0 && !e.startsWith(`.`), Sn = (e) => e.length !== 0 && e !== `.` && e !== `..`, Cn = /^\?+([^+@!?*[(]*)?$/, wn = ([e, t = ``]) => {
	let n = On([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, Tn = ([e, t = ``]) => {
	let n = kn([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, En = ([e, t = ``]) => {
	let n = kn([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, Dn = ([e, t = ``]) => {
	let n = On([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, On = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && !e.startsWith(`.`);
}, kn = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && e !== `.` && e !== `..`;
}, An = typeof process == `object` && process ? typeof process.env == `object` && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, jn = {
	win32: { sep: `\\` },
	posix: { sep: `/` }
};
ln.sep = An === `win32` ? jn.win32.sep : jn.posix.sep;
const T = Symbol(`globstar **`);
ln.GLOBSTAR = T, ln.filter = (e, t = {}) => (n) => ln(n, e, t);
const Mn = (e, t = {}) => Object.assign({}, e, t);
ln.defaults = (e) => {
	if (!e || typeof e != `object` || !Object.keys(e).length) return ln;
	let t = ln;
	return Object.assign((n, r, i = {}) => t(n, r, Mn(e, i)), {
		Minimatch: class extends t.Minimatch {
			constructor(t, n = {}) {
				super(t, Mn(e, n));
			}
			static defaults(n) {
				return t.defaults(Mn(e, n)).Minimatch;
			}
		},
		AST: class extends t.AST {
			constructor(t, n, r = {}) {
				super(t, n, Mn(e, r));
			}
			static fromGlob(n, r = {}) {
				return t.AST.fromGlob(n, Mn(e, r));
			}
		},
		unescape: (n, r = {}) => t.unescape(n, Mn(e, r)),
		escape: (n, r = {}) => t.escape(n, Mn(e, r)),
		filter: (n, r = {}) => t.filter(n, Mn(e, r)),
		defaults: (n) => t.defaults(Mn(e, n)),
		makeRe: (n, r = {}) => t.makeRe(n, Mn(e, r)),
		braceExpand: (n, r = {}) => t.braceExpand(n, Mn(e, r)),
		match: (n, r, i = {}) => t.match(n, r, Mn(e, i)),
		sep: t.sep,
		GLOBSTAR: T
	});
};
const Nn = (e, t = {}) => (Rt(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : At(e, { max: t.braceExpandMax }));
ln.braceExpand = Nn, ln.makeRe = (e, t = {}) => new In(e, t).makeRe(), ln.match = (e, t, n = {}) => {
	let r = new In(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
const Pn = /[?*]|[+@!]\(.*?\)|\[|\]/, Fn = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
var In = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	regexp;
	constructor(e, t = {}) {
		Rt(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || An, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.make();
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let e of this.set) for (let t of e) if (typeof t != `string`) return !0;
		return !1;
	}
	debug(...e) {}
	make() {
		let e = this.pattern, t = this.options;
		if (!t.nocomment && e.charAt(0) === `#`) {
			this.comment = !0;
			return;
		}
		if (!e) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.braceExpand())], t.debug && (this.debug = (...e) => console.error(...e)), this.debug(this.pattern, this.globSet);
		let n = this.globSet.map((e) => this.slashSplit(e));
		this.globParts = this.preprocess(n), this.debug(this.pattern, this.globParts);
		let r = this.globParts.map((e, t, n) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let t = e[0] === `` && e[1] === `` && (e[2] === `?` || !Pn.test(e[2])) && !Pn.test(e[3]), n = /^[a-z]:/i.test(e[0]);
				if (t) return [...e.slice(0, 4), ...e.slice(4).map((e) => this.parse(e))];
				if (n) return [e[0], ...e.slice(1).map((e) => this.parse(e))];
			}
			return e.map((e) => this.parse(e));
		});
		if (this.debug(this.pattern, r), this.set = r.filter((e) => e.indexOf(!1) === -1), this.isWindows) for (let e = 0; e < this.set.length; e++) {
			let t = this.set[e];
			t[0] === `` && t[1] === `` && this.globParts[e][2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]) && (t[2] = `?`);
		}
		this.debug(this.pattern, this.set);
	}
	preprocess(e) {
		if (this.options.noglobstar) for (let t of e) for (let e = 0; e < t.length; e++) t[e] === `**` && (t[e] = `*`);
		let { optimizationLevel: t = 1 } = this.options;
		return t >= 2 ? (e = this.firstPhasePreProcess(e), e = this.secondPhasePreProcess(e)) : e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e), e;
	}
	adjascentGlobstarOptimize(e) {
		return e.map((e) => {
			let t = -1;
			for (; (t = e.indexOf(`**`, t + 1)) !== -1;) {
				let n = t;
				for (; e[n + 1] === `**`;) n++;
				n !== t && e.splice(t, n - t);
			}
			return e;
		});
	}
	levelOneOptimize(e) {
		return e.map((e) => (e = e.reduce((e, t) => {
			let n = e[e.length - 1];
			return t === `**` && n === `**` ? e : t === `..` && n && n !== `..` && n !== `.` && n !== `**` ? (e.pop(), e) : (e.push(t), e);
		}, []), e.length === 0 ? [``] : e));
	}
	levelTwoFileOptimize(e) {
		Array.isArray(e) || (e = this.slashSplit(e));
		let t = !1;
		do {
			if (t = !1, !this.preserveMultipleSlashes) {
				for (let n = 1; n < e.length - 1; n++) {
					let r = e[n];
					n === 1 && r === `` && e[0] === `` || r !== `.` && r !== `` || (t = !0, e.splice(n, 1), n--);
				}
				e[0] === `.` && e.length === 2 && (e[1] === `.` || e[1] === ``) && (t = !0, e.pop());
			}
			let n = 0;
			for (; (n = e.indexOf(`..`, n + 1)) !== -1;) {
				let r = e[n - 1];
				r && r !== `.` && r !== `..` && r !== `**` && !(this.isWindows && /^[a-z]:$/i.test(r)) && (t = !0, e.splice(n - 1, 2), n -= 2);
			}
		} while (t);
		return e.length === 0 ? [``] : e;
	}
	firstPhasePreProcess(e) {
		let t = !1;
		do {
			t = !1;
			for (let n of e) {
				let r = -1;
				for (; (r = n.indexOf(`**`, r + 1)) !== -1;) {
					let i = r;
					for (; n[i + 1] === `**`;) i++;
					i > r && n.splice(r + 1, i - r);
					let a = n[r + 1], o = n[r + 2], s = n[r + 3];
					if (a !== `..` || !o || o === `.` || o === `..` || !s || s === `.` || s === `..`) continue;
					t = !0, n.splice(r, 1);
					let c = n.slice(0);
					c[r] = `**`, e.push(c), r--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let e = 1; e < n.length - 1; e++) {
						let r = n[e];
						e === 1 && r === `` && n[0] === `` || r !== `.` && r !== `` || (t = !0, n.splice(e, 1), e--);
					}
					n[0] === `.` && n.length === 2 && (n[1] === `.` || n[1] === ``) && (t = !0, n.pop());
				}
				let i = 0;
				for (; (i = n.indexOf(`..`, i + 1)) !== -1;) {
					let e = n[i - 1];
					if (e && e !== `.` && e !== `..` && e !== `**`) {
						t = !0;
						let e = i === 1 && n[i + 1] === `**` ? [`.`] : [];
						n.splice(i - 1, 2, ...e), n.length === 0 && n.push(``), i -= 2;
					}
				}
			}
		} while (t);
		return e;
	}
	secondPhasePreProcess(e) {
		for (let t = 0; t < e.length - 1; t++) for (let n = t + 1; n < e.length; n++) {
			let r = this.partsMatch(e[t], e[n], !this.preserveMultipleSlashes);
			if (r) {
				e[t] = [], e[n] = r;
				break;
			}
		}
		return e.filter((e) => e.length);
	}
	partsMatch(e, t, n = !1) {
		let r = 0, i = 0, a = [], o = ``;
		for (; r < e.length && i < t.length;) if (e[r] === t[i]) a.push(o === `b` ? t[i] : e[r]), r++, i++;
		else if (n && e[r] === `**` && t[i] === e[r + 1]) a.push(e[r]), r++;
		else if (n && t[i] === `**` && e[r] === t[i + 1]) a.push(t[i]), i++;
		else if (e[r] === `*` && t[i] && (this.options.dot || !t[i].startsWith(`.`)) && t[i] !== `**`) {
			if (o === `b`) return !1;
			o = `a`, a.push(e[r]), r++, i++;
		} else if (t[i] === `*` && e[r] && (this.options.dot || !e[r].startsWith(`.`)) && e[r] !== `**`) {
			if (o === `a`) return !1;
			o = `b`, a.push(t[i]), r++, i++;
		} else return !1;
		return e.length === t.length && a;
	}
	parseNegate() {
		if (this.nonegate) return;
		let e = this.pattern, t = !1, n = 0;
		for (let r = 0; r < e.length && e.charAt(r) === `!`; r++) t = !t, n++;
		n && (this.pattern = e.slice(n)), this.negate = t;
	}
	matchOne(e, t, n = !1) {
		let r = 0, i = 0;
		if (this.isWindows) {
			let n = typeof e[0] == `string` && /^[a-z]:$/i.test(e[0]), a = !n && e[0] === `` && e[1] === `` && e[2] === `?` && /^[a-z]:$/i.test(e[3]), o = typeof t[0] == `string` && /^[a-z]:$/i.test(t[0]), s = !o && t[0] === `` && t[1] === `` && t[2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]), c = a ? 3 : n ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
			if (typeof c == `number` && typeof l == `number`) {
				let [n, a] = [e[c], t[l]];
				n.toLowerCase() === a.toLowerCase() && (t[l] = n, i = l, r = c);
			}
		}
		let { optimizationLevel: a = 1 } = this.options;
		return a >= 2 && (e = this.levelTwoFileOptimize(e)), t.includes(T) ? this.#e(e, t, n, r, i) : this.#n(e, t, n, r, i);
	}
	#e(e, t, n, r, i) {
		let a = t.indexOf(T, i), o = t.lastIndexOf(T), [s, c, l] = n ? [
			t.slice(i, a),
			t.slice(a + 1),
			[]
		] : [
			t.slice(i, a),
			t.slice(a + 1, o),
			t.slice(o + 1)
		];
		if (s.length) {
			let t = e.slice(r, r + s.length);
			if (!this.#n(t, s, n, 0, 0)) return !1;
			r += s.length, i += s.length;
		}
		let u = 0;
		if (l.length) {
			if (l.length + r > e.length) return !1;
			let t = e.length - l.length;
			if (this.#n(e, l, n, t, 0)) u = l.length;
			else {
				if (e[e.length - 1] !== `` || r + l.length === e.length || (t--, !this.#n(e, l, n, t, 0))) return !1;
				u = l.length + 1;
			}
		}
		if (!c.length) {
			let t = !!u;
			for (let n = r; n < e.length - u; n++) {
				let r = String(e[n]);
				if (t = !0, r === `.` || r === `..` || !this.options.dot && r.startsWith(`.`)) return !1;
			}
			return n || t;
		}
		let d = [[[], 0]], f = d[0], p = 0, m = [0];
		for (let e of c) e === T ? (m.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
		let h = d.length - 1, g = e.length - u;
		for (let e of d) e[1] = g - (m[h--] + e[0].length);
		return !!this.#t(e, d, r, 0, n, 0, !!u);
	}
	#t(e, t, n, r, i, a, o) {
		let s = t[r];
		if (!s) {
			for (let t = n; t < e.length; t++) {
				o = !0;
				let n = e[t];
				if (n === `.` || n === `..` || !this.options.dot && n.startsWith(`.`)) return !1;
			}
			return o;
		}
		let [c, l] = s;
		for (; n <= l;) {
			if (this.#n(e.slice(0, n + c.length), c, i, n, 0) && a < this.maxGlobstarRecursion) {
				let s = this.#t(e, t, n + c.length, r + 1, i, a + 1, o);
				if (s !== !1) return s;
			}
			let s = e[n];
			if (s === `.` || s === `..` || !this.options.dot && s.startsWith(`.`)) return !1;
			n++;
		}
		return i || null;
	}
	#n(e, t, n, r, i) {
		let a, o, s, c;
		for (a = r, o = i, c = e.length, s = t.length; a < c && o < s; a++, o++) {
			this.debug(`matchOne loop`);
			let n = t[o], r = e[a];
			if (this.debug(t, n, r), n === !1 || n === T) return !1;
			let i;
			if (typeof n == `string` ? (i = r === n, this.debug(`string match`, n, r, i)) : (i = n.test(r), this.debug(`pattern match`, n, r, i)), !i) return !1;
		}
		if (a === c && o === s) return !0;
		if (a === c) return n;
		if (o === s) return a === c - 1 && e[a] === ``;
		throw Error(`wtf?`);
	}
	braceExpand() {
		return Nn(this.pattern, this.options);
	}
	parse(e) {
		Rt(e);
		let t = this.options;
		if (e === `**`) return T;
		if (e === ``) return ``;
		let n, r = null;
		(n = e.match(bn)) ? r = t.dot ? Sn : xn : (n = e.match(un)) ? r = (t.nocase ? t.dot ? mn : pn : t.dot ? fn : dn)(n[1]) : (n = e.match(Cn)) ? r = (t.nocase ? t.dot ? Tn : wn : t.dot ? En : Dn)(n) : (n = e.match(hn)) ? r = t.dot ? _n : gn : (n = e.match(vn)) && (r = yn);
		let i = sn.fromGlob(e, this.options).toMMPattern();
		return r && typeof i == `object` && Reflect.defineProperty(i, "test", { value: r }), i;
	}
	makeRe() {
		if (this.regexp || this.regexp === !1) return this.regexp;
		let e = this.set;
		if (!e.length) return this.regexp = !1, this.regexp;
		let t = this.options, n = t.noglobstar ? `[^/]*?` : t.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, r = new Set(t.nocase ? [`i`] : []), i = e.map((e) => {
			let t = e.map((e) => {
				if (e instanceof RegExp) for (let t of e.flags.split(``)) r.add(t);
				return typeof e == `string` ? Fn(e) : e === T ? T : e._src;
			});
			t.forEach((e, r) => {
				let i = t[r + 1], a = t[r - 1];
				e === T && a !== T && (a === void 0 ? i !== void 0 && i !== T ? t[r + 1] = `(?:\\/|` + n + `\\/)?` + i : t[r] = n : i === void 0 ? t[r - 1] = a + `(?:\\/|\\/` + n + `)?` : i !== T && (t[r - 1] = a + `(?:\\/|\\/` + n + `\\/)` + i, t[r + 1] = T));
			});
			let i = t.filter((e) => e !== T);
			if (this.partial && i.length >= 1) {
				let e = [];
				for (let t = 1; t <= i.length; t++) e.push(i.slice(0, t).join(`/`));
				return `(?:` + e.join(`|`) + `)`;
			}
			return i.join(`/`);
		}).join(`|`), [a, o] = e.length > 1 ? [`(?:`, `)`] : [``, ``];
		i = `^` + a + i + o + `$`, this.partial && (i = `^(?:\\/|` + a + i.slice(1, -1) + o + `)$`), this.negate && (i = `^(?!` + i + `).+$`);
		try {
			this.regexp = new RegExp(i, [...r].join(``));
		} catch {
			this.regexp = !1;
		}
		return this.regexp;
	}
	slashSplit(e) {
		return this.preserveMultipleSlashes ? e.split(`/`) : this.isWindows && /^\/\/[^/]+/.test(e) ? [``, ...e.split(/\/+/)] : e.split(/\/+/);
	}
	match(e, t = this.partial) {
		if (this.debug(`match`, e, this.pattern), this.comment) return !1;
		if (this.empty) return e === ``;
		if (e === `/` && t) return !0;
		let n = this.options;
		this.isWindows && (e = e.split(`\\`).join(`/`));
		let r = this.slashSplit(e);
		this.debug(this.pattern, `split`, r);
		let i = this.set;
		this.debug(this.pattern, `set`, i);
		let a = r[r.length - 1];
		if (!a) for (let e = r.length - 2; !a && e >= 0; e--) a = r[e];
		for (let e of i) {
			let i = r;
			if (n.matchBase && e.length === 1 && (i = [a]), this.matchOne(i, e, t)) return n.flipNegate ? !0 : !this.negate;
		}
		return !n.flipNegate && this.negate;
	}
	static defaults(e) {
		return ln.defaults(e).Minimatch;
	}
};
ln.AST = sn, ln.Minimatch = In, ln.escape = cn, ln.unescape = Wt;
const Ln = process.platform === `win32`;
var Rn = class {
	constructor(e) {
		if (this.segments = [], typeof e == `string`) {
			if (C(e, `Parameter 'itemPath' must not be empty`), e = $e(e), !Ze(e)) this.segments = e.split(S.sep);
			else {
				let t = e, n = Je(t);
				for (; n !== t;) {
					let e = S.basename(t);
					this.segments.unshift(e), t = n, n = Je(t);
				}
				this.segments.unshift(t);
			}
		} else {
			C(e.length > 0, `Parameter 'itemPath' must not be an empty array`);
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				C(n, `Parameter 'itemPath' must not contain any empty segments`), n = Qe(e[t]), t === 0 && Ze(n) ? (n = $e(n), C(n === Je(n), `Parameter 'itemPath' root segment contains information for multiple segments`), this.segments.push(n)) : (C(!n.includes(S.sep), `Parameter 'itemPath' contains unexpected path separators`), this.segments.push(n));
			}
		}
	}
	toString() {
		let e = this.segments[0], t = e.endsWith(S.sep) || Ln && /^[A-Z]:$/i.test(e);
		for (let n = 1; n < this.segments.length; n++) t ? t = !1 : e += S.sep, e += this.segments[n];
		return e;
	}
};
const zn = process.platform === `win32`;
var Bn = class e {
	constructor(t, n = !1, r, i) {
		this.negate = !1;
		let a;
		if (typeof t == `string`) a = t.trim();
		else {
			r ||= [], C(r.length, `Parameter 'segments' must not empty`);
			let n = e.getLiteral(r[0]);
			C(n && Xe(n), `Parameter 'segments' first element must be a root path`), a = new Rn(r).toString().trim(), t && (a = `!${a}`);
		}
		for (; a.startsWith(`!`);) this.negate = !this.negate, a = a.substr(1).trim();
		a = e.fixupPattern(a, i), this.segments = new Rn(a).segments, this.trailingSeparator = Qe(a).endsWith(S.sep), a = $e(a);
		let o = !1, s = this.segments.map((t) => e.getLiteral(t)).filter((e) => !o && !(o = e === ``));
		this.searchPath = new Rn(s).toString(), this.rootRegExp = new RegExp(e.regExpEscape(s[0]), zn ? `i` : ``), this.isImplicitPattern = n;
		let c = {
			dot: !0,
			nobrace: !0,
			nocase: zn,
			nocomment: !0,
			noext: !0,
			nonegate: !0
		};
		a = zn ? a.replace(/\\/g, `/`) : a, this.minimatch = new In(a, c);
	}
	match(e) {
		return this.segments[this.segments.length - 1] === `**` ? (e = Qe(e), !e.endsWith(S.sep) && this.isImplicitPattern === !1 && (e = `${e}${S.sep}`)) : e = $e(e), this.minimatch.match(e) ? this.trailingSeparator ? et.Directory : et.All : et.None;
	}
	partialMatch(e) {
		return e = $e(e), Je(e) === e ? this.rootRegExp.test(e) : this.minimatch.matchOne(e.split(zn ? /\\+/ : /\/+/), this.minimatch.set[0], !0);
	}
	static globEscape(e) {
		return (zn ? e : e.replace(/\\/g, `\\\\`)).replace(/(\[)(?=[^/]+\])/g, `[[]`).replace(/\?/g, `[?]`).replace(/\*/g, `[*]`);
	}
	static fixupPattern(t, n) {
		C(t, `pattern cannot be empty`);
		let r = new Rn(t).segments.map((t) => e.getLiteral(t));
		if (C(r.every((e, t) => (e !== `.` || t === 0) && e !== `..`), `Invalid pattern '${t}'. Relative pathing '.' and '..' is not allowed.`), C(!Ze(t) || r[0], `Invalid pattern '${t}'. Root segment must not contain globs.`), t = Qe(t), t === `.` || t.startsWith(`.${S.sep}`)) t = e.globEscape(process.cwd()) + t.substr(1);
		else if (t === `~` || t.startsWith(`~${S.sep}`)) n ||= Fe.homedir(), C(n, `Unable to determine HOME directory`), C(Xe(n), `Expected HOME directory to be a rooted path. Actual '${n}'`), t = e.globEscape(n) + t.substr(1);
		else if (zn && (t.match(/^[A-Z]:$/i) || t.match(/^[A-Z]:[^\\]/i))) {
			let n = Ye(`C:\\dummy-root`, t.substr(0, 2));
			t.length > 2 && !n.endsWith(`\\`) && (n += `\\`), t = e.globEscape(n) + t.substr(2);
		} else if (zn && (t === `\\` || t.match(/^\\[^\\]/))) {
			let n = Ye(`C:\\dummy-root`, `\\`);
			n.endsWith(`\\`) || (n += `\\`), t = e.globEscape(n) + t.substr(1);
		} else t = Ye(e.globEscape(process.cwd()), t);
		return Qe(t);
	}
	static getLiteral(e) {
		let t = ``;
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r === `\\` && !zn && n + 1 < e.length) t += e[++n];
			else {
				if (r === `*` || r === `?`) return ``;
				if (r === `[` && n + 1 < e.length) {
					let r = ``, i = -1;
					for (let t = n + 1; t < e.length; t++) {
						let n = e[t];
						if (n === `\\` && !zn && t + 1 < e.length) r += e[++t];
						else {
							if (n === `]`) {
								i = t;
								break;
							}
							r += n;
						}
					}
					if (i >= 0) {
						if (r.length > 1) return ``;
						if (r) {
							t += r, n = i;
							continue;
						}
					}
				}
				t += r;
			}
		}
		return t;
	}
	static regExpEscape(e) {
		return e.replace(/[[\\^$.|?*+()]/g, `\\$&`);
	}
}, Vn = class {
	constructor(e, t) {
		this.path = e, this.level = t;
	}
}, Hn = function(e, t, n, r) {
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
}, Un = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, r(`next`), r(`throw`), r(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function r(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, a) {
				n = e[t](n), i(r, a, n.done, n.value);
			});
		};
	}
	function i(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
}, Wn = function(e) {
	return this instanceof Wn ? (this.v = e, this) : new Wn(e);
}, Gn = function(e, t, n) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var r = n.apply(e, t || []), i, a = [];
	return i = Object.create((typeof AsyncIterator == `function` ? AsyncIterator : Object).prototype), s(`next`), s(`throw`), s(`return`, o), i[Symbol.asyncIterator] = function() {
		return this;
	}, i;
	function o(e) {
		return function(t) {
			return Promise.resolve(t).then(e, d);
		};
	}
	function s(e, t) {
		r[e] && (i[e] = function(t) {
			return new Promise(function(n, r) {
				a.push([
					e,
					t,
					n,
					r
				]) > 1 || c(e, t);
			});
		}, t && (i[e] = t(i[e])));
	}
	function c(e, t) {
		try {
			l(r[e](t));
		} catch (e) {
			f(a[0][3], e);
		}
	}
	function l(e) {
		e.value instanceof Wn ? Promise.resolve(e.value.v).then(u, d) : f(a[0][2], e);
	}
	function u(e) {
		c(`next`, e);
	}
	function d(e) {
		c(`throw`, e);
	}
	function f(e, t) {
		e(t), a.shift(), a.length && c(a[0][0], a[0][1]);
	}
};
const Kn = process.platform === `win32`;
var qn = class e {
	constructor(e) {
		this.patterns = [], this.searchPaths = [], this.options = Ke(e);
	}
	getSearchPaths() {
		return this.searchPaths.slice();
	}
	glob() {
		return Hn(this, void 0, void 0, function* () {
			var e, t, n, r;
			let i = [];
			try {
				for (var a = !0, o = Un(this.globGenerator()), s; s = yield o.next(), e = s.done, !e; a = !0) {
					r = s.value, a = !1;
					let e = r;
					i.push(e);
				}
			} catch (e) {
				t = { error: e };
			} finally {
				try {
					!a && !e && (n = o.return) && (yield n.call(o));
				} finally {
					if (t) throw t.error;
				}
			}
			return i;
		});
	}
	globGenerator() {
		return Gn(this, arguments, function* () {
			let t = Ke(this.options), n = [];
			for (let e of this.patterns) n.push(e), t.implicitDescendants && (e.trailingSeparator || e.segments[e.segments.length - 1] !== `**`) && n.push(new Bn(e.negate, !0, e.segments.concat(`**`)));
			let r = [];
			for (let e of nt(n)) {
				d(`Search path '${e}'`);
				try {
					yield Wn(w.promises.lstat(e));
				} catch (e) {
					if (e.code === `ENOENT`) continue;
					throw e;
				}
				r.unshift(new Vn(e, 1));
			}
			let i = [];
			for (; r.length;) {
				let a = r.pop(), o = rt(n, a.path), s = !!o || it(n, a.path);
				if (!o && !s) continue;
				let c = yield Wn(e.stat(a, t, i));
				if (c && !(t.excludeHiddenFiles && S.basename(a.path).match(/^\./))) {
					if (c.isDirectory()) {
						if (o & et.Directory && t.matchDirectories) yield yield Wn(a.path);
						else if (!s) continue;
						let e = a.level + 1, n = (yield Wn(w.promises.readdir(a.path))).map((t) => new Vn(S.join(a.path, t), e));
						r.push(...n.reverse());
					} else o & et.File && (yield yield Wn(a.path));
				}
			}
		});
	}
	static create(t, n) {
		return Hn(this, void 0, void 0, function* () {
			let r = new e(n);
			Kn && (t = t.replace(/\r\n/g, `
`), t = t.replace(/\r/g, `
`));
			let i = t.split(`
`).map((e) => e.trim());
			for (let e of i) if (!e || e.startsWith(`#`)) continue;
			else r.patterns.push(new Bn(e));
			return r.searchPaths.push(...nt(r.patterns)), r;
		});
	}
	static stat(e, t, n) {
		return Hn(this, void 0, void 0, function* () {
			let r;
			if (t.followSymbolicLinks) try {
				r = yield w.promises.stat(e.path);
			} catch (n) {
				if (n.code === `ENOENT`) {
					if (t.omitBrokenSymbolicLinks) {
						d(`Broken symlink '${e.path}'`);
						return;
					}
					throw Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`);
				}
				throw n;
			}
			else r = yield w.promises.lstat(e.path);
			if (r.isDirectory() && t.followSymbolicLinks) {
				let t = yield w.promises.realpath(e.path);
				for (; n.length >= e.level;) n.pop();
				if (n.some((e) => e === t)) {
					d(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);
					return;
				}
				n.push(t);
			}
			return r;
		});
	}
}, Jn = function(e, t, n, r) {
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
function Yn(e, t) {
	return Jn(this, void 0, void 0, function* () {
		return yield qn.create(e, t);
	});
}
var Xn = n(((e, t) => {
	t.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			`	`,
			`
`,
			`\v`,
			`\f`,
			`\r`,
			` `,
			`\xA0`,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			`\u2028`,
			`\u2029`,
			` `,
			` `,
			`　`,
			`﻿`
		],
		RELEASE_TYPES: [
			`major`,
			`premajor`,
			`minor`,
			`preminor`,
			`patch`,
			`prepatch`,
			`prerelease`
		],
		SEMVER_SPEC_VERSION: `2.0.0`,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
})), Zn = n(((e, t) => {
	t.exports = typeof process == `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error(`SEMVER`, ...e) : () => {};
})), Qn = n(((e, t) => {
	let { MAX_SAFE_COMPONENT_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, MAX_LENGTH: i } = Xn(), a = Zn();
	e = t.exports = {};
	let o = e.re = [], s = e.safeRe = [], c = e.src = [], l = e.safeSrc = [], u = e.t = {}, d = 0, f = `[a-zA-Z0-9-]`, p = [
		[`\\s`, 1],
		[`\\d`, i],
		[f, r]
	], m = (e) => {
		for (let [t, n] of p) e = e.split(`${t}*`).join(`${t}{0,${n}}`).split(`${t}+`).join(`${t}{1,${n}}`);
		return e;
	}, h = (e, t, n) => {
		let r = m(t), i = d++;
		a(e, i, t), u[e] = i, c[i] = t, l[i] = r, o[i] = new RegExp(t, n ? `g` : void 0), s[i] = new RegExp(r, n ? `g` : void 0);
	};
	h(`NUMERICIDENTIFIER`, `0|[1-9]\\d*`), h(`NUMERICIDENTIFIERLOOSE`, `\\d+`), h(`NONNUMERICIDENTIFIER`, `\\d*[a-zA-Z-]${f}*`), h(`MAINVERSION`, `(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})`), h(`MAINVERSIONLOOSE`, `(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASEIDENTIFIER`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIER]})`), h(`PRERELEASEIDENTIFIERLOOSE`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASE`, `(?:-(${c[u.PRERELEASEIDENTIFIER]}(?:\\.${c[u.PRERELEASEIDENTIFIER]})*))`), h(`PRERELEASELOOSE`, `(?:-?(${c[u.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[u.PRERELEASEIDENTIFIERLOOSE]})*))`), h(`BUILDIDENTIFIER`, `${f}+`), h(`BUILD`, `(?:\\+(${c[u.BUILDIDENTIFIER]}(?:\\.${c[u.BUILDIDENTIFIER]})*))`), h(`FULLPLAIN`, `v?${c[u.MAINVERSION]}${c[u.PRERELEASE]}?${c[u.BUILD]}?`), h(`FULL`, `^${c[u.FULLPLAIN]}$`), h(`LOOSEPLAIN`, `[v=\\s]*${c[u.MAINVERSIONLOOSE]}${c[u.PRERELEASELOOSE]}?${c[u.BUILD]}?`), h(`LOOSE`, `^${c[u.LOOSEPLAIN]}$`), h(`GTLT`, `((?:<|>)?=?)`), h(`XRANGEIDENTIFIERLOOSE`, `${c[u.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), h(`XRANGEIDENTIFIER`, `${c[u.NUMERICIDENTIFIER]}|x|X|\\*`), h(`XRANGEPLAIN`, `[v=\\s]*(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:${c[u.PRERELEASE]})?${c[u.BUILD]}?)?)?`), h(`XRANGEPLAINLOOSE`, `[v=\\s]*(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:${c[u.PRERELEASELOOSE]})?${c[u.BUILD]}?)?)?`), h(`XRANGE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAIN]}$`), h(`XRANGELOOSE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAINLOOSE]}$`), h(`COERCEPLAIN`, `(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`), h(`COERCE`, `${c[u.COERCEPLAIN]}(?:$|[^\\d])`), h(`COERCEFULL`, c[u.COERCEPLAIN] + `(?:${c[u.PRERELEASE]})?(?:${c[u.BUILD]})?(?:$|[^\\d])`), h(`COERCERTL`, c[u.COERCE], !0), h(`COERCERTLFULL`, c[u.COERCEFULL], !0), h(`LONETILDE`, `(?:~>?)`), h(`TILDETRIM`, `(\\s*)${c[u.LONETILDE]}\\s+`, !0), e.tildeTrimReplace = `$1~`, h(`TILDE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAIN]}$`), h(`TILDELOOSE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAINLOOSE]}$`), h(`LONECARET`, `(?:\\^)`), h(`CARETTRIM`, `(\\s*)${c[u.LONECARET]}\\s+`, !0), e.caretTrimReplace = `$1^`, h(`CARET`, `^${c[u.LONECARET]}${c[u.XRANGEPLAIN]}$`), h(`CARETLOOSE`, `^${c[u.LONECARET]}${c[u.XRANGEPLAINLOOSE]}$`), h(`COMPARATORLOOSE`, `^${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]})$|^$`), h(`COMPARATOR`, `^${c[u.GTLT]}\\s*(${c[u.FULLPLAIN]})$|^$`), h(`COMPARATORTRIM`, `(\\s*)${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]}|${c[u.XRANGEPLAIN]})`, !0), e.comparatorTrimReplace = `$1$2$3`, h(`HYPHENRANGE`, `^\\s*(${c[u.XRANGEPLAIN]})\\s+-\\s+(${c[u.XRANGEPLAIN]})\\s*$`), h(`HYPHENRANGELOOSE`, `^\\s*(${c[u.XRANGEPLAINLOOSE]})\\s+-\\s+(${c[u.XRANGEPLAINLOOSE]})\\s*$`), h(`STAR`, `(<|>)?=?\\s*\\*`), h(`GTE0`, `^\\s*>=\\s*0\\.0\\.0\\s*$`), h(`GTE0PRE`, `^\\s*>=\\s*0\\.0\\.0-0\\s*$`);
})), $n = n(((e, t) => {
	let n = Object.freeze({ loose: !0 }), r = Object.freeze({});
	t.exports = (e) => e ? typeof e == `object` ? e : n : r;
})), er = n(((e, t) => {
	let n = /^[0-9]+$/, r = (e, t) => {
		if (typeof e == `number` && typeof t == `number`) return e === t ? 0 : e < t ? -1 : 1;
		let r = n.test(e), i = n.test(t);
		return r && i && (e = +e, t = +t), e === t ? 0 : r && !i ? -1 : i && !r ? 1 : e < t ? -1 : 1;
	};
	t.exports = {
		compareIdentifiers: r,
		rcompareIdentifiers: (e, t) => r(t, e)
	};
})), E = n(((e, t) => {
	let n = Zn(), { MAX_LENGTH: r, MAX_SAFE_INTEGER: i } = Xn(), { safeRe: a, t: o } = Qn(), s = $n(), { compareIdentifiers: c } = er(), l = (e, t) => {
		let n = t.split(`.`);
		if (n.length > e.length) return !1;
		for (let t = 0; t < n.length; t++) if (c(e[t], n[t]) !== 0) return !1;
		return !0;
	};
	t.exports = class e {
		constructor(t, c) {
			if (c = s(c), t instanceof e) {
				if (t.loose === !!c.loose && t.includePrerelease === !!c.includePrerelease) return t;
				t = t.version;
			} else if (typeof t != `string`) throw TypeError(`Invalid version. Must be a string. Got type "${typeof t}".`);
			if (t.length > r) throw TypeError(`version is longer than ${r} characters`);
			n(`SemVer`, t, c), this.options = c, this.loose = !!c.loose, this.includePrerelease = !!c.includePrerelease;
			let l = t.trim().match(c.loose ? a[o.LOOSE] : a[o.FULL]);
			if (!l) throw TypeError(`Invalid Version: ${t}`);
			if (this.raw = t, this.major = +l[1], this.minor = +l[2], this.patch = +l[3], this.major > i || this.major < 0) throw TypeError(`Invalid major version`);
			if (this.minor > i || this.minor < 0) throw TypeError(`Invalid minor version`);
			if (this.patch > i || this.patch < 0) throw TypeError(`Invalid patch version`);
			this.prerelease = l[4] ? l[4].split(`.`).map((e) => {
				if (/^[0-9]+$/.test(e)) {
					let t = +e;
					if (t >= 0 && t < i) return t;
				}
				return e;
			}) : [], this.build = l[5] ? l[5].split(`.`) : [], this.format();
		}
		format() {
			return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(`.`)}`), this.version;
		}
		toString() {
			return this.version;
		}
		compare(t) {
			if (n(`SemVer.compare`, this.version, this.options, t), !(t instanceof e)) {
				if (typeof t == `string` && t === this.version) return 0;
				t = new e(t, this.options);
			}
			return t.version === this.version ? 0 : this.compareMain(t) || this.comparePre(t);
		}
		compareMain(t) {
			return t instanceof e || (t = new e(t, this.options)), this.major < t.major ? -1 : this.major > t.major ? 1 : this.minor < t.minor ? -1 : this.minor > t.minor ? 1 : this.patch < t.patch ? -1 : +(this.patch > t.patch);
		}
		comparePre(t) {
			if (t instanceof e || (t = new e(t, this.options)), this.prerelease.length && !t.prerelease.length) return -1;
			if (!this.prerelease.length && t.prerelease.length) return 1;
			if (!this.prerelease.length && !t.prerelease.length) return 0;
			let r = 0;
			do {
				let e = this.prerelease[r], i = t.prerelease[r];
				if (n(`prerelease compare`, r, e, i), e === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (e === void 0) return -1;
				if (e !== i) return c(e, i);
			} while (++r);
		}
		compareBuild(t) {
			t instanceof e || (t = new e(t, this.options));
			let r = 0;
			do {
				let e = this.build[r], i = t.build[r];
				if (n(`build compare`, r, e, i), e === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (e === void 0) return -1;
				if (e !== i) return c(e, i);
			} while (++r);
		}
		inc(e, t, n) {
			if (e.startsWith(`pre`)) {
				if (!t && n === !1) throw Error(`invalid increment argument: identifier is empty`);
				if (t) {
					let e = `-${t}`.match(this.options.loose ? a[o.PRERELEASELOOSE] : a[o.PRERELEASE]);
					if (!e || e[1] !== t) throw Error(`invalid identifier: ${t}`);
				}
			}
			switch (e) {
				case `premajor`:
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc(`pre`, t, n);
					break;
				case `preminor`:
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc(`pre`, t, n);
					break;
				case `prepatch`:
					this.prerelease.length = 0, this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `prerelease`:
					this.prerelease.length === 0 && this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `release`:
					if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case `major`:
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case `minor`:
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case `patch`:
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case `pre`: {
					let e = +!!Number(n);
					if (this.prerelease.length === 0) this.prerelease = [e];
					else {
						let r = this.prerelease.length;
						for (; --r >= 0;) typeof this.prerelease[r] == `number` && (this.prerelease[r]++, r = -2);
						if (r === -1) {
							if (t === this.prerelease.join(`.`) && n === !1) throw Error(`invalid increment argument: identifier already exists`);
							this.prerelease.push(e);
						}
					}
					if (t) {
						let r = [t, e];
						if (n === !1 && (r = [t]), l(this.prerelease, t)) {
							let e = this.prerelease[t.split(`.`).length];
							isNaN(e) && (this.prerelease = r);
						} else this.prerelease = r;
					}
					break;
				}
				default: throw Error(`invalid increment argument: ${e}`);
			}
			return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(`.`)}`), this;
		}
	};
})), tr = n(((e, t) => {
	let n = E();
	t.exports = (e, t, r = !1) => {
		if (e instanceof n) return e;
		try {
			return new n(e, t);
		} catch (e) {
			if (!r) return null;
			throw e;
		}
	};
})), nr = n(((e, t) => {
	let n = tr();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r ? r.version : null;
	};
})), rr = n(((e, t) => {
	let n = tr();
	t.exports = (e, t) => {
		let r = n(e.trim().replace(/^[=v]+/, ``), t);
		return r ? r.version : null;
	};
})), ir = n(((e, t) => {
	let n = E();
	t.exports = (e, t, r, i, a) => {
		typeof r == `string` && (a = i, i = r, r = void 0);
		try {
			return new n(e instanceof n ? e.version : e, r).inc(t, i, a).version;
		} catch {
			return null;
		}
	};
})), ar = n(((e, t) => {
	let n = tr();
	t.exports = (e, t) => {
		let r = n(e, null, !0), i = n(t, null, !0), a = r.compare(i);
		if (a === 0) return null;
		let o = a > 0, s = o ? r : i, c = o ? i : r, l = !!s.prerelease.length;
		if (c.prerelease.length && !l) {
			if (!c.patch && !c.minor) return `major`;
			if (c.compareMain(s) === 0) return c.minor && !c.patch ? `minor` : `patch`;
		}
		let u = l ? `pre` : ``;
		return r.major === i.major ? r.minor === i.minor ? r.patch === i.patch ? `prerelease` : u + `patch` : u + `minor` : u + `major`;
	};
})), or = n(((e, t) => {
	let n = E();
	t.exports = (e, t) => new n(e, t).major;
})), sr = n(((e, t) => {
	let n = E();
	t.exports = (e, t) => new n(e, t).minor;
})), cr = n(((e, t) => {
	let n = E();
	t.exports = (e, t) => new n(e, t).patch;
})), lr = n(((e, t) => {
	let n = tr();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r && r.prerelease.length ? r.prerelease : null;
	};
})), ur = n(((e, t) => {
	let n = E();
	t.exports = (e, t, r) => new n(e, r).compare(new n(t, r));
})), dr = n(((e, t) => {
	let n = ur();
	t.exports = (e, t, r) => n(t, e, r);
})), fr = n(((e, t) => {
	let n = ur();
	t.exports = (e, t) => n(e, t, !0);
})), pr = n(((e, t) => {
	let n = E();
	t.exports = (e, t, r) => {
		let i = new n(e, r), a = new n(t, r);
		return i.compare(a) || i.compareBuild(a);
	};
})), mr = n(((e, t) => {
	let n = pr();
	t.exports = (e, t) => e.sort((e, r) => n(e, r, t));
})), hr = n(((e, t) => {
	let n = pr();
	t.exports = (e, t) => e.sort((e, r) => n(r, e, t));
})), gr = n(((e, t) => {
	let n = ur();
	t.exports = (e, t, r) => n(e, t, r) > 0;
})), _r = n(((e, t) => {
	let n = ur();
	t.exports = (e, t, r) => n(e, t, r) < 0;
})), vr = n(((e, t) => {
	let n = ur();
	t.exports = (e, t, r) => n(e, t, r) === 0;
})), yr = n(((e, t) => {
	let n = ur();
	t.exports = (e, t, r) => n(e, t, r) !== 0;
})), br = n(((e, t) => {
	let n = ur();
	t.exports = (e, t, r) => n(e, t, r) >= 0;
})), xr = n(((e, t) => {
	let n = ur();
	t.exports = (e, t, r) => n(e, t, r) <= 0;
})), Sr = n(((e, t) => {
	let n = vr(), r = yr(), i = gr(), a = br(), o = _r(), s = xr();
	t.exports = (e, t, c, l) => {
		switch (t) {
			case `===`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e === c;
			case `!==`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e !== c;
			case ``:
			case `=`:
			case `==`: return n(e, c, l);
			case `!=`: return r(e, c, l);
			case `>`: return i(e, c, l);
			case `>=`: return a(e, c, l);
			case `<`: return o(e, c, l);
			case `<=`: return s(e, c, l);
			default: throw TypeError(`Invalid operator: ${t}`);
		}
	};
})), Cr = n(((e, t) => {
	let n = E(), r = tr(), { safeRe: i, t: a } = Qn();
	t.exports = (e, t) => {
		if (e instanceof n) return e;
		if (typeof e == `number` && (e = String(e)), typeof e != `string`) return null;
		t ||= {};
		let o = null;
		if (!t.rtl) o = e.match(t.includePrerelease ? i[a.COERCEFULL] : i[a.COERCE]);
		else {
			let n = t.includePrerelease ? i[a.COERCERTLFULL] : i[a.COERCERTL], r;
			for (; (r = n.exec(e)) && (!o || o.index + o[0].length !== e.length);) o && r.index + r[0].length === o.index + o[0].length || (o = r), n.lastIndex = r.index + r[1].length + r[2].length;
			n.lastIndex = -1;
		}
		if (o === null) return null;
		let s = o[2], c = o[3] || `0`, l = o[4] || `0`, u = t.includePrerelease && o[5] ? `-${o[5]}` : ``, d = t.includePrerelease && o[6] ? `+${o[6]}` : ``;
		return r(`${s}.${c}.${l}${u}${d}`, t);
	};
})), wr = n(((e, t) => {
	let n = tr(), r = Xn(), i = E(), a = (e, t, n) => {
		if (!r.RELEASE_TYPES.includes(t)) return null;
		let i = o(e, n);
		return i && s(i, t);
	}, o = (e, t) => {
		let r = e instanceof i ? e.version : e;
		return n(r, t);
	}, s = (e, t) => {
		if (c(t)) return e.version;
		switch (e.prerelease = [], t) {
			case `major`:
				e.minor = 0, e.patch = 0;
				break;
			case `minor`: e.patch = 0;
		}
		return e.format();
	}, c = (e) => e.startsWith(`pre`);
	t.exports = a;
})), Tr = n(((e, t) => {
	t.exports = class {
		constructor() {
			this.max = 1e3, this.map = /* @__PURE__ */ new Map();
		}
		get(e) {
			let t = this.map.get(e);
			if (t !== void 0) return this.map.delete(e), this.map.set(e, t), t;
		}
		delete(e) {
			return this.map.delete(e);
		}
		set(e, t) {
			if (!this.delete(e) && t !== void 0) {
				if (this.map.size >= this.max) {
					let e = this.map.keys().next().value;
					this.delete(e);
				}
				this.map.set(e, t);
			}
			return this;
		}
	};
})), Er = n(((e, t) => {
	let { MAX_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, WHITESPACE_CHARACTERS: i } = Xn(), a = /* @__PURE__ */ new Uint8Array(65536);
	for (let e of i) a[e.charCodeAt(0)] = 1;
	let o = (e) => e !== void 0 && a[e.charCodeAt(0)] === 1, s = (e) => e === `v` || e === `=` || o(e), c = (e) => e !== void 0 && e >= `0` && e <= `9`, l = (e) => e !== void 0 && (e >= `a` && e <= `z` || e >= `A` && e <= `Z`), u = (e) => c(e) || l(e) || e === `-`, d = (e) => c(e) || e === `x` || e === `X` || e === `*`, f = (e, t, n, r) => {
		if (!c(e[t])) return t;
		if (t >= r.start && t < r.end) return Math.min(t + n, r.end);
		if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + n, r.previousEnd);
		let i = t + 1;
		for (; c(e[i]);) i++;
		return r.previousStart = r.start, r.previousEnd = r.end, r.start = t, r.end = i, Math.min(t + n, i);
	}, p = (e, t, r, i) => !r && e[t] === `0` ? t + 1 : f(e, t, r ? n : n + 1, i), m = (e, t, i, a) => {
		let o = f(e, t, n, a);
		if (l(e[o]) || e[o] === `-`) {
			let t = o + 1, n = t + r;
			for (; t < n && u(e[t]);) t++;
			return t;
		}
		return p(e, t, i, a);
	}, h = (e, t, n, r) => {
		let i = e[t] === `-`;
		if (!n && !i) return t;
		let a = t + +!!i, o = m(e, a, n, r);
		if (o === a) {
			if (!n || !i) return t;
			o = m(e, t, n, r);
		}
		for (; e[o] === `.`;) {
			let t = m(e, o + 1, n, r);
			if (t === o + 1) break;
			o = t;
		}
		return o;
	}, g = (e, t) => {
		let n = t;
		for (; n - t < r && u(e[n]);) n++;
		return n;
	}, _ = (e, t) => {
		if (e[t] !== `+`) return t;
		let n = g(e, t + 1);
		if (n === t + 1) return t;
		for (; e[n] === `.`;) {
			let t = g(e, n + 1);
			if (t === n + 1) break;
			n = t;
		}
		return n;
	}, v = (e, t, n) => {
		let r = t;
		for (let i = 0; i < 3; i++) {
			let a = p(e, r, !0, n);
			if (a === r) return t;
			if (r = a, i < 2) {
				if (e[r] !== `.`) return t;
				r++;
			}
		}
		let i = h(e, r, !0, n);
		return _(e, i);
	}, ee = (e, t, n) => c(e[t]) ? p(e, t, !1, n) : d(e[t]) ? t + 1 : t, te = (e, t, n) => {
		let r = ee(e, t, n);
		for (let t = 0; t < 2; t++) {
			if (e[r] !== `.`) return r;
			let t = ee(e, r + 1, n);
			if (t === r + 1) return r;
			r = t;
		}
		let i = h(e, r, !1, n);
		return _(e, i);
	}, y = (e, t, n) => {
		let r = v(e, t, n);
		return r === t ? te(e, t, n) : r;
	}, ne = (e, t) => {
		let n = t;
		return o(e[n]) && n++, (e[n] === `<` || e[n] === `>`) && n++, e[n] === `=` && n++, o(e[n]) ? n : -1;
	};
	t.exports = (e) => {
		let t = ``, n = 0, r = 0, i = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		for (; r < e.length;) {
			let a = r;
			if (e[r] === `<` || e[r] === `>`) r++;
			else if (!s(e[r]) && !d(e[r])) {
				r++;
				continue;
			}
			for (; r < e.length && s(e[r]);) r++;
			if (!d(e[r])) continue;
			let o = ne(e, a);
			o !== -1 && (t += e.slice(n, o), n = o + 1), r = y(e, r, i);
		}
		return t + e.slice(n);
	};
})), Dr = n(((e, t) => {
	let n = /\s+/g;
	t.exports = class e {
		constructor(t, r) {
			if (r = i(r), t instanceof e) return t.loose === !!r.loose && t.includePrerelease === !!r.includePrerelease ? t : new e(t.raw, r);
			if (t instanceof a) return this.raw = t.value, this.set = [[t]], this.formatted = void 0, this;
			if (this.options = r, this.loose = !!r.loose, this.includePrerelease = !!r.includePrerelease, this.raw = t.trim().replace(n, ` `), this.set = this.raw.split(`||`).map((e) => this.parseRange(e.trim())).filter((e) => e.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				let e = this.set[0];
				if (this.set = this.set.filter((e) => !_(e[0])), this.set.length === 0) this.set = [e];
				else if (this.set.length > 1) {
					for (let e of this.set) if (e.length === 1 && v(e[0])) {
						this.set = [e];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = ``;
				for (let e = 0; e < this.set.length; e++) {
					e > 0 && (this.formatted += `||`);
					let t = this.set[e];
					for (let e = 0; e < t.length; e++) e > 0 && (this.formatted += ` `), this.formatted += t[e].toString().trim();
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(e) {
			e = e.replace(g, ``);
			let t = ((this.options.includePrerelease && m) | (this.options.loose && h)) + `:` + e, n = r.get(t);
			if (n) return n;
			let i = this.options.loose, s = i ? l[d.HYPHENRANGELOOSE] : l[d.HYPHENRANGE];
			e = e.replace(s, ue(this.options.includePrerelease)), o(`hyphen replace`, e), e = c(e), o(`comparator trim`, e), e = e.replace(l[d.TILDETRIM], f), o(`tilde trim`, e), e = e.replace(l[d.CARETTRIM], p), o(`caret trim`, e);
			let u = e.split(` `).map((e) => te(e, this.options)).join(` `).split(/\s+/).map((e) => le(e, this.options));
			i && (u = u.filter((e) => (o(`loose invalid filter`, e, this.options), !!e.match(l[d.COMPARATORLOOSE])))), o(`range list`, u);
			let v = /* @__PURE__ */ new Map(), ee = u.map((e) => new a(e, this.options));
			for (let e of ee) {
				if (_(e)) return [e];
				v.set(e.value, e);
			}
			v.size > 1 && v.has(``) && v.delete(``);
			let y = [...v.values()];
			return r.set(t, y), y;
		}
		intersects(t, n) {
			if (!(t instanceof e)) throw TypeError(`a Range is required`);
			return this.set.some((e) => ee(e, n) && t.set.some((t) => ee(t, n) && e.every((e) => t.every((t) => e.intersects(t, n)))));
		}
		test(e) {
			if (!e) return !1;
			if (typeof e == `string`) try {
				e = new s(e, this.options);
			} catch {
				return !1;
			}
			for (let t = 0; t < this.set.length; t++) if (de(this.set[t], e, this.options)) return !0;
			return !1;
		}
	};
	let r = new (Tr())(), i = $n(), a = Or(), o = Zn(), s = E(), c = Er(), { safeRe: l, src: u, t: d, tildeTrimReplace: f, caretTrimReplace: p } = Qn(), { FLAG_INCLUDE_PRERELEASE: m, FLAG_LOOSE: h } = Xn(), g = new RegExp(u[d.BUILD], `g`), _ = (e) => e.value === `<0.0.0-0`, v = (e) => e.value === ``, ee = (e, t) => {
		let n = !0, r = e.slice(), i = r.pop();
		for (; n && r.length;) n = r.every((e) => i.intersects(e, t)), i = r.pop();
		return n;
	}, te = (e, t) => (e = e.replace(l[d.BUILD], ``), o(`comp`, e, t), e = ae(e, t), o(`caret`, e), e = re(e, t), o(`tildes`, e), e = se(e, t), o(`xrange`, e), e = ce(e, t), o(`stars`, e), e), y = (e) => !e || e.toLowerCase() === `x` || e === `*`, ne = (e, t, n) => y(e) && !y(t) || y(t) && n && !y(n), re = (e, t) => e.trim().split(/\s+/).map((e) => ie(e, t)).join(` `), ie = (e, t) => {
		let n = t.loose ? l[d.TILDELOOSE] : l[d.TILDE], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`tilde`, e, t, n, i, a, s);
			let c;
			return y(n) ? c = `` : y(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : y(a) ? c = `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : s ? (o(`replaceTilde pr`, s), c = `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0`) : c = `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0`, o(`tilde return`, c), c;
		});
	}, ae = (e, t) => e.trim().split(/\s+/).map((e) => oe(e, t)).join(` `), oe = (e, t) => {
		o(`caret`, e, t);
		let n = t.loose ? l[d.CARETLOOSE] : l[d.CARET], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`caret`, e, t, n, i, a, s);
			let c;
			return y(n) ? c = `` : y(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : y(a) ? c = n === `0` ? `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.0${r} <${+n + 1}.0.0-0` : s ? (o(`replaceCaret pr`, s), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a}-${s} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a}-${s} <${+n + 1}.0.0-0`) : (o(`no pr`), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a} <${+n + 1}.0.0-0`), o(`caret return`, c), c;
		});
	}, se = (e, t) => (o(`replaceXRanges`, e, t), e.split(/\s+/).map((e) => b(e, t)).join(` `)), b = (e, t) => {
		e = e.trim();
		let n = t.loose ? l[d.XRANGELOOSE] : l[d.XRANGE];
		return e.replace(n, (n, r, i, a, s, c) => {
			if (o(`xRange`, e, n, r, i, a, s, c), ne(i, a, s)) return e;
			let l = y(i), u = l || y(a), d = u || y(s), f = d;
			return r === `=` && f && (r = ``), c = t.includePrerelease ? `-0` : ``, l ? n = r === `>` || r === `<` ? `<0.0.0-0` : `*` : r && f ? (u && (a = 0), s = 0, r === `>` ? (r = `>=`, u ? (i = +i + 1, a = 0, s = 0) : (a = +a + 1, s = 0)) : r === `<=` && (r = `<`, u ? i = +i + 1 : a = +a + 1), r === `<` && (c = `-0`), n = `${r + i}.${a}.${s}${c}`) : u ? n = `>=${i}.0.0${c} <${+i + 1}.0.0-0` : d && (n = `>=${i}.${a}.0${c} <${i}.${+a + 1}.0-0`), o(`xRange return`, n), n;
		});
	}, ce = (e, t) => (o(`replaceStars`, e, t), e.trim().replace(l[d.STAR], ``)), le = (e, t) => (o(`replaceGTE0`, e, t), e.trim().replace(l[t.includePrerelease ? d.GTE0PRE : d.GTE0], ``)), ue = (e) => (t, n, r, i, a, o, s, c, l, u, d, f) => (n = y(r) ? `` : y(i) ? `>=${r}.0.0${e ? `-0` : ``}` : y(a) ? `>=${r}.${i}.0${e ? `-0` : ``}` : o ? `>=${n}` : `>=${n}${e ? `-0` : ``}`, c = y(l) ? `` : y(u) ? `<${+l + 1}.0.0-0` : y(d) ? `<${l}.${+u + 1}.0-0` : f ? `<=${l}.${u}.${d}-${f}` : e ? `<${l}.${u}.${+d + 1}-0` : `<=${c}`, `${n} ${c}`.trim()), de = (e, t, n) => {
		for (let n = 0; n < e.length; n++) if (!e[n].test(t)) return !1;
		if (t.prerelease.length && !n.includePrerelease) {
			for (let n = 0; n < e.length; n++) if (o(e[n].semver), e[n].semver !== a.ANY && e[n].semver.prerelease.length > 0) {
				let r = e[n].semver;
				if (r.major === t.major && r.minor === t.minor && r.patch === t.patch) return !0;
			}
			return !1;
		}
		return !0;
	};
})), Or = n(((e, t) => {
	let n = Symbol(`SemVer ANY`);
	t.exports = class e {
		static get ANY() {
			return n;
		}
		constructor(t, i) {
			if (i = r(i), t instanceof e) {
				if (t.loose === !!i.loose) return t;
				t = t.value;
			}
			t = t.trim().split(/\s+/).join(` `), s(`comparator`, t, i), this.options = i, this.loose = !!i.loose, this.parse(t), this.value = this.semver === n ? `` : this.operator + this.semver.version, s(`comp`, this);
		}
		parse(e) {
			let t = this.options.loose ? i[a.COMPARATORLOOSE] : i[a.COMPARATOR], r = e.match(t);
			if (!r) throw TypeError(`Invalid comparator: ${e}`);
			this.operator = r[1] === void 0 ? `` : r[1], this.operator === `=` && (this.operator = ``), this.semver = r[2] ? new c(r[2], this.options.loose) : n;
		}
		toString() {
			return this.value;
		}
		test(e) {
			if (s(`Comparator.test`, e, this.options.loose), this.semver === n || e === n) return !0;
			if (typeof e == `string`) try {
				e = new c(e, this.options);
			} catch {
				return !1;
			}
			return o(e, this.operator, this.semver, this.options);
		}
		intersects(t, n) {
			if (!(t instanceof e)) throw TypeError(`a Comparator is required`);
			return this.operator === `` ? this.value === `` || new l(t.value, n).test(this.value) : t.operator === `` ? t.value === `` || new l(this.value, n).test(t.semver) : (n = r(n), n.includePrerelease && (this.value === `<0.0.0-0` || t.value === `<0.0.0-0`) || !n.includePrerelease && (this.value.startsWith(`<0.0.0`) || t.value.startsWith(`<0.0.0`)) ? !1 : !!(this.operator.startsWith(`>`) && t.operator.startsWith(`>`) || this.operator.startsWith(`<`) && t.operator.startsWith(`<`) || this.semver.version === t.semver.version && this.operator.includes(`=`) && t.operator.includes(`=`) || o(this.semver, `<`, t.semver, n) && this.operator.startsWith(`>`) && t.operator.startsWith(`<`) || o(this.semver, `>`, t.semver, n) && this.operator.startsWith(`<`) && t.operator.startsWith(`>`)));
		}
	};
	let r = $n(), { safeRe: i, t: a } = Qn(), o = Sr(), s = Zn(), c = E(), l = Dr();
})), kr = n(((e, t) => {
	let n = Dr();
	t.exports = (e, t, r) => {
		try {
			t = new n(t, r);
		} catch {
			return !1;
		}
		return t.test(e);
	};
})), Ar = n(((e, t) => {
	let n = Dr();
	t.exports = (e, t) => new n(e, t).set.map((e) => e.map((e) => e.value).join(` `).trim().split(` `));
})), jr = n(((e, t) => {
	let n = E(), r = Dr();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== -1 || (a = e, o = new n(a, i)));
		}), a;
	};
})), Mr = n(((e, t) => {
	let n = E(), r = Dr();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== 1 || (a = e, o = new n(a, i)));
		}), a;
	};
})), Nr = n(((e, t) => {
	let n = E(), r = Dr(), i = gr();
	t.exports = (e, t) => {
		e = new r(e, t);
		let a = new n(`0.0.0`);
		if (e.test(a) || (a = new n(`0.0.0-0`), e.test(a))) return a;
		a = null;
		for (let t = 0; t < e.set.length; ++t) {
			let r = e.set[t], o = null;
			r.forEach((e) => {
				let t = new n(e.semver.version);
				switch (e.operator) {
					case `>`: t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0), t.raw = t.format();
					case ``:
					case `>=`:
						(!o || i(t, o)) && (o = t);
						break;
					case `<`:
					case `<=`: break;
					default: throw Error(`Unexpected operation: ${e.operator}`);
				}
			}), o && (!a || i(a, o)) && (a = o);
		}
		return a && e.test(a) ? a : null;
	};
})), Pr = n(((e, t) => {
	let n = Dr();
	t.exports = (e, t) => {
		try {
			return new n(e, t).range || `*`;
		} catch {
			return null;
		}
	};
})), Fr = n(((e, t) => {
	let n = E(), r = Or(), { ANY: i } = r, a = Dr(), o = kr(), s = gr(), c = _r(), l = xr(), u = br();
	t.exports = (e, t, d, f) => {
		e = new n(e, f), t = new a(t, f);
		let p, m, h, g, _;
		switch (d) {
			case `>`:
				p = s, m = l, h = c, g = `>`, _ = `>=`;
				break;
			case `<`:
				p = c, m = u, h = s, g = `<`, _ = `<=`;
				break;
			default: throw TypeError(`Must provide a hilo val of "<" or ">"`);
		}
		if (o(e, t, f)) return !1;
		for (let n = 0; n < t.set.length; ++n) {
			let a = t.set[n], o = null, s = null;
			if (a.forEach((e) => {
				e.semver === i && (e = new r(`>=0.0.0`)), o ||= e, s ||= e, p(e.semver, o.semver, f) ? o = e : h(e.semver, s.semver, f) && (s = e);
			}), o.operator === g || o.operator === _ || (!s.operator || s.operator === g) && m(e, s.semver) || s.operator === _ && h(e, s.semver)) return !1;
		}
		return !0;
	};
})), Ir = n(((e, t) => {
	let n = Fr();
	t.exports = (e, t, r) => n(e, t, `>`, r);
})), Lr = n(((e, t) => {
	let n = Fr();
	t.exports = (e, t, r) => n(e, t, `<`, r);
})), Rr = n(((e, t) => {
	let n = Dr();
	t.exports = (e, t, r) => (e = new n(e, r), t = new n(t, r), e.intersects(t, r));
})), zr = n(((e, t) => {
	let n = kr(), r = ur();
	t.exports = (e, t, i) => {
		let a = [], o = null, s = null, c = e.sort((e, t) => r(e, t, i));
		for (let e of c) n(e, t, i) ? (s = e, o ||= e) : (s && a.push([o, s]), s = null, o = null);
		o && a.push([o, null]);
		let l = [];
		for (let [e, t] of a) e === t ? l.push(e) : !t && e === c[0] ? l.push(`*`) : t ? e === c[0] ? l.push(`<=${t}`) : l.push(`${e} - ${t}`) : l.push(`>=${e}`);
		let u = l.join(` || `), d = typeof t.raw == `string` ? t.raw : String(t);
		return u.length < d.length ? u : t;
	};
})), Br = n(((e, t) => {
	let n = Dr(), r = Or(), { ANY: i } = r, a = kr(), o = ur(), s = (e, t, r = {}) => {
		if (e === t) return !0;
		e = new n(e, r), t = new n(t, r);
		let i = !1;
		OUTER: for (let n of e.set) {
			for (let e of t.set) {
				let t = u(n, e, r);
				if (i ||= t !== null, t) continue OUTER;
			}
			if (i) return !1;
		}
		return !0;
	}, c = [new r(`>=0.0.0-0`)], l = [new r(`>=0.0.0`)], u = (e, t, n) => {
		if (e === t) return !0;
		if (e.length === 1 && e[0].semver === i) {
			if (t.length === 1 && t[0].semver === i) return !0;
			e = n.includePrerelease ? c : l;
		}
		if (t.length === 1 && t[0].semver === i) {
			if (n.includePrerelease) return !0;
			t = l;
		}
		let r = /* @__PURE__ */ new Set(), s, u;
		for (let t of e) t.operator === `>` || t.operator === `>=` ? s = d(s, t, n) : t.operator === `<` || t.operator === `<=` ? u = f(u, t, n) : r.add(t.semver);
		if (r.size > 1) return null;
		let p;
		if (s && u && (p = o(s.semver, u.semver, n), p > 0 || p === 0 && (s.operator !== `>=` || u.operator !== `<=`))) return null;
		for (let e of r) {
			if (s && !a(e, String(s), n) || u && !a(e, String(u), n)) return null;
			for (let r of t) if (!a(e, String(r), n)) return !1;
			return !0;
		}
		let m, h, g, _, v = u && !n.includePrerelease && u.semver.prerelease.length ? u.semver : !1, ee = s && !n.includePrerelease && s.semver.prerelease.length ? s.semver : !1;
		v && v.prerelease.length === 1 && u.operator === `<` && v.prerelease[0] === 0 && (v = !1);
		for (let e of t) {
			if (_ = _ || e.operator === `>` || e.operator === `>=`, g = g || e.operator === `<` || e.operator === `<=`, s) {
				if (ee && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === ee.major && e.semver.minor === ee.minor && e.semver.patch === ee.patch && (ee = !1), e.operator === `>` || e.operator === `>=`) {
					if (m = d(s, e, n), m === e && m !== s) return !1;
				} else if (s.operator === `>=` && !e.test(s.semver)) return !1;
			}
			if (u) {
				if (v && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === v.major && e.semver.minor === v.minor && e.semver.patch === v.patch && (v = !1), e.operator === `<` || e.operator === `<=`) {
					if (h = f(u, e, n), h === e && h !== u) return !1;
				} else if (u.operator === `<=` && !e.test(u.semver)) return !1;
			}
			if (!e.operator && (u || s) && p !== 0) return !1;
		}
		return !(s && g && !u && p !== 0 || u && _ && !s && p !== 0 || ee || v);
	}, d = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r > 0 ? e : r < 0 || t.operator === `>` && e.operator === `>=` ? t : e;
	}, f = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r < 0 ? e : r > 0 || t.operator === `<` && e.operator === `<=` ? t : e;
	};
	t.exports = s;
})), Vr = e(n(((e, t) => {
	let n = Qn(), r = Xn(), i = E(), a = er();
	t.exports = {
		parse: tr(),
		valid: nr(),
		clean: rr(),
		inc: ir(),
		diff: ar(),
		major: or(),
		minor: sr(),
		patch: cr(),
		prerelease: lr(),
		compare: ur(),
		rcompare: dr(),
		compareLoose: fr(),
		compareBuild: pr(),
		sort: mr(),
		rsort: hr(),
		gt: gr(),
		lt: _r(),
		eq: vr(),
		neq: yr(),
		gte: br(),
		lte: xr(),
		cmp: Sr(),
		coerce: Cr(),
		truncate: wr(),
		Comparator: Or(),
		Range: Dr(),
		satisfies: kr(),
		toComparators: Ar(),
		maxSatisfying: jr(),
		minSatisfying: Mr(),
		minVersion: Nr(),
		validRange: Pr(),
		outside: Fr(),
		gtr: Ir(),
		ltr: Lr(),
		intersects: Rr(),
		simplifyRange: zr(),
		subset: Br(),
		SemVer: i,
		re: n.re,
		src: n.src,
		tokens: n.t,
		SEMVER_SPEC_VERSION: r.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: r.RELEASE_TYPES,
		compareIdentifiers: a.compareIdentifiers,
		rcompareIdentifiers: a.rcompareIdentifiers
	};
}))(), 1), Hr;
(function(e) {
	e.Gzip = `cache.tgz`, e.Zstd = `cache.tzst`;
})(Hr ||= {});
var Ur;
(function(e) {
	e.Gzip = `gzip`, e.ZstdWithoutLong = `zstd-without-long`, e.Zstd = `zstd`;
})(Ur ||= {});
var Wr;
(function(e) {
	e.GNU = `gnu`, e.BSD = `bsd`;
})(Wr ||= {});
const Gr = 5e3, Kr = 5e3, qr = `${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`, Jr = `${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`, Yr = `cache.tar`, Xr = `manifest.txt`;
var Zr = function(e, t, n, r) {
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
}, Qr = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, r(`next`), r(`throw`), r(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function r(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, a) {
				n = e[t](n), i(r, a, n.done, n.value);
			});
		};
	}
	function i(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
};
function $r() {
	return Zr(this, void 0, void 0, function* () {
		let e = process.platform === `win32`, t = process.env.RUNNER_TEMP || ``;
		if (!t) {
			let n;
			n = e ? process.env.USERPROFILE || `C:\\` : process.platform === `darwin` ? `/Users` : `/home`, t = S.join(n, `actions`, `temp`);
		}
		let n = S.join(t, ze.randomUUID());
		return yield s(n), n;
	});
}
function ei(e) {
	return w.statSync(e).size;
}
function ti(e) {
	return Zr(this, void 0, void 0, function* () {
		var t, n, r, i;
		let a = [], o = process.env.GITHUB_WORKSPACE ?? process.cwd(), s = yield Yn(e.join(`
`), { implicitDescendants: !1 });
		try {
			for (var c = !0, l = Qr(s.globGenerator()), u; u = yield l.next(), t = u.done, !t; c = !0) {
				i = u.value, c = !1;
				let e = i, t = S.relative(o, e).replace(RegExp(`\\${S.sep}`, `g`), `/`);
				d(`Matched: ${t}`), t === `` ? a.push(`.`) : a.push(`${t}`);
			}
		} catch (e) {
			n = { error: e };
		} finally {
			try {
				!c && !t && (r = l.return) && (yield r.call(l));
			} finally {
				if (n) throw n.error;
			}
		}
		return a;
	});
}
function ni(e) {
	return Zr(this, void 0, void 0, function* () {
		return Be.promisify(w.unlink)(e);
	});
}
function ri(e) {
	return Zr(this, arguments, void 0, function* (e, t = []) {
		let n = ``;
		t.push(`--version`), d(`Checking ${e} ${t.join(` `)}`);
		try {
			yield c(`${e}`, t, {
				ignoreReturnCode: !0,
				silent: !0,
				listeners: {
					stdout: (e) => n += e.toString(),
					stderr: (e) => n += e.toString()
				}
			});
		} catch (e) {
			d(e.message);
		}
		return n = n.trim(), d(n), n;
	});
}
function ii() {
	return Zr(this, void 0, void 0, function* () {
		let e = yield ri(`zstd`, [`--quiet`]), t = Vr.clean(e);
		return d(`zstd version: ${t}`), e === `` ? Ur.Gzip : Ur.ZstdWithoutLong;
	});
}
function ai(e) {
	return e === Ur.Gzip ? Hr.Gzip : Hr.Zstd;
}
function oi() {
	return Zr(this, void 0, void 0, function* () {
		return w.existsSync(qr) ? qr : (yield ri(`tar`)).toLowerCase().includes(`gnu tar`) ? r(`tar`) : ``;
	});
}
function si(e, t) {
	if (t === void 0) throw Error(`Expected ${e} but value was undefiend`);
	return t;
}
function ci(e, t, n = !1) {
	let r = e.slice();
	return t && r.push(t), process.platform === `win32` && !n && r.push(`windows-only`), r.push(`1.0`), ze.createHash(`sha256`).update(r.join(`|`)).digest(`hex`);
}
function li() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN;
	if (!e) throw Error(`Unable to get the ACTIONS_RUNTIME_TOKEN env variable`);
	return e;
}
const ui = xe(`core-rest-pipeline`), di = re, fi = ie;
function pi(e) {
	return oe(e);
}
function mi(e) {
	return _(e);
}
function hi(e) {
	return ne(e);
}
function gi(e) {
	return ee(e);
}
const _i = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function vi(e, t, n) {
	async function r() {
		if (Date.now() < n) try {
			return await e();
		} catch {
			return null;
		}
		{
			let t = await e();
			if (t === null) throw Error(`Failed to refresh access token.`);
			return t;
		}
	}
	let i = await r();
	for (; i === null;) await h(t), i = await r();
	return i;
}
function yi(e, t) {
	let n = null, r = null, i, a = {
		..._i,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return o.isRefreshing ? !1 : r?.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : (r?.expiresOnTimestamp ?? 0) - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function s(t, s) {
		return o.isRefreshing || (n = vi(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function bi(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (mi(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function xi(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function Si(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function Ci(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function wi(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || ui, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? xi,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? yi(t) : () => Promise.resolve(null);
	return {
		name: `bearerTokenAuthenticationPolicy`,
		async sendRequest(e, t) {
			if (!e.url.toLowerCase().startsWith(`https://`)) throw Error(`Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.`);
			await a.authorizeRequest({
				scopes: Array.isArray(n) ? n : [n],
				request: e,
				getAccessToken: o,
				logger: i
			});
			let r, s, c;
			if ([r, s] = await bi(e, t), Si(r)) {
				let l = Ei(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await Ci({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await bi(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await bi(e, t)), Si(r) && (l = Ei(r.headers.get(`WWW-Authenticate`)), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await Ci({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await bi(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function Ti(e) {
	let t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, n = /(\w+)="([^"]*)"/g, r = [], i;
	for (; (i = t.exec(e)) !== null;) {
		let e = i[1], t = i[2], a = {}, o;
		for (; (o = n.exec(t)) !== null;) a[o[1]] = o[2];
		r.push({
			scheme: e,
			params: a
		});
	}
	return r;
}
function Ei(e) {
	if (e) return Ti(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
const Di = `DisableKeepAlivePolicy`;
function Oi() {
	return {
		name: Di,
		sendRequest(e, t) {
			return e.disableKeepAlive = !0, t(e);
		}
	};
}
function ki(e) {
	return e.getOrderedPolicies().some((e) => e.name === Di);
}
const Ai = Symbol(`Original PipelineRequest`), ji = Symbol.for(`@azure/core-client original request`), Mi = /* @__PURE__ */ new Set([
	`url`,
	`method`,
	`withCredentials`,
	`timeout`,
	`requestId`,
	`abortSignal`,
	`body`,
	`formData`,
	`onDownloadProgress`,
	`onUploadProgress`,
	`proxySettings`,
	`streamResponseStatusCodes`,
	`agent`,
	`requestOverrides`
]);
function Ni(e, t = {}) {
	let n = e[Ai], r = hi(e.headers.toJson({ preserveCase: !0 }));
	if (n) return n.headers = r, n;
	{
		let n = gi({
			url: e.url,
			method: e.method,
			headers: r,
			withCredentials: e.withCredentials,
			timeout: e.timeout,
			requestId: e.requestId,
			abortSignal: e.abortSignal,
			body: e.body,
			formData: e.formData,
			disableKeepAlive: !!e.keepAlive,
			onDownloadProgress: e.onDownloadProgress,
			onUploadProgress: e.onUploadProgress,
			proxySettings: e.proxySettings,
			streamResponseStatusCodes: e.streamResponseStatusCodes,
			agent: e.agent,
			requestOverrides: e.requestOverrides
		});
		return t.originalRequest && (n[ji] = t.originalRequest), n;
	}
}
function Pi(e, t) {
	let n = t?.originalRequest ?? e, r = {
		url: e.url,
		method: e.method,
		headers: Fi(e.headers),
		withCredentials: e.withCredentials,
		timeout: e.timeout,
		requestId: e.headers.get(`x-ms-client-request-id`) || e.requestId,
		abortSignal: e.abortSignal,
		body: e.body,
		formData: e.formData,
		keepAlive: !!e.disableKeepAlive,
		onDownloadProgress: e.onDownloadProgress,
		onUploadProgress: e.onUploadProgress,
		proxySettings: e.proxySettings,
		streamResponseStatusCodes: e.streamResponseStatusCodes,
		agent: e.agent,
		requestOverrides: e.requestOverrides,
		clone() {
			throw Error(`Cannot clone a non-proxied WebResourceLike`);
		},
		prepare() {
			throw Error(`WebResourceLike.prepare() is not supported by @azure/core-http-compat`);
		},
		validateRequestProperties() {}
	};
	return t?.createProxy ? new Proxy(r, {
		get(t, i, a) {
			return i === Ai ? e : i === `clone` ? () => Pi(Ni(r, { originalRequest: n }), {
				createProxy: !0,
				originalRequest: n
			}) : Reflect.get(t, i, a);
		},
		set(t, n, r, i) {
			return n === `keepAlive` && (e.disableKeepAlive = !r), typeof n == `string` && Mi.has(n) && (e[n] = r), Reflect.set(t, n, r, i);
		}
	}) : r;
}
function Fi(e) {
	return new Li(e.toJSON({ preserveCase: !0 }));
}
function Ii(e) {
	return e.toLowerCase();
}
var Li = class e {
	_headersMap;
	constructor(e) {
		if (this._headersMap = {}, e) for (let t in e) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap[Ii(e)] = {
			name: e,
			value: t.toString()
		};
	}
	get(e) {
		let t = this._headersMap[Ii(e)];
		return t ? t.value : void 0;
	}
	contains(e) {
		return !!this._headersMap[Ii(e)];
	}
	remove(e) {
		let t = this.contains(e);
		return delete this._headersMap[Ii(e)], t;
	}
	rawHeaders() {
		return this.toJson({ preserveCase: !0 });
	}
	headersArray() {
		let e = [];
		for (let t in this._headersMap) e.push(this._headersMap[t]);
		return e;
	}
	headerNames() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].name);
		return e;
	}
	headerValues() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].value);
		return e;
	}
	toJson(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		else for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[Ii(n.name)] = n.value;
		}
		return t;
	}
	toString() {
		return JSON.stringify(this.toJson({ preserveCase: !0 }));
	}
	clone() {
		let t = {};
		for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		return new e(t);
	}
};
const Ri = Symbol(`Original FullOperationResponse`);
function zi(e, t) {
	let n = Pi(e.request), r = Fi(e.headers);
	return t?.createProxy ? new Proxy(e, {
		get(t, i, a) {
			return i === `headers` ? r : i === `request` ? n : i === Ri ? e : Reflect.get(t, i, a);
		},
		set(e, t, i, a) {
			return t === `headers` ? r = i : t === `request` && (n = i), Reflect.set(e, t, i, a);
		}
	}) : {
		...e,
		request: n,
		headers: r
	};
}
function Bi(e) {
	let t = e[Ri], n = hi(e.headers.toJson({ preserveCase: !0 }));
	return t ? (t.headers = n, t) : {
		...e,
		headers: n,
		request: Ni(e.request)
	};
}
var Vi = class extends fe {
	constructor(e) {
		super(e), e.keepAliveOptions?.enable === !1 && !ki(this.pipeline) && this.pipeline.addPolicy(Oi()), e.redirectOptions?.handleRedirects === !1 && this.pipeline.removePolicy({ name: di });
	}
	async sendOperationRequest(e, t) {
		let n = e?.options?.onResponse, r;
		function i(e, t, i) {
			r = e, n && n(e, t, i);
		}
		e.options = {
			...e.options,
			onResponse: i
		};
		let a = await super.sendOperationRequest(e, t);
		return r && Object.defineProperty(a, "_response", { value: zi(r) }), a;
	}
}, Hi;
(function(e) {
	e[e.ERROR = 1] = `ERROR`, e[e.INFO = 3] = `INFO`, e[e.OFF = 0] = `OFF`, e[e.WARNING = 2] = `WARNING`;
})(Hi ||= {});
const Ui = {
	log(e, t) {},
	shouldLog(e) {
		return !1;
	}
};
function Wi(e) {
	let t = e.slice().reverse();
	return {
		name: `RequestPolicyFactoryPolicy`,
		async sendRequest(e, n) {
			let r = { async sendRequest(e) {
				return zi(await n(Ni(e)), { createProxy: !0 });
			} };
			for (let e of t) r = e.create(r, Ui);
			let i = Pi(e, { createProxy: !0 });
			return Bi(await r.sendRequest(i));
		}
	};
}
function Gi(e) {
	return { sendRequest: async (t) => Bi(await e.sendRequest(Pi(t, { createProxy: !0 }))) };
}
const Ki = xe(`storage-blob`), qi = `12.31.0`, Ji = `2026-02-06`, Yi = 5e4, Xi = 4194304, Zi = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, Qi = `Access-Control-Allow-Origin.Cache-Control.Content-Length.Content-Type.Date.Request-Id.traceparent.Transfer-Encoding.User-Agent.x-ms-client-request-id.x-ms-date.x-ms-error-code.x-ms-request-id.x-ms-return-client-request-id.x-ms-version.Accept-Ranges.Content-Disposition.Content-Encoding.Content-Language.Content-MD5.Content-Range.ETag.Last-Modified.Server.Vary.x-ms-content-crc64.x-ms-copy-action.x-ms-copy-completion-time.x-ms-copy-id.x-ms-copy-progress.x-ms-copy-status.x-ms-has-immutability-policy.x-ms-has-legal-hold.x-ms-lease-state.x-ms-lease-status.x-ms-range.x-ms-request-server-encrypted.x-ms-server-encrypted.x-ms-snapshot.x-ms-source-range.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.x-ms-access-tier.x-ms-access-tier-change-time.x-ms-access-tier-inferred.x-ms-account-kind.x-ms-archive-status.x-ms-blob-append-offset.x-ms-blob-cache-control.x-ms-blob-committed-block-count.x-ms-blob-condition-appendpos.x-ms-blob-condition-maxsize.x-ms-blob-content-disposition.x-ms-blob-content-encoding.x-ms-blob-content-language.x-ms-blob-content-length.x-ms-blob-content-md5.x-ms-blob-content-type.x-ms-blob-public-access.x-ms-blob-sequence-number.x-ms-blob-type.x-ms-copy-destination-snapshot.x-ms-creation-time.x-ms-default-encryption-scope.x-ms-delete-snapshots.x-ms-delete-type-permanent.x-ms-deny-encryption-scope-override.x-ms-encryption-algorithm.x-ms-if-sequence-number-eq.x-ms-if-sequence-number-le.x-ms-if-sequence-number-lt.x-ms-incremental-copy.x-ms-lease-action.x-ms-lease-break-period.x-ms-lease-duration.x-ms-lease-id.x-ms-lease-time.x-ms-page-write.x-ms-proposed-lease-id.x-ms-range-get-content-md5.x-ms-rehydrate-priority.x-ms-sequence-number-action.x-ms-sku-name.x-ms-source-content-md5.x-ms-source-if-match.x-ms-source-if-modified-since.x-ms-source-if-none-match.x-ms-source-if-unmodified-since.x-ms-tag-count.x-ms-encryption-key-sha256.x-ms-copy-source-error-code.x-ms-copy-source-status-code.x-ms-if-tags.x-ms-source-if-tags`.split(`.`), $i = `comp.maxresults.rscc.rscd.rsce.rscl.rsct.se.si.sip.sp.spr.sr.srt.ss.st.sv.include.marker.prefix.copyid.restype.blockid.blocklisttype.delimiter.prevsnapshot.ske.skoid.sks.skt.sktid.skv.snapshot`.split(`.`), ea = [
	`10000`,
	`10001`,
	`10002`,
	`10003`,
	`10004`,
	`10100`,
	`10101`,
	`10102`,
	`10103`,
	`10104`,
	`11000`,
	`11001`,
	`11002`,
	`11003`,
	`11004`,
	`11100`,
	`11101`,
	`11102`,
	`11103`,
	`11104`
];
function ta(e) {
	if (!e || typeof e != `object`) return !1;
	let t = e;
	return Array.isArray(t.factories) && typeof t.options == `object` && typeof t.toServiceClientOptions == `function`;
}
var na = class {
	factories;
	options;
	constructor(e, t = {}) {
		this.factories = e, this.options = t;
	}
	toServiceClientOptions() {
		return {
			httpClient: this.options.httpClient,
			requestPolicyFactories: this.factories
		};
	}
};
function D(e, t = {}) {
	e ||= new x();
	let n = new na([], t);
	return n._credential = e, n;
}
function ra(e) {
	let t = [
		sa,
		oa,
		ca,
		la,
		ua,
		da,
		pa
	];
	if (e.factories.length) {
		let n = e.factories.filter((e) => !t.some((t) => t(e)));
		if (n.length) {
			let e = n.some((e) => fa(e));
			return {
				wrappedPolicies: Wi(n),
				afterRetry: e
			};
		}
	}
}
function ia(e) {
	let { httpClient: t, ...n } = e.options, r = e._coreHttpClient;
	r || (r = t ? Gi(t) : _e(), e._coreHttpClient = r);
	let i = e._corePipeline;
	if (!i) {
		let t = `azsdk-js-azure-storage-blob/${qi}`, r = n.userAgentOptions && n.userAgentOptions.userAgentPrefix ? `${n.userAgentOptions.userAgentPrefix} ${t}` : `${t}`;
		i = Ae({
			...n,
			loggingOptions: {
				additionalAllowedHeaderNames: Qi,
				additionalAllowedQueryParameters: $i,
				logger: Ki.info
			},
			userAgentOptions: { userAgentPrefix: r },
			serializationOptions: {
				stringifyXML: ye,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			},
			deserializationOptions: {
				parseXML: Ce,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			}
		}), i.removePolicy({ phase: `Retry` }), i.removePolicy({ name: fi }), i.addPolicy(Te()), i.addPolicy(pe(n.retryOptions), { phase: `Retry` }), i.addPolicy(De()), i.addPolicy(Oe());
		let a = ra(e);
		a && i.addPolicy(a.wrappedPolicies, a.afterRetry ? { afterPhase: `Retry` } : void 0);
		let o = aa(e);
		me(o) ? i.addPolicy(wi({
			credential: o,
			scopes: n.audience ?? `https://storage.azure.com/.default`,
			challengeCallbacks: { authorizeRequestOnChallenge: ve }
		}), { phase: `Sign` }) : o instanceof Se && i.addPolicy(be({
			accountName: o.accountName,
			accountKey: o.accountKey
		}), { phase: `Sign` }), e._corePipeline = i;
	}
	return {
		...n,
		allowInsecureConnection: !0,
		httpClient: r,
		pipeline: i
	};
}
function aa(e) {
	if (e._credential) return e._credential;
	let t = new x();
	for (let n of e.factories) if (me(n.credential)) t = n.credential;
	else if (oa(n)) return n;
	return t;
}
function oa(e) {
	return e instanceof Se || e.constructor.name === `StorageSharedKeyCredential`;
}
function sa(e) {
	return e instanceof x || e.constructor.name === `AnonymousCredential`;
}
function ca(e) {
	return me(e.credential);
}
function la(e) {
	return e instanceof ge || e.constructor.name === `StorageBrowserPolicyFactory`;
}
function ua(e) {
	return e instanceof he || e.constructor.name === `StorageRetryPolicyFactory`;
}
function da(e) {
	return e.constructor.name === `TelemetryPolicyFactory`;
}
function fa(e) {
	return e.constructor.name === `InjectorPolicyFactory`;
}
function pa(e) {
	let t = [
		`GenerateClientRequestIdPolicy`,
		`TracingPolicy`,
		`LogPolicy`,
		`ProxyPolicy`,
		`DisableResponseDecompressionPolicy`,
		`KeepAlivePolicy`,
		`DeserializationPolicy`
	], n = e.create({ sendRequest: async (e) => ({
		request: e,
		headers: e.headers.clone(),
		status: 500
	}) }, {
		log(e, t) {},
		shouldLog(e) {
			return !1;
		}
	}).constructor.name;
	return t.some((e) => n.startsWith(e));
}
var ma = t({
	AccessPolicy: () => Na,
	AppendBlobAppendBlockExceptionHeaders: () => hc,
	AppendBlobAppendBlockFromUrlExceptionHeaders: () => _c,
	AppendBlobAppendBlockFromUrlHeaders: () => gc,
	AppendBlobAppendBlockHeaders: () => mc,
	AppendBlobCreateExceptionHeaders: () => pc,
	AppendBlobCreateHeaders: () => fc,
	AppendBlobSealExceptionHeaders: () => yc,
	AppendBlobSealHeaders: () => vc,
	ArrowConfiguration: () => $a,
	ArrowField: () => eo,
	BlobAbortCopyFromURLExceptionHeaders: () => Ls,
	BlobAbortCopyFromURLHeaders: () => Is,
	BlobAcquireLeaseExceptionHeaders: () => xs,
	BlobAcquireLeaseHeaders: () => bs,
	BlobBreakLeaseExceptionHeaders: () => ks,
	BlobBreakLeaseHeaders: () => Os,
	BlobChangeLeaseExceptionHeaders: () => Ds,
	BlobChangeLeaseHeaders: () => Es,
	BlobCopyFromURLExceptionHeaders: () => Fs,
	BlobCopyFromURLHeaders: () => Ps,
	BlobCreateSnapshotExceptionHeaders: () => js,
	BlobCreateSnapshotHeaders: () => As,
	BlobDeleteExceptionHeaders: () => as,
	BlobDeleteHeaders: () => is,
	BlobDeleteImmutabilityPolicyExceptionHeaders: () => hs,
	BlobDeleteImmutabilityPolicyHeaders: () => ms,
	BlobDownloadExceptionHeaders: () => ts,
	BlobDownloadHeaders: () => es,
	BlobFlatListSegment: () => Fa,
	BlobGetAccountInfoExceptionHeaders: () => Vs,
	BlobGetAccountInfoHeaders: () => Bs,
	BlobGetPropertiesExceptionHeaders: () => rs,
	BlobGetPropertiesHeaders: () => ns,
	BlobGetTagsExceptionHeaders: () => Gs,
	BlobGetTagsHeaders: () => Ws,
	BlobHierarchyListSegment: () => Ba,
	BlobItemInternal: () => Ia,
	BlobName: () => La,
	BlobPrefix: () => Va,
	BlobPropertiesInternal: () => Ra,
	BlobQueryExceptionHeaders: () => Us,
	BlobQueryHeaders: () => Hs,
	BlobReleaseLeaseExceptionHeaders: () => Cs,
	BlobReleaseLeaseHeaders: () => Ss,
	BlobRenewLeaseExceptionHeaders: () => Ts,
	BlobRenewLeaseHeaders: () => ws,
	BlobServiceProperties: () => ha,
	BlobServiceStatistics: () => xa,
	BlobSetExpiryExceptionHeaders: () => ls,
	BlobSetExpiryHeaders: () => cs,
	BlobSetHttpHeadersExceptionHeaders: () => ds,
	BlobSetHttpHeadersHeaders: () => us,
	BlobSetImmutabilityPolicyExceptionHeaders: () => ps,
	BlobSetImmutabilityPolicyHeaders: () => fs,
	BlobSetLegalHoldExceptionHeaders: () => _s,
	BlobSetLegalHoldHeaders: () => gs,
	BlobSetMetadataExceptionHeaders: () => ys,
	BlobSetMetadataHeaders: () => vs,
	BlobSetTagsExceptionHeaders: () => qs,
	BlobSetTagsHeaders: () => Ks,
	BlobSetTierExceptionHeaders: () => zs,
	BlobSetTierHeaders: () => Rs,
	BlobStartCopyFromURLExceptionHeaders: () => Ns,
	BlobStartCopyFromURLHeaders: () => Ms,
	BlobTag: () => ja,
	BlobTags: () => Aa,
	BlobUndeleteExceptionHeaders: () => ss,
	BlobUndeleteHeaders: () => os,
	Block: () => Wa,
	BlockBlobCommitBlockListExceptionHeaders: () => kc,
	BlockBlobCommitBlockListHeaders: () => Oc,
	BlockBlobGetBlockListExceptionHeaders: () => jc,
	BlockBlobGetBlockListHeaders: () => Ac,
	BlockBlobPutBlobFromUrlExceptionHeaders: () => Cc,
	BlockBlobPutBlobFromUrlHeaders: () => Sc,
	BlockBlobStageBlockExceptionHeaders: () => Tc,
	BlockBlobStageBlockFromURLExceptionHeaders: () => Dc,
	BlockBlobStageBlockFromURLHeaders: () => Ec,
	BlockBlobStageBlockHeaders: () => wc,
	BlockBlobUploadExceptionHeaders: () => xc,
	BlockBlobUploadHeaders: () => bc,
	BlockList: () => Ua,
	BlockLookupList: () => Ha,
	ClearRange: () => qa,
	ContainerAcquireLeaseExceptionHeaders: () => zo,
	ContainerAcquireLeaseHeaders: () => Ro,
	ContainerBreakLeaseExceptionHeaders: () => Go,
	ContainerBreakLeaseHeaders: () => Wo,
	ContainerChangeLeaseExceptionHeaders: () => qo,
	ContainerChangeLeaseHeaders: () => Ko,
	ContainerCreateExceptionHeaders: () => yo,
	ContainerCreateHeaders: () => vo,
	ContainerDeleteExceptionHeaders: () => Co,
	ContainerDeleteHeaders: () => So,
	ContainerFilterBlobsExceptionHeaders: () => Lo,
	ContainerFilterBlobsHeaders: () => Io,
	ContainerGetAccessPolicyExceptionHeaders: () => Do,
	ContainerGetAccessPolicyHeaders: () => Eo,
	ContainerGetAccountInfoExceptionHeaders: () => $o,
	ContainerGetAccountInfoHeaders: () => Qo,
	ContainerGetPropertiesExceptionHeaders: () => xo,
	ContainerGetPropertiesHeaders: () => bo,
	ContainerItem: () => wa,
	ContainerListBlobFlatSegmentExceptionHeaders: () => Yo,
	ContainerListBlobFlatSegmentHeaders: () => Jo,
	ContainerListBlobHierarchySegmentExceptionHeaders: () => Zo,
	ContainerListBlobHierarchySegmentHeaders: () => Xo,
	ContainerProperties: () => Ta,
	ContainerReleaseLeaseExceptionHeaders: () => Vo,
	ContainerReleaseLeaseHeaders: () => Bo,
	ContainerRenameExceptionHeaders: () => No,
	ContainerRenameHeaders: () => Mo,
	ContainerRenewLeaseExceptionHeaders: () => Uo,
	ContainerRenewLeaseHeaders: () => Ho,
	ContainerRestoreExceptionHeaders: () => jo,
	ContainerRestoreHeaders: () => Ao,
	ContainerSetAccessPolicyExceptionHeaders: () => ko,
	ContainerSetAccessPolicyHeaders: () => Oo,
	ContainerSetMetadataExceptionHeaders: () => To,
	ContainerSetMetadataHeaders: () => wo,
	ContainerSubmitBatchExceptionHeaders: () => Fo,
	ContainerSubmitBatchHeaders: () => Po,
	CorsRule: () => ya,
	DelimitedTextConfiguration: () => Za,
	FilterBlobItem: () => ka,
	FilterBlobSegment: () => Oa,
	GeoReplication: () => Sa,
	JsonTextConfiguration: () => Qa,
	KeyInfo: () => Ea,
	ListBlobsFlatSegmentResponse: () => Pa,
	ListBlobsHierarchySegmentResponse: () => za,
	ListContainersSegmentResponse: () => Ca,
	Logging: () => ga,
	Metrics: () => va,
	PageBlobClearPagesExceptionHeaders: () => $s,
	PageBlobClearPagesHeaders: () => Qs,
	PageBlobCopyIncrementalExceptionHeaders: () => dc,
	PageBlobCopyIncrementalHeaders: () => uc,
	PageBlobCreateExceptionHeaders: () => Ys,
	PageBlobCreateHeaders: () => Js,
	PageBlobGetPageRangesDiffExceptionHeaders: () => ac,
	PageBlobGetPageRangesDiffHeaders: () => ic,
	PageBlobGetPageRangesExceptionHeaders: () => rc,
	PageBlobGetPageRangesHeaders: () => nc,
	PageBlobResizeExceptionHeaders: () => sc,
	PageBlobResizeHeaders: () => oc,
	PageBlobUpdateSequenceNumberExceptionHeaders: () => lc,
	PageBlobUpdateSequenceNumberHeaders: () => cc,
	PageBlobUploadPagesExceptionHeaders: () => Zs,
	PageBlobUploadPagesFromURLExceptionHeaders: () => tc,
	PageBlobUploadPagesFromURLHeaders: () => ec,
	PageBlobUploadPagesHeaders: () => Xs,
	PageList: () => Ga,
	PageRange: () => Ka,
	QueryFormat: () => Xa,
	QueryRequest: () => Ja,
	QuerySerialization: () => Ya,
	RetentionPolicy: () => _a,
	ServiceFilterBlobsExceptionHeaders: () => _o,
	ServiceFilterBlobsHeaders: () => go,
	ServiceGetAccountInfoExceptionHeaders: () => po,
	ServiceGetAccountInfoHeaders: () => fo,
	ServiceGetPropertiesExceptionHeaders: () => io,
	ServiceGetPropertiesHeaders: () => ro,
	ServiceGetStatisticsExceptionHeaders: () => oo,
	ServiceGetStatisticsHeaders: () => ao,
	ServiceGetUserDelegationKeyExceptionHeaders: () => uo,
	ServiceGetUserDelegationKeyHeaders: () => lo,
	ServiceListContainersSegmentExceptionHeaders: () => co,
	ServiceListContainersSegmentHeaders: () => so,
	ServiceSetPropertiesExceptionHeaders: () => no,
	ServiceSetPropertiesHeaders: () => to,
	ServiceSubmitBatchExceptionHeaders: () => ho,
	ServiceSubmitBatchHeaders: () => mo,
	SignedIdentifier: () => Ma,
	StaticWebsite: () => ba,
	StorageError: () => O,
	UserDelegationKey: () => Da
});
const ha = {
	serializedName: `BlobServiceProperties`,
	xmlName: `StorageServiceProperties`,
	type: {
		name: `Composite`,
		className: `BlobServiceProperties`,
		modelProperties: {
			blobAnalyticsLogging: {
				serializedName: `Logging`,
				xmlName: `Logging`,
				type: {
					name: `Composite`,
					className: `Logging`
				}
			},
			hourMetrics: {
				serializedName: `HourMetrics`,
				xmlName: `HourMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			minuteMetrics: {
				serializedName: `MinuteMetrics`,
				xmlName: `MinuteMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			cors: {
				serializedName: `Cors`,
				xmlName: `Cors`,
				xmlIsWrapped: !0,
				xmlElementName: `CorsRule`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `CorsRule`
					} }
				}
			},
			defaultServiceVersion: {
				serializedName: `DefaultServiceVersion`,
				xmlName: `DefaultServiceVersion`,
				type: { name: `String` }
			},
			deleteRetentionPolicy: {
				serializedName: `DeleteRetentionPolicy`,
				xmlName: `DeleteRetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			},
			staticWebsite: {
				serializedName: `StaticWebsite`,
				xmlName: `StaticWebsite`,
				type: {
					name: `Composite`,
					className: `StaticWebsite`
				}
			}
		}
	}
}, ga = {
	serializedName: `Logging`,
	type: {
		name: `Composite`,
		className: `Logging`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				required: !0,
				xmlName: `Version`,
				type: { name: `String` }
			},
			deleteProperty: {
				serializedName: `Delete`,
				required: !0,
				xmlName: `Delete`,
				type: { name: `Boolean` }
			},
			read: {
				serializedName: `Read`,
				required: !0,
				xmlName: `Read`,
				type: { name: `Boolean` }
			},
			write: {
				serializedName: `Write`,
				required: !0,
				xmlName: `Write`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, _a = {
	serializedName: `RetentionPolicy`,
	type: {
		name: `Composite`,
		className: `RetentionPolicy`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			days: {
				constraints: { InclusiveMinimum: 1 },
				serializedName: `Days`,
				xmlName: `Days`,
				type: { name: `Number` }
			}
		}
	}
}, va = {
	serializedName: `Metrics`,
	type: {
		name: `Composite`,
		className: `Metrics`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			includeAPIs: {
				serializedName: `IncludeAPIs`,
				xmlName: `IncludeAPIs`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, ya = {
	serializedName: `CorsRule`,
	type: {
		name: `Composite`,
		className: `CorsRule`,
		modelProperties: {
			allowedOrigins: {
				serializedName: `AllowedOrigins`,
				required: !0,
				xmlName: `AllowedOrigins`,
				type: { name: `String` }
			},
			allowedMethods: {
				serializedName: `AllowedMethods`,
				required: !0,
				xmlName: `AllowedMethods`,
				type: { name: `String` }
			},
			allowedHeaders: {
				serializedName: `AllowedHeaders`,
				required: !0,
				xmlName: `AllowedHeaders`,
				type: { name: `String` }
			},
			exposedHeaders: {
				serializedName: `ExposedHeaders`,
				required: !0,
				xmlName: `ExposedHeaders`,
				type: { name: `String` }
			},
			maxAgeInSeconds: {
				constraints: { InclusiveMinimum: 0 },
				serializedName: `MaxAgeInSeconds`,
				required: !0,
				xmlName: `MaxAgeInSeconds`,
				type: { name: `Number` }
			}
		}
	}
}, ba = {
	serializedName: `StaticWebsite`,
	type: {
		name: `Composite`,
		className: `StaticWebsite`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			indexDocument: {
				serializedName: `IndexDocument`,
				xmlName: `IndexDocument`,
				type: { name: `String` }
			},
			errorDocument404Path: {
				serializedName: `ErrorDocument404Path`,
				xmlName: `ErrorDocument404Path`,
				type: { name: `String` }
			},
			defaultIndexDocumentPath: {
				serializedName: `DefaultIndexDocumentPath`,
				xmlName: `DefaultIndexDocumentPath`,
				type: { name: `String` }
			}
		}
	}
}, O = {
	serializedName: `StorageError`,
	type: {
		name: `Composite`,
		className: `StorageError`,
		modelProperties: {
			message: {
				serializedName: `Message`,
				xmlName: `Message`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `CopySourceStatusCode`,
				xmlName: `CopySourceStatusCode`,
				type: { name: `Number` }
			},
			copySourceErrorCode: {
				serializedName: `CopySourceErrorCode`,
				xmlName: `CopySourceErrorCode`,
				type: { name: `String` }
			},
			copySourceErrorMessage: {
				serializedName: `CopySourceErrorMessage`,
				xmlName: `CopySourceErrorMessage`,
				type: { name: `String` }
			},
			code: {
				serializedName: `Code`,
				xmlName: `Code`,
				type: { name: `String` }
			},
			authenticationErrorDetail: {
				serializedName: `AuthenticationErrorDetail`,
				xmlName: `AuthenticationErrorDetail`,
				type: { name: `String` }
			}
		}
	}
}, xa = {
	serializedName: `BlobServiceStatistics`,
	xmlName: `StorageServiceStats`,
	type: {
		name: `Composite`,
		className: `BlobServiceStatistics`,
		modelProperties: { geoReplication: {
			serializedName: `GeoReplication`,
			xmlName: `GeoReplication`,
			type: {
				name: `Composite`,
				className: `GeoReplication`
			}
		} }
	}
}, Sa = {
	serializedName: `GeoReplication`,
	type: {
		name: `Composite`,
		className: `GeoReplication`,
		modelProperties: {
			status: {
				serializedName: `Status`,
				required: !0,
				xmlName: `Status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`live`,
						`bootstrap`,
						`unavailable`
					]
				}
			},
			lastSyncOn: {
				serializedName: `LastSyncTime`,
				required: !0,
				xmlName: `LastSyncTime`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Ca = {
	serializedName: `ListContainersSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListContainersSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			containerItems: {
				serializedName: `ContainerItems`,
				required: !0,
				xmlName: `Containers`,
				xmlIsWrapped: !0,
				xmlElementName: `Container`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ContainerItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, wa = {
	serializedName: `ContainerItem`,
	xmlName: `Container`,
	type: {
		name: `Composite`,
		className: `ContainerItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			deleted: {
				serializedName: `Deleted`,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `ContainerProperties`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			}
		}
	}
}, Ta = {
	serializedName: `ContainerProperties`,
	type: {
		name: `Composite`,
		className: `ContainerProperties`,
		modelProperties: {
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			publicAccess: {
				serializedName: `PublicAccess`,
				xmlName: `PublicAccess`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `HasImmutabilityPolicy`,
				xmlName: `HasImmutabilityPolicy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `HasLegalHold`,
				xmlName: `HasLegalHold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `DefaultEncryptionScope`,
				xmlName: `DefaultEncryptionScope`,
				type: { name: `String` }
			},
			preventEncryptionScopeOverride: {
				serializedName: `DenyEncryptionScopeOverride`,
				xmlName: `DenyEncryptionScopeOverride`,
				type: { name: `Boolean` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `ImmutableStorageWithVersioningEnabled`,
				xmlName: `ImmutableStorageWithVersioningEnabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Ea = {
	serializedName: `KeyInfo`,
	type: {
		name: `Composite`,
		className: `KeyInfo`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				required: !0,
				xmlName: `Expiry`,
				type: { name: `String` }
			}
		}
	}
}, Da = {
	serializedName: `UserDelegationKey`,
	type: {
		name: `Composite`,
		className: `UserDelegationKey`,
		modelProperties: {
			signedObjectId: {
				serializedName: `SignedOid`,
				required: !0,
				xmlName: `SignedOid`,
				type: { name: `String` }
			},
			signedTenantId: {
				serializedName: `SignedTid`,
				required: !0,
				xmlName: `SignedTid`,
				type: { name: `String` }
			},
			signedStartsOn: {
				serializedName: `SignedStart`,
				required: !0,
				xmlName: `SignedStart`,
				type: { name: `String` }
			},
			signedExpiresOn: {
				serializedName: `SignedExpiry`,
				required: !0,
				xmlName: `SignedExpiry`,
				type: { name: `String` }
			},
			signedService: {
				serializedName: `SignedService`,
				required: !0,
				xmlName: `SignedService`,
				type: { name: `String` }
			},
			signedVersion: {
				serializedName: `SignedVersion`,
				required: !0,
				xmlName: `SignedVersion`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Oa = {
	serializedName: `FilterBlobSegment`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `FilterBlobSegment`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			where: {
				serializedName: `Where`,
				required: !0,
				xmlName: `Where`,
				type: { name: `String` }
			},
			blobs: {
				serializedName: `Blobs`,
				required: !0,
				xmlName: `Blobs`,
				xmlIsWrapped: !0,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `FilterBlobItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, ka = {
	serializedName: `FilterBlobItem`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `FilterBlobItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				type: { name: `String` }
			},
			tags: {
				serializedName: `Tags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			}
		}
	}
}, Aa = {
	serializedName: `BlobTags`,
	xmlName: `Tags`,
	type: {
		name: `Composite`,
		className: `BlobTags`,
		modelProperties: { blobTagSet: {
			serializedName: `BlobTagSet`,
			required: !0,
			xmlName: `TagSet`,
			xmlIsWrapped: !0,
			xmlElementName: `Tag`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobTag`
				} }
			}
		} }
	}
}, ja = {
	serializedName: `BlobTag`,
	xmlName: `Tag`,
	type: {
		name: `Composite`,
		className: `BlobTag`,
		modelProperties: {
			key: {
				serializedName: `Key`,
				required: !0,
				xmlName: `Key`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Ma = {
	serializedName: `SignedIdentifier`,
	xmlName: `SignedIdentifier`,
	type: {
		name: `Composite`,
		className: `SignedIdentifier`,
		modelProperties: {
			id: {
				serializedName: `Id`,
				required: !0,
				xmlName: `Id`,
				type: { name: `String` }
			},
			accessPolicy: {
				serializedName: `AccessPolicy`,
				xmlName: `AccessPolicy`,
				type: {
					name: `Composite`,
					className: `AccessPolicy`
				}
			}
		}
	}
}, Na = {
	serializedName: `AccessPolicy`,
	type: {
		name: `Composite`,
		className: `AccessPolicy`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				xmlName: `Expiry`,
				type: { name: `String` }
			},
			permissions: {
				serializedName: `Permission`,
				xmlName: `Permission`,
				type: { name: `String` }
			}
		}
	}
}, Pa = {
	serializedName: `ListBlobsFlatSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsFlatSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobFlatListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Fa = {
	serializedName: `BlobFlatListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobFlatListSegment`,
		modelProperties: { blobItems: {
			serializedName: `BlobItems`,
			required: !0,
			xmlName: `BlobItems`,
			xmlElementName: `Blob`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobItemInternal`
				} }
			}
		} }
	}
}, Ia = {
	serializedName: `BlobItemInternal`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `BlobItemInternal`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: {
					name: `Composite`,
					className: `BlobName`
				}
			},
			deleted: {
				serializedName: `Deleted`,
				required: !0,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			snapshot: {
				serializedName: `Snapshot`,
				required: !0,
				xmlName: `Snapshot`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `VersionId`,
				xmlName: `VersionId`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `IsCurrentVersion`,
				xmlName: `IsCurrentVersion`,
				type: { name: `Boolean` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `BlobPropertiesInternal`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobTags: {
				serializedName: `BlobTags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			},
			objectReplicationMetadata: {
				serializedName: `ObjectReplicationMetadata`,
				xmlName: `OrMetadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			hasVersionsOnly: {
				serializedName: `HasVersionsOnly`,
				xmlName: `HasVersionsOnly`,
				type: { name: `Boolean` }
			}
		}
	}
}, La = {
	serializedName: `BlobName`,
	type: {
		name: `Composite`,
		className: `BlobName`,
		modelProperties: {
			encoded: {
				serializedName: `Encoded`,
				xmlName: `Encoded`,
				xmlIsAttribute: !0,
				type: { name: `Boolean` }
			},
			content: {
				serializedName: `content`,
				xmlName: `content`,
				xmlIsMsText: !0,
				type: { name: `String` }
			}
		}
	}
}, Ra = {
	serializedName: `BlobPropertiesInternal`,
	xmlName: `Properties`,
	type: {
		name: `Composite`,
		className: `BlobPropertiesInternal`,
		modelProperties: {
			createdOn: {
				serializedName: `Creation-Time`,
				xmlName: `Creation-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			contentLength: {
				serializedName: `Content-Length`,
				xmlName: `Content-Length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `Content-Type`,
				xmlName: `Content-Type`,
				type: { name: `String` }
			},
			contentEncoding: {
				serializedName: `Content-Encoding`,
				xmlName: `Content-Encoding`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `Content-Language`,
				xmlName: `Content-Language`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `Content-MD5`,
				xmlName: `Content-MD5`,
				type: { name: `ByteArray` }
			},
			contentDisposition: {
				serializedName: `Content-Disposition`,
				xmlName: `Content-Disposition`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `Cache-Control`,
				xmlName: `Cache-Control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `BlobType`,
				xmlName: `BlobType`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			copyId: {
				serializedName: `CopyId`,
				xmlName: `CopyId`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `CopyStatus`,
				xmlName: `CopyStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			copySource: {
				serializedName: `CopySource`,
				xmlName: `CopySource`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `CopyProgress`,
				xmlName: `CopyProgress`,
				type: { name: `String` }
			},
			copyCompletedOn: {
				serializedName: `CopyCompletionTime`,
				xmlName: `CopyCompletionTime`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `CopyStatusDescription`,
				xmlName: `CopyStatusDescription`,
				type: { name: `String` }
			},
			serverEncrypted: {
				serializedName: `ServerEncrypted`,
				xmlName: `ServerEncrypted`,
				type: { name: `Boolean` }
			},
			incrementalCopy: {
				serializedName: `IncrementalCopy`,
				xmlName: `IncrementalCopy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `DestinationSnapshot`,
				xmlName: `DestinationSnapshot`,
				type: { name: `String` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			accessTier: {
				serializedName: `AccessTier`,
				xmlName: `AccessTier`,
				type: {
					name: `Enum`,
					allowedValues: [
						`P4`,
						`P6`,
						`P10`,
						`P15`,
						`P20`,
						`P30`,
						`P40`,
						`P50`,
						`P60`,
						`P70`,
						`P80`,
						`Hot`,
						`Cool`,
						`Archive`,
						`Cold`
					]
				}
			},
			accessTierInferred: {
				serializedName: `AccessTierInferred`,
				xmlName: `AccessTierInferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `ArchiveStatus`,
				xmlName: `ArchiveStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`rehydrate-pending-to-hot`,
						`rehydrate-pending-to-cool`,
						`rehydrate-pending-to-cold`
					]
				}
			},
			customerProvidedKeySha256: {
				serializedName: `CustomerProvidedKeySha256`,
				xmlName: `CustomerProvidedKeySha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `EncryptionScope`,
				xmlName: `EncryptionScope`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `AccessTierChangeTime`,
				xmlName: `AccessTierChangeTime`,
				type: { name: `DateTimeRfc1123` }
			},
			tagCount: {
				serializedName: `TagCount`,
				xmlName: `TagCount`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `Expiry-Time`,
				xmlName: `Expiry-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `Sealed`,
				xmlName: `Sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `RehydratePriority`,
				xmlName: `RehydratePriority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessedOn: {
				serializedName: `LastAccessTime`,
				xmlName: `LastAccessTime`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `ImmutabilityPolicyUntilDate`,
				xmlName: `ImmutabilityPolicyUntilDate`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `ImmutabilityPolicyMode`,
				xmlName: `ImmutabilityPolicyMode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `LegalHold`,
				xmlName: `LegalHold`,
				type: { name: `Boolean` }
			}
		}
	}
}, za = {
	serializedName: `ListBlobsHierarchySegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsHierarchySegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			delimiter: {
				serializedName: `Delimiter`,
				xmlName: `Delimiter`,
				type: { name: `String` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobHierarchyListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Ba = {
	serializedName: `BlobHierarchyListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobHierarchyListSegment`,
		modelProperties: {
			blobPrefixes: {
				serializedName: `BlobPrefixes`,
				xmlName: `BlobPrefixes`,
				xmlElementName: `BlobPrefix`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobPrefix`
					} }
				}
			},
			blobItems: {
				serializedName: `BlobItems`,
				required: !0,
				xmlName: `BlobItems`,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobItemInternal`
					} }
				}
			}
		}
	}
}, Va = {
	serializedName: `BlobPrefix`,
	type: {
		name: `Composite`,
		className: `BlobPrefix`,
		modelProperties: { name: {
			serializedName: `Name`,
			xmlName: `Name`,
			type: {
				name: `Composite`,
				className: `BlobName`
			}
		} }
	}
}, Ha = {
	serializedName: `BlockLookupList`,
	xmlName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockLookupList`,
		modelProperties: {
			committed: {
				serializedName: `Committed`,
				xmlName: `Committed`,
				xmlElementName: `Committed`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			uncommitted: {
				serializedName: `Uncommitted`,
				xmlName: `Uncommitted`,
				xmlElementName: `Uncommitted`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			latest: {
				serializedName: `Latest`,
				xmlName: `Latest`,
				xmlElementName: `Latest`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			}
		}
	}
}, Ua = {
	serializedName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockList`,
		modelProperties: {
			committedBlocks: {
				serializedName: `CommittedBlocks`,
				xmlName: `CommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			},
			uncommittedBlocks: {
				serializedName: `UncommittedBlocks`,
				xmlName: `UncommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			}
		}
	}
}, Wa = {
	serializedName: `Block`,
	type: {
		name: `Composite`,
		className: `Block`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			size: {
				serializedName: `Size`,
				required: !0,
				xmlName: `Size`,
				type: { name: `Number` }
			}
		}
	}
}, Ga = {
	serializedName: `PageList`,
	type: {
		name: `Composite`,
		className: `PageList`,
		modelProperties: {
			pageRange: {
				serializedName: `PageRange`,
				xmlName: `PageRange`,
				xmlElementName: `PageRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `PageRange`
					} }
				}
			},
			clearRange: {
				serializedName: `ClearRange`,
				xmlName: `ClearRange`,
				xmlElementName: `ClearRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ClearRange`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Ka = {
	serializedName: `PageRange`,
	xmlName: `PageRange`,
	type: {
		name: `Composite`,
		className: `PageRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, qa = {
	serializedName: `ClearRange`,
	xmlName: `ClearRange`,
	type: {
		name: `Composite`,
		className: `ClearRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, Ja = {
	serializedName: `QueryRequest`,
	xmlName: `QueryRequest`,
	type: {
		name: `Composite`,
		className: `QueryRequest`,
		modelProperties: {
			queryType: {
				serializedName: `QueryType`,
				required: !0,
				xmlName: `QueryType`,
				type: { name: `String` }
			},
			expression: {
				serializedName: `Expression`,
				required: !0,
				xmlName: `Expression`,
				type: { name: `String` }
			},
			inputSerialization: {
				serializedName: `InputSerialization`,
				xmlName: `InputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			},
			outputSerialization: {
				serializedName: `OutputSerialization`,
				xmlName: `OutputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			}
		}
	}
}, Ya = {
	serializedName: `QuerySerialization`,
	type: {
		name: `Composite`,
		className: `QuerySerialization`,
		modelProperties: { format: {
			serializedName: `Format`,
			xmlName: `Format`,
			type: {
				name: `Composite`,
				className: `QueryFormat`
			}
		} }
	}
}, Xa = {
	serializedName: `QueryFormat`,
	type: {
		name: `Composite`,
		className: `QueryFormat`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`delimited`,
						`json`,
						`arrow`,
						`parquet`
					]
				}
			},
			delimitedTextConfiguration: {
				serializedName: `DelimitedTextConfiguration`,
				xmlName: `DelimitedTextConfiguration`,
				type: {
					name: `Composite`,
					className: `DelimitedTextConfiguration`
				}
			},
			jsonTextConfiguration: {
				serializedName: `JsonTextConfiguration`,
				xmlName: `JsonTextConfiguration`,
				type: {
					name: `Composite`,
					className: `JsonTextConfiguration`
				}
			},
			arrowConfiguration: {
				serializedName: `ArrowConfiguration`,
				xmlName: `ArrowConfiguration`,
				type: {
					name: `Composite`,
					className: `ArrowConfiguration`
				}
			},
			parquetTextConfiguration: {
				serializedName: `ParquetTextConfiguration`,
				xmlName: `ParquetTextConfiguration`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `any` } }
				}
			}
		}
	}
}, Za = {
	serializedName: `DelimitedTextConfiguration`,
	xmlName: `DelimitedTextConfiguration`,
	type: {
		name: `Composite`,
		className: `DelimitedTextConfiguration`,
		modelProperties: {
			columnSeparator: {
				serializedName: `ColumnSeparator`,
				xmlName: `ColumnSeparator`,
				type: { name: `String` }
			},
			fieldQuote: {
				serializedName: `FieldQuote`,
				xmlName: `FieldQuote`,
				type: { name: `String` }
			},
			recordSeparator: {
				serializedName: `RecordSeparator`,
				xmlName: `RecordSeparator`,
				type: { name: `String` }
			},
			escapeChar: {
				serializedName: `EscapeChar`,
				xmlName: `EscapeChar`,
				type: { name: `String` }
			},
			headersPresent: {
				serializedName: `HeadersPresent`,
				xmlName: `HasHeaders`,
				type: { name: `Boolean` }
			}
		}
	}
}, Qa = {
	serializedName: `JsonTextConfiguration`,
	xmlName: `JsonTextConfiguration`,
	type: {
		name: `Composite`,
		className: `JsonTextConfiguration`,
		modelProperties: { recordSeparator: {
			serializedName: `RecordSeparator`,
			xmlName: `RecordSeparator`,
			type: { name: `String` }
		} }
	}
}, $a = {
	serializedName: `ArrowConfiguration`,
	xmlName: `ArrowConfiguration`,
	type: {
		name: `Composite`,
		className: `ArrowConfiguration`,
		modelProperties: { schema: {
			serializedName: `Schema`,
			required: !0,
			xmlName: `Schema`,
			xmlIsWrapped: !0,
			xmlElementName: `Field`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `ArrowField`
				} }
			}
		} }
	}
}, eo = {
	serializedName: `ArrowField`,
	xmlName: `Field`,
	type: {
		name: `Composite`,
		className: `ArrowField`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: { name: `String` }
			},
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: { name: `String` }
			},
			precision: {
				serializedName: `Precision`,
				xmlName: `Precision`,
				type: { name: `Number` }
			},
			scale: {
				serializedName: `Scale`,
				xmlName: `Scale`,
				type: { name: `Number` }
			}
		}
	}
}, to = {
	serializedName: `Service_setPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, no = {
	serializedName: `Service_setPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ro = {
	serializedName: `Service_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, io = {
	serializedName: `Service_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ao = {
	serializedName: `Service_getStatisticsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, oo = {
	serializedName: `Service_getStatisticsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, so = {
	serializedName: `Service_listContainersSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, co = {
	serializedName: `Service_listContainersSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, lo = {
	serializedName: `Service_getUserDelegationKeyHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, uo = {
	serializedName: `Service_getUserDelegationKeyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fo = {
	serializedName: `Service_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, po = {
	serializedName: `Service_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, mo = {
	serializedName: `Service_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ho = {
	serializedName: `Service_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, go = {
	serializedName: `Service_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, _o = {
	serializedName: `Service_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, vo = {
	serializedName: `Container_createHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, yo = {
	serializedName: `Container_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, bo = {
	serializedName: `Container_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesHeaders`,
		modelProperties: {
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `x-ms-has-immutability-policy`,
				xmlName: `x-ms-has-immutability-policy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `x-ms-has-legal-hold`,
				xmlName: `x-ms-has-legal-hold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `x-ms-default-encryption-scope`,
				xmlName: `x-ms-default-encryption-scope`,
				type: { name: `String` }
			},
			denyEncryptionScopeOverride: {
				serializedName: `x-ms-deny-encryption-scope-override`,
				xmlName: `x-ms-deny-encryption-scope-override`,
				type: { name: `Boolean` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `x-ms-immutable-storage-with-versioning-enabled`,
				xmlName: `x-ms-immutable-storage-with-versioning-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, xo = {
	serializedName: `Container_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, So = {
	serializedName: `Container_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Co = {
	serializedName: `Container_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, wo = {
	serializedName: `Container_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, To = {
	serializedName: `Container_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Eo = {
	serializedName: `Container_getAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyHeaders`,
		modelProperties: {
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Do = {
	serializedName: `Container_getAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Oo = {
	serializedName: `Container_setAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ko = {
	serializedName: `Container_setAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ao = {
	serializedName: `Container_restoreHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, jo = {
	serializedName: `Container_restoreExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Mo = {
	serializedName: `Container_renameHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, No = {
	serializedName: `Container_renameExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Po = {
	serializedName: `Container_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			}
		}
	}
}, Fo = {
	serializedName: `Container_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Io = {
	serializedName: `Container_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Lo = {
	serializedName: `Container_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ro = {
	serializedName: `Container_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, zo = {
	serializedName: `Container_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Bo = {
	serializedName: `Container_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Vo = {
	serializedName: `Container_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ho = {
	serializedName: `Container_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Uo = {
	serializedName: `Container_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Wo = {
	serializedName: `Container_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Go = {
	serializedName: `Container_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ko = {
	serializedName: `Container_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, qo = {
	serializedName: `Container_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Jo = {
	serializedName: `Container_listBlobFlatSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Yo = {
	serializedName: `Container_listBlobFlatSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Xo = {
	serializedName: `Container_listBlobHierarchySegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Zo = {
	serializedName: `Container_listBlobHierarchySegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Qo = {
	serializedName: `Container_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, $o = {
	serializedName: `Container_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, es = {
	serializedName: `Blob_downloadHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, ts = {
	serializedName: `Blob_downloadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ns = {
	serializedName: `Blob_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			isIncrementalCopy: {
				serializedName: `x-ms-incremental-copy`,
				xmlName: `x-ms-incremental-copy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `x-ms-copy-destination-snapshot`,
				xmlName: `x-ms-copy-destination-snapshot`,
				type: { name: `String` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			accessTier: {
				serializedName: `x-ms-access-tier`,
				xmlName: `x-ms-access-tier`,
				type: { name: `String` }
			},
			accessTierInferred: {
				serializedName: `x-ms-access-tier-inferred`,
				xmlName: `x-ms-access-tier-inferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `x-ms-archive-status`,
				xmlName: `x-ms-archive-status`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `x-ms-access-tier-change-time`,
				xmlName: `x-ms-access-tier-change-time`,
				type: { name: `DateTimeRfc1123` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `x-ms-expiry-time`,
				xmlName: `x-ms-expiry-time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `x-ms-rehydrate-priority`,
				xmlName: `x-ms-rehydrate-priority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, rs = {
	serializedName: `Blob_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, is = {
	serializedName: `Blob_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, as = {
	serializedName: `Blob_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, os = {
	serializedName: `Blob_undeleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ss = {
	serializedName: `Blob_undeleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, cs = {
	serializedName: `Blob_setExpiryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, ls = {
	serializedName: `Blob_setExpiryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, us = {
	serializedName: `Blob_setHttpHeadersHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ds = {
	serializedName: `Blob_setHttpHeadersExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fs = {
	serializedName: `Blob_setImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiry: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			}
		}
	}
}, ps = {
	serializedName: `Blob_setImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ms = {
	serializedName: `Blob_deleteImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, hs = {
	serializedName: `Blob_deleteImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, gs = {
	serializedName: `Blob_setLegalHoldHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			}
		}
	}
}, _s = {
	serializedName: `Blob_setLegalHoldExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, vs = {
	serializedName: `Blob_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ys = {
	serializedName: `Blob_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, bs = {
	serializedName: `Blob_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, xs = {
	serializedName: `Blob_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ss = {
	serializedName: `Blob_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Cs = {
	serializedName: `Blob_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ws = {
	serializedName: `Blob_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Ts = {
	serializedName: `Blob_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Es = {
	serializedName: `Blob_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Ds = {
	serializedName: `Blob_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Os = {
	serializedName: `Blob_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, ks = {
	serializedName: `Blob_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, As = {
	serializedName: `Blob_createSnapshotHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotHeaders`,
		modelProperties: {
			snapshot: {
				serializedName: `x-ms-snapshot`,
				xmlName: `x-ms-snapshot`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, js = {
	serializedName: `Blob_createSnapshotExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ms = {
	serializedName: `Blob_startCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ns = {
	serializedName: `Blob_startCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Ps = {
	serializedName: `Blob_copyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				defaultValue: `success`,
				isConstant: !0,
				serializedName: `x-ms-copy-status`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Fs = {
	serializedName: `Blob_copyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Is = {
	serializedName: `Blob_abortCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ls = {
	serializedName: `Blob_abortCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Rs = {
	serializedName: `Blob_setTierHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, zs = {
	serializedName: `Blob_setTierExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Bs = {
	serializedName: `Blob_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Vs = {
	serializedName: `Blob_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Hs = {
	serializedName: `Blob_queryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletionTime: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, Us = {
	serializedName: `Blob_queryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ws = {
	serializedName: `Blob_getTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Gs = {
	serializedName: `Blob_getTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ks = {
	serializedName: `Blob_setTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, qs = {
	serializedName: `Blob_setTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Js = {
	serializedName: `PageBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ys = {
	serializedName: `PageBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Xs = {
	serializedName: `PageBlob_uploadPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Zs = {
	serializedName: `PageBlob_uploadPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Qs = {
	serializedName: `PageBlob_clearPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, $s = {
	serializedName: `PageBlob_clearPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ec = {
	serializedName: `PageBlob_uploadPagesFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, tc = {
	serializedName: `PageBlob_uploadPagesFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, nc = {
	serializedName: `PageBlob_getPageRangesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, rc = {
	serializedName: `PageBlob_getPageRangesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ic = {
	serializedName: `PageBlob_getPageRangesDiffHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ac = {
	serializedName: `PageBlob_getPageRangesDiffExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, oc = {
	serializedName: `PageBlob_resizeHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, sc = {
	serializedName: `PageBlob_resizeExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, cc = {
	serializedName: `PageBlob_updateSequenceNumberHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, lc = {
	serializedName: `PageBlob_updateSequenceNumberExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, uc = {
	serializedName: `PageBlob_copyIncrementalHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, dc = {
	serializedName: `PageBlob_copyIncrementalExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fc = {
	serializedName: `AppendBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, pc = {
	serializedName: `AppendBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, mc = {
	serializedName: `AppendBlob_appendBlockHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, hc = {
	serializedName: `AppendBlob_appendBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, gc = {
	serializedName: `AppendBlob_appendBlockFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, _c = {
	serializedName: `AppendBlob_appendBlockFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, vc = {
	serializedName: `AppendBlob_sealHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			}
		}
	}
}, yc = {
	serializedName: `AppendBlob_sealExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, bc = {
	serializedName: `BlockBlob_uploadHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, xc = {
	serializedName: `BlockBlob_uploadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Sc = {
	serializedName: `BlockBlob_putBlobFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Cc = {
	serializedName: `BlockBlob_putBlobFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, wc = {
	serializedName: `BlockBlob_stageBlockHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Tc = {
	serializedName: `BlockBlob_stageBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ec = {
	serializedName: `BlockBlob_stageBlockFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Dc = {
	serializedName: `BlockBlob_stageBlockFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Oc = {
	serializedName: `BlockBlob_commitBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, kc = {
	serializedName: `BlockBlob_commitBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ac = {
	serializedName: `BlockBlob_getBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, jc = {
	serializedName: `BlockBlob_getBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Mc = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, Nc = {
	parameterPath: `blobServiceProperties`,
	mapper: ha
}, Pc = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, k = {
	parameterPath: `url`,
	mapper: {
		serializedName: `url`,
		required: !0,
		xmlName: `url`,
		type: { name: `String` }
	},
	skipEncoding: !0
}, Fc = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `service`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Ic = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `properties`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, A = {
	parameterPath: [`options`, `timeoutInSeconds`],
	mapper: {
		constraints: { InclusiveMinimum: 0 },
		serializedName: `timeout`,
		xmlName: `timeout`,
		type: { name: `Number` }
	}
}, j = {
	parameterPath: `version`,
	mapper: {
		defaultValue: `2026-02-06`,
		isConstant: !0,
		serializedName: `x-ms-version`,
		type: { name: `String` }
	}
}, M = {
	parameterPath: [`options`, `requestId`],
	mapper: {
		serializedName: `x-ms-client-request-id`,
		xmlName: `x-ms-client-request-id`,
		type: { name: `String` }
	}
}, N = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, Lc = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `stats`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Rc = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `list`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, zc = {
	parameterPath: [`options`, `prefix`],
	mapper: {
		serializedName: `prefix`,
		xmlName: `prefix`,
		type: { name: `String` }
	}
}, Bc = {
	parameterPath: [`options`, `marker`],
	mapper: {
		serializedName: `marker`,
		xmlName: `marker`,
		type: { name: `String` }
	}
}, Vc = {
	parameterPath: [`options`, `maxPageSize`],
	mapper: {
		constraints: { InclusiveMinimum: 1 },
		serializedName: `maxresults`,
		xmlName: `maxresults`,
		type: { name: `Number` }
	}
}, Hc = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListContainersIncludeType`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`metadata`,
					`deleted`,
					`system`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Uc = {
	parameterPath: `keyInfo`,
	mapper: Ea
}, Wc = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `userdelegationkey`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Gc = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `account`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Kc = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, qc = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `batch`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Jc = {
	parameterPath: `contentLength`,
	mapper: {
		serializedName: `Content-Length`,
		required: !0,
		xmlName: `Content-Length`,
		type: { name: `Number` }
	}
}, Yc = {
	parameterPath: `multipartContentType`,
	mapper: {
		serializedName: `Content-Type`,
		required: !0,
		xmlName: `Content-Type`,
		type: { name: `String` }
	}
}, Xc = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blobs`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Zc = {
	parameterPath: [`options`, `where`],
	mapper: {
		serializedName: `where`,
		xmlName: `where`,
		type: { name: `String` }
	}
}, P = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `container`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Qc = {
	parameterPath: [`options`, `metadata`],
	mapper: {
		serializedName: `x-ms-meta`,
		xmlName: `x-ms-meta`,
		headerCollectionPrefix: `x-ms-meta-`,
		type: {
			name: `Dictionary`,
			value: { type: { name: `String` } }
		}
	}
}, $c = {
	parameterPath: [`options`, `access`],
	mapper: {
		serializedName: `x-ms-blob-public-access`,
		xmlName: `x-ms-blob-public-access`,
		type: {
			name: `Enum`,
			allowedValues: [`container`, `blob`]
		}
	}
}, el = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`defaultEncryptionScope`
	],
	mapper: {
		serializedName: `x-ms-default-encryption-scope`,
		xmlName: `x-ms-default-encryption-scope`,
		type: { name: `String` }
	}
}, tl = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`preventEncryptionScopeOverride`
	],
	mapper: {
		serializedName: `x-ms-deny-encryption-scope-override`,
		xmlName: `x-ms-deny-encryption-scope-override`,
		type: { name: `Boolean` }
	}
}, F = {
	parameterPath: [
		`options`,
		`leaseAccessConditions`,
		`leaseId`
	],
	mapper: {
		serializedName: `x-ms-lease-id`,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, I = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `If-Modified-Since`,
		xmlName: `If-Modified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, L = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `If-Unmodified-Since`,
		xmlName: `If-Unmodified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, nl = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `metadata`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, rl = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `acl`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, il = {
	parameterPath: [`options`, `containerAcl`],
	mapper: {
		serializedName: `containerAcl`,
		xmlName: `SignedIdentifiers`,
		xmlIsWrapped: !0,
		xmlElementName: `SignedIdentifier`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Composite`,
				className: `SignedIdentifier`
			} }
		}
	}
}, al = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `undelete`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ol = {
	parameterPath: [`options`, `deletedContainerName`],
	mapper: {
		serializedName: `x-ms-deleted-container-name`,
		xmlName: `x-ms-deleted-container-name`,
		type: { name: `String` }
	}
}, sl = {
	parameterPath: [`options`, `deletedContainerVersion`],
	mapper: {
		serializedName: `x-ms-deleted-container-version`,
		xmlName: `x-ms-deleted-container-version`,
		type: { name: `String` }
	}
}, cl = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `rename`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ll = {
	parameterPath: `sourceContainerName`,
	mapper: {
		serializedName: `x-ms-source-container-name`,
		required: !0,
		xmlName: `x-ms-source-container-name`,
		type: { name: `String` }
	}
}, ul = {
	parameterPath: [`options`, `sourceLeaseId`],
	mapper: {
		serializedName: `x-ms-source-lease-id`,
		xmlName: `x-ms-source-lease-id`,
		type: { name: `String` }
	}
}, dl = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `lease`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, fl = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `acquire`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, pl = {
	parameterPath: [`options`, `duration`],
	mapper: {
		serializedName: `x-ms-lease-duration`,
		xmlName: `x-ms-lease-duration`,
		type: { name: `Number` }
	}
}, ml = {
	parameterPath: [`options`, `proposedLeaseId`],
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, hl = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `release`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, gl = {
	parameterPath: `leaseId`,
	mapper: {
		serializedName: `x-ms-lease-id`,
		required: !0,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, _l = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `renew`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, vl = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `break`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, yl = {
	parameterPath: [`options`, `breakPeriod`],
	mapper: {
		serializedName: `x-ms-lease-break-period`,
		xmlName: `x-ms-lease-break-period`,
		type: { name: `Number` }
	}
}, bl = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `change`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, xl = {
	parameterPath: `proposedLeaseId`,
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		required: !0,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, Sl = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListBlobsIncludeItem`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`copy`,
					`deleted`,
					`metadata`,
					`snapshots`,
					`uncommittedblobs`,
					`versions`,
					`tags`,
					`immutabilitypolicy`,
					`legalhold`,
					`deletedwithversions`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Cl = {
	parameterPath: [`options`, `startFrom`],
	mapper: {
		serializedName: `startFrom`,
		xmlName: `startFrom`,
		type: { name: `String` }
	}
}, wl = {
	parameterPath: `delimiter`,
	mapper: {
		serializedName: `delimiter`,
		required: !0,
		xmlName: `delimiter`,
		type: { name: `String` }
	}
}, Tl = {
	parameterPath: [`options`, `snapshot`],
	mapper: {
		serializedName: `snapshot`,
		xmlName: `snapshot`,
		type: { name: `String` }
	}
}, El = {
	parameterPath: [`options`, `versionId`],
	mapper: {
		serializedName: `versionid`,
		xmlName: `versionid`,
		type: { name: `String` }
	}
}, Dl = {
	parameterPath: [`options`, `range`],
	mapper: {
		serializedName: `x-ms-range`,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, Ol = {
	parameterPath: [`options`, `rangeGetContentMD5`],
	mapper: {
		serializedName: `x-ms-range-get-content-md5`,
		xmlName: `x-ms-range-get-content-md5`,
		type: { name: `Boolean` }
	}
}, kl = {
	parameterPath: [`options`, `rangeGetContentCRC64`],
	mapper: {
		serializedName: `x-ms-range-get-content-crc64`,
		xmlName: `x-ms-range-get-content-crc64`,
		type: { name: `Boolean` }
	}
}, R = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKey`
	],
	mapper: {
		serializedName: `x-ms-encryption-key`,
		xmlName: `x-ms-encryption-key`,
		type: { name: `String` }
	}
}, z = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKeySha256`
	],
	mapper: {
		serializedName: `x-ms-encryption-key-sha256`,
		xmlName: `x-ms-encryption-key-sha256`,
		type: { name: `String` }
	}
}, B = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionAlgorithm`
	],
	mapper: {
		serializedName: `x-ms-encryption-algorithm`,
		xmlName: `x-ms-encryption-algorithm`,
		type: { name: `String` }
	}
}, V = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `If-Match`,
		xmlName: `If-Match`,
		type: { name: `String` }
	}
}, H = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `If-None-Match`,
		xmlName: `If-None-Match`,
		type: { name: `String` }
	}
}, U = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifTags`
	],
	mapper: {
		serializedName: `x-ms-if-tags`,
		xmlName: `x-ms-if-tags`,
		type: { name: `String` }
	}
}, Al = {
	parameterPath: [`options`, `deleteSnapshots`],
	mapper: {
		serializedName: `x-ms-delete-snapshots`,
		xmlName: `x-ms-delete-snapshots`,
		type: {
			name: `Enum`,
			allowedValues: [`include`, `only`]
		}
	}
}, jl = {
	parameterPath: [`options`, `blobDeleteType`],
	mapper: {
		serializedName: `deletetype`,
		xmlName: `deletetype`,
		type: { name: `String` }
	}
}, Ml = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `expiry`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Nl = {
	parameterPath: `expiryOptions`,
	mapper: {
		serializedName: `x-ms-expiry-option`,
		required: !0,
		xmlName: `x-ms-expiry-option`,
		type: { name: `String` }
	}
}, Pl = {
	parameterPath: [`options`, `expiresOn`],
	mapper: {
		serializedName: `x-ms-expiry-time`,
		xmlName: `x-ms-expiry-time`,
		type: { name: `String` }
	}
}, Fl = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobCacheControl`
	],
	mapper: {
		serializedName: `x-ms-blob-cache-control`,
		xmlName: `x-ms-blob-cache-control`,
		type: { name: `String` }
	}
}, Il = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentType`
	],
	mapper: {
		serializedName: `x-ms-blob-content-type`,
		xmlName: `x-ms-blob-content-type`,
		type: { name: `String` }
	}
}, Ll = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentMD5`
	],
	mapper: {
		serializedName: `x-ms-blob-content-md5`,
		xmlName: `x-ms-blob-content-md5`,
		type: { name: `ByteArray` }
	}
}, Rl = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentEncoding`
	],
	mapper: {
		serializedName: `x-ms-blob-content-encoding`,
		xmlName: `x-ms-blob-content-encoding`,
		type: { name: `String` }
	}
}, zl = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentLanguage`
	],
	mapper: {
		serializedName: `x-ms-blob-content-language`,
		xmlName: `x-ms-blob-content-language`,
		type: { name: `String` }
	}
}, Bl = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentDisposition`
	],
	mapper: {
		serializedName: `x-ms-blob-content-disposition`,
		xmlName: `x-ms-blob-content-disposition`,
		type: { name: `String` }
	}
}, Vl = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `immutabilityPolicies`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Hl = {
	parameterPath: [`options`, `immutabilityPolicyExpiry`],
	mapper: {
		serializedName: `x-ms-immutability-policy-until-date`,
		xmlName: `x-ms-immutability-policy-until-date`,
		type: { name: `DateTimeRfc1123` }
	}
}, Ul = {
	parameterPath: [`options`, `immutabilityPolicyMode`],
	mapper: {
		serializedName: `x-ms-immutability-policy-mode`,
		xmlName: `x-ms-immutability-policy-mode`,
		type: {
			name: `Enum`,
			allowedValues: [
				`Mutable`,
				`Unlocked`,
				`Locked`
			]
		}
	}
}, Wl = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `legalhold`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Gl = {
	parameterPath: `legalHold`,
	mapper: {
		serializedName: `x-ms-legal-hold`,
		required: !0,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, W = {
	parameterPath: [`options`, `encryptionScope`],
	mapper: {
		serializedName: `x-ms-encryption-scope`,
		xmlName: `x-ms-encryption-scope`,
		type: { name: `String` }
	}
}, Kl = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `snapshot`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ql = {
	parameterPath: [`options`, `tier`],
	mapper: {
		serializedName: `x-ms-access-tier`,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, Jl = {
	parameterPath: [`options`, `rehydratePriority`],
	mapper: {
		serializedName: `x-ms-rehydrate-priority`,
		xmlName: `x-ms-rehydrate-priority`,
		type: {
			name: `Enum`,
			allowedValues: [`High`, `Standard`]
		}
	}
}, Yl = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-modified-since`,
		xmlName: `x-ms-source-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Xl = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-unmodified-since`,
		xmlName: `x-ms-source-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Zl = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-match`,
		xmlName: `x-ms-source-if-match`,
		type: { name: `String` }
	}
}, Ql = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-none-match`,
		xmlName: `x-ms-source-if-none-match`,
		type: { name: `String` }
	}
}, $l = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfTags`
	],
	mapper: {
		serializedName: `x-ms-source-if-tags`,
		xmlName: `x-ms-source-if-tags`,
		type: { name: `String` }
	}
}, eu = {
	parameterPath: `copySource`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, tu = {
	parameterPath: [`options`, `blobTagsString`],
	mapper: {
		serializedName: `x-ms-tags`,
		xmlName: `x-ms-tags`,
		type: { name: `String` }
	}
}, nu = {
	parameterPath: [`options`, `sealBlob`],
	mapper: {
		serializedName: `x-ms-seal-blob`,
		xmlName: `x-ms-seal-blob`,
		type: { name: `Boolean` }
	}
}, ru = {
	parameterPath: [`options`, `legalHold`],
	mapper: {
		serializedName: `x-ms-legal-hold`,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, iu = {
	parameterPath: `xMsRequiresSync`,
	mapper: {
		defaultValue: `true`,
		isConstant: !0,
		serializedName: `x-ms-requires-sync`,
		type: { name: `String` }
	}
}, au = {
	parameterPath: [`options`, `sourceContentMD5`],
	mapper: {
		serializedName: `x-ms-source-content-md5`,
		xmlName: `x-ms-source-content-md5`,
		type: { name: `ByteArray` }
	}
}, ou = {
	parameterPath: [`options`, `copySourceAuthorization`],
	mapper: {
		serializedName: `x-ms-copy-source-authorization`,
		xmlName: `x-ms-copy-source-authorization`,
		type: { name: `String` }
	}
}, su = {
	parameterPath: [`options`, `copySourceTags`],
	mapper: {
		serializedName: `x-ms-copy-source-tag-option`,
		xmlName: `x-ms-copy-source-tag-option`,
		type: {
			name: `Enum`,
			allowedValues: [`REPLACE`, `COPY`]
		}
	}
}, cu = {
	parameterPath: [`options`, `fileRequestIntent`],
	mapper: {
		serializedName: `x-ms-file-request-intent`,
		xmlName: `x-ms-file-request-intent`,
		type: { name: `String` }
	}
}, lu = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `copy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, uu = {
	parameterPath: `copyActionAbortConstant`,
	mapper: {
		defaultValue: `abort`,
		isConstant: !0,
		serializedName: `x-ms-copy-action`,
		type: { name: `String` }
	}
}, du = {
	parameterPath: `copyId`,
	mapper: {
		serializedName: `copyid`,
		required: !0,
		xmlName: `copyid`,
		type: { name: `String` }
	}
}, fu = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tier`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, pu = {
	parameterPath: `tier`,
	mapper: {
		serializedName: `x-ms-access-tier`,
		required: !0,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, mu = {
	parameterPath: [`options`, `queryRequest`],
	mapper: Ja
}, hu = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `query`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, gu = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tags`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, _u = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-modified-since`,
		xmlName: `x-ms-blob-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, vu = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-unmodified-since`,
		xmlName: `x-ms-blob-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, yu = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-match`,
		xmlName: `x-ms-blob-if-match`,
		type: { name: `String` }
	}
}, bu = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-none-match`,
		xmlName: `x-ms-blob-if-none-match`,
		type: { name: `String` }
	}
}, xu = {
	parameterPath: [`options`, `tags`],
	mapper: Aa
}, Su = {
	parameterPath: [`options`, `transactionalContentMD5`],
	mapper: {
		serializedName: `Content-MD5`,
		xmlName: `Content-MD5`,
		type: { name: `ByteArray` }
	}
}, Cu = {
	parameterPath: [`options`, `transactionalContentCrc64`],
	mapper: {
		serializedName: `x-ms-content-crc64`,
		xmlName: `x-ms-content-crc64`,
		type: { name: `ByteArray` }
	}
}, wu = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `PageBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Tu = {
	parameterPath: `blobContentLength`,
	mapper: {
		serializedName: `x-ms-blob-content-length`,
		required: !0,
		xmlName: `x-ms-blob-content-length`,
		type: { name: `Number` }
	}
}, Eu = {
	parameterPath: [`options`, `blobSequenceNumber`],
	mapper: {
		defaultValue: 0,
		serializedName: `x-ms-blob-sequence-number`,
		xmlName: `x-ms-blob-sequence-number`,
		type: { name: `Number` }
	}
}, Du = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/octet-stream`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, Ou = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, ku = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, Au = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `page`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ju = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `update`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, Mu = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThanOrEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-le`,
		xmlName: `x-ms-if-sequence-number-le`,
		type: { name: `Number` }
	}
}, Nu = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThan`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-lt`,
		xmlName: `x-ms-if-sequence-number-lt`,
		type: { name: `Number` }
	}
}, Pu = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-eq`,
		xmlName: `x-ms-if-sequence-number-eq`,
		type: { name: `Number` }
	}
}, Fu = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `clear`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, Iu = {
	parameterPath: `sourceUrl`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, Lu = {
	parameterPath: `sourceRange`,
	mapper: {
		serializedName: `x-ms-source-range`,
		required: !0,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, Ru = {
	parameterPath: [`options`, `sourceContentCrc64`],
	mapper: {
		serializedName: `x-ms-source-content-crc64`,
		xmlName: `x-ms-source-content-crc64`,
		type: { name: `ByteArray` }
	}
}, zu = {
	parameterPath: `range`,
	mapper: {
		serializedName: `x-ms-range`,
		required: !0,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, Bu = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `pagelist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Vu = {
	parameterPath: [`options`, `prevsnapshot`],
	mapper: {
		serializedName: `prevsnapshot`,
		xmlName: `prevsnapshot`,
		type: { name: `String` }
	}
}, Hu = {
	parameterPath: [`options`, `prevSnapshotUrl`],
	mapper: {
		serializedName: `x-ms-previous-snapshot-url`,
		xmlName: `x-ms-previous-snapshot-url`,
		type: { name: `String` }
	}
}, Uu = {
	parameterPath: `sequenceNumberAction`,
	mapper: {
		serializedName: `x-ms-sequence-number-action`,
		required: !0,
		xmlName: `x-ms-sequence-number-action`,
		type: {
			name: `Enum`,
			allowedValues: [
				`max`,
				`update`,
				`increment`
			]
		}
	}
}, Wu = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `incrementalcopy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Gu = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `AppendBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Ku = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `appendblock`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, qu = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`maxSize`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-maxsize`,
		xmlName: `x-ms-blob-condition-maxsize`,
		type: { name: `Number` }
	}
}, Ju = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`appendPosition`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-appendpos`,
		xmlName: `x-ms-blob-condition-appendpos`,
		type: { name: `Number` }
	}
}, Yu = {
	parameterPath: [`options`, `sourceRange`],
	mapper: {
		serializedName: `x-ms-source-range`,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, Xu = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `seal`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Zu = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `BlockBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Qu = {
	parameterPath: [`options`, `copySourceBlobProperties`],
	mapper: {
		serializedName: `x-ms-copy-source-blob-properties`,
		xmlName: `x-ms-copy-source-blob-properties`,
		type: { name: `Boolean` }
	}
}, $u = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `block`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ed = {
	parameterPath: `blockId`,
	mapper: {
		serializedName: `blockid`,
		required: !0,
		xmlName: `blockid`,
		type: { name: `String` }
	}
}, td = {
	parameterPath: `blocks`,
	mapper: Ha
}, nd = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blocklist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, rd = {
	parameterPath: `listType`,
	mapper: {
		defaultValue: `committed`,
		serializedName: `blocklisttype`,
		required: !0,
		xmlName: `blocklisttype`,
		type: {
			name: `Enum`,
			allowedValues: [
				`committed`,
				`uncommitted`,
				`all`
			]
		}
	}
};
var id = class {
	client;
	constructor(e) {
		this.client = e;
	}
	setProperties(e, t) {
		return this.client.sendOperationRequest({
			blobServiceProperties: e,
			options: t
		}, od);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, sd);
	}
	getStatistics(e) {
		return this.client.sendOperationRequest({ options: e }, cd);
	}
	listContainersSegment(e) {
		return this.client.sendOperationRequest({ options: e }, ld);
	}
	getUserDelegationKey(e, t) {
		return this.client.sendOperationRequest({
			keyInfo: e,
			options: t
		}, ud);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, dd);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, fd);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, pd);
	}
};
const ad = je(ma, !0), od = {
	path: `/`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: to },
		default: {
			bodyMapper: O,
			headersMapper: no
		}
	},
	requestBody: Nc,
	queryParameters: [
		Fc,
		Ic,
		A
	],
	urlParameters: [k],
	headerParameters: [
		Mc,
		Pc,
		j,
		M
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: ad
}, sd = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: ha,
			headersMapper: ro
		},
		default: {
			bodyMapper: O,
			headersMapper: io
		}
	},
	queryParameters: [
		Fc,
		Ic,
		A
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: ad
}, cd = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: xa,
			headersMapper: ao
		},
		default: {
			bodyMapper: O,
			headersMapper: oo
		}
	},
	queryParameters: [
		Fc,
		A,
		Lc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: ad
}, ld = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Ca,
			headersMapper: so
		},
		default: {
			bodyMapper: O,
			headersMapper: co
		}
	},
	queryParameters: [
		A,
		Rc,
		zc,
		Bc,
		Vc,
		Hc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: ad
}, ud = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: Da,
			headersMapper: lo
		},
		default: {
			bodyMapper: O,
			headersMapper: uo
		}
	},
	requestBody: Uc,
	queryParameters: [
		Fc,
		A,
		Wc
	],
	urlParameters: [k],
	headerParameters: [
		Mc,
		Pc,
		j,
		M
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: ad
}, dd = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: fo },
		default: {
			bodyMapper: O,
			headersMapper: po
		}
	},
	queryParameters: [
		Ic,
		A,
		Gc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: ad
}, fd = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: mo
		},
		default: {
			bodyMapper: O,
			headersMapper: ho
		}
	},
	requestBody: Kc,
	queryParameters: [A, qc],
	urlParameters: [k],
	headerParameters: [
		Pc,
		j,
		M,
		Jc,
		Yc
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: ad
}, pd = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Oa,
			headersMapper: go
		},
		default: {
			bodyMapper: O,
			headersMapper: _o
		}
	},
	queryParameters: [
		A,
		Bc,
		Vc,
		Xc,
		Zc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: ad
};
var md = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e) {
		return this.client.sendOperationRequest({ options: e }, hd);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, gd);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, _d);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, vd);
	}
	getAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, yd);
	}
	setAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, bd);
	}
	restore(e) {
		return this.client.sendOperationRequest({ options: e }, xd);
	}
	rename(e, t) {
		return this.client.sendOperationRequest({
			sourceContainerName: e,
			options: t
		}, Sd);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, Cd);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, wd);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, Td);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Ed);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Dd);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, Od);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, kd);
	}
	listBlobFlatSegment(e) {
		return this.client.sendOperationRequest({ options: e }, Ad);
	}
	listBlobHierarchySegment(e, t) {
		return this.client.sendOperationRequest({
			delimiter: e,
			options: t
		}, jd);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, Md);
	}
};
const G = je(ma, !0), hd = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: vo },
		default: {
			bodyMapper: O,
			headersMapper: yo
		}
	},
	queryParameters: [A, P],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Qc,
		$c,
		el,
		tl
	],
	isXML: !0,
	serializer: G
}, gd = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: bo },
		default: {
			bodyMapper: O,
			headersMapper: xo
		}
	},
	queryParameters: [A, P],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F
	],
	isXML: !0,
	serializer: G
}, _d = {
	path: `/{containerName}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: So },
		default: {
			bodyMapper: O,
			headersMapper: Co
		}
	},
	queryParameters: [A, P],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L
	],
	isXML: !0,
	serializer: G
}, vd = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: wo },
		default: {
			bodyMapper: O,
			headersMapper: To
		}
	},
	queryParameters: [
		A,
		P,
		nl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Qc,
		F,
		I
	],
	isXML: !0,
	serializer: G
}, yd = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `SignedIdentifier`
					} }
				},
				serializedName: `SignedIdentifiers`,
				xmlName: `SignedIdentifiers`,
				xmlIsWrapped: !0,
				xmlElementName: `SignedIdentifier`
			},
			headersMapper: Eo
		},
		default: {
			bodyMapper: O,
			headersMapper: Do
		}
	},
	queryParameters: [
		A,
		P,
		rl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F
	],
	isXML: !0,
	serializer: G
}, bd = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Oo },
		default: {
			bodyMapper: O,
			headersMapper: ko
		}
	},
	requestBody: il,
	queryParameters: [
		A,
		P,
		rl
	],
	urlParameters: [k],
	headerParameters: [
		Mc,
		Pc,
		j,
		M,
		$c,
		F,
		I,
		L
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: G
}, xd = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ao },
		default: {
			bodyMapper: O,
			headersMapper: jo
		}
	},
	queryParameters: [
		A,
		P,
		al
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		ol,
		sl
	],
	isXML: !0,
	serializer: G
}, Sd = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Mo },
		default: {
			bodyMapper: O,
			headersMapper: No
		}
	},
	queryParameters: [
		A,
		P,
		cl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		ll,
		ul
	],
	isXML: !0,
	serializer: G
}, Cd = {
	path: `/{containerName}`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Po
		},
		default: {
			bodyMapper: O,
			headersMapper: Fo
		}
	},
	requestBody: Kc,
	queryParameters: [
		A,
		qc,
		P
	],
	urlParameters: [k],
	headerParameters: [
		Pc,
		j,
		M,
		Jc,
		Yc
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: G
}, wd = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Oa,
			headersMapper: Io
		},
		default: {
			bodyMapper: O,
			headersMapper: Lo
		}
	},
	queryParameters: [
		A,
		Bc,
		Vc,
		Xc,
		Zc,
		P
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
}, Td = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ro },
		default: {
			bodyMapper: O,
			headersMapper: zo
		}
	},
	queryParameters: [
		A,
		P,
		dl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		fl,
		pl,
		ml
	],
	isXML: !0,
	serializer: G
}, Ed = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Bo },
		default: {
			bodyMapper: O,
			headersMapper: Vo
		}
	},
	queryParameters: [
		A,
		P,
		dl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		hl,
		gl
	],
	isXML: !0,
	serializer: G
}, Dd = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ho },
		default: {
			bodyMapper: O,
			headersMapper: Uo
		}
	},
	queryParameters: [
		A,
		P,
		dl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		gl,
		_l
	],
	isXML: !0,
	serializer: G
}, Od = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Wo },
		default: {
			bodyMapper: O,
			headersMapper: Go
		}
	},
	queryParameters: [
		A,
		P,
		dl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		vl,
		yl
	],
	isXML: !0,
	serializer: G
}, kd = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ko },
		default: {
			bodyMapper: O,
			headersMapper: qo
		}
	},
	queryParameters: [
		A,
		P,
		dl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		gl,
		bl,
		xl
	],
	isXML: !0,
	serializer: G
}, Ad = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Pa,
			headersMapper: Jo
		},
		default: {
			bodyMapper: O,
			headersMapper: Yo
		}
	},
	queryParameters: [
		A,
		Rc,
		zc,
		Bc,
		Vc,
		P,
		Sl,
		Cl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
}, jd = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: za,
			headersMapper: Xo
		},
		default: {
			bodyMapper: O,
			headersMapper: Zo
		}
	},
	queryParameters: [
		A,
		Rc,
		zc,
		Bc,
		Vc,
		P,
		Sl,
		Cl,
		wl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
}, Md = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: Qo },
		default: {
			bodyMapper: O,
			headersMapper: $o
		}
	},
	queryParameters: [
		Ic,
		A,
		Gc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
};
var Nd = class {
	client;
	constructor(e) {
		this.client = e;
	}
	download(e) {
		return this.client.sendOperationRequest({ options: e }, Pd);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, Fd);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, Id);
	}
	undelete(e) {
		return this.client.sendOperationRequest({ options: e }, Ld);
	}
	setExpiry(e, t) {
		return this.client.sendOperationRequest({
			expiryOptions: e,
			options: t
		}, Rd);
	}
	setHttpHeaders(e) {
		return this.client.sendOperationRequest({ options: e }, zd);
	}
	setImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, Bd);
	}
	deleteImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, Vd);
	}
	setLegalHold(e, t) {
		return this.client.sendOperationRequest({
			legalHold: e,
			options: t
		}, Hd);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, Ud);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, Wd);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Gd);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Kd);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, qd);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, Jd);
	}
	createSnapshot(e) {
		return this.client.sendOperationRequest({ options: e }, Yd);
	}
	startCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, Xd);
	}
	copyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, Zd);
	}
	abortCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copyId: e,
			options: t
		}, Qd);
	}
	setTier(e, t) {
		return this.client.sendOperationRequest({
			tier: e,
			options: t
		}, $d);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, ef);
	}
	query(e) {
		return this.client.sendOperationRequest({ options: e }, tf);
	}
	getTags(e) {
		return this.client.sendOperationRequest({ options: e }, nf);
	}
	setTags(e) {
		return this.client.sendOperationRequest({ options: e }, rf);
	}
};
const K = je(ma, !0), Pd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: es
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: es
		},
		default: {
			bodyMapper: O,
			headersMapper: ts
		}
	},
	queryParameters: [
		A,
		Tl,
		El
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		Dl,
		Ol,
		kl,
		R,
		z,
		B,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Fd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `HEAD`,
	responses: {
		200: { headersMapper: ns },
		default: {
			bodyMapper: O,
			headersMapper: rs
		}
	},
	queryParameters: [
		A,
		Tl,
		El
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Id = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: is },
		default: {
			bodyMapper: O,
			headersMapper: as
		}
	},
	queryParameters: [
		A,
		Tl,
		El,
		jl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		U,
		Al
	],
	isXML: !0,
	serializer: K
}, Ld = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: os },
		default: {
			bodyMapper: O,
			headersMapper: ss
		}
	},
	queryParameters: [A, al],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: K
}, Rd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: cs },
		default: {
			bodyMapper: O,
			headersMapper: ls
		}
	},
	queryParameters: [A, Ml],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Nl,
		Pl
	],
	isXML: !0,
	serializer: K
}, zd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: us },
		default: {
			bodyMapper: O,
			headersMapper: ds
		}
	},
	queryParameters: [Ic, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		U,
		Fl,
		Il,
		Ll,
		Rl,
		zl,
		Bl
	],
	isXML: !0,
	serializer: K
}, Bd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: fs },
		default: {
			bodyMapper: O,
			headersMapper: ps
		}
	},
	queryParameters: [
		A,
		Tl,
		El,
		Vl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		Hl,
		Ul
	],
	isXML: !0,
	serializer: K
}, Vd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		200: { headersMapper: ms },
		default: {
			bodyMapper: O,
			headersMapper: hs
		}
	},
	queryParameters: [
		A,
		Tl,
		El,
		Vl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: K
}, Hd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: gs },
		default: {
			bodyMapper: O,
			headersMapper: _s
		}
	},
	queryParameters: [
		A,
		Tl,
		El,
		Wl
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Gl
	],
	isXML: !0,
	serializer: K
}, Ud = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: vs },
		default: {
			bodyMapper: O,
			headersMapper: ys
		}
	},
	queryParameters: [A, nl],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Qc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, Wd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: bs },
		default: {
			bodyMapper: O,
			headersMapper: xs
		}
	},
	queryParameters: [A, dl],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		fl,
		pl,
		ml,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Gd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ss },
		default: {
			bodyMapper: O,
			headersMapper: Cs
		}
	},
	queryParameters: [A, dl],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		hl,
		gl,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Kd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: ws },
		default: {
			bodyMapper: O,
			headersMapper: Ts
		}
	},
	queryParameters: [A, dl],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		gl,
		_l,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, qd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Es },
		default: {
			bodyMapper: O,
			headersMapper: Ds
		}
	},
	queryParameters: [A, dl],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		gl,
		bl,
		xl,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Jd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Os },
		default: {
			bodyMapper: O,
			headersMapper: ks
		}
	},
	queryParameters: [A, dl],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		vl,
		yl,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Yd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: As },
		default: {
			bodyMapper: O,
			headersMapper: js
		}
	},
	queryParameters: [A, Kl],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Qc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, Xd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Ms },
		default: {
			bodyMapper: O,
			headersMapper: Ns
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Qc,
		F,
		I,
		L,
		V,
		H,
		U,
		Hl,
		Ul,
		ql,
		Jl,
		Yl,
		Xl,
		Zl,
		Ql,
		$l,
		eu,
		tu,
		nu,
		ru
	],
	isXML: !0,
	serializer: K
}, Zd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Ps },
		default: {
			bodyMapper: O,
			headersMapper: Fs
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Qc,
		F,
		I,
		L,
		V,
		H,
		U,
		Hl,
		Ul,
		W,
		ql,
		Yl,
		Xl,
		Zl,
		Ql,
		eu,
		tu,
		ru,
		iu,
		au,
		ou,
		su,
		cu
	],
	isXML: !0,
	serializer: K
}, Qd = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Is },
		default: {
			bodyMapper: O,
			headersMapper: Ls
		}
	},
	queryParameters: [
		A,
		lu,
		du
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		uu
	],
	isXML: !0,
	serializer: K
}, $d = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Rs },
		202: { headersMapper: Rs },
		default: {
			bodyMapper: O,
			headersMapper: zs
		}
	},
	queryParameters: [
		A,
		Tl,
		El,
		fu
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		U,
		Jl,
		pu
	],
	isXML: !0,
	serializer: K
}, ef = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: Bs },
		default: {
			bodyMapper: O,
			headersMapper: Vs
		}
	},
	queryParameters: [
		Ic,
		A,
		Gc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: K
}, tf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Hs
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Hs
		},
		default: {
			bodyMapper: O,
			headersMapper: Us
		}
	},
	requestBody: mu,
	queryParameters: [
		A,
		Tl,
		hu
	],
	urlParameters: [k],
	headerParameters: [
		Mc,
		Pc,
		j,
		M,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: K
}, nf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Aa,
			headersMapper: Ws
		},
		default: {
			bodyMapper: O,
			headersMapper: Gs
		}
	},
	queryParameters: [
		A,
		Tl,
		El,
		gu
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		U,
		_u,
		vu,
		yu,
		bu
	],
	isXML: !0,
	serializer: K
}, rf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Ks },
		default: {
			bodyMapper: O,
			headersMapper: qs
		}
	},
	requestBody: xu,
	queryParameters: [
		A,
		El,
		gu
	],
	urlParameters: [k],
	headerParameters: [
		Mc,
		Pc,
		j,
		M,
		F,
		U,
		_u,
		vu,
		yu,
		bu,
		Su,
		Cu
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: K
};
var af = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			blobContentLength: t,
			options: n
		}, sf);
	}
	uploadPages(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, cf);
	}
	clearPages(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, lf);
	}
	uploadPagesFromURL(e, t, n, r, i) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			sourceRange: t,
			contentLength: n,
			range: r,
			options: i
		}, uf);
	}
	getPageRanges(e) {
		return this.client.sendOperationRequest({ options: e }, df);
	}
	getPageRangesDiff(e) {
		return this.client.sendOperationRequest({ options: e }, ff);
	}
	resize(e, t) {
		return this.client.sendOperationRequest({
			blobContentLength: e,
			options: t
		}, pf);
	}
	updateSequenceNumber(e, t) {
		return this.client.sendOperationRequest({
			sequenceNumberAction: e,
			options: t
		}, mf);
	}
	copyIncremental(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, hf);
	}
};
const of = je(ma, !0), sf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Js },
		default: {
			bodyMapper: O,
			headersMapper: Ys
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Jc,
		Qc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Fl,
		Il,
		Ll,
		Rl,
		zl,
		Bl,
		Hl,
		Ul,
		W,
		ql,
		tu,
		ru,
		wu,
		Tu,
		Eu
	],
	isXML: !0,
	serializer: of
}, cf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Xs },
		default: {
			bodyMapper: O,
			headersMapper: Zs
		}
	},
	requestBody: Ou,
	queryParameters: [A, Au],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Jc,
		F,
		I,
		L,
		Dl,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Su,
		Cu,
		Du,
		ku,
		ju,
		Mu,
		Nu,
		Pu
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: of
}, lf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Qs },
		default: {
			bodyMapper: O,
			headersMapper: $s
		}
	},
	queryParameters: [A, Au],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Jc,
		F,
		I,
		L,
		Dl,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Mu,
		Nu,
		Pu,
		Fu
	],
	isXML: !0,
	serializer: of
}, uf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ec },
		default: {
			bodyMapper: O,
			headersMapper: tc
		}
	},
	queryParameters: [A, Au],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Jc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Yl,
		Xl,
		Zl,
		Ql,
		au,
		ou,
		cu,
		ju,
		Mu,
		Nu,
		Pu,
		Iu,
		Lu,
		Ru,
		zu
	],
	isXML: !0,
	serializer: of
}, df = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Ga,
			headersMapper: nc
		},
		default: {
			bodyMapper: O,
			headersMapper: rc
		}
	},
	queryParameters: [
		A,
		Bc,
		Vc,
		Tl,
		Bu
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		Dl,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: of
}, ff = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Ga,
			headersMapper: ic
		},
		default: {
			bodyMapper: O,
			headersMapper: ac
		}
	},
	queryParameters: [
		A,
		Bc,
		Vc,
		Tl,
		Bu,
		Vu
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		Dl,
		V,
		H,
		U,
		Hu
	],
	isXML: !0,
	serializer: of
}, pf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: oc },
		default: {
			bodyMapper: O,
			headersMapper: sc
		}
	},
	queryParameters: [Ic, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Tu
	],
	isXML: !0,
	serializer: of
}, mf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: cc },
		default: {
			bodyMapper: O,
			headersMapper: lc
		}
	},
	queryParameters: [Ic, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		U,
		Eu,
		Uu
	],
	isXML: !0,
	serializer: of
}, hf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: uc },
		default: {
			bodyMapper: O,
			headersMapper: dc
		}
	},
	queryParameters: [A, Wu],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		V,
		H,
		U,
		eu
	],
	isXML: !0,
	serializer: of
};
var gf = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, vf);
	}
	appendBlock(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, yf);
	}
	appendBlockFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			contentLength: t,
			options: n
		}, bf);
	}
	seal(e) {
		return this.client.sendOperationRequest({ options: e }, xf);
	}
};
const _f = je(ma, !0), vf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: fc },
		default: {
			bodyMapper: O,
			headersMapper: pc
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Jc,
		Qc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Fl,
		Il,
		Ll,
		Rl,
		zl,
		Bl,
		Hl,
		Ul,
		W,
		tu,
		ru,
		Gu
	],
	isXML: !0,
	serializer: _f
}, yf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: mc },
		default: {
			bodyMapper: O,
			headersMapper: hc
		}
	},
	requestBody: Ou,
	queryParameters: [A, Ku],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Jc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Su,
		Cu,
		Du,
		ku,
		qu,
		Ju
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: _f
}, bf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: gc },
		default: {
			bodyMapper: O,
			headersMapper: _c
		}
	},
	queryParameters: [A, Ku],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Jc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Yl,
		Xl,
		Zl,
		Ql,
		au,
		ou,
		cu,
		Su,
		Iu,
		Ru,
		qu,
		Ju,
		Yu
	],
	isXML: !0,
	serializer: _f
}, xf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: vc },
		default: {
			bodyMapper: O,
			headersMapper: yc
		}
	},
	queryParameters: [A, Xu],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		Ju
	],
	isXML: !0,
	serializer: _f
};
var Sf = class {
	client;
	constructor(e) {
		this.client = e;
	}
	upload(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, wf);
	}
	putBlobFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			copySource: t,
			options: n
		}, Tf);
	}
	stageBlock(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			body: n,
			options: r
		}, Ef);
	}
	stageBlockFromURL(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			sourceUrl: n,
			options: r
		}, Df);
	}
	commitBlockList(e, t) {
		return this.client.sendOperationRequest({
			blocks: e,
			options: t
		}, Of);
	}
	getBlockList(e, t) {
		return this.client.sendOperationRequest({
			listType: e,
			options: t
		}, kf);
	}
};
const Cf = je(ma, !0), wf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: bc },
		default: {
			bodyMapper: O,
			headersMapper: xc
		}
	},
	requestBody: Ou,
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Jc,
		Qc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Fl,
		Il,
		Ll,
		Rl,
		zl,
		Bl,
		Hl,
		Ul,
		W,
		ql,
		tu,
		ru,
		Su,
		Cu,
		Du,
		ku,
		Zu
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: Cf
}, Tf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Sc },
		default: {
			bodyMapper: O,
			headersMapper: Cc
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Jc,
		Qc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Fl,
		Il,
		Ll,
		Rl,
		zl,
		Bl,
		W,
		ql,
		Yl,
		Xl,
		Zl,
		Ql,
		$l,
		eu,
		tu,
		au,
		ou,
		su,
		cu,
		Su,
		Zu,
		Qu
	],
	isXML: !0,
	serializer: Cf
}, Ef = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: wc },
		default: {
			bodyMapper: O,
			headersMapper: Tc
		}
	},
	requestBody: Ou,
	queryParameters: [
		A,
		$u,
		ed
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Jc,
		F,
		R,
		z,
		B,
		W,
		Su,
		Cu,
		Du,
		ku
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: Cf
}, Df = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ec },
		default: {
			bodyMapper: O,
			headersMapper: Dc
		}
	},
	queryParameters: [
		A,
		$u,
		ed
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Jc,
		F,
		R,
		z,
		B,
		W,
		Yl,
		Xl,
		Zl,
		Ql,
		au,
		ou,
		cu,
		Iu,
		Ru,
		Yu
	],
	isXML: !0,
	serializer: Cf
}, Of = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Oc },
		default: {
			bodyMapper: O,
			headersMapper: kc
		}
	},
	requestBody: td,
	queryParameters: [A, nd],
	urlParameters: [k],
	headerParameters: [
		Mc,
		Pc,
		j,
		M,
		Qc,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Fl,
		Il,
		Ll,
		Rl,
		zl,
		Bl,
		Hl,
		Ul,
		W,
		ql,
		tu,
		ru,
		Su,
		Cu
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: Cf
}, kf = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Ua,
			headersMapper: Ac
		},
		default: {
			bodyMapper: O,
			headersMapper: jc
		}
	},
	queryParameters: [
		A,
		Tl,
		nd,
		rd
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		U
	],
	isXML: !0,
	serializer: Cf
};
var Af = class extends Vi {
	url;
	version;
	constructor(e, t) {
		if (e === void 0) throw Error(`'url' cannot be null`);
		t ||= {};
		let n = { requestContentType: `application/json; charset=utf-8` }, r = `azsdk-js-azure-storage-blob/12.30.0`, i = t.userAgentOptions && t.userAgentOptions.userAgentPrefix ? `${t.userAgentOptions.userAgentPrefix} ${r}` : `${r}`, a = {
			...n,
			...t,
			userAgentOptions: { userAgentPrefix: i },
			endpoint: t.endpoint ?? t.baseUri ?? `{url}`
		};
		super(a), this.url = e, this.version = t.version || `2026-02-06`, this.service = new id(this), this.container = new md(this), this.blob = new Nd(this), this.pageBlob = new af(this), this.appendBlob = new gf(this), this.blockBlob = new Sf(this);
	}
	service;
	container;
	blob;
	pageBlob;
	appendBlob;
	blockBlob;
}, jf = class extends Af {
	async sendOperationRequest(e, t) {
		let n = { ...t };
		return (n.path === `/{containerName}` || n.path === `/{containerName}/{blob}`) && (n.path = ``), super.sendOperationRequest(e, n);
	}
};
function Mf(e) {
	let t = new URL(e), n = t.pathname;
	return n ||= `/`, n = If(n), t.pathname = n, t.toString();
}
function Nf(e) {
	let t = ``;
	if (e.search(`DevelopmentStorageProxyUri=`) !== -1) {
		let n = e.split(`;`);
		for (let e of n) e.trim().startsWith(`DevelopmentStorageProxyUri=`) && (t = e.trim().match(`DevelopmentStorageProxyUri=(.*)`)[1]);
	}
	return t;
}
function Pf(e, t) {
	let n = e.split(`;`);
	for (let e of n) if (e.trim().startsWith(t)) return e.trim().match(t + `=(.*)`)[1];
	return ``;
}
function Ff(e) {
	let t = ``;
	e.startsWith(`UseDevelopmentStorage=true`) && (t = Nf(e), e = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`);
	let n = Pf(e, `BlobEndpoint`);
	if (n = n.endsWith(`/`) ? n.slice(0, -1) : n, e.search(`DefaultEndpointsProtocol=`) !== -1 && e.search(`AccountKey=`) !== -1) {
		let r = ``, i = ``, a = Buffer.from(`accountKey`, `base64`), o = ``;
		if (i = Pf(e, `AccountName`), a = Buffer.from(Pf(e, `AccountKey`), `base64`), !n) {
			r = Pf(e, `DefaultEndpointsProtocol`);
			let t = r.toLowerCase();
			if (t !== `https` && t !== `http`) throw Error(`Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'`);
			if (o = Pf(e, `EndpointSuffix`), !o) throw Error(`Invalid EndpointSuffix in the provided Connection String`);
			n = `${r}://${i}.blob.${o}`;
		}
		if (!i) throw Error(`Invalid AccountName in the provided Connection String`);
		if (a.length === 0) throw Error(`Invalid AccountKey in the provided Connection String`);
		return {
			kind: `AccountConnString`,
			url: n,
			accountName: i,
			accountKey: a,
			proxyUri: t
		};
	}
	{
		let t = Pf(e, `SharedAccessSignature`), r = Pf(e, `AccountName`);
		if (r ||= Gf(n), !n) throw Error(`Invalid BlobEndpoint in the provided SAS Connection String`);
		if (!t) throw Error(`Invalid SharedAccessSignature in the provided SAS Connection String`);
		return t.startsWith(`?`) && (t = t.substring(1)), {
			kind: `SASConnString`,
			url: n,
			accountName: r,
			accountSas: t
		};
	}
}
function If(e) {
	return encodeURIComponent(e).replace(/%2F/g, `/`).replace(/'/g, `%27`).replace(/\+/g, `%20`).replace(/%25/g, `%`);
}
function q(e, t) {
	let n = new URL(e), r = n.pathname;
	return r = r ? r.endsWith(`/`) ? `${r}${t}` : `${r}/${t}` : t, n.pathname = r, n.toString();
}
function Lf(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function Rf(e, t) {
	return new URL(e).searchParams.get(t) ?? void 0;
}
function zf(e) {
	try {
		let t = new URL(e);
		return t.protocol.endsWith(`:`) ? t.protocol.slice(0, -1) : t.protocol;
	} catch {
		return;
	}
}
function Bf(e, t) {
	let n = new URL(e), r = n.search;
	return r ? r += `&` + t : r = t, n.search = r, n.toString();
}
function J(e, t = !0) {
	let n = e.toISOString();
	return t ? n.substring(0, n.length - 1) + `0000Z` : n.substring(0, n.length - 5) + `Z`;
}
function Vf(e) {
	return b ? Buffer.from(e).toString(`base64`) : btoa(e);
}
function Hf(e, t) {
	return e.length > 42 && (e = e.slice(0, 42)), Vf(e + Uf(t.toString(), 48 - e.length, `0`));
}
function Uf(e, t, n = ` `) {
	return String.prototype.padStart ? e.padStart(t, n) : (n ||= ` `, e.length > t ? e : (t -= e.length, t > n.length && (n += n.repeat(t / n.length)), n.slice(0, t) + e));
}
function Wf(e, t) {
	return e.toLocaleLowerCase() === t.toLocaleLowerCase();
}
function Gf(e) {
	let t = new URL(e), n;
	try {
		return n = t.hostname.split(`.`)[1] === `blob` ? t.hostname.split(`.`)[0] : Kf(t) ? t.pathname.split(`/`)[1] : ``, n;
	} catch {
		throw Error(`Unable to extract accountName with provided information.`);
	}
}
function Kf(e) {
	let t = e.host;
	return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || !!e.port && ea.includes(e.port);
}
function qf(e) {
	if (e === void 0) return;
	let t = [];
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.push(`${encodeURIComponent(n)}=${encodeURIComponent(r)}`);
	}
	return t.join(`&`);
}
function Jf(e) {
	if (e === void 0) return;
	let t = { blobTagSet: [] };
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.blobTagSet.push({
			key: n,
			value: r
		});
	}
	return t;
}
function Yf(e) {
	if (e === void 0) return;
	let t = {};
	for (let n of e.blobTagSet) t[n.key] = n.value;
	return t;
}
function Xf(e) {
	if (e !== void 0) switch (e.kind) {
		case `csv`: return { format: {
			type: `delimited`,
			delimitedTextConfiguration: {
				columnSeparator: e.columnSeparator || `,`,
				fieldQuote: e.fieldQuote || ``,
				recordSeparator: e.recordSeparator,
				escapeChar: e.escapeCharacter || ``,
				headersPresent: e.hasHeaders || !1
			}
		} };
		case `json`: return { format: {
			type: `json`,
			jsonTextConfiguration: { recordSeparator: e.recordSeparator }
		} };
		case `arrow`: return { format: {
			type: `arrow`,
			arrowConfiguration: { schema: e.schema }
		} };
		case `parquet`: return { format: { type: `parquet` } };
		default: throw Error(`Invalid BlobQueryTextConfiguration.`);
	}
}
function Zf(e) {
	if (!e || `policy-id` in e) return;
	let t = [];
	for (let n in e) {
		let r = n.split(`_`);
		r[0].startsWith(`or-`) && (r[0] = r[0].substring(3));
		let i = {
			ruleId: r[1],
			replicationStatus: e[n]
		}, a = t.findIndex((e) => e.policyId === r[0]);
		a > -1 ? t[a].rules.push(i) : t.push({
			policyId: r[0],
			rules: [i]
		});
	}
	return t;
}
function Qf(e) {
	return e ? e.scheme + ` ` + e.value : void 0;
}
function* $f(e) {
	let t = [], n = [];
	e.pageRange && (t = e.pageRange), e.clearRange && (n = e.clearRange);
	let r = 0, i = 0;
	for (; r < t.length && i < n.length;) t[r].start < n[i].start ? (yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	}, ++r) : (yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	}, ++i);
	for (; r < t.length; ++r) yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	};
	for (; i < n.length; ++i) yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	};
}
function Y(e) {
	if (`_response` in e) return e;
	throw TypeError(`Unexpected response object ${e}`);
}
var ep = class {
	url;
	accountName;
	pipeline;
	credential;
	storageClientContext;
	isHttps;
	constructor(e, t) {
		this.url = Mf(e), this.accountName = Gf(e), this.pipeline = t, this.storageClientContext = new jf(this.url, ia(t)), this.isHttps = Wf(zf(this.url) || ``, `https`), this.credential = aa(t);
		let n = this.storageClientContext;
		n.requestContentType = void 0;
	}
};
const X = m({
	packageName: `@azure/storage-blob`,
	packageVersion: qi,
	namespace: `Microsoft.Storage`
});
var tp = class e {
	static parse(t) {
		let n = new e();
		for (let e of t) switch (e) {
			case `r`:
				n.read = !0;
				break;
			case `a`:
				n.add = !0;
				break;
			case `c`:
				n.create = !0;
				break;
			case `w`:
				n.write = !0;
				break;
			case `d`:
				n.delete = !0;
				break;
			case `x`:
				n.deleteVersion = !0;
				break;
			case `t`:
				n.tag = !0;
				break;
			case `m`:
				n.move = !0;
				break;
			case `e`:
				n.execute = !0;
				break;
			case `i`:
				n.setImmutabilityPolicy = !0;
				break;
			case `y`:
				n.permanentDelete = !0;
				break;
			default: throw RangeError(`Invalid permission: ${e}`);
		}
		return n;
	}
	static from(t) {
		let n = new e();
		return t.read && (n.read = !0), t.add && (n.add = !0), t.create && (n.create = !0), t.write && (n.write = !0), t.delete && (n.delete = !0), t.deleteVersion && (n.deleteVersion = !0), t.tag && (n.tag = !0), t.move && (n.move = !0), t.execute && (n.execute = !0), t.setImmutabilityPolicy && (n.setImmutabilityPolicy = !0), t.permanentDelete && (n.permanentDelete = !0), n;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), e.join(``);
	}
}, np = class e {
	static parse(t) {
		let n = new e();
		for (let e of t) switch (e) {
			case `r`:
				n.read = !0;
				break;
			case `a`:
				n.add = !0;
				break;
			case `c`:
				n.create = !0;
				break;
			case `w`:
				n.write = !0;
				break;
			case `d`:
				n.delete = !0;
				break;
			case `l`:
				n.list = !0;
				break;
			case `t`:
				n.tag = !0;
				break;
			case `x`:
				n.deleteVersion = !0;
				break;
			case `m`:
				n.move = !0;
				break;
			case `e`:
				n.execute = !0;
				break;
			case `i`:
				n.setImmutabilityPolicy = !0;
				break;
			case `y`:
				n.permanentDelete = !0;
				break;
			case `f`:
				n.filterByTags = !0;
				break;
			default: throw RangeError(`Invalid permission ${e}`);
		}
		return n;
	}
	static from(t) {
		let n = new e();
		return t.read && (n.read = !0), t.add && (n.add = !0), t.create && (n.create = !0), t.write && (n.write = !0), t.delete && (n.delete = !0), t.list && (n.list = !0), t.deleteVersion && (n.deleteVersion = !0), t.tag && (n.tag = !0), t.move && (n.move = !0), t.execute && (n.execute = !0), t.setImmutabilityPolicy && (n.setImmutabilityPolicy = !0), t.permanentDelete && (n.permanentDelete = !0), t.filterByTags && (n.filterByTags = !0), n;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	list = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	filterByTags = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.list && e.push(`l`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), this.filterByTags && e.push(`f`), e.join(``);
	}
};
function rp(e) {
	return e.end ? `${e.start}-${e.end}` : e.start;
}
var ip;
(function(e) {
	e.Https = `https`, e.HttpsAndHttp = `https,http`;
})(ip ||= {});
var ap = class {
	version;
	protocol;
	startsOn;
	expiresOn;
	permissions;
	services;
	resourceTypes;
	identifier;
	delegatedUserObjectId;
	encryptionScope;
	resource;
	signature;
	cacheControl;
	contentDisposition;
	contentEncoding;
	contentLanguage;
	contentType;
	ipRangeInner;
	signedOid;
	signedTenantId;
	signedStartsOn;
	signedExpiresOn;
	signedService;
	signedVersion;
	preauthorizedAgentObjectId;
	correlationId;
	get ipRange() {
		if (this.ipRangeInner) return {
			end: this.ipRangeInner.end,
			start: this.ipRangeInner.start
		};
	}
	constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, ee, te) {
		this.version = e, this.signature = t, n !== void 0 && typeof n != `string` ? (this.permissions = n.permissions, this.services = n.services, this.resourceTypes = n.resourceTypes, this.protocol = n.protocol, this.startsOn = n.startsOn, this.expiresOn = n.expiresOn, this.ipRangeInner = n.ipRange, this.identifier = n.identifier, this.delegatedUserObjectId = n.delegatedUserObjectId, this.encryptionScope = n.encryptionScope, this.resource = n.resource, this.cacheControl = n.cacheControl, this.contentDisposition = n.contentDisposition, this.contentEncoding = n.contentEncoding, this.contentLanguage = n.contentLanguage, this.contentType = n.contentType, n.userDelegationKey && (this.signedOid = n.userDelegationKey.signedObjectId, this.signedTenantId = n.userDelegationKey.signedTenantId, this.signedStartsOn = n.userDelegationKey.signedStartsOn, this.signedExpiresOn = n.userDelegationKey.signedExpiresOn, this.signedService = n.userDelegationKey.signedService, this.signedVersion = n.userDelegationKey.signedVersion, this.preauthorizedAgentObjectId = n.preauthorizedAgentObjectId, this.correlationId = n.correlationId)) : (this.services = r, this.resourceTypes = i, this.expiresOn = s, this.permissions = n, this.protocol = a, this.startsOn = o, this.ipRangeInner = c, this.delegatedUserObjectId = te, this.encryptionScope = ee, this.identifier = l, this.resource = u, this.cacheControl = d, this.contentDisposition = f, this.contentEncoding = p, this.contentLanguage = m, this.contentType = h, g && (this.signedOid = g.signedObjectId, this.signedTenantId = g.signedTenantId, this.signedStartsOn = g.signedStartsOn, this.signedExpiresOn = g.signedExpiresOn, this.signedService = g.signedService, this.signedVersion = g.signedVersion, this.preauthorizedAgentObjectId = _, this.correlationId = v));
	}
	toString() {
		let e = `sv.ss.srt.spr.st.se.sip.si.ses.skoid.sktid.skt.ske.sks.skv.sr.sp.sig.rscc.rscd.rsce.rscl.rsct.saoid.scid.sduoid`.split(`.`), t = [];
		for (let n of e) switch (n) {
			case `sv`:
				this.tryAppendQueryParameter(t, n, this.version);
				break;
			case `ss`:
				this.tryAppendQueryParameter(t, n, this.services);
				break;
			case `srt`:
				this.tryAppendQueryParameter(t, n, this.resourceTypes);
				break;
			case `spr`:
				this.tryAppendQueryParameter(t, n, this.protocol);
				break;
			case `st`:
				this.tryAppendQueryParameter(t, n, this.startsOn ? J(this.startsOn, !1) : void 0);
				break;
			case `se`:
				this.tryAppendQueryParameter(t, n, this.expiresOn ? J(this.expiresOn, !1) : void 0);
				break;
			case `sip`:
				this.tryAppendQueryParameter(t, n, this.ipRange ? rp(this.ipRange) : void 0);
				break;
			case `si`:
				this.tryAppendQueryParameter(t, n, this.identifier);
				break;
			case `ses`:
				this.tryAppendQueryParameter(t, n, this.encryptionScope);
				break;
			case `skoid`:
				this.tryAppendQueryParameter(t, n, this.signedOid);
				break;
			case `sktid`:
				this.tryAppendQueryParameter(t, n, this.signedTenantId);
				break;
			case `skt`:
				this.tryAppendQueryParameter(t, n, this.signedStartsOn ? J(this.signedStartsOn, !1) : void 0);
				break;
			case `ske`:
				this.tryAppendQueryParameter(t, n, this.signedExpiresOn ? J(this.signedExpiresOn, !1) : void 0);
				break;
			case `sks`:
				this.tryAppendQueryParameter(t, n, this.signedService);
				break;
			case `skv`:
				this.tryAppendQueryParameter(t, n, this.signedVersion);
				break;
			case `sr`:
				this.tryAppendQueryParameter(t, n, this.resource);
				break;
			case `sp`:
				this.tryAppendQueryParameter(t, n, this.permissions);
				break;
			case `sig`:
				this.tryAppendQueryParameter(t, n, this.signature);
				break;
			case `rscc`:
				this.tryAppendQueryParameter(t, n, this.cacheControl);
				break;
			case `rscd`:
				this.tryAppendQueryParameter(t, n, this.contentDisposition);
				break;
			case `rsce`:
				this.tryAppendQueryParameter(t, n, this.contentEncoding);
				break;
			case `rscl`:
				this.tryAppendQueryParameter(t, n, this.contentLanguage);
				break;
			case `rsct`:
				this.tryAppendQueryParameter(t, n, this.contentType);
				break;
			case `saoid`:
				this.tryAppendQueryParameter(t, n, this.preauthorizedAgentObjectId);
				break;
			case `scid`:
				this.tryAppendQueryParameter(t, n, this.correlationId);
				break;
			case `sduoid`: this.tryAppendQueryParameter(t, n, this.delegatedUserObjectId);
		}
		return t.join(`&`);
	}
	tryAppendQueryParameter(e, t, n) {
		n && (t = encodeURIComponent(t), n = encodeURIComponent(n), t.length > 0 && n.length > 0 && e.push(`${t}=${n}`));
	}
};
function op(e, t, n) {
	return sp(e, t, n).sasQueryParameters;
}
function sp(e, t, n) {
	let r = e.version ? e.version : Ji, i = t instanceof Se ? t : void 0, a;
	if (i === void 0 && n !== void 0 && (a = new we(n, t)), i === void 0 && a === void 0) throw TypeError(`Invalid sharedKeyCredential, userDelegationKey or accountName.`);
	if (r >= `2020-12-06`) return i === void 0 ? r >= `2025-07-05` ? mp(e, a) : pp(e, a) : up(e, i);
	if (r >= `2018-11-09`) return i === void 0 ? r >= `2020-02-10` ? fp(e, a) : dp(e, a) : lp(e, i);
	if (r >= `2015-04-05`) {
		if (i !== void 0) return cp(e, i);
		throw RangeError(`'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.`);
	}
	throw RangeError(`'version' must be >= '2015-04-05'.`);
}
function cp(e, t) {
	if (e = gp(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`;
	e.blobName && (n = `b`);
	let r;
	e.permissions && (r = e.blobName ? tp.parse(e.permissions.toString()).toString() : np.parse(e.permissions.toString()).toString());
	let i = [
		r || ``,
		e.startsOn ? J(e.startsOn, !1) : ``,
		e.expiresOn ? J(e.expiresOn, !1) : ``,
		hp(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? rp(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), a = t.computeHMACSHA256(i);
	return {
		sasQueryParameters: new ap(e.version, a, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: i
	};
}
function lp(e, t) {
	if (e = gp(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? tp.parse(e.permissions.toString()).toString() : np.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? J(e.startsOn, !1) : ``,
		e.expiresOn ? J(e.expiresOn, !1) : ``,
		hp(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? rp(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new ap(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: a
	};
}
function up(e, t) {
	if (e = gp(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? tp.parse(e.permissions.toString()).toString() : np.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? J(e.startsOn, !1) : ``,
		e.expiresOn ? J(e.expiresOn, !1) : ``,
		hp(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? rp(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new ap(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, void 0, void 0, void 0, e.encryptionScope),
		stringToSign: a
	};
}
function dp(e, t) {
	if (e = gp(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? tp.parse(e.permissions.toString()).toString() : np.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? J(e.startsOn, !1) : ``,
		e.expiresOn ? J(e.expiresOn, !1) : ``,
		hp(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? J(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? J(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.ipRange ? rp(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new ap(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey),
		stringToSign: a
	};
}
function fp(e, t) {
	if (e = gp(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? tp.parse(e.permissions.toString()).toString() : np.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? J(e.startsOn, !1) : ``,
		e.expiresOn ? J(e.expiresOn, !1) : ``,
		hp(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? J(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? J(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? rp(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new ap(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId),
		stringToSign: a
	};
}
function pp(e, t) {
	if (e = gp(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? tp.parse(e.permissions.toString()).toString() : np.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? J(e.startsOn, !1) : ``,
		e.expiresOn ? J(e.expiresOn, !1) : ``,
		hp(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? J(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? J(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? rp(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new ap(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope),
		stringToSign: a
	};
}
function mp(e, t) {
	if (e = gp(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? tp.parse(e.permissions.toString()).toString() : np.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? J(e.startsOn, !1) : ``,
		e.expiresOn ? J(e.expiresOn, !1) : ``,
		hp(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? J(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? J(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		void 0,
		e.delegatedUserObjectId,
		e.ipRange ? rp(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new ap(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId),
		stringToSign: a
	};
}
function hp(e, t, n) {
	let r = [`/blob/${e}/${t}`];
	return n && r.push(`/${n}`), r.join(``);
}
function gp(e) {
	let t = e.version ? e.version : Ji;
	if (e.snapshotTime && t < `2018-11-09`) throw RangeError(`'version' must be >= '2018-11-09' when providing 'snapshotTime'.`);
	if (e.blobName === void 0 && e.snapshotTime) throw RangeError(`Must provide 'blobName' when providing 'snapshotTime'.`);
	if (e.versionId && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'versionId'.`);
	if (e.blobName === void 0 && e.versionId) throw RangeError(`Must provide 'blobName' when providing 'versionId'.`);
	if (e.permissions && e.permissions.setImmutabilityPolicy && t < `2020-08-04`) throw RangeError(`'version' must be >= '2020-08-04' when provided 'i' permission.`);
	if (e.permissions && e.permissions.deleteVersion && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'x' permission.`);
	if (e.permissions && e.permissions.permanentDelete && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'y' permission.`);
	if (e.permissions && e.permissions.tag && t < `2019-12-12`) throw RangeError(`'version' must be >= '2019-12-12' when providing 't' permission.`);
	if (t < `2020-02-10` && e.permissions && (e.permissions.move || e.permissions.execute)) throw RangeError(`'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.`);
	if (t < `2021-04-10` && e.permissions && e.permissions.filterByTags) throw RangeError(`'version' must be >= '2021-04-10' when providing the 'f' permission.`);
	if (t < `2020-02-10` && (e.preauthorizedAgentObjectId || e.correlationId)) throw RangeError(`'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.`);
	if (e.encryptionScope && t < `2020-12-06`) throw RangeError(`'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.`);
	return e.version = t, e;
}
var _p = class {
	_leaseId;
	_url;
	_containerOrBlobOperation;
	_isContainer;
	get leaseId() {
		return this._leaseId;
	}
	get url() {
		return this._url;
	}
	constructor(e, t) {
		let n = e.storageClientContext;
		this._url = e.url, e.name === void 0 ? (this._isContainer = !0, this._containerOrBlobOperation = n.container) : (this._isContainer = !1, this._containerOrBlobOperation = n.blob), t ||= g(), this._leaseId = t;
	}
	async acquireLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return X.withSpan(`BlobLeaseClient-acquireLease`, t, async (n) => Y(await this._containerOrBlobOperation.acquireLease({
			abortSignal: t.abortSignal,
			duration: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			proposedLeaseId: this._leaseId,
			tracingOptions: n.tracingOptions
		})));
	}
	async changeLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return X.withSpan(`BlobLeaseClient-changeLease`, t, async (n) => {
			let r = Y(await this._containerOrBlobOperation.changeLease(this._leaseId, e, {
				abortSignal: t.abortSignal,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return this._leaseId = e, r;
		});
	}
	async releaseLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return X.withSpan(`BlobLeaseClient-releaseLease`, e, async (t) => Y(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async renewLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return X.withSpan(`BlobLeaseClient-renewLease`, e, async (t) => this._containerOrBlobOperation.renewLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		}));
	}
	async breakLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return X.withSpan(`BlobLeaseClient-breakLease`, t, async (n) => {
			let r = {
				abortSignal: t.abortSignal,
				breakPeriod: e,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			};
			return Y(await this._containerOrBlobOperation.breakLease(r));
		});
	}
}, vp = class extends Pe {
	start;
	offset;
	end;
	getter;
	source;
	retries = 0;
	maxRetryRequests;
	onProgress;
	options;
	constructor(e, t, n, r, i = {}) {
		super({ highWaterMark: i.highWaterMark }), this.getter = t, this.source = e, this.start = n, this.offset = n, this.end = n + r - 1, this.maxRetryRequests = i.maxRetryRequests && i.maxRetryRequests >= 0 ? i.maxRetryRequests : 0, this.onProgress = i.onProgress, this.options = i, this.setSourceEventHandlers();
	}
	_read() {
		this.source.resume();
	}
	setSourceEventHandlers() {
		this.source.on(`data`, this.sourceDataHandler), this.source.on(`end`, this.sourceErrorOrEndHandler), this.source.on(`error`, this.sourceErrorOrEndHandler), this.source.on(`aborted`, this.sourceAbortedHandler);
	}
	removeSourceEventHandlers() {
		this.source.removeListener(`data`, this.sourceDataHandler), this.source.removeListener(`end`, this.sourceErrorOrEndHandler), this.source.removeListener(`error`, this.sourceErrorOrEndHandler), this.source.removeListener(`aborted`, this.sourceAbortedHandler);
	}
	sourceDataHandler = (e) => {
		this.options.doInjectErrorOnce ? (this.options.doInjectErrorOnce = void 0, this.source.pause(), this.sourceErrorOrEndHandler(), this.source.destroy()) : (this.offset += e.length, this.onProgress && this.onProgress({ loadedBytes: this.offset - this.start }), this.push(e) || this.source.pause());
	};
	sourceAbortedHandler = () => {
		let e = new ae(`The operation was aborted.`);
		this.destroy(e);
	};
	sourceErrorOrEndHandler = (e) => {
		e && e.name === `AbortError` ? this.destroy(e) : (this.removeSourceEventHandlers(), this.offset - 1 === this.end ? this.push(null) : this.offset <= this.end ? this.retries < this.maxRetryRequests ? (this.retries += 1, this.getter(this.offset).then((e) => {
			this.source = e, this.setSourceEventHandlers();
		}).catch((e) => {
			this.destroy(e);
		})) : this.destroy(Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)) : this.destroy(Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`)));
	};
	_destroy(e, t) {
		this.removeSourceEventHandlers(), this.source.destroy(), t(e === null ? void 0 : e);
	}
}, yp = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {
		return this.originalResponse.copyCompletedOn;
	}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get tagCount() {
		return this.originalResponse.tagCount;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get lastAccessed() {
		return this.originalResponse.lastAccessed;
	}
	get createdOn() {
		return this.originalResponse.createdOn;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get versionId() {
		return this.originalResponse.versionId;
	}
	get isCurrentVersion() {
		return this.originalResponse.isCurrentVersion;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get objectReplicationDestinationPolicyId() {
		return this.originalResponse.objectReplicationDestinationPolicyId;
	}
	get objectReplicationSourceProperties() {
		return this.originalResponse.objectReplicationSourceProperties;
	}
	get isSealed() {
		return this.originalResponse.isSealed;
	}
	get immutabilityPolicyExpiresOn() {
		return this.originalResponse.immutabilityPolicyExpiresOn;
	}
	get immutabilityPolicyMode() {
		return this.originalResponse.immutabilityPolicyMode;
	}
	get legalHold() {
		return this.originalResponse.legalHold;
	}
	get contentAsBlob() {
		return this.originalResponse.blobBody;
	}
	get readableStreamBody() {
		return b ? this.blobDownloadStream : void 0;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t, n, r, i = {}) {
		this.originalResponse = e, this.blobDownloadStream = new vp(this.originalResponse.readableStreamBody, t, n, r, i);
	}
};
const bp = new Uint8Array([
	79,
	98,
	106,
	1
]);
var Z = class e {
	static async readFixedBytes(e, t, n = {}) {
		let r = await e.read(t, { abortSignal: n.abortSignal });
		if (r.length !== t) throw Error(`Hit stream end.`);
		return r;
	}
	static async readByte(t, n = {}) {
		return (await e.readFixedBytes(t, 1, n))[0];
	}
	static async readZigZagLong(t, n = {}) {
		let r = 0, i = 0, a, o, s;
		do
			a = await e.readByte(t, n), o = a & 128, r |= (a & 127) << i, i += 7;
		while (o && i < 28);
		if (o) {
			r = r, s = 268435456;
			do
				a = await e.readByte(t, n), r += (a & 127) * s, s *= 128;
			while (a & 128);
			let i = (r % 2 ? -(r + 1) : r) / 2;
			if (i < -(2 ** 53 - 1) || i > 2 ** 53 - 1) throw Error(`Integer overflow.`);
			return i;
		}
		return r >> 1 ^ -(r & 1);
	}
	static async readLong(t, n = {}) {
		return e.readZigZagLong(t, n);
	}
	static async readInt(t, n = {}) {
		return e.readZigZagLong(t, n);
	}
	static async readNull() {
		return null;
	}
	static async readBoolean(t, n = {}) {
		let r = await e.readByte(t, n);
		if (r === 1) return !0;
		if (r === 0) return !1;
		throw Error(`Byte was not a boolean.`);
	}
	static async readFloat(t, n = {}) {
		let r = await e.readFixedBytes(t, 4, n);
		return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat32(0, !0);
	}
	static async readDouble(t, n = {}) {
		let r = await e.readFixedBytes(t, 8, n);
		return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat64(0, !0);
	}
	static async readBytes(t, n = {}) {
		let r = await e.readLong(t, n);
		if (r < 0) throw Error(`Bytes size was negative.`);
		return t.read(r, { abortSignal: n.abortSignal });
	}
	static async readString(t, n = {}) {
		let r = await e.readBytes(t, n);
		return new TextDecoder().decode(r);
	}
	static async readMapPair(t, n, r = {}) {
		return {
			key: await e.readString(t, r),
			value: await n(t, r)
		};
	}
	static async readMap(t, n, r = {}) {
		let i = await e.readArray(t, (t, r = {}) => e.readMapPair(t, n, r), r), a = {};
		for (let e of i) a[e.key] = e.value;
		return a;
	}
	static async readArray(t, n, r = {}) {
		let i = [];
		for (let a = await e.readLong(t, r); a !== 0; a = await e.readLong(t, r)) for (a < 0 && (await e.readLong(t, r), a = -a); a--;) {
			let e = await n(t, r);
			i.push(e);
		}
		return i;
	}
}, xp;
(function(e) {
	e.RECORD = `record`, e.ENUM = `enum`, e.ARRAY = `array`, e.MAP = `map`, e.UNION = `union`, e.FIXED = `fixed`;
})(xp ||= {});
var Q;
(function(e) {
	e.NULL = `null`, e.BOOLEAN = `boolean`, e.INT = `int`, e.LONG = `long`, e.FLOAT = `float`, e.DOUBLE = `double`, e.BYTES = `bytes`, e.STRING = `string`;
})(Q ||= {});
var Sp = class e {
	static fromSchema(t) {
		return typeof t == `string` ? e.fromStringSchema(t) : Array.isArray(t) ? e.fromArraySchema(t) : e.fromObjectSchema(t);
	}
	static fromStringSchema(e) {
		switch (e) {
			case Q.NULL:
			case Q.BOOLEAN:
			case Q.INT:
			case Q.LONG:
			case Q.FLOAT:
			case Q.DOUBLE:
			case Q.BYTES:
			case Q.STRING: return new Cp(e);
			default: throw Error(`Unexpected Avro type ${e}`);
		}
	}
	static fromArraySchema(t) {
		return new Tp(t.map(e.fromSchema));
	}
	static fromObjectSchema(t) {
		let n = t.type;
		try {
			return e.fromStringSchema(n);
		} catch {}
		switch (n) {
			case xp.RECORD:
				if (t.aliases) throw Error(`aliases currently is not supported, schema: ${t}`);
				if (!t.name) throw Error(`Required attribute 'name' doesn't exist on schema: ${t}`);
				let r = {};
				if (!t.fields) throw Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);
				for (let n of t.fields) r[n.name] = e.fromSchema(n.type);
				return new Dp(r, t.name);
			case xp.ENUM:
				if (t.aliases) throw Error(`aliases currently is not supported, schema: ${t}`);
				if (!t.symbols) throw Error(`Required attribute 'symbols' doesn't exist on schema: ${t}`);
				return new wp(t.symbols);
			case xp.MAP:
				if (!t.values) throw Error(`Required attribute 'values' doesn't exist on schema: ${t}`);
				return new Ep(e.fromSchema(t.values));
			case xp.ARRAY:
			case xp.FIXED:
			default: throw Error(`Unexpected Avro type ${n} in ${t}`);
		}
	}
}, Cp = class extends Sp {
	_primitive;
	constructor(e) {
		super(), this._primitive = e;
	}
	read(e, t = {}) {
		switch (this._primitive) {
			case Q.NULL: return Z.readNull();
			case Q.BOOLEAN: return Z.readBoolean(e, t);
			case Q.INT: return Z.readInt(e, t);
			case Q.LONG: return Z.readLong(e, t);
			case Q.FLOAT: return Z.readFloat(e, t);
			case Q.DOUBLE: return Z.readDouble(e, t);
			case Q.BYTES: return Z.readBytes(e, t);
			case Q.STRING: return Z.readString(e, t);
			default: throw Error(`Unknown Avro Primitive`);
		}
	}
}, wp = class extends Sp {
	_symbols;
	constructor(e) {
		super(), this._symbols = e;
	}
	async read(e, t = {}) {
		let n = await Z.readInt(e, t);
		return this._symbols[n];
	}
}, Tp = class extends Sp {
	_types;
	constructor(e) {
		super(), this._types = e;
	}
	async read(e, t = {}) {
		let n = await Z.readInt(e, t);
		return this._types[n].read(e, t);
	}
}, Ep = class extends Sp {
	_itemType;
	constructor(e) {
		super(), this._itemType = e;
	}
	read(e, t = {}) {
		return Z.readMap(e, (e, t) => this._itemType.read(e, t), t);
	}
}, Dp = class extends Sp {
	_name;
	_fields;
	constructor(e, t) {
		super(), this._fields = e, this._name = t;
	}
	async read(e, t = {}) {
		let n = {};
		n.$schema = this._name;
		for (let r in this._fields) Object.prototype.hasOwnProperty.call(this._fields, r) && (n[r] = await this._fields[r].read(e, t));
		return n;
	}
};
function Op(e, t) {
	if (e === t) return !0;
	if (e == null || t == null || e.length !== t.length) return !1;
	for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) return !1;
	return !0;
}
var kp = class {
	_dataStream;
	_headerStream;
	_syncMarker;
	_metadata;
	_itemType;
	_itemsRemainingInBlock;
	_initialBlockOffset;
	_blockOffset;
	get blockOffset() {
		return this._blockOffset;
	}
	_objectIndex;
	get objectIndex() {
		return this._objectIndex;
	}
	_initialized;
	constructor(e, t, n, r) {
		this._dataStream = e, this._headerStream = t || e, this._initialized = !1, this._blockOffset = n || 0, this._objectIndex = r || 0, this._initialBlockOffset = n || 0;
	}
	async initialize(e = {}) {
		if (!Op(await Z.readFixedBytes(this._headerStream, bp.length, { abortSignal: e.abortSignal }), bp)) throw Error(`Stream is not an Avro file.`);
		this._metadata = await Z.readMap(this._headerStream, Z.readString, { abortSignal: e.abortSignal });
		let t = this._metadata[`avro.codec`];
		if (t != null && t !== `null`) throw Error(`Codecs are not supported`);
		this._syncMarker = await Z.readFixedBytes(this._headerStream, 16, { abortSignal: e.abortSignal });
		let n = JSON.parse(this._metadata[`avro.schema`]);
		if (this._itemType = Sp.fromSchema(n), this._blockOffset === 0 && (this._blockOffset = this._initialBlockOffset + this._dataStream.position), this._itemsRemainingInBlock = await Z.readLong(this._dataStream, { abortSignal: e.abortSignal }), await Z.readLong(this._dataStream, { abortSignal: e.abortSignal }), this._initialized = !0, this._objectIndex && this._objectIndex > 0) for (let t = 0; t < this._objectIndex; t++) await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal }), this._itemsRemainingInBlock--;
	}
	hasNext() {
		return !this._initialized || this._itemsRemainingInBlock > 0;
	}
	async *parseObjects(e = {}) {
		for (this._initialized || await this.initialize(e); this.hasNext();) {
			let t = await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal });
			if (this._itemsRemainingInBlock--, this._objectIndex++, this._itemsRemainingInBlock === 0) {
				let t = await Z.readFixedBytes(this._dataStream, 16, { abortSignal: e.abortSignal });
				if (this._blockOffset = this._initialBlockOffset + this._dataStream.position, this._objectIndex = 0, !Op(this._syncMarker, t)) throw Error(`Stream is not a valid Avro file.`);
				try {
					this._itemsRemainingInBlock = await Z.readLong(this._dataStream, { abortSignal: e.abortSignal });
				} catch {
					this._itemsRemainingInBlock = 0;
				}
				this._itemsRemainingInBlock > 0 && await Z.readLong(this._dataStream, { abortSignal: e.abortSignal });
			}
			yield t;
		}
	}
}, Ap = class {};
const jp = new ae(`Reading from the avro stream was aborted.`);
var Mp = class extends Ap {
	_position;
	_readable;
	toUint8Array(e) {
		return typeof e == `string` ? Ge.from(e) : e;
	}
	constructor(e) {
		super(), this._readable = e, this._position = 0;
	}
	get position() {
		return this._position;
	}
	async read(e, t = {}) {
		if (t.abortSignal?.aborted) throw jp;
		if (e < 0) throw Error(`size parameter should be positive: ${e}`);
		if (e === 0) return /* @__PURE__ */ new Uint8Array();
		if (!this._readable.readable) throw Error(`Stream no longer readable.`);
		let n = this._readable.read(e);
		return n ? (this._position += n.length, this.toUint8Array(n)) : new Promise((n, r) => {
			let i = () => {
				this._readable.removeListener(`readable`, a), this._readable.removeListener(`error`, o), this._readable.removeListener(`end`, o), this._readable.removeListener(`close`, o), t.abortSignal && t.abortSignal.removeEventListener(`abort`, s);
			}, a = () => {
				let t = this._readable.read(e);
				t && (this._position += t.length, i(), n(this.toUint8Array(t)));
			}, o = () => {
				i(), r();
			}, s = () => {
				i(), r(jp);
			};
			this._readable.on(`readable`, a), this._readable.once(`error`, o), this._readable.once(`end`, o), this._readable.once(`close`, o), t.abortSignal && t.abortSignal.addEventListener(`abort`, s);
		});
	}
}, Np = class extends Pe {
	source;
	avroReader;
	avroIter;
	avroPaused = !0;
	onProgress;
	onError;
	constructor(e, t = {}) {
		super(), this.source = e, this.onProgress = t.onProgress, this.onError = t.onError, this.avroReader = new kp(new Mp(this.source)), this.avroIter = this.avroReader.parseObjects({ abortSignal: t.abortSignal });
	}
	_read() {
		this.avroPaused && this.readInternal().catch((e) => {
			this.emit(`error`, e);
		});
	}
	async readInternal() {
		this.avroPaused = !1;
		let e;
		do {
			if (e = await this.avroIter.next(), e.done) break;
			let t = e.value, n = t.$schema;
			if (typeof n != `string`) throw Error(`Missing schema in avro record.`);
			switch (n) {
				case `com.microsoft.azure.storage.queryBlobContents.resultData`:
					{
						let e = t.data;
						if (!(e instanceof Uint8Array)) throw Error(`Invalid data in avro result record.`);
						this.push(Buffer.from(e)) || (this.avroPaused = !0);
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.progress`:
					{
						let e = t.bytesScanned;
						if (typeof e != `number`) throw Error(`Invalid bytesScanned in avro progress record.`);
						this.onProgress && this.onProgress({ loadedBytes: e });
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.end`:
					if (this.onProgress) {
						let e = t.totalBytes;
						if (typeof e != `number`) throw Error(`Invalid totalBytes in avro end record.`);
						this.onProgress({ loadedBytes: e });
					}
					this.push(null);
					break;
				case `com.microsoft.azure.storage.queryBlobContents.error`:
					if (this.onError) {
						let e = t.fatal;
						if (typeof e != `boolean`) throw Error(`Invalid fatal in avro error record.`);
						let n = t.name;
						if (typeof n != `string`) throw Error(`Invalid name in avro error record.`);
						let r = t.description;
						if (typeof r != `string`) throw Error(`Invalid description in avro error record.`);
						let i = t.position;
						if (typeof i != `number`) throw Error(`Invalid position in avro error record.`);
						this.onError({
							position: i,
							name: n,
							isFatal: e,
							description: r
						});
					}
					break;
				default: throw Error(`Unknown schema ${n} in avro progress record.`);
			}
		} while (!e.done && !this.avroPaused);
	}
}, Pp = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get blobBody() {}
	get readableStreamBody() {
		return b ? this.blobDownloadStream : void 0;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t = {}) {
		this.originalResponse = e, this.blobDownloadStream = new Np(this.originalResponse.readableStreamBody, t);
	}
}, Fp;
(function(e) {
	e.Hot = `Hot`, e.Cool = `Cool`, e.Cold = `Cold`, e.Archive = `Archive`;
})(Fp ||= {});
var Ip;
(function(e) {
	e.P4 = `P4`, e.P6 = `P6`, e.P10 = `P10`, e.P15 = `P15`, e.P20 = `P20`, e.P30 = `P30`, e.P40 = `P40`, e.P50 = `P50`, e.P60 = `P60`, e.P70 = `P70`, e.P80 = `P80`;
})(Ip ||= {});
function Lp(e) {
	if (e !== void 0) return e;
}
function $(e, t) {
	if (e && !t) throw RangeError(`Customer-provided encryption key must be used over HTTPS.`);
	e && !e.encryptionAlgorithm && (e.encryptionAlgorithm = `AES256`);
}
var Rp;
(function(e) {
	e.StorageOAuthScopes = `https://storage.azure.com/.default`, e.DiskComputeOAuthScopes = `https://disk.compute.azure.com/.default`;
})(Rp ||= {});
function zp(e) {
	let t = (e._response.parsedBody.pageRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	})), n = (e._response.parsedBody.clearRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	}));
	return {
		...e,
		pageRange: t,
		clearRange: n,
		_response: {
			...e._response,
			parsedBody: {
				pageRange: t,
				clearRange: n
			}
		}
	};
}
var Bp = class extends ke {
	intervalInMs;
	constructor(e) {
		let { blobClient: t, copySource: n, intervalInMs: r = 15e3, onProgress: i, resumeFrom: a, startCopyFromURLOptions: o } = e, s;
		a && (s = JSON.parse(a).state);
		let c = Wp({
			...s,
			blobClient: t,
			copySource: n,
			startCopyFromURLOptions: o
		});
		super(c), typeof i == `function` && this.onProgress(i), this.intervalInMs = r;
	}
	delay() {
		return h(this.intervalInMs);
	}
};
const Vp = async function(e = {}) {
	let t = this.state, { copyId: n } = t;
	return t.isCompleted ? Wp(t) : n ? (await t.blobClient.abortCopyFromURL(n, { abortSignal: e.abortSignal }), t.isCancelled = !0, Wp(t)) : (t.isCancelled = !0, Wp(t));
}, Hp = async function(e = {}) {
	let t = this.state, { blobClient: n, copySource: r, startCopyFromURLOptions: i } = t;
	if (!t.isStarted) {
		t.isStarted = !0;
		let e = await n.startCopyFromURL(r, i);
		t.copyId = e.copyId, e.copyStatus === `success` && (t.result = e, t.isCompleted = !0);
	} else if (!t.isCompleted) try {
		let n = await t.blobClient.getProperties({ abortSignal: e.abortSignal }), { copyStatus: r, copyProgress: i } = n, a = t.copyProgress;
		i && (t.copyProgress = i), r === `pending` && i !== a && typeof e.fireProgress == `function` ? e.fireProgress(t) : r === `success` ? (t.result = n, t.isCompleted = !0) : r === `failed` && (t.error = Error(`Blob copy failed with reason: "${n.copyStatusDescription || `unknown`}"`), t.isCompleted = !0);
	} catch (e) {
		t.error = e, t.isCompleted = !0;
	}
	return Wp(t);
}, Up = function() {
	return JSON.stringify({ state: this.state }, (e, t) => {
		if (e !== `blobClient`) return t;
	});
};
function Wp(e) {
	return {
		state: { ...e },
		cancel: Vp,
		toString: Up,
		update: Hp
	};
}
function Gp(e) {
	if (e.offset < 0) throw RangeError(`Range.offset cannot be smaller than 0.`);
	if (e.count && e.count <= 0) throw RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.`);
	return e.count ? `bytes=${e.offset}-${e.offset + e.count - 1}` : `bytes=${e.offset}-`;
}
var Kp;
(function(e) {
	e[e.Good = 0] = `Good`, e[e.Error = 1] = `Error`;
})(Kp ||= {});
var qp = class {
	concurrency;
	actives = 0;
	completed = 0;
	offset = 0;
	operations = [];
	state = Kp.Good;
	emitter;
	constructor(e = 5) {
		if (e < 1) throw RangeError(`concurrency must be larger than 0`);
		this.concurrency = e, this.emitter = new Ie();
	}
	addOperation(e) {
		this.operations.push(async () => {
			try {
				this.actives++, await e(), this.actives--, this.completed++, this.parallelExecute();
			} catch (e) {
				this.emitter.emit(`error`, e);
			}
		});
	}
	async do() {
		return this.operations.length === 0 ? Promise.resolve() : (this.parallelExecute(), new Promise((e, t) => {
			this.emitter.on(`finish`, e), this.emitter.on(`error`, (e) => {
				this.state = Kp.Error, t(e);
			});
		}));
	}
	nextOperation() {
		return this.offset < this.operations.length ? this.operations[this.offset++] : null;
	}
	parallelExecute() {
		if (this.state !== Kp.Error) {
			if (this.completed >= this.operations.length) this.emitter.emit(`finish`);
			else for (; this.actives < this.concurrency;) {
				let e = this.nextOperation();
				if (e) e();
				else return;
			}
		}
	}
};
async function Jp(e, t, n, r, i) {
	let a = 0, o = r - n;
	return new Promise((r, s) => {
		let c = setTimeout(() => s(Error(`The operation cannot be completed in timeout.`)), 1e5);
		e.on(`readable`, () => {
			if (a >= o) {
				clearTimeout(c), r();
				return;
			}
			let s = e.read();
			if (!s) return;
			typeof s == `string` && (s = Buffer.from(s, i));
			let l = a + s.length > o ? o - a : s.length;
			t.fill(s.slice(0, l), n + a, n + a + l), a += l;
		}), e.on(`end`, () => {
			clearTimeout(c), a < o && s(Error(`Stream drains before getting enough data needed. Data read: ${a}, data need: ${o}`)), r();
		}), e.on(`error`, (e) => {
			clearTimeout(c), s(e);
		});
	});
}
async function Yp(e, t) {
	return new Promise((n, r) => {
		let i = Ne.createWriteStream(t);
		e.on(`error`, (e) => {
			r(e);
		}), i.on(`error`, (e) => {
			r(e);
		}), i.on(`close`, n), e.pipe(i);
	});
}
const Xp = Ve.promisify(Ne.stat), Zp = Ne.createReadStream;
var Qp = class e extends ep {
	blobContext;
	_name;
	_containerName;
	_versionId;
	_snapshot;
	get name() {
		return this._name;
	}
	get containerName() {
		return this._containerName;
	}
	constructor(e, t, n, r) {
		r ||= {};
		let i, a;
		if (ta(t)) a = e, i = t;
		else if (b && t instanceof Se || t instanceof x || me(t)) a = e, r = n, i = D(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = D(new x(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = Ff(e);
			if (c.kind === `AccountConnString`) {
				if (b) {
					let e = new Se(c.accountName, c.accountKey);
					a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = pi(c.proxyUri)), i = D(e, r);
				} else throw Error(`Account connection string is only supported in Node.js environment`);
			} else if (c.kind === `SASConnString`) a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = D(new x(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), {blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl(), this.blobContext = this.storageClientContext.blob, this._snapshot = Rf(this.url, Zi.Parameters.SNAPSHOT), this._versionId = Rf(this.url, Zi.Parameters.VERSIONID);
	}
	withSnapshot(t) {
		return new e(Lf(this.url, Zi.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	withVersion(t) {
		return new e(Lf(this.url, Zi.Parameters.VERSIONID, t.length === 0 ? void 0 : t), this.pipeline);
	}
	getAppendBlobClient() {
		return new $p(this.url, this.pipeline);
	}
	getBlockBlobClient() {
		return new em(this.url, this.pipeline);
	}
	getPageBlobClient() {
		return new tm(this.url, this.pipeline);
	}
	async download(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, n.conditions = n.conditions || {}, $(n.customerProvidedKey, this.isHttps), X.withSpan(`BlobClient-download`, n, async (r) => {
			let i = Y(await this.blobContext.download({
				abortSignal: n.abortSignal,
				leaseAccessConditions: n.conditions,
				modifiedAccessConditions: {
					...n.conditions,
					ifTags: n.conditions?.tagConditions
				},
				requestOptions: { onDownloadProgress: b ? void 0 : n.onProgress },
				range: e === 0 && !t ? void 0 : Gp({
					offset: e,
					count: t
				}),
				rangeGetContentMD5: n.rangeGetContentMD5,
				rangeGetContentCRC64: n.rangeGetContentCrc64,
				snapshot: n.snapshot,
				cpkInfo: n.customerProvidedKey,
				tracingOptions: r.tracingOptions
			})), a = {
				...i,
				_response: i._response,
				objectReplicationDestinationPolicyId: i.objectReplicationPolicyId,
				objectReplicationSourceProperties: Zf(i.objectReplicationRules)
			};
			if (!b) return a;
			if ((n.maxRetryRequests === void 0 || n.maxRetryRequests < 0) && (n.maxRetryRequests = 5), i.contentLength === void 0) throw RangeError(`File download response doesn't contain valid content length header`);
			if (!i.etag) throw RangeError(`File download response doesn't contain valid etag header`);
			return new yp(a, async (t) => {
				let r = {
					leaseAccessConditions: n.conditions,
					modifiedAccessConditions: {
						ifMatch: n.conditions.ifMatch || i.etag,
						ifModifiedSince: n.conditions.ifModifiedSince,
						ifNoneMatch: n.conditions.ifNoneMatch,
						ifUnmodifiedSince: n.conditions.ifUnmodifiedSince,
						ifTags: n.conditions?.tagConditions
					},
					range: Gp({
						count: e + i.contentLength - t,
						offset: t
					}),
					rangeGetContentMD5: n.rangeGetContentMD5,
					rangeGetContentCRC64: n.rangeGetContentCrc64,
					snapshot: n.snapshot,
					cpkInfo: n.customerProvidedKey
				};
				return (await this.blobContext.download({
					abortSignal: n.abortSignal,
					...r
				})).readableStreamBody;
			}, e, i.contentLength, {
				maxRetryRequests: n.maxRetryRequests,
				onProgress: n.onProgress
			});
		});
	}
	async exists(e = {}) {
		return X.withSpan(`BlobClient-exists`, e, async (t) => {
			try {
				return $(e.customerProvidedKey, this.isHttps), await this.getProperties({
					abortSignal: e.abortSignal,
					customerProvidedKey: e.customerProvidedKey,
					conditions: e.conditions,
					tracingOptions: t.tracingOptions
				}), !0;
			} catch (e) {
				if (e.statusCode === 404) return !1;
				if (e.statusCode === 409 && (e.details.errorCode === `BlobUsesCustomerSpecifiedEncryption` || e.details.errorCode === `BlobDoesNotUseCustomerSpecifiedEncryption`)) return !0;
				throw e;
			}
		});
	}
	async getProperties(e = {}) {
		return e.conditions = e.conditions || {}, $(e.customerProvidedKey, this.isHttps), X.withSpan(`BlobClient-getProperties`, e, async (t) => {
			let n = Y(await this.blobContext.getProperties({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				cpkInfo: e.customerProvidedKey,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				objectReplicationDestinationPolicyId: n.objectReplicationPolicyId,
				objectReplicationSourceProperties: Zf(n.objectReplicationRules)
			};
		});
	}
	async delete(e = {}) {
		return e.conditions = e.conditions || {}, X.withSpan(`BlobClient-delete`, e, async (t) => Y(await this.blobContext.delete({
			abortSignal: e.abortSignal,
			deleteSnapshots: e.deleteSnapshots,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async deleteIfExists(e = {}) {
		return X.withSpan(`BlobClient-deleteIfExists`, e, async (e) => {
			try {
				let t = Y(await this.delete(e));
				return {
					succeeded: !0,
					...t,
					_response: t._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobNotFound`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async undelete(e = {}) {
		return X.withSpan(`BlobClient-undelete`, e, async (t) => Y(await this.blobContext.undelete({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
	async setHTTPHeaders(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), X.withSpan(`BlobClient-setHTTPHeaders`, t, async (n) => Y(await this.blobContext.setHttpHeaders({
			abortSignal: t.abortSignal,
			blobHttpHeaders: e,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
	async setMetadata(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), X.withSpan(`BlobClient-setMetadata`, t, async (n) => Y(await this.blobContext.setMetadata({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async setTags(e, t = {}) {
		return X.withSpan(`BlobClient-setTags`, t, async (n) => Y(await this.blobContext.setTags({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			blobModifiedAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions,
			tags: Jf(e)
		})));
	}
	async getTags(e = {}) {
		return X.withSpan(`BlobClient-getTags`, e, async (t) => {
			let n = Y(await this.blobContext.getTags({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				blobModifiedAccessConditions: e.conditions,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				tags: Yf({ blobTagSet: n.blobTagSet }) || {}
			};
		});
	}
	getBlobLeaseClient(e) {
		return new _p(this, e);
	}
	async createSnapshot(e = {}) {
		return e.conditions = e.conditions || {}, $(e.customerProvidedKey, this.isHttps), X.withSpan(`BlobClient-createSnapshot`, e, async (t) => Y(await this.blobContext.createSnapshot({
			abortSignal: e.abortSignal,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			tracingOptions: t.tracingOptions
		})));
	}
	async beginCopyFromURL(e, t = {}) {
		let n = new Bp({
			blobClient: {
				abortCopyFromURL: (...e) => this.abortCopyFromURL(...e),
				getProperties: (...e) => this.getProperties(...e),
				startCopyFromURL: (...e) => this.startCopyFromURL(...e)
			},
			copySource: e,
			intervalInMs: t.intervalInMs,
			onProgress: t.onProgress,
			resumeFrom: t.resumeFrom,
			startCopyFromURLOptions: t
		});
		return await n.poll(), n;
	}
	async abortCopyFromURL(e, t = {}) {
		return X.withSpan(`BlobClient-abortCopyFromURL`, t, async (n) => Y(await this.blobContext.abortCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions
		})));
	}
	async syncCopyFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, X.withSpan(`BlobClient-syncCopyFromURL`, t, async (n) => Y(await this.blobContext.copyFromURL(e, {
			abortSignal: t.abortSignal,
			metadata: t.metadata,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince
			},
			sourceContentMD5: t.sourceContentMD5,
			copySourceAuthorization: Qf(t.sourceAuthorization),
			tier: Lp(t.tier),
			blobTagsString: qf(t.tags),
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			encryptionScope: t.encryptionScope,
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async setAccessTier(e, t = {}) {
		return X.withSpan(`BlobClient-setAccessTier`, t, async (n) => Y(await this.blobContext.setTier(Lp(e), {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			rehydratePriority: t.rehydratePriority,
			tracingOptions: n.tracingOptions
		})));
	}
	async downloadToBuffer(e, t, n, r = {}) {
		let i, a = 0, o = 0, s = r;
		e instanceof Buffer ? (i = e, a = t || 0, o = typeof n == `number` ? n : 0) : (a = typeof e == `number` ? e : 0, o = typeof t == `number` ? t : 0, s = n || {});
		let c = s.blockSize ?? 0;
		if (c < 0) throw RangeError(`blockSize option must be >= 0`);
		if (c === 0 && (c = Xi), a < 0) throw RangeError(`offset option must be >= 0`);
		if (o && o <= 0) throw RangeError(`count option must be greater than 0`);
		return s.conditions || (s.conditions = {}), X.withSpan(`BlobClient-downloadToBuffer`, s, async (e) => {
			if (!o) {
				let t = await this.getProperties({
					...s,
					tracingOptions: e.tracingOptions
				});
				if (o = t.contentLength - a, o < 0) throw RangeError(`offset ${a} shouldn't be larger than blob size ${t.contentLength}`);
			}
			if (!i) try {
				i = Buffer.alloc(o);
			} catch (e) {
				throw Error(`Unable to allocate the buffer of size: ${o}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`);
			}
			if (i.length < o) throw RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${o}`);
			let t = 0, n = new qp(s.concurrency);
			for (let r = a; r < a + o; r += c) n.addOperation(async () => {
				let n = a + o;
				r + c < n && (n = r + c);
				let l = (await this.download(r, n - r, {
					abortSignal: s.abortSignal,
					conditions: s.conditions,
					maxRetryRequests: s.maxRetryRequestsPerBlock,
					customerProvidedKey: s.customerProvidedKey,
					tracingOptions: e.tracingOptions
				})).readableStreamBody;
				await Jp(l, i, r - a, n - a), t += n - r, s.onProgress && s.onProgress({ loadedBytes: t });
			});
			return await n.do(), i;
		});
	}
	async downloadToFile(e, t = 0, n, r = {}) {
		return X.withSpan(`BlobClient-downloadToFile`, r, async (i) => {
			let a = await this.download(t, n, {
				...r,
				tracingOptions: i.tracingOptions
			});
			return a.readableStreamBody && await Yp(a.readableStreamBody, e), a.blobDownloadStream = void 0, a;
		});
	}
	getBlobAndContainerNamesFromUrl() {
		let e, t;
		try {
			let n = new URL(this.url);
			if (n.host.split(`.`)[1] === `blob`) {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			} else if (Kf(n)) {
				let r = n.pathname.match(`/([^/]*)/([^/]*)(/(.*))?`);
				e = r[2], t = r[4];
			} else {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			}
			if (e = decodeURIComponent(e), t = decodeURIComponent(t), t = t.replace(/\\/g, `/`), !e) throw Error(`Provided containerName is invalid.`);
			return {
				blobName: t,
				containerName: e
			};
		} catch {
			throw Error(`Unable to extract blobName and containerName with provided information.`);
		}
	}
	async startCopyFromURL(e, t = {}) {
		return X.withSpan(`BlobClient-startCopyFromURL`, t, async (n) => (t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, Y(await this.blobContext.startCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions.ifMatch,
				sourceIfModifiedSince: t.sourceConditions.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions.tagConditions
			},
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			rehydratePriority: t.rehydratePriority,
			tier: Lp(t.tier),
			blobTagsString: qf(t.tags),
			sealBlob: t.sealBlob,
			tracingOptions: n.tracingOptions
		}))));
	}
	generateSasUrl(e) {
		return new Promise((t) => {
			if (!(this.credential instanceof Se)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
			let n = op({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, this.credential).toString();
			t(Bf(this.url, n));
		});
	}
	generateSasStringToSign(e) {
		if (!(this.credential instanceof Se)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
		return sp({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, this.credential).stringToSign;
	}
	generateUserDelegationSasUrl(e, t) {
		return new Promise((n) => {
			let r = op({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, t, this.accountName).toString();
			n(Bf(this.url, r));
		});
	}
	generateUserDelegationSasStringToSign(e, t) {
		return sp({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, t, this.accountName).stringToSign;
	}
	async deleteImmutabilityPolicy(e = {}) {
		return X.withSpan(`BlobClient-deleteImmutabilityPolicy`, e, async (e) => Y(await this.blobContext.deleteImmutabilityPolicy({ tracingOptions: e.tracingOptions })));
	}
	async setImmutabilityPolicy(e, t = {}) {
		return X.withSpan(`BlobClient-setImmutabilityPolicy`, t, async (t) => Y(await this.blobContext.setImmutabilityPolicy({
			immutabilityPolicyExpiry: e.expiriesOn,
			immutabilityPolicyMode: e.policyMode,
			tracingOptions: t.tracingOptions
		})));
	}
	async setLegalHold(e, t = {}) {
		return X.withSpan(`BlobClient-setLegalHold`, t, async (t) => Y(await this.blobContext.setLegalHold(e, { tracingOptions: t.tracingOptions })));
	}
	async getAccountInfo(e = {}) {
		return X.withSpan(`BlobClient-getAccountInfo`, e, async (t) => Y(await this.blobContext.getAccountInfo({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
}, $p = class e extends Qp {
	appendBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, ta(t)) a = e, i = t;
		else if (b && t instanceof Se || t instanceof x || me(t)) a = e, r = n, i = D(t, r);
		else if (!t && typeof t != `string`) a = e, i = D(new x(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = Ff(e);
			if (c.kind === `AccountConnString`) {
				if (b) {
					let e = new Se(c.accountName, c.accountKey);
					a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = pi(c.proxyUri)), i = D(e, r);
				} else throw Error(`Account connection string is only supported in Node.js environment`);
			} else if (c.kind === `SASConnString`) a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = D(new x(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.appendBlobContext = this.storageClientContext.appendBlob;
	}
	withSnapshot(t) {
		return new e(Lf(this.url, Zi.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	async create(e = {}) {
		return e.conditions = e.conditions || {}, $(e.customerProvidedKey, this.isHttps), X.withSpan(`AppendBlobClient-create`, e, async (t) => Y(await this.appendBlobContext.create(0, {
			abortSignal: e.abortSignal,
			blobHttpHeaders: e.blobHTTPHeaders,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			immutabilityPolicyExpiry: e.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: e.immutabilityPolicy?.policyMode,
			legalHold: e.legalHold,
			blobTagsString: qf(e.tags),
			tracingOptions: t.tracingOptions
		})));
	}
	async createIfNotExists(e = {}) {
		let t = { ifNoneMatch: `*` };
		return X.withSpan(`AppendBlobClient-createIfNotExists`, e, async (e) => {
			try {
				let n = Y(await this.create({
					...e,
					conditions: t
				}));
				return {
					succeeded: !0,
					...n,
					_response: n._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async seal(e = {}) {
		return e.conditions = e.conditions || {}, X.withSpan(`AppendBlobClient-seal`, e, async (t) => Y(await this.appendBlobContext.seal({
			abortSignal: e.abortSignal,
			appendPositionAccessConditions: e.conditions,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async appendBlock(e, t, n = {}) {
		return n.conditions = n.conditions || {}, $(n.customerProvidedKey, this.isHttps), X.withSpan(`AppendBlobClient-appendBlock`, n, async (r) => Y(await this.appendBlobContext.appendBlock(t, e, {
			abortSignal: n.abortSignal,
			appendPositionAccessConditions: n.conditions,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			transactionalContentMD5: n.transactionalContentMD5,
			transactionalContentCrc64: n.transactionalContentCrc64,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async appendBlockFromURL(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, r.sourceConditions = r.sourceConditions || {}, $(r.customerProvidedKey, this.isHttps), X.withSpan(`AppendBlobClient-appendBlockFromURL`, r, async (i) => Y(await this.appendBlobContext.appendBlockFromUrl(e, 0, {
			abortSignal: r.abortSignal,
			sourceRange: Gp({
				offset: t,
				count: n
			}),
			sourceContentMD5: r.sourceContentMD5,
			sourceContentCrc64: r.sourceContentCrc64,
			leaseAccessConditions: r.conditions,
			appendPositionAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: r.sourceConditions?.ifMatch,
				sourceIfModifiedSince: r.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: r.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: r.sourceConditions?.ifUnmodifiedSince
			},
			copySourceAuthorization: Qf(r.sourceAuthorization),
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			fileRequestIntent: r.sourceShareTokenIntent,
			tracingOptions: i.tracingOptions
		})));
	}
}, em = class e extends Qp {
	_blobContext;
	blockBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, ta(t)) a = e, i = t;
		else if (b && t instanceof Se || t instanceof x || me(t)) a = e, r = n, i = D(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = D(new x(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = Ff(e);
			if (c.kind === `AccountConnString`) {
				if (b) {
					let e = new Se(c.accountName, c.accountKey);
					a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = pi(c.proxyUri)), i = D(e, r);
				} else throw Error(`Account connection string is only supported in Node.js environment`);
			} else if (c.kind === `SASConnString`) a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = D(new x(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.blockBlobContext = this.storageClientContext.blockBlob, this._blobContext = this.storageClientContext.blob;
	}
	withSnapshot(t) {
		return new e(Lf(this.url, Zi.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	async query(e, t = {}) {
		if ($(t.customerProvidedKey, this.isHttps), !b) throw Error(`This operation currently is only supported in Node.js.`);
		return X.withSpan(`BlockBlobClient-query`, t, async (n) => new Pp(Y(await this._blobContext.query({
			abortSignal: t.abortSignal,
			queryRequest: {
				queryType: `SQL`,
				expression: e,
				inputSerialization: Xf(t.inputTextConfiguration),
				outputSerialization: Xf(t.outputTextConfiguration)
			},
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			tracingOptions: n.tracingOptions
		})), {
			abortSignal: t.abortSignal,
			onProgress: t.onProgress,
			onError: t.onError
		}));
	}
	async upload(e, t, n = {}) {
		return n.conditions = n.conditions || {}, $(n.customerProvidedKey, this.isHttps), X.withSpan(`BlockBlobClient-upload`, n, async (r) => Y(await this.blockBlobContext.upload(t, e, {
			abortSignal: n.abortSignal,
			blobHttpHeaders: n.blobHTTPHeaders,
			leaseAccessConditions: n.conditions,
			metadata: n.metadata,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			immutabilityPolicyExpiry: n.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: n.immutabilityPolicy?.policyMode,
			legalHold: n.legalHold,
			tier: Lp(n.tier),
			blobTagsString: qf(n.tags),
			tracingOptions: r.tracingOptions
		})));
	}
	async syncUploadFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), X.withSpan(`BlockBlobClient-syncUploadFromURL`, t, async (n) => Y(await this.blockBlobContext.putBlobFromUrl(0, e, {
			...t,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			copySourceAuthorization: Qf(t.sourceAuthorization),
			tier: Lp(t.tier),
			blobTagsString: qf(t.tags),
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async stageBlock(e, t, n, r = {}) {
		return $(r.customerProvidedKey, this.isHttps), X.withSpan(`BlockBlobClient-stageBlock`, r, async (i) => Y(await this.blockBlobContext.stageBlock(e, n, t, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			requestOptions: { onUploadProgress: r.onProgress },
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async stageBlockFromURL(e, t, n = 0, r, i = {}) {
		return $(i.customerProvidedKey, this.isHttps), X.withSpan(`BlockBlobClient-stageBlockFromURL`, i, async (a) => Y(await this.blockBlobContext.stageBlockFromURL(e, 0, t, {
			abortSignal: i.abortSignal,
			leaseAccessConditions: i.conditions,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			sourceRange: n === 0 && !r ? void 0 : Gp({
				offset: n,
				count: r
			}),
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: Qf(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async commitBlockList(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), X.withSpan(`BlockBlobClient-commitBlockList`, t, async (n) => Y(await this.blockBlobContext.commitBlockList({ latest: e }, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: Lp(t.tier),
			blobTagsString: qf(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async getBlockList(e, t = {}) {
		return X.withSpan(`BlockBlobClient-getBlockList`, t, async (n) => {
			let r = Y(await this.blockBlobContext.getBlockList(e, {
				abortSignal: t.abortSignal,
				leaseAccessConditions: t.conditions,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return r.committedBlocks ||= [], r.uncommittedBlocks ||= [], r;
		});
	}
	async uploadData(e, t = {}) {
		return X.withSpan(`BlockBlobClient-uploadData`, t, async (t) => {
			if (b) {
				let n;
				return e instanceof Buffer ? n = e : e instanceof ArrayBuffer ? n = Buffer.from(e) : (e = e, n = Buffer.from(e.buffer, e.byteOffset, e.byteLength)), this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.byteLength, t);
			}
			{
				let n = new Blob([e]);
				return this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.size, t);
			}
		});
	}
	async uploadBrowserData(e, t = {}) {
		return X.withSpan(`BlockBlobClient-uploadBrowserData`, t, async (t) => {
			let n = new Blob([e]);
			return this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.size, t);
		});
	}
	async uploadSeekableInternal(e, t, n = {}) {
		let r = n.blockSize ?? 0;
		if (r < 0 || r > 4194304e3) throw RangeError(`blockSize option must be >= 0 and <= 4194304000`);
		let i = n.maxSingleShotSize ?? 268435456;
		if (i < 0 || i > 268435456) throw RangeError(`maxSingleShotSize option must be >= 0 and <= 268435456`);
		if (r === 0) {
			if (t > 4194304e3 * 5e4) throw RangeError(`${t} is too larger to upload to a block blob.`);
			t > i && (r = Math.ceil(t / Yi), r < 4194304 && (r = Xi));
		}
		return n.blobHTTPHeaders ||= {}, n.conditions ||= {}, X.withSpan(`BlockBlobClient-uploadSeekableInternal`, n, async (a) => {
			if (t <= i) return Y(await this.upload(e(0, t), t, a));
			let o = Math.floor((t - 1) / r) + 1;
			if (o > 5e4) throw RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${Yi}`);
			let s = [], c = g(), l = 0, u = new qp(n.concurrency);
			for (let i = 0; i < o; i++) u.addOperation(async () => {
				let u = Hf(c, i), d = r * i, f = (i === o - 1 ? t : d + r) - d;
				s.push(u), await this.stageBlock(u, e(d, f), f, {
					abortSignal: n.abortSignal,
					conditions: n.conditions,
					encryptionScope: n.encryptionScope,
					tracingOptions: a.tracingOptions
				}), l += f, n.onProgress && n.onProgress({ loadedBytes: l });
			});
			return await u.do(), this.commitBlockList(s, a);
		});
	}
	async uploadFile(e, t = {}) {
		return X.withSpan(`BlockBlobClient-uploadFile`, t, async (n) => {
			let r = (await Xp(e)).size;
			return this.uploadSeekableInternal((t, n) => () => Zp(e, {
				autoClose: !0,
				end: n ? t + n - 1 : 1 / 0,
				start: t
			}), r, {
				...t,
				tracingOptions: n.tracingOptions
			});
		});
	}
	async uploadStream(e, t = 8388608, n = 5, r = {}) {
		return r.blobHTTPHeaders ||= {}, r.conditions ||= {}, X.withSpan(`BlockBlobClient-uploadStream`, r, async (i) => {
			let a = 0, o = g(), s = 0, c = [];
			return await new Ee(e, t, n, async (e, t) => {
				let n = Hf(o, a);
				c.push(n), a++, await this.stageBlock(n, e, t, {
					customerProvidedKey: r.customerProvidedKey,
					conditions: r.conditions,
					encryptionScope: r.encryptionScope,
					tracingOptions: i.tracingOptions
				}), s += t, r.onProgress && r.onProgress({ loadedBytes: s });
			}, Math.ceil(n / 4 * 3)).do(), Y(await this.commitBlockList(c, {
				...r,
				tracingOptions: i.tracingOptions
			}));
		});
	}
}, tm = class e extends Qp {
	pageBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, ta(t)) a = e, i = t;
		else if (b && t instanceof Se || t instanceof x || me(t)) a = e, r = n, i = D(t, r);
		else if (!t && typeof t != `string`) a = e, i = D(new x(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = Ff(e);
			if (c.kind === `AccountConnString`) {
				if (b) {
					let e = new Se(c.accountName, c.accountKey);
					a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = pi(c.proxyUri)), i = D(e, r);
				} else throw Error(`Account connection string is only supported in Node.js environment`);
			} else if (c.kind === `SASConnString`) a = q(q(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = D(new x(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.pageBlobContext = this.storageClientContext.pageBlob;
	}
	withSnapshot(t) {
		return new e(Lf(this.url, Zi.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	async create(e, t = {}) {
		return t.conditions = t.conditions || {}, $(t.customerProvidedKey, this.isHttps), X.withSpan(`PageBlobClient-create`, t, async (n) => Y(await this.pageBlobContext.create(0, e, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			blobSequenceNumber: t.blobSequenceNumber,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: Lp(t.tier),
			blobTagsString: qf(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async createIfNotExists(e, t = {}) {
		return X.withSpan(`PageBlobClient-createIfNotExists`, t, async (n) => {
			try {
				let r = { ifNoneMatch: `*` }, i = Y(await this.create(e, {
					...t,
					conditions: r,
					tracingOptions: n.tracingOptions
				}));
				return {
					succeeded: !0,
					...i,
					_response: i._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async uploadPages(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, $(r.customerProvidedKey, this.isHttps), X.withSpan(`PageBlobClient-uploadPages`, r, async (i) => Y(await this.pageBlobContext.uploadPages(n, e, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: r.onProgress },
			range: Gp({
				offset: t,
				count: n
			}),
			sequenceNumberAccessConditions: r.conditions,
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async uploadPagesFromURL(e, t, n, r, i = {}) {
		return i.conditions = i.conditions || {}, i.sourceConditions = i.sourceConditions || {}, $(i.customerProvidedKey, this.isHttps), X.withSpan(`PageBlobClient-uploadPagesFromURL`, i, async (a) => Y(await this.pageBlobContext.uploadPagesFromURL(e, Gp({
			offset: t,
			count: r
		}), 0, Gp({
			offset: n,
			count: r
		}), {
			abortSignal: i.abortSignal,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			leaseAccessConditions: i.conditions,
			sequenceNumberAccessConditions: i.conditions,
			modifiedAccessConditions: {
				...i.conditions,
				ifTags: i.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: i.sourceConditions?.ifMatch,
				sourceIfModifiedSince: i.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: i.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: i.sourceConditions?.ifUnmodifiedSince
			},
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: Qf(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async clearPages(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, X.withSpan(`PageBlobClient-clearPages`, n, async (r) => Y(await this.pageBlobContext.clearPages(0, {
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: Gp({
				offset: e,
				count: t
			}),
			sequenceNumberAccessConditions: n.conditions,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async getPageRanges(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, X.withSpan(`PageBlobClient-getPageRanges`, n, async (r) => zp(Y(await this.pageBlobContext.getPageRanges({
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: Gp({
				offset: e,
				count: t
			}),
			tracingOptions: r.tracingOptions
		}))));
	}
	async listPageRangesSegment(e = 0, t, n, r = {}) {
		return X.withSpan(`PageBlobClient-getPageRangesSegment`, r, async (i) => Y(await this.pageBlobContext.getPageRanges({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			range: Gp({
				offset: e,
				count: t
			}),
			marker: n,
			maxPageSize: r.maxPageSize,
			tracingOptions: i.tracingOptions
		})));
	}
	async *listPageRangeItemSegments(e = 0, t, n, r = {}) {
		let i;
		if (n || n === void 0) do
			i = await this.listPageRangesSegment(e, t, n, r), n = i.continuationToken, yield await i;
		while (n);
	}
	async *listPageRangeItems(e = 0, t, n = {}) {
		let r;
		for await (let i of this.listPageRangeItemSegments(e, t, r, n)) yield* $f(i);
	}
	listPageRanges(e = 0, t, n = {}) {
		n.conditions = n.conditions || {};
		let r = this.listPageRangeItems(e, t, n);
		return {
			next() {
				return r.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (r = {}) => this.listPageRangeItemSegments(e, t, r.continuationToken, {
				maxPageSize: r.maxPageSize,
				...n
			})
		};
	}
	async getPageRangesDiff(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, X.withSpan(`PageBlobClient-getPageRangesDiff`, r, async (i) => zp(Y(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: Gp({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async listPageRangesDiffSegment(e, t, n, r, i = {}) {
		return X.withSpan(`PageBlobClient-getPageRangesDiffSegment`, i, async (a) => Y(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: i?.abortSignal,
			leaseAccessConditions: i?.conditions,
			modifiedAccessConditions: {
				...i?.conditions,
				ifTags: i?.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: Gp({
				offset: e,
				count: t
			}),
			marker: r,
			maxPageSize: i?.maxPageSize,
			tracingOptions: a.tracingOptions
		})));
	}
	async *listPageRangeDiffItemSegments(e, t, n, r, i) {
		let a;
		if (r || r === void 0) do
			a = await this.listPageRangesDiffSegment(e, t, n, r, i), r = a.continuationToken, yield await a;
		while (r);
	}
	async *listPageRangeDiffItems(e, t, n, r) {
		let i;
		for await (let a of this.listPageRangeDiffItemSegments(e, t, n, i, r)) yield* $f(a);
	}
	listPageRangesDiff(e, t, n, r = {}) {
		r.conditions = r.conditions || {};
		let i = this.listPageRangeDiffItems(e, t, n, { ...r });
		return {
			next() {
				return i.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (i = {}) => this.listPageRangeDiffItemSegments(e, t, n, i.continuationToken, {
				maxPageSize: i.maxPageSize,
				...r
			})
		};
	}
	async getPageRangesDiffForManagedDisks(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, X.withSpan(`PageBlobClient-GetPageRangesDiffForManagedDisks`, r, async (i) => zp(Y(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevSnapshotUrl: n,
			range: Gp({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async resize(e, t = {}) {
		return t.conditions = t.conditions || {}, X.withSpan(`PageBlobClient-resize`, t, async (n) => Y(await this.pageBlobContext.resize(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async updateSequenceNumber(e, t, n = {}) {
		return n.conditions = n.conditions || {}, X.withSpan(`PageBlobClient-updateSequenceNumber`, n, async (r) => Y(await this.pageBlobContext.updateSequenceNumber(e, {
			abortSignal: n.abortSignal,
			blobSequenceNumber: t,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			tracingOptions: r.tracingOptions
		})));
	}
	async startCopyIncremental(e, t = {}) {
		return X.withSpan(`PageBlobClient-startCopyIncremental`, t, async (n) => Y(await this.pageBlobContext.copyIncremental(e, {
			abortSignal: t.abortSignal,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
}, nm = class extends Error {
	constructor(e) {
		super(e), this.name = `InvalidResponseError`;
	}
}, rm = class extends Error {
	constructor(e) {
		let t = `Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
		super(t), this.code = e, this.name = `NetworkError`;
	}
};
rm.isNetworkErrorCode = (e) => e ? [
	`ECONNRESET`,
	`ENOTFOUND`,
	`ETIMEDOUT`,
	`ECONNREFUSED`,
	`EHOSTUNREACH`
].includes(e) : !1;
var im = class extends Error {
	constructor() {
		super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`), this.name = `UsageError`;
	}
};
im.isUsageErrorMessage = (e) => e ? e.includes(`insufficient usage`) : !1;
var am = class extends Error {
	constructor(e) {
		super(e), this.name = `RateLimitError`;
	}
}, om = function(e, t, n, r) {
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
}, sm = class {
	constructor(e) {
		this.contentLength = e, this.sentBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	setSentBytes(e) {
		this.sentBytes = e;
	}
	getTransferredBytes() {
		return this.sentBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.sentBytes, t = (100 * (e / this.contentLength)).toFixed(1), n = Date.now() - this.startTime, r = (e / 1048576 / (n / 1e3)).toFixed(1);
		i(`Sent ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setSentBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let t = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(t, e));
		};
		this.timeoutHandle = setTimeout(t, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function cm(e, t, n) {
	return om(this, void 0, void 0, function* () {
		let r = new Qp(e), i = r.getBlockBlobClient(), o = new sm(n?.archiveSizeBytes ?? 0), s = {
			blockSize: n?.uploadChunkSize,
			concurrency: n?.uploadConcurrency,
			maxSingleShotSize: 134217728,
			onProgress: o.onProgress()
		};
		try {
			o.startDisplayTimer(), d(`BlobClient: ${r.name}:${r.accountName}:${r.containerName}`);
			let e = yield i.uploadFile(t, s);
			if (e._response.status >= 400) throw new nm(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`);
			return e;
		} catch (e) {
			throw a(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`), e;
		} finally {
			o.stopDisplayTimer();
		}
	});
}
var lm = function(e, t, n, r) {
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
function um(e) {
	return e ? e >= 200 && e < 300 : !1;
}
function dm(e) {
	return !e || e >= 500;
}
function fm(e) {
	return e ? [
		de.BadGateway,
		de.ServiceUnavailable,
		de.GatewayTimeout
	].includes(e) : !1;
}
function pm(e) {
	return lm(this, void 0, void 0, function* () {
		return new Promise((t) => setTimeout(t, e));
	});
}
function mm(e, t, n) {
	return lm(this, arguments, void 0, function* (e, t, n, r = 2, i = Gr, a = void 0) {
		let o = ``, s = 1;
		for (; s <= r;) {
			let c, l, u = !1;
			try {
				c = yield t();
			} catch (e) {
				a && (c = a(e)), u = !0, o = e.message;
			}
			if (c && (l = n(c), !dm(l))) return c;
			if (l && (u = fm(l), o = `Cache service responded with ${l}`), d(`${e} - Attempt ${s} of ${r} failed with error: ${o}`), !u) {
				d(`${e} - Error is not retryable`);
				break;
			}
			yield pm(i), s++;
		}
		throw Error(`${e} failed: ${o}`);
	});
}
function hm(e, t) {
	return lm(this, arguments, void 0, function* (e, t, n = 2, r = Gr) {
		return yield mm(e, t, (e) => e.statusCode, n, r, (e) => {
			if (e instanceof le) return {
				statusCode: e.statusCode,
				result: null,
				headers: {},
				error: e
			};
		});
	});
}
function gm(e, t) {
	return lm(this, arguments, void 0, function* (e, t, n = 2, r = Gr) {
		return yield mm(e, t, (e) => e.message.statusCode, n, r);
	});
}
var _m = function(e, t, n, r) {
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
function vm(e, t) {
	return _m(this, void 0, void 0, function* () {
		yield Be.promisify(He.pipeline)(e.message, t);
	});
}
var ym = class {
	constructor(e) {
		this.contentLength = e, this.segmentIndex = 0, this.segmentSize = 0, this.segmentOffset = 0, this.receivedBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	nextSegment(e) {
		this.segmentOffset += this.segmentSize, this.segmentIndex += 1, this.segmentSize = e, this.receivedBytes = 0, d(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`);
	}
	setReceivedBytes(e) {
		this.receivedBytes = e;
	}
	getTransferredBytes() {
		return this.segmentOffset + this.receivedBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.segmentOffset + this.receivedBytes, t = (100 * (e / this.contentLength)).toFixed(1), n = Date.now() - this.startTime, r = (e / 1048576 / (n / 1e3)).toFixed(1);
		i(`Received ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setReceivedBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let t = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(t, e));
		};
		this.timeoutHandle = setTimeout(t, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function bm(e, t) {
	return _m(this, void 0, void 0, function* () {
		let n = w.createWriteStream(t), r = new ue(`actions/cache`), i = yield gm(`downloadCache`, () => _m(this, void 0, void 0, function* () {
			return r.get(e);
		}));
		i.message.socket.setTimeout(Kr, () => {
			i.message.destroy(), d(`Aborting download, socket timed out after ${Kr} ms`);
		}), yield vm(i, n);
		let a = i.message.headers[`content-length`];
		if (a) {
			let e = parseInt(a), n = ei(t);
			if (n !== e) throw Error(`Incomplete download. Expected file size: ${e}, actual file size: ${n}`);
		} else d(`Unable to validate download, no Content-Length header`);
	});
}
function xm(e, t, n) {
	return _m(this, void 0, void 0, function* () {
		let r = yield w.promises.open(t, `w`), i = new ue(`actions/cache`, void 0, {
			socketTimeout: n.timeoutInMs,
			keepAlive: !0
		});
		try {
			let t = (yield gm(`downloadCacheMetadata`, () => _m(this, void 0, void 0, function* () {
				return yield i.request(`HEAD`, e, null, {});
			}))).message.headers[`content-length`];
			if (t == null) throw Error(`Content-Length not found on blob response`);
			let a = parseInt(t);
			if (Number.isNaN(a)) throw Error(`Could not interpret Content-Length: ${a}`);
			let o = [], s = 4194304;
			for (let t = 0; t < a; t += s) {
				let n = Math.min(s, a - t);
				o.push({
					offset: t,
					promiseGetter: () => _m(this, void 0, void 0, function* () {
						return yield Sm(i, e, t, n);
					})
				});
			}
			o.reverse();
			let c = 0, l = 0, u = new ym(a);
			u.startDisplayTimer();
			let d = u.onProgress(), f = [], p, m = () => _m(this, void 0, void 0, function* () {
				let e = yield Promise.race(Object.values(f));
				yield r.write(e.buffer, 0, e.count, e.offset), c--, delete f[e.offset], l += e.count, d({ loadedBytes: l });
			});
			for (; p = o.pop();) f[p.offset] = p.promiseGetter(), c++, c >= (n.downloadConcurrency ?? 10) && (yield m());
			for (; c > 0;) yield m();
		} finally {
			i.dispose(), yield r.close();
		}
	});
}
function Sm(e, t, n, r) {
	return _m(this, void 0, void 0, function* () {
		let i = 0;
		for (;;) try {
			let i = yield Tm(3e4, Cm(e, t, n, r));
			if (typeof i == `string`) throw Error(`downloadSegmentRetry failed due to timeout`);
			return i;
		} catch (e) {
			if (i >= 5) throw e;
			i++;
		}
	});
}
function Cm(e, t, n, r) {
	return _m(this, void 0, void 0, function* () {
		let i = yield gm(`downloadCachePart`, () => _m(this, void 0, void 0, function* () {
			return yield e.get(t, { Range: `bytes=${n}-${n + r - 1}` });
		}));
		if (!i.readBodyBuffer) throw Error(`Expected HttpClientResponse to implement readBodyBuffer`);
		return {
			offset: n,
			count: r,
			buffer: yield i.readBodyBuffer()
		};
	});
}
function wm(e, t, n) {
	return _m(this, void 0, void 0, function* () {
		let r = new em(e, void 0, { retryOptions: { tryTimeoutInMs: n.timeoutInMs } }), i = (yield r.getProperties()).contentLength ?? -1;
		if (i < 0) d(`Unable to determine content length, downloading file with http-client...`), yield bm(e, t);
		else {
			let e = Math.min(134217728, We.constants.MAX_LENGTH), a = new ym(i), o = w.openSync(t, `w`);
			try {
				a.startDisplayTimer();
				let t = new AbortController(), s = t.signal;
				for (; !a.isDone();) {
					let c = a.segmentOffset + a.segmentSize, l = Math.min(e, i - c);
					a.nextSegment(l);
					let u = yield Tm(n.segmentTimeoutInMs || 36e5, r.downloadToBuffer(c, l, {
						abortSignal: s,
						concurrency: n.downloadConcurrency,
						onProgress: a.onProgress()
					}));
					if (u === `timeout`) throw t.abort(), Error(`Aborting cache download as the download time exceeded the timeout.`);
					Buffer.isBuffer(u) && w.writeFileSync(o, u);
				}
			} finally {
				a.stopDisplayTimer(), w.closeSync(o);
			}
		}
	});
}
const Tm = (e, t) => _m(void 0, void 0, void 0, function* () {
	let n, r = new Promise((t) => {
		n = setTimeout(() => t(`timeout`), e);
	});
	return Promise.race([t, r]).then((e) => (clearTimeout(n), e));
});
function Em(e) {
	let t = {
		useAzureSdk: !1,
		uploadConcurrency: 4,
		uploadChunkSize: 33554432
	};
	return e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.uploadConcurrency == `number` && (t.uploadConcurrency = e.uploadConcurrency), typeof e.uploadChunkSize == `number` && (t.uploadChunkSize = e.uploadChunkSize)), t.uploadConcurrency = isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY)) ? t.uploadConcurrency : Math.min(32, Number(process.env.CACHE_UPLOAD_CONCURRENCY)), t.uploadChunkSize = isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)) ? t.uploadChunkSize : Math.min(134217728, Number(process.env.CACHE_UPLOAD_CHUNK_SIZE) * 1024 * 1024), d(`Use Azure SDK: ${t.useAzureSdk}`), d(`Upload concurrency: ${t.uploadConcurrency}`), d(`Upload chunk size: ${t.uploadChunkSize}`), t;
}
function Dm(e) {
	let t = {
		useAzureSdk: !1,
		concurrentBlobDownloads: !0,
		downloadConcurrency: 8,
		timeoutInMs: 3e4,
		segmentTimeoutInMs: 6e5,
		lookupOnly: !1
	};
	e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.concurrentBlobDownloads == `boolean` && (t.concurrentBlobDownloads = e.concurrentBlobDownloads), typeof e.downloadConcurrency == `number` && (t.downloadConcurrency = e.downloadConcurrency), typeof e.timeoutInMs == `number` && (t.timeoutInMs = e.timeoutInMs), typeof e.segmentTimeoutInMs == `number` && (t.segmentTimeoutInMs = e.segmentTimeoutInMs), typeof e.lookupOnly == `boolean` && (t.lookupOnly = e.lookupOnly));
	let n = process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;
	return n && !isNaN(Number(n)) && isFinite(Number(n)) && (t.segmentTimeoutInMs = Number(n) * 60 * 1e3), d(`Use Azure SDK: ${t.useAzureSdk}`), d(`Download concurrency: ${t.downloadConcurrency}`), d(`Request timeout (ms): ${t.timeoutInMs}`), d(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`), d(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`), d(`Lookup only: ${t.lookupOnly}`), t;
}
function Om() {
	let e = new URL(process.env.GITHUB_SERVER_URL || `https://github.com`).hostname.trimEnd().toUpperCase(), t = e === `GITHUB.COM`, n = e.endsWith(`.GHE.COM`), r = e.endsWith(`.LOCALHOST`);
	return !t && !n && !r;
}
function km() {
	return Om() ? `v1` : process.env.ACTIONS_CACHE_SERVICE_V2 ? `v2` : `v1`;
}
const Am = [
	`none`,
	`read`,
	`write`,
	`write-only`
];
function jm() {
	return (process.env.ACTIONS_CACHE_MODE || ``).trim().toLowerCase();
}
function Mm(e) {
	return !Am.includes(e) || e === `read` || e === `write`;
}
function Nm(e) {
	return !Am.includes(e) || e === `write` || e === `write-only`;
}
function Pm() {
	let e = km();
	switch (e) {
		case `v1`: return process.env.ACTIONS_CACHE_URL || process.env.ACTIONS_RESULTS_URL || ``;
		case `v2`: return process.env.ACTIONS_RESULTS_URL || ``;
		default: throw Error(`Unsupported cache service version: ${e}`);
	}
}
var Fm = n(((e, t) => {
	t.exports = {
		name: `@actions/cache`,
		version: `6.3.0`,
		description: `Actions cache lib`,
		keywords: [
			`github`,
			`actions`,
			`cache`
		],
		homepage: `https://github.com/actions/toolkit/tree/main/packages/cache`,
		license: `MIT`,
		type: `module`,
		main: `lib/cache.js`,
		types: `lib/cache.d.ts`,
		exports: { ".": {
			types: `./lib/cache.d.ts`,
			import: `./lib/cache.js`
		} },
		directories: {
			lib: `lib`,
			test: `__tests__`
		},
		files: [`lib`, `!.DS_Store`],
		publishConfig: { access: `public` },
		repository: {
			type: `git`,
			url: `git+https://github.com/actions/toolkit.git`,
			directory: `packages/cache`
		},
		scripts: {
			"audit-moderate": `npm install && npm audit --json --audit-level=moderate > audit.json`,
			test: `echo "Error: run tests from root" && exit 1`,
			tsc: `tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/`
		},
		bugs: { url: `https://github.com/actions/toolkit/issues` },
		dependencies: {
			"@actions/core": `^3.0.1`,
			"@actions/exec": `^3.0.0`,
			"@actions/glob": `^0.7.0`,
			"@actions/http-client": `^4.0.1`,
			"@actions/io": `^3.0.2`,
			"@azure/core-rest-pipeline": `~1.23.0`,
			"@azure/storage-blob": `~12.31.0`,
			"@protobuf-ts/runtime-rpc": `^2.11.1`,
			semver: `^7.8.5`
		},
		devDependencies: {
			"@protobuf-ts/plugin": `^2.11.1`,
			"@types/node": `^25.9.8`,
			"@types/semver": `^7.8.0`,
			typescript: `^5.9.3`
		},
		overrides: {
			"uri-js": `npm:uri-js-replace@^1.0.1`,
			"node-fetch": `^3.3.2`
		}
	};
})), Im = n(((e, t) => {
	t.exports = { version: Fm().version };
}))();
function Lm() {
	return `@actions/cache-${Im.version}`;
}
var Rm = function(e, t, n, r) {
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
function zm(e) {
	let t = Pm();
	if (!t) throw Error(`Cache Service Url not found, unable to restore cache.`);
	let n = `${t}_apis/artifactcache/${e}`;
	return d(`Resource Url: ${n}`), n;
}
function Bm(e, t) {
	return `${e};api-version=${t}`;
}
function Vm() {
	return { headers: { Accept: Bm(`application/json`, `6.0-preview.1`) } };
}
function Hm() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN || ``, t = new te(e);
	return new ue(Lm(), [t], Vm());
}
function Um(e, t, n) {
	return Rm(this, void 0, void 0, function* () {
		let r = Hm(), i = ci(t, n?.compressionMethod, n?.enableCrossOsArchive), a = `cache?keys=${encodeURIComponent(e.join(`,`))}&version=${i}`, o = yield hm(`getCacheEntry`, () => Rm(this, void 0, void 0, function* () {
			return r.getJson(zm(a));
		}));
		if (o.statusCode === 204) return l() && (yield Wm(e[0], r, i)), null;
		if (!um(o.statusCode)) {
			let e = o.error?.message;
			throw e?.includes(`cache read denied:`) ? Error(e) : Error(`Cache service responded with ${o.statusCode}`);
		}
		let s = o.result, c = s?.archiveLocation;
		if (!c) throw Error(`Cache not found.`);
		return f(c), d(`Cache Result:`), d(JSON.stringify(s)), s;
	});
}
function Wm(e, t, n) {
	return Rm(this, void 0, void 0, function* () {
		let r = `caches?key=${encodeURIComponent(e)}`, i = yield hm(`listCache`, () => Rm(this, void 0, void 0, function* () {
			return t.getJson(zm(r));
		}));
		if (i.statusCode === 200) {
			let t = i.result, r = t?.totalCount;
			if (r && r > 0) {
				d(`No matching cache found for cache key '${e}', version '${n} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`);
				for (let e of t?.artifactCaches || []) d(`Cache Key: ${e?.cacheKey}, Cache Version: ${e?.cacheVersion}, Cache Scope: ${e?.scope}, Cache Created: ${e?.creationTime}`);
			}
		}
	});
}
function Gm(e, t, n) {
	return Rm(this, void 0, void 0, function* () {
		let r = new Ue(e), i = Dm(n);
		r.hostname.endsWith(`.blob.core.windows.net`) ? i.useAzureSdk ? yield wm(e, t, i) : i.concurrentBlobDownloads ? yield xm(e, t, i) : yield bm(e, t) : yield bm(e, t);
	});
}
function Km(e, t, n) {
	return Rm(this, void 0, void 0, function* () {
		let r = Hm(), i = {
			key: e,
			version: ci(t, n?.compressionMethod, n?.enableCrossOsArchive),
			cacheSize: n?.cacheSize
		};
		return yield hm(`reserveCache`, () => Rm(this, void 0, void 0, function* () {
			return r.postJson(zm(`caches`), i);
		}));
	});
}
function qm(e, t) {
	return `bytes ${e}-${t}/*`;
}
function Jm(e, t, n, r, i) {
	return Rm(this, void 0, void 0, function* () {
		d(`Uploading chunk of size ${i - r + 1} bytes at offset ${r} with content range: ${qm(r, i)}`);
		let a = {
			"Content-Type": `application/octet-stream`,
			"Content-Range": qm(r, i)
		}, o = yield gm(`uploadChunk (start: ${r}, end: ${i})`, () => Rm(this, void 0, void 0, function* () {
			return e.sendStream(`PATCH`, t, n(), a);
		}));
		if (!um(o.message.statusCode)) throw Error(`Cache service responded with ${o.message.statusCode} during upload chunk.`);
	});
}
function Ym(e, t, n, r) {
	return Rm(this, void 0, void 0, function* () {
		let i = ei(n), a = zm(`caches/${t.toString()}`), o = w.openSync(n, `r`), s = Em(r), c = si(`uploadConcurrency`, s.uploadConcurrency), l = si(`uploadChunkSize`, s.uploadChunkSize), u = [...Array(c).keys()];
		d(`Awaiting all uploads`);
		let f = 0;
		try {
			yield Promise.all(u.map(() => Rm(this, void 0, void 0, function* () {
				for (; f < i;) {
					let t = Math.min(i - f, l), r = f, s = f + t - 1;
					f += l, yield Jm(e, a, () => w.createReadStream(n, {
						fd: o,
						start: r,
						end: s,
						autoClose: !1
					}).on(`error`, (e) => {
						throw Error(`Cache upload failed because file read failed with ${e.message}`);
					}), r, s);
				}
			})));
		} finally {
			w.closeSync(o);
		}
	});
}
function Xm(e, t, n) {
	return Rm(this, void 0, void 0, function* () {
		let r = { size: n };
		return yield hm(`commitCache`, () => Rm(this, void 0, void 0, function* () {
			return e.postJson(zm(`caches/${t.toString()}`), r);
		}));
	});
}
function Zm(e, t, n, r) {
	return Rm(this, void 0, void 0, function* () {
		if (Em(r).useAzureSdk) {
			if (!n) throw Error(`Azure Storage SDK can only be used when a signed URL is provided.`);
			yield cm(n, t, r);
		} else {
			let n = Hm();
			d(`Upload cache`), yield Ym(n, e, t, r), d(`Commiting cache`);
			let a = ei(t);
			i(`Cache Size: ~${Math.round(a / 1048576)} MB (${a} B)`);
			let o = yield Xm(n, e, a);
			if (!um(o.statusCode)) throw Error(`Cache service responded with ${o.statusCode} during commit cache.`);
			i(`Cache saved successfully`);
		}
	});
}
const Qm = new class extends Me {
	constructor() {
		super(`github.actions.results.entities.v1.CacheScope`, [{
			no: 1,
			name: `scope`,
			kind: `scalar`,
			T: 9
		}, {
			no: 2,
			name: `permission`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			scope: ``,
			permission: `0`
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.scope = e.string();
					break;
				case 2:
					i.permission = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.scope !== `` && t.tag(1, y.LengthDelimited).string(e.scope), e.permission !== `0` && t.tag(2, y.Varint).int64(e.permission);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}(), $m = new class extends Me {
	constructor() {
		super(`github.actions.results.entities.v1.CacheMetadata`, [{
			no: 1,
			name: `repository_id`,
			kind: `scalar`,
			T: 3
		}, {
			no: 2,
			name: `scope`,
			kind: `message`,
			repeat: 1,
			T: () => Qm
		}]);
	}
	create(e) {
		let t = {
			repositoryId: `0`,
			scope: []
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.repositoryId = e.int64().toString();
					break;
				case 2:
					i.scope.push(Qm.internalBinaryRead(e, e.uint32(), n));
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.repositoryId !== `0` && t.tag(1, y.Varint).int64(e.repositoryId);
		for (let r = 0; r < e.scope.length; r++) Qm.internalBinaryWrite(e.scope[r], t.tag(2, y.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}(), eh = new class extends Me {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => $m
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			version: ``
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = $m.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && $m.internalBinaryWrite(e.metadata, t.tag(1, y.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, y.LengthDelimited).string(e.key), e.version !== `` && t.tag(3, y.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}(), th = new class extends Me {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_upload_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedUploadUrl: ``,
			message: ``
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedUploadUrl = e.string();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, y.Varint).bool(e.ok), e.signedUploadUrl !== `` && t.tag(2, y.LengthDelimited).string(e.signedUploadUrl), e.message !== `` && t.tag(3, y.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}(), nh = new class extends Me {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => $m
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `size_bytes`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			sizeBytes: `0`,
			version: ``
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = $m.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.sizeBytes = e.int64().toString();
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && $m.internalBinaryWrite(e.metadata, t.tag(1, y.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, y.LengthDelimited).string(e.key), e.sizeBytes !== `0` && t.tag(3, y.Varint).int64(e.sizeBytes), e.version !== `` && t.tag(4, y.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}(), rh = new class extends Me {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `entry_id`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			entryId: `0`,
			message: ``
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.entryId = e.int64().toString();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, y.Varint).bool(e.ok), e.entryId !== `0` && t.tag(2, y.Varint).int64(e.entryId), e.message !== `` && t.tag(3, y.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}(), ih = new class extends Me {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => $m
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `restore_keys`,
				kind: `scalar`,
				repeat: 2,
				T: 9
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			restoreKeys: [],
			version: ``
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = $m.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.restoreKeys.push(e.string());
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && $m.internalBinaryWrite(e.metadata, t.tag(1, y.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, y.LengthDelimited).string(e.key);
		for (let n = 0; n < e.restoreKeys.length; n++) t.tag(3, y.LengthDelimited).string(e.restoreKeys[n]);
		e.version !== `` && t.tag(4, y.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}(), ah = new class extends Me {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_download_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `matched_key`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedDownloadUrl: ``,
			matchedKey: ``
		};
		return globalThis.Object.defineProperty(t, ce, {
			enumerable: !1,
			value: this
		}), e !== void 0 && p(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedDownloadUrl = e.string();
					break;
				case 3:
					i.matchedKey = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? v.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, y.Varint).bool(e.ok), e.signedDownloadUrl !== `` && t.tag(2, y.LengthDelimited).string(e.signedDownloadUrl), e.matchedKey !== `` && t.tag(3, y.LengthDelimited).string(e.matchedKey);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? v.onWrite : r)(this.typeName, e, t), t;
	}
}();
new se(`github.actions.results.api.v1.CacheService`, [
	{
		name: `CreateCacheEntry`,
		options: {},
		I: eh,
		O: th
	},
	{
		name: `FinalizeCacheEntryUpload`,
		options: {},
		I: nh,
		O: rh
	},
	{
		name: `GetCacheEntryDownloadURL`,
		options: {},
		I: ih,
		O: ah
	}
]);
var oh = class {
	constructor(e) {
		this.rpc = e, this.CreateCacheEntry.bind(this), this.FinalizeCacheEntryUpload.bind(this), this.GetCacheEntryDownloadURL.bind(this);
	}
	CreateCacheEntry(e) {
		let t = eh.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `CreateCacheEntry`, `application/json`, t).then((e) => th.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	FinalizeCacheEntryUpload(e) {
		let t = nh.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `FinalizeCacheEntryUpload`, `application/json`, t).then((e) => rh.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	GetCacheEntryDownloadURL(e) {
		let t = ih.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `GetCacheEntryDownloadURL`, `application/json`, t).then((e) => ah.fromJson(e, { ignoreUnknownFields: !0 }));
	}
};
function sh(e) {
	if (e) try {
		let t = new URL(e).searchParams.get(`sig`);
		t && (f(t), f(encodeURIComponent(t)));
	} catch (t) {
		d(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
	}
}
function ch(e) {
	typeof e != `object` || !e ? d(`body is not an object or is null`) : (`signed_upload_url` in e && typeof e.signed_upload_url == `string` && sh(e.signed_upload_url), `signed_download_url` in e && typeof e.signed_download_url == `string` && sh(e.signed_download_url));
}
var lh = function(e, t, n, r) {
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
}, uh = class {
	constructor(e, t, n, r) {
		this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
		let i = li();
		this.baseUrl = Pm(), t && (this.maxAttempts = t), n && (this.baseRetryIntervalMilliseconds = n), r && (this.retryMultiplier = r), this.httpClient = new ue(e, [new te(i)]);
	}
	request(e, t, n, r) {
		return lh(this, void 0, void 0, function* () {
			let i = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
			d(`[Request] ${t} ${i}`);
			let a = { "Content-Type": n };
			try {
				let { body: e } = yield this.retryableRequest(() => lh(this, void 0, void 0, function* () {
					return this.httpClient.post(i, JSON.stringify(r), a);
				}));
				return e;
			} catch (e) {
				throw Error(`Failed to ${t}: ${e.message}`);
			}
		});
	}
	retryableRequest(e) {
		return lh(this, void 0, void 0, function* () {
			let t = 0, n = ``, r = ``;
			for (; t < this.maxAttempts;) {
				let o = !1;
				try {
					let t = yield e(), i = t.message.statusCode;
					r = yield t.readBody(), d(`[Response] - ${t.message.statusCode}`), d(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
					let s = JSON.parse(r);
					if (ch(s), d(`Body: ${JSON.stringify(s, null, 2)}`), this.isSuccessStatusCode(i)) return {
						response: t,
						body: s
					};
					if (o = this.isRetryableHttpStatusCode(i), n = `Failed request: (${i}) ${t.message.statusMessage}`, s.msg) {
						if (im.isUsageErrorMessage(s.msg)) throw new im();
						n = `${n}: ${s.msg}`;
					}
					if (i === de.TooManyRequests) {
						let e = t.message.headers[`retry-after`];
						if (e) {
							let t = parseInt(e, 10);
							!isNaN(t) && t > 0 && a(`You've hit a rate limit, your rate limit will reset in ${t} seconds`);
						}
						throw new am(`Rate limited: ${n}`);
					}
				} catch (e) {
					if (e instanceof SyntaxError && d(`Raw Body: ${r}`), e instanceof im || e instanceof am) throw e;
					if (rm.isNetworkErrorCode(e?.code)) throw new rm(e?.code);
					o = !0, n = e.message;
				}
				if (!o) throw Error(`Received non-retryable error: ${n}`);
				if (t + 1 === this.maxAttempts) throw Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`);
				let s = this.getExponentialRetryTimeMilliseconds(t);
				i(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${s} ms...`), yield this.sleep(s), t++;
			}
			throw Error(`Request failed`);
		});
	}
	isSuccessStatusCode(e) {
		return e ? e >= 200 && e < 300 : !1;
	}
	isRetryableHttpStatusCode(e) {
		return e ? [
			de.BadGateway,
			de.GatewayTimeout,
			de.InternalServerError,
			de.ServiceUnavailable
		].includes(e) : !1;
	}
	sleep(e) {
		return lh(this, void 0, void 0, function* () {
			return new Promise((t) => setTimeout(t, e));
		});
	}
	getExponentialRetryTimeMilliseconds(e) {
		if (e < 0) throw Error(`attempt should be a positive integer`);
		if (e === 0) return this.baseRetryIntervalMilliseconds;
		let t = this.baseRetryIntervalMilliseconds * this.retryMultiplier ** +e, n = t * this.retryMultiplier;
		return Math.trunc(Math.random() * (n - t) + t);
	}
};
function dh(e) {
	return new oh(new uh(Lm(), e?.maxAttempts, e?.retryIntervalMs, e?.retryMultiplier));
}
var fh = function(e, t, n, r) {
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
const ph = process.platform === `win32`;
function mh() {
	return fh(this, void 0, void 0, function* () {
		switch (process.platform) {
			case `win32`: {
				let e = yield oi(), t = Jr;
				if (e) return {
					path: e,
					type: Wr.GNU
				};
				if (Le(t)) return {
					path: t,
					type: Wr.BSD
				};
				break;
			}
			case `darwin`: {
				let e = yield r(`gtar`, !1);
				return e ? {
					path: e,
					type: Wr.GNU
				} : {
					path: yield r(`tar`, !0),
					type: Wr.BSD
				};
			}
		}
		return {
			path: yield r(`tar`, !0),
			type: Wr.GNU
		};
	});
}
function hh(e, t, n) {
	return fh(this, arguments, void 0, function* (e, t, n, r = ``) {
		let i = [`"${e.path}"`], a = ai(t), o = `cache.tar`, s = _h(), c = e.type === Wr.BSD && t !== Ur.Gzip && ph;
		switch (n) {
			case `create`:
				i.push(`--posix`, `-cf`, c ? o : a.replace(RegExp(`\\${S.sep}`, `g`), `/`), `--exclude`, c ? o : a.replace(RegExp(`\\${S.sep}`, `g`), `/`), `-P`, `-C`, s.replace(RegExp(`\\${S.sep}`, `g`), `/`), `--files-from`, Xr);
				break;
			case `extract`:
				i.push(`-xf`, c ? o : r.replace(RegExp(`\\${S.sep}`, `g`), `/`), `-P`, `-C`, c ? vh(s) : s.replace(RegExp(`\\${S.sep}`, `g`), `/`));
				break;
			case `list`: i.push(`-tf`, c ? o : r.replace(RegExp(`\\${S.sep}`, `g`), `/`), `-P`);
		}
		if (e.type === Wr.GNU) switch (process.platform) {
			case `win32`:
				i.push(`--force-local`);
				break;
			case `darwin`: i.push(`--delay-directory-restore`);
		}
		return i;
	});
}
function gh(e, t) {
	return fh(this, arguments, void 0, function* (e, t, n = ``) {
		let r, i = yield mh(), a = yield hh(i, e, t, n), o = t === `create` ? yield bh(i, e) : yield yh(i, e, n), s = i.type === Wr.BSD && e !== Ur.Gzip && ph;
		return r = s && t !== `create` ? [[...o].join(` `), [...a].join(` `)] : [[...a].join(` `), [...o].join(` `)], {
			commands: s ? r : [r.join(` `)],
			requiresTempDirectory: s && t !== `create`
		};
	});
}
function _h() {
	return process.env.GITHUB_WORKSPACE ?? process.cwd();
}
function vh(e) {
	return `"${S.resolve(e).replace(RegExp(`\\${S.sep}`, `g`), `/`)}"`;
}
function yh(e, t, n) {
	return fh(this, void 0, void 0, function* () {
		let r = e.type === Wr.BSD && t !== Ur.Gzip && ph;
		switch (t) {
			case Ur.Zstd: return r ? [
				`zstd -d --long=30 --force -o`,
				Yr,
				vh(n)
			] : [`--use-compress-program`, ph ? `"zstd -d --long=30"` : `unzstd --long=30`];
			case Ur.ZstdWithoutLong: return r ? [
				`zstd -d --force -o`,
				Yr,
				vh(n)
			] : [`--use-compress-program`, ph ? `"zstd -d"` : `unzstd`];
			default: return [`-z`];
		}
	});
}
function bh(e, t) {
	return fh(this, void 0, void 0, function* () {
		let n = ai(t), r = e.type === Wr.BSD && t !== Ur.Gzip && ph;
		switch (t) {
			case Ur.Zstd: return r ? [
				`zstd -T0 --long=30 --force -o`,
				n.replace(RegExp(`\\${S.sep}`, `g`), `/`),
				Yr
			] : [`--use-compress-program`, ph ? `"zstd -T0 --long=30"` : `zstdmt --long=30`];
			case Ur.ZstdWithoutLong: return r ? [
				`zstd -T0 --force -o`,
				n.replace(RegExp(`\\${S.sep}`, `g`), `/`),
				Yr
			] : [`--use-compress-program`, ph ? `"zstd -T0"` : `zstdmt`];
			default: return [`-z`];
		}
	});
}
function xh(e, t) {
	return fh(this, void 0, void 0, function* () {
		for (let n of e) try {
			yield c(n, void 0, {
				cwd: t,
				env: Object.assign(Object.assign({}, process.env), { MSYS: `winsymlinks:nativestrict` })
			});
		} catch (e) {
			throw Error(`${n.split(` `)[0]} failed with error: ${e?.message}`);
		}
	});
}
function Sh(e, t, n) {
	return fh(this, void 0, void 0, function* () {
		let { commands: r, requiresTempDirectory: i } = yield gh(t, n, e), a = i ? yield $r() : void 0;
		try {
			yield xh(r, a);
		} finally {
			if (a) try {
				yield o(a);
			} catch (e) {
				d(`Failed to delete temporary tar directory: ${e}`);
			}
		}
	});
}
function Ch(e, t) {
	return fh(this, void 0, void 0, function* () {
		yield Sh(e, t, `list`);
	});
}
function wh(e, t) {
	return fh(this, void 0, void 0, function* () {
		let n = _h();
		yield s(n), yield Sh(e, t, `extract`);
	});
}
function Th(e, t, n) {
	return fh(this, void 0, void 0, function* () {
		Re(S.join(e, Xr), t.join(`
`));
		let { commands: r } = yield gh(n, `create`);
		yield xh(r, e);
	});
}
var Eh = function(e, t, n, r) {
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
}, Dh = class e extends Error {
	constructor(t) {
		super(t), this.name = `ValidationError`, Object.setPrototypeOf(this, e.prototype);
	}
}, Oh = class e extends Error {
	constructor(t) {
		super(t), this.name = `ReserveCacheError`, Object.setPrototypeOf(this, e.prototype);
	}
};
const kh = `cache write denied:`;
var Ah = class e extends Oh {
	constructor(t) {
		super(t), this.name = `CacheWriteDeniedError`, Object.setPrototypeOf(this, e.prototype);
	}
};
const jh = `cache read denied:`;
var Mh = class e extends Error {
	constructor(t) {
		super(t), this.name = `CacheReadDeniedError`, Object.setPrototypeOf(this, e.prototype);
	}
}, Nh = class e extends Error {
	constructor(t) {
		super(t), this.name = `FinalizeCacheError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function Ph(e) {
	if (!e || e.length === 0) throw new Dh(`Path Validation Error: At least one directory or file path is required`);
}
function Fh(e) {
	if (e.length > 512) throw new Dh(`Key Validation Error: ${e} cannot be larger than 512 characters.`);
	if (!/^[^,]*$/.test(e)) throw new Dh(`Key Validation Error: ${e} cannot contain commas.`);
}
function Ih() {
	switch (km()) {
		case `v2`: return !!process.env.ACTIONS_RESULTS_URL;
		default: return !!process.env.ACTIONS_CACHE_URL;
	}
}
function Lh(e, t, n, r) {
	return Eh(this, arguments, void 0, function* (e, t, n, r, a = !1) {
		let o = km();
		d(`Cache service version: ${o}`), Ph(e);
		let s = jm();
		if (!Mm(s)) i(`Cache restore skipped: the effective cache-mode '${s}' does not permit reads.`), d(`Skipped restore for paths [${e.join(`, `)}] with primary key '${t}'.`);
		else switch (o) {
			case `v2`: return yield zh(e, t, n, r, a);
			default: return yield Rh(e, t, n, r, a);
		}
	});
}
function Rh(e, t, n, r) {
	return Eh(this, arguments, void 0, function* (e, t, n, r, o = !1) {
		n ||= [];
		let s = [t, ...n];
		if (d(`Resolved Keys:`), d(JSON.stringify(s)), s.length > 10) throw new Dh(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of s) Fh(e);
		let c = yield ii(), f = ``;
		try {
			let t;
			try {
				t = yield Um(s, e, {
					compressionMethod: c,
					enableCrossOsArchive: o
				});
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(jh) ? new Mh(t) : e;
			}
			if (!t?.archiveLocation) return;
			if (r?.lookupOnly) return i(`Lookup only - skipping download`), t.cacheKey;
			f = S.join(yield $r(), ai(c)), d(`Archive Path: ${f}`), yield Gm(t.archiveLocation, f, r), l() && (yield Ch(f, c));
			let n = ei(f);
			return i(`Cache Size: ~${Math.round(n / 1048576)} MB (${n} B)`), yield wh(f, c), i(`Cache restored successfully`), t.cacheKey;
		} catch (e) {
			let t = e;
			if (t.name === Dh.name) throw e;
			t instanceof le && typeof t.statusCode == `number` && t.statusCode >= 500 ? u(`Failed to restore: ${e.message}`) : a(`Failed to restore: ${e.message}`);
		} finally {
			try {
				yield ni(f);
			} catch (e) {
				d(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function zh(e, t, n, r) {
	return Eh(this, arguments, void 0, function* (e, t, n, r, o = !1) {
		r = Object.assign(Object.assign({}, r), { useAzureSdk: !0 }), n ||= [];
		let s = [t, ...n];
		if (d(`Resolved Keys:`), d(JSON.stringify(s)), s.length > 10) throw new Dh(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of s) Fh(e);
		let c = ``;
		try {
			let a = dh(), u = yield ii(), f = {
				key: t,
				restoreKeys: n,
				version: ci(e, u, o)
			}, p;
			try {
				p = yield a.GetCacheEntryDownloadURL(f);
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(jh) ? new Mh(t) : e;
			}
			if (!p.ok) {
				d(`Cache not found for version ${f.version} of keys: ${s.join(`, `)}`);
				return;
			}
			if (f.key === p.matchedKey ? i(`Cache hit for: ${p.matchedKey}`) : i(`Cache hit for restore-key: ${p.matchedKey}`), r?.lookupOnly) return i(`Lookup only - skipping download`), p.matchedKey;
			c = S.join(yield $r(), ai(u)), d(`Archive path: ${c}`), d(`Starting download of archive to: ${c}`), yield Gm(p.signedDownloadUrl, c, r);
			let m = ei(c);
			return i(`Cache Size: ~${Math.round(m / 1048576)} MB (${m} B)`), l() && (yield Ch(c, u)), yield wh(c, u), i(`Cache restored successfully`), p.matchedKey;
		} catch (e) {
			let t = e;
			if (t.name === Dh.name) throw e;
			t instanceof le && typeof t.statusCode == `number` && t.statusCode >= 500 ? u(`Failed to restore: ${e.message}`) : a(`Failed to restore: ${e.message}`);
		} finally {
			try {
				c && (yield ni(c));
			} catch (e) {
				d(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function Bh(e, t, n) {
	return Eh(this, arguments, void 0, function* (e, t, n, r = !1) {
		let a = km();
		d(`Cache service version: ${a}`), Ph(e), Fh(t);
		let o = jm();
		if (!Nm(o)) return i(`Cache save skipped: the effective cache-mode '${o}' does not permit writes.`), d(`Skipped save for paths [${e.join(`, `)}] with key '${t}'.`), -1;
		switch (a) {
			case `v2`: return yield Hh(e, t, n, r);
			default: return yield Vh(e, t, n, r);
		}
	});
}
function Vh(e, t, n) {
	return Eh(this, arguments, void 0, function* (e, t, n, r = !1) {
		let o = yield ii(), s = -1, c = yield ti(e);
		if (d(`Cache Paths:`), d(`${JSON.stringify(c)}`), c.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let f = yield $r(), p = S.join(f, ai(o));
		d(`Archive Path: ${p}`);
		try {
			yield Th(f, c, o), l() && (yield Ch(p, o));
			let i = ei(p);
			if (d(`File Size: ${i}`), i > 10737418240 && !Om()) throw Error(`Cache size of ~${Math.round(i / 1048576)} MB (${i} B) is over the 10GB limit, not saving cache.`);
			d(`Reserving Cache`);
			let a = yield Km(t, e, {
				compressionMethod: o,
				enableCrossOsArchive: r,
				cacheSize: i
			});
			if (a?.result?.cacheId) s = a?.result?.cacheId;
			else if (a?.statusCode === 400) throw Error(a?.error?.message ?? `Cache size of ~${Math.round(i / 1048576)} MB (${i} B) is over the data cap limit, not saving cache.`);
			else {
				let e = a?.error?.message;
				throw e?.startsWith(`cache write denied:`) ? new Ah(`Unable to reserve cache with key ${t}. More details: ${e}`) : new Oh(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${a?.error?.message}`);
			}
			d(`Saving Cache (ID: ${s})`), yield Zm(s, p, ``, n);
		} catch (e) {
			let t = e;
			if (t.name === Dh.name) throw e;
			t.name === Oh.name ? i(`Failed to save: ${t.message}`) : t instanceof le && typeof t.statusCode == `number` && t.statusCode >= 500 ? u(`Failed to save: ${t.message}`) : a(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield ni(p);
			} catch (e) {
				d(`Failed to delete archive: ${e}`);
			}
		}
		return s;
	});
}
function Hh(e, t, n) {
	return Eh(this, arguments, void 0, function* (e, t, n, r = !1) {
		n = Object.assign(Object.assign({}, n), {
			uploadChunkSize: 67108864,
			uploadConcurrency: 8,
			useAzureSdk: !0
		});
		let o = yield ii(), s = dh(), c = -1, f = yield ti(e);
		if (d(`Cache Paths:`), d(`${JSON.stringify(f)}`), f.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let p = yield $r(), m = S.join(p, ai(o));
		d(`Archive Path: ${m}`);
		try {
			yield Th(p, f, o), l() && (yield Ch(m, o));
			let i = ei(m);
			d(`File Size: ${i}`), n.archiveSizeBytes = i, d(`Reserving Cache`);
			let u = ci(e, o, r), h = {
				key: t,
				version: u
			}, g;
			try {
				let e = yield s.CreateCacheEntry(h);
				if (!e.ok) throw e.message && !e.message.startsWith(`cache write denied:`) && a(`Cache reservation failed: ${e.message}`), Error(e.message || `Response was not ok`);
				g = e.signedUploadUrl;
			} catch (e) {
				d(`Failed to reserve cache: ${e}`);
				let n = e?.message ?? ``;
				throw n.startsWith(`cache write denied:`) ? new Ah(`Unable to reserve cache with key ${t}. More details: ${n}`) : new Oh(`Unable to reserve cache with key ${t}, another job may be creating this cache.`);
			}
			d(`Attempting to upload cache located at: ${m}`), yield Zm(c, m, g, n);
			let _ = {
				key: t,
				version: u,
				sizeBytes: `${i}`
			}, v = yield s.FinalizeCacheEntryUpload(_);
			if (d(`FinalizeCacheEntryUploadResponse: ${v.ok}`), !v.ok) throw v.message ? new Nh(v.message) : Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`);
			c = parseInt(v.entryId);
		} catch (e) {
			let t = e;
			if (t.name === Dh.name) throw e;
			t.name === Oh.name ? i(`Failed to save: ${t.message}`) : t.name === Nh.name ? a(t.message) : t instanceof le && typeof t.statusCode == `number` && t.statusCode >= 500 ? u(`Failed to save: ${t.message}`) : a(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield ni(m);
			} catch (e) {
				d(`Failed to delete archive: ${e}`);
			}
		}
		return c;
	});
}
export { jh as CACHE_READ_DENIED_PREFIX, kh as CACHE_WRITE_DENIED_PREFIX, Mh as CacheReadDeniedError, Ah as CacheWriteDeniedError, Nh as FinalizeCacheError, Oh as ReserveCacheError, Dh as ValidationError, Ih as isFeatureAvailable, Lh as restoreCache, Bh as saveCache };
