import e, { readFile as t } from "node:fs/promises";
import { dirname as n, join as r, sep as i } from "node:path";
import { ReadStream as a, fstatSync as o, lstatSync as s, promises as c, readFileSync as l } from "node:fs";
import { Readable as u, Writable as d } from "node:stream";
import { createHash as f, createHmac as p, createPrivateKey as m, createPublicKey as h, getRandomValues as g, sign as _ } from "node:crypto";
import { exec as v } from "node:child_process";
import ee from "node:http";
import { promisify as te } from "node:util";
import * as y from "node:zlib";
import { homedir as ne, platform as re, release as ie } from "node:os";
import { env as ae, versions as oe } from "node:process";
import se from "node:https";
const ce = { warningEmitted: !1 }, le = (e) => {
	if (e && !ce.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === `true`) {
			ce.warningEmitted = !0;
			return;
		}
		parseInt(e.substring(1, e.indexOf(`.`))) < 22 && (ce.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
	}
};
function b(e, t, n) {
	return e.$source ||= {}, e.$source[t] = n, e;
}
function x(e, t, n) {
	e.__aws_sdk_context ? e.__aws_sdk_context.features || (e.__aws_sdk_context.features = {}) : e.__aws_sdk_context = { features: {} }, e.__aws_sdk_context.features[t] = n;
}
const ue = () => typeof process == `object` && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === `true`, de = (e, t) => {
	if (ue() && typeof e?.handle != `function`) return t;
}, fe = (e) => typeof ArrayBuffer == `function` && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === `[object ArrayBuffer]`, pe = (e, t = 0, n = e.byteLength - t) => {
	if (!fe(e)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
	return Buffer.from(e, t, n);
}, me = (e, t) => {
	if (typeof e != `string`) throw TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
	return t ? Buffer.from(e, t) : Buffer.from(e);
}, he = /^[A-Za-z0-9+/]*={0,2}$/, ge = (e) => {
	if (e.length * 3 % 4 != 0) throw TypeError(`Incorrect padding on base64 string.`);
	if (!he.exec(e)) throw TypeError(`Invalid base64 string.`);
	let t = me(e, `base64`);
	return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
}, _e = (e) => {
	let t = me(e, `utf8`);
	return new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT);
}, ve = (e) => {
	let t;
	if (t = typeof e == `string` ? _e(e) : e, typeof t != `object` || typeof t.byteOffset != `number` || typeof t.byteLength != `number`) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
	return pe(t.buffer, t.byteOffset, t.byteLength).toString(`base64`);
};
function ye(e, t, n, r) {
	return class i extends Uint8Array {
		static fromString(e, n = `utf-8`) {
			if (typeof e == `string`) return n === `base64` ? i.mutate(r(e)) : i.mutate(t(e));
			throw Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(e) {
			return Object.setPrototypeOf(e, i.prototype), e;
		}
		transformToString(t = `utf-8`) {
			return t === `base64` ? n(this) : e(this);
		}
	};
}
const be = (e) => {
	if (typeof e == `string`) return e;
	if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
	return pe(e.buffer, e.byteOffset, e.byteLength).toString(`utf8`);
}, S = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
function xe(e) {
	return typeof crypto < `u` && typeof crypto.randomUUID == `function` ? () => crypto.randomUUID() : () => {
		let t = /* @__PURE__ */ new Uint8Array(16);
		return e(t), t[6] = t[6] & 15 | 64, t[8] = t[8] & 63 | 128, S[t[0]] + S[t[1]] + S[t[2]] + S[t[3]] + `-` + S[t[4]] + S[t[5]] + `-` + S[t[6]] + S[t[7]] + `-` + S[t[8]] + S[t[9]] + `-` + S[t[10]] + S[t[11]] + S[t[12]] + S[t[13]] + S[t[14]] + S[t[15]];
	};
}
var Se;
(function(e) {
	e.HTTP = `http`, e.HTTPS = `https`;
})(Se ||= {});
var Ce;
(function(e) {
	e.MD5 = `md5`, e.CRC32 = `crc32`, e.CRC32C = `crc32c`, e.SHA1 = `sha1`, e.SHA256 = `sha256`;
})(Ce ||= {});
const we = `__smithy_context`;
var Te;
(function(e) {
	e.PROFILE = `profile`, e.SSO_SESSION = `sso-session`, e.SERVICES = `services`;
})(Te ||= {});
const Ee = (e) => e.__smithy_context ||= {};
function C(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
var w = class e {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(e) {
		this.method = e.method || `GET`, this.hostname = e.hostname || `localhost`, this.port = e.port, this.query = e.query || {}, this.headers = e.headers || {}, this.body = e.body, this.protocol = e.protocol ? e.protocol.slice(-1) === `:` ? e.protocol : `${e.protocol}:` : `https:`, this.path = e.path ? e.path.charAt(0) === `/` ? e.path : `/${e.path}` : `/`, this.username = e.username, this.password = e.password, this.fragment = e.fragment;
	}
	static clone(t) {
		let n = new e({
			...t,
			headers: { ...t.headers }
		});
		return n.query &&= De(n.query), n;
	}
	static isInstance(e) {
		if (!e) return !1;
		let t = e;
		return `method` in t && `protocol` in t && `hostname` in t && `path` in t && typeof t.query == `object` && typeof t.headers == `object`;
	}
	clone() {
		return e.clone(this);
	}
};
function De(e) {
	return Object.keys(e).reduce((t, n) => {
		let r = e[n];
		return {
			...t,
			[n]: Array.isArray(r) ? [...r] : r
		};
	}, {});
}
var Oe = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(e) {
		this.statusCode = e.statusCode, this.reason = e.reason, this.headers = e.headers || {}, this.body = e.body;
	}
	static isInstance(e) {
		if (!e) return !1;
		let t = e;
		return typeof t.statusCode == `number` && typeof t.headers == `object`;
	}
};
const ke = RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`), Ae = (e, t = !1) => {
	if (!t) return ke.test(e);
	let n = e.split(`.`);
	for (let e of n) if (!Ae(e)) return !1;
	return !0;
};
function je(e) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}
const T = (e) => {
	if (typeof e == `function`) return e;
	let t = Promise.resolve(e);
	return () => t;
};
function Me(e) {
	let t = {};
	if (e = e.replace(/^\?/, ``), e) for (let n of e.split(`&`)) {
		let [e, r = null] = n.split(`=`);
		e = decodeURIComponent(e), r &&= decodeURIComponent(r), e in t ? Array.isArray(t[e]) ? t[e].push(r) : t[e] = [t[e], r] : t[e] = r;
	}
	return t;
}
const Ne = (e) => {
	if (typeof e == `string`) return Ne(new URL(e));
	let { hostname: t, pathname: n, port: r, protocol: i, search: a } = e, o;
	return a && (o = Me(a)), {
		hostname: t,
		port: r ? parseInt(r) : void 0,
		protocol: i,
		path: n,
		query: o
	};
}, Pe = (e) => {
	if (typeof e == `object`) {
		if (`url` in e) {
			let t = Ne(e.url);
			if (e.headers) {
				t.headers = {};
				for (let n in e.headers) C(e.headers, n) && (t.headers[n.toLowerCase()] = e.headers[n].join(`, `));
			}
			return t;
		}
		return e;
	}
	return Ne(e);
}, Fe = (e) => {
	if (e != null) {
		if (typeof e == `string`) {
			let t = parseFloat(e);
			if (!Number.isNaN(t)) return String(t) !== String(e) && Xe.warn(Ye(`Expected number but observed string: ${e}`)), t;
		}
		if (typeof e == `number`) return e;
		throw TypeError(`Expected number, got ${typeof e}: ${e}`);
	}
}, Ie = Math.ceil(2 ** 127 * (2 - 2 ** -23)), Le = (e) => {
	let t = Fe(e);
	if (t !== void 0 && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0 && Math.abs(t) > Ie) throw TypeError(`Expected 32-bit float, got ${e}`);
	return t;
}, Re = (e) => {
	if (e != null) {
		if (Number.isInteger(e) && !Number.isNaN(e)) return e;
		throw TypeError(`Expected integer, got ${typeof e}: ${e}`);
	}
}, ze = (e) => Ve(e, 16), Be = (e) => Ve(e, 8), Ve = (e, t) => {
	let n = Re(e);
	if (n !== void 0 && He(n, t) !== n) throw TypeError(`Expected ${t}-bit integer, got ${e}`);
	return n;
}, He = (e, t) => {
	switch (t) {
		case 32: return Int32Array.of(e)[0];
		case 16: return Int16Array.of(e)[0];
		case 8: return Int8Array.of(e)[0];
	}
}, Ue = (e) => Fe(typeof e == `string` ? Ke(e) : e), We = (e) => Le(typeof e == `string` ? Ke(e) : e), Ge = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, Ke = (e) => {
	let t = e.match(Ge);
	if (t === null || t[0].length !== e.length) throw TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(e);
}, qe = (e) => ze(typeof e == `string` ? Ke(e) : e), Je = (e) => Be(typeof e == `string` ? Ke(e) : e), Ye = (e) => String(TypeError(e).stack || e).split(`
`).slice(0, 5).filter((e) => !e.includes(`stackTraceWarning`)).join(`
`), Xe = { warn: console.warn }, Ze = [
	`Sun`,
	`Mon`,
	`Tue`,
	`Wed`,
	`Thu`,
	`Fri`,
	`Sat`
], Qe = [
	`Jan`,
	`Feb`,
	`Mar`,
	`Apr`,
	`May`,
	`Jun`,
	`Jul`,
	`Aug`,
	`Sep`,
	`Oct`,
	`Nov`,
	`Dec`
];
function $e(e) {
	let t = e.getUTCFullYear(), n = e.getUTCMonth(), r = e.getUTCDay(), i = e.getUTCDate(), a = e.getUTCHours(), o = e.getUTCMinutes(), s = e.getUTCSeconds(), c = i < 10 ? `0${i}` : `${i}`, l = a < 10 ? `0${a}` : `${a}`, u = o < 10 ? `0${o}` : `${o}`, d = s < 10 ? `0${s}` : `${s}`;
	return `${Ze[r]}, ${c} ${Qe[n]} ${t} ${l}:${u}:${d} GMT`;
}
const et = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), tt = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
	let t = et.exec(e);
	if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
	let [n, r, i, a, o, s, c, l] = t, u = qe(yt(r)), d = gt(i, `month`, 1, 12), f = gt(a, `day`, 1, 31);
	return lt(u, d, f, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: l
	});
}, nt = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), rt = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
	let t = nt.exec(e);
	if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
	let [n, r, i, a, o, s, c, l, u] = t, d = qe(yt(r)), f = gt(i, `month`, 1, 12), p = gt(a, `day`, 1, 31), m = lt(d, f, p, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: l
	});
	return u.toUpperCase() != `Z` && m.setTime(m.getTime() - vt(u)), m;
}, it = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), at = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ot = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), st = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC-7231 date-times must be expressed as strings`);
	let t = it.exec(e);
	if (t) {
		let [e, n, r, i, a, o, s, c] = t;
		return lt(qe(yt(i)), ft(r), gt(n, `day`, 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		});
	}
	if (t = at.exec(e), t) {
		let [e, n, r, i, a, o, s, c] = t;
		return dt(lt(ut(i), ft(r), gt(n, `day`, 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		}));
	}
	if (t = ot.exec(e), t) {
		let [e, n, r, i, a, o, s, c] = t;
		return lt(qe(yt(c)), ft(n), gt(r.trimLeft(), `day`, 1, 31), {
			hours: i,
			minutes: a,
			seconds: o,
			fractionalMilliseconds: s
		});
	}
	throw TypeError(`Invalid RFC-7231 date-time value`);
}, ct = (e) => {
	if (e == null) return;
	let t;
	if (typeof e == `number`) t = e;
	else if (typeof e == `string`) t = Ue(e);
	else if (typeof e == `object` && e.tag === 1) t = e.value;
	else throw TypeError(`Epoch timestamps must be expressed as floating point numbers or their string representation`);
	if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw TypeError(`Epoch timestamps must be valid, non-Infinite, non-NaN numerics`);
	return new Date(Math.round(t * 1e3));
}, lt = (e, t, n, r) => {
	let i = t - 1;
	return mt(e, i, n), new Date(Date.UTC(e, i, n, gt(r.hours, `hour`, 0, 23), gt(r.minutes, `minute`, 0, 59), gt(r.seconds, `seconds`, 0, 60), _t(r.fractionalMilliseconds)));
}, ut = (e) => {
	let t = (/* @__PURE__ */ new Date()).getUTCFullYear(), n = Math.floor(t / 100) * 100 + qe(yt(e));
	return n < t ? n + 100 : n;
}, dt = (e) => e.getTime() - (/* @__PURE__ */ new Date()).getTime() > 15768e8 ? new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds())) : e, ft = (e) => {
	let t = Qe.indexOf(e);
	if (t < 0) throw TypeError(`Invalid month: ${e}`);
	return t + 1;
}, pt = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
], mt = (e, t, n) => {
	let r = pt[t];
	if (t === 1 && ht(e) && (r = 29), n > r) throw TypeError(`Invalid day for ${Qe[t]} in ${e}: ${n}`);
}, ht = (e) => e % 4 == 0 && (e % 100 != 0 || e % 400 == 0), gt = (e, t, n, r) => {
	let i = Je(yt(e));
	if (i < n || i > r) throw TypeError(`${t} must be between ${n} and ${r}, inclusive`);
	return i;
}, _t = (e) => e == null ? 0 : We(`0.` + e) * 1e3, vt = (e) => {
	let t = e[0], n = 1;
	if (t == `+`) n = 1;
	else if (t == `-`) n = -1;
	else throw TypeError(`Offset direction, ${t}, must be "+" or "-"`);
	let r = Number(e.substring(1, 3)), i = Number(e.substring(4, 6));
	return n * (r * 60 + i) * 60 * 1e3;
}, yt = (e) => {
	let t = 0;
	for (; t < e.length - 1 && e.charAt(t) === `0`;) t++;
	return t === 0 ? e : e.slice(t);
}, bt = function(e) {
	return Object.assign(new String(e), {
		deserializeJSON() {
			return JSON.parse(String(e));
		},
		toString() {
			return String(e);
		},
		toJSON() {
			return String(e);
		}
	});
};
bt.from = (e) => e && typeof e == `object` && (e instanceof bt || `deserializeJSON` in e) ? e : typeof e == `string` || Object.getPrototypeOf(e) === String.prototype ? bt(String(e)) : bt(JSON.stringify(e)), bt.fromObject = bt.from;
function xt(e) {
	return (e.includes(`,`) || e.includes(`"`)) && (e = `"${e.replace(/\\/g, `\\\\`).replace(/"/g, `\\"`)}"`), e;
}
const St = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`, Ct = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`, wt = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`, Tt = `(\\d?\\d)`, Et = `(\\d{4})`, Dt = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), Ot = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, kt = RegExp(`^${St}, ${Tt} ${Ct} ${Et} ${wt} GMT$`), At = RegExp(`^${St}, ${Tt}-${Ct}-(\\d\\d) ${wt} GMT$`), jt = RegExp(`^${St} ${Ct} ( [1-9]|\\d\\d) ${wt} ${Et}$`), Mt = [
	`Jan`,
	`Feb`,
	`Mar`,
	`Apr`,
	`May`,
	`Jun`,
	`Jul`,
	`Aug`,
	`Sep`,
	`Oct`,
	`Nov`,
	`Dec`
], Nt = (e) => {
	if (e == null) return;
	let t = NaN;
	if (typeof e == `number`) t = e;
	else if (typeof e == `string`) {
		if (!/^-?\d*\.?\d+$/.test(e)) throw TypeError(`parseEpochTimestamp - numeric string invalid.`);
		t = Number.parseFloat(e);
	} else typeof e == `object` && e.tag === 1 && (t = e.value);
	if (isNaN(t) || Math.abs(t) === 1 / 0) throw TypeError(`Epoch timestamps must be valid finite numbers.`);
	return new Date(Math.round(t * 1e3));
}, Pt = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC3339 timestamps must be strings`);
	let t = Dt.exec(e);
	if (!t) throw TypeError(`Invalid RFC3339 timestamp format ${e}`);
	let [, n, r, i, a, o, s, , c, l] = t;
	It(r, 1, 12), It(i, 1, 31), It(a, 0, 23), It(o, 0, 59), It(s, 0, 60);
	let u = new Date(Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a), Number(o), Number(s), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
	if (u.setUTCFullYear(Number(n)), l.toUpperCase() != `Z`) {
		let [, e, t, n] = /([+-])(\d\d):(\d\d)/.exec(l) || [
			void 0,
			`+`,
			0,
			0
		], r = e === `-` ? 1 : -1;
		u.setTime(u.getTime() + r * (Number(t) * 60 * 60 * 1e3 + Number(n) * 60 * 1e3));
	}
	return u;
}, Ft = (e) => {
	if (e == null) return;
	if (typeof e != `string`) throw TypeError(`RFC7231 timestamps must be strings.`);
	if (Ot.test(e)) return new Date(e);
	let t, n, r, i, a, o, s, c;
	if ((c = kt.exec(e)) ? [, t, n, r, i, a, o, s] = c : (c = At.exec(e)) ? ([, t, n, r, i, a, o, s] = c, r = (Number(r) + 1900).toString()) : (c = jt.exec(e)) && ([, n, t, i, a, o, s, r] = c), r && o) {
		let e = Date.UTC(Number(r), Mt.indexOf(n), Number(t), Number(i), Number(a), Number(o), s ? Math.round(parseFloat(`0.${s}`) * 1e3) : 0);
		It(t, 1, 31), It(i, 0, 23), It(a, 0, 59), It(o, 0, 60);
		let c = new Date(e);
		return c.setUTCFullYear(Number(r)), c;
	}
	throw TypeError(`Invalid RFC7231 date-time value ${e}.`);
};
function It(e, t, n) {
	let r = Number(e);
	if (r < t || r > n) throw Error(`Value ${r} out of range [${t}, ${n}]`);
}
function Lt(e, t, n) {
	if (n <= 0 || !Number.isInteger(n)) throw Error(`Invalid number of delimiters (` + n + `) for splitEvery.`);
	let r = e.split(t);
	if (n === 1) return r;
	let i = [], a = ``;
	for (let e = 0; e < r.length; e++) a === `` ? a = r[e] : a += t + r[e], (e + 1) % n === 0 && (i.push(a), a = ``);
	return a !== `` && i.push(a), i;
}
const Rt = (e) => {
	let t = e.length, n = [], r = !1, i = !1, a = 0;
	for (let o = 0; o < t; ++o) {
		let t = e[o];
		switch (t) {
			case `"`:
				i || (r = !r);
				break;
			case `,`: r || (n.push(e.slice(a, o)), a = o + 1);
		}
		i = t === `\\` && !i;
	}
	return n.push(e.slice(a)), n.map((e) => {
		e = e.trim();
		let t = e.length;
		return t < 2 ? e : e[0] === `"` && e[t - 1] === `"` ? (e = e.slice(1, t - 1), e.replace(/\\(["\\])/g, `$1`)) : e.replace(/\\"/g, `"`);
	});
}, zt = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var Bt = class e {
	string;
	type;
	constructor(e, t) {
		if (this.string = e, this.type = t, !zt.test(e)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](t) {
		if (!t || typeof t != `object`) return !1;
		let n = t;
		return e.prototype.isPrototypeOf(t) || n.type === `bigDecimal` && zt.test(n.string);
	}
};
const Vt = {}, Ht = {};
for (let e = 0; e < 256; e++) {
	let t = e.toString(16).toLowerCase();
	t.length === 1 && (t = `0${t}`), Vt[e] = t, Ht[t] = e;
}
function Ut(e) {
	if (e.length % 2 != 0) throw Error(`Hex encoded strings must have an even number length`);
	let t = new Uint8Array(e.length / 2);
	for (let n = 0; n < e.length; n += 2) {
		let r = e.slice(n, n + 2).toLowerCase();
		if (r in Ht) t[n / 2] = Ht[r];
		else throw Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`);
	}
	return t;
}
function Wt(e) {
	let t = ``;
	for (let n = 0; n < e.byteLength; n++) t += Vt[e[n]];
	return t;
}
const Gt = (e) => {
	if (!e) return 0;
	if (typeof e == `string`) return Buffer.byteLength(e);
	if (typeof e.byteLength == `number`) return e.byteLength;
	if (typeof e.size == `number`) return e.size;
	if (typeof e.start == `number` && typeof e.end == `number`) return e.end + 1 - e.start;
	if (e instanceof a) {
		if (e.path != null) return s(e.path).size;
		if (typeof e.fd == `number`) return o(e.fd).size;
	}
	throw Error(`Body Length computation failed for ${e}`);
}, Kt = (e) => e instanceof Uint8Array ? e : typeof e == `string` ? _e(e) : ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(e);
function qt(e, t) {
	if (t === void 0) {
		t = 0;
		for (let n of e) t += n.byteLength;
	}
	let n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.byteLength;
	return n;
}
var Jt = class e extends Error {
	name = `ProviderError`;
	tryNextLink;
	constructor(t, n = !0) {
		let r, i = !0;
		typeof n == `boolean` ? (r = void 0, i = n) : typeof n == `object` && n && (r = n.logger, i = n.tryNextLink ?? !0), super(t), this.tryNextLink = i, Object.setPrototypeOf(this, e.prototype), r?.debug?.(`@smithy/property-provider ${i ? `->` : `(!)`} ${t}`);
	}
	static from(e, t = !0) {
		return Object.assign(new this(e.message, t), e);
	}
}, E = class e extends Jt {
	name = `CredentialsProviderError`;
	constructor(t, n = !0) {
		super(t, n), Object.setPrototypeOf(this, e.prototype);
	}
}, Yt = class e extends Jt {
	name = `TokenProviderError`;
	constructor(t, n = !0) {
		super(t, n), Object.setPrototypeOf(this, e.prototype);
	}
};
const Xt = (...e) => async () => {
	if (e.length === 0) throw new Jt(`No providers in chain`);
	let t;
	for (let n of e) try {
		return await n();
	} catch (e) {
		if (t = e, e?.tryNextLink) continue;
		throw e;
	}
	throw t;
}, Zt = (e) => () => Promise.resolve(e), Qt = (e, t, n) => {
	let r, i, a, o = !1, s = async () => {
		i ||= e();
		try {
			r = await i, a = !0, o = !1;
		} finally {
			i = void 0;
		}
		return r;
	};
	return t === void 0 ? async (e) => ((!a || e?.forceRefresh) && (r = await s()), r) : async (e) => ((!a || e?.forceRefresh) && (r = await s()), o ? r : n && !n(r) ? (o = !0, r) : (t(r) && await s(), r));
}, $t = (e, t, n) => {
	if (t in e) {
		if (e[t] === `true`) return !0;
		if (e[t] === `false`) return !1;
		throw Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
	}
};
var en;
(function(e) {
	e.ENV = `env`, e.CONFIG = `shared config entry`;
})(en ||= {});
const tn = {}, nn = () => process && process.geteuid ? `${process.geteuid()}` : `DEFAULT`, rn = () => {
	let { HOME: e, USERPROFILE: t, HOMEPATH: n, HOMEDRIVE: r = `C:${i}` } = process.env;
	if (e) return e;
	if (t) return t;
	if (n) return `${r}${n}`;
	let a = nn();
	return tn[a] || (tn[a] = ne()), tn[a];
}, an = (e) => e.profile || process.env.AWS_PROFILE || `default`, on = (e) => {
	let t = f(`sha1`).update(e).digest(`hex`);
	return r(rn(), `.aws`, `sso`, `cache`, `${t}.json`);
}, sn = {}, cn = async (e) => {
	if (sn[e]) return sn[e];
	let n = on(e), r = await t(n, `utf8`);
	return JSON.parse(r);
}, ln = (e) => Object.entries(e).filter(([e]) => {
	let t = e.indexOf(`.`);
	return t !== -1 && Object.values(Te).includes(e.substring(0, t));
}).reduce((e, [t, n]) => {
	let r = t.indexOf(`.`), i = t.substring(0, r) === Te.PROFILE ? t.substring(r + 1) : t;
	return e[i] = n, e;
}, { ...e.default && { default: e.default } }), un = () => process.env.AWS_CONFIG_FILE || r(rn(), `.aws`, `config`), dn = () => process.env.AWS_SHARED_CREDENTIALS_FILE || r(rn(), `.aws`, `credentials`), fn = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, pn = [`__proto__`, `profile __proto__`], mn = (e) => {
	let t = {}, n, r;
	for (let i of e.split(/\r?\n/)) {
		let e = i.split(/(^|\s)[;#]/)[0].trim();
		if (e[0] === `[` && e[e.length - 1] === `]`) {
			n = void 0, r = void 0;
			let t = e.substring(1, e.length - 1), i = fn.exec(t);
			if (i) {
				let [, e, , t] = i;
				Object.values(Te).includes(e) && (n = [e, t].join(`.`));
			} else n = t;
			if (pn.includes(t)) throw Error(`Found invalid profile name "${t}"`);
		} else if (n) {
			let a = e.indexOf(`=`);
			if (![0, -1].includes(a)) {
				let [o, s] = [e.substring(0, a).trim(), e.substring(a + 1).trim()];
				if (s === ``) r = o;
				else {
					r && i.trimStart() === i && (r = void 0), t[n] = t[n] || {};
					let e = r ? [r, o].join(`.`) : o;
					t[n][e] = s;
				}
			}
		}
	}
	return t;
}, hn = {}, gn = {}, _n = (e, n) => gn[e] === void 0 ? ((!hn[e] || n?.ignoreCache) && (hn[e] = t(e, `utf8`)), hn[e]) : gn[e], vn = () => ({}), yn = async (e = {}) => {
	let { filepath: t = dn(), configFilepath: n = un() } = e, i = rn(), a = t;
	t.startsWith(`~/`) && (a = r(i, t.slice(2)));
	let o = n;
	n.startsWith(`~/`) && (o = r(i, n.slice(2)));
	let s = await Promise.all([_n(o, { ignoreCache: e.ignoreCache }).then(mn).then(ln).catch(vn), _n(a, { ignoreCache: e.ignoreCache }).then(mn).catch(vn)]);
	return {
		configFile: s[0],
		credentialsFile: s[1]
	};
}, bn = (e) => Object.entries(e).filter(([e]) => e.startsWith(Te.SSO_SESSION + `.`)).reduce((e, [t, n]) => ({
	...e,
	[t.substring(t.indexOf(`.`) + 1)]: n
}), {}), xn = () => ({}), Sn = async (e = {}) => _n(e.configFilepath ?? un()).then(mn).then(bn).catch(xn), Cn = (...e) => {
	let t = {};
	for (let n of e) for (let [e, r] of Object.entries(n)) t[e] === void 0 ? t[e] = r : Object.assign(t[e], r);
	return t;
}, wn = async (e) => {
	let t = await yn(e);
	return Cn(t.configFile, t.credentialsFile);
}, Tn = {
	getFileRecord() {
		return gn;
	},
	interceptFile(e, t) {
		gn[e] = Promise.resolve(t);
	},
	getTokenRecord() {
		return sn;
	},
	interceptToken(e, t) {
		sn[e] = t;
	}
};
function En(e) {
	try {
		let t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
		return t.delete(`CONFIG`), t.delete(`CONFIG_PREFIX_SEPARATOR`), t.delete(`ENV`), [...t].join(`, `);
	} catch {
		return e;
	}
}
const Dn = (e, t) => async () => {
	try {
		let n = e(process.env, t);
		if (n === void 0) throw Error();
		return n;
	} catch (n) {
		throw new E(n.message || `Not found in ENV: ${En(e.toString())}`, { logger: t?.logger });
	}
}, On = (e, { preferredFile: t = `config`, ...n } = {}) => async () => {
	let r = an(n), { configFile: i, credentialsFile: a } = await yn(n), o = a[r] || {}, s = i[r] || {}, c = t === `config` ? {
		...o,
		...s
	} : {
		...s,
		...o
	};
	try {
		let n = e(c, t === `config` ? i : a);
		if (n === void 0) throw Error();
		return n;
	} catch (t) {
		throw new E(t.message || `Not found in config files w/ profile [${r}]: ${En(e.toString())}`, { logger: n.logger });
	}
}, kn = (e) => typeof e == `function`, An = (e) => kn(e) ? async () => await e() : Zt(e), D = ({ environmentVariableSelector: e, configFileSelector: t, default: n }, r = {}) => {
	let { signingName: i, logger: a } = r;
	return Qt(Xt(Dn(e, {
		signingName: i,
		logger: a
	}), On(t, r), An(n)));
}, jn = {
	environmentVariableSelector: (e) => $t(e, `AWS_USE_DUALSTACK_ENDPOINT`, en.ENV),
	configFileSelector: (e) => $t(e, `use_dualstack_endpoint`, en.CONFIG),
	default: !1
}, Mn = {
	environmentVariableSelector: (e) => $t(e, `AWS_USE_FIPS_ENDPOINT`, en.ENV),
	configFileSelector: (e) => $t(e, `use_fips_endpoint`, en.CONFIG),
	default: !1
}, Nn = (e, t) => {
	let n = [];
	if (e && n.push(e), t) for (let e of t) n.push(e);
	return n;
}, Pn = (e, t) => `${e || `anonymous`}${t && t.length > 0 ? ` (a.k.a. ${t.join(`,`)})` : ``}`, Fn = () => {
	let e = [], t = [], n = !1, r = /* @__PURE__ */ new Set(), i = (e) => e.sort((e, t) => In[t.step] - In[e.step] || Ln[t.priority || `normal`] - Ln[e.priority || `normal`]), a = (n) => {
		let i = !1, a = (e) => {
			let t = Nn(e.name, e.aliases);
			if (t.includes(n)) {
				i = !0;
				for (let e of t) r.delete(e);
				return !1;
			}
			return !0;
		};
		return e = e.filter(a), t = t.filter(a), i;
	}, o = (n) => {
		let i = !1, a = (e) => {
			if (e.middleware === n) {
				i = !0;
				for (let t of Nn(e.name, e.aliases)) r.delete(t);
				return !1;
			}
			return !0;
		};
		return e = e.filter(a), t = t.filter(a), i;
	}, s = (n) => (e.forEach((e) => {
		n.add(e.middleware, { ...e });
	}), t.forEach((e) => {
		n.addRelativeTo(e.middleware, { ...e });
	}), n.identifyOnResolve?.(u.identifyOnResolve()), n), c = (e) => {
		let t = [];
		return e.before.forEach((e) => {
			e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
		}), t.push(e), e.after.reverse().forEach((e) => {
			e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
		}), t;
	}, l = (n = !1) => {
		let r = [], a = [], o = {};
		return e.forEach((e) => {
			let t = {
				...e,
				before: [],
				after: []
			};
			for (let e of Nn(t.name, t.aliases)) o[e] = t;
			r.push(t);
		}), t.forEach((e) => {
			let t = {
				...e,
				before: [],
				after: []
			};
			for (let e of Nn(t.name, t.aliases)) o[e] = t;
			a.push(t);
		}), a.forEach((e) => {
			if (e.toMiddleware) {
				let t = o[e.toMiddleware];
				if (t === void 0) {
					if (n) return;
					throw Error(`${e.toMiddleware} is not found when adding ${Pn(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
				}
				e.relation === `after` && t.after.push(e), e.relation === `before` && t.before.push(e);
			}
		}), i(r).map(c).reduce((e, t) => (e.push(...t), e), []);
	}, u = {
		add: (t, n = {}) => {
			let { name: i, override: a, aliases: o } = n, s = {
				step: `initialize`,
				priority: `normal`,
				middleware: t,
				...n
			}, c = Nn(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw Error(`Duplicate middleware name '${Pn(i, o)}'`);
					for (let t of c) {
						let n = e.findIndex((e) => e.name === t || e.aliases?.some((e) => e === t));
						if (n === -1) continue;
						let r = e[n];
						if (r.step !== s.step || s.priority !== r.priority) throw Error(`"${Pn(r.name, r.aliases)}" middleware with ${r.priority} priority in ${r.step} step cannot be overridden by "${Pn(i, o)}" middleware with ${s.priority} priority in ${s.step} step.`);
						e.splice(n, 1);
					}
				}
				for (let e of c) r.add(e);
			}
			e.push(s);
		},
		addRelativeTo: (e, n) => {
			let { name: i, override: a, aliases: o } = n, s = {
				middleware: e,
				...n
			}, c = Nn(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw Error(`Duplicate middleware name '${Pn(i, o)}'`);
					for (let e of c) {
						let n = t.findIndex((t) => t.name === e || t.aliases?.some((t) => t === e));
						if (n === -1) continue;
						let r = t[n];
						if (r.toMiddleware !== s.toMiddleware || r.relation !== s.relation) throw Error(`"${Pn(r.name, r.aliases)}" middleware ${r.relation} "${r.toMiddleware}" middleware cannot be overridden by "${Pn(i, o)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
						t.splice(n, 1);
					}
				}
				for (let e of c) r.add(e);
			}
			t.push(s);
		},
		clone: () => s(Fn()),
		use: (e) => {
			e.applyToStack(u);
		},
		remove: (e) => typeof e == `string` ? a(e) : o(e),
		removeByTag: (n) => {
			let i = !1, a = (e) => {
				let { tags: t, name: a, aliases: o } = e;
				if (t && t.includes(n)) {
					let e = Nn(a, o);
					for (let t of e) r.delete(t);
					return i = !0, !1;
				}
				return !0;
			};
			return e = e.filter(a), t = t.filter(a), i;
		},
		concat: (e) => {
			let t = s(Fn());
			return t.use(e), t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? !1)), t;
		},
		applyToStack: s,
		identify: () => l(!0).map((e) => {
			let t = e.step ?? e.relation + ` ` + e.toMiddleware;
			return Pn(e.name, e.aliases) + ` - ` + t;
		}),
		identifyOnResolve(e) {
			return typeof e == `boolean` && (n = e), n;
		},
		resolve: (e, t) => {
			for (let n of l().map((e) => e.middleware).reverse()) e = n(e, t);
			return n && console.log(u.identify()), e;
		}
	};
	return u;
}, In = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
}, Ln = {
	high: 3,
	normal: 2,
	low: 1
};
var Rn = class {
	config;
	middlewareStack = Fn();
	initConfig;
	handlers;
	constructor(e) {
		this.config = e;
		let { protocol: t, protocolSettings: n } = e;
		n && typeof t == `function` && (e.protocol = new t(n));
	}
	send(e, t, n) {
		let r = typeof t == `function` ? void 0 : t, i = typeof t == `function` ? t : n, a = r === void 0 && this.config.cacheMiddleware === !0, o;
		if (a) {
			this.handlers ||= /* @__PURE__ */ new WeakMap();
			let t = this.handlers;
			t.has(e.constructor) ? o = t.get(e.constructor) : (o = e.resolveMiddleware(this.middlewareStack, this.config, r), t.set(e.constructor, o));
		} else delete this.handlers, o = e.resolveMiddleware(this.middlewareStack, this.config, r);
		if (i) o(e).then((e) => i(null, e.output), (e) => i(e)).catch(() => {});
		else return o(e).then((e) => e.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.(), delete this.handlers;
	}
};
const zn = (e) => typeof e == `function` ? e() : e, Bn = (e, t, n, r, i) => ({
	name: t,
	namespace: e,
	traits: n,
	input: r,
	output: i
}), Vn = (e) => (t, n) => async (r) => {
	let { response: i } = await t(r), { operationSchema: a } = Ee(n), [, o, s, c, l, u] = a ?? [];
	try {
		return {
			response: i,
			output: await e.protocol.deserializeResponse(Bn(o, s, c, l, u), {
				...e,
				...n
			}, i)
		};
	} catch (e) {
		if (Object.defineProperty(e, "$response", {
			value: i,
			enumerable: !1,
			writable: !1,
			configurable: !1
		}), !(`$metadata` in e)) {
			let t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				e.message += `
  ` + t;
			} catch {
				!n.logger || n.logger?.constructor?.name === `NoOpLogger` ? console.warn(t) : n.logger?.warn?.(t);
			}
			e.$responseBodyText !== void 0 && e.$response && (e.$response.body = e.$responseBodyText);
			try {
				if (Oe.isInstance(i)) {
					let { headers: t = {}, statusCode: n } = i, r = Object.entries(t);
					e.$metadata = {
						httpStatusCode: n,
						requestId: Hn(/^x-[\w-]+-request-?id$/, r),
						extendedRequestId: Hn(/^x-[\w-]+-id-2$/, r),
						cfId: Hn(/^x-[\w-]+-cf-id$/, r)
					};
				}
			} catch {}
		}
		throw e;
	}
}, Hn = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1], Un = (e) => (t, n) => async (r) => {
	let { operationSchema: i } = Ee(n), [, a, o, s, c, l] = i ?? [], u = n.endpointV2 ? async () => Pe(n.endpointV2) : e.endpoint, d = await e.protocol.serializeRequest(Bn(a, o, s, c, l), r.input, {
		...e,
		...n,
		endpoint: u
	});
	return t({
		...r,
		request: d
	});
}, Wn = {
	name: `deserializerMiddleware`,
	step: `deserialize`,
	tags: [`DESERIALIZER`],
	override: !0
}, Gn = {
	name: `serializerMiddleware`,
	step: `serialize`,
	tags: [`SERIALIZER`],
	override: !0
};
function Kn(e) {
	return { applyToStack: (t) => {
		t.add(Un(e), Gn), t.add(Vn(e), Wn), e.protocol.setSerdeContext(e);
	} };
}
const qn = [];
function Jn(e) {
	if (typeof e == `object`) return e;
	if (e |= 0, qn[e]) return qn[e];
	let t = {}, n = 0;
	for (let r of [
		`httpLabel`,
		`idempotent`,
		`idempotencyToken`,
		`sensitive`,
		`httpPayload`,
		`httpResponseCode`,
		`httpQueryParams`
	]) (e >> n++ & 1) == 1 && (t[r] = 1);
	return qn[e] = t;
}
const Yn = {
	it: Symbol.for(`@smithy/nor-struct-it`),
	ns: Symbol.for(`@smithy/ns`)
}, Xn = [], Zn = {};
var O = class e {
	ref;
	memberName;
	static symbol = Symbol.for(`@smithy/nor`);
	symbol = e.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(t, n) {
		this.ref = t, this.memberName = n;
		let r = [], i = t, a = t;
		for (this._isMemberSchema = !1; $n(i);) r.push(i[1]), i = i[0], a = zn(i), this._isMemberSchema = !0;
		if (r.length > 0) {
			this.memberTraits = {};
			for (let e = r.length - 1; e >= 0; --e) {
				let t = r[e];
				Object.assign(this.memberTraits, Jn(t));
			}
		} else this.memberTraits = 0;
		if (a instanceof e) {
			let e = this.memberTraits;
			Object.assign(this, a), this.memberTraits = Object.assign({}, e, a.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = n ?? a.memberName;
		} else if (this.schema = zn(a), er(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(a), this.traits = 0), this._isMemberSchema && !n) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
	}
	static [Symbol.hasInstance](e) {
		let t = this.prototype.isPrototypeOf(e);
		return !t && typeof e == `object` && e ? e.symbol === this.symbol : t;
	}
	static of(t) {
		let n = typeof t == `function` || typeof t == `object` && !!t;
		if (typeof t == `number`) {
			if (Xn[t]) return Xn[t];
		} else if (typeof t == `string`) {
			if (Zn[t]) return Zn[t];
		} else if (n && t[Yn.ns]) return t[Yn.ns];
		let r = zn(t);
		if (r instanceof e) return r;
		if ($n(r)) {
			let [n, i] = r;
			if (n instanceof e) return Object.assign(n.getMergedTraits(), Jn(i)), n;
			throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t, null, 2)}.`);
		}
		let i = new e(r);
		return n ? t[Yn.ns] = i : typeof r == `string` ? Zn[r] = i : typeof r == `number` ? Xn[r] = i : i;
	}
	getSchema() {
		let e = this.schema;
		return Array.isArray(e) && e[0] === 0 ? e[4] : e;
	}
	getName(e = !1) {
		let { name: t } = this;
		return !e && t && t.includes(`#`) ? t.split(`#`)[1] : t || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		let e = this.getSchema();
		return typeof e == `number` ? e >= 64 && e < 128 : e[0] === 1;
	}
	isMapSchema() {
		let e = this.getSchema();
		return typeof e == `number` ? e >= 128 && e <= 255 : e[0] === 2;
	}
	isStructSchema() {
		let e = this.getSchema();
		if (typeof e != `object`) return !1;
		let t = e[0];
		return t === 3 || t === -3 || t === 4;
	}
	isUnionSchema() {
		let e = this.getSchema();
		return typeof e == `object` && e[0] === 4;
	}
	isBlobSchema() {
		let e = this.getSchema();
		return e === 21 || e === 42;
	}
	isTimestampSchema() {
		let e = this.getSchema();
		return typeof e == `number` && e >= 4 && e <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === `unit`;
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		let { streaming: e } = this.getMergedTraits();
		return !!e || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ??= {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		};
	}
	getMemberTraits() {
		return Jn(this.memberTraits);
	}
	getOwnTraits() {
		return Jn(this.traits);
	}
	getKeySchema() {
		let [e, t] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!e && !t) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
		let n = this.getSchema();
		return Qn([e ? 15 : n[4] ?? 0, 0], `key`);
	}
	getValueSchema() {
		let e = this.getSchema(), [t, n, r] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		], i = typeof e == `number` ? 63 & e : e && typeof e == `object` && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
		if (i != null) return Qn([i, 0], n ? `value` : `member`);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
	}
	getMemberSchema(e) {
		let t = this.getSchema();
		if (this.isStructSchema() && t[4].includes(e)) {
			let n = t[4].indexOf(e), r = t[5][n];
			return Qn($n(r) ? r : [r, 0], e);
		}
		if (this.isDocumentSchema()) return Qn([15, 0], e);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
	}
	getMemberSchemas() {
		let e = {};
		try {
			for (let [t, n] of this.structIterator()) e[t] = n;
		} catch {}
		return e;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (let [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
		}
		return ``;
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw Error(`@smithy/core/schema - cannot iterate non-struct schema.`);
		let e = this.getSchema(), t = e[4].length, n = e[Yn.it];
		if (n && t === n.length) yield* n;
		else {
			n = Array(t);
			for (let r = 0; r < t; ++r) {
				let t = e[4][r], i = Qn([e[5][r], 0], t);
				yield n[r] = [t, i];
			}
			e[Yn.it] = n;
		}
	}
};
function Qn(e, t) {
	return e instanceof O ? Object.assign(e, {
		memberName: t,
		_isMemberSchema: !0
	}) : new O(e, t);
}
const $n = (e) => Array.isArray(e) && e.length === 2, er = (e) => Array.isArray(e) && e.length >= 5;
var tr = class e {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(t, n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map()) {
		this.namespace = t, this.schemas = n, this.exceptions = r, e.registries.has(t) || e.registries.set(t, this);
	}
	static for(t) {
		return e.registries.get(t) ?? new e(t);
	}
	copyFrom(e) {
		let { schemas: t, exceptions: n } = this;
		for (let [n, r] of e.schemas) t.has(n) || t.set(n, r);
		for (let [t, r] of e.exceptions) n.has(t) || n.set(t, r);
	}
	register(t, n) {
		let r = this.normalizeShapeId(t);
		for (let t of [this, e.for(r.split(`#`)[0])]) t.schemas.has(r) || t.schemas.set(r, n);
	}
	getSchema(e) {
		let t = this.normalizeShapeId(e);
		if (!this.schemas.has(t)) {
			if (!e.includes(`#`)) {
				let t = `#` + e, n = [];
				for (let [e, r] of this.schemas.entries()) e.endsWith(t) && n.push(r);
				if (n.length === 1) return n[0];
			}
			throw Error(`@smithy/core/schema - schema not found for ${t}`);
		}
		return this.schemas.get(t);
	}
	registerError(t, n) {
		let r = t, i = r[1], a = i + `#` + r[2];
		n.hasOwnProperty?.(`shapeId`) || (n.shapeId = a);
		for (let t of [this, e.for(i)]) !t.schemas.has(a) && !t.exceptions.has(r) && (t.schemas.set(a, r), t.exceptions.set(r, n));
	}
	getErrorCtor(t) {
		let n = t;
		return this.exceptions.has(n) ? this.exceptions.get(n) : e.for(n[1]).exceptions.get(n);
	}
	getBaseException() {
		for (let e of this.exceptions.keys()) if (Array.isArray(e)) {
			let [, t, n] = e, r = t + `#` + n;
			if (r.startsWith(`smithy.ts.sdk.synthetic.`) && r.endsWith(`ServiceException`)) return e;
		}
	}
	find(e) {
		for (let t of this.schemas.values()) if (e(t)) return t;
	}
	clear() {
		this.schemas.clear(), this.exceptions.clear();
	}
	normalizeShapeId(e) {
		return e.includes(`#`) ? e : this.namespace + `#` + e;
	}
};
const nr = `***SensitiveInformation***`;
function rr(e, t) {
	if (t == null) return t;
	let n = O.of(e);
	if (n.getMergedTraits().sensitive) return nr;
	if (n.isListSchema()) {
		let e = n.getValueSchema();
		if (e.getMergedTraits().sensitive) return nr;
		if (Array.isArray(t)) return t.map((t) => rr(e, t));
	} else if (n.isMapSchema()) {
		let e = n.getValueSchema();
		if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return nr;
		if (typeof t == `object`) return Object.fromEntries(Object.entries(t).map(([t, n]) => [t, rr(e, n)]));
	} else if (n.isStructSchema() && typeof t == `object`) {
		let e = t, r = {};
		for (let [t, i] of n.structIterator()) e[t] != null && (r[t] = rr(i, e[t]));
		return r;
	}
	return t;
}
const ir = Symbol.for(`@smithy/op-event-stream`);
var ar = class {
	middlewareStack = Fn();
	schema;
	static classBuilder() {
		return new or();
	}
	resolveMiddlewareWithContext(e, t, n, { middlewareFn: r, clientName: i, commandName: a, inputFilterSensitiveLog: o, outputFilterSensitiveLog: s, smithyContext: c, additionalContext: l, CommandCtor: u }) {
		for (let i of r.bind(this)(u, e, t, n)) this.middlewareStack.use(i);
		let d = e.concat(this.middlewareStack), { logger: f } = t, p = l[we], m = {
			logger: f,
			clientName: i,
			commandName: a,
			inputFilterSensitiveLog: o,
			outputFilterSensitiveLog: s,
			...l,
			[we]: {
				...p,
				commandInstance: this,
				...c,
				...n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder },
				...n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }
			}
		}, { requestHandler: h } = t, g = n ?? {};
		g.metricsRecorder && (g = { ...g }, delete g.metricsRecorder);
		let _, v = this.schema, ee = v?.[ir];
		if (ee !== void 0) _ = ee;
		else if (v && Array.isArray(v) && v[0] === 9) {
			let [, , , , e, t] = v;
			_ = v[ir] = !!(O.of(e).getEventStreamMember() || O.of(t).getEventStreamMember());
		}
		return _ && (g = {
			isEventStream: _,
			...g
		}), d.resolve((e) => h.handle(e.request, g), m);
	}
}, or = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = ``;
	_clientName = ``;
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(e) {
		this._init = e;
	}
	ep(e) {
		return this._ep = e, this;
	}
	m(e) {
		return this._middlewareFn = e, this;
	}
	s(e, t, n = {}) {
		return this._smithyContext = {
			service: e,
			operation: t,
			...n
		}, this;
	}
	c(e = {}) {
		return this._additionalContext = e, this;
	}
	n(e, t) {
		return this._clientName = e, this._commandName = t, this;
	}
	f(e = (e) => e, t = (e) => e) {
		return this._inputFilterSensitiveLog = e, this._outputFilterSensitiveLog = t, this;
	}
	ser(e) {
		return this._serializer = e, this;
	}
	de(e) {
		return this._deserializer = e, this;
	}
	sc(e) {
		return this._operationSchema = e, this._smithyContext.operationSchema = e, this;
	}
	build() {
		let e = this, t;
		return t = class extends ar {
			input;
			static getEndpointParameterInstructions() {
				return e._ep;
			}
			constructor(...[t]) {
				super(), this.input = t ?? {}, e._init(this), this.schema = e._operationSchema;
			}
			resolveMiddleware(n, r, i) {
				let a = e._operationSchema, o = a?.[4] ?? a?.input, s = a?.[5] ?? a?.output;
				return this.resolveMiddlewareWithContext(n, r, i, {
					CommandCtor: t,
					middlewareFn: e._middlewareFn,
					clientName: e._clientName,
					commandName: e._commandName,
					inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (a ? rr.bind(null, o) : (e) => e),
					outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (a ? rr.bind(null, s) : (e) => e),
					smithyContext: e._smithyContext,
					additionalContext: e._additionalContext
				});
			}
			serialize = e._serializer;
			deserialize = e._deserializer;
		};
	}
}, sr = class e extends Error {
	static shapeId = `smithy.ts.sdk.synthetic.nonamespace.client#ServiceException`;
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(e) {
		super(e.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = e.name, this.$fault = e.$fault, this.$metadata = e.$metadata;
	}
	static isInstance(t) {
		if (!t) return !1;
		let n = t;
		return e.prototype.isPrototypeOf(n) || !!n.$fault && !!n.$metadata && (n.$fault === `client` || n.$fault === `server`);
	}
	static [Symbol.hasInstance](t) {
		if (!t) return !1;
		let n = t;
		if (this === e) return e.isInstance(t);
		if (e.isInstance(t)) {
			if (this.prototype.isPrototypeOf(t)) return !0;
			let r = Object.prototype.hasOwnProperty.call(this, `shapeId`) ? this.shapeId : void 0, i = !1;
			if (r) {
				let t = Object.getPrototypeOf(n);
				for (; t && t !== Object.prototype;) {
					let n = t.constructor, a = n !== e && Object.prototype.hasOwnProperty.call(n, `shapeId`) ? n?.shapeId : void 0;
					if (a && (i = !0, a === r)) return !0;
					t = Object.getPrototypeOf(t);
				}
			}
			if (r && i) return !1;
			let a = this.name;
			if (a && a.length >= 6) {
				if (n.name === a) return !0;
				let e = Object.getPrototypeOf(n);
				for (; e && e !== Object.prototype;) {
					let t = e.constructor?.name;
					if (t && t !== `Error` && t === a) return !0;
					e = Object.getPrototypeOf(e);
				}
			}
		}
		return !1;
	}
};
const cr = (e, t = {}) => (Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
	(e[t] == null || e[t] === ``) && (e[t] = n);
}), e.message = e.message || e.Message || `UnknownError`, delete e.Message, e), lr = (e) => {
	switch (e) {
		case `standard`: return {
			retryMode: `standard`,
			connectionTimeout: 3100
		};
		case `in-region`: return {
			retryMode: `standard`,
			connectionTimeout: 1100
		};
		case `cross-region`: return {
			retryMode: `standard`,
			connectionTimeout: 3100
		};
		case `mobile`: return {
			retryMode: `standard`,
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
let ur = !1;
const dr = (e) => {
	e && !ur && parseInt(e.substring(1, e.indexOf(`.`))) < 16 && (ur = !0);
}, fr = Object.values(Ce), pr = (e) => {
	let t = [];
	for (let n in Ce) {
		if (!C(Ce, n)) continue;
		let r = Ce[n];
		e[r] !== void 0 && t.push({
			algorithmId: () => r,
			checksumConstructor: () => e[r]
		});
	}
	for (let [n, r] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
		algorithmId: () => n,
		checksumConstructor: () => r
	});
	return {
		addChecksumAlgorithm(n) {
			e.checksumAlgorithms = e.checksumAlgorithms ?? {};
			let r = n.algorithmId(), i = n.checksumConstructor();
			fr.includes(r) ? e.checksumAlgorithms[r.toUpperCase()] = i : e.checksumAlgorithms[r] = i, t.push(n);
		},
		checksumAlgorithms() {
			return t;
		}
	};
}, mr = (e) => {
	let t = {};
	return e.checksumAlgorithms().forEach((e) => {
		let n = e.algorithmId();
		fr.includes(n) && (t[n] = e.checksumConstructor());
	}), t;
}, hr = (e) => ({
	setRetryStrategy(t) {
		e.retryStrategy = t;
	},
	retryStrategy() {
		return e.retryStrategy;
	}
}), gr = (e) => {
	let t = {};
	return t.retryStrategy = e.retryStrategy(), t;
}, _r = (e) => Object.assign(pr(e), hr(e)), vr = (e) => Object.assign(mr(e), gr(e)), yr = (e) => {
	let t = `#text`;
	for (let n in e) C(e, n) && (e[n][t] === void 0 ? typeof e[n] == `object` && e[n] !== null && (e[n] = yr(e[n])) : e[n] = e[n][t]);
	return e;
};
var br = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
function xr(e, t, n, r) {
	return function(i, a, o, s, c = {}) {
		let l = Object.assign({}, e, i);
		return ar.classBuilder().ep(l).m(function(e, t, n, i) {
			let o = a.call(this, e, t, n, i);
			return o.unshift(r(n, e.getEndpointParameterInstructions())), o;
		}).s(t, o, c).n(n, o.charAt(0).toUpperCase() + o.slice(1) + `Command`).sc(s).build();
	};
}
const Sr = [
	`in-region`,
	`cross-region`,
	`mobile`,
	`standard`,
	`legacy`
], Cr = 1e3;
let wr = 0;
const Tr = async () => {
	if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < wr)) try {
		let e = Dr(), t = (await Or({
			...e,
			path: `/latest/api/token`,
			method: `PUT`,
			headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
		})).toString();
		return (await Or({
			...e,
			path: `/latest/meta-data/placement/region`,
			method: `GET`,
			headers: { "x-aws-ec2-metadata-token": t }
		})).toString().trim() || Er();
	} catch {
		return Er();
	}
}, Er = () => {
	wr = Date.now() + 6e4;
}, Dr = () => {
	let e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (e) {
		let t = new URL(e);
		return {
			hostname: t.hostname.replace(/^\[(.+)]$/, `$1`),
			port: t.port ? Number(t.port) : void 0
		};
	}
	return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === `IPv6` ? { hostname: `fd00:ec2::254` } : { hostname: `169.254.169.254` };
}, Or = async (e) => {
	let { request: t } = await import(`node:http`);
	return new Promise((n, r) => {
		let i = t({
			hostname: e.hostname,
			port: e.port,
			path: e.path,
			method: e.method,
			headers: e.headers,
			timeout: Cr,
			signal: AbortSignal.timeout(Cr)
		});
		i.on(`error`, (e) => {
			r(e), i.destroy();
		}), i.on(`timeout`, () => {
			r(Error(`TimeoutError from instance metadata service`)), i.destroy();
		}), i.on(`response`, (e) => {
			let { statusCode: t = 400 } = e;
			if (t < 200 || t >= 300) {
				r(Object.assign(Error(`Error response received from instance metadata service`), { statusCode: t })), i.destroy();
				return;
			}
			let a = [];
			e.on(`data`, (e) => a.push(e)), e.on(`end`, () => {
				n(Buffer.concat(a)), i.destroy();
			});
		}), i.end();
	});
}, kr = {
	environmentVariableSelector: (e) => e.AWS_REGION,
	configFileSelector: (e) => e.region,
	default: async () => {
		let e = await Tr();
		if (e) return e;
		throw Error(`Region is missing`);
	}
}, Ar = { preferredFile: `credentials` }, jr = /* @__PURE__ */ new Set(), Mr = (e, t = Ae) => {
	if (!jr.has(e) && !t(e)) {
		if (e === `*`) console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw Error(`Region not accepted: region="${e}" is not a valid hostname component.`);
	} else jr.add(e);
}, Nr = (e) => typeof e == `string` && (e.startsWith(`fips-`) || e.endsWith(`-fips`)), Pr = (e) => Nr(e) ? [`fips-aws-global`, `aws-fips`].includes(e) ? `us-east-1` : e.replace(/fips-(dkr-|prod-)?|-fips/, ``) : e, Fr = (e) => {
	let { region: t, useFipsEndpoint: n } = e;
	if (!t) throw Error(`Region is missing`);
	return Object.assign(e, {
		region: async () => {
			let e = typeof t == `function` ? await t() : t, n = Pr(e);
			return Mr(n), n;
		},
		useFipsEndpoint: async () => {
			let e = typeof t == `string` ? t : await t();
			return Nr(e) ? !0 : typeof n == `function` ? n() : Promise.resolve(!!n);
		}
	});
}, Ir = {
	environmentVariableSelector: (e) => e.AWS_DEFAULTS_MODE,
	configFileSelector: (e) => e.defaults_mode,
	default: `legacy`
}, Lr = ({ region: e = D(kr), defaultsMode: t = D(Ir) } = {}) => Qt(async () => {
	let n = typeof t == `function` ? await t() : t;
	switch (n?.toLowerCase()) {
		case `auto`: return Rr(e);
		case `in-region`:
		case `cross-region`:
		case `mobile`:
		case `standard`:
		case `legacy`: return Promise.resolve(n?.toLocaleLowerCase());
		case void 0: return Promise.resolve(`legacy`);
		default: throw Error(`Invalid parameter for "defaultsMode", expect ${Sr.join(`, `)}, got ${n}`);
	}
}), Rr = async (e) => {
	if (e) {
		let t = typeof e == `function` ? await e() : e, n = await zr();
		return n ? t === n ? `in-region` : `cross-region` : `standard`;
	}
	return `standard`;
}, zr = async () => process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION) ? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION : Tr(), Br = `AWS_ENDPOINT_URL`, Vr = `endpoint_url`, Hr = (e) => ({
	environmentVariableSelector: (t) => {
		let n = e.split(` `).map((e) => e.toUpperCase()), r = t[[Br, ...n].join(`_`)];
		if (r) return r;
		let i = t[Br];
		if (i) return i;
	},
	configFileSelector: (t, n) => {
		if (t.services) {
			let r = [`services`, t.services].join(`.`);
			if (!n || !n[r]) throw Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
			let i = n[r][[e.split(` `).map((e) => e.toLowerCase()).join(`_`), Vr].join(`.`)];
			if (i) return i;
		}
		let r = t[Vr];
		if (r) return r;
	},
	default: void 0
}), Ur = {
	environmentVariableSelector: (e) => $t(e, `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, en.ENV),
	configFileSelector: (e) => $t(e, `ignore_configured_endpoint_urls`, en.CONFIG),
	default: !1
}, Wr = async (e) => {
	if (!await D(Ur)()) return D(Hr(e ?? ``))();
}, Gr = async (e) => {
	let t = e?.Bucket || ``;
	if (typeof e.Bucket == `string` && (e.Bucket = t.replace(/#/g, `%23`).replace(/\?/g, `%3F`)), Xr(t)) {
		if (e.ForcePathStyle === !0) throw Error(`Path-style addressing cannot be used with ARN buckets`);
	} else (!Yr(t) || t.indexOf(`.`) !== -1 && !String(e.Endpoint).startsWith(`http:`) || t.toLowerCase() !== t || t.length < 3) && (e.ForcePathStyle = !0);
	return e.DisableMultiRegionAccessPoints && (e.disableMultiRegionAccessPoints = !0, e.DisableMRAP = !0), e;
}, Kr = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, qr = /(\d+\.){3}\d+/, Jr = /\.\./, Yr = (e) => Kr.test(e) && !qr.test(e) && !Jr.test(e), Xr = (e) => {
	let [t, n, r, , , i] = e.split(`:`), a = t === `arn` && e.split(`:`).length >= 6, o = !!(a && n && r && i);
	if (a && !o) throw Error(`Invalid ARN: ${e} was an invalid ARN.`);
	return o;
}, Zr = (e, t, n, r = !1) => {
	let i = async () => {
		let i;
		return i = r ? n.clientContextParams?.[e] ?? n[e] ?? n[t] : n[e] ?? n[t], typeof i == `function` ? i() : i;
	};
	return e === `credentialScope` || t === `CredentialScope` ? async () => {
		let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
		return e?.credentialScope ?? e?.CredentialScope;
	} : e === `accountId` || t === `AccountId` ? async () => {
		let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
		return e?.accountId ?? e?.AccountId;
	} : e === `endpoint` || t === `endpoint` ? async () => {
		if (n.isCustomEndpoint === !1) return;
		let e = await i();
		if (e && typeof e == `object`) {
			if (`url` in e) return e.url.href;
			if (`hostname` in e) {
				let { protocol: t, hostname: n, port: r, path: i } = e;
				return `${t}//${n}${r ? `:` + r : ``}${i}`;
			}
		}
		return e;
	} : i;
};
function Qr(e) {
	return async (t, n, r, i) => {
		if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
			let t;
			t = r.serviceConfiguredEndpoint ? await r.serviceConfiguredEndpoint() : await e(r.serviceId), t && (r.endpoint = () => Promise.resolve(Pe(t)), r.isCustomEndpoint = !0, i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`));
		}
		let a = await $r(t, n, r);
		if (typeof r.endpointProvider != `function`) throw Error(`config.endpointProvider is not set.`);
		let o = r.endpointProvider(a, i);
		if (r.isCustomEndpoint && r.endpoint) {
			let e = await r.endpoint();
			if (e?.headers) {
				o.headers ??= {};
				for (let [t, n] of Object.entries(e.headers)) o.headers[t] = Array.isArray(n) ? n : [n];
			}
		}
		return o;
	};
}
const $r = async (e, t, n) => {
	let r = {}, i = t?.getEndpointParameterInstructions?.() || {};
	for (let [t, a] of Object.entries(i)) switch (a.type) {
		case `staticContextParams`:
			r[t] = a.value;
			break;
		case `contextParams`:
			r[t] = e[a.name];
			break;
		case `clientContextParams`:
		case `builtInParams`:
			r[t] = await Zr(a.name, t, n, a.type !== `builtInParams`)();
			break;
		case `operationContextParams`:
			r[t] = a.get(e);
			break;
		default: throw Error(`Unrecognized endpoint parameter instruction: ` + JSON.stringify(a));
	}
	return Object.keys(i).length === 0 && Object.assign(r, n), String(n.serviceId).toLowerCase() === `s3` && await Gr(r), r;
};
function ei(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} }, e.__smithy_context.features[t] = n;
}
function ti(e) {
	let t = Qr(e);
	return ({ config: e, instructions: n }) => (r, i) => async (a) => {
		e.isCustomEndpoint && ei(i, `ENDPOINT_OVERRIDE`, `N`);
		let o = await t(a.input, { getEndpointParameterInstructions() {
			return n;
		} }, { ...e }, i);
		i.endpointV2 = o, i.authSchemes = o.properties?.authSchemes;
		let s = i.authSchemes?.[0];
		if (s) {
			i.signing_region = s.signingRegion, i.signing_service = s.signingName;
			let e = Ee(i)?.selectedHttpAuthScheme?.httpAuthOption;
			e && (e.signingProperties = Object.assign(e.signingProperties || {}, {
				signing_region: s.signingRegion,
				signingRegion: s.signingRegion,
				signing_service: s.signingName,
				signingName: s.signingName,
				signingRegionSet: s.signingRegionSet
			}, s.properties));
		}
		return r({ ...a });
	};
}
const ni = {
	step: `serialize`,
	tags: [
		`ENDPOINT_PARAMETERS`,
		`ENDPOINT_V2`,
		`ENDPOINT`
	],
	name: `endpointV2Middleware`,
	override: !0,
	relation: `before`,
	toMiddleware: {
		name: `serializerMiddleware`,
		step: `serialize`,
		tags: [`SERIALIZER`],
		override: !0
	}.name
};
function ri(e) {
	let t = ti(e);
	return (e, n) => ({ applyToStack: (r) => {
		r.addRelativeTo(t({
			config: e,
			instructions: n
		}), ni);
	} });
}
function ii(e) {
	return (t) => {
		let n = t.tls ?? !0, { endpoint: r, useDualstackEndpoint: i, useFipsEndpoint: a } = t, o = Object.assign(t, {
			endpoint: r == null ? void 0 : async () => Pe(await T(r)()),
			tls: n,
			isCustomEndpoint: !!r,
			useDualstackEndpoint: T(i ?? !1),
			useFipsEndpoint: T(a ?? !1),
			ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
		}), s;
		return o.serviceConfiguredEndpoint = async () => (t.serviceId && !s && (s = e(t.serviceId)), s), o;
	};
}
var ai = class e {
	nodes;
	root;
	conditions;
	results;
	constructor(e, t, n, r) {
		this.nodes = e, this.root = t, this.conditions = n, this.results = r;
	}
	static from(t, n, r, i) {
		return new e(t, n, r, i);
	}
}, oi = class {
	capacity;
	data = /* @__PURE__ */ new Map();
	parameters = [];
	constructor({ size: e, params: t }) {
		this.capacity = e ?? 50, t && (this.parameters = t);
	}
	get(e, t) {
		let n = this.hash(e);
		if (n === !1) return t();
		if (!this.data.has(n)) {
			if (this.data.size > this.capacity + 10) {
				let e = this.data.keys(), t = 0;
				for (;;) {
					let { value: n, done: r } = e.next();
					if (this.data.delete(n), r || ++t > 10) break;
				}
			}
			this.data.set(n, t());
		}
		return this.data.get(n);
	}
	size() {
		return this.data.size;
	}
	hash(e) {
		let t = ``, { parameters: n } = this;
		if (n.length === 0) return !1;
		for (let r of n) {
			let n = e[r], i = n == null ? `\0` : String(n);
			if (i.includes(`|;`)) return !1;
			t += i + `|;`;
		}
		return t;
	}
}, si = class extends Error {
	constructor(e) {
		super(e), this.name = `EndpointError`;
	}
};
function ci(e) {
	return typeof e != `object` || !e ? e : `ref` in e ? `$${ci(e.ref)}` : `fn` in e ? `${e.fn}(${(e.argv || []).map(ci).join(`, `)})` : JSON.stringify(e, null, 2);
}
const li = {}, ui = (e, t) => e === t;
function di(...e) {
	for (let t of e) if (t != null) return t;
}
const fi = (e) => {
	let t = e.split(`.`), n = [];
	for (let r of t) {
		let t = r.indexOf(`[`);
		if (t !== -1) {
			if (r.indexOf(`]`) !== r.length - 1) throw new si(`Path: '${e}' does not end with ']'`);
			let i = r.slice(t + 1, -1);
			if (Number.isNaN(parseInt(i))) throw new si(`Invalid array index: '${i}' in path: '${e}'`);
			t !== 0 && n.push(r.slice(0, t)), n.push(i);
		} else n.push(r);
	}
	return n;
}, pi = (e, t) => fi(t).reduce((n, r) => {
	if (typeof n != `object`) throw new si(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`);
	if (Array.isArray(n)) {
		let e = parseInt(r);
		return n[e < 0 ? n.length + e : e];
	}
	return n[r];
}, e), mi = (e) => e != null;
function hi(e, t, n) {
	return e ? t : n;
}
const gi = (e) => !e, _i = RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`), vi = (e) => _i.test(e) || e.startsWith(`[`) && e.endsWith(`]`), yi = {
	[Se.HTTP]: 80,
	[Se.HTTPS]: 443
}, bi = (e) => {
	let t = (() => {
		try {
			if (e instanceof URL) return e;
			if (typeof e == `object` && `hostname` in e) {
				let { hostname: t, port: n, protocol: r = ``, path: i = ``, query: a = {} } = e, o = new URL(`${r}//${t}${n ? `:${n}` : ``}${i}`);
				return o.search = Object.entries(a).map(([e, t]) => `${e}=${t}`).join(`&`), o;
			}
			return new URL(e);
		} catch {
			return null;
		}
	})();
	if (!t) return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`), null;
	let n = t.href, { host: r, hostname: i, pathname: a, protocol: o, search: s } = t;
	if (s) return null;
	let c = o.slice(0, -1);
	if (!Object.values(Se).includes(c)) return null;
	let l = vi(i);
	return {
		scheme: c,
		authority: `${r}${n.includes(`${r}:${yi[c]}`) || typeof e == `string` && e.includes(`${r}:${yi[c]}`) ? `:${yi[c]}` : ``}`,
		path: a,
		normalizedPath: a.endsWith(`/`) ? a : `${a}/`,
		isIp: l
	};
};
function xi(e, t, n) {
	if (n === 1) return [e];
	if (e === ``) return [``];
	let r = e.split(t);
	return n === 0 ? r : r.slice(0, n - 1).concat(r.slice(1).join(t));
}
const Si = {
	booleanEquals: ui,
	coalesce: di,
	getAttr: pi,
	isSet: mi,
	isValidHostLabel: Ae,
	ite: hi,
	not: gi,
	parseURL: bi,
	split: xi,
	stringEquals: (e, t) => e === t,
	substring: (e, t, n, r) => e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e) ? null : r ? e.substring(e.length - n, e.length - t) : e.substring(t, n),
	uriEncode: (e) => encodeURIComponent(e).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`)
}, Ci = (e, t) => {
	let n = [], { referenceRecord: r, endpointParams: i } = t, a = 0;
	for (; a < e.length;) {
		let t = e.indexOf(`{`, a);
		if (t === -1) {
			n.push(e.slice(a));
			break;
		}
		n.push(e.slice(a, t));
		let o = e.indexOf(`}`, t);
		if (o === -1) {
			n.push(e.slice(t));
			break;
		}
		e[t + 1] === `{` && e[o + 1] === `}` && (n.push(e.slice(t + 1, o)), a = o + 2);
		let s = e.substring(t + 1, o);
		if (s.includes(`#`)) {
			let [e, t] = s.split(`#`);
			n.push(pi(r[e] ?? i[e], t));
		} else n.push(r[s] ?? i[s]);
		a = o + 1;
	}
	return n.join(``);
}, wi = ({ ref: e }, t) => t.referenceRecord[e] ?? t.endpointParams[e], Ti = (e, t, n) => {
	if (typeof e == `string`) return Ci(e, n);
	if (e.fn) return Di.callFunction(e, n);
	if (e.ref) return wi(e, n);
	throw new si(`'${t}': ${String(e)} is not a string, function or reference.`);
}, Ei = ({ fn: e, argv: t }, n) => {
	let r = Array(t.length);
	for (let e = 0; e < r.length; ++e) {
		let i = t[e];
		typeof i == `boolean` || typeof i == `number` ? r[e] = i : r[e] = Di.evaluateExpression(i, `arg`, n);
	}
	let i = e.indexOf(`.`);
	if (i !== -1) {
		let t = li[e.slice(0, i)]?.[e.slice(i + 1)];
		if (typeof t == `function`) return t(...r);
	}
	let a = Si[e];
	if (typeof a == `function`) return a(...r);
	throw Error(`function ${e} not loaded in endpointFunctions.`);
}, Di = {
	evaluateExpression: Ti,
	callFunction: Ei
}, Oi = (e, t) => {
	let { assign: n } = e;
	if (n && n in t.referenceRecord) throw new si(`'${n}' is already defined in Reference Record.`);
	let r = Ei(e, t);
	t.logger?.debug?.(`endpoints evaluateCondition: ${ci(e)} = ${ci(r)}`);
	let i = r === `` || !!r;
	return n == null ? { result: i } : {
		result: i,
		toAssign: {
			name: n,
			value: r
		}
	};
}, ki = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => (e[n] = r.map((e) => {
	let r = Ti(e, `Header value entry`, t);
	if (typeof r != `string`) throw new si(`Header '${n}' value '${r}' is not a string`);
	return r;
}), e), {}), Ai = (e, t) => Object.entries(e).reduce((e, [n, r]) => (e[n] = Mi.getEndpointProperty(r, t), e), {}), ji = (e, t) => {
	if (Array.isArray(e)) return e.map((e) => ji(e, t));
	switch (typeof e) {
		case `string`: return Ci(e, t);
		case `object`:
			if (e === null) throw new si(`Unexpected endpoint property: ${e}`);
			return Mi.getEndpointProperties(e, t);
		case `boolean`: return e;
		default: throw new si(`Unexpected endpoint property type: ${typeof e}`);
	}
}, Mi = {
	getEndpointProperty: ji,
	getEndpointProperties: Ai
}, Ni = (e, t) => {
	let n = Ti(e, `Endpoint URL`, t);
	if (typeof n == `string`) try {
		return new URL(n);
	} catch (e) {
		throw console.error(`Failed to construct URL with ${n}`, e), e;
	}
	throw new si(`Endpoint URL must be a string, got ${typeof n}`);
}, Pi = 1e8, Fi = (e, t) => {
	let { nodes: n, root: r, results: i, conditions: a } = e, o = r, s = {}, c = {
		referenceRecord: s,
		endpointParams: t.endpointParams,
		logger: t.logger
	};
	for (; o !== 1 && o !== -1 && o < Pi;) {
		let e = 3 * (Math.abs(o) - 1), [t, r, i] = [
			n[e],
			n[e + 1],
			n[e + 2]
		], [l, u, d] = a[t], f = Oi({
			fn: l,
			assign: d,
			argv: u
		}, c);
		if (f.toAssign) {
			let { name: e, value: t } = f.toAssign;
			s[e] = t;
		}
		o = o >= 0 === f.result ? r : i;
	}
	if (o >= Pi) {
		let e = i[o - Pi];
		if (e[0] === -1) {
			let [, t] = e;
			throw new si(Ti(t, `Error`, c));
		}
		let [t, n, r] = e;
		return {
			url: Ni(t, c),
			properties: Ai(n, c),
			headers: ki(r ?? {}, c)
		};
	}
	throw new si(`No matching endpoint.`);
}, Ii = ii(Wr);
ti(Wr);
const Li = ri(Wr);
var Ri = class extends u {
	expectedChecksum;
	checksumSourceLocation;
	checksum;
	source;
	base64Encoder;
	constructor({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) {
		if (super(), typeof n.pipe != `function`) throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
		this.source = n, this.base64Encoder = i ?? ve, this.expectedChecksum = e, this.checksum = t, this.checksumSourceLocation = r, this.source.on(`data`, this.onSourceData), this.source.on(`end`, this.onSourceEnd), this.source.on(`error`, this.onSourceError), this.source.on(`close`, this.onSourceClose), this.source.pause();
	}
	onSourceData = (e) => {
		if (!this.destroyed) {
			try {
				this.checksum.update(e);
			} catch (e) {
				this.destroy(e);
				return;
			}
			this.push(e) || this.source.pause();
		}
	};
	onSourceEnd = async () => {
		if (!this.destroyed) {
			try {
				let e = await this.checksum.digest(), t = this.base64Encoder(e);
				if (this.expectedChecksum !== t) {
					this.destroy(Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${t}" in response header "${this.checksumSourceLocation}".`));
					return;
				}
			} catch (e) {
				this.destroy(e);
				return;
			}
			this.push(null);
		}
	};
	onSourceError = (e) => {
		this.destroy(e);
	};
	onSourceClose = () => {
		!this.destroyed && !this.source.readableEnded && this.destroy(Error(`Connection lost or stream closed before all data was received.`));
	};
	_read(e) {
		this.source.resume();
	}
	_destroy(e, t) {
		this.source?.removeListener(`data`, this.onSourceData), this.source?.removeListener(`end`, this.onSourceEnd), this.source?.removeListener(`error`, this.onSourceError), this.source?.removeListener(`close`, this.onSourceClose), this.source?.destroy(), t(e);
	}
};
const zi = (e) => typeof ReadableStream == `function` && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream), Bi = (e) => typeof Blob == `function` && (e?.constructor?.name === Blob.name || e instanceof Blob), Vi = (e) => new TextEncoder().encode(e), Hi = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(Hi).reduce((e, [t, n]) => (e[n] = Number(t), e), {});
const Ui = Hi.split(``);
function Wi(e) {
	let t;
	t = typeof e == `string` ? Vi(e) : e;
	let n = typeof t == `object` && typeof t.length == `number`, r = typeof t == `object` && typeof t.byteOffset == `number` && typeof t.byteLength == `number`;
	if (!n && !r) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
	let i = ``;
	for (let e = 0; e < t.length; e += 3) {
		let n = 0, r = 0;
		for (let i = e, a = Math.min(e + 3, t.length); i < a; i++) n |= t[i] << (a - i - 1) * 8, r += 8;
		let a = Math.ceil(r / 6);
		n <<= a * 6 - r;
		for (let e = 1; e <= a; e++) {
			let t = (a - e) * 6;
			i += Ui[(n & 63 << t) >> t];
		}
		i += `==`.slice(0, 4 - a);
	}
	return i;
}
const Gi = typeof ReadableStream == `function` ? ReadableStream : function() {};
var Ki = class extends Gi {};
const qi = ({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) => {
	if (!zi(n)) throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
	let a = i ?? Wi;
	if (typeof TransformStream != `function`) throw Error(`@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.`);
	let o = new TransformStream({
		start() {},
		async transform(e, n) {
			t.update(e), n.enqueue(e);
		},
		async flush(n) {
			let i = await t.digest(), o = a(i);
			if (e !== o) {
				let t = Error(`Checksum mismatch: expected "${e}" but received "${o}" in response header "${r}".`);
				n.error(t);
			} else n.terminate();
		}
	});
	n.pipeThrough(o);
	let s = o.readable;
	return Object.setPrototypeOf(s, Ki.prototype), s;
};
function Ji(e) {
	return typeof ReadableStream == `function` && zi(e.source) ? qi(e) : new Ri(e);
}
var Yi = class {
	allocByteArray;
	byteLength = 0;
	byteArrays = [];
	constructor(e) {
		this.allocByteArray = e;
	}
	push(e) {
		this.byteArrays.push(e), this.byteLength += e.byteLength;
	}
	flush() {
		if (this.byteArrays.length === 1) {
			let e = this.byteArrays[0];
			return this.reset(), e;
		}
		let e = this.allocByteArray(this.byteLength), t = 0;
		for (let n = 0; n < this.byteArrays.length; ++n) {
			let r = this.byteArrays[n];
			e.set(r, t), t += r.byteLength;
		}
		return this.reset(), e;
	}
	reset() {
		this.byteArrays = [], this.byteLength = 0;
	}
};
function Xi(e, t, n) {
	let r = e.getReader(), i = !1, a = 0, o = [``, new Yi((e) => new Uint8Array(e))], s = -1, c = async (e) => {
		let { value: l, done: u } = await r.read(), d = l;
		if (u) {
			if (s !== -1) {
				let t = Qi(o, s);
				$i(t) > 0 && e.enqueue(t);
			}
			e.close();
		} else {
			let r = ea(d, !1);
			if (s !== r && (s >= 0 && e.enqueue(Qi(o, s)), s = r), s === -1) {
				e.enqueue(d);
				return;
			}
			let l = $i(d);
			a += l;
			let u = $i(o[s]);
			if (l >= t && u === 0) e.enqueue(d);
			else {
				let r = Zi(o, s, d);
				!i && a > t * 2 && (i = !0, n?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)), r >= t ? e.enqueue(Qi(o, s)) : await c(e);
			}
		}
	};
	return new ReadableStream({ pull: c });
}
function Zi(e, t, n) {
	switch (t) {
		case 0: return e[0] += n, $i(e[0]);
		case 1:
		case 2: return e[t].push(n), $i(e[t]);
	}
}
function Qi(e, t) {
	switch (t) {
		case 0:
			let n = e[0];
			return e[0] = ``, n;
		case 1:
		case 2: return e[t].flush();
	}
	throw Error(`@smithy/util-stream - invalid index ${t} given to flush()`);
}
function $i(e) {
	return e?.byteLength ?? e?.length ?? 0;
}
function ea(e, t = !0) {
	return t && typeof Buffer < `u` && e instanceof Buffer ? 2 : e instanceof Uint8Array ? 1 : typeof e == `string` ? 0 : -1;
}
function ta(e, t, n) {
	if (zi(e)) return Xi(e, t, n);
	let r = new u({ read() {} }), i = !1, a = 0, o = [
		``,
		new Yi((e) => new Uint8Array(e)),
		new Yi((e) => Buffer.from(new Uint8Array(e)))
	], s = -1;
	return e.on(`data`, (e) => {
		let c = ea(e, !0);
		if (s !== c && (s >= 0 && r.push(Qi(o, s)), s = c), s === -1) {
			r.push(e);
			return;
		}
		let l = $i(e);
		a += l;
		let u = $i(o[s]);
		if (l >= t && u === 0) r.push(e);
		else {
			let c = Zi(o, s, e);
			!i && a > t * 2 && (i = !0, n?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`)), c >= t && r.push(Qi(o, s));
		}
	}), e.on(`end`, () => {
		if (s !== -1) {
			let e = Qi(o, s);
			$i(e) > 0 && r.push(e);
		}
		r.push(null);
	}), r;
}
const na = (e, t) => {
	let { base64Encoder: n, bodyLengthChecker: r, checksumAlgorithmFn: i, checksumLocationName: a, streamHasher: o } = t, s = n !== void 0 && r !== void 0 && i !== void 0 && a !== void 0 && o !== void 0, c = s ? o(i, e) : void 0;
	Promise.resolve(c).catch(() => {});
	let l = e.getReader();
	return new ReadableStream({ async pull(e) {
		let { value: t, done: i } = await l.read();
		if (i) {
			if (e.enqueue(`0\r
`), s) {
				let t = n(await c);
				e.enqueue(`${a}:${t}\r\n`), e.enqueue(`\r
`);
			}
			e.close();
		} else e.enqueue(`${(r(t) || 0).toString(16)}\r\n${t}\r\n`);
	} });
};
function ra(e, t) {
	let n = e, r = e;
	if (zi(r)) return na(r, t);
	let { base64Encoder: i, bodyLengthChecker: a, checksumAlgorithmFn: o, checksumLocationName: s, streamHasher: c } = t, l = i !== void 0 && o !== void 0 && s !== void 0 && c !== void 0, d = l ? c(o, n) : void 0;
	Promise.resolve(d).catch(() => {});
	let f = new u({ read() {
		n.resume();
	} });
	return n.on(`data`, (e) => {
		let t = a(e) || 0;
		t !== 0 && (f.push(`${t.toString(16)}\r\n`), f.push(e), f.push(`\r
`) || n.pause());
	}), n.on(`error`, (e) => {
		f.destroy(e);
	}), n.pause(), n.on(`end`, async () => {
		try {
			if (f.push(`0\r
`), l) {
				let e = i(await d);
				f.push(`${s}:${e}\r\n`), f.push(`\r
`);
			}
			f.push(null);
		} catch (e) {
			f.destroy(e);
		}
	}), f;
}
const ia = (e) => {
	if (typeof e == `string`) return e;
	if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
	return new TextDecoder(`utf-8`).decode(e);
}, aa = async (e) => Bi(e) ? oa(e) : sa(e);
async function oa(e) {
	return e.arrayBuffer().then((e) => new Uint8Array(e));
}
async function sa(e) {
	let t = [], n = e.getReader(), r = 0;
	for (;;) {
		let { done: e, value: i } = await n.read();
		if (i && (t.push(i), r += i.length), e) break;
	}
	return qt(t, r);
}
const ca = `The stream has already been transformed.`, la = (e) => {
	if (!ua(e) && !zi(e)) {
		let t = e?.__proto__?.constructor?.name || e;
		throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
	}
	let t = !1, n = async () => {
		if (t) throw Error(ca);
		return t = !0, await aa(e);
	}, r = (e) => {
		if (typeof e.stream != `function`) throw Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
		return e.stream();
	};
	return Object.assign(e, {
		transformToByteArray: n,
		transformToString: async (e) => {
			let t = await n();
			if (e === `base64`) return Wi(t);
			if (e === `hex`) return Wt(t);
			if (e === void 0 || e === `utf8` || e === `utf-8`) return ia(t);
			if (typeof TextDecoder == `function`) return new TextDecoder(e).decode(t);
			throw Error(`TextDecoder is not available, please make sure polyfill is provided.`);
		},
		transformToWebStream: () => {
			if (t) throw Error(ca);
			if (t = !0, ua(e)) return r(e);
			if (zi(e)) return e;
			throw Error(`Cannot transform payload to web stream, got ${e}`);
		}
	});
}, ua = (e) => typeof Blob == `function` && e instanceof Blob, da = (e) => Bi(e) ? oa(e) : zi(e) ? sa(e) : new Promise((t, n) => {
	let r = new fa(), i = e;
	i.pipe(r), i.on(`error`, (e) => {
		r.end(), n(e);
	}), r.on(`error`, n), r.on(`finish`, function() {
		t(qt(this.bufferedBytes));
	});
});
var fa = class extends d {
	bufferedBytes = [];
	_write(e, t, n) {
		this.bufferedBytes.push(e), n();
	}
};
const pa = `The stream has already been transformed.`, ma = (e) => {
	if (!(e instanceof u)) try {
		return la(e);
	} catch {
		let t = e?.__proto__?.constructor?.name || e;
		throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${t}`);
	}
	let t = !1, n = async () => {
		if (t) throw Error(pa);
		return t = !0, await da(e);
	};
	return Object.assign(e, {
		transformToByteArray: n,
		transformToString: async (e) => {
			let t = await n();
			return e === void 0 || Buffer.isEncoding(e) ? pe(t.buffer, t.byteOffset, t.byteLength).toString(e) : new TextDecoder(e).decode(t);
		},
		transformToWebStream: () => {
			if (t) throw Error(pa);
			if (e.readableFlowing !== null) throw Error(`The stream has been consumed by other callbacks.`);
			if (typeof u.toWeb != `function`) throw Error(`Readable.toWeb() is not supported. Please ensure a polyfill is available.`);
			return t = !0, u.toWeb(e);
		}
	});
};
function ha(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var ga = class extends ye(be, _e, ve, ge) {};
const _a = xe(g), va = _a, ya = async (e = /* @__PURE__ */ new Uint8Array(), t) => {
	if (e instanceof Uint8Array) return ga.mutate(e);
	if (!e) return ga.mutate(/* @__PURE__ */ new Uint8Array());
	let n = t.streamCollector(e);
	return ga.mutate(await n);
};
function ba(e) {
	return /^[\w.~-]+$/.test(e) ? e : encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return `%` + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
const xa = Symbol.for(`@smithy/schema-x`);
var Sa = class e extends O {
	static identity = Symbol.for(`@smithy/HttpBindingNormalizedSchema`);
	identity = e.identity;
	bindings;
	constructor(e) {
		super(e);
	}
	static of(t) {
		let n = O.of(t);
		if (n.identity === e.identity) return n;
		let r = n.isMemberSchema() ? n : n.getSchema(), i = typeof r == `object` && r ? r : n;
		return i[xa] ??= new e(n);
	}
	getHttpBindingLocation(e) {
		return e.httpPayload ? 36 : e.httpLabel ? 33 : e.httpHeader ? 38 : typeof e.httpPrefixHeaders == `string` ? 39 : e.httpQuery ? 34 : e.httpQueryParams ? 35 : e.httpResponseCode ? 37 : 32;
	}
	getHttpBindingValue(e, t, n = !1) {
		let r = this.getSchema(), i = typeof r == `number` ? r & 255 : this.isListSchema() ? 64 : 255, a = e & 7, o = t.mediaType ? t.mediaType === `application/json` || t.mediaType.endsWith(`+json`) ? 2 : 1 : 0, s = t.streaming || i === 42 ? this.isStructSchema() ? 2 : 1 : 0, c = i >= 4 && i <= 7 ? a >= 6 ? 2 : +(a > 0 && a < 4) : 0, l = i | o << 8 | !!t.idempotencyToken << 10 | s << 11 | !!t.sparse << 13 | c << 14 | !!t.hostLabel << 17 | (e === 36 && typeof r != `object`) << 18, u = i & 192, d = a & 2 && (u === 64 || !n && a & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0, f = (d?.[1] ?? 0) & 255;
		return l |= (a >= 6 && (f === 4 || f === 6)) << 16, [
			this,
			l,
			d
		];
	}
	getHttpBindingCollectionValue(t, n = this.getMergedTraits()) {
		let r = e.of(this.getValueSchema());
		return r.getHttpBindingValue(t, {
			...r.getMergedTraits(),
			...n
		}, !0);
	}
	getHttpBindings() {
		let e = this.getSchema();
		return typeof e != `object` || !e ? Ea : this.bindings ??= Ca(this);
	}
};
const Ca = (e) => {
	let t = [], n = [], r = [], i = [], a = [], o = {}, s = {}, c = [], l = {
		headers: s,
		prefixHeaders: c
	}, u = {
		request: {
			memberBindings: a,
			byName: o
		},
		response: {
			bodyMemberNames: t,
			bindings: l
		}
	}, { request: d, response: f } = u;
	for (let [u, f] of e.structIterator()) {
		let e = Sa.of(f), p = e.getMergedTraits(), m = e.getHttpBindingLocation(p), h = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery, g = e.getHttpBindingValue(m, p), _ = [
			u,
			g,
			m,
			h
		];
		u === `__proto__` && ha(o), o[u] = _, g[1] >> 10 & 1 && (d.hasIdempotency = !0), a.push(_);
		let v = m & 7;
		if (v === 0 && (r.push(u), i.push(f)), !(v & 4)) t.push(u), n.push(f);
		else if ((v & 6) == 4) {
			if (v & 1) l.statusCode = _;
			else {
				l.payload = _;
				let e = g[1] & 255;
				d.contentTypeInstruction = p.mediaType ?? (e === 0 ? `text/plain` : e === 21 || e === 42 ? `application/octet-stream` : null);
			}
		} else v & 1 ? (d.hasPrefixHeaders = !0, c.push(_)) : (h === `__proto__` && ha(s), s[h] = _);
	}
	return d.contentTypeInstruction === void 0 && r.length && (d.contentTypeInstruction = null), d.syntheticBodySchema = Oa(e, r, i), f.syntheticBodySchema = Oa(e, t, n), u;
}, wa = (e) => {
	let t = [], n = 0;
	for (let r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) r.index > n && t.push([e.slice(n, r.index), 0]), t.push([r[1], r[2] ? 2 : 1]), n = r.index + r[0].length;
	return t.length && n < e.length && t.push([e.slice(n), 0]), t.length ? t : void 0;
}, Ta = (e) => {
	let { http: t, endpoint: n } = Jn(e.traits ?? {}), [r, i] = t?.[1].split(`?`) ?? [];
	return [
		t?.[0],
		r,
		i ? [...new URLSearchParams(i)] : [],
		r ? wa(r) : void 0,
		n?.[0]
	];
}, Ea = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
}, Da = (e) => e[xa] ??= Ta(e), Oa = (e, t, n) => {
	if (!t.length) return;
	let r = e.getSchema(), i = [
		3,
		r[1],
		r[2],
		e.getMergedTraits(),
		t,
		n
	], a = r[6], o = a && t.reduce((e, t) => e + +(r[4].indexOf(t) < a), 0);
	return o && (i[6] = o), i;
};
var ka = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, Aa = class extends ka {
	options;
	compositeErrorRegistry;
	constructor(e) {
		super(), this.options = e, this.compositeErrorRegistry = new tr(e.defaultNamespace);
		for (let t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
	}
	getRequestType() {
		return w;
	}
	getResponseType() {
		return Oe;
	}
	setSerdeContext(e) {
		this.serdeContext = e, this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
	}
	updateServiceEndpoint(e, t) {
		if (`url` in t) {
			e.protocol = t.url.protocol, e.hostname = t.url.hostname, e.port = t.url.port ? Number(t.url.port) : void 0, e.path = t.url.pathname, e.fragment = t.url.hash || void 0, e.username = t.url.username || void 0, e.password = t.url.password || void 0, e.query ||= {};
			for (let [n, r] of t.url.searchParams.entries()) e.query[n] = r;
			if (t.headers) for (let n in t.headers) C(t.headers, n) && (e.headers[n] = t.headers[n].join(`, `));
			return e;
		}
		if (e.protocol = t.protocol, e.hostname = t.hostname, e.port = t.port ? Number(t.port) : void 0, e.path = t.path, e.query = { ...t.query }, t.headers) for (let n in t.headers) C(t.headers, n) && (e.headers[n] = t.headers[n]);
		return e;
	}
	setHostPrefix(e, t, n, r = Da(t)) {
		if (this.serdeContext?.disableHostPrefix) return;
		let i = r[4];
		if (typeof i != `string`) return;
		let a = i;
		for (let [e, [, r]] of Sa.of(t.input).getHttpBindings().request.memberBindings) {
			if (!(r >> 17 & 1)) continue;
			let t = n[e];
			if (typeof t != `string`) throw Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
			a = a.replace(`{${e}}`, t);
		}
		if (e.hostname = a + e.hostname, !je(e.hostname)) throw Error(`[${e.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(e) {
		return {
			httpStatusCode: e.statusCode,
			requestId: e.headers[`x-amzn-requestid`] ?? e.headers[`x-amzn-request-id`] ?? e.headers[`x-amz-request-id`],
			extendedRequestId: e.headers[`x-amz-id-2`],
			cfId: e.headers[`x-amz-cf-id`]
		};
	}
	resolveError(e, t, n) {
		let r = [
			-3,
			``,
			`Error`,
			0,
			[],
			[],
			0
		], i;
		for (let r of n) for (let n of t) try {
			i = n === `*` ? r.getSchema(e) : r.getSchema(n + `#` + e);
			let t = r.getErrorCtor(i);
			if (t) return [
				i,
				t,
				`modeled`
			];
			{
				let e = r.getBaseException();
				if (e) {
					let t = r.getErrorCtor(e);
					if (t) return [
						i,
						t,
						`synthetic`
					];
				}
			}
		} catch {}
		for (let e of n) {
			let t = e.getBaseException();
			if (t) {
				let n = e.getErrorCtor(t);
				if (n) return [
					t,
					n,
					`synthetic`
				];
			}
		}
		return [
			r,
			Error,
			`native`
		];
	}
	async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream: e,
			requestSchema: t,
			initialRequest: n
		});
	}
	async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response: e,
			responseSchema: t,
			initialResponseContainer: n
		});
	}
	async loadEventStreamCapability() {
		let { EventStreamSerde: e, eventStreamSerdeProvider: t } = await import(`./event-streams-w4nOtp1i.js`);
		return new e({
			marshaller: this.resolveEventStreamMarshaller(t),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(e, t, n, r, i) {
		return [];
	}
	getEventStreamMarshaller() {
		let e = this.serdeContext;
		if (!e.eventStreamMarshaller) throw Error(`@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.`);
		return e.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(e) {
		let t = this.serdeContext;
		return t.eventStreamMarshaller ? t.eventStreamMarshaller : e(this.serdeContext);
	}
}, ja = class extends Aa {
	async serializeRequest(e, t, n) {
		let r = t && typeof t == `object` ? t : {}, i = {}, a = {}, o = await n.endpoint(), s = Sa.of(e?.input), c = s.getHttpBindings().request, l = Da(e), u = new w({
			query: i,
			headers: a
		});
		if (o) {
			this.updateServiceEndpoint(u, o), this.setHostPrefix(u, e, r, l);
			let [t, n, a] = l;
			if (t) {
				u.method = t, u.path = u.path === `/` ? n : u.path + n;
				for (let [e, t] of a) i[e] = t;
			}
		}
		u.query = i;
		let d = this.serializeHttpBindings(r, u, c, l);
		return d && (u.body = await this.serializeEventStream({
			eventStream: d,
			requestSchema: s
		})), u;
	}
	serializeHttpBindings(e, t, n, r) {
		let i = this.serializer, a = typeof i.writeCodec == `function` ? i : void 0, o = t.query, s = t.headers, c = n.syntheticBodySchema, l = !1, u, d, f, p = Object.getOwnPropertyNames(e), m = Object.getPrototypeOf(e), h = (m === Object.prototype || m === null) && !n.hasIdempotency && !n.hasPrefixHeaders && p.length * 2 < n.memberBindings.length, g = h ? p.length : n.memberBindings.length;
		for (let t = 0; t < g; ++t) {
			let r = h ? C(n.byName, p[t]) ? n.byName[p[t]] : void 0 : n.memberBindings[t];
			if (!r) continue;
			let c = r[1], m = r[0], g = c[0], _ = c[1], v = c[2], ee = r[2], te = r[3], y = e[m];
			if (y != null || _ >> 10 & 1) {
				if (ee === 36) {
					let e = _ >> 11 & 3;
					e ? e === 2 ? d = y || void 0 : u = y : (a ? a.writeCodec(g, y) : i.write(g, y), u = i.flush());
				} else if (ee === 33 || ee === 38) {
					let e = this.serializeHttpValue(c, y, ee, a);
					ee === 33 ? (f ??= Object.create(null))[m] = e : s[te] = e;
				} else if (ee === 39) for (let e in y) {
					if (!C(y, e)) continue;
					let t = te + e;
					s[t.toLowerCase()] = this.serializeHttpValue(v, y[e], 38, a, a ? v[0] : [v[0], { httpHeader: t }]);
				}
				else (ee & 62) == 34 ? this.serializeQuery(c, y, te, o, a) : l = !0;
			}
		}
		let _ = r[1], v = r[3];
		return _ && v && t.path.endsWith(_) && (t.path = t.path.slice(0, -_.length) + this.serializePath(v, f, n)), l && c && (a ? a.writeCodec(c, e) : i.write(c, e), u = i.flush()), t.body = u, d;
	}
	serializeQuery(e, t, n, r, i) {
		let [a, o, s] = e, c = i ? void 0 : a.getMergedTraits();
		if (n === void 0) for (let e in t) !C(t, e) || e in r || (i || Object.assign(s[0].getMergedTraits(), {
			...c,
			httpQuery: e,
			httpQueryParams: void 0
		}), this.serializeQuery(s, t[e], e, r, i));
		else if ((o & 192) == 64) {
			let e = [];
			for (let n of t) {
				let t = this.serializeHttpValue(s, n, 34, i, i ? s[0] : [s[0], c]);
				(o >> 13 & 1 || t !== void 0) && e.push(t);
			}
			r[n] = e;
		} else r[n] = this.serializeHttpValue(e, t, 34, i, i ? a : [a, c]);
	}
	serializeHttpValue(e, t, n, r, i = e[0]) {
		let a = e[1], o = a & 255;
		return r && !(a & 1792) && (o <= 2 || o === 17 || o === 19) ? String(t) : (r ? r.writeHttpBinding(e, t, n) : this.serializer.write(i, t), this.serializer.flush());
	}
	serializePath(e, t, n) {
		let r = ``;
		for (let [i, a] of e) {
			if (a === 0) {
				r += i;
				continue;
			}
			let e = t?.[i];
			if (e === void 0) {
				if (C(n.byName, i) && n.byName[i][2] === 33) throw Error(`No value provided for input HTTP label: ${i}.`);
				r += `{${i}${a === 2 ? `+` : ``}}`;
			} else r += a === 2 ? e.split(`/`).map(ba).join(`/`) : ba(e);
		}
		return r;
	}
	async deserializeResponse(e, t, n) {
		let r = this.deserializer, i = typeof r.readCodec == `function` ? r : void 0, a = Sa.of(e.output), o = a.getHttpBindings().response, s = {};
		if (n.statusCode >= 300) {
			let i = await ya(n.body, t);
			throw i.byteLength > 0 && Object.assign(s, await r.read(15, i)), await this.handleError(e, t, n, s, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - HTTP Protocol error handler failed to throw.`);
		}
		let c = await this.deserializeHttpMessage(a, t, n, s);
		if (c.length) {
			let e = await ya(n.body, t);
			if (e.byteLength > 0) {
				let t = await (i ? i.readCodec(o.syntheticBodySchema, e) : r.read(o.syntheticBodySchema, e));
				for (let e of c) t[e] != null && (s[e] = t[e]);
			}
		} else o.bindings.payload || await ya(n.body, t);
		return s.$metadata = this.deserializeMetadata(n), s;
	}
	async deserializeHttpMessage(e, t, n, r, i) {
		let a = r instanceof Set ? i : r, o = this.deserializer, s = typeof o.readCodec == `function` ? o : void 0, c = Sa.of(e), { bodyMemberNames: l, bindings: { payload: u, statusCode: d, headers: f, prefixHeaders: p } } = c.getHttpBindings().response, m = n.headers;
		if (u) {
			let [e, r] = u, [i, l] = r, d = l >> 11 & 3;
			if (d) a[e] = d === 2 ? await this.deserializeEventStream({
				response: n,
				responseSchema: c
			}) : ma(n.body);
			else if (n.body) {
				let c = await ya(n.body, t);
				c.byteLength > 0 && (a[e] = await (s ? s.readPayload(r, c) : o.read(i, c)));
			}
		}
		for (let e in m) {
			if (!C(m, e)) continue;
			let t = e.toLowerCase(), n = m[e];
			t !== e && (delete m[e], m[t] = n);
			let r = C(f, t) ? f[t] : void 0;
			if (!r) continue;
			let [i, [c, l, u], , d] = r;
			if (u) {
				let e = l >> 16 & 1 ? Lt(n, `,`, 2) : Rt(n), t = [];
				for (let n of e) t.push(s ? s.readHttpBinding(u, n.trim(), 38) : await o.read([u[0], { httpHeader: d }], n.trim()));
				a[i] = t;
			} else a[i] = s ? s.readHttpBinding(r[1], n, 38) : await o.read(c, n);
		}
		for (let [e, [, , t], , n] of p) {
			a[e] = {};
			for (let r in m) {
				if (!C(m, r) || !r.startsWith(n)) continue;
				let i = m[r];
				a[e][r.slice(n.length)] = s ? s.readHttpBinding(t, i, 38) : await o.read([t[0], { httpHeader: r }], i);
			}
		}
		return d && (a[d[0]] = n.statusCode), l;
	}
}, Ma = class extends Aa {
	async serializeRequest(e, t, n) {
		let r = this.serializer, i = {}, a = {}, o = await n.endpoint(), s = O.of(e?.input), c = s.getSchema(), l, u = t && typeof t == `object` ? t : {}, d = new w({
			protocol: ``,
			hostname: ``,
			port: void 0,
			path: `/`,
			fragment: void 0,
			query: i,
			headers: a,
			body: void 0
		});
		if (o && (this.updateServiceEndpoint(d, o), this.setHostPrefix(d, e, u)), u) {
			let e = s.getEventStreamMember();
			if (e) {
				if (u[e]) {
					let t = {};
					for (let [n] of s.structIterator()) n !== e && u[n] != null && (t[n] = u[n]);
					l = await this.serializeEventStream({
						eventStream: u[e],
						requestSchema: s,
						initialRequest: t
					});
				}
			} else r.write(c, u), l = r.flush();
		}
		return d.headers = Object.assign(d.headers, a), d.query = i, d.body = l, d.method = `POST`, d;
	}
	async deserializeResponse(e, t, n) {
		let r = this.deserializer, i = O.of(e.output), a = {};
		if (this.isErrorResponse(n.statusCode)) {
			let i = await ya(n.body, t);
			throw i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - RPC Protocol error handler failed to throw.`);
		}
		for (let e in n.headers) {
			if (!C(n.headers, e)) continue;
			let t = n.headers[e];
			delete n.headers[e], n.headers[e.toLowerCase()] = t;
		}
		let o = i.getEventStreamMember();
		if (o) a[o] = await this.deserializeEventStream({
			response: n,
			responseSchema: i,
			initialResponseContainer: a
		});
		else {
			let e = await ya(n.body, t);
			e.byteLength > 0 && Object.assign(a, await r.read(i, e));
		}
		return a.$metadata = this.deserializeMetadata(n), a;
	}
	isErrorResponse(e) {
		return e >= 300;
	}
}, Na = class extends ka {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	read(e, t) {
		let n = Sa.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
		return this.readHttpBinding(n.getHttpBindingValue(i, r), t, i);
	}
	readHttpBinding([e, t, n], r, i) {
		let a = t & 255;
		if ((a & 192) == 64) return n ??= e.getHttpBindingCollectionValue(i), Rt(r).map((e) => this.readHttpBinding(n, e, i));
		switch (a) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? ge)(r);
			case 4:
			case 5:
			case 6:
			case 7: {
				let e = this.settings.httpBindings ? t >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && a > 4 ? a : e ? e + 4 : this.settings.timestampFormat.default) {
					case 5: return Pt(r);
					case 6: return Ft(r);
					case 7: return Nt(r);
					default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, r), new Date(r);
				}
			}
			case 0: {
				let e = t >> 8 & 3;
				if (!e) return r;
				let n = r;
				return (i & 6) == 6 && (n = (this.serdeContext?.utf8Encoder ?? be)((this.serdeContext?.base64Decoder ?? ge)(n))), e === 2 ? bt.from(n) : n;
			}
			case 1: return Number(r);
			case 2: return r.toLowerCase() === `true`;
			case 17: return BigInt(r);
			case 19: return new Bt(r, `bigDecimal`);
			default: return r;
		}
	}
}, Pa = class extends ka {
	codecDeserializer;
	stringDeserializer;
	constructor(e, t) {
		super(), this.codecDeserializer = e, this.stringDeserializer = new Na(t);
	}
	setSerdeContext(e) {
		this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), this.serdeContext = e;
	}
	read(e, t) {
		let n = Sa.of(e), r = n.getMergedTraits();
		if (r.httpHeader || r.httpResponseCode) {
			let e = n.getHttpBindingValue(38, r);
			return this.readHttpBinding(e, t, 38);
		}
		return r.httpPayload ? this.readPayload(n.getHttpBindingValue(36, r), t) : this.readCodec(n, t);
	}
	readHttpBinding(e, t, n) {
		let r = typeof t == `string` ? t : (this.serdeContext?.utf8Encoder ?? be)(t);
		return this.stringDeserializer.readHttpBinding(e, r, n);
	}
	readPayload([e, t], n) {
		let r = t & 255;
		return r === 21 || r === 42 ? typeof n == `string` ? (this.serdeContext?.utf8Decoder ?? _e)(n) : n : r === 0 ? typeof n == `string` ? n : (this.serdeContext?.utf8Encoder ?? be)(n) : this.readCodec(e, n);
	}
	readCodec(e, t) {
		return this.codecDeserializer.read(e, t);
	}
}, Fa = class extends ka {
	settings;
	stringBuffer = ``;
	constructor(e) {
		super(), this.settings = e;
	}
	write(e, t) {
		let n = Sa.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
		this.writeHttpBinding(n.getHttpBindingValue(i, r), t, i);
	}
	writeHttpBinding([e, t, n], r, i) {
		let a = t & 255;
		switch (typeof r) {
			case `object`:
				if (r === null) {
					this.stringBuffer = `null`;
					return;
				}
				if (a >= 4 && a <= 7) {
					if (!(r instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${e.getName(!0)}`);
					let n = this.settings.httpBindings ? t >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && a > 4 ? a : n ? n + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = r.toISOString().replace(`.000Z`, `Z`);
							break;
						case 6:
							this.stringBuffer = $e(r);
							break;
						case 7:
							this.stringBuffer = String(r.getTime() / 1e3);
							break;
						default: console.warn(`Missing timestamp format, using epoch seconds`, r), this.stringBuffer = String(r.getTime() / 1e3);
					}
					return;
				}
				if ((a === 21 || a === 42) && `byteLength` in r) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? ve)(r);
					return;
				}
				if ((a & 192) == 64 && Array.isArray(r)) {
					n ??= e.getHttpBindingCollectionValue(i);
					let t = n[1] & 255, a = t >= 4 && t <= 7, o = ``;
					for (let e of r) {
						this.writeHttpBinding(n, e, i);
						let t = this.flush();
						o && (o += `, `), o += a ? t : xt(t);
					}
					this.stringBuffer = o;
					return;
				}
				this.stringBuffer = JSON.stringify(r, null, 2);
				break;
			case `string`:
				let o = t >> 8 & 3, s = r;
				if (o === 2 && (s = bt.from(s)), o && (i & 6) == 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? ve)(s.toString());
					return;
				}
				this.stringBuffer = r;
				break;
			default: this.stringBuffer = t >> 10 & 1 ? va() : String(r);
		}
	}
	flush() {
		let e = this.stringBuffer;
		return this.stringBuffer = ``, e;
	}
}, Ia = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(e, t, n = new Fa(t)) {
		this.codecSerializer = e, this.stringSerializer = n;
	}
	setSerdeContext(e) {
		this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
	}
	write(e, t) {
		let n = Sa.of(e), r = n.getMergedTraits();
		if (r.httpHeader || r.httpLabel || r.httpQuery) {
			let e = n.getHttpBindingLocation(r);
			this.writeHttpBinding(n.getHttpBindingValue(e, r), t, e);
		} else this.writeCodec(n, t);
	}
	writeHttpBinding(e, t, n) {
		this.stringSerializer.writeHttpBinding(e, t, n), this.buffer = this.stringSerializer.flush();
	}
	writeCodec(e, t) {
		this.codecSerializer.write(e, t);
	}
	flush() {
		if (this.buffer !== void 0) {
			let e = this.buffer;
			return this.buffer = void 0, e;
		}
		return this.codecSerializer.flush();
	}
};
function La(e, t) {
	if (t.timestampFormat.useTrait) {
		let t = e.getSchema();
		if (t === 5 || t === 6 || t === 7) return t;
	}
	let { httpLabel: n, httpPrefixHeaders: r, httpHeader: i, httpQuery: a } = e.getMergedTraits();
	return (t.httpBindings ? typeof r == `string` || i ? 6 : a || n ? 5 : void 0 : void 0) ?? t.timestampFormat.default;
}
const Ra = (e) => (e.logger && e.logger.constructor?.name !== `NoOpLogger` && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`logger`), e.logger), e.defaultSocketTimeout && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`@smithy/defaultSocketTimeout`), e.defaultSocketTimeout), {
	setHttpHandler(t) {
		e.requestHandler = t;
	},
	httpHandler() {
		return e.requestHandler;
	},
	updateHttpClientConfig(t, n) {
		e.requestHandler?.updateHttpClientConfig(t, n);
	},
	httpHandlerConfigs() {
		return e.requestHandler.httpHandlerConfigs();
	}
}), za = (e) => ({ requestHandler: e.httpHandler() }), Ba = `content-length`;
function Va(e) {
	return (t) => async (n) => {
		let r = n.request;
		if (w.isInstance(r)) {
			let { body: t, headers: n } = r;
			if (t && Object.keys(n).map((e) => e.toLowerCase()).indexOf(Ba) === -1) try {
				let n = e(t);
				n != null && (r.headers = {
					...r.headers,
					[Ba]: String(n)
				});
			} catch {}
		}
		return t({
			...n,
			request: r
		});
	};
}
const Ha = {
	step: `build`,
	tags: [`SET_CONTENT_LENGTH`, `CONTENT_LENGTH`],
	name: `contentLengthMiddleware`,
	override: !0
}, Ua = (e) => ({ applyToStack: (t) => {
	t.add(Va(e.bodyLengthChecker), Ha);
} }), Wa = (e) => encodeURIComponent(e).replace(/[!'()*]/g, Ga), Ga = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
function Ka(e) {
	let t = [];
	for (let n of Object.keys(e).sort()) {
		let r = e[n];
		if (n = Wa(n), Array.isArray(r)) for (let e = 0, i = r.length; e < i; e++) t.push(`${n}=${Wa(r[e])}`);
		else {
			let e = n;
			(r || typeof r == `string`) && (e += `=${Wa(r)}`), t.push(e);
		}
	}
	return t.join(`&`);
}
var qa = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, Ja = class {
	from;
	to;
	keys;
	constructor(e, t) {
		this.from = e, this.to = t;
		let n = Object.keys(this.from), r = new Set(n);
		r.delete(`__type`), this.keys = r;
	}
	mark(e) {
		this.keys.delete(e);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let e = this.keys.values().next().value, t = this.from[e];
			this.to.$unknown = [e, t];
		}
	}
};
let Ya;
function Xa() {
	if (Ya === void 0) try {
		if (typeof Buffer != `function`) Ya = !1;
		else {
			let e = JSON.parse(Buffer.from([123, 125]));
			Ya = typeof e == `object` && !!e;
		}
	} catch {
		Ya = !1;
	}
	return Ya;
}
function Za(e, t, n) {
	if (n?.source) {
		let e = n.source;
		if (typeof t == `number`) return t <= 2 ** 53 - 1 && t >= -(2 ** 53 - 1) ? $a(e, t) ? t : new Bt(e, `bigDecimal`) : Qa(e) ? new Bt(e, `bigDecimal`) : /[eE]/.test(e) ? to(e) : BigInt(e);
	}
	return t;
}
function Qa(e) {
	let t = e.indexOf(`.`);
	if (t === -1) return !1;
	let n = e.search(/[eE]/);
	if (n === -1) return !0;
	let r = n - t - 1;
	return parseInt(e.slice(n + 1), 10) < r;
}
function $a(e, t) {
	if (e === String(t) || Object.is(t, -0)) return !0;
	if (/[eE]/.test(e)) return eo(e) === eo(String(t));
	let n = e.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``), r = String(t);
	return n === r ? !0 : /[eE]/.test(r) ? n === eo(r) : !1;
}
function eo(e) {
	let t = e.startsWith(`-`), n = t ? e.slice(1) : e, r = n.search(/[eE]/), i;
	if (r === -1) i = n;
	else {
		let e = parseInt(n.slice(r + 1), 10), t = n.slice(0, r), a = t.indexOf(`.`), o, s;
		a === -1 ? (o = t, s = t.length) : (o = t.slice(0, a) + t.slice(a + 1), s = a), o = o.replace(/0+$/, ``) || `0`;
		let c = s + e;
		i = o === `0` ? `0` : c <= 0 ? `0.` + `0`.repeat(-c) + o : c >= o.length ? o + `0`.repeat(c - o.length) : o.slice(0, c) + `.` + o.slice(c);
	}
	return i.includes(`.`) && (i = i.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``)), (t ? `-` : ``) + i;
}
function to(e) {
	let t = e.search(/[eE]/), n = parseInt(e.slice(t + 1), 10), r = e.startsWith(`-`), i = e.slice(+!!r, t), a = i.indexOf(`.`), o, s;
	a === -1 ? (o = i, s = n) : (o = i.slice(0, a) + i.slice(a + 1), s = n - (i.length - a - 1)), o = o.replace(/0+$/, ``) || `0`;
	let c = BigInt(o) * 10n ** BigInt(s + (i.replace(`.`, ``).length - o.length));
	return r ? -c : c;
}
const no = Symbol.for(`@aws-sdk/reviver`);
function ro(e) {
	let t = O.of(e), n = t.getSchema();
	if (Array.isArray(n) && t.isStructSchema()) {
		if (no in n) return n[no];
		let e = io(t, /* @__PURE__ */ new Set());
		return n[no] = e, e;
	}
	return io(t, /* @__PURE__ */ new Set());
}
function io(e, t) {
	let n = e.getSchema();
	if (t.has(n)) return !1;
	if (t.add(n), e.isBigIntegerSchema() || e.isBigDecimalSchema()) return !0;
	if (e.isStructSchema()) {
		for (let [, n] of e.structIterator()) if (io(n, t)) return !0;
	} else if (e.isListSchema() || e.isMapSchema()) {
		if (io(e.getValueSchema(), t)) return !0;
	} else if (e.isDocumentSchema()) return !0;
	return !1;
}
const ao = (e, t) => ya(e, t).then((e) => (t?.utf8Encoder ?? be)(e));
async function oo(e, t, n) {
	let r;
	if (Xa() && typeof e?.[Symbol.asyncIterator] == `function`) {
		let n = await ya(e, t);
		typeof Buffer == `function` && (r = Buffer.isBuffer(n) ? n : Buffer.from(n.buffer, n.byteOffset, n.byteLength));
	}
	if (r ||= await ao(e, t), r.length === 0) return {};
	let i = n && ro(n) ? Za : void 0;
	try {
		return JSON.parse(r, i);
	} catch (e) {
		throw e?.name === `SyntaxError` && Object.defineProperty(e, "$responseBodyText", { value: typeof r == `string` ? r : r.toString(`utf8`) }), e;
	}
}
const so = (e, t) => Object.keys(e).find((e) => e.toLowerCase() === t.toLowerCase()), co = (e) => {
	let t = e;
	return typeof t == `number` && (t = t.toString()), t.indexOf(`,`) >= 0 && (t = t.split(`,`)[0]), t.indexOf(`:`) >= 0 && (t = t.split(`:`)[0]), t.indexOf(`#`) >= 0 && (t = t.split(`#`)[1]), t;
}, lo = (e, t) => uo(e, t, [
	`header`,
	`code`,
	`type`
]), uo = ({ headers: e }, t, n) => {
	for (; n.length > 0;) switch (n.shift()) {
		case `header`:
			let n = so(e ?? {}, `x-amzn-errortype`);
			if (n !== void 0) return co(e[n]);
			break;
		case `code`:
			let r = so(t ?? {}, `code`);
			if (r && t[r] !== void 0) return co(t[r]);
			break;
		case `type`: if (t?.__type !== void 0) return co(t.__type);
	}
};
var fo = class extends qa {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	async read(e, t) {
		let n = ro(e) ? Za : void 0, r;
		if (typeof t == `string`) {
			if (t.length === 0) return {};
			r = JSON.parse(t, n);
		} else if (t instanceof Uint8Array && Xa()) {
			if (t.byteLength === 0) return {};
			let e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			r = JSON.parse(e, n);
		} else r = await oo(t, this.serdeContext, e);
		return this._read(e, r);
	}
	readObject(e, t) {
		return this._read(e, t);
	}
	_read(e, t) {
		let n = typeof t == `object` && !!t, r = O.of(e);
		if (n) {
			if (r.isStructSchema()) return this._readStruct(r, t);
			if (Array.isArray(t) && r.isListSchema()) {
				let e = r.getValueSchema();
				if (this.needsTransform(e)) for (let n = 0; n < t.length; ++n) t[n] = this._read(e, t[n]);
				return t;
			}
			if (r.isMapSchema()) {
				let e = r.getValueSchema(), n = t;
				if (this.needsTransform(e)) for (let t in n) C(n, t) && (t === `__proto__` && ha(n), n[t] = this._read(e, n[t]));
				return n;
			}
		}
		if (r.isBlobSchema() && typeof t == `string`) return ge(t);
		let i = r.getMergedTraits().mediaType;
		if (r.isStringSchema() && typeof t == `string` && i) return i === `application/json` || i.endsWith(`+json`) ? bt.from(t) : t;
		if (r.isTimestampSchema() && t != null) switch (La(r, this.settings)) {
			case 5: return rt(t);
			case 6: return st(t);
			case 7: return ct(t);
			default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, t), new Date(t);
		}
		if (r.isBigIntegerSchema() && (typeof t == `number` || typeof t == `string`)) return BigInt(t);
		if (r.isBigDecimalSchema() && t != null) {
			if (t instanceof Bt) return t;
			let e = t;
			return e.type === `bigDecimal` && `string` in e ? new Bt(e.string, e.type) : new Bt(String(t), `bigDecimal`);
		}
		if (r.isNumericSchema() && typeof t == `string`) {
			switch (t) {
				case `Infinity`: return 1 / 0;
				case `-Infinity`: return -1 / 0;
				case `NaN`: return NaN;
			}
			return t;
		}
		if (r.isDocumentSchema() && n) {
			if (Array.isArray(t)) for (let e = 0; e < t.length; ++e) {
				let n = t[e];
				n instanceof Bt || (t[e] = this._read(r, n));
			}
			else {
				let e = t;
				for (let t in e) {
					if (!C(e, t)) continue;
					t === `__proto__` && ha(e);
					let n = e[t];
					n instanceof Bt || (e[t] = this._read(r, n));
				}
			}
		}
		return t;
	}
	_readStruct(e, t) {
		let n = e.isUnionSchema(), r = {}, i, a = typeof t.__type == `string`, { jsonName: o } = this.settings;
		o && a && (i = {});
		let s;
		n && (s = new Ja(t, r));
		for (let [c, l] of e.structIterator()) {
			let e = c;
			o && (e = l.getMergedTraits().jsonName ?? e, a && (i[e] = c)), n && s.mark(e), t[e] != null && (r[c] = this._read(l, t[e]));
		}
		if (n) s.writeUnknown();
		else if (a) for (let e in t) {
			if (!C(t, e)) continue;
			let n = t[e], a = o ? i[e] ?? e : e;
			a in r || (r[a] = n);
		}
		return r;
	}
	needsTransform(e) {
		return !!(e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema() || e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema() || e.isStringSchema() && e.getMergedTraits().mediaType);
	}
}, po = class e extends Uint8Array {
	string = null;
	static allocUnsafe(t) {
		if (typeof Buffer == `function`) {
			let n = Buffer.allocUnsafe(t);
			return new e(n.buffer, n.byteOffset, n.byteLength);
		}
		return new e(t);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(e, t) {
		return typeof e == `string` ? this.s().includes(e, t) : Uint8Array.prototype.includes.call(this, e, t);
	}
	indexOf(e, t) {
		return typeof e == `string` ? this.s().indexOf(e, t) : Uint8Array.prototype.indexOf.call(this, e, t);
	}
	lastIndexOf(e, t) {
		if (typeof e == `string`) return this.s().lastIndexOf(e, t);
		let n = Uint8Array.prototype.lastIndexOf;
		return t === void 0 ? n.call(this, e) : n.call(this, e, t);
	}
	startsWith(e, t) {
		return this.s().startsWith(e, t);
	}
	endsWith(e, t) {
		return this.s().endsWith(e, t);
	}
	match(e) {
		return this.s().match(e);
	}
	replace(e, t) {
		return this.s().replace(e, t);
	}
	search(e) {
		return this.s().search(e);
	}
	split(e, t) {
		return this.s().split(e, t);
	}
	substring(e, t) {
		return this.s().substring(e, t);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(e) {
		return this.s().charAt(e);
	}
	charCodeAt(e) {
		return this.s().charCodeAt(e);
	}
	padStart(e, t) {
		return this.s().padStart(e, t);
	}
	padEnd(e, t) {
		return this.s().padEnd(e, t);
	}
	repeat(e) {
		return this.s().repeat(e);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			let e = Date.now();
			e > mo + 6e4 && (console.warn(`@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.`), mo = e), this.string = be(this);
		}
		return this.string;
	}
}, mo = 0;
const ho = new TextEncoder(), go = new Uint8Array([
	116,
	114,
	117,
	101
]), _o = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]), vo = new Uint8Array([
	110,
	117,
	108,
	108
]), yo = Array(128).fill(null);
yo[8] = `b`, yo[9] = `t`, yo[10] = `n`, yo[12] = `f`, yo[13] = `r`, yo[34] = `"`, yo[92] = `\\`;
for (let e = 0; e < 32; e++) yo[e] === null && (yo[e] = `u00` + e.toString(16).padStart(2, `0`));
const bo = 2048;
function xo(e) {
	return po.allocUnsafe(e);
}
var So = class e extends qa {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = !1;
	constructor(e) {
		super(), this.settings = e, this.json = xo(bo);
	}
	write(e, t) {
		this.i = 0, this.rawValue = t, this.rootSchema = O.of(e), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, t, void 0);
	}
	writeDiscriminatedDocument(e, t) {
		this.i = 0, this.rootSchema = O.of(e);
		let n = this.rootSchema;
		if (n.isStructSchema() && typeof t == `object` && t) {
			this.writeValue(n, t, void 0);
			let e = `"__type":"${n.getName(!0) ?? `Unknown`}",`, r = e.length;
			this.ensure(r), this.json.copyWithin(1 + r, 1, this.i), ho.encodeInto(e, this.json.subarray(1)), this.i += r;
		} else this.writeValue(n, t, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		let e = this.i;
		this.i = 0;
		let t = this.rawValue;
		if (this.rawValue = void 0, e === 0) return t;
		let n = this.json.subarray(0, e);
		return this.json = xo(bo), n;
	}
	ensure(e) {
		let { i: t, json: n } = this;
		if (t + e > n.length) {
			let r = n.length * 2;
			for (; r < t + e;) r *= 2;
			let i = xo(r);
			i.set(this.json), this.json = i;
		}
	}
	writeAscii(e) {
		let t = e.length;
		this.ensure(t);
		let { i: n, json: r } = this;
		for (let i = 0; i < t; ++i) r[n] = e.charCodeAt(i), n += 1;
		this.i = n;
	}
	writeAsciiQuoted(e) {
		let t = e.length;
		this.ensure(t + 4);
		let { json: n, i: r } = this;
		n[r++] = 34;
		for (let i = 0; i < t; ++i) n[r++] = e.charCodeAt(i);
		n[r++] = 34, this.i = r;
	}
	writeJsonString(e) {
		let t = e.length;
		this.ensure(t * 3 + 2), this.json[this.i++] = 34;
		for (let n = 0; n < t; ++n) {
			let r = e.charCodeAt(n);
			if (r > 34 && r < 92) this.json[this.i++] = r;
			else if (r < 128) {
				let e = yo[r];
				if (e !== null) {
					this.ensure(e.length + 1 + (t - n - 1) * 3 + 1), this.json[this.i++] = 92;
					for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
				} else this.json[this.i++] = r;
			} else if (r >= 55296 && r <= 56319) {
				let i = n + 1 < t ? e.charCodeAt(n + 1) : 0;
				if (i >= 56320 && i <= 57343) {
					this.ensure(4);
					let { written: t } = ho.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
					this.i += t, ++n;
				} else this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
			} else if (r >= 56320 && r <= 57343) this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
			else {
				let { i: e, json: t } = this;
				r < 2048 ? (t[e++] = 192 | r >> 6, t[e++] = 128 | r & 63) : (t[e++] = 224 | r >> 12, t[e++] = 128 | r >> 6 & 63, t[e++] = 128 | r & 63), this.i = e;
			}
		}
		this.json[this.i++] = 34;
	}
	writeUnicodeEscape(e) {
		let { json: t, i: n } = this;
		t[n++] = 92, t[n++] = 117;
		let r = e.toString(16).padStart(4, `0`);
		for (let e = 0; e < 4; ++e) t[n++] = r.charCodeAt(e);
		this.i = n;
	}
	static B64 = (() => {
		let e = /* @__PURE__ */ new Uint8Array(64);
		for (let t = 0; t < 64; ++t) e[t] = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.charCodeAt(t);
		return e;
	})();
	writeBase64(t) {
		let n = Math.ceil(t.length / 3) * 4;
		this.ensure(n + 2);
		let r = this.json, i = e.B64, a = this.i;
		r[a++] = 34;
		let o = t.length, s = o % 3, c = o - s;
		for (let e = 0; e < c; e += 3) {
			let n = t[e], o = t[e + 1], s = t[e + 2];
			r[a++] = i[n >> 2], r[a++] = i[(n & 3) << 4 | o >> 4], r[a++] = i[(o & 15) << 2 | s >> 6], r[a++] = i[s & 63];
		}
		if (s === 2) {
			let e = t[c], n = t[c + 1];
			r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4 | n >> 4], r[a++] = i[(n & 15) << 2], r[a++] = 61;
		} else if (s === 1) {
			let e = t[c];
			r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4], r[a++] = 61, r[a++] = 61;
		}
		r[a++] = 34, this.i = a;
	}
	writeValue(e, t, n) {
		if (t == null) {
			if (n?.isStructSchema()) {
				if (t === void 0 && O.of(e).isIdempotencyToken()) {
					this.writeAsciiQuoted(va());
					return;
				}
				return;
			}
			this.ensure(4), this.json.set(vo, this.i), this.i += 4;
			return;
		}
		let r = O.of(e), i = typeof t == `object`;
		if (r.isStringSchema()) {
			let e = r.getMergedTraits().mediaType;
			if (e && (e === `application/json` || e.endsWith(`+json`))) {
				this.writeJsonString(bt.from(t).toString());
				return;
			}
		}
		if (this.settings.bigNumberAsString && t != null && (r.isBigIntegerSchema() || r.isBigDecimalSchema())) {
			let e = t instanceof Bt ? t.string : String(t);
			this.writeAsciiQuoted(e);
		} else if (i) {
			if (r.isStructSchema()) {
				this.writeStruct(r, t);
				return;
			}
			if (Array.isArray(t) && (r.isListSchema() || r.isDocumentSchema())) {
				this.writeList(r, t, r.isDocumentSchema());
				return;
			}
			if (r.isMapSchema()) {
				this.writeMap(r, t, !1);
				return;
			}
			if (t instanceof Uint8Array && (r.isBlobSchema() || r.isDocumentSchema())) {
				this.writeBase64(t);
				return;
			}
			if (t instanceof Date && (r.isTimestampSchema() || r.isDocumentSchema())) {
				this.writeTimestamp(r, t);
				return;
			}
			if (t instanceof Bt) {
				this.writeAscii(t.string);
				return;
			}
			if (r.isDocumentSchema()) {
				Array.isArray(t) ? this.writeList(r, t, !0) : this.writeMap(r, t, !0);
				return;
			}
			let e = JSON.stringify(t);
			this.writeAscii(e);
		} else if (typeof t == `string`) {
			if (r.isBlobSchema()) {
				let e = (this.serdeContext?.base64Encoder ?? ve)(t);
				this.writeAsciiQuoted(e);
				return;
			}
			this.writeJsonString(t);
		} else if (typeof t == `number`) {
			if (Math.abs(t) === 1 / 0 || Number.isNaN(t)) {
				this.writeAsciiQuoted(String(t));
				return;
			}
			let e = String(t);
			this.writeAscii(e);
		} else if (typeof t == `boolean`) {
			this.ensure(5);
			let { i: e, json: n } = this;
			t ? (n.set(go, e), e += 4) : (n.set(_o, e), e += 5), this.i = e;
		} else typeof t == `bigint` ? this.writeAscii(t.toString()) : this.writeAscii(String(t));
	}
	writeStruct(e, t) {
		this.ensure(2), this.json[this.i++] = 123;
		let n = !1, r = typeof t.__type == `string`, i;
		r && (i = /* @__PURE__ */ new Set());
		for (let [r, a] of e.structIterator()) {
			let o = t[r];
			if (o == null && !a.isIdempotencyToken()) continue;
			n && (this.ensure(1), this.json[this.i++] = 44), n = !0;
			let s = this.settings.jsonName ? a.getMergedTraits().jsonName ?? r : r;
			i && (i.add(r), i.add(s)), this.writeAsciiQuoted(s), this.json[this.i++] = 58, this.writeValue(a, o, e);
		}
		if (!n && e.isUnionSchema()) {
			let { $unknown: n } = t;
			if (Array.isArray(n)) {
				let [t, r] = n;
				this.writeAsciiQuoted(t), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, r, e);
			}
		} else if (r) for (let e in t) {
			if (i.has(e)) continue;
			i.add(e);
			let r = t[e];
			n && (this.ensure(1), this.json[this.i++] = 44), n = !0, this.writeAsciiQuoted(e), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, r, void 0);
		}
		this.ensure(1), this.json[this.i++] = 125;
	}
	writeList(e, t, n) {
		let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
		if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
			let e = !1;
			for (let n = 0; n < t.length; ++n) {
				let i = t[n];
				if (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 || i == null && !r) {
					e = !0;
					break;
				}
			}
			let n;
			if (!e) n = JSON.stringify(t);
			else {
				let e = [];
				for (let n = 0; n < t.length; ++n) {
					let i = t[n];
					(i != null || r) && (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? e.push(String(i)) : e.push(i));
				}
				n = JSON.stringify(e);
			}
			this.ensure(n.length * 3), this.i += ho.encodeInto(n, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2), this.json[this.i++] = 91;
		let a = !1;
		for (let e = 0; e < t.length; ++e) {
			let o = t[e];
			(n ? o === void 0 : o == null && !r) || (a && (this.ensure(1), this.json[this.i++] = 44), this.writeValue(i, o, void 0), a = !0);
		}
		this.ensure(1), this.json[this.i++] = 93;
	}
	writeMap(e, t, n) {
		let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
		if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
			let e;
			for (let n in t) {
				if (!C(t, n)) continue;
				let i = t[n];
				Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? ((e ??= {})[n] = i, t[n] = String(i)) : i === null && !r && ((e ??= {})[n] = null, t[n] = void 0);
			}
			let n = JSON.stringify(t);
			e && Object.assign(t, e), this.ensure(n.length * 3), this.i += ho.encodeInto(n, this.json.subarray(this.i)).written;
			return;
		}
		this.ensure(2), this.json[this.i++] = 123;
		let a = !0;
		for (let e in t) {
			if (!C(t, e)) continue;
			let o = t[e];
			(n ? o === void 0 : o == null && !r) || (a || (this.ensure(1), this.json[this.i++] = 44), a = !1, this.writeJsonString(e), this.ensure(1), this.json[this.i++] = 58, this.writeValue(i, o, void 0));
		}
		this.ensure(1), this.json[this.i++] = 125;
	}
	writeTimestamp(e, t) {
		switch (La(e, this.settings)) {
			case 5: {
				let e = t.toISOString().replace(`.000Z`, `Z`);
				this.writeAsciiQuoted(e);
				return;
			}
			case 6:
				this.writeAsciiQuoted($e(t));
				return;
			case 7: {
				let e = String(t.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
			default: {
				let e = String(t.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
		}
	}
}, Co = class extends qa {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	createSerializer() {
		let e = new So(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
	createDeserializer() {
		let e = new fo(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
};
function wo(e) {
	return e;
}
const To = (e) => (t) => async (n) => {
	if (!w.isInstance(n.request)) return t(n);
	let { request: r } = n, { handlerProtocol: i = `` } = e.requestHandler.metadata || {};
	if (i.indexOf(`h2`) >= 0 && !r.headers[`:authority`]) delete r.headers.host, r.headers[`:authority`] = r.hostname + (r.port ? `:` + r.port : ``);
	else if (!r.headers.host) {
		let e = r.hostname;
		r.port != null && (e += `:${r.port}`), r.headers.host = e;
	}
	return t(n);
}, Eo = {
	name: `hostHeaderMiddleware`,
	step: `build`,
	priority: `low`,
	tags: [`HOST`],
	override: !0
}, Do = (e) => ({ applyToStack: (t) => {
	t.add(To(e), Eo);
} }), Oo = () => (e, t) => async (n) => {
	try {
		let r = await e(n), { logger: i } = t, a = i instanceof br;
		if (i && !a) {
			let { clientName: e, commandName: a, dynamoDbDocumentClientOptions: o = {} } = t, { overrideInputFilterSensitiveLog: s, overrideOutputFilterSensitiveLog: c } = o, l = s ?? t.inputFilterSensitiveLog, u = c ?? t.outputFilterSensitiveLog, { $metadata: d, ...f } = r.output;
			i.info?.({
				clientName: e,
				commandName: a,
				input: l(n.input),
				output: u(f),
				metadata: d
			});
		}
		return r;
	} catch (e) {
		let { clientName: r, commandName: i, logger: a, dynamoDbDocumentClientOptions: o = {} } = t, { overrideInputFilterSensitiveLog: s } = o, c = s ?? t.inputFilterSensitiveLog;
		throw a?.error?.({
			clientName: r,
			commandName: i,
			input: c(n.input),
			error: e,
			metadata: e.$metadata
		}), e;
	}
}, ko = {
	name: `loggerMiddleware`,
	tags: [`LOGGER`],
	step: `initialize`,
	override: !0
}, Ao = (e) => ({ applyToStack: (e) => {
	e.add(Oo(), ko);
} }), jo = {
	step: `build`,
	tags: [`RECURSION_DETECTION`, `TRACE_CONTEXT_PROPAGATION`],
	name: `recursionDetectionMiddleware`,
	override: !0,
	priority: `low`
}, Mo = {
	REQUEST_ID: Symbol.for(`_AWS_LAMBDA_REQUEST_ID`),
	X_RAY_TRACE_ID: Symbol.for(`_AWS_LAMBDA_X_RAY_TRACE_ID`),
	TENANT_ID: Symbol.for(`_AWS_LAMBDA_TENANT_ID`),
	TRACEPARENT: Symbol.for(`_AWS_LAMBDA_TRACEPARENT`),
	TRACESTATE: Symbol.for(`_AWS_LAMBDA_TRACESTATE`),
	BAGGAGE: Symbol.for(`_AWS_LAMBDA_BAGGAGE`)
}, No = [`true`, `1`].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ``);
No || (globalThis.awslambda = globalThis.awslambda || {});
var Po = class {
	static PROTECTED_KEYS = Mo;
	isProtectedKey(e) {
		return Object.values(Mo).includes(e);
	}
	getRequestId() {
		return this.get(Mo.REQUEST_ID) ?? `-`;
	}
	getXRayTraceId() {
		return this.get(Mo.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(Mo.TENANT_ID);
	}
	getTraceparent() {
		return this.get(Mo.TRACEPARENT);
	}
	getTracestate() {
		return this.get(Mo.TRACESTATE);
	}
	getBaggage() {
		return this.get(Mo.BAGGAGE);
	}
}, Fo = class extends Po {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(e) {
		return this.currentContext?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		this.currentContext = this.currentContext || {}, this.currentContext[e] = t;
	}
	run(e, t) {
		return this.currentContext = e, t();
	}
}, Io = class e extends Po {
	als;
	static async create() {
		let t = new e();
		return t.als = new (await (import(`node:async_hooks`))).AsyncLocalStorage(), t;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(e) {
		return this.als.getStore()?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		let n = this.als.getStore();
		if (!n) throw Error(`No context available`);
		n[e] = t;
	}
	run(e, t) {
		return this.als.run(e, t);
	}
}, Lo;
(function(e) {
	let t = null;
	async function n(e) {
		return t ||= (async () => {
			let t = e === !0 || `AWS_LAMBDA_MAX_CONCURRENCY` in process.env ? await Io.create() : new Fo();
			return !No && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!No && globalThis.awslambda && (globalThis.awslambda.InvokeStore = t), t);
		})(), t;
	}
	e.getInstanceAsync = n, e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === `1` ? { reset: () => {
		t = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(Lo ||= {});
const Ro = `X-Amzn-Trace-Id`, zo = `traceparent`, Bo = `tracestate`, Vo = `baggage`, Ho = () => (e) => async (t) => {
	let { request: n } = t;
	if (!w.isInstance(n)) return e(t);
	let r;
	{
		let e = Object.keys(n.headers ?? {}).find((e) => e.toLowerCase() === `x-amzn-trace-id`) ?? Ro;
		if (!n.headers.hasOwnProperty(e)) {
			let e = process.env.AWS_LAMBDA_FUNCTION_NAME, t = process.env._X_AMZN_TRACE_ID;
			r ??= await Lo.getInstanceAsync();
			let i = r?.getXRayTraceId() ?? t, a = (e) => typeof e == `string` && e.length > 0;
			a(e) && a(i) && (n.headers[Ro] = i);
		}
	}
	if (Uo(n.headers), !n.headers[zo]) {
		let e = (r ??= await Lo.getInstanceAsync())?.getTraceparent?.();
		if (e) {
			n.headers[zo] = e;
			let t = r?.getTracestate?.();
			t && (n.headers[Bo] = t);
			let i = r?.getBaggage?.();
			i && (n.headers[Vo] = i);
		}
	}
	return e(t);
};
function Uo(e) {
	for (let t of Object.keys(e)) {
		let n = t.toLowerCase();
		t !== n && (n === zo || n === Bo || n === Vo) && (e[n] = e[t], delete e[t]);
	}
}
const Wo = (e) => ({ applyToStack: (e) => {
	e.add(Ho(), jo);
} }), Go = (e, t) => {
	if (!t || t.length === 0) return e;
	let n = [];
	for (let r of t) for (let t of e) t.schemeId.split(`#`)[1] === r && n.push(t);
	for (let t of e) n.find(({ schemeId: e }) => e === t.schemeId) || n.push(t);
	return n;
};
function Ko(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.schemeId, n);
	return t;
}
const qo = (e, t) => (n, r) => async (i) => {
	let a = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, r, i.input)), o = e.authSchemePreference ? await e.authSchemePreference() : [], s = Go(a, o), c = Ko(e.httpAuthSchemes), l = Ee(r), u = [];
	for (let n of s) {
		let i = c.get(n.schemeId);
		if (!i) {
			u.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);
			continue;
		}
		let a = i.identityProvider(await t.identityProviderConfigProvider(e));
		if (!a) {
			u.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		let { identityProperties: o = {}, signingProperties: s = {} } = n.propertiesExtractor?.(e, r) || {};
		n.identityProperties = Object.assign(n.identityProperties || {}, o), n.signingProperties = Object.assign(n.signingProperties || {}, s), l.selectedHttpAuthScheme = {
			httpAuthOption: n,
			identity: await a(n.identityProperties),
			signer: i.signer
		};
		break;
	}
	if (!l.selectedHttpAuthScheme) throw Error(u.join(`
`));
	return n(i);
}, Jo = {
	step: `serialize`,
	tags: [`HTTP_AUTH_SCHEME`],
	name: `httpAuthSchemeMiddleware`,
	override: !0,
	relation: `before`,
	toMiddleware: `endpointV2Middleware`
}, Yo = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
	r.addRelativeTo(qo(e, {
		httpAuthSchemeParametersProvider: t,
		identityProviderConfigProvider: n
	}), Jo);
} }), Xo = (e) => (e) => {
	throw e;
}, Zo = (e, t) => {}, Qo = (e) => (e, t) => async (n) => {
	if (!w.isInstance(n.request)) return e(n);
	let r = Ee(t).selectedHttpAuthScheme;
	if (!r) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
	let { httpAuthOption: { signingProperties: i = {} }, identity: a, signer: o } = r, s = await e({
		...n,
		request: await o.sign(n.request, a, i)
	}).catch((o.errorHandler || Xo)(i));
	return (o.successHandler || Zo)(s.response, i), s;
}, $o = {
	step: `finalizeRequest`,
	tags: [`HTTP_SIGNING`],
	name: `httpSigningMiddleware`,
	aliases: [
		`apiKeyMiddleware`,
		`tokenMiddleware`,
		`awsAuthMiddleware`
	],
	override: !0,
	relation: `after`,
	toMiddleware: `retryMiddleware`
}, es = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(Qo(e), $o);
} }), ts = (e) => {
	if (typeof e == `function`) return e;
	let t = Promise.resolve(e);
	return () => t;
};
var ns = class {
	authSchemes = /* @__PURE__ */ new Map();
	constructor(e) {
		for (let t in e) {
			if (!C(e, t)) continue;
			let n = e[t];
			n !== void 0 && this.authSchemes.set(t, n);
		}
	}
	getIdentityProvider(e) {
		return this.authSchemes.get(e);
	}
}, rs = class {
	async sign(e, t, n) {
		return e;
	}
};
const is = ((e) => function(t) {
	return as(t) && t.expiration.getTime() - Date.now() < e;
})(3e5), as = (e) => e.expiration !== void 0, os = (e, t, n) => {
	if (e === void 0) return;
	let r = typeof e == `function` ? e : async () => Promise.resolve(e), i, a, o, s = !1, c = async (e) => {
		a ||= r(e);
		try {
			i = await a, o = !0, s = !1;
		} finally {
			a = void 0;
		}
		return i;
	};
	return t === void 0 ? async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), i) : async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), s ? i : n(i) ? (t(i) && await c(e), i) : (s = !0, i));
};
function ss(e) {
	return e === void 0 || typeof e == `string` && e.length <= 50;
}
function cs(e) {
	let t = ts(e.userAgentAppId ?? void 0), { customUserAgent: n } = e;
	return Object.assign(e, {
		customUserAgent: typeof n == `string` ? [[n]] : n,
		userAgentAppId: async () => {
			let n = await t();
			if (!ss(n)) {
				let t = e.logger?.constructor?.name === `NoOpLogger` || !e.logger ? console : e.logger;
				typeof n == `string` ? n.length > 50 && t?.warn(`The provided userAgentAppId exceeds the maximum length of 50 characters.`) : t?.warn(`userAgentAppId must be a string or undefined.`);
			}
			return n;
		}
	});
}
let ls = {
	partitions: [
		{
			id: `aws`,
			outputs: {
				dnsSuffix: `amazonaws.com`,
				dualStackDnsSuffix: `api.aws`,
				implicitGlobalRegion: `us-east-1`,
				name: `aws`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$`,
			regions: {
				"af-south-1": { description: `Africa (Cape Town)` },
				"ap-east-1": { description: `Asia Pacific (Hong Kong)` },
				"ap-east-2": { description: `Asia Pacific (Taipei)` },
				"ap-northeast-1": { description: `Asia Pacific (Tokyo)` },
				"ap-northeast-2": { description: `Asia Pacific (Seoul)` },
				"ap-northeast-3": { description: `Asia Pacific (Osaka)` },
				"ap-south-1": { description: `Asia Pacific (Mumbai)` },
				"ap-south-2": { description: `Asia Pacific (Hyderabad)` },
				"ap-southeast-1": { description: `Asia Pacific (Singapore)` },
				"ap-southeast-2": { description: `Asia Pacific (Sydney)` },
				"ap-southeast-3": { description: `Asia Pacific (Jakarta)` },
				"ap-southeast-4": { description: `Asia Pacific (Melbourne)` },
				"ap-southeast-5": { description: `Asia Pacific (Malaysia)` },
				"ap-southeast-6": { description: `Asia Pacific (New Zealand)` },
				"ap-southeast-7": { description: `Asia Pacific (Thailand)` },
				"aws-global": { description: `aws global region` },
				"ca-central-1": { description: `Canada (Central)` },
				"ca-west-1": { description: `Canada West (Calgary)` },
				"eu-central-1": { description: `Europe (Frankfurt)` },
				"eu-central-2": { description: `Europe (Zurich)` },
				"eu-north-1": { description: `Europe (Stockholm)` },
				"eu-south-1": { description: `Europe (Milan)` },
				"eu-south-2": { description: `Europe (Spain)` },
				"eu-west-1": { description: `Europe (Ireland)` },
				"eu-west-2": { description: `Europe (London)` },
				"eu-west-3": { description: `Europe (Paris)` },
				"il-central-1": { description: `Israel (Tel Aviv)` },
				"me-central-1": { description: `Middle East (UAE)` },
				"me-south-1": { description: `Middle East (Bahrain)` },
				"me-west-1": { description: `Middle East (Saudi Arabia)` },
				"mx-central-1": { description: `Mexico (Central)` },
				"sa-east-1": { description: `South America (Sao Paulo)` },
				"sa-west-1": { description: `South America (Chile)` },
				"us-east-1": { description: `US East (N. Virginia)` },
				"us-east-2": { description: `US East (Ohio)` },
				"us-west-1": { description: `US West (N. California)` },
				"us-west-2": { description: `US West (Oregon)` }
			}
		},
		{
			id: `aws-cn`,
			outputs: {
				dnsSuffix: `amazonaws.com.cn`,
				dualStackDnsSuffix: `api.amazonwebservices.com.cn`,
				implicitGlobalRegion: `cn-northwest-1`,
				name: `aws-cn`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^cn\\-\\w+\\-\\d+$`,
			regions: {
				"aws-cn-global": { description: `aws-cn global region` },
				"cn-north-1": { description: `China (Beijing)` },
				"cn-northwest-1": { description: `China (Ningxia)` }
			}
		},
		{
			id: `aws-eusc`,
			outputs: {
				dnsSuffix: `amazonaws.eu`,
				dualStackDnsSuffix: `api.amazonwebservices.eu`,
				implicitGlobalRegion: `eusc-de-east-1`,
				name: `aws-eusc`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^eusc\\-(de)\\-\\w+\\-\\d+$`,
			regions: { "eusc-de-east-1": { description: `AWS European Sovereign Cloud (Germany)` } }
		},
		{
			id: `aws-iso`,
			outputs: {
				dnsSuffix: `c2s.ic.gov`,
				dualStackDnsSuffix: `api.aws.ic.gov`,
				implicitGlobalRegion: `us-iso-east-1`,
				name: `aws-iso`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-iso\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-global": { description: `aws-iso global region` },
				"us-iso-east-1": { description: `US ISO East` },
				"us-iso-west-1": { description: `US ISO WEST` }
			}
		},
		{
			id: `aws-iso-b`,
			outputs: {
				dnsSuffix: `sc2s.sgov.gov`,
				dualStackDnsSuffix: `api.aws.scloud`,
				implicitGlobalRegion: `us-isob-east-1`,
				name: `aws-iso-b`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-isob\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-b-global": { description: `aws-iso-b global region` },
				"us-isob-east-1": { description: `US ISOB East (Ohio)` },
				"us-isob-west-1": { description: `US ISOB West` }
			}
		},
		{
			id: `aws-iso-e`,
			outputs: {
				dnsSuffix: `cloud.adc-e.uk`,
				dualStackDnsSuffix: `api.cloud-aws.adc-e.uk`,
				implicitGlobalRegion: `eu-isoe-west-1`,
				name: `aws-iso-e`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^eu\\-isoe\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-e-global": { description: `aws-iso-e global region` },
				"eu-isoe-west-1": { description: `EU ISOE West` }
			}
		},
		{
			id: `aws-iso-f`,
			outputs: {
				dnsSuffix: `csp.hci.ic.gov`,
				dualStackDnsSuffix: `api.aws.hci.ic.gov`,
				implicitGlobalRegion: `us-isof-south-1`,
				name: `aws-iso-f`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-isof\\-\\w+\\-\\d+$`,
			regions: {
				"aws-iso-f-global": { description: `aws-iso-f global region` },
				"us-isof-east-1": { description: `US ISOF EAST` },
				"us-isof-south-1": { description: `US ISOF SOUTH` }
			}
		},
		{
			id: `aws-us-gov`,
			outputs: {
				dnsSuffix: `amazonaws.com`,
				dualStackDnsSuffix: `api.aws`,
				implicitGlobalRegion: `us-gov-west-1`,
				name: `aws-us-gov`,
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: `^us\\-gov\\-\\w+\\-\\d+$`,
			regions: {
				"aws-us-gov-global": { description: `aws-us-gov global region` },
				"us-gov-east-1": { description: `AWS GovCloud (US-East)` },
				"us-gov-west-1": { description: `AWS GovCloud (US-West)` }
			}
		}
	],
	version: `1.1`
};
const us = (e) => {
	let { partitions: t } = ls;
	for (let n of t) {
		let { regions: t, outputs: r } = n;
		for (let [n, i] of Object.entries(t)) if (n === e) return {
			...r,
			...i
		};
	}
	for (let n of t) {
		let { regionRegex: t, outputs: r } = n;
		if (new RegExp(t).test(e)) return { ...r };
	}
	let n = t.find((e) => e.id === `aws`);
	if (!n) throw Error(`Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.`);
	return { ...n.outputs };
}, ds = () => ``, fs = (e) => e?.body instanceof u || typeof ReadableStream < `u` && e?.body instanceof ReadableStream, ps = [
	`BandwidthLimitExceeded`,
	`EC2ThrottledException`,
	`LimitExceededException`,
	`PriorRequestNotComplete`,
	`ProvisionedThroughputExceededException`,
	`RequestLimitExceeded`,
	`RequestThrottled`,
	`RequestThrottledException`,
	`SlowDown`,
	`ThrottledException`,
	`Throttling`,
	`ThrottlingException`,
	`TooManyRequestsException`,
	`TransactionInProgressException`
], ms = [
	`TimeoutError`,
	`RequestTimeout`,
	`RequestTimeoutException`
], hs = [
	500,
	502,
	503,
	504
], gs = [
	`ECONNRESET`,
	`ECONNREFUSED`,
	`EPIPE`,
	`ETIMEDOUT`
], _s = [
	`EHOSTUNREACH`,
	`ENETUNREACH`,
	`ENOTFOUND`,
	`EAI_AGAIN`
], vs = (e) => e?.$retryable !== void 0, ys = (e) => e.$metadata?.clockSkewCorrected, bs = (e) => {
	let t = /* @__PURE__ */ new Set([
		`Failed to fetch`,
		`NetworkError when attempting to fetch resource`,
		`The Internet connection appears to be offline`,
		`Load failed`,
		`Network request failed`
	]);
	return e && e instanceof TypeError ? t.has(e.message) : !1;
}, xs = (e) => e.$metadata?.httpStatusCode === 429 || ps.includes(e.name) || e.$retryable?.throttling == 1, Ss = (e, t = 0) => e?.name !== `AbortError` && (vs(e) || ys(e) || e.name === `InvalidSignatureException` && e.message?.includes(`Signature expired`) || ms.includes(e.name) || gs.includes(e?.code || ``) || _s.includes(e?.code || ``) || hs.includes(e.$metadata?.httpStatusCode || 0) || bs(e) || ws(e) || e.cause !== void 0 && t <= 10 && Ss(e.cause, t + 1)), Cs = (e) => {
	if (e.$metadata?.httpStatusCode !== void 0) {
		let t = e.$metadata.httpStatusCode;
		return 500 <= t && t <= 599 && !Ss(e);
	}
	return !1;
};
function ws(e) {
	return e.code === `ERR_HTTP2_STREAM_ERROR` && e.message.includes(`NGHTTP2_REFUSED_STREAM`);
}
const Ts = (e, t) => {
	if (!t) return e;
	let n = () => {}, r = new Promise((e, r) => {
		let i = () => r(Es(t));
		t.aborted ? i() : typeof t.addEventListener == `function` ? (t.addEventListener(`abort`, i, { once: !0 }), n = () => t.removeEventListener(`abort`, i)) : t.onabort = i;
	});
	return Promise.race([e, r]).finally(n);
}, Es = (e) => {
	let t = e.reason;
	return t instanceof Error ? Object.assign(Error(`Request aborted`), {
		name: `AbortError`,
		cause: t
	}) : Object.assign(Error(t ? String(t) : `Request aborted`), { name: `AbortError` });
}, Ds = (e) => typeof e == `object` && !!e && `name` in e && e.name === `AbortError`, Os = 2e4;
function ks(e, t) {
	if (Oe.isInstance(e)) for (let n in e.headers) {
		if (!C(e.headers, n)) continue;
		let r = n.toLowerCase();
		if (r === `retry-after`) {
			let r = e.headers[n], i = NaN;
			if (r.endsWith(`GMT`)) try {
				i = (st(r).getTime() - Date.now()) / 1e3;
			} catch (e) {
				t?.trace?.(`Failed to parse retry-after header`), t?.trace?.(e);
			}
			else r.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? i = Number(r.match(/ GMT, ([\d.]+)$/)?.[1]) : r.match(/^((\d+)|(\d+\.\d+))$/) ? i = Number(r) : Date.parse(r) >= Date.now() && (i = (Date.parse(r) - Date.now()) / 1e3);
			return isNaN(i) ? void 0 : new Date(Date.now() + i * 1e3);
		}
		if (r === `x-amz-retry-after`) {
			let r = e.headers[n], i = Number(r);
			if (isNaN(i)) {
				t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);
				return;
			}
			return new Date(Date.now() + i);
		}
	}
}
const As = (e) => e instanceof Error ? e : e instanceof Object ? Object.assign(Error(), e) : Error(typeof e == `string` ? e : `AWS SDK error wrapper for ${e}`);
function js(e) {
	return (t) => (n, r) => async (i) => {
		let a = await t.retryStrategy(), o = await t.maxAttempts(), s = r[we]?.abortSignal;
		if (Ms(a)) {
			a = a;
			let c = (r.partition_id ?? ``) + (r.__retryLongPoll ? `:longpoll` : ``), l = await Ts(a.acquireInitialRetryToken(c), s), u = Error(), d = 0, f = 0, { request: p } = i, m = w.isInstance(p);
			for (m && (p.headers[`amz-sdk-invocation-id`] = _a());;) try {
				m && (p.headers[`amz-sdk-request`] = `attempt=${d + 1}; max=${o}`);
				let { response: e, output: t } = await n(i);
				return a.recordSuccess(l), t.$metadata.attempts = d + 1, t.$metadata.totalRetryDelay = f, {
					response: e,
					output: t
				};
			} catch (n) {
				let i = Ns(n, t.logger);
				if (u = As(n), m && e(p)) throw (r.logger instanceof br ? console : r.logger)?.warn(`An error was encountered in a non-retryable streaming request.`), u;
				try {
					if (s?.aborted) throw u;
					l = await Ts(a.refreshRetryTokenForRetry(l, i), s);
				} catch (e) {
					throw e !== u && s?.aborted && Ds(e) ? e : (u.$metadata || (u.$metadata = {}), u.$metadata.attempts = d + 1, u.$metadata.totalRetryDelay = f, u);
				}
				d = l.getRetryCount();
				let o = l.getRetryDelay();
				f += (l?.$retryLog?.acquisitionDelay ?? 0) + o, o > 0 && await Ts(new Promise((e) => setTimeout(e, o)), s);
			}
		} else return a = a, a?.mode && (r.userAgent = [...r.userAgent || [], [`cfg/retry-mode`, a.mode]]), a.retry(n, i);
	};
}
const Ms = (e) => e.acquireInitialRetryToken !== void 0 && e.refreshRetryTokenForRetry !== void 0 && e.recordSuccess !== void 0, Ns = (e, t) => {
	let n = {
		error: e,
		errorType: Ps(e)
	}, r = ks(e.$response, t);
	return r && (n.retryAfterHint = r), n;
}, Ps = (e) => xs(e) ? `THROTTLING` : Ss(e) ? `TRANSIENT` : Cs(e) ? `SERVER_ERROR` : `CLIENT_ERROR`, Fs = {
	name: `retryMiddleware`,
	tags: [`RETRY`],
	step: `finalizeRequest`,
	priority: `high`,
	override: !0
};
function Is(e) {
	let t = js(e);
	return (e) => ({ applyToStack: (n) => {
		n.add(t(e), Fs);
	} });
}
var Ls = class e {
	static setTimeoutFn = (e, t) => setTimeout(e, t);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = !1;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(e) {
		this.beta = e?.beta ?? .7, this.minCapacity = e?.minCapacity ?? 1, this.minFillRate = e?.minFillRate ?? .5, this.scaleConstant = e?.scaleConstant ?? .4, this.smooth = e?.smooth ?? .8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(e) {
		let t;
		this.updateMeasuredRate();
		let n = e;
		if (n?.errorType === `THROTTLING` || xs(n?.error ?? e)) {
			let e = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
			this.lastMaxRate = e, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), t = this.cubicThrottle(e), this.enableTokenBucket();
		} else this.calculateTimeWindow(), t = this.cubicSuccess(this.getCurrentTimeInSeconds());
		let r = Math.min(t, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(r);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(t) {
		if (this.enabled) {
			for (this.refillTokenBucket(); t > this.availableTokens;) {
				let n = (t - this.availableTokens) / this.fillRate * 1e3;
				await new Promise((t) => e.setTimeoutFn(t, n)), this.refillTokenBucket();
			}
			this.availableTokens -= t;
		}
	}
	refillTokenBucket() {
		let e = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = e;
			return;
		}
		let t = (e - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t), this.lastTimestamp = e;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
	}
	cubicThrottle(e) {
		return this.getPrecise(e * this.beta);
	}
	cubicSuccess(e) {
		return this.getPrecise(this.scaleConstant * (e - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = !0;
	}
	updateTokenBucketRate(e) {
		this.refillTokenBucket(), this.fillRate = Math.max(e, this.minFillRate), this.maxCapacity = Math.max(e, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		let e = this.getCurrentTimeInSeconds(), t = Math.floor(e * 2) / 2;
		if (this.requestCount++, t > this.lastTxRateBucket) {
			let e = this.requestCount / (t - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = t;
		}
	}
	getPrecise(e) {
		return parseFloat(e.toFixed(8));
	}
}, Rs = class {
	static v2026 = !0;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return `THROTTLING`;
	}
}, zs = class {
	x = Rs.delay();
	computeNextBackoffDelay(e) {
		let t = Math.random() * Math.min(this.x * 2 ** e, Os);
		return Math.floor(t);
	}
	setDelayBase(e) {
		this.x = e;
	}
}, Bs = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(e, t, n, r) {
		this.delay = e, this.count = t, this.cost = n, this.longPoll = r;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(Os, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
}, Vs;
(function(e) {
	e.STANDARD = `standard`, e.ADAPTIVE = `adaptive`;
})(Vs ||= {});
const Hs = Vs.STANDARD, Us = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var Ws = class {
	mode = Vs.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(e) {
		typeof e == `number` ? this.maxAttemptsProvider = async () => e : typeof e == `function` ? this.maxAttemptsProvider = e : e && typeof e == `object` && (this.maxAttemptsProvider = async () => e.maxAttempts, this.baseDelay = e.baseDelay, this.retryBackoffStrategy = e.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= Rs.delay(), this.retryBackoffStrategy ??= new zs();
	}
	async acquireInitialRetryToken(e) {
		return new Bs(Rs.delay(), 0, void 0, e.includes(`:longpoll`));
	}
	async refreshRetryTokenForRetry(e, t) {
		let n = await this.getMaxAttempts(), r = this.retryCode(e, t, n), i = r === 0, a = e.isLongPoll?.();
		if (i || a) {
			let n = t.errorType;
			this.retryBackoffStrategy.setDelayBase(n === `THROTTLING` ? Rs.throttlingDelay() : this.baseDelay);
			let o = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()), s = o;
			if (t.retryAfterHint instanceof Date && (s = Math.max(o, Math.min(t.retryAfterHint.getTime() - Date.now(), o + 5e3))), i) {
				let t = this.getCapacityCost(n);
				this.capacity -= t;
				let r = new Bs(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? !1);
				return await new Promise((e) => setTimeout(e, s)), r.$retryLog.acquisitionDelay = s, r;
			}
			{
				let e = r === Us.capacity && a ? s : 0;
				e > 0 && await new Promise((t) => setTimeout(t, e));
			}
		}
		throw Error(`No retry token available`);
	}
	recordSuccess(e) {
		this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch {
			return console.warn(`Max attempts provider could not resolve. Using default of 3`), 3;
		}
	}
	retryCode(e, t, n) {
		let r = e.getRetryCount() + 1, i = this.isRetryableError(t.errorType) ? 0 : Us.incompatible, a = r < n ? 0 : Us.attempts, o = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : Us.capacity;
		return i || a || o;
	}
	getCapacityCost(e) {
		return e === Rs.modifiedCostType() ? Rs.throttlingCost() : Rs.cost();
	}
	isRetryableError(e) {
		return e === `THROTTLING` || e === `TRANSIENT`;
	}
}, Gs = class {
	mode = Vs.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(e, t) {
		let { rateLimiter: n } = t ?? {};
		this.rateLimiter = n ?? new Ls(), this.standardRetryStrategy = t ? new Ws({
			maxAttempts: typeof e == `number` ? e : 3,
			...t
		}) : new Ws(e);
	}
	async acquireInitialRetryToken(e) {
		let t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
		return await this.rateLimiter.getSendToken(), t;
	}
	async refreshRetryTokenForRetry(e, t) {
		this.rateLimiter.updateClientSendingRate(t);
		let n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
		return await this.rateLimiter.getSendToken(), n;
	}
	recordSuccess(e) {
		this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(e);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
const Ks = `AWS_MAX_ATTEMPTS`, qs = `max_attempts`, Js = {
	environmentVariableSelector: (e) => {
		let t = e[Ks];
		if (!t) return;
		let n = parseInt(t);
		if (Number.isNaN(n)) throw Error(`Environment variable ${Ks} mast be a number, got "${t}"`);
		return n;
	},
	configFileSelector: (e) => {
		let t = e[qs];
		if (!t) return;
		let n = parseInt(t);
		if (Number.isNaN(n)) throw Error(`Shared config file entry ${qs} mast be a number, got "${t}"`);
		return n;
	},
	default: 3
}, Ys = (e, t) => {
	let { retryStrategy: n, retryMode: r } = e, { defaultMaxAttempts: i = 3, defaultBaseDelay: a = Rs.delay() } = t ?? {}, o = T(e.maxAttempts ?? i), s = n ? Promise.resolve(n) : void 0, c = async () => {
		let e = await o();
		return await T(r)() === Vs.ADAPTIVE ? new Gs(o, {
			maxAttempts: e,
			baseDelay: a
		}) : new Ws({
			maxAttempts: e,
			baseDelay: a
		});
	};
	return Object.assign(e, {
		maxAttempts: o,
		retryStrategy: () => s ??= c()
	});
}, Xs = {
	environmentVariableSelector: (e) => e.AWS_RETRY_MODE,
	configFileSelector: (e) => e.retry_mode,
	default: Hs
}, Zs = Is(fs), Qs = /\d{12}\.ddb/;
async function $s(e, t, n) {
	if (n.request?.headers?.[`smithy-protocol`] === `rpc-v2-cbor` && x(e, `PROTOCOL_RPC_V2_CBOR`, `M`), typeof t.retryStrategy == `function`) {
		let n = await t.retryStrategy();
		if (typeof n.mode == `string`) switch (n.mode) {
			case Vs.ADAPTIVE:
				x(e, `RETRY_MODE_ADAPTIVE`, `F`);
				break;
			case Vs.STANDARD: x(e, `RETRY_MODE_STANDARD`, `E`);
		}
	}
	if (typeof t.accountIdEndpointMode == `function`) {
		let n = e.endpointV2;
		switch (String(n?.url?.hostname).match(Qs) && x(e, `ACCOUNT_ID_ENDPOINT`, `O`), await t.accountIdEndpointMode?.()) {
			case `disabled`:
				x(e, `ACCOUNT_ID_MODE_DISABLED`, `Q`);
				break;
			case `preferred`:
				x(e, `ACCOUNT_ID_MODE_PREFERRED`, `P`);
				break;
			case `required`: x(e, `ACCOUNT_ID_MODE_REQUIRED`, `R`);
		}
	}
	let r = e.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (r?.$source) {
		let t = r;
		t.accountId && x(e, `RESOLVED_ACCOUNT_ID`, `T`);
		for (let [n, r] of Object.entries(t.$source ?? {})) x(e, n, r);
	}
}
const ec = `user-agent`, tc = `x-amz-user-agent`, nc = /[^!$%&'*+\-.^_`|~\w]/g, rc = /[^!$%&'*+\-.^_`|~\w#]/g;
function ic(e) {
	let t = ``;
	for (let n in e) {
		let r = e[n];
		if (t.length + r.length + 1 <= 1024) t.length ? t += `,` + r : t += r;
		else break;
	}
	return t;
}
const ac = (e) => (t, n) => async (r) => {
	let { request: i } = r;
	if (!w.isInstance(i)) return t(r);
	let { headers: a } = i, o = n?.userAgent?.map(oc) || [], s = (await e.defaultUserAgentProvider()).map(oc);
	await $s(n, e, r);
	let c = n;
	s.push(`m/${ic(Object.assign({}, n.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
	let l = e?.customUserAgent?.map(oc) || [], u = await e.userAgentAppId();
	u && s.push(oc([`app`, `${u}`]));
	let d = ds(), f = (d ? [d] : []).concat([
		...s,
		...o,
		...l
	]).join(` `), p = [...s.filter((e) => e.startsWith(`aws-sdk-`)), ...l].join(` `);
	return e.runtime === `browser` ? a[tc] = f : (p && (a[tc] = a[`x-amz-user-agent`] ? `${a[ec]} ${p}` : p), a[ec] = f), t({
		...r,
		request: i
	});
}, oc = (e) => {
	let t = e[0].split(`/`).map((e) => e.replace(nc, `-`)).join(`/`), n = e[1]?.replace(rc, `-`), r = t.indexOf(`/`), i = t.substring(0, r), a = t.substring(r + 1);
	return i === `api` && (a = a.toLowerCase()), [
		i,
		a,
		n
	].filter((e) => e && e.length > 0).reduce((e, t, n) => {
		switch (n) {
			case 0: return t;
			case 1: return `${e}/${t}`;
			default: return `${e}#${t}`;
		}
	}, ``);
}, sc = {
	name: `getUserAgentMiddleware`,
	step: `build`,
	priority: `low`,
	tags: [`SET_USER_AGENT`, `USER_AGENT`],
	override: !0
}, cc = (e) => ({ applyToStack: (t) => {
	t.add(ac(e), sc);
} }), lc = () => {
	for (let e of [
		`deno`,
		`bun`,
		`llrt`
	]) if (oe[e]) return [`md/${e}`, oe[e]];
	return [`md/nodejs`, oe.node];
}, uc = { isCrtAvailable: !1 }, dc = () => uc.isCrtAvailable ? [`md/crt-avail`] : null, fc = ({ serviceId: e, clientVersion: t }) => {
	let n = lc();
	return async (r) => {
		let i = [
			[`aws-sdk-js`, t],
			[`ua`, `2.1`],
			[`os/${re()}`, ie()],
			[`lang/js`],
			n
		], a = dc();
		a && i.push(a), e && i.push([`api/${e}`, t]), ae.AWS_EXECUTION_ENV && i.push([`exec-env/${ae.AWS_EXECUTION_ENV}`]);
		let o = await r?.userAgentAppId?.();
		return o ? [...i, [`app/${o}`]] : [...i];
	};
}, pc = {
	environmentVariableSelector: (e) => e.AWS_SDK_UA_APP_ID,
	configFileSelector: (e) => e.sdk_ua_app_id ?? e[`sdk-ua-app-id`],
	default: void 0
}, mc = (e, t = !1) => {
	if (t) {
		for (let t of e.split(`.`)) if (!mc(t)) return !1;
		return !0;
	}
	return !(!Ae(e) || e.length < 3 || e.length > 63 || e !== e.toLowerCase() || vi(e));
}, hc = {
	isVirtualHostableS3Bucket: mc,
	parseArn: (e) => {
		let t = e.split(`:`);
		if (t.length < 6) return null;
		let [n, r, i, a, o, ...s] = t;
		return n !== `arn` || r === `` || i === `` || s.join(`:`) === `` ? null : {
			partition: r,
			service: i,
			region: a,
			accountId: o,
			resourceId: s.map((e) => e.split(`/`)).flat()
		};
	},
	partition: us
};
li.aws = hc;
function gc(e = {}) {
	return D({
		...kr,
		async default() {
			return _c.silence || console.warn(`@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.`), `us-east-1`;
		}
	}, {
		...Ar,
		...e
	});
}
const _c = { silence: !1 }, vc = (e) => ({
	setRegion(t) {
		e.region = t;
	},
	region() {
		return e.region;
	}
}), yc = (e) => ({ region: e.region() }), bc = `AWS_ACCESS_KEY_ID`, xc = `AWS_SECRET_ACCESS_KEY`, Sc = `AWS_SESSION_TOKEN`, Cc = `AWS_CREDENTIAL_EXPIRATION`, wc = `AWS_CREDENTIAL_SCOPE`, Tc = `AWS_ACCOUNT_ID`, Ec = (e) => async () => {
	e?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);
	let t = process.env[bc], n = process.env[xc], r = process.env[Sc], i = process.env[Cc], a = process.env[wc], o = process.env[Tc];
	if (t && n) {
		let e = {
			accessKeyId: t,
			secretAccessKey: n,
			...r && { sessionToken: r },
			...i && { expiration: new Date(i) },
			...a && { credentialScope: a },
			...o && { accountId: o }
		};
		return b(e, `CREDENTIALS_ENV_VARS`, `g`), e;
	}
	throw new E(`Unable to find environment variable credentials.`, { logger: e?.logger });
};
function Dc(e) {
	let t = e && typeof e == `object` && `reason` in e ? e.reason : void 0;
	if (t) {
		if (t instanceof Error) {
			let e = Error(`Request aborted`);
			return e.name = `AbortError`, e.cause = t, e;
		}
		let e = Error(String(t));
		return e.name = `AbortError`, e;
	}
	let n = Error(`Request aborted`);
	return n.name = `AbortError`, n;
}
const Oc = [
	`ECONNRESET`,
	`EPIPE`,
	`ETIMEDOUT`
], kc = (e) => {
	let t = {};
	for (let n in e) {
		if (!C(e, n)) continue;
		let r = e[n];
		t[n] = Array.isArray(r) ? r.join(`,`) : r;
	}
	return t;
}, k = {
	setTimeout: (e, t) => setTimeout(e, t),
	clearTimeout: (e) => clearTimeout(e)
}, Ac = 1e3, jc = (e, t, n = 0) => {
	if (!n) return -1;
	let r = (r) => {
		let i = k.setTimeout(() => {
			e.destroy(), t(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), { name: `TimeoutError` }));
		}, n - r), a = (e) => {
			e?.connecting ? e.on(`connect`, () => {
				k.clearTimeout(i);
			}) : k.clearTimeout(i);
		};
		e.socket ? a(e.socket) : e.on(`socket`, a);
	};
	return n < 2e3 ? (r(0), 0) : k.setTimeout(r.bind(null, Ac), Ac);
}, Mc = (e, t, n = 0, r, i) => n ? k.setTimeout(() => {
	let a = `@smithy/node-http-handler - [${r ? `ERROR` : `WARN`}] a request has exceeded the configured ${n} ms requestTimeout.`;
	if (r) {
		let n = Object.assign(Error(a), {
			name: `TimeoutError`,
			code: `ETIMEDOUT`
		});
		e.destroy(n), t(n);
	} else a += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`, i?.warn?.(a);
}, n) : -1, Nc = (e, { keepAlive: t, keepAliveMsecs: n }, r = 3e3) => {
	if (t !== !0) return -1;
	let i = () => {
		e.socket ? e.socket.setKeepAlive(t, n || 0) : e.on(`socket`, (e) => {
			e.setKeepAlive(t, n || 0);
		});
	};
	return r === 0 ? (i(), 0) : k.setTimeout(i, r);
}, Pc = (e) => {
	let t = e?.defaultSocketTimeout;
	return typeof t == `number` && Number.isFinite(t) && t > 0 ? t : void 0;
}, Fc = (e, t, n = 0, r = !1) => {
	if (!Number.isFinite(n) || n <= 0) return;
	let i;
	e.once(`response`, (e) => i = e);
	let a = () => {
		if (i?.complete) {
			e.socket?.destroy();
			return;
		}
		let a = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r ? `service default socket timeout` : `configured by client requestHandler`}).`), { name: `TimeoutError` });
		i?.destroy(a), e.destroy(), t(a);
	}, o = () => {
		let { socket: t } = e;
		t ? t.connecting ? t.once(`connect`, o) : (t.setTimeout(n, a), e.on(`close`, () => t.removeListener(`timeout`, a))) : e.once(`socket`, o);
	};
	if (n < 6e3) {
		o();
		return;
	}
	let s = k.setTimeout(o, 3e3);
	e.once(`close`, () => k.clearTimeout(s));
}, Ic = 6e3;
async function Lc(e, t, n = Ic, r = !1) {
	let i = t.headers, a = i ? i.Expect || i.expect : void 0, o = -1, s = !0;
	!r && a === `100-continue` && (s = await Promise.race([new Promise((e) => {
		o = Number(k.setTimeout(() => e(!0), Math.max(Ic, n)));
	}), new Promise((t) => {
		e.on(`continue`, () => {
			k.clearTimeout(o), t(!0);
		}), e.on(`response`, () => {
			k.clearTimeout(o), t(!1);
		}), e.on(`error`, () => {
			k.clearTimeout(o), t(!1);
		});
	})])), s && Rc(e, t.body);
}
function Rc(e, t) {
	if (t instanceof u) t.pipe(e);
	else if (t) {
		let n = Buffer.isBuffer(t);
		if (n || typeof t == `string`) {
			n && t.byteLength === 0 ? e.end() : e.end(t);
			return;
		}
		let r = t;
		if (typeof r == `object` && r.buffer && typeof r.byteOffset == `number` && typeof r.byteLength == `number`) {
			e.end(Buffer.from(r.buffer, r.byteOffset, r.byteLength));
			return;
		}
		e.end(Buffer.from(t));
	} else e.end();
}
let zc, Bc;
var Vc = class e {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = !1;
	metadata = { handlerProtocol: `http/1.1` };
	static create(t) {
		return typeof t?.handle == `function` ? t : new e(t);
	}
	static checkSocketUsage(e, t, n = console) {
		let { sockets: r, requests: i, maxSockets: a } = e;
		if (typeof a != `number` || a === 1 / 0 || Date.now() - 15e3 < t) return t;
		if (r && i) for (let e in r) {
			if (!C(r, e)) continue;
			let t = r[e]?.length ?? 0, o = i[e]?.length ?? 0;
			if (t >= a && o >= 2 * a) return n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${o} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
		}
		return t;
	}
	constructor(e) {
		this.configProvider = new Promise((t, n) => {
			typeof e == `function` ? e().then((e) => {
				t(this.resolveDefaultConfig(e));
			}).catch(n) : t(this.resolveDefaultConfig(e));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
	}
	async handle(t, { abortSignal: n, requestTimeout: r } = {}) {
		this.config ||= await this.configProvider;
		let i = this.config, a = i.logger, o = t.protocol === `https:`;
		return !o && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((s, c) => {
			let l, u = -1, d = -1, f = -1, p = -1, m = () => {
				k.clearTimeout(u), k.clearTimeout(d), k.clearTimeout(f), k.clearTimeout(p);
			}, h = async (e) => {
				await l, m(), s(e);
			}, g = async (e) => {
				await l, m(), c(e);
			};
			if (n?.aborted) {
				g(Dc(n));
				return;
			}
			let _ = t.headers, v = _ ? (_.Expect ?? _.expect) === `100-continue` : !1, ee = o ? i.httpsAgent : i.httpAgent;
			v && !this.externalAgent && (ee = new (o ? se.Agent : zc)({
				keepAlive: !1,
				maxSockets: 1 / 0
			})), u = k.setTimeout(() => {
				this.socketWarningTimestamp = e.checkSocketUsage(ee, this.socketWarningTimestamp, a);
			}, i.socketAcquisitionWarningTimeout ?? (i.requestTimeout ?? 2e3) + (i.connectionTimeout ?? 1e3));
			let te = t.query ? Ka(t.query) : ``, y;
			(t.username != null || t.password != null) && (y = `${t.username ?? ``}:${t.password ?? ``}`);
			let ne = t.path;
			te && (ne += `?${te}`), t.fragment && (ne += `#${t.fragment}`);
			let re = t.hostname ?? ``;
			re = re[0] === `[` && re.endsWith(`]`) ? t.hostname.slice(1, -1) : t.hostname;
			let ie = {
				headers: t.headers,
				host: re,
				method: t.method,
				path: ne,
				port: t.port,
				agent: ee,
				auth: y
			}, ae = (o ? se.request : Bc)(ie, (e) => {
				let t = new Oe({
					statusCode: e.statusCode || -1,
					reason: e.statusMessage,
					headers: kc(e.headers),
					body: e
				});
				h({ response: t });
			});
			if (ae.on(`error`, (e) => {
				Oc.includes(e.code) ? g(Object.assign(e, { name: `TimeoutError` })) : g(e);
			}), n) {
				let e = () => {
					ae.destroy();
					let e = Dc(n);
					g(e);
				};
				if (typeof n.addEventListener == `function`) {
					let t = n;
					t.addEventListener(`abort`, e, { once: !0 }), ae.once(`close`, () => t.removeEventListener(`abort`, e));
				} else n.onabort = e;
			}
			let oe = r ?? i.requestTimeout;
			d = jc(ae, g, i.connectionTimeout), f = Mc(ae, g, oe, i.throwOnRequestTimeout, a ?? console);
			let ce = i.socketTimeout === void 0 ? Pc(i) : void 0;
			ce ? Fc(ae, g, ce, !0) : Fc(ae, g, i.socketTimeout);
			let le = ie.agent;
			typeof le == `object` && `keepAlive` in le && (p = Nc(ae, {
				keepAlive: le.keepAlive,
				keepAliveMsecs: le.keepAliveMsecs
			})), l = Lc(ae, t, oe, this.externalAgent).catch((e) => (m(), c(e)));
		});
	}
	updateHttpClientConfig(e, t) {
		this.config = void 0, this.configProvider = this.configProvider.then((n) => {
			switch (e) {
				case Symbol.for(`logger`):
					e = `logger`, t = n.logger ?? t;
					break;
				case Symbol.for(`@smithy/defaultSocketTimeout`): e = `defaultSocketTimeout`, t = Pc(n) ?? t;
			}
			return {
				...n,
				[e]: t
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(e) {
		let { requestTimeout: t, connectionTimeout: n, socketTimeout: r, socketAcquisitionWarningTimeout: i, httpAgent: a, httpsAgent: o, throwOnRequestTimeout: s, logger: c } = e || {}, l;
		return {
			connectionTimeout: n,
			requestTimeout: t,
			socketTimeout: r,
			defaultSocketTimeout: Pc(e),
			socketAcquisitionWarningTimeout: i,
			throwOnRequestTimeout: s,
			httpAgentProvider: () => l ??= (async () => {
				let e = await import(`node:http`), { Agent: t, request: n } = e.default ?? e;
				return Bc = n, zc = t, a instanceof zc || typeof a?.destroy == `function` ? (this.externalAgent = !0, a) : new zc({
					keepAlive: !0,
					maxSockets: 50,
					...a
				});
			})(),
			httpsAgent: o instanceof se.Agent || typeof o?.destroy == `function` ? (this.externalAgent = !0, o) : new se.Agent({
				keepAlive: !0,
				maxSockets: 50,
				...o
			}),
			logger: c
		};
	}
};
const Hc = (e, t) => {
	if (e.protocol !== `https:` && e.hostname !== `169.254.170.2` && e.hostname !== `169.254.170.23` && e.hostname !== `[fd00:ec2::23]`) {
		if (e.hostname.includes(`[`)) {
			if (e.hostname === `[::1]` || e.hostname === `[0000:0000:0000:0000:0000:0000:0000:0001]`) return;
		} else {
			if (e.hostname === `localhost`) return;
			let t = e.hostname.split(`.`), n = (e) => {
				let t = parseInt(e, 10);
				return 0 <= t && t <= 255;
			};
			if (t[0] === `127` && n(t[1]) && n(t[2]) && n(t[3]) && t.length === 4) return;
		}
		throw new E(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: t });
	}
};
function Uc(e) {
	return new w({
		protocol: e.protocol,
		hostname: e.hostname,
		port: Number(e.port),
		path: e.pathname,
		query: Array.from(e.searchParams.entries()).reduce((e, [t, n]) => (e[t] = n, e), {}),
		fragment: e.hash
	});
}
async function Wc(e, t) {
	let n = await ma(e.body).transformToString();
	if (e.statusCode === 200) {
		let e = JSON.parse(n);
		if (typeof e.AccessKeyId != `string` || typeof e.SecretAccessKey != `string` || typeof e.Token != `string` || typeof e.Expiration != `string`) throw new E(`HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }`, { logger: t });
		return {
			accessKeyId: e.AccessKeyId,
			secretAccessKey: e.SecretAccessKey,
			sessionToken: e.Token,
			expiration: tt(e.Expiration)
		};
	}
	if (e.statusCode >= 400 && e.statusCode < 500) {
		let r = {};
		try {
			r = JSON.parse(n);
		} catch {}
		throw Object.assign(new E(`Server responded with status: ${e.statusCode}`, { logger: t }), {
			Code: r.Code,
			Message: r.Message
		});
	}
	throw new E(`Server responded with status: ${e.statusCode}`, { logger: t });
}
const Gc = (e, t, n) => async () => {
	for (let r = 0; r < t; ++r) try {
		return await e();
	} catch {
		await new Promise((e) => setTimeout(e, n));
	}
	return await e();
}, Kc = (t = {}) => {
	t.logger?.debug(`@aws-sdk/credential-provider-http - fromHttp`);
	let n, r = t.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, i = t.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, a = t.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, o = t.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, s = t.logger?.constructor?.name === `NoOpLogger` || !t.logger?.warn ? console.warn : t.logger.warn.bind(t.logger);
	if (r && i && (s(`@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.`), s(`awsContainerCredentialsRelativeUri will take precedence.`)), a && o && (s(`@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.`), s(`awsContainerAuthorizationTokenFile will take precedence.`)), r) n = `http://169.254.170.2${r}`;
	else if (i) n = i;
	else throw new E(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: t.logger });
	let c = new URL(n);
	Hc(c, t.logger);
	let l = Vc.create({ connectionTimeout: t.timeout ?? 1e3 }), u = t.timeout ?? 1e3, d = Gc(async () => {
		let n = Uc(c);
		o ? n.headers.Authorization = qc((await e.readFile(o)).toString()) : a && (n.headers.Authorization = qc(a));
		try {
			return Wc((await l.handle(n, { requestTimeout: u })).response).then((e) => b(e, `CREDENTIALS_HTTP`, `z`));
		} catch (e) {
			throw new E(String(e), { logger: t.logger });
		}
	}, t.maxRetries ?? 3, t.timeout ?? 1e3);
	return async () => {
		try {
			return await d();
		} finally {
			l.destroy?.();
		}
	};
}, qc = (e) => {
	if (e.includes(`\r
`)) throw new E(`Authorization token contains invalid \\r\\n sequence.`);
	return e;
}, Jc = (e, t, n) => {
	let r = {
		EcsContainer: async (e) => {
			let { fromHttp: t } = await import(`./dist-es-CvF4_XGg.js`), { fromContainerMetadata: r } = await import(`./dist-es-CL_gDOgL.js`);
			return n?.debug(`@aws-sdk/credential-provider-ini - credential_source is EcsContainer`), async () => Xt(t(e ?? {}), r(e))().then(Yc);
		},
		Ec2InstanceMetadata: async (e) => {
			n?.debug(`@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata`);
			let { fromInstanceMetadata: t } = await import(`./dist-es-CL_gDOgL.js`);
			return async () => t(e)().then(Yc);
		},
		Environment: async (e) => {
			n?.debug(`@aws-sdk/credential-provider-ini - credential_source is Environment`);
			let { fromEnv: t } = await import(`./dist-es-tCbKoj_V.js`);
			return async () => t(e)().then(Yc);
		}
	};
	if (e in r) return r[e];
	throw new E(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: n });
}, Yc = (e) => b(e, `CREDENTIALS_PROFILE_NAMED_PROVIDER`, `p`), Xc = (e, { profile: t = `default`, logger: n } = {}) => !!e && typeof e == `object` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1 && [`undefined`, `string`].indexOf(typeof e.external_id) > -1 && [`undefined`, `string`].indexOf(typeof e.mfa_serial) > -1 && (Zc(e, {
	profile: t,
	logger: n
}) || Qc(e, {
	profile: t,
	logger: n
})), Zc = (e, { profile: t, logger: n }) => {
	let r = typeof e.source_profile == `string` && e.credential_source === void 0;
	return r && n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`), r;
}, Qc = (e, { profile: t, logger: n }) => {
	let r = typeof e.credential_source == `string` && e.source_profile === void 0;
	return r && n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`), r;
}, $c = async (e, t, n, r, i = {}, a) => {
	n.logger?.debug(`@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)`);
	let o = t[e], { source_profile: s, region: c } = o;
	if (!n.roleAssumer) {
		let { getDefaultRoleAssumer: e } = await import(`./sts-CojnF5qh.js`);
		n.roleAssumer = e({
			...n.clientConfig,
			credentialProviderLogger: n.logger,
			parentClientConfig: {
				...r,
				...n?.parentClientConfig,
				region: c ?? n?.parentClientConfig?.region ?? r?.region
			}
		}, n.clientPlugins);
	}
	if (s && s in i) throw new E(`Detected a cycle attempting to resolve credentials for profile ${an(n)}. Profiles visited: ` + Object.keys(i).join(`, `), { logger: n.logger });
	n.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${s ? `source_profile=[${s}]` : `profile=[${e}]`}`);
	let l = s ? a(s, t, n, r, {
		...i,
		[s]: !0
	}, el(t[s] ?? {})) : (await Jc(o.credential_source, e, n.logger)(n))();
	if (el(o)) return l.then((e) => b(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
	{
		let t = {
			RoleArn: o.role_arn,
			RoleSessionName: o.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: o.external_id,
			DurationSeconds: parseInt(o.duration_seconds || `3600`, 10)
		}, { mfa_serial: r } = o;
		if (r) {
			if (!n.mfaCodeProvider) throw new E(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`, {
				logger: n.logger,
				tryNextLink: !1
			});
			t.SerialNumber = r, t.TokenCode = await n.mfaCodeProvider(r);
		}
		let i = await l;
		return n.roleAssumer(i, t).then((e) => b(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
	}
}, el = (e) => !e.role_arn && !!e.credential_source, tl = (e) => !!(e && e.login_session), nl = async (e, t, n) => {
	let { fromLoginCredentials: r } = await import(`./dist-es-CkZMJHlv.js`);
	return b(await r({
		...t,
		profile: e
	})({ callerClientConfig: n }), `CREDENTIALS_PROFILE_LOGIN`, `AC`);
}, rl = (e) => !!e && typeof e == `object` && typeof e.credential_process == `string`, il = async (e, t) => {
	let { fromProcess: n } = await import(`./dist-es-DE5ePYCS.js`);
	return b(await n({
		...e,
		profile: t
	})(), `CREDENTIALS_PROFILE_PROCESS`, `v`);
}, al = async (e, t, n = {}, r) => {
	let { fromSSO: i } = await import(`./dist-es-DqdOcjcQ.js`);
	return i({
		profile: e,
		logger: n.logger,
		parentClientConfig: n.parentClientConfig,
		clientConfig: n.clientConfig
	})({ callerClientConfig: r }).then((e) => t.sso_session ? b(e, `CREDENTIALS_PROFILE_SSO`, `r`) : b(e, `CREDENTIALS_PROFILE_SSO_LEGACY`, `t`));
}, ol = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), sl = (e) => !!e && typeof e == `object` && typeof e.aws_access_key_id == `string` && typeof e.aws_secret_access_key == `string` && [`undefined`, `string`].indexOf(typeof e.aws_session_token) > -1 && [`undefined`, `string`].indexOf(typeof e.aws_account_id) > -1, cl = async (e, t) => (t?.logger?.debug(`@aws-sdk/credential-provider-ini - resolveStaticCredentials`), b({
	accessKeyId: e.aws_access_key_id,
	secretAccessKey: e.aws_secret_access_key,
	sessionToken: e.aws_session_token,
	...e.aws_credential_scope && { credentialScope: e.aws_credential_scope },
	...e.aws_account_id && { accountId: e.aws_account_id }
}, `CREDENTIALS_PROFILE`, `n`)), ll = (e) => !!e && typeof e == `object` && typeof e.web_identity_token_file == `string` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1, ul = async (e, t, n) => {
	let { fromTokenFile: r } = await import(`./dist-es-CTvQDljR.js`);
	return b(await r({
		webIdentityTokenFile: e.web_identity_token_file,
		roleArn: e.role_arn,
		roleSessionName: e.role_session_name,
		roleAssumerWithWebIdentity: t.roleAssumerWithWebIdentity,
		logger: t.logger,
		parentClientConfig: t.parentClientConfig
	})({ callerClientConfig: n }), `CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN`, `q`);
}, dl = async (e, t, n, r, i = {}, a = !1) => {
	let o = t[e];
	if (Object.keys(i).length > 0 && sl(o)) return cl(o, n);
	if (a || Xc(o, {
		profile: e,
		logger: n.logger
	})) return $c(e, t, n, r, i, dl);
	if (sl(o)) return cl(o, n);
	if (ll(o)) return ul(o, n, r);
	if (rl(o)) return il(n, e);
	if (ol(o)) return await al(e, o, n, r);
	if (tl(o)) return nl(e, n, r);
	throw new E(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, { logger: n.logger });
}, fl = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-ini - fromIni`);
	let n = await wn(e);
	return dl(an({ profile: e.profile ?? t?.profile }), n, e, t);
};
var pl = class e {
	profileData;
	init;
	callerClientConfig;
	static REFRESH_THRESHOLD = 3e5;
	constructor(e, t, n) {
		this.profileData = e, this.init = t, this.callerClientConfig = n;
	}
	async loadCredentials() {
		let t = await this.loadToken();
		if (!t) throw new E(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
			tryNextLink: !1,
			logger: this.logger
		});
		let n = t.accessToken, r = Date.now();
		return new Date(n.expiresAt).getTime() - r <= e.REFRESH_THRESHOLD ? this.refresh(t) : this.toCredentials(t.accessToken);
	}
	get logger() {
		return this.init?.logger;
	}
	get loginSession() {
		return this.profileData.login_session;
	}
	toCredentials(e) {
		return {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey,
			sessionToken: e.sessionToken,
			accountId: e.accountId,
			expiration: new Date(e.expiresAt)
		};
	}
	async refresh(t) {
		let n = await this.loadToken().catch(() => t), r = Date.now(), i = new Date(n.accessToken.expiresAt).getTime(), a = new Date(t.accessToken.expiresAt).getTime(), o = i <= r && a > r ? t : n;
		if (new Date(o.accessToken.expiresAt).getTime() - Date.now() > e.REFRESH_THRESHOLD) return this.toCredentials(o.accessToken);
		let { SigninClient: s, CreateOAuth2TokenCommand: c } = await import(`./signin-DcAlda2w.js`), { logger: l, userAgentAppId: u } = this.callerClientConfig ?? {}, d = ((e) => e?.metadata?.handlerProtocol === `h2`)(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, f = typeof o.signInRegion == `string` && o.signInRegion.length > 0 ? o.signInRegion : void 0, p = new s({
			credentials: {
				accessKeyId: ``,
				secretAccessKey: ``
			},
			region: f ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
			requestHandler: d,
			logger: l,
			userAgentAppId: u,
			...this.init?.clientConfig,
			...f && { region: f }
		});
		this.createDPoPInterceptor(p.middlewareStack);
		let m = { tokenInput: {
			clientId: o.clientId,
			refreshToken: o.refreshToken,
			grantType: `refresh_token`
		} };
		try {
			let e = await p.send(new c(m)), { accessKeyId: t, secretAccessKey: n, sessionToken: r } = e.tokenOutput?.accessToken ?? {}, { refreshToken: i, expiresIn: a } = e.tokenOutput ?? {};
			if (!t || !n || !r || !i) throw new E(`Token refresh response missing required fields`, {
				logger: this.logger,
				tryNextLink: !1
			});
			let s = (a ?? 900) * 1e3, l = new Date(Date.now() + s), u = {
				...o,
				accessToken: {
					...o.accessToken,
					accessKeyId: t,
					secretAccessKey: n,
					sessionToken: r,
					expiresAt: l.toISOString()
				},
				refreshToken: i
			};
			return await this.saveToken(u), this.toCredentials(u.accessToken);
		} catch (e) {
			if (e.name === `AccessDeniedException`) {
				let t = e.error, n;
				switch (t) {
					case `TOKEN_EXPIRED`:
						n = `Your session has expired. Please reauthenticate.`;
						break;
					case `USER_CREDENTIALS_CHANGED`:
						n = `Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.`;
						break;
					case `INSUFFICIENT_PERMISSIONS`:
						n = `Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.`;
						break;
					default: n = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
				}
				throw new E(n, {
					logger: this.logger,
					tryNextLink: !1
				});
			}
			if (new Date(o.accessToken.expiresAt).getTime() > Date.now()) return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`), this.toCredentials(o.accessToken);
			throw new E(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, { logger: this.logger });
		}
	}
	async loadToken() {
		let e = this.getTokenFilePath();
		try {
			let t = await c.readFile(e, `utf8`), n = JSON.parse(t), r = [
				`accessToken`,
				`clientId`,
				`refreshToken`,
				`dpopKey`
			].filter((e) => !n[e]);
			if (n.accessToken?.accountId || r.push(`accountId`), r.length > 0) throw new E(`Token validation failed, missing fields: ${r.join(`, `)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
			return n;
		} catch (t) {
			throw new E(`Failed to load token from ${e}: ${String(t)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
		}
	}
	async saveToken(e) {
		let t = this.getTokenFilePath(), r = n(t);
		try {
			await c.mkdir(r, { recursive: !0 });
		} catch {}
		await c.writeFile(t, JSON.stringify(e, null, 2), `utf8`);
	}
	getTokenFilePath() {
		let e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? r(ne(), `.aws`, `login`, `cache`), t = Buffer.from(this.loginSession, `utf8`), n = f(`sha256`).update(t).digest(`hex`);
		return r(e, `${n}.json`);
	}
	derToRawSignature(e) {
		let t = 2;
		if (e[t] !== 2) throw Error(`Invalid DER signature`);
		t++;
		let n = e[t++], r = e.subarray(t, t + n);
		if (t += n, e[t] !== 2) throw Error(`Invalid DER signature`);
		t++;
		let i = e[t++], a = e.subarray(t, t + i);
		r = r[0] === 0 ? r.subarray(1) : r, a = a[0] === 0 ? a.subarray(1) : a;
		let o = Buffer.concat([Buffer.alloc(32 - r.length), r]), s = Buffer.concat([Buffer.alloc(32 - a.length), a]);
		return Buffer.concat([o, s]);
	}
	createDPoPInterceptor(e) {
		e.add((e) => async (t) => {
			if (w.isInstance(t.request)) {
				let e = t.request, n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ``}${e.path}`, r = await this.generateDpop(e.method, n);
				e.headers = {
					...e.headers,
					DPoP: r
				};
			}
			return e(t);
		}, {
			step: `finalizeRequest`,
			name: `dpopInterceptor`,
			override: !0
		});
	}
	async generateDpop(e = `POST`, t) {
		let n = await this.loadToken();
		try {
			let r = m({
				key: n.dpopKey,
				format: `pem`,
				type: `sec1`
			}), i = h(r).export({
				format: `der`,
				type: `spki`
			}), a = -1;
			for (let e = 0; e < i.length; e++) if (i[e] === 4) {
				a = e;
				break;
			}
			let o = i.slice(a + 1, a + 33), s = i.slice(a + 33, a + 65), c = {
				alg: `ES256`,
				typ: `dpop+jwt`,
				jwk: {
					kty: `EC`,
					crv: `P-256`,
					x: o.toString(`base64url`),
					y: s.toString(`base64url`)
				}
			}, l = {
				jti: crypto.randomUUID(),
				htm: e,
				htu: t,
				iat: Math.floor(Date.now() / 1e3)
			}, u = `${Buffer.from(JSON.stringify(c)).toString(`base64url`)}.${Buffer.from(JSON.stringify(l)).toString(`base64url`)}`, d = _(`sha256`, Buffer.from(u), r);
			return `${u}.${this.derToRawSignature(d).toString(`base64url`)}`;
		} catch (e) {
			throw new E(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
				logger: this.logger,
				tryNextLink: !1
			});
		}
	}
};
const ml = (e) => async ({ callerClientConfig: t } = {}) => {
	e?.logger?.debug?.(`@aws-sdk/credential-providers - fromLoginCredentials`);
	let n = await wn(e || {}), r = an({ profile: e?.profile ?? t?.profile }), i = n[r];
	if (!i?.login_session) throw new E(`Profile ${r} does not contain login_session.`, {
		tryNextLink: !0,
		logger: e?.logger
	});
	return b(await new pl(i, e, t).loadCredentials(), `CREDENTIALS_LOGIN`, `AD`);
}, hl = (e, t, n) => {
	if (t.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
	if (t.AccessKeyId === void 0 || t.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
	if (t.Expiration) {
		let n = /* @__PURE__ */ new Date();
		if (new Date(t.Expiration) < n) throw Error(`Profile ${e} credential_process returned expired credentials.`);
	}
	let r = t.AccountId;
	!r && n?.[e]?.aws_account_id && (r = n[e].aws_account_id);
	let i = {
		accessKeyId: t.AccessKeyId,
		secretAccessKey: t.SecretAccessKey,
		...t.SessionToken && { sessionToken: t.SessionToken },
		...t.Expiration && { expiration: new Date(t.Expiration) },
		...t.CredentialScope && { credentialScope: t.CredentialScope },
		...r && { accountId: r }
	};
	return b(i, `CREDENTIALS_PROCESS`, `w`), i;
}, gl = async (e, t, n) => {
	let r = t[e];
	if (t[e]) {
		let i = r.credential_process;
		if (i !== void 0) {
			let r = te(Tn?.getTokenRecord?.().exec ?? v);
			try {
				let { stdout: n } = await r(i), a;
				try {
					a = JSON.parse(n.trim());
				} catch {
					throw Error(`Profile ${e} credential_process returned invalid JSON.`);
				}
				return hl(e, a, t);
			} catch (e) {
				throw new E(e.message, { logger: n });
			}
		}
		throw new E(`Profile ${e} did not contain credential_process.`, { logger: n });
	}
	throw new E(`Profile ${e} could not be found in shared credentials file.`, { logger: n });
}, _l = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-process - fromProcess`);
	let n = await wn(e);
	return gl(an({ profile: e.profile ?? t?.profile }), n, e.logger);
}, vl = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`), yl = (e) => Oe.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0, bl = (e) => Oe.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0, xl = (e) => new Date(Date.now() + e), Sl = (e, t, n, r) => {
	if (r !== void 0) return t;
	let i = Date.parse(e);
	if (Number.isNaN(i)) return t;
	let a = Date.now();
	return n !== void 0 && a - n > 9e5 ? t : i - a;
}, Cl = (e, t) => {
	if (!t) throw Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
	return t;
}, wl = (e) => e.context?.[we]?.eventStream?.output === !0, Tl = async (e) => {
	let t = Cl(`context`, e.context), n = Cl(`config`, e.config), r = t.endpointV2?.properties?.authSchemes?.[0];
	return {
		config: n,
		signer: await Cl(`signer`, n.signer)(r),
		signingRegion: e?.signingRegion,
		signingRegionSet: e?.signingRegionSet,
		signingName: e?.signingName
	};
};
var El = class {
	async sign(e, t, n) {
		if (!w.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let r = await Tl(n), { config: i, signer: a } = r, { signingRegion: o, signingName: s } = r, c = n.context;
		if (c?.authSchemes?.length ?? !1) {
			let [e, t] = c.authSchemes;
			e?.name === `sigv4a` && t?.name === `sigv4` && (o = t?.signingRegion ?? o, s = t?.signingName ?? s);
		}
		let l = await i.disableClockSkewCorrection?.() === !0;
		n._disableClockSkewCorrection = l;
		let u = l || wl(n);
		return n._skipClockSkewSampling = u, u || (n._preRequestSystemClockOffset = i.systemClockOffset, n._requestSentAt = Date.now()), await a.sign(e, {
			signingDate: l ? /* @__PURE__ */ new Date() : xl(i.systemClockOffset),
			signingRegion: o,
			signingService: s
		});
	}
	errorHandler(e) {
		return (t) => {
			let n = t;
			if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
				let t = n.ServerTime ?? yl(n.$response);
				if (t) {
					let r = Cl(`config`, e.config), i = e._preRequestSystemClockOffset, a = e._requestSentAt, o = bl(n.$response), s = Sl(t, r.systemClockOffset, a, o);
					r.systemClockOffset = s, Math.abs(s) >= 24e4 && (s !== i || i !== void 0 && i !== s) && n.$metadata && (n.$metadata.clockSkewCorrected = !0);
				}
			}
			throw t;
		};
	}
	successHandler(e, t) {
		if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
		let n = yl(e);
		if (n) {
			let r = Cl(`config`, t.config), i = t._requestSentAt, a = bl(e);
			r.systemClockOffset = Sl(n, r.systemClockOffset, i, a);
		}
	}
}, Dl = class extends El {
	async sign(e, t, n) {
		if (!w.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let { config: r, signer: i, signingRegion: a, signingRegionSet: o, signingName: s } = await Tl(n), c = (await r.sigv4aSigningRegionSet?.() ?? o ?? [a]).join(`,`), l = await r.disableClockSkewCorrection?.() === !0;
		return n._disableClockSkewCorrection = l, l || (n._preRequestSystemClockOffset = r.systemClockOffset, n._requestSentAt = Date.now()), await i.sign(e, {
			signingDate: l ? /* @__PURE__ */ new Date() : xl(r.systemClockOffset),
			signingRegion: c,
			signingService: s
		});
	}
};
const Ol = (e) => typeof e == `string` && e.length > 0 ? e.split(`,`).map((e) => e.trim()) : [], kl = (e) => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, `_`).toUpperCase()}`, Al = `AWS_AUTH_SCHEME_PREFERENCE`, jl = `auth_scheme_preference`, Ml = {
	environmentVariableSelector: (e, t) => {
		if (t?.signingName && kl(t.signingName) in e) return [`httpBearerAuth`];
		if (Al in e) return Ol(e[Al]);
	},
	configFileSelector: (e) => {
		if (jl in e) return Ol(e[jl]);
	},
	default: []
}, Nl = (e) => (e.sigv4aSigningRegionSet = ts(e.sigv4aSigningRegionSet), e), Pl = {
	environmentVariableSelector(e) {
		if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(`,`).map((e) => e.trim());
		throw new Jt(`AWS_SIGV4A_SIGNING_REGION_SET not set in env.`, { tryNextLink: !0 });
	},
	configFileSelector(e) {
		if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? ``).split(`,`).map((e) => e.trim());
		throw new Jt(`sigv4a_signing_region_set not set in profile.`, { tryNextLink: !0 });
	},
	default: void 0
};
var Fl = class {
	format(e) {
		let t = [];
		for (let n in e) {
			if (!C(e, n)) continue;
			let r = _e(n);
			t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
		}
		let n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), r = 0;
		for (let e of t) n.set(e, r), r += e.byteLength;
		return n;
	}
	formatHeaderValue(e) {
		switch (e.type) {
			case `boolean`: return Uint8Array.from([+!e.value]);
			case `byte`: return Uint8Array.from([2, e.value]);
			case `short`:
				let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);
			case `integer`:
				let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);
			case `long`:
				let r = /* @__PURE__ */ new Uint8Array(9);
				return r[0] = 5, r.set(e.value.bytes, 1), r;
			case `binary`:
				let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
				let a = new Uint8Array(i.buffer);
				return a.set(e.value, 3), a;
			case `string`:
				let o = _e(e.value), s = new DataView(new ArrayBuffer(3 + o.byteLength));
				s.setUint8(0, 7), s.setUint16(1, o.byteLength, !1);
				let c = new Uint8Array(s.buffer);
				return c.set(o, 3), c;
			case `timestamp`:
				let l = /* @__PURE__ */ new Uint8Array(9);
				return l[0] = 8, l.set(Rl.fromNumber(e.value.valueOf()).bytes, 1), l;
			case `uuid`:
				if (!Ll.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
				let u = /* @__PURE__ */ new Uint8Array(17);
				return u[0] = 9, u.set(Ut(e.value.replace(/-/g, ``)), 1), u;
		}
	}
}, Il;
(function(e) {
	e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
})(Il ||= {});
const Ll = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Rl = class e {
	bytes;
	constructor(e) {
		if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
	}
	static fromNumber(t) {
		if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
		let n = /* @__PURE__ */ new Uint8Array(8);
		for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
		return t < 0 && zl(n), new e(n);
	}
	valueOf() {
		let e = this.bytes.slice(0), t = e[0] & 128;
		return t && zl(e), parseInt(Wt(e), 16) * (t ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function zl(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
const Bl = `authorization`, Vl = `x-amz-date`, Hl = [
	Bl,
	Vl,
	`date`
], Ul = {
	authorization: !0,
	"cache-control": !0,
	connection: !0,
	expect: !0,
	from: !0,
	"keep-alive": !0,
	"max-forwards": !0,
	pragma: !0,
	referer: !0,
	te: !0,
	trailer: !0,
	"transfer-encoding": !0,
	upgrade: !0,
	"user-agent": !0,
	"x-amzn-trace-id": !0
}, Wl = /^proxy-/, Gl = /^sec-/, Kl = `AWS4-HMAC-SHA256`, ql = `aws4_request`, Jl = ({ query: e = {} }) => {
	let t = [], n = {};
	for (let r in e) {
		if (!C(e, r) || r.toLowerCase() === `x-amz-signature`) continue;
		let i = Wa(r);
		t.push(i);
		let a = e[r];
		typeof a == `string` ? n[i] = `${i}=${Wa(a)}` : Array.isArray(a) && (n[i] = a.slice(0).reduce((e, t) => e.concat([`${i}=${Wa(t)}`]), []).sort().join(`&`));
	}
	return t.sort().map((e) => n[e]).filter((e) => e).join(`&`);
}, Yl = (e) => Xl(e).toISOString().replace(/\.\d{3}Z$/, `Z`), Xl = (e) => typeof e == `number` ? /* @__PURE__ */ new Date(e * 1e3) : typeof e == `string` ? Number(e) ? /* @__PURE__ */ new Date(Number(e) * 1e3) : new Date(e) : e;
var Zl = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
		this.service = r, this.sha256 = i, this.uriEscapePath = a, this.applyChecksum = typeof e != `boolean` || e, this.regionProvider = T(n), this.credentialProvider = T(t);
	}
	createCanonicalRequest(e, t, n) {
		let r = Object.keys(t).sort();
		return `${e.method}
${this.getCanonicalPath(e)}
${Jl(e)}
${r.map((e) => `${e}:${t[e]}`).join(`
`)}

${r.join(`;`)}
${n}`;
	}
	async createStringToSign(e, t, n, r) {
		let i = new this.sha256();
		return i.update(Kt(n)), `${r}
${e}
${t}
${Wt(await i.digest())}`;
	}
	getCanonicalPath({ path: e }) {
		if (this.uriEscapePath) {
			let t = [];
			for (let n of e.split(`/`)) n?.length !== 0 && n !== `.` && (n === `..` ? t.pop() : t.push(n));
			let n = `${e?.startsWith(`/`) ? `/` : ``}${t.join(`/`)}${t.length > 0 && e?.endsWith(`/`) ? `/` : ``}`;
			return Wa(n).replace(/%2F/g, `/`);
		}
		return e;
	}
	validateResolvedCredentials(e) {
		if (typeof e != `object` || typeof e.accessKeyId != `string` || typeof e.secretAccessKey != `string`) throw Error(`Resolved credential object is not valid`);
	}
	formatDate(e) {
		let t = Yl(e).replace(/[-:]/g, ``);
		return {
			longDate: t,
			shortDate: t.slice(0, 8)
		};
	}
	getCanonicalHeaderList(e) {
		return Object.keys(e).sort().join(`;`);
	}
};
const Ql = {}, $l = [], eu = (e, t, n) => `${e}/${t}/${n}/${ql}`, tu = async (e, t, n, r, i) => {
	let a = `${n}:${r}:${i}:${Wt(await nu(e, t.secretAccessKey, t.accessKeyId))}:${t.sessionToken}`;
	if (a in Ql) return Ql[a];
	for ($l.push(a); $l.length > 50;) delete Ql[$l.shift()];
	let o = `AWS4${t.secretAccessKey}`;
	for (let t of [
		n,
		r,
		i,
		ql
	]) o = await nu(e, o, t);
	return Ql[a] = o;
}, nu = (e, t, n) => {
	let r = new e(t);
	return r.update(Kt(n)), r.digest();
}, ru = ({ headers: e }, t, n) => {
	let r = {};
	for (let i of Object.keys(e).sort()) {
		if (e[i] == null) continue;
		let a = i.toLowerCase();
		(C(Ul, a) || t?.has(a) || Wl.test(a) || Gl.test(a)) && (!n || n && !n.has(a)) || (a === `__proto__` && ha(r), r[a] = e[i].replace(/[\r\n]/g, ` `).replace(/[ \t]+/g, ` `).replace(/^ | $/g, ``));
	}
	return r;
}, iu = async ({ headers: e, body: t }, n) => {
	for (let t in e) if (C(e, t) && t.toLowerCase() === `x-amz-content-sha256`) return e[t];
	if (t == null) return `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
	if (typeof t == `string` || ArrayBuffer.isView(t) || fe(t)) {
		let e = new n();
		return e.update(Kt(t)), Wt(await e.digest());
	}
	return `UNSIGNED-PAYLOAD`;
}, au = (e, t) => {
	e = e.toLowerCase();
	for (let n in t) if (C(t, n) && e === n.toLowerCase()) return !0;
	return !1;
}, ou = (e, t = {}) => {
	let { headers: n, query: r = {} } = w.clone(e);
	for (let e in n) {
		if (!C(n, e)) continue;
		let i = e.toLowerCase();
		(i.slice(0, 6) === `x-amz-` && !t.unhoistableHeaders?.has(i) || t.hoistableHeaders?.has(i)) && (r[e] = n[e], delete n[e]);
	}
	return {
		...e,
		headers: n,
		query: r
	};
}, su = (e) => {
	e = w.clone(e);
	for (let t in e.headers) C(e.headers, t) && Hl.indexOf(t.toLowerCase()) > -1 && delete e.headers[t];
	return e;
};
var cu = class extends Zl {
	headerFormatter = new Fl();
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
		super({
			applyChecksum: e,
			credentials: t,
			region: n,
			service: r,
			sha256: i,
			uriEscapePath: a
		});
	}
	async presign(e, t = {}) {
		let { signingDate: n = /* @__PURE__ */ new Date(), expiresIn: r = 3600, unsignableHeaders: i, unhoistableHeaders: a, signableHeaders: o, hoistableHeaders: s, signingRegion: c, signingService: l } = t, u = await this.credentialProvider();
		this.validateResolvedCredentials(u);
		let d = c ?? await this.regionProvider(), { longDate: f, shortDate: p } = this.formatDate(n);
		if (r > 604800) return Promise.reject(`Signature version 4 presigned URLs must have an expiration date less than one week in the future`);
		let m = eu(p, d, l ?? this.service), h = ou(su(e), {
			unhoistableHeaders: a,
			hoistableHeaders: s
		});
		u.sessionToken && (h.query[`X-Amz-Security-Token`] = u.sessionToken), h.query[`X-Amz-Algorithm`] = Kl, h.query[`X-Amz-Credential`] = `${u.accessKeyId}/${m}`, h.query[`X-Amz-Date`] = f, h.query[`X-Amz-Expires`] = r.toString(10);
		let g = ru(h, i, o);
		return h.query[`X-Amz-SignedHeaders`] = this.getCanonicalHeaderList(g), h.query[`X-Amz-Signature`] = await this.getSignature(f, m, this.getSigningKey(u, d, p, l), this.createCanonicalRequest(h, g, await iu(e, this.sha256))), h;
	}
	async sign(e, t) {
		return typeof e == `string` ? this.signString(e, t) : e.headers && e.payload ? this.signEvent(e, t) : e.message ? this.signMessage(e, t) : this.signRequest(e, t);
	}
	async signEvent({ headers: e, payload: t }, { signingDate: n = /* @__PURE__ */ new Date(), priorSignature: r, signingRegion: i, signingService: a, eventStreamCredentials: o }) {
		let s = i ?? await this.regionProvider(), { shortDate: c, longDate: l } = this.formatDate(n), u = eu(c, s, a ?? this.service), d = await iu({
			headers: {},
			body: t
		}, this.sha256), f = new this.sha256();
		f.update(e);
		let p = [
			`AWS4-HMAC-SHA256-PAYLOAD`,
			l,
			u,
			r,
			Wt(await f.digest()),
			d
		].join(`
`);
		return this.signString(p, {
			signingDate: n,
			signingRegion: s,
			signingService: a,
			eventStreamCredentials: o
		});
	}
	async signMessage(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i }) {
		return this.signEvent({
			headers: this.headerFormatter.format(e.message.headers),
			payload: e.message.body
		}, {
			signingDate: t,
			signingRegion: n,
			signingService: r,
			priorSignature: e.priorSignature,
			eventStreamCredentials: i
		}).then((t) => ({
			message: e.message,
			signature: t
		}));
	}
	async signString(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i } = {}) {
		let a = i ?? await this.credentialProvider();
		this.validateResolvedCredentials(a);
		let o = n ?? await this.regionProvider(), { shortDate: s } = this.formatDate(t), c = new this.sha256(await this.getSigningKey(a, o, s, r));
		return c.update(Kt(e)), Wt(await c.digest());
	}
	async signRequest(e, { signingDate: t = /* @__PURE__ */ new Date(), signableHeaders: n, unsignableHeaders: r, signingRegion: i, signingService: a } = {}) {
		let o = await this.credentialProvider();
		this.validateResolvedCredentials(o);
		let s = i ?? await this.regionProvider(), c = su(e), { longDate: l, shortDate: u } = this.formatDate(t), d = eu(u, s, a ?? this.service);
		c.headers[Vl] = l, o.sessionToken && (c.headers[`x-amz-security-token`] = o.sessionToken);
		let f = await iu(c, this.sha256);
		!au(`x-amz-content-sha256`, c.headers) && this.applyChecksum && (c.headers[`x-amz-content-sha256`] = f);
		let p = ru(c, r, n), m = await this.getSignature(l, d, this.getSigningKey(o, s, u, a), this.createCanonicalRequest(c, p, f));
		return c.headers[Bl] = `${Kl} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${m}`, c;
	}
	async getSignature(e, t, n, r) {
		let i = await this.createStringToSign(e, t, r, Kl), a = new this.sha256(await n);
		return a.update(Kt(i)), Wt(await a.digest());
	}
	getSigningKey(e, t, n, r) {
		return tu(this.sha256, e, n, t, r || this.service);
	}
};
const lu = { SignatureV4a: null }, uu = (e) => (t) => {
	let n = t.credentials, r = !!t.credentials, i;
	Object.defineProperty(t, "credentials", {
		set(e) {
			e && e !== n && e !== i && (r = !0), n = e;
			let a = fu(t, du(t, {
				credentials: n,
				credentialDefaultProvider: t.credentialDefaultProvider
			}));
			if (r && !a.attributed) {
				let e = typeof n == `object` && !!n;
				i = async (t) => {
					let n = await a(t);
					return e && (!n.$source || Object.keys(n.$source).length === 0) ? b(n, `CREDENTIALS_CODE`, `e`) : n;
				}, i.memoized = a.memoized, i.configBound = a.configBound, i.attributed = !0;
			} else i = a;
		},
		get() {
			return i;
		},
		enumerable: !0,
		configurable: !0
	}), t.credentials = n;
	let { signingEscapePath: a = !0, systemClockOffset: o = t.systemClockOffset || 0, sha256: s } = t, c;
	return c = t.signer ? ts(t.signer) : t.regionInfoProvider ? () => ts(t.region)().then(async (e) => [await t.regionInfoProvider(e, {
		useFipsEndpoint: await t.useFipsEndpoint(),
		useDualstackEndpoint: await t.useDualstackEndpoint()
	}) || {}, e]).then(([e, n]) => {
		let { signingRegion: r, signingService: i } = e;
		t.signingRegion = t.signingRegion || r || n, t.signingName = t.signingName || i || t.serviceId;
		let o = {
			...t,
			credentials: t.credentials,
			region: t.signingRegion,
			service: t.signingName,
			sha256: s,
			uriEscapePath: a
		};
		return new (t.signerConstructor || cu)(o);
	}) : async (e) => {
		e = Object.assign({}, {
			name: `sigv4`,
			signingName: t.signingName || t.defaultSigningName,
			signingRegion: await ts(t.region)(),
			properties: {}
		}, e);
		let n = e.signingRegion, r = e.signingName;
		t.signingRegion = t.signingRegion || n, t.signingName = t.signingName || r || t.serviceId;
		let i = {
			...t,
			credentials: t.credentials,
			region: t.signingRegion,
			service: t.signingName,
			sha256: s,
			uriEscapePath: a
		};
		return new (t.signerConstructor || cu)(i);
	}, Object.assign(t, {
		systemClockOffset: o,
		signingEscapePath: a,
		signer: c,
		disableClockSkewCorrection: ts(t.disableClockSkewCorrection ?? e)
	});
};
function du(e, { credentials: t, credentialDefaultProvider: n }) {
	let r;
	return r = t ? t?.memoized ? t : os(t, is, as) : n ? ts(n(Object.assign({}, e, { parentClientConfig: e }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	}, r.memoized = !0, r;
}
function fu(e, t) {
	if (t.configBound) return t;
	let n = async (n) => t({
		...n,
		callerClientConfig: e
	});
	return n.memoized = t.memoized, n.configBound = !0, n;
}
const pu = uu(D({
	environmentVariableSelector: (e) => $t(e, `AWS_DISABLE_CLOCK_SKEW_CORRECTION`, en.ENV),
	configFileSelector: (e) => $t(e, `disable_clock_skew_correction`, en.CONFIG),
	default: !1
})), mu = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`, hu = async (e, t = {}, n) => {
	let { SSOOIDCClient: r } = await import(`./sso-oidc-DPmXGk_b.js`), i = (e) => t.clientConfig?.[e] ?? t.parentClientConfig?.[e] ?? n?.[e];
	return new r(Object.assign({}, t.clientConfig ?? {}, {
		region: e ?? t.clientConfig?.region,
		logger: i(`logger`),
		userAgentAppId: i(`userAgentAppId`)
	}));
}, gu = async (e, t, n = {}, r) => {
	let { CreateTokenCommand: i } = await import(`./sso-oidc-DPmXGk_b.js`);
	return (await hu(t, n, r)).send(new i({
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		refreshToken: e.refreshToken,
		grantType: `refresh_token`
	}));
}, _u = (e) => {
	if (e.expiration && e.expiration.getTime() < Date.now()) throw new Yt(`Token is expired. ${mu}`, !1);
}, vu = (e, t, n = !1) => {
	if (t === void 0) throw new Yt(`Value not present for '${e}' in SSO Token${n ? `. Cannot refresh` : ``}. ${mu}`, !1);
}, { writeFile: yu } = c, bu = (e, t) => {
	let n = on(e), r = JSON.stringify(t, null, 2);
	return yu(n, r);
}, xu = /* @__PURE__ */ new Map(), Su = /* @__PURE__ */ new Map(), Cu = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/token-providers - fromSso`);
	let n = await wn(e), r = an({ profile: e.profile ?? t?.profile }), i = n[r];
	if (!i) throw new Yt(`Profile '${r}' could not be found in shared credentials file.`, !1);
	if (!i.sso_session) throw new Yt(`Profile '${r}' is missing required property 'sso_session'.`);
	let a = i.sso_session, o = Su.get(a);
	if (o) return await o;
	let s = (await Sn(e))[a];
	if (!s) throw new Yt(`Sso session '${a}' could not be found in shared credentials file.`, !1);
	for (let e of [`sso_start_url`, `sso_region`]) if (!s[e]) throw new Yt(`Sso session '${a}' is missing required property '${e}'.`, !1);
	s.sso_start_url;
	let c = s.sso_region, l;
	try {
		l = await cn(a);
	} catch {
		throw new Yt(`The SSO session token associated with profile=${r} was not found or is invalid. ${mu}`, !1);
	}
	vu(`accessToken`, l.accessToken), vu(`expiresAt`, l.expiresAt);
	let { accessToken: u, expiresAt: d } = l, f = {
		token: u,
		expiration: new Date(d)
	};
	if (f.expiration.getTime() - Date.now() > 3e5) return f;
	let p = Su.get(a);
	if (p) return await p;
	let m = xu.get(a) ?? 0;
	if (Date.now() - m < 3e4) return _u(f), f;
	vu(`clientId`, l.clientId, !0), vu(`clientSecret`, l.clientSecret, !0), vu(`refreshToken`, l.refreshToken, !0);
	let h = (async () => {
		try {
			xu.set(a, Date.now());
			let n = await gu(l, c, e, t);
			vu(`accessToken`, n.accessToken), vu(`expiresIn`, n.expiresIn);
			let r = new Date(Date.now() + n.expiresIn * 1e3);
			try {
				await bu(a, {
					...l,
					accessToken: n.accessToken,
					expiresAt: r.toISOString(),
					refreshToken: n.refreshToken
				});
			} catch {}
			return {
				token: n.accessToken,
				expiration: r
			};
		} catch {
			return _u(f), f;
		}
	})();
	Su.set(a, h);
	try {
		return await h;
	} finally {
		Su.delete(a);
	}
}, wu = async ({ ssoStartUrl: e, ssoSession: t, ssoAccountId: n, ssoRegion: r, ssoRoleName: i, ssoClient: a, clientConfig: o, parentClientConfig: s, callerClientConfig: c, profile: l, filepath: u, configFilepath: d, ignoreCache: f, logger: p }) => {
	let m, h = `To refresh this SSO session run aws sso login with the corresponding profile.`;
	if (t) try {
		let e = await Cu({
			profile: l,
			filepath: u,
			configFilepath: d,
			ignoreCache: f,
			clientConfig: o,
			parentClientConfig: s,
			logger: p
		})({ callerClientConfig: c });
		m = {
			accessToken: e.token,
			expiresAt: new Date(e.expiration).toISOString()
		};
	} catch (e) {
		throw new E(e.message, {
			tryNextLink: !1,
			logger: p
		});
	}
	else try {
		m = await cn(e);
	} catch {
		throw new E(`The SSO session associated with this profile is invalid. ${h}`, {
			tryNextLink: !1,
			logger: p
		});
	}
	if (new Date(m.expiresAt).getTime() - Date.now() <= 0) throw new E(`The SSO session associated with this profile has expired. ${h}`, {
		tryNextLink: !1,
		logger: p
	});
	let { accessToken: g } = m, { SSOClient: _, GetRoleCredentialsCommand: v } = await import(`./loadSso-Dx9RH9X3.js`), ee = a || new _(Object.assign({}, o ?? {}, {
		logger: o?.logger ?? c?.logger ?? s?.logger,
		region: o?.region ?? r,
		userAgentAppId: o?.userAgentAppId ?? c?.userAgentAppId ?? s?.userAgentAppId
	})), te;
	try {
		te = await ee.send(new v({
			accountId: n,
			roleName: i,
			accessToken: g
		}));
	} catch (e) {
		throw new E(e, {
			tryNextLink: !1,
			logger: p
		});
	}
	let { roleCredentials: { accessKeyId: y, secretAccessKey: ne, sessionToken: re, expiration: ie, credentialScope: ae, accountId: oe } = {} } = te;
	if (!y || !ne || !re || !ie) throw new E(`SSO returns an invalid temporary credential.`, {
		tryNextLink: !1,
		logger: p
	});
	let se = {
		accessKeyId: y,
		secretAccessKey: ne,
		sessionToken: re,
		expiration: new Date(ie),
		...ae && { credentialScope: ae },
		...oe && { accountId: oe }
	};
	return t ? b(se, `CREDENTIALS_SSO`, `s`) : b(se, `CREDENTIALS_SSO_LEGACY`, `u`), se;
}, Tu = (e, t) => {
	let { sso_start_url: n, sso_account_id: r, sso_region: i, sso_role_name: a } = e;
	if (!n || !r || !i || !a) throw new E(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(`, `)}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
		tryNextLink: !1,
		logger: t
	});
	return e;
}, Eu = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug(`@aws-sdk/credential-provider-sso - fromSSO`);
	let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: o } = e, { ssoClient: s } = e, c = an({ profile: e.profile ?? t?.profile });
	if (!n && !r && !i && !a && !o) {
		let t = (await wn(e))[c];
		if (!t) throw new E(`Profile ${c} was not found.`, { logger: e.logger });
		if (!vl(t)) throw new E(`Profile ${c} is not configured with SSO credentials.`, { logger: e.logger });
		if (t?.sso_session) {
			let r = (await Sn(e))[t.sso_session], a = ` configurations in profile ${c} and sso-session ${t.sso_session}`;
			if (i && i !== r.sso_region) throw new E(`Conflicting SSO region` + a, {
				tryNextLink: !1,
				logger: e.logger
			});
			if (n && n !== r.sso_start_url) throw new E(`Conflicting SSO start_url` + a, {
				tryNextLink: !1,
				logger: e.logger
			});
			t.sso_region = r.sso_region, t.sso_start_url = r.sso_start_url;
		}
		let { sso_start_url: r, sso_account_id: a, sso_region: o, sso_role_name: l, sso_session: u } = Tu(t, e.logger);
		return wu({
			ssoStartUrl: r,
			ssoSession: u,
			ssoAccountId: a,
			ssoRegion: o,
			ssoRoleName: l,
			ssoClient: s,
			clientConfig: e.clientConfig,
			parentClientConfig: e.parentClientConfig,
			callerClientConfig: e.callerClientConfig,
			profile: c,
			filepath: e.filepath,
			configFilepath: e.configFilepath,
			ignoreCache: e.ignoreCache,
			logger: e.logger
		});
	}
	if (!n || !r || !i || !a) throw new E(`Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"`, {
		tryNextLink: !1,
		logger: e.logger
	});
	return wu({
		ssoStartUrl: n,
		ssoSession: o,
		ssoAccountId: r,
		ssoRegion: i,
		ssoRoleName: a,
		ssoClient: s,
		clientConfig: e.clientConfig,
		parentClientConfig: e.parentClientConfig,
		callerClientConfig: e.callerClientConfig,
		profile: c,
		filepath: e.filepath,
		configFilepath: e.configFilepath,
		ignoreCache: e.ignoreCache,
		logger: e.logger
	});
}, Du = async (e, t, n) => ({
	operation: Ee(t).operation,
	region: await T(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Ou(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `awsssoportal`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function ku(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Au = (e) => {
	let t = [];
	switch (e.operation) {
		case `GetRoleCredentials`:
			t.push(ku(e));
			break;
		default: t.push(Ou(e));
	}
	return t;
}, ju = (e) => {
	let t = pu(e);
	return Object.assign(t, { authSchemePreference: T(e.authSchemePreference ?? []) });
}, Mu = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `awsssoportal`
}), Nu = {
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
};
var Pu = `3.998.4`, Fu = class {
	queryCompat;
	errorRegistry;
	constructor(e = !1) {
		this.queryCompat = e;
	}
	resolveRestContentType(e, t) {
		let n = t.getMemberSchemas(), r = Object.values(n).find((e) => !!e.getMergedTraits().httpPayload);
		if (r) return r.getMergedTraits().mediaType || (r.isStringSchema() ? `text/plain` : r.isBlobSchema() ? `application/octet-stream` : e);
		if (!t.isUnitSchema() && Object.values(n).find((e) => {
			let { httpQuery: t, httpQueryParams: n, httpHeader: r, httpLabel: i, httpPrefixHeaders: a } = e.getMergedTraits();
			return !t && !n && !r && !i && a === void 0;
		})) return e;
	}
	async getErrorSchemaOrThrowBaseException(e, t, n, r, i, a) {
		let o = e;
		e.includes(`#`) && ([, o] = e.split(`#`));
		let s = {
			$metadata: i,
			$fault: n.statusCode < 500 ? `client` : `server`
		};
		if (!this.errorRegistry) throw Error(`@aws-sdk/core/protocols - error handler not initialized.`);
		try {
			return {
				errorSchema: a?.(this.errorRegistry, o) ?? this.errorRegistry.getSchema(e),
				errorMetadata: s
			};
		} catch {
			r.message = r.message ?? r.Message ?? `UnknownError`;
			let e = this.errorRegistry, t = e.getBaseException();
			if (t) {
				let n = e.getErrorCtor(t) ?? Error;
				throw this.decorateServiceException(Object.assign(new n({ name: o }), s), r);
			}
			let n = r, i = n?.message ?? n?.Message ?? n?.Error?.Message ?? n?.Error?.message;
			throw this.decorateServiceException(Object.assign(Error(i), { name: o }, s), r);
		}
	}
	compose(e, t, n) {
		let r = n;
		t.includes(`#`) && ([r] = t.split(`#`));
		let i = tr.for(r), a = tr.for(`smithy.ts.sdk.synthetic.` + n);
		e.copyFrom(i), e.copyFrom(a), this.errorRegistry = e;
	}
	decorateServiceException(e, t = {}) {
		if (this.queryCompat) {
			let n = e.Message ?? t.Message, r = cr(e, t);
			n && (r.message = n);
			let i = r.Error ?? {};
			i.Type = r.Error?.Type, i.Code = r.Error?.Code, i.Message = r.Error?.message ?? r.Error?.Message ?? n, r.Error = i;
			let a = r.$metadata.requestId;
			return a && (r.RequestId = a), r;
		}
		return cr(e, t);
	}
	setQueryCompatError(e, t) {
		let n = t.headers?.[`x-amzn-query-error`];
		if (e !== void 0 && n != null) {
			let [t, r] = n.split(`;`), i = Object.keys(e), a = {
				Code: t,
				Type: r
			};
			e.Code = t, e.Type = r;
			for (let t = 0; t < i.length; t++) {
				let n = i[t];
				a[n === `message` ? `Message` : n] = e[n];
			}
			delete a.__type, e.Error = a;
		}
	}
	queryCompatOutput(e, t) {
		e.Error && (t.Error = e.Error), e.Type && (t.Type = e.Type), e.Code && (t.Code = e.Code);
	}
	findQueryCompatibleError(e, t) {
		try {
			return e.getSchema(t);
		} catch {
			return e.find((e) => O.of(e).getMergedTraits().awsQueryError?.[0] === t);
		}
	}
}, Iu = class extends ja {
	serializer;
	deserializer;
	codec;
	mixin = new Fu();
	constructor({ defaultNamespace: e, errorTypeRegistries: t, jsonCodec: n }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: t
		});
		let r = {
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			httpBindings: !0,
			jsonName: !0
		};
		this.codec = n ?? new Co(r), this.serializer = new Ia(this.codec.createSerializer(), r), this.deserializer = new Pa(this.codec.createDeserializer(), r);
	}
	getShapeId() {
		return `aws.protocols#restJson1`;
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(e) {
		this.codec.setSerdeContext(e), super.setSerdeContext(e);
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n), i = O.of(e.input);
		if (!r.headers[`content-type`]) {
			let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
			e && (r.headers[`content-type`] = e);
		}
		return r.body == null && r.headers[`content-type`] === this.getDefaultContentType() && (r.body = `{}`), r;
	}
	async deserializeResponse(e, t, n) {
		let r = await super.deserializeResponse(e, t, n), i = O.of(e.output);
		for (let [e, t] of i.structIterator()) t.getMemberTraits().httpPayload && !(e in r) && (r[e] = null);
		return r;
	}
	async handleError(e, t, n, r, i) {
		let a = lo(n, r) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
		let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = O.of(o), l = r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
		await this.deserializeHttpMessage(o, t, n, r);
		let d = {}, f = this.codec.createDeserializer();
		for (let [e, t] of c.structIterator()) {
			let n = t.getMergedTraits().jsonName ?? e;
			d[e] = f.readObject(t, r[n]);
		}
		throw this.mixin.decorateServiceException(Object.assign(u, s, {
			$fault: c.getMergedTraits().error,
			message: l
		}, d), r);
	}
	getDefaultContentType() {
		return `application/json`;
	}
};
const Lu = /[&<>"]/g, Ru = {
	"&": `&amp;`,
	"<": `&lt;`,
	">": `&gt;`,
	"\"": `&quot;`
};
function zu(e) {
	return e.replace(Lu, (e) => Ru[e]);
}
const Bu = /[&"'<>\r\n\u0085\u2028]/g, Vu = {
	"&": `&amp;`,
	"\"": `&quot;`,
	"'": `&apos;`,
	"<": `&lt;`,
	">": `&gt;`,
	"\r": `&#x0D;`,
	"\n": `&#x0A;`,
	"": `&#x85;`,
	"\u2028": `&#x2028;`
};
function Hu(e) {
	return e.replace(Bu, (e) => Vu[e]);
}
var Uu = class {
	value;
	constructor(e) {
		this.value = e;
	}
	toString() {
		return Hu(`` + this.value);
	}
}, Wu = class e {
	name;
	children;
	attributes = {};
	static of(t, n, r) {
		let i = new e(t);
		return n !== void 0 && i.addChildNode(new Uu(n)), r !== void 0 && i.withName(r), i;
	}
	constructor(e, t = []) {
		this.name = e, this.children = t;
	}
	withName(e) {
		return this.name = e, this;
	}
	addAttribute(e, t) {
		return this.attributes[e] = t, this;
	}
	addChildNode(e) {
		return this.children.push(e), this;
	}
	removeAttribute(e) {
		return delete this.attributes[e], this;
	}
	n(e) {
		return this.name = e, this;
	}
	c(e) {
		return this.children.push(e), this;
	}
	a(e, t) {
		return t != null && (this.attributes[e] = t), this;
	}
	cc(t, n, r = n) {
		if (t[n] != null) {
			let i = e.of(n, t[n]).withName(r);
			this.c(i);
		}
	}
	l(e, t, n, r) {
		e[t] != null && r().map((e) => {
			e.withName(n), this.c(e);
		});
	}
	lc(t, n, r, i) {
		if (t[n] != null) {
			let t = i(), n = new e(r);
			t.map((e) => {
				n.c(e);
			}), this.c(n);
		}
	}
	toString() {
		let e = !!this.children.length, t = `<${this.name}`, n = this.attributes;
		for (let e of Object.keys(n)) {
			let r = n[e];
			r != null && (t += ` ${e}="${zu(`` + r)}"`);
		}
		return t += e ? `>${this.children.map((e) => e.toString()).join(``)}</${this.name}>` : `/>`;
	}
};
function Gu(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function Ku(e) {
	return new qu(e).parse();
}
var qu = class e {
	x;
	i = 0;
	z;
	constructor(e) {
		this.x = e, this.x = e.replace(/\r\n?/g, `
`), this.z = this.x.length;
	}
	parse() {
		let e = this, { z: t } = e;
		for (; e.i < t && (e.trim(), !(e.i >= t));) if (e.isNext(`<?`)) e.readTo(`?>`), e.trim();
		else if (e.isNext(`<!--`)) e.readTo(`-->`), e.trim();
		else if (e.isNext(`<!DOCTYPE`, !1)) e.skipDoctype(), e.trim();
		else if (e.x[e.i] === `<`) {
			let t = e.parseTag();
			return { [t.tag]: t.value };
		} else throw Error(`@aws-sdk XML parse error: unexpected content.`);
		throw Error(`@aws-sdk XML parse error: no root element.`);
	}
	isNext(e, t = !0) {
		let n = this;
		return t ? n.x.startsWith(e, n.i) : n.x.toLowerCase().startsWith(e.toLowerCase(), n.i);
	}
	readTo(e) {
		let t = this, n = t.x.indexOf(e, t.i);
		if (n === -1) throw Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
		let r = t.x.slice(t.i, n);
		return t.i = n + e.length, r;
	}
	trim() {
		let e = this;
		for (; e.i < e.z && ` 	\r
`.includes(e.x[e.i]);) ++e.i;
	}
	readAttrValue() {
		let e = this, t = e.x[e.i];
		++e.i;
		let n = ``;
		for (; e.i < e.z && e.x[e.i] !== t;) n += e.x[e.i++];
		return ++e.i, e.decodeEntities(n);
	}
	parseTag() {
		let e = this;
		++e.i;
		let t = ``;
		for (; e.i < e.z && !` 	\r
>/`.includes(e.x[e.i]);) t += e.x[e.i++];
		let n = !1, r = {};
		for (; e.i < e.z && (e.trim(), !`>/`.includes(e.x[e.i]));) {
			let t = ``;
			for (; e.i < e.z && !`= 	\r
>/?`.includes(e.x[e.i]);) t += e.x[e.i++];
			if (e.trim(), e.x[e.i] !== `=`) break;
			++e.i, e.trim(), t === `__proto__` && Gu(r), r[t] = e.readAttrValue(), n = !0;
		}
		if (e.i >= e.z) throw Error(`@aws-sdk XML parse error: unexpected end of input.`);
		if (e.x[e.i] === `/`) {
			if (++e.i, e.i >= e.z || e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of self-closing tag.`);
			return ++e.i, {
				tag: t,
				value: n ? r : ``
			};
		}
		if (e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of opening tag.`);
		++e.i;
		let i = [], a = [], o = !1;
		for (; e.i < e.z && !e.isNext(`</`);) if (e.x[e.i] === `<`) e.isNext(`<!--`) ? e.readTo(`-->`) : e.isNext(`<![CDATA[`) ? (e.i += 9, i.push(e.readTo(`]]>`))) : e.isNext(`<?`) ? e.readTo(`?>`) : (o = !0, a.push(e.parseTag()));
		else {
			let t = ``;
			for (; e.i < e.z && e.x[e.i] !== `<`;) t += e.x[e.i++];
			i.push(e.decodeEntities(t));
		}
		if (!e.isNext(`</`)) throw Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
		e.i += 2;
		let s = e.readTo(`>`).trim();
		if (s !== t) throw Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${s}>.`);
		if (!n && i.length === 0 && !o) return {
			tag: t,
			value: ``
		};
		if (!n && !o) {
			let e = i.length === 1 ? i[0] : i.join(``);
			return e.trim() === `` && e.includes(`
`) ? {
				tag: t,
				value: ``
			} : {
				tag: t,
				value: e
			};
		}
		let c = {};
		for (let e of i) e.trim() === `` && e.includes(`
`) || (c[`#text`] = `#text` in c ? c[`#text`] + e : e);
		for (let e of a) e.tag === `__proto__` && Gu(c), e.tag in c ? Array.isArray(c[e.tag]) ? c[e.tag].push(e.value) : c[e.tag] = [c[e.tag], e.value] : c[e.tag] = e.value;
		for (let [e, t] of Object.entries(r)) e === `__proto__` && Gu(c), c[e] = t;
		return {
			tag: t,
			value: c
		};
	}
	static ENTITIES = {
		amp: `&`,
		lt: `<`,
		gt: `>`,
		quot: `"`,
		apos: `'`
	};
	skipDoctype() {
		let e = this;
		e.i += 9;
		let t = 0;
		for (; e.i < e.z;) {
			let n = e.x[e.i];
			if (n === `[`) ++t;
			else if (n === `]`) --t;
			else if (n === `>` && t === 0) {
				++e.i;
				return;
			}
			++e.i;
		}
		throw Error(`@aws-sdk XML parse error: unclosed DOCTYPE.`);
	}
	decodeEntities(t) {
		return t.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (t, n, r, i) => n ? String.fromCharCode(parseInt(n, 16)) : r ? String.fromCharCode(parseInt(r, 10)) : e.ENTITIES[i] ?? ``);
	}
}, Ju = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
}, Yu = class {
	from;
	to;
	keys;
	constructor(e, t) {
		this.from = e, this.to = t;
		let n = Object.keys(this.from), r = new Set(n);
		r.delete(`__type`), this.keys = r;
	}
	mark(e) {
		this.keys.delete(e);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let e = this.keys.values().next().value, t = this.from[e];
			this.to.$unknown = [e, t];
		}
	}
};
function Xu(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var Zu = class extends Ju {
	settings;
	stringDeserializer;
	constructor(e) {
		super(), this.settings = e, this.stringDeserializer = new Na(e);
	}
	setSerdeContext(e) {
		this.serdeContext = e, this.stringDeserializer.setSerdeContext(e);
	}
	read(e, t, n) {
		let r = O.of(e), i = r.getMemberSchemas();
		if (r.isStructSchema() && r.isMemberSchema() && Object.values(i).find((e) => !!e.getMemberTraits().eventPayload)) {
			let e = {}, n = Object.keys(i)[0];
			return e[n] = i[n].isBlobSchema() ? t : this.read(i[n], t), e;
		}
		let a = (this.serdeContext?.utf8Encoder ?? be)(t), o = this.parseXml(a);
		return this.readSchema(e, n ? o[n] : o);
	}
	readSchema(e, t) {
		let n = O.of(e);
		if (n.isUnitSchema()) return;
		let r = n.getMergedTraits();
		if (n.isListSchema() && !Array.isArray(t)) return this.readSchema(n, [t]);
		if (t == null) return t;
		if (typeof t == `object`) {
			let e = !!r.xmlFlattened;
			if (n.isListSchema()) {
				let r = n.getValueSchema(), i = [], a = r.getMergedTraits().xmlName ?? `member`, o = e ? t : (t[0] ?? t)[a];
				if (o == null) return i;
				let s = Array.isArray(o) ? o : [o];
				for (let e of s) i.push(this.readSchema(r, e));
				return i;
			}
			let i = {};
			if (n.isMapSchema()) {
				let r = n.getKeySchema(), a = n.getValueSchema(), o;
				o = e ? Array.isArray(t) ? t : [t] : Array.isArray(t.entry) ? t.entry : [t.entry];
				let s = r.getMergedTraits().xmlName ?? `key`, c = a.getMergedTraits().xmlName ?? `value`;
				for (let e of o) {
					let t = e[s], n = e[c];
					t === `__proto__` && Xu(i), i[t] = this.readSchema(a, n);
				}
				return i;
			}
			if (n.isStructSchema()) {
				let e = n.isUnionSchema(), r;
				e && (r = new Yu(t, i));
				for (let [a, o] of n.structIterator()) {
					let n = o.getMergedTraits(), s = n.httpPayload ? n.xmlName ?? o.getName() : o.getMemberTraits().xmlName ?? a;
					e && r.mark(s), t[s] != null && (i[a] = this.readSchema(o, t[s]));
				}
				return e && r.writeUnknown(), i;
			}
			if (n.isDocumentSchema()) return t;
			throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`);
		}
		return n.isListSchema() ? [] : n.isMapSchema() || n.isStructSchema() ? {} : this.stringDeserializer.read(n, t);
	}
	parseXml(e) {
		if (e.length) {
			let t;
			try {
				t = Ku(e);
			} catch (t) {
				throw t && typeof t == `object` && Object.defineProperty(t, "$responseBodyText", { value: e }), t;
			}
			let n = `#text`, r = Object.keys(t)[0], i = t[r];
			return i[n] && (i[r] = i[n], delete i[n]), yr(i);
		}
		return {};
	}
}, Qu = class extends Ju {
	settings;
	buffer;
	constructor(e) {
		super(), this.settings = e;
	}
	write(e, t, n = ``) {
		this.buffer === void 0 && (this.buffer = ``);
		let r = O.of(e);
		if (n && !n.endsWith(`.`) && (n += `.`), r.isBlobSchema()) (typeof t == `string` || t instanceof Uint8Array) && (this.writeKey(n), this.writeValue((this.serdeContext?.base64Encoder ?? ve)(t)));
		else if (r.isBooleanSchema() || r.isNumericSchema() || r.isStringSchema()) t == null ? r.isIdempotencyToken() && (this.writeKey(n), this.writeValue(va())) : (this.writeKey(n), this.writeValue(String(t)));
		else if (r.isBigIntegerSchema()) t != null && (this.writeKey(n), this.writeValue(String(t)));
		else if (r.isBigDecimalSchema()) t != null && (this.writeKey(n), this.writeValue(t instanceof Bt ? t.string : String(t)));
		else if (r.isTimestampSchema()) {
			if (t instanceof Date) switch (this.writeKey(n), La(r, this.settings)) {
				case 5:
					this.writeValue(t.toISOString().replace(`.000Z`, `Z`));
					break;
				case 6:
					this.writeValue($e(t));
					break;
				case 7: this.writeValue(String(t.getTime() / 1e3));
			}
		} else if (r.isDocumentSchema()) Array.isArray(t) ? this.write(79, t, n) : t instanceof Date ? this.write(4, t, n) : t instanceof Uint8Array ? this.write(21, t, n) : t && typeof t == `object` ? this.write(143, t, n) : (this.writeKey(n), this.writeValue(String(t)));
		else if (r.isListSchema()) {
			if (Array.isArray(t)) {
				if (t.length === 0) this.settings.serializeEmptyLists && (this.writeKey(n), this.writeValue(``));
				else {
					let e = r.getValueSchema(), i = this.settings.flattenLists || r.getMergedTraits().xmlFlattened, a = 1;
					for (let r of t) {
						if (r == null) continue;
						let t = e.getMergedTraits(), o = this.getKey(`member`, t.xmlName, t.ec2QueryName), s = i ? `${n}${a}` : `${n}${o}.${a}`;
						this.write(e, r, s), ++a;
					}
				}
			}
		} else if (r.isMapSchema()) {
			if (t && typeof t == `object`) {
				let e = r.getKeySchema(), i = r.getValueSchema(), a = r.getMergedTraits().xmlFlattened, o = 1;
				for (let r in t) {
					let s = t[r];
					if (s == null) continue;
					let c = e.getMergedTraits(), l = this.getKey(`key`, c.xmlName, c.ec2QueryName), u = a ? `${n}${o}.${l}` : `${n}entry.${o}.${l}`, d = i.getMergedTraits(), f = this.getKey(`value`, d.xmlName, d.ec2QueryName), p = a ? `${n}${o}.${f}` : `${n}entry.${o}.${f}`;
					this.write(e, r, u), this.write(i, s, p), ++o;
				}
			}
		} else if (r.isStructSchema()) {
			if (t && typeof t == `object`) {
				let e = !1;
				for (let [i, a] of r.structIterator()) {
					if (t[i] == null && !a.isIdempotencyToken()) continue;
					let r = a.getMergedTraits(), o = this.getKey(i, r.xmlName, r.ec2QueryName, `struct`), s = `${n}${o}`;
					this.write(a, t[i], s), e = !0;
				}
				if (!e && r.isUnionSchema()) {
					let { $unknown: e } = t;
					if (Array.isArray(e)) {
						let [t, r] = e, i = `${n}${t}`;
						this.write(15, r, i);
					}
				}
			}
		} else if (!r.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${r.getName(!0)}`);
	}
	flush() {
		if (this.buffer === void 0) throw Error(`@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.`);
		let e = this.buffer;
		return delete this.buffer, e;
	}
	getKey(e, t, n, r) {
		let { ec2: i, capitalizeKeys: a } = this.settings;
		if (i && n) return n;
		let o = t ?? e;
		return a && r === `struct` ? o[0].toUpperCase() + o.slice(1) : o;
	}
	writeKey(e) {
		e.endsWith(`.`) && (e = e.slice(0, e.length - 1)), this.buffer += `&${ba(e)}=`;
	}
	writeValue(e) {
		this.buffer += ba(e);
	}
}, $u = class extends Ma {
	options;
	serializer;
	deserializer;
	mixin = new Fu();
	constructor(e) {
		super({
			defaultNamespace: e.defaultNamespace,
			errorTypeRegistries: e.errorTypeRegistries
		}), this.options = e;
		let t = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !1,
			xmlNamespace: e.xmlNamespace,
			serviceNamespace: e.defaultNamespace,
			serializeEmptyLists: !0
		};
		this.serializer = new Qu(t), this.deserializer = new Zu(t);
	}
	getShapeId() {
		return `aws.protocols#awsQuery`;
	}
	setSerdeContext(e) {
		this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e);
	}
	getPayloadCodec() {
		throw Error(`AWSQuery protocol has no payload codec.`);
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n);
		return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-www-form-urlencoded`, zn(e.input) !== `unit` && r.body || (r.body = ``), r.body = `Action=${e.name.split(`#`)[1] ?? e.name}&Version=${this.options.version}` + r.body, r.body.endsWith(`&`) && (r.body = r.body.slice(-1)), r;
	}
	async deserializeResponse(e, t, n) {
		let r = this.deserializer, i = O.of(e.output), a = {};
		if (n.statusCode >= 300) {
			let i = await ya(n.body, t);
			i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n));
		}
		for (let e in n.headers) {
			let t = n.headers[e];
			delete n.headers[e], n.headers[e.toLowerCase()] = t;
		}
		let o = e.name.split(`#`)[1] ?? e.name, s = i.isStructSchema() && this.useNestedResult() ? o + `Result` : void 0, c = await ya(n.body, t);
		return c.byteLength > 0 && Object.assign(a, await r.read(i, c, s)), a.$metadata = this.deserializeMetadata(n), a;
	}
	useNestedResult() {
		return !0;
	}
	async handleError(e, t, n, r, i) {
		let a = this.loadQueryErrorCode(n, r) ?? `Unknown`;
		this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
		let o = this.loadQueryError(r) ?? {}, s = this.loadQueryErrorMessage(r);
		o.message = s, o.Error = {
			Type: o.Type,
			Code: o.Code,
			Message: s
		};
		let { errorSchema: c, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, o, i, this.mixin.findQueryCompatibleError), u = O.of(c), d = new ((this.compositeErrorRegistry.getErrorCtor(c)) ?? Error)({}), f = {
			Type: o.Error.Type,
			Code: o.Error.Code,
			Error: o.Error
		};
		for (let [e, t] of u.structIterator()) {
			let n = t.getMergedTraits().xmlName ?? e, i = o[n] ?? r[n];
			f[e] = this.deserializer.readSchema(t, i);
		}
		throw this.mixin.decorateServiceException(Object.assign(d, l, {
			$fault: u.getMergedTraits().error,
			message: s
		}, f), r);
	}
	loadQueryErrorCode(e, t) {
		let n = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
		if (n !== void 0) return n;
		if (e.statusCode == 404) return `NotFound`;
	}
	loadQueryError(e) {
		return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
	}
	loadQueryErrorMessage(e) {
		let t = this.loadQueryError(e);
		return t?.message ?? t?.Message ?? e.message ?? e.Message ?? `Unknown`;
	}
	getDefaultContentType() {
		return `application/x-www-form-urlencoded`;
	}
};
const ed = (e, t) => {
	if (t?.Error?.Code !== void 0) return t.Error.Code;
	if (t?.Code !== void 0) return t.Code;
	if (e.statusCode == 404) return `NotFound`;
};
var td = class extends Ju {
	settings;
	stringBuffer;
	byteBuffer;
	buffer;
	constructor(e) {
		super(), this.settings = e;
	}
	write(e, t) {
		let n = O.of(e);
		if (n.isStringSchema() && typeof t == `string`) this.stringBuffer = t;
		else if (n.isBlobSchema()) this.byteBuffer = `byteLength` in t ? t : (this.serdeContext?.base64Decoder ?? ge)(t);
		else {
			this.buffer = this.writeStruct(n, t, void 0);
			let e = n.getMergedTraits();
			e.httpPayload && !e.xmlName && this.buffer.withName(n.getName());
		}
	}
	flush() {
		if (this.byteBuffer !== void 0) {
			let e = this.byteBuffer;
			return delete this.byteBuffer, e;
		}
		if (this.stringBuffer !== void 0) {
			let e = this.stringBuffer;
			return delete this.stringBuffer, e;
		}
		let e = this.buffer;
		return this.settings.xmlNamespace && (e?.attributes?.xmlns || e.addAttribute(`xmlns`, this.settings.xmlNamespace)), delete this.buffer, e.toString();
	}
	writeStruct(e, t, n) {
		let r = e.getMergedTraits(), i = e.isMemberSchema() && !r.httpPayload ? e.getMemberTraits().xmlName ?? e.getMemberName() : r.xmlName ?? e.getName();
		if (!i || !e.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`);
		let a = Wu.of(i), [o, s] = this.getXmlnsAttribute(e, n);
		for (let [n, r] of e.structIterator()) {
			let e = t[n];
			if (e != null || r.isIdempotencyToken()) {
				if (r.getMergedTraits().xmlAttribute) {
					a.addAttribute(r.getMergedTraits().xmlName ?? n, this.writeSimple(r, e));
					continue;
				}
				if (r.isListSchema()) this.writeList(r, e, a, s);
				else if (r.isMapSchema()) this.writeMap(r, e, a, s);
				else if (r.isStructSchema()) a.addChildNode(this.writeStruct(r, e, s));
				else {
					let t = Wu.of(r.getMergedTraits().xmlName ?? r.getMemberName());
					this.writeSimpleInto(r, e, t, s), a.addChildNode(t);
				}
			}
		}
		let { $unknown: c } = t;
		if (c && e.isUnionSchema() && Array.isArray(c) && Object.keys(t).length === 1) {
			let [e, n] = c, r = Wu.of(e);
			if (typeof n != `string`) {
				if (t instanceof Wu || t instanceof Uu) a.addChildNode(t);
				else throw Error(`@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
			}
			this.writeSimpleInto(0, n, r, s), a.addChildNode(r);
		}
		return s && a.addAttribute(o, s), a;
	}
	writeList(e, t, n, r) {
		if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);
		let i = e.getMergedTraits(), a = e.getValueSchema(), o = a.getMergedTraits(), s = !!o.sparse, c = !!i.xmlFlattened, [l, u] = this.getXmlnsAttribute(e, r), d = (t, n) => {
			if (a.isListSchema()) this.writeList(a, Array.isArray(n) ? n : [n], t, u);
			else if (a.isMapSchema()) this.writeMap(a, n, t, u);
			else if (a.isStructSchema()) {
				let r = this.writeStruct(a, n, u);
				t.addChildNode(r.withName(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? `member`));
			} else {
				let r = Wu.of(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? `member`);
				this.writeSimpleInto(a, n, r, u), t.addChildNode(r);
			}
		};
		if (c) for (let e of t) (s || e != null) && d(n, e);
		else {
			let r = Wu.of(i.xmlName ?? e.getMemberName());
			u && r.addAttribute(l, u);
			for (let e of t) (s || e != null) && d(r, e);
			n.addChildNode(r);
		}
	}
	writeMap(e, t, n, r, i = !1) {
		if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
		let a = e.getMergedTraits(), o = e.getKeySchema(), s = o.getMergedTraits().xmlName ?? `key`, c = e.getValueSchema(), l = c.getMergedTraits(), u = l.xmlName ?? `value`, d = !!l.sparse, f = !!a.xmlFlattened, [p, m] = this.getXmlnsAttribute(e, r), h = (e, t, n) => {
			let r = Wu.of(s, t), [i, a] = this.getXmlnsAttribute(o, m);
			a && r.addAttribute(i, a), e.addChildNode(r);
			let l = Wu.of(u);
			c.isListSchema() ? this.writeList(c, n, l, m) : c.isMapSchema() ? this.writeMap(c, n, l, m, !0) : c.isStructSchema() ? l = this.writeStruct(c, n, m) : this.writeSimpleInto(c, n, l, m), e.addChildNode(l);
		};
		if (f) for (let r in t) {
			let i = t[r];
			if (d || i != null) {
				let t = Wu.of(a.xmlName ?? e.getMemberName());
				h(t, r, i), n.addChildNode(t);
			}
		}
		else {
			let r;
			i || (r = Wu.of(a.xmlName ?? e.getMemberName()), m && r.addAttribute(p, m), n.addChildNode(r));
			for (let e in t) {
				let a = t[e];
				if (d || a != null) {
					let t = Wu.of(`entry`);
					h(t, e, a), (i ? n : r).addChildNode(t);
				}
			}
		}
	}
	writeSimple(e, t) {
		if (t === null) throw Error(`@aws-sdk/core/protocols - (XML serializer) cannot write null value.`);
		let n = O.of(e), r = null;
		if (t && typeof t == `object`) {
			if (n.isBlobSchema()) r = (this.serdeContext?.base64Encoder ?? ve)(t);
			else if (n.isTimestampSchema() && t instanceof Date) switch (La(n, this.settings)) {
				case 5:
					r = t.toISOString().replace(`.000Z`, `Z`);
					break;
				case 6:
					r = $e(t);
					break;
				case 7:
					r = String(t.getTime() / 1e3);
					break;
				default: console.warn(`Missing timestamp format, using http date`, t), r = $e(t);
			}
			else if (n.isBigDecimalSchema() && t) return t instanceof Bt ? t.string : String(t);
			else if (n.isMapSchema() || n.isListSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.`);
			else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(!0)}`);
		}
		if ((n.isBooleanSchema() || n.isNumericSchema() || n.isBigIntegerSchema() || n.isBigDecimalSchema()) && (r = String(t)), n.isStringSchema() && (r = t === void 0 && n.isIdempotencyToken() ? va() : String(t)), r === null) throw Error(`Unhandled schema-value pair ${n.getName(!0)}=${t}`);
		return r;
	}
	writeSimpleInto(e, t, n, r) {
		let i = this.writeSimple(e, t), a = O.of(e), o = new Uu(i), [s, c] = this.getXmlnsAttribute(a, r);
		c && n.addAttribute(s, c), n.addChildNode(o);
	}
	getXmlnsAttribute(e, t) {
		let [n, r] = e.getMergedTraits().xmlNamespace ?? [];
		return r && r !== t ? [n ? `xmlns:${n}` : `xmlns`, r] : [void 0, void 0];
	}
}, nd = class extends Ju {
	settings;
	constructor(e) {
		super(), this.settings = e;
	}
	createSerializer() {
		let e = new td(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
	createDeserializer() {
		let e = new Zu(this.settings);
		return e.setSerdeContext(this.serdeContext), e;
	}
}, rd = class extends ja {
	codec;
	serializer;
	deserializer;
	mixin = new Fu();
	constructor(e) {
		super(e);
		let t = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !0,
			xmlNamespace: e.xmlNamespace,
			serviceNamespace: e.defaultNamespace
		};
		this.codec = new nd(t), this.serializer = new Ia(this.codec.createSerializer(), t), this.deserializer = new Pa(this.codec.createDeserializer(), t);
	}
	getPayloadCodec() {
		return this.codec;
	}
	getShapeId() {
		return `aws.protocols#restXml`;
	}
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n), i = O.of(e.input);
		if (!r.headers[`content-type`]) {
			let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
			e && (r.headers[`content-type`] = e);
		}
		return typeof r.body == `string` && r.headers[`content-type`] === this.getDefaultContentType() && !r.body.startsWith(`<?xml `) && !this.hasUnstructuredPayloadBinding(i) && (r.body = `<?xml version="1.0" encoding="UTF-8"?>` + r.body), r;
	}
	async deserializeResponse(e, t, n) {
		return super.deserializeResponse(e, t, n);
	}
	async handleError(e, t, n, r, i) {
		let a = ed(n, r) ?? `Unknown`;
		if (this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace), r.Error && typeof r.Error == `object`) for (let e of Object.keys(r.Error)) r[e] = r.Error[e], e.toLowerCase() === `message` && (r.message = r.Error[e]);
		r.RequestId && !i.requestId && (i.requestId = r.RequestId);
		let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = O.of(o), l = r.Error?.message ?? r.Error?.Message ?? r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
		await this.deserializeHttpMessage(o, t, n, r);
		let d = {}, f = this.codec.createDeserializer();
		for (let [e, t] of c.structIterator()) {
			let n = t.getMergedTraits().xmlName ?? e, i = r.Error?.[n] ?? r[n];
			d[e] = f.readSchema(t, i);
		}
		throw this.mixin.decorateServiceException(Object.assign(u, s, {
			$fault: c.getMergedTraits().error,
			message: l
		}, d), r);
	}
	getDefaultContentType() {
		return `application/xml`;
	}
	hasUnstructuredPayloadBinding(e) {
		for (let [, t] of e.structIterator()) if (t.getMergedTraits().httpPayload) return !(t.isStructSchema() || t.isMapSchema() || t.isListSchema());
		return !1;
	}
}, id = class extends d {
	hash;
	constructor(e, t) {
		super(t), this.hash = e;
	}
	_write(e, t, n) {
		try {
			this.hash.update(Kt(e));
		} catch (e) {
			return n(e);
		}
		n();
	}
};
const ad = (e, t) => {
	if (t.readableFlowing !== null) throw Error(`Unable to calculate hash for flowing readable stream`);
	let n = new e(), r = new id(n);
	return t.pipe(r), new Promise((e, i) => {
		t.on(`error`, (e) => {
			r.end(), i(e);
		}), r.on(`error`, i), r.on(`finish`, () => {
			n.digest().then(e).catch(i);
		});
	});
};
var od = class {
	digestLength = 16;
	state = Uint32Array.from(sd);
	writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
	bufferLength = 0;
	bytesHashed = 0;
	update(e) {
		let t = Kt(e), n = 0, r = t.byteLength;
		for (this.bytesHashed += r; r > 0;) this.writeBuffer.setUint8(this.bufferLength++, t[n++]), --r, this.bufferLength === 64 && (dd(this.state, this.writeBuffer), this.bufferLength = 0);
	}
	async digest() {
		let e = Uint32Array.from(this.state), t = new DataView(this.writeBuffer.buffer.slice(0)), n = this.bufferLength, r = this.bytesHashed * 8;
		if (t.setUint8(n++, 128), this.bufferLength % 64 >= 56) {
			for (let e = n; e < 64; ++e) t.setUint8(e, 0);
			dd(e, t), n = 0;
		}
		for (let e = n; e < 56; ++e) t.setUint8(e, 0);
		t.setUint32(56, r >>> 0, !0), t.setUint32(60, Math.floor(r / 2 ** 32), !0), dd(e, t);
		let i = /* @__PURE__ */ new Uint8Array(16), a = new DataView(i.buffer);
		for (let t = 0; t < 4; ++t) a.setUint32(t * 4, e[t], !0);
		return i;
	}
	reset() {
		this.state.set(sd), this.writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64)), this.bufferLength = 0, this.bytesHashed = 0;
	}
};
const sd = [
	1732584193,
	4023233417,
	2562383102,
	271733878
], cd = 4294967295, ld = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), ud = Array.from({ length: 64 }, (e, t) => Math.abs(Math.sin(t + 1)) * 2 ** 32 >>> 0);
function dd(e, t) {
	let n = e[0], r = e[1], i = e[2], a = e[3];
	for (let e = 0; e < 64; ++e) {
		let o, s;
		e < 16 ? (o = r & i | ~r & a, s = e) : e < 32 ? (o = a & r | i & ~a, s = (5 * e + 1) % 16) : e < 48 ? (o = r ^ i ^ a, s = (3 * e + 5) % 16) : (o = i ^ (r | ~a), s = 7 * e % 16);
		let c = t.getUint32(s * 4, !0), l = a;
		a = i, i = r;
		let u = ld[(e >> 4) * 4 + (e & 3)], d = (n + o & cd) + (c + ud[e] & cd) & cd;
		r = r + ((d << u | d >>> 32 - u) >>> 0) & cd, n = l;
	}
	e[0] = e[0] + n & cd, e[1] = e[1] + r & cd, e[2] = e[2] + i & cd, e[3] = e[3] + a & cd;
}
const fd = (() => {
	try {
		return f(`md5`), !0;
	} catch {
		return !1;
	}
})() ? pd() : od;
function pd() {
	return class {
		digestLength = 16;
		hash = f(`md5`);
		update(e) {
			this.hash.update(Kt(e));
		}
		async digest() {
			let e = this.hash.copy().digest();
			return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = f(`md5`);
		}
	};
}
const md = /* @__PURE__ */ new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
	let t = e;
	for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
	md[e] = t >>> 0;
}
const hd = 4294967295;
var gd = class {
	digestLength = 4;
	checksum = hd;
	update(e) {
		for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ md[(this.checksum ^ e[t]) & 255];
	}
	digestSync() {
		return (this.checksum ^ hd) >>> 0;
	}
	async digest() {
		let e = this.digestSync(), t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setUint32(0, e, !1), t;
	}
	reset() {
		this.checksum = hd;
	}
};
const _d = typeof y.crc32 == `function` ? y.crc32 : void 0, vd = _d ? yd(_d) : gd;
function yd(e) {
	return class {
		digestLength = 4;
		value = 0;
		update(t) {
			this.value = e(t, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			let e = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(e.buffer).setUint32(0, this.digestSync(), !1), e;
		}
		reset() {
			this.value = 0;
		}
	};
}
const bd = 2 ** 53 - 1;
var xd = class e {
	digestLength = 32;
	state = Int32Array.from(Sd);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = !1;
	inner;
	outer;
	constructor(t) {
		if (t) {
			let n = e.normalizeKey(t);
			this.inner = new e(), this.outer = new e();
			let { inner: r, outer: i } = this, a = /* @__PURE__ */ new Uint8Array(128);
			for (let e = 0; e < 64; ++e) a[e] = 54 ^ n[e], a[e + 64] = 92 ^ n[e];
			r.update(a.subarray(0, 64)), i.update(a.subarray(64));
		}
	}
	update(e) {
		if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
		if (this.inner) {
			this.inner.update(e);
			return;
		}
		let t = Kt(e), n = 0, { byteLength: r } = t;
		if (this.bytesHashed += r, this.bytesHashed * 8 > bd) throw Error(`Cannot hash more than 2^53 - 1 bits`);
		for (; r > 0;) this.buffer[this.bufferLength++] = t[n++], r--, this.bufferLength === 64 && (this.hashBuffer(), this.bufferLength = 0);
	}
	async digest() {
		let { inner: e, outer: t } = this;
		if (e && t) {
			if (this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			this.finished = !0;
			let n = e.digestSync();
			return t.update(n), t.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(Sd), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
	}
	digestSync() {
		let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed * 8, i = new DataView(t.buffer, t.byteOffset, t.byteLength);
		if (i.setUint8(n++, 128), (n - 1) % 64 >= 56) {
			for (let e = n; e < 64; ++e) i.setUint8(e, 0);
			this.hashBufferWith(e, t), n = 0;
		}
		for (let e = n; e < 56; ++e) i.setUint8(e, 0);
		i.setUint32(56, Math.floor(r / 4294967296), !1), i.setUint32(60, r, !1), this.hashBufferWith(e, t);
		let a = /* @__PURE__ */ new Uint8Array(32);
		for (let t = 0; t < 8; ++t) a[t * 4] = e[t] >>> 24 & 255, a[t * 4 + 1] = e[t] >>> 16 & 255, a[t * 4 + 2] = e[t] >>> 8 & 255, a[t * 4 + 3] = e[t] >>> 0 & 255;
		return a;
	}
	static normalizeKey(t) {
		let n = Kt(t);
		if (n.byteLength > 64) {
			let t = new e();
			t.update(n);
			let r = t.digestSync(), i = /* @__PURE__ */ new Uint8Array(64);
			return i.set(r), i;
		}
		if (n.byteLength < 64) {
			let e = /* @__PURE__ */ new Uint8Array(64);
			return e.set(n), e;
		}
		return n;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(e, t) {
		let n = this.w ??= /* @__PURE__ */ new Int32Array(64), r = e[0], i = e[1], a = e[2], o = e[3], s = e[4], c = e[5], l = e[6], u = e[7];
		for (let e = 0; e < 64; ++e) {
			if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255;
			else {
				let t = n[e - 2], r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
				t = n[e - 15];
				let i = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
				n[e] = (r + n[e - 7] | 0) + (i + n[e - 16] | 0);
			}
			let d = (((s >>> 6 | s << 26) ^ (s >>> 11 | s << 21) ^ (s >>> 25 | s << 7)) + (s & c ^ ~s & l) | 0) + (u + (Cd[e] + n[e] | 0) | 0) | 0, f = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & a ^ i & a) | 0;
			u = l, l = c, c = s, s = o + d | 0, o = a, a = i, i = r, r = d + f | 0;
		}
		e[0] += r, e[1] += i, e[2] += a, e[3] += o, e[4] += s, e[5] += c, e[6] += l, e[7] += u;
	}
};
const Sd = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), Cd = new Int32Array([
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
]), wd = (() => {
	try {
		return f(`sha256`), !0;
	} catch {
		return !1;
	}
})() ? Td() : xd;
function Td() {
	return class {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(e) {
			this.secret = e, this.isHmac = !!e, this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished hash.`);
			this.hash.update(e);
		}
		async digest() {
			let e;
			return this.isHmac ? (this.finished = !0, e = this.hash.digest()) : e = this.hash.copy().digest(), new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? p(`sha256`, Ed(this.secret)) : f(`sha256`);
		}
	};
}
function Ed(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
const Dd = `isSet`, Od = `PartitionResult`, kd = `booleanEquals`, Ad = `getAttr`, jd = { ref: `Endpoint` }, Md = { ref: Od }, Nd = {}, Pd = [{ ref: `Region` }], Fd = {
	conditions: [
		[Dd, [jd]],
		[Dd, Pd],
		[
			`aws.partition`,
			Pd,
			Od
		],
		[kd, [{ ref: `UseFIPS` }, !0]],
		[kd, [{ ref: `UseDualStack` }, !0]],
		[kd, [{
			fn: Ad,
			argv: [Md, `supportsDualStack`]
		}, !0]],
		[kd, [{
			fn: Ad,
			argv: [Md, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: Ad,
			argv: [Md, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[jd, Nd],
		[`https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, Nd],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://portal.sso.{Region}.amazonaws.com`, Nd],
		[`https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}`, Nd],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}`, Nd],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://portal.sso.{Region}.{PartitionResult#dnsSuffix}`, Nd],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Id = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]), Ld = ai.from(Id, 2, Fd.conditions, Fd.results), Rd = new oi({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), zd = (e, t = {}) => Rd.get(e, () => Fi(Ld, {
	endpointParams: e,
	logger: t.logger
}));
li.aws = hc;
var Bd = class e extends sr {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Vd = class e extends Bd {
	static shapeId = `com.amazonaws.sso#InvalidRequestException`;
	name = `InvalidRequestException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Hd = class e extends Bd {
	static shapeId = `com.amazonaws.sso#ResourceNotFoundException`;
	name = `ResourceNotFoundException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ResourceNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ud = class e extends Bd {
	static shapeId = `com.amazonaws.sso#TooManyRequestsException`;
	name = `TooManyRequestsException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `TooManyRequestsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Wd = class e extends Bd {
	static shapeId = `com.amazonaws.sso#UnauthorizedException`;
	name = `UnauthorizedException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnauthorizedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const Gd = `client`, Kd = `error`, qd = `httpError`, Jd = `httpQuery`, Yd = `message`, Xd = `smithy.ts.sdk.synthetic.com.amazonaws.sso`, Zd = `com.amazonaws.sso`, Qd = new tr(Xd);
var $d = [
	-3,
	Xd,
	`SSOServiceException`,
	0,
	[],
	[]
];
Qd.registerError($d, Bd);
const ef = new tr(Zd);
var tf = [
	-3,
	Zd,
	`InvalidRequestException`,
	{
		[Kd]: Gd,
		[qd]: 400
	},
	[Yd],
	[0]
];
ef.registerError(tf, Vd);
var nf = [
	-3,
	Zd,
	`ResourceNotFoundException`,
	{
		[Kd]: Gd,
		[qd]: 404
	},
	[Yd],
	[0]
];
ef.registerError(nf, Hd);
var rf = [
	-3,
	Zd,
	`TooManyRequestsException`,
	{
		[Kd]: Gd,
		[qd]: 429
	},
	[Yd],
	[0]
];
ef.registerError(rf, Ud);
var af = [
	-3,
	Zd,
	`UnauthorizedException`,
	{
		[Kd]: Gd,
		[qd]: 401
	},
	[Yd],
	[0]
];
ef.registerError(af, Wd);
const of = [Qd, ef];
var sf = [
	0,
	Zd,
	`AccessTokenType`,
	8,
	0
], cf = [
	0,
	Zd,
	`SecretAccessKeyType`,
	8,
	0
], lf = [
	0,
	Zd,
	`SessionTokenType`,
	8,
	0
], uf = [
	3,
	Zd,
	`GetRoleCredentialsRequest`,
	0,
	[
		`roleName`,
		`accountId`,
		`accessToken`
	],
	[
		[0, { [Jd]: `role_name` }],
		[0, { [Jd]: `account_id` }],
		[() => sf, { httpHeader: `x-amz-sso_bearer_token` }]
	],
	3
], df = [
	3,
	Zd,
	`GetRoleCredentialsResponse`,
	0,
	[`roleCredentials`],
	[[() => ff, 0]]
], ff = [
	3,
	Zd,
	`RoleCredentials`,
	0,
	[
		`accessKeyId`,
		`secretAccessKey`,
		`sessionToken`,
		`expiration`
	],
	[
		0,
		[() => cf, 0],
		[() => lf, 0],
		1
	]
], pf = [
	9,
	Zd,
	`GetRoleCredentials`,
	{ http: [
		`GET`,
		`/federation/credentials`,
		200
	] },
	() => uf,
	() => df
];
const mf = (e) => ({
	apiVersion: `2019-06-10`,
	base64Decoder: e?.base64Decoder ?? ge,
	base64Encoder: e?.base64Encoder ?? ve,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? zd,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Au,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new El()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new rs()
	}],
	logger: e?.logger ?? new br(),
	protocol: e?.protocol ?? Iu,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sso`,
		errorTypeRegistries: of,
		version: `2019-06-10`,
		serviceTarget: `SWBPortalService`
	},
	serviceId: e?.serviceId ?? `SSO`,
	sha256: e?.sha256 ?? wd,
	urlParser: e?.urlParser ?? Ne,
	utf8Decoder: e?.utf8Decoder ?? _e,
	utf8Encoder: e?.utf8Encoder ?? be
}), hf = (e) => {
	dr(process.version);
	let t = Lr(e), n = () => t().then(lr), r = mf(e);
	le(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? D(Ml, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? Gt,
		defaultSocketTimeout: de(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? fc({
			serviceId: r.serviceId,
			clientVersion: Pu
		}),
		maxAttempts: e?.maxAttempts ?? D(Js, e),
		region: e?.region ?? D(kr, {
			...Ar,
			...i
		}),
		requestHandler: Vc.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? D({
			...Xs,
			default: async () => (await n()).retryMode || Hs
		}, e),
		streamCollector: e?.streamCollector ?? da,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? D(jn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? D(Mn, i),
		userAgentAppId: e?.userAgentAppId ?? D(pc, i)
	};
}, gf = (e) => {
	let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			let n = t.findIndex((t) => t.schemeId === e.schemeId);
			n === -1 ? t.push(e) : t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
}, _f = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), vf = (e, t) => {
	let n = Object.assign(vc(e), _r(e), Ra(e), gf(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, yc(n), vr(n), za(n), _f(n));
};
var yf = class extends Rn {
	config;
	constructor(...[e]) {
		let t = hf(e || {});
		super(t), this.initConfig = t;
		let n = cs(Mu(t)), r = Ys(n), i = wo(Fr(r)), a = Ii(i), o = ju(a), s = vf(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Kn(this.config)), this.middlewareStack.use(cc(this.config)), this.middlewareStack.use(Zs(this.config)), this.middlewareStack.use(Ua(this.config)), this.middlewareStack.use(Do(this.config)), this.middlewareStack.use(Ao(this.config)), this.middlewareStack.use(Wo(this.config)), this.middlewareStack.use(Yo(this.config, {
			httpAuthSchemeParametersProvider: Du,
			identityProviderConfigProvider: async (e) => new ns({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(es(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const bf = xr(Nu, `SWBPortalService`, `SSOClient`, Li), xf = {}, Sf = (e, t, n, r) => [];
var Cf = class extends bf(xf, Sf, `GetRoleCredentials`, pf) {};
const wf = (e) => async (t) => {
	e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);
	let { roleArn: n, roleSessionName: r, webIdentityToken: i, providerId: a, policyArns: o, policy: s, durationSeconds: c } = e, { roleAssumerWithWebIdentity: l } = e;
	if (!l) {
		let { getDefaultRoleAssumerWithWebIdentity: n } = await import(`./sts-CojnF5qh.js`);
		l = n({
			...e.clientConfig,
			credentialProviderLogger: e.logger,
			parentClientConfig: {
				...t?.callerClientConfig,
				...e.parentClientConfig
			}
		}, e.clientPlugins);
	}
	return l({
		RoleArn: n,
		RoleSessionName: r ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: i,
		ProviderId: a,
		PolicyArns: o,
		Policy: s,
		DurationSeconds: c
	});
}, Tf = `AWS_WEB_IDENTITY_TOKEN_FILE`, Ef = (e = {}) => async (t) => {
	e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);
	let n = e?.webIdentityTokenFile ?? process.env[Tf], r = e?.roleArn ?? process.env.AWS_ROLE_ARN, i = e?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
	if (!n || !r) throw new E(`Web identity configuration not specified`, { logger: e.logger });
	let a = await wf({
		...e,
		webIdentityToken: Tn?.getTokenRecord?.()[n] ?? l(n, { encoding: `ascii` }),
		roleArn: r,
		roleSessionName: i
	})(t);
	return n === process.env[Tf] && b(a, `CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`, `h`), a;
}, Df = async (e, t, n) => ({
	operation: Ee(t).operation,
	region: await T(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Of(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `signin`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function kf(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Af = (e) => {
	let t = [];
	switch (e.operation) {
		case `CreateOAuth2Token`:
			t.push(kf(e));
			break;
		default: t.push(Of(e));
	}
	return t;
}, jf = (e) => {
	let t = pu(e);
	return Object.assign(t, { authSchemePreference: T(e.authSchemePreference ?? []) });
}, Mf = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `signin`
}), Nf = {
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
}, Pf = `isSet`, Ff = `booleanEquals`, If = `coalesce`, Lf = `PartitionResult`, Rf = `stringEquals`, zf = `getAttr`, Bf = `https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}`, Vf = { ref: `Endpoint` }, Hf = {
	fn: zf,
	argv: [{ ref: Lf }, `name`]
}, Uf = { ref: `Region` }, Wf = { ref: Lf }, Gf = { authSchemes: [{
	name: `sigv4`,
	signingName: `signin`,
	signingRegion: `{Region}`
}] }, A = {}, Kf = [Uf], qf = {
	conditions: [
		[Pf, Kf],
		[Ff, [{
			fn: If,
			argv: [{ ref: `IsControlPlane` }, !1]
		}, !0]],
		[Pf, [Vf]],
		[
			`aws.partition`,
			Kf,
			Lf
		],
		[Ff, [{ ref: `UseFIPS` }, !0]],
		[Rf, [Hf, `aws`]],
		[Ff, [{
			fn: If,
			argv: [{ ref: `IsOAuthEndpoint` }, !1]
		}, !0]],
		[Ff, [{ ref: `UseDualStack` }, !0]],
		[Rf, [Hf, `aws-cn`]],
		[Rf, [Uf, `us-gov-west-1`]],
		[Rf, [Hf, `aws-us-gov`]],
		[Ff, [{
			fn: zf,
			argv: [Wf, `supportsFIPS`]
		}, !0]],
		[Rf, [Hf, `aws-iso`]],
		[Rf, [Hf, `aws-iso-b`]],
		[Rf, [Hf, `aws-iso-f`]],
		[Rf, [Hf, `aws-iso-e`]],
		[Rf, [Hf, `aws-eusc`]],
		[Ff, [{
			fn: zf,
			argv: [Wf, `supportsDualStack`]
		}, !0]]
	],
	results: [
		[-1],
		[`https://signin.{Region}.api.aws`, Gf],
		[`https://signin.{Region}.api.amazonwebservices.com.cn`, Gf],
		[Bf, Gf],
		[-1, `FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.`],
		[`https://{Region}.oauth.signin.aws`, Gf],
		[`https://{Region}.signin.aws.amazon.com`, A],
		[`https://{Region}.signin.amazonaws.cn`, A],
		[`https://{Region}.signin.amazonaws-us-gov.com`, A],
		[`https://{Region}.signin.c2shome.ic.gov`, A],
		[`https://{Region}.signin.sc2shome.sgov.gov`, A],
		[`https://{Region}.signin.csphome.hci.ic.gov`, A],
		[`https://{Region}.signin.csphome.adc-e.uk`, A],
		[`https://{Region}.signin.amazonaws-eusc.eu`, A],
		[`https://signin-fips.amazonaws-us-gov.com`, A],
		[`https://{Region}.signin-fips.amazonaws-us-gov.com`, A],
		[`https://{Region}.signin.{PartitionResult#dnsSuffix}`, A],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[Vf, A],
		[`https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, A],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://signin-fips.{Region}.{PartitionResult#dnsSuffix}`, A],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[Bf, A],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://signin.{Region}.{PartitionResult#dnsSuffix}`, A],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, Jf = new Int32Array([
	-1,
	1,
	-1,
	0,
	6,
	3,
	2,
	36,
	4,
	4,
	5,
	100000027,
	6,
	100000004,
	100000027,
	1,
	29,
	7,
	2,
	36,
	8,
	3,
	9,
	31,
	4,
	22,
	10,
	5,
	19,
	11,
	7,
	21,
	12,
	8,
	100000007,
	13,
	10,
	100000008,
	14,
	12,
	100000009,
	15,
	13,
	100000010,
	16,
	14,
	100000011,
	17,
	15,
	100000012,
	18,
	16,
	100000013,
	100000016,
	6,
	100000005,
	20,
	7,
	21,
	100000006,
	17,
	100000024,
	100000025,
	6,
	100000004,
	23,
	7,
	27,
	24,
	9,
	100000014,
	25,
	10,
	100000015,
	26,
	11,
	100000022,
	100000023,
	11,
	28,
	100000021,
	17,
	100000020,
	100000021,
	2,
	35,
	30,
	3,
	39,
	31,
	4,
	32,
	100000027,
	6,
	100000004,
	33,
	7,
	100000027,
	34,
	9,
	100000014,
	100000027,
	3,
	39,
	36,
	4,
	38,
	37,
	7,
	100000018,
	100000019,
	6,
	100000004,
	100000017,
	5,
	100000001,
	40,
	8,
	100000002,
	100000003
]), Yf = ai.from(Jf, 2, qf.conditions, qf.results), Xf = new oi({
	size: 50,
	params: [
		`Endpoint`,
		`IsControlPlane`,
		`IsOAuthEndpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), Zf = (e, t = {}) => Xf.get(e, () => Fi(Yf, {
	endpointParams: e,
	logger: t.logger
}));
li.aws = hc;
var Qf = class e extends sr {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, $f = class e extends Qf {
	static shapeId = `com.amazonaws.signin#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, ep = class e extends Qf {
	static shapeId = `com.amazonaws.signin#InternalServerException`;
	name = `InternalServerException`;
	$fault = `server`;
	error;
	constructor(t) {
		super({
			name: `InternalServerException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, tp = class e extends Qf {
	static shapeId = `com.amazonaws.signin#TooManyRequestsError`;
	name = `TooManyRequestsError`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `TooManyRequestsError`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
}, np = class e extends Qf {
	static shapeId = `com.amazonaws.signin#ValidationException`;
	name = `ValidationException`;
	$fault = `client`;
	error;
	constructor(t) {
		super({
			name: `ValidationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
	}
};
const rp = `accessKeyId`, ip = `accessToken`, ap = `client`, op = `clientId`, sp = `codeVerifier`, cp = `error`, lp = `expiresIn`, up = `grantType`, dp = `httpError`, fp = `idToken`, pp = `jsonName`, mp = `message`, hp = `refreshToken`, gp = `redirectUri`, _p = `smithy.ts.sdk.synthetic.com.amazonaws.signin`, vp = `secretAccessKey`, yp = `sessionToken`, bp = `tokenType`, xp = `com.amazonaws.signin`, Sp = new tr(_p);
var Cp = [
	-3,
	_p,
	`SigninServiceException`,
	0,
	[],
	[]
];
Sp.registerError(Cp, Qf);
const wp = new tr(xp);
var Tp = [
	-3,
	xp,
	`AccessDeniedException`,
	{ [cp]: ap },
	[cp, mp],
	[0, 0],
	2
];
wp.registerError(Tp, $f);
var Ep = [
	-3,
	xp,
	`InternalServerException`,
	{
		[cp]: `server`,
		[dp]: 500
	},
	[cp, mp],
	[0, 0],
	2
];
wp.registerError(Ep, ep);
var Dp = [
	-3,
	xp,
	`TooManyRequestsError`,
	{
		[cp]: ap,
		[dp]: 429
	},
	[cp, mp],
	[0, 0],
	2
];
wp.registerError(Dp, tp);
var Op = [
	-3,
	xp,
	`ValidationException`,
	{
		[cp]: ap,
		[dp]: 400
	},
	[cp, mp],
	[0, 0],
	2
];
wp.registerError(Op, np);
const kp = [Sp, wp];
var Ap = [
	0,
	xp,
	`RefreshToken`,
	8,
	0
], jp = [
	3,
	xp,
	`AccessToken`,
	8,
	[
		rp,
		vp,
		yp
	],
	[
		[0, { [pp]: rp }],
		[0, { [pp]: vp }],
		[0, { [pp]: yp }]
	],
	3
], Mp = [
	3,
	xp,
	`CreateOAuth2TokenRequest`,
	0,
	[`tokenInput`],
	[[() => Np, 16]],
	1
], Np = [
	3,
	xp,
	`CreateOAuth2TokenRequestBody`,
	0,
	[
		op,
		up,
		`code`,
		gp,
		sp,
		hp
	],
	[
		[0, { [pp]: op }],
		[0, { [pp]: up }],
		0,
		[0, { [pp]: gp }],
		[0, { [pp]: sp }],
		[() => Ap, { [pp]: hp }]
	],
	2
], Pp = [
	3,
	xp,
	`CreateOAuth2TokenResponse`,
	0,
	[`tokenOutput`],
	[[() => Fp, 16]],
	1
], Fp = [
	3,
	xp,
	`CreateOAuth2TokenResponseBody`,
	0,
	[
		ip,
		bp,
		lp,
		hp,
		fp
	],
	[
		[() => jp, { [pp]: ip }],
		[0, { [pp]: bp }],
		[1, { [pp]: lp }],
		[() => Ap, { [pp]: hp }],
		[0, { [pp]: fp }]
	],
	4
], Ip = [
	9,
	xp,
	`CreateOAuth2Token`,
	{ http: [
		`POST`,
		`/v1/token`,
		200
	] },
	() => Mp,
	() => Pp
];
const Lp = (e) => ({
	apiVersion: `2023-01-01`,
	base64Decoder: e?.base64Decoder ?? ge,
	base64Encoder: e?.base64Encoder ?? ve,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Zf,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Af,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new El()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new rs()
	}],
	logger: e?.logger ?? new br(),
	protocol: e?.protocol ?? Iu,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.signin`,
		errorTypeRegistries: kp,
		version: `2023-01-01`,
		serviceTarget: `Signin`
	},
	serviceId: e?.serviceId ?? `Signin`,
	sha256: e?.sha256 ?? wd,
	urlParser: e?.urlParser ?? Ne,
	utf8Decoder: e?.utf8Decoder ?? _e,
	utf8Encoder: e?.utf8Encoder ?? be
}), Rp = (e) => {
	dr(process.version);
	let t = Lr(e), n = () => t().then(lr), r = Lp(e);
	le(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? D(Ml, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? Gt,
		defaultSocketTimeout: de(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? fc({
			serviceId: r.serviceId,
			clientVersion: Pu
		}),
		maxAttempts: e?.maxAttempts ?? D(Js, e),
		region: e?.region ?? D(kr, {
			...Ar,
			...i
		}),
		requestHandler: Vc.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? D({
			...Xs,
			default: async () => (await n()).retryMode || Hs
		}, e),
		streamCollector: e?.streamCollector ?? da,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? D(jn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? D(Mn, i),
		userAgentAppId: e?.userAgentAppId ?? D(pc, i)
	};
}, zp = (e) => {
	let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			let n = t.findIndex((t) => t.schemeId === e.schemeId);
			n === -1 ? t.push(e) : t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
}, Bp = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Vp = (e, t) => {
	let n = Object.assign(vc(e), _r(e), Ra(e), zp(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, yc(n), vr(n), za(n), Bp(n));
};
var Hp = class extends Rn {
	config;
	constructor(...[e]) {
		let t = Rp(e || {});
		super(t), this.initConfig = t;
		let n = cs(Mf(t)), r = Ys(n), i = wo(Fr(r)), a = Ii(i), o = jf(a), s = Vp(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Kn(this.config)), this.middlewareStack.use(cc(this.config)), this.middlewareStack.use(Zs(this.config)), this.middlewareStack.use(Ua(this.config)), this.middlewareStack.use(Do(this.config)), this.middlewareStack.use(Ao(this.config)), this.middlewareStack.use(Wo(this.config)), this.middlewareStack.use(Yo(this.config, {
			httpAuthSchemeParametersProvider: Df,
			identityProviderConfigProvider: async (e) => new ns({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(es(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Up = xr(Nf, `Signin`, `SigninClient`, Li), Wp = { IsControlPlane: {
	type: `staticContextParams`,
	value: !1
} }, Gp = (e, t, n, r) => [];
var Kp = class extends Up(Wp, Gp, `CreateOAuth2Token`, Ip) {};
const qp = async (e, t, n) => ({
	operation: Ee(t).operation,
	region: await T(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Jp(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sso-oauth`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Yp(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Xp = (e) => {
	let t = [];
	switch (e.operation) {
		case `CreateToken`:
			t.push(Yp(e));
			break;
		default: t.push(Jp(e));
	}
	return t;
}, Zp = (e) => {
	let t = pu(e);
	return Object.assign(t, { authSchemePreference: T(e.authSchemePreference ?? []) });
}, Qp = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `sso-oauth`
}), $p = {
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
}, em = `isSet`, tm = `PartitionResult`, nm = `booleanEquals`, rm = `getAttr`, im = { ref: `Endpoint` }, am = { ref: tm }, om = {}, sm = [{ ref: `Region` }], cm = {
	conditions: [
		[em, [im]],
		[em, sm],
		[
			`aws.partition`,
			sm,
			tm
		],
		[nm, [{ ref: `UseFIPS` }, !0]],
		[nm, [{ ref: `UseDualStack` }, !0]],
		[nm, [{
			fn: rm,
			argv: [am, `supportsDualStack`]
		}, !0]],
		[nm, [{
			fn: rm,
			argv: [am, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: rm,
			argv: [am, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[im, om],
		[`https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, om],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://oidc.{Region}.amazonaws.com`, om],
		[`https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}`, om],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}`, om],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://oidc.{Region}.{PartitionResult#dnsSuffix}`, om],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, lm = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]), um = ai.from(lm, 2, cm.conditions, cm.results), dm = new oi({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), fm = (e, t = {}) => dm.get(e, () => Fi(um, {
	endpointParams: e,
	logger: t.logger
}));
li.aws = hc;
var pm = class e extends sr {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, mm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	error;
	reason;
	error_description;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
	}
}, hm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#AuthorizationPendingException`;
	name = `AuthorizationPendingException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `AuthorizationPendingException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, gm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#ExpiredTokenException`;
	name = `ExpiredTokenException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `ExpiredTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, _m = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#InternalServerException`;
	name = `InternalServerException`;
	$fault = `server`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InternalServerException`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, vm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#InvalidClientException`;
	name = `InvalidClientException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidClientException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, ym = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#InvalidGrantException`;
	name = `InvalidGrantException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidGrantException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, bm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#InvalidRequestException`;
	name = `InvalidRequestException`;
	$fault = `client`;
	error;
	reason;
	error_description;
	constructor(t) {
		super({
			name: `InvalidRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
	}
}, xm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#InvalidScopeException`;
	name = `InvalidScopeException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `InvalidScopeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Sm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#SlowDownException`;
	name = `SlowDownException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `SlowDownException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, Cm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#UnauthorizedClientException`;
	name = `UnauthorizedClientException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `UnauthorizedClientException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
}, wm = class e extends pm {
	static shapeId = `com.amazonaws.ssooidc#UnsupportedGrantTypeException`;
	name = `UnsupportedGrantTypeException`;
	$fault = `client`;
	error;
	error_description;
	constructor(t) {
		super({
			name: `UnsupportedGrantTypeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
	}
};
const Tm = `client`, j = `error`, Em = `error_description`, Dm = `httpError`, Om = `reason`, km = `refreshToken`, Am = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc`, M = `com.amazonaws.ssooidc`, jm = new tr(Am);
var Mm = [
	-3,
	Am,
	`SSOOIDCServiceException`,
	0,
	[],
	[]
];
jm.registerError(Mm, pm);
const Nm = new tr(M);
var Pm = [
	-3,
	M,
	`AccessDeniedException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[
		j,
		Om,
		Em
	],
	[
		0,
		0,
		0
	]
];
Nm.registerError(Pm, mm);
var Fm = [
	-3,
	M,
	`AuthorizationPendingException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Fm, hm);
var Im = [
	-3,
	M,
	`ExpiredTokenException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Im, gm);
var Lm = [
	-3,
	M,
	`InternalServerException`,
	{
		[j]: `server`,
		[Dm]: 500
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Lm, _m);
var Rm = [
	-3,
	M,
	`InvalidClientException`,
	{
		[j]: Tm,
		[Dm]: 401
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Rm, vm);
var zm = [
	-3,
	M,
	`InvalidGrantException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(zm, ym);
var Bm = [
	-3,
	M,
	`InvalidRequestException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[
		j,
		Om,
		Em
	],
	[
		0,
		0,
		0
	]
];
Nm.registerError(Bm, bm);
var Vm = [
	-3,
	M,
	`InvalidScopeException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Vm, xm);
var Hm = [
	-3,
	M,
	`SlowDownException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Hm, Sm);
var Um = [
	-3,
	M,
	`UnauthorizedClientException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Um, Cm);
var Wm = [
	-3,
	M,
	`UnsupportedGrantTypeException`,
	{
		[j]: Tm,
		[Dm]: 400
	},
	[j, Em],
	[0, 0]
];
Nm.registerError(Wm, wm);
const Gm = [jm, Nm];
var Km = [
	0,
	M,
	`AccessToken`,
	8,
	0
], qm = [
	0,
	M,
	`ClientSecret`,
	8,
	0
], Jm = [
	0,
	M,
	`CodeVerifier`,
	8,
	0
], Ym = [
	0,
	M,
	`IdToken`,
	8,
	0
], Xm = [
	0,
	M,
	`RefreshToken`,
	8,
	0
], Zm = [
	3,
	M,
	`CreateTokenRequest`,
	0,
	[
		`clientId`,
		`clientSecret`,
		`grantType`,
		`deviceCode`,
		`code`,
		km,
		`scope`,
		`redirectUri`,
		`codeVerifier`
	],
	[
		0,
		[() => qm, 0],
		0,
		0,
		0,
		[() => Xm, 0],
		64,
		0,
		[() => Jm, 0]
	],
	3
], Qm = [
	3,
	M,
	`CreateTokenResponse`,
	0,
	[
		`accessToken`,
		`tokenType`,
		`expiresIn`,
		km,
		`idToken`
	],
	[
		[() => Km, 0],
		0,
		1,
		[() => Xm, 0],
		[() => Ym, 0]
	]
], $m = [
	9,
	M,
	`CreateToken`,
	{ http: [
		`POST`,
		`/token`,
		200
	] },
	() => Zm,
	() => Qm
];
const eh = (e) => ({
	apiVersion: `2019-06-10`,
	base64Decoder: e?.base64Decoder ?? ge,
	base64Encoder: e?.base64Encoder ?? ve,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? fm,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Xp,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new El()
	}, {
		schemeId: `smithy.api#noAuth`,
		identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
		signer: new rs()
	}],
	logger: e?.logger ?? new br(),
	protocol: e?.protocol ?? Iu,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ssooidc`,
		errorTypeRegistries: Gm,
		version: `2019-06-10`,
		serviceTarget: `AWSSSOOIDCService`
	},
	serviceId: e?.serviceId ?? `SSO OIDC`,
	sha256: e?.sha256 ?? wd,
	urlParser: e?.urlParser ?? Ne,
	utf8Decoder: e?.utf8Decoder ?? _e,
	utf8Encoder: e?.utf8Encoder ?? be
}), th = (e) => {
	dr(process.version);
	let t = Lr(e), n = () => t().then(lr), r = eh(e);
	le(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? D(Ml, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? Gt,
		defaultSocketTimeout: de(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? fc({
			serviceId: r.serviceId,
			clientVersion: Pu
		}),
		maxAttempts: e?.maxAttempts ?? D(Js, e),
		region: e?.region ?? D(kr, {
			...Ar,
			...i
		}),
		requestHandler: Vc.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? D({
			...Xs,
			default: async () => (await n()).retryMode || Hs
		}, e),
		streamCollector: e?.streamCollector ?? da,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? D(jn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? D(Mn, i),
		userAgentAppId: e?.userAgentAppId ?? D(pc, i)
	};
}, nh = (e) => {
	let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			let n = t.findIndex((t) => t.schemeId === e.schemeId);
			n === -1 ? t.push(e) : t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
}, rh = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), ih = (e, t) => {
	let n = Object.assign(vc(e), _r(e), Ra(e), nh(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, yc(n), vr(n), za(n), rh(n));
};
var ah = class extends Rn {
	config;
	constructor(...[e]) {
		let t = th(e || {});
		super(t), this.initConfig = t;
		let n = cs(Qp(t)), r = Ys(n), i = wo(Fr(r)), a = Ii(i), o = Zp(a), s = ih(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Kn(this.config)), this.middlewareStack.use(cc(this.config)), this.middlewareStack.use(Zs(this.config)), this.middlewareStack.use(Ua(this.config)), this.middlewareStack.use(Do(this.config)), this.middlewareStack.use(Ao(this.config)), this.middlewareStack.use(Wo(this.config)), this.middlewareStack.use(Yo(this.config, {
			httpAuthSchemeParametersProvider: qp,
			identityProviderConfigProvider: async (e) => new ns({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(es(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const oh = xr($p, `AWSSSOOIDCService`, `SSOOIDCClient`, Li), sh = {}, ch = (e, t, n, r) => [];
var lh = class extends oh(sh, ch, `CreateToken`, $m) {};
const uh = { CrtSignerV4: null }, dh = `X-Amz-S3session-Token`, fh = `x-amz-s3session-token`;
var ph = class extends cu {
	async signWithCredentials(e, t, n) {
		let r = mh(t);
		e.headers[fh] = t.sessionToken;
		let i = this;
		return hh(i, r), i.signRequest(e, n ?? {});
	}
	async presignWithCredentials(e, t, n) {
		let r = mh(t);
		return delete e.headers[fh], e.headers[dh] = t.sessionToken, e.query = e.query ?? {}, e.query[dh] = t.sessionToken, hh(this, r), this.presign(e, n);
	}
};
function mh(e) {
	return {
		accessKeyId: e.accessKeyId,
		secretAccessKey: e.secretAccessKey,
		expiration: e.expiration
	};
}
function hh(e, t) {
	let n = e.credentialProvider;
	e.credentialProvider = () => (e.credentialProvider = n, Promise.resolve(t));
}
var gh = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		return typeof uh.CrtSignerV4 == `function` ? `crt` : typeof lu.SignatureV4a == `function` ? `js` : `none`;
	}
	constructor(e) {
		this.sigv4Signer = new ph(e), this.signerOptions = e;
	}
	async sign(e, t = {}) {
		return t.signingRegion === `*` ? this.getSigv4aSigner().sign(e, t) : this.sigv4Signer.sign(e, t);
	}
	async signWithCredentials(e, t, n = {}) {
		if (n.signingRegion === `*`) {
			let r = this.getSigv4aSigner(), i = uh.CrtSignerV4;
			if (i && r instanceof i) return r.signWithCredentials(e, t, n);
			throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
		}
		return this.sigv4Signer.signWithCredentials(e, t, n);
	}
	async presign(e, t = {}) {
		if (t.signingRegion === `*`) {
			let n = this.getSigv4aSigner(), r = uh.CrtSignerV4;
			if (r && n instanceof r) return n.presign(e, t);
			throw Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
		}
		return this.sigv4Signer.presign(e, t);
	}
	async presignWithCredentials(e, t, n = {}) {
		if (n.signingRegion === `*`) throw Error(`Method presignWithCredentials is not supported for [signingRegion=*].`);
		return this.sigv4Signer.presignWithCredentials(e, t, n);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			let e = uh.CrtSignerV4, t = lu.SignatureV4a;
			if (this.signerOptions.runtime === `node`) {
				if (!e && !t) throw Error(`Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
				if (e && typeof e == `function`) this.sigv4aSigner = new e({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (t && typeof t == `function`) this.sigv4aSigner = new t({ ...this.signerOptions });
				else throw Error(`Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
			} else {
				if (!t || typeof t != `function`) throw Error(`JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a`);
				this.sigv4aSigner = new t({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};
const _h = `isSet`, vh = `PartitionResult`, yh = `booleanEquals`, N = `stringEquals`, bh = `getAttr`, xh = `us-east-1`, Sh = `sigv4`, Ch = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, wh = { ref: `Endpoint` }, P = { ref: `Region` }, Th = { ref: vh }, Eh = {}, Dh = [P], Oh = {
	conditions: [
		[_h, [wh]],
		[_h, Dh],
		[
			`aws.partition`,
			Dh,
			vh
		],
		[yh, [{ ref: `UseFIPS` }, !0]],
		[yh, [{ ref: `UseDualStack` }, !0]],
		[N, [P, `aws-global`]],
		[yh, [{ ref: `UseGlobalEndpoint` }, !0]],
		[N, [P, `eu-central-1`]],
		[yh, [{
			fn: bh,
			argv: [Th, `supportsDualStack`]
		}, !0]],
		[yh, [{
			fn: bh,
			argv: [Th, `supportsFIPS`]
		}, !0]],
		[N, [P, `ap-south-1`]],
		[N, [P, `eu-north-1`]],
		[N, [P, `eu-west-1`]],
		[N, [P, `eu-west-2`]],
		[N, [P, `eu-west-3`]],
		[N, [P, `sa-east-1`]],
		[N, [P, xh]],
		[N, [P, `us-east-2`]],
		[N, [P, `us-west-2`]],
		[N, [P, `us-west-1`]],
		[N, [P, `ca-central-1`]],
		[N, [P, `ap-southeast-1`]],
		[N, [P, `ap-northeast-1`]],
		[N, [P, `ap-southeast-2`]],
		[N, [{
			fn: bh,
			argv: [Th, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[`https://sts.amazonaws.com`, { authSchemes: [{
			name: Sh,
			signingName: `sts`,
			signingRegion: xh
		}] }],
		[Ch, { authSchemes: [{
			name: Sh,
			signingName: `sts`,
			signingRegion: `{Region}`
		}] }],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[wh, Eh],
		[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, Eh],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://sts.{Region}.amazonaws.com`, Eh],
		[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, Eh],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, Eh],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[Ch, Eh],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, kh = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]), Ah = ai.from(kh, 2, Oh.conditions, Oh.results), jh = new oi({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`
	]
}), Mh = (e, t = {}) => jh.get(e, () => Fi(Ah, {
	endpointParams: e,
	logger: t.logger
}));
li.aws = hc;
const Nh = ((e) => async (t, n, r) => {
	if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let i = await e(t, n, r), a = Ee(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
	let o = await $r(r, { getEndpointParameterInstructions: a }, t);
	return Object.assign(i, o);
})(async (e, t, n) => ({
	operation: Ee(t).operation,
	region: await T(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function Ph(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Fh(e) {
	return {
		schemeId: `aws.auth#sigv4a`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Ih(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const Lh = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let a = [];
	for (let e of i) {
		let { name: t, properties: o = {}, ...s } = e, c = t.toLowerCase();
		t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
		let l;
		if (c === `sigv4a`) {
			l = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (gh.sigv4aDependency() === `none` && e) continue;
		} else if (c.startsWith(`sigv4`)) l = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
		let u = n[l];
		if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
		let d = u(r);
		d.schemeId = l, d.signingProperties = {
			...d.signingProperties || {},
			...s,
			...o
		}, a.push(d);
	}
	return a;
})(Mh, (e) => {
	let t = [];
	switch (e.operation) {
		case `AssumeRoleWithWebIdentity`:
			t.push(Ih(e)), t.push(Fh(e));
			break;
		default: t.push(Ph(e)), t.push(Fh(e));
	}
	return t;
}, {
	"aws.auth#sigv4": Ph,
	"aws.auth#sigv4a": Fh,
	"smithy.api#noAuth": Ih
}), Rh = (e) => {
	let t = pu(e), n = Nl(t);
	return Object.assign(n, { authSchemePreference: T(e.authSchemePreference ?? []) });
}, zh = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	defaultSigningName: `sts`
}), Bh = {
	UseGlobalEndpoint: {
		type: `builtInParams`,
		name: `useGlobalEndpoint`
	},
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
};
var Vh = class e extends sr {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Hh = class e extends Vh {
	static shapeId = `com.amazonaws.sts#ExpiredTokenException`;
	name = `ExpiredTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ExpiredTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Uh = class e extends Vh {
	static shapeId = `com.amazonaws.sts#MalformedPolicyDocumentException`;
	name = `MalformedPolicyDocumentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `MalformedPolicyDocumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Wh = class e extends Vh {
	static shapeId = `com.amazonaws.sts#PackedPolicyTooLargeException`;
	name = `PackedPolicyTooLargeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PackedPolicyTooLargeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Gh = class e extends Vh {
	static shapeId = `com.amazonaws.sts#RegionDisabledException`;
	name = `RegionDisabledException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `RegionDisabledException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Kh = class e extends Vh {
	static shapeId = `com.amazonaws.sts#IDPRejectedClaimException`;
	name = `IDPRejectedClaimException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `IDPRejectedClaimException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, qh = class e extends Vh {
	static shapeId = `com.amazonaws.sts#InvalidIdentityTokenException`;
	name = `InvalidIdentityTokenException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidIdentityTokenException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Jh = class e extends Vh {
	static shapeId = `com.amazonaws.sts#IDPCommunicationErrorException`;
	name = `IDPCommunicationErrorException`;
	$fault = `client`;
	$retryable = {};
	constructor(t) {
		super({
			name: `IDPCommunicationErrorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const Yh = `AssumedRoleUser`, Xh = `Credentials`, Zh = `DurationSeconds`, Qh = `MinimumSessionTokenSize`, $h = `Policy`, eg = `PolicyArns`, tg = `PackedPolicySize`, ng = `RoleArn`, rg = `RoleSessionName`, ig = `SourceIdentity`, ag = `SessionTokenSize`, og = `SessionTokenUtilization`, sg = `awsQueryError`, cg = `client`, lg = `error`, ug = `httpError`, dg = `message`, fg = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, F = `com.amazonaws.sts`, pg = new tr(fg);
var mg = [
	-3,
	fg,
	`STSServiceException`,
	0,
	[],
	[]
];
pg.registerError(mg, Vh);
const hg = new tr(F);
var gg = [
	-3,
	F,
	`ExpiredTokenException`,
	{
		[sg]: [`ExpiredTokenException`, 400],
		[lg]: cg,
		[ug]: 400
	},
	[dg],
	[0]
];
hg.registerError(gg, Hh);
var _g = [
	-3,
	F,
	`IDPCommunicationErrorException`,
	{
		[sg]: [`IDPCommunicationError`, 400],
		[lg]: cg,
		[ug]: 400
	},
	[dg],
	[0]
];
hg.registerError(_g, Jh);
var vg = [
	-3,
	F,
	`IDPRejectedClaimException`,
	{
		[sg]: [`IDPRejectedClaim`, 403],
		[lg]: cg,
		[ug]: 403
	},
	[dg],
	[0]
];
hg.registerError(vg, Kh);
var yg = [
	-3,
	F,
	`InvalidIdentityTokenException`,
	{
		[sg]: [`InvalidIdentityToken`, 400],
		[lg]: cg,
		[ug]: 400
	},
	[dg],
	[0]
];
hg.registerError(yg, qh);
var bg = [
	-3,
	F,
	`MalformedPolicyDocumentException`,
	{
		[sg]: [`MalformedPolicyDocument`, 400],
		[lg]: cg,
		[ug]: 400
	},
	[dg],
	[0]
];
hg.registerError(bg, Uh);
var xg = [
	-3,
	F,
	`PackedPolicyTooLargeException`,
	{
		[sg]: [`PackedPolicyTooLarge`, 400],
		[lg]: cg,
		[ug]: 400
	},
	[dg],
	[0]
];
hg.registerError(xg, Wh);
var Sg = [
	-3,
	F,
	`RegionDisabledException`,
	{
		[sg]: [`RegionDisabledException`, 403],
		[lg]: cg,
		[ug]: 403
	},
	[dg],
	[0]
];
hg.registerError(Sg, Gh);
const Cg = [pg, hg];
var wg = [
	0,
	F,
	`accessKeySecretType`,
	8,
	0
], Tg = [
	0,
	F,
	`clientTokenType`,
	8,
	0
], Eg = [
	3,
	F,
	Yh,
	0,
	[`AssumedRoleId`, `Arn`],
	[0, 0],
	2
], Dg = [
	3,
	F,
	`AssumeRoleRequest`,
	0,
	[
		ng,
		rg,
		eg,
		$h,
		Zh,
		`Tags`,
		`TransitiveTagKeys`,
		`ExternalId`,
		`SerialNumber`,
		`TokenCode`,
		ig,
		`ProvidedContexts`,
		Qh
	],
	[
		0,
		0,
		() => Fg,
		0,
		1,
		() => Lg,
		64,
		0,
		0,
		0,
		0,
		() => Ig,
		1
	],
	2
], Og = [
	3,
	F,
	`AssumeRoleResponse`,
	0,
	[
		Xh,
		Yh,
		tg,
		ig,
		og,
		ag
	],
	[
		[() => jg, 0],
		() => Eg,
		1,
		0,
		1,
		1
	]
], kg = [
	3,
	F,
	`AssumeRoleWithWebIdentityRequest`,
	0,
	[
		ng,
		rg,
		`WebIdentityToken`,
		`ProviderId`,
		eg,
		$h,
		Zh,
		Qh
	],
	[
		0,
		0,
		[() => Tg, 0],
		0,
		() => Fg,
		0,
		1,
		1
	],
	3
], Ag = [
	3,
	F,
	`AssumeRoleWithWebIdentityResponse`,
	0,
	[
		Xh,
		`SubjectFromWebIdentityToken`,
		Yh,
		tg,
		`Provider`,
		`Audience`,
		ig,
		og,
		ag
	],
	[
		[() => jg, 0],
		0,
		() => Eg,
		1,
		0,
		0,
		0,
		1,
		1
	]
], jg = [
	3,
	F,
	Xh,
	0,
	[
		`AccessKeyId`,
		`SecretAccessKey`,
		`SessionToken`,
		`Expiration`
	],
	[
		0,
		[() => wg, 0],
		0,
		4
	],
	4
], Mg = [
	3,
	F,
	`PolicyDescriptorType`,
	0,
	[`arn`],
	[0]
], Ng = [
	3,
	F,
	`ProvidedContext`,
	0,
	[`ProviderArn`, `ContextAssertion`],
	[0, 0]
], Pg = [
	3,
	F,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], Fg = [
	1,
	F,
	`policyDescriptorListType`,
	0,
	() => Mg
], Ig = [
	1,
	F,
	`ProvidedContextsListType`,
	0,
	() => Ng
], Lg = [
	1,
	F,
	`tagListType`,
	0,
	() => Pg
], Rg = [
	9,
	F,
	`AssumeRole`,
	0,
	() => Dg,
	() => Og
], zg = [
	9,
	F,
	`AssumeRoleWithWebIdentity`,
	0,
	() => kg,
	() => Ag
];
const Bg = (e) => ({
	apiVersion: `2011-06-15`,
	base64Decoder: e?.base64Decoder ?? ge,
	base64Encoder: e?.base64Encoder ?? ve,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Mh,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Lh,
	httpAuthSchemes: e?.httpAuthSchemes ?? [
		{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new El()
		},
		{
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new Dl()
		},
		{
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new rs()
		}
	],
	logger: e?.logger ?? new br(),
	protocol: e?.protocol ?? $u,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sts`,
		errorTypeRegistries: Cg,
		xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
		version: `2011-06-15`,
		serviceTarget: `AWSSecurityTokenServiceV20110615`
	},
	serviceId: e?.serviceId ?? `STS`,
	sha256: e?.sha256 ?? wd,
	signerConstructor: e?.signerConstructor ?? gh,
	urlParser: e?.urlParser ?? Ne,
	utf8Decoder: e?.utf8Decoder ?? _e,
	utf8Encoder: e?.utf8Encoder ?? be
}), Vg = (e) => {
	dr(process.version);
	let t = Lr(e), n = () => t().then(lr), r = Bg(e);
	le(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? D(Ml, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? Gt,
		defaultSocketTimeout: de(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? fc({
			serviceId: r.serviceId,
			clientVersion: Pu
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (t) => t.getIdentityProvider(`aws.auth#sigv4`) || (async (t) => await e.credentialDefaultProvider(t?.__config || {})()),
				signer: new El()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new Dl()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new rs()
			}
		],
		maxAttempts: e?.maxAttempts ?? D(Js, e),
		region: e?.region ?? D(kr, {
			...Ar,
			...i
		}),
		requestHandler: Vc.create(e?.requestHandler ?? n),
		retryMode: e?.retryMode ?? D({
			...Xs,
			default: async () => (await n()).retryMode || Hs
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? D(Pl, i),
		streamCollector: e?.streamCollector ?? da,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? D(jn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? D(Mn, i),
		userAgentAppId: e?.userAgentAppId ?? D(pc, i)
	};
}, Hg = (e) => {
	let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			let n = t.findIndex((t) => t.schemeId === e.schemeId);
			n === -1 ? t.push(e) : t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
}, Ug = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Wg = (e, t) => {
	let n = Object.assign(vc(e), _r(e), Ra(e), Hg(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, yc(n), vr(n), za(n), Ug(n));
};
var Gg = class extends Rn {
	config;
	constructor(...[e]) {
		let t = Vg(e || {});
		super(t), this.initConfig = t;
		let n = cs(zh(t)), r = Ys(n), i = wo(Fr(r)), a = Ii(i), o = Rh(a), s = Wg(o, e?.extensions || []);
		this.config = s, this.middlewareStack.use(Kn(this.config)), this.middlewareStack.use(cc(this.config)), this.middlewareStack.use(Zs(this.config)), this.middlewareStack.use(Ua(this.config)), this.middlewareStack.use(Do(this.config)), this.middlewareStack.use(Ao(this.config)), this.middlewareStack.use(Wo(this.config)), this.middlewareStack.use(Yo(this.config, {
			httpAuthSchemeParametersProvider: Nh,
			identityProviderConfigProvider: async (e) => new ns({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(es(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Kg = xr(Bh, `AWSSecurityTokenServiceV20110615`, `STSClient`, Li), qg = {}, Jg = (e, t, n, r) => [];
var Yg = class extends Kg(qg, Jg, `AssumeRole`, Rg) {}, Xg = class extends Kg(qg, Jg, `AssumeRoleWithWebIdentity`, zg) {};
const Zg = (e) => {
	if (typeof e?.Arn == `string`) {
		let t = e.Arn.split(`:`);
		if (t.length > 4 && t[4] !== ``) return t[4];
	}
}, Qg = async (e, t, n, r = {}) => {
	let i = typeof e == `function` ? await e() : e, a = typeof t == `function` ? await t() : t, o = ``, s = i ?? a ?? (o = await gc(r)());
	return n?.debug?.(`@aws-sdk/client-sts::resolveRegion`, `accepting first of:`, `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`), s;
}, $g = (e, t) => {
	let n, r;
	return async (i, a) => {
		if (r = i, !n) {
			let { logger: i = e?.parentClientConfig?.logger, profile: a = e?.parentClientConfig?.profile, region: o, requestHandler: s = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = e?.parentClientConfig?.userAgentAppId } = e, u = await Qg(o, e?.parentClientConfig?.region, c, {
				logger: i,
				profile: a
			}), d = !t_(s);
			n = new t({
				...e,
				userAgentAppId: l,
				profile: a,
				credentialDefaultProvider: () => async () => r,
				region: u,
				requestHandler: d ? s : void 0,
				logger: i
			});
		}
		let { Credentials: o, AssumedRoleUser: s } = await n.send(new Yg(a));
		if (!o || !o.AccessKeyId || !o.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);
		let c = Zg(s), l = {
			accessKeyId: o.AccessKeyId,
			secretAccessKey: o.SecretAccessKey,
			sessionToken: o.SessionToken,
			expiration: o.Expiration,
			...o.CredentialScope && { credentialScope: o.CredentialScope },
			...c && { accountId: c }
		};
		return b(l, `CREDENTIALS_STS_ASSUME_ROLE`, `i`), l;
	};
}, e_ = (e, t) => {
	let n;
	return async (r) => {
		if (!n) {
			let { logger: r = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: a, requestHandler: o = e?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId } = e, l = await Qg(a, e?.parentClientConfig?.region, s, {
				logger: r,
				profile: i
			}), u = !t_(o);
			n = new t({
				...e,
				userAgentAppId: c,
				profile: i,
				region: l,
				requestHandler: u ? o : void 0,
				logger: r
			});
		}
		let { Credentials: i, AssumedRoleUser: a } = await n.send(new Xg(r));
		if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);
		let o = Zg(a), s = {
			accessKeyId: i.AccessKeyId,
			secretAccessKey: i.SecretAccessKey,
			sessionToken: i.SessionToken,
			expiration: i.Expiration,
			...i.CredentialScope && { credentialScope: i.CredentialScope },
			...o && { accountId: o }
		};
		return o && b(s, `RESOLVED_ACCOUNT_ID`, `T`), b(s, `CREDENTIALS_STS_ASSUME_ROLE_WEB_ID`, `k`), s;
	};
}, t_ = (e) => e?.metadata?.handlerProtocol === `h2`, n_ = (e, t) => t ? class extends e {
	constructor(e) {
		super(e);
		for (let e of t) this.middlewareStack.use(e);
	}
} : e, r_ = (e = {}, t) => $g(e, n_(Gg, t)), i_ = (e = {}, t) => e_(e, n_(Gg, t));
var a_ = class e {
	bytes;
	constructor(e) {
		if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
	}
	static fromNumber(t) {
		if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
		let n = /* @__PURE__ */ new Uint8Array(8);
		for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
		return t < 0 && o_(n), new e(n);
	}
	valueOf() {
		let e = this.bytes.slice(0), t = e[0] & 128;
		return t && o_(e), parseInt(Wt(e), 16) * (t ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function o_(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
var s_ = class {
	toUtf8;
	fromUtf8;
	constructor(e, t) {
		this.toUtf8 = e, this.fromUtf8 = t;
	}
	format(e) {
		let t = [];
		for (let n in e) {
			if (!C(e, n)) continue;
			let r = this.fromUtf8(n);
			if (r.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${r.byteLength}`);
			t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
		}
		let n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), r = 0;
		for (let e of t) n.set(e, r), r += e.byteLength;
		return n;
	}
	formatHeaderValue(e) {
		switch (e.type) {
			case `boolean`: return Uint8Array.from([+!e.value]);
			case `byte`: return Uint8Array.from([2, e.value]);
			case `short`:
				let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);
			case `integer`:
				let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);
			case `long`:
				let r = /* @__PURE__ */ new Uint8Array(9);
				return r[0] = 5, r.set(e.value.bytes, 1), r;
			case `binary`:
				if (e.value.byteLength > y_) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${y_} bytes: ${e.value.byteLength}`);
				let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
				let a = new Uint8Array(i.buffer);
				return a.set(e.value, 3), a;
			case `string`:
				let o = this.fromUtf8(e.value);
				if (o.byteLength > y_) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${y_} bytes: ${o.byteLength}`);
				let s = new DataView(new ArrayBuffer(3 + o.byteLength));
				s.setUint8(0, 7), s.setUint16(1, o.byteLength, !1);
				let c = new Uint8Array(s.buffer);
				return c.set(o, 3), c;
			case `timestamp`:
				let l = /* @__PURE__ */ new Uint8Array(9);
				return l[0] = 8, l.set(a_.fromNumber(e.value.valueOf()).bytes, 1), l;
			case `uuid`:
				if (!v_.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
				let u = /* @__PURE__ */ new Uint8Array(17);
				return u[0] = 9, u.set(Ut(e.value.replace(/-/g, ``)), 1), u;
		}
	}
	parse(e) {
		let t = {}, n = 0;
		for (; n < e.byteLength;) {
			let r = e.getUint8(n++), i = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, r));
			switch (n += r, e.getUint8(n++)) {
				case 0:
					t[i] = {
						type: l_,
						value: !0
					};
					break;
				case 1:
					t[i] = {
						type: l_,
						value: !1
					};
					break;
				case 2:
					t[i] = {
						type: u_,
						value: e.getInt8(n++)
					};
					break;
				case 3:
					t[i] = {
						type: d_,
						value: e.getInt16(n, !1)
					}, n += 2;
					break;
				case 4:
					t[i] = {
						type: f_,
						value: e.getInt32(n, !1)
					}, n += 4;
					break;
				case 5:
					t[i] = {
						type: p_,
						value: new a_(new Uint8Array(e.buffer, e.byteOffset + n, 8))
					}, n += 8;
					break;
				case 6:
					let r = e.getUint16(n, !1);
					n += 2, t[i] = {
						type: m_,
						value: new Uint8Array(e.buffer, e.byteOffset + n, r)
					}, n += r;
					break;
				case 7:
					let a = e.getUint16(n, !1);
					n += 2, t[i] = {
						type: h_,
						value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a))
					}, n += a;
					break;
				case 8:
					t[i] = {
						type: g_,
						value: new Date(new a_(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf())
					}, n += 8;
					break;
				case 9:
					let o = new Uint8Array(e.buffer, e.byteOffset + n, 16);
					n += 16, t[i] = {
						type: __,
						value: `${Wt(o.subarray(0, 4))}-${Wt(o.subarray(4, 6))}-${Wt(o.subarray(6, 8))}-${Wt(o.subarray(8, 10))}-${Wt(o.subarray(10))}`
					};
					break;
				default: throw Error(`Unrecognized header type tag`);
			}
		}
		return t;
	}
}, c_;
(function(e) {
	e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
})(c_ ||= {});
const l_ = `boolean`, u_ = `byte`, d_ = `short`, f_ = `integer`, p_ = `long`, m_ = `binary`, h_ = `string`, g_ = `timestamp`, __ = `uuid`, v_ = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, y_ = 32767;
function b_({ byteLength: e, byteOffset: t, buffer: n }) {
	if (e < 16) throw Error(`Provided message too short to accommodate event stream message overhead`);
	let r = new DataView(n, t, e), i = r.getUint32(0, !1);
	if (e !== i) throw Error(`Reported message length does not match received message length`);
	let a = r.getUint32(4, !1), o = r.getUint32(8, !1), s = r.getUint32(e - 4, !1), c = new vd();
	if (c.update(new Uint8Array(n, t, 8)), o !== c.digestSync()) throw Error(`The prelude checksum specified in the message (${o}) does not match the calculated CRC32 checksum (${c.digestSync()})`);
	if (c.update(new Uint8Array(n, t + 8, e - 12)), s !== c.digestSync()) throw Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${s}`);
	return {
		headers: new DataView(n, t + 8 + 4, a),
		body: new Uint8Array(n, t + 8 + 4 + a, i - a - 16)
	};
}
var x_ = class {
	headerMarshaller;
	messageBuffer;
	isEndOfStream;
	constructor(e, t) {
		this.headerMarshaller = new s_(e, t), this.messageBuffer = [], this.isEndOfStream = !1;
	}
	feed(e) {
		this.messageBuffer.push(this.decode(e));
	}
	endOfStream() {
		this.isEndOfStream = !0;
	}
	getMessage() {
		let e = this.messageBuffer.pop(), t = this.isEndOfStream;
		return {
			getMessage() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	getAvailableMessages() {
		let e = this.messageBuffer;
		this.messageBuffer = [];
		let t = this.isEndOfStream;
		return {
			getMessages() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	encode({ headers: e, body: t }) {
		let n = this.headerMarshaller.format(e), r = n.byteLength + t.byteLength + 16, i = new Uint8Array(r), a = new DataView(i.buffer, i.byteOffset, i.byteLength), o = new vd();
		return a.setUint32(0, r, !1), a.setUint32(4, n.byteLength, !1), o.update(i.subarray(0, 8)), a.setUint32(8, o.digestSync(), !1), i.set(n, 12), i.set(t, n.byteLength + 12), o.update(i.subarray(8, r - 4)), a.setUint32(r - 4, o.digestSync(), !1), i;
	}
	decode(e) {
		let { headers: t, body: n } = b_(e);
		return {
			headers: this.headerMarshaller.parse(t),
			body: n
		};
	}
	formatHeaders(e) {
		return this.headerMarshaller.format(e);
	}
}, S_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.inputStream) yield this.options.decoder.decode(e);
	}
}, C_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.messageStream) yield this.options.encoder.encode(e);
		this.options.includeEndFrame && (yield /* @__PURE__ */ new Uint8Array());
	}
}, w_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.messageStream) {
			let t = await this.options.deserializer(e);
			t !== void 0 && (yield t);
		}
	}
}, T_ = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (let e of this.options.inputStream) yield this.options.serializer(e);
	}
};
function E_(e) {
	let t = 0, n = 0, r = null, i = null, a = (e) => {
		if (typeof e != `number`) throw Error(`Attempted to allocate an event message where size was not a number: ` + e);
		t = e, n = 4, r = new Uint8Array(e), new DataView(r.buffer).setUint32(0, e, !1);
	}, o = async function* () {
		let o = e[Symbol.asyncIterator]();
		for (;;) {
			let { value: e, done: s } = await o.next();
			if (s) {
				if (!t) return;
				if (t === n) yield r;
				else throw Error(`Truncated event message received.`);
				return;
			}
			let c = e.length, l = 0;
			for (; l < c;) {
				if (!r) {
					let t = c - l;
					i ||= /* @__PURE__ */ new Uint8Array(4);
					let r = Math.min(4 - n, t);
					if (i.set(e.slice(l, l + r), n), n += r, l += r, n < 4) break;
					a(new DataView(i.buffer).getUint32(0, !1)), i = null;
				}
				let o = Math.min(t - n, c - l);
				r.set(e.slice(l, l + o), n), n += o, l += o, t && t === n && (yield r, r = null, t = 0, n = 0);
			}
		}
	};
	return { [Symbol.asyncIterator]: o };
}
function D_(e, t) {
	return async function(n) {
		let { value: r } = n.headers[`:message-type`];
		if (r === `error`) {
			let e = Error(n.headers[`:error-message`].value || `UnknownError`);
			throw e.name = n.headers[`:error-code`].value, e;
		}
		if (r === `exception`) {
			let r = n.headers[`:exception-type`].value, i = await e({ [r]: n });
			if (i.$unknown) {
				let e = Error(t(n.body));
				throw e.name = r, e;
			}
			throw i[r];
		}
		if (r === `event`) {
			let t = await e({ [n.headers[`:event-type`].value]: n });
			return t.$unknown ? void 0 : t;
		}
		throw Error(`Unrecognizable event type: ${n.headers[`:event-type`].value}`);
	};
}
var O_ = class {
	eventStreamCodec;
	utfEncoder;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.eventStreamCodec = new x_(e, t), this.utfEncoder = e;
	}
	deserialize(e, t) {
		return new w_({
			messageStream: new S_({
				inputStream: E_(e),
				decoder: this.eventStreamCodec
			}),
			deserializer: D_(t, this.utfEncoder)
		});
	}
	serialize(e, t) {
		return new C_({
			messageStream: new T_({
				inputStream: e,
				serializer: t
			}),
			encoder: this.eventStreamCodec,
			includeEndFrame: !0
		});
	}
}, k_ = class {
	universalMarshaller;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.universalMarshaller = new O_({
			utf8Decoder: t,
			utf8Encoder: e
		});
	}
	deserialize(e, t) {
		let n = typeof e[Symbol.asyncIterator] == `function` ? e : j_(e);
		return this.universalMarshaller.deserialize(n, t);
	}
	serialize(e, t) {
		return u.from(this.universalMarshaller.serialize(e, t));
	}
};
const A_ = (e) => new k_(e);
async function* j_(e) {
	let t = !1, n = !1, r = [];
	for (e.on(`error`, (e) => {
		if (t ||= !0, e) throw e;
	}), e.on(`data`, (e) => {
		r.push(e);
	}), e.on(`end`, () => {
		t = !0;
	}); !n;) {
		let e = await new Promise((e) => setTimeout(() => e(r.shift()), 0));
		e && (yield e), n = t && r.length === 0;
	}
}
const M_ = (e) => Object.assign(e, { eventStreamMarshaller: e.eventStreamSerdeProvider(e) });
var N_ = class {
	marshaller;
	serializer;
	deserializer;
	serdeContext;
	defaultContentType;
	compositeErrorRegistry;
	constructor({ marshaller: e, serializer: t, deserializer: n, serdeContext: r, defaultContentType: i, compositeErrorRegistry: a }) {
		this.marshaller = e, this.serializer = t, this.deserializer = n, this.serdeContext = r, this.defaultContentType = i, this.compositeErrorRegistry = a;
	}
	async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n, initialMessageType: r }) {
		let i = this.marshaller, a = t.getEventStreamMember(), o = t.getMemberSchema(a), s = this.serializer, c = this.defaultContentType, l = Symbol(`initialRequestMarker`), u = { async *[Symbol.asyncIterator]() {
			if (n) {
				let e = {
					":event-type": {
						type: `string`,
						value: r ?? `initial-request`
					},
					":message-type": {
						type: `string`,
						value: `event`
					},
					":content-type": {
						type: `string`,
						value: c
					}
				};
				s.write(t, n);
				let i = s.flush();
				yield {
					[l]: !0,
					headers: e,
					body: i
				};
			}
			for await (let t of e) yield t;
		} };
		return i.serialize(u, (e) => {
			if (e[l]) return {
				headers: e.headers,
				body: e.body
			};
			let t = ``;
			for (let n in e) if (C(e, n) && n !== `__type`) {
				t = n;
				break;
			}
			let { additionalHeaders: n, body: r, eventType: i, explicitPayloadContentType: a } = this.writeEventBody(t, o, e);
			return {
				headers: {
					":event-type": {
						type: `string`,
						value: i
					},
					":message-type": {
						type: `string`,
						value: `event`
					},
					":content-type": {
						type: `string`,
						value: a ?? c
					},
					...n
				},
				body: r
			};
		});
	}
	async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n, initialMessageType: r }) {
		let i = this.marshaller, a = t.getEventStreamMember(), o = t.getMemberSchema(a).getMemberSchemas(), s = Symbol(`initialResponseMarker`), c = i.deserialize(e.body, async (e) => {
			let n = ``;
			for (let t in e) if (C(e, t) && t !== `__type`) {
				n = t;
				break;
			}
			let i = e[n].body;
			if (n === (r ?? `initial-response`)) {
				let e = await this.deserializer.read(t, i);
				return delete e[a], {
					[s]: !0,
					...e
				};
			}
			if (n in o) {
				let t = o[n];
				if (t.isStructSchema()) {
					let r = {}, a = !1;
					for (let [o, s] of t.structIterator()) {
						let { eventHeader: t, eventPayload: c } = s.getMergedTraits();
						if (a ||= !!(t || c), c) s.isBlobSchema() ? r[o] = i : s.isStringSchema() ? r[o] = (this.serdeContext?.utf8Encoder ?? be)(i) : s.isStructSchema() && (r[o] = await this.deserializer.read(s, i));
						else if (t) {
							let t = e[n].headers[o]?.value;
							t != null && (r[o] = s.isNumericSchema() ? t && typeof t == `object` && `bytes` in t ? BigInt(t.toString()) : Number(t) : t);
						}
					}
					return { [n]: await this.readEventMember(t, i, a, r) };
				}
				return { [n]: await this.deserializer.read(t, i) };
			}
			return { $unknown: e };
		}), l = c[Symbol.asyncIterator](), u = await l.next();
		if (u.done) return c;
		if (u.value?.[s]) {
			if (!t) throw Error(`@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.`);
			for (let e in u.value) C(u.value, e) && (n[e] = u.value[e]);
		}
		return { async *[Symbol.asyncIterator]() {
			for (u?.value?.[s] || (yield u.value);;) {
				let { done: e, value: t } = await l.next();
				if (e) break;
				yield t;
			}
		} };
	}
	async readEventMember(e, t, n, r) {
		let i, a = e.getSchema();
		if (Array.isArray(a) && a[0] === -3) {
			let e = a[1], t = tr.for(e);
			this.compositeErrorRegistry?.copyFrom(t), i = (this.compositeErrorRegistry ?? t)?.getErrorCtor(a);
		}
		let o = n ? r : t.byteLength === 0 ? {} : await this.deserializer.read(e, t);
		if (i) {
			let t = o.message ?? o.Message ?? `Unknown`, n = {}, r = e.getMergedTraits().error;
			return r && (n.$fault = r), Object.assign(new i({}), n, { message: t }, o);
		}
		return o;
	}
	writeEventBody(e, t, n) {
		let r = this.serializer, i = e, a = null, o, s = t.getSchema()[4].includes(e), c = {};
		if (s) {
			let i = t.getMemberSchema(e);
			if (i.isStructSchema()) {
				for (let [t, r] of i.structIterator()) {
					let { eventHeader: i, eventPayload: o } = r.getMergedTraits();
					if (o) a = t;
					else if (i) {
						let i = n[e][t], a = `binary`;
						r.isNumericSchema() ? a = (-2) ** 31 <= i && i <= 2 ** 31 - 1 ? `integer` : `long` : r.isTimestampSchema() ? a = `timestamp` : r.isStringSchema() ? a = `string` : r.isBooleanSchema() && (a = `boolean`), i != null && (c[t] = {
							type: a,
							value: i
						}, delete n[e][t]);
					}
				}
				if (a !== null) {
					let t = i.getMemberSchema(a);
					t.isBlobSchema() ? o = `application/octet-stream` : t.isStringSchema() && (o = `text/plain`), r.write(t, n[e][a]);
				} else r.write(i, n[e]);
			} else if (i.isUnitSchema()) r.write(i, {});
			else throw Error(`@smithy/core/event-streams - non-struct member not supported in event stream union.`);
		} else {
			let [t, a] = n[e];
			i = t, r.write(15, a);
		}
		let l = r.flush() ?? /* @__PURE__ */ new Uint8Array();
		return {
			body: typeof l == `string` ? (this.serdeContext?.utf8Decoder ?? _e)(l) : l,
			eventType: i,
			explicitPayloadContentType: o,
			additionalHeaders: c
		};
	}
};
const P_ = (e) => !!e && typeof e == `object` && typeof e.AccessKeyId == `string` && typeof e.SecretAccessKey == `string` && typeof e.Token == `string` && typeof e.Expiration == `string`, F_ = (e) => ({
	accessKeyId: e.AccessKeyId,
	secretAccessKey: e.SecretAccessKey,
	sessionToken: e.Token,
	expiration: new Date(e.Expiration),
	...e.AccountId && { accountId: e.AccountId }
}), I_ = 1e3, L_ = ({ maxRetries: e = 0, timeout: t = I_ }) => ({
	maxRetries: e,
	timeout: t
});
function R_(e) {
	return new Promise((t, n) => {
		let r = ee.request({
			method: `GET`,
			...e,
			hostname: e.hostname?.replace(/^\[(.+)\]$/, `$1`)
		});
		r.on(`error`, (e) => {
			n(Object.assign(new Jt(`Unable to connect to instance metadata service`), e)), r.destroy();
		}), r.on(`timeout`, () => {
			n(new Jt(`TimeoutError from instance metadata service`)), r.destroy();
		}), r.on(`response`, (e) => {
			let { statusCode: i = 400 } = e;
			(i < 200 || 300 <= i) && (n(Object.assign(new Jt(`Error response received from instance metadata service`), { statusCode: i })), r.destroy());
			let a = [];
			e.on(`data`, (e) => {
				a.push(e);
			}), e.on(`end`, () => {
				t(Buffer.concat(a)), r.destroy();
			});
		}), r.end();
	});
}
const z_ = (e, t) => {
	let n = e();
	for (let r = 0; r < t; r++) n = n.catch(e);
	return n;
}, B_ = `AWS_CONTAINER_CREDENTIALS_FULL_URI`, V_ = `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, H_ = `AWS_CONTAINER_AUTHORIZATION_TOKEN`, U_ = (e = {}) => {
	let { timeout: t, maxRetries: n } = L_(e);
	return () => z_(async () => {
		let n = await q_({ logger: e.logger }), r = JSON.parse(await W_(t, n));
		if (!P_(r)) throw new E(`Invalid response received from instance metadata service.`, { logger: e.logger });
		return F_(r);
	}, n);
}, W_ = async (e, t) => (process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN && (t.headers = {
	...t.headers,
	Authorization: process.env[H_]
}), (await R_({
	...t,
	timeout: e
})).toString()), G_ = /* @__PURE__ */ new Set([`localhost`, `127.0.0.1`]), K_ = /* @__PURE__ */ new Set([`http:`, `https:`]), q_ = async ({ logger: e }) => {
	if (process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI) return {
		hostname: `169.254.170.2`,
		path: process.env[V_]
	};
	if (process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI) {
		let t;
		try {
			t = new URL(process.env[B_]);
		} catch {
			throw new E(`${process.env[B_]} is not a valid container metadata service URL`, {
				tryNextLink: !1,
				logger: e
			});
		}
		if (!t.hostname || !G_.has(t.hostname)) throw new E(`${t.hostname} is not a valid container metadata service hostname`, {
			tryNextLink: !1,
			logger: e
		});
		if (!t.protocol || !K_.has(t.protocol)) throw new E(`${t.protocol} is not a valid container metadata service protocol`, {
			tryNextLink: !1,
			logger: e
		});
		return {
			protocol: t.protocol,
			hostname: t.hostname,
			path: t.pathname + t.search,
			port: t.port ? parseInt(t.port, 10) : void 0
		};
	}
	throw new E(`The container metadata credential provider cannot be used unless the ${V_} or ${B_} environment variable is set`, {
		tryNextLink: !1,
		logger: e
	});
};
var J_ = class e extends E {
	tryNextLink;
	name = `InstanceMetadataV1FallbackError`;
	constructor(t, n = !0) {
		super(t, n), this.tryNextLink = n, Object.setPrototypeOf(this, e.prototype);
	}
}, Y_;
(function(e) {
	e.IPv4 = `http://169.254.169.254`, e.IPv6 = `http://[fd00:ec2::254]`;
})(Y_ ||= {});
const X_ = {
	environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT,
	configFileSelector: (e) => e.ec2_metadata_service_endpoint,
	default: void 0
};
var Z_;
(function(e) {
	e.IPv4 = `IPv4`, e.IPv6 = `IPv6`;
})(Z_ ||= {});
const Q_ = {
	environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
	configFileSelector: (e) => e.ec2_metadata_service_endpoint_mode,
	default: Z_.IPv4
}, $_ = async () => Ne(await ev() || await tv()), ev = async () => D(X_)(), tv = async () => {
	let e = await D(Q_)();
	switch (e) {
		case Z_.IPv4: return Y_.IPv4;
		case Z_.IPv6: return Y_.IPv6;
		default: throw Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(Z_)}`);
	}
}, nv = (e, t) => {
	let n = 300 + Math.floor(Math.random() * 300), r = new Date(Date.now() + n * 1e3);
	t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
	let i = e.originalExpiration ?? e.expiration;
	return {
		...e,
		...i ? { originalExpiration: i } : {},
		expiration: r
	};
}, rv = (e, t = {}) => {
	let n = t?.logger || console, r;
	return async () => {
		let t;
		try {
			t = await e(), t.expiration && t.expiration.getTime() < Date.now() && (t = nv(t, n));
		} catch (e) {
			if (r) n.warn(`Credential renew failed: `, e), t = nv(r, n);
			else throw e;
		}
		return r = t, t;
	};
}, iv = `/latest/meta-data/iam/security-credentials/`, av = `AWS_EC2_METADATA_V1_DISABLED`, ov = `ec2_metadata_v1_disabled`, sv = `x-aws-ec2-metadata-token`, cv = (e = {}) => rv(lv(e), { logger: e.logger }), lv = (e = {}) => {
	let t = !1, { logger: n, profile: r } = e, { timeout: i, maxRetries: a } = L_(e), o = async (n, i) => {
		if (t || i.headers?.[sv] == null) {
			let t = !1, n = !1, i = await D({
				environmentVariableSelector: (t) => {
					let r = t[av];
					if (n = !!r && r !== `false`, r === void 0) throw new E(`${av} not set in env, checking config file next.`, { logger: e.logger });
					return n;
				},
				configFileSelector: (e) => {
					let n = e[ov];
					return t = !!n && n !== `false`, t;
				},
				default: !1
			}, { profile: r })();
			if (e.ec2MetadataV1Disabled || i) {
				let r = [];
				throw e.ec2MetadataV1Disabled && r.push(`credential provider initialization (runtime option ec2MetadataV1Disabled)`), t && r.push(`config file profile (${ov})`), n && r.push(`process environment variable (${av})`), new J_(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${r.join(`, `)}].`);
			}
		}
		let a = (await z_(async () => {
			let e;
			try {
				e = await dv(i);
			} catch (e) {
				throw e.statusCode === 401 && (t = !1), e;
			}
			return e;
		}, n)).trim();
		return z_(async () => {
			let n;
			try {
				n = await fv(a, i, e);
			} catch (e) {
				throw e.statusCode === 401 && (t = !1), e;
			}
			return n;
		}, n);
	};
	return async () => {
		let e = await $_();
		if (t) return n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (no token fetch)`), o(a, {
			...e,
			timeout: i
		});
		{
			let r;
			try {
				r = (await uv({
					...e,
					timeout: i
				})).toString();
			} catch (r) {
				if (r?.statusCode === 400) throw Object.assign(r, { message: `EC2 Metadata token request returned error` });
				return (r.message === `TimeoutError` || [
					403,
					404,
					405
				].includes(r.statusCode)) && (t = !0), n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (initial)`), o(a, {
					...e,
					timeout: i
				});
			}
			return o(a, {
				...e,
				headers: { [sv]: r },
				timeout: i
			});
		}
	};
}, uv = async (e) => R_({
	...e,
	path: `/latest/api/token`,
	method: `PUT`,
	headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
}), dv = async (e) => (await R_({
	...e,
	path: iv
})).toString(), fv = async (e, t, n) => {
	let r = JSON.parse((await R_({
		...t,
		path: iv + e
	})).toString());
	if (!P_(r)) throw new E(`Invalid response received from instance metadata service.`, { logger: n.logger });
	return F_(r);
}, pv = {
	WHEN_SUPPORTED: `WHEN_SUPPORTED`,
	WHEN_REQUIRED: `WHEN_REQUIRED`
}, mv = pv.WHEN_SUPPORTED, hv = {
	WHEN_SUPPORTED: `WHEN_SUPPORTED`,
	WHEN_REQUIRED: `WHEN_REQUIRED`
}, gv = pv.WHEN_SUPPORTED;
var I;
(function(e) {
	e.MD5 = `MD5`, e.CRC32 = `CRC32`, e.CRC32C = `CRC32C`, e.CRC64NVME = `CRC64NVME`, e.SHA1 = `SHA1`, e.SHA256 = `SHA256`;
})(I ||= {});
var _v;
(function(e) {
	e.HEADER = `header`, e.TRAILER = `trailer`;
})(_v ||= {});
const vv = I.CRC32;
var yv;
(function(e) {
	e.ENV = `env`, e.CONFIG = `shared config entry`;
})(yv ||= {});
const bv = (e, t, n, r) => {
	if (!(t in e)) return;
	let i = e[t].toUpperCase();
	if (!Object.values(n).includes(i)) throw TypeError(`Cannot load ${r} '${t}'. Expected one of ${Object.values(n)}, got '${e[t]}'.`);
	return i;
}, xv = {
	environmentVariableSelector: (e) => bv(e, `AWS_REQUEST_CHECKSUM_CALCULATION`, pv, yv.ENV),
	configFileSelector: (e) => bv(e, `request_checksum_calculation`, pv, yv.CONFIG),
	default: mv
}, Sv = {
	environmentVariableSelector: (e) => bv(e, `AWS_RESPONSE_CHECKSUM_VALIDATION`, hv, yv.ENV),
	configFileSelector: (e) => bv(e, `response_checksum_validation`, hv, yv.CONFIG),
	default: gv
}, Cv = (e, { requestChecksumRequired: t, requestAlgorithmMember: n, requestChecksumCalculation: r }) => {
	if (!n) return r === pv.WHEN_SUPPORTED || t ? vv : void 0;
	if (e[n]) return e[n];
}, wv = (e) => e === I.MD5 ? `content-md5` : `x-amz-checksum-${e.toLowerCase()}`, Tv = (e, t) => {
	let n = e.toLowerCase();
	for (let e of Object.keys(t)) if (n === e.toLowerCase()) return !0;
	return !1;
}, Ev = (e, t) => {
	let n = e.toLowerCase();
	for (let e of Object.keys(t)) if (e.toLowerCase().startsWith(n)) return !0;
	return !1;
}, Dv = (e) => e !== void 0 && typeof e != `string` && !ArrayBuffer.isView(e) && !fe(e), Ov = /* @__PURE__ */ new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
	let t = e;
	for (let e = 0; e < 8; ++e) t = t & 1 ? 2197175160 ^ t >>> 1 : t >>> 1;
	Ov[e] = t >>> 0;
}
const kv = class {
	digestLength = 4;
	crc = 4294967295;
	update(e) {
		let t = this.crc;
		for (let n = 0; n < e.length; ++n) t = t >>> 8 ^ Ov[(t ^ e[n]) & 255];
		this.crc = t;
	}
	async digest() {
		let e = (this.crc ^ 4294967295) >>> 0, t = /* @__PURE__ */ new Uint8Array(4);
		return t[0] = e >>> 24, t[1] = e >>> 16 & 255, t[2] = e >>> 8 & 255, t[3] = e & 255, t;
	}
	reset() {
		this.crc = 4294967295;
	}
}, Av = { CrtCrc64Nvme: null }, jv = () => {
	let e = Array(8);
	for (let t = 0; t < 8; t++) {
		let n = Array(512);
		for (let e = 0; e < 256; e++) {
			let r = BigInt(e);
			for (let e = 0; e < 8 * (t + 1); e++) r & 1n ? r = r >> 1n ^ 11127430586519243189n : r >>= 1n;
			n[e * 2] = Number(r >> 32n & 4294967295n), n[e * 2 + 1] = Number(r & 4294967295n);
		}
		e[t] = new Uint32Array(n);
	}
	return e;
};
let Mv, Nv, Pv, Fv, Iv, Lv, Rv, zv, Bv;
const Vv = () => {
	Mv || (Mv = jv(), [Nv, Pv, Fv, Iv, Lv, Rv, zv, Bv] = Mv);
};
var Hv = class {
	c1 = 0;
	c2 = 0;
	constructor() {
		Vv(), this.reset();
	}
	update(e) {
		let t = e.length, n = 0, r = this.c1, i = this.c2;
		for (; n + 8 <= t;) {
			let t = ((i ^ e[n++]) & 255) << 1, a = ((i >>> 8 ^ e[n++]) & 255) << 1, o = ((i >>> 16 ^ e[n++]) & 255) << 1, s = ((i >>> 24 ^ e[n++]) & 255) << 1, c = ((r ^ e[n++]) & 255) << 1, l = ((r >>> 8 ^ e[n++]) & 255) << 1, u = ((r >>> 16 ^ e[n++]) & 255) << 1, d = ((r >>> 24 ^ e[n++]) & 255) << 1;
			r = Bv[t] ^ zv[a] ^ Rv[o] ^ Lv[s] ^ Iv[c] ^ Fv[l] ^ Pv[u] ^ Nv[d], i = Bv[t + 1] ^ zv[a + 1] ^ Rv[o + 1] ^ Lv[s + 1] ^ Iv[c + 1] ^ Fv[l + 1] ^ Pv[u + 1] ^ Nv[d + 1];
		}
		for (; n < t;) {
			let t = ((i ^ e[n]) & 255) << 1;
			i = (i >>> 8 | (r & 255) << 24) >>> 0, r = r >>> 8 ^ Nv[t], i ^= Nv[t + 1], ++n;
		}
		this.c1 = r, this.c2 = i;
	}
	async digest() {
		let e = this.c1 ^ 4294967295, t = this.c2 ^ 4294967295;
		return new Uint8Array([
			e >>> 24,
			e >>> 16 & 255,
			e >>> 8 & 255,
			e & 255,
			t >>> 24,
			t >>> 16 & 255,
			t >>> 8 & 255,
			t & 255
		]);
	}
	reset() {
		this.c1 = 4294967295, this.c2 = 4294967295;
	}
}, Uv = class {
	impl;
	constructor() {
		let e = Av.CrtCrc64Nvme;
		this.impl = e ? new e() : new Hv();
	}
	update(e) {
		this.impl.update(e);
	}
	async digest() {
		return this.impl.digest();
	}
	reset() {
		this.impl.reset();
	}
};
const Wv = [
	I.CRC32,
	I.CRC32C,
	I.CRC64NVME,
	I.SHA1,
	I.SHA256
], Gv = [
	I.SHA256,
	I.SHA1,
	I.CRC32,
	I.CRC32C,
	I.CRC64NVME
], Kv = (e, t) => {
	let { checksumAlgorithms: n = {} } = t;
	switch (e) {
		case I.MD5: return n?.MD5 ?? t.md5;
		case I.CRC32: return n?.CRC32 ?? vd;
		case I.CRC32C: return n?.CRC32C ?? kv;
		case I.CRC64NVME: return n?.CRC64NVME ?? Uv;
		case I.SHA1: return n?.SHA1 ?? t.sha1;
		case I.SHA256: return n?.SHA256 ?? t.sha256;
		default:
			if (n?.[e]) return n[e];
			throw Error(`The checksum algorithm "${e}" is not supported by the client. Select one of ${Wv}, or provide an implementation to  the client constructor checksums field.`);
	}
}, qv = (e, t) => {
	let n = new e();
	return n.update(Kt(t || ``)), n.digest();
}, Jv = {
	name: `flexibleChecksumsMiddleware`,
	step: `build`,
	tags: [`BODY_CHECKSUM`],
	override: !0
}, Yv = (e, t) => (n, r) => async (i) => {
	if (!w.isInstance(i.request) || Ev(`x-amz-checksum-`, i.request.headers)) return n(i);
	let { request: a, input: o } = i, { body: s, headers: c } = a, { base64Encoder: l, streamHasher: u } = e, { requestChecksumRequired: d, requestAlgorithmMember: f } = t, p = await e.requestChecksumCalculation(), m = f?.name, h = f?.httpHeader;
	m && !o[m] && (p === pv.WHEN_SUPPORTED || d) && (o[m] = vv, h && (c[h] = vv));
	let g = Cv(o, {
		requestChecksumRequired: d,
		requestAlgorithmMember: f?.name,
		requestChecksumCalculation: p
	}), _ = s, v = c;
	if (g) {
		switch (g) {
			case I.CRC32:
				x(r, `FLEXIBLE_CHECKSUMS_REQ_CRC32`, `U`);
				break;
			case I.CRC32C:
				x(r, `FLEXIBLE_CHECKSUMS_REQ_CRC32C`, `V`);
				break;
			case I.CRC64NVME:
				x(r, `FLEXIBLE_CHECKSUMS_REQ_CRC64`, `W`);
				break;
			case I.SHA1:
				x(r, `FLEXIBLE_CHECKSUMS_REQ_SHA1`, `X`);
				break;
			case I.SHA256: x(r, `FLEXIBLE_CHECKSUMS_REQ_SHA256`, `Y`);
		}
		let t = wv(g), n = Kv(g, e);
		if (Dv(s)) {
			let { getAwsChunkedEncodingStream: i, bodyLengthChecker: a } = e;
			_ = i(typeof e.requestStreamBufferSize == `number` && e.requestStreamBufferSize >= 8192 ? ta(s, e.requestStreamBufferSize, r.logger) : s, {
				base64Encoder: l,
				bodyLengthChecker: a,
				checksumLocationName: t,
				checksumAlgorithmFn: n,
				streamHasher: u
			}), v = {
				...c,
				"content-encoding": c[`content-encoding`] ? `${c[`content-encoding`]},aws-chunked` : `aws-chunked`,
				"transfer-encoding": `chunked`,
				"x-amz-decoded-content-length": c[`content-length`],
				"x-amz-content-sha256": `STREAMING-UNSIGNED-PAYLOAD-TRAILER`,
				"x-amz-trailer": t
			}, delete v[`content-length`];
		} else if (!Tv(t, c)) {
			let e = await qv(n, s);
			v = {
				...c,
				[t]: l(e)
			};
		}
	}
	try {
		return await n({
			...i,
			request: {
				...a,
				headers: v,
				body: _
			}
		});
	} catch (e) {
		if (e instanceof Error && e.name === `InvalidChunkSizeError`) try {
			e.message.endsWith(`.`) || (e.message += `.`), e.message += ` Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.`;
		} catch {}
		throw e;
	}
}, Xv = {
	name: `flexibleChecksumsInputMiddleware`,
	toMiddleware: `serializerMiddleware`,
	relation: `before`,
	tags: [`BODY_CHECKSUM`],
	override: !0
}, Zv = (e, t) => (n, r) => async (i) => {
	let a = i.input, { requestValidationModeMember: o } = t, s = await e.requestChecksumCalculation(), c = await e.responseChecksumValidation();
	switch (s) {
		case pv.WHEN_REQUIRED:
			x(r, `FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED`, `a`);
			break;
		case pv.WHEN_SUPPORTED: x(r, `FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED`, `Z`);
	}
	switch (c) {
		case hv.WHEN_REQUIRED:
			x(r, `FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED`, `c`);
			break;
		case hv.WHEN_SUPPORTED: x(r, `FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED`, `b`);
	}
	return o && !a[o] && c === hv.WHEN_SUPPORTED && (a[o] = `ENABLED`), n(i);
}, Qv = (e = []) => {
	let t = [], n = Gv.length;
	for (let r of e) {
		let e = Gv.indexOf(r);
		e === -1 ? t[n++] = r : t[e] = r;
	}
	return t.filter(Boolean);
}, $v = (e) => {
	let t = e.lastIndexOf(`-`);
	if (t !== -1) {
		let n = e.slice(t + 1);
		if (!n.startsWith(`0`)) {
			let e = parseInt(n, 10);
			if (!isNaN(e) && e >= 1 && e <= 1e4) return !0;
		}
	}
	return !1;
}, ey = async (e, { checksumAlgorithmFn: t, base64Encoder: n }) => n(await qv(t, e)), ty = async (e, { config: t, responseAlgorithms: n, logger: r }) => {
	let i = Qv(n), { body: a, headers: o } = e;
	for (let n of i) {
		let i = wv(n), s = o[i];
		if (s) {
			let o;
			try {
				o = Kv(n, t);
			} catch (e) {
				if (n === I.CRC64NVME) {
					r?.warn(`Skipping ${I.CRC64NVME} checksum validation: ${e.message}`);
					continue;
				}
				throw e;
			}
			let { base64Encoder: c } = t;
			if (Dv(a)) {
				e.body = Ji({
					expectedChecksum: s,
					checksumSourceLocation: i,
					checksum: new o(),
					source: a,
					base64Encoder: c
				});
				return;
			}
			let l = await ey(a, {
				checksumAlgorithmFn: o,
				base64Encoder: c
			});
			if (l === s) break;
			throw Error(`Checksum mismatch: expected "${l}" but received "${s}" in response header "${i}".`);
		}
	}
}, ny = {
	name: `flexibleChecksumsResponseMiddleware`,
	toMiddleware: `deserializerMiddleware`,
	relation: `after`,
	tags: [`BODY_CHECKSUM`],
	override: !0
}, ry = (e, t) => (n, r) => async (i) => {
	if (!w.isInstance(i.request)) return n(i);
	let a = i.input, o = await n(i), s = o.response, { requestValidationModeMember: c, responseAlgorithms: l } = t;
	if (c && a[c] === `ENABLED`) {
		let { clientName: t, commandName: n } = r, i = Object.keys(e.checksumAlgorithms ?? {}).filter((e) => {
			let t = wv(e);
			return s.headers[t] !== void 0;
		}), a = Qv([...l ?? [], ...i]);
		if (t === `S3Client` && n === `GetObjectCommand` && a.every((e) => {
			let t = wv(e), n = s.headers[t];
			return !n || $v(n);
		})) return o;
		await ty(s, {
			config: e,
			responseAlgorithms: a,
			logger: r.logger
		});
	}
	return o;
}, iy = (e, t) => ({ applyToStack: (n) => {
	n.add(Yv(e, t), Jv), n.addRelativeTo(Zv(e, t), Xv), n.addRelativeTo(ry(e, t), ny);
} }), ay = (e) => {
	let { requestChecksumCalculation: t, responseChecksumValidation: n, requestStreamBufferSize: r } = e;
	return Object.assign(e, {
		requestChecksumCalculation: T(t ?? mv),
		responseChecksumValidation: T(n ?? gv),
		requestStreamBufferSize: Number(r ?? 0),
		checksumAlgorithms: e.checksumAlgorithms ?? {}
	});
};
function oy() {
	return (e, t) => async (n) => {
		let { request: r } = n;
		if (w.isInstance(r) && !(`content-length` in r.headers) && !(`x-amz-decoded-content-length` in r.headers)) {
			let e = `Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`;
			typeof t?.logger?.warn == `function` && !(t.logger instanceof br) ? t.logger.warn(e) : console.warn(e);
		}
		return e({ ...n });
	};
}
const sy = {
	step: `finalizeRequest`,
	tags: [`CHECK_CONTENT_LENGTH_HEADER`],
	name: `getCheckContentLengthHeaderPlugin`,
	override: !0
}, cy = (e) => ({ applyToStack: (e) => {
	e.add(oy(), sy);
} }), ly = (e) => (t, n) => async (r) => {
	let i = await e.region(), a = e.region, o = () => {};
	n.__s3RegionRedirect && (Object.defineProperty(e, "region", {
		writable: !1,
		value: async () => n.__s3RegionRedirect
	}), o = () => Object.defineProperty(e, "region", {
		writable: !0,
		value: a
	}));
	try {
		let a = await t(r);
		if (n.__s3RegionRedirect && (o(), i !== await e.region())) throw Error(`Region was not restored following S3 region redirect.`);
		return a;
	} catch (e) {
		throw o(), e;
	}
}, uy = {
	tags: [`REGION_REDIRECT`, `S3`],
	name: `regionRedirectEndpointMiddleware`,
	override: !0,
	relation: `before`,
	toMiddleware: `endpointV2Middleware`
};
function dy(e) {
	return (t, n) => async (r) => {
		try {
			return await t(r);
		} catch (i) {
			if (e.followRegionRedirects) {
				let a = i?.$metadata?.httpStatusCode, o = n.commandName === `HeadBucketCommand`, s = i?.$response?.headers?.[`x-amz-bucket-region`];
				if (s && (a === 301 || a === 400 && (i?.name === `IllegalLocationConstraintException` || o))) {
					try {
						let t = s;
						n.logger?.debug(`Redirecting from ${await e.region()} to ${t}`), n.__s3RegionRedirect = t, x(n, `S3_REGION_REDIRECT`, `Ah`);
					} catch (e) {
						throw Error(`Region redirect failed: ` + e);
					}
					return t(r);
				}
			}
			throw i;
		}
	};
}
const fy = {
	step: `initialize`,
	tags: [`REGION_REDIRECT`, `S3`],
	name: `regionRedirectMiddleware`,
	override: !0
}, py = (e) => ({ applyToStack: (t) => {
	t.add(dy(e), fy), t.addRelativeTo(ly(e), uy);
} });
var my = class e {
	data;
	lastPurgeTime = Date.now();
	static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 3e4;
	constructor(e = {}) {
		this.data = e;
	}
	get(e) {
		let t = this.data[e];
		if (t) return t;
	}
	set(e, t) {
		return this.data[e] = t, t;
	}
	delete(e) {
		delete this.data[e];
	}
	clear() {
		this.data = {};
	}
	async purgeExpired() {
		let t = Date.now();
		if (this.lastPurgeTime + e.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > t) return;
		let n = this.data;
		for (let e in n) {
			let r = n[e];
			if (!r.isRefreshing) {
				let i = await r.identity;
				i.expiration && i.expiration.getTime() < t && n[e] === r && delete n[e];
			}
		}
	}
}, hy = class {
	_identity;
	isRefreshing;
	accessed;
	constructor(e, t = !1, n = Date.now()) {
		this._identity = e, this.isRefreshing = t, this.accessed = n;
	}
	get identity() {
		return this.accessed = Date.now(), this._identity;
	}
}, gy = class e {
	createSessionFn;
	cache;
	static REFRESH_WINDOW_MS = 6e4;
	accessKeyId;
	cacheGeneration = 0;
	constructor(e, t = new my()) {
		this.createSessionFn = e, this.cache = t;
	}
	async getS3ExpressIdentity(t, n) {
		let r = n.Bucket, { cache: i } = this;
		t.accessKeyId !== this.accessKeyId && (this.accessKeyId = t.accessKeyId, this.cacheGeneration++, i.clear());
		let a = this.cacheGeneration, o = i.get(r);
		return o ? o.identity.then((t) => (t.expiration?.getTime() ?? 0) < Date.now() ? i.set(r, new hy(this.getIdentity(r))).identity : ((t.expiration?.getTime() ?? 0) < Date.now() + e.REFRESH_WINDOW_MS && !o.isRefreshing && (o.isRefreshing = !0, this.getIdentity(r).then((e) => {
			a === this.cacheGeneration && i.set(r, new hy(Promise.resolve(e)));
		})), t)) : i.set(r, new hy(this.getIdentity(r))).identity;
	}
	async getIdentity(e) {
		await this.cache.purgeExpired().catch((e) => {
			console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: 
` + e);
		});
		let t = await this.createSessionFn(e);
		if (!t.Credentials?.AccessKeyId || !t.Credentials?.SecretAccessKey) throw Error(`s3#createSession response credential missing AccessKeyId or SecretAccessKey.`);
		return {
			accessKeyId: t.Credentials.AccessKeyId,
			secretAccessKey: t.Credentials.SecretAccessKey,
			sessionToken: t.Credentials.SessionToken,
			expiration: t.Credentials.Expiration ? new Date(t.Credentials.Expiration) : void 0
		};
	}
};
const _y = (e, { session: t }) => {
	let [n, r] = t, { forcePathStyle: i, useAccelerateEndpoint: a, disableMultiregionAccessPoints: o, followRegionRedirects: s, s3ExpressIdentityProvider: c, bucketEndpoint: l, expectContinueHeader: u } = e;
	return Object.assign(e, {
		forcePathStyle: i ?? !1,
		useAccelerateEndpoint: a ?? !1,
		disableMultiregionAccessPoints: o ?? !1,
		followRegionRedirects: s ?? !1,
		s3ExpressIdentityProvider: c ?? new gy(async (e) => n().send(new r({ Bucket: e }))),
		bucketEndpoint: l ?? !1,
		expectContinueHeader: u ?? 2097152
	});
}, vy = (e) => (e, t) => async (n) => {
	let r = await e(n), { response: i } = r;
	if (Oe.isInstance(i) && i.headers.expires) {
		i.headers.expiresstring = i.headers.expires;
		try {
			st(i.headers.expires);
		} catch (e) {
			t.logger?.warn(`AWS SDK Warning for ${t.clientName}::${t.commandName} response parsing (${i.headers.expires}): ${e}`), delete i.headers.expires;
		}
	}
	return r;
}, yy = {
	tags: [`S3`],
	name: `s3ExpiresMiddleware`,
	override: !0,
	relation: `after`,
	toMiddleware: `deserializerMiddleware`
}, by = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(vy(e), yy);
} }), xy = {
	environmentVariableSelector: (e) => $t(e, `AWS_S3_DISABLE_EXPRESS_SESSION_AUTH`, en.ENV),
	configFileSelector: (e) => $t(e, `s3_disable_express_session_auth`, en.CONFIG),
	default: !1
}, Sy = (e) => (t, n) => async (r) => {
	if (n.endpointV2) {
		let t = n.endpointV2, i = t.properties?.authSchemes?.[0]?.name === `sigv4-s3express`;
		if ((t.properties?.backend === `S3Express` || t.properties?.bucketType === `Directory`) && (x(n, `S3_EXPRESS_BUCKET`, `J`), n.isS3ExpressBucket = !0), i) {
			let t = r.input.Bucket;
			if (t) {
				let i = await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.credentials(), { Bucket: t });
				n.s3ExpressIdentity = i, w.isInstance(r.request) && i.sessionToken && (r.request.headers[`x-amz-s3session-token`] = i.sessionToken);
			}
		}
	}
	return t(r);
}, Cy = {
	name: `s3ExpressMiddleware`,
	step: `build`,
	tags: [`S3`, `S3_EXPRESS`],
	override: !0
}, wy = (e) => ({ applyToStack: (t) => {
	t.add(Sy(e), Cy);
} }), Ty = async (e, t, n, r) => {
	let i = await r.signWithCredentials(n, e, {});
	if (i.headers[`X-Amz-Security-Token`] || i.headers[`x-amz-security-token`]) throw Error(`X-Amz-Security-Token must not be set for s3-express requests.`);
	return i;
}, Ey = (e) => (e) => {
	throw e;
}, Dy = (e, t) => {}, Oy = (e) => (t, n) => async (r) => {
	if (!w.isInstance(r.request)) return t(r);
	let i = Ee(n).selectedHttpAuthScheme;
	if (!i) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
	let { httpAuthOption: { signingProperties: a = {} }, identity: o, signer: s } = i, c;
	c = n.s3ExpressIdentity ? await Ty(n.s3ExpressIdentity, a, r.request, await e.signer()) : await s.sign(r.request, o, a);
	let l = await t({
		...r,
		request: c
	}).catch((s.errorHandler || Ey)(a));
	return (s.successHandler || Dy)(l.response, a), l;
}, ky = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(Oy(e), $o);
} });
function Ay(e) {
	return u.from(Buffer.from(e));
}
const jy = {
	CopyObjectCommand: !0,
	UploadPartCopyCommand: !0,
	CompleteMultipartUploadCommand: !0
}, My = (e) => (t, n) => async (r) => {
	let i = await t(r), { response: a } = i;
	if (!Oe.isInstance(a)) return i;
	let { statusCode: o, body: s } = a;
	if (o < 200 || o >= 300) return i;
	let c = await Ny(s, e);
	if (a.body = Ay(c), c.length === 0 && jy[n.commandName]) {
		let e = Error(`S3 aborted request`);
		throw e.$metadata = { httpStatusCode: 503 }, e.name = `InternalError`, e;
	}
	let l = e.utf8Encoder(c.subarray(c.length - 16));
	return l && l.endsWith(`</Error>`) && (a.statusCode = 503), i;
}, Ny = (e = /* @__PURE__ */ new Uint8Array(), t) => e instanceof Uint8Array ? Promise.resolve(e) : t.streamCollector(e) || Promise.resolve(/* @__PURE__ */ new Uint8Array()), Py = {
	relation: `after`,
	toMiddleware: `deserializerMiddleware`,
	tags: [`THROW_200_EXCEPTIONS`, `S3`],
	name: `throw200ExceptionsMiddleware`,
	override: !0
}, Fy = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(My(e), Py);
} }), Iy = (e) => typeof e == `string` && e.indexOf(`arn:`) === 0 && e.split(`:`).length >= 6;
function Ly(e) {
	return (t, n) => async (r) => {
		if (e.bucketEndpoint) {
			let e = n.endpointV2;
			if (e) {
				let t = r.input.Bucket;
				if (typeof t == `string`) try {
					let r = new URL(t);
					n.endpointV2 = {
						...e,
						url: r
					};
				} catch (e) {
					let r = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${t} could not be parsed as URL.`;
					throw n.logger?.constructor?.name === `NoOpLogger` ? console.warn(r) : n.logger?.warn?.(r), e;
				}
			}
		}
		return t(r);
	};
}
const Ry = {
	name: `bucketEndpointMiddleware`,
	override: !0,
	relation: `after`,
	toMiddleware: `endpointV2Middleware`
};
function zy({ bucketEndpoint: e }) {
	return (t) => async (n) => {
		let { input: { Bucket: r } } = n;
		if (!e && typeof r == `string` && !Iy(r) && r.indexOf(`/`) >= 0) {
			let e = Error(`Bucket name shouldn't contain '/', received '${r}'`);
			throw e.name = `InvalidBucketName`, e;
		}
		return t({ ...n });
	};
}
const By = {
	step: `initialize`,
	tags: [`VALIDATE_BUCKET_NAME`],
	name: `validateBucketNameMiddleware`,
	override: !0
}, Vy = (e) => ({ applyToStack: (t) => {
	t.add(zy(e), By), t.addRelativeTo(Ly(e), Ry);
} });
var Hy = class extends rd {
	async serializeRequest(e, t, n) {
		let r = await super.serializeRequest(e, t, n), i = O.of(e.input), a = i.getSchema(), o = 0, s = a[6] ?? 0;
		if (t && typeof t == `object`) for (let [e, n] of i.structIterator()) {
			if (++o > s) break;
			if (e === `Bucket`) {
				if (!t.Bucket && n.getMergedTraits().httpLabel) throw Error(`No value provided for input HTTP label: Bucket.`);
				break;
			}
		}
		return r;
	}
};
const Uy = {
	environmentVariableSelector: (e) => $t(e, `AWS_S3_USE_ARN_REGION`, en.ENV),
	configFileSelector: (e) => $t(e, `s3_use_arn_region`, en.CONFIG),
	default: void 0
};
function Wy(e) {
	return (t) => async (n) => {
		let { request: r } = n;
		if (e.expectContinueHeader !== !1 && w.isInstance(r) && r.body && e.runtime === `node` && e.requestHandler?.constructor?.name !== `FetchHttpHandler`) {
			let t = !0;
			if (typeof e.expectContinueHeader == `number`) try {
				t = (Number(r.headers?.[`content-length`]) ?? e.bodyLengthChecker?.(r.body) ?? 1 / 0) >= e.expectContinueHeader;
			} catch {}
			else t = !!e.expectContinueHeader;
			t && (r.headers.Expect = `100-continue`);
		}
		return t({
			...n,
			request: r
		});
	};
}
const Gy = {
	step: `build`,
	tags: [`SET_EXPECT_HEADER`, `EXPECT_HEADER`],
	name: `addExpectContinueMiddleware`,
	override: !0
}, Ky = (e) => ({ applyToStack: (t) => {
	t.add(Wy(e), Gy);
} });
function qy(e) {
	return (t) => async (n) => {
		let r = { ...n.input };
		for (let t of [{
			target: `SSECustomerKey`,
			hash: `SSECustomerKeyMD5`
		}, {
			target: `CopySourceSSECustomerKey`,
			hash: `CopySourceSSECustomerKeyMD5`
		}]) {
			let n = r[t.target];
			if (n) {
				let i;
				typeof n == `string` ? Xy(n, e) ? i = e.base64Decoder(n) : (i = e.utf8Decoder(n), r[t.target] = e.base64Encoder(i)) : (i = ArrayBuffer.isView(n) ? new Uint8Array(n.buffer, n.byteOffset, n.byteLength) : new Uint8Array(n), r[t.target] = e.base64Encoder(i));
				let a = new e.md5();
				a.update(i), r[t.hash] = e.base64Encoder(await a.digest());
			}
		}
		return t({
			...n,
			input: r
		});
	};
}
const Jy = {
	name: `ssecMiddleware`,
	step: `initialize`,
	tags: [`SSE`],
	override: !0
}, Yy = (e) => ({ applyToStack: (t) => {
	t.add(qy(e), Jy);
} });
function Xy(e, t) {
	if (!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e)) return !1;
	try {
		return t.base64Decoder(e).length === 32;
	} catch {
		return !1;
	}
}
const L = `argv`, Zy = `backend`, Qy = `authSchemes`, $y = `disableDoubleEncoding`, eb = `signingName`, tb = `signingRegion`, nb = `signingRegionSet`, rb = `isSet`, ib = `booleanEquals`, R = `stringEquals`, z = `coalesce`, ab = `substring`, ob = `aws.partition`, sb = `partitionResult`, cb = `accessPointSuffix`, lb = `regionPrefix`, ub = (e) => `outpostId_ssa_` + e, db = `hardwareType`, fb = `isValidHostLabel`, pb = `sigv4`, mb = `aws.isVirtualHostableS3Bucket`, hb = `getAttr`, gb = `bucketArn`, _b = `arnType`, vb = `accesspoint`, yb = (e) => `accessPointName_ssa_` + e, bb = `s3-object-lambda`, xb = `s3-outposts`, Sb = `bucketPartition`, Cb = `us-east-1`, wb = `outpostType`, Tb = `name`, Eb = `{url#scheme}://{Bucket}.{url#authority}{url#path}`, Db = `{url#scheme}://{url#authority}{url#path}`, Ob = `{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}`, kb = `https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}`, Ab = `https://{Bucket}.s3.{partitionResult#dnsSuffix}`, jb = (e) => `{url#scheme}://{accessPointName_ssa_` + e + `}-{bucketArn#accountId}.{url#authority}{url#path}`, Mb = (e) => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + e + "}`", Nb = `sigv4a`, Pb = `{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}`, Fb = `https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, Ib = `https://s3.{partitionResult#dnsSuffix}`, Lb = { ref: `UseFIPS` }, Rb = { ref: `UseDualStack` }, B = { ref: `Bucket` }, zb = {
	fn: hb,
	[L]: [{ ref: sb }, Tb]
}, Bb = { ref: `url` }, Vb = { ref: `Region` }, Hb = { ref: gb }, Ub = { ref: _b }, Wb = { ref: `accessPointName_ssa_1` }, Gb = {
	fn: hb,
	[L]: [Hb, `region`]
}, Kb = { ref: db }, qb = {
	fn: hb,
	[L]: [Hb, `service`]
}, Jb = {
	fn: hb,
	[L]: [Hb, `accountId`]
}, Yb = {
	[Zy]: `S3Express`,
	[Qy]: [{
		[$y]: !0,
		[Tb]: `{_s3e_auth}`,
		[eb]: `s3express`,
		[tb]: `{Region}`
	}]
}, Xb = {
	[Zy]: `S3Express`,
	[Qy]: [{
		[$y]: !0,
		[Tb]: pb,
		[eb]: `s3express`,
		[tb]: `{Region}`
	}]
}, Zb = { [Qy]: [{
	[$y]: !0,
	[Tb]: Nb,
	[eb]: xb,
	[nb]: [`*`]
}, {
	[$y]: !0,
	[Tb]: pb,
	[eb]: xb,
	[tb]: `{Region}`
}] }, V = { [Qy]: [{
	[$y]: !0,
	[Tb]: pb,
	[eb]: `s3`,
	[tb]: Cb
}] }, H = { [Qy]: [{
	[$y]: !0,
	[Tb]: pb,
	[eb]: `s3`,
	[tb]: `{Region}`
}] }, Qb = { [Qy]: [{
	[$y]: !0,
	[Tb]: pb,
	[eb]: bb,
	[tb]: `{bucketArn#region}`
}] }, $b = { [Qy]: [{
	[$y]: !0,
	[Tb]: pb,
	[eb]: `s3`,
	[tb]: `{bucketArn#region}`
}] }, ex = { [Qy]: [{
	[$y]: !0,
	[Tb]: Nb,
	[eb]: xb,
	[nb]: [`*`]
}, {
	[$y]: !0,
	[Tb]: pb,
	[eb]: xb,
	[tb]: `{bucketArn#region}`
}] }, tx = { [Qy]: [{
	[$y]: !0,
	[Tb]: pb,
	[eb]: bb,
	[tb]: `{Region}`
}] }, nx = [Vb], rx = [{ ref: `Endpoint` }], ix = [B], ax = [
	B,
	0,
	7,
	!0
], ox = [Hb, `resourceId[1]`], sx = [`*`], cx = {
	conditions: [
		[rb, nx],
		[ib, [{ ref: `Accelerate` }, !0]],
		[ib, [Lb, !0]],
		[ib, [Rb, !0]],
		[rb, rx],
		[rb, ix],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					0,
					6,
					!0
				]
			}, ``]
		}, `--x-s3`]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: ax
			}, ``]
		}, `--xa-s3`]],
		[
			ob,
			nx,
			sb
		],
		[
			ab,
			ax,
			cb
		],
		[R, [{ ref: cb }, `--op-s3`]],
		[
			ab,
			[
				B,
				8,
				12,
				!0
			],
			lb
		],
		[
			ab,
			[
				B,
				32,
				49,
				!0
			],
			ub(2)
		],
		[
			ab,
			[
				B,
				49,
				50,
				!0
			],
			db
		],
		[ib, [{ ref: `ForcePathStyle` }, !0]],
		[R, [zb, `aws-cn`]],
		[
			`ite`,
			[
				Rb,
				`.dualstack`,
				``
			],
			`_s3e_ds`
		],
		[fb, [{ ref: ub(2) }, !1]],
		[
			`ite`,
			[
				Lb,
				`-fips`,
				``
			],
			`_s3e_fips`
		],
		[
			`ite`,
			[
				{
					fn: z,
					[L]: [{ ref: `DisableS3ExpressSessionAuth` }, !1]
				},
				pb,
				`sigv4-s3express`
			],
			`_s3e_auth`
		],
		[mb, [B, !1]],
		[
			`parseURL`,
			rx,
			`url`
		],
		[ib, [{
			fn: z,
			[L]: [{ ref: `UseS3ExpressControlEndpoint` }, !1]
		}, !0]],
		[mb, [B, !0]],
		[R, [{
			fn: hb,
			[L]: [Bb, `scheme`]
		}, `http`]],
		[fb, [Vb, !1]],
		[
			`aws.parseArn`,
			ix,
			gb
		],
		[
			hb,
			[{
				fn: `split`,
				[L]: [
					B,
					`--`,
					0
				]
			}, `[-2]`],
			`s3expressAvailabilityZoneId`
		],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					0,
					4,
					!1
				]
			}, ``]
		}, `arn:`]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					16,
					18,
					!0
				]
			}, ``]
		}, `--`]],
		[ib, [{
			fn: hb,
			[L]: [Bb, `isIp`]
		}, !0]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					21,
					23,
					!0
				]
			}, ``]
		}, `--`]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					27,
					29,
					!0
				]
			}, ``]
		}, `--`]],
		[R, [{ ref: lb }, `beta`]],
		[
			`uriEncode`,
			ix,
			`uri_encoded_bucket`
		],
		[fb, [Vb, !0]],
		[ib, [{
			fn: z,
			[L]: [{ ref: `UseObjectLambdaEndpoint` }, !1]
		}, !0]],
		[
			hb,
			[Hb, `resourceId[0]`],
			_b
		],
		[R, [Ub, ``]],
		[R, [Ub, vb]],
		[
			hb,
			ox,
			yb(1)
		],
		[R, [Wb, ``]],
		[R, [Gb, ``]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					14,
					16,
					!0
				]
			}, ``]
		}, `--`]],
		[R, [Kb, `e`]],
		[R, [Kb, `o`]],
		[R, [Vb, `aws-global`]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					19,
					21,
					!0
				]
			}, ``]
		}, `--`]],
		[R, [qb, bb]],
		[ib, [{
			fn: z,
			[L]: [{ ref: `DisableAccessPoints` }, !1]
		}, !0]],
		[R, [qb, xb]],
		[
			ob,
			[Gb],
			Sb
		],
		[fb, [Wb, !0]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					26,
					28,
					!0
				]
			}, ``]
		}, `--`]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					15,
					17,
					!0
				]
			}, ``]
		}, `--`]],
		[hb, [Hb, `resourceId[4]`]],
		[R, [{
			fn: z,
			[L]: [{
				fn: ab,
				[L]: [
					B,
					20,
					22,
					!0
				]
			}, ``]
		}, `--`]],
		[ib, [{ ref: `UseGlobalEndpoint` }, !0]],
		[R, [Vb, Cb]],
		[
			hb,
			ox,
			ub(1)
		],
		[ib, [{
			fn: z,
			[L]: [{ ref: `UseArnRegion` }, !0]
		}, !0]],
		[fb, [{ ref: ub(1) }, !1]],
		[
			hb,
			[Hb, `resourceId[2]`],
			wb
		],
		[R, [Vb, Gb]],
		[R, [{
			fn: hb,
			[L]: [{ ref: Sb }, Tb]
		}, zb]],
		[ib, [{ ref: `DisableMultiRegionAccessPoints` }, !0]],
		[fb, [Gb, !0]],
		[R, [{
			fn: hb,
			[L]: [Hb, `partition`]
		}, zb]],
		[R, [Jb, ``]],
		[R, [qb, `s3`]],
		[fb, [Jb, !1]],
		[
			hb,
			[Hb, `resourceId[3]`],
			yb(2)
		],
		[fb, [Wb, !1]],
		[R, [{ ref: wb }, vb]],
		[fb, [{ ref: yb(2) }, !1]]
	],
	results: [
		[-1],
		[-1, `Accelerate cannot be used with FIPS`],
		[-1, `Cannot set dual-stack in combination with a custom endpoint.`],
		[-1, `A custom endpoint cannot be combined with FIPS`],
		[-1, `A custom endpoint cannot be combined with S3 Accelerate`],
		[-1, `Partition does not support FIPS`],
		[-1, `S3Express does not support S3 Accelerate.`],
		[`{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}`, Yb],
		[Eb, Yb],
		[-1, `S3Express bucket name is not a valid virtual hostable name.`],
		[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, Xb],
		[`https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, Yb],
		[-1, `Unrecognized S3Express bucket name format.`],
		[Db, Yb],
		[`https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}`, Xb],
		[-1, `Expected a endpoint to be specified but no endpoint was found`],
		[`https://{Bucket}.ec2.{url#authority}`, Zb],
		[`https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, Zb],
		[`https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}`, Zb],
		[`https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}`, Zb],
		[-1, `Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"`],
		[-1, `Invalid Outposts Bucket alias - it must be a valid bucket name.`],
		[-1, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
		[-1, "Custom endpoint `{Endpoint}` was not a valid URI"],
		[-1, `S3 Accelerate cannot be used in this region`],
		[`https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, V],
		[`https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, H],
		[`https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}`, V],
		[`https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}`, H],
		[`https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}`, V],
		[`https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}`, H],
		[`https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, V],
		[`https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, H],
		[Ob, V],
		[Eb, V],
		[Ob, H],
		[Eb, H],
		[kb, V],
		[kb, H],
		[Ab, V],
		[Ab, H],
		[`https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}`, H],
		[-1, `Invalid region: region was not a valid DNS name.`],
		[-1, `S3 Object Lambda does not support Dual-stack`],
		[-1, `S3 Object Lambda does not support S3 Accelerate`],
		[-1, `Access points are not supported for this operation`],
		[-1, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
		[-1, `Invalid ARN: Missing account id`],
		[jb(1), Qb],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Qb],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}`, Qb],
		[-1, Mb(1)],
		[-1, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
		[-1, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
		[-1, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
		[-1, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
		[-1, `Invalid ARN: bucket ARN is missing a region`],
		[-1, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
		[-1, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
		[-1, `Access Points do not support S3 Accelerate`],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, $b],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}`, $b],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}`, $b],
		[jb(1), $b],
		[`https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}`, $b],
		[-1, `Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}`],
		[-1, `S3 MRAP does not support dual-stack`],
		[-1, `S3 MRAP does not support FIPS`],
		[-1, `S3 MRAP does not support S3 Accelerate`],
		[-1, `Invalid configuration: Multi-Region Access Point ARNs are disabled.`],
		[`https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}`, { [Qy]: [{
			[$y]: !0,
			name: Nb,
			[eb]: `s3`,
			[nb]: sx
		}] }],
		[-1, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
		[-1, `Invalid Access Point Name`],
		[-1, `S3 Outposts does not support Dual-stack`],
		[-1, `S3 Outposts does not support FIPS`],
		[-1, `S3 Outposts does not support S3 Accelerate`],
		[-1, `Invalid Arn: Outpost Access Point ARN contains sub resources`],
		[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}`, ex],
		[`https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}`, ex],
		[-1, Mb(2)],
		[-1, "Expected an outpost type `accesspoint`, found {outpostType}"],
		[-1, `Invalid ARN: expected an access point name`],
		[-1, `Invalid ARN: Expected a 4-component resource`],
		[-1, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
		[-1, `Invalid ARN: The Outpost Id was not set`],
		[-1, `Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})`],
		[-1, `Invalid ARN: No ARN type specified`],
		[-1, "Invalid ARN: `{Bucket}` was not a valid ARN"],
		[-1, `Path-style addressing cannot be used with ARN buckets`],
		[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, V],
		[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, H],
		[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, V],
		[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, H],
		[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, V],
		[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, H],
		[Pb, V],
		[Pb, H],
		[Fb, V],
		[Fb, H],
		[`https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}`, H],
		[-1, `Path-style addressing cannot be used with S3 Accelerate`],
		[Db, tx],
		[`https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}`, tx],
		[`https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}`, tx],
		[`https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}`, V],
		[`https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}`, H],
		[`https://s3-fips.us-east-1.{partitionResult#dnsSuffix}`, V],
		[`https://s3-fips.{Region}.{partitionResult#dnsSuffix}`, H],
		[`https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}`, V],
		[`https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}`, H],
		[Db, V],
		[Db, H],
		[Ib, V],
		[Ib, H],
		[`https://s3.{Region}.{partitionResult#dnsSuffix}`, H],
		[-1, `A region must be set when sending requests to S3.`]
	]
}, lx = new Int32Array([
	-1,
	1,
	-1,
	0,
	3,
	100000115,
	1,
	424,
	4,
	2,
	272,
	5,
	3,
	233,
	6,
	4,
	85,
	7,
	5,
	15,
	8,
	8,
	9,
	100000115,
	16,
	10,
	13,
	18,
	11,
	13,
	19,
	12,
	13,
	22,
	100000014,
	13,
	35,
	14,
	100000042,
	36,
	100000103,
	435,
	6,
	271,
	16,
	7,
	270,
	17,
	8,
	19,
	18,
	14,
	501,
	106,
	9,
	20,
	24,
	10,
	21,
	24,
	11,
	22,
	24,
	12,
	23,
	24,
	13,
	547,
	24,
	14,
	77,
	25,
	20,
	73,
	26,
	26,
	27,
	78,
	37,
	28,
	100000086,
	38,
	100000086,
	29,
	39,
	47,
	30,
	48,
	100000058,
	31,
	50,
	32,
	100000085,
	51,
	33,
	136,
	55,
	100000076,
	34,
	59,
	35,
	100000084,
	60,
	39,
	36,
	61,
	37,
	100000083,
	62,
	38,
	146,
	63,
	41,
	100000046,
	61,
	40,
	100000083,
	62,
	41,
	150,
	64,
	42,
	100000054,
	66,
	43,
	100000053,
	70,
	44,
	100000052,
	71,
	45,
	100000081,
	73,
	46,
	100000080,
	74,
	100000078,
	100000079,
	40,
	48,
	100000057,
	41,
	100000057,
	49,
	42,
	185,
	50,
	48,
	62,
	51,
	49,
	100000045,
	52,
	51,
	53,
	526,
	60,
	56,
	54,
	62,
	100000055,
	55,
	63,
	57,
	100000046,
	62,
	100000055,
	57,
	64,
	58,
	100000054,
	66,
	59,
	100000053,
	69,
	60,
	100000065,
	70,
	61,
	100000052,
	72,
	100000064,
	100000051,
	49,
	100000045,
	63,
	51,
	64,
	526,
	60,
	67,
	65,
	62,
	100000055,
	66,
	63,
	68,
	100000046,
	62,
	100000055,
	68,
	64,
	69,
	100000054,
	66,
	70,
	100000053,
	68,
	100000047,
	71,
	70,
	72,
	100000052,
	72,
	100000050,
	100000051,
	25,
	74,
	100000042,
	46,
	100000039,
	75,
	57,
	76,
	100000041,
	58,
	100000040,
	100000041,
	26,
	100000088,
	78,
	28,
	100000087,
	79,
	34,
	82,
	80,
	35,
	81,
	545,
	36,
	100000103,
	100000115,
	46,
	100000097,
	83,
	57,
	84,
	100000099,
	58,
	100000098,
	100000099,
	5,
	101,
	86,
	8,
	87,
	100000115,
	16,
	88,
	89,
	18,
	91,
	89,
	19,
	90,
	92,
	21,
	97,
	95,
	19,
	93,
	92,
	21,
	98,
	95,
	21,
	97,
	94,
	22,
	100000014,
	95,
	35,
	96,
	100000042,
	36,
	100000103,
	100000042,
	22,
	100000013,
	98,
	35,
	99,
	100000042,
	36,
	100000101,
	100,
	46,
	100000110,
	100000111,
	6,
	214,
	102,
	7,
	208,
	103,
	8,
	119,
	104,
	14,
	118,
	105,
	21,
	106,
	100000023,
	26,
	107,
	502,
	37,
	108,
	100000086,
	38,
	100000086,
	109,
	39,
	112,
	110,
	48,
	100000058,
	111,
	50,
	136,
	100000085,
	40,
	113,
	100000057,
	41,
	100000057,
	114,
	42,
	115,
	500,
	48,
	100000056,
	116,
	52,
	117,
	100000072,
	65,
	100000069,
	100000072,
	21,
	501,
	100000023,
	9,
	120,
	124,
	10,
	121,
	124,
	11,
	122,
	124,
	12,
	123,
	124,
	13,
	202,
	124,
	14,
	195,
	125,
	20,
	190,
	126,
	21,
	127,
	100000023,
	23,
	128,
	129,
	24,
	189,
	129,
	26,
	130,
	197,
	37,
	131,
	100000086,
	38,
	100000086,
	132,
	39,
	159,
	133,
	48,
	100000058,
	134,
	50,
	135,
	100000085,
	51,
	141,
	136,
	55,
	100000076,
	137,
	59,
	138,
	100000084,
	60,
	100000083,
	139,
	61,
	140,
	100000083,
	63,
	100000083,
	100000046,
	55,
	100000076,
	142,
	59,
	143,
	100000084,
	60,
	148,
	144,
	61,
	145,
	100000083,
	62,
	147,
	146,
	63,
	150,
	100000046,
	63,
	153,
	100000046,
	61,
	149,
	100000083,
	62,
	153,
	150,
	64,
	151,
	100000054,
	66,
	152,
	100000053,
	70,
	100000082,
	100000052,
	64,
	154,
	100000054,
	66,
	155,
	100000053,
	70,
	156,
	100000052,
	71,
	157,
	100000081,
	73,
	158,
	100000080,
	74,
	100000077,
	100000079,
	40,
	160,
	100000057,
	41,
	100000057,
	161,
	42,
	185,
	162,
	48,
	174,
	163,
	49,
	100000045,
	164,
	51,
	165,
	526,
	60,
	168,
	166,
	62,
	100000055,
	167,
	63,
	169,
	100000046,
	62,
	100000055,
	169,
	64,
	170,
	100000054,
	66,
	171,
	100000053,
	69,
	172,
	100000065,
	70,
	173,
	100000052,
	72,
	100000063,
	100000051,
	49,
	100000045,
	175,
	51,
	176,
	526,
	60,
	179,
	177,
	62,
	100000055,
	178,
	63,
	180,
	100000046,
	62,
	100000055,
	180,
	64,
	181,
	100000054,
	66,
	182,
	100000053,
	68,
	100000047,
	183,
	70,
	184,
	100000052,
	72,
	100000048,
	100000051,
	48,
	100000056,
	186,
	52,
	187,
	100000072,
	65,
	100000069,
	188,
	67,
	100000070,
	100000071,
	25,
	100000036,
	100000042,
	21,
	191,
	100000023,
	25,
	192,
	100000042,
	30,
	194,
	193,
	46,
	100000034,
	100000036,
	46,
	100000033,
	100000035,
	21,
	196,
	100000023,
	26,
	100000088,
	197,
	28,
	100000087,
	198,
	34,
	201,
	199,
	35,
	200,
	545,
	36,
	100000101,
	100000115,
	46,
	100000095,
	100000096,
	17,
	203,
	100000022,
	20,
	204,
	100000021,
	21,
	205,
	550,
	33,
	206,
	550,
	44,
	100000016,
	207,
	45,
	100000018,
	100000020,
	8,
	209,
	215,
	16,
	210,
	220,
	18,
	211,
	220,
	19,
	212,
	224,
	20,
	213,
	227,
	21,
	231,
	401,
	8,
	218,
	215,
	19,
	216,
	100000009,
	20,
	217,
	227,
	21,
	231,
	100000009,
	16,
	219,
	220,
	18,
	223,
	220,
	19,
	221,
	224,
	20,
	222,
	227,
	21,
	231,
	100000012,
	19,
	226,
	224,
	20,
	225,
	100000009,
	21,
	100000009,
	100000012,
	20,
	230,
	227,
	21,
	228,
	100000009,
	30,
	229,
	100000009,
	34,
	100000007,
	100000009,
	21,
	231,
	415,
	30,
	232,
	100000008,
	34,
	100000007,
	100000008,
	4,
	100000002,
	234,
	5,
	235,
	480,
	6,
	271,
	236,
	7,
	270,
	237,
	8,
	238,
	491,
	9,
	239,
	243,
	10,
	240,
	243,
	11,
	241,
	243,
	12,
	242,
	243,
	13,
	547,
	243,
	14,
	266,
	244,
	20,
	264,
	245,
	26,
	246,
	267,
	37,
	247,
	100000086,
	38,
	100000086,
	248,
	39,
	249,
	518,
	40,
	250,
	100000057,
	41,
	100000057,
	251,
	42,
	538,
	252,
	48,
	100000043,
	253,
	49,
	100000045,
	254,
	51,
	255,
	526,
	60,
	258,
	256,
	62,
	100000055,
	257,
	63,
	259,
	100000046,
	62,
	100000055,
	259,
	64,
	260,
	100000054,
	66,
	261,
	100000053,
	69,
	262,
	100000065,
	70,
	263,
	100000052,
	72,
	100000062,
	100000051,
	25,
	265,
	100000042,
	46,
	100000031,
	100000032,
	26,
	100000088,
	267,
	28,
	100000087,
	268,
	34,
	269,
	544,
	46,
	100000093,
	100000094,
	8,
	397,
	100000009,
	8,
	407,
	100000009,
	3,
	346,
	273,
	4,
	100000003,
	274,
	5,
	284,
	275,
	8,
	276,
	100000115,
	15,
	100000005,
	277,
	16,
	278,
	281,
	18,
	279,
	281,
	19,
	280,
	281,
	22,
	100000014,
	281,
	35,
	282,
	100000042,
	36,
	100000102,
	283,
	46,
	100000106,
	100000107,
	6,
	405,
	285,
	7,
	395,
	286,
	8,
	295,
	287,
	14,
	501,
	288,
	26,
	289,
	502,
	37,
	290,
	100000086,
	38,
	100000086,
	291,
	39,
	292,
	307,
	40,
	293,
	100000057,
	41,
	100000057,
	294,
	42,
	335,
	500,
	9,
	296,
	300,
	10,
	297,
	300,
	11,
	298,
	300,
	12,
	299,
	300,
	13,
	394,
	300,
	14,
	339,
	301,
	15,
	100000005,
	302,
	20,
	337,
	303,
	26,
	304,
	341,
	37,
	305,
	100000086,
	38,
	100000086,
	306,
	39,
	309,
	307,
	48,
	100000058,
	308,
	50,
	100000074,
	100000085,
	40,
	310,
	100000057,
	41,
	100000057,
	311,
	42,
	335,
	312,
	48,
	324,
	313,
	49,
	100000045,
	314,
	51,
	315,
	526,
	60,
	318,
	316,
	62,
	100000055,
	317,
	63,
	319,
	100000046,
	62,
	100000055,
	319,
	64,
	320,
	100000054,
	66,
	321,
	100000053,
	69,
	322,
	100000065,
	70,
	323,
	100000052,
	72,
	100000061,
	100000051,
	49,
	100000045,
	325,
	51,
	326,
	526,
	60,
	329,
	327,
	62,
	100000055,
	328,
	63,
	330,
	100000046,
	62,
	100000055,
	330,
	64,
	331,
	100000054,
	66,
	332,
	100000053,
	68,
	100000047,
	333,
	70,
	334,
	100000052,
	72,
	100000049,
	100000051,
	48,
	100000056,
	336,
	52,
	100000067,
	100000072,
	25,
	338,
	100000042,
	46,
	100000027,
	100000028,
	15,
	100000005,
	340,
	26,
	100000088,
	341,
	28,
	100000087,
	342,
	34,
	345,
	343,
	35,
	344,
	545,
	36,
	100000102,
	100000115,
	46,
	100000091,
	100000092,
	4,
	100000002,
	347,
	5,
	357,
	348,
	8,
	349,
	100000115,
	15,
	100000005,
	350,
	16,
	351,
	354,
	18,
	352,
	354,
	19,
	353,
	354,
	22,
	100000014,
	354,
	35,
	355,
	100000042,
	36,
	100000043,
	356,
	46,
	100000104,
	100000105,
	6,
	405,
	358,
	7,
	395,
	359,
	8,
	360,
	491,
	9,
	361,
	365,
	10,
	362,
	365,
	11,
	363,
	365,
	12,
	364,
	365,
	13,
	394,
	365,
	14,
	389,
	366,
	15,
	100000005,
	367,
	20,
	387,
	368,
	26,
	369,
	391,
	37,
	370,
	100000086,
	38,
	100000086,
	371,
	39,
	372,
	518,
	40,
	373,
	100000057,
	41,
	100000057,
	374,
	42,
	538,
	375,
	48,
	100000043,
	376,
	49,
	100000045,
	377,
	51,
	378,
	526,
	60,
	381,
	379,
	62,
	100000055,
	380,
	63,
	382,
	100000046,
	62,
	100000055,
	382,
	64,
	383,
	100000054,
	66,
	384,
	100000053,
	69,
	385,
	100000065,
	70,
	386,
	100000052,
	72,
	100000060,
	100000051,
	25,
	388,
	100000042,
	46,
	100000025,
	100000026,
	15,
	100000005,
	390,
	26,
	100000088,
	391,
	28,
	100000087,
	392,
	34,
	393,
	544,
	46,
	100000089,
	100000090,
	15,
	100000005,
	547,
	8,
	396,
	100000009,
	15,
	100000005,
	397,
	16,
	398,
	410,
	18,
	399,
	410,
	19,
	400,
	410,
	20,
	401,
	100000009,
	27,
	402,
	100000012,
	29,
	100000011,
	403,
	31,
	100000011,
	404,
	32,
	100000011,
	422,
	8,
	406,
	100000009,
	15,
	100000005,
	407,
	16,
	408,
	410,
	18,
	409,
	410,
	19,
	411,
	410,
	20,
	100000012,
	100000009,
	20,
	414,
	412,
	22,
	413,
	100000009,
	34,
	100000010,
	100000009,
	22,
	416,
	415,
	27,
	419,
	100000012,
	27,
	418,
	417,
	34,
	100000010,
	100000012,
	34,
	100000010,
	419,
	43,
	100000011,
	420,
	47,
	100000011,
	421,
	53,
	100000011,
	422,
	54,
	100000011,
	423,
	56,
	100000011,
	100000012,
	2,
	100000001,
	425,
	3,
	478,
	426,
	4,
	100000004,
	427,
	5,
	438,
	428,
	8,
	429,
	100000115,
	16,
	430,
	433,
	18,
	431,
	433,
	19,
	432,
	433,
	22,
	100000014,
	433,
	35,
	434,
	100000042,
	36,
	100000044,
	435,
	46,
	100000112,
	436,
	57,
	437,
	100000114,
	58,
	100000113,
	100000114,
	6,
	100000006,
	439,
	7,
	100000006,
	440,
	8,
	450,
	441,
	14,
	501,
	442,
	26,
	443,
	502,
	37,
	444,
	100000086,
	38,
	100000086,
	445,
	39,
	446,
	465,
	40,
	447,
	100000057,
	41,
	100000057,
	448,
	42,
	471,
	449,
	48,
	100000044,
	500,
	9,
	451,
	455,
	10,
	452,
	455,
	11,
	453,
	455,
	12,
	454,
	455,
	13,
	547,
	455,
	14,
	473,
	456,
	15,
	460,
	457,
	20,
	458,
	461,
	25,
	459,
	100000042,
	46,
	100000037,
	100000038,
	20,
	540,
	461,
	26,
	462,
	474,
	37,
	463,
	100000086,
	38,
	100000086,
	464,
	39,
	467,
	465,
	48,
	100000058,
	466,
	50,
	100000075,
	100000085,
	40,
	468,
	100000057,
	41,
	100000057,
	469,
	42,
	471,
	470,
	48,
	100000044,
	524,
	48,
	100000044,
	472,
	52,
	100000068,
	100000072,
	26,
	100000088,
	474,
	28,
	100000087,
	475,
	34,
	100000100,
	476,
	35,
	477,
	545,
	36,
	100000044,
	100000115,
	4,
	100000002,
	479,
	5,
	488,
	480,
	8,
	481,
	100000115,
	16,
	482,
	485,
	18,
	483,
	485,
	19,
	484,
	485,
	22,
	100000014,
	485,
	35,
	486,
	100000042,
	36,
	100000043,
	487,
	46,
	100000108,
	100000109,
	6,
	100000006,
	489,
	7,
	100000006,
	490,
	8,
	503,
	491,
	14,
	501,
	492,
	26,
	493,
	502,
	37,
	494,
	100000086,
	38,
	100000086,
	495,
	39,
	496,
	518,
	40,
	497,
	100000057,
	41,
	100000057,
	498,
	42,
	538,
	499,
	48,
	100000043,
	500,
	49,
	100000045,
	526,
	26,
	100000088,
	502,
	28,
	100000087,
	100000115,
	9,
	504,
	508,
	10,
	505,
	508,
	11,
	506,
	508,
	12,
	507,
	508,
	13,
	547,
	508,
	14,
	541,
	509,
	15,
	513,
	510,
	20,
	511,
	514,
	25,
	512,
	100000042,
	46,
	100000029,
	100000030,
	20,
	540,
	514,
	26,
	515,
	542,
	37,
	516,
	100000086,
	38,
	100000086,
	517,
	39,
	520,
	518,
	48,
	100000058,
	519,
	50,
	100000073,
	100000085,
	40,
	521,
	100000057,
	41,
	100000057,
	522,
	42,
	538,
	523,
	48,
	100000043,
	524,
	49,
	100000045,
	525,
	51,
	529,
	526,
	60,
	100000055,
	527,
	62,
	100000055,
	528,
	63,
	100000055,
	100000046,
	60,
	532,
	530,
	62,
	100000055,
	531,
	63,
	533,
	100000046,
	62,
	100000055,
	533,
	64,
	534,
	100000054,
	66,
	535,
	100000053,
	69,
	536,
	100000065,
	70,
	537,
	100000052,
	72,
	100000059,
	100000051,
	48,
	100000043,
	539,
	52,
	100000066,
	100000072,
	25,
	100000024,
	100000042,
	26,
	100000088,
	542,
	28,
	100000087,
	543,
	34,
	100000100,
	544,
	35,
	546,
	545,
	36,
	100000042,
	100000115,
	36,
	100000043,
	100000115,
	17,
	548,
	100000022,
	20,
	549,
	100000021,
	33,
	552,
	550,
	44,
	100000017,
	551,
	45,
	100000019,
	100000020,
	44,
	100000015,
	553,
	45,
	100000015,
	100000020
]), ux = ai.from(lx, 2, cx.conditions, cx.results), dx = new oi({
	size: 50,
	params: [
		`Accelerate`,
		`Bucket`,
		`DisableAccessPoints`,
		`DisableMultiRegionAccessPoints`,
		`DisableS3ExpressSessionAuth`,
		`Endpoint`,
		`ForcePathStyle`,
		`Region`,
		`UseArnRegion`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`,
		`UseObjectLambdaEndpoint`,
		`UseS3ExpressControlEndpoint`
	]
}), fx = (e, t = {}) => dx.get(e, () => Fi(ux, {
	endpointParams: e,
	logger: t.logger
}));
li.aws = hc;
const px = ((e) => async (t, n, r) => {
	if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let i = await e(t, n, r), a = Ee(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
	let o = await $r(r, { getEndpointParameterInstructions: a }, t);
	return Object.assign(i, o);
})(async (e, t, n) => ({
	operation: Ee(t).operation,
	region: await T(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function mx(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `s3`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function hx(e) {
	return {
		schemeId: `aws.auth#sigv4a`,
		signingProperties: {
			name: `s3`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const gx = ((e, t, n) => (r) => {
	let i = e(r).properties?.authSchemes;
	if (!i) return t(r);
	let a = [];
	for (let e of i) {
		let { name: t, properties: o = {}, ...s } = e, c = t.toLowerCase();
		t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
		let l;
		if (c === `sigv4a`) {
			l = `aws.auth#sigv4a`;
			let e = i.find((e) => {
				let t = e.name.toLowerCase();
				return t !== `sigv4a` && t.startsWith(`sigv4`);
			});
			if (gh.sigv4aDependency() === `none` && e) continue;
		} else if (c.startsWith(`sigv4`)) l = `aws.auth#sigv4`;
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
		let u = n[l];
		if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
		let d = u(r);
		d.schemeId = l, d.signingProperties = {
			...d.signingProperties || {},
			...s,
			...o
		}, a.push(d);
	}
	return a;
})(fx, (e) => {
	let t = [];
	return e.operation, t.push(mx(e)), t.push(hx(e)), t;
}, {
	"aws.auth#sigv4": mx,
	"aws.auth#sigv4a": hx
}), _x = (e) => {
	let t = pu(e), n = Nl(t);
	return Object.assign(n, { authSchemePreference: T(e.authSchemePreference ?? []) });
}, vx = (e) => Object.assign(e, {
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	forcePathStyle: e.forcePathStyle ?? !1,
	useAccelerateEndpoint: e.useAccelerateEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	disableMultiregionAccessPoints: e.disableMultiregionAccessPoints ?? !1,
	defaultSigningName: `s3`,
	clientContextParams: e.clientContextParams ?? {}
}), yx = xr({
	ForcePathStyle: {
		type: `clientContextParams`,
		name: `forcePathStyle`
	},
	UseArnRegion: {
		type: `clientContextParams`,
		name: `useArnRegion`
	},
	DisableMultiRegionAccessPoints: {
		type: `clientContextParams`,
		name: `disableMultiregionAccessPoints`
	},
	Accelerate: {
		type: `clientContextParams`,
		name: `useAccelerateEndpoint`
	},
	DisableS3ExpressSessionAuth: {
		type: `clientContextParams`,
		name: `disableS3ExpressSessionAuth`
	},
	UseGlobalEndpoint: {
		type: `builtInParams`,
		name: `useGlobalEndpoint`
	},
	UseFIPS: {
		type: `builtInParams`,
		name: `useFipsEndpoint`
	},
	Endpoint: {
		type: `builtInParams`,
		name: `endpoint`
	},
	Region: {
		type: `builtInParams`,
		name: `region`
	},
	UseDualStack: {
		type: `builtInParams`,
		name: `useDualstackEndpoint`
	}
}, `AmazonS3`, `S3Client`, Li), bx = {
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	},
	Key: {
		type: `contextParams`,
		name: `Key`
	}
}, xx = {
	DisableS3ExpressSessionAuth: {
		type: `staticContextParams`,
		value: !0
	},
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	}
}, Sx = { Bucket: {
	type: `contextParams`,
	name: `Bucket`
} }, Cx = {
	Bucket: {
		type: `contextParams`,
		name: `Bucket`
	},
	Prefix: {
		type: `contextParams`,
		name: `Prefix`
	}
}, wx = (e, t, n, r) => [Fy(n)], Tx = (e, t, n, r) => [Fy(n), Yy(n)], Ex = (e, t, n, r) => [iy(n, {
	requestAlgorithmMember: {
		httpHeader: `x-amz-sdk-checksum-algorithm`,
		name: `ChecksumAlgorithm`
	},
	requestChecksumRequired: !0
}), Fy(n)], Dx = (e, t, n, r) => [
	iy(n, {
		requestChecksumRequired: !1,
		requestValidationModeMember: `ChecksumMode`,
		responseAlgorithms: [
			`CRC64NVME`,
			`CRC32`,
			`CRC32C`,
			`SHA256`,
			`SHA1`,
			`SHA512`,
			`MD5`,
			`XXHASH64`,
			`XXHASH3`,
			`XXHASH128`
		]
	}),
	Yy(n),
	by(n)
], Ox = (e, t, n, r) => [
	Fy(n),
	Yy(n),
	by(n)
], kx = (e, t, n, r) => [
	iy(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !1
	}),
	cy(n),
	Fy(n),
	Yy(n)
], Ax = (e, t, n, r) => [
	iy(n, {
		requestAlgorithmMember: {
			httpHeader: `x-amz-sdk-checksum-algorithm`,
			name: `ChecksumAlgorithm`
		},
		requestChecksumRequired: !1
	}),
	Fy(n),
	Yy(n)
];
var U = class e extends sr {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, jx = class e extends U {
	static shapeId = `com.amazonaws.s3#NoSuchUpload`;
	name = `NoSuchUpload`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `NoSuchUpload`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Mx = class e extends U {
	static shapeId = `com.amazonaws.s3#AccessDenied`;
	name = `AccessDenied`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AccessDenied`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Nx = class e extends U {
	static shapeId = `com.amazonaws.s3#ObjectNotInActiveTierError`;
	name = `ObjectNotInActiveTierError`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ObjectNotInActiveTierError`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Px = class e extends U {
	static shapeId = `com.amazonaws.s3#BucketAlreadyExists`;
	name = `BucketAlreadyExists`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `BucketAlreadyExists`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Fx = class e extends U {
	static shapeId = `com.amazonaws.s3#BucketAlreadyOwnedByYou`;
	name = `BucketAlreadyOwnedByYou`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `BucketAlreadyOwnedByYou`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ix = class e extends U {
	static shapeId = `com.amazonaws.s3#NoSuchBucket`;
	name = `NoSuchBucket`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `NoSuchBucket`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Lx = class e extends U {
	static shapeId = `com.amazonaws.s3#NoSuchKey`;
	name = `NoSuchKey`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `NoSuchKey`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Rx = class e extends U {
	static shapeId = `com.amazonaws.s3#InvalidObjectState`;
	name = `InvalidObjectState`;
	$fault = `client`;
	StorageClass;
	AccessTier;
	constructor(t) {
		super({
			name: `InvalidObjectState`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.StorageClass = t.StorageClass, this.AccessTier = t.AccessTier;
	}
}, zx = class e extends U {
	static shapeId = `com.amazonaws.s3#NoSuchAnnotation`;
	name = `NoSuchAnnotation`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `NoSuchAnnotation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Bx = class e extends U {
	static shapeId = `com.amazonaws.s3#NotFound`;
	name = `NotFound`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `NotFound`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Vx = class e extends U {
	static shapeId = `com.amazonaws.s3#InvalidPrefix`;
	name = `InvalidPrefix`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPrefix`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Hx = class e extends U {
	static shapeId = `com.amazonaws.s3#EncryptionTypeMismatch`;
	name = `EncryptionTypeMismatch`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `EncryptionTypeMismatch`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ux = class e extends U {
	static shapeId = `com.amazonaws.s3#InvalidRequest`;
	name = `InvalidRequest`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidRequest`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Wx = class e extends U {
	static shapeId = `com.amazonaws.s3#InvalidWriteOffset`;
	name = `InvalidWriteOffset`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidWriteOffset`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Gx = class e extends U {
	static shapeId = `com.amazonaws.s3#TooManyParts`;
	name = `TooManyParts`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `TooManyParts`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Kx = class e extends U {
	static shapeId = `com.amazonaws.s3#AnnotationLimitExceeded`;
	name = `AnnotationLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AnnotationLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, qx = class e extends U {
	static shapeId = `com.amazonaws.s3#AnnotationNameTooLong`;
	name = `AnnotationNameTooLong`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AnnotationNameTooLong`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Jx = class e extends U {
	static shapeId = `com.amazonaws.s3#InvalidAnnotationName`;
	name = `InvalidAnnotationName`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidAnnotationName`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Yx = class e extends U {
	static shapeId = `com.amazonaws.s3#UnsupportedMediaType`;
	name = `UnsupportedMediaType`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnsupportedMediaType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Xx = class e extends U {
	static shapeId = `com.amazonaws.s3#IdempotencyParameterMismatch`;
	name = `IdempotencyParameterMismatch`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `IdempotencyParameterMismatch`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Zx = class e extends U {
	static shapeId = `com.amazonaws.s3#ObjectAlreadyInActiveTierError`;
	name = `ObjectAlreadyInActiveTierError`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ObjectAlreadyInActiveTierError`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
const Qx = `AbortDate`, $x = `AccessKeyId`, eS = `AcceptRanges`, tS = `AbortRuleId`, W = `Bucket`, nS = `BypassGovernanceRetention`, rS = `BucketKeyEnabled`, iS = `Body`, aS = `ChecksumAlgorithm`, oS = `CacheControl`, sS = `ChecksumCRC32`, cS = `ChecksumCRC32C`, lS = `ChecksumCRC64NVME`, uS = `Cache-Control`, dS = `Content-Disposition`, fS = `ContentDisposition`, pS = `Content-Encoding`, mS = `ContentEncoding`, hS = `ContentLanguage`, gS = `Content-Language`, _S = `Content-Length`, vS = `ContentLength`, yS = `Content-MD5`, bS = `ChecksumMD5`, xS = `ContentMD5`, SS = `CompleteMultipartUpload`, CS = `ChecksumMode`, wS = `CommonPrefixes`, TS = `ContentRange`, ES = `Content-Range`, DS = `ChecksumSHA1`, OS = `ChecksumSHA256`, kS = `ChecksumSHA512`, AS = `ChecksumType`, jS = `Content-Type`, MS = `ContentType`, NS = `ContinuationToken`, PS = `ChecksumXXHASH64`, FS = `ChecksumXXHASH3`, IS = `ChecksumXXHASH128`, LS = `Credentials`, RS = `DeleteMarker`, zS = `DisplayName`, BS = `Delete`, VS = `Delimiter`, HS = `Error`, US = `ExpectedBucketOwner`, WS = `ExpiresString`, GS = `ETag`, KS = `EncodingType`, qS = `Errors`, JS = `Expiration`, YS = `Expires`, XS = `GrantFullControl`, ZS = `GrantRead`, QS = `GrantReadACP`, $S = `GrantWriteACP`, eC = `IfMatch`, tC = `If-Modified-Since`, nC = `IfModifiedSince`, rC = `If-Match`, iC = `IfNoneMatch`, aC = `If-None-Match`, oC = `IsTruncated`, sC = `IfUnmodifiedSince`, cC = `If-Unmodified-Since`, lC = `Initiator`, uC = `KeyMarker`, dC = `LastModified`, fC = `Last-Modified`, pC = `Metadata`, mC = `MaxKeys`, hC = `MissingMeta`, gC = `MaxParts`, _C = `MultipartUpload`, vC = `MaxUploads`, yC = `Owner`, bC = `ObjectLockEventHold`, xC = `ObjectLockEventHoldDurationDays`, SC = `ObjectLockEventHoldDurationYears`, CC = `ObjectLockLegalHoldStatus`, wC = `ObjectLockMode`, TC = `ObjectLockRetainUntilDate`, EC = `Object`, DC = `Prefix`, OC = `PartsCount`, kC = `PartNumber`, AC = `PartNumberMarker`, jC = `Parts`, MC = `Part`, NC = `RequestCharged`, PC = `ResponseCacheControl`, FC = `ResponseContentDisposition`, IC = `ResponseContentEncoding`, LC = `ResponseContentLanguage`, RC = `ResponseContentType`, zC = `ResponseExpires`, BC = `RequestPayer`, VC = `ReplicationStatus`, HC = `RestoreStatus`, UC = `Range`, WC = `Restore`, GC = `StartAfter`, KC = `SecretAccessKey`, qC = `StorageClass`, JC = `ServerSideEncryption`, YC = `SSECustomerAlgorithm`, XC = `SSECustomerKey`, ZC = `SSECustomerKeyMD5`, QC = `SSEKMSEncryptionContext`, $C = `SSEKMSKeyId`, ew = `SessionToken`, tw = `Size`, nw = `TagCount`, rw = `Tagging`, iw = `UploadId`, aw = `UploadIdMarker`, G = `VersionId`, ow = `WebsiteRedirectLocation`, sw = `accept-ranges`, K = `client`, cw = `delimiter`, q = `error`, lw = `encoding-type`, uw = `http`, dw = `httpChecksum`, J = `httpError`, Y = `httpHeader`, fw = `httpPayload`, pw = `httpPrefixHeaders`, X = `httpQuery`, mw = `prefix`, hw = `partNumber`, gw = `response-cache-control`, _w = `response-content-disposition`, vw = `response-content-encoding`, yw = `response-content-language`, bw = `response-content-type`, xw = `response-expires`, Sw = `smithy.ts.sdk.synthetic.com.amazonaws.s3`, Cw = `uploadId`, ww = `versionId`, Tw = `xmlFlattened`, Z = `xmlName`, Ew = `x-amz-acl`, Dw = `x-amz-abort-date`, Ow = `x-amz-abort-rule-id`, kw = `x-amz-bypass-governance-retention`, Aw = `x-amz-checksum-algorithm`, jw = `x-amz-checksum-crc32`, Mw = `x-amz-checksum-crc32c`, Nw = `x-amz-checksum-crc64nvme`, Pw = `x-amz-checksum-md5`, Fw = `x-amz-checksum-mode`, Iw = `x-amz-checksum-sha1`, Lw = `x-amz-checksum-sha256`, Rw = `x-amz-checksum-sha512`, zw = `x-amz-checksum-type`, Bw = `x-amz-checksum-xxhash64`, Vw = `x-amz-checksum-xxhash3`, Hw = `x-amz-checksum-xxhash128`, Uw = `x-amz-delete-marker`, Ww = `x-amz-expiration`, Gw = `x-amz-expected-bucket-owner`, Kw = `x-amz-grant-full-control`, qw = `x-amz-grant-read`, Jw = `x-amz-grant-read-acp`, Yw = `x-amz-grant-write-acp`, Xw = `x-amz-meta-`, Zw = `x-amz-mfa`, Qw = `x-amz-missing-meta`, $w = `x-amz-mp-parts-count`, eT = `x-amz-object-lock-event-hold`, tT = `x-amz-object-lock-event-hold-duration-days`, nT = `x-amz-object-lock-event-hold-duration-years`, rT = `x-amz-object-lock-legal-hold`, iT = `x-amz-object-lock-mode`, aT = `x-amz-object-lock-retain-until-date`, oT = `x-amz-restore`, sT = `x-amz-request-charged`, cT = `x-amz-request-payer`, lT = `x-amz-replication-status`, uT = `x-amz-storage-class`, dT = `x-amz-sdk-checksum-algorithm`, fT = `x-amz-server-side-encryption`, pT = `x-amz-server-side-encryption-aws-kms-key-id`, mT = `x-amz-server-side-encryption-bucket-key-enabled`, hT = `x-amz-server-side-encryption-context`, gT = `x-amz-server-side-encryption-customer-algorithm`, _T = `x-amz-server-side-encryption-customer-key`, vT = `x-amz-server-side-encryption-customer-key-MD5`, yT = `x-amz-tagging`, bT = `x-amz-tagging-count`, xT = `x-amz-version-id`, ST = `x-amz-website-redirect-location`, Q = `com.amazonaws.s3`, CT = new tr(Sw);
var wT = [
	-3,
	Sw,
	`S3ServiceException`,
	0,
	[],
	[]
];
CT.registerError(wT, U);
const $ = new tr(Q);
var TT = [
	-3,
	Q,
	`AccessDenied`,
	{
		[q]: K,
		[J]: 403
	},
	[],
	[]
];
$.registerError(TT, Mx);
var ET = [
	-3,
	Q,
	`AnnotationLimitExceeded`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(ET, Kx);
var DT = [
	-3,
	Q,
	`AnnotationNameTooLong`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(DT, qx);
var OT = [
	-3,
	Q,
	`BucketAlreadyExists`,
	{
		[q]: K,
		[J]: 409
	},
	[],
	[]
];
$.registerError(OT, Px);
var kT = [
	-3,
	Q,
	`BucketAlreadyOwnedByYou`,
	{
		[q]: K,
		[J]: 409
	},
	[],
	[]
];
$.registerError(kT, Fx);
var AT = [
	-3,
	Q,
	`EncryptionTypeMismatch`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(AT, Hx);
var jT = [
	-3,
	Q,
	`IdempotencyParameterMismatch`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(jT, Xx);
var MT = [
	-3,
	Q,
	`InvalidAnnotationName`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(MT, Jx);
var NT = [
	-3,
	Q,
	`InvalidObjectState`,
	{
		[q]: K,
		[J]: 403
	},
	[qC, `AccessTier`],
	[0, 0]
];
$.registerError(NT, Rx);
var PT = [
	-3,
	Q,
	`InvalidPrefix`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(PT, Vx);
var FT = [
	-3,
	Q,
	`InvalidRequest`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(FT, Ux);
var IT = [
	-3,
	Q,
	`InvalidWriteOffset`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(IT, Wx);
var LT = [
	-3,
	Q,
	`NoSuchAnnotation`,
	{
		[q]: K,
		[J]: 404
	},
	[],
	[]
];
$.registerError(LT, zx);
var RT = [
	-3,
	Q,
	`NoSuchBucket`,
	{
		[q]: K,
		[J]: 404
	},
	[],
	[]
];
$.registerError(RT, Ix);
var zT = [
	-3,
	Q,
	`NoSuchKey`,
	{
		[q]: K,
		[J]: 404
	},
	[],
	[]
];
$.registerError(zT, Lx);
var BT = [
	-3,
	Q,
	`NoSuchUpload`,
	{
		[q]: K,
		[J]: 404
	},
	[],
	[]
];
$.registerError(BT, jx);
var VT = [
	-3,
	Q,
	`NotFound`,
	{ [q]: K },
	[],
	[]
];
$.registerError(VT, Bx);
var HT = [
	-3,
	Q,
	`ObjectAlreadyInActiveTierError`,
	{
		[q]: K,
		[J]: 403
	},
	[],
	[]
];
$.registerError(HT, Zx);
var UT = [
	-3,
	Q,
	`ObjectNotInActiveTierError`,
	{
		[q]: K,
		[J]: 403
	},
	[],
	[]
];
$.registerError(UT, Nx);
var WT = [
	-3,
	Q,
	`TooManyParts`,
	{
		[q]: K,
		[J]: 400
	},
	[],
	[]
];
$.registerError(WT, Gx);
var GT = [
	-3,
	Q,
	`UnsupportedMediaType`,
	{
		[q]: K,
		[J]: 415
	},
	[],
	[]
];
$.registerError(GT, Yx);
const KT = [CT, $];
var qT = [
	0,
	Q,
	`SessionCredentialValue`,
	8,
	0
], JT = [
	0,
	Q,
	XC,
	8,
	0
], YT = [
	0,
	Q,
	QC,
	8,
	0
], XT = [
	0,
	Q,
	$C,
	8,
	0
], ZT = [
	0,
	Q,
	`StreamingBlob`,
	{ streaming: 1 },
	42
], QT = [
	3,
	Q,
	`AbortMultipartUploadOutput`,
	0,
	[NC, G],
	[[0, { [Y]: sT }], [0, { [Y]: xT }]]
], $T = [
	3,
	Q,
	`AbortMultipartUploadRequest`,
	0,
	[
		W,
		`Key`,
		iw,
		BC,
		US,
		`IfMatchInitiatedTime`
	],
	[
		[0, 1],
		[0, 1],
		[0, { [X]: Cw }],
		[0, { [Y]: cT }],
		[0, { [Y]: Gw }],
		[6, { [Y]: `x-amz-if-match-initiated-time` }]
	],
	3
], eE = [
	3,
	Q,
	`CommonPrefix`,
	0,
	[DC],
	[0]
], tE = [
	3,
	Q,
	`CompletedMultipartUpload`,
	0,
	[jC],
	[[() => zE, {
		[Tw]: 1,
		[Z]: MC
	}]]
], nE = [
	3,
	Q,
	`CompletedPart`,
	0,
	[
		GS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		kC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1
	]
], rE = [
	3,
	Q,
	`CompleteMultipartUploadOutput`,
	{ [Z]: `CompleteMultipartUploadResult` },
	[
		`Location`,
		W,
		`Key`,
		JS,
		GS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		AS,
		JC,
		G,
		$C,
		rS,
		NC
	],
	[
		0,
		0,
		0,
		[0, { [Y]: Ww }],
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		[0, { [Y]: fT }],
		[0, { [Y]: xT }],
		[() => XT, { [Y]: pT }],
		[2, { [Y]: mT }],
		[0, { [Y]: sT }]
	]
], iE = [
	3,
	Q,
	`CompleteMultipartUploadRequest`,
	0,
	[
		W,
		`Key`,
		iw,
		_C,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		AS,
		`MpuObjectSize`,
		BC,
		US,
		eC,
		iC,
		YC,
		XC,
		ZC
	],
	[
		[0, 1],
		[0, 1],
		[0, { [X]: Cw }],
		[() => tE, {
			[fw]: 1,
			[Z]: SS
		}],
		[0, { [Y]: jw }],
		[0, { [Y]: Mw }],
		[0, { [Y]: Nw }],
		[0, { [Y]: Iw }],
		[0, { [Y]: Lw }],
		[0, { [Y]: Rw }],
		[0, { [Y]: Pw }],
		[0, { [Y]: Bw }],
		[0, { [Y]: Vw }],
		[0, { [Y]: Hw }],
		[0, { [Y]: zw }],
		[1, { [Y]: `x-amz-mp-object-size` }],
		[0, { [Y]: cT }],
		[0, { [Y]: Gw }],
		[0, { [Y]: rC }],
		[0, { [Y]: aC }],
		[0, { [Y]: gT }],
		[() => JT, { [Y]: _T }],
		[0, { [Y]: vT }]
	],
	3
], aE = [
	3,
	Q,
	`CreateMultipartUploadOutput`,
	{ [Z]: `InitiateMultipartUploadResult` },
	[
		Qx,
		tS,
		W,
		`Key`,
		iw,
		JC,
		YC,
		ZC,
		$C,
		QC,
		rS,
		NC,
		aS,
		AS,
		G
	],
	[
		[4, { [Y]: Dw }],
		[0, { [Y]: Ow }],
		[0, { [Z]: W }],
		0,
		0,
		[0, { [Y]: fT }],
		[0, { [Y]: gT }],
		[0, { [Y]: vT }],
		[() => XT, { [Y]: pT }],
		[() => YT, { [Y]: hT }],
		[2, { [Y]: mT }],
		[0, { [Y]: sT }],
		[0, { [Y]: Aw }],
		[0, { [Y]: zw }],
		[0, { [Y]: xT }]
	]
], oE = [
	3,
	Q,
	`CreateMultipartUploadRequest`,
	0,
	[
		W,
		`Key`,
		`ACL`,
		oS,
		fS,
		mS,
		hS,
		MS,
		YS,
		XS,
		ZS,
		QS,
		$S,
		pC,
		JC,
		qC,
		ow,
		YC,
		XC,
		ZC,
		$C,
		QC,
		rS,
		BC,
		rw,
		wC,
		TC,
		CC,
		bC,
		xC,
		SC,
		US,
		aS,
		AS
	],
	[
		[0, 1],
		[0, 1],
		[0, { [Y]: Ew }],
		[0, { [Y]: uS }],
		[0, { [Y]: dS }],
		[0, { [Y]: pS }],
		[0, { [Y]: gS }],
		[0, { [Y]: jS }],
		[4, { [Y]: YS }],
		[0, { [Y]: Kw }],
		[0, { [Y]: qw }],
		[0, { [Y]: Jw }],
		[0, { [Y]: Yw }],
		[128, { [pw]: Xw }],
		[0, { [Y]: fT }],
		[0, { [Y]: uT }],
		[0, { [Y]: ST }],
		[0, { [Y]: gT }],
		[() => JT, { [Y]: _T }],
		[0, { [Y]: vT }],
		[() => XT, { [Y]: pT }],
		[() => YT, { [Y]: hT }],
		[2, { [Y]: mT }],
		[0, { [Y]: cT }],
		[0, { [Y]: yT }],
		[0, { [Y]: iT }],
		[5, { [Y]: aT }],
		[0, { [Y]: rT }],
		[0, { [Y]: eT }],
		[1, { [Y]: tT }],
		[1, { [Y]: nT }],
		[0, { [Y]: Gw }],
		[0, { [Y]: Aw }],
		[0, { [Y]: zw }]
	],
	2
], sE = [
	3,
	Q,
	`CreateSessionOutput`,
	{ [Z]: `CreateSessionResult` },
	[
		LS,
		JC,
		$C,
		QC,
		rS
	],
	[
		[() => FE, { [Z]: LS }],
		[0, { [Y]: fT }],
		[() => XT, { [Y]: pT }],
		[() => YT, { [Y]: hT }],
		[2, { [Y]: mT }]
	],
	1
], cE = [
	3,
	Q,
	`CreateSessionRequest`,
	0,
	[
		W,
		`SessionMode`,
		JC,
		$C,
		QC,
		rS
	],
	[
		[0, 1],
		[0, { [Y]: `x-amz-create-session-mode` }],
		[0, { [Y]: fT }],
		[() => XT, { [Y]: pT }],
		[() => YT, { [Y]: hT }],
		[2, { [Y]: mT }]
	],
	1
], lE = [
	3,
	Q,
	BS,
	0,
	[`Objects`, `Quiet`],
	[[() => UE, {
		[Tw]: 1,
		[Z]: EC
	}], 2],
	1
], uE = [
	3,
	Q,
	`DeletedObject`,
	0,
	[
		`Key`,
		G,
		RS,
		`DeleteMarkerVersionId`
	],
	[
		0,
		0,
		2,
		0
	]
], dE = [
	3,
	Q,
	`DeleteObjectOutput`,
	0,
	[
		RS,
		G,
		NC
	],
	[
		[2, { [Y]: Uw }],
		[0, { [Y]: xT }],
		[0, { [Y]: sT }]
	]
], fE = [
	3,
	Q,
	`DeleteObjectRequest`,
	0,
	[
		W,
		`Key`,
		`MFA`,
		G,
		BC,
		nS,
		US,
		eC,
		`IfMatchLastModifiedTime`,
		`IfMatchSize`
	],
	[
		[0, 1],
		[0, 1],
		[0, { [Y]: Zw }],
		[0, { [X]: ww }],
		[0, { [Y]: cT }],
		[2, { [Y]: kw }],
		[0, { [Y]: Gw }],
		[0, { [Y]: rC }],
		[6, { [Y]: `x-amz-if-match-last-modified-time` }],
		[1, { [Y]: `x-amz-if-match-size` }]
	],
	2
], pE = [
	3,
	Q,
	`DeleteObjectsOutput`,
	{ [Z]: `DeleteResult` },
	[
		`Deleted`,
		NC,
		qS
	],
	[
		[() => BE, { [Tw]: 1 }],
		[0, { [Y]: sT }],
		[() => VE, {
			[Tw]: 1,
			[Z]: HS
		}]
	]
], mE = [
	3,
	Q,
	`DeleteObjectsRequest`,
	0,
	[
		W,
		BS,
		`MFA`,
		BC,
		nS,
		US,
		aS
	],
	[
		[0, 1],
		[() => lE, {
			[fw]: 1,
			[Z]: BS
		}],
		[0, { [Y]: Zw }],
		[0, { [Y]: cT }],
		[2, { [Y]: kw }],
		[0, { [Y]: Gw }],
		[0, { [Y]: dT }]
	],
	2
], hE = [
	3,
	Q,
	HS,
	0,
	[
		`Key`,
		G,
		`Code`,
		`Message`
	],
	[
		0,
		0,
		0,
		0
	]
], gE = [
	3,
	Q,
	`GetObjectOutput`,
	0,
	[
		iS,
		RS,
		eS,
		JS,
		WC,
		dC,
		vS,
		GS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		AS,
		hC,
		G,
		oS,
		fS,
		mS,
		hS,
		TS,
		MS,
		YS,
		WS,
		ow,
		JC,
		pC,
		YC,
		ZC,
		$C,
		rS,
		qC,
		NC,
		VC,
		OC,
		nw,
		wC,
		TC,
		CC,
		bC,
		xC,
		SC
	],
	[
		[() => ZT, 16],
		[2, { [Y]: Uw }],
		[0, { [Y]: sw }],
		[0, { [Y]: Ww }],
		[0, { [Y]: oT }],
		[4, { [Y]: fC }],
		[1, { [Y]: _S }],
		[0, { [Y]: GS }],
		[0, { [Y]: jw }],
		[0, { [Y]: Mw }],
		[0, { [Y]: Nw }],
		[0, { [Y]: Iw }],
		[0, { [Y]: Lw }],
		[0, { [Y]: Rw }],
		[0, { [Y]: Pw }],
		[0, { [Y]: Bw }],
		[0, { [Y]: Vw }],
		[0, { [Y]: Hw }],
		[0, { [Y]: zw }],
		[1, { [Y]: Qw }],
		[0, { [Y]: xT }],
		[0, { [Y]: uS }],
		[0, { [Y]: dS }],
		[0, { [Y]: pS }],
		[0, { [Y]: gS }],
		[0, { [Y]: ES }],
		[0, { [Y]: jS }],
		[4, { [Y]: YS }],
		[0, { [Y]: WS }],
		[0, { [Y]: ST }],
		[0, { [Y]: fT }],
		[128, { [pw]: Xw }],
		[0, { [Y]: gT }],
		[0, { [Y]: vT }],
		[() => XT, { [Y]: pT }],
		[2, { [Y]: mT }],
		[0, { [Y]: uT }],
		[0, { [Y]: sT }],
		[0, { [Y]: lT }],
		[1, { [Y]: $w }],
		[1, { [Y]: bT }],
		[0, { [Y]: iT }],
		[5, { [Y]: aT }],
		[0, { [Y]: rT }],
		[0, { [Y]: eT }],
		[1, { [Y]: tT }],
		[1, { [Y]: nT }]
	]
], _E = [
	3,
	Q,
	`GetObjectRequest`,
	0,
	[
		W,
		`Key`,
		eC,
		nC,
		iC,
		sC,
		UC,
		PC,
		FC,
		IC,
		LC,
		RC,
		zC,
		G,
		YC,
		XC,
		ZC,
		BC,
		kC,
		US,
		CS
	],
	[
		[0, 1],
		[0, 1],
		[0, { [Y]: rC }],
		[4, { [Y]: tC }],
		[0, { [Y]: aC }],
		[4, { [Y]: cC }],
		[0, { [Y]: UC }],
		[0, { [X]: gw }],
		[0, { [X]: _w }],
		[0, { [X]: vw }],
		[0, { [X]: yw }],
		[0, { [X]: bw }],
		[6, { [X]: xw }],
		[0, { [X]: ww }],
		[0, { [Y]: gT }],
		[() => JT, { [Y]: _T }],
		[0, { [Y]: vT }],
		[0, { [Y]: cT }],
		[1, { [X]: hw }],
		[0, { [Y]: Gw }],
		[0, { [Y]: Fw }]
	],
	2
], vE = [
	3,
	Q,
	`HeadObjectOutput`,
	0,
	[
		RS,
		eS,
		JS,
		WC,
		`ArchiveStatus`,
		dC,
		vS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		AS,
		GS,
		hC,
		G,
		oS,
		fS,
		mS,
		hS,
		MS,
		TS,
		YS,
		WS,
		ow,
		JC,
		pC,
		YC,
		ZC,
		$C,
		rS,
		qC,
		NC,
		VC,
		OC,
		nw,
		wC,
		TC,
		CC,
		bC,
		xC,
		SC
	],
	[
		[2, { [Y]: Uw }],
		[0, { [Y]: sw }],
		[0, { [Y]: Ww }],
		[0, { [Y]: oT }],
		[0, { [Y]: `x-amz-archive-status` }],
		[4, { [Y]: fC }],
		[1, { [Y]: _S }],
		[0, { [Y]: jw }],
		[0, { [Y]: Mw }],
		[0, { [Y]: Nw }],
		[0, { [Y]: Iw }],
		[0, { [Y]: Lw }],
		[0, { [Y]: Rw }],
		[0, { [Y]: Pw }],
		[0, { [Y]: Bw }],
		[0, { [Y]: Vw }],
		[0, { [Y]: Hw }],
		[0, { [Y]: zw }],
		[0, { [Y]: GS }],
		[1, { [Y]: Qw }],
		[0, { [Y]: xT }],
		[0, { [Y]: uS }],
		[0, { [Y]: dS }],
		[0, { [Y]: pS }],
		[0, { [Y]: gS }],
		[0, { [Y]: jS }],
		[0, { [Y]: ES }],
		[4, { [Y]: YS }],
		[0, { [Y]: WS }],
		[0, { [Y]: ST }],
		[0, { [Y]: fT }],
		[128, { [pw]: Xw }],
		[0, { [Y]: gT }],
		[0, { [Y]: vT }],
		[() => XT, { [Y]: pT }],
		[2, { [Y]: mT }],
		[0, { [Y]: uT }],
		[0, { [Y]: sT }],
		[0, { [Y]: lT }],
		[1, { [Y]: $w }],
		[1, { [Y]: bT }],
		[0, { [Y]: iT }],
		[5, { [Y]: aT }],
		[0, { [Y]: rT }],
		[0, { [Y]: eT }],
		[1, { [Y]: tT }],
		[1, { [Y]: nT }]
	]
], yE = [
	3,
	Q,
	`HeadObjectRequest`,
	0,
	[
		W,
		`Key`,
		eC,
		nC,
		iC,
		sC,
		UC,
		PC,
		FC,
		IC,
		LC,
		RC,
		zC,
		G,
		YC,
		XC,
		ZC,
		BC,
		kC,
		US,
		CS
	],
	[
		[0, 1],
		[0, 1],
		[0, { [Y]: rC }],
		[4, { [Y]: tC }],
		[0, { [Y]: aC }],
		[4, { [Y]: cC }],
		[0, { [Y]: UC }],
		[0, { [X]: gw }],
		[0, { [X]: _w }],
		[0, { [X]: vw }],
		[0, { [X]: yw }],
		[0, { [X]: bw }],
		[6, { [X]: xw }],
		[0, { [X]: ww }],
		[0, { [Y]: gT }],
		[() => JT, { [Y]: _T }],
		[0, { [Y]: vT }],
		[0, { [Y]: cT }],
		[1, { [X]: hw }],
		[0, { [Y]: Gw }],
		[0, { [Y]: Fw }]
	],
	2
], bE = [
	3,
	Q,
	lC,
	0,
	[`ID`, zS],
	[0, 0]
], xE = [
	3,
	Q,
	`ListMultipartUploadsOutput`,
	{ [Z]: `ListMultipartUploadsResult` },
	[
		W,
		uC,
		aw,
		`NextKeyMarker`,
		DC,
		VS,
		`NextUploadIdMarker`,
		vC,
		oC,
		`Uploads`,
		wS,
		KS,
		NC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		2,
		[() => HE, {
			[Tw]: 1,
			[Z]: `Upload`
		}],
		[() => RE, { [Tw]: 1 }],
		0,
		[0, { [Y]: sT }]
	]
], SE = [
	3,
	Q,
	`ListMultipartUploadsRequest`,
	0,
	[
		W,
		VS,
		KS,
		uC,
		vC,
		DC,
		aw,
		US,
		BC
	],
	[
		[0, 1],
		[0, { [X]: cw }],
		[0, { [X]: lw }],
		[0, { [X]: `key-marker` }],
		[1, { [X]: `max-uploads` }],
		[0, { [X]: mw }],
		[0, { [X]: `upload-id-marker` }],
		[0, { [Y]: Gw }],
		[0, { [Y]: cT }]
	],
	1
], CE = [
	3,
	Q,
	`ListObjectsV2Output`,
	{ [Z]: `ListBucketResult` },
	[
		oC,
		`Contents`,
		`Name`,
		DC,
		VS,
		mC,
		wS,
		KS,
		`KeyCount`,
		NS,
		`NextContinuationToken`,
		GC,
		NC
	],
	[
		2,
		[() => WE, { [Tw]: 1 }],
		0,
		0,
		0,
		1,
		[() => RE, { [Tw]: 1 }],
		0,
		1,
		0,
		0,
		0,
		[0, { [Y]: sT }]
	]
], wE = [
	3,
	Q,
	`ListObjectsV2Request`,
	0,
	[
		W,
		VS,
		KS,
		mC,
		DC,
		NS,
		`FetchOwner`,
		GC,
		BC,
		US,
		`OptionalObjectAttributes`
	],
	[
		[0, 1],
		[0, { [X]: cw }],
		[0, { [X]: lw }],
		[1, { [X]: `max-keys` }],
		[0, { [X]: mw }],
		[0, { [X]: `continuation-token` }],
		[2, { [X]: `fetch-owner` }],
		[0, { [X]: `start-after` }],
		[0, { [Y]: cT }],
		[0, { [Y]: Gw }],
		[64, { [Y]: `x-amz-optional-object-attributes` }]
	],
	1
], TE = [
	3,
	Q,
	`ListPartsOutput`,
	{ [Z]: `ListPartsResult` },
	[
		Qx,
		tS,
		W,
		`Key`,
		iw,
		AC,
		`NextPartNumberMarker`,
		gC,
		oC,
		jC,
		lC,
		yC,
		qC,
		NC,
		aS,
		AS,
		G
	],
	[
		[4, { [Y]: Dw }],
		[0, { [Y]: Ow }],
		0,
		0,
		0,
		0,
		0,
		1,
		2,
		[() => GE, {
			[Tw]: 1,
			[Z]: MC
		}],
		() => bE,
		() => AE,
		0,
		[0, { [Y]: sT }],
		0,
		0,
		[0, { [Y]: xT }]
	]
], EE = [
	3,
	Q,
	`ListPartsRequest`,
	0,
	[
		W,
		`Key`,
		iw,
		gC,
		AC,
		BC,
		US,
		YC,
		XC,
		ZC
	],
	[
		[0, 1],
		[0, 1],
		[0, { [X]: Cw }],
		[1, { [X]: `max-parts` }],
		[0, { [X]: `part-number-marker` }],
		[0, { [Y]: cT }],
		[0, { [Y]: Gw }],
		[0, { [Y]: gT }],
		[() => JT, { [Y]: _T }],
		[0, { [Y]: vT }]
	],
	3
], DE = [
	3,
	Q,
	_C,
	0,
	[
		iw,
		`Key`,
		`Initiated`,
		qC,
		yC,
		lC,
		aS,
		AS,
		G
	],
	[
		0,
		0,
		4,
		0,
		() => AE,
		() => bE,
		0,
		0,
		0
	]
], OE = [
	3,
	Q,
	EC,
	0,
	[
		`Key`,
		dC,
		GS,
		aS,
		AS,
		tw,
		qC,
		yC,
		HC
	],
	[
		0,
		4,
		0,
		[64, { [Tw]: 1 }],
		0,
		1,
		0,
		() => AE,
		() => PE
	]
], kE = [
	3,
	Q,
	`ObjectIdentifier`,
	0,
	[
		`Key`,
		G,
		GS,
		`LastModifiedTime`,
		tw
	],
	[
		0,
		0,
		0,
		6,
		1
	],
	1
], AE = [
	3,
	Q,
	yC,
	0,
	[zS, `ID`],
	[0, 0]
], jE = [
	3,
	Q,
	MC,
	0,
	[
		kC,
		dC,
		GS,
		tw,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS
	],
	[
		1,
		4,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
], ME = [
	3,
	Q,
	`PutObjectOutput`,
	0,
	[
		JS,
		GS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		AS,
		JC,
		G,
		YC,
		ZC,
		$C,
		QC,
		rS,
		tw,
		NC
	],
	[
		[0, { [Y]: Ww }],
		[0, { [Y]: GS }],
		[0, { [Y]: jw }],
		[0, { [Y]: Mw }],
		[0, { [Y]: Nw }],
		[0, { [Y]: Iw }],
		[0, { [Y]: Lw }],
		[0, { [Y]: Rw }],
		[0, { [Y]: Pw }],
		[0, { [Y]: Bw }],
		[0, { [Y]: Vw }],
		[0, { [Y]: Hw }],
		[0, { [Y]: zw }],
		[0, { [Y]: fT }],
		[0, { [Y]: xT }],
		[0, { [Y]: gT }],
		[0, { [Y]: vT }],
		[() => XT, { [Y]: pT }],
		[() => YT, { [Y]: hT }],
		[2, { [Y]: mT }],
		[1, { [Y]: `x-amz-object-size` }],
		[0, { [Y]: sT }]
	]
], NE = [
	3,
	Q,
	`PutObjectRequest`,
	0,
	[
		W,
		`Key`,
		`ACL`,
		iS,
		oS,
		fS,
		mS,
		hS,
		vS,
		xS,
		MS,
		aS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		YS,
		eC,
		iC,
		XS,
		ZS,
		QS,
		$S,
		`WriteOffsetBytes`,
		pC,
		JC,
		qC,
		ow,
		YC,
		XC,
		ZC,
		$C,
		QC,
		rS,
		BC,
		rw,
		wC,
		TC,
		CC,
		bC,
		xC,
		SC,
		US
	],
	[
		[0, 1],
		[0, 1],
		[0, { [Y]: Ew }],
		[() => ZT, 16],
		[0, { [Y]: uS }],
		[0, { [Y]: dS }],
		[0, { [Y]: pS }],
		[0, { [Y]: gS }],
		[1, { [Y]: _S }],
		[0, { [Y]: yS }],
		[0, { [Y]: jS }],
		[0, { [Y]: dT }],
		[0, { [Y]: jw }],
		[0, { [Y]: Mw }],
		[0, { [Y]: Nw }],
		[0, { [Y]: Iw }],
		[0, { [Y]: Lw }],
		[0, { [Y]: Rw }],
		[0, { [Y]: Pw }],
		[0, { [Y]: Bw }],
		[0, { [Y]: Vw }],
		[0, { [Y]: Hw }],
		[4, { [Y]: YS }],
		[0, { [Y]: rC }],
		[0, { [Y]: aC }],
		[0, { [Y]: Kw }],
		[0, { [Y]: qw }],
		[0, { [Y]: Jw }],
		[0, { [Y]: Yw }],
		[1, { [Y]: `x-amz-write-offset-bytes` }],
		[128, { [pw]: Xw }],
		[0, { [Y]: fT }],
		[0, { [Y]: uT }],
		[0, { [Y]: ST }],
		[0, { [Y]: gT }],
		[() => JT, { [Y]: _T }],
		[0, { [Y]: vT }],
		[() => XT, { [Y]: pT }],
		[() => YT, { [Y]: hT }],
		[2, { [Y]: mT }],
		[0, { [Y]: cT }],
		[0, { [Y]: yT }],
		[0, { [Y]: iT }],
		[5, { [Y]: aT }],
		[0, { [Y]: rT }],
		[0, { [Y]: eT }],
		[1, { [Y]: tT }],
		[1, { [Y]: nT }],
		[0, { [Y]: Gw }]
	],
	2
], PE = [
	3,
	Q,
	HC,
	0,
	[`IsRestoreInProgress`, `RestoreExpiryDate`],
	[2, 4]
], FE = [
	3,
	Q,
	`SessionCredentials`,
	0,
	[
		$x,
		KC,
		ew,
		JS
	],
	[
		[0, { [Z]: $x }],
		[() => qT, { [Z]: KC }],
		[() => qT, { [Z]: ew }],
		[4, { [Z]: JS }]
	],
	4
], IE = [
	3,
	Q,
	`UploadPartOutput`,
	0,
	[
		JC,
		GS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		YC,
		ZC,
		$C,
		rS,
		NC,
		G
	],
	[
		[0, { [Y]: fT }],
		[0, { [Y]: GS }],
		[0, { [Y]: jw }],
		[0, { [Y]: Mw }],
		[0, { [Y]: Nw }],
		[0, { [Y]: Iw }],
		[0, { [Y]: Lw }],
		[0, { [Y]: Rw }],
		[0, { [Y]: Pw }],
		[0, { [Y]: Bw }],
		[0, { [Y]: Vw }],
		[0, { [Y]: Hw }],
		[0, { [Y]: gT }],
		[0, { [Y]: vT }],
		[() => XT, { [Y]: pT }],
		[2, { [Y]: mT }],
		[0, { [Y]: sT }],
		[0, { [Y]: xT }]
	]
], LE = [
	3,
	Q,
	`UploadPartRequest`,
	0,
	[
		W,
		`Key`,
		kC,
		iw,
		iS,
		vS,
		xS,
		aS,
		sS,
		cS,
		lS,
		DS,
		OS,
		kS,
		bS,
		PS,
		FS,
		IS,
		YC,
		XC,
		ZC,
		BC,
		US
	],
	[
		[0, 1],
		[0, 1],
		[1, { [X]: hw }],
		[0, { [X]: Cw }],
		[() => ZT, 16],
		[1, { [Y]: _S }],
		[0, { [Y]: yS }],
		[0, { [Y]: dT }],
		[0, { [Y]: jw }],
		[0, { [Y]: Mw }],
		[0, { [Y]: Nw }],
		[0, { [Y]: Iw }],
		[0, { [Y]: Lw }],
		[0, { [Y]: Rw }],
		[0, { [Y]: Pw }],
		[0, { [Y]: Bw }],
		[0, { [Y]: Vw }],
		[0, { [Y]: Hw }],
		[0, { [Y]: gT }],
		[() => JT, { [Y]: _T }],
		[0, { [Y]: vT }],
		[0, { [Y]: cT }],
		[0, { [Y]: Gw }]
	],
	4
], RE = [
	1,
	Q,
	`CommonPrefixList`,
	0,
	() => eE
], zE = [
	1,
	Q,
	`CompletedPartList`,
	0,
	() => nE
], BE = [
	1,
	Q,
	`DeletedObjects`,
	0,
	() => uE
], VE = [
	1,
	Q,
	qS,
	0,
	() => hE
], HE = [
	1,
	Q,
	`MultipartUploadList`,
	0,
	() => DE
], UE = [
	1,
	Q,
	`ObjectIdentifierList`,
	0,
	() => kE
], WE = [
	1,
	Q,
	`ObjectList`,
	0,
	[() => OE, 0]
], GE = [
	1,
	Q,
	jC,
	0,
	() => jE
], KE = [
	9,
	Q,
	`AbortMultipartUpload`,
	{ [uw]: [
		`DELETE`,
		`/{Key+}?x-id=AbortMultipartUpload`,
		204
	] },
	() => $T,
	() => QT
], qE = [
	9,
	Q,
	SS,
	{ [uw]: [
		`POST`,
		`/{Key+}`,
		200
	] },
	() => iE,
	() => rE
], JE = [
	9,
	Q,
	`CreateMultipartUpload`,
	{ [uw]: [
		`POST`,
		`/{Key+}?uploads`,
		200
	] },
	() => oE,
	() => aE
], YE = [
	9,
	Q,
	`CreateSession`,
	{ [uw]: [
		`GET`,
		`/?session`,
		200
	] },
	() => cE,
	() => sE
], XE = [
	9,
	Q,
	`DeleteObject`,
	{ [uw]: [
		`DELETE`,
		`/{Key+}?x-id=DeleteObject`,
		204
	] },
	() => fE,
	() => dE
], ZE = [
	9,
	Q,
	`DeleteObjects`,
	{
		[dw]: `-`,
		[uw]: [
			`POST`,
			`/?delete`,
			200
		]
	},
	() => mE,
	() => pE
], QE = [
	9,
	Q,
	`GetObject`,
	{
		[dw]: `-`,
		[uw]: [
			`GET`,
			`/{Key+}?x-id=GetObject`,
			200
		]
	},
	() => _E,
	() => gE
], $E = [
	9,
	Q,
	`HeadObject`,
	{ [uw]: [
		`HEAD`,
		`/{Key+}`,
		200
	] },
	() => yE,
	() => vE
], eD = [
	9,
	Q,
	`ListMultipartUploads`,
	{ [uw]: [
		`GET`,
		`/?uploads`,
		200
	] },
	() => SE,
	() => xE
], tD = [
	9,
	Q,
	`ListObjectsV2`,
	{ [uw]: [
		`GET`,
		`/?list-type=2`,
		200
	] },
	() => wE,
	() => CE
], nD = [
	9,
	Q,
	`ListParts`,
	{ [uw]: [
		`GET`,
		`/{Key+}?x-id=ListParts`,
		200
	] },
	() => EE,
	() => TE
], rD = [
	9,
	Q,
	`PutObject`,
	{
		[dw]: `-`,
		[uw]: [
			`PUT`,
			`/{Key+}?x-id=PutObject`,
			200
		]
	},
	() => NE,
	() => ME
], iD = [
	9,
	Q,
	`UploadPart`,
	{
		[dw]: `-`,
		[uw]: [
			`PUT`,
			`/{Key+}?x-id=UploadPart`,
			200
		]
	},
	() => LE,
	() => IE
], aD = class extends yx(xx, wx, `CreateSession`, YE) {}, oD = `3.1175.0`;
const sD = async (e) => {
	let { ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: r, fromInstanceMetadata: i } = await import(`./dist-es-CL_gDOgL.js`);
	if (process.env[n] || process.env[t]) {
		e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata`);
		let { fromHttp: t } = await import(`./dist-es-CvF4_XGg.js`);
		return Xt(t(e), r(e));
	}
	return process.env.AWS_EC2_METADATA_DISABLED && process.env.AWS_EC2_METADATA_DISABLED !== `false` ? async () => {
		throw new E(`EC2 Instance Metadata Service access disabled`, { logger: e.logger });
	} : (e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata`), i(e));
};
function cD(e, t) {
	let n = lD(e), r, i, a, o, s = async (e) => {
		if (e?.forceRefresh) return o ||= n(e).then((e) => {
			a = e;
		}).finally(() => {
			o = void 0;
		}), await o, a;
		if (a?.expiration && a?.expiration?.getTime() < Date.now() && (a = void 0), r) await r;
		else if (!a || t?.(a)) {
			if (a) i ||= n(e).then((e) => {
				a = e;
			}).catch(() => {}).finally(() => {
				i = void 0;
			});
			else return r = n(e).then((e) => {
				a = e;
			}).finally(() => {
				r = void 0;
			}), s(e);
		}
		return a;
	};
	return s;
}
const lD = (e) => async (t) => {
	let n;
	for (let r of e) try {
		return await r(t);
	} catch (e) {
		if (n = e, e?.tryNextLink) continue;
		throw e;
	}
	throw n;
};
let uD = !1;
const dD = (e = {}) => cD([
	async () => {
		if (e.profile ?? process.env.AWS_PROFILE) throw process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY && (uD ||= ((e.logger?.warn && e.logger?.constructor?.name !== `NoOpLogger` ? e.logger.warn.bind(e.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), !0)), new E(`AWS_PROFILE is set, skipping fromEnv provider.`, {
			logger: e.logger,
			tryNextLink: !0
		});
		return e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv`), Ec(e)();
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromSSO`);
		let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: o } = e;
		if (!n && !r && !i && !a && !o) throw new E(`Skipping SSO provider in default chain (inputs do not include SSO fields).`, { logger: e.logger });
		let { fromSSO: s } = await import(`./dist-es-DqdOcjcQ.js`);
		return s(e)(t);
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromIni`);
		let { fromIni: n } = await import(`./dist-es-CyY8S89n.js`);
		return n(e)(t);
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromProcess`);
		let { fromProcess: n } = await import(`./dist-es-DE5ePYCS.js`);
		return n(e)(t);
	},
	async (t) => {
		e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile`);
		let { fromTokenFile: n } = await import(`./dist-es-CTvQDljR.js`);
		return n(e)(t);
	},
	async () => (e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::remoteProvider`), (await sD(e))()),
	async () => {
		throw new E(`Could not load credentials from any providers`, {
			tryNextLink: !1,
			logger: e.logger
		});
	}
], fD), fD = (e) => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5, pD = new Int32Array([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]), mD = new Int32Array([
	1518500249,
	1859775393,
	2400959708,
	3395469782
]);
var hD = class e {
	digestLength = 20;
	state = Int32Array.from(pD);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = !1;
	inner;
	outer;
	constructor(t) {
		if (t) {
			let n = e.normalizeKey(t);
			this.inner = new e(), this.outer = new e();
			let r = /* @__PURE__ */ new Uint8Array(128);
			for (let e = 0; e < 64; ++e) r[e] = 54 ^ n[e], r[e + 64] = 92 ^ n[e];
			this.inner.update(r.subarray(0, 64)), this.outer.update(r.subarray(64));
		}
	}
	update(e) {
		if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
		if (this.inner) {
			this.inner.update(e);
			return;
		}
		let t = 0, { length: n } = e;
		if (this.bytesHashed += n, this.bufferLength > 0) {
			for (; n > 0 && this.bufferLength < 64;) this.buffer[this.bufferLength++] = e[t++], --n;
			this.bufferLength === 64 && (this.hashBuffer(this.buffer, 0), this.bufferLength = 0);
		}
		for (; n >= 64;) this.hashBuffer(e, t), t += 64, n -= 64;
		for (; n > 0;) this.buffer[this.bufferLength++] = e[t++], --n;
	}
	async digest() {
		if (this.inner && this.outer) {
			if (this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
			this.finished = !0;
			let e = this.inner.digestSync();
			return this.outer.update(e), this.outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(pD), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
	}
	digestSync() {
		let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed / 536870912 | 0, i = this.bytesHashed << 3;
		if (t[n++] = 128, n > 56) {
			for (let e = n; e < 64; ++e) t[e] = 0;
			this.hashBufferWith(e, t, 0), n = 0;
		}
		for (let e = n; e < 56; ++e) t[e] = 0;
		let a = new DataView(t.buffer, t.byteOffset, 64);
		a.setUint32(56, r, !1), a.setUint32(60, i, !1), this.hashBufferWith(e, t, 0);
		let o = /* @__PURE__ */ new Uint8Array(20);
		return o[0] = e[0] >>> 24 & 255, o[1] = e[0] >>> 16 & 255, o[2] = e[0] >>> 8 & 255, o[3] = e[0] & 255, o[4] = e[1] >>> 24 & 255, o[5] = e[1] >>> 16 & 255, o[6] = e[1] >>> 8 & 255, o[7] = e[1] & 255, o[8] = e[2] >>> 24 & 255, o[9] = e[2] >>> 16 & 255, o[10] = e[2] >>> 8 & 255, o[11] = e[2] & 255, o[12] = e[3] >>> 24 & 255, o[13] = e[3] >>> 16 & 255, o[14] = e[3] >>> 8 & 255, o[15] = e[3] & 255, o[16] = e[4] >>> 24 & 255, o[17] = e[4] >>> 16 & 255, o[18] = e[4] >>> 8 & 255, o[19] = e[4] & 255, o;
	}
	static normalizeKey(t) {
		let n = Kt(t);
		if (n.byteLength > 64) {
			let t = new e();
			t.update(n);
			let r = t.digestSync(), i = /* @__PURE__ */ new Uint8Array(64);
			return i.set(r), i;
		}
		let r = /* @__PURE__ */ new Uint8Array(64);
		return r.set(n), r;
	}
	hashBuffer(e, t) {
		this.hashBufferWith(this.state, e, t);
	}
	hashBufferWith(e, t, n) {
		let r = this.w ??= /* @__PURE__ */ new Int32Array(80), i = e[0], a = e[1], o = e[2], s = e[3], c = e[4];
		for (let e = 0; e < 16; ++e) r[e] = (t[n + e * 4] & 255) << 24 | (t[n + e * 4 + 1] & 255) << 16 | (t[n + e * 4 + 2] & 255) << 8 | t[n + e * 4 + 3] & 255;
		for (let e = 16; e < 80; ++e) {
			let t = r[e - 3] ^ r[e - 8] ^ r[e - 14] ^ r[e - 16];
			r[e] = t << 1 | t >>> 31;
		}
		for (let e = 0; e < 80; ++e) {
			let t = e < 20 ? 0 : e < 40 ? 1 : e < 60 ? 2 : 3, n = ((i << 5 | i >>> 27) + (t === 0 ? a & o ^ ~a & s : t === 2 ? a & o ^ a & s ^ o & s : a ^ o ^ s) | 0) + (c + (mD[t] + r[e] | 0) | 0) | 0;
			c = s, s = o, o = a << 30 | a >>> 2, a = i, i = n;
		}
		e[0] = e[0] + i | 0, e[1] = e[1] + a | 0, e[2] = e[2] + o | 0, e[3] = e[3] + s | 0, e[4] = e[4] + c | 0;
	}
};
const gD = (() => {
	try {
		return f(`sha1`), !0;
	} catch {
		return !1;
	}
})() ? _D() : hD;
function _D() {
	return class {
		digestLength = 20;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(e) {
			this.secret = e, this.isHmac = !!e, this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished hash.`);
			this.hash.update(e);
		}
		async digest() {
			let e;
			return this.isHmac ? (this.finished = !0, e = this.hash.digest()) : e = this.hash.copy().digest(), new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? p(`sha1`, vD(this.secret)) : f(`sha1`);
		}
	};
}
function vD(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
const yD = (e) => ({
	apiVersion: `2006-03-01`,
	base64Decoder: e?.base64Decoder ?? ge,
	base64Encoder: e?.base64Encoder ?? ve,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? fx,
	extensions: e?.extensions ?? [],
	getAwsChunkedEncodingStream: e?.getAwsChunkedEncodingStream ?? ra,
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? gx,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new El()
	}, {
		schemeId: `aws.auth#sigv4a`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
		signer: new Dl()
	}],
	logger: e?.logger ?? new br(),
	md5: e?.md5 ?? fd,
	protocol: e?.protocol ?? Hy,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.s3`,
		errorTypeRegistries: KT,
		xmlNamespace: `http://s3.amazonaws.com/doc/2006-03-01/`,
		version: `2006-03-01`,
		serviceTarget: `AmazonS3`
	},
	sdkStreamMixin: e?.sdkStreamMixin ?? ma,
	serviceId: e?.serviceId ?? `S3`,
	sha1: e?.sha1 ?? gD,
	sha256: e?.sha256 ?? wd,
	signerConstructor: e?.signerConstructor ?? gh,
	signingEscapePath: e?.signingEscapePath ?? !1,
	urlParser: e?.urlParser ?? Ne,
	useArnRegion: e?.useArnRegion ?? void 0,
	utf8Decoder: e?.utf8Decoder ?? _e,
	utf8Encoder: e?.utf8Encoder ?? be
}), bD = (e) => {
	dr(process.version);
	let t = Lr(e), n = () => t().then(lr), r = yD(e);
	le(process.version);
	let i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? D(Ml, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? Gt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? dD,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? fc({
			serviceId: r.serviceId,
			clientVersion: oD
		}),
		disableS3ExpressSessionAuth: e?.disableS3ExpressSessionAuth ?? D(xy, i),
		eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? A_,
		maxAttempts: e?.maxAttempts ?? D(Js, e),
		region: e?.region ?? D(kr, {
			...Ar,
			...i
		}),
		requestChecksumCalculation: e?.requestChecksumCalculation ?? D(xv, i),
		requestHandler: Vc.create(e?.requestHandler ?? n),
		responseChecksumValidation: e?.responseChecksumValidation ?? D(Sv, i),
		retryMode: e?.retryMode ?? D({
			...Xs,
			default: async () => (await n()).retryMode || Hs
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? D(Pl, i),
		streamCollector: e?.streamCollector ?? da,
		streamHasher: e?.streamHasher ?? ad,
		useArnRegion: e?.useArnRegion ?? D(Uy, i),
		useDualstackEndpoint: e?.useDualstackEndpoint ?? D(jn, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? D(Mn, i),
		userAgentAppId: e?.userAgentAppId ?? D(pc, i)
	};
}, xD = (e) => {
	let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			let n = t.findIndex((t) => t.schemeId === e.schemeId);
			n === -1 ? t.push(e) : t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
}, SD = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), CD = (e, t) => {
	let n = Object.assign(vc(e), _r(e), Ra(e), xD(e));
	return t.forEach((e) => e.configure(n)), Object.assign(e, yc(n), vr(n), za(n), SD(n));
};
var wD = class extends Rn {
	config;
	constructor(...[e]) {
		let t = bD(e || {});
		super(t), this.initConfig = t;
		let n = cs(vx(t)), r = ay(n), i = Ys(r), a = wo(Fr(i)), o = Ii(a), s = M_(o), c = _x(s), l = _y(c, { session: [() => this, aD] }), u = CD(l, e?.extensions || []);
		this.config = u, this.middlewareStack.use(Kn(this.config)), this.middlewareStack.use(cc(this.config)), this.middlewareStack.use(Zs(this.config)), this.middlewareStack.use(Ua(this.config)), this.middlewareStack.use(Do(this.config)), this.middlewareStack.use(Ao(this.config)), this.middlewareStack.use(Wo(this.config)), this.middlewareStack.use(Yo(this.config, {
			httpAuthSchemeParametersProvider: px,
			identityProviderConfigProvider: async (e) => new ns({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(es(this.config)), this.middlewareStack.use(Vy(this.config)), this.middlewareStack.use(Ky(this.config)), this.middlewareStack.use(py(this.config)), this.middlewareStack.use(wy(this.config)), this.middlewareStack.use(ky(this.config));
	}
	destroy() {
		super.destroy();
	}
}, TD = class extends yx(bx, wx, `AbortMultipartUpload`, KE) {}, ED = class extends yx(bx, Tx, `CompleteMultipartUpload`, qE) {}, DD = class extends yx(bx, Tx, `CreateMultipartUpload`, JE) {}, OD = class extends yx(bx, wx, `DeleteObject`, XE) {}, kD = class extends yx(Sx, Ex, `DeleteObjects`, ZE) {}, AD = class extends yx(bx, Dx, `GetObject`, QE) {}, jD = class extends yx(bx, Ox, `HeadObject`, $E) {}, MD = class extends yx(Cx, wx, `ListMultipartUploads`, eD) {}, ND = class extends yx(Cx, wx, `ListObjectsV2`, tD) {}, PD = class extends yx(bx, Tx, `ListParts`, nD) {}, FD = class extends yx(bx, kx, `PutObject`, rD) {}, ID = class extends yx(bx, Ax, `UploadPart`, iD) {};
export { vg as $, Np as $t, E_ as A, ar as An, Mm as At, Xg as B, ym as Bt, L_ as C, Tc as Cn, Qm as Ct, A_ as D, xc as Dn, zm as Dt, k_ as E, bc as En, Rm as Et, x_ as F, mm as Ft, Og as G, wm as Gt, Gg as H, xm as Ht, s_ as I, hm as It, Ag as J, Hp as Jt, zg as K, pm as Kt, a_ as L, gm as Lt, w_ as M, Um as Mt, C_ as N, Wm as Nt, O_ as O, Sc as On, Bm as Ot, S_ as P, Gm as Pt, _g as Q, Mp as Qt, r_ as R, _m as Rt, I_ as S, Kc as Sn, Zm as St, M_ as T, Cc as Tn, Lm as Tt, Rg as U, Sm as Ut, Yg as V, bm as Vt, Dg as W, Cm as Wt, jg as X, jp as Xt, Eg as Y, Tp as Yt, gg as Z, Ip as Zt, H_ as _, Tu as _n, lh as _t, MD as a, Op as an, Sg as at, U_ as b, ml as bn, Fm as bt, kD as c, ep as cn, Cg as ct, ED as d, Qf as dn, Kh as dt, Pp as en, yg as et, TD as f, Ef as fn, qh as ft, Y_ as g, Eu as gn, Vh as gt, $_ as h, yf as hn, Gh as ht, ND as i, Dp as in, Ng as it, T_ as j, Rn as jn, Hm as jt, D_ as k, Ec as kn, Vm as kt, OD as l, tp as ln, Hh as lt, cv as m, Cf as mn, Wh as mt, FD as n, Ep as nn, xg as nt, jD as o, kp as on, mg as ot, wD as p, wf as pn, Uh as pt, kg as q, Kp as qt, PD as r, Cp as rn, Mg as rt, AD as s, $f as sn, Pg as st, ID as t, Fp as tn, bg as tt, DD as u, np as un, Jh as ut, B_ as v, vl as vn, ah as vt, N_ as w, wc as wn, Im as wt, R_ as x, fl as xn, $m as xt, V_ as y, _l as yn, Pm as yt, i_ as z, vm as zt };
