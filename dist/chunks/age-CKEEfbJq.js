function e(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === `Uint8Array` && `BYTES_PER_ELEMENT` in e && e.BYTES_PER_ELEMENT === 1;
}
const t = (e) => e ? `"${e}" ` : ``;
function n(e, n = ``) {
	if (typeof e != `number`) throw TypeError(t(n) + `expected number, got ` + typeof e);
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(t(n) + `expected integer >= 0, got ` + e);
	return e;
}
function r(r, i, a = ``) {
	if (e(r) && (i === void 0 || r.length === i)) return r;
	i !== void 0 && n(i, `length`);
	let o = e(r), s = i === void 0 ? `` : ` of length ${i}`, c = o ? `length=${r.length}` : `type=${typeof r}`, l = t(a) + `expected Uint8Array` + s + `, got ` + c;
	throw o ? RangeError(l) : TypeError(l);
}
function i(e) {
	if (typeof e != `function` || typeof e.create != `function`) throw TypeError(`expected hash wrapped by utils.createHasher`);
	if (n(e.outputLen), n(e.blockLen), e.outputLen < 1 || e.blockLen < 1) throw Error(`hash blockLen / outputLen must be >= 1`);
}
const a = (e, t) => {
	if (typeof e != `object` || !e || Array.isArray(e)) throw TypeError((t === `object` ? `` : `"${t}" `) + `expected object, got type=` + typeof e);
}, o = (e, t) => {
	a(e, t);
	let n = Object.getPrototypeOf(e);
	if (n !== Object.prototype && n !== null) throw TypeError(`"${t}" expected plain object`);
	if (Object.hasOwn(e, `__proto__`)) throw TypeError(`"${t}.__proto__" is not allowed`);
};
function s(e, t = !0) {
	if (e.destroyed) throw Error(`hash was destroyed`);
	if (t && e.finished) throw Error(`digest() was already called`);
}
function c(e, t) {
	r(e, void 0, `output`);
	let n = t.outputLen;
	if (!(e.length >= n)) throw RangeError(`"output" expected length >= ` + n);
}
function l(e) {
	return new Uint32Array(e.buffer, e.byteOffset, Math.floor(e.byteLength / 4));
}
function u(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function d(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function f(e, t) {
	return e << 32 - t | e >>> t;
}
function p(e, t) {
	return e << t | e >>> 32 - t >>> 0;
}
const m = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function h(e) {
	return e << 24 & 4278190080 | e << 8 & 16711680 | e >>> 8 & 65280 | e >>> 24 & 255;
}
function g(e) {
	for (let t = 0; t < e.length; t++) e[t] = h(e[t]);
	return e;
}
const _ = m ? (e) => e : g, v = typeof Uint8Array.from([]).toHex == `function` && typeof Uint8Array.fromHex == `function`, y = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
function b(e) {
	if (r(e), v) return e.toHex();
	let t = ``;
	for (let n = 0; n < e.length; n++) t += y[e[n]];
	return t;
}
function x(e) {
	return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : void 0;
}
function S(e) {
	if (typeof e != `string`) throw TypeError(`hex string expected, got ` + typeof e);
	if (v) try {
		return Uint8Array.fromHex(e);
	} catch (e) {
		throw e instanceof SyntaxError ? RangeError(e.message) : e;
	}
	let t = e.length, n = t / 2;
	if (t % 2) throw RangeError(`hex string expected, got unpadded hex of length ` + t);
	let r = new Uint8Array(n);
	for (let t = 0, i = 0; t < n; t++, i += 2) {
		let n = x(e.charCodeAt(i)), a = x(e.charCodeAt(i + 1));
		if (n === void 0 || a === void 0) {
			let t = e[i] + e[i + 1];
			throw RangeError(`hex string expected, got non-hex character "` + t + `" at index ` + i);
		}
		r[t] = n * 16 + a;
	}
	return r;
}
function C(e) {
	if (typeof e != `string`) throw TypeError(`string expected`);
	let t = new TextEncoder().encode(e);
	try {
		return new Uint8Array(t);
	} finally {
		u(t);
	}
}
function w(e, t = ``) {
	return typeof e == `string` ? C(e) : r(e, void 0, t);
}
function T(...e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) {
		let i = e[n];
		r(i), t += i.length;
	}
	let n = new Uint8Array(t);
	for (let t = 0, r = 0; t < e.length; t++) {
		let i = e[t];
		n.set(i, r), r += i.length;
	}
	return n;
}
function E(e, t, n = `opts`) {
	return o(e, `defaults`), t !== void 0 && o(t, n), Object.assign(Object.create(null), e, t);
}
function D(e, t = {}) {
	if (typeof e != `function`) throw TypeError(`"hashCons" expected function, got type=` + typeof e);
	t = E({}, t, `info`);
	let n = (t, n) => e(n).update(t).digest(), r = e(void 0);
	return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (t) => e(t), Object.assign(n, t), Object.freeze(n);
}
function O(e = 32) {
	n(e, `bytesLength`);
	let t = typeof globalThis == `object` ? globalThis.crypto : null;
	if (typeof t?.getRandomValues != `function`) throw Error(`crypto.getRandomValues must be defined`);
	if (e > 65536) throw RangeError(`"bytesLength" expected <= 65536, got ${e}`);
	return t.getRandomValues(new Uint8Array(e));
}
const k = (e) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	e
]) });
var A = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	canXOF = !1;
	finished = !1;
	destroyed = !1;
	constructor(e, t) {
		if (i(e), r(t, void 0, `key`), this.iHash = e.create(), typeof this.iHash.update != `function`) throw Error(`expected Hash instance`);
		this.blockLen = this.iHash.blockLen, this.outputLen = this.iHash.outputLen;
		let n = this.blockLen, a = new Uint8Array(n);
		a.set(t.length > n ? e.create().update(t).digest() : t);
		for (let e = 0; e < a.length; e++) a[e] ^= 54;
		this.iHash.update(a), this.oHash = e.create();
		for (let e = 0; e < a.length; e++) a[e] ^= 106;
		this.oHash.update(a), u(a);
	}
	update(e) {
		return s(this), this.iHash.update(e), this;
	}
	digestInto(e) {
		s(this), c(e, this), this.finished = !0;
		let t = e.subarray(0, this.outputLen);
		this.iHash.digestInto(t), this.oHash.update(t), this.oHash.digestInto(t), this.destroy();
	}
	digest() {
		let e = new Uint8Array(this.oHash.outputLen);
		return this.digestInto(e), e;
	}
	_cloneInto(e) {
		e ||= Object.create(Object.getPrototypeOf(this), {});
		let { oHash: t, iHash: n, finished: r, destroyed: i, blockLen: a, outputLen: o, canXOF: s } = this;
		return e = e, e.finished = r, e.destroyed = i, e.blockLen = a, e.outputLen = o, e.canXOF = s, e.oHash = t._cloneInto(e.oHash), e.iHash = n._cloneInto(e.iHash), e;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = !0, this.oHash.destroy(), this.iHash.destroy();
	}
};
const j = (() => {
	let e = ((e, t, n) => new A(e, t).update(n).digest());
	return e.create = (e, t) => new A(e, t), e;
})();
function M(e, t, n) {
	return i(e), n === void 0 && (n = new Uint8Array(e.outputLen)), j(e, n, t);
}
const N = Uint8Array.of(0), P = Uint8Array.of();
function F(e, t, a, o = 32, s) {
	i(e), n(o, `length`), r(t, void 0, `prk`);
	let c = e.outputLen;
	if (t.length < c) throw Error(`"prk" must be at least HashLen octets`);
	if (o > 255 * c) throw Error(`Length must be <= 255*HashLen`);
	let l = Math.ceil(o / c);
	if (a === void 0 ? a = P : r(a, void 0, `info`), !l) return s && u(t), /* @__PURE__ */ new Uint8Array();
	let d = s && l === 1 ? t : new Uint8Array(l * c), { iHash: f, oHash: p } = j.create(e, t), m = s ? t : new Uint8Array(c), h = l > 1 ? s?.iHash || e.create() : void 0;
	for (let e = 0; e < l - 1; e++) {
		N[0] = e + 1;
		let t = f._cloneInto(h);
		e && t.update(m), t.update(a).update(N).digestInto(m), p._cloneInto(h).update(m).digestInto(m), d.set(m, c * e);
	}
	if (N[0] = l, l > 1 && f.update(m), f.update(a).update(N).digestInto(m), p.update(m).digestInto(m), d.set(m, c * (l - 1)), f.destroy(), p.destroy(), h?.destroy(), m !== d && u(m), u(N), o === d.length) return d;
	let g = d.slice(0, o);
	return u(d), g;
}
const I = (e, t, n, r, a) => {
	i(e), n === void 0 && (n = new Uint8Array(e.outputLen));
	let o = j.create(e, n).update(t);
	return F(e, o.digest(), r, a, o);
}, L = (e) => e / 2 ** 32 | 0, R = (e) => e >>> 0;
function ee(e, t, n, r) {
	let i = L(n), a = R(n);
	e.setUint32(t, r ? a : i, r), e.setUint32(t + 4, r ? i : a, r);
}
function te(e, t, n) {
	return e & t ^ ~e & n;
}
function ne(e, t, n) {
	return e & t ^ e & n ^ t & n;
}
var re = class {
	blockLen;
	outputLen;
	canXOF = !1;
	padOffset;
	isLE;
	buffer;
	view;
	finished = !1;
	length = 0;
	pos = 0;
	destroyed = !1;
	constructor(e, t, n, r) {
		this.blockLen = e, this.outputLen = t, this.padOffset = n, this.isLE = r, this.buffer = new Uint8Array(e), this.view = d(this.buffer);
	}
	update(e) {
		s(this), r(e);
		let { view: t, buffer: n, blockLen: i } = this, a = e.length, o = !1;
		for (let r = 0; r < a;) {
			let s = Math.min(i - this.pos, a - r);
			if (s === i) {
				let t = d(e);
				for (; i <= a - r; r += i) this.process(t, r);
				o = !0;
			} else n.set(r === 0 && s === a ? e : e.subarray(r, r + s), this.pos), this.pos += s, r += s, this.pos === i && (this.process(t, 0), this.pos = 0, o = !0);
		}
		return this.length += e.length, o && this.roundClean(), this;
	}
	digestInto(e) {
		s(this), c(e, this), this.finished = !0;
		let { buffer: t, view: n, blockLen: r, isLE: i } = this, { pos: a } = this;
		t[a++] = 128, t.fill(0, a), this.padOffset > r - a && (this.process(n, 0), t.fill(0)), ee(n, r - 8, this.length * 8, i), this.process(n, 0), this.roundClean();
		let o = e === t ? n : d(e), l = this.outputLen, u = l / 4, f = this.get();
		if (l % 4 || u > f.length) throw Error(`invalid outputLen`);
		for (let e = 0; e < u; e++) o.setUint32(4 * e, f[e], i);
	}
	digest() {
		let { buffer: e, outputLen: t } = this;
		this.digestInto(e);
		let n = e.slice(0, t);
		return this.destroy(), n;
	}
	_cloneIntoMeta(e) {
		let { buffer: t, length: n, finished: r, destroyed: i, pos: a } = this;
		return e.destroyed = i, e.finished = r, e.length = n, e.pos = a, a && e.buffer.set(t), e;
	}
	clone() {
		return this._cloneInto();
	}
};
const ie = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), ae = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), oe = /* @__PURE__ */ new Uint32Array(64);
var se = class extends re {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(e, t) {
		super(64, e, 8, !1), this.A = t[0] | 0, this.B = t[1] | 0, this.C = t[2] | 0, this.D = t[3] | 0, this.E = t[4] | 0, this.F = t[5] | 0, this.G = t[6] | 0, this.H = t[7] | 0;
	}
	get() {
		let { A: e, B: t, C: n, D: r, E: i, F: a, G: o, H: s } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s
		];
	}
	set(e, t, n, r, i, a, o, s) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0, this.E = i | 0, this.F = a | 0, this.G = o | 0, this.H = s | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) oe[n] = e.getUint32(t, !1);
		for (let e = 16; e < 64; e++) {
			let t = oe[e - 15], n = oe[e - 2], r = f(t, 7) ^ f(t, 18) ^ t >>> 3, i = f(n, 17) ^ f(n, 19) ^ n >>> 10;
			oe[e] = i + oe[e - 7] + r + oe[e - 16] | 0;
		}
		let { A: n, B: r, C: i, D: a, E: o, F: s, G: c, H: l } = this;
		for (let e = 0; e < 64; e++) {
			let t = f(o, 6) ^ f(o, 11) ^ f(o, 25), u = l + t + te(o, s, c) + ae[e] + oe[e] | 0, d = (f(n, 2) ^ f(n, 13) ^ f(n, 22)) + ne(n, r, i) | 0;
			l = c, c = s, s = o, o = a + u | 0, a = i, i = r, r = n, n = u + d | 0;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, s = s + this.F | 0, c = c + this.G | 0, l = l + this.H | 0, this.set(n, r, i, a, o, s, c, l);
	}
	roundClean() {
		u(oe);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), u(this.buffer);
	}
}, ce = class extends se {
	constructor() {
		super(32, ie);
	}
};
const z = D(() => new ce(), k(1)), le = (e) => Object.freeze(e());
function ue(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === `Uint8Array` && `BYTES_PER_ELEMENT` in e && e.BYTES_PER_ELEMENT === 1;
}
function de(e) {
	if (!ue(e)) throw TypeError(`Uint8Array expected`);
}
function fe(e, t) {
	return Array.isArray(t) ? t.length === 0 ? !0 : e ? t.every((e) => typeof e == `string`) : t.every((e) => Number.isSafeInteger(e)) : !1;
}
function pe(e) {
	if (typeof e != `function`) throw TypeError(`function expected`);
	return !0;
}
function me(e, t) {
	if (typeof t != `string`) throw TypeError(`${e}: string expected`);
	return !0;
}
function he(e, t = `number`) {
	if (typeof e != `number`) throw TypeError(`${t}: expected number, got ${typeof e}`);
	if (!Number.isSafeInteger(e)) throw RangeError(`${t}: expected safe integer, got ${e}`);
}
function ge(e, t) {
	if (!fe(!1, t)) throw TypeError(`${e}: array of numbers expected`);
}
function _e(...e) {
	let t = (e) => e, n = (e, t) => (n) => e(t(n));
	return {
		encode: e.map((e) => e.encode).reduceRight(n, t),
		decode: e.map((e) => e.decode).reduce(n, t)
	};
}
const ve = (() => {
	let e = [];
	for (let t = 0; t < 40; t++) e.push(2 ** t);
	return e;
})();
function ye(e, t = e.length) {
	let n = Array(t);
	for (let r = 0; r < t; r++) n[r] = e[r];
	return n;
}
const be = (() => {
	try {
		let e = new TextDecoder();
		return e.decode(Uint8Array.of(65, 48, 43, 127)) === `A0+` ? e : void 0;
	} catch {
		return;
	}
})(), xe = 8192;
function Se(e) {
	let t = e.length;
	if (be !== void 0 && t >= 12) return be.decode(e);
	if (t <= xe) return String.fromCharCode.apply(null, e);
	let n = ``;
	for (let r = 0; r < t; r += xe) n += String.fromCharCode.apply(null, e.subarray(r, r + xe));
	return n;
}
function Ce(e) {
	if (he(e), e <= 0 || e > 8) throw RangeError(`radix2: bits should be in (0..8]`);
	let t = ve[e] - 1;
	return {
		encode: (n) => {
			de(n);
			let r = n.length, i = new Uint8Array(Math.ceil(r * 8 / e)), a = 0, o = 0, s = 0;
			for (let c = 0; c < r;) for (c + 2 < r ? (a = a << 24 | n[c] << 16 | n[c + 1] << 8 | n[c + 2], o += 24, c += 3) : (a = (a << 8 | n[c]) & 65535, o += 8, c++); o -= e, i[s++] = a >> o & t, !(o < e););
			return o > 0 && (i[s] = a << e - o & t), i;
		},
		decode: (t) => {
			let n = t.length, r = new Uint8Array(Math.floor(n * e / 8)), i = 0, a = 0, o = 0;
			for (let s = 0; s < n; s++) for (i = (i << e | t[s]) & 65535, a += e; a >= 8; a -= 8) r[o++] = i >> a - 8 & 255;
			if (i = i << 8 - a & 255, a >= e) throw Error(`Excess padding`);
			if (i > 0) throw Error(`Non-zero padding: ${i}`);
			return r;
		}
	};
}
function we(e, t) {
	let n = e.length;
	if (n > 128) throw Error(`alphabet: max 128 letters`);
	let r = new Uint8Array(n), i = (/* @__PURE__ */ new Int8Array(128)).fill(-1);
	for (let t = 0; t < n; t++) {
		let n = e.charCodeAt(t);
		if (e.codePointAt(t) !== n || n > 127) throw Error(`alphabet: single-char ASCII letters only`);
		r[t] = n, i[n] = t;
	}
	if (t !== void 0) for (let e of Object.keys(t)) {
		let n = e.charCodeAt(0), r = i[t[e].charCodeAt(0)];
		if (e.length !== 1 || n > 127 || r === void 0 || r === -1) throw Error(`alphabet: invalid alias ${e}`);
		i[n] = r;
	}
	return {
		encode: (e) => {
			let t = new Uint8Array(e.length);
			for (let n = 0; n < e.length; n++) {
				let i = e[n], a = r[i];
				if (a === void 0) throw Error(`alphabet.encode: invalid digit ${i}`);
				t[n] = a;
			}
			return Se(t);
		},
		decode: (t) => {
			me(`decode`, t);
			let n = t.length, r = new Uint8Array(n);
			for (let a = 0; a < n; a++) {
				let n = t.charCodeAt(a), o = n < 128 ? i[n] : -1;
				if (o === -1) throw Error(`Unknown letter "${t[a]}". Allowed: ${e}`);
				r[a] = o;
			}
			return r;
		}
	};
}
function Te(e) {
	return pe(e), function(...t) {
		try {
			return e.apply(null, t);
		} catch {}
	};
}
const B = le(() => _e(Ce(6), we(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`))), Ee = we(`qpzry9x8gf2tvdw0s3jn54khce6mua7l`), De = /^[\x21-\x60\x7b-\x7e]+$/;
function Oe(e, t) {
	for (let n = 0; n < t.length; n++) {
		let r = t.charCodeAt(n);
		if (r < 33 || r > 126) throw Error(`${e}: printable ASCII expected`);
	}
}
function ke(e) {
	let t = e.length, n = new Uint8Array(t);
	for (let r = 0; r < t; r++) {
		let t = e[r];
		if (t < 0 || t >= 32) throw Error(`alphabet.encode: invalid digit ${t}`);
		n[r] = t;
	}
	return n;
}
const Ae = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
function je(e) {
	let t = e >> 25, n = (e & 33554431) << 5;
	for (let e = 0; e < Ae.length; e++) (t >> e & 1) == 1 && (n ^= Ae[e]);
	return n;
}
function Me(e, t, n = 1) {
	let r = e.length, i = 1;
	for (let t = 0; t < r; t++) {
		let n = e.charCodeAt(t);
		if (n < 33 || n > 126) throw Error(`Invalid prefix (${e})`);
		i = je(i) ^ n >> 5;
	}
	i = je(i);
	for (let t = 0; t < r; t++) i = je(i) ^ e.charCodeAt(t) & 31;
	for (let e of t) i = je(i) ^ e;
	for (let e = 0; e < 6; e++) i = je(i);
	i ^= n;
	let a = /* @__PURE__ */ new Uint8Array(6);
	for (let e = 0; e < 6; e++) a[e] = i >>> 5 * (5 - e) & 31;
	return Ee.encode(a);
}
function Ne(e) {
	let t = e === `bech32` ? 1 : 734539939, n = Ce(5), r = (e) => {
		de(e);
		let t = e.length, n = Array(Math.ceil(t * 8 / 5)), r = 0, i = 0, a = 0;
		for (let o = 0; o < t; o++) for (r = r << 8 | e[o], i += 8; i >= 5; i -= 5) n[a++] = r >> i - 5 & 31;
		return i > 0 && (n[a] = r << 5 - i & 31), n;
	}, i = (e) => {
		ge(`radix2.decode`, e);
		let t = e.length, r = new Uint8Array(t);
		for (let n = 0; n < t; n++) {
			let t = e[n];
			if (t < 0 || t >= 32) throw Error(`convertRadix2: invalid word=${t}`);
			r[n] = t;
		}
		return n.decode(r);
	}, a = Te(i);
	function o(e, n, r = 90) {
		me(`bech32.encode prefix`, e), r !== !1 && he(r, `limit`), ue(n) && (n = ye(n)), ge(`bech32.encode`, n);
		let i = e.length;
		if (i === 0) throw TypeError(`Invalid prefix length ${i}`);
		let a = i + 7 + n.length;
		if (r !== !1 && a > r) throw TypeError(`Length ${a} exceeds limit ${r}`);
		Oe(`bech32.encode prefix`, e);
		let o = e.toLowerCase(), s = Me(o, n, t);
		return `${o}1${Ee.encode(ke(n))}${s}`;
	}
	function s(e, n = 90) {
		me(`bech32.decode input`, e), n !== !1 && he(n, `limit`);
		let r = e.length;
		if (r < 8 || n !== !1 && r > n) throw TypeError(`invalid string length ${r}, expected (8..${n})`);
		let i = e.toLowerCase();
		if (e !== i && !De.test(e)) throw Oe(`bech32.decode input`, e), Error(`mixed-case string not allowed`);
		let a = i.lastIndexOf(`1`);
		if (a === 0 || a === -1) throw Error(`invalid separator "1"`);
		let o = i.slice(0, a), s = i.slice(a + 1);
		if (s.length < 6) throw Error(`invalid data length`);
		let c = Ee.decode(s), l = ye(c, c.length - 6), u = Me(o, l, t);
		if (!s.endsWith(u)) throw Error(`Invalid checksum in ${e}`);
		return {
			prefix: o,
			words: l
		};
	}
	let c = Te(s);
	function l(e, t = 90) {
		let { prefix: n, words: r } = s(e, t);
		return {
			prefix: n,
			words: r,
			bytes: i(r)
		};
	}
	function u(e, t) {
		return o(e, r(t));
	}
	return {
		encode: o,
		decode: s,
		encodeFromBytes: u,
		decodeToBytes: l,
		decodeUnsafe: c,
		fromWords: i,
		fromWordsUnsafe: a,
		toWords: r
	};
}
const Pe = le(() => Ne(`bech32`));
function Fe(e, t, r, a) {
	i(e);
	let { c: o, dkLen: s, asyncTick: c } = E({
		dkLen: 32,
		asyncTick: 10
	}, a);
	if (n(o, `c`), n(s, `dkLen`), n(c, `asyncTick`), o < 1) throw Error(`"c" (iterations) must be >= 1`);
	if (s < 1) throw Error(`"dkLen" must be >= 1`);
	if (s > (2 ** 32 - 1) * e.outputLen) throw Error(`derived key too long`);
	let l = w(t, `password`);
	try {
		let t = w(r, `salt`);
		try {
			let n = new Uint8Array(s), { iHash: r, oHash: i, outputLen: a } = j.create(e, l);
			return {
				c: o,
				dkLen: s,
				asyncTick: c,
				DK: n,
				outputLen: a,
				eng: Ie(r, i, t, new Uint8Array(a))
			};
		} finally {
			typeof r == `string` && u(t);
		}
	} finally {
		typeof t == `string` && u(l);
	}
}
function Ie(e, t, n, r) {
	let i = /* @__PURE__ */ new Uint8Array(4), a = d(i), o = e._cloneInto().update(n), s = t._cloneInto(), c = e._cloneInto, l = t._cloneInto;
	return {
		u1: (e, n) => {
			a.setInt32(0, e, !1), o._cloneInto(s).update(i).digestInto(r), t._cloneInto(s).update(r).digestInto(r), n.set(r.subarray(0, n.length));
		},
		rounds: (n, i) => {
			for (let a = 1; a < n; a++) {
				c.call(e, s).update(r).digestInto(r), l.call(t, s).update(r).digestInto(r);
				for (let e = 0; e < i.length; e++) i[e] ^= r[e];
			}
		},
		output: (n) => (e.destroy(), t.destroy(), o.destroy(), s.destroy(), u(r), n)
	};
}
function Le(e, t, n, r) {
	let { c: i, dkLen: a, DK: o, outputLen: s, eng: c } = Fe(e, t, n, r);
	for (let e = 1, t = 0; t < a; e++, t += s) {
		let n = o.subarray(t, t + s);
		c.u1(e, n), c.rounds(i, n);
	}
	return c.output(o);
}
function Re(e, t, n, r, i, a) {
	let o = e[t++] ^ n[r++], s = e[t++] ^ n[r++], c = e[t++] ^ n[r++], l = e[t++] ^ n[r++], u = e[t++] ^ n[r++], d = e[t++] ^ n[r++], f = e[t++] ^ n[r++], m = e[t++] ^ n[r++], h = e[t++] ^ n[r++], g = e[t++] ^ n[r++], _ = e[t++] ^ n[r++], v = e[t++] ^ n[r++], y = e[t++] ^ n[r++], b = e[t++] ^ n[r++], x = e[t++] ^ n[r++], S = e[t++] ^ n[r++], C = o, w = s, T = c, E = l, D = u, O = d, k = f, A = m, j = h, M = g, N = _, P = v, F = y, I = b, L = x, R = S;
	for (let e = 0; e < 8; e += 2) D ^= p(C + F | 0, 7), j ^= p(D + C | 0, 9), F ^= p(j + D | 0, 13), C ^= p(F + j | 0, 18), M ^= p(O + w | 0, 7), I ^= p(M + O | 0, 9), w ^= p(I + M | 0, 13), O ^= p(w + I | 0, 18), L ^= p(N + k | 0, 7), T ^= p(L + N | 0, 9), k ^= p(T + L | 0, 13), N ^= p(k + T | 0, 18), E ^= p(R + P | 0, 7), A ^= p(E + R | 0, 9), P ^= p(A + E | 0, 13), R ^= p(P + A | 0, 18), w ^= p(C + E | 0, 7), T ^= p(w + C | 0, 9), E ^= p(T + w | 0, 13), C ^= p(E + T | 0, 18), k ^= p(O + D | 0, 7), A ^= p(k + O | 0, 9), D ^= p(A + k | 0, 13), O ^= p(D + A | 0, 18), P ^= p(N + M | 0, 7), j ^= p(P + N | 0, 9), M ^= p(j + P | 0, 13), N ^= p(M + j | 0, 18), F ^= p(R + L | 0, 7), I ^= p(F + R | 0, 9), L ^= p(I + F | 0, 13), R ^= p(L + I | 0, 18);
	i[a++] = o + C | 0, i[a++] = s + w | 0, i[a++] = c + T | 0, i[a++] = l + E | 0, i[a++] = u + D | 0, i[a++] = d + O | 0, i[a++] = f + k | 0, i[a++] = m + A | 0, i[a++] = h + j | 0, i[a++] = g + M | 0, i[a++] = _ + N | 0, i[a++] = v + P | 0, i[a++] = y + F | 0, i[a++] = b + I | 0, i[a++] = x + L | 0, i[a++] = S + R | 0;
}
function ze(e, t, n, r, i) {
	let a = r + 0, o = r + 16 * i;
	for (let r = 0; r < 16; r++) n[o + r] = e[t + (2 * i - 1) * 16 + r];
	for (let r = 0; r < i; r++, a += 16, t += 16) Re(n, o, e, t, n, a), r > 0 && (o += 16), Re(n, a, e, t += 16, n, o);
}
const Be = 1024 * (2 ** 20 + 1 + 1);
function Ve(e, t, r) {
	let { N: i, r: a, p: o, dkLen: s, asyncTick: c, maxmem: d, onProgress: f } = E({
		dkLen: 32,
		asyncTick: 10,
		maxmem: Be
	}, r);
	if (n(i, `N`), n(a, `r`), n(o, `p`), n(s, `dkLen`), n(c, `asyncTick`), n(d, `maxmem`), f !== void 0 && typeof f != `function`) throw Error(`"onProgress" must be a function`);
	if (a < 1) throw Error(`"r" expected integer >= 1`);
	let p = 128 * a, m = p / 4, h = 2 ** 32;
	if (i <= 1 || i & i - 1 || i > h) throw Error(`"N" expected a power of 2, and 2^1 <= N <= 2^32`);
	if (o < 1 || o > (h - 1) * 32 / p) throw Error(`"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)`);
	if (s < 1 || s > (h - 1) * 32) throw Error(`"dkLen" expected integer 1..(2^32 - 1) * 32`);
	let g = p * (i + o + 1);
	if (g > d) throw Error(`"maxmem" limit was hit: memUsed(128*r*(N+p+1))=` + g + `, maxmem=` + d);
	let _ = Le(z, e, t, {
		c: 1,
		dkLen: p * o
	}), v = l(_), y = l(new Uint8Array(p * i)), b = l(new Uint8Array(p)), x = () => {};
	if (f) {
		let e = 2 * i * o, t = Math.max(Math.floor(e / 1e4), 1), n = 0;
		x = () => {
			if (n++, f && (!(n % t) || n === e)) try {
				f(n / e);
			} catch (e) {
				throw u(_, y, b), e;
			}
		};
	}
	return {
		N: i,
		r: a,
		p: o,
		dkLen: s,
		blockSize32: m,
		V: y,
		B32: v,
		B: _,
		tmp: b,
		blockMixCb: x,
		asyncTick: c
	};
}
function He(e, t, n, r, i) {
	let a = Le(z, e, n, {
		c: 1,
		dkLen: t
	});
	return u(n, r, i), a;
}
function Ue(e, t, n) {
	let { N: r, r: i, p: a, dkLen: o, blockSize32: s, V: c, B32: l, B: u, tmp: d, blockMixCb: f } = Ve(e, t, n);
	_(l);
	for (let e = 0; e < a; e++) {
		let t = s * e;
		for (let e = 0; e < s; e++) c[e] = l[t + e];
		for (let e = 0, t = 0; e < r - 1; e++) ze(c, t, c, t += s, i), f();
		ze(c, (r - 1) * s, l, t, i), f();
		for (let e = 0; e < r; e++) {
			let e = (l[t + s - 16] & r - 1) >>> 0;
			for (let n = 0; n < s; n++) d[n] = l[t + n] ^ c[e * s + n];
			ze(d, 0, l, t, i), f();
		}
	}
	return _(l), He(e, o, u, c, d);
}
function We(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === `Uint8Array` && `BYTES_PER_ELEMENT` in e && e.BYTES_PER_ELEMENT === 1;
}
const Ge = (e) => e ? `"${e}" ` : ``;
function Ke(e, t = ``) {
	if (typeof e != `boolean`) throw TypeError(Ge(t) + `expected boolean, got type=` + typeof e);
	return e;
}
function qe(e, t = ``) {
	if (typeof e != `number`) throw TypeError(Ge(t) + `expected number, got ` + typeof e);
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(Ge(t) + `expected integer >= 0, got ` + e);
	return e;
}
function V(e, t, n = ``) {
	if (We(e) && (t === void 0 || e.length === t)) return e;
	t !== void 0 && qe(t, `length`);
	let r = We(e), i = t === void 0 ? `` : ` of length ${t}`, a = r ? `length=${e.length}` : `type=${typeof e}`, o = Ge(n) + `expected Uint8Array` + i + `, got ` + a;
	throw r ? RangeError(o) : TypeError(o);
}
const Je = (e, t) => {
	if (typeof e != `object` || !e || Array.isArray(e)) throw TypeError(t === `object` ? `expected valid options object` : `"${t}" expected object, got type=${typeof e}`);
};
function Ye(e, t = !0) {
	if (e.destroyed) throw Error(`hash was destroyed`);
	if (t && e.finished) throw Error(`digest() was already called`);
}
function Xe(e, t) {
	V(e, void 0, `output`);
	let n = t.outputLen;
	if (!(e.length >= n)) throw RangeError(`"output" expected length >= ` + n);
}
function Ze(e) {
	return new Uint32Array(e.buffer, e.byteOffset, Math.floor(e.byteLength / 4));
}
function Qe(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function $e(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
const et = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function tt(e) {
	return e << 24 & 4278190080 | e << 8 & 16711680 | e >>> 8 & 65280 | e >>> 24 & 255;
}
function nt(e) {
	for (let t = 0; t < e.length; t++) e[t] = tt(e[t]);
	return e;
}
const rt = et ? (e) => e : nt;
function it(e, t) {
	return !e.byteLength || !t.byteLength ? !1 : e.buffer === t.buffer && e.byteOffset < t.byteOffset + t.byteLength && t.byteOffset < e.byteOffset + e.byteLength;
}
function at(e, t) {
	if (it(e, t) && e.byteOffset < t.byteOffset) throw Error(`complex overlap of input and output is not supported`);
}
function ot(e, t) {
	return Je(e, `defaults`), Je(t, `opts`), Object.assign(e, t);
}
function st(e, t) {
	if (e = V(e), t = V(t), e.length !== t.length) return !1;
	let n = 0;
	for (let r = 0; r < e.length; r++) n |= e[r] ^ t[r];
	return n === 0;
}
function ct(e, t, n) {
	let r = t, i = n || (() => []), a = (e, t) => r(t, ...i(e)).update(e).digest(), o = r(new Uint8Array(e), ...i(/* @__PURE__ */ new Uint8Array()));
	return a.outputLen = o.outputLen, a.blockLen = o.blockLen, a.create = (e, ...t) => r(e, ...t), a;
}
const lt = (e, t) => {
	function n(n, ...r) {
		if (V(n, void 0, `key`), e.nonceLength !== void 0) {
			let t = r[0];
			V(t, e.varSizeNonce ? void 0 : e.nonceLength, `nonce`);
		}
		let i = e.tagLength, a = e.nonceLength === void 0 ? 0 : 1;
		if (!e.withAAD) {
			for (let e = a; e < r.length; e++) if (We(r[e])) throw Error(`AAD not supported`);
		}
		e.withAAD && r[a] !== void 0 && V(r[a], void 0, `AAD`);
		let o = t(n, ...r), s = (e, t) => {
			if (t !== void 0) {
				if (e !== 2) throw Error(`cipher output not supported`);
				V(t, void 0, `output`);
			}
		}, c = !1;
		return {
			encrypt(e, t) {
				if (c) throw Error(`cannot encrypt() twice with same key + nonce`);
				return c = !0, V(e, void 0, `data`), s(o.encrypt.length, t), o.encrypt(e, t);
			},
			decrypt(e, t) {
				if (V(e, void 0, `data`), i && e.length < i) throw Error(`"ciphertext" expected length >= tagLength=` + i);
				return s(o.decrypt.length, t), o.decrypt(e, t);
			}
		};
	}
	return Object.assign(n, e), n;
};
function ut(e, t, n = !0) {
	if (t === void 0) return new Uint8Array(e);
	if (V(t, e, `output`), n && !ft(t)) throw Error(`invalid output, must be aligned`);
	return t;
}
function dt(e, t, n) {
	qe(e), qe(t), Ke(n);
	let r = /* @__PURE__ */ new Uint8Array(16), i = $e(r);
	return i.setBigUint64(0, BigInt(t), n), i.setBigUint64(8, BigInt(e), n), r;
}
function ft(e) {
	return e.byteOffset % 4 == 0;
}
function pt(e) {
	return Uint8Array.from(V(e));
}
const mt = (e) => Uint8Array.from(e.split(``), (e) => e.charCodeAt(0)), ht = rt(Ze(mt(`expand 16-byte k`))), gt = rt(Ze(mt(`expand 32-byte k`)));
function H(e, t) {
	return e << t | e >>> 32 - t;
}
const _t = 2 ** 32 - 1, vt = Uint32Array.of();
function yt(e, t, n, r, i, a, o, s) {
	let c = i.length, l = /* @__PURE__ */ new Uint8Array(64), u = Ze(l), d = et && ft(i) && ft(a), f = d ? Ze(i) : vt, p = d ? Ze(a) : vt;
	if (et) for (let m = 0; m < c; o++) {
		if (e(t, n, r, u, o, s), o >= _t) throw Error(`arx: counter overflow`);
		let h = Math.min(64, c - m);
		if (d && h === 64) {
			let e = m / 4;
			if (m % 4 != 0) throw Error(`arx: invalid block position`);
			for (let t = 0, n; t < 16; t++) n = e + t, p[n] = f[n] ^ u[t];
			m += 64;
		} else {
			for (let e = 0, t; e < h; e++) t = m + e, a[t] = i[t] ^ l[e];
			m += h;
		}
	}
	else for (let d = 0; d < c; o++) {
		if (e(t, n, r, u, o, s), rt(u), o >= _t) throw Error(`arx: counter overflow`);
		let f = Math.min(64, c - d);
		for (let e = 0, t; e < f; e++) t = d + e, a[t] = i[t] ^ l[e];
		d += f;
	}
}
function bt(e, t) {
	let { allowShortKeys: n, extendNonceFn: r, counterLength: i, counterRight: a, rounds: o } = ot({
		allowShortKeys: !1,
		counterLength: 8,
		counterRight: !1,
		rounds: 20
	}, t);
	if (typeof e != `function`) throw Error(`core must be a function`);
	return qe(i), qe(o), Ke(a), Ke(n), (t, s, c, l, u = 0) => {
		V(t, void 0, `key`), V(s, void 0, `nonce`), V(c, void 0, `data`);
		let d = c.length, f = l !== void 0;
		if (l = ut(d, l, !1), f && at(c, l), qe(u), u < 0 || u >= _t) throw Error(`arx: counter overflow`);
		let p = [], m = t.length, h, g;
		if (m === 32) p.push(h = pt(t)), g = gt;
		else if (m === 16 && n) h = /* @__PURE__ */ new Uint8Array(32), h.set(t), h.set(t, 16), g = ht, p.push(h);
		else throw V(t, 32, `arx key`), Error(`invalid key size`);
		et && ft(s) || p.push(s = pt(s));
		let _ = Ze(h);
		if (r) {
			if (s.length !== 24) throw Error(`arx: extended nonce must be 24 bytes`);
			let e = s.subarray(0, 16);
			if (et) r(g, _, Ze(e), _);
			else {
				let t = rt(Uint32Array.from(g));
				r(t, _, Ze(e), _), Qe(t), rt(_);
			}
			s = s.subarray(16);
		} else et || rt(_);
		let v = 16 - i;
		if (v !== s.length) throw Error(`arx: nonce must be ${v} or 16 bytes`);
		if (v !== 12) {
			let e = /* @__PURE__ */ new Uint8Array(12);
			e.set(s, a ? 0 : 12 - s.length), s = e, p.push(s);
		}
		let y = rt(Ze(s));
		try {
			return yt(e, g, _, y, c, l, u, o), l;
		} finally {
			Qe(...p);
		}
	};
}
function U(e, t) {
	return e[t++] & 255 | (e[t++] & 255) << 8;
}
var xt = class {
	blockLen = 16;
	outputLen = 16;
	buffer = /* @__PURE__ */ new Uint8Array(16);
	r = /* @__PURE__ */ new Uint16Array(10);
	h = /* @__PURE__ */ new Uint16Array(10);
	pad = /* @__PURE__ */ new Uint16Array(8);
	pos = 0;
	finished = !1;
	destroyed = !1;
	constructor(e) {
		e = pt(V(e, 32, `key`));
		let t = U(e, 0), n = U(e, 2), r = U(e, 4), i = U(e, 6), a = U(e, 8), o = U(e, 10), s = U(e, 12), c = U(e, 14);
		this.r[0] = t & 8191, this.r[1] = (t >>> 13 | n << 3) & 8191, this.r[2] = (n >>> 10 | r << 6) & 7939, this.r[3] = (r >>> 7 | i << 9) & 8191, this.r[4] = (i >>> 4 | a << 12) & 255, this.r[5] = a >>> 1 & 8190, this.r[6] = (a >>> 14 | o << 2) & 8191, this.r[7] = (o >>> 11 | s << 5) & 8065, this.r[8] = (s >>> 8 | c << 8) & 8191, this.r[9] = c >>> 5 & 127;
		for (let t = 0; t < 8; t++) this.pad[t] = U(e, 16 + 2 * t);
	}
	process(e, t, n = !1) {
		let r = n ? 0 : 2048, { h: i, r: a } = this, o = a[0], s = a[1], c = a[2], l = a[3], u = a[4], d = a[5], f = a[6], p = a[7], m = a[8], h = a[9], g = U(e, t + 0), _ = U(e, t + 2), v = U(e, t + 4), y = U(e, t + 6), b = U(e, t + 8), x = U(e, t + 10), S = U(e, t + 12), C = U(e, t + 14), w = i[0] + (g & 8191), T = i[1] + ((g >>> 13 | _ << 3) & 8191), E = i[2] + ((_ >>> 10 | v << 6) & 8191), D = i[3] + ((v >>> 7 | y << 9) & 8191), O = i[4] + ((y >>> 4 | b << 12) & 8191), k = i[5] + (b >>> 1 & 8191), A = i[6] + ((b >>> 14 | x << 2) & 8191), j = i[7] + ((x >>> 11 | S << 5) & 8191), M = i[8] + ((S >>> 8 | C << 8) & 8191), N = i[9] + (C >>> 5 | r), P = 0, F = P + w * o + 5 * h * T + 5 * m * E + 5 * p * D + 5 * f * O;
		P = F >>> 13, F &= 8191, F += 5 * d * k + 5 * u * A + 5 * l * j + 5 * c * M + 5 * s * N, P += F >>> 13, F &= 8191;
		let I = P + w * s + T * o + 5 * h * E + 5 * m * D + 5 * p * O;
		P = I >>> 13, I &= 8191, I += 5 * f * k + 5 * d * A + 5 * u * j + 5 * l * M + 5 * c * N, P += I >>> 13, I &= 8191;
		let L = P + w * c + T * s + E * o + 5 * h * D + 5 * m * O;
		P = L >>> 13, L &= 8191, L += 5 * p * k + 5 * f * A + 5 * d * j + 5 * u * M + 5 * l * N, P += L >>> 13, L &= 8191;
		let R = P + w * l + T * c + E * s + D * o + 5 * h * O;
		P = R >>> 13, R &= 8191, R += 5 * m * k + 5 * p * A + 5 * f * j + 5 * d * M + 5 * u * N, P += R >>> 13, R &= 8191;
		let ee = P + w * u + T * l + E * c + D * s + O * o;
		P = ee >>> 13, ee &= 8191, ee += 5 * h * k + 5 * m * A + 5 * p * j + 5 * f * M + 5 * d * N, P += ee >>> 13, ee &= 8191;
		let te = P + w * d + T * u + E * l + D * c + O * s;
		P = te >>> 13, te &= 8191, te += k * o + 5 * h * A + 5 * m * j + 5 * p * M + 5 * f * N, P += te >>> 13, te &= 8191;
		let ne = P + w * f + T * d + E * u + D * l + O * c;
		P = ne >>> 13, ne &= 8191, ne += k * s + A * o + 5 * h * j + 5 * m * M + 5 * p * N, P += ne >>> 13, ne &= 8191;
		let re = P + w * p + T * f + E * d + D * u + O * l;
		P = re >>> 13, re &= 8191, re += k * c + A * s + j * o + 5 * h * M + 5 * m * N, P += re >>> 13, re &= 8191;
		let ie = P + w * m + T * p + E * f + D * d + O * u;
		P = ie >>> 13, ie &= 8191, ie += k * l + A * c + j * s + M * o + 5 * h * N, P += ie >>> 13, ie &= 8191;
		let ae = P + w * h + T * m + E * p + D * f + O * d;
		P = ae >>> 13, ae &= 8191, ae += k * u + A * l + j * c + M * s + N * o, P += ae >>> 13, ae &= 8191, P = (P << 2) + P | 0, P = P + F | 0, F = P & 8191, P >>>= 13, I += P, i[0] = F, i[1] = I, i[2] = L, i[3] = R, i[4] = ee, i[5] = te, i[6] = ne, i[7] = re, i[8] = ie, i[9] = ae;
	}
	finalize() {
		let { h: e, pad: t } = this, n = /* @__PURE__ */ new Uint16Array(10), r = e[1] >>> 13;
		e[1] &= 8191;
		for (let t = 2; t < 10; t++) e[t] += r, r = e[t] >>> 13, e[t] &= 8191;
		e[0] += r * 5, r = e[0] >>> 13, e[0] &= 8191, e[1] += r, r = e[1] >>> 13, e[1] &= 8191, e[2] += r, n[0] = e[0] + 5, r = n[0] >>> 13, n[0] &= 8191;
		for (let t = 1; t < 10; t++) n[t] = e[t] + r, r = n[t] >>> 13, n[t] &= 8191;
		n[9] -= 8192;
		let i = (r ^ 1) - 1;
		for (let e = 0; e < 10; e++) n[e] &= i;
		i = ~i;
		for (let t = 0; t < 10; t++) e[t] = e[t] & i | n[t];
		e[0] = (e[0] | e[1] << 13) & 65535, e[1] = (e[1] >>> 3 | e[2] << 10) & 65535, e[2] = (e[2] >>> 6 | e[3] << 7) & 65535, e[3] = (e[3] >>> 9 | e[4] << 4) & 65535, e[4] = (e[4] >>> 12 | e[5] << 1 | e[6] << 14) & 65535, e[5] = (e[6] >>> 2 | e[7] << 11) & 65535, e[6] = (e[7] >>> 5 | e[8] << 8) & 65535, e[7] = (e[8] >>> 8 | e[9] << 5) & 65535;
		let a = e[0] + t[0];
		e[0] = a & 65535;
		for (let n = 1; n < 8; n++) a = (e[n] + t[n] | 0) + (a >>> 16) | 0, e[n] = a & 65535;
		Qe(n);
	}
	update(e) {
		Ye(this), V(e), e = pt(e);
		let { buffer: t, blockLen: n } = this, r = e.length;
		for (let i = 0; i < r;) {
			let a = Math.min(n - this.pos, r - i);
			if (a === n) for (; n <= r - i; i += n) this.process(e, i);
			else t.set(e.subarray(i, i + a), this.pos), this.pos += a, i += a, this.pos === n && (this.process(t, 0, !1), this.pos = 0);
		}
		return this;
	}
	destroy() {
		this.destroyed = !0, Qe(this.h, this.r, this.buffer, this.pad);
	}
	digestInto(e) {
		Ye(this), Xe(e, this), this.finished = !0;
		let { buffer: t, h: n } = this, { pos: r } = this;
		if (r) {
			for (t[r++] = 1; r < 16; r++) t[r] = 0;
			this.process(t, 0, !0);
		}
		this.finalize();
		let i = 0;
		for (let t = 0; t < 8; t++) e[i++] = n[t] >>> 0, e[i++] = n[t] >>> 8;
	}
	digest() {
		let { buffer: e, outputLen: t } = this;
		this.digestInto(e);
		let n = e.slice(0, t);
		return this.destroy(), n;
	}
};
const St = ct(32, (e) => new xt(e));
function Ct(e, t, n, r, i, a = 20) {
	let o = e[0], s = e[1], c = e[2], l = e[3], u = t[0], d = t[1], f = t[2], p = t[3], m = t[4], h = t[5], g = t[6], _ = t[7], v = i, y = n[0], b = n[1], x = n[2], S = o, C = s, w = c, T = l, E = u, D = d, O = f, k = p, A = m, j = h, M = g, N = _, P = v, F = y, I = b, L = x;
	for (let e = 0; e < a; e += 2) S = S + E | 0, P = H(P ^ S, 16), A = A + P | 0, E = H(E ^ A, 12), S = S + E | 0, P = H(P ^ S, 8), A = A + P | 0, E = H(E ^ A, 7), C = C + D | 0, F = H(F ^ C, 16), j = j + F | 0, D = H(D ^ j, 12), C = C + D | 0, F = H(F ^ C, 8), j = j + F | 0, D = H(D ^ j, 7), w = w + O | 0, I = H(I ^ w, 16), M = M + I | 0, O = H(O ^ M, 12), w = w + O | 0, I = H(I ^ w, 8), M = M + I | 0, O = H(O ^ M, 7), T = T + k | 0, L = H(L ^ T, 16), N = N + L | 0, k = H(k ^ N, 12), T = T + k | 0, L = H(L ^ T, 8), N = N + L | 0, k = H(k ^ N, 7), S = S + D | 0, L = H(L ^ S, 16), M = M + L | 0, D = H(D ^ M, 12), S = S + D | 0, L = H(L ^ S, 8), M = M + L | 0, D = H(D ^ M, 7), C = C + O | 0, P = H(P ^ C, 16), N = N + P | 0, O = H(O ^ N, 12), C = C + O | 0, P = H(P ^ C, 8), N = N + P | 0, O = H(O ^ N, 7), w = w + k | 0, F = H(F ^ w, 16), A = A + F | 0, k = H(k ^ A, 12), w = w + k | 0, F = H(F ^ w, 8), A = A + F | 0, k = H(k ^ A, 7), T = T + E | 0, I = H(I ^ T, 16), j = j + I | 0, E = H(E ^ j, 12), T = T + E | 0, I = H(I ^ T, 8), j = j + I | 0, E = H(E ^ j, 7);
	let R = 0;
	r[R++] = o + S | 0, r[R++] = s + C | 0, r[R++] = c + w | 0, r[R++] = l + T | 0, r[R++] = u + E | 0, r[R++] = d + D | 0, r[R++] = f + O | 0, r[R++] = p + k | 0, r[R++] = m + A | 0, r[R++] = h + j | 0, r[R++] = g + M | 0, r[R++] = _ + N | 0, r[R++] = v + P | 0, r[R++] = y + F | 0, r[R++] = b + I | 0, r[R++] = x + L | 0;
}
const wt = bt(Ct, {
	counterRight: !1,
	counterLength: 4,
	allowShortKeys: !1
}), Tt = /* @__PURE__ */ new Uint8Array(16), Et = (e, t) => {
	e.update(t);
	let n = t.length % 16;
	n && e.update(Tt.subarray(n));
}, Dt = /* @__PURE__ */ new Uint8Array(32);
function Ot(e, t, n, r, i) {
	i !== void 0 && V(i, void 0, `AAD`);
	let a = e(t, n, Dt), o = dt(r.length, i ? i.length : 0, !0), s = St.create(a);
	i && Et(s, i), Et(s, r), s.update(o);
	let c = s.digest();
	return Qe(a, o), c;
}
const kt = lt({
	blockSize: 64,
	nonceLength: 12,
	tagLength: 16,
	withAAD: !0
}, ((e) => (t, n, r) => ({
	encrypt(i, a) {
		let o = i.length;
		a = ut(o + 16, a, !1), a.set(i);
		let s = a.subarray(0, -16);
		e(t, n, s, s, 1);
		let c = Ot(e, t, n, s, r);
		return a.set(c, o), Qe(c), a;
	},
	decrypt(i, a) {
		a = ut(i.length - 16, a, !1);
		let o = i.subarray(0, -16), s = i.subarray(-16), c = Ot(e, t, n, o, r);
		if (!st(s, c)) throw Qe(c), Error(`invalid tag`);
		return a.set(i.subarray(0, -16)), e(t, n, a, a, 1), Qe(c), a;
	}
}))(wt));
function At(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === `Uint8Array`;
}
function jt(e, t = ``) {
	if (!Number.isSafeInteger(e) || e < 0) {
		let n = t && `"${t}" `;
		throw Error(`${n}expected integer >= 0, got ${e}`);
	}
}
function W(e, t, n = ``) {
	let r = At(e), i = e?.length, a = t !== void 0;
	if (!r || a && i !== t) {
		let o = n && `"${n}" `, s = a ? ` of length ${t}` : ``, c = r ? `length=${i}` : `type=${typeof e}`;
		throw Error(o + `expected Uint8Array` + s + `, got ` + c);
	}
	return e;
}
function Mt(e) {
	if (typeof e != `function` || typeof e.create != `function`) throw Error(`Hash must wrapped by utils.createHasher`);
	jt(e.outputLen), jt(e.blockLen);
}
function Nt(e, t = !0) {
	if (e.destroyed) throw Error(`Hash instance has been destroyed`);
	if (t && e.finished) throw Error(`Hash#digest() has already been called`);
}
function Pt(e, t) {
	W(e, void 0, `digestInto() output`);
	let n = t.outputLen;
	if (e.length < n) throw Error(`"digestInto() output" expected to be of length >=` + n);
}
function Ft(e) {
	return new Uint32Array(e.buffer, e.byteOffset, Math.floor(e.byteLength / 4));
}
function It(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function Lt(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function Rt(e, t) {
	return e << 32 - t | e >>> t;
}
const zt = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function Bt(e) {
	return e << 24 & 4278190080 | e << 8 & 16711680 | e >>> 8 & 65280 | e >>> 24 & 255;
}
function Vt(e) {
	for (let t = 0; t < e.length; t++) e[t] = Bt(e[t]);
	return e;
}
const Ht = zt ? (e) => e : Vt, Ut = typeof Uint8Array.from([]).toHex == `function` && typeof Uint8Array.fromHex == `function`, Wt = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
function Gt(e) {
	if (W(e), Ut) return e.toHex();
	let t = ``;
	for (let n = 0; n < e.length; n++) t += Wt[e[n]];
	return t;
}
const Kt = {
	_0: 48,
	_9: 57,
	A: 65,
	F: 70,
	a: 97,
	f: 102
};
function qt(e) {
	if (e >= Kt._0 && e <= Kt._9) return e - Kt._0;
	if (e >= Kt.A && e <= Kt.F) return e - (Kt.A - 10);
	if (e >= Kt.a && e <= Kt.f) return e - (Kt.a - 10);
}
function Jt(e) {
	if (typeof e != `string`) throw Error(`hex string expected, got ` + typeof e);
	if (Ut) return Uint8Array.fromHex(e);
	let t = e.length, n = t / 2;
	if (t % 2) throw Error(`hex string expected, got unpadded hex of length ` + t);
	let r = new Uint8Array(n);
	for (let t = 0, i = 0; t < n; t++, i += 2) {
		let n = qt(e.charCodeAt(i)), a = qt(e.charCodeAt(i + 1));
		if (n === void 0 || a === void 0) {
			let t = e[i] + e[i + 1];
			throw Error(`hex string expected, got non-hex character "` + t + `" at index ` + i);
		}
		r[t] = n * 16 + a;
	}
	return r;
}
function G(...e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		W(r), t += r.length;
	}
	let n = new Uint8Array(t);
	for (let t = 0, r = 0; t < e.length; t++) {
		let i = e[t];
		n.set(i, r), r += i.length;
	}
	return n;
}
function Yt(e, t = {}) {
	let n = (t, n) => e(n).update(t).digest(), r = e(void 0);
	return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.create = (t) => e(t), Object.assign(n, t), Object.freeze(n);
}
function Xt(e = 32) {
	let t = typeof globalThis == `object` ? globalThis.crypto : null;
	if (typeof t?.getRandomValues != `function`) throw Error(`crypto.getRandomValues must be defined`);
	return t.getRandomValues(new Uint8Array(e));
}
const Zt = (e) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	e
]) }), Qt = BigInt(0), $t = BigInt(1);
function en(e, t = ``) {
	if (typeof e != `boolean`) {
		let n = t && `"${t}" `;
		throw Error(n + `expected boolean, got type=` + typeof e);
	}
	return e;
}
function tn(e) {
	if (typeof e == `bigint`) {
		if (!dn(e)) throw Error(`positive bigint expected, got ` + e);
	} else jt(e);
	return e;
}
function nn(e) {
	let t = tn(e).toString(16);
	return t.length & 1 ? `0` + t : t;
}
function rn(e) {
	if (typeof e != `string`) throw Error(`hex string expected, got ` + typeof e);
	return e === `` ? Qt : BigInt(`0x` + e);
}
function an(e) {
	return rn(Gt(e));
}
function on(e) {
	return rn(Gt(ln(W(e)).reverse()));
}
function sn(e, t) {
	jt(t), e = tn(e);
	let n = Jt(e.toString(16).padStart(t * 2, `0`));
	if (n.length !== t) throw Error(`number too large`);
	return n;
}
function cn(e, t) {
	return sn(e, t).reverse();
}
function ln(e) {
	return Uint8Array.from(e);
}
function un(e) {
	return Uint8Array.from(e, (t, n) => {
		let r = t.charCodeAt(0);
		if (t.length !== 1 || r > 127) throw Error(`string contains non-ASCII character "${e[n]}" with code ${r} at position ${n}`);
		return r;
	});
}
const dn = (e) => typeof e == `bigint` && Qt <= e;
function fn(e, t, n) {
	return dn(e) && dn(t) && dn(n) && t <= e && e < n;
}
function pn(e, t, n, r) {
	if (!fn(t, n, r)) throw Error(`expected valid ` + e + `: ` + n + ` <= n < ` + r + `, got ` + t);
}
function mn(e) {
	let t = 0;
	for (; e > Qt; e >>= $t, t += 1);
	return t;
}
const hn = (e) => ($t << BigInt(e)) - $t;
function gn(e, t, n) {
	if (jt(e, `hashLen`), jt(t, `qByteLen`), typeof n != `function`) throw Error(`hmacFn must be a function`);
	let r = (e) => new Uint8Array(e), i = Uint8Array.of(), a = Uint8Array.of(0), o = Uint8Array.of(1), s = r(e), c = r(e), l = 0, u = () => {
		s.fill(1), c.fill(0), l = 0;
	}, d = (...e) => n(c, G(s, ...e)), f = (e = i) => {
		c = d(a, e), s = d(), e.length !== 0 && (c = d(o, e), s = d());
	}, p = () => {
		if (l++ >= 1e3) throw Error(`drbg: tried max amount of iterations`);
		let e = 0, n = [];
		for (; e < t;) {
			s = d();
			let t = s.slice();
			n.push(t), e += s.length;
		}
		return G(...n);
	};
	return (e, t) => {
		u(), f(e);
		let n;
		for (; !(n = t(p()));) f();
		return u(), n;
	};
}
function _n(e, t = {}, n = {}) {
	if (!e || typeof e != `object`) throw Error(`expected valid options object`);
	function r(t, n, r) {
		let i = e[t];
		if (r && i === void 0) return;
		let a = typeof i;
		if (a !== n || i === null) throw Error(`param "${t}" is invalid: expected ${n}, got ${a}`);
	}
	let i = (e, t) => Object.entries(e).forEach(([e, n]) => r(e, n, t));
	i(t, !1), i(n, !0);
}
function vn(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n, ...r) => {
		let i = t.get(n);
		if (i !== void 0) return i;
		let a = e(n, ...r);
		return t.set(n, a), a;
	};
}
const K = BigInt(0), q = BigInt(1), yn = BigInt(2), bn = BigInt(3), xn = BigInt(4), Sn = BigInt(5), Cn = BigInt(7), wn = BigInt(8), Tn = BigInt(9), En = BigInt(16);
function Dn(e, t) {
	let n = e % t;
	return n >= K ? n : t + n;
}
function On(e, t, n) {
	let r = e;
	for (; t-- > K;) r *= r, r %= n;
	return r;
}
function kn(e, t) {
	if (e === K) throw Error(`invert: expected non-zero number`);
	if (t <= K) throw Error(`invert: expected positive modulus, got ` + t);
	let n = Dn(e, t), r = t, i = K, a = q, o = q, s = K;
	for (; n !== K;) {
		let e = r / n, t = r % n, c = i - o * e, l = a - s * e;
		r = n, n = t, i = o, a = s, o = c, s = l;
	}
	if (r !== q) throw Error(`invert: does not exist`);
	return Dn(i, t);
}
function An(e, t, n) {
	if (!e.eql(e.sqr(t), n)) throw Error(`Cannot find square root`);
}
function jn(e, t) {
	let n = (e.ORDER + q) / xn, r = e.pow(t, n);
	return An(e, r, t), r;
}
function Mn(e, t) {
	let n = (e.ORDER - Sn) / wn, r = e.mul(t, yn), i = e.pow(r, n), a = e.mul(t, i), o = e.mul(e.mul(a, yn), i), s = e.mul(a, e.sub(o, e.ONE));
	return An(e, s, t), s;
}
function Nn(e) {
	let t = Un(e), n = Pn(e), r = n(t, t.neg(t.ONE)), i = n(t, r), a = n(t, t.neg(r)), o = (e + Cn) / En;
	return (e, t) => {
		let n = e.pow(t, o), s = e.mul(n, r), c = e.mul(n, i), l = e.mul(n, a), u = e.eql(e.sqr(s), t), d = e.eql(e.sqr(c), t);
		n = e.cmov(n, s, u), s = e.cmov(l, c, d);
		let f = e.eql(e.sqr(s), t), p = e.cmov(n, s, f);
		return An(e, p, t), p;
	};
}
function Pn(e) {
	if (e < bn) throw Error(`sqrt is not defined for small field`);
	let t = e - q, n = 0;
	for (; t % yn === K;) t /= yn, n++;
	let r = yn, i = Un(e);
	for (; Bn(i, r) === 1;) if (r++ > 1e3) throw Error(`Cannot find square root: probably non-prime P`);
	if (n === 1) return jn;
	let a = i.pow(r, t), o = (t + q) / yn;
	return function(e, r) {
		if (e.is0(r)) return r;
		if (Bn(e, r) !== 1) throw Error(`Cannot find square root`);
		let i = n, s = e.mul(e.ONE, a), c = e.pow(r, t), l = e.pow(r, o);
		for (; !e.eql(c, e.ONE);) {
			if (e.is0(c)) return e.ZERO;
			let t = 1, n = e.sqr(c);
			for (; !e.eql(n, e.ONE);) if (t++, n = e.sqr(n), t === i) throw Error(`Cannot find square root`);
			let r = q << BigInt(i - t - 1), a = e.pow(s, r);
			i = t, s = e.sqr(a), c = e.mul(c, s), l = e.mul(l, a);
		}
		return l;
	};
}
function Fn(e) {
	return e % xn === bn ? jn : e % wn === Sn ? Mn : e % En === Tn ? Nn(e) : Pn(e);
}
const In = [
	`create`,
	`isValid`,
	`is0`,
	`neg`,
	`inv`,
	`sqrt`,
	`sqr`,
	`eql`,
	`add`,
	`sub`,
	`mul`,
	`pow`,
	`div`,
	`addN`,
	`subN`,
	`mulN`,
	`sqrN`
];
function Ln(e) {
	return _n(e, In.reduce((e, t) => (e[t] = `function`, e), {
		ORDER: `bigint`,
		BYTES: `number`,
		BITS: `number`
	})), e;
}
function Rn(e, t, n) {
	if (n < K) throw Error(`invalid exponent, negatives unsupported`);
	if (n === K) return e.ONE;
	if (n === q) return t;
	let r = e.ONE, i = t;
	for (; n > K;) n & q && (r = e.mul(r, i)), i = e.sqr(i), n >>= q;
	return r;
}
function zn(e, t, n = !1) {
	let r = Array(t.length).fill(n ? e.ZERO : void 0), i = t.reduce((t, n, i) => e.is0(n) ? t : (r[i] = t, e.mul(t, n)), e.ONE), a = e.inv(i);
	return t.reduceRight((t, n, i) => e.is0(n) ? t : (r[i] = e.mul(t, r[i]), e.mul(t, n)), a), r;
}
function Bn(e, t) {
	let n = (e.ORDER - q) / yn, r = e.pow(t, n), i = e.eql(r, e.ONE), a = e.eql(r, e.ZERO), o = e.eql(r, e.neg(e.ONE));
	if (!i && !a && !o) throw Error(`invalid Legendre symbol result`);
	return i ? 1 : a ? 0 : -1;
}
function Vn(e, t) {
	t !== void 0 && jt(t);
	let n = t === void 0 ? e.toString(2).length : t;
	return {
		nBitLength: n,
		nByteLength: Math.ceil(n / 8)
	};
}
var Hn = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO = K;
	ONE = q;
	_lengths;
	_sqrt;
	_mod;
	constructor(e, t = {}) {
		if (e <= K) throw Error(`invalid field: expected ORDER > 0, got ` + e);
		let n;
		this.isLE = !1, typeof t == `object` && t && (typeof t.BITS == `number` && (n = t.BITS), typeof t.sqrt == `function` && (this.sqrt = t.sqrt), typeof t.isLE == `boolean` && (this.isLE = t.isLE), t.allowedLengths && (this._lengths = t.allowedLengths?.slice()), typeof t.modFromBytes == `boolean` && (this._mod = t.modFromBytes));
		let { nBitLength: r, nByteLength: i } = Vn(e, n);
		if (i > 2048) throw Error(`invalid field: expected ORDER of <= 2048 bytes`);
		this.ORDER = e, this.BITS = r, this.BYTES = i, this._sqrt = void 0, Object.preventExtensions(this);
	}
	create(e) {
		return Dn(e, this.ORDER);
	}
	isValid(e) {
		if (typeof e != `bigint`) throw Error(`invalid field element: expected bigint, got ` + typeof e);
		return K <= e && e < this.ORDER;
	}
	is0(e) {
		return e === K;
	}
	isValidNot0(e) {
		return !this.is0(e) && this.isValid(e);
	}
	isOdd(e) {
		return (e & q) === q;
	}
	neg(e) {
		return Dn(-e, this.ORDER);
	}
	eql(e, t) {
		return e === t;
	}
	sqr(e) {
		return Dn(e * e, this.ORDER);
	}
	add(e, t) {
		return Dn(e + t, this.ORDER);
	}
	sub(e, t) {
		return Dn(e - t, this.ORDER);
	}
	mul(e, t) {
		return Dn(e * t, this.ORDER);
	}
	pow(e, t) {
		return Rn(this, e, t);
	}
	div(e, t) {
		return Dn(e * kn(t, this.ORDER), this.ORDER);
	}
	sqrN(e) {
		return e * e;
	}
	addN(e, t) {
		return e + t;
	}
	subN(e, t) {
		return e - t;
	}
	mulN(e, t) {
		return e * t;
	}
	inv(e) {
		return kn(e, this.ORDER);
	}
	sqrt(e) {
		return this._sqrt ||= Fn(this.ORDER), this._sqrt(this, e);
	}
	toBytes(e) {
		return this.isLE ? cn(e, this.BYTES) : sn(e, this.BYTES);
	}
	fromBytes(e, t = !1) {
		W(e);
		let { _lengths: n, BYTES: r, isLE: i, ORDER: a, _mod: o } = this;
		if (n) {
			if (!n.includes(e.length) || e.length > r) throw Error(`Field.fromBytes: expected ` + n + ` bytes, got ` + e.length);
			let t = new Uint8Array(r);
			t.set(e, i ? 0 : t.length - e.length), e = t;
		}
		if (e.length !== r) throw Error(`Field.fromBytes: expected ` + r + ` bytes, got ` + e.length);
		let s = i ? on(e) : an(e);
		if (o && (s = Dn(s, a)), !t && !this.isValid(s)) throw Error(`invalid field element: outside of range 0..ORDER`);
		return s;
	}
	invertBatch(e) {
		return zn(this, e);
	}
	cmov(e, t, n) {
		return n ? t : e;
	}
};
function Un(e, t = {}) {
	return new Hn(e, t);
}
function Wn(e) {
	if (typeof e != `bigint`) throw Error(`field order must be bigint`);
	let t = e.toString(2).length;
	return Math.ceil(t / 8);
}
function Gn(e) {
	let t = Wn(e);
	return t + Math.ceil(t / 2);
}
function Kn(e, t, n = !1) {
	W(e);
	let r = e.length, i = Wn(t), a = Gn(t);
	if (r < 16 || r < a || r > 1024) throw Error(`expected ` + a + `-1024 bytes of input, got ` + r);
	let o = Dn(n ? on(e) : an(e), t - q) + q;
	return n ? cn(o, i) : sn(o, i);
}
const qn = BigInt(0), Jn = BigInt(1);
function Yn(e, t) {
	let n = t.negate();
	return e ? n : t;
}
function Xn(e, t) {
	let n = zn(e.Fp, t.map((e) => e.Z));
	return t.map((t, r) => e.fromAffine(t.toAffine(n[r])));
}
function Zn(e, t) {
	if (!Number.isSafeInteger(e) || e <= 0 || e > t) throw Error(`invalid window size, expected [1..` + t + `], got W=` + e);
}
function Qn(e, t) {
	Zn(e, t);
	let n = Math.ceil(t / e) + 1, r = 2 ** (e - 1), i = 2 ** e;
	return {
		windows: n,
		windowSize: r,
		mask: hn(e),
		maxNumber: i,
		shiftBy: BigInt(e)
	};
}
function $n(e, t, n) {
	let { windowSize: r, mask: i, maxNumber: a, shiftBy: o } = n, s = Number(e & i), c = e >> o;
	s > r && (s -= a, c += Jn);
	let l = t * r, u = l + Math.abs(s) - 1, d = s === 0, f = s < 0, p = t % 2 != 0;
	return {
		nextN: c,
		offset: u,
		isZero: d,
		isNeg: f,
		isNegF: p,
		offsetF: l
	};
}
const er = /* @__PURE__ */ new WeakMap(), tr = /* @__PURE__ */ new WeakMap();
function nr(e) {
	return tr.get(e) || 1;
}
function rr(e) {
	if (e !== qn) throw Error(`invalid wNAF`);
}
var ir = class {
	BASE;
	ZERO;
	Fn;
	bits;
	constructor(e, t) {
		this.BASE = e.BASE, this.ZERO = e.ZERO, this.Fn = e.Fn, this.bits = t;
	}
	_unsafeLadder(e, t, n = this.ZERO) {
		let r = e;
		for (; t > qn;) t & Jn && (n = n.add(r)), r = r.double(), t >>= Jn;
		return n;
	}
	precomputeWindow(e, t) {
		let { windows: n, windowSize: r } = Qn(t, this.bits), i = [], a = e, o = a;
		for (let e = 0; e < n; e++) {
			o = a, i.push(o);
			for (let e = 1; e < r; e++) o = o.add(a), i.push(o);
			a = o.double();
		}
		return i;
	}
	wNAF(e, t, n) {
		if (!this.Fn.isValid(n)) throw Error(`invalid scalar`);
		let r = this.ZERO, i = this.BASE, a = Qn(e, this.bits);
		for (let e = 0; e < a.windows; e++) {
			let { nextN: o, offset: s, isZero: c, isNeg: l, isNegF: u, offsetF: d } = $n(n, e, a);
			n = o, c ? i = i.add(Yn(u, t[d])) : r = r.add(Yn(l, t[s]));
		}
		return rr(n), {
			p: r,
			f: i
		};
	}
	wNAFUnsafe(e, t, n, r = this.ZERO) {
		let i = Qn(e, this.bits);
		for (let e = 0; e < i.windows && n !== qn; e++) {
			let { nextN: a, offset: o, isZero: s, isNeg: c } = $n(n, e, i);
			if (n = a, !s) {
				let e = t[o];
				r = r.add(c ? e.negate() : e);
			}
		}
		return rr(n), r;
	}
	getPrecomputes(e, t, n) {
		let r = er.get(t);
		return r || (r = this.precomputeWindow(t, e), e !== 1 && (typeof n == `function` && (r = n(r)), er.set(t, r))), r;
	}
	cached(e, t, n) {
		let r = nr(e);
		return this.wNAF(r, this.getPrecomputes(r, e, n), t);
	}
	unsafe(e, t, n, r) {
		let i = nr(e);
		return i === 1 ? this._unsafeLadder(e, t, r) : this.wNAFUnsafe(i, this.getPrecomputes(i, e, n), t, r);
	}
	createCache(e, t) {
		Zn(t, this.bits), tr.set(e, t), er.delete(e);
	}
	hasCache(e) {
		return nr(e) !== 1;
	}
};
function ar(e, t, n, r) {
	let i = t, a = e.ZERO, o = e.ZERO;
	for (; n > qn || r > qn;) n & Jn && (a = a.add(i)), r & Jn && (o = o.add(i)), i = i.double(), n >>= Jn, r >>= Jn;
	return {
		p1: a,
		p2: o
	};
}
function or(e, t, n) {
	if (t) {
		if (t.ORDER !== e) throw Error(`Field.ORDER must match order: Fp == p, Fn == n`);
		return Ln(t), t;
	}
	return Un(e, { isLE: n });
}
function sr(e, t, n = {}, r) {
	if (r === void 0 && (r = e === `edwards`), !t || typeof t != `object`) throw Error(`expected valid ${e} CURVE object`);
	for (let e of [
		`p`,
		`n`,
		`h`
	]) {
		let n = t[e];
		if (!(typeof n == `bigint` && n > qn)) throw Error(`CURVE.${e} must be positive bigint`);
	}
	let i = or(t.p, n.Fp, r), a = or(t.n, n.Fn, r), o = [
		`Gx`,
		`Gy`,
		`a`,
		e === `weierstrass` ? `b` : `d`
	];
	for (let e of o) if (!i.isValid(t[e])) throw Error(`CURVE.${e} must be valid field element of CURVE.Fp`);
	return t = Object.freeze(Object.assign({}, t)), {
		CURVE: t,
		Fp: i,
		Fn: a
	};
}
function cr(e, t) {
	return function(n) {
		let r = e(n);
		return {
			secretKey: r,
			publicKey: t(r)
		};
	};
}
const lr = BigInt(0), ur = BigInt(1), dr = BigInt(2);
function fr(e) {
	return _n(e, {
		adjustScalarBytes: `function`,
		powPminus2: `function`
	}), Object.freeze({ ...e });
}
function pr(e) {
	let { P: t, type: n, adjustScalarBytes: r, powPminus2: i, randomBytes: a } = fr(e), o = n === `x25519`;
	if (!o && n !== `x448`) throw Error(`invalid type`);
	let s = a || Xt, c = o ? 255 : 448, l = o ? 32 : 56, u = BigInt(o ? 9 : 5), d = BigInt(o ? 121665 : 39081), f = o ? dr ** BigInt(254) : dr ** BigInt(447), p = f + (o ? BigInt(8) * dr ** BigInt(251) - ur : BigInt(4) * dr ** BigInt(445) - ur) + ur, m = (e) => Dn(e, t), h = g(u);
	function g(e) {
		return cn(m(e), l);
	}
	function _(e) {
		let t = ln(W(e, l, `uCoordinate`));
		return o && (t[31] &= 127), m(on(t));
	}
	function v(e) {
		return on(r(ln(W(e, l, `scalar`))));
	}
	function y(e, t) {
		let n = w(_(t), v(e));
		if (n === lr) throw Error(`invalid private or public key received`);
		return g(n);
	}
	function b(e) {
		return y(e, h);
	}
	let x = b, S = y;
	function C(e, t, n) {
		let r = m(e * (t - n));
		return t = m(t - r), n = m(n + r), {
			x_2: t,
			x_3: n
		};
	}
	function w(e, n) {
		pn(`u`, e, lr, t), pn(`scalar`, n, f, p);
		let r = n, a = e, o = ur, s = lr, l = e, u = ur, h = lr;
		for (let e = BigInt(c - 1); e >= lr; e--) {
			let t = r >> e & ur;
			h ^= t, {x_2: o, x_3: l} = C(h, o, l), {x_2: s, x_3: u} = C(h, s, u), h = t;
			let n = o + s, i = m(n * n), c = o - s, f = m(c * c), p = i - f, g = l + u, _ = l - u, v = m(_ * n), y = m(g * c), b = v + y, x = v - y;
			l = m(b * b), u = m(a * m(x * x)), o = m(i * f), s = m(p * (i + m(d * p)));
		}
		({x_2: o, x_3: l} = C(h, o, l)), {x_2: s, x_3: u} = C(h, s, u);
		let g = i(s);
		return m(o * g);
	}
	let T = {
		secretKey: l,
		publicKey: l,
		seed: l
	}, E = (e = s(l)) => (W(e, T.seed, `seed`), e), D = { randomSecretKey: E };
	return Object.freeze({
		keygen: cr(E, x),
		getSharedSecret: S,
		getPublicKey: x,
		scalarMult: y,
		scalarMultBase: b,
		utils: D,
		GuBytes: h.slice(),
		lengths: T
	});
}
var mr = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	finished = !1;
	destroyed = !1;
	constructor(e, t) {
		if (Mt(e), W(t, void 0, `key`), this.iHash = e.create(), typeof this.iHash.update != `function`) throw Error(`Expected instance of class which extends utils.Hash`);
		this.blockLen = this.iHash.blockLen, this.outputLen = this.iHash.outputLen;
		let n = this.blockLen, r = new Uint8Array(n);
		r.set(t.length > n ? e.create().update(t).digest() : t);
		for (let e = 0; e < r.length; e++) r[e] ^= 54;
		this.iHash.update(r), this.oHash = e.create();
		for (let e = 0; e < r.length; e++) r[e] ^= 106;
		this.oHash.update(r), It(r);
	}
	update(e) {
		return Nt(this), this.iHash.update(e), this;
	}
	digestInto(e) {
		Nt(this), W(e, this.outputLen, `output`), this.finished = !0, this.iHash.digestInto(e), this.oHash.update(e), this.oHash.digestInto(e), this.destroy();
	}
	digest() {
		let e = new Uint8Array(this.oHash.outputLen);
		return this.digestInto(e), e;
	}
	_cloneInto(e) {
		e ||= Object.create(Object.getPrototypeOf(this), {});
		let { oHash: t, iHash: n, finished: r, destroyed: i, blockLen: a, outputLen: o } = this;
		return e = e, e.finished = r, e.destroyed = i, e.blockLen = a, e.outputLen = o, e.oHash = t._cloneInto(e.oHash), e.iHash = n._cloneInto(e.iHash), e;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = !0, this.oHash.destroy(), this.iHash.destroy();
	}
};
const hr = (e, t, n) => new mr(e, t).update(n).digest();
hr.create = (e, t) => new mr(e, t);
const gr = (e, t) => (e + (e >= 0 ? t : -t) / Cr) / t;
function _r(e, t, n) {
	let [[r, i], [a, o]] = t, s = gr(o * e, n), c = gr(-i * e, n), l = e - s * r - c * a, u = -s * i - c * o, d = l < xr, f = u < xr;
	d && (l = -l), f && (u = -u);
	let p = hn(Math.ceil(mn(n) / 2)) + Sr;
	if (l < xr || l >= p || u < xr || u >= p) throw Error(`splitScalar (endomorphism): failed, k=` + e);
	return {
		k1neg: d,
		k1: l,
		k2neg: f,
		k2: u
	};
}
function vr(e) {
	if (![
		`compact`,
		`recovered`,
		`der`
	].includes(e)) throw Error(`Signature format must be "compact", "recovered", or "der"`);
	return e;
}
function yr(e, t) {
	let n = {};
	for (let r of Object.keys(t)) n[r] = e[r] === void 0 ? t[r] : e[r];
	return en(n.lowS, `lowS`), en(n.prehash, `prehash`), n.format !== void 0 && vr(n.format), n;
}
const br = {
	Err: class extends Error {
		constructor(e = ``) {
			super(e);
		}
	},
	_tlv: {
		encode: (e, t) => {
			let { Err: n } = br;
			if (e < 0 || e > 256) throw new n(`tlv.encode: wrong tag`);
			if (t.length & 1) throw new n(`tlv.encode: unpadded data`);
			let r = t.length / 2, i = nn(r);
			if (i.length / 2 & 128) throw new n(`tlv.encode: long form length too big`);
			let a = r > 127 ? nn(i.length / 2 | 128) : ``;
			return nn(e) + a + i + t;
		},
		decode(e, t) {
			let { Err: n } = br, r = 0;
			if (e < 0 || e > 256) throw new n(`tlv.encode: wrong tag`);
			if (t.length < 2 || t[r++] !== e) throw new n(`tlv.decode: wrong tlv`);
			let i = t[r++], a = !!(i & 128), o = 0;
			if (!a) o = i;
			else {
				let e = i & 127;
				if (!e) throw new n(`tlv.decode(long): indefinite length not supported`);
				if (e > 4) throw new n(`tlv.decode(long): byte length is too big`);
				let a = t.subarray(r, r + e);
				if (a.length !== e) throw new n(`tlv.decode: length bytes not complete`);
				if (a[0] === 0) throw new n(`tlv.decode(long): zero leftmost byte`);
				for (let e of a) o = o << 8 | e;
				if (r += e, o < 128) throw new n(`tlv.decode(long): not minimal encoding`);
			}
			let s = t.subarray(r, r + o);
			if (s.length !== o) throw new n(`tlv.decode: wrong value length`);
			return {
				v: s,
				l: t.subarray(r + o)
			};
		}
	},
	_int: {
		encode(e) {
			let { Err: t } = br;
			if (e < xr) throw new t(`integer: negative integers are not allowed`);
			let n = nn(e);
			if (Number.parseInt(n[0], 16) & 8 && (n = `00` + n), n.length & 1) throw new t(`unexpected DER parsing assertion: unpadded hex`);
			return n;
		},
		decode(e) {
			let { Err: t } = br;
			if (e[0] & 128) throw new t(`invalid signature integer: negative`);
			if (e[0] === 0 && !(e[1] & 128)) throw new t(`invalid signature integer: unnecessary leading zero`);
			return an(e);
		}
	},
	toSig(e) {
		let { Err: t, _int: n, _tlv: r } = br, i = W(e, void 0, `signature`), { v: a, l: o } = r.decode(48, i);
		if (o.length) throw new t(`invalid signature: left bytes after parsing`);
		let { v: s, l: c } = r.decode(2, a), { v: l, l: u } = r.decode(2, c);
		if (u.length) throw new t(`invalid signature: left bytes after parsing`);
		return {
			r: n.decode(s),
			s: n.decode(l)
		};
	},
	hexFromSig(e) {
		let { _tlv: t, _int: n } = br, r = t.encode(2, n.encode(e.r)) + t.encode(2, n.encode(e.s));
		return t.encode(48, r);
	}
}, xr = BigInt(0), Sr = BigInt(1), Cr = BigInt(2), wr = BigInt(3), Tr = BigInt(4);
function Er(e, t = {}) {
	let n = sr(`weierstrass`, e, t), { Fp: r, Fn: i } = n, a = n.CURVE, { h: o, n: s } = a;
	_n(t, {}, {
		allowInfinityPoint: `boolean`,
		clearCofactor: `function`,
		isTorsionFree: `function`,
		fromBytes: `function`,
		toBytes: `function`,
		endo: `object`
	});
	let { endo: c } = t;
	if (c && (!r.is0(a.a) || typeof c.beta != `bigint` || !Array.isArray(c.basises))) throw Error(`invalid endo: expected "beta": bigint and "basises": array`);
	let l = Or(r, i);
	function u() {
		if (!r.isOdd) throw Error(`compression is not supported: Field does not have .isOdd()`);
	}
	function d(e, t, n) {
		let { x: i, y: a } = t.toAffine(), o = r.toBytes(i);
		return en(n, `isCompressed`), n ? (u(), G(Dr(!r.isOdd(a)), o)) : G(Uint8Array.of(4), o, r.toBytes(a));
	}
	function f(e) {
		W(e, void 0, `Point`);
		let { publicKey: t, publicKeyUncompressed: n } = l, i = e.length, a = e[0], o = e.subarray(1);
		if (i === t && (a === 2 || a === 3)) {
			let e = r.fromBytes(o);
			if (!r.isValid(e)) throw Error(`bad point: is not on curve, wrong x`);
			let t = h(e), n;
			try {
				n = r.sqrt(t);
			} catch (e) {
				let t = e instanceof Error ? `: ` + e.message : ``;
				throw Error(`bad point: is not on curve, sqrt error` + t);
			}
			u();
			let i = r.isOdd(n);
			return (a & 1) == 1 !== i && (n = r.neg(n)), {
				x: e,
				y: n
			};
		}
		if (i === n && a === 4) {
			let e = r.BYTES, t = r.fromBytes(o.subarray(0, e)), n = r.fromBytes(o.subarray(e, e * 2));
			if (!g(t, n)) throw Error(`bad point: is not on curve`);
			return {
				x: t,
				y: n
			};
		}
		throw Error(`bad point: got length ${i}, expected compressed=${t} or uncompressed=${n}`);
	}
	let p = t.toBytes || d, m = t.fromBytes || f;
	function h(e) {
		let t = r.sqr(e), n = r.mul(t, e);
		return r.add(r.add(n, r.mul(e, a.a)), a.b);
	}
	function g(e, t) {
		let n = r.sqr(t), i = h(e);
		return r.eql(n, i);
	}
	if (!g(a.Gx, a.Gy)) throw Error(`bad curve params: generator point`);
	let _ = r.mul(r.pow(a.a, wr), Tr), v = r.mul(r.sqr(a.b), BigInt(27));
	if (r.is0(r.add(_, v))) throw Error(`bad curve params: a or b`);
	function y(e, t, n = !1) {
		if (!r.isValid(t) || n && r.is0(t)) throw Error(`bad point coordinate ${e}`);
		return t;
	}
	function b(e) {
		if (!(e instanceof T)) throw Error(`Weierstrass Point expected`);
	}
	function x(e) {
		if (!c || !c.basises) throw Error(`no endo`);
		return _r(e, c.basises, i.ORDER);
	}
	let S = vn((e, t) => {
		let { X: n, Y: i, Z: a } = e;
		if (r.eql(a, r.ONE)) return {
			x: n,
			y: i
		};
		let o = e.is0();
		t ??= o ? r.ONE : r.inv(a);
		let s = r.mul(n, t), c = r.mul(i, t), l = r.mul(a, t);
		if (o) return {
			x: r.ZERO,
			y: r.ZERO
		};
		if (!r.eql(l, r.ONE)) throw Error(`invZ was invalid`);
		return {
			x: s,
			y: c
		};
	}), C = vn((e) => {
		if (e.is0()) {
			if (t.allowInfinityPoint && !r.is0(e.Y)) return;
			throw Error(`bad point: ZERO`);
		}
		let { x: n, y: i } = e.toAffine();
		if (!r.isValid(n) || !r.isValid(i)) throw Error(`bad point: x or y not field elements`);
		if (!g(n, i)) throw Error(`bad point: equation left != right`);
		if (!e.isTorsionFree()) throw Error(`bad point: not in prime-order subgroup`);
		return !0;
	});
	function w(e, t, n, i, a) {
		return n = new T(r.mul(n.X, e), n.Y, n.Z), t = Yn(i, t), n = Yn(a, n), t.add(n);
	}
	class T {
		static BASE = new T(a.Gx, a.Gy, r.ONE);
		static ZERO = new T(r.ZERO, r.ONE, r.ZERO);
		static Fp = r;
		static Fn = i;
		X;
		Y;
		Z;
		constructor(e, t, n) {
			this.X = y(`x`, e), this.Y = y(`y`, t, !0), this.Z = y(`z`, n), Object.freeze(this);
		}
		static CURVE() {
			return a;
		}
		static fromAffine(e) {
			let { x: t, y: n } = e || {};
			if (!e || !r.isValid(t) || !r.isValid(n)) throw Error(`invalid affine point`);
			if (e instanceof T) throw Error(`projective point not allowed`);
			return r.is0(t) && r.is0(n) ? T.ZERO : new T(t, n, r.ONE);
		}
		static fromBytes(e) {
			let t = T.fromAffine(m(W(e, void 0, `point`)));
			return t.assertValidity(), t;
		}
		static fromHex(e) {
			return T.fromBytes(Jt(e));
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		precompute(e = 8, t = !0) {
			return D.createCache(this, e), t || this.multiply(wr), this;
		}
		assertValidity() {
			C(this);
		}
		hasEvenY() {
			let { y: e } = this.toAffine();
			if (!r.isOdd) throw Error(`Field doesn't support isOdd`);
			return !r.isOdd(e);
		}
		equals(e) {
			b(e);
			let { X: t, Y: n, Z: i } = this, { X: a, Y: o, Z: s } = e, c = r.eql(r.mul(t, s), r.mul(a, i)), l = r.eql(r.mul(n, s), r.mul(o, i));
			return c && l;
		}
		negate() {
			return new T(this.X, r.neg(this.Y), this.Z);
		}
		double() {
			let { a: e, b: t } = a, n = r.mul(t, wr), { X: i, Y: o, Z: s } = this, c = r.ZERO, l = r.ZERO, u = r.ZERO, d = r.mul(i, i), f = r.mul(o, o), p = r.mul(s, s), m = r.mul(i, o);
			return m = r.add(m, m), u = r.mul(i, s), u = r.add(u, u), c = r.mul(e, u), l = r.mul(n, p), l = r.add(c, l), c = r.sub(f, l), l = r.add(f, l), l = r.mul(c, l), c = r.mul(m, c), u = r.mul(n, u), p = r.mul(e, p), m = r.sub(d, p), m = r.mul(e, m), m = r.add(m, u), u = r.add(d, d), d = r.add(u, d), d = r.add(d, p), d = r.mul(d, m), l = r.add(l, d), p = r.mul(o, s), p = r.add(p, p), d = r.mul(p, m), c = r.sub(c, d), u = r.mul(p, f), u = r.add(u, u), u = r.add(u, u), new T(c, l, u);
		}
		add(e) {
			b(e);
			let { X: t, Y: n, Z: i } = this, { X: o, Y: s, Z: c } = e, l = r.ZERO, u = r.ZERO, d = r.ZERO, f = a.a, p = r.mul(a.b, wr), m = r.mul(t, o), h = r.mul(n, s), g = r.mul(i, c), _ = r.add(t, n), v = r.add(o, s);
			_ = r.mul(_, v), v = r.add(m, h), _ = r.sub(_, v), v = r.add(t, i);
			let y = r.add(o, c);
			return v = r.mul(v, y), y = r.add(m, g), v = r.sub(v, y), y = r.add(n, i), l = r.add(s, c), y = r.mul(y, l), l = r.add(h, g), y = r.sub(y, l), d = r.mul(f, v), l = r.mul(p, g), d = r.add(l, d), l = r.sub(h, d), d = r.add(h, d), u = r.mul(l, d), h = r.add(m, m), h = r.add(h, m), g = r.mul(f, g), v = r.mul(p, v), h = r.add(h, g), g = r.sub(m, g), g = r.mul(f, g), v = r.add(v, g), m = r.mul(h, v), u = r.add(u, m), m = r.mul(y, v), l = r.mul(_, l), l = r.sub(l, m), m = r.mul(_, h), d = r.mul(y, d), d = r.add(d, m), new T(l, u, d);
		}
		subtract(e) {
			return this.add(e.negate());
		}
		is0() {
			return this.equals(T.ZERO);
		}
		multiply(e) {
			let { endo: n } = t;
			if (!i.isValidNot0(e)) throw Error(`invalid scalar: out of range`);
			let r, a, o = (e) => D.cached(this, e, (e) => Xn(T, e));
			if (n) {
				let { k1neg: t, k1: i, k2neg: s, k2: c } = x(e), { p: l, f: u } = o(i), { p: d, f } = o(c);
				a = u.add(f), r = w(n.beta, l, d, t, s);
			} else {
				let { p: t, f: n } = o(e);
				r = t, a = n;
			}
			return Xn(T, [r, a])[0];
		}
		multiplyUnsafe(e) {
			let { endo: n } = t, r = this;
			if (!i.isValid(e)) throw Error(`invalid scalar: out of range`);
			if (e === xr || r.is0()) return T.ZERO;
			if (e === Sr) return r;
			if (D.hasCache(this)) return this.multiply(e);
			if (n) {
				let { k1neg: t, k1: i, k2neg: a, k2: o } = x(e), { p1: s, p2: c } = ar(T, r, i, o);
				return w(n.beta, s, c, t, a);
			}
			return D.unsafe(r, e);
		}
		toAffine(e) {
			return S(this, e);
		}
		isTorsionFree() {
			let { isTorsionFree: e } = t;
			return o === Sr ? !0 : e ? e(T, this) : D.unsafe(this, s).is0();
		}
		clearCofactor() {
			let { clearCofactor: e } = t;
			return o === Sr ? this : e ? e(T, this) : this.multiplyUnsafe(o);
		}
		isSmallOrder() {
			return this.multiplyUnsafe(o).is0();
		}
		toBytes(e = !0) {
			return en(e, `isCompressed`), this.assertValidity(), p(T, this, e);
		}
		toHex(e = !0) {
			return Gt(this.toBytes(e));
		}
		toString() {
			return `<Point ${this.is0() ? `ZERO` : this.toHex()}>`;
		}
	}
	let E = i.BITS, D = new ir(T, t.endo ? Math.ceil(E / 2) : E);
	return T.BASE.precompute(8), T;
}
function Dr(e) {
	return Uint8Array.of(e ? 2 : 3);
}
function Or(e, t) {
	return {
		secretKey: t.BYTES,
		publicKey: 1 + e.BYTES,
		publicKeyUncompressed: 1 + 2 * e.BYTES,
		publicKeyHasPrefix: !0,
		signature: 2 * t.BYTES
	};
}
function kr(e, t = {}) {
	let { Fn: n } = e, r = t.randomBytes || Xt, i = Object.assign(Or(e.Fp, n), { seed: Gn(n.ORDER) });
	function a(e) {
		try {
			let t = n.fromBytes(e);
			return n.isValidNot0(t);
		} catch {
			return !1;
		}
	}
	function o(t, n) {
		let { publicKey: r, publicKeyUncompressed: a } = i;
		try {
			let i = t.length;
			return n === !0 && i !== r || n === !1 && i !== a ? !1 : !!e.fromBytes(t);
		} catch {
			return !1;
		}
	}
	function s(e = r(i.seed)) {
		return Kn(W(e, i.seed, `seed`), n.ORDER);
	}
	function c(t, r = !0) {
		return e.BASE.multiply(n.fromBytes(t)).toBytes(r);
	}
	function l(e) {
		let { secretKey: t, publicKey: r, publicKeyUncompressed: a } = i;
		if (!At(e) || `_lengths` in n && n._lengths || t === r) return;
		let o = W(e, void 0, `key`).length;
		return o === r || o === a;
	}
	function u(t, r, i = !0) {
		if (l(t) === !0) throw Error(`first arg must be private key`);
		if (l(r) === !1) throw Error(`second arg must be public key`);
		let a = n.fromBytes(t);
		return e.fromBytes(r).multiply(a).toBytes(i);
	}
	let d = {
		isValidSecretKey: a,
		isValidPublicKey: o,
		randomSecretKey: s
	}, f = cr(s, c);
	return Object.freeze({
		getPublicKey: c,
		getSharedSecret: u,
		keygen: f,
		Point: e,
		utils: d,
		lengths: i
	});
}
function Ar(e, t, n = {}) {
	Mt(t), _n(n, {}, {
		hmac: `function`,
		lowS: `boolean`,
		randomBytes: `function`,
		bits2int: `function`,
		bits2int_modN: `function`
	}), n = Object.assign({}, n);
	let r = n.randomBytes || Xt, i = n.hmac || ((e, n) => hr(t, e, n)), { Fp: a, Fn: o } = e, { ORDER: s, BITS: c } = o, { keygen: l, getPublicKey: u, getSharedSecret: d, utils: f, lengths: p } = kr(e, n), m = {
		prehash: !0,
		lowS: typeof n.lowS != `boolean` || n.lowS,
		format: `compact`,
		extraEntropy: !1
	}, h = s * Cr < a.ORDER;
	function g(e) {
		return e > s >> Sr;
	}
	function _(e, t) {
		if (!o.isValidNot0(t)) throw Error(`invalid signature ${e}: out of range 1..Point.Fn.ORDER`);
		return t;
	}
	function v() {
		if (h) throw Error(`"recovered" sig type is not supported for cofactor >2 curves`);
	}
	function y(e, t) {
		vr(t);
		let n = p.signature;
		return W(e, t === `compact` ? n : t === `recovered` ? n + 1 : void 0);
	}
	class b {
		r;
		s;
		recovery;
		constructor(e, t, n) {
			if (this.r = _(`r`, e), this.s = _(`s`, t), n != null) {
				if (v(), ![
					0,
					1,
					2,
					3
				].includes(n)) throw Error(`invalid recovery id`);
				this.recovery = n;
			}
			Object.freeze(this);
		}
		static fromBytes(e, t = m.format) {
			y(e, t);
			let n;
			if (t === `der`) {
				let { r: t, s: n } = br.toSig(W(e));
				return new b(t, n);
			}
			t === `recovered` && (n = e[0], t = `compact`, e = e.subarray(1));
			let r = p.signature / 2, i = e.subarray(0, r), a = e.subarray(r, r * 2);
			return new b(o.fromBytes(i), o.fromBytes(a), n);
		}
		static fromHex(e, t) {
			return this.fromBytes(Jt(e), t);
		}
		assertRecovery() {
			let { recovery: e } = this;
			if (e == null) throw Error(`invalid recovery id: must be present`);
			return e;
		}
		addRecoveryBit(e) {
			return new b(this.r, this.s, e);
		}
		recoverPublicKey(t) {
			let { r: n, s: r } = this, i = this.assertRecovery(), c = i === 2 || i === 3 ? n + s : n;
			if (!a.isValid(c)) throw Error(`invalid recovery id: sig.r+curve.n != R.x`);
			let l = a.toBytes(c), u = e.fromBytes(G(Dr(!(i & 1)), l)), d = o.inv(c), f = S(W(t, void 0, `msgHash`)), p = o.create(-f * d), m = o.create(r * d), h = e.BASE.multiplyUnsafe(p).add(u.multiplyUnsafe(m));
			if (h.is0()) throw Error(`invalid recovery: point at infinify`);
			return h.assertValidity(), h;
		}
		hasHighS() {
			return g(this.s);
		}
		toBytes(e = m.format) {
			if (vr(e), e === `der`) return Jt(br.hexFromSig(this));
			let { r: t, s: n } = this, r = o.toBytes(t), i = o.toBytes(n);
			return e === `recovered` ? (v(), G(Uint8Array.of(this.assertRecovery()), r, i)) : G(r, i);
		}
		toHex(e) {
			return Gt(this.toBytes(e));
		}
	}
	let x = n.bits2int || function(e) {
		if (e.length > 8192) throw Error(`input is too large`);
		let t = an(e), n = e.length * 8 - c;
		return n > 0 ? t >> BigInt(n) : t;
	}, S = n.bits2int_modN || function(e) {
		return o.create(x(e));
	}, C = hn(c);
	function w(e) {
		return pn(`num < 2^` + c, e, xr, C), o.toBytes(e);
	}
	function T(e, n) {
		return W(e, void 0, `message`), n ? W(t(e), void 0, `prehashed message`) : e;
	}
	function E(t, n, i) {
		let { lowS: a, prehash: s, extraEntropy: c } = yr(i, m);
		t = T(t, s);
		let l = S(t), u = o.fromBytes(n);
		if (!o.isValidNot0(u)) throw Error(`invalid private key`);
		let d = [w(u), w(l)];
		if (c != null && c !== !1) {
			let e = c === !0 ? r(p.secretKey) : c;
			d.push(W(e, void 0, `extraEntropy`));
		}
		let f = G(...d), _ = l;
		function v(t) {
			let n = x(t);
			if (!o.isValidNot0(n)) return;
			let r = o.inv(n), i = e.BASE.multiply(n).toAffine(), s = o.create(i.x);
			if (s === xr) return;
			let c = o.create(r * o.create(_ + s * u));
			if (c === xr) return;
			let l = (i.x === s ? 0 : 2) | Number(i.y & Sr), d = c;
			return a && g(c) && (d = o.neg(c), l ^= 1), new b(s, d, h ? void 0 : l);
		}
		return {
			seed: f,
			k2sig: v
		};
	}
	function D(e, n, r = {}) {
		let { seed: a, k2sig: s } = E(e, n, r);
		return gn(t.outputLen, o.BYTES, i)(a, s).toBytes(r.format);
	}
	function O(t, n, r, i = {}) {
		let { lowS: a, prehash: s, format: c } = yr(i, m);
		if (r = W(r, void 0, `publicKey`), n = T(n, s), !At(t)) {
			let e = t instanceof b ? `, use sig.toBytes()` : ``;
			throw Error(`verify expects Uint8Array signature` + e);
		}
		y(t, c);
		try {
			let i = b.fromBytes(t, c), s = e.fromBytes(r);
			if (a && i.hasHighS()) return !1;
			let { r: l, s: u } = i, d = S(n), f = o.inv(u), p = o.create(d * f), m = o.create(l * f), h = e.BASE.multiplyUnsafe(p).add(s.multiplyUnsafe(m));
			return !h.is0() && o.create(h.x) === l;
		} catch {
			return !1;
		}
	}
	function k(e, t, n = {}) {
		let { prehash: r } = yr(n, m);
		return t = T(t, r), b.fromBytes(e, `recovered`).recoverPublicKey(t).toBytes();
	}
	return Object.freeze({
		keygen: l,
		getPublicKey: u,
		getSharedSecret: d,
		utils: f,
		lengths: p,
		Point: e,
		sign: D,
		verify: O,
		recoverPublicKey: k,
		Signature: b,
		hash: t
	});
}
function jr(e, t, n) {
	return e & t ^ ~e & n;
}
function Mr(e, t, n) {
	return e & t ^ e & n ^ t & n;
}
var Nr = class {
	blockLen;
	outputLen;
	padOffset;
	isLE;
	buffer;
	view;
	finished = !1;
	length = 0;
	pos = 0;
	destroyed = !1;
	constructor(e, t, n, r) {
		this.blockLen = e, this.outputLen = t, this.padOffset = n, this.isLE = r, this.buffer = new Uint8Array(e), this.view = Lt(this.buffer);
	}
	update(e) {
		Nt(this), W(e);
		let { view: t, buffer: n, blockLen: r } = this, i = e.length;
		for (let a = 0; a < i;) {
			let o = Math.min(r - this.pos, i - a);
			if (o === r) {
				let t = Lt(e);
				for (; r <= i - a; a += r) this.process(t, a);
			} else n.set(e.subarray(a, a + o), this.pos), this.pos += o, a += o, this.pos === r && (this.process(t, 0), this.pos = 0);
		}
		return this.length += e.length, this.roundClean(), this;
	}
	digestInto(e) {
		Nt(this), Pt(e, this), this.finished = !0;
		let { buffer: t, view: n, blockLen: r, isLE: i } = this, { pos: a } = this;
		t[a++] = 128, It(this.buffer.subarray(a)), this.padOffset > r - a && (this.process(n, 0), a = 0);
		for (let e = a; e < r; e++) t[e] = 0;
		n.setBigUint64(r - 8, BigInt(this.length * 8), i), this.process(n, 0);
		let o = Lt(e), s = this.outputLen;
		if (s % 4) throw Error(`_sha2: outputLen must be aligned to 32bit`);
		let c = s / 4, l = this.get();
		if (c > l.length) throw Error(`_sha2: outputLen bigger than state`);
		for (let e = 0; e < c; e++) o.setUint32(4 * e, l[e], i);
	}
	digest() {
		let { buffer: e, outputLen: t } = this;
		this.digestInto(e);
		let n = e.slice(0, t);
		return this.destroy(), n;
	}
	_cloneInto(e) {
		e ||= new this.constructor(), e.set(...this.get());
		let { blockLen: t, buffer: n, length: r, finished: i, destroyed: a, pos: o } = this;
		return e.destroyed = a, e.finished = i, e.length = r, e.pos = o, r % t && e.buffer.set(n), e;
	}
	clone() {
		return this._cloneInto();
	}
};
const Pr = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), J = Uint32Array.from([
	3418070365,
	3238371032,
	1654270250,
	914150663,
	2438529370,
	812702999,
	355462360,
	4144912697,
	1731405415,
	4290775857,
	2394180231,
	1750603025,
	3675008525,
	1694076839,
	1203062813,
	3204075428
]), Fr = BigInt(2 ** 32 - 1), Ir = BigInt(32);
function Lr(e, t = !1) {
	return t ? {
		h: Number(e & Fr),
		l: Number(e >> Ir & Fr)
	} : {
		h: Number(e >> Ir & Fr) | 0,
		l: Number(e & Fr) | 0
	};
}
function Rr(e, t = !1) {
	let n = e.length, r = new Uint32Array(n), i = new Uint32Array(n);
	for (let a = 0; a < n; a++) {
		let { h: n, l: o } = Lr(e[a], t);
		[r[a], i[a]] = [n, o];
	}
	return [r, i];
}
const zr = (e, t, n) => e >>> n, Br = (e, t, n) => e << 32 - n | t >>> n, Vr = (e, t, n) => e >>> n | t << 32 - n, Hr = (e, t, n) => e << 32 - n | t >>> n, Ur = (e, t, n) => e << 64 - n | t >>> n - 32, Wr = (e, t, n) => e >>> n - 32 | t << 64 - n, Gr = (e, t, n) => e << n | t >>> 32 - n, Kr = (e, t, n) => t << n | e >>> 32 - n, qr = (e, t, n) => t << n - 32 | e >>> 64 - n, Jr = (e, t, n) => e << n - 32 | t >>> 64 - n;
function Yr(e, t, n, r) {
	let i = (t >>> 0) + (r >>> 0);
	return {
		h: e + n + (i / 2 ** 32 | 0) | 0,
		l: i | 0
	};
}
const Xr = (e, t, n) => (e >>> 0) + (t >>> 0) + (n >>> 0), Zr = (e, t, n, r) => t + n + r + (e / 2 ** 32 | 0) | 0, Qr = (e, t, n, r) => (e >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0), $r = (e, t, n, r, i) => t + n + r + i + (e / 2 ** 32 | 0) | 0, ei = (e, t, n, r, i) => (e >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0) + (i >>> 0), ti = (e, t, n, r, i, a) => t + n + r + i + a + (e / 2 ** 32 | 0) | 0, ni = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), ri = /* @__PURE__ */ new Uint32Array(64);
var ii = class extends Nr {
	constructor(e) {
		super(64, e, 8, !1);
	}
	get() {
		let { A: e, B: t, C: n, D: r, E: i, F: a, G: o, H: s } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s
		];
	}
	set(e, t, n, r, i, a, o, s) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0, this.E = i | 0, this.F = a | 0, this.G = o | 0, this.H = s | 0;
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) ri[n] = e.getUint32(t, !1);
		for (let e = 16; e < 64; e++) {
			let t = ri[e - 15], n = ri[e - 2], r = Rt(t, 7) ^ Rt(t, 18) ^ t >>> 3, i = Rt(n, 17) ^ Rt(n, 19) ^ n >>> 10;
			ri[e] = i + ri[e - 7] + r + ri[e - 16] | 0;
		}
		let { A: n, B: r, C: i, D: a, E: o, F: s, G: c, H: l } = this;
		for (let e = 0; e < 64; e++) {
			let t = Rt(o, 6) ^ Rt(o, 11) ^ Rt(o, 25), u = l + t + jr(o, s, c) + ni[e] + ri[e] | 0, d = (Rt(n, 2) ^ Rt(n, 13) ^ Rt(n, 22)) + Mr(n, r, i) | 0;
			l = c, c = s, s = o, o = a + u | 0, a = i, i = r, r = n, n = u + d | 0;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, s = s + this.F | 0, c = c + this.G | 0, l = l + this.H | 0, this.set(n, r, i, a, o, s, c, l);
	}
	roundClean() {
		It(ri);
	}
	destroy() {
		this.set(0, 0, 0, 0, 0, 0, 0, 0), It(this.buffer);
	}
}, ai = class extends ii {
	A = Pr[0] | 0;
	B = Pr[1] | 0;
	C = Pr[2] | 0;
	D = Pr[3] | 0;
	E = Pr[4] | 0;
	F = Pr[5] | 0;
	G = Pr[6] | 0;
	H = Pr[7] | 0;
	constructor() {
		super(32);
	}
};
const oi = Rr(`0x428a2f98d728ae22.0x7137449123ef65cd.0xb5c0fbcfec4d3b2f.0xe9b5dba58189dbbc.0x3956c25bf348b538.0x59f111f1b605d019.0x923f82a4af194f9b.0xab1c5ed5da6d8118.0xd807aa98a3030242.0x12835b0145706fbe.0x243185be4ee4b28c.0x550c7dc3d5ffb4e2.0x72be5d74f27b896f.0x80deb1fe3b1696b1.0x9bdc06a725c71235.0xc19bf174cf692694.0xe49b69c19ef14ad2.0xefbe4786384f25e3.0x0fc19dc68b8cd5b5.0x240ca1cc77ac9c65.0x2de92c6f592b0275.0x4a7484aa6ea6e483.0x5cb0a9dcbd41fbd4.0x76f988da831153b5.0x983e5152ee66dfab.0xa831c66d2db43210.0xb00327c898fb213f.0xbf597fc7beef0ee4.0xc6e00bf33da88fc2.0xd5a79147930aa725.0x06ca6351e003826f.0x142929670a0e6e70.0x27b70a8546d22ffc.0x2e1b21385c26c926.0x4d2c6dfc5ac42aed.0x53380d139d95b3df.0x650a73548baf63de.0x766a0abb3c77b2a8.0x81c2c92e47edaee6.0x92722c851482353b.0xa2bfe8a14cf10364.0xa81a664bbc423001.0xc24b8b70d0f89791.0xc76c51a30654be30.0xd192e819d6ef5218.0xd69906245565a910.0xf40e35855771202a.0x106aa07032bbd1b8.0x19a4c116b8d2d0c8.0x1e376c085141ab53.0x2748774cdf8eeb99.0x34b0bcb5e19b48a8.0x391c0cb3c5c95a63.0x4ed8aa4ae3418acb.0x5b9cca4f7763e373.0x682e6ff3d6b2b8a3.0x748f82ee5defb2fc.0x78a5636f43172f60.0x84c87814a1f0ab72.0x8cc702081a6439ec.0x90befffa23631e28.0xa4506cebde82bde9.0xbef9a3f7b2c67915.0xc67178f2e372532b.0xca273eceea26619c.0xd186b8c721c0c207.0xeada7dd6cde0eb1e.0xf57d4f7fee6ed178.0x06f067aa72176fba.0x0a637dc5a2c898a6.0x113f9804bef90dae.0x1b710b35131c471b.0x28db77f523047d84.0x32caab7b40c72493.0x3c9ebe0a15c9bebc.0x431d67c49c100d4c.0x4cc5d4becb3e42b6.0x597f299cfc657e2a.0x5fcb6fab3ad6faec.0x6c44198c4a475817`.split(`.`).map((e) => BigInt(e))), si = oi[0], ci = oi[1], li = /* @__PURE__ */ new Uint32Array(80), ui = /* @__PURE__ */ new Uint32Array(80);
var di = class extends Nr {
	constructor(e) {
		super(128, e, 16, !1);
	}
	get() {
		let { Ah: e, Al: t, Bh: n, Bl: r, Ch: i, Cl: a, Dh: o, Dl: s, Eh: c, El: l, Fh: u, Fl: d, Gh: f, Gl: p, Hh: m, Hl: h } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s,
			c,
			l,
			u,
			d,
			f,
			p,
			m,
			h
		];
	}
	set(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h) {
		this.Ah = e | 0, this.Al = t | 0, this.Bh = n | 0, this.Bl = r | 0, this.Ch = i | 0, this.Cl = a | 0, this.Dh = o | 0, this.Dl = s | 0, this.Eh = c | 0, this.El = l | 0, this.Fh = u | 0, this.Fl = d | 0, this.Gh = f | 0, this.Gl = p | 0, this.Hh = m | 0, this.Hl = h | 0;
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) li[n] = e.getUint32(t), ui[n] = e.getUint32(t += 4);
		for (let e = 16; e < 80; e++) {
			let t = li[e - 15] | 0, n = ui[e - 15] | 0, r = Vr(t, n, 1) ^ Vr(t, n, 8) ^ zr(t, n, 7), i = Hr(t, n, 1) ^ Hr(t, n, 8) ^ Br(t, n, 7), a = li[e - 2] | 0, o = ui[e - 2] | 0, s = Vr(a, o, 19) ^ Ur(a, o, 61) ^ zr(a, o, 6), c = Hr(a, o, 19) ^ Wr(a, o, 61) ^ Br(a, o, 6), l = Qr(i, c, ui[e - 7], ui[e - 16]), u = $r(l, r, s, li[e - 7], li[e - 16]);
			li[e] = u | 0, ui[e] = l | 0;
		}
		let { Ah: n, Al: r, Bh: i, Bl: a, Ch: o, Cl: s, Dh: c, Dl: l, Eh: u, El: d, Fh: f, Fl: p, Gh: m, Gl: h, Hh: g, Hl: _ } = this;
		for (let e = 0; e < 80; e++) {
			let t = Vr(u, d, 14) ^ Vr(u, d, 18) ^ Ur(u, d, 41), v = Hr(u, d, 14) ^ Hr(u, d, 18) ^ Wr(u, d, 41), y = u & f ^ ~u & m, b = d & p ^ ~d & h, x = ei(_, v, b, ci[e], ui[e]), S = ti(x, g, t, y, si[e], li[e]), C = x | 0, w = Vr(n, r, 28) ^ Ur(n, r, 34) ^ Ur(n, r, 39), T = Hr(n, r, 28) ^ Wr(n, r, 34) ^ Wr(n, r, 39), E = n & i ^ n & o ^ i & o, D = r & a ^ r & s ^ a & s;
			g = m | 0, _ = h | 0, m = f | 0, h = p | 0, f = u | 0, p = d | 0, {h: u, l: d} = Yr(c | 0, l | 0, S | 0, C | 0), c = o | 0, l = s | 0, o = i | 0, s = a | 0, i = n | 0, a = r | 0;
			let O = Xr(C, T, D);
			n = Zr(O, S, w, E), r = O | 0;
		}
		({h: n, l: r} = Yr(this.Ah | 0, this.Al | 0, n | 0, r | 0)), {h: i, l: a} = Yr(this.Bh | 0, this.Bl | 0, i | 0, a | 0), {h: o, l: s} = Yr(this.Ch | 0, this.Cl | 0, o | 0, s | 0), {h: c, l} = Yr(this.Dh | 0, this.Dl | 0, c | 0, l | 0), {h: u, l: d} = Yr(this.Eh | 0, this.El | 0, u | 0, d | 0), {h: f, l: p} = Yr(this.Fh | 0, this.Fl | 0, f | 0, p | 0), {h: m, l: h} = Yr(this.Gh | 0, this.Gl | 0, m | 0, h | 0), {h: g, l: _} = Yr(this.Hh | 0, this.Hl | 0, g | 0, _ | 0), this.set(n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _);
	}
	roundClean() {
		It(li, ui);
	}
	destroy() {
		It(this.buffer), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}
}, fi = class extends di {
	Ah = J[0] | 0;
	Al = J[1] | 0;
	Bh = J[2] | 0;
	Bl = J[3] | 0;
	Ch = J[4] | 0;
	Cl = J[5] | 0;
	Dh = J[6] | 0;
	Dl = J[7] | 0;
	Eh = J[8] | 0;
	El = J[9] | 0;
	Fh = J[10] | 0;
	Fl = J[11] | 0;
	Gh = J[12] | 0;
	Gl = J[13] | 0;
	Hh = J[14] | 0;
	Hl = J[15] | 0;
	constructor() {
		super(48);
	}
};
const pi = Yt(() => new ai(), Zt(1)), mi = Yt(() => new fi(), Zt(2)), hi = BigInt(1), gi = BigInt(2), _i = BigInt(3), vi = BigInt(5), yi = BigInt(`0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed`);
function bi(e) {
	let t = BigInt(10), n = BigInt(20), r = BigInt(40), i = BigInt(80), a = yi, o = e * e % a * e % a, s = On(On(o, gi, a) * o % a, hi, a) * e % a, c = On(s, vi, a) * s % a, l = On(c, t, a) * c % a, u = On(l, n, a) * l % a, d = On(u, r, a) * u % a;
	return {
		pow_p_5_8: On(On(On(On(d, i, a) * d % a, i, a) * d % a, t, a) * c % a, gi, a) * e % a,
		b2: o
	};
}
function xi(e) {
	return e[0] &= 248, e[31] &= 127, e[31] |= 64, e;
}
const Si = (() => {
	let e = yi;
	return pr({
		P: e,
		type: `x25519`,
		powPminus2: (t) => {
			let { pow_p_5_8: n, b2: r } = bi(t);
			return Dn(On(n, _i, e) * r, e);
		},
		adjustScalarBytes: xi
	});
})(), Ci = {
	p: BigInt(`0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff`),
	n: BigInt(`0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551`),
	h: BigInt(1),
	a: BigInt(`0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc`),
	b: BigInt(`0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b`),
	Gx: BigInt(`0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296`),
	Gy: BigInt(`0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5`)
}, wi = {
	p: BigInt(`0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff`),
	n: BigInt(`0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973`),
	h: BigInt(1),
	a: BigInt(`0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc`),
	b: BigInt(`0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef`),
	Gx: BigInt(`0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7`),
	Gy: BigInt(`0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f`)
}, Ti = Ar(Er(Ci), pi), Ei = Ar(Er(wi), mi);
function Di(e, t, n) {
	return Mt(e), n === void 0 && (n = new Uint8Array(e.outputLen)), hr(e, n, t);
}
const Oi = Uint8Array.of(0), ki = Uint8Array.of();
function Ai(e, t, n, r = 32) {
	Mt(e), jt(r, `length`);
	let i = e.outputLen;
	if (r > 255 * i) throw Error(`Length must be <= 255*HashLen`);
	let a = Math.ceil(r / i);
	n === void 0 ? n = ki : W(n, void 0, `info`);
	let o = new Uint8Array(a * i), s = hr.create(e, t), c = s._cloneInto(), l = new Uint8Array(s.outputLen);
	for (let e = 0; e < a; e++) Oi[0] = e + 1, c.update(e === 0 ? ki : l).update(n).update(Oi).digestInto(l), o.set(l, i * e), s._cloneInto(c);
	return s.destroy(), c.destroy(), It(l, Oi), o.slice(0, r);
}
const ji = BigInt(0), Mi = BigInt(1), Ni = BigInt(2), Pi = BigInt(7), Fi = BigInt(256), Ii = BigInt(113), Li = [], Ri = [], zi = [];
for (let e = 0, t = Mi, n = 1, r = 0; e < 24; e++) {
	[n, r] = [r, (2 * n + 3 * r) % 5], Li.push(2 * (5 * r + n)), Ri.push((e + 1) * (e + 2) / 2 % 64);
	let i = ji;
	for (let e = 0; e < 7; e++) t = (t << Mi ^ (t >> Pi) * Ii) % Fi, t & Ni && (i ^= Mi << (Mi << BigInt(e)) - Mi);
	zi.push(i);
}
const Bi = Rr(zi, !0), Vi = Bi[0], Hi = Bi[1], Ui = (e, t, n) => n > 32 ? qr(e, t, n) : Gr(e, t, n), Wi = (e, t, n) => n > 32 ? Jr(e, t, n) : Kr(e, t, n);
function Gi(e, t = 24) {
	let n = /* @__PURE__ */ new Uint32Array(10);
	for (let r = 24 - t; r < 24; r++) {
		for (let t = 0; t < 10; t++) n[t] = e[t] ^ e[t + 10] ^ e[t + 20] ^ e[t + 30] ^ e[t + 40];
		for (let t = 0; t < 10; t += 2) {
			let r = (t + 8) % 10, i = (t + 2) % 10, a = n[i], o = n[i + 1], s = Ui(a, o, 1) ^ n[r], c = Wi(a, o, 1) ^ n[r + 1];
			for (let n = 0; n < 50; n += 10) e[t + n] ^= s, e[t + n + 1] ^= c;
		}
		let t = e[2], i = e[3];
		for (let n = 0; n < 24; n++) {
			let r = Ri[n], a = Ui(t, i, r), o = Wi(t, i, r), s = Li[n];
			t = e[s], i = e[s + 1], e[s] = a, e[s + 1] = o;
		}
		for (let t = 0; t < 50; t += 10) {
			for (let r = 0; r < 10; r++) n[r] = e[t + r];
			for (let r = 0; r < 10; r++) e[t + r] ^= ~n[(r + 2) % 10] & n[(r + 4) % 10];
		}
		e[0] ^= Vi[r], e[1] ^= Hi[r];
	}
	It(n);
}
var Ki = class e {
	state;
	pos = 0;
	posOut = 0;
	finished = !1;
	state32;
	destroyed = !1;
	blockLen;
	suffix;
	outputLen;
	enableXOF = !1;
	rounds;
	constructor(e, t, n, r = !1, i = 24) {
		if (this.blockLen = e, this.suffix = t, this.outputLen = n, this.enableXOF = r, this.rounds = i, jt(n, `outputLen`), !(0 < e && e < 200)) throw Error(`only keccak-f1600 function is supported`);
		this.state = /* @__PURE__ */ new Uint8Array(200), this.state32 = Ft(this.state);
	}
	clone() {
		return this._cloneInto();
	}
	keccak() {
		Ht(this.state32), Gi(this.state32, this.rounds), Ht(this.state32), this.posOut = 0, this.pos = 0;
	}
	update(e) {
		Nt(this), W(e);
		let { blockLen: t, state: n } = this, r = e.length;
		for (let i = 0; i < r;) {
			let a = Math.min(t - this.pos, r - i);
			for (let t = 0; t < a; t++) n[this.pos++] ^= e[i++];
			this.pos === t && this.keccak();
		}
		return this;
	}
	finish() {
		if (this.finished) return;
		this.finished = !0;
		let { state: e, suffix: t, pos: n, blockLen: r } = this;
		e[n] ^= t, t & 128 && n === r - 1 && this.keccak(), e[r - 1] ^= 128, this.keccak();
	}
	writeInto(e) {
		Nt(this, !1), W(e), this.finish();
		let t = this.state, { blockLen: n } = this;
		for (let r = 0, i = e.length; r < i;) {
			this.posOut >= n && this.keccak();
			let a = Math.min(n - this.posOut, i - r);
			e.set(t.subarray(this.posOut, this.posOut + a), r), this.posOut += a, r += a;
		}
		return e;
	}
	xofInto(e) {
		if (!this.enableXOF) throw Error(`XOF is not possible for this instance`);
		return this.writeInto(e);
	}
	xof(e) {
		return jt(e), this.xofInto(new Uint8Array(e));
	}
	digestInto(e) {
		if (Pt(e, this), this.finished) throw Error(`digest() was already called`);
		return this.writeInto(e), this.destroy(), e;
	}
	digest() {
		return this.digestInto(new Uint8Array(this.outputLen));
	}
	destroy() {
		this.destroyed = !0, It(this.state);
	}
	_cloneInto(t) {
		let { blockLen: n, suffix: r, outputLen: i, rounds: a, enableXOF: o } = this;
		return t ||= new e(n, r, i, o, a), t.state32.set(this.state32), t.pos = this.pos, t.posOut = this.posOut, t.finished = this.finished, t.rounds = a, t.suffix = r, t.outputLen = i, t.enableXOF = o, t.destroyed = this.destroyed, t;
	}
};
const qi = (e, t, n, r = {}) => Yt(() => new Ki(t, e, n), r), Ji = qi(6, 136, 32, Zt(8)), Yi = qi(6, 72, 64, Zt(10)), Xi = (e, t, n, r = {}) => Yt((r = {}) => new Ki(t, e, r.dkLen === void 0 ? n : r.dkLen, !0), r), Zi = Xi(31, 168, 16, Zt(11)), Qi = Xi(31, 136, 32, Zt(12));
function $i(e) {
	if (!Number.isSafeInteger(e) || e < 0 || e > 4294967295) throw Error(`wrong u32 integer:` + e);
	return e;
}
function ea(e) {
	return $i(e), !(e & e - 1) && e !== 0;
}
function ta(e, t) {
	$i(e);
	let n = 0;
	for (let r = 0; r < t; r++, e >>>= 1) n = n << 1 | e & 1;
	return n;
}
function na(e) {
	return $i(e), 31 - Math.clz32(e);
}
function ra(e) {
	let t = e.length;
	if (t < 2 || !ea(t)) throw Error(`n must be a power of 2 and greater than 1. Got ` + t);
	let n = na(t);
	for (let r = 0; r < t; r++) {
		let t = ta(r, n);
		if (r < t) {
			let n = e[r];
			e[r] = e[t], e[t] = n;
		}
	}
	return e;
}
const ia = (e, t) => {
	let { N: n, roots: r, dit: i, invertButterflies: a = !1, skipStages: o = 0, brp: s = !0 } = t, c = na(n);
	if (!ea(n)) throw Error(`FFT: Polynomial size should be power of two`);
	let l = i !== a;
	return (t) => {
		if (t.length !== n) throw Error(`FFT: wrong Polynomial length`);
		i && s && ra(t);
		for (let s = 0, u = 1; s < c - o; s++) {
			let d = i ? s + 1 + o : c - s, f = 1 << d, p = f >> 1, m = n >> d;
			for (let o = 0; o < n; o += f) for (let s = 0, c = u++; s < p; s++) {
				let u = a ? i ? n - c : c : s * m, d = o + s, f = o + s + p, h = r[u], g = t[f], _ = t[d];
				if (l) {
					let n = e.mul(g, h);
					t[d] = e.add(_, n), t[f] = e.sub(_, n);
				} else a ? (t[d] = e.add(g, _), t[f] = e.mul(e.sub(g, _), h)) : (t[d] = e.add(_, g), t[f] = e.mul(e.sub(_, g), h));
			}
		}
		return !i && s && ra(t), t;
	};
}, aa = Xt;
function oa(e, t) {
	if (e.length !== t.length) return !1;
	let n = 0;
	for (let r = 0; r < e.length; r++) n |= e[r] ^ t[r];
	return n === 0;
}
function sa(e) {
	return Uint8Array.from(e);
}
function ca(e, ...t) {
	let n = (e) => typeof e == `number` ? e : e.bytesLen, r = t.reduce((e, t) => e + n(t), 0);
	return {
		bytesLen: r,
		encode: (i) => {
			let a = new Uint8Array(r);
			for (let r = 0, o = 0; r < t.length; r++) {
				let s = t[r], c = n(s), l = typeof s == `number` ? i[r] : s.encode(i[r]);
				W(l, c, e), a.set(l, o), typeof s != `number` && l.fill(0), o += c;
			}
			return a;
		},
		decode: (i) => {
			W(i, r, e);
			let a = [];
			for (let e of t) {
				let t = n(e), r = i.subarray(0, t);
				a.push(typeof e == `number` ? r : e.decode(r)), i = i.subarray(t);
			}
			return a;
		}
	};
}
function la(e, t) {
	let n = t * e.bytesLen;
	return {
		bytesLen: n,
		encode: (r) => {
			if (r.length !== t) throw Error(`vecCoder.encode: wrong length=${r.length}. Expected: ${t}`);
			let i = new Uint8Array(n);
			for (let t = 0, n = 0; t < r.length; t++) {
				let a = e.encode(r[t]);
				i.set(a, n), a.fill(0), n += a.length;
			}
			return i;
		},
		decode: (t) => {
			W(t, n);
			let r = [];
			for (let n = 0; n < t.length; n += e.bytesLen) r.push(e.decode(t.subarray(n, n + e.bytesLen)));
			return r;
		}
	};
}
function Y(...e) {
	for (let t of e) if (Array.isArray(t)) for (let e of t) e.fill(0);
	else t.fill(0);
}
function ua(e) {
	return (1 << e) - 1;
}
const da = (e) => {
	let { newPoly: t, N: n, Q: r, F: i, ROOT_OF_UNITY: a, brvBits: o, isKyber: s } = e, c = (e, t = r) => {
		let n = e % t | 0;
		return (n >= 0 ? n | 0 : t + n | 0) | 0;
	}, l = (e, t = r) => {
		let n = c(e, t) | 0;
		return (n > t >> 1 ? n - t | 0 : n) | 0;
	};
	function u() {
		let e = t(n);
		for (let t = 0; t < n; t++) {
			let n = ta(t, o), i = BigInt(a) ** BigInt(n) % BigInt(r);
			e[t] = Number(i) | 0;
		}
		return e;
	}
	let d = u(), f = {
		add: (e, t) => c((e | 0) + (t | 0)) | 0,
		sub: (e, t) => c((e | 0) - (t | 0)) | 0,
		mul: (e, t) => c((e | 0) * (t | 0)) | 0,
		inv: (e) => {
			throw Error(`not implemented`);
		}
	}, p = {
		N: n,
		roots: d,
		invertButterflies: !0,
		skipStages: +!!s,
		brp: !1
	}, m = ia(f, {
		dit: !1,
		...p
	}), h = ia(f, {
		dit: !0,
		...p
	});
	return {
		mod: c,
		smod: l,
		nttZetas: d,
		NTT: {
			encode: (e) => m(e),
			decode: (e) => {
				h(e);
				for (let t = 0; t < e.length; t++) e[t] = c(i * e[t]);
				return e;
			}
		},
		bitsCoder: (e, r) => {
			let i = ua(e), a = n / 8 * e;
			return {
				bytesLen: a,
				encode: (t) => {
					let n = new Uint8Array(a);
					for (let a = 0, o = 0, s = 0, c = 0; a < t.length; a++) for (o |= (r.encode(t[a]) & i) << s, s += e; s >= 8; s -= 8, o >>= 8) n[c++] = o & ua(s);
					return n;
				},
				decode: (a) => {
					let o = t(n);
					for (let t = 0, n = 0, s = 0, c = 0; t < a.length; t++) for (n |= a[t] << s, s += 8; s >= e; s -= e, n >>= e) o[c++] = r.decode(n & i);
					return o;
				}
			};
		}
	};
}, fa = ((e) => (t, n) => {
	n ||= e.blockLen;
	let r = new Uint8Array(t.length + 2);
	r.set(t);
	let i = t.length, a = new Uint8Array(n), o = e.create({}), s = 0, c = 0;
	return {
		stats: () => ({
			calls: s,
			xofs: c
		}),
		get: (t, n) => (r[i + 0] = t, r[i + 1] = n, o.destroy(), o = e.create({}).update(r), s++, () => (c++, o.xofInto(a))),
		clean: () => {
			o.destroy(), Y(a, r);
		}
	};
})(Zi), pa = 3329, { mod: ma, nttZetas: ha, NTT: ga, bitsCoder: _a } = da({
	N: 256,
	Q: pa,
	F: 3303,
	ROOT_OF_UNITY: 17,
	newPoly: (e) => new Uint16Array(e),
	brvBits: 7,
	isKyber: !0
}), va = {
	512: {
		N: 256,
		Q: pa,
		K: 2,
		ETA1: 3,
		ETA2: 2,
		du: 10,
		dv: 4,
		RBGstrength: 128
	},
	768: {
		N: 256,
		Q: pa,
		K: 3,
		ETA1: 2,
		ETA2: 2,
		du: 10,
		dv: 4,
		RBGstrength: 192
	},
	1024: {
		N: 256,
		Q: pa,
		K: 4,
		ETA1: 2,
		ETA2: 2,
		du: 11,
		dv: 5,
		RBGstrength: 256
	}
}, ya = (e) => {
	if (e >= 12) return {
		encode: (e) => e,
		decode: (e) => e
	};
	let t = 2 ** (e - 1);
	return {
		encode: (t) => ((t << e) + pa / 2) / pa,
		decode: (n) => n * pa + t >>> e
	};
}, ba = (e) => _a(e, ya(e));
function xa(e, t) {
	for (let n = 0; n < 256; n++) e[n] = ma(e[n] + t[n]);
}
function Sa(e, t) {
	for (let n = 0; n < 256; n++) e[n] = ma(e[n] - t[n]);
}
function Ca(e, t, n, r, i) {
	return {
		c0: ma(t * r * i + e * n),
		c1: ma(e * r + t * n)
	};
}
function wa(e, t) {
	for (let n = 0; n < 128; n++) {
		let r = ha[64 + (n >> 1)];
		n & 1 && (r = -r);
		let { c0: i, c1: a } = Ca(e[2 * n + 0], e[2 * n + 1], t[2 * n + 0], t[2 * n + 1], r);
		e[2 * n + 0] = i, e[2 * n + 1] = a;
	}
	return e;
}
function Ta(e) {
	let t = /* @__PURE__ */ new Uint16Array(256);
	for (let n = 0; n < 256;) {
		let r = e();
		if (r.length % 3) throw Error(`SampleNTT: unaligned block`);
		for (let e = 0; n < 256 && e + 3 <= r.length; e += 3) {
			let i = (r[e + 0] | 0 | r[e + 1] << 8) & 4095, a = (r[e + 1] >> 4 | r[e + 2] << 4) & 4095;
			i < pa && (t[n++] = i), n < 256 && a < pa && (t[n++] = a);
		}
	}
	return t;
}
function Ea(e, t, n, r) {
	let i = e(r * 256 / 4, t, n), a = /* @__PURE__ */ new Uint16Array(256), o = Ft(i), s = 0;
	for (let e = 0, t = 0, n = 0, i = 0; e < o.length; e++) {
		let c = o[e];
		for (let e = 0; e < 32; e++) n += c & 1, c >>= 1, s += 1, s === r ? (i = n, n = 0) : s === 2 * r && (a[t++] = ma(i - n), n = 0, s = 0);
	}
	if (s) throw Error(`sampleCBD: leftover bits: ${s}`);
	return a;
}
const Da = (e) => {
	let { K: t, PRF: n, XOF: r, HASH512: i, ETA1: a, ETA2: o, du: s, dv: c } = e, l = ba(1), u = ba(c), d = ba(s), f = ca(`publicKey`, la(ba(12), t), 32), p = la(ba(12), t), m = ca(`ciphertext`, la(d, t), u), h = ca(`seed`, 32, 32);
	return {
		secretCoder: p,
		lengths: {
			secretKey: p.bytesLen,
			publicKey: f.bytesLen,
			cipherText: m.bytesLen
		},
		keygen: (e) => {
			W(e, 32, `seed`);
			let o = /* @__PURE__ */ new Uint8Array(33);
			o.set(e), o[32] = t;
			let s = i(o), [c, l] = h.decode(s), u = [], d = [];
			for (let e = 0; e < t; e++) u.push(ga.encode(Ea(n, l, e, a)));
			let m = r(c);
			for (let e = 0; e < t; e++) {
				let r = ga.encode(Ea(n, l, t + e, a));
				for (let n = 0; n < t; n++) xa(r, wa(Ta(m.get(n, e)), u[n]));
				d.push(r);
			}
			m.clean();
			let g = {
				publicKey: f.encode([d, c]),
				secretKey: p.encode(u)
			};
			return Y(c, l, u, d, o, s), g;
		},
		encrypt: (e, i, s) => {
			let [c, u] = f.decode(e), d = [];
			for (let e = 0; e < t; e++) d.push(ga.encode(Ea(n, s, e, a)));
			let p = r(u), h = /* @__PURE__ */ new Uint16Array(256), g = [];
			for (let e = 0; e < t; e++) {
				let r = Ea(n, s, t + e, o), i = /* @__PURE__ */ new Uint16Array(256);
				for (let n = 0; n < t; n++) xa(i, wa(Ta(p.get(e, n)), d[n]));
				xa(r, ga.decode(i)), g.push(r), xa(h, wa(c[e], d[e])), Y(i);
			}
			p.clean();
			let _ = Ea(n, s, 2 * t, o);
			xa(_, ga.decode(h));
			let v = l.decode(i);
			return xa(v, _), Y(c, d, h, _), m.encode([g, v]);
		},
		decrypt: (e, n) => {
			let [r, i] = m.decode(e), a = p.decode(n), o = /* @__PURE__ */ new Uint16Array(256);
			for (let e = 0; e < t; e++) xa(o, wa(a[e], ga.encode(r[e])));
			return Sa(i, ga.decode(o)), Y(o, a, r), l.encode(i);
		}
	};
};
function Oa(e) {
	let t = Da(e), { HASH256: n, HASH512: r, KDF: i } = e, { secretCoder: a, lengths: o } = t, s = ca(`secretKey`, o.secretKey, o.publicKey, 32, 32);
	return {
		info: { type: `ml-kem` },
		lengths: {
			...o,
			seed: 64,
			msg: 32,
			msgRand: 32,
			secretKey: s.bytesLen
		},
		keygen: (e = aa(64)) => {
			W(e, 64, `seed`);
			let { publicKey: r, secretKey: i } = t.keygen(e.subarray(0, 32)), a = n(r), o = s.encode([
				i,
				r,
				a,
				e.subarray(32)
			]);
			return Y(i, a), {
				publicKey: r,
				secretKey: o
			};
		},
		getPublicKey: (e) => {
			let [t, n, r, i] = s.decode(e);
			return Uint8Array.from(n);
		},
		encapsulate: (i, s = aa(32)) => {
			W(i, o.publicKey, `publicKey`), W(s, 32, `message`);
			let c = i.subarray(0, 384 * e.K), l = a.encode(a.decode(sa(c)));
			if (!oa(l, c)) throw Y(l), Error(`ML-KEM.encapsulate: wrong publicKey modulus`);
			Y(l);
			let u = r.create().update(s).update(n(i)).digest(), d = t.encrypt(i, s, u.subarray(32, 64));
			return Y(u.subarray(32)), {
				cipherText: d,
				sharedSecret: u.subarray(0, 32)
			};
		},
		decapsulate: (e, a) => {
			W(a, s.bytesLen, `secretKey`), W(e, o.cipherText, `cipherText`);
			let c = s.bytesLen - 96, l = c + 32;
			if (!oa(n(a.subarray(c / 2, l)), a.subarray(l, l + 32))) throw Error(`invalid secretKey: hash check failed`);
			let [u, d, f, p] = s.decode(a), m = t.decrypt(e, u), h = r.create().update(m).update(f).digest(), g = h.subarray(0, 32), _ = t.encrypt(d, m, h.subarray(32, 64)), v = oa(e, _), y = i.create({ dkLen: 32 }).update(p).update(e).digest();
			return Y(m, _, v ? y : g), v ? g : y;
		}
	};
}
function ka(e, t, n) {
	return Qi.create({ dkLen: e }).update(t).update(new Uint8Array([n])).digest();
}
const Aa = {
	HASH256: Ji,
	HASH512: Yi,
	KDF: Qi,
	XOF: fa,
	PRF: ka
};
({
	...Aa,
	...va[512]
});
const ja = Oa({
	...Aa,
	...va[768]
}), Ma = Oa({
	...Aa,
	...va[1024]
});
function Na(e, t = !1) {
	let n = e.lengths, r = e.keygen;
	if (t) {
		let t = e.Point.Fn;
		if (!t) throw Error(`No Point.Fn`);
		r = (r = aa(n.seed)) => {
			W(r, n.seed, `seed`);
			let i = t.isLE ? on(r) : an(r), a = t.toBytes(t.create(i));
			return {
				secretKey: a,
				publicKey: e.getPublicKey(a)
			};
		};
	}
	return {
		lengths: {
			secretKey: n.secretKey,
			publicKey: n.publicKey,
			seed: n.seed
		},
		keygen: r,
		getPublicKey: (t) => e.getPublicKey(t)
	};
}
function Pa(e, t = !1) {
	let n = Na(e, t);
	if (!e.getSharedSecret) throw Error(`wrong curve`);
	return {
		lengths: {
			...n.lengths,
			msg: n.lengths.seed,
			cipherText: n.lengths.publicKey
		},
		keygen: n.keygen,
		getPublicKey: n.getPublicKey,
		encapsulate(t, n = aa(e.lengths.seed)) {
			let r = this.keygen(n).secretKey, i = this.decapsulate(t, r), a = e.getPublicKey(r);
			return Y(r), {
				sharedSecret: i,
				cipherText: a
			};
		},
		decapsulate(t, n) {
			let r = e.getSharedSecret(n, t);
			return e.lengths.publicKeyHasPrefix ? r.subarray(1) : r;
		}
	};
}
function Fa(e, t) {
	return ca(t, ...e.map((e) => {
		if (typeof e.lengths[t] != `number`) throw Error(`wrong length: ` + t);
		return e.lengths[t];
	}));
}
function Ia(e) {
	return (t, n) => e(t, { dkLen: n });
}
function La(e, t, ...n) {
	let r = Fa(n, `seed`), i = Fa(n, `publicKey`);
	e === void 0 && (e = r.bytesLen), jt(e);
	function a(i) {
		W(i, e);
		let a = r.decode(t(i, r.bytesLen)), o = n.map((e, t) => e.keygen(a[t]));
		return {
			secretKey: o.map((e) => e.secretKey),
			publicKey: o.map((e) => e.publicKey)
		};
	}
	return {
		info: { lengths: {
			seed: e,
			publicKey: i.bytesLen,
			secretKey: e
		} },
		getPublicKey(e) {
			return this.keygen(e).publicKey;
		},
		keygen(t = aa(e)) {
			let { publicKey: n, secretKey: r } = a(t), o = i.encode(n);
			return Y(n), Y(r), {
				secretKey: t,
				publicKey: o
			};
		},
		expandDecapsulationKey: a,
		realSeedLen: e
	};
}
function Ra(e, t, n, r, ...i) {
	let a = La(e, n, ...i), o = Fa(i, `cipherText`), s = Fa(i, `publicKey`), c = Fa(i, `msg`);
	return t === void 0 && (t = c.bytesLen), jt(t), {
		lengths: {
			...a.info.lengths,
			msg: t,
			msgRand: c.bytesLen,
			cipherText: o.bytesLen
		},
		getPublicKey: a.getPublicKey,
		keygen: a.keygen,
		encapsulate(e, t = aa(c.bytesLen)) {
			let n = s.decode(e), a = c.decode(t), l = i.map((e, t) => e.encapsulate(n[t], a[t])), u = l.map((e) => e.sharedSecret), d = l.map((e) => e.cipherText), f = {
				sharedSecret: r(n, d, u),
				cipherText: o.encode(d)
			};
			return Y(u, d), f;
		},
		decapsulate(e, t) {
			let n = o.decode(e), { publicKey: s, secretKey: c } = a.expandDecapsulationKey(t);
			return r(s, n, i.map((e, t) => e.decapsulate(n[t], c[t])));
		}
	};
}
function za(e, t, n, r, i) {
	return Mt(r), Mt(i), Ra(32, 32, Ia(r), (t, n, r) => i(G(r[0], r[1], n[1], t[1], un(e))), t, n);
}
za(`QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)`, ja, Pa(Ti, !0), Qi, Ji), za(`QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)`, Ma, Pa(Ei, !0), Qi, Ji);
function Ba(e, t, n, r, i) {
	return Mt(r), Mt(i), Ra(32, 32, Ia(r), (t, n, r) => {
		let a = G(r[0], r[1], n[0], t[0], n[1], t[1], un(e)), o = G(un(`hybrid_prk`), a), s = Di(i, o), c = G(sn(32, 2), un(`shared_secret`), un(``)), l = Ai(i, s, c, 32);
		return Y(s, c, o, a), l;
	}, t, n);
}
const Va = Pa(Si);
Ba(`KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)`, ja, Va, Qi, pi);
const Ha = Ra(32, 32, Ia(Qi), (e, t, n) => Ji(G(n[0], n[1], t[1], e[1], un(`\\.//^\\`))), ja, Va);
function Ua(e, t, n, r) {
	let i = e.Point.Fn;
	if (!i) throw Error(`no Point.Fn`);
	function a(n) {
		let r;
		for (let e = 0, a = t;; e = a, a += t) {
			if (a > n.length) throw Error(`rejection sampling failed`);
			if (r = i.fromBytes(n.subarray(e, a), !0), i.isValidNot0(r)) break;
		}
		let a = i.toBytes(i.create(r));
		return {
			secretKey: a,
			publicKey: e.getPublicKey(a, !1)
		};
	}
	return {
		lengths: {
			secretKey: t,
			publicKey: n,
			seed: r,
			msg: r,
			cipherText: n
		},
		keygen(e = aa(r)) {
			return W(e, r, `seed`), a(e);
		},
		getPublicKey(t) {
			return e.getPublicKey(t, !1);
		},
		encapsulate(t, n = aa(r)) {
			W(n, r, `rand`);
			let { secretKey: i } = a(n), o = this.decapsulate(t, i), s = e.getPublicKey(i, !1);
			return Y(i), {
				sharedSecret: o,
				cipherText: s
			};
		},
		decapsulate(t, n) {
			return e.getSharedSecret(n, t).subarray(1);
		}
	};
}
function Wa(e, t, n, r) {
	let { secretKey: i, publicKeyUncompressed: a } = n.lengths;
	if (!i || !a) throw Error(`wrong curve`);
	let o = Ua(n, i, a, r), s = 64 + r;
	return Ra(32, 32, (e) => {
		W(e, 32);
		let t = Qi(e, { dkLen: s });
		return G(t.subarray(0, 64), t.subarray(64, s));
	}, (t, n, r) => Ji(G(r[0], r[1], n[1], t[1], un(e))), t, o);
}
const Ga = Wa(`MLKEM768-P256`, ja, Ti, 128), Ka = Ha, qa = Ga;
function Ja(e, t, n = () => {}) {
	if (!Array.isArray(e)) throw TypeError(`"${t}" expected array, got type=${typeof e}`);
	for (let r = 0; r < e.length; r++) n(e[r], `${t}[${r}]`);
	return e;
}
const X = (e, t, n) => r(e, t, n), Ya = n;
function Xa(e, t = ``) {
	if (typeof e != `string`) {
		let n = t && `"${t}" `;
		throw TypeError(n + `expected string, got type=` + typeof e);
	}
	return e;
}
function Za(e, t = `object`) {
	if (typeof e != `object` || !e || Array.isArray(e)) throw TypeError(t === `object` ? `expected valid options object` : `"${t}" expected object, got type=${typeof e}`);
	return e;
}
function Qa(e, t) {
	if (typeof e != `function`) throw TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);
	return e;
}
const $a = b, eo = (...e) => T(...e), to = (e) => S(e), no = e, ro = (e) => O(e), io = BigInt(0), ao = BigInt(1), oo = (e) => e ? `"${e}" ` : ``;
function so(e, t = ``) {
	if (typeof e != `boolean`) throw TypeError(oo(t) + `expected boolean, got type=` + typeof e);
	return e;
}
function co(e) {
	if (typeof e == `bigint`) {
		if (!vo(e)) throw RangeError(`positive bigint expected, got ` + e);
	} else Ya(e);
	return e;
}
function lo(e, t = ``) {
	if (typeof e != `number`) {
		let n = t && `"${t}" `;
		throw TypeError(n + `expected number, got type=` + typeof e);
	}
	if (!Number.isSafeInteger(e)) {
		let n = t && `"${t}" `;
		throw RangeError(n + `expected safe integer, got ` + e);
	}
}
function uo(e) {
	let t = co(e).toString(16);
	return t.length & 1 ? `0` + t : t;
}
function fo(e) {
	if (typeof e != `string`) throw TypeError(`hex string expected, got ` + typeof e);
	return e === `` ? io : BigInt(`0x` + e);
}
function po(e) {
	return fo(b(e));
}
function mo(e) {
	return fo(b(_o(r(e)).reverse()));
}
function ho(e, t) {
	if (n(t), t === 0) throw Error(`zero output length is invalid`);
	e = co(e);
	let r = t * 2, i = e.toString(16);
	if (i.length > r) throw RangeError(`number is too large`);
	return S(i.padStart(r, `0`));
}
function go(e, t) {
	return ho(e, t).reverse();
}
function _o(e) {
	return Uint8Array.from(X(e));
}
function vo(e) {
	return typeof e == `bigint` && io <= e;
}
function yo(e, t, n) {
	return vo(e) && vo(t) && vo(n) && t <= e && e < n;
}
function bo(e, t, n, r) {
	if (!yo(t, n, r)) throw RangeError(`expected valid ` + e + `: ` + n + ` <= n < ` + r + `, got ` + t);
}
function xo(e) {
	if (e < io) throw Error(`expected non-negative bigint, got ` + e);
	return e === io ? 0 : e.toString(2).length;
}
const So = (e) => (lo(e, `n`), (ao << BigInt(e)) - ao);
function Co(e, t, r) {
	if (n(e, `hashLen`), n(t, `qByteLen`), typeof r != `function`) throw TypeError(`hmacFn must be a function`);
	let i = (e) => new Uint8Array(e), a = Uint8Array.of(), o = Uint8Array.of(0), s = Uint8Array.of(1), c = i(e), l = i(e), u = 0, d = () => {
		c.fill(1), l.fill(0), u = 0;
	}, f = (...e) => r(l, eo(c, ...e)), p = (e = a) => {
		l = f(o, e), c = f(), e.length !== 0 && (l = f(s, e), c = f());
	}, m = () => {
		if (u++ >= 1e3) throw Error(`drbg: tried max amount of iterations`);
		let e = 0, n = [];
		for (; e < t;) {
			c = f();
			let t = c.slice();
			n.push(t), e += c.length;
		}
		return eo(...n);
	};
	return (e, t) => {
		d(), p(e);
		let n;
		for (; (n = t(m())) === void 0;) p();
		return d(), n;
	};
}
function wo(e, t = {}, n = {}, r = `object`) {
	Za(e, r), Za(t, `fields`), Za(n, `optFields`);
	function i(t, n, i) {
		let a = r === `object` ? `param "${String(t)}"` : `"${r}.${String(t)}"`, o = e[t];
		if (!Object.hasOwn(e, t) && (i ? o !== void 0 : n !== `function`)) throw TypeError(`${a} is invalid: expected own property`);
		if (i && o === void 0) return;
		let s = typeof o;
		if (s !== n || o === null) throw TypeError(`${a} is invalid: expected ${n}, got ${s}`);
	}
	let a = (e, t) => Object.entries(e).forEach(([e, n]) => i(e, n, t));
	a(t, !1), a(n, !0);
}
const Z = BigInt(0), Q = BigInt(1), To = BigInt(2), Eo = BigInt(3), Do = BigInt(4), Oo = BigInt(5), ko = BigInt(7), Ao = BigInt(8), jo = BigInt(9), Mo = BigInt(15), No = BigInt(16), Po = BigInt(`0x10000000000000000`);
function $(e, t) {
	if (t <= Z) throw Error(`mod: expected positive modulus, got ` + t);
	let n = e % t;
	return n >= Z ? n : t + n;
}
function Fo(e, t, n) {
	if (n <= Q) throw Error(`pow: expected modulus > 1, got ` + n);
	if (typeof t != `bigint`) throw TypeError(`invalid exponent: expected bigint, got ` + typeof t);
	if (t < Z) throw Error(`invalid exponent, negatives unsupported`);
	if (t === Z) return Q;
	if (t === Q) return e;
	let r = e % n;
	if (r < Z && (r += n), t < Po) {
		let e = Q;
		for (; t > Z;) t & Q && (e = e * r % n), r = r * r % n, t >>= Q;
		return e;
	}
	let i = [];
	for (; t > Z;) i.push(Number(t & Mo)), t >>= Do;
	let a = Array(16);
	a[0] = Q, a[1] = r;
	for (let e = 2; e < 16; e++) a[e] = a[e - 1] * r % n;
	let o = a[i[i.length - 1]];
	for (let e = i.length - 2; e >= 0; e--) {
		o = o * o % n, o = o * o % n, o = o * o % n, o = o * o % n;
		let t = i[e];
		t !== 0 && (o = o * a[t] % n);
	}
	return o;
}
function Io(e, t, n) {
	if (n <= Q) throw Error(`pow2: expected modulus > 1, got ` + n);
	if (t < Z) throw Error(`pow2: expected non-negative exponent, got ` + t);
	let r = e;
	for (; t-- > Z;) r *= r, r %= n;
	return r;
}
function Lo(e, t) {
	if (e === Z) throw Error(`invert: expected non-zero number`);
	if (t <= Q) throw Error(`invert: expected modulus > 1, got ` + t);
	let n = $(e, t), r = t, i = Z, a = Q;
	for (; n !== Z;) {
		let e = r / n, t = r - n * e, o = i - a * e;
		r = n, n = t, i = a, a = o;
	}
	if (r !== Q) throw Error(`invert: does not exist`);
	return $(i, t);
}
function Ro(e, t) {
	if (t <= Q) throw Error(`invertCt: expected prime modulus > 1, got ` + t);
	let n = $(e, t);
	if (n === Z) throw Error(`invertCt: expected non-zero number`);
	let r = Fo(n, t - To, t);
	if ($(n * r, t) !== Q) throw Error(`invertCt: does not exist`);
	return r;
}
function zo(e, t, n) {
	let r = e;
	if (!r.eql(r.sqr(t), n)) throw Error(`Cannot find square root`);
}
function Bo(e, t) {
	if ((e & Q) === Z) throw Error(t + `: expected odd modulus, got ` + e);
}
function Vo(e, t) {
	let n = e, r = (n.ORDER + Q) / Do, i = n.pow(t, r);
	return zo(n, i, t), i;
}
function Ho(e, t) {
	let n = e, r = (n.ORDER - Oo) / Ao, i = n.mul(t, To), a = n.pow(i, r), o = n.mul(t, a), s = n.mul(n.mul(o, To), a), c = n.mul(o, n.sub(s, n.ONE));
	return zo(n, c, t), c;
}
function Uo(e) {
	let t = es(e), n = Wo(e), r = n(t, t.neg(t.ONE)), i = n(t, r), a = n(t, t.neg(r)), o = (e + ko) / No;
	return ((e, t) => {
		let n = e, s = n.pow(t, o), c = n.mul(s, r), l = n.mul(s, i), u = n.mul(s, a), d = n.eql(n.sqr(c), t), f = n.eql(n.sqr(l), t);
		s = n.cmov(s, c, d), c = n.cmov(u, l, f);
		let p = n.eql(n.sqr(c), t), m = n.cmov(s, c, p);
		return zo(n, m, t), m;
	});
}
function Wo(e) {
	if (e < Eo) throw Error(`sqrt is not defined for small field`);
	Bo(e, `tonelliShanks`);
	let t = e - Q, n = 0;
	for (; t % To === Z;) t /= To, n++;
	let r = To, i = es(e);
	for (; Xo(i, r) === 1;) if (r++ > 1e3) throw Error(`Cannot find square root: probably non-prime P`);
	if (n === 1) return Vo;
	let a = i.pow(r, t), o = (t + Q) / To;
	return function(e, r) {
		let i = e;
		if (i.is0(r)) return r;
		if (Xo(i, r) !== 1) throw Error(`Cannot find square root`);
		let s = n, c = i.mul(i.ONE, a), l = i.pow(r, t), u = i.pow(r, o);
		for (; !i.eql(l, i.ONE);) {
			if (i.is0(l)) throw Error(`Cannot find square root: probably non-prime P`);
			let e = 1, t = i.sqr(l);
			for (; !i.eql(t, i.ONE);) if (e++, t = i.sqr(t), e === s) throw Error(`Cannot find square root`);
			let n = Q << BigInt(s - e - 1), r = i.pow(c, n);
			s = e, c = i.sqr(r), l = i.mul(l, c), u = i.mul(u, r);
		}
		return u;
	};
}
function Go(e) {
	return Bo(e, `Fp.sqrt`), e % Do === Eo ? Vo : e % Ao === Oo ? Ho : e % No === jo ? Uo(e) : Wo(e);
}
const Ko = (e, t) => ($(e, t) & Q) === Q, qo = [
	`create`,
	`isValid`,
	`is0`,
	`neg`,
	`inv`,
	`sqrt`,
	`sqr`,
	`eql`,
	`add`,
	`sub`,
	`mul`,
	`pow`,
	`div`,
	`addN`,
	`subN`,
	`mulN`,
	`sqrN`
];
function Jo(e) {
	if (Za(e, `field`), typeof e.ORDER != `bigint`) throw TypeError(`param "ORDER" is invalid: expected bigint, got ` + typeof e.ORDER);
	lo(e.BYTES, `BYTES`), lo(e.BITS, `BITS`);
	for (let t of qo) Qa(e[t], `field.` + t);
	if (e.BYTES < 1 || e.BITS < 1) throw Error(`invalid field: expected BYTES/BITS > 0`);
	if (e.ORDER <= Q) throw Error(`invalid field: expected ORDER > 1, got ` + e.ORDER);
	return e;
}
function Yo(e, t, n = !1) {
	Jo(e), Ja(t, `nums`), so(n, `passZero`);
	let r = e, i = Array(t.length).fill(n ? r.ZERO : void 0), a = t.reduce((e, t, n) => r.is0(t) ? e : (i[n] = e, r.mul(e, t)), r.ONE), o = r.inv(a);
	return t.reduceRight((e, t, n) => r.is0(t) ? e : (i[n] = r.mul(e, i[n]), r.mul(e, t)), o), i;
}
function Xo(e, t) {
	Jo(e);
	let n = e;
	Bo(n.ORDER, `FpLegendre`);
	let r = (n.ORDER - Q) / To, i = n.pow(t, r), a = n.eql(i, n.ONE), o = n.eql(i, n.ZERO), s = n.eql(i, n.neg(n.ONE));
	if (!a && !o && !s) throw Error(`invalid Legendre symbol result`);
	return a ? 1 : o ? 0 : -1;
}
function Zo(e, t) {
	if (t !== void 0 && Ya(t), e <= Z) throw Error(`invalid n length: expected positive n, got ` + e);
	if (t !== void 0 && t < 1) throw Error(`invalid n length: expected positive bit length, got ` + t);
	let n = xo(e);
	if (t !== void 0 && t < n) throw Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${n})`);
	let r = t === void 0 ? n : t;
	return {
		nBitLength: r,
		nByteLength: Math.ceil(r / 8)
	};
}
const Qo = /* @__PURE__ */ new WeakMap();
var $o = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO = Z;
	ONE = Q;
	_lengths;
	_mod;
	constructor(e, t = {}) {
		if (e <= Q) throw Error(`invalid field: expected ORDER > 1, got ` + e);
		let n;
		this.isLE = !1, typeof t == `object` && t && (typeof t.BITS == `number` && (n = t.BITS), typeof t.sqrt == `function` && Object.defineProperty(this, "sqrt", {
			value: t.sqrt,
			enumerable: !0
		}), typeof t.isLE == `boolean` && (this.isLE = t.isLE), t.allowedLengths && (this._lengths = Object.freeze(t.allowedLengths.slice())), typeof t.modFromBytes == `boolean` && (this._mod = t.modFromBytes));
		let { nBitLength: r, nByteLength: i } = Zo(e, n);
		if (i > 2048) throw Error(`invalid field: expected ORDER of <= 2048 bytes`);
		this.ORDER = e, this.BITS = r, this.BYTES = i, Object.freeze(this);
	}
	create(e) {
		return $(e, this.ORDER);
	}
	isValid(e) {
		if (typeof e != `bigint`) throw TypeError(`invalid field element: expected bigint, got ` + typeof e);
		return Z <= e && e < this.ORDER;
	}
	is0(e) {
		return e === Z;
	}
	isValidNot0(e) {
		return !this.is0(e) && this.isValid(e);
	}
	isOdd(e) {
		return (e & Q) === Q;
	}
	neg(e) {
		return $(-e, this.ORDER);
	}
	eql(e, t) {
		return e === t;
	}
	sqr(e) {
		return $(e * e, this.ORDER);
	}
	add(e, t) {
		return $(e + t, this.ORDER);
	}
	sub(e, t) {
		return $(e - t, this.ORDER);
	}
	mul(e, t) {
		return $(e * t, this.ORDER);
	}
	pow(e, t) {
		return Fo(e, t, this.ORDER);
	}
	div(e, t) {
		return $(e * Lo(t, this.ORDER), this.ORDER);
	}
	sqrN(e) {
		return e * e;
	}
	addN(e, t) {
		return e + t;
	}
	subN(e, t) {
		return e - t;
	}
	mulN(e, t) {
		return e * t;
	}
	inv(e) {
		return Lo(e, this.ORDER);
	}
	sqrt(e) {
		let t = Qo.get(this);
		return t || Qo.set(this, t = Go(this.ORDER)), t(this, e);
	}
	toBytes(e) {
		return this.isLE ? go(e, this.BYTES) : ho(e, this.BYTES);
	}
	fromBytes(e, t = !1) {
		X(e);
		let { _lengths: n, BYTES: r, isLE: i, ORDER: a, _mod: o } = this;
		if (n) {
			if (e.length < 1 || !n.includes(e.length) || e.length > r) throw Error(`Field.fromBytes: expected ` + n + ` bytes, got ` + e.length);
			let t = new Uint8Array(r);
			t.set(e, i ? 0 : t.length - e.length), e = t;
		}
		if (e.length !== r) throw Error(`Field.fromBytes: expected ` + r + ` bytes, got ` + e.length);
		let s = i ? mo(e) : po(e);
		if (o && (s = $(s, a)), !t && !this.isValid(s)) throw Error(`invalid field element: outside of range 0..ORDER`);
		return s;
	}
	invertBatch(e) {
		return Yo(this, e, !0);
	}
	cmov(e, t, n) {
		return so(n, `condition`), n ? t : e;
	}
};
function es(e, t = {}) {
	return Object.freeze($o.prototype), new $o(e, t);
}
function ts(e) {
	if (typeof e != `bigint`) throw Error(`field order must be bigint`);
	if (e <= Q) throw Error(`field order must be greater than 1`);
	let t = xo(e - Q);
	return Math.ceil(t / 8);
}
function ns(e) {
	let t = ts(e);
	return t + Math.ceil(t / 2);
}
function rs(e, t, n = !1) {
	X(e);
	let r = e.length, i = ts(t), a = Math.max(ns(t), 16);
	if (r < a || r > 1024) throw Error(`expected ` + a + `-1024 bytes of input, got ` + r);
	let o = $(n ? mo(e) : po(e), t - Q) + Q;
	return n ? go(o, i) : ho(o, i);
}
const is = BigInt(0), as = BigInt(1), os = BigInt(4), ss = 2 ** 31;
function cs(e) {
	let t = e;
	if (typeof t != `function`) throw TypeError(`"Point" expected constructor, got type=` + typeof e);
	Qa(t.fromAffine, `Point.fromAffine`), Qa(t.fromBytes, `Point.fromBytes`), Qa(t.fromHex, `Point.fromHex`), Za(t.BASE, `Point.BASE`), Za(t.ZERO, `Point.ZERO`), Jo(t.Fp), Jo(t.Fn);
}
function ls(e, t) {
	cs(e), ps(t, e);
	let n = Yo(e.Fp, t.map((e) => e.Z));
	return t.map((t, r) => e.fromAffine(t.toAffine(n[r])));
}
function us(e, t, n = 1) {
	if (!Number.isSafeInteger(e) || e < n || e > t) throw Error(`invalid window size, expected [` + n + `..` + t + `], got W=` + e);
}
function ds(e, t) {
	let n = e * (4 * t + 128);
	if (n > ss) throw Error(`invalid window size: table would need ~` + Math.ceil(n / 2 ** 20) + ` MiB, max ` + ss / 2 ** 20 + ` MiB`);
}
function fs(e, t) {
	if (e !== void 0) {
		Qa(e, `randomBytes`);
		try {
			let n = e(t);
			if (!no(n) || n.length !== t) return;
		} catch {
			return;
		}
		return e;
	}
}
function ps(e, t) {
	Ja(e, `points`), e.forEach((e, n) => {
		if (!(e instanceof t)) throw Error(`invalid point at index ` + n);
	});
}
function ms(e, t, n) {
	if (!Array.isArray(e)) throw Error(`array of scalars expected`);
	e.forEach((e, r) => {
		if (!(n === void 0 ? t.isValid(e) : vo(e) && e < n)) throw Error(`invalid scalar at index ` + r);
	});
}
const hs = /* @__PURE__ */ new WeakMap();
function gs(e) {
	return hs.get(e) || 1;
}
function _s(e, t) {
	let n = e.double(), r = [e];
	for (let e = 1; e < t; e++) r.push(r[e - 1].add(n));
	return r;
}
function vs(e, t) {
	let n = 2 ** t, r = n / 2, i = BigInt(n - 1), a = [];
	for (; e > is;) {
		let t = 0;
		e & as && (t = Number(e & i), t >= r && (t -= n), e -= BigInt(t)), a.push(t), e >>= as;
	}
	return a;
}
function ys(e, t, n) {
	let r = 2 ** t, i = r / 2, a = BigInt(r - 1), o = BigInt(t), s = [];
	for (let t = 0; t < n; t++) {
		let t = Number(e & a);
		e >>= o, t > i && (t -= r, e += as), s.push(t);
	}
	if (e !== is) throw Error(`invalid wnaf`);
	return s;
}
function bs(e, t, n) {
	let r = 0;
	for (let e of n) r = Math.max(r, e.length);
	let i = e;
	for (let e = r - 1; e >= 0; e--) {
		e !== r - 1 && (i = i.double());
		for (let r = 0; r < n.length; r++) {
			let a = n[r][e];
			if (a) {
				let e = t[r][Math.abs(a) - 1 >> 1];
				i = i.add(a < 0 ? e.negate() : e);
			}
		}
	}
	return i;
}
var xs = class {
	Point;
	BASE;
	ZERO;
	randomBytes;
	wnafPrecomputes = /* @__PURE__ */ new WeakMap();
	baseCanBeBlinded;
	bits;
	constructor(e, t) {
		cs(e), this.randomBytes = fs(t, 16), this.Point = e, this.BASE = e.BASE, this.ZERO = e.ZERO, this.bits = e.Fn.BITS;
	}
	buildWnafTable(e, t, n) {
		let r = Math.ceil(n / t) + 1, i = 2 ** (t - 1), a = [], o = e;
		for (let e = 0; e < r; e++) {
			let e = o;
			for (let t = 0; t < i; t++) a.push(e), e = e.add(o);
			o = a[a.length - 1].double();
		}
		return {
			W: t,
			bits: n,
			windows: r,
			comp: a
		};
	}
	wnafCachedCT(e, t) {
		let { W: n, windows: r, comp: i } = e, a = 2 ** (n - 1), o = ys(t, n, r), s = this.ZERO, c = this.BASE;
		for (let e = 0; e < r; e++) {
			let t = o[e], n = e * a, r = Math.abs(t) - 1, l = i[n];
			for (let e = 1; e < a; e++) l = e === r ? i[n + e] : l;
			let u = l.negate();
			t === 0 ? c = c.add(i[n]) : s = s.add(t < 0 ? u : l);
		}
		return {
			p: s,
			f: c
		};
	}
	getWnafPrecomputes(e, t, n, r) {
		let i = this.wnafPrecomputes.get(t), a = i?.find((t) => t.W === e && t.bits === n);
		return a || (a = this.buildWnafTable(t, e, n), typeof r == `function` && (a = {
			...a,
			comp: r(a.comp)
		}), i || (i = [], this.wnafPrecomputes.set(t, i)), i.push(a)), a;
	}
	assertPoint(e) {
		if (!(e instanceof this.Point)) throw TypeError(`"point" expected Point instance, got type=` + typeof e);
	}
	validateMulInput(e, t) {
		if (this.assertPoint(e), !yo(t, as, this.Point.Fn.ORDER)) throw Error(`invalid scalar`);
	}
	runCT(e, t, n, r) {
		let i = gs(e);
		return i === 1 ? this.fixedWindowCT(e, t, n) : this.wnafCachedCT(this.getWnafPrecomputes(i, e, n, r), t);
	}
	mulCT(e, t, n) {
		return this.validateMulInput(e, t), this.runCT(e, t, this.bits, n);
	}
	mulCTBlinded(e, t, n) {
		if (this.validateMulInput(e, t), this.randomBytes === void 0) throw Error(`randomBytes is required for scalar blinding`);
		let r = this.Point.Fn.BITS + 128, i = this.randomBytes(16);
		if (!no(i) || i.length !== 16) throw Error(`randomBytes returned invalid byte array`);
		i[0] = i[0] & 63 | 128;
		let a = t + po(i) * this.Point.Fn.ORDER;
		return this.runCT(e, a, r, n);
	}
	fixedWindowCT(e, t, n) {
		let r = So(5), i = Array(32);
		i[0] = this.ZERO;
		for (let t = 1; t < 32; t++) i[t] = i[t - 1].add(e);
		let a = Math.ceil(n / 5), o = this.ZERO;
		for (let e = a - 1; e >= 0; e--) {
			if (e !== a - 1) for (let e = 0; e < 5; e++) o = o.double();
			let n = Number(t >> BigInt(e * 5) & r), s = i[0];
			for (let e = 1; e < 32; e++) s = e === n ? i[e] : s;
			o = o.add(s);
		}
		return {
			p: o,
			f: o
		};
	}
	shouldBlind(e, t) {
		return this.randomBytes === void 0 ? !1 : t === as || e === this.BASE && (this.baseCanBeBlinded === void 0 && (this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0()), this.baseCanBeBlinded);
	}
	mulSecret(e, t, n, r) {
		return this.shouldBlind(e, n) ? this.mulCTBlinded(e, t, r) : this.mulCT(e, t, r);
	}
	mulUnsafe(e, t, n) {
		if (this.assertPoint(e), !vo(t)) throw Error(`invalid scalar`);
		let r = gs(e);
		if (r === 1 || t >= this.Point.Fn.ORDER) return Ss(this.Point, [e], [t], !0);
		let i = this.getWnafPrecomputes(r, e, this.bits, n);
		return this.wnafCachedCT(i, t).p;
	}
	setWindowSize(e, t) {
		this.assertPoint(e), us(t, this.bits), ds((Math.ceil((this.bits + 128) / t) + 1) * 2 ** (t - 1), this.Point.Fp.BYTES), hs.set(e, t), this.wnafPrecomputes.delete(e);
	}
	hasWindowSize(e) {
		return gs(e) !== 1;
	}
};
function Ss(e, t, n, r = !1) {
	if (cs(e), ps(t, e), so(r, `allowOversized`), ms(n, e.Fn, r ? e.Fn.ORDER ** os : void 0), t.length !== n.length) throw Error(`arrays of points and scalars must have equal length`);
	let i = t.map((e) => _s(e, 4)), a = n.map((e) => vs(e, 4));
	return bs(e.ZERO, i, a);
}
function Cs(e, t, n) {
	if (t) {
		if (t.ORDER !== e) throw Error(`Field.ORDER must match order: Fp == p, Fn == n`);
		return Jo(t), t;
	}
	return es(e, { isLE: n });
}
function ws(e, t, n = {}, r) {
	if (e !== `weierstrass` && e !== `edwards`) throw Error(`expected curve type "weierstrass" or "edwards"`);
	if (r === void 0 && (r = e === `edwards`), !t || typeof t != `object`) throw Error(`expected valid ${e} CURVE object`);
	wo(n);
	for (let e of [
		`p`,
		`n`,
		`h`
	]) {
		let n = t[e];
		if (!(vo(n) && n !== is)) throw Error(`CURVE.${e} must be positive bigint`);
	}
	let i = Cs(t.p, n.Fp, r), a = Cs(t.n, n.Fn, r), o = [
		`Gx`,
		`Gy`,
		`a`,
		e === `weierstrass` ? `b` : `d`
	];
	for (let e of o) if (!i.isValid(t[e])) throw Error(`CURVE.${e} must be valid field element of CURVE.Fp`);
	return t = Object.freeze(Object.assign({}, t)), {
		CURVE: t,
		Fp: i,
		Fn: a
	};
}
function Ts(e, t) {
	return function(n) {
		let r = e(n);
		return {
			secretKey: r,
			publicKey: t(r)
		};
	};
}
const Es = BigInt(0), Ds = {
	Err: class extends Error {
		constructor(e = ``) {
			super(e);
		}
	},
	_tlv: {
		encode: (e, t) => {
			let { Err: n } = Ds;
			if (lo(e, `tag`), e < 0 || e > 255) throw new n(`tlv.encode: wrong tag`);
			if (Xa(t, `data`), t.length & 1) throw new n(`tlv.encode: unpadded data`);
			let r = t.length / 2, i = uo(r);
			if (i.length / 2 & 128) throw new n(`tlv.encode: long form length too big`);
			let a = r > 127 ? uo(i.length / 2 | 128) : ``;
			return uo(e) + a + i + t;
		},
		decode(e, t) {
			let { Err: n } = Ds;
			t = X(t, void 0, `DER data`);
			let r = 0;
			if (e < 0 || e > 255) throw new n(`tlv.decode: wrong tag`);
			if (t.length < 2 || t[r++] !== e) throw new n(`tlv.decode: wrong tlv`);
			let i = t[r++], a = !!(i & 128), o = 0;
			if (!a) o = i;
			else {
				let e = i & 127;
				if (!e) throw new n(`tlv.decode(long): indefinite length not supported`);
				if (e > 4) throw new n(`tlv.decode(long): byte length is too big`);
				let a = t.subarray(r, r + e);
				if (a.length !== e) throw new n(`tlv.decode: length bytes not complete`);
				if (a[0] === 0) throw new n(`tlv.decode(long): zero leftmost byte`);
				for (let e of a) o = o << 8 | e;
				if (r += e, o < 128) throw new n(`tlv.decode(long): not minimal encoding`);
			}
			let s = t.subarray(r, r + o);
			if (s.length !== o) throw new n(`tlv.decode: wrong value length`);
			return {
				v: s,
				l: t.subarray(r + o)
			};
		}
	},
	_int: {
		encode(e) {
			let { Err: t } = Ds;
			if (co(e), e < Es) throw new t(`integer: negative integers are not allowed`);
			let n = uo(e);
			if (Number.parseInt(n[0], 16) & 8 && (n = `00` + n), n.length & 1) throw new t(`unexpected DER parsing assertion: unpadded hex`);
			return n;
		},
		decode(e) {
			let { Err: t } = Ds;
			if (e.length < 1) throw new t(`invalid signature integer: empty`);
			if (e[0] & 128) throw new t(`invalid signature integer: negative`);
			if (e.length > 1 && e[0] === 0 && !(e[1] & 128)) throw new t(`invalid signature integer: unnecessary leading zero`);
			return po(e);
		}
	},
	toSig(e, t) {
		let { Err: n, _int: r, _tlv: i } = Ds;
		if (t !== void 0 && (lo(t, `maxScalarBytes`), t < 1)) throw new n(`invalid signature: maxScalarBytes must be positive`);
		let a = X(e, void 0, `signature`), { v: o, l: s } = i.decode(48, a);
		if (s.length) throw new n(`invalid signature: left bytes after parsing`);
		let { v: c, l } = i.decode(2, o), { v: u, l: d } = i.decode(2, l);
		if (d.length) throw new n(`invalid signature: left bytes after parsing`);
		if (t !== void 0 && (c.length > t || u.length > t)) throw new n(`invalid signature: integer too large`);
		return {
			r: r.decode(c),
			s: r.decode(u)
		};
	},
	hexFromSig(e) {
		let { _tlv: t, _int: n } = Ds;
		wo(e, {
			r: `bigint`,
			s: `bigint`
		}, {}, `sig`);
		let r = t.encode(2, n.encode(e.r)) + t.encode(2, n.encode(e.s));
		return t.encode(48, r);
	}
}, Os = (Object.freeze(Ds._tlv), Object.freeze(Ds._int), Object.freeze(Ds)), ks = (e, t) => (e + (e >= 0 ? t : -t) / Fs) / t;
function As(e, t, n) {
	bo(`scalar`, e, Ns, n);
	let [[r, i], [a, o]] = t, s = ks(o * e, n), c = ks(-i * e, n), l = e - s * r - c * a, u = -s * i - c * o, d = l < Ns, f = u < Ns;
	d && (l = -l), f && (u = -u);
	let p = So(Math.ceil(xo(n) / 2)) + Ps;
	if (l < Ns || l >= p || u < Ns || u >= p) throw Error(`splitScalar (endomorphism): failed for k`);
	return {
		k1neg: d,
		k1: l,
		k2neg: f,
		k2: u
	};
}
function js(e) {
	if (![
		`compact`,
		`recovered`,
		`der`
	].includes(e)) throw Error(`Signature format must be "compact", "recovered", or "der"`);
	return e;
}
function Ms(e, t) {
	wo(e);
	let n = {};
	for (let r of Object.keys(t)) n[r] = e[r] === void 0 ? t[r] : e[r];
	return so(n.lowS, `lowS`), so(n.prehash, `prehash`), n.format !== void 0 && js(n.format), n;
}
const Ns = BigInt(0), Ps = BigInt(1), Fs = BigInt(2), Is = BigInt(3), Ls = BigInt(4);
function Rs(e, t = {}) {
	let n = ws(`weierstrass`, e, t), r = n.Fp, i = n.Fn, a = n.CURVE, { h: o, n: s } = a;
	wo(t, {}, {
		allowInfinityPoint: `boolean`,
		clearCofactor: `function`,
		isTorsionFree: `function`,
		fromBytes: `function`,
		toBytes: `function`,
		endo: `object`,
		randomBytes: `function`
	});
	let { endo: c, allowInfinityPoint: l, clearCofactor: u, isTorsionFree: d, fromBytes: f, toBytes: p } = t, m = t.randomBytes === void 0 ? ro : t.randomBytes;
	if (c && (!r.is0(a.a) || typeof c.beta != `bigint` || !Array.isArray(c.basises))) throw Error(`invalid endo: expected "beta": bigint and "basises": array`);
	let h = c ? {
		beta: c.beta,
		basises: c.basises.map((e) => [...e])
	} : void 0, g = Bs(r, i);
	function _() {
		if (!r.isOdd) throw Error(`compression is not supported: Field does not have .isOdd()`);
	}
	function v(e, t, n) {
		if (t.is0()) {
			if (!l) throw Error(`bad point: ZERO`);
			return Uint8Array.of(0);
		}
		let { x: i, y: a } = t.toAffine(), o = r.toBytes(i);
		if (so(n, `isCompressed`), n) {
			_();
			let e = !r.isOdd(a);
			return eo(zs(e), o);
		}
		return eo(Uint8Array.of(4), o, r.toBytes(a));
	}
	function y(e) {
		X(e, void 0, `Point`);
		let { publicKey: t, publicKeyUncompressed: n } = g, i = e.length, a = e[0], o = e.subarray(1);
		if (l && i === 1 && a === 0) return {
			x: r.ZERO,
			y: r.ZERO
		};
		if (i === t && (a === 2 || a === 3)) {
			let e = r.fromBytes(o);
			if (!r.isValid(e)) throw Error(`bad point: is not on curve, wrong x`);
			let t = w(e), n;
			try {
				n = r.sqrt(t);
			} catch (e) {
				let t = e instanceof Error ? `: ` + e.message : ``;
				throw Error(`bad point: is not on curve, sqrt error` + t);
			}
			_();
			let i = r.isOdd(n);
			return (a & 1) == 1 !== i && (n = r.neg(n)), {
				x: e,
				y: n
			};
		}
		if (i === n && a === 4) {
			let e = r.BYTES, t = r.fromBytes(o.subarray(0, e)), n = r.fromBytes(o.subarray(e, e * 2));
			if (!T(t, n)) throw Error(`bad point: is not on curve`);
			return {
				x: t,
				y: n
			};
		}
		throw Error(`bad point: got length ${i}, expected compressed=${t} or uncompressed=${n}`);
	}
	let b = p === void 0 ? v : p, x = f === void 0 ? y : f, S = r.mul(a.b, Is), C = r.is0(a.a) ? (e) => r.ZERO : (e) => r.mul(a.a, e);
	function w(e) {
		let t = r.sqr(e), n = r.mul(t, e);
		return r.add(r.add(n, r.mul(e, a.a)), a.b);
	}
	function T(e, t) {
		let n = r.sqr(t), i = w(e);
		return r.eql(n, i);
	}
	if (!T(a.Gx, a.Gy)) throw Error(`bad curve params: generator point`);
	let E = r.mul(r.pow(a.a, Is), Ls), D = r.mul(r.sqr(a.b), BigInt(27));
	if (r.is0(r.add(E, D))) throw Error(`bad curve params: a or b`);
	function O(e, t, n = !1) {
		if (!r.isValid(t) || n && r.is0(t)) throw Error(`bad point coordinate ${e}`);
		return typeof t == `object` && t ? r.create(t) : t;
	}
	function k(e) {
		if (!(e instanceof N)) throw Error(`Weierstrass Point expected`);
	}
	function A(e) {
		if (!h || !h.basises) throw Error(`no endo`);
		return As(e, h.basises, i.ORDER);
	}
	function j(e, t, n, a) {
		if (!i.isValid(a)) throw RangeError(`invalid scalar: out of range`);
		if (h) {
			let { k1neg: i, k1: o, k2neg: s, k2: c } = A(a), l = new N(r.mul(n.X, h.beta), n.Y, n.Z);
			e.push(i ? n.negate() : n, s ? l.negate() : l), t.push(o, c);
		} else e.push(n), t.push(a);
	}
	let M = /* @__PURE__ */ new WeakSet();
	class N {
		static BASE = new N(a.Gx, a.Gy, r.ONE);
		static ZERO = new N(r.ZERO, r.ONE, r.ZERO);
		static Fp = r;
		static Fn = i;
		X;
		Y;
		Z;
		constructor(e, t, n) {
			this.X = O(`x`, e), this.Y = O(`y`, t, !0), this.Z = O(`z`, n), Object.freeze(this);
		}
		static CURVE() {
			return a;
		}
		static fromAffine(e) {
			let { x: t, y: n } = e || {};
			if (!e || !r.isValid(t) || !r.isValid(n)) throw Error(`invalid affine point`);
			if (e instanceof N) throw Error(`projective point not allowed`);
			return r.is0(t) && r.is0(n) ? N.ZERO : new N(t, n, r.ONE);
		}
		static fromBytes(e) {
			let t = N.fromAffine(x(X(e, void 0, `point`)));
			return t.assertValidity(), t;
		}
		static fromHex(e) {
			return N.fromBytes(to(e));
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		precompute(e = 6, t = !0) {
			return F.setWindowSize(this, e), t || this.multiply(Is), this;
		}
		assertValidity() {
			let e = this;
			if (e.is0()) {
				if (l && r.is0(e.X) && r.eql(e.Y, r.ONE) && r.is0(e.Z)) return;
				throw Error(`bad point: ZERO`);
			}
			if (M.has(e)) return;
			let { x: t, y: n } = e.toAffine();
			if (!r.isValid(t) || !r.isValid(n)) throw Error(`bad point: x or y not field elements`);
			if (!T(t, n)) throw Error(`bad point: equation left != right`);
			if (!e.isTorsionFree()) throw Error(`bad point: not in prime-order subgroup`);
			M.add(e);
		}
		hasEvenY() {
			let { y: e } = this.toAffine();
			if (!r.isOdd) throw Error(`Field doesn't support isOdd`);
			return !r.isOdd(e);
		}
		equals(e) {
			k(e);
			let { X: t, Y: n, Z: i } = this, { X: a, Y: o, Z: s } = e, c = r.eql(r.mul(t, s), r.mul(a, i)), l = r.eql(r.mul(n, s), r.mul(o, i));
			return c && l;
		}
		negate() {
			return new N(this.X, r.neg(this.Y), this.Z);
		}
		double() {
			let { X: e, Y: t, Z: n } = this, i = r.ZERO, a = r.ZERO, o = r.ZERO, s = r.mul(e, e), c = r.mul(t, t), l = r.mul(n, n), u = r.mul(e, t);
			return u = r.add(u, u), o = r.mul(e, n), o = r.add(o, o), i = C(o), a = r.mul(S, l), a = r.add(i, a), i = r.sub(c, a), a = r.add(c, a), a = r.mul(i, a), i = r.mul(u, i), o = r.mul(S, o), l = C(l), u = r.sub(s, l), u = C(u), u = r.add(u, o), o = r.add(s, s), s = r.add(o, s), s = r.add(s, l), s = r.mul(s, u), a = r.add(a, s), l = r.mul(t, n), l = r.add(l, l), s = r.mul(l, u), i = r.sub(i, s), o = r.mul(l, c), o = r.add(o, o), o = r.add(o, o), new N(i, a, o);
		}
		add(e) {
			k(e);
			let { X: t, Y: n, Z: i } = this, { X: a, Y: o, Z: s } = e, c = r.ZERO, l = r.ZERO, u = r.ZERO, d = r.mul(t, a), f = r.mul(n, o), p = r.mul(i, s), m = r.add(t, n), h = r.add(a, o);
			m = r.mul(m, h), h = r.add(d, f), m = r.sub(m, h), h = r.add(t, i);
			let g = r.add(a, s);
			return h = r.mul(h, g), g = r.add(d, p), h = r.sub(h, g), g = r.add(n, i), c = r.add(o, s), g = r.mul(g, c), c = r.add(f, p), g = r.sub(g, c), u = C(h), c = r.mul(S, p), u = r.add(c, u), c = r.sub(f, u), u = r.add(f, u), l = r.mul(c, u), f = r.add(d, d), f = r.add(f, d), p = C(p), h = r.mul(S, h), f = r.add(f, p), p = r.sub(d, p), p = C(p), h = r.add(h, p), d = r.mul(f, h), l = r.add(l, d), d = r.mul(g, h), c = r.mul(m, c), c = r.sub(c, d), d = r.mul(m, f), u = r.mul(g, u), u = r.add(u, d), new N(c, l, u);
		}
		subtract(e) {
			return k(e), this.add(e.negate());
		}
		is0() {
			return this.equals(N.ZERO);
		}
		multiply(e) {
			if (!i.isValidNot0(e)) throw RangeError(`invalid scalar: out of range`);
			let { p: t, f: n } = F.mulSecret(this, e, o, P);
			return P([t, n])[0];
		}
		multiplyUnsafe(e) {
			let t = this, n = e;
			if (!i.isValid(n)) throw RangeError(`invalid scalar: out of range`);
			if (n === Ns || t.is0()) return N.ZERO;
			if (n === Ps) return t;
			if (F.hasWindowSize(this)) return F.mulUnsafe(t, n, P);
			let r = [], a = [];
			return j(r, a, t, n), Ss(N, r, a);
		}
		mulAddUnsafe(e, t, n) {
			k(t);
			let r = [], i = [];
			return j(r, i, this, e), j(r, i, t, n), Ss(N, r, i);
		}
		toAffine(e) {
			let t = this, n = e;
			if (n != null && !r.isValid(n)) throw RangeError(`"invertedZ" expected valid field element`);
			let { X: i, Y: a, Z: o } = t;
			if (r.eql(o, r.ONE)) return {
				x: i,
				y: a
			};
			let s = t.is0();
			n ??= s ? r.ONE : r.inv(o);
			let c = r.mul(i, n), l = r.mul(a, n), u = r.mul(o, n);
			if (s) return {
				x: r.ZERO,
				y: r.ZERO
			};
			if (!r.eql(u, r.ONE)) throw Error(`invZ was invalid`);
			return {
				x: c,
				y: l
			};
		}
		isTorsionFree() {
			return o === Ps ? !0 : d ? d(N, this) : F.mulUnsafe(this, s).is0();
		}
		clearCofactor() {
			return o === Ps ? this : u ? u(N, this) : this.multiplyUnsafe(o);
		}
		isSmallOrder() {
			return o === Ps ? this.is0() : this.clearCofactor().is0();
		}
		toBytes(e = !0) {
			return so(e, `isCompressed`), this.assertValidity(), b(N, this, e);
		}
		toHex(e = !0) {
			return $a(this.toBytes(e));
		}
		toString() {
			return `<Point ${this.is0() ? `ZERO` : this.toHex()}>`;
		}
	}
	let P = (e) => ls(N, e), F = new xs(N, m);
	return F.bits >= 6 && N.BASE.precompute(6), Object.freeze(N.prototype), Object.freeze(N), N;
}
function zs(e) {
	return Uint8Array.of(e ? 2 : 3);
}
function Bs(e, t) {
	return {
		secretKey: t.BYTES,
		publicKey: 1 + e.BYTES,
		publicKeyUncompressed: 1 + 2 * e.BYTES,
		publicKeyHasPrefix: !0,
		signature: 2 * t.BYTES
	};
}
function Vs(e, t = {}) {
	cs(e);
	let { Fn: n } = e, r = t.randomBytes === void 0 ? ro : t.randomBytes, i = Object.assign(Bs(e.Fp, n), { seed: Math.max(ns(n.ORDER), 16) });
	function a(e) {
		try {
			let t = n.fromBytes(e);
			return n.isValidNot0(t);
		} catch {
			return !1;
		}
	}
	function o(t, n) {
		let { publicKey: r, publicKeyUncompressed: a } = i;
		try {
			let i = t.length;
			return n === !0 && i !== r || n === !1 && i !== a ? !1 : !e.fromBytes(t).is0();
		} catch {
			return !1;
		}
	}
	function s(e) {
		return e = e === void 0 ? r(i.seed) : e, rs(X(e, i.seed, `seed`), n.ORDER);
	}
	function c(t, r = !0) {
		return e.BASE.multiply(n.fromBytes(t)).toBytes(r);
	}
	function l(e) {
		let { secretKey: t, publicKey: r, publicKeyUncompressed: a } = i, o = n._lengths;
		if (!no(e)) return;
		let s = X(e, void 0, `key`).length, c = s === r || s === a, l = s === t || !!o?.includes(s);
		if (!(c && l)) return c;
	}
	function u(t, r, i = !0) {
		if (l(t) === !0) throw Error(`first arg must be private key`);
		if (l(r) === !1) throw Error(`second arg must be public key`);
		let a = n.fromBytes(t), o = e.fromBytes(r);
		if (o.is0()) throw Error(`invalid public key: point at infinity`);
		return o.multiply(a).toBytes(i);
	}
	let d = {
		isValidSecretKey: a,
		isValidPublicKey: o,
		randomSecretKey: s
	}, f = Ts(s, c);
	return Object.freeze(d), Object.freeze(i), Object.freeze({
		getPublicKey: c,
		getSharedSecret: u,
		keygen: f,
		Point: e,
		utils: d,
		lengths: i
	});
}
function Hs(e, t, n = {}) {
	cs(e);
	let r = t;
	i(r), wo(n, {}, {
		hmac: `function`,
		lowS: `boolean`,
		randomBytes: `function`,
		bits2int: `function`,
		bits2int_modN: `function`
	});
	let a = Object.assign({}, n), o = a.randomBytes === void 0 ? ro : a.randomBytes, s = a.hmac === void 0 ? (e, t) => j(r, e, t) : a.hmac, { Fp: c, Fn: l } = e, { ORDER: u, BITS: d } = l, f = ns(u), p = fs(o, f), { keygen: m, getPublicKey: h, getSharedSecret: g, utils: _, lengths: v } = Vs(e, a), y = {
		prehash: !0,
		lowS: typeof a.lowS != `boolean` || a.lowS,
		format: `compact`,
		extraEntropy: !1
	}, b = u * Fs + Ps < c.ORDER;
	function x(e) {
		return e > u >> Ps;
	}
	function S(e, t) {
		if (!l.isValidNot0(t)) throw Error(`invalid signature ${e}: out of range 1..Point.Fn.ORDER`);
		return t;
	}
	function C() {
		if (!c.isOdd) throw Error(`Field doesn't support isOdd`);
	}
	function w(e, t, n) {
		return C(), (e === n ? 0 : 2) | Number(c.isOdd(t));
	}
	function T() {
		if (b) throw Error(`"recovered" sig type is not supported for cofactor >2 curves`);
	}
	function E(e, t) {
		js(t);
		let n = v.signature, r = t === `compact` ? n : t === `recovered` ? n + 1 : void 0;
		return X(e, r);
	}
	class D {
		r;
		s;
		recovery;
		constructor(e, t, n) {
			if (this.r = S(`r`, e), this.s = S(`s`, t), n != null) {
				if (T(), ![
					0,
					1,
					2,
					3
				].includes(n)) throw Error(`invalid recovery id`);
				this.recovery = n;
			}
			Object.freeze(this);
		}
		static fromBytes(e, t = y.format) {
			E(e, t);
			let n;
			if (t === `der`) {
				if (e.length > 2 * l.BYTES + 16) throw new Os.Err(`invalid signature: DER signature too long`);
				let { r: t, s: n } = Os.toSig(X(e), l.BYTES + 1);
				return new D(t, n);
			}
			t === `recovered` && (n = e[0], t = `compact`, e = e.subarray(1));
			let r = v.signature / 2, i = e.subarray(0, r), a = e.subarray(r, r * 2);
			return new D(l.fromBytes(i), l.fromBytes(a), n);
		}
		static fromHex(e, t) {
			return this.fromBytes(to(e), t);
		}
		assertRecovery() {
			let { recovery: e } = this;
			if (e == null) throw Error(`invalid recovery id: must be present`);
			return e;
		}
		addRecoveryBit(e) {
			return new D(this.r, this.s, e);
		}
		recoverPublicKey(t) {
			let { r: n, s: r } = this, i = this.assertRecovery(), a = i === 2 || i === 3 ? n + u : n;
			if (!c.isValid(a)) throw Error(`invalid recovery id: sig.r+curve.n != R.x`);
			let o = c.toBytes(a), s = e.fromBytes(eo(zs(!(i & 1)), o)), d = l.inv(a), f = k(X(t, void 0, `msgHash`)), p = l.create(-f * d), m = l.create(r * d), h = e.BASE.mulAddUnsafe(p, s, m);
			if (h.is0()) throw Error(`invalid recovery: point at infinify`);
			return h.assertValidity(), h;
		}
		hasHighS() {
			return x(this.s);
		}
		toBytes(e = y.format) {
			if (js(e), e === `der`) return to(Os.hexFromSig(this));
			let { r: t, s: n } = this, r = l.toBytes(t), i = l.toBytes(n);
			return e === `recovered` ? (T(), eo(Uint8Array.of(this.assertRecovery()), r, i)) : eo(r, i);
		}
		toHex(e) {
			return $a(this.toBytes(e));
		}
	}
	Object.freeze(D.prototype), Object.freeze(D);
	let O = a.bits2int === void 0 ? function(e) {
		if (e.length > 8192) throw Error(`input is too large`);
		let t = po(e), n = e.length * 8 - d;
		return n > 0 ? t >> BigInt(n) : t;
	} : a.bits2int, k = a.bits2int_modN === void 0 ? function(e) {
		return l.create(O(e));
	} : a.bits2int_modN, A = So(d);
	function M(e) {
		return bo(`num < 2^` + d, e, Ns, A), l.toBytes(e);
	}
	function N(e, t) {
		return X(e, void 0, `message`), t ? X(r(e), void 0, `prehashed message`) : e;
	}
	function P(t, n, r) {
		let { lowS: i, prehash: a, extraEntropy: s } = Ms(r, y);
		t = N(t, a);
		let c = k(t), d = l.fromBytes(n);
		if (!l.isValidNot0(d)) throw Error(`invalid private key`);
		let m = [M(d), M(c)];
		if (s != null && s !== !1) {
			let e = s === !0 ? o(v.secretKey) : s;
			m.push(X(e, void 0, `extraEntropy`));
		}
		let h = eo(...m), g = c;
		function _(t) {
			let n = O(t);
			if (!l.isValidNot0(n)) return;
			let r = e.BASE.multiply(n).toAffine(), a = l.create(r.x);
			if (a === Ns) return;
			let o;
			if (p !== void 0) {
				let e = po(rs(p(f), u)), t = l.inv(l.mul(e, n)), r = l.mul(e, g), i = l.mul(e, d);
				o = l.create(t * l.create(r + i * a));
			} else {
				let e = Ro(n, u);
				o = l.create(e * l.create(g + a * d));
			}
			if (o === Ns) return;
			let s = w(r.x, r.y, a), c = o;
			return i && x(o) && (c = l.neg(o), s ^= 1), new D(a, c, b ? void 0 : s);
		}
		return {
			seed: h,
			k2sig: _
		};
	}
	function F(e, t, n = {}) {
		let { seed: i, k2sig: a } = P(e, t, n);
		return Co(r.outputLen, l.BYTES, s)(i, a).toBytes(n.format);
	}
	function I(t, n, r, i = {}) {
		let { lowS: a, prehash: o, format: s } = Ms(i, y);
		if (r = X(r, void 0, `publicKey`), n = N(n, o), !no(t)) {
			let e = t instanceof D ? `, use sig.toBytes()` : ``;
			throw Error(`verify expects Uint8Array signature` + e);
		}
		E(t, s);
		try {
			let i = D.fromBytes(t, s), o = e.fromBytes(r);
			if (o.is0() || a && i.hasHighS()) return !1;
			let { r: c, s: u } = i, d = k(n), f = l.inv(u), p = l.create(d * f), m = l.create(c * f), h = e.BASE.mulAddUnsafe(p, o, m);
			if (h.is0()) return !1;
			let g = h.toAffine();
			return !(l.create(g.x) !== c || s === `recovered` && i.recovery !== w(g.x, g.y, c));
		} catch {
			return !1;
		}
	}
	function L(e, t, n = {}) {
		let { prehash: r } = Ms(n, y);
		return t = N(t, r), D.fromBytes(e, `recovered`).recoverPublicKey(t).toBytes();
	}
	return Object.freeze({
		keygen: m,
		getPublicKey: h,
		getSharedSecret: g,
		utils: _,
		lengths: v,
		Point: e,
		sign: F,
		verify: I,
		recoverPublicKey: L,
		Signature: D,
		hash: r
	});
}
const Us = Hs(Rs({
	p: BigInt(`0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff`),
	n: BigInt(`0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551`),
	h: BigInt(1),
	a: BigInt(`0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc`),
	b: BigInt(`0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b`),
	Gx: BigInt(`0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296`),
	Gy: BigInt(`0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5`)
}), z), Ws = BigInt(0), Gs = BigInt(1), Ks = BigInt(2), qs = BigInt(4), Js = BigInt(8);
function Ys(e, t, n, r) {
	let i = e.sqr(n), a = e.sqr(r), o = e.add(e.mul(t.a, i), a), s = e.add(e.ONE, e.mul(t.d, e.mul(i, a)));
	return e.eql(o, s);
}
function Xs(e, t = {}) {
	wo(t, {}, {}, `extraOpts`);
	let n = t, r = ws(`edwards`, e, n, n.FpFnLE), { Fp: i, Fn: a } = r, o = r.CURVE, { h: s } = o;
	if (Xo(i, o.a) !== 1) throw Error(`edwards: CURVE.a must be a square in Fp for complete addition formulas`);
	if (Xo(i, o.d) !== -1) throw Error(`edwards: CURVE.d must be a non-square in Fp for complete addition formulas`);
	wo(n, {}, {
		uvRatio: `function`,
		randomBytes: `function`
	});
	let c = n.randomBytes === void 0 ? ro : n.randomBytes, l = Ks << BigInt(i.BYTES * 8) - Gs;
	function u(e) {
		if (!i.isOdd) throw Error(`Field does not have .isOdd()`);
		return i.isOdd(e);
	}
	let d = n.uvRatio === void 0 ? (e, t) => {
		try {
			return {
				isValid: !0,
				value: i.sqrt(i.div(e, t))
			};
		} catch {
			return {
				isValid: !1,
				value: Ws
			};
		}
	} : n.uvRatio;
	if (!Ys(i, o, o.Gx, o.Gy)) throw Error(`bad curve params: generator point`);
	let f = i.eql(o.a, i.neg(i.ONE)) ? (e) => i.neg(e) : i.eql(o.a, i.ONE) ? (e) => e : (e) => i.mul(o.a, e);
	function p(e, t, n = !1) {
		let r = n ? Gs : Ws;
		return bo(`coordinate ` + e, t, r, l), t;
	}
	function m(e) {
		if (!(e instanceof h)) throw Error(`EdwardsPoint expected`);
	}
	class h {
		static BASE = new h(o.Gx, o.Gy, i.ONE, i.mul(o.Gx, o.Gy));
		static ZERO = new h(i.ZERO, i.ONE, i.ONE, i.ZERO);
		static Fp = i;
		static Fn = a;
		X;
		Y;
		Z;
		T;
		constructor(e, t, n, r) {
			this.X = p(`x`, e), this.Y = p(`y`, t), this.Z = p(`z`, n, !0), this.T = p(`t`, r), Object.freeze(this);
		}
		static CURVE() {
			return o;
		}
		static fromAffine(e) {
			if (e instanceof h) throw Error(`extended point not allowed`);
			let { x: t, y: n } = e || {};
			return p(`x`, t), p(`y`, n), new h(t, n, i.ONE, i.mul(t, n));
		}
		static fromBytes(e, t = !1) {
			let n = i.BYTES, { a: r, d: a } = o;
			e = _o(X(e, n, `point`)), so(t, `zip215`);
			let s = _o(e), c = e[n - 1];
			s[n - 1] = c & -129;
			let f = mo(s), p = t ? l : i.ORDER;
			bo(`point.y`, f, Ws, p);
			let m = i.sqr(f), g = i.sub(m, i.ONE), _ = i.sub(i.mulN(a, m), r), { isValid: v, value: y } = d(g, _);
			if (!v) throw Error(`bad point: invalid y coordinate`);
			let b = u(y), x = !!(c & 128);
			if (!t && i.is0(y) && x) throw Error(`bad point: x=0 and x_0=1`);
			return x !== b && (y = i.neg(y)), h.fromAffine({
				x: y,
				y: f
			});
		}
		static fromHex(e, t = !1) {
			return h.fromBytes(to(e), t);
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		precompute(e = 6, t = !0) {
			return _.setWindowSize(this, e), t || this.multiply(Ks), this;
		}
		assertValidity() {
			let e = this, { a: t, d: n } = o;
			if (e.is0()) throw Error(`bad point: ZERO`);
			let { X: r, Y: a, Z: s, T: c } = e, l = i.sqr(r), u = i.sqr(a), d = i.sqr(s), f = i.sqr(d), p = i.mul(l, t), m = i.mul(i.add(p, u), d), h = i.add(f, i.mul(n, i.mul(l, u)));
			if (!i.eql(m, h)) throw Error(`bad point: equation left != right (1)`);
			let g = i.mul(r, a), _ = i.mul(s, c);
			if (!i.eql(g, _)) throw Error(`bad point: equation left != right (2)`);
		}
		equals(e) {
			m(e);
			let { X: t, Y: n, Z: r } = this, { X: a, Y: o, Z: s } = e, c = i.mul(t, s), l = i.mul(a, r), u = i.mul(n, s), d = i.mul(o, r);
			return i.eql(c, l) && i.eql(u, d);
		}
		is0() {
			return this.equals(h.ZERO);
		}
		negate() {
			return new h(i.neg(this.X), this.Y, this.Z, i.neg(this.T));
		}
		double() {
			let { X: e, Y: t, Z: n } = this, r = i.sqr(e), a = i.sqr(t), o = i.mul(i.sqr(n), Ks), s = f(r), c = i.addN(e, t), l = i.sub(i.subN(i.sqr(c), r), a), u = i.addN(s, a), d = i.subN(u, o), p = i.subN(s, a), m = i.mul(l, d), g = i.mul(u, p), _ = i.mul(l, p), v = i.mul(d, u);
			return new h(m, g, v, _);
		}
		add(e) {
			m(e);
			let { d: t } = o, { X: n, Y: r, Z: a, T: s } = this, { X: c, Y: l, Z: u, T: d } = e, p = i.mul(n, c), g = i.mul(r, l), _ = i.mul(i.mulN(s, t), d), v = i.mul(a, u), y = i.sub(i.subN(i.mulN(i.addN(n, r), i.addN(c, l)), p), g), b = i.subN(v, _), x = i.addN(v, _), S = i.sub(g, f(p)), C = i.mul(y, b), w = i.mul(x, S), T = i.mul(y, S), E = i.mul(b, x);
			return new h(C, w, E, T);
		}
		subtract(e) {
			return m(e), this.add(e.negate());
		}
		multiply(e) {
			if (!a.isValidNot0(e)) throw RangeError(`invalid scalar: expected 1 <= sc < curve.n`);
			let { p: t, f: n } = _.mulSecret(this, e, s, g);
			return g([t, n])[0];
		}
		multiplyUnsafe(e) {
			if (!a.isValid(e)) throw RangeError(`invalid scalar: expected 0 <= sc < curve.n`);
			return e === Ws ? h.ZERO : this.is0() || e === Gs ? this : _.mulUnsafe(this, e, g);
		}
		isSmallOrder() {
			return this.clearCofactor().is0();
		}
		isTorsionFree() {
			return _.mulUnsafe(this, o.n).is0();
		}
		toAffine(e) {
			let t = this, n = e;
			if (n != null && typeof n != `bigint`) throw TypeError(`"invertedZ" expected bigint, got type=` + typeof n);
			let { X: r, Y: a, Z: o } = t, s = t.is0();
			n ??= s ? i.create(Js) : i.inv(o);
			let c = i.mul(r, n), l = i.mul(a, n), u = i.mul(o, n);
			if (s) return {
				x: i.ZERO,
				y: i.ONE
			};
			if (!i.eql(u, i.ONE)) throw Error(`invZ was invalid`);
			return {
				x: c,
				y: l
			};
		}
		clearCofactor() {
			return s === Gs ? this : s === Ks ? this.double() : s === qs ? this.double().double() : s === Js ? this.double().double().double() : this.multiplyUnsafe(s);
		}
		toBytes() {
			let { x: e, y: t } = this.toAffine(), n = i.toBytes(t);
			return n[n.length - 1] |= u(e) ? 128 : 0, n;
		}
		toHex() {
			return $a(this.toBytes());
		}
		toString() {
			return `<Point ${this.is0() ? `ZERO` : this.toHex()}>`;
		}
	}
	let g = (e) => ls(h, e), _ = new xs(h, c);
	return _.bits >= 6 && h.BASE.precompute(6), Object.freeze(h.prototype), Object.freeze(h), h;
}
const Zs = BigInt(0), Qs = BigInt(1), $s = BigInt(2);
function ec(e, t) {
	return e + t - (t >> Qs << Qs);
}
function tc(e) {
	let t = BigInt(6) * e;
	return (n, r, i) => {
		let a = r + i, o = ((t + i - r) * n + r) % e;
		return {
			x_2: o,
			x_3: a - o
		};
	};
}
function nc(e) {
	return wo(e, {
		P: `bigint`,
		type: `string`,
		adjustScalarBytes: `function`,
		powPminus2: `function`
	}, {
		randomBytes: `function`,
		scalarMultBase: `function`
	}), Object.freeze({ ...e });
}
function rc(e) {
	let t = nc(e), { P: n, type: r, adjustScalarBytes: i, powPminus2: a, randomBytes: o } = t, s = t.scalarMultBase, c = r === `x25519`;
	if (!c && r !== `x448`) throw Error(`invalid type`);
	let l = o === void 0 ? ro : o, u = c ? 255 : 448, d = tc(n), f = c ? 32 : 56, p = BigInt(c ? 9 : 5), m = BigInt(c ? 121665 : 39081), h = c ? $s ** BigInt(254) : $s ** BigInt(447), g = h + (c ? BigInt(8) * ($s ** BigInt(251) - Qs) : BigInt(4) * ($s ** BigInt(445) - Qs)) + Qs, _ = (e) => $(e, n), v = y(p);
	function y(e) {
		return go(_(e), f);
	}
	function b(e) {
		let t = _o(X(e, f, `uCoordinate`));
		return c && (t[31] &= 127), _(mo(t));
	}
	function x(e) {
		return mo(i(_o(X(e, f, `scalar`))));
	}
	let S = new Set(c ? [
		Zs,
		Qs,
		n - Qs,
		BigInt(`325606250916557431795983626356110631294008115727848805560023387167927233504`),
		BigInt(`39382357235489614581723060781553021112529911719440698176882885853963445705823`)
	] : [
		Zs,
		Qs,
		n - Qs
	]);
	function C(e, t) {
		let n = b(t);
		if (S.has(n)) throw Error(`invalid private or public key received`);
		let r = D(n, x(e));
		if (r === Zs) throw Error(`invalid private or public key received`);
		return y(r);
	}
	function w(e) {
		if (s === void 0) return C(e, v);
		let t = x(e);
		bo(`scalar`, t, h, g);
		let n = _(s(t));
		if (n === Zs) throw Error(`invalid private or public key received`);
		return y(n);
	}
	let T = w, E = C;
	function D(e, t) {
		bo(`u`, e, Zs, n), bo(`scalar`, t, h, g);
		let r = t, i = e, o = Qs, s = Zs, c = e, l = Qs, f = r ^ r >> Qs;
		for (let e = BigInt(u - 1); e >= Zs; e--) {
			let t = ec(n, f >> e);
			({x_2: o, x_3: c} = d(t, o, c)), {x_2: s, x_3: l} = d(t, s, l);
			let r = o + s, a = _(r * r), u = o - s, p = _(u * u), h = a - p, g = c + l, v = c - l, y = _(v * r), b = _(g * u), x = y + b, S = y - b;
			c = _(x * x), l = _(i * _(S * S)), o = _(a * p), s = _(h * (a + _(m * h)));
		}
		let p = ec(n, r);
		({x_2: o, x_3: c} = d(p, o, c)), {x_2: s, x_3: l} = d(p, s, l);
		let v = a(s);
		return _(o * v);
	}
	let O = {
		secretKey: f,
		publicKey: f,
		seed: f
	}, k = (e) => (e = e === void 0 ? l(f) : e, X(e, O.seed, `seed`), e), A = { randomSecretKey: k };
	return Object.freeze(O), Object.freeze(A), Object.freeze({
		keygen: Ts(k, T),
		getSharedSecret: E,
		getPublicKey: T,
		scalarMult: C,
		scalarMultBase: w,
		utils: A,
		GuBytes: v.slice(),
		lengths: O
	});
}
const ic = BigInt(0), ac = BigInt(1), oc = BigInt(2), sc = BigInt(3), cc = BigInt(5), lc = BigInt(8), uc = BigInt(`0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed`), dc = {
	p: uc,
	n: BigInt(`0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed`),
	h: lc,
	a: BigInt(`0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec`),
	d: BigInt(`0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3`),
	Gx: BigInt(`0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a`),
	Gy: BigInt(`0x6666666666666666666666666666666666666666666666666666666666666658`)
};
function fc(e) {
	let t = BigInt(10), n = BigInt(20), r = BigInt(40), i = BigInt(80), a = uc, o = e * e % a * e % a, s = Io(Io(o, oc, a) * o % a, ac, a) * e % a, c = Io(s, cc, a) * s % a, l = Io(c, t, a) * c % a, u = Io(l, n, a) * l % a, d = Io(u, r, a) * u % a;
	return {
		pow_p_5_8: Io(Io(Io(Io(d, i, a) * d % a, i, a) * d % a, t, a) * c % a, oc, a) * e % a,
		b2: o
	};
}
function pc(e) {
	return e[0] &= 248, e[31] &= 127, e[31] |= 64, e;
}
const mc = BigInt(`19681161376707505956807079304988542015446066515923890162744021073123829784752`);
function hc(e, t) {
	let n = uc, r = $(t * t * t, n), i = fc(e * $(r * r * t, n)).pow_p_5_8, a = $(e * r * i, n), o = $(t * a * a, n), s = a, c = $(a * mc, n), l = o === e, u = o === $(-e, n), d = o === $(-e * mc, n);
	return l && (a = s), (u || d) && (a = c), Ko(a, n) && (a = $(-a, n)), {
		isValid: l || u,
		value: a
	};
}
const gc = Xs(dc, { uvRatio: hc }), _c = (() => {
	let e = uc, t = (t) => {
		let { pow_p_5_8: n, b2: r } = fc(t);
		return $(Io(n, sc, e) * r, e);
	};
	return rc({
		P: e,
		type: `x25519`,
		powPminus2: t,
		adjustScalarBytes: pc,
		scalarMultBase: (n) => {
			let r = $(n, gc.Fn.ORDER);
			if (r === ic) return ic;
			let i = gc.BASE.multiply(r);
			return $((i.Z + i.Y) * t($(i.Z - i.Y, e)), e);
		}
	});
})();
async function vc(e, t) {
	try {
		return await e();
	} catch (e) {
		if (e instanceof ReferenceError || e instanceof DOMException && e.name === `NotSupportedError`) return await t();
		throw e;
	}
}
async function yc(e, t) {
	return await vc(async () => {
		let n = Cc(e) ? e : await Sc(e), r = await crypto.subtle.importKey(`raw`, wc(t), { name: `X25519` }, !1, []);
		return new Uint8Array(await crypto.subtle.deriveBits({
			name: `X25519`,
			public: r
		}, n, 256));
	}, () => {
		if (Cc(e)) throw Error(`CryptoKey provided but X25519 WebCrypto is not supported`);
		return _c.scalarMult(e, t);
	});
}
async function bc(e) {
	return await vc(async () => yc(e, _c.GuBytes), () => {
		if (Cc(e)) throw Error(`CryptoKey provided but X25519 WebCrypto is not supported`);
		return _c.scalarMultBase(e);
	});
}
const xc = new Uint8Array([
	48,
	46,
	2,
	1,
	0,
	48,
	5,
	6,
	3,
	43,
	101,
	110,
	4,
	34,
	4,
	32
]);
async function Sc(e) {
	if (e.length !== 32) throw Error(`X25519 private key must be 32 bytes`);
	let t = new Uint8Array([...xc, ...e]);
	return crypto.subtle.importKey(`pkcs8`, t, { name: `X25519` }, !1, [`deriveBits`]);
}
function Cc(e) {
	return typeof CryptoKey < `u` && e instanceof CryptoKey;
}
function wc(e) {
	return e;
}
var Tc = class {
	s;
	transcript = [];
	buf = /* @__PURE__ */ new Uint8Array();
	constructor(e) {
		this.s = e.getReader();
	}
	async readLine() {
		let e = [];
		for (;;) {
			let t = this.buf.indexOf(10);
			if (t >= 0) return e.push(this.buf.subarray(0, t)), this.transcript.push(this.buf.subarray(0, t + 1)), this.buf = this.buf.subarray(t + 1), Ec(Dc(e));
			this.buf.length > 0 && (e.push(this.buf), this.transcript.push(this.buf));
			let n = await this.s.read();
			if (n.done) return this.buf = Dc(e), null;
			this.buf = n.value;
		}
	}
	close() {
		return this.s.releaseLock(), {
			rest: this.buf,
			transcript: Dc(this.transcript)
		};
	}
};
function Ec(e) {
	return e.forEach((e) => {
		if (e < 32 || e > 126) throw Error(`invalid non-ASCII byte in header`);
	}), new TextDecoder().decode(e);
}
function Dc(e) {
	let t = e.reduce(((e, t) => e + t.length), 0), n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.length;
	return n;
}
function Oc(e, ...t) {
	return e.pipeThrough(new TransformStream({ start(e) {
		for (let n of t) e.enqueue(n);
	} }));
}
function kc(e) {
	return new ReadableStream({ start(t) {
		t.enqueue(e), t.close();
	} });
}
async function Ac(e) {
	if (!(e instanceof ReadableStream)) throw Error(`readAll expects a ReadableStream<Uint8Array>`);
	return new Uint8Array(await new Response(e).arrayBuffer());
}
async function jc(e) {
	if (!(e instanceof ReadableStream)) throw Error(`readAllString expects a ReadableStream<Uint8Array>`);
	return await new Response(e).text();
}
async function Mc(e, t) {
	let n = e.getReader(), r = [], i = 0;
	for (; i < t;) {
		let { done: e, value: a } = await n.read();
		if (e) throw Error(`stream ended before reading ` + t.toString() + ` bytes`);
		r.push(a), i += a.length;
	}
	n.releaseLock();
	let a = Dc(r);
	return {
		data: a.subarray(0, t),
		rest: Oc(e, a.subarray(t))
	};
}
var Nc = class {
	args;
	body;
	constructor(e, t) {
		this.args = e, this.body = t;
	}
};
async function Pc(e) {
	let t = await e.readLine();
	if (t === null) throw Error(`invalid stanza`);
	let n = t.split(` `);
	if (n.length < 2 || n.shift() !== `->`) return { next: t };
	for (let e of n) if (e.length === 0) throw Error(`invalid stanza`);
	let r = [];
	for (;;) {
		let t = await e.readLine();
		if (t === null) throw Error(`invalid stanza`);
		let n = B.decode(t);
		if (n.length > 48) throw Error(`invalid stanza`);
		if (r.push(n), n.length < 48) break;
	}
	return { s: new Nc(n, Dc(r)) };
}
async function Fc(e) {
	let t = new Tc(e), n = await t.readLine();
	if (n !== `age-encryption.org/v1`) throw Error(`invalid version ` + (n ?? `line`));
	let r = [];
	for (;;) {
		let { s: n, next: i } = await Pc(t);
		if (n !== void 0) {
			r.push(n);
			continue;
		}
		if (!i.startsWith(`--- `)) throw Error(`invalid header`);
		let a = B.decode(i.slice(4)), { rest: o, transcript: s } = t.close();
		return {
			stanzas: r,
			headerNoMAC: s.slice(0, s.length - 1 - i.length + 3),
			MAC: a,
			headerSize: s.length,
			rest: Oc(e, o)
		};
	}
}
function Ic(e) {
	let t = [];
	t.push(`age-encryption.org/v1
`);
	for (let n of e) {
		t.push(`-> ` + n.args.join(` `) + `
`);
		for (let e = 0; e < n.body.length; e += 48) {
			let r = e + 48;
			r > n.body.length && (r = n.body.length), t.push(B.encode(n.body.subarray(e, r)) + `
`);
		}
		n.body.length % 48 == 0 && t.push(`
`);
	}
	return t.push(`---`), new TextEncoder().encode(t.join(``));
}
function Lc(e, t) {
	return Dc([Ic(e), new TextEncoder().encode(` ` + B.encode(t) + `
`)]);
}
async function Rc(e) {
	let t;
	if (tl(e)) t = e;
	else if (e.startsWith(`AGE-SECRET-KEY-PQ-1`)) {
		let t = Pe.decodeToBytes(e);
		if (t.prefix.toUpperCase() !== `AGE-SECRET-KEY-PQ-` || t.bytes.length !== 32) throw Error(`invalid identity`);
		let n = Ka.getPublicKey(t.bytes);
		return Pe.encode(`age1pq`, Pe.toWords(n), !1);
	} else {
		let n = Pe.decodeToBytes(e);
		if (!e.startsWith(`AGE-SECRET-KEY-1`) || n.prefix.toUpperCase() !== `AGE-SECRET-KEY-` || n.bytes.length !== 32) throw Error(`invalid identity`);
		t = n.bytes;
	}
	let n = await bc(t);
	return Pe.encodeFromBytes(`age`, n);
}
var zc = class {
	recipient;
	constructor(e) {
		let { prefix: t, words: n } = Pe.decode(e, !1), r = Pe.fromWords(n);
		if (!e.startsWith(`age1pq1`) || t.toLowerCase() !== `age1pq` || r.length !== 1216) throw Error(`invalid recipient`);
		this.recipient = r;
	}
	wrapFileKey(e) {
		let { cipherText: t, sharedSecret: n } = Ka.encapsulate(this.recipient), r = new TextEncoder().encode(`age-encryption.org/mlkem768x25519`), { key: i, nonce: a } = Hc(Vc, n, r), o = kt(i, a).encrypt(e);
		return [new Nc([`mlkem768x25519`, B.encode(t)], o)];
	}
}, Bc = class {
	identity;
	constructor(e) {
		let t = Pe.decodeToBytes(e);
		if (!e.startsWith(`AGE-SECRET-KEY-PQ-1`) || t.prefix.toUpperCase() !== `AGE-SECRET-KEY-PQ-` || t.bytes.length !== 32) throw Error(`invalid identity`);
		this.identity = t.bytes;
	}
	unwrapFileKey(e) {
		for (let t of e) {
			if (t.args.length < 1 || t.args[0] !== `mlkem768x25519`) continue;
			if (t.args.length !== 2) throw Error(`invalid mlkem768x25519 stanza`);
			let e = B.decode(t.args[1]);
			if (e.length !== 1120 || t.body.length !== 32) throw Error(`invalid mlkem768x25519 stanza`);
			let n = Ka.decapsulate(e, this.identity), r = new TextEncoder().encode(`age-encryption.org/mlkem768x25519`), { key: i, nonce: a } = Hc(Vc, n, r);
			try {
				return kt(i, a).decrypt(t.body);
			} catch {
				continue;
			}
		}
		return null;
	}
};
const Vc = 25722;
function Hc(e, t, n) {
	let r = Uc(e), i = Wc(r, void 0, `psk_id_hash`, /* @__PURE__ */ new Uint8Array()), a = Wc(r, void 0, `info_hash`, n), o = new Uint8Array(1 + i.length + a.length);
	o[0] = 0, o.set(i, 1), o.set(a, 1 + i.length);
	let s = Wc(r, t, `secret`, /* @__PURE__ */ new Uint8Array());
	return {
		key: Gc(r, s, `key`, o, 32),
		nonce: Gc(r, s, `base_nonce`, o, 12)
	};
}
function Uc(e) {
	let t = /* @__PURE__ */ new Uint8Array(10);
	return t.set(new TextEncoder().encode(`HPKE`), 0), t[4] = e >> 8 & 255, t[5] = e & 255, t[6] = 0, t[7] = 1, t[8] = 0, t[9] = 3, t;
}
function Wc(e, t, n, r) {
	let i = new Uint8Array(7 + e.length + n.length + r.length), a = 0;
	return i.set(new TextEncoder().encode(`HPKE-v1`), a), a += 7, i.set(e, a), a += e.length, i.set(new TextEncoder().encode(n), a), a += n.length, i.set(r, a), M(z, i, t);
}
function Gc(e, t, n, r, i) {
	let a = new Uint8Array(9 + e.length + n.length + r.length), o = 0;
	return a[o] = i >> 8 & 255, a[o + 1] = i & 255, o += 2, a.set(new TextEncoder().encode(`HPKE-v1`), o), o += 7, a.set(e, o), o += e.length, a.set(new TextEncoder().encode(n), o), o += n.length, a.set(r, o), F(z, t, a, i);
}
function Kc(e) {
	e.length !== Us.lengths.publicKeyUncompressed && (e = Us.Point.fromBytes(e).toBytes(!1));
	let t = Us.utils.randomSecretKey(), n = Us.getPublicKey(t, !1), r = Us.getSharedSecret(t, e, !0).subarray(1), i = new Uint8Array(n.length + e.length);
	i.set(n, 0), i.set(e, n.length);
	let a = /* @__PURE__ */ new Uint8Array(5);
	return a.set(new TextEncoder().encode(`KEM`), 0), a[3] = 0, a[4] = 16, {
		encapsulatedKey: n,
		sharedSecret: Gc(a, Wc(a, void 0, `eae_prk`, r), `shared_secret`, i, 32)
	};
}
var qc = class {
	recipient;
	constructor(e) {
		let t = Pe.decodeToBytes(e);
		if (!e.startsWith(`age1tag1`) || t.prefix.toLowerCase() !== `age1tag` || t.bytes.length !== 33) throw Error(`invalid recipient`);
		this.recipient = t.bytes;
	}
	wrapFileKey(e) {
		let { encapsulatedKey: t, sharedSecret: n } = Kc(this.recipient), r = new TextEncoder().encode(`age-encryption.org/p256tag`), i = (() => {
			let e = z(this.recipient).subarray(0, 4), n = new Uint8Array(t.length + e.length);
			return n.set(t, 0), n.set(e, t.length), M(z, n, r).subarray(0, 4);
		})(), { key: a, nonce: o } = Hc(16, n, r), s = kt(a, o).encrypt(e);
		return [new Nc([
			`p256tag`,
			B.encode(i),
			B.encode(t)
		], s)];
	}
}, Jc = class {
	recipient;
	constructor(e) {
		let { prefix: t, words: n } = Pe.decode(e, !1), r = Pe.fromWords(n);
		if (!e.startsWith(`age1tagpq1`) || t.toLowerCase() !== `age1tagpq` || r.length !== 1249) throw Error(`invalid recipient`);
		this.recipient = r;
	}
	wrapFileKey(e) {
		let { cipherText: t, sharedSecret: n } = qa.encapsulate(this.recipient), r = new TextEncoder().encode(`age-encryption.org/mlkem768p256tag`), i = (() => {
			let e = z(this.recipient.subarray(1184)).subarray(0, 4), n = new Uint8Array(t.length + e.length);
			return n.set(t, 0), n.set(e, t.length), M(z, n, r).subarray(0, 4);
		})(), { key: a, nonce: o } = Hc(80, n, r), s = kt(a, o).encrypt(e);
		return [new Nc([
			`mlkem768p256tag`,
			B.encode(i),
			B.encode(t)
		], s)];
	}
}, Yc = class {
	recipient;
	constructor(e) {
		let t = Pe.decodeToBytes(e);
		if (!e.startsWith(`age1`) || t.prefix.toLowerCase() !== `age` || t.bytes.length !== 32) throw Error(`invalid recipient`);
		this.recipient = t.bytes;
	}
	async wrapFileKey(e) {
		let t = O(32), n = await bc(t), r = await yc(t, this.recipient), i = new Uint8Array(n.length + this.recipient.length);
		i.set(n), i.set(this.recipient, n.length);
		let a = new TextEncoder().encode(`age-encryption.org/v1/X25519`), o = I(z, r, i, a, 32);
		return [new Nc([`X25519`, B.encode(n)], $c(e, o))];
	}
}, Xc = class {
	identity;
	recipient;
	constructor(e) {
		if (tl(e)) {
			this.identity = e, this.recipient = bc(e);
			return;
		}
		let t = Pe.decodeToBytes(e);
		if (!e.startsWith(`AGE-SECRET-KEY-1`) || t.prefix.toUpperCase() !== `AGE-SECRET-KEY-` || t.bytes.length !== 32) throw Error(`invalid identity`);
		this.identity = t.bytes, this.recipient = bc(t.bytes);
	}
	async unwrapFileKey(e) {
		for (let t of e) {
			if (t.args.length < 1 || t.args[0] !== `X25519`) continue;
			if (t.args.length !== 2) throw Error(`invalid X25519 stanza`);
			let e = B.decode(t.args[1]);
			if (e.length !== 32) throw Error(`invalid X25519 stanza`);
			let n = await yc(this.identity, e), r = await this.recipient, i = new Uint8Array(e.length + r.length);
			i.set(e), i.set(r, e.length);
			let a = new TextEncoder().encode(`age-encryption.org/v1/X25519`), o = I(z, n, i, a, 32), s = el(t.body, o);
			if (s !== null) return s;
		}
		return null;
	}
}, Zc = class {
	passphrase;
	logN;
	constructor(e, t) {
		this.passphrase = e, this.logN = t;
	}
	wrapFileKey(e) {
		let t = O(16), n = /* @__PURE__ */ new Uint8Array(44);
		n.set(new TextEncoder().encode(`age-encryption.org/v1/scrypt`)), n.set(t, 28);
		let r = Ue(this.passphrase, n, {
			N: 2 ** this.logN,
			r: 8,
			p: 1,
			dkLen: 32
		});
		return [new Nc([
			`scrypt`,
			B.encode(t),
			this.logN.toString()
		], $c(e, r))];
	}
}, Qc = class {
	passphrase;
	constructor(e) {
		this.passphrase = e;
	}
	unwrapFileKey(e) {
		for (let t of e) {
			if (t.args.length < 1 || t.args[0] !== `scrypt`) continue;
			if (e.length !== 1) throw Error(`scrypt recipient is not the only one in the header`);
			if (t.args.length !== 3 || !/^[1-9][0-9]*$/.test(t.args[2])) throw Error(`invalid scrypt stanza`);
			let n = B.decode(t.args[1]);
			if (n.length !== 16) throw Error(`invalid scrypt stanza`);
			let r = Number(t.args[2]);
			if (r > 20) throw Error(`scrypt work factor is too high`);
			let i = /* @__PURE__ */ new Uint8Array(44);
			i.set(new TextEncoder().encode(`age-encryption.org/v1/scrypt`)), i.set(n, 28);
			let a = Ue(this.passphrase, i, {
				N: 2 ** r,
				r: 8,
				p: 1,
				dkLen: 32
			}), o = el(t.body, a);
			if (o !== null) return o;
		}
		return null;
	}
};
function $c(e, t) {
	return kt(t, /* @__PURE__ */ new Uint8Array(12)).encrypt(e);
}
function el(e, t) {
	if (e.length !== 32) throw Error(`invalid stanza`);
	let n = /* @__PURE__ */ new Uint8Array(12);
	try {
		return kt(t, n).decrypt(e);
	} catch {
		return null;
	}
}
function tl(e) {
	return typeof CryptoKey < `u` && e instanceof CryptoKey;
}
const nl = 65536, rl = 65552;
function il(e) {
	let t = /* @__PURE__ */ new Uint8Array(12), n = () => {
		for (let e = t.length - 2; e >= 0 && (t[e]++, t[e] === 0); e--);
	}, r = !0, i = new Uint8Array(rl), a = 0;
	return new TransformStream({
		transform(o, s) {
			for (; o.length > 0;) {
				if (a === i.length) {
					let o = kt(e, t).decrypt(i);
					s.enqueue(o), n(), a = 0, r = !1;
				}
				let c = Math.min(i.length - a, o.length);
				i.set(o.subarray(0, c), a), a += c, o = o.subarray(c);
			}
		},
		flush(n) {
			t[11] = 1;
			let o = kt(e, t).decrypt(i.subarray(0, a));
			if (!r && o.length === 0) throw Error(`final chunk is empty`);
			n.enqueue(o);
		}
	});
}
function al(e) {
	if (e < 16) throw Error(`ciphertext is too small`);
	if (e === 16) return 0;
	let t = Math.floor(e / rl), n = e % rl;
	if (0 < n && n <= 16) throw Error(`ciphertext size is invalid`);
	let r = e;
	return r -= t * 16, r -= n > 0 ? 16 : 0, r;
}
function ol(e) {
	let t = /* @__PURE__ */ new Uint8Array(12), n = () => {
		for (let e = t.length - 2; e >= 0 && (t[e]++, t[e] === 0); e--);
	}, r = new Uint8Array(nl), i = 0;
	return new TransformStream({
		transform(a, o) {
			for (; a.length > 0;) {
				if (i === r.length) {
					let a = kt(e, t).encrypt(r);
					o.enqueue(a), n(), i = 0;
				}
				let s = Math.min(r.length - i, a.length);
				r.set(a.subarray(0, s), i), i += s, a = a.subarray(s);
			}
		},
		flush(n) {
			t[11] = 1;
			let a = kt(e, t).encrypt(r.subarray(0, i));
			n.enqueue(a);
		}
	});
}
function sl(e) {
	return e + 16 * Math.max(1, Math.ceil(e / nl));
}
var cl = class {
	passphrase = null;
	scryptWorkFactor = 18;
	recipients = [];
	setPassphrase(e) {
		if (this.passphrase !== null) throw Error(`can encrypt to at most one passphrase`);
		if (this.recipients.length !== 0) throw Error(`can't encrypt to both recipients and passphrases`);
		this.passphrase = e;
	}
	setScryptWorkFactor(e) {
		this.scryptWorkFactor = e;
	}
	addRecipient(e) {
		if (this.passphrase !== null) throw Error(`can't encrypt to both recipients and passphrases`);
		if (typeof e == `string`) {
			if (e.startsWith(`age1pq1`)) this.recipients.push(new zc(e));
			else if (e.startsWith(`age1tag1`)) this.recipients.push(new qc(e));
			else if (e.startsWith(`age1tagpq1`)) this.recipients.push(new Jc(e));
			else if (e.startsWith(`age1`)) this.recipients.push(new Yc(e));
			else throw Error(`unrecognized recipient type`);
		} else this.recipients.push(e);
	}
	async encrypt(e) {
		let t = O(16), n = [], r = this.recipients;
		this.passphrase !== null && (r = [new Zc(this.passphrase, this.scryptWorkFactor)]);
		for (let e of r) n.push(...await e.wrapFileKey(t));
		let i = new TextEncoder().encode(`header`), a = I(z, t, void 0, i, 32), o = Lc(n, j(z, a, Ic(n))), s = O(16), c = new TextEncoder().encode(`payload`), l = ol(I(z, t, s, c, 32));
		return e instanceof ReadableStream ? Object.assign(Oc(e.pipeThrough(l), o, s), { size: (e) => sl(e) + o.length + s.length }) : (typeof e == `string` && (e = new TextEncoder().encode(e)), await Ac(Oc(kc(e).pipeThrough(l), o, s)));
	}
}, ll = class {
	identities = [];
	addPassphrase(e) {
		this.identities.push(new Qc(e));
	}
	addIdentity(e) {
		if (dl(e)) this.identities.push(new Xc(e));
		else if (typeof e == `string`) {
			if (e.startsWith(`AGE-SECRET-KEY-1`)) this.identities.push(new Xc(e));
			else if (e.startsWith(`AGE-SECRET-KEY-PQ-1`)) this.identities.push(new Bc(e));
			else throw Error(`unrecognized identity type`);
		} else this.identities.push(e);
	}
	async decrypt(e, t) {
		let n = e instanceof ReadableStream ? e : kc(e), { fileKey: r, headerSize: i, rest: a } = await this.decryptHeaderInternal(n), { data: o, rest: s } = await Mc(a, 16), c = new TextEncoder().encode(`payload`), l = il(I(z, r, o, c, 32)), u = s.pipeThrough(l), d = Object.assign(u, { size: (e) => al(e - i - o.length) });
		return e instanceof ReadableStream ? d : t === `text` ? await jc(u) : await Ac(u);
	}
	async decryptHeader(e) {
		return (await this.decryptHeaderInternal(kc(e))).fileKey;
	}
	async decryptHeaderInternal(e) {
		let t = await Fc(e), n = await this.unwrapFileKey(t.stanzas);
		if (n === null) throw Error(`no identity matched any of the file's recipients`);
		let r = new TextEncoder().encode(`header`), i = I(z, n, void 0, r, 32), a = j(z, i, t.headerNoMAC);
		if (!ul(t.MAC, a)) throw Error(`invalid header HMAC`);
		return {
			fileKey: n,
			headerSize: t.headerSize,
			rest: t.rest
		};
	}
	async unwrapFileKey(e) {
		for (let t of this.identities) {
			let n = await t.unwrapFileKey(e);
			if (n !== null) return n;
		}
		return null;
	}
};
function ul(e, t) {
	if (e.length !== t.length) return !1;
	let n = 0;
	for (let r = 0; r < e.length; r++) n |= e[r] ^ t[r];
	return n === 0;
}
function dl(e) {
	return typeof CryptoKey < `u` && e instanceof CryptoKey;
}
export { Nc as i, cl as n, Rc as r, ll as t };
