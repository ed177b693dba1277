import { i as e, t } from "./rolldown-runtime-BbuEWu3z.js";
var n = t(((t, n) => {
	n.exports = e(`events`);
})), r = t(((e, t) => {
	t.exports = class {
		constructor(e) {
			if (!(e > 0) || e - 1 & e) throw Error(`Max size for a FixedFIFO should be a power of two`);
			this.buffer = Array(e), this.mask = e - 1, this.top = 0, this.btm = 0, this.next = null;
		}
		clear() {
			this.top = this.btm = 0, this.next = null, this.buffer.fill(void 0);
		}
		push(e) {
			return this.buffer[this.top] === void 0 && (this.buffer[this.top] = e, this.top = this.top + 1 & this.mask, !0);
		}
		shift() {
			let e = this.buffer[this.btm];
			if (e !== void 0) return this.buffer[this.btm] = void 0, this.btm = this.btm + 1 & this.mask, e;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
})), i = t(((e, t) => {
	let n = r();
	t.exports = class {
		constructor(e) {
			this.hwm = e || 16, this.head = new n(this.hwm), this.tail = this.head, this.length = 0;
		}
		clear() {
			this.head = this.tail, this.head.clear(), this.length = 0;
		}
		push(e) {
			if (this.length++, !this.head.push(e)) {
				let t = this.head;
				this.head = t.next = new n(2 * this.head.buffer.length), this.head.push(e);
			}
		}
		shift() {
			this.length !== 0 && this.length--;
			let e = this.tail.shift();
			if (e === void 0 && this.tail.next) {
				let e = this.tail.next;
				return this.tail.next = null, this.tail = e, this.tail.shift();
			}
			return e;
		}
		peek() {
			let e = this.tail.peek();
			return e === void 0 && this.tail.next ? this.tail.next.peek() : e;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
})), a = t(((e, t) => {
	function n(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array;
	}
	function r(e) {
		return Buffer.isEncoding(e);
	}
	function i(e, t, n) {
		return Buffer.alloc(e, t, n);
	}
	function a(e) {
		return Buffer.allocUnsafe(e);
	}
	function o(e) {
		return Buffer.allocUnsafeSlow(e);
	}
	function s(e, t) {
		return Buffer.byteLength(e, t);
	}
	function c(e, t) {
		return Buffer.compare(e, t);
	}
	function l(e, t) {
		return Buffer.concat(e, t);
	}
	function u(e, t, n, r, i) {
		return b(e).copy(t, n, r, i);
	}
	function d(e, t) {
		return b(e).equals(t);
	}
	function f(e, t, n, r, i) {
		return b(e).fill(t, n, r, i);
	}
	function p(e, t, n) {
		return Buffer.from(e, t, n);
	}
	function m(e, t, n, r) {
		return b(e).includes(t, n, r);
	}
	function h(e, t, n, r) {
		return b(e).indexOf(t, n, r);
	}
	function g(e, t, n, r) {
		return b(e).lastIndexOf(t, n, r);
	}
	function _(e) {
		return b(e).swap16();
	}
	function v(e) {
		return b(e).swap32();
	}
	function y(e) {
		return b(e).swap64();
	}
	function b(e) {
		return Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	}
	function x(e, t, n, r) {
		return b(e).toString(t, n, r);
	}
	function S(e, t, n) {
		return b(e).toString(`hex`, t, n);
	}
	function C(e, t, n, r, i) {
		return b(e).write(t, n, r, i);
	}
	function w(e, t) {
		return b(e).readDoubleBE(t);
	}
	function T(e, t) {
		return b(e).readDoubleLE(t);
	}
	function E(e, t) {
		return b(e).readFloatBE(t);
	}
	function D(e, t) {
		return b(e).readFloatLE(t);
	}
	function O(e, t) {
		return b(e).readInt32BE(t);
	}
	function k(e, t) {
		return b(e).readInt32LE(t);
	}
	function A(e, t) {
		return b(e).readUInt32BE(t);
	}
	function j(e, t) {
		return b(e).readUInt32LE(t);
	}
	function M(e, t, n) {
		return b(e).writeDoubleBE(t, n);
	}
	function N(e, t, n) {
		return b(e).writeDoubleLE(t, n);
	}
	function P(e, t, n) {
		return b(e).writeFloatBE(t, n);
	}
	function F(e, t, n) {
		return b(e).writeFloatLE(t, n);
	}
	function I(e, t, n) {
		return b(e).writeInt32BE(t, n);
	}
	function L(e, t, n) {
		return b(e).writeInt32LE(t, n);
	}
	function R(e, t, n) {
		return b(e).writeUInt32BE(t, n);
	}
	function z(e, t, n) {
		return b(e).writeUInt32LE(t, n);
	}
	t.exports = {
		isBuffer: n,
		isEncoding: r,
		alloc: i,
		allocUnsafe: a,
		allocUnsafeSlow: o,
		byteLength: s,
		compare: c,
		concat: l,
		copy: u,
		equals: d,
		fill: f,
		from: p,
		includes: m,
		indexOf: h,
		lastIndexOf: g,
		swap16: _,
		swap32: v,
		swap64: y,
		toBuffer: b,
		toString: x,
		toHex: S,
		write: C,
		readDoubleBE: w,
		readDoubleLE: T,
		readFloatBE: E,
		readFloatLE: D,
		readInt32BE: O,
		readInt32LE: k,
		readUInt32BE: A,
		readUInt32LE: j,
		writeDoubleBE: M,
		writeDoubleLE: N,
		writeFloatBE: P,
		writeFloatLE: F,
		writeInt32BE: I,
		writeInt32LE: L,
		writeUInt32BE: R,
		writeUInt32LE: z
	};
})), o = t(((e, t) => {
	let n = a();
	t.exports = class {
		constructor(e) {
			this.encoding = e;
		}
		get remaining() {
			return 0;
		}
		decode(e) {
			return n.toString(e, this.encoding);
		}
		flush() {
			return ``;
		}
	};
})), s = t(((e, t) => {
	let n = a();
	t.exports = class {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(e) {
			if (e.byteLength === 0) return ``;
			if (this.bytesNeeded === 0 && r(e, 0) === 0) return this.bytesSeen = i(e), n.toString(e, `utf8`);
			let t = ``, a = 0;
			if (this.bytesNeeded > 0) {
				for (; a < e.byteLength;) {
					let n = e[a];
					if (n < this.lowerBoundary || n > this.upperBoundary) {
						t += `�`, this._reset();
						break;
					}
					if (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | n & 63, this.bytesSeen++, a++, this.bytesSeen === this.bytesNeeded) {
						t += String.fromCodePoint(this.codePoint), this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return t;
			}
			let o = r(e, a), s = e.byteLength - o;
			s > a && (t += n.toString(e, `utf8`, a, s));
			for (let n = s; n < e.byteLength; n++) {
				let r = e[n];
				this.bytesNeeded === 0 ? r <= 127 ? (this.bytesSeen = 0, t += String.fromCharCode(r)) : r >= 194 && r <= 223 ? (this.bytesNeeded = 2, this.bytesSeen = 1, this.codePoint = r & 31) : r >= 224 && r <= 239 ? (r === 224 ? this.lowerBoundary = 160 : r === 237 && (this.upperBoundary = 159), this.bytesNeeded = 3, this.bytesSeen = 1, this.codePoint = r & 15) : r >= 240 && r <= 244 ? (r === 240 ? this.lowerBoundary = 144 : r === 244 && (this.upperBoundary = 143), this.bytesNeeded = 4, this.bytesSeen = 1, this.codePoint = r & 7) : (this.bytesSeen = 1, t += `�`) : r < this.lowerBoundary || r > this.upperBoundary ? (t += `�`, n--, this._reset()) : (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | r & 63, this.bytesSeen++, this.bytesSeen === this.bytesNeeded && (t += String.fromCodePoint(this.codePoint), this._reset()));
			}
			return t;
		}
		flush() {
			let e = this.bytesNeeded > 0 ? `�` : ``;
			return this._reset(), e;
		}
		_reset() {
			this.codePoint = 0, this.bytesNeeded = 0, this.bytesSeen = 0, this.lowerBoundary = 128, this.upperBoundary = 191;
		}
	};
	function r(e, t) {
		let n = e.byteLength;
		if (n <= t) return 0;
		let r = Math.max(t, n - 4), i = n - 1;
		for (; i > r && (e[i] & 192) == 128;) i--;
		if (i < t) return 0;
		let a = e[i], o;
		if (a <= 127) return 0;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 0;
		let s = n - i;
		return s < o ? s : 0;
	}
	function i(e) {
		let t = e.byteLength;
		if (t === 0) return 0;
		let n = e[t - 1];
		if (n <= 127) return 0;
		if ((n & 192) != 128) return 1;
		let r = Math.max(0, t - 4), i = t - 2;
		for (; i >= r && (e[i] & 192) == 128;) i--;
		if (i < 0) return 1;
		let a = e[i], o;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 1;
		if (t - i !== o) return 1;
		if (o >= 3) {
			let t = e[i + 1];
			if (a === 224 && t < 160 || a === 237 && t > 159 || a === 240 && t < 144 || a === 244 && t > 143) return 1;
		}
		return 0;
	}
})), c = t(((e, t) => {
	let n = o(), r = s();
	t.exports = class {
		constructor(e = `utf8`) {
			switch (this.encoding = i(e), this.encoding) {
				case `utf8`:
					this.decoder = new r();
					break;
				case `utf16le`:
				case `base64`: throw Error(`Unsupported encoding: ` + this.encoding);
				default: this.decoder = new n(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(e) {
			return typeof e == `string` ? e : this.decoder.decode(e);
		}
		write(e) {
			return this.push(e);
		}
		end(e) {
			let t = ``;
			return e && (t = this.push(e)), t += this.decoder.flush(), t;
		}
	};
	function i(e) {
		switch (e = e.toLowerCase(), e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default: throw Error(`Unknown encoding: ` + e);
		}
	}
})), l = t(((e, t) => {
	t.exports = class e extends Error {
		constructor(t, n, r = e) {
			super(t), this.code = n, Error.captureStackTrace && Error.captureStackTrace(this, r);
		}
		static isStreamDestroyed(e) {
			return e && e.code === `STREAM_DESTROYED`;
		}
		static isPrematureClose(e) {
			return e && e.code === `PREMATURE_CLOSE`;
		}
		static isAborted(e) {
			return e && e.code === `ABORTED`;
		}
		static isBadArgument(e) {
			return e && e.code === `BAD_ARGUMENT`;
		}
		get name() {
			return `StreamError`;
		}
		static STREAM_DESTROYED() {
			return new e(`Stream was destroyed`, `STREAM_DESTROYED`, e.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(t = `Premature close`) {
			return new e(t, `PREMATURE_CLOSE`, e.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new e(`Stream aborted`, `ABORTED`, e.ABORTED);
		}
		static BAD_ARGUMENT(t = `Bad argument`) {
			return new e(t, `BAD_ARGUMENT`, e.BAD_ARGUMENT);
		}
	};
})), u = t(((e, t) => {
	let { EventEmitter: r } = n(), a = i(), o = c(), s = l(), u = typeof queueMicrotask > `u` ? (e) => global.process.nextTick(e) : queueMicrotask, d = 536870910, f = 1024, p = 2048, m = 16384, h = 32768, g = 131072, _ = 536805375, v = 536870143, y = 536838143, b = 536739839, x = 2 << 18, S = 4 << 18, C = 8 << 18, w = 32 << 18, T = 64 << 18, E = 128 << 18, D = 512 << 18, O = 1024 << 18, k = 503316479, A = 268435455, j = 262160, M = 8404992, N = 8405006, P = 33587200, F = 33587215, I = 16527, L = 270794767, R = Symbol.asyncIterator || Symbol(`asyncIterator`);
	var z = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapWritable: r, byteLength: i, byteLengthWritable: o } = {}) {
			this.stream = e, this.queue = new a(), this.highWaterMark = t, this.buffered = 0, this.error = null, this.pipeline = null, this.drains = null, this.byteLength = o || i || Q, this.map = r || n, this.afterWrite = ae.bind(this), this.afterUpdateNextTick = ce.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & D);
		}
		get ended() {
			return !!(this.stream._duplexState & w);
		}
		push(e) {
			return this.stream._duplexState & 142606350 ? !1 : (this.map !== null && (e = this.map(e)), this.buffered += this.byteLength(e), this.queue.push(e), this.buffered < this.highWaterMark ? (this.stream._duplexState |= C, !0) : (this.stream._duplexState |= 6291456, !1));
		}
		shift() {
			let e = this.queue.shift();
			return this.buffered -= this.byteLength(e), this.buffered === 0 && (this.stream._duplexState &= 534773759), e;
		}
		end(e) {
			typeof e == `function` ? this.stream.once(`finish`, e) : e != null && this.push(e), this.stream._duplexState = (this.stream._duplexState | D) & 535822335;
		}
		autoBatch(e, t) {
			let n = [], r = this.stream;
			for (n.push(e); (r._duplexState & L) == 2359296;) n.push(r._writableState.shift());
			if (r._duplexState & 15) return t(null);
			r._writev(n, t);
		}
		update() {
			let e = this.stream;
			e._duplexState |= x;
			do {
				for (; (e._duplexState & L) == C;) {
					let t = this.shift();
					e._duplexState |= 67371008, e._write(t, this.afterWrite);
				}
				e._duplexState & 1310720 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			e._duplexState &= 536346623;
		}
		updateNonPrimary() {
			let e = this.stream;
			(e._duplexState & 144965647) == D ? (e._duplexState |= 262144, e._final(ie.bind(this))) : (e._duplexState & 14) == 4 ? e._duplexState & P || (e._duplexState |= j, e._destroy(B.bind(this))) : (e._duplexState & F) == 1 && (e._duplexState = (e._duplexState | j) & d, e._open(V.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & E ? (this.stream._duplexState &= k, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 35127311) == S ? this.update() : this.updateNextTick();
		}
		updateNextTick() {
			this.stream._duplexState & E || (this.stream._duplexState |= E, this.stream._duplexState & x || u(this.afterUpdateNextTick));
		}
	}, ee = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapReadable: r, byteLength: i, byteLengthReadable: o } = {}) {
			this.stream = e, this.queue = new a(), this.highWaterMark = t === 0 ? 1 : t, this.buffered = 0, this.readAhead = t > 0, this.error = null, this.pipeline = null, this.byteLength = o || i || Q, this.map = r || n, this.pipeTo = null, this.afterRead = oe.bind(this), this.afterUpdateNextTick = se.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & f);
		}
		get ended() {
			return !!(this.stream._duplexState & m);
		}
		pipe(e, t) {
			if (this.pipeTo !== null) throw s.BAD_ARGUMENT(`Can only pipe to one destination`);
			if (typeof t != `function` && (t = null), this.stream._duplexState |= 512, this.pipeTo = e, this.pipeline = new ne(this.stream, e, t), t && this.stream.on(`error`, $), X(e)) e._writableState.pipeline = this.pipeline, t && e.on(`error`, $), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			else {
				let t = this.pipeline.done.bind(this.pipeline, e), n = this.pipeline.done.bind(this.pipeline, e, null);
				e.on(`error`, t), e.on(`close`, n), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			}
			e.on(`drain`, re.bind(this)), this.stream.emit(`piping`, e), e.emit(`pipe`, this.stream);
		}
		push(e) {
			let t = this.stream;
			return e === null ? (this.highWaterMark = 0, t._duplexState = (t._duplexState | f) & 536805311, !1) : this.map !== null && (e = this.map(e), e === null) ? (t._duplexState &= _, this.buffered < this.highWaterMark) : (this.buffered += this.byteLength(e), this.queue.push(e), t._duplexState = (t._duplexState | 128) & _, this.buffered < this.highWaterMark);
		}
		shift() {
			let e = this.queue.shift();
			return this.buffered -= this.byteLength(e), this.buffered === 0 && (this.stream._duplexState &= 536862591), e;
		}
		unshift(e) {
			let t = [this.map === null ? e : this.map(e)];
			for (; this.buffered > 0;) t.push(this.shift());
			for (let e = 0; e < t.length - 1; e++) {
				let n = t[e];
				this.buffered += this.byteLength(n), this.queue.push(n);
			}
			this.push(t[t.length - 1]);
		}
		read() {
			let e = this.stream;
			if ((e._duplexState & I) == 128) {
				let t = this.shift();
				return this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= v), e._duplexState & p && e.emit(`data`, t), t;
			}
			return this.readAhead === !1 && (e._duplexState |= g, this.updateNextTick()), null;
		}
		drain() {
			let e = this.stream;
			for (; (e._duplexState & I) == 128 && e._duplexState & 768;) {
				let t = this.shift();
				this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= v), e._duplexState & p && e.emit(`data`, t);
			}
		}
		update() {
			let e = this.stream;
			e._duplexState |= 32;
			do {
				for (this.drain(); this.buffered < this.highWaterMark && (e._duplexState & 214047) == g;) e._duplexState |= 65552, e._read(this.afterRead), this.drain();
				(e._duplexState & 12431) == 4224 && (e._duplexState |= 8192, e.emit(`readable`)), e._duplexState & 80 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			e._duplexState &= 536870879;
		}
		updateNonPrimary() {
			let e = this.stream;
			(e._duplexState & 1167) == f && (e._duplexState = (e._duplexState | m) & 536869887, e.emit(`end`), (e._duplexState & N) == M && (e._duplexState |= 4), this.pipeTo !== null && this.pipeTo.end()), (e._duplexState & 14) == 4 ? e._duplexState & P || (e._duplexState |= j, e._destroy(B.bind(this))) : (e._duplexState & F) == 1 && (e._duplexState = (e._duplexState | j) & d, e._open(V.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & h ? (this.stream._duplexState &= y, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 32879) == 64 ? this.update() : this.updateNextTick();
		}
		updateNextTickIfOpen() {
			this.stream._duplexState & 32769 || (this.stream._duplexState |= h, this.stream._duplexState & 32 || u(this.afterUpdateNextTick));
		}
		updateNextTick() {
			this.stream._duplexState & h || (this.stream._duplexState |= h, this.stream._duplexState & 32 || u(this.afterUpdateNextTick));
		}
	}, te = class {
		constructor(e) {
			this.data = null, this.afterTransform = ue.bind(e), this.afterFinal = null;
		}
	}, ne = class {
		constructor(e, t, n) {
			this.from = e, this.to = t, this.afterPipe = n, this.error = null, this.pipeToFinished = !1;
		}
		finished() {
			this.pipeToFinished = !0;
		}
		done(e, t) {
			t && (this.error = t), e === this.to && (this.to = null, this.from !== null) ? this.from._duplexState & m && this.pipeToFinished || this.from.destroy(this.error || s.PREMATURE_CLOSE(`Writable stream closed`)) : e === this.from && (this.from = null, this.to !== null) ? e._duplexState & m || this.to.destroy(this.error || s.PREMATURE_CLOSE(`Readable stream closed`)) : (this.afterPipe !== null && this.afterPipe(this.error), this.to = this.from = this.afterPipe = null);
		}
	};
	function re() {
		this.stream._duplexState |= 512, this.updateCallback();
	}
	function ie(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 14 || (t._duplexState |= w, t.emit(`finish`)), (t._duplexState & N) == M && (t._duplexState |= 4), t._duplexState &= 402391039, t._duplexState & x ? this.updateNextTick() : this.update();
	}
	function B(e) {
		let t = this.stream;
		!e && !s.isStreamDestroyed(this.error) && (e = this.error), e && t.emit(`error`, e), t._duplexState |= 8, t.emit(`close`);
		let n = t._readableState, r = t._writableState;
		if (n !== null && n.pipeline !== null && n.pipeline.done(t, e), r !== null) {
			for (; r.drains !== null && r.drains.length > 0;) r.drains.shift().resolve(!1);
			r.pipeline !== null && r.pipeline.done(t, e);
		}
	}
	function ae(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState &= 469499903, this.drains !== null && le(this.drains), (t._duplexState & 6553615) == 4194304 && (t._duplexState &= 532676607, (t._duplexState & T) == T && t.emit(`drain`)), this.updateCallback();
	}
	function oe(e) {
		e && this.stream.destroy(e), this.stream._duplexState &= 536870895, this.readAhead === !1 && !(this.stream._duplexState & 256) && (this.stream._duplexState &= b), this.updateCallback();
	}
	function se() {
		this.stream._duplexState & 32 || (this.stream._duplexState &= y, this.update());
	}
	function ce() {
		this.stream._duplexState & x || (this.stream._duplexState &= k, this.update());
	}
	function le(e) {
		for (let t = 0; t < e.length; t++) --e[t].writes === 0 && (e.shift().resolve(!0), t--);
	}
	function V(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 4 || (t._duplexState & 17423 || (t._duplexState |= 64), t._duplexState & 142606351 || (t._duplexState |= S), t.emit(`open`)), t._duplexState &= 536608751, t._writableState !== null && t._writableState.updateCallback(), t._readableState !== null && t._readableState.updateCallback();
	}
	function ue(e, t) {
		t != null && this.push(t), this._writableState.afterWrite(e);
	}
	function de(e) {
		this._readableState !== null && (e === `data` && (this._duplexState |= 133376, this._readableState.updateNextTick()), e === `readable` && (this._duplexState |= 4096, this._readableState.updateNextTick())), this._writableState !== null && e === `drain` && (this._duplexState |= T, this._writableState.updateNextTick());
	}
	var H = class extends r {
		constructor(e) {
			super(), this._duplexState = 0, this._readableState = null, this._writableState = null, e && (e.open && (this._open = e.open), e.destroy && (this._destroy = e.destroy), e.predestroy && (this._predestroy = e.predestroy), e.signal && e.signal.addEventListener(`abort`, Se.bind(this))), this.on(`newListener`, de);
		}
		_open(e) {
			e(null);
		}
		_destroy(e) {
			e(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null || void 0;
		}
		get writable() {
			return this._writableState !== null || void 0;
		}
		get destroyed() {
			return !!(this._duplexState & 8);
		}
		get destroying() {
			return !!(this._duplexState & 14);
		}
		destroy(e) {
			this._duplexState & 14 || (e ||= s.STREAM_DESTROYED(), this._duplexState = (this._duplexState | 4) & 535822271, this._readableState !== null && (this._readableState.highWaterMark = 0, this._readableState.error = e), this._writableState !== null && (this._writableState.highWaterMark = 0, this._writableState.error = e), this._duplexState |= 2, this._predestroy(), this._duplexState &= 536870909, this._readableState !== null && this._readableState.updateNextTick(), this._writableState !== null && this._writableState.updateNextTick());
		}
	}, U = class e extends H {
		constructor(e) {
			super(e), this._duplexState |= 8519681, this._readableState = new ee(this, e), e && (this._readableState.readAhead === !1 && (this._duplexState &= b), e.read && (this._read = e.read), e.eagerOpen && this._readableState.updateNextTick(), e.encoding && this.setEncoding(e.encoding));
		}
		static deferred(e, t) {
			let n = new q(t);
			return e().then((e) => {
				if (e === null) return n.end();
				n.destroying || J(e, n, $);
			}).catch((e) => n.destroy(e)), n;
		}
		setEncoding(e) {
			let t = new o(e), n = this._readableState.map || me;
			return this._readableState.map = r, this;
			function r(e) {
				let r = t.push(e);
				return r === `` && (e.byteLength !== 0 || t.remaining > 0) ? null : n(r);
			}
		}
		_read(e) {
			e(null);
		}
		pipe(e, t) {
			return this._readableState.updateNextTick(), this._readableState.pipe(e, t), e;
		}
		read() {
			return this._readableState.updateNextTick(), this._readableState.read();
		}
		push(e) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.push(e);
		}
		unshift(e) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.unshift(e);
		}
		resume() {
			return this._duplexState |= 131328, this._readableState.updateNextTick(), this;
		}
		pause() {
			return this._duplexState &= this._readableState.readAhead === !1 ? 536739583 : 536870655, this;
		}
		static _fromAsyncIterator(t, n) {
			let r, i = new e({
				...n,
				read(e) {
					t.next().then(a).then(e.bind(null, null)).catch(e);
				},
				predestroy() {
					r = t.return();
				},
				destroy(e) {
					if (!r) return e(null);
					r.then(e.bind(null, null)).catch(e);
				}
			});
			return i;
			function a(e) {
				e.done ? i.push(null) : i.push(e.value);
			}
		}
		static from(t, n) {
			if (ye(t)) return t;
			if (t[R]) return this._fromAsyncIterator(t[R](), n);
			Array.isArray(t) || (t = t === void 0 ? [] : [t]);
			let r = 0;
			return new e({
				...n,
				read(e) {
					this.push(r === t.length ? null : t[r++]), e(null);
				}
			});
		}
		static isBackpressured(e) {
			return !!(e._duplexState & 17422) || e._readableState.buffered >= e._readableState.highWaterMark;
		}
		static isPaused(e) {
			return !(e._duplexState & 256);
		}
		[R]() {
			let e = this, t = null, n = null, r = null;
			return this.on(`error`, (e) => {
				t = e;
			}), this.on(`readable`, i), this.on(`close`, a), {
				[R]() {
					return this;
				},
				next() {
					return new Promise(function(t, i) {
						n = t, r = i;
						let a = e.read();
						a === null ? e._duplexState & 8 && o(null) : o(a);
					});
				},
				return() {
					return c(null);
				},
				throw(e) {
					return c(e);
				}
			};
			function i() {
				n !== null && o(e.read());
			}
			function a() {
				n !== null && o(null);
			}
			function o(i) {
				r !== null && (t ? r(t) : i === null && !(e._duplexState & m) ? r(s.STREAM_DESTROYED()) : n({
					value: i,
					done: i === null
				}), r = n = null);
			}
			function c(t) {
				return e.destroy(t), new Promise((n, r) => {
					if (e._duplexState & 8) return n({
						value: void 0,
						done: !0
					});
					e.once(`close`, function() {
						t ? r(t) : n({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	}, W = class extends H {
		constructor(e) {
			super(e), this._duplexState |= 16385, this._writableState = new z(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final), e.eagerOpen && this._writableState.updateNextTick());
		}
		cork() {
			this._duplexState |= O;
		}
		uncork() {
			this._duplexState &= A, this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		static isBackpressured(e) {
			return !!(e._duplexState & 146800654);
		}
		static drained(e) {
			if (e.destroyed) return Promise.resolve(!1);
			let t = e._writableState, n = (Ce(e) ? Math.min(1, t.queue.length) : t.queue.length) + (e._duplexState & 67108864 ? 1 : 0);
			return n === 0 ? Promise.resolve(!0) : (t.drains === null && (t.drains = []), new Promise((e) => {
				t.drains.push({
					writes: n,
					resolve: e
				});
			}));
		}
		write(e) {
			return this._writableState.updateNextTick(), this._writableState.push(e);
		}
		end(e) {
			return this._writableState.updateNextTick(), this._writableState.end(e), this;
		}
	}, G = class extends U {
		constructor(e) {
			super(e), this._duplexState = 1 | this._duplexState & g, this._writableState = new z(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final));
		}
		cork() {
			this._duplexState |= O;
		}
		uncork() {
			this._duplexState &= A, this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		write(e) {
			return this._writableState.updateNextTick(), this._writableState.push(e);
		}
		end(e) {
			return this._writableState.updateNextTick(), this._writableState.end(e), this;
		}
	}, K = class extends G {
		constructor(e) {
			super(e), this._transformState = new te(this), e && (e.transform && (this._transform = e.transform), e.flush && (this._flush = e.flush));
		}
		_write(e, t) {
			this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = e : this._transform(e, this._transformState.afterTransform);
		}
		_read(e) {
			if (this._transformState.data !== null) {
				let t = this._transformState.data;
				this._transformState.data = null, e(null), this._transform(t, this._transformState.afterTransform);
			} else e(null);
		}
		destroy(e) {
			super.destroy(e), this._transformState.data !== null && (this._transformState.data = null, this._transformState.afterTransform());
		}
		_transform(e, t) {
			t(null, e);
		}
		_flush(e) {
			e(null);
		}
		_final(e) {
			this._transformState.afterFinal = e, this._flush(fe.bind(this));
		}
	}, q = class extends K {};
	function fe(e, t) {
		let n = this._transformState.afterFinal;
		if (e) return n(e);
		t != null && this.push(t), this.push(null), n(null);
	}
	function pe(...e) {
		return new Promise((t, n) => J(...e, (e) => {
			if (e) return n(e);
			t();
		}));
	}
	function J(e, ...t) {
		let n = Array.isArray(e) ? [...e, ...t] : [e, ...t], r = n.length && typeof n[n.length - 1] == `function` ? n.pop() : null;
		if (n.length < 2) throw s.BAD_ARGUMENT(`Pipeline requires at least 2 streams`);
		let i = n[0], a = null, o = null;
		for (let e = 1; e < n.length; e++) a = n[e], X(i) ? i.pipe(a, l) : (c(i, !0, e > 1, l), i.pipe(a)), i = a;
		if (r) {
			let e = !1, t = X(a) || !!(a._writableState && a._writableState.autoDestroy);
			a.on(`error`, (e) => {
				o === null && (o = e);
			}), a.on(`finish`, () => {
				e = !0, t || r(o);
			}), t && a.on(`close`, () => r(o || (e ? null : s.PREMATURE_CLOSE())));
		}
		return a;
		function c(e, t, n, r) {
			e.on(`error`, r), e.on(`close`, i);
			function i() {
				if (t && e._readableState && !e._readableState.ended || n && e._writableState && !e._writableState.ended) return r(s.PREMATURE_CLOSE());
			}
		}
		function l(e) {
			if (e && !o) {
				o = e;
				for (let t of n) t.destroy(e);
			}
		}
	}
	function me(e) {
		return e;
	}
	function Y(e) {
		return !!e._readableState || !!e._writableState;
	}
	function X(e) {
		return typeof e._duplexState == `number` && Y(e);
	}
	function he(e) {
		return !!e._readableState && e._readableState.ending;
	}
	function Z(e) {
		return !!e._readableState && e._readableState.ended;
	}
	function ge(e) {
		return !!e._writableState && e._writableState.ending;
	}
	function _e(e) {
		return !!e._writableState && e._writableState.ended;
	}
	function ve(e, t = {}) {
		let n = e._readableState && e._readableState.error || e._writableState && e._writableState.error;
		return !t.all && s.isStreamDestroyed(n) ? null : n;
	}
	function ye(e) {
		return X(e) && e.readable;
	}
	function be(e) {
		return (e._duplexState & 1) != 1 || (e._duplexState & 4) == 4 || !!(e._duplexState & P);
	}
	function xe(e) {
		return typeof e == `object` && !!e && typeof e.byteLength == `number`;
	}
	function Q(e) {
		return xe(e) ? e.byteLength : 1024;
	}
	function $() {}
	function Se() {
		this.destroy(s.ABORTED());
	}
	function Ce(e) {
		return e._writev !== W.prototype._writev && e._writev !== G.prototype._writev;
	}
	t.exports = {
		pipeline: J,
		pipelinePromise: pe,
		isStream: Y,
		isStreamx: X,
		isEnding: he,
		isEnded: Z,
		isFinishing: ge,
		isFinished: _e,
		isDisturbed: be,
		getStreamError: ve,
		Stream: H,
		Writable: W,
		Readable: U,
		Duplex: G,
		Transform: K,
		PassThrough: q
	};
}));
export { a as n, i as r, u as t };
