import { i as e, o as t, t as n } from "./rolldown-runtime-BbuEWu3z.js";
import { Readable as r, Transform as i, finished as a } from "node:stream";
import { createHmac as o } from "node:crypto";
import { EventEmitter as s } from "events";
import * as c from "http";
import * as l from "https";
import u from "node:http";
import d from "node:buffer";
import f, { inspect as p, types as m } from "node:util";
import h from "node:zlib";
import g, { EOL as _ } from "node:os";
import { Readable as v } from "stream";
import y from "node:process";
import b from "node:https";
function x(e) {
	let t = e.protocol === `https:`;
	if (S(e)) return;
	let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (n) try {
		return new w(n);
	} catch {
		if (!n.startsWith(`http://`) && !n.startsWith(`https://`)) return new w(`http://${n}`);
	}
	else return;
}
function S(e) {
	if (!e.hostname) return !1;
	let t = e.hostname;
	if (C(t)) return !0;
	let n = process.env.no_proxy || process.env.NO_PROXY || ``;
	if (!n) return !1;
	let r;
	e.port ? r = Number(e.port) : e.protocol === `http:` ? r = 80 : e.protocol === `https:` && (r = 443);
	let i = [e.hostname.toUpperCase()];
	typeof r == `number` && i.push(`${i[0]}:${r}`);
	for (let e of n.split(`,`).map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === `*` || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(`.`) && t.endsWith(`${e}`))) return !0;
	return !1;
}
function C(e) {
	let t = e.toLowerCase();
	return t === `localhost` || t.startsWith(`127.`) || t.startsWith(`[::1]`) || t.startsWith(`[0:0:0:0:0:0:0:1]`);
}
var w = class extends URL {
	constructor(e, t) {
		super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, T = n(((t) => {
	e(`net`);
	var n = e(`tls`), r = e(`http`), i = e(`https`), a = e(`events`);
	e(`assert`);
	var o = e(`util`);
	t.httpOverHttp = s, t.httpsOverHttp = c, t.httpOverHttps = l, t.httpsOverHttps = u;
	function s(e) {
		var t = new d(e);
		return t.request = r.request, t;
	}
	function c(e) {
		var t = new d(e);
		return t.request = r.request, t.createSocket = f, t.defaultPort = 443, t;
	}
	function l(e) {
		var t = new d(e);
		return t.request = i.request, t;
	}
	function u(e) {
		var t = new d(e);
		return t.request = i.request, t.createSocket = f, t.defaultPort = 443, t;
	}
	function d(e) {
		var t = this;
		t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || r.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on(`free`, function(e, n, r, i) {
			for (var a = p(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
				var c = t.requests[o];
				if (c.host === a.host && c.port === a.port) {
					t.requests.splice(o, 1), c.request.onSocket(e);
					return;
				}
			}
			e.destroy(), t.removeSocket(e);
		});
	}
	o.inherits(d, a.EventEmitter), d.prototype.addRequest = function(e, t, n, r) {
		var i = this, a = m({ request: e }, i.options, p(t, n, r));
		i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
			t.on(`free`, n), t.on(`close`, r), t.on(`agentRemove`, r), e.onSocket(t);
			function n() {
				i.emit(`free`, t, a);
			}
			function r(e) {
				i.removeSocket(t), t.removeListener(`free`, n), t.removeListener(`close`, r), t.removeListener(`agentRemove`, r);
			}
		});
	}, d.prototype.createSocket = function(e, t) {
		var n = this, r = {};
		n.sockets.push(r);
		var i = m({}, n.proxyOptions, {
			method: `CONNECT`,
			path: e.host + `:` + e.port,
			agent: !1,
			headers: { host: e.host + `:` + e.port }
		});
		e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers[`Proxy-Authorization`] = `Basic ` + new Buffer(i.proxyAuth).toString(`base64`)), h(`making CONNECT request`);
		var a = n.request(i);
		a.useChunkedEncodingByDefault = !1, a.once(`response`, o), a.once(`upgrade`, s), a.once(`connect`, c), a.once(`error`, l), a.end();
		function o(e) {
			e.upgrade = !0;
		}
		function s(e, t, n) {
			process.nextTick(function() {
				c(e, t, n);
			});
		}
		function c(i, o, s) {
			if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
				h(`tunneling socket could not be established, statusCode=%d`, i.statusCode), o.destroy();
				var c = Error(`tunneling socket could not be established, statusCode=` + i.statusCode);
				c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
			} else if (s.length > 0) {
				h(`got illegal response body from proxy`), o.destroy();
				var c = Error(`got illegal response body from proxy`);
				c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
			} else return h(`tunneling connection has established`), n.sockets[n.sockets.indexOf(r)] = o, t(o);
		}
		function l(t) {
			a.removeAllListeners(), h(`tunneling socket could not be established, cause=%s
`, t.message, t.stack);
			var i = Error(`tunneling socket could not be established, cause=` + t.message);
			i.code = `ECONNRESET`, e.request.emit(`error`, i), n.removeSocket(r);
		}
	}, d.prototype.removeSocket = function(e) {
		var t = this.sockets.indexOf(e);
		if (t !== -1) {
			this.sockets.splice(t, 1);
			var n = this.requests.shift();
			n && this.createSocket(n, function(e) {
				n.request.onSocket(e);
			});
		}
	};
	function f(e, t) {
		var r = this;
		d.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader(`host`), o = m({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, ``) : e.host
			}), s = n.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s, t(s);
		});
	}
	function p(e, t, n) {
		return typeof e == `string` ? {
			host: e,
			port: t,
			localAddress: n
		} : e;
	}
	function m(e) {
		for (var t = 1, n = arguments.length; t < n; ++t) {
			var r = arguments[t];
			if (typeof r == `object`) for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
				var s = i[a];
				r[s] !== void 0 && (e[s] = r[s]);
			}
		}
		return e;
	}
	var h = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
		var e = Array.prototype.slice.call(arguments);
		typeof e[0] == `string` ? e[0] = `TUNNEL: ` + e[0] : e.unshift(`TUNNEL:`), console.error.apply(console, e);
	} : function() {};
	t.debug = h;
})), E = n(((e, t) => {
	t.exports = T();
})), D = n(((e, t) => {
	t.exports = {
		kClose: Symbol(`close`),
		kDestroy: Symbol(`destroy`),
		kDispatch: Symbol(`dispatch`),
		kUrl: Symbol(`url`),
		kWriting: Symbol(`writing`),
		kResuming: Symbol(`resuming`),
		kQueue: Symbol(`queue`),
		kConnect: Symbol(`connect`),
		kConnecting: Symbol(`connecting`),
		kKeepAliveDefaultTimeout: Symbol(`default keep alive timeout`),
		kKeepAliveMaxTimeout: Symbol(`max keep alive timeout`),
		kKeepAliveTimeoutThreshold: Symbol(`keep alive timeout threshold`),
		kKeepAliveTimeoutValue: Symbol(`keep alive timeout`),
		kKeepAlive: Symbol(`keep alive`),
		kHeadersTimeout: Symbol(`headers timeout`),
		kBodyTimeout: Symbol(`body timeout`),
		kServerName: Symbol(`server name`),
		kLocalAddress: Symbol(`local address`),
		kHost: Symbol(`host`),
		kNoRef: Symbol(`no ref`),
		kBodyUsed: Symbol(`used`),
		kBody: Symbol(`abstracted request body`),
		kRunning: Symbol(`running`),
		kBlocking: Symbol(`blocking`),
		kPending: Symbol(`pending`),
		kSize: Symbol(`size`),
		kBusy: Symbol(`busy`),
		kQueued: Symbol(`queued`),
		kFree: Symbol(`free`),
		kConnected: Symbol(`connected`),
		kClosed: Symbol(`closed`),
		kNeedDrain: Symbol(`need drain`),
		kReset: Symbol(`reset`),
		kDestroyed: Symbol.for(`nodejs.stream.destroyed`),
		kResume: Symbol(`resume`),
		kOnError: Symbol(`on error`),
		kMaxHeadersSize: Symbol(`max headers size`),
		kRunningIdx: Symbol(`running index`),
		kPendingIdx: Symbol(`pending index`),
		kError: Symbol(`error`),
		kClients: Symbol(`clients`),
		kClient: Symbol(`client`),
		kParser: Symbol(`parser`),
		kOnDestroyed: Symbol(`destroy callbacks`),
		kPipelining: Symbol(`pipelining`),
		kSocket: Symbol(`socket`),
		kHostHeader: Symbol(`host header`),
		kConnector: Symbol(`connector`),
		kStrictContentLength: Symbol(`strict content length`),
		kMaxRedirections: Symbol(`maxRedirections`),
		kMaxRequests: Symbol(`maxRequestsPerClient`),
		kProxy: Symbol(`proxy agent options`),
		kCounter: Symbol(`socket request counter`),
		kInterceptors: Symbol(`dispatch interceptors`),
		kMaxResponseSize: Symbol(`max response size`),
		kHTTP2Session: Symbol(`http2Session`),
		kHTTP2SessionState: Symbol(`http2Session state`),
		kRetryHandlerDefaultRetry: Symbol(`retry agent default retry`),
		kConstruct: Symbol(`constructable`),
		kListeners: Symbol(`listeners`),
		kHTTPContext: Symbol(`http context`),
		kMaxConcurrentStreams: Symbol(`max concurrent streams`),
		kNoProxyAgent: Symbol(`no proxy agent`),
		kHttpProxyAgent: Symbol(`http proxy agent`),
		kHttpsProxyAgent: Symbol(`https proxy agent`)
	};
})), O = n(((e, t) => {
	let n = Symbol.for(`undici.error.UND_ERR`);
	var r = class extends Error {
		constructor(e) {
			super(e), this.name = `UndiciError`, this.code = `UND_ERR`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[n] === !0;
		}
		[n] = !0;
	};
	let i = Symbol.for(`undici.error.UND_ERR_CONNECT_TIMEOUT`);
	var a = class extends r {
		constructor(e) {
			super(e), this.name = `ConnectTimeoutError`, this.message = e || `Connect Timeout Error`, this.code = `UND_ERR_CONNECT_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[i] === !0;
		}
		[i] = !0;
	};
	let o = Symbol.for(`undici.error.UND_ERR_HEADERS_TIMEOUT`);
	var s = class extends r {
		constructor(e) {
			super(e), this.name = `HeadersTimeoutError`, this.message = e || `Headers Timeout Error`, this.code = `UND_ERR_HEADERS_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[o] === !0;
		}
		[o] = !0;
	};
	let c = Symbol.for(`undici.error.UND_ERR_HEADERS_OVERFLOW`);
	var l = class extends r {
		constructor(e) {
			super(e), this.name = `HeadersOverflowError`, this.message = e || `Headers Overflow Error`, this.code = `UND_ERR_HEADERS_OVERFLOW`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[c] === !0;
		}
		[c] = !0;
	};
	let u = Symbol.for(`undici.error.UND_ERR_BODY_TIMEOUT`);
	var d = class extends r {
		constructor(e) {
			super(e), this.name = `BodyTimeoutError`, this.message = e || `Body Timeout Error`, this.code = `UND_ERR_BODY_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[u] === !0;
		}
		[u] = !0;
	};
	let f = Symbol.for(`undici.error.UND_ERR_RESPONSE_STATUS_CODE`);
	var p = class extends r {
		constructor(e, t, n, r) {
			super(e), this.name = `ResponseStatusCodeError`, this.message = e || `Response Status Code Error`, this.code = `UND_ERR_RESPONSE_STATUS_CODE`, this.body = r, this.status = t, this.statusCode = t, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[f] === !0;
		}
		[f] = !0;
	};
	let m = Symbol.for(`undici.error.UND_ERR_INVALID_ARG`);
	var h = class extends r {
		constructor(e) {
			super(e), this.name = `InvalidArgumentError`, this.message = e || `Invalid Argument Error`, this.code = `UND_ERR_INVALID_ARG`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[m] === !0;
		}
		[m] = !0;
	};
	let g = Symbol.for(`undici.error.UND_ERR_INVALID_RETURN_VALUE`);
	var _ = class extends r {
		constructor(e) {
			super(e), this.name = `InvalidReturnValueError`, this.message = e || `Invalid Return Value Error`, this.code = `UND_ERR_INVALID_RETURN_VALUE`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[g] === !0;
		}
		[g] = !0;
	};
	let v = Symbol.for(`undici.error.UND_ERR_ABORT`);
	var y = class extends r {
		constructor(e) {
			super(e), this.name = `AbortError`, this.message = e || `The operation was aborted`, this.code = `UND_ERR_ABORT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === !0;
		}
		[v] = !0;
	};
	let b = Symbol.for(`undici.error.UND_ERR_ABORTED`);
	var x = class extends y {
		constructor(e) {
			super(e), this.name = `AbortError`, this.message = e || `Request aborted`, this.code = `UND_ERR_ABORTED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === !0;
		}
		[b] = !0;
	};
	let S = Symbol.for(`undici.error.UND_ERR_INFO`);
	var C = class extends r {
		constructor(e) {
			super(e), this.name = `InformationalError`, this.message = e || `Request information`, this.code = `UND_ERR_INFO`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[S] === !0;
		}
		[S] = !0;
	};
	let w = Symbol.for(`undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH`);
	var T = class extends r {
		constructor(e) {
			super(e), this.name = `RequestContentLengthMismatchError`, this.message = e || `Request body length does not match content-length header`, this.code = `UND_ERR_REQ_CONTENT_LENGTH_MISMATCH`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[w] === !0;
		}
		[w] = !0;
	};
	let E = Symbol.for(`undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH`);
	var D = class extends r {
		constructor(e) {
			super(e), this.name = `ResponseContentLengthMismatchError`, this.message = e || `Response body length does not match content-length header`, this.code = `UND_ERR_RES_CONTENT_LENGTH_MISMATCH`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[E] === !0;
		}
		[E] = !0;
	};
	let O = Symbol.for(`undici.error.UND_ERR_DESTROYED`);
	var k = class extends r {
		constructor(e) {
			super(e), this.name = `ClientDestroyedError`, this.message = e || `The client is destroyed`, this.code = `UND_ERR_DESTROYED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[O] === !0;
		}
		[O] = !0;
	};
	let A = Symbol.for(`undici.error.UND_ERR_CLOSED`);
	var j = class extends r {
		constructor(e) {
			super(e), this.name = `ClientClosedError`, this.message = e || `The client is closed`, this.code = `UND_ERR_CLOSED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[A] === !0;
		}
		[A] = !0;
	};
	let M = Symbol.for(`undici.error.UND_ERR_SOCKET`);
	var N = class extends r {
		constructor(e, t) {
			super(e), this.name = `SocketError`, this.message = e || `Socket error`, this.code = `UND_ERR_SOCKET`, this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[M] === !0;
		}
		[M] = !0;
	};
	let P = Symbol.for(`undici.error.UND_ERR_NOT_SUPPORTED`);
	var F = class extends r {
		constructor(e) {
			super(e), this.name = `NotSupportedError`, this.message = e || `Not supported error`, this.code = `UND_ERR_NOT_SUPPORTED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[P] === !0;
		}
		[P] = !0;
	};
	let I = Symbol.for(`undici.error.UND_ERR_BPL_MISSING_UPSTREAM`);
	var L = class extends r {
		constructor(e) {
			super(e), this.name = `MissingUpstreamError`, this.message = e || `No upstream has been added to the BalancedPool`, this.code = `UND_ERR_BPL_MISSING_UPSTREAM`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[I] === !0;
		}
		[I] = !0;
	};
	let R = Symbol.for(`undici.error.UND_ERR_HTTP_PARSER`);
	var z = class extends Error {
		constructor(e, t, n) {
			super(e), this.name = `HTTPParserError`, this.code = t ? `HPE_${t}` : void 0, this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[R] === !0;
		}
		[R] = !0;
	};
	let ee = Symbol.for(`undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE`);
	var te = class extends r {
		constructor(e) {
			super(e), this.name = `ResponseExceededMaxSizeError`, this.message = e || `Response content exceeded max size`, this.code = `UND_ERR_RES_EXCEEDED_MAX_SIZE`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[ee] === !0;
		}
		[ee] = !0;
	};
	let ne = Symbol.for(`undici.error.UND_ERR_REQ_RETRY`);
	var re = class extends r {
		constructor(e, t, { headers: n, data: r }) {
			super(e), this.name = `RequestRetryError`, this.message = e || `Request retry error`, this.code = `UND_ERR_REQ_RETRY`, this.statusCode = t, this.data = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[ne] === !0;
		}
		[ne] = !0;
	};
	let B = Symbol.for(`undici.error.UND_ERR_RESPONSE`);
	var V = class extends r {
		constructor(e, t, { headers: n, data: r }) {
			super(e), this.name = `ResponseError`, this.message = e || `Response error`, this.code = `UND_ERR_RESPONSE`, this.statusCode = t, this.data = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[B] === !0;
		}
		[B] = !0;
	};
	let H = Symbol.for(`undici.error.UND_ERR_PRX_TLS`);
	var ie = class extends r {
		constructor(e, t, n) {
			super(t, {
				cause: e,
				...n ?? {}
			}), this.name = `SecureProxyConnectionError`, this.message = t || `Secure Proxy Connection failed`, this.code = `UND_ERR_PRX_TLS`, this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[H] === !0;
		}
		[H] = !0;
	};
	let ae = Symbol.for(`undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED`);
	t.exports = {
		AbortError: y,
		HTTPParserError: z,
		UndiciError: r,
		HeadersTimeoutError: s,
		HeadersOverflowError: l,
		BodyTimeoutError: d,
		RequestContentLengthMismatchError: T,
		ConnectTimeoutError: a,
		ResponseStatusCodeError: p,
		InvalidArgumentError: h,
		InvalidReturnValueError: _,
		RequestAbortedError: x,
		ClientDestroyedError: k,
		ClientClosedError: j,
		InformationalError: C,
		SocketError: N,
		NotSupportedError: F,
		ResponseContentLengthMismatchError: D,
		BalancedPoolMissingUpstreamError: L,
		ResponseExceededMaxSizeError: te,
		RequestRetryError: re,
		ResponseError: V,
		SecureProxyConnectionError: ie,
		MessageSizeExceededError: class extends r {
			constructor(e) {
				super(e), this.name = `MessageSizeExceededError`, this.message = e || `Max decompressed message size exceeded`, this.code = `UND_ERR_WS_MESSAGE_SIZE_EXCEEDED`;
			}
			static [Symbol.hasInstance](e) {
				return e && e[ae] === !0;
			}
			get [ae]() {
				return !0;
			}
		}
	};
})), k = n(((e, t) => {
	let n = {}, r = `Accept.Accept-Encoding.Accept-Language.Accept-Ranges.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Age.Allow.Alt-Svc.Alt-Used.Authorization.Cache-Control.Clear-Site-Data.Connection.Content-Disposition.Content-Encoding.Content-Language.Content-Length.Content-Location.Content-Range.Content-Security-Policy.Content-Security-Policy-Report-Only.Content-Type.Cookie.Cross-Origin-Embedder-Policy.Cross-Origin-Opener-Policy.Cross-Origin-Resource-Policy.Date.Device-Memory.Downlink.ECT.ETag.Expect.Expect-CT.Expires.Forwarded.From.Host.If-Match.If-Modified-Since.If-None-Match.If-Range.If-Unmodified-Since.Keep-Alive.Last-Modified.Link.Location.Max-Forwards.Origin.Permissions-Policy.Pragma.Proxy-Authenticate.Proxy-Authorization.RTT.Range.Referer.Referrer-Policy.Refresh.Retry-After.Sec-WebSocket-Accept.Sec-WebSocket-Extensions.Sec-WebSocket-Key.Sec-WebSocket-Protocol.Sec-WebSocket-Version.Server.Server-Timing.Service-Worker-Allowed.Service-Worker-Navigation-Preload.Set-Cookie.SourceMap.Strict-Transport-Security.Supports-Loading-Mode.TE.Timing-Allow-Origin.Trailer.Transfer-Encoding.Upgrade.Upgrade-Insecure-Requests.User-Agent.Vary.Via.WWW-Authenticate.X-Content-Type-Options.X-DNS-Prefetch-Control.X-Frame-Options.X-Permitted-Cross-Domain-Policies.X-Powered-By.X-Requested-With.X-XSS-Protection`.split(`.`);
	for (let e = 0; e < r.length; ++e) {
		let t = r[e], i = t.toLowerCase();
		n[t] = n[i] = i;
	}
	Object.setPrototypeOf(n, null), t.exports = {
		wellknownHeaderNames: r,
		headerNameLowerCasedRecord: n
	};
})), A = n(((e, t) => {
	let { wellknownHeaderNames: n, headerNameLowerCasedRecord: r } = k();
	var i = class e {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(t, n, r) {
			if (r === void 0 || r >= t.length) throw TypeError(`Unreachable`);
			if ((this.code = t.charCodeAt(r)) > 127) throw TypeError(`key must be ascii string`);
			t.length === ++r ? this.value = n : this.middle = new e(t, n, r);
		}
		add(t, n) {
			let r = t.length;
			if (r === 0) throw TypeError(`Unreachable`);
			let i = 0, a = this;
			for (;;) {
				let o = t.charCodeAt(i);
				if (o > 127) throw TypeError(`key must be ascii string`);
				if (a.code === o) {
					if (r === ++i) {
						a.value = n;
						break;
					}
					if (a.middle !== null) a = a.middle;
					else {
						a.middle = new e(t, n, i);
						break;
					}
				} else if (a.code < o) {
					if (a.left !== null) a = a.left;
					else {
						a.left = new e(t, n, i);
						break;
					}
				} else if (a.right !== null) a = a.right;
				else {
					a.right = new e(t, n, i);
					break;
				}
			}
		}
		search(e) {
			let t = e.length, n = 0, r = this;
			for (; r !== null && n < t;) {
				let i = e[n];
				for (i <= 90 && i >= 65 && (i |= 32); r !== null;) {
					if (i === r.code) {
						if (t === ++n) return r;
						r = r.middle;
						break;
					}
					r = r.code < i ? r.left : r.right;
				}
			}
			return null;
		}
	}, a = class {
		node = null;
		insert(e, t) {
			this.node === null ? this.node = new i(e, t, 0) : this.node.add(e, t);
		}
		lookup(e) {
			return this.node?.search(e)?.value ?? null;
		}
	};
	let o = new a();
	for (let e = 0; e < n.length; ++e) {
		let t = r[n[e]];
		o.insert(t, t);
	}
	t.exports = {
		TernarySearchTree: a,
		tree: o
	};
})), j = n(((t, n) => {
	let r = e(`node:assert`), { kDestroyed: i, kBodyUsed: a, kListeners: o, kBody: s } = D(), { IncomingMessage: c } = e(`node:http`), l = e(`node:stream`), u = e(`node:net`), { Blob: d } = e(`node:buffer`), f = e(`node:util`), { stringify: p } = e(`node:querystring`), { EventEmitter: m } = e(`node:events`), { InvalidArgumentError: h } = O(), { headerNameLowerCasedRecord: g } = k(), { tree: _ } = A(), [v, y] = process.versions.node.split(`.`).map((e) => Number(e));
	var b = class {
		constructor(e) {
			this[s] = e, this[a] = !1;
		}
		async *[Symbol.asyncIterator]() {
			r(!this[a], `disturbed`), this[a] = !0, yield* this[s];
		}
	};
	function x(e) {
		return C(e) ? (z(e) === 0 && e.on(`data`, function() {
			r(!1);
		}), typeof e.readableDidRead != `boolean` && (e[a] = !1, m.prototype.on.call(e, `data`, function() {
			this[a] = !0;
		})), e) : e && typeof e.pipeTo == `function` || e && typeof e != `string` && !ArrayBuffer.isView(e) && R(e) ? new b(e) : e;
	}
	function S() {}
	function C(e) {
		return e && typeof e == `object` && typeof e.pipe == `function` && typeof e.on == `function`;
	}
	function w(e) {
		if (e === null) return !1;
		if (e instanceof d) return !0;
		if (typeof e != `object`) return !1;
		{
			let t = e[Symbol.toStringTag];
			return (t === `Blob` || t === `File`) && (`stream` in e && typeof e.stream == `function` || `arrayBuffer` in e && typeof e.arrayBuffer == `function`);
		}
	}
	function T(e, t) {
		if (e.includes(`?`) || e.includes(`#`)) throw Error(`Query params cannot be passed when url already contains "?" or "#".`);
		let n = p(t);
		return n && (e += `?` + n), e;
	}
	function E(e) {
		let t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function j(e) {
		return e != null && e[0] === `h` && e[1] === `t` && e[2] === `t` && e[3] === `p` && (e[4] === `:` || e[4] === `s` && e[5] === `:`);
	}
	function M(e) {
		if (typeof e == `string`) {
			if (e = new URL(e), !j(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e != `object`) throw new h(`Invalid URL: The URL argument must be a non-null object.`);
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== `` && E(e.port) === !1) throw new h(`Invalid URL: port must be a valid integer or a string representation of an integer.`);
			if (e.path != null && typeof e.path != `string`) throw new h(`Invalid URL path: the path must be a string or null/undefined.`);
			if (e.pathname != null && typeof e.pathname != `string`) throw new h(`Invalid URL pathname: the pathname must be a string or null/undefined.`);
			if (e.hostname != null && typeof e.hostname != `string`) throw new h(`Invalid URL hostname: the hostname must be a string or null/undefined.`);
			if (e.origin != null && typeof e.origin != `string`) throw new h(`Invalid URL origin: the origin must be a string or null/undefined.`);
			if (!j(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			let t = e.port == null ? e.protocol === `https:` ? 443 : 80 : e.port, n = e.origin == null ? `${e.protocol || ``}//${e.hostname || ``}:${t}` : e.origin, r = e.path == null ? `${e.pathname || ``}${e.search || ``}` : e.path;
			return n[n.length - 1] === `/` && (n = n.slice(0, n.length - 1)), r && r[0] !== `/` && (r = `/${r}`), new URL(`${n}${r}`);
		}
		if (!j(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function N(e) {
		if (e = M(e), e.pathname !== `/` || e.search || e.hash) throw new h(`invalid url`);
		return e;
	}
	function P(e) {
		if (e[0] === `[`) {
			let t = e.indexOf(`]`);
			return r(t !== -1), e.substring(1, t);
		}
		let t = e.indexOf(`:`);
		return t === -1 ? e : e.substring(0, t);
	}
	function F(e) {
		if (!e) return null;
		r(typeof e == `string`);
		let t = P(e);
		return u.isIP(t) ? `` : t;
	}
	function I(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function L(e) {
		return e != null && typeof e[Symbol.asyncIterator] == `function`;
	}
	function R(e) {
		return !(e == null || typeof e[Symbol.iterator] != `function` && typeof e[Symbol.asyncIterator] != `function`);
	}
	function z(e) {
		if (e == null) return 0;
		if (C(e)) {
			let t = e._readableState;
			return t && t.objectMode === !1 && t.ended === !0 && Number.isFinite(t.length) ? t.length : null;
		}
		return w(e) ? e.size == null ? null : e.size : ae(e) ? e.byteLength : null;
	}
	function ee(e) {
		return e && !!(e.destroyed || e[i] || l.isDestroyed?.(e));
	}
	function te(e, t) {
		e != null && C(e) && !ee(e) && (typeof e.destroy == `function` ? (Object.getPrototypeOf(e).constructor === c && (e.socket = null), e.destroy(t)) : t && queueMicrotask(() => {
			e.emit(`error`, t);
		}), e.destroyed !== !0 && (e[i] = !0));
	}
	let ne = /timeout=(\d+)/;
	function re(e) {
		let t = e.toString().match(ne);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function B(e) {
		return typeof e == `string` ? g[e] ?? e.toLowerCase() : _.lookup(e) ?? e.toString(`latin1`).toLowerCase();
	}
	function V(e) {
		return _.lookup(e) ?? e.toString(`latin1`).toLowerCase();
	}
	function H(e, t) {
		t === void 0 && (t = {});
		for (let n = 0; n < e.length; n += 2) {
			let r = B(e[n]), i = t[r];
			if (i) typeof i == `string` && (i = [i], t[r] = i), i.push(e[n + 1].toString(`utf8`));
			else {
				let i = e[n + 1];
				typeof i == `string` ? t[r] = i : t[r] = Array.isArray(i) ? i.map((e) => e.toString(`utf8`)) : i.toString(`utf8`);
			}
		}
		return `content-length` in t && `content-disposition` in t && (t[`content-disposition`] = Buffer.from(t[`content-disposition`]).toString(`latin1`)), t;
	}
	function ie(e) {
		let t = e.length, n = Array(t), r = !1, i = -1, a, o, s = 0;
		for (let t = 0; t < e.length; t += 2) a = e[t], o = e[t + 1], typeof a != `string` && (a = a.toString()), typeof o != `string` && (o = o.toString(`utf8`)), s = a.length, s === 14 && a[7] === `-` && (a === `content-length` || a.toLowerCase() === `content-length`) ? r = !0 : s === 19 && a[7] === `-` && (a === `content-disposition` || a.toLowerCase() === `content-disposition`) && (i = t + 1), n[t] = a, n[t + 1] = o;
		return r && i !== -1 && (n[i] = Buffer.from(n[i]).toString(`latin1`)), n;
	}
	function ae(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	function oe(e, t, n) {
		if (!e || typeof e != `object`) throw new h(`handler must be an object`);
		if (typeof e.onConnect != `function`) throw new h(`invalid onConnect method`);
		if (typeof e.onError != `function`) throw new h(`invalid onError method`);
		if (typeof e.onBodySent != `function` && e.onBodySent !== void 0) throw new h(`invalid onBodySent method`);
		if (n || t === `CONNECT`) {
			if (typeof e.onUpgrade != `function`) throw new h(`invalid onUpgrade method`);
		} else {
			if (typeof e.onHeaders != `function`) throw new h(`invalid onHeaders method`);
			if (typeof e.onData != `function`) throw new h(`invalid onData method`);
			if (typeof e.onComplete != `function`) throw new h(`invalid onComplete method`);
		}
	}
	function se(e) {
		return !!(e && (l.isDisturbed(e) || e[a]));
	}
	function ce(e) {
		return !!(e && l.isErrored(e));
	}
	function le(e) {
		return !!(e && l.isReadable(e));
	}
	function ue(e) {
		return {
			localAddress: e.localAddress,
			localPort: e.localPort,
			remoteAddress: e.remoteAddress,
			remotePort: e.remotePort,
			remoteFamily: e.remoteFamily,
			timeout: e.timeout,
			bytesWritten: e.bytesWritten,
			bytesRead: e.bytesRead
		};
	}
	function de(e) {
		let t;
		return new ReadableStream({
			async start() {
				t = e[Symbol.asyncIterator]();
			},
			async pull(e) {
				let { done: n, value: r } = await t.next();
				if (n) queueMicrotask(() => {
					e.close(), e.byobRequest?.respond(0);
				});
				else {
					let t = Buffer.isBuffer(r) ? r : Buffer.from(r);
					t.byteLength && e.enqueue(new Uint8Array(t));
				}
				return e.desiredSize > 0;
			},
			async cancel(e) {
				await t.return();
			},
			type: `bytes`
		});
	}
	function fe(e) {
		return e && typeof e == `object` && typeof e.append == `function` && typeof e.delete == `function` && typeof e.get == `function` && typeof e.getAll == `function` && typeof e.has == `function` && typeof e.set == `function` && e[Symbol.toStringTag] === `FormData`;
	}
	function U(e, t) {
		return `addEventListener` in e ? (e.addEventListener(`abort`, t, { once: !0 }), () => e.removeEventListener(`abort`, t)) : (e.addListener(`abort`, t), () => e.removeListener(`abort`, t));
	}
	let pe = typeof String.prototype.toWellFormed == `function`, W = typeof String.prototype.isWellFormed == `function`;
	function me(e) {
		return pe ? `${e}`.toWellFormed() : f.toUSVString(e);
	}
	function he(e) {
		return W ? `${e}`.isWellFormed() : me(e) === `${e}`;
	}
	function G(e) {
		switch (e) {
			case 34:
			case 40:
			case 41:
			case 44:
			case 47:
			case 58:
			case 59:
			case 60:
			case 61:
			case 62:
			case 63:
			case 64:
			case 91:
			case 92:
			case 93:
			case 123:
			case 125: return !1;
			default: return e >= 33 && e <= 126;
		}
	}
	function ge(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; ++t) if (!G(e.charCodeAt(t))) return !1;
		return !0;
	}
	let _e = /[^\t\x20-\x7e\x80-\xff]/;
	function ve(e) {
		return !_e.test(e);
	}
	function ye(e) {
		if (e == null || e === ``) return {
			start: 0,
			end: null,
			size: null
		};
		let t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] ? parseInt(t[3]) : null
		} : null;
	}
	function be(e, t, n) {
		return (e[o] ??= []).push([t, n]), e.on(t, n), e;
	}
	function xe(e) {
		for (let [t, n] of e[o] ?? []) e.removeListener(t, n);
		e[o] = null;
	}
	function Se(e, t, n) {
		try {
			t.onError(n), r(t.aborted);
		} catch (t) {
			e.emit(`error`, t);
		}
	}
	let Ce = Object.create(null);
	Ce.enumerable = !0;
	let K = {
		delete: `DELETE`,
		DELETE: `DELETE`,
		get: `GET`,
		GET: `GET`,
		head: `HEAD`,
		HEAD: `HEAD`,
		options: `OPTIONS`,
		OPTIONS: `OPTIONS`,
		post: `POST`,
		POST: `POST`,
		put: `PUT`,
		PUT: `PUT`
	}, we = {
		...K,
		patch: `patch`,
		PATCH: `PATCH`
	};
	Object.setPrototypeOf(K, null), Object.setPrototypeOf(we, null), n.exports = {
		kEnumerableProperty: Ce,
		nop: S,
		isDisturbed: se,
		isErrored: ce,
		isReadable: le,
		toUSVString: me,
		isUSVString: he,
		isBlobLike: w,
		parseOrigin: N,
		parseURL: M,
		getServerName: F,
		isStream: C,
		isIterable: R,
		isAsyncIterable: L,
		isDestroyed: ee,
		headerNameToString: B,
		bufferToLowerCasedHeaderName: V,
		addListener: be,
		removeAllListeners: xe,
		errorRequest: Se,
		parseRawHeaders: ie,
		parseHeaders: H,
		parseKeepAliveTimeout: re,
		destroy: te,
		bodyLength: z,
		deepClone: I,
		ReadableStreamFrom: de,
		isBuffer: ae,
		validateHandler: oe,
		getSocketInfo: ue,
		isFormDataLike: fe,
		buildURL: T,
		addAbortListener: U,
		isValidHTTPToken: ge,
		isValidHeaderValue: ve,
		isTokenCharCode: G,
		parseRangeHeader: ye,
		normalizedMethodRecordsBase: K,
		normalizedMethodRecords: we,
		isValidPort: E,
		isHttpOrHttpsPrefixed: j,
		nodeMajor: v,
		nodeMinor: y,
		safeHTTPMethods: [
			`GET`,
			`HEAD`,
			`OPTIONS`,
			`TRACE`
		],
		wrapRequestBody: x
	};
})), M = n(((t, n) => {
	let r = e(`node:diagnostics_channel`), i = e(`node:util`), a = i.debuglog(`undici`), o = i.debuglog(`fetch`), s = i.debuglog(`websocket`), c = !1, l = {
		beforeConnect: r.channel(`undici:client:beforeConnect`),
		connected: r.channel(`undici:client:connected`),
		connectError: r.channel(`undici:client:connectError`),
		sendHeaders: r.channel(`undici:client:sendHeaders`),
		create: r.channel(`undici:request:create`),
		bodySent: r.channel(`undici:request:bodySent`),
		headers: r.channel(`undici:request:headers`),
		trailers: r.channel(`undici:request:trailers`),
		error: r.channel(`undici:request:error`),
		open: r.channel(`undici:websocket:open`),
		close: r.channel(`undici:websocket:close`),
		socketError: r.channel(`undici:websocket:socket_error`),
		ping: r.channel(`undici:websocket:ping`),
		pong: r.channel(`undici:websocket:pong`)
	};
	if (a.enabled || o.enabled) {
		let e = o.enabled ? o : a;
		r.channel(`undici:client:beforeConnect`).subscribe((t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e(`connecting to %s using %s%s`, `${a}${i ? `:${i}` : ``}`, r, n);
		}), r.channel(`undici:client:connected`).subscribe((t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e(`connected to %s using %s%s`, `${a}${i ? `:${i}` : ``}`, r, n);
		}), r.channel(`undici:client:connectError`).subscribe((t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
			e(`connection to %s using %s%s errored - %s`, `${a}${i ? `:${i}` : ``}`, r, n, o.message);
		}), r.channel(`undici:client:sendHeaders`).subscribe((t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e(`sending request to %s %s/%s`, n, i, r);
		}), r.channel(`undici:request:headers`).subscribe((t) => {
			let { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
			e(`received response to %s %s/%s - HTTP %d`, n, i, r, a);
		}), r.channel(`undici:request:trailers`).subscribe((t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e(`trailers received from %s %s/%s`, n, i, r);
		}), r.channel(`undici:request:error`).subscribe((t) => {
			let { request: { method: n, path: r, origin: i }, error: a } = t;
			e(`request to %s %s/%s errored - %s`, n, i, r, a.message);
		}), c = !0;
	}
	if (s.enabled) {
		if (!c) {
			let e = a.enabled ? a : s;
			r.channel(`undici:client:beforeConnect`).subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e(`connecting to %s%s using %s%s`, a, i ? `:${i}` : ``, r, n);
			}), r.channel(`undici:client:connected`).subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e(`connected to %s%s using %s%s`, a, i ? `:${i}` : ``, r, n);
			}), r.channel(`undici:client:connectError`).subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e(`connection to %s%s using %s%s errored - %s`, a, i ? `:${i}` : ``, r, n, o.message);
			}), r.channel(`undici:client:sendHeaders`).subscribe((t) => {
				let { request: { method: n, path: r, origin: i } } = t;
				e(`sending request to %s %s/%s`, n, i, r);
			});
		}
		r.channel(`undici:websocket:open`).subscribe((e) => {
			let { address: { address: t, port: n } } = e;
			s(`connection opened %s%s`, t, n ? `:${n}` : ``);
		}), r.channel(`undici:websocket:close`).subscribe((e) => {
			let { websocket: t, code: n, reason: r } = e;
			s(`closed connection to %s - %s %s`, t.url, n, r);
		}), r.channel(`undici:websocket:socket_error`).subscribe((e) => {
			s(`connection errored - %s`, e.message);
		}), r.channel(`undici:websocket:ping`).subscribe((e) => {
			s(`ping received`);
		}), r.channel(`undici:websocket:pong`).subscribe((e) => {
			s(`pong received`);
		});
	}
	n.exports = { channels: l };
})), N = n(((t, n) => {
	let { InvalidArgumentError: r, NotSupportedError: i } = O(), a = e(`node:assert`), { isValidHTTPToken: o, isValidHeaderValue: s, isStream: c, destroy: l, isBuffer: u, isFormDataLike: d, isIterable: f, isBlobLike: p, buildURL: m, validateHandler: h, getServerName: g, normalizedMethodRecords: _ } = j(), { channels: v } = M(), { headerNameLowerCasedRecord: y } = k(), b = /[^\u0021-\u00ff]/, x = Symbol(`handler`);
	var S = class {
		constructor(e, { path: t, method: n, body: i, headers: a, query: y, idempotent: S, blocking: w, upgrade: T, headersTimeout: E, bodyTimeout: D, reset: O, throwOnError: k, expectContinue: A, servername: j }, M) {
			if (typeof t != `string`) throw new r(`path must be a string`);
			if (t[0] !== `/` && !(t.startsWith(`http://`) || t.startsWith(`https://`)) && n !== `CONNECT`) throw new r(`path must be an absolute URL or start with a slash`);
			if (b.test(t)) throw new r(`invalid request path`);
			if (typeof n != `string`) throw new r(`method must be a string`);
			if (_[n] === void 0 && !o(n)) throw new r(`invalid request method`);
			if (T && typeof T != `string`) throw new r(`upgrade must be a string`);
			if (T && !s(T)) throw new r(`invalid upgrade header`);
			if (E != null && (!Number.isFinite(E) || E < 0)) throw new r(`invalid headersTimeout`);
			if (D != null && (!Number.isFinite(D) || D < 0)) throw new r(`invalid bodyTimeout`);
			if (O != null && typeof O != `boolean`) throw new r(`invalid reset`);
			if (A != null && typeof A != `boolean`) throw new r(`invalid expectContinue`);
			if (this.headersTimeout = E, this.bodyTimeout = D, this.throwOnError = k === !0, this.method = n, this.abort = null, i == null) this.body = null;
			else if (c(i)) {
				this.body = i;
				let e = this.body._readableState;
				e && e.autoDestroy || (this.endHandler = function() {
					l(this);
				}, this.body.on(`end`, this.endHandler)), this.errorHandler = (e) => {
					this.abort ? this.abort(e) : this.error = e;
				}, this.body.on(`error`, this.errorHandler);
			} else if (u(i)) this.body = i.byteLength ? i : null;
			else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
			else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
			else if (typeof i == `string`) this.body = i.length ? Buffer.from(i) : null;
			else if (d(i) || f(i) || p(i)) this.body = i;
			else throw new r(`body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable`);
			if (this.completed = !1, this.aborted = !1, this.upgrade = T || null, this.path = y ? m(t, y) : t, this.origin = e, this.idempotent = S ?? (n === `HEAD` || n === `GET`), this.blocking = w ?? !1, this.reset = O ?? null, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = A ?? !1, Array.isArray(a)) {
				if (a.length % 2 != 0) throw new r(`headers array must be even`);
				for (let e = 0; e < a.length; e += 2) C(this, a[e], a[e + 1]);
			} else if (a && typeof a == `object`) {
				if (a[Symbol.iterator]) for (let e of a) {
					if (!Array.isArray(e) || e.length !== 2) throw new r(`headers must be in key-value pair format`);
					C(this, e[0], e[1]);
				}
				else {
					let e = Object.keys(a);
					for (let t = 0; t < e.length; ++t) C(this, e[t], a[e[t]]);
				}
			} else if (a != null) throw new r(`headers must be an object or an array`);
			h(M, n, T), this.servername = j || g(this.host), this[x] = M, v.create.hasSubscribers && v.create.publish({ request: this });
		}
		onBodySent(e) {
			if (this[x].onBodySent) try {
				return this[x].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (v.bodySent.hasSubscribers && v.bodySent.publish({ request: this }), this[x].onRequestSent) try {
				return this[x].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onConnect(e) {
			if (a(!this.aborted), a(!this.completed), this.error) e(this.error);
			else return this.abort = e, this[x].onConnect(e);
		}
		onResponseStarted() {
			return this[x].onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			a(!this.aborted), a(!this.completed), v.headers.hasSubscribers && v.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			try {
				return this[x].onHeaders(e, t, n, r);
			} catch (e) {
				this.abort(e);
			}
		}
		onData(e) {
			a(!this.aborted), a(!this.completed);
			try {
				return this[x].onData(e);
			} catch (e) {
				return this.abort(e), !1;
			}
		}
		onUpgrade(e, t, n, r = ``) {
			this.onFinally(), a(!this.aborted), a(!this.completed), e !== null && this.#e(e, t, r);
			let i = this[x].onUpgrade(e, t, n);
			return this.aborted || (this.completed = !0, e !== null && this.#t()), i;
		}
		onUpgradeResponse(e, t, n, r = ``) {
			a(!this.aborted), a(this.completed), v.headers.hasSubscribers && this.#e(e, n(t), r), this.#t();
		}
		onUpgradeError(e) {
			a(!this.aborted), a(this.completed), v.error.hasSubscribers && v.error.publish({
				request: this,
				error: e
			});
		}
		#e(e, t, n) {
			v.headers.hasSubscribers && v.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: n
				}
			});
		}
		#t() {
			v.trailers.hasSubscribers && v.trailers.publish({
				request: this,
				trailers: []
			});
		}
		onComplete(e) {
			this.onFinally(), a(!this.aborted), this.completed = !0, v.trailers.hasSubscribers && v.trailers.publish({
				request: this,
				trailers: e
			});
			try {
				return this[x].onComplete(e);
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			if (this.onFinally(), v.error.hasSubscribers && v.error.publish({
				request: this,
				error: e
			}), !this.aborted) return this.aborted = !0, this[x].onError(e);
		}
		onFinally() {
			this.errorHandler &&= (this.body.off(`error`, this.errorHandler), null), this.endHandler &&= (this.body.off(`end`, this.endHandler), null);
		}
		addHeader(e, t) {
			return C(this, e, t), this;
		}
	};
	function C(e, t, n) {
		if (n && typeof n == `object` && !Array.isArray(n)) throw new r(`invalid ${t} header`);
		if (n === void 0) return;
		let a = y[t];
		if (a === void 0 && (a = t.toLowerCase(), y[a] === void 0 && !o(a))) throw new r(`invalid header key`);
		if (Array.isArray(n)) {
			let e = [];
			for (let i = 0; i < n.length; i++) if (typeof n[i] == `string`) {
				if (!s(n[i])) throw new r(`invalid ${t} header`);
				e.push(n[i]);
			} else if (n[i] === null) e.push(``);
			else if (typeof n[i] == `object`) throw new r(`invalid ${t} header`);
			else {
				let a = `${n[i]}`;
				if (!s(a)) throw new r(`invalid ${t} header`);
				e.push(a);
			}
			n = e;
		} else if (typeof n == `string`) {
			if (!s(n)) throw new r(`invalid ${t} header`);
		} else if (n === null) n = ``;
		else if (n = `${n}`, !s(n)) throw new r(`invalid ${t} header`);
		if (a === `host`) {
			if (e.host !== null) throw new r(`duplicate host header`);
			if (typeof n != `string`) throw new r(`invalid host header`);
			e.host = n;
		} else if (a === `content-length`) {
			if (e.contentLength !== null) throw new r(`duplicate content-length header`);
			if (e.contentLength = parseInt(n, 10), !Number.isFinite(e.contentLength)) throw new r(`invalid content-length header`);
		} else if (e.contentType === null && a === `content-type`) e.contentType = n, e.headers.push(t, n);
		else if (a === `transfer-encoding` || a === `keep-alive` || a === `upgrade`) throw new r(`invalid ${a} header`);
		else if (a === `connection`) {
			let t = typeof n == `string` ? n.toLowerCase() : null;
			if (t !== `close` && t !== `keep-alive`) throw new r(`invalid connection header`);
			t === `close` && (e.reset = !0);
		} else if (a === `expect`) throw new i(`expect header not supported`);
		else e.headers.push(t, n);
	}
	n.exports = S;
})), P = n(((t, n) => {
	let r = e(`node:events`);
	var i = class extends r {
		dispatch() {
			throw Error(`not implemented`);
		}
		close() {
			throw Error(`not implemented`);
		}
		destroy() {
			throw Error(`not implemented`);
		}
		compose(...e) {
			let t = Array.isArray(e[0]) ? e[0] : e, n = this.dispatch.bind(this);
			for (let e of t) if (e != null) {
				if (typeof e != `function`) throw TypeError(`invalid interceptor, expected function received ${typeof e}`);
				if (n = e(n), n == null || typeof n != `function` || n.length !== 2) throw TypeError(`invalid interceptor`);
			}
			return new a(this, n);
		}
	}, a = class extends i {
		#e = null;
		#t = null;
		constructor(e, t) {
			super(), this.#e = e, this.#t = t;
		}
		dispatch(...e) {
			this.#t(...e);
		}
		close(...e) {
			return this.#e.close(...e);
		}
		destroy(...e) {
			return this.#e.destroy(...e);
		}
	};
	n.exports = i;
})), F = n(((t, n) => {
	let r = e(`node:buffer`), i = P(), { ClientDestroyedError: a, ClientClosedError: o, InvalidArgumentError: s } = O(), { kDestroy: c, kClose: l, kClosed: u, kDestroyed: d, kDispatch: f, kInterceptors: p } = D(), m = Symbol(`onDestroyed`), h = Symbol(`onClosed`), g = Symbol(`Intercepted Dispatch`), _ = Symbol(`webSocketOptions`), v = Symbol(`eventSourceOptions`);
	n.exports = class extends i {
		constructor(e) {
			super(), this[d] = !1, this[m] = null, this[u] = !1, this[h] = [], this[_] = e?.webSocket ?? {}, this[v] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[_].maxFragments ?? 131072,
				maxPayloadSize: this[_].maxPayloadSize ?? 134217728
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[v].maxEventSize ?? r.kStringMaxLength };
		}
		get destroyed() {
			return this[d];
		}
		get closed() {
			return this[u];
		}
		get interceptors() {
			return this[p];
		}
		set interceptors(e) {
			if (e) {
				for (let t = e.length - 1; t >= 0; t--) if (typeof this[p][t] != `function`) throw new s(`interceptor must be an function`);
			}
			this[p] = e;
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => n ? t(n) : e(r));
			});
			if (typeof e != `function`) throw new s(`invalid callback`);
			if (this[d]) {
				queueMicrotask(() => e(new a(), null));
				return;
			}
			if (this[u]) {
				this[h] ? this[h].push(e) : queueMicrotask(() => e(null, null));
				return;
			}
			this[u] = !0, this[h].push(e);
			let t = () => {
				let e = this[h];
				this[h] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[l]().then(() => this.destroy()).then(() => {
				queueMicrotask(t);
			});
		}
		destroy(e, t) {
			if (typeof e == `function` && (t = e, e = null), t === void 0) return new Promise((t, n) => {
				this.destroy(e, (e, r) => e ? n(e) : t(r));
			});
			if (typeof t != `function`) throw new s(`invalid callback`);
			if (this[d]) {
				this[m] ? this[m].push(t) : queueMicrotask(() => t(null, null));
				return;
			}
			e ||= new a(), this[d] = !0, this[m] = this[m] || [], this[m].push(t);
			let n = () => {
				let e = this[m];
				this[m] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[c](e).then(() => {
				queueMicrotask(n);
			});
		}
		[g](e, t) {
			if (!this[p] || this[p].length === 0) return this[g] = this[f], this[f](e, t);
			let n = this[f].bind(this);
			for (let e = this[p].length - 1; e >= 0; e--) n = this[p][e](n);
			return this[g] = n, n(e, t);
		}
		dispatch(e, t) {
			if (!t || typeof t != `object`) throw new s(`handler must be an object`);
			try {
				if (!e || typeof e != `object`) throw new s(`opts must be an object.`);
				if (this[d] || this[m]) throw new a();
				if (this[u]) throw new o();
				return this[g](e, t);
			} catch (e) {
				if (typeof t.onError != `function`) throw new s(`invalid onError method`);
				return t.onError(e), !1;
			}
		}
	};
})), I = n(((e, t) => {
	let n = 0, r = 1e3, i, a = Symbol(`kFastTimer`), o = [];
	function s() {
		n += 499;
		let e = 0, t = o.length;
		for (; e < t;) {
			let r = o[e];
			r._state === 0 ? (r._idleStart = n - 499, r._state = 1) : r._state === 1 && n >= r._idleStart + r._idleTimeout && (r._state = -1, r._idleStart = -1, r._onTimeout(r._timerArg)), r._state === -1 ? (r._state = -2, --t !== 0 && (o[e] = o[t])) : ++e;
		}
		o.length = t, o.length !== 0 && c();
	}
	function c() {
		i ? i.refresh() : (clearTimeout(i), i = setTimeout(s, 499), i.unref && i.unref());
	}
	var l = class {
		[a] = !0;
		_state = -2;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(e, t, n) {
			this._onTimeout = e, this._idleTimeout = t, this._timerArg = n, this.refresh();
		}
		refresh() {
			this._state === -2 && o.push(this), i && o.length !== 1 || c(), this._state = 0;
		}
		clear() {
			this._state = -1, this._idleStart = -1;
		}
	};
	t.exports = {
		setTimeout(e, t, n) {
			return t <= r ? setTimeout(e, t, n) : new l(e, t, n);
		},
		clearTimeout(e) {
			e[a] ? e.clear() : clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new l(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return n;
		},
		tick(e = 0) {
			n += e - r + 1, s(), s();
		},
		reset() {
			n = 0, o.length = 0, clearTimeout(i), i = null;
		},
		kFastTimer: a
	};
})), L = n(((t, n) => {
	let r = e(`node:net`), i = e(`node:assert`), a = j(), { InvalidArgumentError: o, ConnectTimeoutError: s } = O(), c = I();
	function l() {}
	let u, d;
	d = global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG) ? class {
		constructor(e) {
			this._maxCachedSessions = e, this._sessionCache = /* @__PURE__ */ new Map(), this._sessionRegistry = new global.FinalizationRegistry((e) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				let t = this._sessionCache.get(e);
				t !== void 0 && t.deref() === void 0 && this._sessionCache.delete(e);
			});
		}
		get(e) {
			let t = this._sessionCache.get(e);
			return t ? t.deref() : null;
		}
		set(e, t) {
			this._maxCachedSessions !== 0 && (this._sessionCache.set(e, new WeakRef(t)), this._sessionRegistry.register(t, e));
		}
	} : class {
		constructor(e) {
			this._maxCachedSessions = e, this._sessionCache = /* @__PURE__ */ new Map();
		}
		get(e) {
			return this._sessionCache.get(e);
		}
		set(e, t) {
			if (this._maxCachedSessions !== 0) {
				if (this._sessionCache.size >= this._maxCachedSessions) {
					let { value: e } = this._sessionCache.keys().next();
					this._sessionCache.delete(e);
				}
				this._sessionCache.set(e, t);
			}
		}
	};
	function f({ allowH2: t, maxCachedSessions: n, socketPath: s, timeout: c, session: l, ...f }) {
		if (n != null && (!Number.isInteger(n) || n < 0)) throw new o(`maxCachedSessions must be a positive integer or zero`);
		let m = {
			path: s,
			...f
		}, h = new d(n ?? 100);
		return c ??= 1e4, t ??= !1, function({ hostname: n, host: o, protocol: s, port: d, servername: f, localAddress: g, httpSocket: _ }, v) {
			let y;
			if (s === `https:`) {
				u ||= e(`node:tls`), f = f || m.servername || a.getServerName(o) || null;
				let r = f || n;
				i(r);
				let s = l || h.get(r) || null;
				d ||= 443, y = u.connect({
					highWaterMark: 16384,
					...m,
					servername: f,
					session: s,
					localAddress: g,
					ALPNProtocols: t ? [`http/1.1`, `h2`] : [`http/1.1`],
					socket: _,
					port: d,
					host: n
				}), y.on(`session`, function(e) {
					h.set(r, e);
				});
			} else i(!_, `httpSocket can only be sent on TLS update`), d ||= 80, y = r.connect({
				highWaterMark: 65536,
				...m,
				localAddress: g,
				port: d,
				host: n
			});
			if (m.keepAlive == null || m.keepAlive) {
				let e = m.keepAliveInitialDelay === void 0 ? 6e4 : m.keepAliveInitialDelay;
				y.setKeepAlive(!0, e);
			}
			let b = p(new WeakRef(y), {
				timeout: c,
				hostname: n,
				port: d
			});
			return y.setNoDelay(!0).once(s === `https:` ? `secureConnect` : `connect`, function() {
				if (queueMicrotask(b), v) {
					let e = v;
					v = null, e(null, this);
				}
			}).on(`error`, function(e) {
				if (queueMicrotask(b), v) {
					let t = v;
					v = null, t(e);
				}
			}), y;
		};
	}
	let p = process.platform === `win32` ? (e, t) => {
		if (!t.timeout) return l;
		let n = null, r = null, i = c.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => m(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			c.clearFastTimeout(i), clearImmediate(n), clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return l;
		let n = null, r = c.setFastTimeout(() => {
			n = setImmediate(() => {
				m(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			c.clearFastTimeout(r), clearImmediate(n);
		};
	};
	function m(e, t) {
		if (e == null) return;
		let n = `Connect Timeout Error`;
		Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(`, `)},` : n += ` (attempted address: ${t.hostname}:${t.port},`, n += ` timeout: ${t.timeout}ms)`, a.destroy(e, new s(n));
	}
	n.exports = f;
})), R = n(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.enumToMap = void 0;
	function t(e) {
		let t = {};
		return Object.keys(e).forEach((n) => {
			let r = e[n];
			typeof r == `number` && (t[n] = r);
		}), t;
	}
	e.enumToMap = t;
})), z = n(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.SPECIAL_HEADERS = e.HEADER_STATE = e.MINOR = e.MAJOR = e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS = e.TOKEN = e.STRICT_TOKEN = e.HEX = e.URL_CHAR = e.STRICT_URL_CHAR = e.USERINFO_CHARS = e.MARK = e.ALPHANUM = e.NUM = e.HEX_MAP = e.NUM_MAP = e.ALPHA = e.FINISH = e.H_METHOD_MAP = e.METHOD_MAP = e.METHODS_RTSP = e.METHODS_ICE = e.METHODS_HTTP = e.METHODS = e.LENIENT_FLAGS = e.FLAGS = e.TYPE = e.ERROR = void 0;
	let t = R();
	(function(e) {
		e[e.OK = 0] = `OK`, e[e.INTERNAL = 1] = `INTERNAL`, e[e.STRICT = 2] = `STRICT`, e[e.LF_EXPECTED = 3] = `LF_EXPECTED`, e[e.UNEXPECTED_CONTENT_LENGTH = 4] = `UNEXPECTED_CONTENT_LENGTH`, e[e.CLOSED_CONNECTION = 5] = `CLOSED_CONNECTION`, e[e.INVALID_METHOD = 6] = `INVALID_METHOD`, e[e.INVALID_URL = 7] = `INVALID_URL`, e[e.INVALID_CONSTANT = 8] = `INVALID_CONSTANT`, e[e.INVALID_VERSION = 9] = `INVALID_VERSION`, e[e.INVALID_HEADER_TOKEN = 10] = `INVALID_HEADER_TOKEN`, e[e.INVALID_CONTENT_LENGTH = 11] = `INVALID_CONTENT_LENGTH`, e[e.INVALID_CHUNK_SIZE = 12] = `INVALID_CHUNK_SIZE`, e[e.INVALID_STATUS = 13] = `INVALID_STATUS`, e[e.INVALID_EOF_STATE = 14] = `INVALID_EOF_STATE`, e[e.INVALID_TRANSFER_ENCODING = 15] = `INVALID_TRANSFER_ENCODING`, e[e.CB_MESSAGE_BEGIN = 16] = `CB_MESSAGE_BEGIN`, e[e.CB_HEADERS_COMPLETE = 17] = `CB_HEADERS_COMPLETE`, e[e.CB_MESSAGE_COMPLETE = 18] = `CB_MESSAGE_COMPLETE`, e[e.CB_CHUNK_HEADER = 19] = `CB_CHUNK_HEADER`, e[e.CB_CHUNK_COMPLETE = 20] = `CB_CHUNK_COMPLETE`, e[e.PAUSED = 21] = `PAUSED`, e[e.PAUSED_UPGRADE = 22] = `PAUSED_UPGRADE`, e[e.PAUSED_H2_UPGRADE = 23] = `PAUSED_H2_UPGRADE`, e[e.USER = 24] = `USER`;
	})(e.ERROR ||= {}), (function(e) {
		e[e.BOTH = 0] = `BOTH`, e[e.REQUEST = 1] = `REQUEST`, e[e.RESPONSE = 2] = `RESPONSE`;
	})(e.TYPE ||= {}), (function(e) {
		e[e.CONNECTION_KEEP_ALIVE = 1] = `CONNECTION_KEEP_ALIVE`, e[e.CONNECTION_CLOSE = 2] = `CONNECTION_CLOSE`, e[e.CONNECTION_UPGRADE = 4] = `CONNECTION_UPGRADE`, e[e.CHUNKED = 8] = `CHUNKED`, e[e.UPGRADE = 16] = `UPGRADE`, e[e.CONTENT_LENGTH = 32] = `CONTENT_LENGTH`, e[e.SKIPBODY = 64] = `SKIPBODY`, e[e.TRAILING = 128] = `TRAILING`, e[e.TRANSFER_ENCODING = 512] = `TRANSFER_ENCODING`;
	})(e.FLAGS ||= {}), (function(e) {
		e[e.HEADERS = 1] = `HEADERS`, e[e.CHUNKED_LENGTH = 2] = `CHUNKED_LENGTH`, e[e.KEEP_ALIVE = 4] = `KEEP_ALIVE`;
	})(e.LENIENT_FLAGS ||= {});
	var n;
	(function(e) {
		e[e.DELETE = 0] = `DELETE`, e[e.GET = 1] = `GET`, e[e.HEAD = 2] = `HEAD`, e[e.POST = 3] = `POST`, e[e.PUT = 4] = `PUT`, e[e.CONNECT = 5] = `CONNECT`, e[e.OPTIONS = 6] = `OPTIONS`, e[e.TRACE = 7] = `TRACE`, e[e.COPY = 8] = `COPY`, e[e.LOCK = 9] = `LOCK`, e[e.MKCOL = 10] = `MKCOL`, e[e.MOVE = 11] = `MOVE`, e[e.PROPFIND = 12] = `PROPFIND`, e[e.PROPPATCH = 13] = `PROPPATCH`, e[e.SEARCH = 14] = `SEARCH`, e[e.UNLOCK = 15] = `UNLOCK`, e[e.BIND = 16] = `BIND`, e[e.REBIND = 17] = `REBIND`, e[e.UNBIND = 18] = `UNBIND`, e[e.ACL = 19] = `ACL`, e[e.REPORT = 20] = `REPORT`, e[e.MKACTIVITY = 21] = `MKACTIVITY`, e[e.CHECKOUT = 22] = `CHECKOUT`, e[e.MERGE = 23] = `MERGE`, e[e[`M-SEARCH`] = 24] = `M-SEARCH`, e[e.NOTIFY = 25] = `NOTIFY`, e[e.SUBSCRIBE = 26] = `SUBSCRIBE`, e[e.UNSUBSCRIBE = 27] = `UNSUBSCRIBE`, e[e.PATCH = 28] = `PATCH`, e[e.PURGE = 29] = `PURGE`, e[e.MKCALENDAR = 30] = `MKCALENDAR`, e[e.LINK = 31] = `LINK`, e[e.UNLINK = 32] = `UNLINK`, e[e.SOURCE = 33] = `SOURCE`, e[e.PRI = 34] = `PRI`, e[e.DESCRIBE = 35] = `DESCRIBE`, e[e.ANNOUNCE = 36] = `ANNOUNCE`, e[e.SETUP = 37] = `SETUP`, e[e.PLAY = 38] = `PLAY`, e[e.PAUSE = 39] = `PAUSE`, e[e.TEARDOWN = 40] = `TEARDOWN`, e[e.GET_PARAMETER = 41] = `GET_PARAMETER`, e[e.SET_PARAMETER = 42] = `SET_PARAMETER`, e[e.REDIRECT = 43] = `REDIRECT`, e[e.RECORD = 44] = `RECORD`, e[e.FLUSH = 45] = `FLUSH`;
	})(n = e.METHODS ||= {}), e.METHODS_HTTP = [
		n.DELETE,
		n.GET,
		n.HEAD,
		n.POST,
		n.PUT,
		n.CONNECT,
		n.OPTIONS,
		n.TRACE,
		n.COPY,
		n.LOCK,
		n.MKCOL,
		n.MOVE,
		n.PROPFIND,
		n.PROPPATCH,
		n.SEARCH,
		n.UNLOCK,
		n.BIND,
		n.REBIND,
		n.UNBIND,
		n.ACL,
		n.REPORT,
		n.MKACTIVITY,
		n.CHECKOUT,
		n.MERGE,
		n[`M-SEARCH`],
		n.NOTIFY,
		n.SUBSCRIBE,
		n.UNSUBSCRIBE,
		n.PATCH,
		n.PURGE,
		n.MKCALENDAR,
		n.LINK,
		n.UNLINK,
		n.PRI,
		n.SOURCE
	], e.METHODS_ICE = [n.SOURCE], e.METHODS_RTSP = [
		n.OPTIONS,
		n.DESCRIBE,
		n.ANNOUNCE,
		n.SETUP,
		n.PLAY,
		n.PAUSE,
		n.TEARDOWN,
		n.GET_PARAMETER,
		n.SET_PARAMETER,
		n.REDIRECT,
		n.RECORD,
		n.FLUSH,
		n.GET,
		n.POST
	], e.METHOD_MAP = t.enumToMap(n), e.H_METHOD_MAP = {}, Object.keys(e.METHOD_MAP).forEach((t) => {
		/^H/.test(t) && (e.H_METHOD_MAP[t] = e.METHOD_MAP[t]);
	}), (function(e) {
		e[e.SAFE = 0] = `SAFE`, e[e.SAFE_WITH_CB = 1] = `SAFE_WITH_CB`, e[e.UNSAFE = 2] = `UNSAFE`;
	})(e.FINISH ||= {}), e.ALPHA = [];
	for (let t = 65; t <= 90; t++) e.ALPHA.push(String.fromCharCode(t)), e.ALPHA.push(String.fromCharCode(t + 32));
	e.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	}, e.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	}, e.NUM = [
		`0`,
		`1`,
		`2`,
		`3`,
		`4`,
		`5`,
		`6`,
		`7`,
		`8`,
		`9`
	], e.ALPHANUM = e.ALPHA.concat(e.NUM), e.MARK = [
		`-`,
		`_`,
		`.`,
		`!`,
		`~`,
		`*`,
		`'`,
		`(`,
		`)`
	], e.USERINFO_CHARS = e.ALPHANUM.concat(e.MARK).concat([
		`%`,
		`;`,
		`:`,
		`&`,
		`=`,
		`+`,
		`$`,
		`,`
	]), e.STRICT_URL_CHAR = `!"$%&'()*+,-./:;<=>@[\\]^_\`{|}~`.split(``).concat(e.ALPHANUM), e.URL_CHAR = e.STRICT_URL_CHAR.concat([`	`, `\f`]);
	for (let t = 128; t <= 255; t++) e.URL_CHAR.push(t);
	e.HEX = e.NUM.concat([
		`a`,
		`b`,
		`c`,
		`d`,
		`e`,
		`f`,
		`A`,
		`B`,
		`C`,
		`D`,
		`E`,
		`F`
	]), e.STRICT_TOKEN = [
		`!`,
		`#`,
		`$`,
		`%`,
		`&`,
		`'`,
		`*`,
		`+`,
		`-`,
		`.`,
		`^`,
		`_`,
		"`",
		`|`,
		`~`
	].concat(e.ALPHANUM), e.TOKEN = e.STRICT_TOKEN.concat([` `]), e.HEADER_CHARS = [`	`];
	for (let t = 32; t <= 255; t++) t !== 127 && e.HEADER_CHARS.push(t);
	e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS.filter((e) => e !== 44), e.MAJOR = e.NUM_MAP, e.MINOR = e.MAJOR;
	var r;
	(function(e) {
		e[e.GENERAL = 0] = `GENERAL`, e[e.CONNECTION = 1] = `CONNECTION`, e[e.CONTENT_LENGTH = 2] = `CONTENT_LENGTH`, e[e.TRANSFER_ENCODING = 3] = `TRANSFER_ENCODING`, e[e.UPGRADE = 4] = `UPGRADE`, e[e.CONNECTION_KEEP_ALIVE = 5] = `CONNECTION_KEEP_ALIVE`, e[e.CONNECTION_CLOSE = 6] = `CONNECTION_CLOSE`, e[e.CONNECTION_UPGRADE = 7] = `CONNECTION_UPGRADE`, e[e.TRANSFER_ENCODING_CHUNKED = 8] = `TRANSFER_ENCODING_CHUNKED`;
	})(r = e.HEADER_STATE ||= {}), e.SPECIAL_HEADERS = {
		connection: r.CONNECTION,
		"content-length": r.CONTENT_LENGTH,
		"proxy-connection": r.CONNECTION,
		"transfer-encoding": r.TRANSFER_ENCODING,
		upgrade: r.UPGRADE
	};
})), ee = n(((t, n) => {
	let { Buffer: r } = e(`node:buffer`);
	n.exports = r.from(`AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv`, `base64`);
})), te = n(((t, n) => {
	let { Buffer: r } = e(`node:buffer`);
	n.exports = r.from(`AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==`, `base64`);
})), ne = n(((e, t) => {
	let n = [
		`GET`,
		`HEAD`,
		`POST`
	], r = new Set(n), i = [
		101,
		204,
		205,
		304
	], a = [
		301,
		302,
		303,
		307,
		308
	], o = new Set(a), s = `1.7.9.11.13.15.17.19.20.21.22.23.25.37.42.43.53.69.77.79.87.95.101.102.103.104.109.110.111.113.115.117.119.123.135.137.139.143.161.179.389.427.465.512.513.514.515.526.530.531.532.540.548.554.556.563.587.601.636.989.990.993.995.1719.1720.1723.2049.3659.4045.4190.5060.5061.6000.6566.6665.6666.6667.6668.6669.6679.6697.10080`.split(`.`), c = new Set(s), l = [
		``,
		`no-referrer`,
		`no-referrer-when-downgrade`,
		`same-origin`,
		`origin`,
		`strict-origin`,
		`origin-when-cross-origin`,
		`strict-origin-when-cross-origin`,
		`unsafe-url`
	], u = new Set(l), d = [
		`follow`,
		`manual`,
		`error`
	], f = [
		`GET`,
		`HEAD`,
		`OPTIONS`,
		`TRACE`
	], p = new Set(f), m = [
		`navigate`,
		`same-origin`,
		`no-cors`,
		`cors`
	], h = [
		`omit`,
		`same-origin`,
		`include`
	], g = [
		`default`,
		`no-store`,
		`reload`,
		`no-cache`,
		`force-cache`,
		`only-if-cached`
	], _ = [
		`content-encoding`,
		`content-language`,
		`content-location`,
		`content-type`,
		`content-length`
	], v = [`half`], y = [
		`CONNECT`,
		`TRACE`,
		`TRACK`
	], b = new Set(y), x = [
		`audio`,
		`audioworklet`,
		`font`,
		`image`,
		`manifest`,
		`paintworklet`,
		`script`,
		`style`,
		`track`,
		`video`,
		`xslt`,
		``
	];
	t.exports = {
		subresource: x,
		forbiddenMethods: y,
		requestBodyHeader: _,
		referrerPolicy: l,
		requestRedirect: d,
		requestMode: m,
		requestCredentials: h,
		requestCache: g,
		redirectStatus: a,
		corsSafeListedMethods: n,
		nullBodyStatus: i,
		safeMethods: f,
		badPorts: s,
		requestDuplex: v,
		subresourceSet: new Set(x),
		badPortsSet: c,
		redirectStatusSet: o,
		corsSafeListedMethodsSet: r,
		safeMethodsSet: p,
		forbiddenMethodsSet: b,
		referrerPolicySet: u
	};
})), re = n(((e, t) => {
	let n = Symbol.for(`undici.globalOrigin.1`);
	function r() {
		return globalThis[n];
	}
	function i(e) {
		if (e === void 0) {
			Object.defineProperty(globalThis, n, {
				value: void 0,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
			return;
		}
		let t = new URL(e);
		if (t.protocol !== `http:` && t.protocol !== `https:`) throw TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
		Object.defineProperty(globalThis, n, {
			value: t,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	t.exports = {
		getGlobalOrigin: r,
		setGlobalOrigin: i
	};
})), B = n(((t, n) => {
	let r = e(`node:assert`), i = new TextEncoder(), a = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, o = /[\u000A\u000D\u0009\u0020]/, s = /[\u0009\u000A\u000C\u000D\u0020]/g, c = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
	function l(e) {
		r(e.protocol === `data:`);
		let t = u(e, !0);
		t = t.slice(5);
		let n = { position: 0 }, i = f(`,`, t, n), a = i.length;
		if (i = w(i, !0, !0), n.position >= t.length) return `failure`;
		n.position++;
		let o = p(t.slice(a + 1));
		if (/;(\u0020){0,}base64$/i.test(i)) {
			if (o = v(E(o)), o === `failure`) return `failure`;
			i = i.slice(0, -6), i = i.replace(/(\u0020)+$/, ``), i = i.slice(0, -1);
		}
		i.startsWith(`;`) && (i = `text/plain` + i);
		let s = _(i);
		return s === `failure` && (s = _(`text/plain;charset=US-ASCII`)), {
			mimeType: s,
			body: o
		};
	}
	function u(e, t = !1) {
		if (!t) return e.href;
		let n = e.href, r = e.hash.length, i = r === 0 ? n : n.substring(0, n.length - r);
		return !r && n.endsWith(`#`) ? i.slice(0, -1) : i;
	}
	function d(e, t, n) {
		let r = ``;
		for (; n.position < t.length && e(t[n.position]);) r += t[n.position], n.position++;
		return r;
	}
	function f(e, t, n) {
		let r = t.indexOf(e, n.position), i = n.position;
		return r === -1 ? (n.position = t.length, t.slice(i)) : (n.position = r, t.slice(i, n.position));
	}
	function p(e) {
		return g(i.encode(e));
	}
	function m(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function h(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function g(e) {
		let t = e.length, n = new Uint8Array(t), r = 0;
		for (let i = 0; i < t; ++i) {
			let t = e[i];
			t === 37 ? t === 37 && !(m(e[i + 1]) && m(e[i + 2])) ? n[r++] = 37 : (n[r++] = h(e[i + 1]) << 4 | h(e[i + 2]), i += 2) : n[r++] = t;
		}
		return t === r ? n : n.subarray(0, r);
	}
	function _(e) {
		e = S(e, !0, !0);
		let t = { position: 0 }, n = f(`/`, e, t);
		if (n.length === 0 || !a.test(n) || t.position > e.length) return `failure`;
		t.position++;
		let r = f(`;`, e, t);
		if (r = S(r, !1, !0), r.length === 0 || !a.test(r)) return `failure`;
		let i = n.toLowerCase(), s = r.toLowerCase(), l = {
			type: i,
			subtype: s,
			parameters: /* @__PURE__ */ new Map(),
			essence: `${i}/${s}`
		};
		for (; t.position < e.length;) {
			t.position++, d((e) => o.test(e), e, t);
			let n = d((e) => e !== `;` && e !== `=`, e, t);
			if (n = n.toLowerCase(), t.position < e.length) {
				if (e[t.position] === `;`) continue;
				t.position++;
			}
			if (t.position > e.length) break;
			let r = null;
			if (e[t.position] === `"`) r = y(e, t, !0), f(`;`, e, t);
			else if (r = f(`;`, e, t), r = S(r, !1, !0), r.length === 0) continue;
			n.length !== 0 && a.test(n) && (r.length === 0 || c.test(r)) && !l.parameters.has(n) && l.parameters.set(n, r);
		}
		return l;
	}
	function v(e) {
		e = e.replace(s, ``);
		let t = e.length;
		if (t % 4 == 0 && e.charCodeAt(t - 1) === 61 && (--t, e.charCodeAt(t - 1) === 61 && --t), t % 4 == 1 || /[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return `failure`;
		let n = Buffer.from(e, `base64`);
		return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
	}
	function y(e, t, n) {
		let i = t.position, a = ``;
		for (r(e[t.position] === `"`), t.position++; a += d((e) => e !== `"` && e !== `\\`, e, t), !(t.position >= e.length);) {
			let n = e[t.position];
			if (t.position++, n === `\\`) {
				if (t.position >= e.length) {
					a += `\\`;
					break;
				}
				a += e[t.position], t.position++;
			} else {
				r(n === `"`);
				break;
			}
		}
		return n ? a : e.slice(i, t.position);
	}
	function b(e) {
		r(e !== `failure`);
		let { parameters: t, essence: n } = e, i = n;
		for (let [e, n] of t.entries()) i += `;`, i += e, i += `=`, a.test(n) || (n = n.replace(/(\\|")/g, `\\$1`), n = `"` + n, n += `"`), i += n;
		return i;
	}
	function x(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function S(e, t = !0, n = !0) {
		return T(e, t, n, x);
	}
	function C(e) {
		return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
	}
	function w(e, t = !0, n = !0) {
		return T(e, t, n, C);
	}
	function T(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e.charCodeAt(i));) i++;
		if (n) for (; a > 0 && r(e.charCodeAt(a));) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function E(e) {
		let t = e.length;
		if (65535 > t) return String.fromCharCode.apply(null, e);
		let n = ``, r = 0, i = 65535;
		for (; r < t;) r + i > t && (i = t - r), n += String.fromCharCode.apply(null, e.subarray(r, r += i));
		return n;
	}
	function D(e) {
		switch (e.essence) {
			case `application/ecmascript`:
			case `application/javascript`:
			case `application/x-ecmascript`:
			case `application/x-javascript`:
			case `text/ecmascript`:
			case `text/javascript`:
			case `text/javascript1.0`:
			case `text/javascript1.1`:
			case `text/javascript1.2`:
			case `text/javascript1.3`:
			case `text/javascript1.4`:
			case `text/javascript1.5`:
			case `text/jscript`:
			case `text/livescript`:
			case `text/x-ecmascript`:
			case `text/x-javascript`: return `text/javascript`;
			case `application/json`:
			case `text/json`: return `application/json`;
			case `image/svg+xml`: return `image/svg+xml`;
			case `text/xml`:
			case `application/xml`: return `application/xml`;
		}
		return e.subtype.endsWith(`+json`) ? `application/json` : e.subtype.endsWith(`+xml`) ? `application/xml` : ``;
	}
	n.exports = {
		dataURLProcessor: l,
		URLSerializer: u,
		collectASequenceOfCodePoints: d,
		collectASequenceOfCodePointsFast: f,
		stringPercentDecode: p,
		parseMIMEType: _,
		collectAnHTTPQuotedString: y,
		serializeAMimeType: b,
		removeChars: T,
		removeHTTPWhitespace: S,
		minimizeSupportedMimeType: D,
		HTTP_TOKEN_CODEPOINTS: a,
		isomorphicDecode: E
	};
})), V = n(((t, n) => {
	let { types: r, inspect: i } = e(`node:util`), { markAsUncloneable: a } = e(`node:worker_threads`), { toUSVString: o } = j(), s = {};
	s.converters = {}, s.util = {}, s.errors = {}, s.errors.exception = function(e) {
		return TypeError(`${e.header}: ${e.message}`);
	}, s.errors.conversionFailed = function(e) {
		let t = e.types.length === 1 ? `` : ` one of`, n = `${e.argument} could not be converted to${t}: ${e.types.join(`, `)}.`;
		return s.errors.exception({
			header: e.prefix,
			message: n
		});
	}, s.errors.invalidArgument = function(e) {
		return s.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	}, s.brandCheck = function(e, t, n) {
		if (n?.strict !== !1) {
			if (!(e instanceof t)) {
				let e = TypeError(`Illegal invocation`);
				throw e.code = `ERR_INVALID_THIS`, e;
			}
		} else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
			let e = TypeError(`Illegal invocation`);
			throw e.code = `ERR_INVALID_THIS`, e;
		}
	}, s.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw s.errors.exception({
			message: `${t} argument${t === 1 ? `` : `s`} required, but${e ? ` only` : ``} ${e} found.`,
			header: n
		});
	}, s.illegalConstructor = function() {
		throw s.errors.exception({
			header: `TypeError`,
			message: `Illegal constructor`
		});
	}, s.util.Type = function(e) {
		switch (typeof e) {
			case `undefined`: return `Undefined`;
			case `boolean`: return `Boolean`;
			case `string`: return `String`;
			case `symbol`: return `Symbol`;
			case `number`: return `Number`;
			case `bigint`: return `BigInt`;
			case `function`:
			case `object`: return e === null ? `Null` : `Object`;
		}
	}, s.util.markAsUncloneable = a || (() => {}), s.util.ConvertToInt = function(e, t, n, r) {
		let i, a;
		t === 64 ? (i = 2 ** 53 - 1, a = n === `unsigned` ? 0 : (-2) ** 53 + 1) : n === `unsigned` ? (a = 0, i = 2 ** t - 1) : (a = (-2) ** t - 1, i = 2 ** (t - 1) - 1);
		let o = Number(e);
		if (o === 0 && (o = 0), r?.enforceRange === !0) {
			if (Number.isNaN(o) || o === 1 / 0 || o === -1 / 0) throw s.errors.exception({
				header: `Integer conversion`,
				message: `Could not convert ${s.util.Stringify(e)} to an integer.`
			});
			if (o = s.util.IntegerPart(o), o < a || o > i) throw s.errors.exception({
				header: `Integer conversion`,
				message: `Value must be between ${a}-${i}, got ${o}.`
			});
			return o;
		}
		return !Number.isNaN(o) && r?.clamp === !0 ? (o = Math.min(Math.max(o, a), i), o = Math.floor(o) % 2 == 0 ? Math.floor(o) : Math.ceil(o), o) : Number.isNaN(o) || o === 0 && Object.is(0, o) || o === 1 / 0 || o === -1 / 0 ? 0 : (o = s.util.IntegerPart(o), o %= 2 ** t, n === `signed` && o >= 2 ** t - 1 ? o - 2 ** t : o);
	}, s.util.IntegerPart = function(e) {
		let t = Math.floor(Math.abs(e));
		return e < 0 ? -1 * t : t;
	}, s.util.Stringify = function(e) {
		switch (s.util.Type(e)) {
			case `Symbol`: return `Symbol(${e.description})`;
			case `Object`: return i(e);
			case `String`: return `"${e}"`;
			default: return `${e}`;
		}
	}, s.sequenceConverter = function(e) {
		return (t, n, r, i) => {
			if (s.util.Type(t) !== `Object`) throw s.errors.exception({
				header: n,
				message: `${r} (${s.util.Stringify(t)}) is not iterable.`
			});
			let a = typeof i == `function` ? i() : t?.[Symbol.iterator]?.(), o = [], c = 0;
			if (a === void 0 || typeof a.next != `function`) throw s.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			for (;;) {
				let { done: t, value: i } = a.next();
				if (t) break;
				o.push(e(i, n, `${r}[${c++}]`));
			}
			return o;
		};
	}, s.recordConverter = function(e, t) {
		return (n, i, a) => {
			if (s.util.Type(n) !== `Object`) throw s.errors.exception({
				header: i,
				message: `${a} ("${s.util.Type(n)}") is not an Object.`
			});
			let o = {};
			if (!r.isProxy(n)) {
				let r = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
				for (let s of r) {
					let r = e(s, i, a);
					o[r] = t(n[s], i, a);
				}
				return o;
			}
			let c = Reflect.ownKeys(n);
			for (let r of c) if (Reflect.getOwnPropertyDescriptor(n, r)?.enumerable) {
				let s = e(r, i, a);
				o[s] = t(n[r], i, a);
			}
			return o;
		};
	}, s.interfaceConverter = function(e) {
		return (t, n, r, i) => {
			if (i?.strict !== !1 && !(t instanceof e)) throw s.errors.exception({
				header: n,
				message: `Expected ${r} ("${s.util.Stringify(t)}") to be an instance of ${e.name}.`
			});
			return t;
		};
	}, s.dictionaryConverter = function(e) {
		return (t, n, r) => {
			let i = s.util.Type(t), a = {};
			if (i === `Null` || i === `Undefined`) return a;
			if (i !== `Object`) throw s.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (let i of e) {
				let { key: e, defaultValue: o, required: c, converter: l } = i;
				if (c === !0 && !Object.hasOwn(t, e)) throw s.errors.exception({
					header: n,
					message: `Missing required key "${e}".`
				});
				let u = t[e], d = Object.hasOwn(i, `defaultValue`);
				if (d && u !== null && (u ??= o()), c || d || u !== void 0) {
					if (u = l(u, n, `${r}.${e}`), i.allowedValues && !i.allowedValues.includes(u)) throw s.errors.exception({
						header: n,
						message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(`, `)}.`
					});
					a[e] = u;
				}
			}
			return a;
		};
	}, s.nullableConverter = function(e) {
		return (t, n, r) => t === null ? t : e(t, n, r);
	}, s.converters.DOMString = function(e, t, n, r) {
		if (e === null && r?.legacyNullToEmptyString) return ``;
		if (typeof e == `symbol`) throw s.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	}, s.converters.ByteString = function(e, t, n) {
		let r = s.converters.DOMString(e, t, n);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	}, s.converters.USVString = o, s.converters.boolean = function(e) {
		return !!e;
	}, s.converters.any = function(e) {
		return e;
	}, s.converters[`long long`] = function(e, t, n) {
		return s.util.ConvertToInt(e, 64, `signed`, void 0, t, n);
	}, s.converters[`unsigned long long`] = function(e, t, n) {
		return s.util.ConvertToInt(e, 64, `unsigned`, void 0, t, n);
	}, s.converters[`unsigned long`] = function(e, t, n) {
		return s.util.ConvertToInt(e, 32, `unsigned`, void 0, t, n);
	}, s.converters[`unsigned short`] = function(e, t, n, r) {
		return s.util.ConvertToInt(e, 16, `unsigned`, r, t, n);
	}, s.converters.ArrayBuffer = function(e, t, n, i) {
		if (s.util.Type(e) !== `Object` || !r.isAnyArrayBuffer(e)) throw s.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${s.util.Stringify(e)}")`,
			types: [`ArrayBuffer`]
		});
		if (i?.allowShared === !1 && r.isSharedArrayBuffer(e)) throw s.errors.exception({
			header: `ArrayBuffer`,
			message: `SharedArrayBuffer is not allowed.`
		});
		if (e.resizable || e.growable) throw s.errors.exception({
			header: `ArrayBuffer`,
			message: `Received a resizable ArrayBuffer.`
		});
		return e;
	}, s.converters.TypedArray = function(e, t, n, i, a) {
		if (s.util.Type(e) !== `Object` || !r.isTypedArray(e) || e.constructor.name !== t.name) throw s.errors.conversionFailed({
			prefix: n,
			argument: `${i} ("${s.util.Stringify(e)}")`,
			types: [t.name]
		});
		if (a?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
			header: `ArrayBuffer`,
			message: `SharedArrayBuffer is not allowed.`
		});
		if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
			header: `ArrayBuffer`,
			message: `Received a resizable ArrayBuffer.`
		});
		return e;
	}, s.converters.DataView = function(e, t, n, i) {
		if (s.util.Type(e) !== `Object` || !r.isDataView(e)) throw s.errors.exception({
			header: t,
			message: `${n} is not a DataView.`
		});
		if (i?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
			header: `ArrayBuffer`,
			message: `SharedArrayBuffer is not allowed.`
		});
		if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
			header: `ArrayBuffer`,
			message: `Received a resizable ArrayBuffer.`
		});
		return e;
	}, s.converters.BufferSource = function(e, t, n, i) {
		if (r.isAnyArrayBuffer(e)) return s.converters.ArrayBuffer(e, t, n, {
			...i,
			allowShared: !1
		});
		if (r.isTypedArray(e)) return s.converters.TypedArray(e, e.constructor, t, n, {
			...i,
			allowShared: !1
		});
		if (r.isDataView(e)) return s.converters.DataView(e, t, n, {
			...i,
			allowShared: !1
		});
		throw s.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${s.util.Stringify(e)}")`,
			types: [`BufferSource`]
		});
	}, s.converters[`sequence<ByteString>`] = s.sequenceConverter(s.converters.ByteString), s.converters[`sequence<sequence<ByteString>>`] = s.sequenceConverter(s.converters[`sequence<ByteString>`]), s.converters[`record<ByteString, ByteString>`] = s.recordConverter(s.converters.ByteString, s.converters.ByteString), n.exports = { webidl: s };
})), H = n(((t, n) => {
	let { Transform: r } = e(`node:stream`), i = e(`node:zlib`), { redirectStatusSet: a, referrerPolicySet: o, badPortsSet: s } = ne(), { getGlobalOrigin: c } = re(), { collectASequenceOfCodePoints: l, collectAnHTTPQuotedString: u, removeChars: d, parseMIMEType: f } = B(), { performance: p } = e(`node:perf_hooks`), { isBlobLike: m, ReadableStreamFrom: h, isValidHTTPToken: g, normalizedMethodRecordsBase: _ } = j(), v = e(`node:assert`), { isUint8Array: y } = e(`node:util/types`), { webidl: b } = V(), x = [], S;
	try {
		S = e(`node:crypto`);
		let t = [
			`sha256`,
			`sha384`,
			`sha512`
		];
		x = S.getHashes().filter((e) => t.includes(e));
	} catch {}
	function C(e) {
		let t = e.urlList, n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function w(e, t) {
		if (!a.has(e.status)) return null;
		let n = e.headersList.get(`location`, !0);
		return n !== null && N(n) && (T(n) || (n = E(n)), n = new URL(n, C(e))), n && !n.hash && (n.hash = t), n;
	}
	function T(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n > 126 || n < 32) return !1;
		}
		return !0;
	}
	function E(e) {
		return Buffer.from(e, `binary`).toString(`utf8`);
	}
	function D(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function O(e) {
		let t = D(e);
		return Ae(t) && s.has(t.port) ? `blocked` : `allowed`;
	}
	function k(e) {
		return e instanceof Error || e?.constructor?.name === `Error` || e?.constructor?.name === `DOMException`;
	}
	function A(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return !1;
		}
		return !0;
	}
	let M = g;
	function N(e) {
		return (e[0] === `	` || e[0] === ` ` || e[e.length - 1] === `	` || e[e.length - 1] === ` ` || e.includes(`
`) || e.includes(`\r`) || e.includes(`\0`)) === !1;
	}
	function P(e, t) {
		let { headersList: n } = t, r = (n.get(`referrer-policy`, !0) ?? ``).split(`,`), i = ``;
		if (r.length > 0) for (let e = r.length; e !== 0; e--) {
			let t = r[e - 1].trim();
			if (o.has(t)) {
				i = t;
				break;
			}
		}
		i !== `` && (e.referrerPolicy = i);
	}
	function F() {
		return `allowed`;
	}
	function I() {
		return `success`;
	}
	function L() {
		return `success`;
	}
	function R(e) {
		let t = null;
		t = e.mode, e.headersList.set(`sec-fetch-mode`, t, !0);
	}
	function z(e) {
		let t = e.origin;
		if (t !== `client` && t !== void 0) {
			if (e.responseTainting === `cors` || e.mode === `websocket`) e.headersList.append(`origin`, t, !0);
			else if (e.method !== `GET` && e.method !== `HEAD`) {
				switch (e.referrerPolicy) {
					case `no-referrer`:
						t = null;
						break;
					case `no-referrer-when-downgrade`:
					case `strict-origin`:
					case `strict-origin-when-cross-origin`:
						e.origin && ke(e.origin) && !ke(D(e)) && (t = null);
						break;
					case `same-origin`: he(e, D(e)) || (t = null);
				}
				e.headersList.append(`origin`, t, !0);
			}
		}
	}
	function ee(e, t) {
		return e;
	}
	function te(e, t, n) {
		return !e?.startTime || e.startTime < t ? {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		} : {
			domainLookupStartTime: ee(e.domainLookupStartTime, n),
			domainLookupEndTime: ee(e.domainLookupEndTime, n),
			connectionStartTime: ee(e.connectionStartTime, n),
			connectionEndTime: ee(e.connectionEndTime, n),
			secureConnectionStartTime: ee(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function H(e) {
		return ee(p.now(), e);
	}
	function ie(e) {
		return {
			startTime: e.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: e.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function ae() {
		return { referrerPolicy: `strict-origin-when-cross-origin` };
	}
	function oe(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function se(e) {
		let t = e.referrerPolicy;
		v(t);
		let n = null;
		if (e.referrer === `client`) {
			let e = c();
			if (!e || e.origin === `null`) return `no-referrer`;
			n = new URL(e);
		} else e.referrer instanceof URL && (n = e.referrer);
		let r = ce(n), i = ce(n, !0);
		r.toString().length > 4096 && (r = i);
		let a = he(e, r), o = le(r) && !le(e.url);
		switch (t) {
			case `origin`: return i ?? ce(n, !0);
			case `unsafe-url`: return r;
			case `same-origin`: return a ? i : `no-referrer`;
			case `origin-when-cross-origin`: return a ? r : i;
			case `strict-origin-when-cross-origin`: {
				let t = D(e);
				return he(r, t) ? r : le(r) && !le(t) ? `no-referrer` : i;
			}
			default: return o ? `no-referrer` : i;
		}
	}
	function ce(e, t) {
		return v(e instanceof URL), e = new URL(e), e.protocol === `file:` || e.protocol === `about:` || e.protocol === `blank:` ? `no-referrer` : (e.username = ``, e.password = ``, e.hash = ``, t && (e.pathname = ``, e.search = ``), e);
	}
	function le(e) {
		return e instanceof URL ? e.href === `about:blank` || e.href === `about:srcdoc` || e.protocol === `data:` || e.protocol === `file:` || t(e.origin) : !1;
		function t(e) {
			if (e == null || e === `null`) return !1;
			let t = new URL(e);
			return !!(t.protocol === `https:` || t.protocol === `wss:` || /^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === `localhost` || t.hostname.includes(`localhost.`) || t.hostname.endsWith(`.localhost`));
		}
	}
	function ue(e, t) {
		if (S === void 0) return !0;
		let n = fe(t);
		if (n === `no metadata` || n.length === 0) return !0;
		let r = pe(n, U(n));
		for (let t of r) {
			let n = t.algo, r = t.hash, i = S.createHash(n).update(e).digest(`base64`);
			if (i[i.length - 1] === `=` && (i = i[i.length - 2] === `=` ? i.slice(0, -2) : i.slice(0, -1)), W(i, r)) return !0;
		}
		return !1;
	}
	let de = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
	function fe(e) {
		let t = [], n = !0;
		for (let r of e.split(` `)) {
			n = !1;
			let e = de.exec(r);
			if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
			let i = e.groups.algo.toLowerCase();
			x.includes(i) && t.push(e.groups);
		}
		return n === !0 ? `no metadata` : t;
	}
	function U(e) {
		let t = e[0].algo;
		if (t[3] === `5`) return t;
		for (let n = 1; n < e.length; ++n) {
			let r = e[n];
			if (r.algo[3] === `5`) {
				t = `sha512`;
				break;
			}
			t[3] !== `3` && r.algo[3] === `3` && (t = `sha384`);
		}
		return t;
	}
	function pe(e, t) {
		if (e.length === 1) return e;
		let n = 0;
		for (let r = 0; r < e.length; ++r) e[r].algo === t && (e[n++] = e[r]);
		return e.length = n, e;
	}
	function W(e, t) {
		if (e.length !== t.length) return !1;
		for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) {
			if (e[n] === `+` && t[n] === `-` || e[n] === `/` && t[n] === `_`) continue;
			return !1;
		}
		return !0;
	}
	function me(e) {}
	function he(e, t) {
		return e.origin === t.origin && e.origin === `null` || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
	}
	function G() {
		let e, t;
		return {
			promise: new Promise((n, r) => {
				e = n, t = r;
			}),
			resolve: e,
			reject: t
		};
	}
	function ge(e) {
		return e.controller.state === `aborted`;
	}
	function _e(e) {
		return e.controller.state === `aborted` || e.controller.state === `terminated`;
	}
	function ve(e) {
		return _[e.toLowerCase()] ?? e;
	}
	function ye(e) {
		let t = JSON.stringify(e);
		if (t === void 0) throw TypeError(`Value is not JSON serializable`);
		return v(typeof t == `string`), t;
	}
	let be = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function xe(e, t, n = 0, r = 1) {
		class i {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e, this.#t = t, this.#n = 0;
			}
			next() {
				if (typeof this != `object` || this === null || !(#e in this)) throw TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
				let i = this.#n, a = this.#e[t];
				if (i >= a.length) return {
					value: void 0,
					done: !0
				};
				let { [n]: o, [r]: s } = a[i];
				this.#n = i + 1;
				let c;
				switch (this.#t) {
					case `key`:
						c = o;
						break;
					case `value`:
						c = s;
						break;
					case `key+value`: c = [o, s];
				}
				return {
					value: c,
					done: !1
				};
			}
		}
		return delete i.prototype.constructor, Object.setPrototypeOf(i.prototype, be), Object.defineProperties(i.prototype, {
			[Symbol.toStringTag]: {
				writable: !1,
				enumerable: !1,
				configurable: !0,
				value: `${e} Iterator`
			},
			next: {
				writable: !0,
				enumerable: !0,
				configurable: !0
			}
		}), function(e, t) {
			return new i(e, t);
		};
	}
	function Se(e, t, n, r = 0, i = 1) {
		let a = xe(e, n, r, i), o = {
			keys: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return b.brandCheck(this, t), a(this, `key`);
				}
			},
			values: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return b.brandCheck(this, t), a(this, `value`);
				}
			},
			entries: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return b.brandCheck(this, t), a(this, `key+value`);
				}
			},
			forEach: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function(n, r = globalThis) {
					if (b.brandCheck(this, t), b.argumentLengthCheck(arguments, 1, `${e}.forEach`), typeof n != `function`) throw TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
					for (let { 0: e, 1: t } of a(this, `key+value`)) n.call(r, t, e, this);
				}
			}
		};
		return Object.defineProperties(t.prototype, {
			...o,
			[Symbol.iterator]: {
				writable: !0,
				enumerable: !1,
				configurable: !0,
				value: o.entries.value
			}
		});
	}
	async function Ce(e, t, n) {
		let r = t, i = n, a;
		try {
			a = e.stream.getReader();
		} catch (e) {
			i(e);
			return;
		}
		try {
			r(await De(a));
		} catch (e) {
			i(e);
		}
	}
	function K(e) {
		return e instanceof ReadableStream || e[Symbol.toStringTag] === `ReadableStream` && typeof e.tee == `function`;
	}
	function we(e) {
		try {
			e.close(), e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes(`Controller is already closed`) && !e.message.includes(`ReadableStream is already closed`)) throw e;
		}
	}
	let Te = /[^\x00-\xFF]/;
	function Ee(e) {
		return v(!Te.test(e)), e;
	}
	async function De(e) {
		let t = [], n = 0;
		for (;;) {
			let { done: r, value: i } = await e.read();
			if (r) return Buffer.concat(t, n);
			if (!y(i)) throw TypeError(`Received non-Uint8Array chunk`);
			t.push(i), n += i.length;
		}
	}
	function Oe(e) {
		v(`protocol` in e);
		let t = e.protocol;
		return t === `about:` || t === `blob:` || t === `data:`;
	}
	function ke(e) {
		return typeof e == `string` && e[5] === `:` && e[0] === `h` && e[1] === `t` && e[2] === `t` && e[3] === `p` && e[4] === `s` || e.protocol === `https:`;
	}
	function Ae(e) {
		v(`protocol` in e);
		let t = e.protocol;
		return t === `http:` || t === `https:`;
	}
	function je(e, t) {
		let n = e;
		if (!n.startsWith(`bytes`)) return `failure`;
		let r = { position: 5 };
		if (t && l((e) => e === `	` || e === ` `, n, r), n.charCodeAt(r.position) !== 61) return `failure`;
		r.position++, t && l((e) => e === `	` || e === ` `, n, r);
		let i = l((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), a = i.length ? Number(i) : null;
		if (t && l((e) => e === `	` || e === ` `, n, r), n.charCodeAt(r.position) !== 45) return `failure`;
		r.position++, t && l((e) => e === `	` || e === ` `, n, r);
		let o = l((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), s = o.length ? Number(o) : null;
		return r.position < n.length || s === null && a === null || a > s ? `failure` : {
			rangeStartValue: a,
			rangeEndValue: s
		};
	}
	function Me(e, t, n) {
		let r = `bytes `;
		return r += Ee(`${e}`), r += `-`, r += Ee(`${t}`), r += `/`, r += Ee(`${n}`), r;
	}
	var Ne = class extends r {
		#e;
		constructor(e) {
			super(), this.#e = e;
		}
		_transform(e, t, n) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					n();
					return;
				}
				this._inflateStream = (e[0] & 15) == 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e), this._inflateStream.on(`data`, this.push.bind(this)), this._inflateStream.on(`end`, () => this.push(null)), this._inflateStream.on(`error`, (e) => this.destroy(e));
			}
			this._inflateStream.write(e, t, n);
		}
		_final(e) {
			this._inflateStream &&= (this._inflateStream.end(), null), e();
		}
	};
	function Pe(e) {
		return new Ne(e);
	}
	function Fe(e) {
		let t = null, n = null, r = null, i = Le(`content-type`, e);
		if (i === null) return `failure`;
		for (let e of i) {
			let i = f(e);
			i !== `failure` && i.essence !== `*/*` && (r = i, r.essence === n ? !r.parameters.has(`charset`) && t !== null && r.parameters.set(`charset`, t) : (t = null, r.parameters.has(`charset`) && (t = r.parameters.get(`charset`)), n = r.essence));
		}
		return r ?? `failure`;
	}
	function Ie(e) {
		let t = e, n = { position: 0 }, r = [], i = ``;
		for (; n.position < t.length;) {
			if (i += l((e) => e !== `"` && e !== `,`, t, n), n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					if (i += u(t, n), n.position < t.length) continue;
				} else v(t.charCodeAt(n.position) === 44), n.position++;
			}
			i = d(i, !0, !0, (e) => e === 9 || e === 32), r.push(i), i = ``;
		}
		return r;
	}
	function Le(e, t) {
		let n = t.get(e, !0);
		return n === null ? null : Ie(n);
	}
	let Re = new TextDecoder();
	function ze(e) {
		return e.length === 0 ? `` : (e[0] === 239 && e[1] === 187 && e[2] === 191 && (e = e.subarray(3)), Re.decode(e));
	}
	var Be = class {
		get baseUrl() {
			return c();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = ae();
	};
	n.exports = {
		isAborted: ge,
		isCancelled: _e,
		isValidEncodedURL: T,
		createDeferredPromise: G,
		ReadableStreamFrom: h,
		tryUpgradeRequestToAPotentiallyTrustworthyURL: me,
		clampAndCoarsenConnectionTimingInfo: te,
		coarsenedSharedCurrentTime: H,
		determineRequestsReferrer: se,
		makePolicyContainer: ae,
		clonePolicyContainer: oe,
		appendFetchMetadata: R,
		appendRequestOriginHeader: z,
		TAOCheck: L,
		corsCheck: I,
		crossOriginResourcePolicyCheck: F,
		createOpaqueTimingInfo: ie,
		setRequestReferrerPolicyOnRedirect: P,
		isValidHTTPToken: g,
		requestBadPort: O,
		requestCurrentURL: D,
		responseURL: C,
		responseLocationURL: w,
		isBlobLike: m,
		isURLPotentiallyTrustworthy: le,
		isValidReasonPhrase: A,
		sameOrigin: he,
		normalizeMethod: ve,
		serializeJavascriptValueToJSONString: ye,
		iteratorMixin: Se,
		createIterator: xe,
		isValidHeaderName: M,
		isValidHeaderValue: N,
		isErrorLike: k,
		fullyReadBody: Ce,
		bytesMatch: ue,
		isReadableStreamLike: K,
		readableStreamClose: we,
		isomorphicEncode: Ee,
		urlIsLocal: Oe,
		urlHasHttpsScheme: ke,
		urlIsHttpHttpsScheme: Ae,
		readAllBytes: De,
		simpleRangeHeaderValue: je,
		buildContentRange: Me,
		parseMetadata: fe,
		createInflate: Pe,
		extractMimeType: Fe,
		getDecodeSplit: Le,
		utf8DecodeBytes: ze,
		environmentSettingsObject: new class {
			settingsObject = new Be();
		}()
	};
})), ie = n(((e, t) => {
	t.exports = {
		kUrl: Symbol(`url`),
		kHeaders: Symbol(`headers`),
		kSignal: Symbol(`signal`),
		kState: Symbol(`state`),
		kDispatcher: Symbol(`dispatcher`)
	};
})), ae = n(((t, n) => {
	let { Blob: r, File: i } = e(`node:buffer`), { kState: a } = ie(), { webidl: o } = V();
	var s = class e {
		constructor(e, t, n = {}) {
			let r = t, i = n.type, o = n.lastModified ?? Date.now();
			this[a] = {
				blobLike: e,
				name: r,
				type: i,
				lastModified: o
			};
		}
		stream(...t) {
			return o.brandCheck(this, e), this[a].blobLike.stream(...t);
		}
		arrayBuffer(...t) {
			return o.brandCheck(this, e), this[a].blobLike.arrayBuffer(...t);
		}
		slice(...t) {
			return o.brandCheck(this, e), this[a].blobLike.slice(...t);
		}
		text(...t) {
			return o.brandCheck(this, e), this[a].blobLike.text(...t);
		}
		get size() {
			return o.brandCheck(this, e), this[a].blobLike.size;
		}
		get type() {
			return o.brandCheck(this, e), this[a].blobLike.type;
		}
		get name() {
			return o.brandCheck(this, e), this[a].name;
		}
		get lastModified() {
			return o.brandCheck(this, e), this[a].lastModified;
		}
		get [Symbol.toStringTag]() {
			return `File`;
		}
	};
	o.converters.Blob = o.interfaceConverter(r);
	function c(e) {
		return e instanceof i || e && (typeof e.stream == `function` || typeof e.arrayBuffer == `function`) && e[Symbol.toStringTag] === `File`;
	}
	n.exports = {
		FileLike: s,
		isFileLike: c
	};
})), oe = n(((t, n) => {
	let { isBlobLike: r, iteratorMixin: i } = H(), { kState: a } = ie(), { kEnumerableProperty: o } = j(), { FileLike: s, isFileLike: c } = ae(), { webidl: l } = V(), { File: u } = e(`node:buffer`), d = e(`node:util`), f = globalThis.File ?? u;
	var p = class e {
		constructor(e) {
			if (l.util.markAsUncloneable(this), e !== void 0) throw l.errors.conversionFailed({
				prefix: `FormData constructor`,
				argument: `Argument 1`,
				types: [`undefined`]
			});
			this[a] = [];
		}
		append(t, n, i = void 0) {
			l.brandCheck(this, e);
			let o = `FormData.append`;
			if (l.argumentLengthCheck(arguments, 2, o), arguments.length === 3 && !r(n)) throw TypeError(`Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'`);
			t = l.converters.USVString(t, o, `name`), n = r(n) ? l.converters.Blob(n, o, `value`, { strict: !1 }) : l.converters.USVString(n, o, `value`), i = arguments.length === 3 ? l.converters.USVString(i, o, `filename`) : void 0;
			let s = m(t, n, i);
			this[a].push(s);
		}
		delete(t) {
			l.brandCheck(this, e);
			let n = `FormData.delete`;
			l.argumentLengthCheck(arguments, 1, n), t = l.converters.USVString(t, n, `name`), this[a] = this[a].filter((e) => e.name !== t);
		}
		get(t) {
			l.brandCheck(this, e);
			let n = `FormData.get`;
			l.argumentLengthCheck(arguments, 1, n), t = l.converters.USVString(t, n, `name`);
			let r = this[a].findIndex((e) => e.name === t);
			return r === -1 ? null : this[a][r].value;
		}
		getAll(t) {
			l.brandCheck(this, e);
			let n = `FormData.getAll`;
			return l.argumentLengthCheck(arguments, 1, n), t = l.converters.USVString(t, n, `name`), this[a].filter((e) => e.name === t).map((e) => e.value);
		}
		has(t) {
			l.brandCheck(this, e);
			let n = `FormData.has`;
			return l.argumentLengthCheck(arguments, 1, n), t = l.converters.USVString(t, n, `name`), this[a].findIndex((e) => e.name === t) !== -1;
		}
		set(t, n, i = void 0) {
			l.brandCheck(this, e);
			let o = `FormData.set`;
			if (l.argumentLengthCheck(arguments, 2, o), arguments.length === 3 && !r(n)) throw TypeError(`Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'`);
			t = l.converters.USVString(t, o, `name`), n = r(n) ? l.converters.Blob(n, o, `name`, { strict: !1 }) : l.converters.USVString(n, o, `name`), i = arguments.length === 3 ? l.converters.USVString(i, o, `name`) : void 0;
			let s = m(t, n, i), c = this[a].findIndex((e) => e.name === t);
			c === -1 ? this[a].push(s) : this[a] = [
				...this[a].slice(0, c),
				s,
				...this[a].slice(c + 1).filter((e) => e.name !== t)
			];
		}
		[d.inspect.custom](e, t) {
			let n = this[a].reduce((e, t) => (e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [e[t.name], t.value] : e[t.name] = t.value, e), { __proto__: null });
			t.depth ??= e, t.colors ??= !0;
			let r = d.formatWithOptions(t, n);
			return `FormData ${r.slice(r.indexOf(`]`) + 2)}`;
		}
	};
	i(`FormData`, p, a, `name`, `value`), Object.defineProperties(p.prototype, {
		append: o,
		delete: o,
		get: o,
		getAll: o,
		has: o,
		set: o,
		[Symbol.toStringTag]: {
			value: `FormData`,
			configurable: !0
		}
	});
	function m(e, t, n) {
		if (typeof t != `string` && (c(t) || (t = t instanceof Blob ? new f([t], `blob`, { type: t.type }) : new s(t, `blob`, { type: t.type })), n !== void 0)) {
			let e = {
				type: t.type,
				lastModified: t.lastModified
			};
			t = t instanceof u ? new f([t], n, e) : new s(t, n, e);
		}
		return {
			name: e,
			value: t
		};
	}
	n.exports = {
		FormData: p,
		makeEntry: m
	};
})), se = n(((t, n) => {
	let { isUSVString: r, bufferToLowerCasedHeaderName: i } = j(), { utf8DecodeBytes: a } = H(), { HTTP_TOKEN_CODEPOINTS: o, isomorphicDecode: s } = B(), { isFileLike: c } = ae(), { makeEntry: l } = oe(), u = e(`node:assert`), { File: d } = e(`node:buffer`), f = globalThis.File ?? d, p = Buffer.from(`form-data; name="`), m = Buffer.from(`; filename`), h = Buffer.from(`--`), g = Buffer.from(`--\r
`);
	function _(e) {
		for (let t = 0; t < e.length; ++t) if (e.charCodeAt(t) & -128) return !1;
		return !0;
	}
	function v(e) {
		let t = e.length;
		if (t < 27 || t > 70) return !1;
		for (let n = 0; n < t; ++n) {
			let t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return !1;
		}
		return !0;
	}
	function y(e, t) {
		u(t !== `failure` && t.essence === `multipart/form-data`);
		let n = t.parameters.get(`boundary`);
		if (n === void 0) return `failure`;
		let i = Buffer.from(`--${n}`, `utf8`), o = [], s = { position: 0 };
		for (; e[s.position] === 13 && e[s.position + 1] === 10;) s.position += 2;
		let d = e.length;
		for (; e[d - 1] === 10 && e[d - 2] === 13;) d -= 2;
		for (d !== e.length && (e = e.subarray(0, d));;) {
			if (e.subarray(s.position, s.position + i.length).equals(i)) s.position += i.length;
			else return `failure`;
			if (s.position === e.length - 2 && w(e, h, s) || s.position === e.length - 4 && w(e, g, s)) return o;
			if (e[s.position] !== 13 || e[s.position + 1] !== 10) return `failure`;
			s.position += 2;
			let t = b(e, s);
			if (t === `failure`) return `failure`;
			let { name: n, filename: d, contentType: p, encoding: m } = t;
			s.position += 2;
			let v;
			{
				let t = e.indexOf(i.subarray(2), s.position);
				if (t === -1) return `failure`;
				v = e.subarray(s.position, t - 4), s.position += v.length, m === `base64` && (v = Buffer.from(v.toString(), `base64`));
			}
			if (e[s.position] !== 13 || e[s.position + 1] !== 10) return `failure`;
			s.position += 2;
			let y;
			d === null ? y = a(Buffer.from(v)) : (p ??= `text/plain`, _(p) || (p = ``), y = new f([v], d, { type: p })), u(r(n)), u(typeof y == `string` && r(y) || c(y)), o.push(l(n, y, d));
		}
	}
	function b(e, t) {
		let n = null, r = null, a = null, c = null;
		for (;;) {
			if (e[t.position] === 13 && e[t.position + 1] === 10) return n === null ? `failure` : {
				name: n,
				filename: r,
				contentType: a,
				encoding: c
			};
			let l = S((e) => e !== 10 && e !== 13 && e !== 58, e, t);
			if (l = C(l, !0, !0, (e) => e === 9 || e === 32), !o.test(l.toString()) || e[t.position] !== 58) return `failure`;
			switch (t.position++, S((e) => e === 32 || e === 9, e, t), i(l)) {
				case `content-disposition`:
					if (n = r = null, !w(e, p, t) || (t.position += 17, n = x(e, t), n === null)) return `failure`;
					if (w(e, m, t)) {
						let n = t.position + m.length;
						if (e[n] === 42 && (t.position += 1, n += 1), e[n] !== 61 || e[n + 1] !== 34 || (t.position += 12, r = x(e, t), r === null)) return `failure`;
					}
					break;
				case `content-type`: {
					let n = S((e) => e !== 10 && e !== 13, e, t);
					n = C(n, !1, !0, (e) => e === 9 || e === 32), a = s(n);
					break;
				}
				case `content-transfer-encoding`: {
					let n = S((e) => e !== 10 && e !== 13, e, t);
					n = C(n, !1, !0, (e) => e === 9 || e === 32), c = s(n);
					break;
				}
				default: S((e) => e !== 10 && e !== 13, e, t);
			}
			if (e[t.position] !== 13 && e[t.position + 1] !== 10) return `failure`;
			t.position += 2;
		}
	}
	function x(e, t) {
		u(e[t.position - 1] === 34);
		let n = S((e) => e !== 10 && e !== 13 && e !== 34, e, t);
		return e[t.position] === 34 ? (t.position++, n = new TextDecoder().decode(n).replace(/%0A/gi, `
`).replace(/%0D/gi, `\r`).replace(/%22/g, `"`), n) : null;
	}
	function S(e, t, n) {
		let r = n.position;
		for (; r < t.length && e(t[r]);) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function C(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e[i]);) i++;
		if (n) for (; a > 0 && r(e[a]);) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function w(e, t, n) {
		if (e.length < t.length) return !1;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return !1;
		return !0;
	}
	n.exports = {
		multipartFormDataParser: y,
		validateBoundary: v
	};
})), ce = n(((t, n) => {
	let r = j(), { ReadableStreamFrom: i, isBlobLike: a, isReadableStreamLike: o, readableStreamClose: s, createDeferredPromise: c, fullyReadBody: l, extractMimeType: u, utf8DecodeBytes: d } = H(), { FormData: f } = oe(), { kState: p } = ie(), { webidl: m } = V(), { Blob: h } = e(`node:buffer`), g = e(`node:assert`), { isErrored: _, isDisturbed: v } = e(`node:stream`), { isArrayBuffer: y } = e(`node:util/types`), { serializeAMimeType: b } = B(), { multipartFormDataParser: x } = se(), S;
	try {
		let t = e(`node:crypto`);
		S = (e) => t.randomInt(0, e);
	} catch {
		S = (e) => Math.floor(Math.random(e));
	}
	let C = new TextEncoder();
	function w() {}
	let T = globalThis.FinalizationRegistry && process.version.indexOf(`v18`) !== 0, E;
	T && (E = new FinalizationRegistry((e) => {
		let t = e.deref();
		t && !t.locked && !v(t) && !_(t) && t.cancel(`Response object has been garbage collected`).catch(w);
	}));
	function D(e, t = !1) {
		let n = null;
		n = e instanceof ReadableStream ? e : a(e) ? e.stream() : new ReadableStream({
			async pull(e) {
				let t = typeof l == `string` ? C.encode(l) : l;
				t.byteLength && e.enqueue(t), queueMicrotask(() => s(e));
			},
			start() {},
			type: `bytes`
		}), g(o(n));
		let c = null, l = null, u = null, d = null;
		if (typeof e == `string`) l = e, d = `text/plain;charset=UTF-8`;
		else if (e instanceof URLSearchParams) l = e.toString(), d = `application/x-www-form-urlencoded;charset=UTF-8`;
		else if (y(e)) l = new Uint8Array(e.slice());
		else if (ArrayBuffer.isView(e)) l = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
		else if (r.isFormDataLike(e)) {
			let t = `----formdata-undici-0${`${S(1e11)}`.padStart(11, `0`)}`, n = `--${t}\r\nContent-Disposition: form-data`, r = (e) => e.replace(/\n/g, `%0A`).replace(/\r/g, `%0D`).replace(/"/g, `%22`), i = (e) => e.replace(/\r?\n|\r/g, `\r
`), a = [], o = new Uint8Array([13, 10]);
			u = 0;
			let s = !1;
			for (let [t, c] of e) if (typeof c == `string`) {
				let e = C.encode(n + `; name="${r(i(t))}"\r\n\r\n${i(c)}\r\n`);
				a.push(e), u += e.byteLength;
			} else {
				let e = C.encode(`${n}; name="${r(i(t))}"` + (c.name ? `; filename="${r(c.name)}"` : ``) + `\r
Content-Type: ${c.type || `application/octet-stream`}\r\n\r\n`);
				a.push(e, c, o), typeof c.size == `number` ? u += e.byteLength + c.size + o.byteLength : s = !0;
			}
			let f = C.encode(`--${t}--\r\n`);
			a.push(f), u += f.byteLength, s && (u = null), l = e, c = async function* () {
				for (let e of a) e.stream ? yield* e.stream() : yield e;
			}, d = `multipart/form-data; boundary=${t}`;
		} else if (a(e)) l = e, u = e.size, e.type && (d = e.type);
		else if (typeof e[Symbol.asyncIterator] == `function`) {
			if (t) throw TypeError(`keepalive`);
			if (r.isDisturbed(e) || e.locked) throw TypeError(`Response body object should not be disturbed or locked`);
			n = e instanceof ReadableStream ? e : i(e);
		}
		if ((typeof l == `string` || r.isBuffer(l)) && (u = Buffer.byteLength(l)), c != null) {
			let t;
			n = new ReadableStream({
				async start() {
					t = c(e)[Symbol.asyncIterator]();
				},
				async pull(e) {
					let { value: r, done: i } = await t.next();
					if (i) queueMicrotask(() => {
						e.close(), e.byobRequest?.respond(0);
					});
					else if (!_(n)) {
						let t = new Uint8Array(r);
						t.byteLength && e.enqueue(t);
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: `bytes`
			});
		}
		return [{
			stream: n,
			source: l,
			length: u
		}, d];
	}
	function O(e, t = !1) {
		return e instanceof ReadableStream && (g(!r.isDisturbed(e), `The body has already been consumed.`), g(!e.locked, `The stream is locked.`)), D(e, t);
	}
	function k(e, t) {
		let [n, r] = t.stream.tee();
		return t.stream = n, {
			stream: r,
			length: t.length,
			source: t.source
		};
	}
	function A(e) {
		if (e.aborted) throw new DOMException(`The operation was aborted.`, `AbortError`);
	}
	function M(e) {
		return {
			blob() {
				return P(this, (e) => {
					let t = L(this);
					return t === null ? t = `` : t &&= b(t), new h([e], { type: t });
				}, e);
			},
			arrayBuffer() {
				return P(this, (e) => new Uint8Array(e).buffer, e);
			},
			text() {
				return P(this, d, e);
			},
			json() {
				return P(this, I, e);
			},
			formData() {
				return P(this, (e) => {
					let t = L(this);
					if (t !== null) switch (t.essence) {
						case `multipart/form-data`: {
							let n = x(e, t);
							if (n === `failure`) throw TypeError(`Failed to parse body as FormData.`);
							let r = new f();
							return r[p] = n, r;
						}
						case `application/x-www-form-urlencoded`: {
							let t = new URLSearchParams(e.toString()), n = new f();
							for (let [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw TypeError(`Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".`);
				}, e);
			},
			bytes() {
				return P(this, (e) => new Uint8Array(e), e);
			}
		};
	}
	function N(e) {
		Object.assign(e.prototype, M(e));
	}
	async function P(e, t, n) {
		if (m.brandCheck(e, n), F(e)) throw TypeError(`Body is unusable: Body has already been read`);
		A(e[p]);
		let r = c(), i = (e) => r.reject(e), a = (e) => {
			try {
				r.resolve(t(e));
			} catch (e) {
				i(e);
			}
		};
		return e[p].body == null ? (a(Buffer.allocUnsafe(0)), r.promise) : (await l(e[p].body, a, i), r.promise);
	}
	function F(e) {
		let t = e[p].body;
		return t != null && (t.stream.locked || r.isDisturbed(t.stream));
	}
	function I(e) {
		return JSON.parse(d(e));
	}
	function L(e) {
		let t = e[p].headersList, n = u(t);
		return n === `failure` ? null : n;
	}
	n.exports = {
		extractBody: D,
		safelyExtractBody: O,
		cloneBody: k,
		mixinBody: N,
		streamRegistry: E,
		hasFinalizationRegistry: T,
		bodyUnusable: F
	};
})), le = n(((t, n) => {
	let r = e(`node:assert`), i = j(), { channels: a } = M(), o = I(), { RequestContentLengthMismatchError: s, ResponseContentLengthMismatchError: c, RequestAbortedError: l, InvalidArgumentError: u, HeadersTimeoutError: d, HeadersOverflowError: f, SocketError: p, InformationalError: m, BodyTimeoutError: h, HTTPParserError: g, ResponseExceededMaxSizeError: _ } = O(), { kUrl: v, kReset: y, kClient: b, kParser: x, kBlocking: S, kRunning: C, kPending: w, kSize: T, kWriting: E, kQueue: k, kNoRef: A, kKeepAliveDefaultTimeout: N, kHostHeader: P, kPendingIdx: F, kRunningIdx: L, kError: R, kPipelining: ne, kSocket: re, kKeepAliveTimeoutValue: B, kMaxHeadersSize: V, kKeepAliveMaxTimeout: H, kKeepAliveTimeoutThreshold: ie, kHeadersTimeout: ae, kBodyTimeout: oe, kStrictContentLength: se, kMaxRequests: le, kCounter: ue, kMaxResponseSize: de, kOnError: fe, kResume: U, kHTTPContext: pe } = D(), W = z(), me = Buffer.alloc(0), he = Buffer[Symbol.species], G = i.addListener, ge = i.removeAllListeners, _e = Symbol(`kIdleSocketValidation`), ve = Symbol(`kIdleSocketValidationTimeout`), ye = Symbol(`kSocketUsed`), be;
	async function xe() {
		let e = process.env.JEST_WORKER_ID ? ee() : void 0, t;
		try {
			t = await WebAssembly.compile(te());
		} catch {
			t = await WebAssembly.compile(e || ee());
		}
		return await WebAssembly.instantiate(t, { env: {
			wasm_on_url: (e, t, n) => 0,
			wasm_on_status: (e, t, n) => {
				r(K.ptr === e);
				let i = t - Ee + we.byteOffset;
				return K.onStatus(new he(we.buffer, i, n)) || 0;
			},
			wasm_on_message_begin: (e) => (r(K.ptr === e), K.onMessageBegin() || 0),
			wasm_on_header_field: (e, t, n) => {
				r(K.ptr === e);
				let i = t - Ee + we.byteOffset;
				return K.onHeaderField(new he(we.buffer, i, n)) || 0;
			},
			wasm_on_header_value: (e, t, n) => {
				r(K.ptr === e);
				let i = t - Ee + we.byteOffset;
				return K.onHeaderValue(new he(we.buffer, i, n)) || 0;
			},
			wasm_on_headers_complete: (e, t, n, i) => (r(K.ptr === e), K.onHeadersComplete(t, !!n, !!i) || 0),
			wasm_on_body: (e, t, n) => {
				r(K.ptr === e);
				let i = t - Ee + we.byteOffset;
				return K.onBody(new he(we.buffer, i, n)) || 0;
			},
			wasm_on_message_complete: (e) => (r(K.ptr === e), K.onMessageComplete() || 0)
		} });
	}
	let Se = null, Ce = xe();
	Ce.catch();
	let K = null, we = null, Te = 0, Ee = null;
	var De = class {
		constructor(e, t, { exports: n }) {
			r(Number.isFinite(e[V]) && e[V] > 0), this.llhttp = n, this.ptr = this.llhttp.llhttp_alloc(W.TYPE.RESPONSE), this.client = e, this.socket = t, this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.statusCode = null, this.statusText = ``, this.upgrade = !1, this.headers = [], this.headersSize = 0, this.headersMaxSize = e[V], this.shouldKeepAlive = !1, this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = ``, this.contentLength = ``, this.connection = ``, this.maxResponseSize = e[de];
		}
		setTimeout(e, t) {
			e !== this.timeoutValue || t & 1 ^ this.timeoutType & 1 ? (this.timeout &&= (o.clearTimeout(this.timeout), null), e && (t & 1 ? this.timeout = o.setFastTimeout(Oe, e, new WeakRef(this)) : (this.timeout = setTimeout(Oe, e, new WeakRef(this)), this.timeout.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = t;
		}
		resume() {
			!this.socket.destroyed && this.paused && (r(this.ptr != null), r(K == null), this.llhttp.llhttp_resume(this.ptr), r(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = !1, this.execute(this.socket.read() || me), this.readMore());
		}
		readMore() {
			for (; !this.paused && this.ptr;) {
				let e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(e) {
			r(this.ptr != null), r(K == null), r(!this.paused);
			let { socket: t, llhttp: n } = this;
			e.length > Te && (Ee && n.free(Ee), Te = Math.ceil(e.length / 4096) * 4096, Ee = n.malloc(Te)), new Uint8Array(n.memory.buffer, Ee, Te).set(e);
			try {
				let r;
				try {
					we = e, K = this, r = n.llhttp_execute(this.ptr, Ee, e.length);
				} catch (e) {
					throw e;
				} finally {
					K = null, we = null;
				}
				let i = n.llhttp_get_error_pos(this.ptr) - Ee;
				if (r !== W.ERROR.OK) {
					let n = e.subarray(i);
					if (r === W.ERROR.PAUSED_UPGRADE) this.onUpgrade(n);
					else if (r === W.ERROR.PAUSED) this.paused = !0, t.unshift(n);
					else throw this.createError(r, n);
				}
			} catch (e) {
				i.destroy(t, e);
			}
		}
		finish() {
			r(K === null), r(this.ptr != null), r(!this.paused);
			let { llhttp: e } = this, t;
			try {
				K = this, t = e.llhttp_finish(this.ptr);
			} finally {
				K = null;
			}
			return t === W.ERROR.OK ? null : t === W.ERROR.PAUSED || t === W.ERROR.PAUSED_UPGRADE ? (this.paused = !0, null) : this.createError(t, me);
		}
		createError(e, t) {
			let { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r && i !== parseInt(r, 10)) return new c();
			let a = n.llhttp_get_error_reason(this.ptr), o = ``;
			if (a) {
				let e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = `Response does not match the HTTP/1.1 protocol (` + Buffer.from(n.memory.buffer, a, e).toString() + `)`;
			}
			return new g(o, W.ERROR[e], t);
		}
		destroy() {
			r(this.ptr != null), r(K == null), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && o.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = !1;
		}
		onStatus(e) {
			this.statusText = e.toString();
		}
		onMessageBegin() {
			let { socket: e, client: t } = this;
			if (e.destroyed) return -1;
			if (t[C] === 0) return i.destroy(e, new p(`bad response`, i.getSocketInfo(e))), -1;
			let n = t[k][t[L]];
			if (!n) return -1;
			n.onResponseStarted();
		}
		onHeaderField(e) {
			let t = this.headers.length;
			t & 1 ? this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]) : this.headers.push(e), this.trackHeader(e.length);
		}
		onHeaderValue(e) {
			let t = this.headers.length;
			(t & 1) == 1 ? (this.headers.push(e), t += 1) : this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			let n = this.headers[t - 2];
			if (n.length === 10) {
				let t = i.bufferToLowerCasedHeaderName(n);
				t === `keep-alive` ? this.keepAlive += e.toString() : t === `connection` && (this.connection += e.toString());
			} else n.length === 14 && i.bufferToLowerCasedHeaderName(n) === `content-length` && (this.contentLength += e.toString());
			this.trackHeader(e.length);
		}
		trackHeader(e) {
			this.headersSize += e, this.headersSize >= this.headersMaxSize && i.destroy(this.socket, new f());
		}
		onUpgrade(e) {
			let { upgrade: t, client: n, socket: a, headers: o, statusCode: s, statusText: c } = this;
			r(t), r(n[re] === a), r(!a.destroyed), r(!this.paused), r(!(o.length & 1));
			let l = n[k][n[L]];
			r(l), r(l.upgrade || l.method === `CONNECT`), this.statusCode = null, this.statusText = ``, this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, a.unshift(e), a[x].destroy(), a[x] = null, a[b] = null, a[R] = null, ge(a), n[re] = null, n[pe] = null, n[k][n[L]++] = null, n.emit(`disconnect`, n[v], [n], new m(`upgrade`));
			try {
				l.onUpgrade(s, o, a, c);
			} catch (e) {
				i.errorRequest(n, l, e), i.destroy(a, e);
			}
			n[U]();
		}
		onHeadersComplete(e, t, n) {
			let { client: a, socket: o, headers: s, statusText: c } = this;
			if (o.destroyed) return -1;
			if (a[C] === 0) return i.destroy(o, new p(`bad response`, i.getSocketInfo(o))), -1;
			let l = a[k][a[L]];
			if (!l) return -1;
			if (r(!this.upgrade), r(this.statusCode < 200), e === 100) return i.destroy(o, new p(`bad response`, i.getSocketInfo(o))), -1;
			if (t && !l.upgrade) return i.destroy(o, new p(`bad upgrade`, i.getSocketInfo(o))), -1;
			if (r(this.timeoutType === 3), this.statusCode = e, this.shouldKeepAlive = n || l.method === `HEAD` && !o[y] && this.connection.toLowerCase() === `keep-alive`, this.statusCode >= 200) {
				let e = l.bodyTimeout == null ? a[oe] : l.bodyTimeout;
				this.setTimeout(e, 5);
			} else this.timeout && this.timeout.refresh && this.timeout.refresh();
			if (l.method === `CONNECT` || t) return r(a[C] === 1), this.upgrade = !0, 2;
			if (r(!(this.headers.length & 1)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && a[ne]) {
				let e = this.keepAlive ? i.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					let t = Math.min(e - a[ie], a[H]);
					t <= 0 ? o[y] = !0 : a[B] = t;
				} else a[B] = a[N];
			} else o[y] = !0;
			let u = l.onHeaders(e, s, this.resume, c) === !1;
			return l.aborted ? -1 : l.method === `HEAD` || e < 200 ? 1 : (o[S] && (o[S] = !1, a[U]()), u ? W.ERROR.PAUSED : 0);
		}
		onBody(e) {
			let { client: t, socket: n, statusCode: a, maxResponseSize: o } = this;
			if (n.destroyed) return -1;
			let s = t[k][t[L]];
			if (r(s), r(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), r(a >= 200), o > -1 && this.bytesRead + e.length > o) return i.destroy(n, new _()), -1;
			if (this.bytesRead += e.length, s.onData(e) === !1) return W.ERROR.PAUSED;
		}
		onMessageComplete() {
			let { client: e, socket: t, statusCode: n, upgrade: a, headers: o, contentLength: s, bytesRead: l, shouldKeepAlive: u } = this;
			if (t.destroyed && (!n || u)) return -1;
			if (a) return;
			r(n >= 100), r(!(this.headers.length & 1));
			let d = e[k][e[L]];
			if (r(d), this.statusCode = null, this.statusText = ``, this.bytesRead = 0, this.contentLength = ``, this.keepAlive = ``, this.connection = ``, this.headers = [], this.headersSize = 0, !(n < 200)) {
				if (d.method !== `HEAD` && s && l !== parseInt(s, 10)) return i.destroy(t, new c()), -1;
				if (d.onComplete(o), e[k][e[L]++] = null, t[ye] = !0, t[E]) return r(e[C] === 0), i.destroy(t, new m(`reset`)), W.ERROR.PAUSED;
				if (!u || t[y] && e[C] === 0) return i.destroy(t, new m(`reset`)), W.ERROR.PAUSED;
				e[ne] == null || e[ne] === 1 ? setImmediate(() => e[U]()) : e[U]();
			}
		}
	};
	function Oe(e) {
		let { socket: t, timeoutType: n, client: a, paused: o } = e.deref();
		n === 3 ? (!t[E] || t.writableNeedDrain || a[C] > 1) && (r(!o, `cannot be paused while waiting for headers`), i.destroy(t, new d())) : n === 5 ? o || i.destroy(t, new h()) : n === 8 && (r(a[C] === 0 && a[B]), i.destroy(t, new m(`socket idle timeout`)));
	}
	async function ke(e, t) {
		e[re] = t, Se || (Se = await Ce, Ce = null), t[A] = !1, t[E] = !1, t[y] = !1, t[S] = !1, t[_e] = 0, t[ve] = null, t[ye] = !1, t[x] = new De(e, t, Se), G(t, `error`, function(e) {
			let t = this[x];
			if (e.code === `ECONNRESET` && t.statusCode && !t.shouldKeepAlive) {
				let e = t.finish();
				e && (this[R] = e, this[b][fe](e));
			} else this[R] = e, this[b][fe](e);
		}), G(t, `readable`, function() {
			let e = this[x];
			e && e.readMore();
		}), G(t, `end`, function() {
			let e = this[x];
			if (e.statusCode && !e.shouldKeepAlive) {
				let t = e.finish();
				t && i.destroy(this, t);
			} else i.destroy(this, new p(`other side closed`, i.getSocketInfo(this)));
		}), G(t, `close`, function() {
			let e = this[b], t = this[x];
			Ae(this), t && (!this[R] && t.statusCode && !t.shouldKeepAlive && (this[R] = t.finish() || this[R]), this[x].destroy(), this[x] = null);
			let n = this[R] || new p(`closed`, i.getSocketInfo(this));
			if (e[re] = null, e[pe] = null, e.destroyed) {
				r(e[w] === 0);
				let t = e[k].splice(e[L]);
				for (let r = 0; r < t.length; r++) {
					let a = t[r];
					i.errorRequest(e, a, n);
				}
			} else if (e[C] > 0 && n.code !== `UND_ERR_INFO`) {
				let t = e[k][e[L]];
				e[k][e[L]++] = null, i.errorRequest(e, t, n);
			}
			e[F] = e[L], r(e[C] === 0), e.emit(`disconnect`, e[v], [e], n), e[U]();
		});
		let n = !1;
		return t.on(`close`, () => {
			n = !0;
		}), {
			version: `h1`,
			defaultPipelining: 1,
			write(...t) {
				return Pe(e, ...t);
			},
			resume() {
				Me(e);
			},
			destroy(e, r) {
				n ? queueMicrotask(r) : t.destroy(e).on(`close`, r);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				return !!(t[E] || t[y] || t[S] || t[_e] === 1 || n && (e[C] > 0 && !n.idempotent || e[C] > 0 && (n.upgrade || n.method === `CONNECT`) || e[C] > 0 && i.bodyLength(n.body) !== 0 && (i.isStream(n.body) || i.isAsyncIterable(n.body) || i.isFormDataLike(n.body))));
			}
		};
	}
	function Ae(e) {
		e[ve] && (clearImmediate(e[ve]), e[ve] = null), e[_e] = 0;
	}
	function je(e, t) {
		t[_e] = 1, t[ve] = setImmediate(() => {
			t[ve] = null, t[_e] = 2, e[re] === t && !t.destroyed && e[U]();
		});
	}
	function Me(e) {
		let t = e[re];
		if (t && !t.destroyed) {
			if (e[T] === 0 ? !t[A] && t.unref && (t.unref(), t[A] = !0) : t[A] && t.ref && (t.ref(), t[A] = !1), e[C] === 0 && e[w] > 0 && t[ye]) {
				if (t[_e] === 0) {
					je(e, t), t[x].readMore(), t.destroyed;
					return;
				}
				if (t[_e] === 1) {
					t[x].readMore(), t.destroyed;
					return;
				}
			}
			if (e[C] === 0 && (t[x].readMore(), t.destroyed)) return;
			if (e[T] === 0) t[x].timeoutType !== 8 && t[x].setTimeout(e[B], 8);
			else if (e[C] > 0 && t[x].statusCode < 200 && t[x].timeoutType !== 3) {
				let n = e[k][e[L]], r = n.headersTimeout == null ? e[ae] : n.headersTimeout;
				t[x].setTimeout(r, 3);
			}
		}
	}
	function Ne(e) {
		return e !== `GET` && e !== `HEAD` && e !== `OPTIONS` && e !== `TRACE` && e !== `CONNECT`;
	}
	function Pe(e, t) {
		let { method: n, path: o, host: c, upgrade: d, blocking: f, reset: p } = t, { body: h, headers: g, contentLength: _ } = t, v = n === `PUT` || n === `POST` || n === `PATCH` || n === `QUERY` || n === `PROPFIND` || n === `PROPPATCH`;
		if (i.isFormDataLike(h)) {
			be ||= ce().extractBody;
			let [e, n] = be(h);
			t.contentType ?? g.push(`content-type`, n), h = e.stream, _ = e.length;
		} else if (i.isBlobLike(h) && t.contentType == null) {
			let n = h.type;
			if (n) {
				let r = `${n}`;
				if (!i.isValidHeaderValue(r)) return i.errorRequest(e, t, new u(`invalid content-type header`)), !1;
				g.push(`content-type`, r);
			}
		}
		h && typeof h.read == `function` && h.read(0);
		let b = i.bodyLength(h);
		if (_ = b ?? _, _ === null && (_ = t.contentLength), _ === 0 && !v && (_ = null), Ne(n) && _ > 0 && t.contentLength !== null && t.contentLength !== _) {
			if (e[se]) return i.errorRequest(e, t, new s()), !1;
			process.emitWarning(new s());
		}
		let x = e[re];
		Ae(x);
		let C = (n) => {
			t.aborted || (t.completed ? (t.upgrade || t.method === `CONNECT`) && i.destroy(x, new m(`aborted`)) : (i.errorRequest(e, t, n || new l()), i.destroy(h), i.destroy(x, new m(`aborted`))));
		};
		try {
			t.onConnect(C);
		} catch (n) {
			i.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		n === `HEAD` && (x[y] = !0), (d || n === `CONNECT`) && (x[y] = !0), p != null && (x[y] = p), e[le] && x[ue]++ >= e[le] && (x[y] = !0), f && (x[S] = !0);
		let w = `${n} ${o} HTTP/1.1\r\n`;
		if (w += typeof c == `string` ? `host: ${c}\r\n` : e[P], d ? w += `connection: upgrade\r\nupgrade: ${d}\r\n` : e[ne] && !x[y] ? w += `connection: keep-alive\r
` : w += `connection: close\r
`, Array.isArray(g)) for (let e = 0; e < g.length; e += 2) {
			let t = g[e + 0], n = g[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) w += `${t}: ${n[e]}\r\n`;
			else w += `${t}: ${n}\r\n`;
		}
		return a.sendHeaders.hasSubscribers && a.sendHeaders.publish({
			request: t,
			headers: w,
			socket: x
		}), !h || b === 0 ? Ie(C, null, e, t, x, _, w, v) : i.isBuffer(h) ? Ie(C, h, e, t, x, _, w, v) : i.isBlobLike(h) ? typeof h.stream == `function` ? Re(C, h.stream(), e, t, x, _, w, v) : Le(C, h, e, t, x, _, w, v) : i.isStream(h) ? Fe(C, h, e, t, x, _, w, v) : i.isIterable(h) ? Re(C, h, e, t, x, _, w, v) : r(!1), !0;
	}
	function Fe(e, t, n, a, o, s, c, u) {
		r(s !== 0 || n[C] === 0, `stream body cannot be pipelined`);
		let d = !1, f = new ze({
			abort: e,
			socket: o,
			request: a,
			contentLength: s,
			client: n,
			expectsPayload: u,
			header: c
		}), p = function(e) {
			if (!d) try {
				!f.write(e) && this.pause && this.pause();
			} catch (e) {
				i.destroy(this, e);
			}
		}, m = function() {
			d || t.resume && t.resume();
		}, h = function() {
			if (queueMicrotask(() => {
				t.removeListener(`error`, g);
			}), !d) {
				let e = new l();
				queueMicrotask(() => g(e));
			}
		}, g = function(e) {
			if (!d) {
				if (d = !0, r(o.destroyed || o[E] && n[C] <= 1), o.off(`drain`, m).off(`error`, g), t.removeListener(`data`, p).removeListener(`end`, g).removeListener(`close`, h), !e) try {
					f.end();
				} catch (t) {
					e = t;
				}
				f.destroy(e), e && (e.code !== `UND_ERR_INFO` || e.message !== `reset`) ? i.destroy(t, e) : i.destroy(t);
			}
		};
		t.on(`data`, p).on(`end`, g).on(`error`, g).on(`close`, h), t.resume && t.resume(), o.on(`drain`, m).on(`error`, g), t.errorEmitted ?? t.errored ? setImmediate(() => g(t.errored)) : (t.endEmitted ?? t.readableEnded) && setImmediate(() => g(null)), (t.closeEmitted ?? t.closed) && setImmediate(h);
	}
	function Ie(e, t, n, a, o, s, c, l) {
		try {
			t ? i.isBuffer(t) && (r(s === t.byteLength, `buffer body must have content length`), o.cork(), o.write(`${c}content-length: ${s}\r\n\r\n`, `latin1`), o.write(t), o.uncork(), a.onBodySent(t), !l && a.reset !== !1 && (o[y] = !0)) : s === 0 ? o.write(`${c}content-length: 0\r\n\r\n`, `latin1`) : (r(s === null, `no body must not have content length`), o.write(`${c}\r\n`, `latin1`)), a.onRequestSent(), n[U]();
		} catch (t) {
			e(t);
		}
	}
	async function Le(e, t, n, i, a, o, c, l) {
		r(o === t.size, `blob body must have content length`);
		try {
			if (o != null && o !== t.size) throw new s();
			let e = Buffer.from(await t.arrayBuffer());
			a.cork(), a.write(`${c}content-length: ${o}\r\n\r\n`, `latin1`), a.write(e), a.uncork(), i.onBodySent(e), i.onRequestSent(), !l && i.reset !== !1 && (a[y] = !0), n[U]();
		} catch (t) {
			e(t);
		}
	}
	async function Re(e, t, n, i, a, o, s, c) {
		r(o !== 0 || n[C] === 0, `iterator body cannot be pipelined`);
		let l = null;
		function u() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}
		let d = () => new Promise((e, t) => {
			r(l === null), a[R] ? t(a[R]) : l = e;
		});
		a.on(`close`, u).on(`drain`, u);
		let f = new ze({
			abort: e,
			socket: a,
			request: i,
			contentLength: o,
			client: n,
			expectsPayload: c,
			header: s
		});
		try {
			for await (let e of t) {
				if (a[R]) throw a[R];
				f.write(e) || await d();
			}
			f.end();
		} catch (e) {
			f.destroy(e);
		} finally {
			a.off(`close`, u).off(`drain`, u);
		}
	}
	var ze = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t, this.request = n, this.contentLength = r, this.client = i, this.bytesWritten = 0, this.expectsPayload = a, this.header = o, this.abort = e, t[E] = !0;
		}
		write(e) {
			let { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: c } = this;
			if (t[R]) throw t[R];
			if (t.destroyed) return !1;
			let l = Buffer.byteLength(e);
			if (!l) return !0;
			if (r !== null && a + l > r) {
				if (i[se]) throw new s();
				process.emitWarning(new s());
			}
			t.cork(), a === 0 && (!o && n.reset !== !1 && (t[y] = !0), r === null ? t.write(`${c}transfer-encoding: chunked\r\n`, `latin1`) : t.write(`${c}content-length: ${r}\r\n\r\n`, `latin1`)), r === null && t.write(`\r\n${l.toString(16)}\r\n`, `latin1`), this.bytesWritten += l;
			let u = t.write(e);
			return t.uncork(), n.onBodySent(e), u || t[x].timeout && t[x].timeoutType === 3 && t[x].timeout.refresh && t[x].timeout.refresh(), u;
		}
		end() {
			let { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
			if (o.onRequestSent(), e[E] = !1, e[R]) throw e[R];
			if (!e.destroyed) {
				if (r === 0 ? i ? e.write(`${a}content-length: 0\r\n\r\n`, `latin1`) : e.write(`${a}\r\n`, `latin1`) : t === null && e.write(`\r
0\r
\r
`, `latin1`), t !== null && r !== t) {
					if (n[se]) throw new s();
					process.emitWarning(new s());
				}
				e[x].timeout && e[x].timeoutType === 3 && e[x].timeout.refresh && e[x].timeout.refresh(), n[U]();
			}
		}
		destroy(e) {
			let { socket: t, client: n, abort: i } = this;
			t[E] = !1, e && (r(n[C] <= 1, `pipeline should only contain this request`), i(e));
		}
	};
	n.exports = ke;
})), ue = n(((t, n) => {
	let r = e(`node:assert`), { errorMonitor: i } = e(`node:events`), { pipeline: a } = e(`node:stream`), o = j(), { RequestContentLengthMismatchError: s, RequestAbortedError: c, SocketError: l, InformationalError: u } = O(), { kUrl: d, kReset: f, kClient: p, kRunning: m, kPending: h, kQueue: g, kPendingIdx: _, kRunningIdx: v, kError: y, kSocket: b, kStrictContentLength: x, kOnError: S, kMaxConcurrentStreams: C, kHTTP2Session: w, kResume: T, kSize: E, kHTTPContext: k } = D(), A = Symbol(`open streams`), M, N = !1, P;
	try {
		P = e(`node:http2`);
	} catch {
		P = { constants: {} };
	}
	let { constants: { HTTP2_HEADER_AUTHORITY: F, HTTP2_HEADER_METHOD: I, HTTP2_HEADER_PATH: L, HTTP2_HEADER_SCHEME: R, HTTP2_HEADER_CONTENT_LENGTH: z, HTTP2_HEADER_EXPECT: ee, HTTP2_HEADER_STATUS: te } } = P;
	function ne(e) {
		let t = [];
		for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n), Buffer.from(e));
		else t.push(Buffer.from(n), Buffer.from(r));
		return t;
	}
	function re(e) {
		let { [te]: t, ...n } = e;
		return ne(n);
	}
	async function B(e, t) {
		e[b] = t, N || (N = !0, process.emitWarning(`H2 support is experimental, expect them to change at any time.`, { code: `UNDICI-H2` }));
		let n = P.connect(e[d], {
			createConnection: () => t,
			peerMaxConcurrentStreams: e[C]
		});
		n[A] = 0, n[p] = e, n[b] = t, o.addListener(n, `error`, H), o.addListener(n, `frameError`, ie), o.addListener(n, `end`, ae), o.addListener(n, `goaway`, oe), o.addListener(n, `close`, function() {
			let { [p]: e } = this, { [b]: t } = e, n = this[b][y] || this[y] || new l(`closed`, o.getSocketInfo(t));
			if (e[w] = null, e.destroyed) {
				r(e[h] === 0);
				let t = e[g].splice(e[v]);
				for (let r = 0; r < t.length; r++) {
					let i = t[r];
					o.errorRequest(e, i, n);
				}
			}
		}), n.unref(), e[w] = n, t[w] = n, o.addListener(t, `error`, function(e) {
			this[y] = e, this[p][S](e);
		}), o.addListener(t, `end`, function() {
			o.destroy(this, new l(`other side closed`, o.getSocketInfo(this)));
		}), o.addListener(t, `close`, function() {
			let t = this[y] || new l(`closed`, o.getSocketInfo(this));
			e[b] = null, this[w] != null && this[w].destroy(t), e[_] = e[v], r(e[m] === 0), e.emit(`disconnect`, e[d], [e], t), e[T]();
		});
		let i = !1;
		return t.on(`close`, () => {
			i = !0;
		}), {
			version: `h2`,
			defaultPipelining: 1 / 0,
			write(...t) {
				return le(e, ...t);
			},
			resume() {
				V(e);
			},
			destroy(e, n) {
				i ? queueMicrotask(n) : t.destroy(e).on(`close`, n);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy() {
				return !1;
			}
		};
	}
	function V(e) {
		let t = e[b];
		t?.destroyed === !1 && (e[E] === 0 && e[C] === 0 ? (t.unref(), e[w].unref()) : (t.ref(), e[w].ref()));
	}
	function H(e) {
		this[b][y] = e, this[p][S](e);
	}
	function ie(e, t, n) {
		if (n === 0) {
			let n = new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
			this[b][y] = n, this[p][S](n);
		}
	}
	function ae() {
		let e = new l(`other side closed`, o.getSocketInfo(this[b]));
		this.destroy(e), o.destroy(this[b], e);
	}
	function oe(e) {
		let t = this[y] || new l(`HTTP/2: "GOAWAY" frame received with code ${e}`, o.getSocketInfo(this)), n = this[p];
		if (n[b] = null, n[k] = null, this[w] != null && (this[w].destroy(t), this[w] = null), o.destroy(this[b], t), n[v] < n[g].length) {
			let e = n[g][n[v]];
			n[g][n[v]++] = null, o.errorRequest(n, e, t), n[_] = n[v];
		}
		r(n[m] === 0), n.emit(`disconnect`, n[d], [n], t), n[T]();
	}
	function se(e) {
		return e !== `GET` && e !== `HEAD` && e !== `OPTIONS` && e !== `TRACE` && e !== `CONNECT`;
	}
	function le(e, t) {
		let n = e[w], { method: a, path: l, host: f, upgrade: p, expectContinue: m, signal: h, headers: y } = t, { body: S } = t;
		if (p) return o.errorRequest(e, t, Error(`Upgrade not supported for H2`)), !1;
		let C = {};
		for (let e = 0; e < y.length; e += 2) {
			let t = y[e + 0], n = y[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) C[t] ? C[t] += `,${n[e]}` : C[t] = n[e];
			else C[t] = n;
		}
		let E, { hostname: D, port: O } = e[d];
		C[F] = f || `${D}${O ? `:${O}` : ``}`, C[I] = a;
		let k = (n) => {
			t.aborted || (t.completed ? a === `CONNECT` && E != null && o.destroy(E, n || new c()) : (n ||= new c(), o.errorRequest(e, t, n), E != null && o.destroy(E, n), o.destroy(S, n), e[g][e[v]++] = null, e[T]()));
		};
		try {
			t.onConnect(k);
		} catch (n) {
			o.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		if (a === `CONNECT`) {
			n.ref(), E = n.request(C, {
				endStream: !1,
				signal: h
			});
			let r = !1, a = (e) => {
				r = !0, E.off(i, o), t.onUpgradeResponse(Number(e[te]), e, re);
			}, o = (e) => {
				r = !0, E.off(`response`, a), t.onUpgradeError(e);
			};
			return E.once(`response`, a), E.once(`error`, k), ++n[A], (() => {
				try {
					t.onUpgrade(null, null, E);
				} catch (e) {
					E.off(`response`, a), k(e);
					return;
				}
				t.aborted || (E.off(`error`, k), E.once(i, o), e[g][e[v]++] = null);
			})(), E.once(`close`, () => {
				!r && t.completed && (E.off(`response`, a), E.off(i, o), t.onUpgradeError(new u(`HTTP/2: "stream error" received - code ${E.rstCode}`))), --n[A], n[A] === 0 && n.unref();
			}), !0;
		}
		C[L] = l, C[R] = `https`;
		let j = a === `PUT` || a === `POST` || a === `PATCH`;
		S && typeof S.read == `function` && S.read(0);
		let N = o.bodyLength(S);
		if (o.isFormDataLike(S)) {
			M ??= ce().extractBody;
			let [e, t] = M(S);
			C[`content-type`] = t, S = e.stream, N = e.length;
		}
		if (N ??= t.contentLength, N !== 0 && j || (N = null), se(a) && N > 0 && t.contentLength != null && t.contentLength !== N) {
			if (e[x]) return o.errorRequest(e, t, new s()), !1;
			process.emitWarning(new s());
		}
		N != null && (r(S, `no body must not have content length`), C[z] = `${N}`), n.ref();
		let P = a === `GET` || a === `HEAD` || S === null;
		return m ? (C[ee] = `100-continue`, E = n.request(C, {
			endStream: P,
			signal: h
		}), E.once(`continue`, B)) : (E = n.request(C, {
			endStream: P,
			signal: h
		}), B()), ++n[A], E.once(`response`, (n) => {
			let { [te]: r, ...i } = n;
			if (t.onResponseStarted(), t.aborted) {
				let n = new c();
				o.errorRequest(e, t, n), o.destroy(E, n);
			} else t.onHeaders(Number(r), ne(i), E.resume.bind(E), ``) === !1 && E.pause(), E.on(`data`, (e) => {
				t.onData(e) === !1 && E.pause();
			});
		}), E.once(`end`, () => {
			(E.state?.state == null || E.state.state < 6) && t.onComplete([]), n[A] === 0 && n.unref(), k(new u(`HTTP/2: stream half-closed (remote)`)), e[g][e[v]++] = null, e[_] = e[v], e[T]();
		}), E.once(`close`, () => {
			--n[A], n[A] === 0 && n.unref();
		}), E.once(`error`, function(e) {
			k(e);
		}), E.once(`frameError`, (e, t) => {
			k(new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
		}), !0;
		function B() {
			!S || N === 0 ? ue(k, E, null, e, t, e[b], N, j) : o.isBuffer(S) ? ue(k, E, S, e, t, e[b], N, j) : o.isBlobLike(S) ? typeof S.stream == `function` ? U(k, E, S.stream(), e, t, e[b], N, j) : fe(k, E, S, e, t, e[b], N, j) : o.isStream(S) ? de(k, e[b], j, E, S, e, t, N) : o.isIterable(S) ? U(k, E, S, e, t, e[b], N, j) : r(!1);
		}
	}
	function ue(e, t, n, i, a, s, c, l) {
		try {
			n != null && o.isBuffer(n) && (r(c === n.byteLength, `buffer body must have content length`), t.cork(), t.write(n), t.uncork(), t.end(), a.onBodySent(n)), l || (s[f] = !0), a.onRequestSent(), i[T]();
		} catch (t) {
			e(t);
		}
	}
	function de(e, t, n, i, s, c, l, u) {
		r(u !== 0 || c[m] === 0, `stream body cannot be pipelined`);
		let d = a(s, i, (r) => {
			r ? (o.destroy(d, r), e(r)) : (o.removeAllListeners(d), l.onRequestSent(), n || (t[f] = !0), c[T]());
		});
		o.addListener(d, `data`, p);
		function p(e) {
			l.onBodySent(e);
		}
	}
	async function fe(e, t, n, i, a, o, c, l) {
		r(c === n.size, `blob body must have content length`);
		try {
			if (c != null && c !== n.size) throw new s();
			let e = Buffer.from(await n.arrayBuffer());
			t.cork(), t.write(e), t.uncork(), t.end(), a.onBodySent(e), a.onRequestSent(), l || (o[f] = !0), i[T]();
		} catch (t) {
			e(t);
		}
	}
	async function U(e, t, n, i, a, o, s, c) {
		r(s !== 0 || i[m] === 0, `iterator body cannot be pipelined`);
		let l = null;
		function u() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}
		let d = () => new Promise((e, t) => {
			r(l === null), o[y] ? t(o[y]) : l = e;
		});
		t.on(`close`, u).on(`drain`, u);
		try {
			for await (let e of n) {
				if (o[y]) throw o[y];
				let n = t.write(e);
				a.onBodySent(e), n || await d();
			}
			t.end(), a.onRequestSent(), c || (o[f] = !0), i[T]();
		} catch (t) {
			e(t);
		} finally {
			t.off(`close`, u).off(`drain`, u);
		}
	}
	n.exports = B;
})), de = n(((t, n) => {
	let r = j(), { kBodyUsed: i } = D(), a = e(`node:assert`), { InvalidArgumentError: o } = O(), s = e(`node:events`), c = [
		300,
		301,
		302,
		303,
		307,
		308
	], l = Symbol(`body`);
	var u = class {
		constructor(e) {
			this[l] = e, this[i] = !1;
		}
		async *[Symbol.asyncIterator]() {
			a(!this[i], `disturbed`), this[i] = !0, yield* this[l];
		}
	}, d = class {
		constructor(e, t, n, c) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new o(`maxRedirections must be a positive number`);
			r.validateHandler(c, n.method, n.upgrade), this.dispatch = e, this.location = null, this.abort = null, this.opts = {
				...n,
				maxRedirections: 0
			}, this.maxRedirections = t, this.handler = c, this.history = [], this.redirectionLimitReached = !1, r.isStream(this.opts.body) ? (r.bodyLength(this.opts.body) === 0 && this.opts.body.on(`data`, function() {
				a(!1);
			}), typeof this.opts.body.readableDidRead != `boolean` && (this.opts.body[i] = !1, s.prototype.on.call(this.opts.body, `data`, function() {
				this[i] = !0;
			}))) : (this.opts.body && typeof this.opts.body.pipeTo == `function` || this.opts.body && typeof this.opts.body != `string` && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) && (this.opts.body = new u(this.opts.body));
		}
		onConnect(e) {
			this.abort = e, this.handler.onConnect(e, { history: this.history });
		}
		onUpgrade(e, t, n) {
			this.handler.onUpgrade(e, t, n);
		}
		onError(e) {
			this.handler.onError(e);
		}
		onHeaders(e, t, n, i) {
			if (this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : f(e, t), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
				this.request && this.request.abort(Error(`max redirects`)), this.redirectionLimitReached = !0, this.abort(Error(`max redirects`));
				return;
			}
			if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) return this.handler.onHeaders(e, t, n, i);
			let { origin: a, pathname: o, search: s } = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), c = s ? `${o}${s}` : o;
			this.opts.headers = m(this.opts.headers, e === 303, this.opts.origin !== a), this.opts.path = c, this.opts.origin = a, this.opts.maxRedirections = 0, this.opts.query = null, e === 303 && this.opts.method !== `HEAD` && (this.opts.method = `GET`, this.opts.body = null);
		}
		onData(e) {
			if (!this.location) return this.handler.onData(e);
		}
		onComplete(e) {
			this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(e);
		}
		onBodySent(e) {
			this.handler.onBodySent && this.handler.onBodySent(e);
		}
	};
	function f(e, t) {
		if (c.indexOf(e) === -1) return null;
		for (let e = 0; e < t.length; e += 2) if (t[e].length === 8 && r.headerNameToString(t[e]) === `location`) return t[e + 1];
	}
	function p(e, t, n) {
		if (e.length === 4) return r.headerNameToString(e) === `host`;
		if (t && r.headerNameToString(e).startsWith(`content-`)) return !0;
		if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
			let t = r.headerNameToString(e);
			return t === `authorization` || t === `cookie` || t === `proxy-authorization`;
		}
		return !1;
	}
	function m(e, t, n) {
		let r = [];
		if (Array.isArray(e)) for (let i = 0; i < e.length; i += 2) p(e[i], t, n) || r.push(e[i], e[i + 1]);
		else if (e && typeof e == `object`) for (let i of Object.keys(e)) p(i, t, n) || r.push(i, e[i]);
		else a(e == null, `headers must be an object or an array`);
		return r;
	}
	n.exports = d;
})), fe = n(((e, t) => {
	let n = de();
	function r({ maxRedirections: e }) {
		return (t) => function(r, i) {
			let { maxRedirections: a = e } = r;
			if (!a) return t(r, i);
			let o = new n(t, a, r, i);
			return r = {
				...r,
				maxRedirections: 0
			}, t(r, o);
		};
	}
	t.exports = r;
})), U = n(((t, n) => {
	let r = e(`node:assert`), i = e(`node:net`), a = e(`node:http`), o = j(), { channels: s } = M(), c = N(), l = F(), { InvalidArgumentError: u, InformationalError: d, ClientDestroyedError: f } = O(), p = L(), { kUrl: m, kServerName: h, kClient: g, kBusy: _, kConnect: v, kResuming: y, kRunning: b, kPending: x, kSize: S, kQueue: C, kConnected: w, kConnecting: T, kNeedDrain: E, kKeepAliveDefaultTimeout: k, kHostHeader: A, kPendingIdx: P, kRunningIdx: I, kError: R, kPipelining: z, kKeepAliveTimeoutValue: ee, kMaxHeadersSize: te, kKeepAliveMaxTimeout: ne, kKeepAliveTimeoutThreshold: re, kHeadersTimeout: B, kBodyTimeout: V, kStrictContentLength: H, kConnector: ie, kMaxRedirections: ae, kMaxRequests: oe, kCounter: se, kClose: ce, kDestroy: de, kDispatch: U, kInterceptors: pe, kLocalAddress: W, kMaxResponseSize: me, kOnError: he, kHTTPContext: G, kMaxConcurrentStreams: ge, kResume: _e } = D(), ve = le(), ye = ue(), be = !1, xe = Symbol(`kClosedResolve`), Se = () => {};
	function Ce(e) {
		return e[z] ?? e[G]?.defaultPipelining ?? 1;
	}
	var K = class extends l {
		constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: r, socketTimeout: s, requestTimeout: c, connectTimeout: l, bodyTimeout: d, idleTimeout: f, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: v, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: S, pipelining: w, tls: T, strictContentLength: D, maxCachedSessions: O, maxRedirections: j, connect: M, maxRequestsPerClient: N, localAddress: F, maxResponseSize: L, autoSelectFamily: R, autoSelectFamilyAttemptTimeout: se, maxConcurrentStreams: ce, allowH2: le, webSocket: ue, eventSource: de } = {}) {
			if (super({
				webSocket: ue,
				eventSource: de
			}), g !== void 0) throw new u(`unsupported keepAlive, use pipelining=0 instead`);
			if (s !== void 0) throw new u(`unsupported socketTimeout, use headersTimeout & bodyTimeout instead`);
			if (c !== void 0) throw new u(`unsupported requestTimeout, use headersTimeout & bodyTimeout instead`);
			if (f !== void 0) throw new u(`unsupported idleTimeout, use keepAliveTimeout instead`);
			if (v !== void 0) throw new u(`unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead`);
			if (n != null && !Number.isFinite(n)) throw new u(`invalid maxHeaderSize`);
			if (S != null && typeof S != `string`) throw new u(`invalid socketPath`);
			if (l != null && (!Number.isFinite(l) || l < 0)) throw new u(`invalid connectTimeout`);
			if (_ != null && (!Number.isFinite(_) || _ <= 0)) throw new u(`invalid keepAliveTimeout`);
			if (b != null && (!Number.isFinite(b) || b <= 0)) throw new u(`invalid keepAliveMaxTimeout`);
			if (x != null && !Number.isFinite(x)) throw new u(`invalid keepAliveTimeoutThreshold`);
			if (r != null && (!Number.isInteger(r) || r < 0)) throw new u(`headersTimeout must be a positive integer or zero`);
			if (d != null && (!Number.isInteger(d) || d < 0)) throw new u(`bodyTimeout must be a positive integer or zero`);
			if (M != null && typeof M != `function` && typeof M != `object`) throw new u(`connect must be a function or an object`);
			if (j != null && (!Number.isInteger(j) || j < 0)) throw new u(`maxRedirections must be a positive number`);
			if (N != null && (!Number.isInteger(N) || N < 0)) throw new u(`maxRequestsPerClient must be a positive number`);
			if (F != null && (typeof F != `string` || i.isIP(F) === 0)) throw new u(`localAddress must be valid string IP address`);
			if (L != null && (!Number.isInteger(L) || L < -1)) throw new u(`maxResponseSize must be a positive number`);
			if (se != null && (!Number.isInteger(se) || se < -1)) throw new u(`autoSelectFamilyAttemptTimeout must be a positive number`);
			if (le != null && typeof le != `boolean`) throw new u(`allowH2 must be a valid boolean value`);
			if (ce != null && (typeof ce != `number` || ce < 1)) throw new u(`maxConcurrentStreams must be a positive integer, greater than 0`);
			typeof M != `function` && (M = p({
				...T,
				maxCachedSessions: O,
				allowH2: le,
				socketPath: S,
				timeout: l,
				...R ? {
					autoSelectFamily: R,
					autoSelectFamilyAttemptTimeout: se
				} : void 0,
				...M
			})), t?.Client && Array.isArray(t.Client) ? (this[pe] = t.Client, be || (be = !0, process.emitWarning(`Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.`, { code: `UNDICI-CLIENT-INTERCEPTOR-DEPRECATED` }))) : this[pe] = [we({ maxRedirections: j })], this[m] = o.parseOrigin(e), this[ie] = M, this[z] = w ?? 1, this[te] = n || a.maxHeaderSize, this[k] = _ ?? 4e3, this[ne] = b ?? 6e5, this[re] = x ?? 2e3, this[ee] = this[k], this[h] = null, this[W] = F ?? null, this[y] = 0, this[E] = 0, this[A] = `host: ${this[m].hostname}${this[m].port ? `:${this[m].port}` : ``}\r\n`, this[V] = d ?? 3e5, this[B] = r ?? 3e5, this[H] = D ?? !0, this[ae] = j, this[oe] = N, this[xe] = null, this[me] = L > -1 ? L : -1, this[ge] = ce ?? 100, this[G] = null, this[C] = [], this[I] = 0, this[P] = 0, this[_e] = (e) => Oe(this, e), this[he] = (e) => Te(this, e);
		}
		get pipelining() {
			return this[z];
		}
		set pipelining(e) {
			this[z] = e, this[_e](!0);
		}
		get [x]() {
			return this[C].length - this[P];
		}
		get [b]() {
			return this[P] - this[I];
		}
		get [S]() {
			return this[C].length - this[I];
		}
		get [w]() {
			return !!this[G] && !this[T] && !this[G].destroyed;
		}
		get [_]() {
			return !!(this[G]?.busy(null) || this[S] >= (Ce(this) || 1) || this[x] > 0);
		}
		[v](e) {
			Ee(this), this.once(`connect`, e);
		}
		[U](e, t) {
			let n = e.origin || this[m].origin, r = new c(n, e, t);
			return this[C].push(r), this[y] || (o.bodyLength(r.body) == null && o.isIterable(r.body) ? (this[y] = 1, queueMicrotask(() => Oe(this))) : this[_e](!0)), this[y] && this[E] !== 2 && this[_] && (this[E] = 2), this[E] < 2;
		}
		async [ce]() {
			return new Promise((e) => {
				this[S] ? this[xe] = e : e(null);
			});
		}
		async [de](e) {
			return new Promise((t) => {
				let n = this[C].splice(this[P]);
				for (let t = 0; t < n.length; t++) {
					let r = n[t];
					o.errorRequest(this, r, e);
				}
				let r = () => {
					this[xe] && (this[xe](), this[xe] = null), t(null);
				};
				this[G] ? (this[G].destroy(e, r), this[G] = null) : queueMicrotask(r), this[_e]();
			});
		}
	};
	let we = fe();
	function Te(e, t) {
		if (e[b] === 0 && t.code !== `UND_ERR_INFO` && t.code !== `UND_ERR_SOCKET`) {
			r(e[P] === e[I]);
			let n = e[C].splice(e[I]);
			for (let r = 0; r < n.length; r++) {
				let i = n[r];
				o.errorRequest(e, i, t);
			}
			r(e[S] === 0);
		}
	}
	async function Ee(e) {
		r(!e[T]), r(!e[G]);
		let { host: t, hostname: n, protocol: a, port: c } = e[m];
		if (n[0] === `[`) {
			let e = n.indexOf(`]`);
			r(e !== -1);
			let t = n.substring(1, e);
			r(i.isIP(t)), n = t;
		}
		e[T] = !0, s.beforeConnect.hasSubscribers && s.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: n,
				protocol: a,
				port: c,
				version: e[G]?.version,
				servername: e[h],
				localAddress: e[W]
			},
			connector: e[ie]
		});
		try {
			let i = await new Promise((r, i) => {
				e[ie]({
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					servername: e[h],
					localAddress: e[W]
				}, (e, t) => {
					e ? i(e) : r(t);
				});
			});
			if (e.destroyed) {
				o.destroy(i.on(`error`, Se), new f());
				return;
			}
			r(i);
			try {
				e[G] = i.alpnProtocol === `h2` ? await ye(e, i) : await ve(e, i);
			} catch (e) {
				throw i.destroy().on(`error`, Se), e;
			}
			e[T] = !1, i[se] = 0, i[oe] = e[oe], i[g] = e, i[R] = null, s.connected.hasSubscribers && s.connected.publish({
				connectParams: {
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					version: e[G]?.version,
					servername: e[h],
					localAddress: e[W]
				},
				connector: e[ie],
				socket: i
			}), e.emit(`connect`, e[m], [e]);
		} catch (i) {
			if (e.destroyed) return;
			if (e[T] = !1, s.connectError.hasSubscribers && s.connectError.publish({
				connectParams: {
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					version: e[G]?.version,
					servername: e[h],
					localAddress: e[W]
				},
				connector: e[ie],
				error: i
			}), i.code === `ERR_TLS_CERT_ALTNAME_INVALID`) for (r(e[b] === 0); e[x] > 0 && e[C][e[P]].servername === e[h];) {
				let t = e[C][e[P]++];
				o.errorRequest(e, t, i);
			}
			else Te(e, i);
			e.emit(`connectionError`, e[m], [e], i);
		}
		e[_e]();
	}
	function De(e) {
		e[E] = 0, e.emit(`drain`, e[m], [e]);
	}
	function Oe(e, t) {
		e[y] !== 2 && (e[y] = 2, ke(e, t), e[y] = 0, e[I] > 256 && (e[C].splice(0, e[I]), e[P] -= e[I], e[I] = 0));
	}
	function ke(e, t) {
		for (;;) {
			if (e.destroyed) {
				r(e[x] === 0);
				return;
			}
			if (e[xe] && !e[S]) {
				e[xe](), e[xe] = null;
				return;
			}
			if (e[G] && e[G].resume(), e[_]) e[E] = 2;
			else if (e[E] === 2) {
				t ? (e[E] = 1, queueMicrotask(() => De(e))) : De(e);
				continue;
			}
			if (e[x] === 0 || e[b] >= (Ce(e) || 1)) return;
			let n = e[C][e[P]];
			if (e[m].protocol === `https:` && e[h] !== n.servername) {
				if (e[b] > 0) return;
				e[h] = n.servername, e[G]?.destroy(new d(`servername changed`), () => {
					e[G] = null, Oe(e);
				});
			}
			if (e[T]) return;
			if (!e[G]) {
				Ee(e);
				return;
			}
			if (e[G].destroyed || e[G].busy(n)) return;
			!n.aborted && e[G].write(n) ? e[P]++ : e[C].splice(e[P], 1);
		}
	}
	n.exports = K;
})), pe = n(((e, t) => {
	let n = 2047;
	var r = class {
		constructor() {
			this.bottom = 0, this.top = 0, this.list = Array(2048), this.next = null;
		}
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & n) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e, this.top = this.top + 1 & n;
		}
		shift() {
			let e = this.list[this.bottom];
			return e === void 0 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & n, e);
		}
	};
	t.exports = class {
		constructor() {
			this.head = this.tail = new r();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			this.head.isFull() && (this.head = this.head.next = new r()), this.head.push(e);
		}
		shift() {
			let e = this.tail, t = e.shift();
			return e.isEmpty() && e.next !== null && (this.tail = e.next), t;
		}
	};
})), W = n(((e, t) => {
	let { kFree: n, kConnected: r, kPending: i, kQueued: a, kRunning: o, kSize: s } = D(), c = Symbol(`pool`);
	t.exports = class {
		constructor(e) {
			this[c] = e;
		}
		get connected() {
			return this[c][r];
		}
		get free() {
			return this[c][n];
		}
		get pending() {
			return this[c][i];
		}
		get queued() {
			return this[c][a];
		}
		get running() {
			return this[c][o];
		}
		get size() {
			return this[c][s];
		}
	};
})), me = n(((e, t) => {
	let n = F(), r = pe(), { kConnected: i, kSize: a, kRunning: o, kPending: s, kQueued: c, kBusy: l, kFree: u, kUrl: d, kClose: f, kDestroy: p, kDispatch: m } = D(), h = W(), g = Symbol(`clients`), _ = Symbol(`needDrain`), v = Symbol(`queue`), y = Symbol(`closed resolve`), b = Symbol(`onDrain`), x = Symbol(`onConnect`), S = Symbol(`onDisconnect`), C = Symbol(`onConnectionError`), w = Symbol(`get dispatcher`), T = Symbol(`add client`), E = Symbol(`remove client`), O = Symbol(`stats`);
	t.exports = {
		PoolBase: class extends n {
			constructor(e) {
				super(e), this[v] = new r(), this[g] = [], this[c] = 0;
				let t = this;
				this[b] = function(e, n) {
					let r = t[v], i = !1;
					for (; !i;) {
						let e = r.shift();
						if (!e) break;
						t[c]--, i = !this.dispatch(e.opts, e.handler);
					}
					this[_] = i, !this[_] && t[_] && (t[_] = !1, t.emit(`drain`, e, [t, ...n])), t[y] && r.isEmpty() && Promise.all(t[g].map((e) => e.close())).then(t[y]);
				}, this[x] = (e, n) => {
					t.emit(`connect`, e, [t, ...n]);
				}, this[S] = (e, n, r) => {
					t.emit(`disconnect`, e, [t, ...n], r);
				}, this[C] = (e, n, r) => {
					t.emit(`connectionError`, e, [t, ...n], r);
				}, this[O] = new h(this);
			}
			get [l]() {
				return this[_];
			}
			get [i]() {
				return this[g].filter((e) => e[i]).length;
			}
			get [u]() {
				return this[g].filter((e) => e[i] && !e[_]).length;
			}
			get [s]() {
				let e = this[c];
				for (let { [s]: t } of this[g]) e += t;
				return e;
			}
			get [o]() {
				let e = 0;
				for (let { [o]: t } of this[g]) e += t;
				return e;
			}
			get [a]() {
				let e = this[c];
				for (let { [a]: t } of this[g]) e += t;
				return e;
			}
			get stats() {
				return this[O];
			}
			async [f]() {
				this[v].isEmpty() ? await Promise.all(this[g].map((e) => e.close())) : await new Promise((e) => {
					this[y] = e;
				});
			}
			async [p](e) {
				for (;;) {
					let t = this[v].shift();
					if (!t) break;
					t.handler.onError(e);
				}
				await Promise.all(this[g].map((t) => t.destroy(e)));
			}
			[m](e, t) {
				let n = this[w]();
				return n ? n.dispatch(e, t) || (n[_] = !0, this[_] = !this[w]()) : (this[_] = !0, this[v].push({
					opts: e,
					handler: t
				}), this[c]++), !this[_];
			}
			[T](e) {
				return e.on(`drain`, this[b]).on(`connect`, this[x]).on(`disconnect`, this[S]).on(`connectionError`, this[C]), this[g].push(e), this[_] && queueMicrotask(() => {
					this[_] && this[b](e[d], [this, e]);
				}), this;
			}
			[E](e) {
				e.close(() => {
					let t = this[g].indexOf(e);
					t !== -1 && this[g].splice(t, 1);
				}), this[_] = this[g].some((e) => !e[_] && e.closed !== !0 && e.destroyed !== !0);
			}
		},
		kClients: g,
		kNeedDrain: _,
		kAddClient: T,
		kRemoveClient: E,
		kGetDispatcher: w
	};
})), he = n(((e, t) => {
	let { PoolBase: n, kClients: r, kNeedDrain: i, kAddClient: a, kGetDispatcher: o } = me(), s = U(), { InvalidArgumentError: c } = O(), l = j(), { kUrl: u, kInterceptors: d } = D(), f = L(), p = Symbol(`options`), m = Symbol(`connections`), h = Symbol(`factory`);
	function g(e, t) {
		return new s(e, t);
	}
	t.exports = class extends n {
		constructor(e, { connections: t, factory: n = g, connect: i, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: _, autoSelectFamily: v, autoSelectFamilyAttemptTimeout: y, allowH2: b, ...x } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new c(`invalid connections`);
			if (typeof n != `function`) throw new c(`factory must be a function.`);
			if (i != null && typeof i != `function` && typeof i != `object`) throw new c(`connect must be a function or an object`);
			typeof i != `function` && (i = f({
				...o,
				maxCachedSessions: s,
				allowH2: b,
				socketPath: _,
				timeout: a,
				...v ? {
					autoSelectFamily: v,
					autoSelectFamilyAttemptTimeout: y
				} : void 0,
				...i
			})), super(x), this[d] = x.interceptors?.Pool && Array.isArray(x.interceptors.Pool) ? x.interceptors.Pool : [], this[m] = t || null, this[u] = l.parseOrigin(e), this[p] = {
				...l.deepClone(x),
				connect: i,
				allowH2: b
			}, this[p].interceptors = x.interceptors ? { ...x.interceptors } : void 0, this[h] = n, this.on(`connectionError`, (e, t, n) => {
				for (let e of t) {
					let t = this[r].indexOf(e);
					t !== -1 && this[r].splice(t, 1);
				}
			});
		}
		[o]() {
			for (let e of this[r]) if (!e[i]) return e;
			if (!this[m] || this[r].length < this[m]) {
				let e = this[h](this[u], this[p]);
				return this[a](e), e;
			}
		}
	};
})), G = n(((e, t) => {
	let { BalancedPoolMissingUpstreamError: n, InvalidArgumentError: r } = O(), { PoolBase: i, kClients: a, kNeedDrain: o, kAddClient: s, kRemoveClient: c, kGetDispatcher: l } = me(), u = he(), { kUrl: d, kInterceptors: f } = D(), { parseOrigin: p } = j(), m = Symbol(`factory`), h = Symbol(`options`), g = Symbol(`kGreatestCommonDivisor`), _ = Symbol(`kCurrentWeight`), v = Symbol(`kIndex`), y = Symbol(`kWeight`), b = Symbol(`kMaxWeightPerServer`), x = Symbol(`kErrorPenalty`);
	function S(e, t) {
		if (e === 0) return t;
		for (; t !== 0;) {
			let n = t;
			t = e % t, e = n;
		}
		return e;
	}
	function C(e, t) {
		return new u(e, t);
	}
	t.exports = class extends i {
		constructor(e = [], { factory: t = C, ...n } = {}) {
			if (super(), this[h] = n, this[v] = -1, this[_] = 0, this[b] = this[h].maxWeightPerServer || 100, this[x] = this[h].errorPenalty || 15, Array.isArray(e) || (e = [e]), typeof t != `function`) throw new r(`factory must be a function.`);
			this[f] = n.interceptors?.BalancedPool && Array.isArray(n.interceptors.BalancedPool) ? n.interceptors.BalancedPool : [], this[m] = t;
			for (let t of e) this.addUpstream(t);
			this._updateBalancedPoolStats();
		}
		addUpstream(e) {
			let t = p(e).origin;
			if (this[a].find((e) => e[d].origin === t && e.closed !== !0 && e.destroyed !== !0)) return this;
			let n = this[m](t, Object.assign({}, this[h]));
			this[s](n), n.on(`connect`, () => {
				n[y] = Math.min(this[b], n[y] + this[x]);
			}), n.on(`connectionError`, () => {
				n[y] = Math.max(1, n[y] - this[x]), this._updateBalancedPoolStats();
			}), n.on(`disconnect`, (...e) => {
				let t = e[2];
				t && t.code === `UND_ERR_SOCKET` && (n[y] = Math.max(1, n[y] - this[x]), this._updateBalancedPoolStats());
			});
			for (let e of this[a]) e[y] = this[b];
			return this._updateBalancedPoolStats(), this;
		}
		_updateBalancedPoolStats() {
			let e = 0;
			for (let t = 0; t < this[a].length; t++) e = S(this[a][t][y], e);
			this[g] = e;
		}
		removeUpstream(e) {
			let t = p(e).origin, n = this[a].find((e) => e[d].origin === t && e.closed !== !0 && e.destroyed !== !0);
			return n && this[c](n), this;
		}
		get upstreams() {
			return this[a].filter((e) => e.closed !== !0 && e.destroyed !== !0).map((e) => e[d].origin);
		}
		[l]() {
			if (this[a].length === 0) throw new n();
			if (!this[a].find((e) => !e[o] && e.closed !== !0 && e.destroyed !== !0) || this[a].map((e) => e[o]).reduce((e, t) => e && t, !0)) return;
			let e = 0, t = this[a].findIndex((e) => !e[o]);
			for (; e++ < this[a].length;) {
				this[v] = (this[v] + 1) % this[a].length;
				let e = this[a][this[v]];
				if (e[y] > this[a][t][y] && !e[o] && (t = this[v]), this[v] === 0 && (this[_] = this[_] - this[g], this[_] <= 0 && (this[_] = this[b])), e[y] >= this[_] && !e[o]) return e;
			}
			return this[_] = this[a][t][y], this[v] = t, this[a][t];
		}
	};
})), ge = n(((e, t) => {
	let { InvalidArgumentError: n } = O(), { kClients: r, kRunning: i, kClose: a, kDestroy: o, kDispatch: s, kInterceptors: c } = D(), l = F(), u = he(), d = U(), f = j(), p = fe(), m = Symbol(`onConnect`), h = Symbol(`onDisconnect`), g = Symbol(`onConnectionError`), _ = Symbol(`maxRedirections`), v = Symbol(`onDrain`), y = Symbol(`factory`), b = Symbol(`options`);
	function x(e, t) {
		return t && t.connections === 1 ? new d(e, t) : new u(e, t);
	}
	t.exports = class extends l {
		constructor({ factory: e = x, maxRedirections: t = 0, connect: i, tls: a, ...o } = {}) {
			if (typeof e != `function`) throw new n(`factory must be a function.`);
			if (i != null && typeof i != `function` && typeof i != `object`) throw new n(`connect must be a function or an object`);
			if (!Number.isInteger(t) || t < 0) throw new n(`maxRedirections must be a positive number`);
			super(o), i && typeof i != `function` && (i = { ...i }), a && typeof a != `function` && (a = { ...a }), this[c] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [p({ maxRedirections: t })], this[b] = {
				...f.deepClone(o),
				connect: i,
				tls: a
			}, this[b].interceptors = o.interceptors ? { ...o.interceptors } : void 0, this[_] = t, this[y] = e, this[r] = /* @__PURE__ */ new Map(), this[v] = (e, t) => {
				this.emit(`drain`, e, [this, ...t]);
			}, this[m] = (e, t) => {
				this.emit(`connect`, e, [this, ...t]);
			}, this[h] = (e, t, n) => {
				this.emit(`disconnect`, e, [this, ...t], n);
			}, this[g] = (e, t, n) => {
				this.emit(`connectionError`, e, [this, ...t], n);
			};
		}
		get [i]() {
			let e = 0;
			for (let t of this[r].values()) e += t[i];
			return e;
		}
		[s](e, t) {
			let i;
			if (e.origin && (typeof e.origin == `string` || e.origin instanceof URL)) i = String(e.origin);
			else throw new n(`opts.origin must be a non-empty string or URL.`);
			let a = this[r].get(i);
			return a || (a = this[y](e.origin, this[b]).on(`drain`, this[v]).on(`connect`, this[m]).on(`disconnect`, this[h]).on(`connectionError`, this[g]), this[r].set(i, a)), a.dispatch(e, t);
		}
		async [a]() {
			let e = [];
			for (let t of this[r].values()) e.push(t.close());
			this[r].clear(), await Promise.all(e);
		}
		async [o](e) {
			let t = [];
			for (let n of this[r].values()) t.push(n.destroy(e));
			this[r].clear(), await Promise.all(t);
		}
	};
})), _e = n(((t, n) => {
	let { kProxy: r, kClose: i, kDestroy: a, kDispatch: o, kInterceptors: s } = D(), { URL: c } = e(`node:url`), l = ge(), u = he(), d = F(), { InvalidArgumentError: f, RequestAbortedError: p, SecureProxyConnectionError: m } = O(), h = L(), g = U(), _ = Symbol(`proxy agent`), v = Symbol(`proxy client`), y = Symbol(`proxy headers`), b = Symbol(`request tls settings`), x = Symbol(`proxy tls settings`), S = Symbol(`connect endpoint function`), C = Symbol(`tunnel proxy`);
	function w(e) {
		return e === `https:` ? 443 : 80;
	}
	function T(e, t) {
		return new u(e, t);
	}
	let E = () => {};
	function k(e, t) {
		return t.connections === 1 ? new g(e, t) : new u(e, t);
	}
	var A = class extends d {
		#e;
		constructor(e, { headers: t = {}, connect: n, factory: r }) {
			if (super(), !e) throw new f(`Proxy URL is mandatory`);
			this[y] = t, this.#e = r ? r(e, { connect: n }) : new g(e, { connect: n });
		}
		[o](e, t) {
			let n = t.onHeaders;
			t.onHeaders = function(e, r, i) {
				e === 407 ? typeof t.onError == `function` && t.onError(new f(`Proxy Authentication Required (407)`)) : n && n.call(this, e, r, i);
			};
			let { origin: r, path: i = `/`, headers: a = {} } = e;
			if (e.path = r + i, !(`host` in a) && !(`Host` in a)) {
				let { host: e } = new c(r);
				a.host = e;
			}
			return e.headers = {
				...this[y],
				...a
			}, this.#e[o](e, t);
		}
		async [i]() {
			return this.#e.close();
		}
		async [a](e) {
			return this.#e.destroy(e);
		}
	}, j = class extends d {
		constructor(e) {
			if (super(), !e || typeof e == `object` && !(e instanceof c) && !e.uri) throw new f(`Proxy uri is mandatory`);
			let { clientFactory: t = T } = e;
			if (typeof t != `function`) throw new f(`Proxy opts.clientFactory must be a function.`);
			let { proxyTunnel: n = !0 } = e, i = this.#e(e), { href: a, origin: o, port: u, protocol: d, username: g, password: D, hostname: O } = i;
			if (this[r] = {
				uri: a,
				protocol: d
			}, this[s] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [], this[b] = e.requestTls, this[x] = e.proxyTls, this[y] = e.headers || {}, this[C] = n, e.auth && e.token) throw new f(`opts.auth cannot be used in combination with opts.token`);
			e.auth ? this[y][`proxy-authorization`] = `Basic ${e.auth}` : e.token ? this[y][`proxy-authorization`] = e.token : g && D && (this[y][`proxy-authorization`] = `Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(D)}`).toString(`base64`)}`);
			let j = h({ ...e.proxyTls });
			this[S] = h({ ...e.requestTls });
			let M = e.factory || k, N = (e, t) => {
				let { protocol: n } = new c(e);
				return !this[C] && n === `http:` && this[r].protocol === `http:` ? new A(this[r].uri, {
					headers: this[y],
					connect: j,
					factory: M
				}) : M(e, t);
			};
			this[v] = t(i, { connect: j }), this[_] = new l({
				...e,
				factory: N,
				connect: async (e, t) => {
					let n = e.host;
					e.port || (n += `:${w(e.protocol)}`);
					try {
						let { socket: r, statusCode: i } = await this[v].connect({
							origin: o,
							port: u,
							path: n,
							signal: e.signal,
							headers: {
								...this[y],
								host: e.host
							},
							servername: this[x]?.servername || O
						});
						if (i !== 200 && (r.on(`error`, E).destroy(), t(new p(`Proxy response (${i}) !== 200 when HTTP Tunneling`))), e.protocol !== `https:`) {
							t(null, r);
							return;
						}
						let a;
						a = this[b] ? this[b].servername : e.servername, this[S]({
							...e,
							servername: a,
							httpSocket: r
						}, t);
					} catch (e) {
						e.code === `ERR_TLS_CERT_ALTNAME_INVALID` ? t(new m(e)) : t(e);
					}
				}
			});
		}
		dispatch(e, t) {
			let n = M(e.headers);
			if (N(n), n && !(`host` in n) && !(`Host` in n)) {
				let { host: t } = new c(e.origin);
				n.host = t;
			}
			return this[_].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			return typeof e == `string` ? new c(e) : e instanceof c ? e : new c(e.uri);
		}
		async [i]() {
			await this[_].close(), await this[v].close();
		}
		async [a]() {
			await this[_].destroy(), await this[v].destroy();
		}
	};
	function M(e) {
		if (Array.isArray(e)) {
			let t = {};
			for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
			return t;
		}
		return e;
	}
	function N(e) {
		if (e && Object.keys(e).find((e) => e.toLowerCase() === `proxy-authorization`)) throw new f(`Proxy-Authorization should be sent in ProxyAgent constructor`);
	}
	n.exports = j;
})), ve = n(((e, t) => {
	let n = F(), { kClose: r, kDestroy: i, kClosed: a, kDestroyed: o, kDispatch: s, kNoProxyAgent: c, kHttpProxyAgent: l, kHttpsProxyAgent: u } = D(), d = _e(), f = ge(), p = {
		"http:": 80,
		"https:": 443
	}, m = !1;
	t.exports = class extends n {
		#e = null;
		#t = null;
		#n = null;
		constructor(e = {}) {
			super(), this.#n = e, m || (m = !0, process.emitWarning(`EnvHttpProxyAgent is experimental, expect them to change at any time.`, { code: `UNDICI-EHPA` }));
			let { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
			this[c] = new f(i);
			let a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
			a ? this[l] = new d({
				...i,
				uri: a
			}) : this[l] = this[c];
			let o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
			o ? this[u] = new d({
				...i,
				uri: o
			}) : this[u] = this[l], this.#a();
		}
		[s](e, t) {
			let n = new URL(e.origin);
			return this.#r(n).dispatch(e, t);
		}
		async [r]() {
			await this[c].close(), this[l][a] || await this[l].close(), this[u][a] || await this[u].close();
		}
		async [i](e) {
			await this[c].destroy(e), this[l][o] || await this[l].destroy(e), this[u][o] || await this[u].destroy(e);
		}
		#r(e) {
			let { protocol: t, host: n, port: r } = e;
			return n = n.replace(/:\d*$/, ``).toLowerCase(), r = Number.parseInt(r, 10) || p[t] || 0, this.#i(n, r) ? t === `https:` ? this[u] : this[l] : this[c];
		}
		#i(e, t) {
			if (this.#o && this.#a(), this.#t.length === 0) return !0;
			if (this.#e === `*`) return !1;
			for (let n = 0; n < this.#t.length; n++) {
				let r = this.#t[n];
				if (!(r.port && r.port !== t)) {
					if (!/^[.*]/.test(r.hostname)) {
						if (e === r.hostname) return !1;
					} else if (e.endsWith(r.hostname.replace(/^\*/, ``))) return !1;
				}
			}
			return !0;
		}
		#a() {
			let e = this.#n.noProxy ?? this.#s, t = e.split(/[,\s]/), n = [];
			for (let e = 0; e < t.length; e++) {
				let r = t[e];
				if (!r) continue;
				let i = r.match(/^(.+):(\d+)$/);
				n.push({
					hostname: (i ? i[1] : r).toLowerCase(),
					port: i ? Number.parseInt(i[2], 10) : 0
				});
			}
			this.#e = e, this.#t = n;
		}
		get #o() {
			return this.#n.noProxy === void 0 && this.#e !== this.#s;
		}
		get #s() {
			return process.env.no_proxy ?? process.env.NO_PROXY ?? ``;
		}
	};
})), ye = n(((t, n) => {
	let r = e(`node:assert`), { kRetryHandlerDefaultRetry: i } = D(), { RequestRetryError: a } = O(), { isDisturbed: o, parseHeaders: s, parseRangeHeader: c, wrapRequestBody: l } = j();
	function u(e) {
		let t = Date.now();
		return new Date(e).getTime() - t;
	}
	function d(e, t, n, r) {
		let i = e[`content-length`];
		if (i == null || !Number.isFinite(t.start) || !Number.isFinite(t.end)) return null;
		let o = Number(i), s = t.end - t.start + 1;
		return !Number.isFinite(o) || o !== s ? new a(`Content-Length mismatch`, n, {
			headers: e,
			data: { count: r }
		}) : null;
	}
	n.exports = class e {
		constructor(t, n) {
			let { retryOptions: r, ...a } = t, { retry: o, maxRetries: s, maxTimeout: c, minTimeout: u, timeoutFactor: d, methods: f, errorCodes: p, retryAfter: m, statusCodes: h } = r ?? {};
			this.dispatch = n.dispatch, this.handler = n.handler, this.opts = {
				...a,
				body: l(t.body)
			}, this.abort = null, this.aborted = !1, this.retryOpts = {
				retry: o ?? e[i],
				retryAfter: m ?? !0,
				maxTimeout: c ?? 3e4,
				minTimeout: u ?? 500,
				timeoutFactor: d ?? 2,
				maxRetries: s ?? 5,
				methods: f ?? [
					`GET`,
					`HEAD`,
					`OPTIONS`,
					`PUT`,
					`DELETE`,
					`TRACE`
				],
				statusCodes: h ?? [
					500,
					502,
					503,
					504,
					429
				],
				errorCodes: p ?? [
					`ECONNRESET`,
					`ECONNREFUSED`,
					`ENOTFOUND`,
					`ENETDOWN`,
					`ENETUNREACH`,
					`EHOSTDOWN`,
					`EHOSTUNREACH`,
					`EPIPE`,
					`UND_ERR_SOCKET`
				]
			}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, this.etag = null, this.resume = null, this.headersSent = !1, this.handler.onConnect((e) => {
				this.aborted = !0, this.abort ? this.abort(e) : this.reason = e;
			});
		}
		checkpointResponseEnd(e, t) {
			if (this.end == null && this.opts.method !== `HEAD`) {
				let t = e[`content-length`];
				this.end = t == null ? null : Number(t) - 1, r(this.end == null || Number.isFinite(this.end), `invalid content-length`);
			}
			this.resume = this.end == null ? null : t;
		}
		onRequestSent() {
			this.handler.onRequestSent && this.handler.onRequestSent();
		}
		onUpgrade(e, t, n) {
			this.handler.onUpgrade && this.handler.onUpgrade(e, t, n);
		}
		onConnect(e) {
			this.aborted ? e(this.reason) : this.abort = e;
		}
		onBodySent(e) {
			if (this.handler.onBodySent) return this.handler.onBodySent(e);
		}
		static [i](e, { state: t, opts: n }, r) {
			let { statusCode: i, code: a, headers: o } = e, { method: s, retryOptions: c } = n, { maxRetries: l, minTimeout: d, maxTimeout: f, timeoutFactor: p, statusCodes: m, errorCodes: h, methods: g } = c, { counter: _ } = t;
			if (a && a !== `UND_ERR_REQ_RETRY` && !h.includes(a) || Array.isArray(g) && !g.includes(s) || i != null && Array.isArray(m) && !m.includes(i) || _ > l) {
				r(e);
				return;
			}
			let v = o?.[`retry-after`];
			v &&= (v = Number(v), Number.isNaN(v) ? u(v) : v * 1e3);
			let y = Math.min(v > 0 ? v : d * p ** (_ - 1), f);
			setTimeout(() => r(null), y);
		}
		onHeaders(e, t, n, i) {
			let o = s(t);
			if (this.retryCount += 1, e >= 300) return !this.headersSent && this.retryOpts.statusCodes.includes(e) === !1 ? (this.headersSent = !0, this.checkpointResponseEnd(o, n), this.handler.onHeaders(e, t, n, i)) : (this.abort(new a(`Request failed`, e, {
				headers: o,
				data: { count: this.retryCount }
			})), !1);
			if (this.resume != null) {
				if (this.resume = null, e !== 206 && (this.start > 0 || e !== 200)) return this.abort(new a(`server does not support the range header and the payload was partially consumed`, e, {
					headers: o,
					data: { count: this.retryCount }
				})), !1;
				let t = c(o[`content-range`]);
				if (!t) return this.abort(new a(`Content-Range mismatch`, e, {
					headers: o,
					data: { count: this.retryCount }
				})), !1;
				if (this.etag != null && this.etag !== o.etag) return this.abort(new a(`ETag mismatch`, e, {
					headers: o,
					data: { count: this.retryCount }
				})), !1;
				let r = d(o, t, e, this.retryCount);
				if (r != null) return this.abort(r), !1;
				let { start: i, size: s, end: l = s - 1 } = t;
				return this.start !== i || this.end != null && this.end !== l ? (this.abort(new a(`Content-Range mismatch`, e, {
					headers: o,
					data: { count: this.retryCount }
				})), !1) : (this.resume = n, !0);
			}
			if (this.end == null) {
				if (e === 206) {
					let a = c(o[`content-range`]);
					if (a == null) return this.headersSent = !0, this.handler.onHeaders(e, t, n, i);
					let s = d(o, a, e, this.retryCount);
					if (s != null) return this.abort(s), !1;
					let { start: l, size: u, end: f = u - 1 } = a;
					r(l != null && Number.isFinite(l), `content-range mismatch`), r(f != null && Number.isFinite(f), `invalid content-length`), this.start = l, this.end = f;
				}
				if (this.end == null) {
					let e = o[`content-length`];
					this.end = e == null ? null : Number(e) - 1;
				}
				return r(Number.isFinite(this.start)), r(this.end == null || Number.isFinite(this.end), `invalid content-length`), this.resume = n, this.headersSent = !0, this.etag = o.etag == null ? null : o.etag, this.etag != null && this.etag.startsWith(`W/`) && (this.etag = null), this.handler.onHeaders(e, t, n, i);
			}
			let l = new a(`Request failed`, e, {
				headers: o,
				data: { count: this.retryCount }
			});
			return this.abort(l), !1;
		}
		onData(e) {
			return this.start += e.length, this.handler.onData(e);
		}
		onComplete(e) {
			return this.retryCount = 0, this.handler.onComplete(e);
		}
		onError(e) {
			if (this.aborted || o(this.opts.body) || this.headersSent && this.resume == null) return this.handler.onError(e);
			this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(e, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, t.bind(this));
			function t(e) {
				if (e != null || this.aborted || o(this.opts.body)) return this.handler.onError(e);
				if (this.start !== 0) {
					let e = { range: `bytes=${this.start}-${this.end ?? ``}` };
					this.etag != null && (e[`if-match`] = this.etag), this.opts = {
						...this.opts,
						headers: {
							...this.opts.headers,
							...e
						}
					};
				}
				try {
					this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
				} catch (e) {
					this.handler.onError(e);
				}
			}
		}
	};
})), be = n(((e, t) => {
	let n = P(), r = ye();
	t.exports = class extends n {
		#e = null;
		#t = null;
		constructor(e, t = {}) {
			super(t), this.#e = e, this.#t = t;
		}
		dispatch(e, t) {
			let n = new r({
				...e,
				retryOptions: this.#t
			}, {
				dispatch: this.#e.dispatch.bind(this.#e),
				handler: t
			});
			return this.#e.dispatch(e, n);
		}
		close() {
			return this.#e.close();
		}
		destroy() {
			return this.#e.destroy();
		}
	};
})), xe = n(((t, n) => {
	let r = e(`node:assert`), { Readable: i } = e(`node:stream`), { RequestAbortedError: a, NotSupportedError: o, InvalidArgumentError: s, AbortError: c } = O(), l = j(), { ReadableStreamFrom: u } = j(), d = Symbol(`kConsume`), f = Symbol(`kReading`), p = Symbol(`kBody`), m = Symbol(`kAbort`), h = Symbol(`kContentType`), g = Symbol(`kContentLength`), _ = () => {};
	var v = class extends i {
		constructor({ resume: e, abort: t, contentType: n = ``, contentLength: r, highWaterMark: i = 65536 }) {
			super({
				autoDestroy: !0,
				read: e,
				highWaterMark: i
			}), this._readableState.dataEmitted = !1, this[m] = t, this[d] = null, this[p] = null, this[h] = n, this[g] = r, this[f] = !1;
		}
		destroy(e) {
			return !e && !this._readableState.endEmitted && (e = new a()), e && this[m](), super.destroy(e);
		}
		_destroy(e, t) {
			this[f] ? t(e) : setImmediate(() => {
				t(e);
			});
		}
		on(e, ...t) {
			return (e === `data` || e === `readable`) && (this[f] = !0), super.on(e, ...t);
		}
		addListener(e, ...t) {
			return this.on(e, ...t);
		}
		off(e, ...t) {
			let n = super.off(e, ...t);
			return (e === `data` || e === `readable`) && (this[f] = this.listenerCount(`data`) > 0 || this.listenerCount(`readable`) > 0), n;
		}
		removeListener(e, ...t) {
			return this.off(e, ...t);
		}
		push(e) {
			return this[d] && e !== null ? (E(this[d], e), !this[f] || super.push(e)) : super.push(e);
		}
		async text() {
			return x(this, `text`);
		}
		async json() {
			return x(this, `json`);
		}
		async blob() {
			return x(this, `blob`);
		}
		async bytes() {
			return x(this, `bytes`);
		}
		async arrayBuffer() {
			return x(this, `arrayBuffer`);
		}
		async formData() {
			throw new o();
		}
		get bodyUsed() {
			return l.isDisturbed(this);
		}
		get body() {
			return this[p] || (this[p] = u(this), this[d] && (this[p].getReader(), r(this[p].locked))), this[p];
		}
		async dump(e) {
			let t = Number.isFinite(e?.limit) ? e.limit : 131072, n = e?.signal;
			if (n != null && (typeof n != `object` || !(`aborted` in n))) throw new s(`signal must be an AbortSignal`);
			return n?.throwIfAborted(), this._readableState.closeEmitted ? null : await new Promise((e, r) => {
				this[g] > t && this.destroy(new c());
				let i = () => {
					this.destroy(n.reason ?? new c());
				};
				n?.addEventListener(`abort`, i), this.on(`close`, function() {
					n?.removeEventListener(`abort`, i), n?.aborted ? r(n.reason ?? new c()) : e(null);
				}).on(`error`, _).on(`data`, function(e) {
					t -= e.length, t <= 0 && this.destroy();
				}).resume();
			});
		}
	};
	function y(e) {
		return e[p] && e[p].locked === !0 || e[d];
	}
	function b(e) {
		return l.isDisturbed(e) || y(e);
	}
	async function x(e, t) {
		return r(!e[d]), new Promise((n, r) => {
			if (b(e)) {
				let t = e._readableState;
				t.destroyed && t.closeEmitted === !1 ? e.on(`error`, (e) => {
					r(e);
				}).on(`close`, () => {
					r(TypeError(`unusable`));
				}) : r(t.errored ?? TypeError(`unusable`));
			} else queueMicrotask(() => {
				e[d] = {
					type: t,
					stream: e,
					resolve: n,
					reject: r,
					length: 0,
					body: []
				}, e.on(`error`, function(e) {
					D(this[d], e);
				}).on(`close`, function() {
					this[d].body !== null && D(this[d], new a());
				}), S(e[d]);
			});
		});
	}
	function S(e) {
		if (e.body === null) return;
		let { _readableState: t } = e.stream;
		if (t.bufferIndex) {
			let n = t.bufferIndex, r = t.buffer.length;
			for (let i = n; i < r; i++) E(e, t.buffer[i]);
		} else for (let n of t.buffer) E(e, n);
		for (t.endEmitted ? T(this[d]) : e.stream.on(`end`, function() {
			T(this[d]);
		}), e.stream.resume(); e.stream.read() != null;);
	}
	function C(e, t) {
		if (e.length === 0 || t === 0) return ``;
		let n = e.length === 1 ? e[0] : Buffer.concat(e, t), r = n.length, i = r > 2 && n[0] === 239 && n[1] === 187 && n[2] === 191 ? 3 : 0;
		return n.utf8Slice(i, r);
	}
	function w(e, t) {
		if (e.length === 0 || t === 0) return /* @__PURE__ */ new Uint8Array();
		if (e.length === 1) return new Uint8Array(e[0]);
		let n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer), r = 0;
		for (let t = 0; t < e.length; ++t) {
			let i = e[t];
			n.set(i, r), r += i.length;
		}
		return n;
	}
	function T(e) {
		let { type: t, body: n, resolve: r, stream: i, length: a } = e;
		try {
			t === `text` ? r(C(n, a)) : t === `json` ? r(JSON.parse(C(n, a))) : t === `arrayBuffer` ? r(w(n, a).buffer) : t === `blob` ? r(new Blob(n, { type: i[h] })) : t === `bytes` && r(w(n, a)), D(e);
		} catch (e) {
			i.destroy(e);
		}
	}
	function E(e, t) {
		e.length += t.length, e.body.push(t);
	}
	function D(e, t) {
		e.body !== null && (t ? e.reject(t) : e.resolve(), e.type = null, e.stream = null, e.resolve = null, e.reject = null, e.length = 0, e.body = null);
	}
	n.exports = {
		Readable: v,
		chunksDecode: C
	};
})), Se = n(((t, n) => {
	let r = e(`node:assert`), { ResponseStatusCodeError: i } = O(), { chunksDecode: a } = xe();
	async function o({ callback: e, body: t, contentType: n, statusCode: o, statusMessage: l, headers: u }) {
		r(t);
		let d = [], f = 0;
		try {
			for await (let e of t) if (d.push(e), f += e.length, f > 131072) {
				d = [], f = 0;
				break;
			}
		} catch {
			d = [], f = 0;
		}
		let p = `Response status code ${o}${l ? `: ${l}` : ``}`;
		if (o === 204 || !n || !f) {
			queueMicrotask(() => e(new i(p, o, u)));
			return;
		}
		let m = Error.stackTraceLimit;
		Error.stackTraceLimit = 0;
		let h;
		try {
			s(n) ? h = JSON.parse(a(d, f)) : c(n) && (h = a(d, f));
		} catch {} finally {
			Error.stackTraceLimit = m;
		}
		queueMicrotask(() => e(new i(p, o, u, h)));
	}
	let s = (e) => e.length > 15 && e[11] === `/` && e[0] === `a` && e[1] === `p` && e[2] === `p` && e[3] === `l` && e[4] === `i` && e[5] === `c` && e[6] === `a` && e[7] === `t` && e[8] === `i` && e[9] === `o` && e[10] === `n` && e[12] === `j` && e[13] === `s` && e[14] === `o` && e[15] === `n`, c = (e) => e.length > 4 && e[4] === `/` && e[0] === `t` && e[1] === `e` && e[2] === `x` && e[3] === `t`;
	n.exports = {
		getResolveErrorBodyCallback: o,
		isContentTypeApplicationJson: s,
		isContentTypeText: c
	};
})), Ce = n(((t, n) => {
	let r = e(`node:assert`), { Readable: i } = xe(), { InvalidArgumentError: a, RequestAbortedError: o } = O(), s = j(), { getResolveErrorBodyCallback: c } = Se(), { AsyncResource: l } = e(`node:async_hooks`);
	var u = class extends l {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new a(`invalid opts`);
			let { signal: n, method: r, opaque: i, body: c, onInfo: l, responseHeaders: u, throwOnError: d, highWaterMark: f } = e;
			try {
				if (typeof t != `function`) throw new a(`invalid callback`);
				if (f && (typeof f != `number` || f < 0)) throw new a(`invalid highWaterMark`);
				if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new a(`signal must be an EventEmitter or EventTarget`);
				if (r === `CONNECT`) throw new a(`invalid method`);
				if (l && typeof l != `function`) throw new a(`invalid onInfo callback`);
				super(`UNDICI_REQUEST`);
			} catch (e) {
				throw s.isStream(c) && s.destroy(c.on(`error`, s.nop), e), e;
			}
			this.method = r, this.responseHeaders = u || null, this.opaque = i || null, this.callback = t, this.res = null, this.abort = null, this.body = c, this.trailers = {}, this.context = null, this.onInfo = l || null, this.throwOnError = d, this.highWaterMark = f, this.signal = n, this.reason = null, this.removeAbortListener = null, s.isStream(c) && c.on(`error`, (e) => {
				this.onError(e);
			}), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new o() : this.removeAbortListener = s.addAbortListener(this.signal, () => {
				this.reason = this.signal.reason ?? new o(), this.res ? s.destroy(this.res.on(`error`, s.nop), this.reason) : this.abort && this.abort(this.reason), this.removeAbortListener &&= (this.res?.off(`close`, this.removeAbortListener), this.removeAbortListener(), null);
			}));
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, r) {
			let { callback: a, opaque: o, abort: l, context: u, responseHeaders: d, highWaterMark: f } = this, p = d === `raw` ? s.parseRawHeaders(t) : s.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: p
				});
				return;
			}
			let m = d === `raw` ? s.parseHeaders(t) : p, h = m[`content-type`], g = m[`content-length`], _ = new i({
				resume: n,
				abort: l,
				contentType: h,
				contentLength: this.method !== `HEAD` && g ? Number(g) : null,
				highWaterMark: f
			});
			this.removeAbortListener && _.on(`close`, this.removeAbortListener), this.callback = null, this.res = _, a !== null && (this.throwOnError && e >= 400 ? this.runInAsyncScope(c, null, {
				callback: a,
				body: _,
				contentType: h,
				statusCode: e,
				statusMessage: r,
				headers: p
			}) : this.runInAsyncScope(a, null, null, {
				statusCode: e,
				headers: p,
				trailers: this.trailers,
				opaque: o,
				body: _,
				context: u
			}));
		}
		onData(e) {
			return this.res.push(e);
		}
		onComplete(e) {
			s.parseHeaders(e, this.trailers), this.res.push(null);
		}
		onError(e) {
			let { res: t, callback: n, body: r, opaque: i } = this;
			n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: i });
			})), t && (this.res = null, queueMicrotask(() => {
				s.destroy(t, e);
			})), r && (this.body = null, s.destroy(r, e)), this.removeAbortListener &&= (t?.off(`close`, this.removeAbortListener), this.removeAbortListener(), null);
		}
	};
	function d(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			d.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			this.dispatch(e, new u(e, t));
		} catch (n) {
			if (typeof t != `function`) throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	n.exports = d, n.exports.RequestHandler = u;
})), K = n(((e, t) => {
	let { addAbortListener: n } = j(), { RequestAbortedError: r } = O(), i = Symbol(`kListener`), a = Symbol(`kSignal`);
	function o(e) {
		e.abort ? e.abort(e[a]?.reason) : e.reason = e[a]?.reason ?? new r(), c(e);
	}
	function s(e, t) {
		e.reason = null, e[a] = null, e[i] = null, t && (t.aborted ? o(e) : (e[a] = t, e[i] = () => {
			o(e);
		}, n(e[a], e[i])));
	}
	function c(e) {
		e[a] && (`removeEventListener` in e[a] ? e[a].removeEventListener(`abort`, e[i]) : e[a].removeListener(`abort`, e[i]), e[a] = null, e[i] = null);
	}
	t.exports = {
		addSignal: s,
		removeSignal: c
	};
})), we = n(((t, n) => {
	let r = e(`node:assert`), { finished: i, PassThrough: a } = e(`node:stream`), { InvalidArgumentError: o, InvalidReturnValueError: s } = O(), c = j(), { getResolveErrorBodyCallback: l } = Se(), { AsyncResource: u } = e(`node:async_hooks`), { addSignal: d, removeSignal: f } = K();
	var p = class extends u {
		constructor(e, t, n) {
			if (!e || typeof e != `object`) throw new o(`invalid opts`);
			let { signal: r, method: i, opaque: a, body: s, onInfo: l, responseHeaders: u, throwOnError: f } = e;
			try {
				if (typeof n != `function`) throw new o(`invalid callback`);
				if (typeof t != `function`) throw new o(`invalid factory`);
				if (r && typeof r.on != `function` && typeof r.addEventListener != `function`) throw new o(`signal must be an EventEmitter or EventTarget`);
				if (i === `CONNECT`) throw new o(`invalid method`);
				if (l && typeof l != `function`) throw new o(`invalid onInfo callback`);
				super(`UNDICI_STREAM`);
			} catch (e) {
				throw c.isStream(s) && c.destroy(s.on(`error`, c.nop), e), e;
			}
			this.responseHeaders = u || null, this.opaque = a || null, this.factory = t, this.callback = n, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = s, this.onInfo = l || null, this.throwOnError = f || !1, c.isStream(s) && s.on(`error`, (e) => {
				this.onError(e);
			}), d(this, r);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, r) {
			let { factory: o, opaque: u, context: d, callback: f, responseHeaders: p } = this, m = p === `raw` ? c.parseRawHeaders(t) : c.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: m
				});
				return;
			}
			this.factory = null;
			let h;
			if (this.throwOnError && e >= 400) {
				let n = (p === `raw` ? c.parseHeaders(t) : m)[`content-type`];
				h = new a(), this.callback = null, this.runInAsyncScope(l, null, {
					callback: f,
					body: h,
					contentType: n,
					statusCode: e,
					statusMessage: r,
					headers: m
				});
			} else {
				if (o === null) return;
				if (h = this.runInAsyncScope(o, null, {
					statusCode: e,
					headers: m,
					opaque: u,
					context: d
				}), !h || typeof h.write != `function` || typeof h.end != `function` || typeof h.on != `function`) throw new s(`expected Writable`);
				i(h, { readable: !1 }, (e) => {
					let { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
					this.res = null, (e || !n.readable) && c.destroy(n, e), this.callback = null, this.runInAsyncScope(t, null, e || null, {
						opaque: r,
						trailers: i
					}), e && a();
				});
			}
			return h.on(`drain`, n), this.res = h, (h.writableNeedDrain === void 0 ? h._writableState?.needDrain : h.writableNeedDrain) !== !0;
		}
		onData(e) {
			let { res: t } = this;
			return !t || t.write(e);
		}
		onComplete(e) {
			let { res: t } = this;
			f(this), t && (this.trailers = c.parseHeaders(e), t.end());
		}
		onError(e) {
			let { res: t, callback: n, opaque: r, body: i } = this;
			f(this), this.factory = null, t ? (this.res = null, c.destroy(t, e)) : n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: r });
			})), i && (this.body = null, c.destroy(i, e));
		}
	};
	function m(e, t, n) {
		if (n === void 0) return new Promise((n, r) => {
			m.call(this, e, t, (e, t) => e ? r(e) : n(t));
		});
		try {
			this.dispatch(e, new p(e, t, n));
		} catch (t) {
			if (typeof n != `function`) throw t;
			let r = e?.opaque;
			queueMicrotask(() => n(t, { opaque: r }));
		}
	}
	n.exports = m;
})), Te = n(((t, n) => {
	let { Readable: r, Duplex: i, PassThrough: a } = e(`node:stream`), { InvalidArgumentError: o, InvalidReturnValueError: s, RequestAbortedError: c } = O(), l = j(), { AsyncResource: u } = e(`node:async_hooks`), { addSignal: d, removeSignal: f } = K(), p = e(`node:assert`), m = Symbol(`resume`);
	var h = class extends r {
		constructor() {
			super({ autoDestroy: !0 }), this[m] = null;
		}
		_read() {
			let { [m]: e } = this;
			e && (this[m] = null, e());
		}
		_destroy(e, t) {
			this._read(), t(e);
		}
	}, g = class extends r {
		constructor(e) {
			super({ autoDestroy: !0 }), this[m] = e;
		}
		_read() {
			this[m]();
		}
		_destroy(e, t) {
			!e && !this._readableState.endEmitted && (e = new c()), t(e);
		}
	}, _ = class extends u {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new o(`invalid opts`);
			if (typeof t != `function`) throw new o(`invalid handler`);
			let { signal: n, method: r, opaque: a, onInfo: s, responseHeaders: u } = e;
			if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new o(`signal must be an EventEmitter or EventTarget`);
			if (r === `CONNECT`) throw new o(`invalid method`);
			if (s && typeof s != `function`) throw new o(`invalid onInfo callback`);
			super(`UNDICI_PIPELINE`), this.opaque = a || null, this.responseHeaders = u || null, this.handler = t, this.abort = null, this.context = null, this.onInfo = s || null, this.req = new h().on(`error`, l.nop), this.ret = new i({
				readableObjectMode: e.objectMode,
				autoDestroy: !0,
				read: () => {
					let { body: e } = this;
					e?.resume && e.resume();
				},
				write: (e, t, n) => {
					let { req: r } = this;
					r.push(e, t) || r._readableState.destroyed ? n() : r[m] = n;
				},
				destroy: (e, t) => {
					let { body: n, req: r, res: i, ret: a, abort: o } = this;
					!e && !a._readableState.endEmitted && (e = new c()), o && e && o(), l.destroy(n, e), l.destroy(r, e), l.destroy(i, e), f(this), t(e);
				}
			}).on(`prefinish`, () => {
				let { req: e } = this;
				e.push(null);
			}), this.res = null, d(this, n);
		}
		onConnect(e, t) {
			let { ret: n, res: r } = this;
			this.reason ? e(this.reason) : (p(!r, `pipeline cannot be retried`), p(!n.destroyed), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n) {
			let { opaque: r, handler: i, context: a } = this;
			if (e < 200) {
				if (this.onInfo) {
					let n = this.responseHeaders === `raw` ? l.parseRawHeaders(t) : l.parseHeaders(t);
					this.onInfo({
						statusCode: e,
						headers: n
					});
				}
				return;
			}
			this.res = new g(n);
			let o;
			try {
				this.handler = null;
				let n = this.responseHeaders === `raw` ? l.parseRawHeaders(t) : l.parseHeaders(t);
				o = this.runInAsyncScope(i, null, {
					statusCode: e,
					headers: n,
					opaque: r,
					body: this.res,
					context: a
				});
			} catch (e) {
				throw this.res.on(`error`, l.nop), e;
			}
			if (!o || typeof o.on != `function`) throw new s(`expected Readable`);
			o.on(`data`, (e) => {
				let { ret: t, body: n } = this;
				!t.push(e) && n.pause && n.pause();
			}).on(`error`, (e) => {
				let { ret: t } = this;
				l.destroy(t, e);
			}).on(`end`, () => {
				let { ret: e } = this;
				e.push(null);
			}).on(`close`, () => {
				let { ret: e } = this;
				e._readableState.ended || l.destroy(e, new c());
			}), this.body = o;
		}
		onData(e) {
			let { res: t } = this;
			return t.push(e);
		}
		onComplete(e) {
			let { res: t } = this;
			t.push(null);
		}
		onError(e) {
			let { ret: t } = this;
			this.handler = null, l.destroy(t, e);
		}
	};
	function v(e, t) {
		try {
			let n = new _(e, t);
			return this.dispatch({
				...e,
				body: n.req
			}, n), n.ret;
		} catch (e) {
			return new a().destroy(e);
		}
	}
	n.exports = v;
})), Ee = n(((t, n) => {
	let { InvalidArgumentError: r, SocketError: i } = O(), { AsyncResource: a } = e(`node:async_hooks`), o = j(), { addSignal: s, removeSignal: c } = K(), l = e(`node:assert`);
	var u = class extends a {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new r(`invalid opts`);
			if (typeof t != `function`) throw new r(`invalid callback`);
			let { signal: n, opaque: i, responseHeaders: a } = e;
			if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new r(`signal must be an EventEmitter or EventTarget`);
			super(`UNDICI_UPGRADE`), this.responseHeaders = a || null, this.opaque = i || null, this.callback = t, this.abort = null, this.context = null, s(this, n);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (l(this.callback), this.abort = e, this.context = null);
		}
		onHeaders() {
			throw new i(`bad upgrade`, null);
		}
		onUpgrade(e, t, n) {
			l(e === 101);
			let { callback: r, opaque: i, context: a } = this;
			c(this), this.callback = null;
			let s = this.responseHeaders === `raw` ? o.parseRawHeaders(t) : o.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				headers: s,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			c(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function d(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			d.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new u(e, t);
			this.dispatch({
				...e,
				method: e.method || `GET`,
				upgrade: e.protocol || `Websocket`
			}, n);
		} catch (n) {
			if (typeof t != `function`) throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	n.exports = d;
})), De = n(((t, n) => {
	let r = e(`node:assert`), { AsyncResource: i } = e(`node:async_hooks`), { InvalidArgumentError: a, SocketError: o } = O(), s = j(), { addSignal: c, removeSignal: l } = K();
	var u = class extends i {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new a(`invalid opts`);
			if (typeof t != `function`) throw new a(`invalid callback`);
			let { signal: n, opaque: r, responseHeaders: i } = e;
			if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new a(`signal must be an EventEmitter or EventTarget`);
			super(`UNDICI_CONNECT`), this.opaque = r || null, this.responseHeaders = i || null, this.callback = t, this.abort = null, c(this, n);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
		}
		onHeaders() {
			throw new o(`bad connect`, null);
		}
		onUpgrade(e, t, n) {
			let { callback: r, opaque: i, context: a } = this;
			l(this), this.callback = null;
			let o = t;
			o != null && (o = this.responseHeaders === `raw` ? s.parseRawHeaders(t) : s.parseHeaders(t)), this.runInAsyncScope(r, null, null, {
				statusCode: e,
				headers: o,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			l(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function d(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			d.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new u(e, t);
			this.dispatch({
				...e,
				method: `CONNECT`
			}, n);
		} catch (n) {
			if (typeof t != `function`) throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	n.exports = d;
})), Oe = n(((e, t) => {
	t.exports.request = Ce(), t.exports.stream = we(), t.exports.pipeline = Te(), t.exports.upgrade = Ee(), t.exports.connect = De();
})), ke = n(((e, t) => {
	let { UndiciError: n } = O(), r = Symbol.for(`undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED`);
	t.exports = { MockNotMatchedError: class e extends n {
		constructor(t) {
			super(t), Error.captureStackTrace(this, e), this.name = `MockNotMatchedError`, this.message = t || `The request does not match any registered mock dispatches`, this.code = `UND_MOCK_ERR_MOCK_NOT_MATCHED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[r] === !0;
		}
		[r] = !0;
	} };
})), Ae = n(((e, t) => {
	t.exports = {
		kAgent: Symbol(`agent`),
		kOptions: Symbol(`options`),
		kFactory: Symbol(`factory`),
		kDispatches: Symbol(`dispatches`),
		kDispatchKey: Symbol(`dispatch key`),
		kDefaultHeaders: Symbol(`default headers`),
		kDefaultTrailers: Symbol(`default trailers`),
		kContentLength: Symbol(`content length`),
		kMockAgent: Symbol(`mock agent`),
		kMockAgentSet: Symbol(`mock agent set`),
		kMockAgentGet: Symbol(`mock agent get`),
		kMockDispatch: Symbol(`mock dispatch`),
		kClose: Symbol(`close`),
		kOriginalClose: Symbol(`original agent close`),
		kOrigin: Symbol(`origin`),
		kIsMockActive: Symbol(`is mock active`),
		kNetConnect: Symbol(`net connect`),
		kGetNetConnect: Symbol(`get net connect`),
		kConnected: Symbol(`connected`)
	};
})), je = n(((t, n) => {
	let { MockNotMatchedError: r } = ke(), { kDispatches: i, kMockAgent: a, kOriginalDispatch: o, kOrigin: s, kGetNetConnect: c } = Ae(), { buildURL: l } = j(), { STATUS_CODES: u } = e(`node:http`), { types: { isPromise: d } } = e(`node:util`);
	function f(e, t) {
		return typeof e == `string` ? e === t : e instanceof RegExp ? e.test(t) : typeof e == `function` && e(t) === !0;
	}
	function p(e) {
		return Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLocaleLowerCase(), t]));
	}
	function m(e, t) {
		if (Array.isArray(e)) {
			for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
		} else return typeof e.get == `function` ? e.get(t) : p(e)[t.toLocaleLowerCase()];
	}
	function h(e) {
		let t = e.slice(), n = [];
		for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
		return Object.fromEntries(n);
	}
	function g(e, t) {
		if (typeof e.headers == `function`) return Array.isArray(t) && (t = h(t)), e.headers(t ? p(t) : {});
		if (e.headers === void 0) return !0;
		if (typeof t != `object` || typeof e.headers != `object`) return !1;
		for (let [n, r] of Object.entries(e.headers)) if (!f(r, m(t, n))) return !1;
		return !0;
	}
	function _(e) {
		if (typeof e != `string`) return e;
		let t = e.split(`?`);
		if (t.length !== 2) return e;
		let n = new URLSearchParams(t.pop());
		return n.sort(), [...t, n.toString()].join(`?`);
	}
	function v(e, { path: t, method: n, body: r, headers: i }) {
		let a = f(e.path, t), o = f(e.method, n), s = e.body === void 0 || f(e.body, r), c = g(e, i);
		return a && o && s && c;
	}
	function y(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : typeof e == `object` ? JSON.stringify(e) : e.toString();
	}
	function b(e, t) {
		let n = t.query ? l(t.path, t.query) : t.path, i = typeof n == `string` ? _(n) : n, a = e.filter(({ consumed: e }) => !e).filter(({ path: e }) => f(_(e), i));
		if (a.length === 0) throw new r(`Mock dispatch not matched for path '${i}'`);
		if (a = a.filter(({ method: e }) => f(e, t.method)), a.length === 0) throw new r(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
		if (a = a.filter(({ body: e }) => e === void 0 || f(e, t.body)), a.length === 0) throw new r(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
		if (a = a.filter((e) => g(e, t.headers)), a.length === 0) {
			let e = typeof t.headers == `object` ? JSON.stringify(t.headers) : t.headers;
			throw new r(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
		}
		return a[0];
	}
	function x(e, t, n) {
		let r = {
			timesInvoked: 0,
			times: 1,
			persist: !1,
			consumed: !1
		}, i = typeof n == `function` ? { callback: n } : { ...n }, a = {
			...r,
			...t,
			pending: !0,
			data: {
				error: null,
				...i
			}
		};
		return e.push(a), a;
	}
	function S(e, t) {
		let n = e.findIndex((e) => e.consumed ? v(e, t) : !1);
		n !== -1 && e.splice(n, 1);
	}
	function C(e) {
		let { path: t, method: n, body: r, headers: i, query: a } = e;
		return {
			path: t,
			method: n,
			body: r,
			headers: i,
			query: a
		};
	}
	function w(e) {
		let t = Object.keys(e), n = [];
		for (let r = 0; r < t.length; ++r) {
			let i = t[r], a = e[i], o = Buffer.from(`${i}`);
			if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
			else n.push(o, Buffer.from(`${a}`));
		}
		return n;
	}
	function T(e) {
		return u[e] || `unknown`;
	}
	async function E(e) {
		let t = [];
		for await (let n of e) t.push(n);
		return Buffer.concat(t).toString(`utf8`);
	}
	function D(e, t) {
		let n = C(e), r = b(this[i], n);
		r.timesInvoked++, r.data.callback && (r.data = {
			...r.data,
			...r.data.callback(e)
		});
		let { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: u, persist: f } = r, { timesInvoked: p, times: m } = r;
		if (r.consumed = !f && p >= m, r.pending = p < m, l !== null) return S(this[i], n), t.onError(l), !0;
		typeof u == `number` && u > 0 ? setTimeout(() => {
			g(this[i]);
		}, u) : g(this[i]);
		function g(r, i = o) {
			let l = Array.isArray(e.headers) ? h(e.headers) : e.headers, u = typeof i == `function` ? i({
				...e,
				headers: l
			}) : i;
			if (d(u)) {
				u.then((e) => g(r, e));
				return;
			}
			let f = y(u), p = w(s), m = w(c);
			t.onConnect?.((e) => t.onError(e), null), t.onHeaders?.(a, p, _, T(a)), t.onData?.(Buffer.from(f)), t.onComplete?.(m), S(r, n);
		}
		function _() {}
		return !0;
	}
	function O() {
		let e = this[a], t = this[s], n = this[o];
		return function(i, a) {
			if (e.isMockActive) try {
				D.call(this, i, a);
			} catch (o) {
				if (o instanceof r) {
					let s = e[c]();
					if (s === !1) throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
					if (k(s, t)) n.call(this, i, a);
					else throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
				} else throw o;
			}
			else n.call(this, i, a);
		};
	}
	function k(e, t) {
		let n = new URL(t);
		return !!(e === !0 || Array.isArray(e) && e.some((e) => f(e, n.host)));
	}
	function A(e) {
		if (e) {
			let { agent: t, ...n } = e;
			return n;
		}
	}
	n.exports = {
		getResponseData: y,
		getMockDispatch: b,
		addMockDispatch: x,
		deleteMockDispatch: S,
		buildKey: C,
		generateKeyValues: w,
		matchValue: f,
		getResponse: E,
		getStatusText: T,
		mockDispatch: D,
		buildMockDispatch: O,
		checkNetConnect: k,
		buildMockOptions: A,
		getHeaderByName: m,
		buildHeadersFromArray: h
	};
})), Me = n(((e, t) => {
	let { getResponseData: n, buildKey: r, addMockDispatch: i } = je(), { kDispatches: a, kDispatchKey: o, kDefaultHeaders: s, kDefaultTrailers: c, kContentLength: l, kMockDispatch: u } = Ae(), { InvalidArgumentError: d } = O(), { buildURL: f } = j();
	var p = class {
		constructor(e) {
			this[u] = e;
		}
		delay(e) {
			if (typeof e != `number` || !Number.isInteger(e) || e <= 0) throw new d(`waitInMs must be a valid integer > 0`);
			return this[u].delay = e, this;
		}
		persist() {
			return this[u].persist = !0, this;
		}
		times(e) {
			if (typeof e != `number` || !Number.isInteger(e) || e <= 0) throw new d(`repeatTimes must be a valid integer > 0`);
			return this[u].times = e, this;
		}
	}, m = class {
		constructor(e, t) {
			if (typeof e != `object`) throw new d(`opts must be an object`);
			if (e.path === void 0) throw new d(`opts.path must be defined`);
			if (e.method === void 0 && (e.method = `GET`), typeof e.path == `string`) {
				if (e.query) e.path = f(e.path, e.query);
				else {
					let t = new URL(e.path, `data://`);
					e.path = t.pathname + t.search;
				}
			}
			typeof e.method == `string` && (e.method = e.method.toUpperCase()), this[o] = r(e), this[a] = t, this[s] = {}, this[c] = {}, this[l] = !1;
		}
		createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: r }) {
			let i = n(t), a = this[l] ? { "content-length": i.length } : {};
			return {
				statusCode: e,
				data: t,
				headers: {
					...this[s],
					...a,
					...r.headers
				},
				trailers: {
					...this[c],
					...r.trailers
				}
			};
		}
		validateReplyParameters(e) {
			if (e.statusCode === void 0) throw new d(`statusCode must be defined`);
			if (typeof e.responseOptions != `object` || e.responseOptions === null) throw new d(`responseOptions must be an object`);
		}
		reply(e) {
			if (typeof e == `function`) return new p(i(this[a], this[o], (t) => {
				let n = e(t);
				if (typeof n != `object` || !n) throw new d(`reply options callback must return an object`);
				let r = {
					data: ``,
					responseOptions: {},
					...n
				};
				return this.validateReplyParameters(r), { ...this.createMockScopeDispatchData(r) };
			}));
			let t = {
				statusCode: e,
				data: arguments[1] === void 0 ? `` : arguments[1],
				responseOptions: arguments[2] === void 0 ? {} : arguments[2]
			};
			this.validateReplyParameters(t);
			let n = this.createMockScopeDispatchData(t);
			return new p(i(this[a], this[o], n));
		}
		replyWithError(e) {
			if (e === void 0) throw new d(`error must be defined`);
			return new p(i(this[a], this[o], { error: e }));
		}
		defaultReplyHeaders(e) {
			if (e === void 0) throw new d(`headers must be defined`);
			return this[s] = e, this;
		}
		defaultReplyTrailers(e) {
			if (e === void 0) throw new d(`trailers must be defined`);
			return this[c] = e, this;
		}
		replyContentLength() {
			return this[l] = !0, this;
		}
	};
	t.exports.MockInterceptor = m, t.exports.MockScope = p;
})), Ne = n(((t, n) => {
	let { promisify: r } = e(`node:util`), i = U(), { buildMockDispatch: a } = je(), { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = Ae(), { MockInterceptor: p } = Me(), m = D(), { InvalidArgumentError: h } = O();
	n.exports = class extends i {
		constructor(e, t) {
			if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != `function`) throw new h(`Argument opts.agent must implement Agent`);
			this[s] = t.agent, this[u] = e, this[o] = [], this[f] = 1, this[d] = this.dispatch, this[l] = this.close.bind(this), this.dispatch = a.call(this), this.close = this[c];
		}
		get [m.kConnected]() {
			return this[f];
		}
		intercept(e) {
			return new p(e, this[o]);
		}
		async [c]() {
			await r(this[l])(), this[f] = 0, this[s][m.kClients].delete(this[u]);
		}
	};
})), Pe = n(((t, n) => {
	let { promisify: r } = e(`node:util`), i = he(), { buildMockDispatch: a } = je(), { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = Ae(), { MockInterceptor: p } = Me(), m = D(), { InvalidArgumentError: h } = O();
	n.exports = class extends i {
		constructor(e, t) {
			if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != `function`) throw new h(`Argument opts.agent must implement Agent`);
			this[s] = t.agent, this[u] = e, this[o] = [], this[f] = 1, this[d] = this.dispatch, this[l] = this.close.bind(this), this.dispatch = a.call(this), this.close = this[c];
		}
		get [m.kConnected]() {
			return this[f];
		}
		intercept(e) {
			return new p(e, this[o]);
		}
		async [c]() {
			await r(this[l])(), this[f] = 0, this[s][m.kClients].delete(this[u]);
		}
	};
})), Fe = n(((e, t) => {
	let n = {
		pronoun: `it`,
		is: `is`,
		was: `was`,
		this: `this`
	}, r = {
		pronoun: `they`,
		is: `are`,
		was: `were`,
		this: `these`
	};
	t.exports = class {
		constructor(e, t) {
			this.singular = e, this.plural = t;
		}
		pluralize(e) {
			let t = e === 1, i = t ? n : r, a = t ? this.singular : this.plural;
			return {
				...i,
				count: e,
				noun: a
			};
		}
	};
})), Ie = n(((t, n) => {
	let { Transform: r } = e(`node:stream`), { Console: i } = e(`node:console`), a = process.versions.icu ? `✅` : `Y `, o = process.versions.icu ? `❌` : `N `;
	n.exports = class {
		constructor({ disableColors: e } = {}) {
			this.transform = new r({ transform(e, t, n) {
				n(null, e);
			} }), this.logger = new i({
				stdout: this.transform,
				inspectOptions: { colors: !e && !process.env.CI }
			});
		}
		format(e) {
			let t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: s, origin: c }) => ({
				Method: e,
				Origin: c,
				Path: t,
				"Status code": n,
				Persistent: r ? a : o,
				Invocations: s,
				Remaining: r ? 1 / 0 : i - s
			}));
			return this.logger.table(t), this.transform.read().toString();
		}
	};
})), Le = n(((e, t) => {
	let { kClients: n } = D(), r = ge(), { kAgent: i, kMockAgentSet: a, kMockAgentGet: o, kDispatches: s, kIsMockActive: c, kNetConnect: l, kGetNetConnect: u, kOptions: d, kFactory: f } = Ae(), p = Ne(), m = Pe(), { matchValue: h, buildMockOptions: g } = je(), { InvalidArgumentError: _, UndiciError: v } = O(), y = P(), b = Fe(), x = Ie();
	t.exports = class extends y {
		constructor(e) {
			if (super(e), this[l] = !0, this[c] = !0, e?.agent && typeof e.agent.dispatch != `function`) throw new _(`Argument opts.agent must implement Agent`);
			let t = e?.agent ? e.agent : new r(e);
			this[i] = t, this[n] = t[n], this[d] = g(e);
		}
		get(e) {
			let t = this[o](e);
			return t || (t = this[f](e), this[a](e, t)), t;
		}
		dispatch(e, t) {
			return this.get(e.origin), this[i].dispatch(e, t);
		}
		async close() {
			await this[i].close(), this[n].clear();
		}
		deactivate() {
			this[c] = !1;
		}
		activate() {
			this[c] = !0;
		}
		enableNetConnect(e) {
			if (typeof e == `string` || typeof e == `function` || e instanceof RegExp) Array.isArray(this[l]) ? this[l].push(e) : this[l] = [e];
			else if (e === void 0) this[l] = !0;
			else throw new _(`Unsupported matcher. Must be one of String|Function|RegExp.`);
		}
		disableNetConnect() {
			this[l] = !1;
		}
		get isMockActive() {
			return this[c];
		}
		[a](e, t) {
			this[n].set(e, t);
		}
		[f](e) {
			let t = Object.assign({ agent: this }, this[d]);
			return this[d] && this[d].connections === 1 ? new p(e, t) : new m(e, t);
		}
		[o](e) {
			let t = this[n].get(e);
			if (t) return t;
			if (typeof e != `string`) {
				let t = this[f](`http://localhost:9999`);
				return this[a](e, t), t;
			}
			for (let [t, r] of Array.from(this[n])) if (r && typeof t != `string` && h(t, e)) {
				let t = this[f](e);
				return this[a](e, t), t[s] = r[s], t;
			}
		}
		[u]() {
			return this[l];
		}
		pendingInterceptors() {
			let e = this[n];
			return Array.from(e.entries()).flatMap(([e, t]) => t[s].map((t) => ({
				...t,
				origin: e
			}))).filter(({ pending: e }) => e);
		}
		assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new x() } = {}) {
			let t = this.pendingInterceptors();
			if (t.length === 0) return;
			let n = new b(`interceptor`, `interceptors`).pluralize(t.length);
			throw new v(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(t)}
`.trim());
		}
	};
})), Re = n(((e, t) => {
	let n = Symbol.for(`undici.globalDispatcher.1`), { InvalidArgumentError: r } = O(), i = ge();
	o() === void 0 && a(new i());
	function a(e) {
		if (!e || typeof e.dispatch != `function`) throw new r(`Argument agent must implement Agent`);
		Object.defineProperty(globalThis, n, {
			value: e,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	function o() {
		return globalThis[n];
	}
	t.exports = {
		setGlobalDispatcher: a,
		getGlobalDispatcher: o
	};
})), ze = n(((e, t) => {
	t.exports = class {
		#e;
		constructor(e) {
			if (typeof e != `object` || !e) throw TypeError(`handler must be an object`);
			this.#e = e;
		}
		onConnect(...e) {
			return this.#e.onConnect?.(...e);
		}
		onError(...e) {
			return this.#e.onError?.(...e);
		}
		onUpgrade(...e) {
			return this.#e.onUpgrade?.(...e);
		}
		onResponseStarted(...e) {
			return this.#e.onResponseStarted?.(...e);
		}
		onHeaders(...e) {
			return this.#e.onHeaders?.(...e);
		}
		onData(...e) {
			return this.#e.onData?.(...e);
		}
		onComplete(...e) {
			return this.#e.onComplete?.(...e);
		}
		onBodySent(...e) {
			return this.#e.onBodySent?.(...e);
		}
	};
})), Be = n(((e, t) => {
	let n = de();
	t.exports = (e) => {
		let t = e?.maxRedirections;
		return (e) => function(r, i) {
			let { maxRedirections: a = t, ...o } = r;
			return a ? e(o, new n(e, a, r, i)) : e(r, i);
		};
	};
})), Ve = n(((e, t) => {
	let n = ye();
	t.exports = (e) => (t) => function(r, i) {
		return t(r, new n({
			...r,
			retryOptions: {
				...e,
				...r.retryOptions
			}
		}, {
			handler: i,
			dispatch: t
		}));
	};
})), He = n(((e, t) => {
	let n = j(), { InvalidArgumentError: r, RequestAbortedError: i } = O(), a = ze();
	var o = class extends a {
		#e = 1048576;
		#t = null;
		#n = !1;
		#r = !1;
		#i = 0;
		#a = null;
		#o = null;
		constructor({ maxSize: e }, t) {
			if (super(t), e != null && (!Number.isFinite(e) || e < 1)) throw new r(`maxSize must be a number greater than 0`);
			this.#e = e ?? this.#e, this.#o = t;
		}
		onConnect(e) {
			this.#t = e, this.#o.onConnect(this.#s.bind(this));
		}
		#s(e) {
			this.#r = !0, this.#a = e;
		}
		onHeaders(e, t, r, a) {
			let o = n.parseHeaders(t)[`content-length`];
			if (o != null && o > this.#e) throw new i(`Response size (${o}) larger than maxSize (${this.#e})`);
			return this.#r ? !0 : this.#o.onHeaders(e, t, r, a);
		}
		onError(e) {
			this.#n || (e = this.#a ?? e, this.#o.onError(e));
		}
		onData(e) {
			return this.#i += e.length, this.#i >= this.#e && (this.#n = !0, this.#r ? this.#o.onError(this.#a) : this.#o.onComplete([])), !0;
		}
		onComplete(e) {
			this.#n || (this.#r ? this.#o.onError(this.reason) : this.#o.onComplete(e));
		}
	};
	function s({ maxSize: e } = { maxSize: 1048576 }) {
		return (t) => function(n, r) {
			let { dumpMaxSize: i = e } = n;
			return t(n, new o({ maxSize: i }, r));
		};
	}
	t.exports = s;
})), Ue = n(((t, n) => {
	let { isIP: r } = e(`node:net`), { lookup: i } = e(`node:dns`), a = ze(), { InvalidArgumentError: o, InformationalError: s } = O(), c = 2 ** 31 - 1;
	var l = class {
		#e = 0;
		#t = 0;
		#n = /* @__PURE__ */ new Map();
		dualStack = !0;
		affinity = null;
		lookup = null;
		pick = null;
		constructor(e) {
			this.#e = e.maxTTL, this.#t = e.maxItems, this.dualStack = e.dualStack, this.affinity = e.affinity, this.lookup = e.lookup ?? this.#r, this.pick = e.pick ?? this.#i;
		}
		get full() {
			return this.#n.size === this.#t;
		}
		runLookup(e, t, n) {
			let r = this.#n.get(e.hostname);
			if (r == null && this.full) {
				n(null, e.origin);
				return;
			}
			let i = {
				affinity: this.affinity,
				dualStack: this.dualStack,
				lookup: this.lookup,
				pick: this.pick,
				...t.dns,
				maxTTL: this.#e,
				maxItems: this.#t
			};
			if (r == null) this.lookup(e, i, (t, r) => {
				if (t || r == null || r.length === 0) {
					n(t ?? new s(`No DNS entries found`));
					return;
				}
				this.setRecords(e, r);
				let a = this.#n.get(e.hostname), o = this.pick(e, a, i.affinity), c;
				c = typeof o.port == `number` ? `:${o.port}` : e.port === `` ? `` : `:${e.port}`, n(null, `${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${c}`);
			});
			else {
				let a = this.pick(e, r, i.affinity);
				if (a == null) {
					this.#n.delete(e.hostname), this.runLookup(e, t, n);
					return;
				}
				let o;
				o = typeof a.port == `number` ? `:${a.port}` : e.port === `` ? `` : `:${e.port}`, n(null, `${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`);
			}
		}
		#r(e, t, n) {
			i(e.hostname, {
				all: !0,
				family: this.dualStack === !1 ? this.affinity : 0,
				order: `ipv4first`
			}, (e, t) => {
				if (e) return n(e);
				let r = /* @__PURE__ */ new Map();
				for (let e of t) r.set(`${e.address}:${e.family}`, e);
				n(null, r.values());
			});
		}
		#i(e, t, n) {
			let r = null, { records: i, offset: a } = t, o;
			if (this.dualStack ? (n ?? (a == null || a === c ? (t.offset = 0, n = 4) : (t.offset++, n = (t.offset & 1) == 1 ? 6 : 4)), o = i[n] != null && i[n].ips.length > 0 ? i[n] : i[n === 4 ? 6 : 4]) : o = i[n], o == null || o.ips.length === 0) return r;
			o.offset == null || o.offset === c ? o.offset = 0 : o.offset++;
			let s = o.offset % o.ips.length;
			return r = o.ips[s] ?? null, r == null ? r : Date.now() - r.timestamp > r.ttl ? (o.ips.splice(s, 1), this.pick(e, t, n)) : r;
		}
		setRecords(e, t) {
			let n = Date.now(), r = { records: {
				4: null,
				6: null
			} };
			for (let e of t) {
				e.timestamp = n, e.ttl = typeof e.ttl == `number` ? Math.min(e.ttl, this.#e) : this.#e;
				let t = r.records[e.family] ?? { ips: [] };
				t.ips.push(e), r.records[e.family] = t;
			}
			this.#n.set(e.hostname, r);
		}
		getHandler(e, t) {
			return new u(this, e, t);
		}
	}, u = class extends a {
		#e = null;
		#t = null;
		#n = null;
		#r = null;
		#i = null;
		constructor(e, { origin: t, handler: n, dispatch: r }, i) {
			super(n), this.#i = t, this.#r = n, this.#t = { ...i }, this.#e = e, this.#n = r;
		}
		onError(e) {
			switch (e.code) {
				case `ETIMEDOUT`:
				case `ECONNREFUSED`:
					if (this.#e.dualStack) {
						this.#e.runLookup(this.#i, this.#t, (e, t) => {
							if (e) return this.#r.onError(e);
							let n = {
								...this.#t,
								origin: t
							};
							this.#n(n, this);
						});
						return;
					}
					this.#r.onError(e);
					return;
				case `ENOTFOUND`: this.#e.deleteRecord(this.#i);
				default: this.#r.onError(e);
			}
		}
	};
	n.exports = (e) => {
		if (e?.maxTTL != null && (typeof e?.maxTTL != `number` || e?.maxTTL < 0)) throw new o(`Invalid maxTTL. Must be a positive number`);
		if (e?.maxItems != null && (typeof e?.maxItems != `number` || e?.maxItems < 1)) throw new o(`Invalid maxItems. Must be a positive number and greater than zero`);
		if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new o(`Invalid affinity. Must be either 4 or 6`);
		if (e?.dualStack != null && typeof e?.dualStack != `boolean`) throw new o(`Invalid dualStack. Must be a boolean`);
		if (e?.lookup != null && typeof e?.lookup != `function`) throw new o(`Invalid lookup. Must be a function`);
		if (e?.pick != null && typeof e?.pick != `function`) throw new o(`Invalid pick. Must be a function`);
		let t = e?.dualStack ?? !0, n;
		n = t ? e?.affinity ?? null : e?.affinity ?? 4;
		let i = new l({
			maxTTL: e?.maxTTL ?? 1e4,
			lookup: e?.lookup ?? null,
			pick: e?.pick ?? null,
			dualStack: t,
			affinity: n,
			maxItems: e?.maxItems ?? 1 / 0
		});
		return (e) => function(t, n) {
			let a = t.origin.constructor === URL ? t.origin : new URL(t.origin);
			return r(a.hostname) === 0 ? (i.runLookup(a, t, (r, o) => {
				if (r) return n.onError(r);
				let s = null;
				s = {
					...t,
					servername: a.hostname,
					origin: o,
					headers: {
						host: a.hostname,
						...t.headers
					}
				}, e(s, i.getHandler({
					origin: a,
					dispatch: e,
					handler: n
				}, t));
			}), !0) : e(t, n);
		};
	};
})), We = n(((t, n) => {
	let { kConstruct: r } = D(), { kEnumerableProperty: i } = j(), { iteratorMixin: a, isValidHeaderName: o, isValidHeaderValue: s } = H(), { webidl: c } = V(), l = e(`node:assert`), u = e(`node:util`), d = Symbol(`headers map`), f = Symbol(`headers map sorted`);
	function p(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function m(e) {
		let t = 0, n = e.length;
		for (; n > t && p(e.charCodeAt(n - 1));) --n;
		for (; n > t && p(e.charCodeAt(t));) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function h(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			let r = t[n];
			if (r.length !== 2) throw c.errors.exception({
				header: `Headers constructor`,
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			g(e, r[0], r[1]);
		}
		else if (typeof t == `object` && t) {
			let n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) g(e, n[r], t[n[r]]);
		} else throw c.errors.conversionFailed({
			prefix: `Headers constructor`,
			argument: `Argument 1`,
			types: [`sequence<sequence<ByteString>>`, `record<ByteString, ByteString>`]
		});
	}
	function g(e, t, n) {
		if (n = m(n), !o(t)) throw c.errors.invalidArgument({
			prefix: `Headers.append`,
			value: t,
			type: `header name`
		});
		if (!s(n)) throw c.errors.invalidArgument({
			prefix: `Headers.append`,
			value: n,
			type: `header value`
		});
		if (b(e) === `immutable`) throw TypeError(`immutable`);
		return S(e).append(t, n, !1);
	}
	function _(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var v = class e {
		cookies = null;
		constructor(t) {
			t instanceof e ? (this[d] = new Map(t[d]), this[f] = t[f], this.cookies = t.cookies === null ? null : [...t.cookies]) : (this[d] = new Map(t), this[f] = null);
		}
		contains(e, t) {
			return this[d].has(t ? e : e.toLowerCase());
		}
		clear() {
			this[d].clear(), this[f] = null, this.cookies = null;
		}
		append(e, t, n) {
			this[f] = null;
			let r = n ? e : e.toLowerCase(), i = this[d].get(r);
			if (i) {
				let e = r === `cookie` ? `; ` : `, `;
				this[d].set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this[d].set(r, {
				name: e,
				value: t
			});
			r === `set-cookie` && (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this[f] = null;
			let r = n ? e : e.toLowerCase();
			r === `set-cookie` && (this.cookies = [t]), this[d].set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this[f] = null, t || (e = e.toLowerCase()), e === `set-cookie` && (this.cookies = null), this[d].delete(e);
		}
		get(e, t) {
			return this[d].get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (let { 0: e, 1: { value: t } } of this[d]) yield [e, t];
		}
		get entries() {
			let e = {};
			if (this[d].size !== 0) for (let { name: t, value: n } of this[d].values()) e[t] = n;
			return e;
		}
		rawValues() {
			return this[d].values();
		}
		get entriesList() {
			let e = [];
			if (this[d].size !== 0) for (let { 0: t, 1: { name: n, value: r } } of this[d]) if (t === `set-cookie`) for (let t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			let e = this[d].size, t = Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				let n = this[d][Symbol.iterator](), r = n.next().value;
				t[0] = [r[0], r[1].value], l(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, u; r < e; ++r) {
					for (u = n.next().value, c = t[r] = [u[0], u[1].value], l(c[1] !== null), o = 0, a = r; o < a;) s = o + (a - o >> 1), t[s][0] <= c[0] ? o = s + 1 : a = s;
					if (r !== s) {
						for (i = r; i > o;) t[i] = t[--i];
						t[o] = c;
					}
				}
				if (!n.next().done) throw TypeError(`Unreachable`);
				return t;
			}
			{
				let e = 0;
				for (let { 0: n, 1: { value: r } } of this[d]) t[e++] = [n, r], l(r !== null);
				return t.sort(_);
			}
		}
	}, y = class e {
		#e;
		#t;
		constructor(e = void 0) {
			c.util.markAsUncloneable(this), e !== r && (this.#t = new v(), this.#e = `none`, e !== void 0 && (e = c.converters.HeadersInit(e, `Headers contructor`, `init`), h(this, e)));
		}
		append(t, n) {
			c.brandCheck(this, e), c.argumentLengthCheck(arguments, 2, `Headers.append`);
			let r = `Headers.append`;
			return t = c.converters.ByteString(t, r, `name`), n = c.converters.ByteString(n, r, `value`), g(this, t, n);
		}
		delete(t) {
			if (c.brandCheck(this, e), c.argumentLengthCheck(arguments, 1, `Headers.delete`), t = c.converters.ByteString(t, `Headers.delete`, `name`), !o(t)) throw c.errors.invalidArgument({
				prefix: `Headers.delete`,
				value: t,
				type: `header name`
			});
			if (this.#e === `immutable`) throw TypeError(`immutable`);
			this.#t.contains(t, !1) && this.#t.delete(t, !1);
		}
		get(t) {
			c.brandCheck(this, e), c.argumentLengthCheck(arguments, 1, `Headers.get`);
			let n = `Headers.get`;
			if (t = c.converters.ByteString(t, n, `name`), !o(t)) throw c.errors.invalidArgument({
				prefix: n,
				value: t,
				type: `header name`
			});
			return this.#t.get(t, !1);
		}
		has(t) {
			c.brandCheck(this, e), c.argumentLengthCheck(arguments, 1, `Headers.has`);
			let n = `Headers.has`;
			if (t = c.converters.ByteString(t, n, `name`), !o(t)) throw c.errors.invalidArgument({
				prefix: n,
				value: t,
				type: `header name`
			});
			return this.#t.contains(t, !1);
		}
		set(t, n) {
			c.brandCheck(this, e), c.argumentLengthCheck(arguments, 2, `Headers.set`);
			let r = `Headers.set`;
			if (t = c.converters.ByteString(t, r, `name`), n = c.converters.ByteString(n, r, `value`), n = m(n), !o(t)) throw c.errors.invalidArgument({
				prefix: r,
				value: t,
				type: `header name`
			});
			if (!s(n)) throw c.errors.invalidArgument({
				prefix: r,
				value: n,
				type: `header value`
			});
			if (this.#e === `immutable`) throw TypeError(`immutable`);
			this.#t.set(t, n, !1);
		}
		getSetCookie() {
			c.brandCheck(this, e);
			let t = this.#t.cookies;
			return t ? [...t] : [];
		}
		get [f]() {
			if (this.#t[f]) return this.#t[f];
			let e = [], t = this.#t.toSortedArray(), n = this.#t.cookies;
			if (n === null || n.length === 1) return this.#t[f] = t;
			for (let r = 0; r < t.length; ++r) {
				let { 0: i, 1: a } = t[r];
				if (i === `set-cookie`) for (let t = 0; t < n.length; ++t) e.push([i, n[t]]);
				else e.push([i, a]);
			}
			return this.#t[f] = e;
		}
		[u.inspect.custom](e, t) {
			return t.depth ??= e, `Headers ${u.formatWithOptions(t, this.#t.entries)}`;
		}
		static getHeadersGuard(e) {
			return e.#e;
		}
		static setHeadersGuard(e, t) {
			e.#e = t;
		}
		static getHeadersList(e) {
			return e.#t;
		}
		static setHeadersList(e, t) {
			e.#t = t;
		}
	};
	let { getHeadersGuard: b, setHeadersGuard: x, getHeadersList: S, setHeadersList: C } = y;
	Reflect.deleteProperty(y, `getHeadersGuard`), Reflect.deleteProperty(y, `setHeadersGuard`), Reflect.deleteProperty(y, `getHeadersList`), Reflect.deleteProperty(y, `setHeadersList`), a(`Headers`, y, f, 0, 1), Object.defineProperties(y.prototype, {
		append: i,
		delete: i,
		get: i,
		has: i,
		set: i,
		getSetCookie: i,
		[Symbol.toStringTag]: {
			value: `Headers`,
			configurable: !0
		},
		[u.inspect.custom]: { enumerable: !1 }
	}), c.converters.HeadersInit = function(e, t, n) {
		if (c.util.Type(e) === `Object`) {
			let r = Reflect.get(e, Symbol.iterator);
			if (!u.types.isProxy(e) && r === y.prototype.entries) try {
				return S(e).entriesList;
			} catch {}
			return typeof r == `function` ? c.converters[`sequence<sequence<ByteString>>`](e, t, n, r.bind(e)) : c.converters[`record<ByteString, ByteString>`](e, t, n);
		}
		throw c.errors.conversionFailed({
			prefix: `Headers constructor`,
			argument: `Argument 1`,
			types: [`sequence<sequence<ByteString>>`, `record<ByteString, ByteString>`]
		});
	}, n.exports = {
		fill: h,
		compareHeaderName: _,
		Headers: y,
		HeadersList: v,
		getHeadersGuard: b,
		setHeadersGuard: x,
		setHeadersList: C,
		getHeadersList: S
	};
})), Ge = n(((t, n) => {
	let { Headers: r, HeadersList: i, fill: a, getHeadersGuard: o, setHeadersGuard: s, setHeadersList: c } = We(), { extractBody: l, cloneBody: u, mixinBody: d, hasFinalizationRegistry: f, streamRegistry: p, bodyUnusable: m } = ce(), h = j(), g = e(`node:util`), { kEnumerableProperty: _ } = h, { isValidReasonPhrase: v, isCancelled: y, isAborted: b, isBlobLike: x, serializeJavascriptValueToJSONString: S, isErrorLike: C, isomorphicEncode: w, environmentSettingsObject: T } = H(), { redirectStatusSet: E, nullBodyStatus: O } = ne(), { kState: k, kHeaders: A } = ie(), { webidl: M } = V(), { FormData: N } = oe(), { URLSerializer: P } = B(), { kConstruct: F } = D(), I = e(`node:assert`), { types: L } = e(`node:util`), R = new TextEncoder(`utf-8`);
	var z = class e {
		static error() {
			return fe(re(), `immutable`);
		}
		static json(e, t = {}) {
			M.argumentLengthCheck(arguments, 1, `Response.json`), t !== null && (t = M.converters.ResponseInit(t));
			let n = R.encode(S(e)), r = l(n), i = fe(te({}), `response`);
			return de(i, t, {
				body: r[0],
				type: `application/json`
			}), i;
		}
		static redirect(e, t = 302) {
			M.argumentLengthCheck(arguments, 1, `Response.redirect`), e = M.converters.USVString(e), t = M.converters[`unsigned short`](t);
			let n;
			try {
				n = new URL(e, T.settingsObject.baseUrl);
			} catch (t) {
				throw TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!E.has(t)) throw RangeError(`Invalid status code ${t}`);
			let r = fe(te({}), `immutable`);
			r[k].status = t;
			let i = w(P(n));
			return r[k].headersList.append(`location`, i, !0), r;
		}
		constructor(e = null, t = {}) {
			if (M.util.markAsUncloneable(this), e === F) return;
			e !== null && (e = M.converters.BodyInit(e)), t = M.converters.ResponseInit(t), this[k] = te({}), this[A] = new r(F), s(this[A], `response`), c(this[A], this[k].headersList);
			let n = null;
			if (e != null) {
				let [t, r] = l(e);
				n = {
					body: t,
					type: r
				};
			}
			de(this, t, n);
		}
		get type() {
			return M.brandCheck(this, e), this[k].type;
		}
		get url() {
			M.brandCheck(this, e);
			let t = this[k].urlList, n = t[t.length - 1] ?? null;
			return n === null ? `` : P(n, !0);
		}
		get redirected() {
			return M.brandCheck(this, e), this[k].urlList.length > 1;
		}
		get status() {
			return M.brandCheck(this, e), this[k].status;
		}
		get ok() {
			return M.brandCheck(this, e), this[k].status >= 200 && this[k].status <= 299;
		}
		get statusText() {
			return M.brandCheck(this, e), this[k].statusText;
		}
		get headers() {
			return M.brandCheck(this, e), this[A];
		}
		get body() {
			return M.brandCheck(this, e), this[k].body ? this[k].body.stream : null;
		}
		get bodyUsed() {
			return M.brandCheck(this, e), !!this[k].body && h.isDisturbed(this[k].body.stream);
		}
		clone() {
			if (M.brandCheck(this, e), m(this)) throw M.errors.exception({
				header: `Response.clone`,
				message: `Body has already been consumed.`
			});
			let t = ee(this[k]);
			return f && this[k].body?.stream && p.register(this, new WeakRef(this[k].body.stream)), fe(t, o(this[A]));
		}
		[g.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				body: this.body,
				bodyUsed: this.bodyUsed,
				ok: this.ok,
				redirected: this.redirected,
				type: this.type,
				url: this.url
			};
			return `Response ${g.formatWithOptions(t, n)}`;
		}
	};
	d(z), Object.defineProperties(z.prototype, {
		type: _,
		url: _,
		status: _,
		ok: _,
		redirected: _,
		statusText: _,
		headers: _,
		clone: _,
		body: _,
		bodyUsed: _,
		[Symbol.toStringTag]: {
			value: `Response`,
			configurable: !0
		}
	}), Object.defineProperties(z, {
		json: _,
		redirect: _,
		error: _
	});
	function ee(e) {
		if (e.internalResponse) return le(ee(e.internalResponse), e.type);
		let t = te({
			...e,
			body: null
		});
		return e.body != null && (t.body = u(t, e.body)), t;
	}
	function te(e) {
		return {
			aborted: !1,
			rangeRequested: !1,
			timingAllowPassed: !1,
			requestIncludesCredentials: !1,
			type: `default`,
			status: 200,
			timingInfo: null,
			cacheState: ``,
			statusText: ``,
			...e,
			headersList: e?.headersList ? new i(e?.headersList) : new i(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function re(e) {
		return te({
			type: `error`,
			status: 0,
			error: C(e) ? e : Error(e && String(e)),
			aborted: e && e.name === `AbortError`
		});
	}
	function ae(e) {
		return e.type === `error` && e.status === 0;
	}
	function se(e, t) {
		return t = {
			internalResponse: e,
			...t
		}, new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				return I(!(n in t)), e[n] = r, !0;
			}
		});
	}
	function le(e, t) {
		if (t === `basic`) return se(e, {
			type: `basic`,
			headersList: e.headersList
		});
		if (t === `cors`) return se(e, {
			type: `cors`,
			headersList: e.headersList
		});
		if (t === `opaque`) return se(e, {
			type: `opaque`,
			urlList: Object.freeze([]),
			status: 0,
			statusText: ``,
			body: null
		});
		if (t === `opaqueredirect`) return se(e, {
			type: `opaqueredirect`,
			status: 0,
			statusText: ``,
			headersList: [],
			body: null
		});
		I(!1);
	}
	function ue(e, t = null) {
		return I(y(e)), b(e) ? re(Object.assign(new DOMException(`The operation was aborted.`, `AbortError`), { cause: t })) : re(Object.assign(new DOMException(`Request was cancelled.`), { cause: t }));
	}
	function de(e, t, n) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw RangeError(`init["status"] must be in the range of 200 to 599, inclusive.`);
		if (`statusText` in t && t.statusText != null && !v(String(t.statusText))) throw TypeError(`Invalid statusText`);
		if (`status` in t && t.status != null && (e[k].status = t.status), `statusText` in t && t.statusText != null && (e[k].statusText = t.statusText), `headers` in t && t.headers != null && a(e[A], t.headers), n) {
			if (O.includes(e.status)) throw M.errors.exception({
				header: `Response constructor`,
				message: `Invalid response status code ${e.status}`
			});
			e[k].body = n.body, n.type != null && !e[k].headersList.contains(`content-type`, !0) && e[k].headersList.append(`content-type`, n.type, !0);
		}
	}
	function fe(e, t) {
		let n = new z(F);
		return n[k] = e, n[A] = new r(F), c(n[A], e.headersList), s(n[A], t), f && e.body?.stream && p.register(n, new WeakRef(e.body.stream)), n;
	}
	M.converters.ReadableStream = M.interfaceConverter(ReadableStream), M.converters.FormData = M.interfaceConverter(N), M.converters.URLSearchParams = M.interfaceConverter(URLSearchParams), M.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		return typeof e == `string` ? M.converters.USVString(e, t, n) : x(e) ? M.converters.Blob(e, t, n, { strict: !1 }) : ArrayBuffer.isView(e) || L.isArrayBuffer(e) ? M.converters.BufferSource(e, t, n) : h.isFormDataLike(e) ? M.converters.FormData(e, t, n, { strict: !1 }) : e instanceof URLSearchParams ? M.converters.URLSearchParams(e, t, n) : M.converters.DOMString(e, t, n);
	}, M.converters.BodyInit = function(e, t, n) {
		return e instanceof ReadableStream ? M.converters.ReadableStream(e, t, n) : e?.[Symbol.asyncIterator] ? e : M.converters.XMLHttpRequestBodyInit(e, t, n);
	}, M.converters.ResponseInit = M.dictionaryConverter([
		{
			key: `status`,
			converter: M.converters[`unsigned short`],
			defaultValue: () => 200
		},
		{
			key: `statusText`,
			converter: M.converters.ByteString,
			defaultValue: () => ``
		},
		{
			key: `headers`,
			converter: M.converters.HeadersInit
		}
	]), n.exports = {
		isNetworkError: ae,
		makeNetworkError: re,
		makeResponse: te,
		makeAppropriateNetworkError: ue,
		filterResponse: le,
		Response: z,
		cloneResponse: ee,
		fromInnerResponse: fe
	};
})), Ke = n(((e, t) => {
	let { kConnected: n, kSize: r } = D();
	var i = class {
		constructor(e) {
			this.value = e;
		}
		deref() {
			return this.value[n] === 0 && this.value[r] === 0 ? void 0 : this.value;
		}
	}, a = class {
		constructor(e) {
			this.finalizer = e;
		}
		register(e, t) {
			e.on && e.on(`disconnect`, () => {
				e[n] === 0 && e[r] === 0 && this.finalizer(t);
			});
		}
		unregister(e) {}
	};
	t.exports = function() {
		return process.env.NODE_V8_COVERAGE && process.version.startsWith(`v18`) ? (process._rawDebug(`Using compatibility WeakRef and FinalizationRegistry`), {
			WeakRef: i,
			FinalizationRegistry: a
		}) : {
			WeakRef,
			FinalizationRegistry
		};
	};
})), qe = n(((t, n) => {
	let { extractBody: r, mixinBody: i, cloneBody: a, bodyUnusable: o } = ce(), { Headers: s, fill: c, HeadersList: l, setHeadersGuard: u, getHeadersGuard: d, setHeadersList: f, getHeadersList: p } = We(), { FinalizationRegistry: m } = Ke()(), h = j(), g = e(`node:util`), { isValidHTTPToken: _, sameOrigin: v, environmentSettingsObject: y } = H(), { forbiddenMethodsSet: b, corsSafeListedMethodsSet: x, referrerPolicy: S, requestRedirect: C, requestMode: w, requestCredentials: T, requestCache: E, requestDuplex: O } = ne(), { kEnumerableProperty: k, normalizedMethodRecordsBase: A, normalizedMethodRecords: M } = h, { kHeaders: N, kSignal: P, kState: F, kDispatcher: I } = ie(), { webidl: L } = V(), { URLSerializer: R } = B(), { kConstruct: z } = D(), ee = e(`node:assert`), { getMaxListeners: te, setMaxListeners: re, getEventListeners: ae, defaultMaxListeners: oe } = e(`node:events`), se = Symbol(`abortController`), le = new m(({ signal: e, abort: t }) => {
		e.removeEventListener(`abort`, t);
	}), ue = /* @__PURE__ */ new WeakMap();
	function de(e) {
		return t;
		function t() {
			let n = e.deref();
			if (n !== void 0) {
				le.unregister(t), this.removeEventListener(`abort`, t), n.abort(this.reason);
				let e = ue.get(n.signal);
				if (e !== void 0) {
					if (e.size !== 0) {
						for (let t of e) {
							let e = t.deref();
							e !== void 0 && e.abort(this.reason);
						}
						e.clear();
					}
					ue.delete(n.signal);
				}
			}
		}
	}
	let fe = !1;
	var U = class e {
		constructor(t, n = {}) {
			if (L.util.markAsUncloneable(this), t === z) return;
			let i = `Request constructor`;
			L.argumentLengthCheck(arguments, 1, i), t = L.converters.RequestInfo(t, i, `input`), n = L.converters.RequestInit(n, i, `init`);
			let a = null, d = null, m = y.settingsObject.baseUrl, g = null;
			if (typeof t == `string`) {
				this[I] = n.dispatcher;
				let e;
				try {
					e = new URL(t, m);
				} catch (e) {
					throw TypeError(`Failed to parse URL from ` + t, { cause: e });
				}
				if (e.username || e.password) throw TypeError(`Request cannot be constructed from a URL that includes credentials: ` + t);
				a = pe({ urlList: [e] }), d = `cors`;
			} else this[I] = n.dispatcher || t[I], ee(t instanceof e), a = t[F], g = t[P];
			let S = y.settingsObject.origin, C = `client`;
			if (a.window?.constructor?.name === `EnvironmentSettingsObject` && v(a.window, S) && (C = a.window), n.window != null) throw TypeError(`'window' option '${C}' must be null`);
			`window` in n && (C = `no-window`), a = pe({
				method: a.method,
				headersList: a.headersList,
				unsafeRequest: a.unsafeRequest,
				client: y.settingsObject,
				window: C,
				priority: a.priority,
				origin: a.origin,
				referrer: a.referrer,
				referrerPolicy: a.referrerPolicy,
				mode: a.mode,
				credentials: a.credentials,
				cache: a.cache,
				redirect: a.redirect,
				integrity: a.integrity,
				keepalive: a.keepalive,
				reloadNavigation: a.reloadNavigation,
				historyNavigation: a.historyNavigation,
				urlList: [...a.urlList]
			});
			let w = Object.keys(n).length !== 0;
			if (w && (a.mode === `navigate` && (a.mode = `same-origin`), a.reloadNavigation = !1, a.historyNavigation = !1, a.origin = `client`, a.referrer = `client`, a.referrerPolicy = ``, a.url = a.urlList[a.urlList.length - 1], a.urlList = [a.url]), n.referrer !== void 0) {
				let e = n.referrer;
				if (e === ``) a.referrer = `no-referrer`;
				else {
					let t;
					try {
						t = new URL(e, m);
					} catch (t) {
						throw TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					t.protocol === `about:` && t.hostname === `client` || S && !v(t, y.settingsObject.baseUrl) ? a.referrer = `client` : a.referrer = t;
				}
			}
			n.referrerPolicy !== void 0 && (a.referrerPolicy = n.referrerPolicy);
			let T;
			if (T = n.mode === void 0 ? d : n.mode, T === `navigate`) throw L.errors.exception({
				header: `Request constructor`,
				message: `invalid request mode navigate.`
			});
			if (T != null && (a.mode = T), n.credentials !== void 0 && (a.credentials = n.credentials), n.cache !== void 0 && (a.cache = n.cache), a.cache === `only-if-cached` && a.mode !== `same-origin`) throw TypeError(`'only-if-cached' can be set only with 'same-origin' mode`);
			if (n.redirect !== void 0 && (a.redirect = n.redirect), n.integrity != null && (a.integrity = String(n.integrity)), n.keepalive !== void 0 && (a.keepalive = !!n.keepalive), n.method !== void 0) {
				let e = n.method, t = M[e];
				if (t !== void 0) a.method = t;
				else {
					if (!_(e)) throw TypeError(`'${e}' is not a valid HTTP method.`);
					let t = e.toUpperCase();
					if (b.has(t)) throw TypeError(`'${e}' HTTP method is unsupported.`);
					e = A[t] ?? e, a.method = e;
				}
				!fe && a.method === `patch` && (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: `UNDICI-FETCH-patch` }), fe = !0);
			}
			n.signal !== void 0 && (g = n.signal), this[F] = a;
			let E = new AbortController();
			if (this[P] = E.signal, g != null) {
				if (!g || typeof g.aborted != `boolean` || typeof g.addEventListener != `function`) throw TypeError(`Failed to construct 'Request': member signal is not of type AbortSignal.`);
				if (g.aborted) E.abort(g.reason);
				else {
					this[se] = E;
					let e = de(new WeakRef(E));
					try {
						(typeof te == `function` && te(g) === oe || ae(g, `abort`).length >= oe) && re(1500, g);
					} catch {}
					h.addAbortListener(g, e), le.register(E, {
						signal: g,
						abort: e
					}, e);
				}
			}
			if (this[N] = new s(z), f(this[N], a.headersList), u(this[N], `request`), T === `no-cors`) {
				if (!x.has(a.method)) throw TypeError(`'${a.method} is unsupported in no-cors mode.`);
				u(this[N], `request-no-cors`);
			}
			if (w) {
				let e = p(this[N]), t = n.headers === void 0 ? new l(e) : n.headers;
				if (e.clear(), t instanceof l) {
					for (let { name: n, value: r } of t.rawValues()) e.append(n, r, !1);
					e.cookies = t.cookies;
				} else c(this[N], t);
			}
			let D = t instanceof e ? t[F].body : null;
			if ((n.body != null || D != null) && (a.method === `GET` || a.method === `HEAD`)) throw TypeError(`Request with GET/HEAD method cannot have body.`);
			let O = null;
			if (n.body != null) {
				let [e, t] = r(n.body, a.keepalive);
				O = e, t && !p(this[N]).contains(`content-type`, !0) && this[N].append(`content-type`, t);
			}
			let k = O ?? D;
			if (k != null && k.source == null) {
				if (O != null && n.duplex == null) throw TypeError(`RequestInit: duplex option is required when sending a body.`);
				if (a.mode !== `same-origin` && a.mode !== `cors`) throw TypeError(`If request is made from ReadableStream, mode should be "same-origin" or "cors"`);
				a.useCORSPreflightFlag = !0;
			}
			let j = k;
			if (O == null && D != null) {
				if (o(t)) throw TypeError(`Cannot construct a Request with a Request object that has already been used.`);
				let e = new TransformStream();
				D.stream.pipeThrough(e), j = {
					source: D.source,
					length: D.length,
					stream: e.readable
				};
			}
			this[F].body = j;
		}
		get method() {
			return L.brandCheck(this, e), this[F].method;
		}
		get url() {
			return L.brandCheck(this, e), R(this[F].url);
		}
		get headers() {
			return L.brandCheck(this, e), this[N];
		}
		get destination() {
			return L.brandCheck(this, e), this[F].destination;
		}
		get referrer() {
			return L.brandCheck(this, e), this[F].referrer === `no-referrer` ? `` : this[F].referrer === `client` ? `about:client` : this[F].referrer.toString();
		}
		get referrerPolicy() {
			return L.brandCheck(this, e), this[F].referrerPolicy;
		}
		get mode() {
			return L.brandCheck(this, e), this[F].mode;
		}
		get credentials() {
			return this[F].credentials;
		}
		get cache() {
			return L.brandCheck(this, e), this[F].cache;
		}
		get redirect() {
			return L.brandCheck(this, e), this[F].redirect;
		}
		get integrity() {
			return L.brandCheck(this, e), this[F].integrity;
		}
		get keepalive() {
			return L.brandCheck(this, e), this[F].keepalive;
		}
		get isReloadNavigation() {
			return L.brandCheck(this, e), this[F].reloadNavigation;
		}
		get isHistoryNavigation() {
			return L.brandCheck(this, e), this[F].historyNavigation;
		}
		get signal() {
			return L.brandCheck(this, e), this[P];
		}
		get body() {
			return L.brandCheck(this, e), this[F].body ? this[F].body.stream : null;
		}
		get bodyUsed() {
			return L.brandCheck(this, e), !!this[F].body && h.isDisturbed(this[F].body.stream);
		}
		get duplex() {
			return L.brandCheck(this, e), `half`;
		}
		clone() {
			if (L.brandCheck(this, e), o(this)) throw TypeError(`unusable`);
			let t = W(this[F]), n = new AbortController();
			if (this.signal.aborted) n.abort(this.signal.reason);
			else {
				let e = ue.get(this.signal);
				e === void 0 && (e = /* @__PURE__ */ new Set(), ue.set(this.signal, e));
				let t = new WeakRef(n);
				e.add(t), h.addAbortListener(n.signal, de(t));
			}
			return me(t, n.signal, d(this[N]));
		}
		[g.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				method: this.method,
				url: this.url,
				headers: this.headers,
				destination: this.destination,
				referrer: this.referrer,
				referrerPolicy: this.referrerPolicy,
				mode: this.mode,
				credentials: this.credentials,
				cache: this.cache,
				redirect: this.redirect,
				integrity: this.integrity,
				keepalive: this.keepalive,
				isReloadNavigation: this.isReloadNavigation,
				isHistoryNavigation: this.isHistoryNavigation,
				signal: this.signal
			};
			return `Request ${g.formatWithOptions(t, n)}`;
		}
	};
	i(U);
	function pe(e) {
		return {
			method: e.method ?? `GET`,
			localURLsOnly: e.localURLsOnly ?? !1,
			unsafeRequest: e.unsafeRequest ?? !1,
			body: e.body ?? null,
			client: e.client ?? null,
			reservedClient: e.reservedClient ?? null,
			replacesClientId: e.replacesClientId ?? ``,
			window: e.window ?? `client`,
			keepalive: e.keepalive ?? !1,
			serviceWorkers: e.serviceWorkers ?? `all`,
			initiator: e.initiator ?? ``,
			destination: e.destination ?? ``,
			priority: e.priority ?? null,
			origin: e.origin ?? `client`,
			policyContainer: e.policyContainer ?? `client`,
			referrer: e.referrer ?? `client`,
			referrerPolicy: e.referrerPolicy ?? ``,
			mode: e.mode ?? `no-cors`,
			useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
			credentials: e.credentials ?? `same-origin`,
			useCredentials: e.useCredentials ?? !1,
			cache: e.cache ?? `default`,
			redirect: e.redirect ?? `follow`,
			integrity: e.integrity ?? ``,
			cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? ``,
			parserMetadata: e.parserMetadata ?? ``,
			reloadNavigation: e.reloadNavigation ?? !1,
			historyNavigation: e.historyNavigation ?? !1,
			userActivation: e.userActivation ?? !1,
			taintedOrigin: e.taintedOrigin ?? !1,
			redirectCount: e.redirectCount ?? 0,
			responseTainting: e.responseTainting ?? `basic`,
			preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
			done: e.done ?? !1,
			timingAllowFailed: e.timingAllowFailed ?? !1,
			urlList: e.urlList,
			url: e.urlList[0],
			headersList: e.headersList ? new l(e.headersList) : new l()
		};
	}
	function W(e) {
		let t = pe({
			...e,
			body: null
		});
		return e.body != null && (t.body = a(t, e.body)), t;
	}
	function me(e, t, n) {
		let r = new U(z);
		return r[F] = e, r[P] = t, r[N] = new s(z), f(r[N], e.headersList), u(r[N], n), r;
	}
	Object.defineProperties(U.prototype, {
		method: k,
		url: k,
		headers: k,
		redirect: k,
		clone: k,
		signal: k,
		duplex: k,
		destination: k,
		body: k,
		bodyUsed: k,
		isHistoryNavigation: k,
		isReloadNavigation: k,
		keepalive: k,
		integrity: k,
		cache: k,
		credentials: k,
		attribute: k,
		referrerPolicy: k,
		referrer: k,
		mode: k,
		[Symbol.toStringTag]: {
			value: `Request`,
			configurable: !0
		}
	}), L.converters.Request = L.interfaceConverter(U), L.converters.RequestInfo = function(e, t, n) {
		return typeof e == `string` ? L.converters.USVString(e, t, n) : e instanceof U ? L.converters.Request(e, t, n) : L.converters.USVString(e, t, n);
	}, L.converters.AbortSignal = L.interfaceConverter(AbortSignal), L.converters.RequestInit = L.dictionaryConverter([
		{
			key: `method`,
			converter: L.converters.ByteString
		},
		{
			key: `headers`,
			converter: L.converters.HeadersInit
		},
		{
			key: `body`,
			converter: L.nullableConverter(L.converters.BodyInit)
		},
		{
			key: `referrer`,
			converter: L.converters.USVString
		},
		{
			key: `referrerPolicy`,
			converter: L.converters.DOMString,
			allowedValues: S
		},
		{
			key: `mode`,
			converter: L.converters.DOMString,
			allowedValues: w
		},
		{
			key: `credentials`,
			converter: L.converters.DOMString,
			allowedValues: T
		},
		{
			key: `cache`,
			converter: L.converters.DOMString,
			allowedValues: E
		},
		{
			key: `redirect`,
			converter: L.converters.DOMString,
			allowedValues: C
		},
		{
			key: `integrity`,
			converter: L.converters.DOMString
		},
		{
			key: `keepalive`,
			converter: L.converters.boolean
		},
		{
			key: `signal`,
			converter: L.nullableConverter((e) => L.converters.AbortSignal(e, `RequestInit`, `signal`, { strict: !1 }))
		},
		{
			key: `window`,
			converter: L.converters.any
		},
		{
			key: `duplex`,
			converter: L.converters.DOMString,
			allowedValues: O
		},
		{
			key: `dispatcher`,
			converter: L.converters.any
		}
	]), n.exports = {
		Request: U,
		makeRequest: pe,
		fromInnerRequest: me,
		cloneRequest: W
	};
})), Je = n(((t, n) => {
	let { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: a, makeResponse: o, fromInnerResponse: s } = Ge(), { HeadersList: c } = We(), { Request: l, cloneRequest: u } = qe(), d = e(`node:zlib`), { bytesMatch: f, makePolicyContainer: p, clonePolicyContainer: m, requestBadPort: h, TAOCheck: g, appendRequestOriginHeader: _, responseLocationURL: v, requestCurrentURL: y, setRequestReferrerPolicyOnRedirect: b, tryUpgradeRequestToAPotentiallyTrustworthyURL: x, createOpaqueTimingInfo: S, appendFetchMetadata: C, corsCheck: w, crossOriginResourcePolicyCheck: T, determineRequestsReferrer: E, coarsenedSharedCurrentTime: D, createDeferredPromise: O, isBlobLike: k, sameOrigin: A, isCancelled: M, isAborted: N, isErrorLike: P, fullyReadBody: F, readableStreamClose: I, isomorphicEncode: L, urlIsLocal: R, urlIsHttpHttpsScheme: z, urlHasHttpsScheme: ee, clampAndCoarsenConnectionTimingInfo: te, simpleRangeHeaderValue: re, buildContentRange: ae, createInflate: oe, extractMimeType: se } = H(), { kState: le, kDispatcher: ue } = ie(), de = e(`node:assert`), { safelyExtractBody: fe, extractBody: U } = ce(), { redirectStatusSet: pe, nullBodyStatus: W, safeMethodsSet: me, requestBodyHeader: he, subresourceSet: G } = ne(), ge = e(`node:events`), { Readable: _e, pipeline: ve, finished: ye } = e(`node:stream`), { addAbortListener: be, isErrored: xe, isReadable: Se, bufferToLowerCasedHeaderName: Ce } = j(), { dataURLProcessor: K, serializeAMimeType: we, minimizeSupportedMimeType: Te } = B(), { getGlobalDispatcher: Ee } = Re(), { webidl: De } = V(), { STATUS_CODES: Oe } = e(`node:http`), ke = [`GET`, `HEAD`], Ae = typeof __UNDICI_IS_NODE__ < `u` || typeof esbuildDetection < `u` ? `node` : `undici`, je;
	var Me = class extends ge {
		constructor(e) {
			super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = `ongoing`;
		}
		terminate(e) {
			this.state === `ongoing` && (this.state = `terminated`, this.connection?.destroy(e), this.emit(`terminated`, e));
		}
		abort(e) {
			this.state === `ongoing` && (this.state = `aborted`, e ||= new DOMException(`The operation was aborted.`, `AbortError`), this.serializedAbortReason = e, this.connection?.destroy(e), this.emit(`terminated`, e));
		}
	};
	function Ne(e) {
		Fe(e, `fetch`);
	}
	function Pe(e, t = void 0) {
		De.argumentLengthCheck(arguments, 1, `globalThis.fetch`);
		let n = O(), r;
		try {
			r = new l(e, t);
		} catch (e) {
			return n.reject(e), n.promise;
		}
		let i = r[le];
		if (r.signal.aborted) return Le(n, i, null, r.signal.reason), n.promise;
		i.client.globalObject?.constructor?.name === `ServiceWorkerGlobalScope` && (i.serviceWorkers = `none`);
		let a = null, o = !1, c = null;
		return be(r.signal, () => {
			o = !0, de(c != null), c.abort(r.signal.reason);
			let e = a?.deref();
			Le(n, i, e, r.signal.reason);
		}), c = ze({
			request: i,
			processResponseEndOfBody: Ne,
			processResponse: (e) => {
				o || (e.aborted ? Le(n, i, a, c.serializedAbortReason) : e.type === `error` ? n.reject(TypeError(`fetch failed`, { cause: e.error })) : (a = new WeakRef(s(e, `immutable`)), n.resolve(a.deref()), n = null));
			},
			dispatcher: r[ue]
		}), n.promise;
	}
	function Fe(e, t = `other`) {
		if (e.type === `error` && e.aborted || !e.urlList?.length) return;
		let n = e.urlList[0], r = e.timingInfo, i = e.cacheState;
		z(n) && r !== null && (e.timingAllowPassed || (r = S({ startTime: r.startTime }), i = ``), r.endTime = D(), e.timingInfo = r, Ie(r, n.href, t, globalThis, i));
	}
	let Ie = performance.markResourceTiming;
	function Le(e, t, n, r) {
		if (e && e.reject(r), t.body != null && Se(t.body?.stream) && t.body.stream.cancel(r).catch((e) => {
			if (e.code !== `ERR_INVALID_STATE`) throw e;
		}), n == null) return;
		let i = n[le];
		i.body != null && Se(i.body?.stream) && i.body.stream.cancel(r).catch((e) => {
			if (e.code !== `ERR_INVALID_STATE`) throw e;
		});
	}
	function ze({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = !1, dispatcher: s = Ee() }) {
		de(s);
		let c = null, l = !1;
		e.client != null && (c = e.client.globalObject, l = e.client.crossOriginIsolatedCapability);
		let u = D(l), d = S({ startTime: u }), f = {
			controller: new Me(s),
			request: e,
			timingInfo: d,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: c,
			crossOriginIsolatedCapability: l
		};
		return de(!e.body || e.body.stream), e.window === `client` && (e.window = e.client?.globalObject?.constructor?.name === `Window` ? e.client : `no-window`), e.origin === `client` && (e.origin = e.client.origin), e.policyContainer === `client` && (e.policyContainer = e.client == null ? p() : m(e.client.policyContainer)), e.headersList.contains(`accept`, !0) || e.headersList.append(`accept`, `*/*`, !0), e.headersList.contains(`accept-language`, !0) || e.headersList.append(`accept-language`, `*`, !0), e.priority, G.has(e.destination), Be(f).catch((e) => {
			f.controller.terminate(e);
		}), f.controller;
	}
	async function Be(e, t = !1) {
		let n = e.request, i = null;
		if (n.localURLsOnly && !R(y(n)) && (i = r(`local URLs only`)), x(n), h(n) === `blocked` && (i = r(`bad port`)), n.referrerPolicy === `` && (n.referrerPolicy = n.policyContainer.referrerPolicy), n.referrer !== `no-referrer` && (n.referrer = E(n)), i === null && (i = await (async () => {
			let t = y(n);
			return A(t, n.url) && n.responseTainting === `basic` || t.protocol === `data:` || n.mode === `navigate` || n.mode === `websocket` ? (n.responseTainting = `basic`, await Ve(e)) : n.mode === `same-origin` ? r(`request mode cannot be "same-origin"`) : n.mode === `no-cors` ? n.redirect === `follow` ? (n.responseTainting = `opaque`, await Ve(e)) : r(`redirect mode cannot be "follow" for "no-cors" request`) : z(y(n)) ? (n.responseTainting = `cors`, await Ke(e)) : r(`URL scheme must be a HTTP(S) scheme`);
		})()), t) return i;
		i.status !== 0 && !i.internalResponse && (n.responseTainting, n.responseTainting === `basic` ? i = a(i, `basic`) : n.responseTainting === `cors` ? i = a(i, `cors`) : n.responseTainting === `opaque` ? i = a(i, `opaque`) : de(!1));
		let o = i.status === 0 ? i : i.internalResponse;
		if (o.urlList.length === 0 && o.urlList.push(...n.urlList), n.timingAllowFailed || (i.timingAllowPassed = !0), i.type === `opaque` && o.status === 206 && o.rangeRequested && !n.headers.contains(`range`, !0) && (i = o = r()), i.status !== 0 && (n.method === `HEAD` || n.method === `CONNECT` || W.includes(o.status)) && (o.body = null, e.controller.dump = !0), n.integrity) {
			let t = (t) => Ue(e, r(t));
			if (n.responseTainting === `opaque` || i.body == null) {
				t(i.error);
				return;
			}
			await F(i.body, (r) => {
				f(r, n.integrity) ? (i.body = fe(r)[0], Ue(e, i)) : t(`integrity mismatch`);
			}, t);
		} else Ue(e, i);
	}
	function Ve(t) {
		if (M(t) && t.request.redirectCount === 0) return Promise.resolve(i(t));
		let { request: n } = t, { protocol: a } = y(n);
		switch (a) {
			case `about:`: return Promise.resolve(r(`about scheme is not supported`));
			case `blob:`: {
				je ||= e(`node:buffer`).resolveObjectURL;
				let t = y(n);
				if (t.search.length !== 0) return Promise.resolve(r(`NetworkError when attempting to fetch resource.`));
				let i = je(t.toString());
				if (n.method !== `GET` || !k(i)) return Promise.resolve(r(`invalid method`));
				let a = o(), s = i.size, c = L(`${s}`), l = i.type;
				if (n.headersList.contains(`range`, !0)) {
					a.rangeRequested = !0;
					let e = n.headersList.get(`range`, !0), t = re(e, !0);
					if (t === `failure`) return Promise.resolve(r(`failed to fetch the data URL`));
					let { rangeStartValue: o, rangeEndValue: c } = t;
					if (o === null) o = s - c, c = o + c - 1;
					else {
						if (o >= s) return Promise.resolve(r(`Range start is greater than the blob's size.`));
						(c === null || c >= s) && (c = s - 1);
					}
					let u = i.slice(o, c, l);
					a.body = U(u)[0];
					let d = L(`${u.size}`), f = ae(o, c, s);
					a.status = 206, a.statusText = `Partial Content`, a.headersList.set(`content-length`, d, !0), a.headersList.set(`content-type`, l, !0), a.headersList.set(`content-range`, f, !0);
				} else {
					let e = U(i);
					a.statusText = `OK`, a.body = e[0], a.headersList.set(`content-length`, c, !0), a.headersList.set(`content-type`, l, !0);
				}
				return Promise.resolve(a);
			}
			case `data:`: {
				let e = y(n), t = K(e);
				if (t === `failure`) return Promise.resolve(r(`failed to fetch the data URL`));
				let i = we(t.mimeType);
				return Promise.resolve(o({
					statusText: `OK`,
					headersList: [[`content-type`, {
						name: `Content-Type`,
						value: i
					}]],
					body: fe(t.body)[0]
				}));
			}
			case `file:`: return Promise.resolve(r(`not implemented... yet...`));
			case `http:`:
			case `https:`: return Ke(t).catch((e) => r(e));
			default: return Promise.resolve(r(`unknown scheme`));
		}
	}
	function He(e, t) {
		e.request.done = !0, e.processResponseDone != null && queueMicrotask(() => e.processResponseDone(t));
	}
	function Ue(e, t) {
		let n = e.timingInfo, r = () => {
			let r = Date.now();
			e.request.destination === `document` && (e.controller.fullTimingInfo = n), e.controller.reportTimingSteps = () => {
				if (e.request.url.protocol !== `https:`) return;
				n.endTime = r;
				let i = t.cacheState, a = t.bodyInfo;
				t.timingAllowPassed || (n = S(n), i = ``);
				let o = 0;
				if (e.request.mode !== `navigator` || !t.hasCrossOriginRedirects) {
					o = t.status;
					let e = se(t.headersList);
					e !== `failure` && (a.contentType = Te(e));
				}
				e.request.initiatorType != null && Ie(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
			};
			let i = () => {
				e.request.done = !0, e.processResponseEndOfBody != null && queueMicrotask(() => e.processResponseEndOfBody(t)), e.request.initiatorType != null && e.controller.reportTimingSteps();
			};
			queueMicrotask(() => i());
		};
		e.processResponse != null && queueMicrotask(() => {
			e.processResponse(t), e.processResponse = null;
		});
		let i = t.type === `error` ? t : t.internalResponse ?? t;
		i.body == null ? r() : ye(i.body.stream, () => {
			r();
		});
	}
	async function Ke(e) {
		let t = e.request, n = null, i = null, a = e.timingInfo;
		if (t.serviceWorkers, n === null) {
			if (t.redirect === `follow` && (t.serviceWorkers = `none`), i = n = await Ye(e), t.responseTainting === `cors` && w(t, n) === `failure`) return r(`cors failure`);
			g(t, n) === `failure` && (t.timingAllowFailed = !0);
		}
		return (t.responseTainting === `opaque` || n.type === `opaque`) && T(t.origin, t.client, t.destination, i) === `blocked` ? r(`blocked`) : (pe.has(i.status) && (t.redirect !== `manual` && e.controller.connection.destroy(void 0, !1), t.redirect === `error` ? n = r(`unexpected redirect`) : t.redirect === `manual` ? n = i : t.redirect === `follow` ? n = await Je(e, n) : de(!1)), n.timingInfo = a, n);
	}
	function Je(e, t) {
		let n = e.request, i = t.internalResponse ? t.internalResponse : t, a;
		try {
			if (a = v(i, y(n).hash), a == null) return t;
		} catch (e) {
			return Promise.resolve(r(e));
		}
		if (!z(a)) return Promise.resolve(r(`URL scheme must be a HTTP(S) scheme`));
		if (n.redirectCount === 20) return Promise.resolve(r(`redirect count exceeded`));
		if (n.redirectCount += 1, n.mode === `cors` && (a.username || a.password) && !A(n, a)) return Promise.resolve(r(`cross origin not allowed for request mode "cors"`));
		if (n.responseTainting === `cors` && (a.username || a.password)) return Promise.resolve(r(`URL cannot contain credentials for request mode "cors"`));
		if (i.status !== 303 && n.body != null && n.body.source == null) return Promise.resolve(r());
		if ([301, 302].includes(i.status) && n.method === `POST` || i.status === 303 && !ke.includes(n.method)) {
			n.method = `GET`, n.body = null;
			for (let e of he) n.headersList.delete(e);
		}
		A(y(n), a) || (n.headersList.delete(`authorization`, !0), n.headersList.delete(`proxy-authorization`, !0), n.headersList.delete(`cookie`, !0), n.headersList.delete(`host`, !0)), n.body != null && (de(n.body.source != null), n.body = fe(n.body.source)[0]);
		let o = e.timingInfo;
		return o.redirectEndTime = o.postRedirectStartTime = D(e.crossOriginIsolatedCapability), o.redirectStartTime === 0 && (o.redirectStartTime = o.startTime), n.urlList.push(a), b(n, i), Be(e, !0);
	}
	async function Ye(e, t = !1, n = !1) {
		let a = e.request, o = null, s = null, c = null;
		a.window === `no-window` && a.redirect === `error` ? (o = e, s = a) : (s = u(a), o = { ...e }, o.request = s);
		let l = a.credentials === `include` || a.credentials === `same-origin` && a.responseTainting === `basic`, d = s.body ? s.body.length : null, f = null;
		if (s.body == null && [`POST`, `PUT`].includes(s.method) && (f = `0`), d != null && (f = L(`${d}`)), f != null && s.headersList.append(`content-length`, f, !0), d != null && s.keepalive, s.referrer instanceof URL && s.headersList.append(`referer`, L(s.referrer.href), !0), _(s), C(s), s.headersList.contains(`user-agent`, !0) || s.headersList.append(`user-agent`, Ae), s.cache === "default" && (s.headersList.contains(`if-modified-since`, !0) || s.headersList.contains(`if-none-match`, !0) || s.headersList.contains(`if-unmodified-since`, !0) || s.headersList.contains(`if-match`, !0) || s.headersList.contains(`if-range`, !0)) && (s.cache = `no-store`), s.cache === `no-cache` && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains(`cache-control`, !0) && s.headersList.append(`cache-control`, `max-age=0`, !0), (s.cache === `no-store` || s.cache === `reload`) && (s.headersList.contains(`pragma`, !0) || s.headersList.append(`pragma`, `no-cache`, !0), s.headersList.contains(`cache-control`, !0) || s.headersList.append(`cache-control`, `no-cache`, !0)), s.headersList.contains(`range`, !0) && s.headersList.append(`accept-encoding`, `identity`, !0), s.headersList.contains(`accept-encoding`, !0) || (ee(y(s)) ? s.headersList.append(`accept-encoding`, `br, gzip, deflate`, !0) : s.headersList.append(`accept-encoding`, `gzip, deflate`, !0)), s.headersList.delete(`host`, !0), s.cache = `no-store`, s.cache !== `no-store` && s.cache, c == null) {
			if (s.cache === `only-if-cached`) return r(`only if cached`);
			let e = await Xe(o, l, n);
			!me.has(s.method) && e.status >= 200 && e.status, c ??= e;
		}
		if (c.urlList = [...s.urlList], s.headersList.contains(`range`, !0) && (c.rangeRequested = !0), c.requestIncludesCredentials = l, c.status === 407) return a.window === `no-window` ? r() : M(e) ? i(e) : r(`proxy authentication required`);
		if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
			if (M(e)) return i(e);
			e.controller.connection.destroy(), c = await Ye(e, t, !0);
		}
		return c;
	}
	async function Xe(e, t = !1, n = !1) {
		de(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
			abort: null,
			destroyed: !1,
			destroy(e, t = !0) {
				this.destroyed || (this.destroyed = !0, t && this.abort?.(e ?? new DOMException(`The operation was aborted.`, `AbortError`)));
			}
		};
		let a = e.request, s = null, l = e.timingInfo;
		a.cache = `no-store`, a.mode;
		let u = null;
		if (a.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
		else if (a.body != null) {
			let t = async function* (t) {
				M(e) || (yield t, e.processRequestBodyChunkLength?.(t.byteLength));
			}, n = () => {
				M(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
			}, r = (t) => {
				M(e) || (t.name === `AbortError` ? e.controller.abort() : e.controller.terminate(t));
			};
			u = (async function* () {
				try {
					for await (let e of a.body.stream) yield* t(e);
					n();
				} catch (e) {
					r(e);
				}
			})();
		}
		try {
			let { body: t, status: n, statusText: r, headersList: i, socket: a } = await g({ body: u });
			if (a) s = o({
				status: n,
				statusText: r,
				headersList: i,
				socket: a
			});
			else {
				let a = t[Symbol.asyncIterator]();
				e.controller.next = () => a.next(), s = o({
					status: n,
					statusText: r,
					headersList: i
				});
			}
		} catch (t) {
			return t.name === `AbortError` ? (e.controller.connection.destroy(), i(e, t)) : r(t);
		}
		let f = async () => {
			await e.controller.resume();
		}, p = (t) => {
			M(e) || e.controller.abort(t);
		}, m = new ReadableStream({
			async start(t) {
				e.controller.controller = t;
			},
			async pull(e) {
				await f(e);
			},
			async cancel(e) {
				await p(e);
			},
			type: `bytes`
		});
		s.body = {
			stream: m,
			source: null,
			length: null
		}, e.controller.resume || e.controller.on(`terminated`, h), e.controller.resume = async () => {
			for (;;) {
				let t, n;
				try {
					let { done: n, value: r } = await e.controller.next();
					if (N(e)) break;
					t = n ? void 0 : r;
				} catch (r) {
					e.controller.ended && !l.encodedBodySize ? t = void 0 : (t = r, n = !0);
				}
				if (t === void 0) {
					I(e.controller.controller), He(e, s);
					return;
				}
				if (l.decodedBodySize += t?.byteLength ?? 0, n) {
					e.controller.terminate(t);
					return;
				}
				let r = new Uint8Array(t);
				if (r.byteLength && e.controller.controller.enqueue(r), xe(m)) {
					e.controller.terminate();
					return;
				}
				if (e.controller.controller.desiredSize <= 0) return;
			}
		};
		function h(t) {
			N(e) ? (s.aborted = !0, Se(m) && e.controller.controller.error(e.controller.serializedAbortReason)) : Se(m) && e.controller.controller.error(TypeError(`terminated`, { cause: P(t) ? t : void 0 })), e.controller.connection.destroy();
		}
		return s;
		function g({ body: t }) {
			let n = y(a), r = e.controller.dispatcher;
			return new Promise((i, o) => r.dispatch({
				path: n.pathname + n.search,
				origin: n.origin,
				method: a.method,
				body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
				headers: a.headersList.entries,
				maxRedirections: 0,
				upgrade: a.mode === `websocket` ? `websocket` : void 0
			}, {
				body: null,
				abort: null,
				onConnect(t) {
					let { connection: n } = e.controller;
					l.finalConnectionTimingInfo = te(void 0, l.postRedirectStartTime, e.crossOriginIsolatedCapability), n.destroyed ? t(new DOMException(`The operation was aborted.`, `AbortError`)) : (e.controller.on(`terminated`, t), this.abort = n.abort = t), l.finalNetworkRequestStartTime = D(e.crossOriginIsolatedCapability);
				},
				onResponseStarted() {
					l.finalNetworkResponseStartTime = D(e.crossOriginIsolatedCapability);
				},
				onHeaders(e, t, n, r) {
					if (e < 200) return;
					let o = ``, s = new c();
					for (let e = 0; e < t.length; e += 2) s.append(Ce(t[e]), t[e + 1].toString(`latin1`), !0);
					o = s.get(`location`, !0);
					let l = [], u = o && a.redirect === `follow` && pe.has(e);
					if (a.method !== `HEAD` && a.method !== `CONNECT` && !W.includes(e) && !u) {
						let e = s.get(`content-encoding`, !0), t = e ? e.toLowerCase().split(`,`) : [];
						if (t.length > 5) return this.abort(Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`)), !0;
						for (let e = t.length - 1; e >= 0; --e) {
							let n = t[e].trim();
							if (n === `x-gzip` || n === `gzip`) l.push(d.createGunzip({
								flush: d.constants.Z_SYNC_FLUSH,
								finishFlush: d.constants.Z_SYNC_FLUSH
							}));
							else if (n === `deflate`) l.push(oe({
								flush: d.constants.Z_SYNC_FLUSH,
								finishFlush: d.constants.Z_SYNC_FLUSH
							}));
							else if (n === `br`) l.push(d.createBrotliDecompress({
								flush: d.constants.BROTLI_OPERATION_FLUSH,
								finishFlush: d.constants.BROTLI_OPERATION_FLUSH
							}));
							else {
								l.length = 0;
								break;
							}
						}
					}
					this.body = new _e({ read: n });
					let f = this.onError.bind(this);
					return i({
						status: e,
						statusText: r,
						headersList: s,
						body: l.length ? ve(this.body, ...l, (e) => {
							e && this.onError(e);
						}).on(`error`, f) : this.body.on(`error`, f)
					}), !0;
				},
				onData(t) {
					if (e.controller.dump) return;
					let n = t;
					return l.encodedBodySize += n.byteLength, this.body.push(n);
				},
				onComplete() {
					this.abort && e.controller.off(`terminated`, this.abort), e.controller.ended = !0, this.body.push(null);
				},
				onError(t) {
					this.abort && e.controller.off(`terminated`, this.abort), this.body?.destroy(t), e.controller.terminate(t), o(t);
				},
				onUpgrade(e, t, n) {
					if (e !== 101) return;
					let r = new c();
					for (let e = 0; e < t.length; e += 2) r.append(Ce(t[e]), t[e + 1].toString(`latin1`), !0);
					return i({
						status: e,
						statusText: Oe[e],
						headersList: r,
						socket: n
					}), !0;
				}
			}));
		}
	}
	n.exports = {
		fetch: Pe,
		Fetch: Me,
		fetching: ze,
		finalizeAndReportTiming: Fe
	};
})), Ye = n(((e, t) => {
	t.exports = {
		kState: Symbol(`FileReader state`),
		kResult: Symbol(`FileReader result`),
		kError: Symbol(`FileReader error`),
		kLastProgressEventFired: Symbol(`FileReader last progress event fired timestamp`),
		kEvents: Symbol(`FileReader events`),
		kAborted: Symbol(`FileReader aborted`)
	};
})), Xe = n(((e, t) => {
	let { webidl: n } = V(), r = Symbol(`ProgressEvent state`);
	var i = class e extends Event {
		constructor(e, t = {}) {
			e = n.converters.DOMString(e, `ProgressEvent constructor`, `type`), t = n.converters.ProgressEventInit(t ?? {}), super(e, t), this[r] = {
				lengthComputable: t.lengthComputable,
				loaded: t.loaded,
				total: t.total
			};
		}
		get lengthComputable() {
			return n.brandCheck(this, e), this[r].lengthComputable;
		}
		get loaded() {
			return n.brandCheck(this, e), this[r].loaded;
		}
		get total() {
			return n.brandCheck(this, e), this[r].total;
		}
	};
	n.converters.ProgressEventInit = n.dictionaryConverter([
		{
			key: `lengthComputable`,
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `loaded`,
			converter: n.converters[`unsigned long long`],
			defaultValue: () => 0
		},
		{
			key: `total`,
			converter: n.converters[`unsigned long long`],
			defaultValue: () => 0
		},
		{
			key: `bubbles`,
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `cancelable`,
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `composed`,
			converter: n.converters.boolean,
			defaultValue: () => !1
		}
	]), t.exports = { ProgressEvent: i };
})), Ze = n(((e, t) => {
	function n(e) {
		if (!e) return `failure`;
		switch (e.trim().toLowerCase()) {
			case `unicode-1-1-utf-8`:
			case `unicode11utf8`:
			case `unicode20utf8`:
			case `utf-8`:
			case `utf8`:
			case `x-unicode20utf8`: return `UTF-8`;
			case `866`:
			case `cp866`:
			case `csibm866`:
			case `ibm866`: return `IBM866`;
			case `csisolatin2`:
			case `iso-8859-2`:
			case `iso-ir-101`:
			case `iso8859-2`:
			case `iso88592`:
			case `iso_8859-2`:
			case `iso_8859-2:1987`:
			case `l2`:
			case `latin2`: return `ISO-8859-2`;
			case `csisolatin3`:
			case `iso-8859-3`:
			case `iso-ir-109`:
			case `iso8859-3`:
			case `iso88593`:
			case `iso_8859-3`:
			case `iso_8859-3:1988`:
			case `l3`:
			case `latin3`: return `ISO-8859-3`;
			case `csisolatin4`:
			case `iso-8859-4`:
			case `iso-ir-110`:
			case `iso8859-4`:
			case `iso88594`:
			case `iso_8859-4`:
			case `iso_8859-4:1988`:
			case `l4`:
			case `latin4`: return `ISO-8859-4`;
			case `csisolatincyrillic`:
			case `cyrillic`:
			case `iso-8859-5`:
			case `iso-ir-144`:
			case `iso8859-5`:
			case `iso88595`:
			case `iso_8859-5`:
			case `iso_8859-5:1988`: return `ISO-8859-5`;
			case `arabic`:
			case `asmo-708`:
			case `csiso88596e`:
			case `csiso88596i`:
			case `csisolatinarabic`:
			case `ecma-114`:
			case `iso-8859-6`:
			case `iso-8859-6-e`:
			case `iso-8859-6-i`:
			case `iso-ir-127`:
			case `iso8859-6`:
			case `iso88596`:
			case `iso_8859-6`:
			case `iso_8859-6:1987`: return `ISO-8859-6`;
			case `csisolatingreek`:
			case `ecma-118`:
			case `elot_928`:
			case `greek`:
			case `greek8`:
			case `iso-8859-7`:
			case `iso-ir-126`:
			case `iso8859-7`:
			case `iso88597`:
			case `iso_8859-7`:
			case `iso_8859-7:1987`:
			case `sun_eu_greek`: return `ISO-8859-7`;
			case `csiso88598e`:
			case `csisolatinhebrew`:
			case `hebrew`:
			case `iso-8859-8`:
			case `iso-8859-8-e`:
			case `iso-ir-138`:
			case `iso8859-8`:
			case `iso88598`:
			case `iso_8859-8`:
			case `iso_8859-8:1988`:
			case `visual`: return `ISO-8859-8`;
			case `csiso88598i`:
			case `iso-8859-8-i`:
			case `logical`: return `ISO-8859-8-I`;
			case `csisolatin6`:
			case `iso-8859-10`:
			case `iso-ir-157`:
			case `iso8859-10`:
			case `iso885910`:
			case `l6`:
			case `latin6`: return `ISO-8859-10`;
			case `iso-8859-13`:
			case `iso8859-13`:
			case `iso885913`: return `ISO-8859-13`;
			case `iso-8859-14`:
			case `iso8859-14`:
			case `iso885914`: return `ISO-8859-14`;
			case `csisolatin9`:
			case `iso-8859-15`:
			case `iso8859-15`:
			case `iso885915`:
			case `iso_8859-15`:
			case `l9`: return `ISO-8859-15`;
			case `iso-8859-16`: return `ISO-8859-16`;
			case `cskoi8r`:
			case `koi`:
			case `koi8`:
			case `koi8-r`:
			case `koi8_r`: return `KOI8-R`;
			case `koi8-ru`:
			case `koi8-u`: return `KOI8-U`;
			case `csmacintosh`:
			case `mac`:
			case `macintosh`:
			case `x-mac-roman`: return `macintosh`;
			case `iso-8859-11`:
			case `iso8859-11`:
			case `iso885911`:
			case `tis-620`:
			case `windows-874`: return `windows-874`;
			case `cp1250`:
			case `windows-1250`:
			case `x-cp1250`: return `windows-1250`;
			case `cp1251`:
			case `windows-1251`:
			case `x-cp1251`: return `windows-1251`;
			case `ansi_x3.4-1968`:
			case `ascii`:
			case `cp1252`:
			case `cp819`:
			case `csisolatin1`:
			case `ibm819`:
			case `iso-8859-1`:
			case `iso-ir-100`:
			case `iso8859-1`:
			case `iso88591`:
			case `iso_8859-1`:
			case `iso_8859-1:1987`:
			case `l1`:
			case `latin1`:
			case `us-ascii`:
			case `windows-1252`:
			case `x-cp1252`: return `windows-1252`;
			case `cp1253`:
			case `windows-1253`:
			case `x-cp1253`: return `windows-1253`;
			case `cp1254`:
			case `csisolatin5`:
			case `iso-8859-9`:
			case `iso-ir-148`:
			case `iso8859-9`:
			case `iso88599`:
			case `iso_8859-9`:
			case `iso_8859-9:1989`:
			case `l5`:
			case `latin5`:
			case `windows-1254`:
			case `x-cp1254`: return `windows-1254`;
			case `cp1255`:
			case `windows-1255`:
			case `x-cp1255`: return `windows-1255`;
			case `cp1256`:
			case `windows-1256`:
			case `x-cp1256`: return `windows-1256`;
			case `cp1257`:
			case `windows-1257`:
			case `x-cp1257`: return `windows-1257`;
			case `cp1258`:
			case `windows-1258`:
			case `x-cp1258`: return `windows-1258`;
			case `x-mac-cyrillic`:
			case `x-mac-ukrainian`: return `x-mac-cyrillic`;
			case `chinese`:
			case `csgb2312`:
			case `csiso58gb231280`:
			case `gb2312`:
			case `gb_2312`:
			case `gb_2312-80`:
			case `gbk`:
			case `iso-ir-58`:
			case `x-gbk`: return `GBK`;
			case `gb18030`: return `gb18030`;
			case `big5`:
			case `big5-hkscs`:
			case `cn-big5`:
			case `csbig5`:
			case `x-x-big5`: return `Big5`;
			case `cseucpkdfmtjapanese`:
			case `euc-jp`:
			case `x-euc-jp`: return `EUC-JP`;
			case `csiso2022jp`:
			case `iso-2022-jp`: return `ISO-2022-JP`;
			case `csshiftjis`:
			case `ms932`:
			case `ms_kanji`:
			case `shift-jis`:
			case `shift_jis`:
			case `sjis`:
			case `windows-31j`:
			case `x-sjis`: return `Shift_JIS`;
			case `cseuckr`:
			case `csksc56011987`:
			case `euc-kr`:
			case `iso-ir-149`:
			case `korean`:
			case `ks_c_5601-1987`:
			case `ks_c_5601-1989`:
			case `ksc5601`:
			case `ksc_5601`:
			case `windows-949`: return `EUC-KR`;
			case `csiso2022kr`:
			case `hz-gb-2312`:
			case `iso-2022-cn`:
			case `iso-2022-cn-ext`:
			case `iso-2022-kr`:
			case `replacement`: return `replacement`;
			case `unicodefffe`:
			case `utf-16be`: return `UTF-16BE`;
			case `csunicode`:
			case `iso-10646-ucs-2`:
			case `ucs-2`:
			case `unicode`:
			case `unicodefeff`:
			case `utf-16`:
			case `utf-16le`: return `UTF-16LE`;
			case `x-user-defined`: return `x-user-defined`;
			default: return `failure`;
		}
	}
	t.exports = { getEncoding: n };
})), Qe = n(((t, n) => {
	let { kState: r, kError: i, kResult: a, kAborted: o, kLastProgressEventFired: s } = Ye(), { ProgressEvent: c } = Xe(), { getEncoding: l } = Ze(), { serializeAMimeType: u, parseMIMEType: d } = B(), { types: f } = e(`node:util`), { StringDecoder: p } = e(`string_decoder`), { btoa: m } = e(`node:buffer`), h = {
		enumerable: !0,
		writable: !1,
		configurable: !1
	};
	function g(e, t, n, c) {
		if (e[r] === `loading`) throw new DOMException(`Invalid state`, `InvalidStateError`);
		e[r] = `loading`, e[a] = null, e[i] = null;
		let l = t.stream().getReader(), u = [], d = l.read(), p = !0;
		(async () => {
			for (; !e[o];) try {
				let { done: m, value: h } = await d;
				if (p && !e[o] && queueMicrotask(() => {
					_(`loadstart`, e);
				}), p = !1, !m && f.isUint8Array(h)) u.push(h), (e[s] === void 0 || Date.now() - e[s] >= 50) && !e[o] && (e[s] = Date.now(), queueMicrotask(() => {
					_(`progress`, e);
				})), d = l.read();
				else if (m) {
					queueMicrotask(() => {
						e[r] = `done`;
						try {
							let r = v(u, n, t.type, c);
							if (e[o]) return;
							e[a] = r, _(`load`, e);
						} catch (t) {
							e[i] = t, _(`error`, e);
						}
						e[r] !== `loading` && _(`loadend`, e);
					});
					break;
				}
			} catch (t) {
				if (e[o]) return;
				queueMicrotask(() => {
					e[r] = `done`, e[i] = t, _(`error`, e), e[r] !== `loading` && _(`loadend`, e);
				});
				break;
			}
		})();
	}
	function _(e, t) {
		let n = new c(e, {
			bubbles: !1,
			cancelable: !1
		});
		t.dispatchEvent(n);
	}
	function v(e, t, n, r) {
		switch (t) {
			case `DataURL`: {
				let t = `data:`, r = d(n || `application/octet-stream`);
				r !== `failure` && (t += u(r)), t += `;base64,`;
				let i = new p(`latin1`);
				for (let n of e) t += m(i.write(n));
				return t += m(i.end()), t;
			}
			case `Text`: {
				let t = `failure`;
				if (r && (t = l(r)), t === `failure` && n) {
					let e = d(n);
					e !== `failure` && (t = l(e.parameters.get(`charset`)));
				}
				return t === `failure` && (t = `UTF-8`), y(e, t);
			}
			case `ArrayBuffer`: return x(e).buffer;
			case `BinaryString`: {
				let t = ``, n = new p(`latin1`);
				for (let r of e) t += n.write(r);
				return t += n.end(), t;
			}
		}
	}
	function y(e, t) {
		let n = x(e), r = b(n), i = 0;
		r !== null && (t = r, i = r === `UTF-8` ? 3 : 2);
		let a = n.slice(i);
		return new TextDecoder(t).decode(a);
	}
	function b(e) {
		let [t, n, r] = e;
		return t === 239 && n === 187 && r === 191 ? `UTF-8` : t === 254 && n === 255 ? `UTF-16BE` : t === 255 && n === 254 ? `UTF-16LE` : null;
	}
	function x(e) {
		let t = e.reduce((e, t) => e + t.byteLength, 0), n = 0;
		return e.reduce((e, t) => (e.set(t, n), n += t.byteLength, e), new Uint8Array(t));
	}
	n.exports = {
		staticPropertyDescriptors: h,
		readOperation: g,
		fireAProgressEvent: _
	};
})), $e = n(((e, t) => {
	let { staticPropertyDescriptors: n, readOperation: r, fireAProgressEvent: i } = Qe(), { kState: a, kError: o, kResult: s, kEvents: c, kAborted: l } = Ye(), { webidl: u } = V(), { kEnumerableProperty: d } = j();
	var f = class e extends EventTarget {
		constructor() {
			super(), this[a] = `empty`, this[s] = null, this[o] = null, this[c] = {
				loadend: null,
				error: null,
				abort: null,
				load: null,
				progress: null,
				loadstart: null
			};
		}
		readAsArrayBuffer(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, `FileReader.readAsArrayBuffer`), t = u.converters.Blob(t, { strict: !1 }), r(this, t, `ArrayBuffer`);
		}
		readAsBinaryString(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, `FileReader.readAsBinaryString`), t = u.converters.Blob(t, { strict: !1 }), r(this, t, `BinaryString`);
		}
		readAsText(t, n = void 0) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, `FileReader.readAsText`), t = u.converters.Blob(t, { strict: !1 }), n !== void 0 && (n = u.converters.DOMString(n, `FileReader.readAsText`, `encoding`)), r(this, t, `Text`, n);
		}
		readAsDataURL(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, `FileReader.readAsDataURL`), t = u.converters.Blob(t, { strict: !1 }), r(this, t, `DataURL`);
		}
		abort() {
			this[a] === `empty` || this[a] === `done` ? this[s] = null : (this[a] === `loading` && (this[a] = `done`, this[s] = null), this[l] = !0, i(`abort`, this), this[a] !== `loading` && i(`loadend`, this));
		}
		get readyState() {
			switch (u.brandCheck(this, e), this[a]) {
				case `empty`: return this.EMPTY;
				case `loading`: return this.LOADING;
				case `done`: return this.DONE;
			}
		}
		get result() {
			return u.brandCheck(this, e), this[s];
		}
		get error() {
			return u.brandCheck(this, e), this[o];
		}
		get onloadend() {
			return u.brandCheck(this, e), this[c].loadend;
		}
		set onloadend(t) {
			u.brandCheck(this, e), this[c].loadend && this.removeEventListener(`loadend`, this[c].loadend), typeof t == `function` ? (this[c].loadend = t, this.addEventListener(`loadend`, t)) : this[c].loadend = null;
		}
		get onerror() {
			return u.brandCheck(this, e), this[c].error;
		}
		set onerror(t) {
			u.brandCheck(this, e), this[c].error && this.removeEventListener(`error`, this[c].error), typeof t == `function` ? (this[c].error = t, this.addEventListener(`error`, t)) : this[c].error = null;
		}
		get onloadstart() {
			return u.brandCheck(this, e), this[c].loadstart;
		}
		set onloadstart(t) {
			u.brandCheck(this, e), this[c].loadstart && this.removeEventListener(`loadstart`, this[c].loadstart), typeof t == `function` ? (this[c].loadstart = t, this.addEventListener(`loadstart`, t)) : this[c].loadstart = null;
		}
		get onprogress() {
			return u.brandCheck(this, e), this[c].progress;
		}
		set onprogress(t) {
			u.brandCheck(this, e), this[c].progress && this.removeEventListener(`progress`, this[c].progress), typeof t == `function` ? (this[c].progress = t, this.addEventListener(`progress`, t)) : this[c].progress = null;
		}
		get onload() {
			return u.brandCheck(this, e), this[c].load;
		}
		set onload(t) {
			u.brandCheck(this, e), this[c].load && this.removeEventListener(`load`, this[c].load), typeof t == `function` ? (this[c].load = t, this.addEventListener(`load`, t)) : this[c].load = null;
		}
		get onabort() {
			return u.brandCheck(this, e), this[c].abort;
		}
		set onabort(t) {
			u.brandCheck(this, e), this[c].abort && this.removeEventListener(`abort`, this[c].abort), typeof t == `function` ? (this[c].abort = t, this.addEventListener(`abort`, t)) : this[c].abort = null;
		}
	};
	f.EMPTY = f.prototype.EMPTY = 0, f.LOADING = f.prototype.LOADING = 1, f.DONE = f.prototype.DONE = 2, Object.defineProperties(f.prototype, {
		EMPTY: n,
		LOADING: n,
		DONE: n,
		readAsArrayBuffer: d,
		readAsBinaryString: d,
		readAsText: d,
		readAsDataURL: d,
		abort: d,
		readyState: d,
		result: d,
		error: d,
		onloadstart: d,
		onprogress: d,
		onload: d,
		onabort: d,
		onerror: d,
		onloadend: d,
		[Symbol.toStringTag]: {
			value: `FileReader`,
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), Object.defineProperties(f, {
		EMPTY: n,
		LOADING: n,
		DONE: n
	}), t.exports = { FileReader: f };
})), et = n(((e, t) => {
	t.exports = { kConstruct: D().kConstruct };
})), tt = n(((t, n) => {
	let r = e(`node:assert`), { URLSerializer: i } = B(), { isValidHeaderName: a } = H();
	function o(e, t, n = !1) {
		return i(e, n) === i(t, n);
	}
	function s(e) {
		r(e !== null);
		let t = [];
		for (let n of e.split(`,`)) n = n.trim(), a(n) && t.push(n);
		return t;
	}
	n.exports = {
		urlEquals: o,
		getFieldValues: s
	};
})), nt = n(((t, n) => {
	let { kConstruct: r } = et(), { urlEquals: i, getFieldValues: a } = tt(), { kEnumerableProperty: o, isDisturbed: s } = j(), { webidl: c } = V(), { Response: l, cloneResponse: u, fromInnerResponse: d } = Ge(), { Request: f, fromInnerRequest: p } = qe(), { kState: m } = ie(), { fetching: h } = Je(), { urlIsHttpHttpsScheme: g, createDeferredPromise: _, readAllBytes: v } = H(), y = e(`node:assert`);
	var b = class e {
		#e;
		constructor() {
			arguments[0] !== r && c.illegalConstructor(), c.util.markAsUncloneable(this), this.#e = arguments[1];
		}
		async match(t, n = {}) {
			c.brandCheck(this, e);
			let r = `Cache.match`;
			c.argumentLengthCheck(arguments, 1, r), t = c.converters.RequestInfo(t, r, `request`), n = c.converters.CacheQueryOptions(n, r, `options`);
			let i = this.#i(t, n, 1);
			if (i.length !== 0) return i[0];
		}
		async matchAll(t = void 0, n = {}) {
			c.brandCheck(this, e);
			let r = `Cache.matchAll`;
			return t !== void 0 && (t = c.converters.RequestInfo(t, r, `request`)), n = c.converters.CacheQueryOptions(n, r, `options`), this.#i(t, n);
		}
		async add(t) {
			c.brandCheck(this, e);
			let n = `Cache.add`;
			c.argumentLengthCheck(arguments, 1, n), t = c.converters.RequestInfo(t, n, `request`);
			let r = [t];
			return await this.addAll(r);
		}
		async addAll(t) {
			c.brandCheck(this, e);
			let n = `Cache.addAll`;
			c.argumentLengthCheck(arguments, 1, n);
			let r = [], i = [];
			for (let e of t) {
				if (e === void 0) throw c.errors.conversionFailed({
					prefix: n,
					argument: `Argument 1`,
					types: [`undefined is not allowed`]
				});
				if (e = c.converters.RequestInfo(e), typeof e == `string`) continue;
				let t = e[m];
				if (!g(t.url) || t.method !== `GET`) throw c.errors.exception({
					header: n,
					message: `Expected http/s scheme when method is not GET.`
				});
			}
			let o = [];
			for (let e of t) {
				let t = new f(e)[m];
				if (!g(t.url)) throw c.errors.exception({
					header: n,
					message: `Expected http/s scheme.`
				});
				t.initiator = `fetch`, t.destination = `subresource`, i.push(t);
				let s = _();
				o.push(h({
					request: t,
					processResponse(e) {
						if (e.type === `error` || e.status === 206 || e.status < 200 || e.status > 299) s.reject(c.errors.exception({
							header: `Cache.addAll`,
							message: `Received an invalid status code or the request failed.`
						}));
						else if (e.headersList.contains(`vary`)) {
							let t = a(e.headersList.get(`vary`));
							for (let e of t) if (e === `*`) {
								s.reject(c.errors.exception({
									header: `Cache.addAll`,
									message: `invalid vary field value`
								}));
								for (let e of o) e.abort();
								return;
							}
						}
					},
					processResponseEndOfBody(e) {
						e.aborted ? s.reject(new DOMException(`aborted`, `AbortError`)) : s.resolve(e);
					}
				})), r.push(s.promise);
			}
			let s = await Promise.all(r), l = [], u = 0;
			for (let e of s) {
				let t = {
					type: `put`,
					request: i[u],
					response: e
				};
				l.push(t), u++;
			}
			let d = _(), p = null;
			try {
				this.#t(l);
			} catch (e) {
				p = e;
			}
			return queueMicrotask(() => {
				p === null ? d.resolve(void 0) : d.reject(p);
			}), d.promise;
		}
		async put(t, n) {
			c.brandCheck(this, e);
			let r = `Cache.put`;
			c.argumentLengthCheck(arguments, 2, r), t = c.converters.RequestInfo(t, r, `request`), n = c.converters.Response(n, r, `response`);
			let i = null;
			if (i = t instanceof f ? t[m] : new f(t)[m], !g(i.url) || i.method !== `GET`) throw c.errors.exception({
				header: r,
				message: `Expected an http/s scheme when method is not GET`
			});
			let o = n[m];
			if (o.status === 206) throw c.errors.exception({
				header: r,
				message: `Got 206 status`
			});
			if (o.headersList.contains(`vary`)) {
				let e = a(o.headersList.get(`vary`));
				for (let t of e) if (t === `*`) throw c.errors.exception({
					header: r,
					message: `Got * vary field value`
				});
			}
			if (o.body && (s(o.body.stream) || o.body.stream.locked)) throw c.errors.exception({
				header: r,
				message: `Response body is locked or disturbed`
			});
			let l = u(o), d = _();
			if (o.body != null) {
				let e = o.body.stream.getReader();
				v(e).then(d.resolve, d.reject);
			} else d.resolve(void 0);
			let p = [], h = {
				type: `put`,
				request: i,
				response: l
			};
			p.push(h);
			let y = await d.promise;
			l.body != null && (l.body.source = y);
			let b = _(), x = null;
			try {
				this.#t(p);
			} catch (e) {
				x = e;
			}
			return queueMicrotask(() => {
				x === null ? b.resolve() : b.reject(x);
			}), b.promise;
		}
		async delete(t, n = {}) {
			c.brandCheck(this, e);
			let r = `Cache.delete`;
			c.argumentLengthCheck(arguments, 1, r), t = c.converters.RequestInfo(t, r, `request`), n = c.converters.CacheQueryOptions(n, r, `options`);
			let i = null;
			if (t instanceof f) {
				if (i = t[m], i.method !== `GET` && !n.ignoreMethod) return !1;
			} else y(typeof t == `string`), i = new f(t)[m];
			let a = [], o = {
				type: `delete`,
				request: i,
				options: n
			};
			a.push(o);
			let s = _(), l = null, u;
			try {
				u = this.#t(a);
			} catch (e) {
				l = e;
			}
			return queueMicrotask(() => {
				l === null ? s.resolve(!!u?.length) : s.reject(l);
			}), s.promise;
		}
		async keys(t = void 0, n = {}) {
			c.brandCheck(this, e);
			let r = `Cache.keys`;
			t !== void 0 && (t = c.converters.RequestInfo(t, r, `request`)), n = c.converters.CacheQueryOptions(n, r, `options`);
			let i = null;
			if (t !== void 0) {
				if (t instanceof f) {
					if (i = t[m], i.method !== `GET` && !n.ignoreMethod) return [];
				} else typeof t == `string` && (i = new f(t)[m]);
			}
			let a = _(), o = [];
			if (t === void 0) for (let e of this.#e) o.push(e[0]);
			else {
				let e = this.#n(i, n);
				for (let t of e) o.push(t[0]);
			}
			return queueMicrotask(() => {
				let e = [];
				for (let t of o) {
					let n = p(t, new AbortController().signal, `immutable`);
					e.push(n);
				}
				a.resolve(Object.freeze(e));
			}), a.promise;
		}
		#t(e) {
			let t = this.#e, n = [...t], r = [], i = [];
			try {
				for (let n of e) {
					if (n.type !== `delete` && n.type !== `put`) throw c.errors.exception({
						header: `Cache.#batchCacheOperations`,
						message: `operation type does not match "delete" or "put"`
					});
					if (n.type === `delete` && n.response != null) throw c.errors.exception({
						header: `Cache.#batchCacheOperations`,
						message: `delete operation should not have an associated response`
					});
					if (this.#n(n.request, n.options, r).length) throw new DOMException(`???`, `InvalidStateError`);
					let e;
					if (n.type === `delete`) {
						if (e = this.#n(n.request, n.options), e.length === 0) return [];
						for (let n of e) {
							let e = t.indexOf(n);
							y(e !== -1), t.splice(e, 1);
						}
					} else if (n.type === `put`) {
						if (n.response == null) throw c.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `put operation should have an associated response`
						});
						let i = n.request;
						if (!g(i.url)) throw c.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `expected http or https scheme`
						});
						if (i.method !== `GET`) throw c.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `not get method`
						});
						if (n.options != null) throw c.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `options must not be defined`
						});
						e = this.#n(n.request);
						for (let n of e) {
							let e = t.indexOf(n);
							y(e !== -1), t.splice(e, 1);
						}
						t.push([n.request, n.response]), r.push([n.request, n.response]);
					}
					i.push([n.request, n.response]);
				}
				return i;
			} catch (e) {
				throw this.#e.length = 0, this.#e = n, e;
			}
		}
		#n(e, t, n) {
			let r = [], i = n ?? this.#e;
			for (let n of i) {
				let [i, a] = n;
				this.#r(e, i, a, t) && r.push(n);
			}
			return r;
		}
		#r(e, t, n = null, r) {
			let o = new URL(e.url), s = new URL(t.url);
			if (r?.ignoreSearch && (s.search = ``, o.search = ``), !i(o, s, !0)) return !1;
			if (n == null || r?.ignoreVary || !n.headersList.contains(`vary`)) return !0;
			let c = a(n.headersList.get(`vary`));
			for (let n of c) if (n === `*` || t.headersList.get(n) !== e.headersList.get(n)) return !1;
			return !0;
		}
		#i(e, t, n = 1 / 0) {
			let r = null;
			if (e !== void 0) {
				if (e instanceof f) {
					if (r = e[m], r.method !== `GET` && !t.ignoreMethod) return [];
				} else typeof e == `string` && (r = new f(e)[m]);
			}
			let i = [];
			if (e === void 0) for (let e of this.#e) i.push(e[1]);
			else {
				let e = this.#n(r, t);
				for (let t of e) i.push(t[1]);
			}
			let a = [];
			for (let e of i) {
				let t = d(e, `immutable`);
				if (a.push(t.clone()), a.length >= n) break;
			}
			return Object.freeze(a);
		}
	};
	Object.defineProperties(b.prototype, {
		[Symbol.toStringTag]: {
			value: `Cache`,
			configurable: !0
		},
		match: o,
		matchAll: o,
		add: o,
		addAll: o,
		put: o,
		delete: o,
		keys: o
	});
	let x = [
		{
			key: `ignoreSearch`,
			converter: c.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `ignoreMethod`,
			converter: c.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `ignoreVary`,
			converter: c.converters.boolean,
			defaultValue: () => !1
		}
	];
	c.converters.CacheQueryOptions = c.dictionaryConverter(x), c.converters.MultiCacheQueryOptions = c.dictionaryConverter([...x, {
		key: `cacheName`,
		converter: c.converters.DOMString
	}]), c.converters.Response = c.interfaceConverter(l), c.converters[`sequence<RequestInfo>`] = c.sequenceConverter(c.converters.RequestInfo), n.exports = { Cache: b };
})), rt = n(((e, t) => {
	let { kConstruct: n } = et(), { Cache: r } = nt(), { webidl: i } = V(), { kEnumerableProperty: a } = j();
	var o = class e {
		#e = /* @__PURE__ */ new Map();
		constructor() {
			arguments[0] !== n && i.illegalConstructor(), i.util.markAsUncloneable(this);
		}
		async match(t, a = {}) {
			if (i.brandCheck(this, e), i.argumentLengthCheck(arguments, 1, `CacheStorage.match`), t = i.converters.RequestInfo(t), a = i.converters.MultiCacheQueryOptions(a), a.cacheName != null) {
				if (this.#e.has(a.cacheName)) {
					let e = this.#e.get(a.cacheName);
					return await new r(n, e).match(t, a);
				}
			} else for (let e of this.#e.values()) {
				let i = await new r(n, e).match(t, a);
				if (i !== void 0) return i;
			}
		}
		async has(t) {
			i.brandCheck(this, e);
			let n = `CacheStorage.has`;
			return i.argumentLengthCheck(arguments, 1, n), t = i.converters.DOMString(t, n, `cacheName`), this.#e.has(t);
		}
		async open(t) {
			i.brandCheck(this, e);
			let a = `CacheStorage.open`;
			if (i.argumentLengthCheck(arguments, 1, a), t = i.converters.DOMString(t, a, `cacheName`), this.#e.has(t)) {
				let e = this.#e.get(t);
				return new r(n, e);
			}
			let o = [];
			return this.#e.set(t, o), new r(n, o);
		}
		async delete(t) {
			i.brandCheck(this, e);
			let n = `CacheStorage.delete`;
			return i.argumentLengthCheck(arguments, 1, n), t = i.converters.DOMString(t, n, `cacheName`), this.#e.delete(t);
		}
		async keys() {
			return i.brandCheck(this, e), [...this.#e.keys()];
		}
	};
	Object.defineProperties(o.prototype, {
		[Symbol.toStringTag]: {
			value: `CacheStorage`,
			configurable: !0
		},
		match: a,
		has: a,
		open: a,
		delete: a,
		keys: a
	}), t.exports = { CacheStorage: o };
})), it = n(((e, t) => {
	t.exports = {
		maxAttributeValueSize: 1024,
		maxNameValuePairSize: 4096
	};
})), at = n(((e, t) => {
	function n(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return !0;
		}
		return !1;
	}
	function r(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw Error(`Invalid cookie name`);
		}
	}
	function i(e) {
		let t = e.length, n = 0;
		if (e[0] === `"`) {
			if (t === 1 || e[t - 1] !== `"`) throw Error(`Invalid cookie value`);
			--t, ++n;
		}
		for (; n < t;) {
			let t = e.charCodeAt(n++);
			if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw Error(`Invalid cookie value`);
		}
	}
	function a(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 32 || n > 126 || n === 59) throw Error(`Invalid cookie path`);
		}
	}
	function o(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
	}
	function s(e) {
		if (e === ` `) return;
		if (e.length > 255) throw Error(`Invalid cookie domain`);
		let t = 0;
		for (let n = 0; n < e.length; ++n) {
			let r = e.charCodeAt(n);
			if (r === 46) {
				if (t === 0 || e.charCodeAt(n - 1) === 45) throw Error(`Invalid cookie domain`);
				t = 0;
			} else if (t === 0 && !o(r) || !o(r) && r !== 45 || ++t > 63) throw Error(`Invalid cookie domain`);
		}
		if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw Error(`Invalid cookie domain`);
	}
	let c = [
		`Sun`,
		`Mon`,
		`Tue`,
		`Wed`,
		`Thu`,
		`Fri`,
		`Sat`
	], l = [
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
	], u = Array(61).fill(0).map((e, t) => t.toString().padStart(2, `0`));
	function d(e) {
		return typeof e == `number` && (e = new Date(e)), `${c[e.getUTCDay()]}, ${u[e.getUTCDate()]} ${l[e.getUTCMonth()]} ${e.getUTCFullYear()} ${u[e.getUTCHours()]}:${u[e.getUTCMinutes()]}:${u[e.getUTCSeconds()]} GMT`;
	}
	function f(e) {
		if (e < 0) throw Error(`Invalid cookie max-age`);
	}
	function p(e) {
		if (e.name.length === 0) return null;
		r(e.name), i(e.value);
		let t = [`${e.name}=${e.value}`];
		e.name.startsWith(`__Secure-`) && (e.secure = !0), e.name.startsWith(`__Host-`) && (e.secure = !0, e.domain = null, e.path = `/`), e.secure && t.push(`Secure`), e.httpOnly && t.push(`HttpOnly`), typeof e.maxAge == `number` && (f(e.maxAge), t.push(`Max-Age=${e.maxAge}`)), e.domain && (s(e.domain), t.push(`Domain=${e.domain}`)), e.path && (a(e.path), t.push(`Path=${e.path}`)), e.expires && e.expires.toString() !== `Invalid Date` && t.push(`Expires=${d(e.expires)}`), e.sameSite && t.push(`SameSite=${e.sameSite}`);
		for (let n of e.unparsed) {
			if (!n.includes(`=`)) throw Error(`Invalid unparsed`);
			let [e, ...a] = n.split(`=`), o = e.trim(), s = a.join(`=`);
			r(o), i(s), t.push(`${o}=${s}`);
		}
		return t.join(`; `);
	}
	t.exports = {
		isCTLExcludingHtab: n,
		validateCookieName: r,
		validateCookiePath: a,
		validateCookieValue: i,
		toIMFDate: d,
		stringify: p
	};
})), ot = n(((t, n) => {
	let { maxNameValuePairSize: r, maxAttributeValueSize: i } = it(), { isCTLExcludingHtab: a } = at(), { collectASequenceOfCodePointsFast: o } = B(), s = e(`node:assert`);
	function c(e) {
		if (a(e)) return null;
		let t = ``, n = ``, i = ``, s = ``;
		if (e.includes(`;`)) {
			let r = { position: 0 };
			t = o(`;`, e, r), n = e.slice(r.position);
		} else t = e;
		if (!t.includes(`=`)) s = t;
		else {
			let e = { position: 0 };
			i = o(`=`, t, e), s = t.slice(e.position + 1);
		}
		return i = i.trim(), s = s.trim(), i.length + s.length > r ? null : {
			name: i,
			value: s,
			...l(n)
		};
	}
	function l(e, t = {}) {
		if (e.length === 0) return t;
		s(e[0] === `;`), e = e.slice(1);
		let n = ``;
		e.includes(`;`) ? (n = o(`;`, e, { position: 0 }), e = e.slice(n.length)) : (n = e, e = ``);
		let r = ``, a = ``;
		if (n.includes(`=`)) {
			let e = { position: 0 };
			r = o(`=`, n, e), a = n.slice(e.position + 1);
		} else r = n;
		if (r = r.trim(), a = a.trim(), a.length > i) return l(e, t);
		let c = r.toLowerCase();
		if (c === `expires`) t.expires = new Date(a);
		else if (c === `max-age`) {
			let n = a.charCodeAt(0);
			if ((n < 48 || n > 57) && a[0] !== `-` || !/^\d+$/.test(a)) return l(e, t);
			t.maxAge = Number(a);
		} else if (c === `domain`) {
			let e = a;
			e[0] === `.` && (e = e.slice(1)), e = e.toLowerCase(), t.domain = e;
		} else if (c === `path`) {
			let e = ``;
			e = a.length === 0 || a[0] !== `/` ? `/` : a, t.path = e;
		} else if (c === `secure`) t.secure = !0;
		else if (c === `httponly`) t.httpOnly = !0;
		else if (c === `samesite`) {
			let e = a.toLowerCase();
			e === `none` ? t.sameSite = `None` : e === `strict` ? t.sameSite = `Strict` : e === `lax` && (t.sameSite = `Lax`);
		} else t.unparsed ??= [], t.unparsed.push(`${r}=${a}`);
		return l(e, t);
	}
	n.exports = {
		parseSetCookie: c,
		parseUnparsedAttributes: l
	};
})), st = n(((e, t) => {
	let { parseSetCookie: n } = ot(), { stringify: r } = at(), { webidl: i } = V(), { Headers: a } = We();
	function o(e) {
		i.argumentLengthCheck(arguments, 1, `getCookies`), i.brandCheck(e, a, { strict: !1 });
		let t = e.get(`cookie`), n = {};
		if (!t) return n;
		for (let e of t.split(`;`)) {
			let [t, ...r] = e.split(`=`);
			n[t.trim()] = r.join(`=`);
		}
		return n;
	}
	function s(e, t, n) {
		i.brandCheck(e, a, { strict: !1 });
		let r = `deleteCookie`;
		i.argumentLengthCheck(arguments, 2, r), t = i.converters.DOMString(t, r, `name`), n = i.converters.DeleteCookieAttributes(n), l(e, {
			name: t,
			value: ``,
			expires: /* @__PURE__ */ new Date(0),
			...n
		});
	}
	function c(e) {
		i.argumentLengthCheck(arguments, 1, `getSetCookies`), i.brandCheck(e, a, { strict: !1 });
		let t = e.getSetCookie();
		return t ? t.map((e) => n(e)) : [];
	}
	function l(e, t) {
		i.argumentLengthCheck(arguments, 2, `setCookie`), i.brandCheck(e, a, { strict: !1 }), t = i.converters.Cookie(t);
		let n = r(t);
		n && e.append(`Set-Cookie`, n);
	}
	i.converters.DeleteCookieAttributes = i.dictionaryConverter([{
		converter: i.nullableConverter(i.converters.DOMString),
		key: `path`,
		defaultValue: () => null
	}, {
		converter: i.nullableConverter(i.converters.DOMString),
		key: `domain`,
		defaultValue: () => null
	}]), i.converters.Cookie = i.dictionaryConverter([
		{
			converter: i.converters.DOMString,
			key: `name`
		},
		{
			converter: i.converters.DOMString,
			key: `value`
		},
		{
			converter: i.nullableConverter((e) => typeof e == `number` ? i.converters[`unsigned long long`](e) : new Date(e)),
			key: `expires`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters[`long long`]),
			key: `maxAge`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: `domain`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: `path`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: `secure`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: `httpOnly`,
			defaultValue: () => null
		},
		{
			converter: i.converters.USVString,
			key: `sameSite`,
			allowedValues: [
				`Strict`,
				`Lax`,
				`None`
			]
		},
		{
			converter: i.sequenceConverter(i.converters.DOMString),
			key: `unparsed`,
			defaultValue: () => []
		}
	]), t.exports = {
		getCookies: o,
		deleteCookie: s,
		getSetCookies: c,
		setCookie: l
	};
})), ct = n(((t, n) => {
	let { webidl: r } = V(), { kEnumerableProperty: i } = j(), { kConstruct: a } = D(), { MessagePort: o } = e(`node:worker_threads`);
	var s = class e extends Event {
		#e;
		constructor(e, t = {}) {
			if (e === a) {
				super(arguments[1], arguments[2]), r.util.markAsUncloneable(this);
				return;
			}
			let n = `MessageEvent constructor`;
			r.argumentLengthCheck(arguments, 1, n), e = r.converters.DOMString(e, n, `type`), t = r.converters.MessageEventInit(t, n, `eventInitDict`), super(e, t), this.#e = t, r.util.markAsUncloneable(this);
		}
		get data() {
			return r.brandCheck(this, e), this.#e.data;
		}
		get origin() {
			return r.brandCheck(this, e), this.#e.origin;
		}
		get lastEventId() {
			return r.brandCheck(this, e), this.#e.lastEventId;
		}
		get source() {
			return r.brandCheck(this, e), this.#e.source;
		}
		get ports() {
			return r.brandCheck(this, e), Object.isFrozen(this.#e.ports) || Object.freeze(this.#e.ports), this.#e.ports;
		}
		initMessageEvent(t, n = !1, i = !1, a = null, o = ``, s = ``, c = null, l = []) {
			return r.brandCheck(this, e), r.argumentLengthCheck(arguments, 1, `MessageEvent.initMessageEvent`), new e(t, {
				bubbles: n,
				cancelable: i,
				data: a,
				origin: o,
				lastEventId: s,
				source: c,
				ports: l
			});
		}
		static createFastMessageEvent(t, n) {
			let r = new e(a, t, n);
			return r.#e = n, r.#e.data ??= null, r.#e.origin ??= ``, r.#e.lastEventId ??= ``, r.#e.source ??= null, r.#e.ports ??= [], r;
		}
	};
	let { createFastMessageEvent: c } = s;
	delete s.createFastMessageEvent;
	var l = class e extends Event {
		#e;
		constructor(e, t = {}) {
			let n = `CloseEvent constructor`;
			r.argumentLengthCheck(arguments, 1, n), e = r.converters.DOMString(e, n, `type`), t = r.converters.CloseEventInit(t), super(e, t), this.#e = t, r.util.markAsUncloneable(this);
		}
		get wasClean() {
			return r.brandCheck(this, e), this.#e.wasClean;
		}
		get code() {
			return r.brandCheck(this, e), this.#e.code;
		}
		get reason() {
			return r.brandCheck(this, e), this.#e.reason;
		}
	}, u = class e extends Event {
		#e;
		constructor(e, t) {
			let n = `ErrorEvent constructor`;
			r.argumentLengthCheck(arguments, 1, n), super(e, t), r.util.markAsUncloneable(this), e = r.converters.DOMString(e, n, `type`), t = r.converters.ErrorEventInit(t ?? {}), this.#e = t;
		}
		get message() {
			return r.brandCheck(this, e), this.#e.message;
		}
		get filename() {
			return r.brandCheck(this, e), this.#e.filename;
		}
		get lineno() {
			return r.brandCheck(this, e), this.#e.lineno;
		}
		get colno() {
			return r.brandCheck(this, e), this.#e.colno;
		}
		get error() {
			return r.brandCheck(this, e), this.#e.error;
		}
	};
	Object.defineProperties(s.prototype, {
		[Symbol.toStringTag]: {
			value: `MessageEvent`,
			configurable: !0
		},
		data: i,
		origin: i,
		lastEventId: i,
		source: i,
		ports: i,
		initMessageEvent: i
	}), Object.defineProperties(l.prototype, {
		[Symbol.toStringTag]: {
			value: `CloseEvent`,
			configurable: !0
		},
		reason: i,
		code: i,
		wasClean: i
	}), Object.defineProperties(u.prototype, {
		[Symbol.toStringTag]: {
			value: `ErrorEvent`,
			configurable: !0
		},
		message: i,
		filename: i,
		lineno: i,
		colno: i,
		error: i
	}), r.converters.MessagePort = r.interfaceConverter(o), r.converters[`sequence<MessagePort>`] = r.sequenceConverter(r.converters.MessagePort);
	let d = [
		{
			key: `bubbles`,
			converter: r.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `cancelable`,
			converter: r.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `composed`,
			converter: r.converters.boolean,
			defaultValue: () => !1
		}
	];
	r.converters.MessageEventInit = r.dictionaryConverter([
		...d,
		{
			key: `data`,
			converter: r.converters.any,
			defaultValue: () => null
		},
		{
			key: `origin`,
			converter: r.converters.USVString,
			defaultValue: () => ``
		},
		{
			key: `lastEventId`,
			converter: r.converters.DOMString,
			defaultValue: () => ``
		},
		{
			key: `source`,
			converter: r.nullableConverter(r.converters.MessagePort),
			defaultValue: () => null
		},
		{
			key: `ports`,
			converter: r.converters[`sequence<MessagePort>`],
			defaultValue: () => []
		}
	]), r.converters.CloseEventInit = r.dictionaryConverter([
		...d,
		{
			key: `wasClean`,
			converter: r.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `code`,
			converter: r.converters[`unsigned short`],
			defaultValue: () => 0
		},
		{
			key: `reason`,
			converter: r.converters.USVString,
			defaultValue: () => ``
		}
	]), r.converters.ErrorEventInit = r.dictionaryConverter([
		...d,
		{
			key: `message`,
			converter: r.converters.DOMString,
			defaultValue: () => ``
		},
		{
			key: `filename`,
			converter: r.converters.USVString,
			defaultValue: () => ``
		},
		{
			key: `lineno`,
			converter: r.converters[`unsigned long`],
			defaultValue: () => 0
		},
		{
			key: `colno`,
			converter: r.converters[`unsigned long`],
			defaultValue: () => 0
		},
		{
			key: `error`,
			converter: r.converters.any
		}
	]), n.exports = {
		MessageEvent: s,
		CloseEvent: l,
		ErrorEvent: u,
		createFastMessageEvent: c
	};
})), lt = n(((e, t) => {
	t.exports = {
		uid: `258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
		sentCloseFrameState: {
			NOT_SENT: 0,
			PROCESSING: 1,
			SENT: 2
		},
		staticPropertyDescriptors: {
			enumerable: !0,
			writable: !1,
			configurable: !1
		},
		states: {
			CONNECTING: 0,
			OPEN: 1,
			CLOSING: 2,
			CLOSED: 3
		},
		opcodes: {
			CONTINUATION: 0,
			TEXT: 1,
			BINARY: 2,
			CLOSE: 8,
			PING: 9,
			PONG: 10
		},
		maxUnsigned16Bit: 2 ** 16 - 1,
		parserStates: {
			INFO: 0,
			PAYLOADLENGTH_16: 2,
			PAYLOADLENGTH_64: 3,
			READ_DATA: 4
		},
		emptyBuffer: Buffer.allocUnsafe(0),
		sendHints: {
			string: 1,
			typedArray: 2,
			arrayBuffer: 3,
			blob: 4
		}
	};
})), ut = n(((e, t) => {
	t.exports = {
		kWebSocketURL: Symbol(`url`),
		kReadyState: Symbol(`ready state`),
		kController: Symbol(`controller`),
		kResponse: Symbol(`response`),
		kBinaryType: Symbol(`binary type`),
		kSentClose: Symbol(`sent close`),
		kReceivedClose: Symbol(`received close`),
		kByteParser: Symbol(`byte parser`)
	};
})), dt = n(((t, n) => {
	let { kReadyState: r, kController: i, kResponse: a, kBinaryType: o, kWebSocketURL: s } = ut(), { states: c, opcodes: l } = lt(), { ErrorEvent: u, createFastMessageEvent: d } = ct(), { isUtf8: f } = e(`node:buffer`), { collectASequenceOfCodePointsFast: p, removeHTTPWhitespace: m } = B();
	function h(e) {
		return e[r] === c.CONNECTING;
	}
	function g(e) {
		return e[r] === c.OPEN;
	}
	function _(e) {
		return e[r] === c.CLOSING;
	}
	function v(e) {
		return e[r] === c.CLOSED;
	}
	function y(e, t, n = (e, t) => new Event(e, t), r = {}) {
		let i = n(e, r);
		t.dispatchEvent(i);
	}
	function b(e, t, n) {
		if (e[r] !== c.OPEN) return;
		let i;
		if (t === l.TEXT) try {
			i = N(n);
		} catch {
			w(e, `Received invalid UTF-8 in text frame.`);
			return;
		}
		else t === l.BINARY && (i = e[o] === `blob` ? new Blob([n]) : x(n));
		y(`message`, e, d, {
			origin: e[s].origin,
			data: i
		});
	}
	function x(e) {
		return e.byteLength === e.buffer.byteLength ? e.buffer : e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
	}
	function S(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return !1;
		}
		return !0;
	}
	function C(e) {
		return e >= 1e3 && e < 1015 ? e !== 1004 && e !== 1005 && e !== 1006 : e >= 3e3 && e <= 4999;
	}
	function w(e, t) {
		let { [i]: n, [a]: r } = e;
		n.abort(), r?.socket && !r.socket.destroyed && r.socket.destroy(), t && y(`error`, e, (e, t) => new u(e, t), {
			error: Error(t),
			message: t
		});
	}
	function T(e) {
		return e === l.CLOSE || e === l.PING || e === l.PONG;
	}
	function E(e) {
		return e === l.CONTINUATION;
	}
	function D(e) {
		return e === l.TEXT || e === l.BINARY;
	}
	function O(e) {
		return D(e) || E(e) || T(e);
	}
	function k(e) {
		let t = { position: 0 }, n = /* @__PURE__ */ new Map();
		for (; t.position < e.length;) {
			let [r, i = ``] = p(`;`, e, t).split(`=`);
			n.set(m(r, !0, !1), m(i, !1, !0)), t.position++;
		}
		return n;
	}
	function A(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (n < 48 || n > 57) return !1;
		}
		let t = Number.parseInt(e, 10);
		return t >= 8 && t <= 15;
	}
	let j = typeof process.versions.icu == `string`, M = j ? new TextDecoder(`utf-8`, { fatal: !0 }) : void 0, N = j ? M.decode.bind(M) : function(e) {
		if (f(e)) return e.toString(`utf-8`);
		throw TypeError(`Invalid utf-8 received.`);
	};
	n.exports = {
		isConnecting: h,
		isEstablished: g,
		isClosing: _,
		isClosed: v,
		fireEvent: y,
		isValidSubprotocol: S,
		isValidStatusCode: C,
		failWebsocketConnection: w,
		websocketMessageReceived: b,
		utf8Decode: N,
		isControlFrame: T,
		isContinuationFrame: E,
		isTextBinaryFrame: D,
		isValidOpcode: O,
		parseExtensions: k,
		isValidClientWindowBits: A
	};
})), ft = n(((t, n) => {
	let { maxUnsigned16Bit: r } = lt(), i = 16386, a, o = null, s = i;
	try {
		a = e(`node:crypto`);
	} catch {
		a = { randomFillSync: function(e, t, n) {
			for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
			return e;
		} };
	}
	function c() {
		return s === i && (s = 0, a.randomFillSync(o ??= Buffer.allocUnsafe(i), 0, i)), [
			o[s++],
			o[s++],
			o[s++],
			o[s++]
		];
	}
	n.exports = { WebsocketFrameSend: class {
		constructor(e) {
			this.frameData = e;
		}
		createFrame(e) {
			let t = this.frameData, n = c(), i = t?.byteLength ?? 0, a = i, o = 6;
			i > r ? (o += 8, a = 127) : i > 125 && (o += 2, a = 126);
			let s = Buffer.allocUnsafe(i + o);
			s[0] = s[1] = 0, s[0] |= 128, s[0] = (s[0] & 240) + e, s[o - 4] = n[0], s[o - 3] = n[1], s[o - 2] = n[2], s[o - 1] = n[3], s[1] = a, a === 126 ? s.writeUInt16BE(i, 2) : a === 127 && (s[2] = s[3] = 0, s.writeUIntBE(i, 4, 6)), s[1] |= 128;
			for (let e = 0; e < i; ++e) s[o + e] = t[e] ^ n[e & 3];
			return s;
		}
	} };
})), pt = n(((t, n) => {
	let { uid: r, states: i, sentCloseFrameState: a, emptyBuffer: o, opcodes: s } = lt(), { kReadyState: c, kSentClose: l, kByteParser: u, kReceivedClose: d, kResponse: f } = ut(), { fireEvent: p, failWebsocketConnection: m, isClosing: h, isClosed: g, isEstablished: _, parseExtensions: v } = dt(), { channels: y } = M(), { CloseEvent: b } = ct(), { makeRequest: x } = qe(), { fetching: S } = Je(), { Headers: C, getHeadersList: w } = We(), { getDecodeSplit: T } = H(), { WebsocketFrameSend: E } = ft(), D;
	try {
		D = e(`node:crypto`);
	} catch {}
	function O(e, t, n, i, a, o) {
		let s = e;
		s.protocol = e.protocol === `ws:` ? `http:` : `https:`;
		let c = x({
			urlList: [s],
			client: n,
			serviceWorkers: `none`,
			referrer: `no-referrer`,
			mode: `websocket`,
			credentials: `include`,
			cache: `no-store`,
			redirect: `error`
		});
		o.headers && (c.headersList = w(new C(o.headers)));
		let l = D.randomBytes(16).toString(`base64`);
		c.headersList.append(`sec-websocket-key`, l), c.headersList.append(`sec-websocket-version`, `13`);
		for (let e of t) c.headersList.append(`sec-websocket-protocol`, e);
		return c.headersList.append(`sec-websocket-extensions`, `permessage-deflate; client_max_window_bits`), S({
			request: c,
			useParallelQueue: !0,
			dispatcher: o.dispatcher,
			processResponse(e) {
				if (e.type === `error` || e.status !== 101) {
					m(i, `Received network error or non-101 status code.`);
					return;
				}
				if (t.length !== 0 && !e.headersList.get(`Sec-WebSocket-Protocol`)) {
					m(i, `Server did not respond with sent protocols.`);
					return;
				}
				if (e.headersList.get(`Upgrade`)?.toLowerCase() !== `websocket`) {
					m(i, `Server did not set Upgrade header to "websocket".`);
					return;
				}
				if (e.headersList.get(`Connection`)?.toLowerCase() !== `upgrade`) {
					m(i, `Server did not set Connection header to "upgrade".`);
					return;
				}
				if (e.headersList.get(`Sec-WebSocket-Accept`) !== D.createHash(`sha1`).update(l + r).digest(`base64`)) {
					m(i, `Incorrect hash received in Sec-WebSocket-Accept header.`);
					return;
				}
				let n = e.headersList.get(`Sec-WebSocket-Extensions`), o;
				if (n !== null && (o = v(n), !o.has(`permessage-deflate`))) {
					m(i, `Sec-WebSocket-Extensions header does not match.`);
					return;
				}
				let s = e.headersList.get(`Sec-WebSocket-Protocol`);
				if (s !== null) {
					let e = T(`sec-websocket-protocol`, c.headersList);
					if (e === null || !e.includes(s)) {
						m(i, `Protocol was not set in the opening handshake.`);
						return;
					}
				}
				e.socket.on(`data`, A), e.socket.on(`close`, j), e.socket.on(`error`, N), y.open.hasSubscribers && y.open.publish({
					address: e.socket.address(),
					protocol: s,
					extensions: n
				}), a(e, o);
			}
		});
	}
	function k(e, t, n, r) {
		if (!(h(e) || g(e))) {
			if (!_(e)) m(e, `Connection was closed before it was established.`), e[c] = i.CLOSING;
			else if (e[l] === a.NOT_SENT) {
				e[l] = a.PROCESSING;
				let u = new E();
				t !== void 0 && n === void 0 ? (u.frameData = Buffer.allocUnsafe(2), u.frameData.writeUInt16BE(t, 0)) : t !== void 0 && n !== void 0 ? (u.frameData = Buffer.allocUnsafe(2 + r), u.frameData.writeUInt16BE(t, 0), u.frameData.write(n, 2, `utf-8`)) : u.frameData = o, e[f].socket.write(u.createFrame(s.CLOSE)), e[l] = a.SENT, e[c] = i.CLOSING;
			} else e[c] = i.CLOSING;
		}
	}
	function A(e) {
		this.ws[u].write(e) || this.pause();
	}
	function j() {
		let { ws: e } = this, { [f]: t } = e;
		t.socket.off(`data`, A), t.socket.off(`close`, j), t.socket.off(`error`, N);
		let n = e[l] === a.SENT && e[d], r = 1005, o = ``, s = e[u].closingInfo;
		s && !s.error ? (r = s.code ?? 1005, o = s.reason) : e[d] || (r = 1006), e[c] = i.CLOSED, p(`close`, e, (e, t) => new b(e, t), {
			wasClean: n,
			code: r,
			reason: o
		}), y.close.hasSubscribers && y.close.publish({
			websocket: e,
			code: r,
			reason: o
		});
	}
	function N(e) {
		let { ws: t } = this;
		t[c] = i.CLOSING, y.socketError.hasSubscribers && y.socketError.publish(e), this.destroy();
	}
	n.exports = {
		establishWebSocketConnection: O,
		closeWebSocketConnection: k
	};
})), mt = n(((t, n) => {
	let { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: i } = e(`node:zlib`), { isValidClientWindowBits: a } = dt(), { MessageSizeExceededError: o } = O(), s = Buffer.from([
		0,
		0,
		255,
		255
	]), c = Symbol(`kBuffer`), l = Symbol(`kLength`);
	n.exports = { PerMessageDeflate: class {
		#e;
		#t = {};
		#n = 0;
		constructor(e, t) {
			this.#t.serverNoContextTakeover = e.has(`server_no_context_takeover`), this.#t.serverMaxWindowBits = e.get(`server_max_window_bits`), this.#n = t.maxPayloadSize;
		}
		decompress(e, t, n) {
			if (!this.#e) {
				let e = i;
				if (this.#t.serverMaxWindowBits) {
					if (!a(this.#t.serverMaxWindowBits)) {
						n(Error(`Invalid server_max_window_bits`));
						return;
					}
					e = Number.parseInt(this.#t.serverMaxWindowBits);
				}
				try {
					this.#e = r({ windowBits: e });
				} catch (e) {
					n(e);
					return;
				}
				this.#e[c] = [], this.#e[l] = 0, this.#e.on(`data`, (e) => {
					this.#e[l] += e.length, this.#n > 0 && this.#e[l] > this.#n ? (n(new o()), this.#e.removeAllListeners(), this.#e.destroy(), this.#e = null) : this.#e[c].push(e);
				}), this.#e.on(`error`, (e) => {
					this.#e = null, n(e);
				});
			}
			this.#e.write(e), t && this.#e.write(s), this.#e.flush(() => {
				if (!this.#e) return;
				let e = Buffer.concat(this.#e[c], this.#e[l]);
				this.#e[c].length = 0, this.#e[l] = 0, n(null, e);
			});
		}
	} };
})), ht = n(((t, n) => {
	let { Writable: r } = e(`node:stream`), i = e(`node:assert`), { parserStates: a, opcodes: o, states: s, emptyBuffer: c, sentCloseFrameState: l } = lt(), { kReadyState: u, kSentClose: d, kResponse: f, kReceivedClose: p } = ut(), { channels: m } = M(), { isValidStatusCode: h, isValidOpcode: g, failWebsocketConnection: _, websocketMessageReceived: v, utf8Decode: y, isControlFrame: b, isTextBinaryFrame: x, isContinuationFrame: S } = dt(), { WebsocketFrameSend: C } = ft(), { closeWebSocketConnection: w } = pt(), { PerMessageDeflate: T } = mt(), { MessageSizeExceededError: E } = O();
	function D(e, t, n) {
		w(e, t, n, Buffer.byteLength(n)), _(e, n);
	}
	n.exports = { ByteParser: class extends r {
		#e = [];
		#t = 0;
		#n = 0;
		#r = !1;
		#i = a.INFO;
		#a = {};
		#o = [];
		#s;
		#c;
		#l;
		constructor(e, t, n = {}) {
			super(), this.ws = e, this.#s = t ?? /* @__PURE__ */ new Map(), this.#c = n.maxFragments ?? 0, this.#l = n.maxPayloadSize ?? 0, this.#s.has(`permessage-deflate`) && this.#s.set(`permessage-deflate`, new T(t, n));
		}
		_write(e, t, n) {
			this.#e.push(e), this.#n += e.length, this.#r = !0, this.run(n);
		}
		#u() {
			return this.#l > 0 && !b(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#l ? (D(this.ws, 1009, `Payload size exceeds maximum allowed size`), !1) : !0;
		}
		run(e) {
			for (; this.#r;) if (this.#i === a.INFO) {
				if (this.#n < 2) return e();
				let t = this.consume(2), n = !!(t[0] & 128), r = t[0] & 15, i = (t[1] & 128) == 128, s = !n && r !== o.CONTINUATION, c = t[1] & 127, l = t[0] & 64, u = t[0] & 32, d = t[0] & 16;
				if (!g(r)) return _(this.ws, `Invalid opcode received`), e();
				if (i) return _(this.ws, `Frame cannot be masked`), e();
				if (l !== 0 && !this.#s.has(`permessage-deflate`)) {
					_(this.ws, `Expected RSV1 to be clear.`);
					return;
				}
				if (u !== 0 || d !== 0) {
					_(this.ws, `RSV1, RSV2, RSV3 must be clear`);
					return;
				}
				if (s && !x(r)) {
					_(this.ws, `Invalid frame type was fragmented.`);
					return;
				}
				if (x(r) && this.#o.length > 0) {
					_(this.ws, `Expected continuation frame`);
					return;
				}
				if (this.#a.fragmented && s) {
					_(this.ws, `Fragmented frame exceeded 125 bytes.`);
					return;
				}
				if ((c > 125 || s) && b(r)) {
					_(this.ws, `Control frame either too large or fragmented`);
					return;
				}
				if (S(r) && this.#o.length === 0 && !this.#a.compressed) {
					_(this.ws, `Unexpected continuation frame`);
					return;
				}
				if (c <= 125) {
					if (this.#a.payloadLength = c, this.#i = a.READ_DATA, !this.#u()) return;
				} else c === 126 ? this.#i = a.PAYLOADLENGTH_16 : c === 127 && (this.#i = a.PAYLOADLENGTH_64);
				x(r) && (this.#a.binaryType = r, this.#a.compressed = l !== 0), this.#a.opcode = r, this.#a.masked = i, this.#a.fin = n, this.#a.fragmented = s;
			} else if (this.#i === a.PAYLOADLENGTH_16) {
				if (this.#n < 2) return e();
				let t = this.consume(2);
				if (this.#a.payloadLength = t.readUInt16BE(0), this.#i = a.READ_DATA, !this.#u()) return;
			} else if (this.#i === a.PAYLOADLENGTH_64) {
				if (this.#n < 8) return e();
				let t = this.consume(8), n = t.readUInt32BE(0), r = t.readUInt32BE(4);
				if (n !== 0 || r > 2 ** 31 - 1) {
					_(this.ws, `Received payload length > 2^31 bytes.`);
					return;
				}
				if (this.#a.payloadLength = r, this.#i = a.READ_DATA, !this.#u()) return;
			} else if (this.#i === a.READ_DATA) {
				if (this.#n < this.#a.payloadLength) return e();
				let t = this.consume(this.#a.payloadLength);
				if (b(this.#a.opcode)) {
					this.#r = this.parseControlFrame(t), this.#i = a.INFO;
					let n = this.ws[f].socket;
					if (this.#r && n.writableNeedDrain) {
						this.#r = !1, n.once(`drain`, () => {
							this.destroyed || (this.#r = !0, this.run(e));
						});
						return;
					}
				} else if (this.#a.compressed) {
					this.#s.get(`permessage-deflate`).decompress(t, this.#a.fin, (t, n) => {
						if (t) {
							let e = t instanceof E ? 1009 : 1007;
							D(this.ws, e, t.message);
						} else this.writeFragments(n) && (this.#l > 0 && this.#t > this.#l ? D(this.ws, 1009, new E().message) : this.#a.fin ? (v(this.ws, this.#a.binaryType, this.consumeFragments()), this.#r = !0, this.#i = a.INFO, this.run(e)) : (this.#i = a.INFO, this.#r = !0, this.run(e)));
					}), this.#r = !1;
					break;
				} else {
					if (!this.writeFragments(t)) return;
					if (this.#l > 0 && this.#t > this.#l) {
						D(this.ws, 1009, new E().message);
						return;
					}
					!this.#a.fragmented && this.#a.fin && v(this.ws, this.#a.binaryType, this.consumeFragments()), this.#i = a.INFO;
				}
			}
		}
		consume(e) {
			if (e > this.#n) throw Error(`Called consume() before buffers satiated.`);
			if (e === 0) return c;
			if (this.#e[0].length === e) return this.#n -= this.#e[0].length, this.#e.shift();
			let t = Buffer.allocUnsafe(e), n = 0;
			for (; n !== e;) {
				let r = this.#e[0], { length: i } = r;
				if (i + n === e) {
					t.set(this.#e.shift(), n);
					break;
				}
				if (i + n > e) {
					t.set(r.subarray(0, e - n), n), this.#e[0] = r.subarray(e - n);
					break;
				}
				t.set(this.#e.shift(), n), n += r.length;
			}
			return this.#n -= e, t;
		}
		writeFragments(e) {
			return this.#c > 0 && this.#o.length === this.#c ? (D(this.ws, 1008, `Too many message fragments`), !1) : (this.#t += e.length, this.#o.push(e), !0);
		}
		consumeFragments() {
			let e = this.#o;
			if (e.length === 1) return this.#t = 0, e.shift();
			let t = Buffer.concat(e, this.#t);
			return this.#o = [], this.#t = 0, t;
		}
		parseCloseBody(e) {
			i(e.length !== 1);
			let t;
			if (e.length >= 2 && (t = e.readUInt16BE(0)), t !== void 0 && !h(t)) return {
				code: 1002,
				reason: `Invalid status code`,
				error: !0
			};
			let n = e.subarray(2);
			n[0] === 239 && n[1] === 187 && n[2] === 191 && (n = n.subarray(3));
			try {
				n = y(n);
			} catch {
				return {
					code: 1007,
					reason: `Invalid UTF-8`,
					error: !0
				};
			}
			return {
				code: t,
				reason: n,
				error: !1
			};
		}
		parseControlFrame(e) {
			let { opcode: t, payloadLength: n } = this.#a;
			if (t === o.CLOSE) {
				if (n === 1) return _(this.ws, `Received close frame with a 1-byte body.`), !1;
				if (this.#a.closeInfo = this.parseCloseBody(e), this.#a.closeInfo.error) {
					let { code: e, reason: t } = this.#a.closeInfo;
					return w(this.ws, e, t, t.length), _(this.ws, t), !1;
				}
				if (this.ws[d] !== l.SENT) {
					let e = c;
					this.#a.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#a.closeInfo.code, 0));
					let t = new C(e);
					this.ws[f].socket.write(t.createFrame(o.CLOSE), (e) => {
						e || (this.ws[d] = l.SENT);
					});
				}
				return this.ws[u] = s.CLOSING, this.ws[p] = !0, !1;
			}
			if (t === o.PING) {
				if (!this.ws[p]) {
					let t = new C(e);
					this.ws[f].socket.write(t.createFrame(o.PONG)), m.ping.hasSubscribers && m.ping.publish({ payload: e });
				}
			} else t === o.PONG && m.pong.hasSubscribers && m.pong.publish({ payload: e });
			return !0;
		}
		get closingInfo() {
			return this.#a.closeInfo;
		}
	} };
})), gt = n(((e, t) => {
	let { WebsocketFrameSend: n } = ft(), { opcodes: r, sendHints: i } = lt(), a = pe(), o = Buffer[Symbol.species];
	var s = class {
		#e = new a();
		#t = !1;
		#n;
		constructor(e) {
			this.#n = e;
		}
		add(e, t, n) {
			if (n !== i.blob) {
				let r = c(e, n);
				if (!this.#t) this.#n.write(r, t);
				else {
					let e = {
						promise: null,
						callback: t,
						frame: r
					};
					this.#e.push(e);
				}
				return;
			}
			let r = {
				promise: e.arrayBuffer().then((e) => {
					r.promise = null, r.frame = c(e, n);
				}),
				callback: t,
				frame: null
			};
			this.#e.push(r), this.#t || this.#r();
		}
		async #r() {
			this.#t = !0;
			let e = this.#e;
			for (; !e.isEmpty();) {
				let t = e.shift();
				t.promise !== null && await t.promise, this.#n.write(t.frame, t.callback), t.callback = t.frame = null;
			}
			this.#t = !1;
		}
	};
	function c(e, t) {
		return new n(l(e, t)).createFrame(t === i.string ? r.TEXT : r.BINARY);
	}
	function l(e, t) {
		switch (t) {
			case i.string: return Buffer.from(e);
			case i.arrayBuffer:
			case i.blob: return new o(e);
			case i.typedArray: return new o(e.buffer, e.byteOffset, e.byteLength);
		}
	}
	t.exports = { SendQueue: s };
})), _t = n(((t, n) => {
	let { webidl: r } = V(), { URLSerializer: i } = B(), { environmentSettingsObject: a } = H(), { staticPropertyDescriptors: o, states: s, sentCloseFrameState: c, sendHints: l } = lt(), { kWebSocketURL: u, kReadyState: d, kController: f, kBinaryType: p, kResponse: m, kSentClose: h, kByteParser: g } = ut(), { isConnecting: _, isEstablished: v, isClosing: y, isValidSubprotocol: b, fireEvent: x } = dt(), { establishWebSocketConnection: S, closeWebSocketConnection: C } = pt(), { ByteParser: w } = ht(), { kEnumerableProperty: T, isBlobLike: E } = j(), { getGlobalDispatcher: D } = Re(), { types: O } = e(`node:util`), { ErrorEvent: k, CloseEvent: A } = ct(), { SendQueue: M } = gt();
	var N = class e extends EventTarget {
		#e = {
			open: null,
			error: null,
			close: null,
			message: null
		};
		#t = 0;
		#n = ``;
		#r = ``;
		#i;
		constructor(t, n = []) {
			super(), r.util.markAsUncloneable(this);
			let i = `WebSocket constructor`;
			r.argumentLengthCheck(arguments, 1, i);
			let o = r.converters[`DOMString or sequence<DOMString> or WebSocketInit`](n, i, `options`);
			t = r.converters.USVString(t, i, `url`), n = o.protocols;
			let s = a.settingsObject.baseUrl, l;
			try {
				l = new URL(t, s);
			} catch (e) {
				throw new DOMException(e, `SyntaxError`);
			}
			if (l.protocol === `http:` ? l.protocol = `ws:` : l.protocol === `https:` && (l.protocol = `wss:`), l.protocol !== `ws:` && l.protocol !== `wss:`) throw new DOMException(`Expected a ws: or wss: protocol, got ${l.protocol}`, `SyntaxError`);
			if (l.hash || l.href.endsWith(`#`)) throw new DOMException(`Got fragment`, `SyntaxError`);
			if (typeof n == `string` && (n = [n]), n.length !== new Set(n.map((e) => e.toLowerCase())).size || n.length > 0 && !n.every((e) => b(e))) throw new DOMException(`Invalid Sec-WebSocket-Protocol value`, `SyntaxError`);
			this[u] = new URL(l.href);
			let m = a.settingsObject;
			this[f] = S(l, n, m, this, (e, t) => this.#a(e, t), o), this[d] = e.CONNECTING, this[h] = c.NOT_SENT, this[p] = `blob`;
		}
		close(t = void 0, n = void 0) {
			r.brandCheck(this, e);
			let i = `WebSocket.close`;
			if (t !== void 0 && (t = r.converters[`unsigned short`](t, i, `code`, { clamp: !0 })), n !== void 0 && (n = r.converters.USVString(n, i, `reason`)), t !== void 0 && t !== 1e3 && (t < 3e3 || t > 4999)) throw new DOMException(`invalid code`, `InvalidAccessError`);
			let a = 0;
			if (n !== void 0 && (a = Buffer.byteLength(n), a > 123)) throw new DOMException(`Reason must be less than 123 bytes; received ${a}`, `SyntaxError`);
			C(this, t, n, a);
		}
		send(t) {
			r.brandCheck(this, e);
			let n = `WebSocket.send`;
			if (r.argumentLengthCheck(arguments, 1, n), t = r.converters.WebSocketSendData(t, n, `data`), _(this)) throw new DOMException(`Sent before connected.`, `InvalidStateError`);
			if (v(this) && !y(this)) {
				if (typeof t == `string`) {
					let e = Buffer.byteLength(t);
					this.#t += e, this.#i.add(t, () => {
						this.#t -= e;
					}, l.string);
				} else O.isArrayBuffer(t) ? (this.#t += t.byteLength, this.#i.add(t, () => {
					this.#t -= t.byteLength;
				}, l.arrayBuffer)) : ArrayBuffer.isView(t) ? (this.#t += t.byteLength, this.#i.add(t, () => {
					this.#t -= t.byteLength;
				}, l.typedArray)) : E(t) && (this.#t += t.size, this.#i.add(t, () => {
					this.#t -= t.size;
				}, l.blob));
			}
		}
		get readyState() {
			return r.brandCheck(this, e), this[d];
		}
		get bufferedAmount() {
			return r.brandCheck(this, e), this.#t;
		}
		get url() {
			return r.brandCheck(this, e), i(this[u]);
		}
		get extensions() {
			return r.brandCheck(this, e), this.#r;
		}
		get protocol() {
			return r.brandCheck(this, e), this.#n;
		}
		get onopen() {
			return r.brandCheck(this, e), this.#e.open;
		}
		set onopen(t) {
			r.brandCheck(this, e), this.#e.open && this.removeEventListener(`open`, this.#e.open), typeof t == `function` ? (this.#e.open = t, this.addEventListener(`open`, t)) : this.#e.open = null;
		}
		get onerror() {
			return r.brandCheck(this, e), this.#e.error;
		}
		set onerror(t) {
			r.brandCheck(this, e), this.#e.error && this.removeEventListener(`error`, this.#e.error), typeof t == `function` ? (this.#e.error = t, this.addEventListener(`error`, t)) : this.#e.error = null;
		}
		get onclose() {
			return r.brandCheck(this, e), this.#e.close;
		}
		set onclose(t) {
			r.brandCheck(this, e), this.#e.close && this.removeEventListener(`close`, this.#e.close), typeof t == `function` ? (this.#e.close = t, this.addEventListener(`close`, t)) : this.#e.close = null;
		}
		get onmessage() {
			return r.brandCheck(this, e), this.#e.message;
		}
		set onmessage(t) {
			r.brandCheck(this, e), this.#e.message && this.removeEventListener(`message`, this.#e.message), typeof t == `function` ? (this.#e.message = t, this.addEventListener(`message`, t)) : this.#e.message = null;
		}
		get binaryType() {
			return r.brandCheck(this, e), this[p];
		}
		set binaryType(t) {
			r.brandCheck(this, e), t !== `blob` && t !== `arraybuffer` ? this[p] = `blob` : this[p] = t;
		}
		#a(e, t) {
			this[m] = e;
			let n = this[f]?.dispatcher?.webSocketOptions, r = n?.maxFragments, i = n?.maxPayloadSize, a = new w(this, t, {
				maxFragments: r,
				maxPayloadSize: i
			});
			a.on(`drain`, P), a.on(`error`, F.bind(this)), e.socket.ws = this, this[g] = a, this.#i = new M(e.socket), this[d] = s.OPEN;
			let o = e.headersList.get(`sec-websocket-extensions`);
			o !== null && (this.#r = o);
			let c = e.headersList.get(`sec-websocket-protocol`);
			c !== null && (this.#n = c), x(`open`, this);
		}
	};
	N.CONNECTING = N.prototype.CONNECTING = s.CONNECTING, N.OPEN = N.prototype.OPEN = s.OPEN, N.CLOSING = N.prototype.CLOSING = s.CLOSING, N.CLOSED = N.prototype.CLOSED = s.CLOSED, Object.defineProperties(N.prototype, {
		CONNECTING: o,
		OPEN: o,
		CLOSING: o,
		CLOSED: o,
		url: T,
		readyState: T,
		bufferedAmount: T,
		onopen: T,
		onerror: T,
		onclose: T,
		close: T,
		onmessage: T,
		binaryType: T,
		send: T,
		extensions: T,
		protocol: T,
		[Symbol.toStringTag]: {
			value: `WebSocket`,
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), Object.defineProperties(N, {
		CONNECTING: o,
		OPEN: o,
		CLOSING: o,
		CLOSED: o
	}), r.converters[`sequence<DOMString>`] = r.sequenceConverter(r.converters.DOMString), r.converters[`DOMString or sequence<DOMString>`] = function(e, t, n) {
		return r.util.Type(e) === `Object` && Symbol.iterator in e ? r.converters[`sequence<DOMString>`](e) : r.converters.DOMString(e, t, n);
	}, r.converters.WebSocketInit = r.dictionaryConverter([
		{
			key: `protocols`,
			converter: r.converters[`DOMString or sequence<DOMString>`],
			defaultValue: () => []
		},
		{
			key: `dispatcher`,
			converter: r.converters.any,
			defaultValue: () => D()
		},
		{
			key: `headers`,
			converter: r.nullableConverter(r.converters.HeadersInit)
		}
	]), r.converters[`DOMString or sequence<DOMString> or WebSocketInit`] = function(e) {
		return r.util.Type(e) === `Object` && !(Symbol.iterator in e) ? r.converters.WebSocketInit(e) : { protocols: r.converters[`DOMString or sequence<DOMString>`](e) };
	}, r.converters.WebSocketSendData = function(e) {
		if (r.util.Type(e) === `Object`) {
			if (E(e)) return r.converters.Blob(e, { strict: !1 });
			if (ArrayBuffer.isView(e) || O.isArrayBuffer(e)) return r.converters.BufferSource(e);
		}
		return r.converters.USVString(e);
	};
	function P() {
		this.ws[m].socket.resume();
	}
	function F(e) {
		let t, n;
		e instanceof A ? (t = e.reason, n = e.code) : t = e.message, x(`error`, this, () => new k(`error`, {
			error: e,
			message: t
		})), C(this, n);
	}
	n.exports = { WebSocket: N };
})), vt = n(((e, t) => {
	function n(e) {
		return e.indexOf(`\0`) === -1;
	}
	function r(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
		return !0;
	}
	function i(e) {
		return new Promise((t) => {
			setTimeout(t, e).unref();
		});
	}
	t.exports = {
		isValidLastEventId: n,
		isASCIINumber: r,
		delay: i
	};
})), yt = n(((t, n) => {
	let r = e(`node:buffer`), { Transform: i } = e(`node:stream`), { isASCIINumber: a, isValidLastEventId: o } = vt(), s = [
		239,
		187,
		191
	], c = r.kStringMaxLength, l = Buffer.from(`data`), u = Buffer.from(`event`), d = Buffer.from(`id`), f = Buffer.from(`retry`);
	function p(e, t) {
		if (t >= e.length) return !1;
		for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return !1;
		return !0;
	}
	function m(e, t) {
		for (let n = t; n < e.length; n++) if (e[n] === 0) return !1;
		return !0;
	}
	function h(e, t, n) {
		if (t !== n.length) return !1;
		for (let r = 0; r < t; r++) if (e[r] !== n[r]) return !1;
		return !0;
	}
	function g() {
		let e = Error(`EventSource message size exceeded`);
		return e.aborted = !1, e;
	}
	n.exports = { EventSourceStream: class extends i {
		state = null;
		checkBOM = !0;
		crlfCheck = !1;
		eventEndCheck = !1;
		chunks = [];
		chunkIndex = 0;
		pos = 0;
		lineChunkIndex = 0;
		linePos = 0;
		lineLength = 0;
		eventSize = 0;
		eventFieldSizes = {
			data: 0,
			event: 0,
			id: 0,
			retry: 0
		};
		dataLineCount = 0;
		maxEventSize;
		maxDataLines;
		maxBufferedChunks;
		event = {
			data: void 0,
			event: void 0,
			id: void 0,
			retry: void 0
		};
		constructor(e = {}) {
			e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? c;
			let t = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
			this.maxDataLines = t, this.maxBufferedChunks = t, e.push && (this.push = e.push);
		}
		_transform(e, t, n) {
			if (e.length === 0) n();
			else if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== 10 && e[0] !== 13) n(g());
			else if (this.chunks.push(e), this.checkBOM && this.handleBOM()) n();
			else {
				for (; this.hasCurrentByte();) {
					let e = this.currentByte();
					if (this.eventEndCheck) {
						if (this.crlfCheck) {
							if (e === 10) {
								this.crlfCheck = !1, this.consumeCurrentByte();
								continue;
							}
							this.crlfCheck = !1;
						}
						if (e === 10 || e === 13) {
							e === 13 && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
							continue;
						}
						this.eventEndCheck = !1;
					} else if (e === 10 || e === 13) {
						e === 13 && (this.crlfCheck = !0);
						try {
							this.parseLine(this.readLine(), this.event);
						} catch (e) {
							n(e);
							return;
						}
						this.consumeCurrentByte(), this.eventEndCheck = !0;
					} else {
						if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
							n(g());
							return;
						}
						this.advanceCursor();
					}
				}
				n();
			}
		}
		_destroy(e, t) {
			this.chunks.length = 0, this.clearEvent(), super._destroy(e, t);
		}
		parseLine(e, t) {
			if (e.length === 0) return;
			let n = e.indexOf(58);
			if (n === 0) return;
			let r = e.length, i = e.length;
			if (n !== -1 && (r = n, i = n + 1, e[i] === 32 && ++i), h(e, r, l)) {
				if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw g();
				let n = e.length - i, r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
				this.setEventFieldSize(`data`, r);
				let a = e.toString(`utf8`, i);
				t.data === void 0 ? t.data = a : t.data += `\n${a}`, this.dataLineCount++;
			} else h(e, r, f) ? p(e, i) && (this.setEventFieldSize(`retry`, e.length - i), t.retry = e.toString(`utf8`, i)) : h(e, r, d) ? m(e, i) && (this.setEventFieldSize(`id`, e.length - i), t.id = e.toString(`utf8`, i)) : h(e, r, u) && i < e.length && (this.setEventFieldSize(`event`, e.length - i), t.event = e.toString(`utf8`, i));
		}
		setEventFieldSize(e, t) {
			let n = this.eventSize - this.eventFieldSizes[e] + t;
			if (this.maxEventSize > 0 && n > this.maxEventSize) throw g();
			this.eventSize = n, this.eventFieldSizes[e] = t;
		}
		processEvent(e) {
			e.retry && a(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), e.id && o(e.id) && (this.state.lastEventId = e.id), e.data !== void 0 && this.push({
				type: e.event || `message`,
				options: {
					data: e.data,
					lastEventId: this.state.lastEventId,
					origin: this.state.origin
				}
			});
		}
		clearEvent() {
			this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
		}
		hasPendingEvent() {
			return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
		}
		hasCurrentByte() {
			return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
		}
		currentByte() {
			return this.chunks[this.chunkIndex][this.pos];
		}
		consumeCurrentByte() {
			this.advanceCursor(), this.syncLineStartToCursor();
		}
		advanceCursor() {
			for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length;) this.chunkIndex++, this.pos = 0;
		}
		syncLineStartToCursor() {
			this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, this.dropConsumedChunks();
		}
		dropConsumedChunks() {
			if (this.lineChunkIndex > 0) {
				let e = this.lineChunkIndex;
				this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
			}
			this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
		}
		readLine() {
			if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
			let e = [], t = 0;
			for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
				let r = this.chunks[n], i = n === this.lineChunkIndex ? this.linePos : 0, a = n === this.chunkIndex ? this.pos : r.length, o = r.subarray(i, a);
				t += o.length, e.push(o);
			}
			return Buffer.concat(e, t);
		}
		peekBufferedByte(e) {
			let t = this.lineChunkIndex, n = this.linePos;
			for (; t < this.chunks.length;) {
				let r = this.chunks[t], i = r.length - n;
				if (e < i) return r[n + e];
				e -= i, t++, n = 0;
			}
		}
		discardLeadingBytes(e) {
			for (; e > 0 && this.lineChunkIndex < this.chunks.length;) {
				let t = this.chunks[this.lineChunkIndex].length - this.linePos;
				e < t ? (this.linePos += e, e = 0) : (e -= t, this.lineChunkIndex++, this.linePos = 0);
			}
			this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
		}
		handleBOM() {
			let e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), n = this.peekBufferedByte(2);
			return t === void 0 ? (e === s[0] || (this.checkBOM = !1), !0) : n === void 0 ? e === s[0] && t === s[1] || (this.checkBOM = !1, !1) : (e === s[0] && t === s[1] && n === s[2] && this.discardLeadingBytes(3), this.checkBOM = !1, !this.hasCurrentByte());
		}
	} };
})), bt = n(((t, n) => {
	let { pipeline: r } = e(`node:stream`), { fetching: i } = Je(), { makeRequest: a } = qe(), { webidl: o } = V(), { EventSourceStream: s } = yt(), { parseMIMEType: c } = B(), { createFastMessageEvent: l } = ct(), { isNetworkError: u } = Ge(), { delay: d } = vt(), { kEnumerableProperty: f } = j(), { environmentSettingsObject: p } = H(), { getGlobalDispatcher: m } = Re(), h = !1, g = 3e3;
	var _ = class e extends EventTarget {
		#e = {
			open: null,
			error: null,
			message: null
		};
		#t = null;
		#n = !1;
		#r = 0;
		#i = null;
		#a = null;
		#o;
		#s;
		constructor(e, t = {}) {
			super(), o.util.markAsUncloneable(this);
			let n = `EventSource constructor`;
			o.argumentLengthCheck(arguments, 1, n), h || (h = !0, process.emitWarning(`EventSource is experimental, expect them to change at any time.`, { code: `UNDICI-ES` })), e = o.converters.USVString(e, n, `url`), t = o.converters.EventSourceInitDict(t, n, `eventSourceInitDict`), this.#o = t.dispatcher, this.#s = {
				lastEventId: ``,
				reconnectionTime: g
			};
			let r = p, i;
			try {
				i = new URL(e, r.settingsObject.baseUrl), this.#s.origin = i.origin;
			} catch (e) {
				throw new DOMException(e, `SyntaxError`);
			}
			this.#t = i.href;
			let s = `anonymous`;
			t.withCredentials && (s = `use-credentials`, this.#n = !0);
			let c = {
				redirect: `follow`,
				keepalive: !0,
				mode: `cors`,
				credentials: s === `anonymous` ? `same-origin` : `omit`,
				referrer: `no-referrer`
			};
			c.client = p.settingsObject, c.headersList = [[`accept`, {
				name: `accept`,
				value: `text/event-stream`
			}]], c.cache = `no-store`, c.initiator = `other`, c.urlList = [new URL(this.#t)], this.#i = a(c), this.#c();
		}
		get readyState() {
			return this.#r;
		}
		get url() {
			return this.#t;
		}
		get withCredentials() {
			return this.#n;
		}
		#c() {
			if (this.#r === 2) return;
			this.#r = 0;
			let e = {
				request: this.#i,
				dispatcher: this.#o
			};
			e.processResponseEndOfBody = (e) => {
				u(e) && (this.dispatchEvent(new Event(`error`)), this.close()), this.#l();
			}, e.processResponse = (e) => {
				if (u(e)) {
					if (e.aborted) {
						this.close(), this.dispatchEvent(new Event(`error`));
						return;
					}
					this.#l();
					return;
				}
				let t = e.headersList.get(`content-type`, !0), n = t === null ? `failure` : c(t), i = n !== `failure` && n.essence === `text/event-stream`;
				if (e.status !== 200 || i === !1) {
					this.close(), this.dispatchEvent(new Event(`error`));
					return;
				}
				this.#r = 1, this.dispatchEvent(new Event(`open`)), this.#s.origin = e.urlList[e.urlList.length - 1].origin;
				let a = new s({
					eventSourceSettings: this.#s,
					maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
					push: (e) => {
						this.dispatchEvent(l(e.type, e.options));
					}
				});
				r(e.body.stream, a, (e) => {
					e?.aborted === !1 && (this.close(), this.dispatchEvent(new Event(`error`)));
				});
			}, this.#a = i(e);
		}
		async #l() {
			this.#r !== 2 && (this.#r = 0, this.dispatchEvent(new Event(`error`)), await d(this.#s.reconnectionTime), this.#r === 0 && (this.#s.lastEventId.length && this.#i.headersList.set(`last-event-id`, this.#s.lastEventId, !0), this.#c()));
		}
		close() {
			o.brandCheck(this, e), this.#r !== 2 && (this.#r = 2, this.#a.abort(), this.#i = null);
		}
		get onopen() {
			return this.#e.open;
		}
		set onopen(e) {
			this.#e.open && this.removeEventListener(`open`, this.#e.open), typeof e == `function` ? (this.#e.open = e, this.addEventListener(`open`, e)) : this.#e.open = null;
		}
		get onmessage() {
			return this.#e.message;
		}
		set onmessage(e) {
			this.#e.message && this.removeEventListener(`message`, this.#e.message), typeof e == `function` ? (this.#e.message = e, this.addEventListener(`message`, e)) : this.#e.message = null;
		}
		get onerror() {
			return this.#e.error;
		}
		set onerror(e) {
			this.#e.error && this.removeEventListener(`error`, this.#e.error), typeof e == `function` ? (this.#e.error = e, this.addEventListener(`error`, e)) : this.#e.error = null;
		}
	};
	let v = {
		CONNECTING: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 0,
			writable: !1
		},
		OPEN: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 1,
			writable: !1
		},
		CLOSED: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 2,
			writable: !1
		}
	};
	Object.defineProperties(_, v), Object.defineProperties(_.prototype, v), Object.defineProperties(_.prototype, {
		close: f,
		onerror: f,
		onmessage: f,
		onopen: f,
		readyState: f,
		url: f,
		withCredentials: f
	}), o.converters.EventSourceInitDict = o.dictionaryConverter([{
		key: `withCredentials`,
		converter: o.converters.boolean,
		defaultValue: () => !1
	}, {
		key: `dispatcher`,
		converter: o.converters.any,
		defaultValue: () => m()
	}]), n.exports = {
		EventSource: _,
		defaultReconnectionTime: g
	};
})), xt = n(((t, n) => {
	let r = U(), i = P(), a = he(), o = G(), s = ge(), c = _e(), l = ve(), u = be(), d = O(), f = j(), { InvalidArgumentError: p } = d, m = Oe(), h = L(), g = Ne(), _ = Le(), v = Pe(), y = ke(), b = ye(), { getGlobalDispatcher: x, setGlobalDispatcher: S } = Re(), C = ze(), w = de(), T = fe();
	Object.assign(i.prototype, m), n.exports.Dispatcher = i, n.exports.Client = r, n.exports.Pool = a, n.exports.BalancedPool = o, n.exports.Agent = s, n.exports.ProxyAgent = c, n.exports.EnvHttpProxyAgent = l, n.exports.RetryAgent = u, n.exports.RetryHandler = b, n.exports.DecoratorHandler = C, n.exports.RedirectHandler = w, n.exports.createRedirectInterceptor = T, n.exports.interceptors = {
		redirect: Be(),
		retry: Ve(),
		dump: He(),
		dns: Ue()
	}, n.exports.buildConnector = h, n.exports.errors = d, n.exports.util = {
		parseHeaders: f.parseHeaders,
		headerNameToString: f.headerNameToString
	};
	function E(e) {
		return (t, n, r) => {
			if (typeof n == `function` && (r = n, n = null), !t || typeof t != `string` && typeof t != `object` && !(t instanceof URL)) throw new p(`invalid url`);
			if (n != null && typeof n != `object`) throw new p(`invalid opts`);
			if (n && n.path != null) {
				if (typeof n.path != `string`) throw new p(`invalid opts.path`);
				let e = n.path;
				n.path.startsWith(`/`) || (e = `/${e}`), t = new URL(f.parseOrigin(t).origin + e);
			} else n ||= typeof t == `object` ? t : {}, t = f.parseURL(t);
			let { agent: i, dispatcher: a = x() } = n;
			if (i) throw new p(`unsupported opts.agent. Did you mean opts.client?`);
			return e.call(a, {
				...n,
				origin: t.origin,
				path: t.search ? `${t.pathname}${t.search}` : t.pathname,
				method: n.method || (n.body ? `PUT` : `GET`)
			}, r);
		};
	}
	n.exports.setGlobalDispatcher = S, n.exports.getGlobalDispatcher = x;
	let D = Je().fetch;
	n.exports.fetch = async function(e, t = void 0) {
		try {
			return await D(e, t);
		} catch (e) {
			throw e && typeof e == `object` && Error.captureStackTrace(e), e;
		}
	}, n.exports.Headers = We().Headers, n.exports.Response = Ge().Response, n.exports.Request = qe().Request, n.exports.FormData = oe().FormData, n.exports.File = globalThis.File ?? e(`node:buffer`).File, n.exports.FileReader = $e().FileReader;
	let { setGlobalOrigin: k, getGlobalOrigin: A } = re();
	n.exports.setGlobalOrigin = k, n.exports.getGlobalOrigin = A;
	let { CacheStorage: M } = rt(), { kConstruct: N } = et();
	n.exports.caches = new M(N);
	let { deleteCookie: F, getCookies: I, getSetCookies: R, setCookie: z } = st();
	n.exports.deleteCookie = F, n.exports.getCookies = I, n.exports.getSetCookies = R, n.exports.setCookie = z;
	let { parseMIMEType: ee, serializeAMimeType: te } = B();
	n.exports.parseMIMEType = ee, n.exports.serializeAMimeType = te;
	let { CloseEvent: ne, ErrorEvent: V, MessageEvent: H } = ct();
	n.exports.WebSocket = _t().WebSocket, n.exports.CloseEvent = ne, n.exports.ErrorEvent = V, n.exports.MessageEvent = H, n.exports.request = E(m.request), n.exports.stream = E(m.stream), n.exports.pipeline = E(m.pipeline), n.exports.connect = E(m.connect), n.exports.upgrade = E(m.upgrade), n.exports.MockClient = g, n.exports.MockPool = v, n.exports.MockAgent = _, n.exports.mockErrors = y;
	let { EventSource: ie } = bt();
	n.exports.EventSource = ie;
})), St = t(E(), 1), Ct = xt(), q = function(e, t, n, r) {
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
}, wt;
(function(e) {
	e[e.OK = 200] = `OK`, e[e.MultipleChoices = 300] = `MultipleChoices`, e[e.MovedPermanently = 301] = `MovedPermanently`, e[e.ResourceMoved = 302] = `ResourceMoved`, e[e.SeeOther = 303] = `SeeOther`, e[e.NotModified = 304] = `NotModified`, e[e.UseProxy = 305] = `UseProxy`, e[e.SwitchProxy = 306] = `SwitchProxy`, e[e.TemporaryRedirect = 307] = `TemporaryRedirect`, e[e.PermanentRedirect = 308] = `PermanentRedirect`, e[e.BadRequest = 400] = `BadRequest`, e[e.Unauthorized = 401] = `Unauthorized`, e[e.PaymentRequired = 402] = `PaymentRequired`, e[e.Forbidden = 403] = `Forbidden`, e[e.NotFound = 404] = `NotFound`, e[e.MethodNotAllowed = 405] = `MethodNotAllowed`, e[e.NotAcceptable = 406] = `NotAcceptable`, e[e.ProxyAuthenticationRequired = 407] = `ProxyAuthenticationRequired`, e[e.RequestTimeout = 408] = `RequestTimeout`, e[e.Conflict = 409] = `Conflict`, e[e.Gone = 410] = `Gone`, e[e.TooManyRequests = 429] = `TooManyRequests`, e[e.InternalServerError = 500] = `InternalServerError`, e[e.NotImplemented = 501] = `NotImplemented`, e[e.BadGateway = 502] = `BadGateway`, e[e.ServiceUnavailable = 503] = `ServiceUnavailable`, e[e.GatewayTimeout = 504] = `GatewayTimeout`;
})(wt ||= {});
var Tt;
(function(e) {
	e.Accept = `accept`, e.ContentType = `content-type`;
})(Tt ||= {});
var Et;
(function(e) {
	e.ApplicationJson = `application/json`;
})(Et ||= {});
const Dt = [
	wt.MovedPermanently,
	wt.ResourceMoved,
	wt.SeeOther,
	wt.TemporaryRedirect,
	wt.PermanentRedirect
], Ot = [
	wt.BadGateway,
	wt.ServiceUnavailable,
	wt.GatewayTimeout
], kt = [
	`OPTIONS`,
	`GET`,
	`DELETE`,
	`HEAD`
];
var At = class e extends Error {
	constructor(t, n) {
		super(t), this.name = `HttpClientError`, this.statusCode = n, Object.setPrototypeOf(this, e.prototype);
	}
}, jt = class {
	constructor(e) {
		this.message = e;
	}
	readBody() {
		return q(this, void 0, void 0, function* () {
			return new Promise((e) => q(this, void 0, void 0, function* () {
				let t = Buffer.alloc(0);
				this.message.on(`data`, (e) => {
					t = Buffer.concat([t, e]);
				}), this.message.on(`end`, () => {
					e(t.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return q(this, void 0, void 0, function* () {
			return new Promise((e) => q(this, void 0, void 0, function* () {
				let t = [];
				this.message.on(`data`, (e) => {
					t.push(e);
				}), this.message.on(`end`, () => {
					e(Buffer.concat(t));
				});
			}));
		});
	}
}, Mt = class {
	constructor(e, t, n) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
	}
	options(e, t) {
		return q(this, void 0, void 0, function* () {
			return this.request(`OPTIONS`, e, null, t || {});
		});
	}
	get(e, t) {
		return q(this, void 0, void 0, function* () {
			return this.request(`GET`, e, null, t || {});
		});
	}
	del(e, t) {
		return q(this, void 0, void 0, function* () {
			return this.request(`DELETE`, e, null, t || {});
		});
	}
	post(e, t, n) {
		return q(this, void 0, void 0, function* () {
			return this.request(`POST`, e, t, n || {});
		});
	}
	patch(e, t, n) {
		return q(this, void 0, void 0, function* () {
			return this.request(`PATCH`, e, t, n || {});
		});
	}
	put(e, t, n) {
		return q(this, void 0, void 0, function* () {
			return this.request(`PUT`, e, t, n || {});
		});
	}
	head(e, t) {
		return q(this, void 0, void 0, function* () {
			return this.request(`HEAD`, e, null, t || {});
		});
	}
	sendStream(e, t, n, r) {
		return q(this, void 0, void 0, function* () {
			return this.request(e, t, n, r);
		});
	}
	getJson(e) {
		return q(this, arguments, void 0, function* (e, t = {}) {
			t[Tt.Accept] = this._getExistingOrDefaultHeader(t, Tt.Accept, Et.ApplicationJson);
			let n = yield this.get(e, t);
			return this._processResponse(n, this.requestOptions);
		});
	}
	postJson(e, t) {
		return q(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[Tt.Accept] = this._getExistingOrDefaultHeader(n, Tt.Accept, Et.ApplicationJson), n[Tt.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Et.ApplicationJson);
			let i = yield this.post(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	putJson(e, t) {
		return q(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[Tt.Accept] = this._getExistingOrDefaultHeader(n, Tt.Accept, Et.ApplicationJson), n[Tt.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Et.ApplicationJson);
			let i = yield this.put(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	patchJson(e, t) {
		return q(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[Tt.Accept] = this._getExistingOrDefaultHeader(n, Tt.Accept, Et.ApplicationJson), n[Tt.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Et.ApplicationJson);
			let i = yield this.patch(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	request(e, t, n, r) {
		return q(this, void 0, void 0, function* () {
			if (this._disposed) throw Error(`Client has already been disposed.`);
			let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && kt.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
			do {
				if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === wt.Unauthorized) {
					let e;
					for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
						e = t;
						break;
					}
					return e ? e.handleAuthentication(this, a, n) : c;
				}
				let t = this._maxRedirects;
				for (; c.message.statusCode && Dt.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
					let o = c.message.headers.location;
					if (!o) break;
					let s = new URL(o);
					if (i.protocol === `https:` && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);
					if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === `authorization` && delete r[e];
					a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
				}
				if (!c.message.statusCode || !Ot.includes(c.message.statusCode)) return c;
				s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
			} while (s < o);
			return c;
		});
	}
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	requestRaw(e, t) {
		return q(this, void 0, void 0, function* () {
			return new Promise((n, r) => {
				function i(e, t) {
					e ? r(e) : t ? n(t) : r(Error(`Unknown error`));
				}
				this.requestRawWithCallback(e, t, i);
			});
		});
	}
	requestRawWithCallback(e, t, n) {
		typeof t == `string` && (e.options.headers || (e.options.headers = {}), e.options.headers[`Content-Length`] = Buffer.byteLength(t, `utf8`));
		let r = !1;
		function i(e, t) {
			r || (r = !0, n(e, t));
		}
		let a = e.httpModule.request(e.options, (e) => {
			i(void 0, new jt(e));
		}), o;
		a.on(`socket`, (e) => {
			o = e;
		}), a.setTimeout(this._socketTimeout || 18e4, () => {
			o && o.end(), i(Error(`Request timeout: ${e.options.path}`));
		}), a.on(`error`, function(e) {
			i(e);
		}), t && typeof t == `string` && a.write(t, `utf8`), t && typeof t != `string` ? (t.on(`close`, function() {
			a.end();
		}), t.pipe(a)) : a.end();
	}
	getAgent(e) {
		let t = new URL(e);
		return this._getAgent(t);
	}
	getAgentDispatcher(e) {
		let t = new URL(e), n = x(t);
		if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
	}
	_prepareRequest(e, t, n) {
		let r = {};
		r.parsedUrl = t;
		let i = r.parsedUrl.protocol === `https:`;
		r.httpModule = i ? l : c;
		let a = i ? 443 : 80;
		if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || ``) + (r.parsedUrl.search || ``), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers[`user-agent`] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
		return r;
	}
	_mergeHeaders(e) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, Nt(this.requestOptions.headers), Nt(e || {})) : Nt(e || {});
	}
	_getExistingOrDefaultHeader(e, t, n) {
		let r;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = Nt(this.requestOptions.headers)[t];
			e && (r = typeof e == `number` ? e.toString() : e);
		}
		let i = e[t];
		return i === void 0 ? r === void 0 ? n : r : typeof i == `number` ? i.toString() : i;
	}
	_getExistingOrDefaultContentTypeHeader(e, t) {
		let n;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = Nt(this.requestOptions.headers)[Tt.ContentType];
			e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
		}
		let r = e[Tt.ContentType];
		return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
	}
	_getAgent(e) {
		let t, n = x(e), r = n && n.hostname;
		if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
		let i = e.protocol === `https:`, a = 100;
		if (this.requestOptions && (a = this.requestOptions.maxSockets || c.globalAgent.maxSockets), n && n.hostname) {
			let e = {
				maxSockets: a,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
					host: n.hostname,
					port: n.port
				})
			}, r, o = n.protocol === `https:`;
			r = i ? o ? St.httpsOverHttps : St.httpsOverHttp : o ? St.httpOverHttps : St.httpOverHttp, t = r(e), this._proxyAgent = t;
		}
		if (!t) {
			let e = {
				keepAlive: this._keepAlive,
				maxSockets: a
			};
			t = i ? new l.Agent(e) : new c.Agent(e), this._agent = t;
		}
		return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
	}
	_getProxyAgentDispatcher(e, t) {
		let n;
		if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
		let r = e.protocol === `https:`;
		return n = new Ct.ProxyAgent(Object.assign({
			uri: t.href,
			pipelining: +!!this._keepAlive
		}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
	}
	_getUserAgentWithOrchestrationId(e) {
		let t = e || `actions/http-client`, n = process.env.ACTIONS_ORCHESTRATION_ID;
		return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, `_`)}` : t;
	}
	_performExponentialBackoff(e) {
		return q(this, void 0, void 0, function* () {
			e = Math.min(10, e);
			let t = 5 * 2 ** e;
			return new Promise((e) => setTimeout(() => e(), t));
		});
	}
	_processResponse(e, t) {
		return q(this, void 0, void 0, function* () {
			return new Promise((n, r) => q(this, void 0, void 0, function* () {
				let i = e.message.statusCode || 0, a = {
					statusCode: i,
					result: null,
					headers: {}
				};
				i === wt.NotFound && n(a);
				function o(e, t) {
					if (typeof t == `string`) {
						let e = new Date(t);
						if (!isNaN(e.valueOf())) return e;
					}
					return t;
				}
				let s, c;
				try {
					c = yield e.readBody(), c && c.length > 0 && (s = t && t.deserializeDates ? JSON.parse(c, o) : JSON.parse(c), a.result = s), a.headers = e.message.headers;
				} catch {}
				if (i > 299) {
					let e;
					e = s && s.message ? s.message : c && c.length > 0 ? c : `Failed request: (${i})`;
					let t = new At(e, i);
					t.result = a.result, r(t);
				} else n(a);
			}));
		});
	}
};
const Nt = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
var Pt = function(e, t, n, r) {
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
}, Ft = class {
	constructor(e) {
		this.token = e;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return Pt(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
};
function It(e) {
	let t = typeof e;
	if (t == `object`) {
		if (Array.isArray(e)) return `array`;
		if (e === null) return `null`;
	}
	return t;
}
function Lt(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
let Rt = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.split(``), zt = [];
for (let e = 0; e < Rt.length; e++) zt[Rt[e].charCodeAt(0)] = e;
zt[45] = Rt.indexOf(`+`), zt[95] = Rt.indexOf(`/`);
function Bt(e) {
	let t = e.length * 3 / 4;
	e[e.length - 2] == `=` ? t -= 2 : e[e.length - 1] == `=` && --t;
	let n = new Uint8Array(t), r = 0, i = 0, a, o = 0;
	for (let t = 0; t < e.length; t++) {
		if (a = zt[e.charCodeAt(t)], a === void 0) switch (e[t]) {
			case `=`: i = 0;
			case `
`:
			case `\r`:
			case `	`:
			case ` `: continue;
			default: throw Error(`invalid base64 string.`);
		}
		switch (i) {
			case 0:
				o = a, i = 1;
				break;
			case 1:
				n[r++] = o << 2 | (a & 48) >> 4, o = a, i = 2;
				break;
			case 2:
				n[r++] = (o & 15) << 4 | (a & 60) >> 2, o = a, i = 3;
				break;
			case 3: n[r++] = (o & 3) << 6 | a, i = 0;
		}
	}
	if (i == 1) throw Error(`invalid base64 string.`);
	return n.subarray(0, r);
}
function Vt(e) {
	let t = ``, n = 0, r, i = 0;
	for (let a = 0; a < e.length; a++) switch (r = e[a], n) {
		case 0:
			t += Rt[r >> 2], i = (r & 3) << 4, n = 1;
			break;
		case 1:
			t += Rt[i | r >> 4], i = (r & 15) << 2, n = 2;
			break;
		case 2: t += Rt[i | r >> 6], t += Rt[r & 63], n = 0;
	}
	return n && (t += Rt[i], t += `=`, n == 1 && (t += `=`)), t;
}
var Ht;
(function(e) {
	e.symbol = Symbol.for(`protobuf-ts/unknown`), e.onRead = (n, r, i, a, o) => {
		(t(r) ? r[e.symbol] : r[e.symbol] = []).push({
			no: i,
			wireType: a,
			data: o
		});
	}, e.onWrite = (t, n, r) => {
		for (let { no: t, wireType: i, data: a } of e.list(n)) r.tag(t, i).raw(a);
	}, e.list = (n, r) => {
		if (t(n)) {
			let t = n[e.symbol];
			return r ? t.filter((e) => e.no == r) : t;
		}
		return [];
	}, e.last = (t, n) => e.list(t, n).slice(-1)[0];
	let t = (t) => t && Array.isArray(t[e.symbol]);
})(Ht ||= {});
var J;
(function(e) {
	e[e.Varint = 0] = `Varint`, e[e.Bit64 = 1] = `Bit64`, e[e.LengthDelimited = 2] = `LengthDelimited`, e[e.StartGroup = 3] = `StartGroup`, e[e.EndGroup = 4] = `EndGroup`, e[e.Bit32 = 5] = `Bit32`;
})(J ||= {});
function Ut() {
	let e = 0, t = 0;
	for (let n = 0; n < 28; n += 7) {
		let r = this.buf[this.pos++];
		if (e |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
	}
	let n = this.buf[this.pos++];
	if (e |= (n & 15) << 28, t = (n & 112) >> 4, !(n & 128)) return this.assertBounds(), [e, t];
	for (let n = 3; n <= 31; n += 7) {
		let r = this.buf[this.pos++];
		if (t |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
	}
	throw Error(`invalid varint`);
}
function Wt(e, t, n) {
	for (let r = 0; r < 28; r += 7) {
		let i = e >>> r, a = !(!(i >>> 7) && t == 0), o = (a ? i | 128 : i) & 255;
		if (n.push(o), !a) return;
	}
	let r = e >>> 28 & 15 | (t & 7) << 4, i = !!(t >> 3);
	if (n.push((i ? r | 128 : r) & 255), i) {
		for (let e = 3; e < 31; e += 7) {
			let r = t >>> e, i = !!(r >>> 7), a = (i ? r | 128 : r) & 255;
			if (n.push(a), !i) return;
		}
		n.push(t >>> 31 & 1);
	}
}
const Gt = 4294967296;
function Kt(e) {
	let t = e[0] == `-`;
	t && (e = e.slice(1));
	let n = 1e6, r = 0, i = 0;
	function a(t, a) {
		let o = Number(e.slice(t, a));
		i *= n, r = r * n + o, r >= Gt && (i += r / Gt | 0, r %= Gt);
	}
	return a(-24, -18), a(-18, -12), a(-12, -6), a(-6), [
		t,
		r,
		i
	];
}
function qt(e, t) {
	if (t >>> 0 <= 2097151) return `` + (Gt * t + (e >>> 0));
	let n = e & 16777215, r = (e >>> 24 | t << 8) >>> 0 & 16777215, i = t >> 16 & 65535, a = n + r * 6777216 + i * 6710656, o = r + i * 8147497, s = i * 2, c = 1e7;
	a >= c && (o += Math.floor(a / c), a %= c), o >= c && (s += Math.floor(o / c), o %= c);
	function l(e, t) {
		let n = e ? String(e) : ``;
		return t ? `0000000`.slice(n.length) + n : n;
	}
	return l(s, 0) + l(o, s) + l(a, 1);
}
function Jt(e, t) {
	if (e >= 0) {
		for (; e > 127;) t.push(e & 127 | 128), e >>>= 7;
		t.push(e);
	} else {
		for (let n = 0; n < 9; n++) t.push(e & 127 | 128), e >>= 7;
		t.push(1);
	}
}
function Yt() {
	let e = this.buf[this.pos++], t = e & 127;
	if (!(e & 128) || (e = this.buf[this.pos++], t |= (e & 127) << 7, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 14, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 21, !(e & 128))) return this.assertBounds(), t;
	e = this.buf[this.pos++], t |= (e & 15) << 28;
	for (let t = 5; e & 128 && t < 10; t++) e = this.buf[this.pos++];
	if (e & 128) throw Error(`invalid varint`);
	return this.assertBounds(), t >>> 0;
}
let Y;
function Xt() {
	let e = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	Y = globalThis.BigInt !== void 0 && typeof e.getBigInt64 == `function` && typeof e.getBigUint64 == `function` && typeof e.setBigInt64 == `function` && typeof e.setBigUint64 == `function` ? {
		MIN: BigInt(`-9223372036854775808`),
		MAX: BigInt(`9223372036854775807`),
		UMIN: BigInt(`0`),
		UMAX: BigInt(`18446744073709551615`),
		C: BigInt,
		V: e
	} : void 0;
}
Xt();
function Zt(e) {
	if (!e) throw Error(`BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support`);
}
const Qt = /^-?[0-9]+$/, $t = 4294967296, en = 2147483648;
var tn = class {
	constructor(e, t) {
		this.lo = e | 0, this.hi = t | 0;
	}
	isZero() {
		return this.lo == 0 && this.hi == 0;
	}
	toNumber() {
		let e = this.hi * $t + (this.lo >>> 0);
		if (!Number.isSafeInteger(e)) throw Error(`cannot convert to safe number`);
		return e;
	}
}, nn = class e extends tn {
	static from(t) {
		if (Y) switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t == ``) throw Error(`string is no integer`);
				t = Y.C(t);
			case `number`:
				if (t === 0) return this.ZERO;
				t = Y.C(t);
			case `bigint`:
				if (!t) return this.ZERO;
				if (t < Y.UMIN) throw Error(`signed value for ulong`);
				if (t > Y.UMAX) throw Error(`ulong too large`);
				return Y.V.setBigUint64(0, t, !0), new e(Y.V.getInt32(0, !0), Y.V.getInt32(4, !0));
		}
		else switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t = t.trim(), !Qt.test(t)) throw Error(`string is no integer`);
				let [n, r, i] = Kt(t);
				if (n) throw Error(`signed value for ulong`);
				return new e(r, i);
			case `number`:
				if (t == 0) return this.ZERO;
				if (!Number.isSafeInteger(t)) throw Error(`number is no integer`);
				if (t < 0) throw Error(`signed value for ulong`);
				return new e(t, t / $t);
		}
		throw Error(`unknown value ` + typeof t);
	}
	toString() {
		return Y ? this.toBigInt().toString() : qt(this.lo, this.hi);
	}
	toBigInt() {
		return Zt(Y), Y.V.setInt32(0, this.lo, !0), Y.V.setInt32(4, this.hi, !0), Y.V.getBigUint64(0, !0);
	}
};
nn.ZERO = new nn(0, 0);
var rn = class e extends tn {
	static from(t) {
		if (Y) switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t == ``) throw Error(`string is no integer`);
				t = Y.C(t);
			case `number`:
				if (t === 0) return this.ZERO;
				t = Y.C(t);
			case `bigint`:
				if (!t) return this.ZERO;
				if (t < Y.MIN) throw Error(`signed long too small`);
				if (t > Y.MAX) throw Error(`signed long too large`);
				return Y.V.setBigInt64(0, t, !0), new e(Y.V.getInt32(0, !0), Y.V.getInt32(4, !0));
		}
		else switch (typeof t) {
			case `string`:
				if (t == `0`) return this.ZERO;
				if (t = t.trim(), !Qt.test(t)) throw Error(`string is no integer`);
				let [n, r, i] = Kt(t);
				if (n) {
					if (i > en || i == en && r != 0) throw Error(`signed long too small`);
				} else if (i >= en) throw Error(`signed long too large`);
				let a = new e(r, i);
				return n ? a.negate() : a;
			case `number`:
				if (t == 0) return this.ZERO;
				if (!Number.isSafeInteger(t)) throw Error(`number is no integer`);
				return t > 0 ? new e(t, t / $t) : new e(-t, -t / $t).negate();
		}
		throw Error(`unknown value ` + typeof t);
	}
	isNegative() {
		return !!(this.hi & en);
	}
	negate() {
		let t = ~this.hi, n = this.lo;
		return n ? n = ~n + 1 : t += 1, new e(n, t);
	}
	toString() {
		if (Y) return this.toBigInt().toString();
		if (this.isNegative()) {
			let e = this.negate();
			return `-` + qt(e.lo, e.hi);
		}
		return qt(this.lo, this.hi);
	}
	toBigInt() {
		return Zt(Y), Y.V.setInt32(0, this.lo, !0), Y.V.setInt32(4, this.hi, !0), Y.V.getBigInt64(0, !0);
	}
};
rn.ZERO = new rn(0, 0);
const an = {
	readUnknownField: !0,
	readerFactory: (e) => new sn(e)
};
function on(e) {
	return e ? Object.assign(Object.assign({}, an), e) : an;
}
var sn = class {
	constructor(e, t) {
		this.varint64 = Ut, this.uint32 = Yt, this.buf = e, this.len = e.length, this.pos = 0, this.view = new DataView(e.buffer, e.byteOffset, e.byteLength), this.textDecoder = t ?? new TextDecoder(`utf-8`, {
			fatal: !0,
			ignoreBOM: !0
		});
	}
	tag() {
		let e = this.uint32(), t = e >>> 3, n = e & 7;
		if (t <= 0 || n < 0 || n > 5) throw Error(`illegal tag: field no ` + t + ` wire type ` + n);
		return [t, n];
	}
	skip(e) {
		let t = this.pos;
		switch (e) {
			case J.Varint:
				for (; this.buf[this.pos++] & 128;);
				break;
			case J.Bit64: this.pos += 4;
			case J.Bit32:
				this.pos += 4;
				break;
			case J.LengthDelimited:
				let t = this.uint32();
				this.pos += t;
				break;
			case J.StartGroup:
				let n;
				for (; (n = this.tag()[1]) !== J.EndGroup;) this.skip(n);
				break;
			default: throw Error(`cant skip wire type ` + e);
		}
		return this.assertBounds(), this.buf.subarray(t, this.pos);
	}
	assertBounds() {
		if (this.pos > this.len) throw RangeError(`premature EOF`);
	}
	int32() {
		return this.uint32() | 0;
	}
	sint32() {
		let e = this.uint32();
		return e >>> 1 ^ -(e & 1);
	}
	int64() {
		return new rn(...this.varint64());
	}
	uint64() {
		return new nn(...this.varint64());
	}
	sint64() {
		let [e, t] = this.varint64(), n = -(e & 1);
		return e = (e >>> 1 | (t & 1) << 31) ^ n, t = t >>> 1 ^ n, new rn(e, t);
	}
	bool() {
		let [e, t] = this.varint64();
		return e !== 0 || t !== 0;
	}
	fixed32() {
		return this.view.getUint32((this.pos += 4) - 4, !0);
	}
	sfixed32() {
		return this.view.getInt32((this.pos += 4) - 4, !0);
	}
	fixed64() {
		return new nn(this.sfixed32(), this.sfixed32());
	}
	sfixed64() {
		return new rn(this.sfixed32(), this.sfixed32());
	}
	float() {
		return this.view.getFloat32((this.pos += 4) - 4, !0);
	}
	double() {
		return this.view.getFloat64((this.pos += 8) - 8, !0);
	}
	bytes() {
		let e = this.uint32(), t = this.pos;
		return this.pos += e, this.assertBounds(), this.buf.subarray(t, t + e);
	}
	string() {
		return this.textDecoder.decode(this.bytes());
	}
};
function X(e, t) {
	if (!e) throw Error(t);
}
function cn(e) {
	if (typeof e != `number`) throw Error(`invalid int 32: ` + typeof e);
	if (!Number.isInteger(e) || e > 2147483647 || e < -2147483648) throw Error(`invalid int 32: ` + e);
}
function ln(e) {
	if (typeof e != `number`) throw Error(`invalid uint 32: ` + typeof e);
	if (!Number.isInteger(e) || e > 4294967295 || e < 0) throw Error(`invalid uint 32: ` + e);
}
function un(e) {
	if (typeof e != `number`) throw Error(`invalid float 32: ` + typeof e);
	if (Number.isFinite(e) && (e > 34028234663852886e22 || e < -34028234663852886e22)) throw Error(`invalid float 32: ` + e);
}
const dn = {
	writeUnknownFields: !0,
	writerFactory: () => new pn()
};
function fn(e) {
	return e ? Object.assign(Object.assign({}, dn), e) : dn;
}
var pn = class {
	constructor(e) {
		this.stack = [], this.textEncoder = e ?? new TextEncoder(), this.chunks = [], this.buf = [];
	}
	finish() {
		this.chunks.push(new Uint8Array(this.buf));
		let e = 0;
		for (let t = 0; t < this.chunks.length; t++) e += this.chunks[t].length;
		let t = new Uint8Array(e), n = 0;
		for (let e = 0; e < this.chunks.length; e++) t.set(this.chunks[e], n), n += this.chunks[e].length;
		return this.chunks = [], t;
	}
	fork() {
		return this.stack.push({
			chunks: this.chunks,
			buf: this.buf
		}), this.chunks = [], this.buf = [], this;
	}
	join() {
		let e = this.finish(), t = this.stack.pop();
		if (!t) throw Error(`invalid state, fork stack empty`);
		return this.chunks = t.chunks, this.buf = t.buf, this.uint32(e.byteLength), this.raw(e);
	}
	tag(e, t) {
		return this.uint32((e << 3 | t) >>> 0);
	}
	raw(e) {
		return this.buf.length && (this.chunks.push(new Uint8Array(this.buf)), this.buf = []), this.chunks.push(e), this;
	}
	uint32(e) {
		for (ln(e); e > 127;) this.buf.push(e & 127 | 128), e >>>= 7;
		return this.buf.push(e), this;
	}
	int32(e) {
		return cn(e), Jt(e, this.buf), this;
	}
	bool(e) {
		return this.buf.push(+!!e), this;
	}
	bytes(e) {
		return this.uint32(e.byteLength), this.raw(e);
	}
	string(e) {
		let t = this.textEncoder.encode(e);
		return this.uint32(t.byteLength), this.raw(t);
	}
	float(e) {
		un(e);
		let t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setFloat32(0, e, !0), this.raw(t);
	}
	double(e) {
		let t = /* @__PURE__ */ new Uint8Array(8);
		return new DataView(t.buffer).setFloat64(0, e, !0), this.raw(t);
	}
	fixed32(e) {
		ln(e);
		let t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setUint32(0, e, !0), this.raw(t);
	}
	sfixed32(e) {
		cn(e);
		let t = /* @__PURE__ */ new Uint8Array(4);
		return new DataView(t.buffer).setInt32(0, e, !0), this.raw(t);
	}
	sint32(e) {
		return cn(e), e = (e << 1 ^ e >> 31) >>> 0, Jt(e, this.buf), this;
	}
	sfixed64(e) {
		let t = /* @__PURE__ */ new Uint8Array(8), n = new DataView(t.buffer), r = rn.from(e);
		return n.setInt32(0, r.lo, !0), n.setInt32(4, r.hi, !0), this.raw(t);
	}
	fixed64(e) {
		let t = /* @__PURE__ */ new Uint8Array(8), n = new DataView(t.buffer), r = nn.from(e);
		return n.setInt32(0, r.lo, !0), n.setInt32(4, r.hi, !0), this.raw(t);
	}
	int64(e) {
		let t = rn.from(e);
		return Wt(t.lo, t.hi, this.buf), this;
	}
	sint64(e) {
		let t = rn.from(e), n = t.hi >> 31;
		return Wt(t.lo << 1 ^ n, (t.hi << 1 | t.lo >>> 31) ^ n, this.buf), this;
	}
	uint64(e) {
		let t = nn.from(e);
		return Wt(t.lo, t.hi, this.buf), this;
	}
};
const mn = {
	emitDefaultValues: !1,
	enumAsInteger: !1,
	useProtoFieldName: !1,
	prettySpaces: 0
}, hn = { ignoreUnknownFields: !1 };
function gn(e) {
	return e ? Object.assign(Object.assign({}, hn), e) : hn;
}
function _n(e) {
	return e ? Object.assign(Object.assign({}, mn), e) : mn;
}
const vn = Symbol.for(`protobuf-ts/message-type`);
function yn(e) {
	let t = !1, n = [];
	for (let r = 0; r < e.length; r++) {
		let i = e.charAt(r);
		i == `_` ? t = !0 : /\d/.test(i) ? (n.push(i), t = !0) : t ? (n.push(i.toUpperCase()), t = !1) : r == 0 ? n.push(i.toLowerCase()) : n.push(i);
	}
	return n.join(``);
}
var Z;
(function(e) {
	e[e.DOUBLE = 1] = `DOUBLE`, e[e.FLOAT = 2] = `FLOAT`, e[e.INT64 = 3] = `INT64`, e[e.UINT64 = 4] = `UINT64`, e[e.INT32 = 5] = `INT32`, e[e.FIXED64 = 6] = `FIXED64`, e[e.FIXED32 = 7] = `FIXED32`, e[e.BOOL = 8] = `BOOL`, e[e.STRING = 9] = `STRING`, e[e.BYTES = 12] = `BYTES`, e[e.UINT32 = 13] = `UINT32`, e[e.SFIXED32 = 15] = `SFIXED32`, e[e.SFIXED64 = 16] = `SFIXED64`, e[e.SINT32 = 17] = `SINT32`, e[e.SINT64 = 18] = `SINT64`;
})(Z ||= {});
var bn;
(function(e) {
	e[e.BIGINT = 0] = `BIGINT`, e[e.STRING = 1] = `STRING`, e[e.NUMBER = 2] = `NUMBER`;
})(bn ||= {});
var xn;
(function(e) {
	e[e.NO = 0] = `NO`, e[e.PACKED = 1] = `PACKED`, e[e.UNPACKED = 2] = `UNPACKED`;
})(xn ||= {});
function Sn(e) {
	return e.localName = e.localName ?? yn(e.name), e.jsonName = e.jsonName ?? yn(e.name), e.repeat = e.repeat ?? xn.NO, e.opt = e.opt ?? (!e.repeat && !e.oneof && e.kind == `message`), e;
}
function Cn(e) {
	if (typeof e != `object` || !e || !e.hasOwnProperty(`oneofKind`)) return !1;
	switch (typeof e.oneofKind) {
		case `string`: return e[e.oneofKind] !== void 0 && Object.keys(e).length == 2;
		case `undefined`: return Object.keys(e).length == 1;
		default: return !1;
	}
}
var wn = class {
	constructor(e) {
		this.fields = e.fields ?? [];
	}
	prepare() {
		if (this.data) return;
		let e = [], t = [], n = [];
		for (let r of this.fields) if (r.oneof) n.includes(r.oneof) || (n.push(r.oneof), e.push(r.oneof), t.push(r.oneof));
		else switch (t.push(r.localName), r.kind) {
			case `scalar`:
			case `enum`:
				(!r.opt || r.repeat) && e.push(r.localName);
				break;
			case `message`:
				r.repeat && e.push(r.localName);
				break;
			case `map`: e.push(r.localName);
		}
		this.data = {
			req: e,
			known: t,
			oneofs: Object.values(n)
		};
	}
	is(e, t, n = !1) {
		if (t < 0) return !0;
		if (typeof e != `object` || !e) return !1;
		this.prepare();
		let r = Object.keys(e), i = this.data;
		if (r.length < i.req.length || i.req.some((e) => !r.includes(e)) || !n && r.some((e) => !i.known.includes(e))) return !1;
		if (t < 1) return !0;
		for (let r of i.oneofs) {
			let i = e[r];
			if (!Cn(i)) return !1;
			if (i.oneofKind === void 0) continue;
			let a = this.fields.find((e) => e.localName === i.oneofKind);
			if (!a || !this.field(i[i.oneofKind], a, n, t)) return !1;
		}
		for (let r of this.fields) if (r.oneof === void 0 && !this.field(e[r.localName], r, n, t)) return !1;
		return !0;
	}
	field(e, t, n, r) {
		let i = t.repeat;
		switch (t.kind) {
			case `scalar`: return e === void 0 ? t.opt : i ? this.scalars(e, t.T, r, t.L) : this.scalar(e, t.T, t.L);
			case `enum`: return e === void 0 ? t.opt : i ? this.scalars(e, Z.INT32, r) : this.scalar(e, Z.INT32);
			case `message`: return e === void 0 ? !0 : i ? this.messages(e, t.T(), n, r) : this.message(e, t.T(), n, r);
			case `map`:
				if (typeof e != `object` || !e) return !1;
				if (r < 2) return !0;
				if (!this.mapKeys(e, t.K, r)) return !1;
				switch (t.V.kind) {
					case `scalar`: return this.scalars(Object.values(e), t.V.T, r, t.V.L);
					case `enum`: return this.scalars(Object.values(e), Z.INT32, r);
					case `message`: return this.messages(Object.values(e), t.V.T(), n, r);
				}
		}
		return !0;
	}
	message(e, t, n, r) {
		return n ? t.isAssignable(e, r) : t.is(e, r);
	}
	messages(e, t, n, r) {
		if (!Array.isArray(e)) return !1;
		if (r < 2) return !0;
		if (n) {
			for (let n = 0; n < e.length && n < r; n++) if (!t.isAssignable(e[n], r - 1)) return !1;
		} else for (let n = 0; n < e.length && n < r; n++) if (!t.is(e[n], r - 1)) return !1;
		return !0;
	}
	scalar(e, t, n) {
		let r = typeof e;
		switch (t) {
			case Z.UINT64:
			case Z.FIXED64:
			case Z.INT64:
			case Z.SFIXED64:
			case Z.SINT64: switch (n) {
				case bn.BIGINT: return r == `bigint`;
				case bn.NUMBER: return r == `number` && !isNaN(e);
				default: return r == `string`;
			}
			case Z.BOOL: return r == `boolean`;
			case Z.STRING: return r == `string`;
			case Z.BYTES: return e instanceof Uint8Array;
			case Z.DOUBLE:
			case Z.FLOAT: return r == `number` && !isNaN(e);
			default: return r == `number` && Number.isInteger(e);
		}
	}
	scalars(e, t, n, r) {
		if (!Array.isArray(e)) return !1;
		if (n < 2) return !0;
		if (Array.isArray(e)) {
			for (let i = 0; i < e.length && i < n; i++) if (!this.scalar(e[i], t, r)) return !1;
		}
		return !0;
	}
	mapKeys(e, t, n) {
		let r = Object.keys(e);
		switch (t) {
			case Z.INT32:
			case Z.FIXED32:
			case Z.SFIXED32:
			case Z.SINT32:
			case Z.UINT32: return this.scalars(r.slice(0, n).map((e) => parseInt(e)), t, n);
			case Z.BOOL: return this.scalars(r.slice(0, n).map((e) => e == `true` || e != `false` && e), t, n);
			default: return this.scalars(r, t, n, bn.STRING);
		}
	}
};
function Tn(e, t) {
	switch (t) {
		case bn.BIGINT: return e.toBigInt();
		case bn.NUMBER: return e.toNumber();
		default: return e.toString();
	}
}
var En = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (this.fMap === void 0) {
			this.fMap = {};
			let e = this.info.fields ?? [];
			for (let t of e) this.fMap[t.name] = t, this.fMap[t.jsonName] = t, this.fMap[t.localName] = t;
		}
	}
	assert(e, t, n) {
		if (!e) {
			let e = It(n);
			throw (e == `number` || e == `boolean`) && (e = n.toString()), Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`);
		}
	}
	read(e, t, n) {
		this.prepare();
		let r = [];
		for (let [i, a] of Object.entries(e)) {
			let e = this.fMap[i];
			if (!e) {
				if (!n.ignoreUnknownFields) throw Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${i}`);
				continue;
			}
			let o = e.localName, s;
			if (e.oneof) {
				if (a === null && (e.kind !== `enum` || e.T()[0] !== `google.protobuf.NullValue`)) continue;
				if (r.includes(e.oneof)) throw Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
				r.push(e.oneof), s = t[e.oneof] = { oneofKind: o };
			} else s = t;
			if (e.kind == `map`) {
				if (a === null) continue;
				this.assert(Lt(a), e.name, a);
				let t = s[o];
				for (let [r, i] of Object.entries(a)) {
					this.assert(i !== null, e.name + ` map value`, null);
					let a;
					switch (e.V.kind) {
						case `message`:
							a = e.V.T().internalJsonRead(i, n);
							break;
						case `enum`:
							if (a = this.enum(e.V.T(), i, e.name, n.ignoreUnknownFields), a === !1) continue;
							break;
						case `scalar`: a = this.scalar(i, e.V.T, e.V.L, e.name);
					}
					this.assert(a !== void 0, e.name + ` map value`, i);
					let o = r;
					e.K == Z.BOOL && (o = o == `true` || o != `false` && o), o = this.scalar(o, e.K, bn.STRING, e.name).toString(), t[o] = a;
				}
			} else if (e.repeat) {
				if (a === null) continue;
				this.assert(Array.isArray(a), e.name, a);
				let t = s[o];
				for (let r of a) {
					this.assert(r !== null, e.name, null);
					let i;
					switch (e.kind) {
						case `message`:
							i = e.T().internalJsonRead(r, n);
							break;
						case `enum`:
							if (i = this.enum(e.T(), r, e.name, n.ignoreUnknownFields), i === !1) continue;
							break;
						case `scalar`: i = this.scalar(r, e.T, e.L, e.name);
					}
					this.assert(i !== void 0, e.name, a), t.push(i);
				}
			} else switch (e.kind) {
				case `message`:
					if (a === null && e.T().typeName != `google.protobuf.Value`) {
						this.assert(e.oneof === void 0, e.name + ` (oneof member)`, null);
						continue;
					}
					s[o] = e.T().internalJsonRead(a, n, s[o]);
					break;
				case `enum`:
					if (a === null) continue;
					let t = this.enum(e.T(), a, e.name, n.ignoreUnknownFields);
					if (t === !1) continue;
					s[o] = t;
					break;
				case `scalar`:
					if (a === null) continue;
					s[o] = this.scalar(a, e.T, e.L, e.name);
			}
		}
	}
	enum(e, t, n, r) {
		if (e[0] == `google.protobuf.NullValue` && X(t === null || t === `NULL_VALUE`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} only accepts null.`), t === null) return 0;
		switch (typeof t) {
			case `number`: return X(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${n}, enum can only be integral number, got ${t}.`), t;
			case `string`:
				let i = t;
				e[2] && t.substring(0, e[2].length) === e[2] && (i = t.substring(e[2].length));
				let a = e[1][i];
				return a === void 0 && r ? !1 : (X(typeof a == `number`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`), a);
		}
		X(!1, `Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`);
	}
	scalar(e, t, n, r) {
		let i;
		try {
			switch (t) {
				case Z.DOUBLE:
				case Z.FLOAT:
					if (e === null) return 0;
					if (e === `NaN`) return NaN;
					if (e === `Infinity`) return 1 / 0;
					if (e === `-Infinity`) return -1 / 0;
					if (e === ``) {
						i = `empty string`;
						break;
					}
					if (typeof e == `string` && e.trim().length !== e.length) {
						i = `extra whitespace`;
						break;
					}
					if (typeof e != `string` && typeof e != `number`) break;
					let r = Number(e);
					if (Number.isNaN(r)) {
						i = `not a number`;
						break;
					}
					if (!Number.isFinite(r)) {
						i = `too large or small`;
						break;
					}
					return t == Z.FLOAT && un(r), r;
				case Z.INT32:
				case Z.FIXED32:
				case Z.SFIXED32:
				case Z.SINT32:
				case Z.UINT32:
					if (e === null) return 0;
					let a;
					if (typeof e == `number` ? a = e : e === `` ? i = `empty string` : typeof e == `string` && (e.trim().length === e.length ? a = Number(e) : i = `extra whitespace`), a === void 0) break;
					return t == Z.UINT32 ? ln(a) : cn(a), a;
				case Z.INT64:
				case Z.SFIXED64:
				case Z.SINT64:
					if (e === null) return Tn(rn.ZERO, n);
					if (typeof e != `number` && typeof e != `string`) break;
					return Tn(rn.from(e), n);
				case Z.FIXED64:
				case Z.UINT64:
					if (e === null) return Tn(nn.ZERO, n);
					if (typeof e != `number` && typeof e != `string`) break;
					return Tn(nn.from(e), n);
				case Z.BOOL:
					if (e === null) return !1;
					if (typeof e != `boolean`) break;
					return e;
				case Z.STRING:
					if (e === null) return ``;
					if (typeof e != `string`) {
						i = `extra whitespace`;
						break;
					}
					try {
						encodeURIComponent(e);
					} catch (e) {
						e = `invalid UTF8`;
						break;
					}
					return e;
				case Z.BYTES:
					if (e === null || e === ``) return /* @__PURE__ */ new Uint8Array();
					if (typeof e != `string`) break;
					return Bt(e);
			}
		} catch (e) {
			i = e.message;
		}
		this.assert(!1, r + (i ? ` - ` + i : ``), e);
	}
}, Dn = class {
	constructor(e) {
		this.fields = e.fields ?? [];
	}
	write(e, t) {
		let n = {}, r = e;
		for (let e of this.fields) {
			if (!e.oneof) {
				let i = this.field(e, r[e.localName], t);
				i !== void 0 && (n[t.useProtoFieldName ? e.name : e.jsonName] = i);
				continue;
			}
			let i = r[e.oneof];
			if (i.oneofKind !== e.localName) continue;
			let a = e.kind == `scalar` || e.kind == `enum` ? Object.assign(Object.assign({}, t), { emitDefaultValues: !0 }) : t, o = this.field(e, i[e.localName], a);
			X(o !== void 0), n[t.useProtoFieldName ? e.name : e.jsonName] = o;
		}
		return n;
	}
	field(e, t, n) {
		let r;
		if (e.kind == `map`) {
			X(typeof t == `object` && !!t);
			let i = {};
			switch (e.V.kind) {
				case `scalar`:
					for (let [n, r] of Object.entries(t)) {
						let t = this.scalar(e.V.T, r, e.name, !1, !0);
						X(t !== void 0), i[n.toString()] = t;
					}
					break;
				case `message`:
					let r = e.V.T();
					for (let [a, o] of Object.entries(t)) {
						let t = this.message(r, o, e.name, n);
						X(t !== void 0), i[a.toString()] = t;
					}
					break;
				case `enum`:
					let a = e.V.T();
					for (let [r, o] of Object.entries(t)) {
						X(o === void 0 || typeof o == `number`);
						let t = this.enum(a, o, e.name, !1, !0, n.enumAsInteger);
						X(t !== void 0), i[r.toString()] = t;
					}
			}
			(n.emitDefaultValues || Object.keys(i).length > 0) && (r = i);
		} else if (e.repeat) {
			X(Array.isArray(t));
			let i = [];
			switch (e.kind) {
				case `scalar`:
					for (let n = 0; n < t.length; n++) {
						let r = this.scalar(e.T, t[n], e.name, e.opt, !0);
						X(r !== void 0), i.push(r);
					}
					break;
				case `enum`:
					let r = e.T();
					for (let a = 0; a < t.length; a++) {
						X(t[a] === void 0 || typeof t[a] == `number`);
						let o = this.enum(r, t[a], e.name, e.opt, !0, n.enumAsInteger);
						X(o !== void 0), i.push(o);
					}
					break;
				case `message`:
					let a = e.T();
					for (let r = 0; r < t.length; r++) {
						let o = this.message(a, t[r], e.name, n);
						X(o !== void 0), i.push(o);
					}
			}
			(n.emitDefaultValues || i.length > 0 || n.emitDefaultValues) && (r = i);
		} else switch (e.kind) {
			case `scalar`:
				r = this.scalar(e.T, t, e.name, e.opt, n.emitDefaultValues);
				break;
			case `enum`:
				r = this.enum(e.T(), t, e.name, e.opt, n.emitDefaultValues, n.enumAsInteger);
				break;
			case `message`: r = this.message(e.T(), t, e.name, n);
		}
		return r;
	}
	enum(e, t, n, r, i, a) {
		if (e[0] == `google.protobuf.NullValue`) return !i && !r ? void 0 : null;
		if (t === void 0) X(r);
		else if (t !== 0 || i || r) return X(typeof t == `number`), X(Number.isInteger(t)), a || !e[1].hasOwnProperty(t) ? t : e[2] ? e[2] + e[1][t] : e[1][t];
	}
	message(e, t, n, r) {
		return t === void 0 ? r.emitDefaultValues ? null : void 0 : e.internalJsonWrite(t, r);
	}
	scalar(e, t, n, r, i) {
		if (t === void 0) {
			X(r);
			return;
		}
		let a = i || r;
		switch (e) {
			case Z.INT32:
			case Z.SFIXED32:
			case Z.SINT32: return t === 0 ? a ? 0 : void 0 : (cn(t), t);
			case Z.FIXED32:
			case Z.UINT32: return t === 0 ? a ? 0 : void 0 : (ln(t), t);
			case Z.FLOAT: un(t);
			case Z.DOUBLE: return t === 0 ? a ? 0 : void 0 : (X(typeof t == `number`), Number.isNaN(t) ? `NaN` : t === 1 / 0 ? `Infinity` : t === -1 / 0 ? `-Infinity` : t);
			case Z.STRING: return t === `` ? a ? `` : void 0 : (X(typeof t == `string`), t);
			case Z.BOOL: return t === !1 ? !a && void 0 : (X(typeof t == `boolean`), t);
			case Z.UINT64:
			case Z.FIXED64:
				X(typeof t == `number` || typeof t == `string` || typeof t == `bigint`);
				let e = nn.from(t);
				return e.isZero() && !a ? void 0 : e.toString();
			case Z.INT64:
			case Z.SFIXED64:
			case Z.SINT64:
				X(typeof t == `number` || typeof t == `string` || typeof t == `bigint`);
				let n = rn.from(t);
				return n.isZero() && !a ? void 0 : n.toString();
			case Z.BYTES: return X(t instanceof Uint8Array), t.byteLength ? Vt(t) : a ? `` : void 0;
		}
	}
};
function On(e, t = bn.STRING) {
	switch (e) {
		case Z.BOOL: return !1;
		case Z.UINT64:
		case Z.FIXED64: return Tn(nn.ZERO, t);
		case Z.INT64:
		case Z.SFIXED64:
		case Z.SINT64: return Tn(rn.ZERO, t);
		case Z.DOUBLE:
		case Z.FLOAT: return 0;
		case Z.BYTES: return /* @__PURE__ */ new Uint8Array();
		case Z.STRING: return ``;
		default: return 0;
	}
}
var kn = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (!this.fieldNoToField) {
			let e = this.info.fields ?? [];
			this.fieldNoToField = new Map(e.map((e) => [e.no, e]));
		}
	}
	read(e, t, n, r) {
		this.prepare();
		let i = r === void 0 ? e.len : e.pos + r;
		for (; e.pos < i;) {
			let [r, i] = e.tag(), a = this.fieldNoToField.get(r);
			if (!a) {
				let a = n.readUnknownField;
				if (a == `throw`) throw Error(`Unknown field ${r} (wire type ${i}) for ${this.info.typeName}`);
				let o = e.skip(i);
				a !== !1 && (a === !0 ? Ht.onRead : a)(this.info.typeName, t, r, i, o);
				continue;
			}
			let o = t, s = a.repeat, c = a.localName;
			switch (a.oneof && (o = o[a.oneof], o.oneofKind !== c && (o = t[a.oneof] = { oneofKind: c })), a.kind) {
				case `scalar`:
				case `enum`:
					let t = a.kind == `enum` ? Z.INT32 : a.T, r = a.kind == `scalar` ? a.L : void 0;
					if (s) {
						let n = o[c];
						if (i == J.LengthDelimited && t != Z.STRING && t != Z.BYTES) {
							let i = e.uint32() + e.pos;
							for (; e.pos < i;) n.push(this.scalar(e, t, r));
						} else n.push(this.scalar(e, t, r));
					} else o[c] = this.scalar(e, t, r);
					break;
				case `message`:
					if (s) {
						let t = o[c], r = a.T().internalBinaryRead(e, e.uint32(), n);
						t.push(r);
					} else o[c] = a.T().internalBinaryRead(e, e.uint32(), n, o[c]);
					break;
				case `map`:
					let [l, u] = this.mapEntry(a, e, n);
					o[c][l] = u;
			}
		}
	}
	mapEntry(e, t, n) {
		let r = t.uint32(), i = t.pos + r, a, o;
		for (; t.pos < i;) {
			let [r, i] = t.tag();
			switch (r) {
				case 1:
					a = e.K == Z.BOOL ? t.bool().toString() : this.scalar(t, e.K, bn.STRING);
					break;
				case 2:
					switch (e.V.kind) {
						case `scalar`:
							o = this.scalar(t, e.V.T, e.V.L);
							break;
						case `enum`:
							o = t.int32();
							break;
						case `message`: o = e.V.T().internalBinaryRead(t, t.uint32(), n);
					}
					break;
				default: throw Error(`Unknown field ${r} (wire type ${i}) in map entry for ${this.info.typeName}#${e.name}`);
			}
		}
		if (a === void 0) {
			let t = On(e.K);
			a = e.K == Z.BOOL ? t.toString() : t;
		}
		if (o === void 0) switch (e.V.kind) {
			case `scalar`:
				o = On(e.V.T, e.V.L);
				break;
			case `enum`:
				o = 0;
				break;
			case `message`: o = e.V.T().create();
		}
		return [a, o];
	}
	scalar(e, t, n) {
		switch (t) {
			case Z.INT32: return e.int32();
			case Z.STRING: return e.string();
			case Z.BOOL: return e.bool();
			case Z.DOUBLE: return e.double();
			case Z.FLOAT: return e.float();
			case Z.INT64: return Tn(e.int64(), n);
			case Z.UINT64: return Tn(e.uint64(), n);
			case Z.FIXED64: return Tn(e.fixed64(), n);
			case Z.FIXED32: return e.fixed32();
			case Z.BYTES: return e.bytes();
			case Z.UINT32: return e.uint32();
			case Z.SFIXED32: return e.sfixed32();
			case Z.SFIXED64: return Tn(e.sfixed64(), n);
			case Z.SINT32: return e.sint32();
			case Z.SINT64: return Tn(e.sint64(), n);
		}
	}
}, An = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (!this.fields) {
			let e = this.info.fields ? this.info.fields.concat() : [];
			this.fields = e.sort((e, t) => e.no - t.no);
		}
	}
	write(e, t, n) {
		this.prepare();
		for (let r of this.fields) {
			let i, a, o = r.repeat, s = r.localName;
			if (r.oneof) {
				let t = e[r.oneof];
				if (t.oneofKind !== s) continue;
				i = t[s], a = !0;
			} else i = e[s], a = !1;
			switch (r.kind) {
				case `scalar`:
				case `enum`:
					let e = r.kind == `enum` ? Z.INT32 : r.T;
					if (o) {
						if (X(Array.isArray(i)), o == xn.PACKED) this.packed(t, e, r.no, i);
						else for (let n of i) this.scalar(t, e, r.no, n, !0);
					} else i === void 0 ? X(r.opt) : this.scalar(t, e, r.no, i, a || r.opt);
					break;
				case `message`:
					if (o) {
						X(Array.isArray(i));
						for (let e of i) this.message(t, n, r.T(), r.no, e);
					} else this.message(t, n, r.T(), r.no, i);
					break;
				case `map`:
					X(typeof i == `object` && !!i);
					for (let [e, a] of Object.entries(i)) this.mapEntry(t, n, r, e, a);
			}
		}
		let r = n.writeUnknownFields;
		r !== !1 && (r === !0 ? Ht.onWrite : r)(this.info.typeName, e, t);
	}
	mapEntry(e, t, n, r, i) {
		e.tag(n.no, J.LengthDelimited), e.fork();
		let a = r;
		switch (n.K) {
			case Z.INT32:
			case Z.FIXED32:
			case Z.UINT32:
			case Z.SFIXED32:
			case Z.SINT32:
				a = Number.parseInt(r);
				break;
			case Z.BOOL: X(r == `true` || r == `false`), a = r == `true`;
		}
		switch (this.scalar(e, n.K, 1, a, !0), n.V.kind) {
			case `scalar`:
				this.scalar(e, n.V.T, 2, i, !0);
				break;
			case `enum`:
				this.scalar(e, Z.INT32, 2, i, !0);
				break;
			case `message`: this.message(e, t, n.V.T(), 2, i);
		}
		e.join();
	}
	message(e, t, n, r, i) {
		i !== void 0 && (n.internalBinaryWrite(i, e.tag(r, J.LengthDelimited).fork(), t), e.join());
	}
	scalar(e, t, n, r, i) {
		let [a, o, s] = this.scalarInfo(t, r);
		(!s || i) && (e.tag(n, a), e[o](r));
	}
	packed(e, t, n, r) {
		if (!r.length) return;
		X(t !== Z.BYTES && t !== Z.STRING), e.tag(n, J.LengthDelimited), e.fork();
		let [, i] = this.scalarInfo(t);
		for (let t = 0; t < r.length; t++) e[i](r[t]);
		e.join();
	}
	scalarInfo(e, t) {
		let n = J.Varint, r, i = t === void 0, a = t === 0;
		switch (e) {
			case Z.INT32:
				r = `int32`;
				break;
			case Z.STRING:
				a = i || !t.length, n = J.LengthDelimited, r = `string`;
				break;
			case Z.BOOL:
				a = t === !1, r = `bool`;
				break;
			case Z.UINT32:
				r = `uint32`;
				break;
			case Z.DOUBLE:
				n = J.Bit64, r = `double`;
				break;
			case Z.FLOAT:
				n = J.Bit32, r = `float`;
				break;
			case Z.INT64:
				a = i || rn.from(t).isZero(), r = `int64`;
				break;
			case Z.UINT64:
				a = i || nn.from(t).isZero(), r = `uint64`;
				break;
			case Z.FIXED64:
				a = i || nn.from(t).isZero(), n = J.Bit64, r = `fixed64`;
				break;
			case Z.BYTES:
				a = i || !t.byteLength, n = J.LengthDelimited, r = `bytes`;
				break;
			case Z.FIXED32:
				n = J.Bit32, r = `fixed32`;
				break;
			case Z.SFIXED32:
				n = J.Bit32, r = `sfixed32`;
				break;
			case Z.SFIXED64:
				a = i || rn.from(t).isZero(), n = J.Bit64, r = `sfixed64`;
				break;
			case Z.SINT32:
				r = `sint32`;
				break;
			case Z.SINT64: a = i || rn.from(t).isZero(), r = `sint64`;
		}
		return [
			n,
			r,
			i || a
		];
	}
};
function jn(e) {
	let t = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, vn, { value: e });
	for (let n of e.fields) {
		let e = n.localName;
		if (!n.opt) {
			if (n.oneof) t[n.oneof] = { oneofKind: void 0 };
			else if (n.repeat) t[e] = [];
			else switch (n.kind) {
				case `scalar`:
					t[e] = On(n.T, n.L);
					break;
				case `enum`:
					t[e] = 0;
					break;
				case `map`: t[e] = {};
			}
		}
	}
	return t;
}
function Mn(e, t, n) {
	let r, i = n, a;
	for (let n of e.fields) {
		let e = n.localName;
		if (n.oneof) {
			let o = i[n.oneof];
			if (o?.oneofKind == null) continue;
			if (r = o[e], a = t[n.oneof], a.oneofKind = o.oneofKind, r == null) {
				delete a[e];
				continue;
			}
		} else if (r = i[e], a = t, r == null) continue;
		switch (n.repeat && (a[e].length = r.length), n.kind) {
			case `scalar`:
			case `enum`:
				if (n.repeat) for (let t = 0; t < r.length; t++) a[e][t] = r[t];
				else a[e] = r;
				break;
			case `message`:
				let t = n.T();
				if (n.repeat) for (let n = 0; n < r.length; n++) a[e][n] = t.create(r[n]);
				else a[e] === void 0 ? a[e] = t.create(r) : t.mergePartial(a[e], r);
				break;
			case `map`: switch (n.V.kind) {
				case `scalar`:
				case `enum`:
					Object.assign(a[e], r);
					break;
				case `message`:
					let t = n.V.T();
					for (let n of Object.keys(r)) a[e][n] = t.create(r[n]);
			}
		}
	}
}
function Nn(e, t, n) {
	if (t === n) return !0;
	if (!t || !n) return !1;
	for (let r of e.fields) {
		let e = r.localName, i = r.oneof ? t[r.oneof][e] : t[e], a = r.oneof ? n[r.oneof][e] : n[e];
		switch (r.kind) {
			case `enum`:
			case `scalar`:
				let e = r.kind == `enum` ? Z.INT32 : r.T;
				if (!(r.repeat ? In(e, i, a) : Fn(e, i, a))) return !1;
				break;
			case `map`:
				if (!(r.V.kind == `message` ? Ln(r.V.T(), Pn(i), Pn(a)) : In(r.V.kind == `enum` ? Z.INT32 : r.V.T, Pn(i), Pn(a)))) return !1;
				break;
			case `message`:
				let t = r.T();
				if (!(r.repeat ? Ln(t, i, a) : t.equals(i, a))) return !1;
		}
	}
	return !0;
}
const Pn = Object.values;
function Fn(e, t, n) {
	if (t === n) return !0;
	if (e !== Z.BYTES) return !1;
	let r = t, i = n;
	if (r.length !== i.length) return !1;
	for (let e = 0; e < r.length; e++) if (r[e] != i[e]) return !1;
	return !0;
}
function In(e, t, n) {
	if (t.length !== n.length) return !1;
	for (let r = 0; r < t.length; r++) if (!Fn(e, t[r], n[r])) return !1;
	return !0;
}
function Ln(e, t, n) {
	if (t.length !== n.length) return !1;
	for (let r = 0; r < t.length; r++) if (!e.equals(t[r], n[r])) return !1;
	return !0;
}
const Rn = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), zn = Rn[vn] = {};
var Bn = class {
	constructor(e, t, n) {
		this.defaultCheckDepth = 16, this.typeName = e, this.fields = t.map(Sn), this.options = n ?? {}, zn.value = this, this.messagePrototype = Object.create(null, Rn), this.refTypeCheck = new wn(this), this.refJsonReader = new En(this), this.refJsonWriter = new Dn(this), this.refBinReader = new kn(this), this.refBinWriter = new An(this);
	}
	create(e) {
		let t = jn(this);
		return e !== void 0 && Mn(this, t, e), t;
	}
	clone(e) {
		let t = this.create();
		return Mn(this, t, e), t;
	}
	equals(e, t) {
		return Nn(this, e, t);
	}
	is(e, t = this.defaultCheckDepth) {
		return this.refTypeCheck.is(e, t, !1);
	}
	isAssignable(e, t = this.defaultCheckDepth) {
		return this.refTypeCheck.is(e, t, !0);
	}
	mergePartial(e, t) {
		Mn(this, e, t);
	}
	fromBinary(e, t) {
		let n = on(t);
		return this.internalBinaryRead(n.readerFactory(e), e.byteLength, n);
	}
	fromJson(e, t) {
		return this.internalJsonRead(e, gn(t));
	}
	fromJsonString(e, t) {
		let n = JSON.parse(e);
		return this.fromJson(n, t);
	}
	toJson(e, t) {
		return this.internalJsonWrite(e, _n(t));
	}
	toJsonString(e, t) {
		let n = this.toJson(e, t);
		return JSON.stringify(n, null, t?.prettySpaces ?? 0);
	}
	toBinary(e, t) {
		let n = fn(t);
		return this.internalBinaryWrite(e, n.writerFactory(), n).finish();
	}
	internalJsonRead(e, t, n) {
		if (typeof e == `object` && e && !Array.isArray(e)) {
			let r = n ?? this.create();
			return this.refJsonReader.read(e, r, t), r;
		}
		throw Error(`Unable to parse message ${this.typeName} from JSON ${It(e)}.`);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.write(e, t);
	}
	internalBinaryWrite(e, t, n) {
		return this.refBinWriter.write(e, t, n), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create();
		return this.refBinReader.read(e, i, n, t), i;
	}
};
function Vn(e, t) {
	let n = e;
	return n.service = t, n.localName = n.localName ?? yn(n.name), n.serverStreaming = !!n.serverStreaming, n.clientStreaming = !!n.clientStreaming, n.options = n.options ?? {}, n.idempotency = n.idempotency ?? void 0, n;
}
var Hn = class {
	constructor(e, t, n) {
		this.typeName = e, this.methods = t.map((e) => Vn(e, this)), this.options = n ?? {};
	}
}, Un = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function Wn(e, ...t) {
	y.stderr.write(`${f.format(e, ...t)}${_}`);
}
function Gn(e) {
	return y.env[e];
}
typeof y.versions.deno == `string` && y.versions.deno.length, typeof y.versions.bun == `string` && y.versions.bun.length;
const Kn = Gn(`DEBUG`);
let qn, Jn = [], Yn = [];
const Xn = [];
Kn && Qn(Kn);
const Zn = Object.assign((e) => nr(e), {
	enable: Qn,
	enabled: $n,
	disable: tr,
	log: Wn
});
function Qn(e) {
	qn = e, Jn = [], Yn = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? Yn.push(e.substring(1)) : Jn.push(e);
	for (let e of Xn) e.enabled = $n(e.namespace);
}
function $n(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of Yn) if (er(e, t)) return !1;
	for (let t of Jn) if (er(e, t)) return !0;
	return !1;
}
function er(e, t) {
	if (t.indexOf(`*`) === -1) return e === t;
	let n = t;
	if (t.indexOf(`**`) !== -1) {
		let e = [], r = ``;
		for (let n of t) if (n === `*` && r === `*`) continue;
		else r = n, e.push(n);
		n = e.join(``);
	}
	let r = 0, i = 0, a = n.length, o = e.length, s = -1, c = -1;
	for (; r < o && i < a;) if (n[i] === `*`) {
		if (s = i, i++, i === a) return !0;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else if (n[i] === e[r]) i++, r++;
	else if (s >= 0) {
		if (i = s + 1, r = c + 1, r === o) return !1;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else return !1;
	let l = r === e.length, u = i === n.length, d = i === n.length - 1 && n[i] === `*`;
	return l && (u || d);
}
function tr() {
	let e = qn || ``;
	return Qn(``), e;
}
function nr(e) {
	let t = Object.assign(n, {
		enabled: $n(e),
		destroy: rr,
		log: Zn.log,
		namespace: e,
		extend: ir
	});
	function n(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return Xn.push(t), t;
}
function rr() {
	let e = Xn.indexOf(this);
	return e >= 0 && (Xn.splice(e, 1), !0);
}
function ir(e) {
	let t = nr(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const ar = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], or = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function sr(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function cr(e) {
	return ar.includes(e);
}
function lr(e) {
	let t = /* @__PURE__ */ new Set(), n = Gn(e.logLevelEnvVarName), r, i = Zn(e.namespace);
	i.log = (...e) => {
		Zn.log(...e);
	};
	function a(e) {
		if (e && !cr(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${ar.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) o(e) && n.push(e.namespace);
		Zn.enable(n.join(`,`));
	}
	n && (cr(n) ? a(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${ar.join(`, `)}.`));
	function o(e) {
		return !!(r && or[e.level] <= or[r]);
	}
	function s(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (sr(e, r), o(r)) {
			let e = Zn.disable();
			Zn.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function c() {
		return r;
	}
	function l(e) {
		let t = i.extend(e);
		return sr(i, t), {
			error: s(t, `error`),
			warning: s(t, `warning`),
			info: s(t, `info`),
			verbose: s(t, `verbose`)
		};
	}
	return {
		setLogLevel: a,
		getLogLevel: c,
		createClientLogger: l,
		logger: i
	};
}
const ur = lr({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
ur.logger;
function dr(e) {
	return ur.createClientLogger(e);
}
function fr(e) {
	return e.toLowerCase();
}
function pr(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* mr(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var hr = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = /* @__PURE__ */ new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(fr(e), {
			name: e,
			value: pr(t)
		});
	}
	get(e) {
		return this._headersMap.get(fr(e))?.value;
	}
	has(e) {
		return this._headersMap.has(fr(e));
	}
	delete(e) {
		this._headersMap.delete(fr(e));
	}
	toJSON(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e of this._headersMap.values()) t[e.name] = e.value;
		else for (let [e, n] of this._headersMap) t[e] = n.value;
		return t;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: !0 }));
	}
	[Symbol.iterator]() {
		return mr(this._headersMap);
	}
};
function gr(e) {
	return new hr(e);
}
function _r() {
	return globalThis.crypto.randomUUID();
}
var vr = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(e) {
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? gr(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || _r(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function yr(e) {
	return new vr(e);
}
const br = /* @__PURE__ */ new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var xr = class e {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !br.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !br.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
		this._policies.push({
			policy: e,
			options: t
		}), this._orderedPolicies = void 0;
	}
	removePolicy(e) {
		let t = [];
		return this._policies = this._policies.filter((n) => e.name && n.policy.name === e.name || e.phase && n.options.phase === e.phase ? (t.push(n.policy), !1) : !0), this._orderedPolicies = void 0, t;
	}
	sendRequest(e, t) {
		return this.getOrderedPolicies().reduceRight((e, t) => (n) => t.sendRequest(n, e), (t) => e.sendRequest(t))(t);
	}
	getOrderedPolicies() {
		return this._orderedPolicies ||= this.orderPolicies(), this._orderedPolicies;
	}
	clone() {
		return new e(this._policies);
	}
	static create() {
		return new e();
	}
	orderPolicies() {
		let e = [], t = /* @__PURE__ */ new Map();
		function n(e) {
			return {
				name: e,
				policies: /* @__PURE__ */ new Set(),
				hasRun: !1,
				hasAfterPolicies: !1
			};
		}
		let r = n(`Serialize`), i = n(`None`), a = n(`Deserialize`), o = n(`Retry`), s = n(`Sign`), c = [
			r,
			i,
			a,
			o,
			s
		];
		function l(e) {
			return e === `Retry` ? o : e === `Serialize` ? r : e === `Deserialize` ? a : e === `Sign` ? s : i;
		}
		for (let e of this._policies) {
			let n = e.policy, r = e.options, i = n.name;
			if (t.has(i)) throw Error(`Duplicate policy names not allowed in pipeline`);
			let a = {
				policy: n,
				dependsOn: /* @__PURE__ */ new Set(),
				dependants: /* @__PURE__ */ new Set()
			};
			r.afterPhase && (a.afterPhase = l(r.afterPhase), a.afterPhase.hasAfterPolicies = !0), t.set(i, a), l(r.phase).policies.add(a);
		}
		for (let e of this._policies) {
			let { policy: n, options: r } = e, i = n.name, a = t.get(i);
			if (!a) throw Error(`Missing node for policy ${i}`);
			if (r.afterPolicies) for (let e of r.afterPolicies) {
				let n = t.get(e);
				n && (a.dependsOn.add(n), n.dependants.add(a));
			}
			if (r.beforePolicies) for (let e of r.beforePolicies) {
				let n = t.get(e);
				n && (n.dependsOn.add(a), a.dependants.add(n));
			}
		}
		function u(n) {
			n.hasRun = !0;
			for (let r of n.policies) if ((!r.afterPhase || r.afterPhase.hasRun && !r.afterPhase.policies.size) && r.dependsOn.size === 0) {
				e.push(r.policy);
				for (let e of r.dependants) e.dependsOn.delete(r);
				t.delete(r.policy.name), n.policies.delete(r);
			}
		}
		function d() {
			for (let e of c) {
				if (u(e), e.policies.size > 0 && e !== i) {
					i.hasRun || u(i);
					return;
				}
				e.hasAfterPolicies && u(i);
			}
		}
		let f = 0;
		for (; t.size > 0;) {
			f++;
			let t = e.length;
			if (d(), e.length <= t && f > 1) throw Error(`Cannot satisfy policy dependencies due to requirements cycle.`);
		}
		return e;
	}
};
function Sr() {
	return xr.create();
}
function Cr(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function wr(e) {
	if (Cr(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
const Tr = p.custom, Er = `REDACTED`, Dr = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.azure-deprecating.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), Or = [`api-version`];
var kr = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = Dr.concat(e), t = Or.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = /* @__PURE__ */ new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && Cr(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && Cr(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || Cr(n)) {
					if (t.has(n)) return `[Circular]`;
					t.add(n);
				}
				return n;
			}
		}, 2);
	}
	sanitizeUrl(e) {
		if (typeof e != `string` || e === null || e === ``) return e;
		let t = new URL(e);
		if (!t.search) return e;
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, Er);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedHeaderNames.has(n.toLowerCase()) ? e[n] : Er;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedQueryParameters.has(n.toLowerCase()) ? e[n] : Er;
		return t;
	}
};
const Ar = new kr();
var jr = class e extends Error {
	static REQUEST_SEND_ERROR = `REQUEST_SEND_ERROR`;
	static PARSE_ERROR = `PARSE_ERROR`;
	code;
	statusCode;
	request;
	response;
	details;
	constructor(t, n = {}) {
		super(t), this.name = `RestError`, this.code = n.code, this.statusCode = n.statusCode, Object.defineProperty(this, "request", {
			value: n.request,
			enumerable: !1
		}), Object.defineProperty(this, "response", {
			value: n.response,
			enumerable: !1
		});
		let r = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, Tr, {
			value: () => `RestError: ${this.message} \n ${Ar.sanitize({
				...this,
				request: {
					...this.request,
					agent: r
				},
				response: this.response
			})}`,
			enumerable: !1
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
function Mr(e) {
	return e instanceof jr || wr(e) && e.name === `RestError`;
}
function Nr(e, t) {
	return Buffer.from(e).toString(t);
}
function Pr(e, t) {
	return Buffer.from(e, t);
}
const Fr = dr(`ts-http-runtime`);
function Ir(e) {
	return Array.isArray(e[0]) ? e : Array.from({ length: Math.ceil(e.length / 2) }, (t, n) => [e[n * 2], e[n * 2 + 1]]);
}
function Lr(e) {
	return Symbol.iterator in e && typeof e[Symbol.iterator] == `function`;
}
function Rr(e) {
	if (typeof e == `string`) {
		let t = e.split(`,`), n = t.filter((e) => e.trim().toLowerCase() !== `100-continue`);
		return n.length === t.length ? e : n.map((e) => e.trim()).filter(Boolean).join(`, `) || void 0;
	}
	if (Array.isArray(e)) {
		let t = e.map(Rr).filter((e) => e !== void 0);
		return t.length > 0 ? t : void 0;
	}
	return e;
}
function zr(e, t) {
	let n = (e, n) => {
		let r = e.toLowerCase();
		if (!t || r !== `content-length` && r !== `transfer-encoding` && r !== `trailer`) return r === `expect` ? Rr(n) : n;
	}, r = (e) => e.flatMap(([e, t]) => {
		let r = typeof e == `string` ? n(e, t) : t;
		return r === void 0 ? [] : [[e, r]];
	});
	for (let [t, r] of e.headers) {
		let i = n(t, r);
		i === void 0 ? e.headers.delete(t) : typeof i == `string` && i !== r && e.headers.set(t, i);
	}
	let i = e.requestOverrides;
	if (!i || !(`headers` in i)) return;
	let a = i.headers;
	if (Array.isArray(a)) {
		let t = r(Ir(a));
		e.requestOverrides = {
			...i,
			headers: Array.isArray(a[0]) ? t : t.flat()
		};
	} else if (a && typeof a == `object` && Lr(a)) {
		let t = Array.from(a, (e) => {
			if (!Array.isArray(e) || e.length !== 2) throw TypeError(`Header entry must be a name/value pair`);
			return e;
		});
		e.requestOverrides = {
			...i,
			headers: r(t)
		};
	} else if (a && typeof a == `object`) {
		let t = {};
		for (let [e, r] of Object.entries(a)) {
			let i = n(e, r);
			i !== void 0 && (t[e] = i);
		}
		e.requestOverrides = {
			...i,
			headers: t
		};
	}
}
function Br(e) {
	zr(e, !1);
}
function Vr(e) {
	zr(e, !0);
}
function Hr(e, t) {
	if (Array.isArray(e)) return Ir(e).filter(([e]) => typeof e == `string` && e.toLowerCase() === t).flatMap(([, e]) => Array.isArray(e) ? e : [e]);
	if (e && typeof e == `object`) {
		if (`get` in e && typeof e.get == `function`) {
			let n = e.get(t);
			return n == null ? [] : [n];
		}
		let n;
		for (let [r, i] of Object.entries(e)) r.toLowerCase() === t && (n = i);
		return n === void 0 ? [] : Array.isArray(n) ? n : [n];
	}
	return [];
}
function Ur(e, t) {
	return Hr(e.requestOverrides && `headers` in e.requestOverrides ? e.requestOverrides.headers : e.headers, t.toLowerCase());
}
function Wr(e) {
	return Ur(e, `expect`).some((e) => typeof e == `string` && e.split(`,`).some((e) => e.trim().toLowerCase() === `100-continue`));
}
function Gr(e, t, n) {
	return Array.isArray(e) ? Array.isArray(e[0]) ? [...e, [t, n]] : [
		...e,
		t,
		n
	] : {
		...e,
		[t]: n
	};
}
function Kr(e, t) {
	return Array.isArray(e) ? Ir(e).some(([e]) => typeof e == `string` && e.toLowerCase() === t) : Object.keys(e ?? {}).some((e) => e.toLowerCase() === t);
}
function qr(e, t) {
	Kr(e.headers, `content-length`) || Kr(e.headers, `transfer-encoding`) || (e.headers = Gr(e.headers, t === null ? `Transfer-Encoding` : `Content-Length`, t === null ? `chunked` : String(t)));
}
function Jr(e) {
	let t, n = !0, r = !1, i = !1, a, o, s = e.bodyStream;
	if (s?.once(`error`, u), s && `errored` in s && s.errored instanceof Error) {
		process.nextTick(u, s.errored);
		return;
	}
	try {
		a = e.createRequest(m);
	} catch (e) {
		l(e);
		return;
	}
	function c(e = !1) {
		n = !1, t !== void 0 && (clearTimeout(t), t = void 0), a?.removeListener(`continue`, d), a?.removeListener(`socket`, p), e || s?.removeListener(`error`, u);
	}
	function l(t) {
		let n = t instanceof Error ? t : Error(String(t));
		return i || (i = !0, c(), e.onError(n)), n;
	}
	function u(t) {
		i || !n && !r || (i = !0, o = t instanceof Error ? t : Error(String(t)), c(), e.onBodyError(t), a?.destroy(o));
	}
	function d() {
		if (n) {
			r = !0, c(!0);
			try {
				e.sendBody(a);
			} catch (e) {
				u(e);
			} finally {
				s?.removeListener(`error`, u);
			}
		}
	}
	function f() {
		c(), e.onAbort(a);
	}
	function p() {
		if (n) try {
			if (a.flushHeaders(), !n) return;
			a.write(``, (e) => {
				e ? a.destroy(l(e)) : n && (t = setTimeout(d, 1e3));
			});
		} catch (e) {
			a.destroy(l(e));
		}
	}
	function m(t) {
		if (c(), !r) {
			a.shouldKeepAlive = !1;
			let e = () => {
				t.removeListener(`end`, e), t.removeListener(`close`, e), a.destroy();
			};
			t.once(`end`, e), t.once(`close`, e), (t.readableEnded || t.destroyed) && e();
		}
		e.onResponse(t);
	}
	a.once(`error`, l), o ? a.destroy(o) : e.abortSignal.aborted ? f() : (e.abortSignal.addEventListener(`abort`, f, { once: !0 }), a.once(`close`, () => c()), (a.destroyed || a.closed) && c(), n && (a.once(`continue`, d), a.socket ? p() : a.once(`socket`, p)));
}
const Yr = /* @__PURE__ */ new WeakMap(), Xr = /* @__PURE__ */ new WeakMap(), Zr = /* @__PURE__ */ new WeakMap(), Qr = /* @__PURE__ */ new WeakMap();
function $r(e, t) {
	Zr.set(e, t), t.then(() => Zr.get(e) === t && Zr.delete(e)).catch((e) => {
		Fr.warning(`Error tracking request completion`, e);
	});
}
function ei(e) {
	return Zr.get(e);
}
function ti(e) {
	return Qr.get(e);
}
function ni(e) {
	return typeof e == `object` && !!e && `resume` in e && typeof e.resume == `function`;
}
function ri(e) {
	return `on` in e && typeof e.on == `function` && `once` in e && typeof e.once == `function` && `removeListener` in e && typeof e.removeListener == `function`;
}
function ii(e) {
	return typeof e == `object` && !!e && `cancel` in e && typeof e.cancel == `function`;
}
function ai(e, t) {
	ni(e) && ni(t) && Yr.set(e, t);
}
function oi(e, t) {
	return Xr.set(e, t), () => {
		Xr.get(e) === t && Xr.delete(e);
	};
}
function si(e, t = /* @__PURE__ */ new Set()) {
	if (t.has(e)) return;
	t.add(e);
	let n = Yr.get(e);
	if (Yr.delete(e), e.closed !== !0) {
		if (e.destroy) {
			if (ri(e)) {
				let t = (e) => {
					Fr.warning(`Error disposing Node stream`, e);
				}, n = () => {
					e.removeListener(`error`, t);
				};
				e.on(`error`, t), e.once(`close`, n);
				try {
					e.destroy();
				} catch (r) {
					throw e.removeListener(`error`, t), e.removeListener(`close`, n), r;
				}
			} else e.destroy();
		} else e.resume();
	}
	n && si(n, t);
}
function ci(e) {
	try {
		si(e);
	} catch (e) {
		Fr.warning(`Error disposing Node stream`, e);
	}
}
async function li(e) {
	try {
		let t = Xr.get(e);
		Xr.delete(e);
		try {
			let t = e.readableStreamBody;
			if (ni(t)) {
				ci(t);
				return;
			}
			let n = e.browserStreamBody;
			ii(n) && await n.cancel();
		} finally {
			t?.();
		}
	} catch (e) {
		Fr.warning(`Error disposing response body`, e);
	}
}
const ui = {};
function di(e) {
	return typeof e == `object` && !!e && `pipe` in e && typeof e.pipe == `function`;
}
function fi(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let n = () => {
			t(), e.removeListener(`close`, n), e.removeListener(`end`, n), e.removeListener(`error`, n);
		};
		e.on(`close`, n), e.on(`end`, n), e.on(`error`, n);
	});
}
function pi(e) {
	return m.isArrayBuffer(e) || ArrayBuffer.isView(e);
}
function mi(e) {
	return Buffer.isBuffer(e) ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
var hi = class extends i {
	loadedBytes = 0;
	progressCallback;
	_transform(e, t, n) {
		this.push(e), this.loadedBytes += e.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes }), n();
		} catch (e) {
			n(e);
		}
	}
	constructor(e) {
		super(), this.progressCallback = e;
	}
};
function gi(e, t, n, r, i) {
	let a, o, s = !1, c, l = new Promise((e) => {
		c = e;
	}), d = () => {
		s = !0, a.removeListener(`finish`, d), a.removeListener(`close`, d), c();
	}, f = (e) => {
		o = e, r({
			response: e,
			requestComplete: l,
			isRequestComplete: () => s,
			disposeRequest: () => {
				s || a.destroy();
			}
		});
	};
	return {
		createRequest: (e = f) => (a = n ? u.request(t, e) : b.request(t, e), a.once(`finish`, d), a.once(`close`, d), a),
		onResponse: f,
		rejectRequest: (t) => {
			i(_i(t, e));
		},
		abortRequest: (e) => {
			let t = new Un(`The operation was aborted. Rejecting from abort signal callback while making request.`);
			o?.destroy(t), e.destroy(t), i(t);
		}
	};
}
function _i(e, t) {
	if (Mr(e)) return e;
	let n = e.code === `ERR_STREAM_PREMATURE_CLOSE`;
	return new jr(n ? `Request body stream closed before ending` : e.message, {
		code: n ? jr.REQUEST_SEND_ERROR : e.code ?? jr.REQUEST_SEND_ERROR,
		request: t
	});
}
function vi(e, t, n, r) {
	if (t && di(t)) Ci(t, e, n, r);
	else if (t) {
		if (typeof t == `string` || Buffer.isBuffer(t)) e.end(t);
		else throw Fr.error(`Unrecognized body type`, t), new jr(`Unrecognized body type`, { request: n });
	} else e.end();
}
function yi(e, t) {
	let n = e.body, r = typeof n == `function` ? n() : n, i = r && pi(r) ? mi(r) : r;
	if (!t && i && !e.headers.has(`Content-Length`)) {
		let t = Ei(i);
		t !== null && e.headers.set(`Content-Length`, t);
	}
	if (!i || !e.onUploadProgress) return i;
	let a = new hi(e.onUploadProgress);
	return a.on(`error`, (e) => {
		Fr.error(`Error in upload progress`, e);
	}), di(i) ? Ci(i, a, e) : a.end(i), a;
}
var bi = class {
	cachedHttpAgent;
	cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
	async sendRequest(e) {
		let t = e.body, n = new AbortController(), r, i = e.abortSignal;
		if (i) {
			if (i.aborted) throw new Un(`The operation was aborted. Request has already been canceled.`);
			r = (e) => {
				e.type === `abort` && n.abort();
			}, i.addEventListener(`abort`, r);
		}
		let a;
		e.timeout > 0 && (a = setTimeout(() => {
			let t = new kr();
			Fr.info(`request to '${t.sanitizeUrl(e.url)}' timed out. canceling...`), n.abort();
		}, e.timeout));
		let o = e.headers.get(`Accept-Encoding`), s = o?.includes(`gzip`) || o?.includes(`deflate`), c, l, u = Promise.resolve();
		try {
			let r = Wr(e), i = r && typeof t != `function` ? Ei(t ?? null) : null;
			i === 0 && (Br(e), r = !1), r || (c = yi(e, !1));
			let a = r ? await this.makeRequestWithExpectContinue(e, n, () => (c = yi(e, !0), c), i) : await this.makeRequest(e, n, c);
			u = a.requestComplete;
			let o = a.response, d = xi(o), f = {
				status: o.statusCode ?? 0,
				headers: d,
				request: e
			};
			if (!a.isRequestComplete()) {
				$r(f, a.requestComplete);
				let e = oi(f, a.disposeRequest);
				a.requestComplete.then(e).catch((e) => {
					Fr.warning(`Error disposing request`, e);
				});
			}
			if ((typeof e.requestOverrides?.method == `string` ? e.requestOverrides.method.toUpperCase() : e.method) === `HEAD`) return o.resume(), f;
			l = s ? Si(o, d, n.signal) : o;
			let p = e.onDownloadProgress;
			if (p) {
				let e = new hi(p);
				e.on(`error`, (e) => {
					Fr.error(`Error in download progress`, e);
				}), l = wi(l, e, n.signal);
			}
			return e.streamResponseStatusCodes?.has(1 / 0) || e.streamResponseStatusCodes?.has(f.status) ? f.readableStreamBody = l : f.bodyAsText = await Ti(l), f;
		} catch (e) {
			throw di(c) && ci(c), l && ci(l), e;
		} finally {
			if (a !== void 0 && clearTimeout(a), i && r) {
				let e = Promise.resolve();
				di(c) && (e = fi(c));
				let t = Promise.resolve();
				di(l) && (t = fi(l)), Promise.all([
					u,
					e,
					t
				]).then(() => {
					r && i.removeEventListener(`abort`, r);
				}).catch((e) => {
					Fr.warning(`Error when cleaning up abortListener on httpRequest`, e);
				});
			}
		}
	}
	makeRequest(e, t, n) {
		let { options: r, isInsecure: i } = this.getRequestOptions(e);
		return new Promise((a, o) => {
			let { createRequest: s, rejectRequest: c, abortRequest: l } = gi(e, r, i, a, o), u = s();
			u.once(`error`, c), t.signal.addEventListener(`abort`, () => l(u)), vi(u, n, e, c);
		});
	}
	makeRequestWithExpectContinue(e, t, n, r) {
		let { options: i, isInsecure: a } = this.getRequestOptions(e);
		return qr(i, r), new Promise((r, o) => {
			let { createRequest: s, onResponse: c, rejectRequest: l, abortRequest: u } = gi(e, i, a, r, o);
			Jr({
				abortSignal: t.signal,
				bodyStream: di(e.body) ? e.body : void 0,
				createRequest: s,
				onAbort: u,
				onError: l,
				onBodyError: o,
				onResponse: c,
				sendBody: (t) => {
					vi(t, n(), e, l);
				}
			});
		});
	}
	getRequestOptions(e) {
		let t = new URL(e.url), n = t.protocol !== `https:`;
		if (n && !e.allowInsecureConnection) throw Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
		return {
			isInsecure: n,
			options: {
				agent: e.agent ?? this.getOrCreateAgent(e, n),
				hostname: t.hostname,
				path: `${t.pathname}${t.search}`,
				port: t.port,
				method: e.method,
				headers: e.headers.toJSON({ preserveCase: !0 }),
				...e.requestOverrides
			}
		};
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? u.globalAgent : (this.cachedHttpAgent ||= new u.Agent({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return b.globalAgent;
			let t = e.tlsSettings ?? ui, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n || (Fr.info(`No cached TLS Agent exist, creating a new Agent`), r = new b.Agent({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r)), r;
		}
	}
};
function xi(e) {
	let t = gr();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function Si(e, t, n) {
	let r = t.get(`Content-Encoding`);
	return r === `gzip` ? wi(e, h.createGunzip(), n) : r === `deflate` ? wi(e, h.createInflate(), n) : e;
}
function Ci(e, t, n, r) {
	let i = !1, o = a(e, { writable: !1 }, s);
	function s(e) {
		if (o(), t.removeListener(`close`, c), e && !i) {
			let i = _i(e, n);
			t.destroy(i), r?.(i);
		}
	}
	function c() {
		i = !0, e.unpipe(t), ci(e);
	}
	t.once(`close`, c), e.pipe(t);
}
function wi(e, t, n) {
	ai(t, e);
	let r = () => {}, i = () => {};
	return r = a(e, { writable: !1 }, (e) => {
		r(), e && t.destroy(n.aborted ? new Un() : e);
	}), i = a(t, { writable: !1 }, () => {
		i(), e.unpipe(t), e.readable && ci(e);
	}), e.pipe(t);
}
function Ti(e) {
	return new Promise((t, n) => {
		let r = [], i = a(e, { writable: !1 }, s);
		function o(e) {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}
		function s(a) {
			i(), e.removeListener(`data`, o), a?.name === `AbortError` ? n(a) : a ? n(new jr(`Error reading response as text: ${a.message}`, { code: jr.PARSE_ERROR })) : t(Buffer.concat(r).toString(`utf8`));
		}
		e.on(`data`, o);
	});
}
function Ei(e) {
	return e ? Buffer.isBuffer(e) ? e.length : di(e) ? null : pi(e) ? e.byteLength : typeof e == `string` ? Buffer.byteLength(e) : null : 0;
}
function Di() {
	return new bi();
}
function Oi() {
	return Di();
}
function ki(e = {}) {
	let t = e.logger ?? Fr.info, n = new kr({
		additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
	});
	return {
		name: `logPolicy`,
		async sendRequest(e, r) {
			if (!t.enabled) return r(e);
			t(`Request: ${n.sanitize(e)}`);
			let i = await r(e);
			return t(`Response status code: ${i.status}`), t(`Headers: ${n.sanitize({ headers: i.headers })}`), i;
		}
	};
}
function Ai(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function ji(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + Ai(0, r / 2) };
}
function Mi(e, t, n) {
	return new Promise((r, i) => {
		let a, o, s = () => i(new Un(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), c = () => {
			n?.abortSignal && o && n.abortSignal.removeEventListener(`abort`, o);
		};
		if (o = () => (a && clearTimeout(a), c(), s()), n?.abortSignal && n.abortSignal.aborted) return s();
		a = setTimeout(() => {
			c(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, o);
	});
}
function Ni(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const Pi = `Retry-After`, Fi = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	Pi
];
function Ii(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of Fi) {
			let n = Ni(e, t);
			if (n === 0 || n) return n * (t === Pi ? 1e3 : 1);
		}
		let t = e.headers.get(Pi);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function Li(e) {
	return Number.isFinite(Ii(e));
}
function Ri() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = Ii(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function zi(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = Vi(a), s = o && e.ignoreSystemErrors, c = Bi(i), l = c && e.ignoreHttpStatusCodes;
			return i && (Li(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : ji(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function Bi(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function Vi(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const Hi = dr(`ts-http-runtime retryPolicy`);
function Ui(e, t = { maxRetries: 3 }) {
	let n = t.logger || Hi;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !Mr(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new Un();
				if (s >= (t.maxRetries ?? 3)) {
					if (n.info(`Retry ${s}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), o) throw o;
					if (a) return a;
					throw Error(`Maximum retries reached with no response or error to throw`);
				}
				n.info(`Retry ${s}: Processing ${e.length} retry strategies.`);
				strategiesLoop: for (let t of e) {
					let e = t.logger || n;
					e.info(`Retry ${s}: Processing retry strategy ${t.name}.`);
					let i = t.retry({
						retryCount: s,
						response: a,
						responseError: o
					});
					if (i.skipStrategy) {
						e.info(`Retry ${s}: Skipped.`);
						continue strategiesLoop;
					}
					let { errorToThrow: c, retryAfterInMs: l, redirectTo: u } = i;
					if (c) throw e.error(`Retry ${s}: Retry strategy ${t.name} throws error:`, c), c;
					if (l || l === 0) {
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), a && await li(a), await Mi(l, void 0, { abortSignal: r.abortSignal });
						continue retryRequest;
					}
					if (u) {
						e.info(`Retry ${s}: Retry strategy ${t.name} redirects to ${u}`), a && await li(a), r.url = u;
						continue retryRequest;
					}
				}
				if (o) throw n.info(`None of the retry strategies could work with the received error. Throwing it.`), o;
				if (a) return n.info(`None of the retry strategies could work with the received response. Returning it.`), a;
			}
		}
	};
}
function Wi(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: Ui([Ri(), zi(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function Gi(e) {
	if (typeof FormData < `u` && e instanceof FormData) {
		let t = {};
		for (let [n, r] of e.entries()) {
			let e = t[n];
			Array.isArray(e) ? e.push(r) : t[n] = e === void 0 ? [r] : [e, r];
		}
		return t;
	}
}
function Ki() {
	return {
		name: `formDataPolicy`,
		async sendRequest(e, t) {
			let n = Gi(e.body);
			if (n && (e.formData = n, e.body = void 0), e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = qi(e.formData) : await Ji(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function qi(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function Ji(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: gr({ "Content-Disposition": `form-data; name="${t}"` }),
		body: Pr(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = gr();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function Yi(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function Xi(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
var Zi = n(((e, t) => {
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return c(e);
		if (n === `number` && isFinite(e)) return t.long ? u(e) : l(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function c(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
					case `years`:
					case `year`:
					case `yrs`:
					case `yr`:
					case `y`: return c * s;
					case `weeks`:
					case `week`:
					case `w`: return c * o;
					case `days`:
					case `day`:
					case `d`: return c * a;
					case `hours`:
					case `hour`:
					case `hrs`:
					case `hr`:
					case `h`: return c * i;
					case `minutes`:
					case `minute`:
					case `mins`:
					case `min`:
					case `m`: return c * r;
					case `seconds`:
					case `second`:
					case `secs`:
					case `sec`:
					case `s`: return c * n;
					case `milliseconds`:
					case `millisecond`:
					case `msecs`:
					case `msec`:
					case `ms`: return c;
					default: return;
				}
			}
		}
	}
	function l(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + `d` : t >= i ? Math.round(e / i) + `h` : t >= r ? Math.round(e / r) + `m` : t >= n ? Math.round(e / n) + `s` : e + `ms`;
	}
	function u(e) {
		var t = Math.abs(e);
		return t >= a ? d(e, t, a, `day`) : t >= i ? d(e, t, i, `hour`) : t >= r ? d(e, t, r, `minute`) : t >= n ? d(e, t, n, `second`) : e + ` ms`;
	}
	function d(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
})), Qi = n(((e, t) => {
	function n(e) {
		n.debug = n, n.default = n, n.coerce = c, n.disable = o, n.enable = i, n.enabled = s, n.humanize = Zi(), n.destroy = l, Object.keys(e).forEach((t) => {
			n[t] = e[t];
		}), n.names = [], n.skips = [], n.formatters = {};
		function t(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return n.colors[Math.abs(t) % n.colors.length];
		}
		n.selectColor = t;
		function n(e) {
			let t, i = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let r = s, i = Number(/* @__PURE__ */ new Date());
				r.diff = i - (t || i), r.prev = t, r.curr = i, t = i, e[0] = n.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === `%%`) return `%`;
					a++;
					let o = n.formatters[i];
					if (typeof o == `function`) {
						let n = e[a];
						t = o.call(r, n), e.splice(a, 1), a--;
					}
					return t;
				}), n.formatArgs.call(r, e), (r.log || n.log).apply(r, e);
			}
			return s.namespace = e, s.useColors = n.useColors(), s.color = n.selectColor(e), s.extend = r, s.destroy = n.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => i === null ? (a !== n.namespaces && (a = n.namespaces, o = n.enabled(e)), o) : i,
				set: (e) => {
					i = e;
				}
			}), typeof n.init == `function` && n.init(s), s;
		}
		function r(e, t) {
			let r = n(this.namespace + (t === void 0 ? `:` : t) + e);
			return r.log = this.log, r;
		}
		function i(e) {
			n.save(e), n.namespaces = e, n.names = [], n.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? n.skips.push(e.slice(1)) : n.names.push(e);
		}
		function a(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function o() {
			let e = [...n.names, ...n.skips.map((e) => `-` + e)].join(`,`);
			return n.enable(``), e;
		}
		function s(e) {
			for (let t of n.skips) if (a(e, t)) return !1;
			for (let t of n.names) if (a(e, t)) return !0;
			return !1;
		}
		function c(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function l() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return n.enable(n.load()), n;
	}
	t.exports = n;
})), $i = n(((e, t) => {
	e.formatArgs = r, e.save = i, e.load = a, e.useColors = n, e.storage = o(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function n() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function r(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function i(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function a() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function o() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = Qi()(e);
	let { formatters: s } = t.exports;
	s.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), ea = n(((e, t) => {
	t.exports = (e, t) => {
		t ||= process.argv;
		let n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`, r = t.indexOf(n + e), i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
})), ta = n(((t, n) => {
	let r = e(`os`), i = ea(), a = process.env, o;
	i(`no-color`) || i(`no-colors`) || i(`color=false`) ? o = !1 : (i(`color`) || i(`colors`) || i(`color=true`) || i(`color=always`)) && (o = !0), `FORCE_COLOR` in a && (o = a.FORCE_COLOR.length === 0 || parseInt(a.FORCE_COLOR, 10) !== 0);
	function s(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function c(e) {
		if (o === !1) return 0;
		if (i(`color=16m`) || i(`color=full`) || i(`color=truecolor`)) return 3;
		if (i(`color=256`)) return 2;
		if (e && !e.isTTY && o !== !0) return 0;
		let t = +!!o;
		if (process.platform === `win32`) {
			let e = r.release().split(`.`);
			return Number(process.versions.node.split(`.`)[0]) >= 8 && Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? Number(e[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in a) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`
		].some((e) => e in a) || a.CI_NAME === `codeship` ? 1 : t;
		if (`TEAMCITY_VERSION` in a) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION);
		if (a.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in a) {
			let e = parseInt((a.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (a.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(a.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM) || `COLORTERM` in a ? 1 : (a.TERM, t);
	}
	function l(e) {
		return s(c(e));
	}
	n.exports = {
		supportsColor: l,
		stdout: l(process.stdout),
		stderr: l(process.stderr)
	};
})), na = n(((t, n) => {
	let r = e(`tty`), i = e(`util`);
	t.init = d, t.log = c, t.formatArgs = o, t.save = l, t.load = u, t.useColors = a, t.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), t.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let e = ta();
		e && (e.stderr || e).level >= 2 && (t.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	t.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function a() {
		return `colors` in t.inspectOpts ? !!t.inspectOpts.colors : r.isatty(process.stderr.fd);
	}
	function o(e) {
		let { namespace: t, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${t} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + n.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = s() + t + ` ` + e[0];
	}
	function s() {
		return t.inspectOpts.hideDate ? `` : (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function c(...e) {
		return process.stderr.write(i.formatWithOptions(t.inspectOpts, ...e) + `
`);
	}
	function l(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function u() {
		return process.env.DEBUG;
	}
	function d(e) {
		e.inspectOpts = {};
		let n = Object.keys(t.inspectOpts);
		for (let r = 0; r < n.length; r++) e.inspectOpts[n[r]] = t.inspectOpts[n[r]];
	}
	n.exports = Qi()(t);
	let { formatters: f } = n.exports;
	f.o = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, f.O = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
	};
})), ra = n(((e, t) => {
	t.exports = typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? $i() : na();
})), ia = n(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.req = t.json = t.toBuffer = void 0;
	let s = o(e(`http`)), c = o(e(`https`));
	async function l(e) {
		let t = 0, n = [];
		for await (let r of e) t += r.length, n.push(r);
		return Buffer.concat(n, t);
	}
	t.toBuffer = l;
	async function u(e) {
		let t = (await l(e)).toString(`utf8`);
		try {
			return JSON.parse(t);
		} catch (e) {
			let n = e;
			throw n.message += ` (input: ${t})`, n;
		}
	}
	t.json = u;
	function d(e, t = {}) {
		let n = ((typeof e == `string` ? e : e.href).startsWith(`https:`) ? c : s).request(e, t), r = new Promise((e, t) => {
			n.once(`response`, e).once(`error`, t).end();
		});
		return n.then = r.then.bind(r), n;
	}
	t.req = d;
})), aa = n(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && i(t, e, n);
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.Agent = void 0;
	let c = o(e(`net`)), l = o(e(`http`)), u = e(`https`);
	s(ia(), t);
	let d = Symbol(`AgentBaseInternalState`);
	t.Agent = class extends l.Agent {
		constructor(e) {
			super(e), this[d] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint == `boolean`) return e.secureEndpoint;
				if (typeof e.protocol == `string`) return e.protocol === `https:`;
			}
			let { stack: t } = Error();
			return typeof t == `string` && t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
			this.sockets[e] || (this.sockets[e] = []);
			let t = new c.Socket({ writable: !1 });
			return this.sockets[e].push(t), this.totalSocketCount++, t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			let n = this.sockets[e], r = n.indexOf(t);
			r !== -1 && (n.splice(r, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[e]);
		}
		getName(e) {
			return this.isSecureEndpoint(e) ? u.Agent.prototype.getName.call(this, e) : super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			}, i = this.getName(r), a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				if (this.decrementSockets(i, a), o instanceof l.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[d].currentSocket = o, super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a), n(e);
			});
		}
		createConnection() {
			let e = this[d].currentSocket;
			if (this[d].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[d].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			this[d] && (this[d].defaultPort = e);
		}
		get protocol() {
			return this[d].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			this[d] && (this[d].protocol = e);
		}
	};
})), oa = n(((e, t, n) => {
	var r = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseProxyResponse = void 0;
	let i = (0, r(ra()).default)(`https-proxy-agent:parse-proxy-response`);
	function a(e) {
		return new Promise((t, n) => {
			let r = 0, a = [];
			function o() {
				let t = e.read();
				t ? u(t) : e.once(`readable`, o);
			}
			function s() {
				e.removeListener(`end`, c), e.removeListener(`error`, l), e.removeListener(`readable`, o);
			}
			function c() {
				s(), i(`onend`), n(Error(`Proxy connection ended before receiving CONNECT response`));
			}
			function l(e) {
				s(), i(`onerror %o`, e), n(e);
			}
			function u(c) {
				a.push(c), r += c.length;
				let l = Buffer.concat(a, r), u = l.indexOf(`\r
\r
`);
				if (u === -1) {
					i(`have not received end of HTTP headers yet...`), o();
					return;
				}
				let d = l.slice(0, u).toString(`ascii`).split(`\r
`), f = d.shift();
				if (!f) return e.destroy(), n(Error(`No header received from proxy CONNECT response`));
				let p = f.split(` `), m = +p[1], h = p.slice(2).join(` `), g = {};
				for (let t of d) {
					if (!t) continue;
					let r = t.indexOf(`:`);
					if (r === -1) return e.destroy(), n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
					let i = t.slice(0, r).toLowerCase(), a = t.slice(r + 1).trimStart(), o = g[i];
					typeof o == `string` ? g[i] = [o, a] : Array.isArray(o) ? o.push(a) : g[i] = a;
				}
				i(`got proxy server response: %o %o`, f, g), s(), t({
					connect: {
						statusCode: m,
						statusText: h,
						headers: g
					},
					buffered: l
				});
			}
			e.on(`error`, l), e.on(`end`, c), o();
		});
	}
	e.parseProxyResponse = a;
})), sa = n(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.HttpsProxyAgent = void 0;
	let c = o(e(`net`)), l = o(e(`tls`)), u = s(e(`assert`)), d = s(ra()), f = aa(), p = e(`url`), m = oa(), h = (0, d.default)(`https-proxy-agent`), g = (e) => e.servername === void 0 && e.host && !c.isIP(e.host) ? {
		...e,
		servername: e.host
	} : e;
	var _ = class extends f.Agent {
		constructor(e, t) {
			super(t), this.options = { path: void 0 }, this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, h(`Creating new HttpsProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: [`http/1.1`],
				...t ? y(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		async connect(e, t) {
			let { proxy: n } = this;
			if (!t.host) throw TypeError(`No "host" provided`);
			let r;
			n.protocol === `https:` ? (h("Creating `tls.Socket`: %o", this.connectOpts), r = l.connect(g(this.connectOpts))) : (h("Creating `net.Socket`: %o", this.connectOpts), r = c.connect(this.connectOpts));
			let i = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, a = c.isIPv6(t.host) ? `[${t.host}]` : t.host, o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				i[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			i.Host = `${a}:${t.port}`, i[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let e of Object.keys(i)) o += `${e}: ${i[e]}\r\n`;
			let s = (0, m.parseProxyResponse)(r);
			r.write(`${o}\r\n`);
			let { connect: d, buffered: f } = await s;
			if (e.emit(`proxyConnect`, d), this.emit(`proxyConnect`, d, e), d.statusCode === 200) return e.once(`socket`, v), t.secureEndpoint ? (h(`Upgrading socket connection to TLS`), l.connect({
				...y(g(t), `host`, `path`, `port`),
				socket: r
			})) : r;
			r.destroy();
			let p = new c.Socket({ writable: !1 });
			return p.readable = !0, e.once(`socket`, (e) => {
				h(`Replaying proxy buffer for failed request`), (0, u.default)(e.listenerCount(`data`) > 0), e.push(f), e.push(null);
			}), p;
		}
	};
	_.protocols = [`http`, `https`], t.HttpsProxyAgent = _;
	function v(e) {
		e.resume();
	}
	function y(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), ca = n(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.HttpProxyAgent = void 0;
	let c = o(e(`net`)), l = o(e(`tls`)), u = s(ra()), d = e(`events`), f = aa(), p = e(`url`), m = (0, u.default)(`http-proxy-agent`);
	var h = class extends f.Agent {
		constructor(e, t) {
			super(t), this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, m(`Creating new HttpProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				...t ? g(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		addRequest(e, t) {
			e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
		}
		setRequestProps(e, t) {
			let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new p.URL(e.path, r);
			t.port !== 80 && (i.port = String(t.port)), e.path = String(i);
			let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let t of Object.keys(a)) {
				let n = a[t];
				n && e.setHeader(t, n);
			}
		}
		async connect(e, t) {
			e._header = null, e.path.includes(`://`) || this.setRequestProps(e, t);
			let n, r;
			m(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (m(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), m(`Output buffer: %o`, e.outputData[0].data));
			let i;
			return this.proxy.protocol === `https:` ? (m("Creating `tls.Socket`: %o", this.connectOpts), i = l.connect(this.connectOpts)) : (m("Creating `net.Socket`: %o", this.connectOpts), i = c.connect(this.connectOpts)), await (0, d.once)(i, `connect`), i;
		}
	};
	h.protocols = [`http`, `https`], t.HttpProxyAgent = h;
	function g(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), la = sa(), ua = ca();
const da = [];
let fa = !1;
const pa = /* @__PURE__ */ new Map();
function ma(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function ha() {
	if (!process) return;
	let e = ma(`HTTPS_PROXY`), t = ma(`ALL_PROXY`), n = ma(`HTTP_PROXY`);
	return e || t || n;
}
function ga(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function _a() {
	let e = ma(`NO_PROXY`);
	return fa = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function va(e) {
	if (!e && (e = ha(), !e)) return;
	let t = new URL(e);
	return {
		host: (t.protocol ? t.protocol + `//` : ``) + t.hostname,
		port: Number.parseInt(t.port || `80`),
		username: t.username,
		password: t.password
	};
}
function ya() {
	let e = ha();
	return e ? new URL(e) : void 0;
}
function ba(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function xa(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && Fr.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new ua.HttpProxyAgent(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new la.HttpsProxyAgent(n), e.agent = t.httpsProxyAgent);
}
function Sa(e, t) {
	fa || da.push(..._a());
	let n = e ? ba(e) : ya(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !ga(e.url, t?.customNoProxyList ?? da, t?.customNoProxyList ? void 0 : pa) ? xa(e, r, n) : e.proxySettings && xa(e, r, ba(e.proxySettings)), i(e);
		}
	};
}
const Ca = `decompressResponsePolicy`;
function wa() {
	return {
		name: Ca,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const Ta = `redirectPolicy`, Ea = [`GET`, `HEAD`];
function Da(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: Ta,
		async sendRequest(e, r) {
			return Oa(r, await r(e), t, n);
		}
	};
}
async function Oa(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && Ea.includes(a.method) || o === 302 && Ea.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return Fr.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.requestOverrides && `method` in a.requestOverrides && (a.requestOverrides = {
			...a.requestOverrides,
			method: `GET`
		}), Vr(a), delete a.body), a.headers.delete(`Authorization`), await li(t), Oa(e, await e(a), n, r, i + 1);
	}
	return t;
}
function ka(e) {
	return e instanceof Blob;
}
async function* Aa() {
	let e = this.getReader();
	try {
		for (;;) {
			let { done: t, value: n } = await e.read();
			if (t) return;
			yield n;
		}
	} finally {
		e.releaseLock();
	}
}
function ja(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = Aa.bind(e)), e.values ||= Aa.bind(e);
}
function Ma(e) {
	return e instanceof ReadableStream ? (ja(e), v.fromWeb(e)) : e;
}
function Na(e) {
	return e instanceof Uint8Array ? v.from(Buffer.from(e)) : ka(e) ? Ma(e.stream()) : Ma(e);
}
async function Pa(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map(Na);
		return v.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function Fa() {
	return `----AzSDKFormBoundary${_r()}`;
}
function Ia(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function La(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (ka(e)) return e.size === -1 ? void 0 : e.size;
}
function Ra(e) {
	let t = 0;
	for (let n of e) {
		let e = La(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function za(e, t, n) {
	let r = [
		Pr(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			Pr(`\r
`, `utf-8`),
			Pr(Ia(e.headers), `utf-8`),
			Pr(`\r
`, `utf-8`),
			e.body,
			Pr(`\r\n--${n}`, `utf-8`)
		]),
		Pr(`--\r
\r
`, `utf-8`)
	], i = Ra(r);
	i && e.headers.set(`Content-Length`, i), e.body = await Pa(r);
}
const Ba = `multipartPolicy`, Va = /* @__PURE__ */ new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function Ha(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !Va.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function Ua() {
	return {
		name: Ba,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? Ha(n) : n = Fa(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await za(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function Wa() {
	return Sr();
}
const Ga = lr({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
Ga.logger;
function Ka(e) {
	return Ga.createClientLogger(e);
}
const qa = Ka(`core-rest-pipeline`);
function Ja(e = {}) {
	return ki({
		logger: qa.info,
		...e
	});
}
const Ya = Ta;
function Xa(e = {}) {
	return Da(e);
}
function Za() {
	return `User-Agent`;
}
async function Qa(e) {
	if (y && y.versions) {
		let t = `${g.type()} ${g.release()}; ${g.arch()}`;
		y.versions.bun ? e.set(`Bun`, `${y.versions.bun} (${t})`) : y.versions.deno ? e.set(`Deno`, `${y.versions.deno} (${t})`) : y.versions.node && e.set(`Node`, `${y.versions.node} (${t})`);
	}
}
const $a = `1.25.1`;
function eo(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function to() {
	return Za();
}
async function no(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(`core-rest-pipeline`, $a), await Qa(t);
	let n = eo(t);
	return e ? `${e} ${n}` : n;
}
const ro = to();
function io(e = {}) {
	let t = no(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(ro) || e.headers.set(ro, await t), n(e);
		}
	};
}
const ao = Symbol(`rawContent`);
function oo(e) {
	return typeof e[ao] == `function`;
}
function so(e) {
	return oo(e) ? e[ao]() : e;
}
const co = Ba;
function lo() {
	let e = Ua();
	return {
		name: co,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) oo(e.body) && (e.body = so(e.body));
			return e.sendRequest(t, n);
		}
	};
}
const uo = Ca;
function fo() {
	return wa();
}
function po(e = {}) {
	return Wi(e);
}
function mo() {
	return Ki();
}
var ho = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function go(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function o() {
			a(new ho(i ?? `The operation was aborted.`));
		}
		function s() {
			r?.removeEventListener(`abort`, c);
		}
		function c() {
			n?.(), s(), o();
		}
		if (r?.aborted) return o();
		try {
			e((e) => {
				s(), t(e);
			}, (e) => {
				s(), a(e);
			});
		} catch (e) {
			a(e);
		}
		r?.addEventListener(`abort`, c);
	});
}
function _o(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return go((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function vo(e) {
	if (wr(e)) return e.message;
	{
		let t;
		try {
			t = typeof e == `object` && e ? JSON.stringify(e) : String(e);
		} catch {
			t = `[unable to stringify input]`;
		}
		return `Unknown error ${t}`;
	}
}
function yo(e) {
	return wr(e);
}
function bo() {
	return _r();
}
const xo = !0;
function So(e, t) {
	return Nr(e, t);
}
function Co(e, t) {
	return Pr(e, t);
}
function wo(e) {
	return va(e);
}
function To(e, t) {
	return Sa(e, t);
}
function Eo(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function Do(e) {
	return Yi(e);
}
function Oo(e) {
	return Xi(e);
}
const ko = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function Ao(e = {}) {
	let t = new jo(e.parentContext);
	return e.span && (t = t.setValue(ko.span, e.span)), e.namespace && (t = t.setValue(ko.namespace, e.namespace)), t;
}
var jo = class e {
	_contextMap;
	constructor(t) {
		this._contextMap = t instanceof e ? new Map(t._contextMap) : /* @__PURE__ */ new Map();
	}
	setValue(t, n) {
		let r = new e(this);
		return r._contextMap.set(t, n), r;
	}
	getValue(e) {
		return this._contextMap.get(e);
	}
	deleteValue(t) {
		let n = new e(this);
		return n._contextMap.delete(t), n;
	}
};
const Mo = n(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function No() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function Po() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: No(),
			tracingContext: Ao({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function Fo() {
	return Mo.instrumenterImplementation ||= Po(), Mo.instrumenterImplementation;
}
function Io(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function i(e, i, a) {
		let o = Fo().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(ko.namespace) || (s = s.setValue(ko.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(ko.namespace)), {
			span: c,
			updatedOptions: Object.assign({}, i, { tracingOptions: {
				...i?.tracingOptions,
				tracingContext: s
			} })
		};
	}
	async function a(e, t, n, r) {
		let { span: a, updatedOptions: s } = i(e, t, r);
		try {
			let e = await o(s.tracingOptions.tracingContext, () => n(s, a));
			return a.setStatus({ status: `success` }), e;
		} catch (e) {
			throw a.setStatus({
				status: `error`,
				error: e
			}), e;
		} finally {
			a.end();
		}
	}
	function o(e, t, ...n) {
		return Fo().withContext(e, t, ...n);
	}
	function s(e) {
		return Fo().parseTraceparentHeader(e);
	}
	function c(e) {
		return Fo().createRequestHeaders(e);
	}
	return {
		startSpan: i,
		withSpan: a,
		withContext: o,
		parseTraceparentHeader: s,
		createRequestHeaders: c
	};
}
const Lo = jr;
function Ro(e) {
	return Mr(e);
}
function zo(e = {}) {
	let t = no(e.userAgentPrefix), n = new kr({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = Bo();
	return {
		name: `tracingPolicy`,
		async sendRequest(e, i) {
			if (!r) return i(e);
			let a = await t, o = {
				"http.url": n.sanitizeUrl(e.url),
				"http.method": e.method,
				"http.user_agent": a,
				requestId: e.requestId
			};
			a && (o[`http.user_agent`] = a);
			let { span: s, tracingContext: c } = Vo(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return Uo(s, t), t;
			} catch (e) {
				throw Ho(s, e), e;
			}
		}
	};
}
function Bo() {
	try {
		return Io({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: $a
		});
	} catch (e) {
		qa.warning(`Error when creating the TracingClient: ${vo(e)}`);
		return;
	}
}
function Vo(e, t, n) {
	try {
		let { span: r, updatedOptions: i } = e.startSpan(`HTTP ${t.method}`, { tracingOptions: t.tracingOptions }, {
			spanKind: `client`,
			spanAttributes: n
		});
		if (!r.isRecording()) {
			r.end();
			return;
		}
		let a = e.createRequestHeaders(i.tracingOptions.tracingContext);
		for (let [e, n] of Object.entries(a)) t.headers.set(e, n);
		return {
			span: r,
			tracingContext: i.tracingOptions.tracingContext
		};
	} catch (e) {
		qa.warning(`Skipping creating a tracing span due to an error: ${vo(e)}`);
		return;
	}
}
function Ho(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: yo(t) ? t : void 0
		}), Ro(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		qa.warning(`Skipping tracing span processing due to an error: ${vo(e)}`);
	}
}
function Uo(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		qa.warning(`Skipping tracing span processing due to an error: ${vo(e)}`);
	}
}
function Wo(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(`reason` in e ? e.reason : void 0) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(`reason` in e ? e.reason : void 0), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function Go(e, t) {
	let n = e?.readableStreamBody, r = e ? ei(e) : void 0, i = e ? ti(e) : void 0, a = r === void 0, o = !n || !n.readable, s = i === void 0, c = !1, l = () => {
		!c && a && o && s && (c = !0, t());
	}, u = () => {
		n?.removeListener(`end`, u), n?.removeListener(`close`, u), n?.removeListener(`error`, u), o = !0;
		try {
			l();
		} catch (e) {
			qa.warning(`Error cleaning up after response stream completion`, e);
		}
	};
	!o && n && (n.once(`end`, u), n.once(`close`, u), n.once(`error`, u)), r && r.then(() => (a = !0, l())).catch((e) => {
		qa.warning(`Error cleaning up after request completion`, e);
	}), i && i.then(() => (s = !0, l())).catch((e) => {
		qa.warning(`Error cleaning up after response body completion`, e);
	}), l();
}
function Ko() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let n = e.abortSignal, { abortSignal: r, cleanup: i } = Wo(n);
			e.abortSignal = r;
			let a;
			try {
				return a = await t(e), a;
			} finally {
				e.abortSignal = n, i && Go(a, i);
			}
		}
	};
}
function qo(e) {
	let t = Wa();
	return e.agent && t.addPolicy(Do(e.agent)), e.tlsOptions && t.addPolicy(Oo(e.tlsOptions)), t.addPolicy(To(e.proxyOptions)), t.addPolicy(fo()), t.addPolicy(Ko()), t.addPolicy(mo(), { beforePolicies: [co] }), t.addPolicy(io(e.userAgentOptions)), t.addPolicy(Eo(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(lo(), { afterPhase: `Deserialize` }), t.addPolicy(po(e.retryOptions), { phase: `Retry` }), t.addPolicy(zo({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(Xa(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(Ja(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function Jo() {
	let e = Oi();
	return { async sendRequest(t) {
		let n = t.abortSignal, { abortSignal: r, cleanup: i } = n ? Wo(n) : {}, a;
		try {
			return t.abortSignal = r, a = await e.sendRequest(t), a;
		} finally {
			t.abortSignal = n, i && Go(a, i);
		}
	} };
}
function Yo(e) {
	return yr(e);
}
const Xo = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function Zo(e, t, n) {
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
	for (; i === null;) await _o(t), i = await r();
	return i;
}
function Qo(e, t) {
	let n = null, r = null, i, a = {
		...Xo,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return r === null ? !0 : o.isRefreshing ? !1 : r.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : r.expiresOnTimestamp - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function s(t, s) {
		return o.isRefreshing || (n = Zo(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function $o(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (Ro(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function es(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function ts(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function ns(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function rs(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || qa, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? es,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? Qo(t) : () => Promise.resolve(null);
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
			if ([r, s] = await $o(e, t), ts(r)) {
				let l = as(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await ns({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && (await li(r), [r, s] = await $o(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && (await li(r), [r, s] = await $o(e, t)), ts(r) && (l = as(r.headers.get(`WWW-Authenticate`) ?? ``), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await ns({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && (await li(r), [r, s] = await $o(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function is(e) {
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
function as(e) {
	if (e) return is(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
function os(e) {
	let t = e;
	return t && typeof t.getToken == `function` && (t.signRequest === void 0 || t.getToken.length > 0);
}
function ss(e) {
	return So(e, `base64`);
}
function cs(e) {
	return Co(e, `base64`);
}
function ls(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
const us = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function ds(e) {
	return us.test(e);
}
const fs = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function ps(e) {
	return fs.test(e);
}
function ms(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function hs(e, t) {
	let n = e.parsedHeaders;
	if (e.request.method === `HEAD`) return {
		...n,
		body: e.parsedBody
	};
	let r = t && t.bodyMapper, i = !!r?.nullable, a = r?.type.name;
	if (a === `Stream`) return {
		...n,
		blobBody: e.blobBody,
		readableStreamBody: e.readableStreamBody
	};
	let o = a === `Composite` && r.type.modelProperties || {}, s = Object.keys(o).some((e) => o[e].serializedName === ``);
	if (a === `Sequence` || s) {
		let t = e.parsedBody ?? [];
		for (let n of Object.keys(o)) o[n].serializedName && (t[n] = e.parsedBody?.[n]);
		if (n) for (let e of Object.keys(n)) t[e] = n[e];
		return i && !e.parsedBody && !n && Object.getOwnPropertyNames(o).length === 0 ? null : t;
	}
	return ms({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: ls(e.parsedBody, a)
	});
}
var gs = class {
	modelMappers;
	isXML;
	constructor(e = {}, t = !1) {
		this.modelMappers = e, this.isXML = t;
	}
	validateConstraints(e, t, n) {
		let r = (e, r) => {
			throw Error(`"${n}" with value "${t}" should satisfy the constraint "${e}": ${r}.`);
		};
		if (e.constraints && t != null) {
			let { ExclusiveMaximum: n, ExclusiveMinimum: i, InclusiveMaximum: a, InclusiveMinimum: o, MaxItems: s, MaxLength: c, MinItems: l, MinLength: u, MultipleOf: d, Pattern: f, UniqueItems: p } = e.constraints;
			if (n !== void 0 && t >= n && r(`ExclusiveMaximum`, n), i !== void 0 && t <= i && r(`ExclusiveMinimum`, i), a !== void 0 && t > a && r(`InclusiveMaximum`, a), o !== void 0 && t < o && r(`InclusiveMinimum`, o), s !== void 0 && t.length > s && r(`MaxItems`, s), c !== void 0 && t.length > c && r(`MaxLength`, c), l !== void 0 && t.length < l && r(`MinItems`, l), u !== void 0 && t.length < u && r(`MinLength`, u), d !== void 0 && t % d !== 0 && r(`MultipleOf`, d), f) {
				let e = typeof f == `string` ? new RegExp(f) : f;
				(typeof t != `string` || t.match(e) === null) && r(`Pattern`, f);
			}
			p && t.some((e, t, n) => n.indexOf(e) !== t) && r(`UniqueItems`, p);
		}
	}
	serialize(e, t, n, r = { xml: {} }) {
		let i = { xml: {
			rootName: r.xml.rootName ?? ``,
			includeRoot: r.xml.includeRoot ?? !1,
			xmlCharKey: r.xml.xmlCharKey ?? `_`
		} }, a = {}, o = e.type.name;
		n ||= e.serializedName, o.match(/^Sequence$/i) !== null && (a = []), e.isConstant && (t = e.defaultValue);
		let { required: s, nullable: c } = e;
		if (s && c && t === void 0) throw Error(`${n} cannot be undefined.`);
		if (s && !c && t == null) throw Error(`${n} cannot be null or undefined.`);
		if (!s && c === !1 && t === null) throw Error(`${n} cannot be null.`);
		return t == null ? a = t : o.match(/^any$/i) === null ? o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) === null ? o.match(/^Enum$/i) === null ? o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) === null ? o.match(/^Composite$/i) !== null && (a = Ps(this, e, t, n, !!this.isXML, i)) : a = As(this, e, t, n, !!this.isXML, i) : a = ks(this, e, t, n, !!this.isXML, i) : a = Ds(n, t) : a = Es(n, t) : a = Os(o, t, n) : a = Ts(n, e.type.allowedValues, t) : a = ws(o, n, t) : a = t, a;
	}
	deserialize(e, t, n, r = { xml: {} }) {
		let i = {
			xml: {
				rootName: r.xml.rootName ?? ``,
				includeRoot: r.xml.includeRoot ?? !1,
				xmlCharKey: r.xml.xmlCharKey ?? `_`
			},
			ignoreUnknownProperties: r.ignoreUnknownProperties ?? !1
		};
		if (t == null) return this.isXML && e.type.name === `Sequence` && !e.xmlIsWrapped && (t = []), e.defaultValue !== void 0 && (t = e.defaultValue), t;
		let a, o = e.type.name;
		if (n ||= e.serializedName, o.match(/^Composite$/i) !== null) a = Ls(this, e, t, n, i);
		else {
			if (this.isXML) {
				let e = i.xml.xmlCharKey;
				t.$ !== void 0 && t[e] !== void 0 && (t = t[e]);
			}
			o.match(/^Number$/i) === null ? o.match(/^Boolean$/i) === null ? o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) === null ? o.match(/^(Date|DateTime|DateTimeRfc1123)$/i) === null ? o.match(/^UnixTime$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) !== null && (a = Rs(this, e, t, n, i)) : a = zs(this, e, t, n, i) : a = bs(t) : a = cs(t) : a = Cs(t) : a = new Date(t) : a = t : a = t === `true` || t !== `false` && t : (a = parseFloat(t), isNaN(a) && (a = t));
		}
		return e.isConstant && (a = e.defaultValue), a;
	}
};
function _s(e = {}, t = !1) {
	return new gs(e, t);
}
function vs(e, t) {
	let n = e.length;
	for (; n - 1 >= 0 && e[n - 1] === t;) --n;
	return e.substr(0, n);
}
function ys(e) {
	if (e) {
		if (!(e instanceof Uint8Array)) throw Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
		return vs(ss(e), `=`).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
}
function bs(e) {
	if (e) {
		if (e && typeof e.valueOf() != `string`) throw Error(`Please provide an input of type string for converting to Uint8Array`);
		return e = e.replace(/-/g, `+`).replace(/_/g, `/`), cs(e);
	}
}
function xs(e) {
	let t = [], n = ``;
	if (e) {
		let r = e.split(`.`);
		for (let e of r) e.charAt(e.length - 1) === `\\` ? n += e.substr(0, e.length - 1) + `.` : (n += e, t.push(n), n = ``);
	}
	return t;
}
function Ss(e) {
	if (e) return typeof e.valueOf() == `string` && (e = new Date(e)), Math.floor(e.getTime() / 1e3);
}
function Cs(e) {
	if (e) return /* @__PURE__ */ new Date(e * 1e3);
}
function ws(e, t, n) {
	if (n != null) {
		if (e.match(/^Number$/i) !== null) {
			if (typeof n != `number`) throw Error(`${t} with value ${n} must be of type number.`);
		} else if (e.match(/^String$/i) !== null) {
			if (typeof n.valueOf() != `string`) throw Error(`${t} with value "${n}" must be of type string.`);
		} else if (e.match(/^Uuid$/i) !== null) {
			if (!(typeof n.valueOf() == `string` && ps(n))) throw Error(`${t} with value "${n}" must be of type string and a valid uuid.`);
		} else if (e.match(/^Boolean$/i) !== null) {
			if (typeof n != `boolean`) throw Error(`${t} with value ${n} must be of type boolean.`);
		} else if (e.match(/^Stream$/i) !== null) {
			let e = typeof n;
			if (e !== `string` && typeof n.pipe != `function` && typeof n.tee != `function` && !(n instanceof ArrayBuffer) && !ArrayBuffer.isView(n) && !((typeof Blob == `function` || typeof Blob == `object`) && n instanceof Blob) && e !== `function`) throw Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
		}
	}
	return n;
}
function Ts(e, t, n) {
	if (!t) throw Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
	if (!t.some((e) => typeof e.valueOf() == `string` ? e.toLowerCase() === n.toLowerCase() : e === n)) throw Error(`${n} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
	return n;
}
function Es(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = ss(t);
	}
	return t;
}
function Ds(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = ys(t);
	}
	return t;
}
function Os(e, t, n) {
	if (t != null) {
		if (e.match(/^Date$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
		} else if (e.match(/^DateTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
		} else if (e.match(/^DateTimeRfc1123$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123 format.`);
			t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
		} else if (e.match(/^UnixTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
			t = Ss(t);
		} else if (e.match(/^TimeSpan$/i) !== null && !ds(t)) throw Error(`${n} must be a string in ISO 8601 format. Instead was "${t}".`);
	}
	return t;
}
function ks(e, t, n, r, i, a) {
	if (!Array.isArray(n)) throw Error(`${r} must be of type Array.`);
	let o = t.type.element;
	if (!o || typeof o != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}.`);
	o.type.name === `Composite` && o.type.className && (o = e.modelMappers[o.type.className] ?? o);
	let s = [];
	for (let t = 0; t < n.length; t++) {
		let c = e.serialize(o, n[t], r, a);
		if (i && o.xmlNamespace) {
			let e = o.xmlNamespacePrefix ? `xmlns:${o.xmlNamespacePrefix}` : `xmlns`;
			o.type.name === `Composite` ? (s[t] = { ...c }, s[t].$ = { [e]: o.xmlNamespace }) : (s[t] = {}, s[t][a.xml.xmlCharKey] = c, s[t].$ = { [e]: o.xmlNamespace });
		} else s[t] = c;
	}
	return s;
}
function As(e, t, n, r, i, a) {
	if (typeof n != `object`) throw Error(`${r} must be of type object.`);
	let o = t.type.value;
	if (!o || typeof o != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}.`);
	let s = {};
	for (let t of Object.keys(n)) {
		let c = e.serialize(o, n[t], r, a);
		Object.defineProperty(s, t, {
			value: Fs(o, c, i, a),
			enumerable: !0,
			configurable: !0,
			writable: !0
		});
	}
	if (i && t.xmlNamespace) {
		let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`, n = s;
		return n.$ = { [e]: t.xmlNamespace }, n;
	}
	return s;
}
function js(e, t, n) {
	let r = t.type.additionalProperties;
	return !r && t.type.className ? Ms(e, t, n)?.type.additionalProperties : r;
}
function Ms(e, t, n) {
	let r = t.type.className;
	if (!r) throw Error(`Class name for model "${n}" is not provided in the mapper "${JSON.stringify(t, void 0, 2)}".`);
	return e.modelMappers[r];
}
function Ns(e, t, n) {
	let r = t.type.modelProperties;
	if (!r) {
		let i = Ms(e, t, n);
		if (!i) throw Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
		if (r = i?.type.modelProperties, !r) throw Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${n}".`);
	}
	return r;
}
function Ps(e, t, n, r, i, a) {
	if (Hs(e, t) && (t = Vs(e, t, n, `clientName`)), n != null) {
		let o = {}, s = Ns(e, t, r);
		for (let c of Object.keys(s)) {
			let l = s[c];
			if (l.readOnly) continue;
			let u, d = o;
			if (e.isXML) u = l.xmlIsWrapped ? l.xmlName : l.xmlElementName || l.xmlName;
			else {
				let e = xs(l.serializedName);
				u = e.pop();
				for (let t of e) d[t] == null && (n[c] !== void 0 && n[c] !== null || l.defaultValue !== void 0) && (d[t] = {}), d = d[t];
			}
			if (d != null) {
				if (i && t.xmlNamespace) {
					let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`;
					d.$ = {
						...d.$,
						[e]: t.xmlNamespace
					};
				}
				let o = l.serializedName === `` ? r : r + `.` + l.serializedName, s = n[c], f = Hs(e, t);
				f && f.clientName === c && s == null && (s = t.serializedName);
				let p = e.serialize(l, s, o, a);
				if (p !== void 0 && u != null) {
					let e = Fs(l, p, i, a);
					i && l.xmlIsAttribute ? (d.$ = d.$ || {}, d.$[u] = p) : i && l.xmlIsWrapped ? d[u] = { [l.xmlElementName]: e } : d[u] = e;
				}
			}
		}
		let c = js(e, t, r);
		if (c) {
			let t = Object.keys(s);
			for (let i of Object.keys(n)) t.every((e) => e !== i) && Object.defineProperty(o, i, {
				value: e.serialize(c, n[i], r + `["` + i + `"]`, a),
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		return o;
	}
	return n;
}
function Fs(e, t, n, r) {
	if (!n || !e.xmlNamespace) return t;
	let i = { [e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : `xmlns`]: e.xmlNamespace };
	if ([`Composite`].includes(e.type.name)) {
		if (t.$) return t;
		{
			let e = { ...t };
			return e.$ = i, e;
		}
	}
	let a = {};
	return a[r.xml.xmlCharKey] = t, a.$ = i, a;
}
function Is(e, t) {
	return [`$`, t.xml.xmlCharKey].includes(e);
}
function Ls(e, t, n, r, i) {
	let a = i.xml.xmlCharKey ?? `_`;
	Hs(e, t) && (t = Vs(e, t, n, `serializedName`));
	let o = Ns(e, t, r), s = {}, c = [];
	for (let l of Object.keys(o)) {
		let u = o[l], d = xs(o[l].serializedName);
		c.push(d[0]);
		let { serializedName: f, xmlName: p, xmlElementName: m } = u, h = r;
		f !== `` && f !== void 0 && (h = r + `.` + f);
		let g = u.headerCollectionPrefix;
		if (g) {
			let t = {};
			for (let r of Object.keys(n)) r.startsWith(g) && Object.defineProperty(t, r.substring(g.length), {
				value: e.deserialize(u.type.value, n[r], h, i),
				enumerable: !0,
				configurable: !0,
				writable: !0
			}), c.push(r);
			s[l] = t;
		} else if (e.isXML) {
			if (u.xmlIsAttribute && n.$) s[l] = e.deserialize(u, n.$[p], h, i);
			else if (u.xmlIsMsText) n[a] === void 0 ? typeof n == `string` && (s[l] = n) : s[l] = n[a];
			else {
				let t = m || p || f;
				if (u.xmlIsWrapped) {
					let t = n[p]?.[m] ?? [];
					Object.defineProperty(s, l, {
						value: e.deserialize(u, t, h, i),
						enumerable: !0,
						configurable: !0,
						writable: !0
					}), c.push(p);
				} else {
					let r = n[t];
					s[l] = e.deserialize(u, r, h, i), c.push(t);
				}
			}
		} else {
			let r, a = n, c = 0;
			for (let e of d) {
				if (!a) break;
				c++, a = a[e];
			}
			a === null && c < d.length && (a = void 0), r = a;
			let f = t.type.polymorphicDiscriminator;
			f && l === f.clientName && r == null && (r = t.serializedName);
			let p;
			if (Array.isArray(n[l]) && o[l].serializedName === ``) {
				r = n[l];
				let t = e.deserialize(u, r, h, i);
				for (let [e, n] of Object.entries(s)) Object.prototype.hasOwnProperty.call(t, e) || (t[e] = n);
				s = t;
			} else (r !== void 0 || u.defaultValue !== void 0) && (p = e.deserialize(u, r, h, i), s[l] = p);
		}
	}
	let l = t.type.additionalProperties;
	if (l) {
		let t = (e) => {
			for (let t of Object.keys(o)) if (xs(o[t].serializedName)[0] === e) return !1;
			return !0;
		};
		for (let a of Object.keys(n)) if (t(a)) {
			let t = e.deserialize(l, n[a], r + `["` + a + `"]`, i);
			Object.defineProperty(s, a, {
				value: t,
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
	} else if (n && !i.ignoreUnknownProperties) for (let e of Object.keys(n)) s[e] === void 0 && !c.includes(e) && !Is(e, i) && Object.defineProperty(s, e, {
		value: n[e],
		enumerable: !0,
		configurable: !0,
		writable: !0
	});
	return s;
}
function Rs(e, t, n, r, i) {
	let a = t.type.value;
	if (!a || typeof a != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}`);
	if (n) {
		let t = {};
		for (let o of Object.keys(n)) Object.defineProperty(t, o, {
			value: e.deserialize(a, n[o], r, i),
			enumerable: !0,
			configurable: !0,
			writable: !0
		});
		return t;
	}
	return n;
}
function zs(e, t, n, r, i) {
	let a = t.type.element;
	if (!a || typeof a != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}`);
	if (n) {
		Array.isArray(n) || (n = [n]), a.type.name === `Composite` && a.type.className && (a = e.modelMappers[a.type.className] ?? a);
		let t = [];
		for (let o = 0; o < n.length; o++) t[o] = e.deserialize(a, n[o], `${r}[${o}]`, i);
		return t;
	}
	return n;
}
function Bs(e, t, n) {
	let r = [n];
	for (; r.length;) {
		let n = r.shift(), i = t === n ? t : n + `.` + t;
		if (Object.prototype.hasOwnProperty.call(e, i)) return e[i];
		for (let [t, i] of Object.entries(e)) t.startsWith(n + `.`) && i.type.uberParent === n && i.type.className && r.push(i.type.className);
	}
}
function Vs(e, t, n, r) {
	let i = Hs(e, t);
	if (i) {
		let a = i[r];
		if (a) {
			r === `serializedName` && (a = a.replace(/\\/gi, ``));
			let i = n[a], o = t.type.uberParent ?? t.type.className;
			if (typeof i == `string` && o) {
				let n = Bs(e.modelMappers.discriminators, i, o);
				n && (t = n);
			}
		}
	}
	return t;
}
function Hs(e, t) {
	return t.type.polymorphicDiscriminator || Us(e, t.type.uberParent) || Us(e, t.type.className);
}
function Us(e, t) {
	return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
}
const Ws = {
	Base64Url: `Base64Url`,
	Boolean: `Boolean`,
	ByteArray: `ByteArray`,
	Composite: `Composite`,
	Date: `Date`,
	DateTime: `DateTime`,
	DateTimeRfc1123: `DateTimeRfc1123`,
	Dictionary: `Dictionary`,
	Enum: `Enum`,
	Number: `Number`,
	Object: `Object`,
	Sequence: `Sequence`,
	String: `String`,
	Stream: `Stream`,
	TimeSpan: `TimeSpan`,
	UnixTime: `UnixTime`
}, Gs = n(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: /* @__PURE__ */ new WeakMap() };
}))().state;
function Ks(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) {
			if (i.isConstant) a = i.defaultValue;
			else {
				let t = qs(e, r);
				!t.propertyFound && n && (t = qs(n, r));
				let o = !1;
				t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
			}
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = Ks(e, {
				parameterPath: o,
				mapper: r
			}, n);
			s !== void 0 && (a ||= {}, Object.defineProperty(a, t, {
				value: s,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}));
		}
	}
	return a;
}
function qs(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const Js = Symbol.for(`@azure/core-client original request`);
function Ys(e) {
	return Js in e;
}
function Xs(e) {
	if (Ys(e)) return Xs(e[Js]);
	let t = Gs.operationRequestMap.get(e);
	return t || (t = {}, Gs.operationRequestMap.set(e, t)), t;
}
const Zs = [`application/json`, `text/json`], Qs = [`application/xml`, `application/atom+xml`];
function $s(e = {}) {
	let t = e.expectedContentTypes?.json ?? Zs, n = e.expectedContentTypes?.xml ?? Qs, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return nc(t, n, o, a, r);
		}
	};
}
function ec(e) {
	let t, n = e.request, r = Xs(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function tc(e) {
	let t = e.request, n = Xs(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function nc(e, t, n, r, i) {
	let a = await ac(e, t, n, r, i);
	if (!tc(a)) return a;
	let o = Xs(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = ec(a), { error: c, shouldReturnResponse: l } = ic(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === Ws.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new Lo(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
					statusCode: a.status,
					request: a.request,
					response: a
				});
			}
		} else o.httpMethod === `HEAD` && (a.parsedBody = n.status >= 200 && n.status < 300);
		s.headersMapper && (a.parsedHeaders = o.serializer.deserialize(s.headersMapper, a.headers.toJSON(), `operationRes.parsedHeaders`, {
			xml: {},
			ignoreUnknownProperties: !0
		}));
	}
	return a;
}
function rc(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function ic(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (rc(t) ? i : n) {
		if (n) {
			if (!n.isError) return {
				error: null,
				shouldReturnResponse: !1
			};
		} else return {
			error: null,
			shouldReturnResponse: !1
		};
	}
	let a = n ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, s = new Lo(o, {
		statusCode: e.status,
		request: e.request,
		response: e
	});
	if (!a && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw s;
	let c = a?.bodyMapper, l = a?.headersMapper;
	try {
		if (e.parsedBody) {
			let n = e.parsedBody, i;
			if (c) {
				let e = n;
				if (t.isXML && c.type.name === Ws.Sequence) {
					e = [];
					let t = c.xmlElementName;
					typeof n == `object` && t && (e = n[t]);
				}
				i = t.serializer.deserialize(c, e, `error.response.parsedBody`, r);
			}
			let a = n.error || i || n;
			s.code = a.code, a.message && (s.message = a.message), c && (s.response.parsedBody = i);
		}
		e.headers && l && (s.response.parsedHeaders = t.serializer.deserialize(l, e.headers.toJSON(), `operationRes.parsedHeaders`));
	} catch (t) {
		s.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
	}
	return {
		error: s,
		shouldReturnResponse: !1
	};
}
async function ac(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			let t = `Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, r = e.code || Lo.PARSE_ERROR;
			throw new Lo(t, {
				code: r,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function oc(e) {
	let t = /* @__PURE__ */ new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === Ws.Stream && t.add(Number(n));
	return t;
}
function sc(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function cc(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = Xs(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (lc(e, a, i), uc(e, a, i, t)), n(e);
		}
	};
}
function lc(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = Ks(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, sc(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || sc(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function uc(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = Ks(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: p } = i, m = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || p && e.body === null || s) {
				let t = sc(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = m === Ws.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = dc(d, t, m, e.body, a);
					m === Ws.Sequence ? e.body = r(fc(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (m === Ws.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`, { cause: e });
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = Ks(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || sc(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, sc(r), a);
			}
		}
	}
}
function dc(e, t, n, r, i) {
	if (e && ![
		`Composite`,
		`Sequence`,
		`Dictionary`
	].includes(n)) {
		let n = {};
		return n[i.xml.xmlCharKey] = r, n.$ = { [t]: e }, n;
	}
	return r;
}
function fc(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function pc(e = {}) {
	let t = qo(e ?? {});
	return e.credentialOptions && t.addPolicy(rs({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(cc(e.serializationOptions), { phase: `Serialize` }), t.addPolicy($s(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let mc;
function hc() {
	return mc ||= Jo(), mc;
}
const gc = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function _c(e, t, n, r) {
	let i = yc(t, n, r), a = !1, o = vc(e, i);
	if (t.path) {
		let e = vc(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), bc(e) ? (o = e, a = !0) : o = xc(o, e);
	}
	let { queryParams: s, sequenceParams: c } = Sc(t, n, r);
	return o = wc(o, s, c, a), o;
}
function vc(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function yc(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = Ks(t, i, n), o = sc(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function bc(e) {
	return e.includes(`://`);
}
function xc(e, t) {
	if (!t) return e;
	let n = new URL(e), r = n.pathname;
	r.endsWith(`/`) || (r = `${r}/`), t.startsWith(`/`) && (t = t.substring(1));
	let i = t.indexOf(`?`);
	if (i !== -1) {
		let e = t.substring(0, i), a = t.substring(i + 1);
		r += e, a && (n.search = n.search ? `${n.search}&${a}` : a);
	} else r += t;
	return Object.assign(n, { pathname: r }), n.toString();
}
function Sc(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = Ks(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, sc(a));
			let t = a.collectionFormat ? gc[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || sc(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function Cc(e) {
	let t = /* @__PURE__ */ new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let [n, r] = e.split(`=`, 2), i = t.get(n);
		i ? Array.isArray(i) ? i.push(r) : t.set(n, [i, r]) : t.set(n, r);
	}
	return t;
}
function wc(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = Cc(i.search);
	for (let [e, i] of t) {
		let t = a.get(e);
		if (Array.isArray(t)) {
			if (Array.isArray(i)) {
				t.push(...i);
				let n = new Set(t);
				a.set(e, Array.from(n));
			} else t.push(i);
		} else t ? (Array.isArray(i) ? i.unshift(t) : n.has(e) && a.set(e, [t, i]), r || a.set(e, i)) : a.set(e, i);
	}
	let o = [];
	for (let [e, t] of a) if (typeof t == `string`) o.push(`${e}=${t}`);
	else if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return i.search = o.length ? `?${o.join(`&`)}` : ``, i.toString();
}
const Tc = Ka(`core-client`);
var Ec = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && Tc.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || hc(), this.pipeline = e.pipeline || Dc(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
			let e = n === `perRetry` ? `Sign` : void 0;
			this.pipeline.addPolicy(t, { afterPhase: e });
		}
	}
	sendRequest(e) {
		return this.pipeline.sendRequest(this._httpClient, e);
	}
	async sendOperationRequest(e, t) {
		let n = t.baseUrl || this._endpoint;
		if (!n) throw Error(`If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.`);
		let r = Yo({ url: _c(n, t, e, this) });
		r.method = t.httpMethod;
		let i = Xs(r);
		i.operationSpec = t, i.operationArguments = e;
		let a = t.contentType || this._requestContentType;
		a && t.requestBody && r.headers.set(`Content-Type`, a);
		let o = e.options;
		if (o) {
			let e = o.requestOptions;
			e && (e.timeout && (r.timeout = e.timeout), e.onUploadProgress && (r.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (r.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (i.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (r.allowInsecureConnection = !0)), o.abortSignal && (r.abortSignal = o.abortSignal), o.tracingOptions && (r.tracingOptions = o.tracingOptions);
		}
		this._allowInsecureConnection && (r.allowInsecureConnection = !0), r.streamResponseStatusCodes === void 0 && (r.streamResponseStatusCodes = oc(t));
		try {
			let e = await this.sendRequest(r), n = hs(e, t.responses[e.status]);
			return o?.onResponse && o.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = hs(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, o?.onResponse && o.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function Dc(e) {
	let t = Oc(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return pc({
		...e,
		credentialOptions: n
	});
}
function Oc(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
const kc = {
	DefaultScope: `/.default`,
	HeaderConstants: { AUTHORIZATION: `authorization` }
};
function Ac(e) {
	return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
}
const jc = async (e) => {
	let t = Ic(e.request), n = Pc(e.response);
	if (n) {
		let r = Fc(n), i = Nc(e, r), a = Mc(r);
		if (!a) return !1;
		let o = await e.getAccessToken(i, {
			...t,
			tenantId: a
		});
		return o ? (e.request.headers.set(kc.HeaderConstants.AUTHORIZATION, `${o.tokenType ?? `Bearer`} ${o.token}`), !0) : !1;
	}
	return !1;
};
function Mc(e) {
	let t = new URL(e.authorization_uri).pathname.split(`/`)[1];
	if (t && Ac(t)) return t;
}
function Nc(e, t) {
	if (!t.resource_id) return e.scopes;
	let n = new URL(t.resource_id), r = new URL(kc.DefaultScope, n.origin).toString();
	return r === `https://disk.azure.com/.default` && (r = `https://disk.azure.com//.default`), [r];
}
function Pc(e) {
	let t = e.headers.get(`WWW-Authenticate`);
	if (e.status === 401 && t) return t;
}
function Fc(e) {
	return `${e.slice(7).trim()} `.split(` `).filter((e) => e).map((e) => (([e, t]) => ({ [e]: t }))(e.trim().split(`=`))).reduce((e, t) => ({
		...e,
		...t
	}), {});
}
function Ic(e) {
	return {
		abortSignal: e.abortSignal,
		requestOptions: { timeout: e.timeout },
		tracingOptions: e.tracingOptions
	};
}
const Lc = RegExp(`^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`);
function Rc(e, t) {
	let n = [], r = t.exec(e);
	for (; r;) {
		let i = [];
		i.startIndex = t.lastIndex - r[0].length;
		let a = r.length;
		for (let e = 0; e < a; e++) i.push(r[e]);
		n.push(i), r = t.exec(e);
	}
	return n;
}
const zc = function(e) {
	return Lc.exec(e) != null;
};
function Bc(e) {
	return e !== void 0;
}
const Vc = [
	`hasOwnProperty`,
	`toString`,
	`valueOf`,
	`__defineGetter__`,
	`__defineSetter__`,
	`__lookupGetter__`,
	`__lookupSetter__`
], Hc = [
	`__proto__`,
	`constructor`,
	`prototype`
], Uc = {
	allowBooleanAttributes: !1,
	unpairedTags: []
};
function Wc(e, t) {
	t = Object.assign({}, Uc, t);
	let n = [], r = !1, i = !1;
	e[0] === `﻿` && (e = e.substr(1));
	for (let a = 0; a < e.length; a++) if (e[a] === `<` && e[a + 1] === `?`) {
		if (a += 2, a = Kc(e, a), a.err) return a;
	} else if (e[a] === `<`) {
		let o = a;
		if (a++, e[a] === `!`) {
			a = qc(e, a);
			continue;
		}
		{
			let s = !1;
			e[a] === `/` && (s = !0, a++);
			let c = ``;
			for (; a < e.length && e[a] !== `>` && e[a] !== ` ` && e[a] !== `	` && e[a] !== `
` && e[a] !== `\r`; a++) c += e[a];
			if (c = c.trim(), c[c.length - 1] === `/` && (c = c.substring(0, c.length - 1), a--), !el(c)) {
				let t;
				return t = c.trim().length === 0 ? `Invalid space after '<'.` : `Tag '` + c + `' is an invalid name.`, Q(`InvalidTag`, t, tl(e, a));
			}
			let l = Jc(e, a);
			if (l === !1) return Q(`InvalidAttr`, `Attributes for '` + c + `' have open quote.`, tl(e, a));
			let u = l.value;
			if (a = l.index, u[u.length - 1] === `/`) {
				let n = a - u.length;
				u = u.substring(0, u.length - 1);
				let i = Xc(u, t);
				if (i === !0) r = !0;
				else return Q(i.err.code, i.err.msg, tl(e, n + i.err.line));
			} else if (s) {
				if (!l.tagClosed) return Q(`InvalidTag`, `Closing tag '` + c + `' doesn't have proper closing.`, tl(e, a));
				if (u.trim().length > 0) return Q(`InvalidTag`, `Closing tag '` + c + `' can't have attributes or invalid starting.`, tl(e, o));
				if (n.length === 0) return Q(`InvalidTag`, `Closing tag '` + c + `' has not been opened.`, tl(e, o));
				{
					let t = n.pop();
					if (c !== t.tagName) {
						let n = tl(e, t.tagStartPos);
						return Q(`InvalidTag`, `Expected closing tag '` + t.tagName + `' (opened in line ` + n.line + `, col ` + n.col + `) instead of closing tag '` + c + `'.`, tl(e, o));
					}
					n.length == 0 && (i = !0);
				}
			} else {
				let s = Xc(u, t);
				if (s !== !0) return Q(s.err.code, s.err.msg, tl(e, a - u.length + s.err.line));
				if (i === !0) return Q(`InvalidXml`, `Multiple possible root nodes found.`, tl(e, a));
				t.unpairedTags.indexOf(c) !== -1 || n.push({
					tagName: c,
					tagStartPos: o
				}), r = !0;
			}
			for (a++; a < e.length; a++) if (e[a] === `<`) {
				if (e[a + 1] === `!`) {
					a++, a = qc(e, a);
					continue;
				}
				if (e[a + 1] === `?`) {
					if (a = Kc(e, ++a), a.err) return a;
				} else break;
			} else if (e[a] === `&`) {
				let t = Qc(e, a);
				if (t == -1) return Q(`InvalidChar`, `char '&' is not expected.`, tl(e, a));
				a = t;
			} else if (i === !0 && !Gc(e[a])) return Q(`InvalidXml`, `Extra text at the end`, tl(e, a));
			e[a] === `<` && a--;
		}
	} else {
		if (Gc(e[a])) continue;
		return Q(`InvalidChar`, `char '` + e[a] + `' is not expected.`, tl(e, a));
	}
	return r ? n.length == 1 ? Q(`InvalidTag`, `Unclosed tag '` + n[0].tagName + `'.`, tl(e, n[0].tagStartPos)) : n.length > 0 ? Q(`InvalidXml`, `Invalid '` + JSON.stringify(n.map((e) => e.tagName), null, 4).replace(/\r?\n/g, ``) + `' found.`, {
		line: 1,
		col: 1
	}) : !0 : Q(`InvalidXml`, `Start tag expected.`, 1);
}
function Gc(e) {
	return e === ` ` || e === `	` || e === `
` || e === `\r`;
}
function Kc(e, t) {
	let n = t;
	for (; t < e.length; t++) if (e[t] == `?` || e[t] == ` `) {
		let r = e.substr(n, t - n);
		if (t > 5 && r === `xml`) return Q(`InvalidXml`, `XML declaration allowed only at the start of the document.`, tl(e, t));
		if (e[t] == `?` && e[t + 1] == `>`) {
			t++;
			break;
		}
		continue;
	}
	return t;
}
function qc(e, t) {
	if (e.length > t + 5 && e[t + 1] === `-` && e[t + 2] === `-`) {
		for (t += 3; t < e.length; t++) if (e[t] === `-` && e[t + 1] === `-` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	} else if (e.length > t + 8 && e[t + 1] === `D` && e[t + 2] === `O` && e[t + 3] === `C` && e[t + 4] === `T` && e[t + 5] === `Y` && e[t + 6] === `P` && e[t + 7] === `E`) {
		let n = 1;
		for (t += 8; t < e.length; t++) if (e[t] === `<`) n++;
		else if (e[t] === `>` && (n--, n === 0)) break;
	} else if (e.length > t + 9 && e[t + 1] === `[` && e[t + 2] === `C` && e[t + 3] === `D` && e[t + 4] === `A` && e[t + 5] === `T` && e[t + 6] === `A` && e[t + 7] === `[`) {
		for (t += 8; t < e.length; t++) if (e[t] === `]` && e[t + 1] === `]` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	}
	return t;
}
function Jc(e, t) {
	let n = ``, r = ``, i = !1;
	for (; t < e.length; t++) {
		if (e[t] === `"` || e[t] === `'`) r === `` ? r = e[t] : r !== e[t] || (r = ``);
		else if (e[t] === `>` && r === ``) {
			i = !0;
			break;
		}
		n += e[t];
	}
	return r === `` && {
		value: n,
		index: t,
		tagClosed: i
	};
}
function Yc(e) {
	let t = [], n = e.length, r = 0;
	for (; r < n;) {
		let i = r;
		for (; r < n && Gc(e[r]);) r++;
		if (r >= n) break;
		if (e[r] === `=`) {
			r++;
			continue;
		}
		let a = e.slice(i, r), o = r;
		for (; r < n && !Gc(e[r]) && e[r] !== `=`;) r++;
		let s = e.slice(o, r), c, l = r;
		for (; l < n && Gc(e[l]);) l++;
		l < n && e[l] === `=` && (c = e.slice(r, l + 1), r = l + 1);
		let u, d, f = r;
		for (; f < n && Gc(e[f]);) f++;
		if (f < n && (e[f] === `"` || e[f] === `'`)) {
			let t = f + 1, n = e.indexOf(e[f], t);
			n !== -1 && (u = e[f], d = e.slice(t, n), r = n + 1);
		}
		let p = { startIndex: i };
		p[1] = a, p[2] = s, p[3] = c, p[4] = u !== void 0 || void 0, p[5] = u, p[6] = d, t.push(p);
	}
	return t;
}
function Xc(e, t) {
	let n = Yc(e), r = {};
	for (let e = 0; e < n.length; e++) {
		if (n[e][1].length === 0) return Q(`InvalidAttr`, `Attribute '` + n[e][2] + `' has no space in starting.`, nl(n[e]));
		if (n[e][3] !== void 0 && n[e][4] === void 0) return Q(`InvalidAttr`, `Attribute '` + n[e][2] + `' is without value.`, nl(n[e]));
		if (n[e][3] === void 0 && !t.allowBooleanAttributes) return Q(`InvalidAttr`, `boolean attribute '` + n[e][2] + `' is not allowed.`, nl(n[e]));
		let i = n[e][2];
		if (!$c(i)) return Q(`InvalidAttr`, `Attribute '` + i + `' is an invalid name.`, nl(n[e]));
		if (!Object.prototype.hasOwnProperty.call(r, i)) r[i] = 1;
		else return Q(`InvalidAttr`, `Attribute '` + i + `' is repeated.`, nl(n[e]));
	}
	return !0;
}
function Zc(e, t) {
	let n = /\d/;
	for (e[t] === `x` && (t++, n = /[\da-fA-F]/); t < e.length; t++) {
		if (e[t] === `;`) return t;
		if (!e[t].match(n)) break;
	}
	return -1;
}
function Qc(e, t) {
	if (t++, e[t] === `;`) return -1;
	if (e[t] === `#`) return t++, Zc(e, t);
	let n = 0;
	for (; t < e.length; t++, n++) if (!(e[t].match(/\w/) && n < 20)) {
		if (e[t] === `;`) break;
		return -1;
	}
	return t;
}
function Q(e, t, n) {
	return { err: {
		code: e,
		msg: t,
		line: n.line || n,
		col: n.col
	} };
}
function $c(e) {
	return zc(e);
}
function el(e) {
	return zc(e);
}
function tl(e, t) {
	let n = e.substring(0, t).split(/\r?\n/);
	return {
		line: n.length,
		col: n[n.length - 1].length + 1
	};
}
function nl(e) {
	return e.startIndex + e[1].length;
}
const rl = {
	cent: `¢`,
	pound: `£`,
	curren: `¤`,
	yen: `¥`,
	euro: `€`,
	dollar: `$`,
	fnof: `ƒ`,
	inr: `₹`,
	af: `؋`,
	birr: `ብር`,
	peso: `₱`,
	rub: `₽`,
	won: `₩`,
	yuan: `¥`,
	cedil: `¸`
}, il = {
	amp: `&`,
	apos: `'`,
	gt: `>`,
	lt: `<`,
	quot: `"`
}, al = {
	nbsp: `\xA0`,
	copy: `©`,
	reg: `®`,
	trade: `™`,
	mdash: `—`,
	ndash: `–`,
	hellip: `…`,
	laquo: `«`,
	raquo: `»`,
	lsquo: `‘`,
	rsquo: `’`,
	ldquo: `“`,
	rdquo: `”`,
	bull: `•`,
	para: `¶`,
	sect: `§`,
	deg: `°`,
	frac12: `½`,
	frac14: `¼`,
	frac34: `¾`
}, ol = Object.freeze({
	ALLOW: `allow`,
	BLOCK: `block`,
	THROW: `throw`
}), sl = /* @__PURE__ */ new Set(`!?\\\\/[]$%{}^&*()<>|+`);
function cl(e) {
	if (e[0] === `#`) throw Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
	for (let t of e) if (sl.has(t)) throw Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
	return e;
}
function ll(...e) {
	let t = Object.create(null);
	for (let n of e) if (n) for (let e of Object.keys(n)) {
		let r = n[e];
		if (typeof r == `string`) t[e] = r;
		else if (r && typeof r == `object` && r.val !== void 0) {
			let n = r.val;
			typeof n == `string` && (t[e] = n);
		}
	}
	return t;
}
const ul = `external`, dl = `base`;
function fl(e) {
	return !e || e === ul ? /* @__PURE__ */ new Set([ul]) : e === `all` ? /* @__PURE__ */ new Set([`all`]) : e === dl ? /* @__PURE__ */ new Set([dl]) : Array.isArray(e) ? new Set(e) : /* @__PURE__ */ new Set([ul]);
}
const pl = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
}), ml = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
function hl(e) {
	if (!e) return {
		xmlVersion: 1,
		onLevel: pl.allow,
		nullLevel: pl.remove
	};
	let t = e.xmlVersion === 1.1 ? 1.1 : 1, n = pl[e.onNCR] ?? pl.allow, r = pl[e.nullNCR] ?? pl.remove;
	return {
		xmlVersion: t,
		onLevel: n,
		nullLevel: Math.max(r, pl.remove)
	};
}
var gl = class {
	constructor(e = {}) {
		this._limit = e.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof e.postCheck == `function` ? e.postCheck : (e) => e, this._limitTiers = fl(this._limit.applyLimitsTo ?? ul), this._numericAllowed = e.numericAllowed ?? !0, this._baseMap = ll(il, e.namedEntities || null), this._externalMap = Object.create(null), this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []), this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
		let t = hl(e.ncr);
		this._ncrXmlVersion = t.xmlVersion, this._ncrOnLevel = t.onLevel, this._ncrNullLevel = t.nullLevel, this._onExternalEntity = typeof e.onExternalEntity == `function` ? e.onExternalEntity : null, this._onInputEntity = typeof e.onInputEntity == `function` ? e.onInputEntity : null;
	}
	_applyRegistrationHook(e, t, n, r) {
		if (!e) return !0;
		let i = e(t, n);
		if (i === ol.BLOCK) return !1;
		if (i === ol.THROW) throw Error(`[EntityDecoder] Registration of ${r} entity "&${t};" was rejected by hook`);
		return !0;
	}
	setExternalEntities(e) {
		if (e) for (let t of Object.keys(e)) cl(t);
		if (!this._onExternalEntity) {
			this._externalMap = ll(e);
			return;
		}
		let t = ll(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onExternalEntity, e, r, `external`) && (n[e] = r);
		this._externalMap = n;
	}
	addExternalEntity(e, t) {
		cl(e), typeof t == `string` && t.indexOf(`&`) === -1 && this._applyRegistrationHook(this._onExternalEntity, e, t, `external`) && (this._externalMap[e] = t);
	}
	addInputEntities(e) {
		if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
			this._inputMap = ll(e);
			return;
		}
		let t = ll(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onInputEntity, e, r, `input`) && (n[e] = r);
		this._inputMap = n;
	}
	reset() {
		return this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
	}
	setXmlVersion(e) {
		this._ncrXmlVersion = e === 1.1 ? 1.1 : 1;
	}
	decode(e) {
		if (typeof e != `string` || e.length === 0 || e.indexOf(`&`) === -1) return e;
		let t = e, n = [], r = e.length, i = 0, a = 0, o = this._maxTotalExpansions > 0, s = this._maxExpandedLength > 0, c = o || s;
		for (; a < r;) {
			if (e.charCodeAt(a) !== 38) {
				a++;
				continue;
			}
			let t = a + 1;
			for (; t < r && e.charCodeAt(t) !== 59 && t - a <= 32;) t++;
			if (t >= r || e.charCodeAt(t) !== 59) {
				a++;
				continue;
			}
			let l = e.slice(a + 1, t);
			if (l.length === 0) {
				a++;
				continue;
			}
			let u, d;
			if (this._removeSet.has(l)) u = ``, d === void 0 && (d = ul);
			else if (this._leaveSet.has(l)) {
				a++;
				continue;
			} else if (l.charCodeAt(0) === 35) {
				let e = this._resolveNCR(l);
				if (e === void 0) {
					a++;
					continue;
				}
				u = e, d = dl;
			} else {
				let e = this._resolveName(l);
				u = e?.value, d = e?.tier;
			}
			if (u === void 0) a++;
			else if (a > i && n.push(e.slice(i, a)), n.push(u), i = t + 1, a = i, c && this._tierCounts(d)) {
				if (o && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions)) throw Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				if (s) {
					let e = u.length - (l.length + 2);
					if (e > 0 && (this._expandedLength += e, this._expandedLength > this._maxExpandedLength)) throw Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
				}
			}
		}
		i < r && n.push(e.slice(i));
		let l = n.length === 0 ? e : n.join(``);
		return this._postCheck(l, t);
	}
	_tierCounts(e) {
		return this._limitTiers.has(`all`) ? !0 : this._limitTiers.has(e);
	}
	_resolveName(e) {
		if (e in this._inputMap) return {
			value: this._inputMap[e],
			tier: ul
		};
		if (e in this._externalMap) return {
			value: this._externalMap[e],
			tier: ul
		};
		if (e in this._baseMap) return {
			value: this._baseMap[e],
			tier: dl
		};
	}
	_classifyNCR(e) {
		return e === 0 ? this._ncrNullLevel : e >= 55296 && e <= 57343 || this._ncrXmlVersion === 1 && e >= 1 && e <= 31 && !ml.has(e) ? pl.remove : -1;
	}
	_applyNCRAction(e, t, n) {
		switch (e) {
			case pl.allow: return String.fromCodePoint(n);
			case pl.remove: return ``;
			case pl.leave: return;
			case pl.throw: throw Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4, `0`)})`);
			default: return String.fromCodePoint(n);
		}
	}
	_resolveNCR(e) {
		let t = e.charCodeAt(1), n;
		if (n = t === 120 || t === 88 ? parseInt(e.slice(2), 16) : parseInt(e.slice(1), 10), Number.isNaN(n) || n < 0 || n > 1114111) return;
		let r = this._classifyNCR(n);
		if (!this._numericAllowed && r < pl.remove) return;
		let i = r === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, r);
		return this._applyNCRAction(i, e, n);
	}
};
const _l = (e) => Vc.includes(e) ? `__` + e : e, vl = {
	preserveOrder: !1,
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	removeNSPrefix: !1,
	allowBooleanAttributes: !1,
	parseTagValue: !0,
	parseAttributeValue: !1,
	trimValues: !0,
	cdataPropName: !1,
	numberParseOptions: {
		hex: !0,
		leadingZeros: !0,
		eNotation: !0,
		unicode: !1
	},
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	stopNodes: [],
	alwaysCreateTextNode: !1,
	isArray: () => !1,
	commentPropName: !1,
	unpairedTags: [],
	processEntities: !0,
	htmlEntities: !1,
	entityDecoder: null,
	ignoreDeclaration: !1,
	ignorePiTags: !1,
	transformTagName: !1,
	transformAttributeName: !1,
	updateTag: function(e, t, n) {
		return e;
	},
	captureMetaData: !1,
	maxNestedTags: 100,
	strictReservedNames: !0,
	jPath: !0,
	onDangerousProperty: _l
};
function yl(e, t) {
	if (typeof e != `string`) return;
	let n = e.toLowerCase();
	if (Vc.some((e) => n === e.toLowerCase()) || Hc.some((e) => n === e.toLowerCase())) throw Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function bl(e, t) {
	return typeof e == `boolean` ? {
		enabled: e,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: 1 / 0,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: `all`
	} : typeof e == `object` && e ? {
		enabled: e.enabled !== !1,
		maxEntitySize: Math.max(1, e.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? 1 / 0),
		maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, e.maxEntityCount ?? 1e3),
		allowedTags: e.allowedTags ?? null,
		tagFilter: e.tagFilter ?? null,
		appliesTo: e.appliesTo ?? `all`
	} : bl(!0);
}
const xl = function(e) {
	let t = Object.assign({}, vl, e), n = [
		{
			value: t.attributeNamePrefix,
			name: `attributeNamePrefix`
		},
		{
			value: t.attributesGroupName,
			name: `attributesGroupName`
		},
		{
			value: t.textNodeName,
			name: `textNodeName`
		},
		{
			value: t.cdataPropName,
			name: `cdataPropName`
		},
		{
			value: t.commentPropName,
			name: `commentPropName`
		}
	];
	for (let { value: e, name: t } of n) e && yl(e, t);
	return t.onDangerousProperty === null && (t.onDangerousProperty = _l), t.processEntities = bl(t.processEntities, t.htmlEntities), t.unpairedTagsSet = new Set(t.unpairedTags), t.stopNodes && Array.isArray(t.stopNodes) && (t.stopNodes = t.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), t;
};
let Sl;
Sl = typeof Symbol == `function` ? Symbol(`XML Node Metadata`) : `@@xmlMetadata`;
var Cl = class {
	constructor(e) {
		this.tagname = e, this.child = [], this[`:@`] = Object.create(null);
	}
	add(e, t) {
		e === `__proto__` && (e = `#__proto__`), this.child.push({ [e]: t });
	}
	addChild(e, t) {
		e.tagname === `__proto__` && (e.tagname = `#__proto__`), e[`:@`] && Object.keys(e[`:@`]).length > 0 ? this.child.push({
			[e.tagname]: e.child,
			":@": e[`:@`]
		}) : this.child.push({ [e.tagname]: e.child }), this.addStartIndex(t);
	}
	addStartIndex(e) {
		e !== void 0 && (this.child[this.child.length - 1][Sl] = { startIndex: e });
	}
	addEndIndex(e) {
		let t = this.child[this.child.length - 1];
		t !== void 0 && t[Sl] !== void 0 && t[Sl].endIndex === void 0 && (t[Sl].endIndex = e);
	}
	static getMetaDataSymbol() {
		return Sl;
	}
};
const wl = (e, t, n = ``) => {
	let r = `[${e.replace(`:`, ``)}][${t.replace(`:`, ``)}]*`;
	return {
		name: RegExp(`^[${e}][${t}]*$`, n),
		ncName: RegExp(`^${r}$`, n),
		qName: RegExp(`^${r}(?::${r})?$`, n),
		nmToken: RegExp(`^[${t}]+$`, n),
		nmTokens: RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, n)
	};
}, Tl = wl(`:A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�`, `:A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�\\-\\.\\d·̀-ͯ‿-⁀`), El = wl(`:A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿`, `:A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿\\-\\.\\d·̀-ͯ҇‿-⁀`, `u`), Dl = wl(`:A-Za-z_`, `:A-Za-z_\\-\\.\\d`), Ol = (e = `1.0`, t = !1) => t ? Dl : e === `1.1` ? El : Tl, kl = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1 } = {}) => Ol(t, n).qName.test(e), Al = [
	`name`,
	`ncName`,
	`qName`,
	`nmToken`,
	`nmTokens`
], jl = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1, maxCacheSize: r = 2048 } = {}) => {
	if (!Al.includes(e)) throw TypeError(`Unknown production "${e}". Must be one of: ${Al.join(`, `)}`);
	let i = Ol(t, n)[e], a = /* @__PURE__ */ new Map(), o = (e) => {
		let t = a.get(e);
		if (t !== void 0) return t;
		let n = i.test(e);
		return a.size < r && a.set(e, n), n;
	};
	return o.reset = () => {
		a = /* @__PURE__ */ new Map();
	}, o;
};
var Ml = class {
	constructor(e, t) {
		this.suppressValidationErr = !e, this.options = e, this.xmlVersion = t || 1;
	}
	setXmlVersion(e = 1) {
		this.xmlVersion = e;
	}
	readDocType(e, t) {
		let n = Object.create(null), r = 0;
		if (e[t + 3] === `O` && e[t + 4] === `C` && e[t + 5] === `T` && e[t + 6] === `Y` && e[t + 7] === `P` && e[t + 8] === `E`) {
			t += 9;
			let i = 1, a = !1, o = !1, s = null, c = ``;
			for (; t < e.length; t++) if (s !== null) e[t] === s && (s = null), c += e[t];
			else if (!a && !o && (e[t] === `"` || e[t] === `'`)) s = e[t], c += e[t];
			else if (e[t] === `<` && !o) {
				if (a && Pl(e, `!ENTITY`, t)) {
					t += 7;
					let i, a;
					if ([i, a, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr), a.indexOf(`&`) === -1) {
						if (this.options.enabled !== !1 && this.options.maxEntityCount != null && r >= this.options.maxEntityCount) throw Error(`Entity count (${r + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
						n[i] = a, r++;
					}
				} else if (a && Pl(e, `!ELEMENT`, t)) {
					t += 8;
					let { index: n } = this.readElementExp(e, t + 1);
					t = n;
				} else if (a && Pl(e, `!ATTLIST`, t)) t += 8;
				else if (a && Pl(e, `!NOTATION`, t)) {
					t += 9;
					let { index: n } = this.readNotationExp(e, t + 1, this.suppressValidationErr);
					t = n;
				} else if (Pl(e, `!--`, t)) o = !0;
				else throw Error(`Invalid DOCTYPE`);
				i++, c = ``;
			} else if (e[t] === `>`) {
				if (o ? e[t - 1] === `-` && e[t - 2] === `-` && (o = !1, i--) : i--, i === 0) break;
			} else e[t] === `[` ? a = !0 : c += e[t];
			if (s !== null || i !== 0) throw Error(`Unclosed DOCTYPE`);
		} else throw Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities: n,
			i: t
		};
	}
	readEntityExp(e, t) {
		t = Nl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]) && e[t] !== `"` && e[t] !== `'`;) t++;
		let r = e.substring(n, t);
		if (Fl(r, { xmlVersion: this.xmlVersion }), t = Nl(e, t), !this.suppressValidationErr) {
			if (e.substring(t, t + 6).toUpperCase() === `SYSTEM`) throw Error(`External entities are not supported`);
			if (e[t] === `%`) throw Error(`Parameter entities are not supported`);
		}
		let i = ``;
		if ([t, i] = this.readIdentifierVal(e, t, `entity`), this.options.enabled !== !1 && this.options.maxEntitySize != null && i.length > this.options.maxEntitySize) throw Error(`Entity "${r}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		return t--, [
			r,
			i,
			t
		];
	}
	readNotationExp(e, t) {
		t = Nl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		!this.suppressValidationErr && Fl(r, { xmlVersion: this.xmlVersion }), t = Nl(e, t);
		let i = e.substring(t, t + 6).toUpperCase();
		if (!this.suppressValidationErr && i !== `SYSTEM` && i !== `PUBLIC`) throw Error(`Expected SYSTEM or PUBLIC, found "${i}"`);
		t += i.length, t = Nl(e, t);
		let a = null, o = null;
		if (i === `PUBLIC`) [t, a] = this.readIdentifierVal(e, t, `publicIdentifier`), t = Nl(e, t), (e[t] === `"` || e[t] === `'`) && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`));
		else if (i === `SYSTEM` && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`), !this.suppressValidationErr && !o)) throw Error(`Missing mandatory system identifier for SYSTEM notation`);
		return {
			notationName: r,
			publicIdentifier: a,
			systemIdentifier: o,
			index: --t
		};
	}
	readIdentifierVal(e, t, n) {
		let r = ``, i = e[t];
		if (i !== `"` && i !== `'`) throw Error(`Expected quoted string, found "${i}"`);
		t++;
		let a = t;
		for (; t < e.length && e[t] !== i;) t++;
		if (r = e.substring(a, t), e[t] !== i) throw Error(`Unterminated ${n} value`);
		return t++, [t, r];
	}
	readElementExp(e, t) {
		t = Nl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		if (!this.suppressValidationErr && !kl(r, { xmlVersion: this.xmlVersion })) throw Error(`Invalid element name: "${r}"`);
		t = Nl(e, t);
		let i = ``;
		if (e[t] === `E` && Pl(e, `MPTY`, t)) t += 4;
		else if (e[t] === `A` && Pl(e, `NY`, t)) t += 2;
		else if (e[t] === `(`) {
			t++;
			let n = t;
			for (; t < e.length && e[t] !== `)`;) t++;
			if (i = e.substring(n, t), e[t] !== `)`) throw Error(`Unterminated content model`);
		} else if (!this.suppressValidationErr) throw Error(`Invalid Element Expression, found "${e[t]}"`);
		return {
			elementName: r,
			contentModel: i.trim(),
			index: t
		};
	}
	readAttlistExp(e, t) {
		t = Nl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		for (Fl(r, { xmlVersion: this.xmlVersion }), t = Nl(e, t), n = t; t < e.length && !/\s/.test(e[t]);) t++;
		let i = e.substring(n, t);
		if (!Fl(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid attribute name: "${i}"`);
		t = Nl(e, t);
		let a = ``;
		if (e.substring(t, t + 8).toUpperCase() === `NOTATION`) {
			if (a = `NOTATION`, t += 8, t = Nl(e, t), e[t] !== `(`) throw Error(`Expected '(', found "${e[t]}"`);
			t++;
			let n = [];
			for (; t < e.length && e[t] !== `)`;) {
				let r = t;
				for (; t < e.length && e[t] !== `|` && e[t] !== `)`;) t++;
				let i = e.substring(r, t);
				if (i = i.trim(), !Fl(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid notation name: "${i}"`);
				n.push(i), e[t] === `|` && (t++, t = Nl(e, t));
			}
			if (e[t] !== `)`) throw Error(`Unterminated list of notations`);
			t++, a += ` (` + n.join(`|`) + `)`;
		} else {
			let n = t;
			for (; t < e.length && !/\s/.test(e[t]);) t++;
			if (a += e.substring(n, t), !this.suppressValidationErr && ![
				`CDATA`,
				`ID`,
				`IDREF`,
				`IDREFS`,
				`ENTITY`,
				`ENTITIES`,
				`NMTOKEN`,
				`NMTOKENS`
			].includes(a.toUpperCase())) throw Error(`Invalid attribute type: "${a}"`);
		}
		t = Nl(e, t);
		let o = ``;
		return e.substring(t, t + 8).toUpperCase() === `#REQUIRED` ? (o = `#REQUIRED`, t += 8) : e.substring(t, t + 7).toUpperCase() === `#IMPLIED` ? (o = `#IMPLIED`, t += 7) : [t, o] = this.readIdentifierVal(e, t, `ATTLIST`), {
			elementName: r,
			attributeName: i,
			attributeType: a,
			defaultValue: o,
			index: t
		};
	}
};
const Nl = (e, t) => {
	for (; t < e.length && /\s/.test(e[t]);) t++;
	return t;
};
function Pl(e, t, n) {
	for (let r = 0; r < t.length; r++) if (t[r] !== e[n + r + 1]) return !1;
	return !0;
}
function Fl(e, t) {
	if (kl(e, { xmlVersion: t })) return e;
	throw Error(`Invalid entity name ${e}`);
}
const Il = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
], Ll = /* @__PURE__ */ new Map(), Rl = 1632, zl = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (let e of Il) for (let t = 0; t < 10; t++) {
	let n = e + t;
	n <= 65535 ? zl[n - Rl] = t : Ll.set(n, t);
}
const Bl = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
function Vl(e) {
	if (typeof e != `string`) return e;
	let t = e.length;
	if (t === 0) return e;
	let n = -1;
	for (let r = 0; r < t; r++) {
		let i = e.charCodeAt(r);
		if (!(i >= 48 && i <= 57 || i === 45)) {
			if (i < 1632) {
				if (Bl.has(i)) {
					n = r;
					break;
				}
			} else if (i >= 55296 && i <= 56319) {
				if (r + 1 < t) {
					let t = e.charCodeAt(r + 1);
					if (t >= 56320 && t <= 57343) {
						let e = 65536 + (i - 55296 << 10) + (t - 56320);
						if (Ll.has(e)) {
							n = r;
							break;
						}
					}
				}
			} else if (zl[i - 1632] !== 255 || Bl.has(i)) {
				n = r;
				break;
			}
		}
	}
	if (n === -1) return e;
	let r = [];
	n > 0 && r.push(e.slice(0, n));
	for (let i = n; i < t; i++) {
		let n = e.charCodeAt(i);
		if (n >= 48 && n <= 57 || n === 45) {
			r.push(e[i]);
			continue;
		}
		if (n < 1632) {
			r.push(Bl.has(n) ? `-` : e[i]);
			continue;
		}
		if (n >= 55296 && n <= 56319) {
			if (i + 1 < t) {
				let t = e.charCodeAt(i + 1);
				if (t >= 56320 && t <= 57343) {
					let e = 65536 + (n - 55296 << 10) + (t - 56320), a = Ll.get(e);
					if (a !== void 0) {
						r.push(String.fromCharCode(a + 48)), i++;
						continue;
					}
				}
			}
			r.push(e[i]);
			continue;
		}
		if (Bl.has(n)) {
			r.push(`-`);
			continue;
		}
		let a = zl[n - Rl];
		r.push(a === 255 ? e[i] : String.fromCharCode(a + 48));
	}
	return r.join(``);
}
const Hl = /^[-+]?0x[a-fA-F0-9]+$/, Ul = /^0b[01]+$/, Wl = /^0o[0-7]+$/, Gl = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, Kl = {
	hex: !0,
	binary: !1,
	octal: !1,
	leadingZeros: !0,
	decimalPoint: `.`,
	eNotation: !0,
	infinity: `original`,
	unicode: !1
};
function ql(e, t = {}) {
	if (t = Object.assign({}, Kl, t), !e || typeof e != `string`) return e;
	let n = e.trim();
	if (n.length === 0 || t.skipLike !== void 0 && t.skipLike.test(n)) return e;
	if (n === `0` || t.unicode && (n = Vl(n), n === `0`)) return 0;
	if (t.hex && Hl.test(n)) return Zl(n, 16);
	if (t.binary && Ul.test(n)) return Zl(n, 2);
	if (t.octal && Wl.test(n)) return Zl(n, 8);
	if (!isFinite(n)) {
		let r = Number(n);
		return Number.isNaN(r) ? e : Ql(e, r, t);
	}
	if (n.includes(`e`) || n.includes(`E`)) return Yl(e, n, t);
	{
		let r = Gl.exec(n);
		if (r) {
			let i = r[1] || ``, a = r[2], o = Xl(r[3]), s = i ? n[a.length + 1] === `.` : n[a.length] === `.`;
			if (!t.leadingZeros && (a.length > 1 || a.length === 1 && !s)) return e;
			{
				let r = Number(n), s = String(r);
				if (r === 0) return r;
				if (s.search(/[eE]/) !== -1) return t.eNotation ? r : e;
				if (n.indexOf(`.`) !== -1) return s === `0` || s === o || s === `${i}${o}` ? r : e;
				let c = a ? o : n;
				return a ? c === s || i + c === s ? r : e : c === s || c === i + s ? r : e;
			}
		}
		return e;
	}
}
const Jl = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function Yl(e, t, n) {
	if (!n.eNotation) return e;
	let r = t.match(Jl);
	if (r) {
		let i = r[1] || ``, a = r[3].indexOf(`e`) === -1 ? `E` : `e`, o = r[2], s = i ? t[o.length + 1] === a : t[o.length] === a;
		return o.length > 1 && s ? e : o.length === 1 && (r[3].startsWith(`.${a}`) || r[3][0] === a) ? Number(t) : o.length > 0 ? n.leadingZeros && !s ? Number(t) : e : Number(t);
	}
	return e;
}
function Xl(e) {
	if (e && e.indexOf(`.`) !== -1) {
		let t = e.length;
		for (; t > 0 && e.charCodeAt(t - 1) === 48;) t--;
		return e = e.slice(0, t), e === `.` ? e = `0` : e[0] === `.` ? e = `0` + e : e[e.length - 1] === `.` && (e = e.substring(0, e.length - 1)), e;
	}
	return e;
}
function Zl(e, t) {
	let n = e.trim();
	if ((t === 2 || t === 8) && (e = n.substring(2)), parseInt) return parseInt(e, t);
	if (Number.parseInt) return Number.parseInt(e, t);
	if (window && window.parseInt) return window.parseInt(e, t);
	throw Error(`parseInt, Number.parseInt, window.parseInt are not supported`);
}
function Ql(e, t, n) {
	let r = t === 1 / 0;
	switch (n.infinity.toLowerCase()) {
		case `null`: return null;
		case `infinity`: return t;
		case `string`: return r ? `Infinity` : `-Infinity`;
		default: return e;
	}
}
function $l(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
var eu = class {
	constructor(e, t = {}, n) {
		this.pattern = e, this.separator = t.separator || `.`, this.segments = this._parse(e), this.data = n, this._hasDeepWildcard = this.segments.some((e) => e.type === `deep-wildcard`), this._hasAttributeCondition = this.segments.some((e) => e.attrName !== void 0), this._hasPositionSelector = this.segments.some((e) => e.position !== void 0);
	}
	_parse(e) {
		let t = [], n = 0, r = ``;
		for (; n < e.length;) e[n] === this.separator ? n + 1 < e.length && e[n + 1] === this.separator ? (r.trim() && (t.push(this._parseSegment(r.trim())), r = ``), t.push({ type: `deep-wildcard` }), n += 2) : (r.trim() && t.push(this._parseSegment(r.trim())), r = ``, n++) : (r += e[n], n++);
		return r.trim() && t.push(this._parseSegment(r.trim())), t;
	}
	_parseSegment(e) {
		let t = { type: `tag` }, n = null, r = e, i = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (i && (r = i[1] + i[3], i[2])) {
			let e = i[2].slice(1, -1);
			e && (n = e);
		}
		let a, o = r;
		if (r.includes(`::`)) {
			let t = r.indexOf(`::`);
			if (a = r.substring(0, t).trim(), o = r.substring(t + 2).trim(), !a) throw Error(`Invalid namespace in pattern: ${e}`);
		}
		let s, c = null;
		if (o.includes(`:`)) {
			let e = o.lastIndexOf(`:`), t = o.substring(0, e).trim(), n = o.substring(e + 1).trim();
			[
				`first`,
				`last`,
				`odd`,
				`even`
			].includes(n) || /^nth\(\d+\)$/.test(n) ? (s = t, c = n) : s = o;
		} else s = o;
		if (!s) throw Error(`Invalid segment pattern: ${e}`);
		if (t.tag = s, a && (t.namespace = a), n) {
			if (n.includes(`=`)) {
				let e = n.indexOf(`=`);
				t.attrName = n.substring(0, e).trim(), t.attrValue = n.substring(e + 1).trim();
			} else t.attrName = n.trim();
		}
		if (c) {
			let e = c.match(/^nth\((\d+)\)$/);
			e ? (t.position = `nth`, t.positionValue = parseInt(e[1], 10)) : t.position = c;
		}
		return t;
	}
	get length() {
		return this.segments.length;
	}
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	toString() {
		return this.pattern;
	}
}, tu = class {
	constructor() {
		this._byDepthAndTag = /* @__PURE__ */ new Map(), this._wildcardByDepth = /* @__PURE__ */ new Map(), this._deepWildcards = [], this._deepByTerminalTag = /* @__PURE__ */ new Map(), this._patterns = /* @__PURE__ */ new Set(), this._sealed = !1;
	}
	add(e) {
		if (this._sealed) throw TypeError(`ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.`);
		if (this._patterns.has(e.pattern)) return this;
		if (this._patterns.add(e.pattern), e.hasDeepWildcard()) {
			let t = e.segments[e.segments.length - 1];
			if (t && t.type !== `deep-wildcard` && t.tag !== `*`) {
				let n = t.tag;
				this._deepByTerminalTag.has(n) || this._deepByTerminalTag.set(n, []), this._deepByTerminalTag.get(n).push(e);
			} else this._deepWildcards.push(e);
			return this;
		}
		let t = e.length, n = e.segments[e.segments.length - 1]?.tag;
		if (!n || n === `*`) this._wildcardByDepth.has(t) || this._wildcardByDepth.set(t, []), this._wildcardByDepth.get(t).push(e);
		else {
			let r = `${t}:${n}`;
			this._byDepthAndTag.has(r) || this._byDepthAndTag.set(r, []), this._byDepthAndTag.get(r).push(e);
		}
		return this;
	}
	addAll(e) {
		for (let t of e) this.add(t);
		return this;
	}
	has(e) {
		return this._patterns.has(e.pattern);
	}
	get size() {
		return this._patterns.size;
	}
	seal() {
		return this._sealed = !0, this;
	}
	get isSealed() {
		return this._sealed;
	}
	matchesAny(e) {
		return this.findMatch(e) !== null;
	}
	findMatch(e) {
		let t = e.getDepth(), n = e.getCurrentTag(), r = `${t}:${n}`, i = this._byDepthAndTag.get(r);
		if (i) {
			for (let t = 0; t < i.length; t++) if (e.matches(i[t])) return i[t];
		}
		let a = this._wildcardByDepth.get(t);
		if (a) {
			for (let t = 0; t < a.length; t++) if (e.matches(a[t])) return a[t];
		}
		let o = this._deepByTerminalTag.get(n);
		if (o) {
			for (let t = 0; t < o.length; t++) if (e.matches(o[t])) return o[t];
		}
		for (let t = 0; t < this._deepWildcards.length; t++) if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
		return null;
	}
}, nu = class {
	constructor(e) {
		this._matcher = e;
	}
	get separator() {
		return this._matcher.separator;
	}
	getCurrentTag() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		let t = this._matcher.path;
		if (t.length !== 0) return t[t.length - 1].values?.[e];
	}
	hasAttr(e) {
		let t = this._matcher.path;
		if (t.length === 0) return !1;
		let n = t[t.length - 1];
		return n.values !== void 0 && e in n.values;
	}
	getAnyParentAttr(e) {
		return this._matcher.getAnyParentAttr(e);
	}
	hasAnyParentAttr(e) {
		return this._matcher.hasAnyParentAttr(e);
	}
	getPosition() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].position ?? 0;
	}
	getCounter() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this._matcher.path.length;
	}
	toString(e, t = !0) {
		return this._matcher.toString(e, t);
	}
	toArray() {
		return this._matcher.path.map((e) => e.tag);
	}
	matches(e) {
		return this._matcher.matches(e);
	}
	matchesAny(e) {
		return e.matchesAny(this._matcher);
	}
}, ru = class {
	constructor(e = {}) {
		this.separator = e.separator || `.`, this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new nu(this), this._keptAttrs = [];
	}
	push(e, t = null, n = null, r = null) {
		this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
		let i = this.path.length, a = this.siblingStacks[i];
		a || (a = {
			counts: /* @__PURE__ */ new Map(),
			total: 0
		}, this.siblingStacks[i] = a);
		let o = n ? `${n}:${e}` : e, s = a.counts.get(o) || 0, c = a.total;
		a.counts.set(o, s + 1), a.total++;
		let l = {
			tag: e,
			position: c,
			counter: s
		};
		n != null && (l.namespace = n), t != null && (l.values = t), this.path.push(l);
		let u = this.path.length, d = r === null ? null : r.keep;
		if (d != null && d.length > 0 && t) for (let e = 0; e < d.length; e++) {
			let n = d[e];
			t[n] !== void 0 && this._keptAttrs.push({
				depth: u,
				name: n,
				value: t[n]
			});
		}
	}
	pop() {
		if (this.path.length === 0) return;
		this._pathStringCache = null;
		let e = this.path.pop();
		this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
		let t = this.path.length + 1;
		for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t;) this._keptAttrs.pop();
		return e;
	}
	updateCurrent(e) {
		if (this.path.length > 0) {
			let t = this.path[this.path.length - 1];
			e != null && (t.values = e);
		}
	}
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		if (this.path.length !== 0) return this.path[this.path.length - 1].values?.[e];
	}
	hasAttr(e) {
		if (this.path.length === 0) return !1;
		let t = this.path[this.path.length - 1];
		return t.values !== void 0 && e in t.values;
	}
	getAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return t[n].value;
	}
	hasAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return !0;
		return !1;
	}
	getPosition() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
	}
	getCounter() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this.path.length;
	}
	toString(e, t = !0) {
		let n = e || this.separator;
		if (n === this.separator && t === !0) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			let e = this.path.map((e) => e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
			return this._pathStringCache = e, e;
		}
		return this.path.map((e) => t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
	}
	toArray() {
		return this.path.map((e) => e.tag);
	}
	reset() {
		this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
	}
	matches(e) {
		let t = e.segments;
		return t.length === 0 ? !1 : e.hasDeepWildcard() ? this._matchWithDeepWildcard(t) : this._matchSimple(t);
	}
	_matchSimple(e) {
		if (this.path.length !== e.length) return !1;
		for (let t = 0; t < e.length; t++) if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) return !1;
		return !0;
	}
	_matchWithDeepWildcard(e) {
		let t = this.path.length - 1, n = e.length - 1;
		for (; n >= 0 && t >= 0;) {
			let r = e[n];
			if (r.type === `deep-wildcard`) {
				if (n--, n < 0) return !0;
				let r = e[n], i = !1;
				for (let e = t; e >= 0; e--) if (this._matchSegment(r, this.path[e], e === this.path.length - 1)) {
					t = e - 1, n--, i = !0;
					break;
				}
				if (!i) return !1;
			} else {
				if (!this._matchSegment(r, this.path[t], t === this.path.length - 1)) return !1;
				t--, n--;
			}
		}
		return n < 0;
	}
	_matchSegment(e, t, n) {
		if (e.tag !== `*` && e.tag !== t.tag || e.namespace !== void 0 && e.namespace !== `*` && e.namespace !== t.namespace || e.attrName !== void 0 && (!n || !t.values || !(e.attrName in t.values) || e.attrValue !== void 0 && String(t.values[e.attrName]) !== String(e.attrValue))) return !1;
		if (e.position !== void 0) {
			if (!n) return !1;
			let r = t.counter ?? 0;
			if (e.position === `first` && r !== 0 || e.position === `odd` && r % 2 != 1 || e.position === `even` && r % 2 != 0 || e.position === `nth` && r !== e.positionValue) return !1;
		}
		return !0;
	}
	matchesAny(e) {
		return e.matchesAny(this);
	}
	snapshot() {
		return {
			path: this.path.map((e) => ({ ...e })),
			siblingStacks: this.siblingStacks.map((e) => e && {
				counts: new Map(e.counts),
				total: e.total
			}),
			keptAttrs: this._keptAttrs.map((e) => ({ ...e }))
		};
	}
	restore(e) {
		this._pathStringCache = null, this.path = e.path.map((e) => ({ ...e })), this.siblingStacks = e.siblingStacks.map((e) => e && {
			counts: new Map(e.counts),
			total: e.total
		}), this._keptAttrs = (e.keptAttrs || []).map((e) => ({ ...e }));
	}
	readOnly() {
		return this._view;
	}
};
const iu = [
	{
		id: `html-script-open`,
		description: `<script opening tag`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `html-script-close`,
		description: `<\/script closing tag`,
		pattern: /<\/script[\s>]/i
	},
	{
		id: `html-javascript-protocol`,
		description: `javascript: URI scheme (with optional whitespace/encoding)`,
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: `html-vbscript-protocol`,
		description: `vbscript: URI scheme`,
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: `html-data-html`,
		description: `data:text/html URI — can execute scripts in browsers`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: `html-data-xhtml`,
		description: `data:application/xhtml+xml URI`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: `html-data-svg`,
		description: `data:image/svg+xml URI — can execute scripts`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: `html-inline-event-handler`,
		description: `Inline event handler attributes: onclick=, onerror=, onload=, etc.`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `html-entity-obfuscated-script`,
		description: `HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)`,
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: `html-entity-obfuscated-javascript`,
		description: `HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")`,
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: `html-style-expression`,
		description: `CSS expression() — IE-era code execution in style attributes`,
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: `html-object-embed`,
		description: `<object or <embed tags that can load active content`,
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: `html-base-tag`,
		description: `<base href= — can hijack all relative URLs on a page`,
		pattern: /<base[\s>]/i
	},
	{
		id: `html-meta-refresh`,
		description: `<meta http-equiv="refresh" — can redirect users`,
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: `html-srcdoc`,
		description: `srcdoc= attribute on iframes — embeds HTML that can run scripts`,
		pattern: /srcdoc\s*=/i
	},
	{
		id: `html-iframe`,
		description: `<iframe tag`,
		pattern: /<iframe[\s>/]/i
	},
	{
		id: `html-form`,
		description: `<form tag — can be used for phishing / credential harvesting injection`,
		pattern: /<form[\s>/]/i
	}
], au = [
	{
		id: `xml-cdata-injection`,
		description: `CDATA section injection: <![CDATA[ breaks out of text node context`,
		pattern: /<!\[CDATA\[/i
	},
	{
		id: `xml-cdata-close`,
		description: `CDATA close sequence: ]]> can terminate an enclosing CDATA section`,
		pattern: /\]\]>/
	},
	{
		id: `xml-processing-instruction`,
		description: `XML processing instruction: <?xml-stylesheet or <?php etc.`,
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: `xml-doctype-injection`,
		description: `DOCTYPE declaration embedded in content — can define entities`,
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: `xml-entity-system`,
		description: `SYSTEM keyword — used in external entity declarations (XXE)`,
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: `xml-entity-public`,
		description: `PUBLIC keyword — used in external entity declarations (XXE)`,
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: `xml-entity-declaration`,
		description: `<!ENTITY declaration — defines entities, potential XXE or entity expansion`,
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: `xml-billion-laughs`,
		description: `Entity reference chaining / billion laughs: repeated &eX; style references`,
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: `xml-namespace-confusion`,
		description: `xmlns: attribute injection — can redefine namespaces to confuse parsers`,
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: `xml-comment-injection`,
		description: `<!-- comment injection — can hide content from some parsers`,
		pattern: /<!--/
	},
	{
		id: `xml-comment-close`,
		description: `--> closes an enclosing XML comment`,
		pattern: /-->/
	},
	{
		id: `xml-pi-close`,
		description: `?> closes an enclosing processing instruction`,
		pattern: /\?>/
	}
], ou = [
	{
		id: `svg-script-element`,
		description: `<script element inside SVG executes JavaScript`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `svg-xlink-href-javascript`,
		description: `xlink:href with javascript: — classic SVG XSS via <a> or <use>`,
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-href-javascript`,
		description: `href= with javascript: in SVG context (<a>, <animate>, etc.)`,
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-foreignobject`,
		description: `<foreignObject embeds HTML inside SVG — can execute scripts`,
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: `svg-use-external`,
		description: `<use xlink:href or href pointing to external resource (non-fragment URL)`,
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: `svg-animate-href`,
		description: `<animate attributeName="href" — can dynamically change href to javascript:`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: `svg-animate-xlinkhref`,
		description: `<animate attributeName="xlink:href"`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: `svg-set-javascript`,
		description: `<set to="javascript:..." — sets an attribute to a javascript: URI`,
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-event-handler`,
		description: `SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.`,
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: `svg-handler-generic`,
		description: `Generic on* handler catch-all for SVG attributes`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `svg-filter-feimage`,
		description: `<feImage href= — filter primitive that can load external resources`,
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: `svg-image-external`,
		description: `<image xlink:href with http/https or javascript protocol`,
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: `svg-style-javascript`,
		description: `style= attribute containing javascript: (e.g. background:url(javascript:...))`,
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
], su = [
	{
		id: `sql-block-comment-open`,
		description: `SQL block comment open: /* ... */ — unusual in legitimate user text`,
		pattern: /\/\*/
	},
	{
		id: `sql-union-select`,
		description: `UNION SELECT — most common SQL injection aggregation attack`,
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: `sql-drop-table`,
		description: `DROP TABLE — destructive DDL injection`,
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: `sql-drop-database`,
		description: `DROP DATABASE — destructive DDL injection`,
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: `sql-insert-into`,
		description: `INSERT INTO — data injection`,
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: `sql-delete-from`,
		description: `DELETE FROM — data deletion injection`,
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: `sql-update-set`,
		description: `UPDATE ... SET — data modification injection`,
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: `sql-exec-xp`,
		description: `EXEC xp_ — MSSQL extended stored procedure execution`,
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: `sql-tautology-string`,
		description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: `sql-tautology-numeric`,
		description: `Numeric tautology: OR 1=1`,
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: `sql-always-true-zero`,
		description: `Numeric tautology: OR 0=0`,
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: `sql-sleep-benchmark`,
		description: `Time-based blind injection: SLEEP() or BENCHMARK()`,
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: `sql-waitfor-delay`,
		description: `MSSQL time-based blind injection: WAITFOR DELAY`,
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: `sql-char-function`,
		description: `CHAR() function — used to obfuscate injected strings`,
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: `sql-information-schema`,
		description: `INFORMATION_SCHEMA — reconnaissance query for table/column enumeration`,
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
], cu = [
	{
		id: `shell-path-traversal-unix`,
		description: `Unix path traversal: ../  — climbing the directory tree`,
		pattern: /\.\.\//
	},
	{
		id: `shell-path-traversal-windows`,
		description: `Windows path traversal: ..\\ — climbing the directory tree`,
		pattern: /\.\.\\/
	},
	{
		id: `shell-path-traversal-encoded`,
		description: `URL-encoded path traversal: %2e%2e or %2f variants`,
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: `shell-null-byte`,
		description: `Null byte injection: \\x00 or %00 — truncates strings in C-backed functions`,
		pattern: /\x00|%00/
	},
	{
		id: `shell-semicolon`,
		description: `Semicolon command separator: cmd1; cmd2`,
		pattern: /;/
	},
	{
		id: `shell-pipe`,
		description: `Pipe operator: cmd1 | cmd2`,
		pattern: /\|/
	},
	{
		id: `shell-and-operator`,
		description: `AND operator: cmd1 && cmd2`,
		pattern: /&&/
	},
	{
		id: `shell-or-operator`,
		description: `OR operator: cmd1 || cmd2`,
		pattern: /\|\|/
	},
	{
		id: `shell-backtick`,
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: `shell-dollar-paren`,
		description: `Dollar-paren command substitution: $(cmd)`,
		pattern: /\$\(/
	},
	{
		id: `shell-dollar-brace`,
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: `shell-redirect-out`,
		description: `Output redirection: cmd > file or cmd >> file`,
		pattern: />{1,2}/
	},
	{
		id: `shell-redirect-in`,
		description: `Input redirection: cmd < file`,
		pattern: /</
	},
	{
		id: `shell-newline-injection`,
		description: `Newline injection: \\n or \\r — can inject new shell commands`,
		pattern: /[\n\r]/
	},
	{
		id: `shell-glob-star`,
		description: `Glob expansion: * or ? — can expand to unintended files`,
		pattern: /[/\\][*?]/
	},
	{
		id: `shell-absolute-root`,
		description: `Absolute root path injection: string starting with / or \\ (Windows UNC)`,
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: `shell-windows-drive`,
		description: `Windows drive letter path injection: C:\\ or D:/`,
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: `shell-curl-wget`,
		description: `curl/wget with URL or flags — can exfiltrate data or download payloads`,
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
], lu = [
	{
		id: `redos-nested-quantifier-plus`,
		description: `Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.`,
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: `redos-nested-quantifier-star`,
		description: `Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking`,
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: `redos-nested-groups`,
		description: `Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic`,
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: `redos-alternation-overlap`,
		description: `Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths`,
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: `redos-star-plus-concat`,
		description: `(x*x)+ pattern — triggers super-linear backtracking`,
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: `redos-dot-star-greedy`,
		description: `(.*){n,} or (.+){n,} — repeated greedy dot quantifiers`,
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: `redos-large-repetition`,
		description: `Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking`,
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: `redos-catastrophic-alternation`,
		description: `Long alternation with many similar branches — polynomial backtracking risk`,
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
], uu = `["'\\s]*:`, du = [
	{
		id: `nosql-where-operator`,
		description: `$where — executes arbitrary JavaScript server-side in MongoDB`,
		pattern: RegExp(`\\$where${uu}`, `i`)
	},
	{
		id: `nosql-ne-operator`,
		description: `$ne — "not equal" operator used to bypass equality checks`,
		pattern: RegExp(`\\$ne${uu}`, `i`)
	},
	{
		id: `nosql-gt-operator`,
		description: `$gt — "greater than" used to bypass password/value checks`,
		pattern: RegExp(`\\$gte?${uu}`, `i`)
	},
	{
		id: `nosql-lt-operator`,
		description: `$lt / $lte — "less than" bypass variants`,
		pattern: RegExp(`\\$lte?${uu}`, `i`)
	},
	{
		id: `nosql-regex-operator`,
		description: `$regex — can be used to extract data character by character (blind injection)`,
		pattern: RegExp(`\\$regex${uu}`, `i`)
	},
	{
		id: `nosql-or-operator`,
		description: `$or — logical OR; used to create always-true conditions`,
		pattern: RegExp(`\\$or${uu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-and-operator`,
		description: `$and — logical AND operator injection`,
		pattern: RegExp(`\\$and${uu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-nor-operator`,
		description: `$nor — logical NOR operator injection`,
		pattern: RegExp(`\\$nor${uu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-exists-operator`,
		description: `$exists — can enumerate fields to determine schema`,
		pattern: RegExp(`\\$exists${uu}`, `i`)
	},
	{
		id: `nosql-in-operator`,
		description: `$in — matches any value in a list; can enumerate values`,
		pattern: RegExp(`\\$in${uu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-expr-operator`,
		description: `$expr — allows aggregation expressions in queries (MongoDB 3.6+)`,
		pattern: RegExp(`\\$expr${uu}`, `i`)
	},
	{
		id: `nosql-function-operator`,
		description: `$function — executes arbitrary JavaScript in MongoDB 4.4+`,
		pattern: RegExp(`\\$function${uu}`, `i`)
	},
	{
		id: `nosql-accumulator-operator`,
		description: `$accumulator — custom aggregation with arbitrary JS execution`,
		pattern: RegExp(`\\$accumulator${uu}`, `i`)
	},
	{
		id: `nosql-proto-pollution`,
		description: `__proto__ — prototype pollution via object key injection`,
		pattern: /__proto__/
	},
	{
		id: `nosql-constructor-prototype`,
		description: `constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)`,
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: `nosql-proto-bracket`,
		description: `["__proto__"] — bracket-notation prototype pollution`,
		pattern: /\[["']__proto__["']\]/
	}
], fu = [
	{
		id: `log-crlf-injection`,
		description: `CRLF injection: literal \\r or \\n embeds fake log lines`,
		pattern: /[\r\n]/
	},
	{
		id: `log-url-encoded-crlf`,
		description: `URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers`,
		pattern: /%0[dDaA]/
	},
	{
		id: `log-unicode-newline`,
		description: `Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)`,
		pattern: /[\u2028\u2029]/
	},
	{
		id: `log-log4shell-jndi`,
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: `log-log4shell-obfuscated`,
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: `log-log4j-lookup`,
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: `log-ssti-double-brace`,
		description: `SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.`,
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: `log-ssti-hash-brace`,
		description: `SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB`,
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: `log-ssti-dollar-brace`,
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: `log-ssti-percent-tag`,
		description: `SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP`,
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: `log-null-byte`,
		description: `Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers`,
		pattern: /\x00|%00/
	},
	{
		id: `log-ansi-escape`,
		description: `ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed`,
		pattern: /\x1b\[/
	}
], pu = [
	{
		id: `sql-line-comment`,
		description: `SQL line comment: -- followed by whitespace or end of string`,
		pattern: /--(?:\s|$)/
	},
	{
		id: `sql-stacked-query`,
		description: `Stacked queries: semicolon immediately followed by a SQL keyword`,
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: `sql-hex-encoding`,
		description: `Hex-encoded string injection: 0x41414141 style (MySQL)`,
		pattern: /\b0x[0-9a-f]{4,}/i
	}
], mu = [...su, ...pu], hu = Object.freeze({
	colon: `:`,
	Tab: `	`,
	NewLine: `
`
}), gu = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function _u(e) {
	return e.indexOf(`&`) === -1 ? e : e.replace(gu, (e, t, n, r) => {
		if (r !== void 0) return Object.prototype.hasOwnProperty.call(hu, r) ? hu[r] : e;
		let i = t === void 0 ? parseInt(n, 10) : parseInt(t, 16);
		return !Number.isFinite(i) || i > 1114111 ? e : String.fromCodePoint(i);
	});
}
iu.label = `HTML`, au.label = `XML`, ou.label = `SVG`, iu.decodeEntities = !0, au.decodeEntities = !0, ou.decodeEntities = !0, su.label = `SQL`, mu.label = `SQL-STRICT`, cu.label = `SHELL`, lu.label = `REDOS`, du.label = `NOSQL`, fu.label = `LOG`, Object.freeze({
	HTML: iu,
	XML: au,
	SVG: ou,
	SQL: su,
	"SQL-STRICT": mu,
	SHELL: cu,
	REDOS: lu,
	NOSQL: du,
	LOG: fu
});
function vu(e) {
	if (typeof e != `string`) throw TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`);
}
function yu(e) {
	if (!(e instanceof RegExp)) {
		if (Array.isArray(e)) {
			if (e.length === 0) throw TypeError(`is-unsafe: context must not be an empty array`);
			if (Array.isArray(e[0])) {
				for (let t of e) if (!Array.isArray(t) || t.length === 0) throw TypeError(`is-unsafe: each context in the array must be a non-empty pattern array (PatternList)`);
			}
		} else throw TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`);
	}
}
function bu(e) {
	return e instanceof RegExp ? {
		lists: null,
		regex: e
	} : Array.isArray(e[0]) ? {
		lists: e,
		regex: null
	} : {
		lists: [e],
		regex: null
	};
}
function xu(e, t) {
	if (!t.decodeEntities) return null;
	let n = _u(e);
	return n === e ? null : n;
}
function Su(e, t) {
	let n = t.label ?? `CUSTOM`, r = xu(e, t);
	for (let i of t) if (i.pattern.test(e) || r !== null && i.pattern.test(r)) return {
		context: n,
		id: i.id,
		description: i.description,
		pattern: i.pattern
	};
	return null;
}
function Cu(e, t) {
	vu(e), yu(t);
	let { lists: n, regex: r } = bu(t);
	if (r) return r.test(e);
	for (let t of n) if (Su(e, t) !== null) return !0;
	return !1;
}
function wu(e, t) {
	if (!e) return {};
	let n = t.attributesGroupName ? e[t.attributesGroupName] : e;
	if (!n) return {};
	let r = {};
	for (let e in n) if (e.startsWith(t.attributeNamePrefix)) {
		let i = e.substring(t.attributeNamePrefix.length);
		r[i] = n[e];
	} else r[e] = n[e];
	return r;
}
function Tu(e) {
	if (!e || typeof e != `string`) return;
	let t = e.indexOf(`:`);
	if (t !== -1 && t > 0) {
		let n = e.substring(0, t);
		if (n !== `xmlns`) return n;
	}
}
var Eu = class {
	constructor(e, t) {
		this.options = e, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = Mu, this.parseTextData = Du, this.resolveNameSpace = Ou, this.buildAttributesMap = ju, this.isItStopNode = Lu, this.replaceEntitiesValue = Fu, this.readStopNodeData = Hu, this.saveTextToParentTag = Iu, this.addChild = Pu, this.ignoreAttributesFn = $l(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
		let n = { ...il };
		this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == `object` ? n = this.options.htmlEntities : this.options.htmlEntities === !0 && (n = {
			...al,
			...rl
		}), this.entityDecoder = new gl({
			namedEntities: {
				...n,
				...t
			},
			numericAllowed: this.options.htmlEntities,
			limit: {
				maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
				maxExpandedLength: this.options.processEntities.maxExpandedLength,
				applyLimitsTo: this.options.processEntities.appliesTo
			},
			onInputEntity: (e, t) => Cu(t, [iu, au]) ? ol.BLOCK : ol.ALLOW
		})), this.matcher = new ru(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new tu();
		let r = this.options.stopNodes;
		if (r && r.length > 0) {
			for (let e = 0; e < r.length; e++) {
				let t = r[e];
				typeof t == `string` ? this.stopNodeExpressionsSet.add(new eu(t)) : t instanceof eu && this.stopNodeExpressionsSet.add(t);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
function Du(e, t, n, r, i, a, o) {
	let s = this.options;
	if (e !== void 0 && (s.trimValues && !r && (e = e.trim()), e.length > 0)) {
		o || (e = this.replaceEntitiesValue(e, t, n));
		let r = s.jPath ? n.toString() : n, c = s.tagValueProcessor(t, e, r, i, a);
		return c == null ? e : typeof c != typeof e || c !== e ? c : s.trimValues || e.trim() === e ? Uu(e, s.parseTagValue, s.numberParseOptions) : e;
	}
}
function Ou(e) {
	if (this.options.removeNSPrefix) {
		let t = e.split(`:`), n = e.charAt(0) === `/` ? `/` : ``;
		if (t[0] === `xmlns`) return ``;
		t.length === 2 && (e = n + t[1]);
	}
	return e;
}
const ku = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function Au(e) {
	return e[3] === void 0 ? e[4] : e[3];
}
function ju(e, t, n, r = !1) {
	let i = this.options;
	if (r === !0 || i.ignoreAttributes !== !0 && typeof e == `string`) {
		let r = Rc(e, ku), a = r.length, o = {}, s = Array(a), c = !1, l = {};
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]), a = Au(r[e]);
			if (t.length && a !== void 0) {
				let r = a;
				i.trimValues && (r = r.trim()), r = this.replaceEntitiesValue(r, n, this.readonlyMatcher), s[e] = r, l[t] = r, c = !0;
			}
		}
		c && typeof t == `object` && t.updateCurrent && t.updateCurrent(l);
		let u = i.jPath ? t.toString() : this.readonlyMatcher, d = !1;
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]);
			if (this.ignoreAttributesFn(t, u)) continue;
			let n = i.attributeNamePrefix + t;
			if (t.length) {
				if (i.transformAttributeName && (n = i.transformAttributeName(n)), n = Gu(n, i), Au(r[e]) !== void 0) {
					let r = s[e], a = i.attributeValueProcessor(t, r, u);
					a == null ? o[n] = r : typeof a != typeof r || a !== r ? o[n] = a : o[n] = Uu(r, i.parseAttributeValue, i.numberParseOptions), d = !0;
				} else i.allowBooleanAttributes && (o[n] = !0, d = !0);
			}
		}
		if (!d) return;
		if (i.attributesGroupName && !i.preserveOrder) {
			let e = {};
			return e[i.attributesGroupName] = o, e;
		}
		return o;
	}
}
const Mu = function(e) {
	let t = this.options, n = t.captureMetaData ? [] : void 0;
	e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t) => (e.length === 2 && n.push(t - n.length), `
`) : `
`);
	let r = new Cl(`!xml`), i = r, a = ``;
	this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
	let o = new Ml(t.processEntities), s = e.length;
	for (let c = 0; c < s; c++) if (e[c] === `<`) {
		let l = e.charCodeAt(c + 1);
		if (l === 47) {
			let o = zu(e, `>`, c, `Closing Tag is not closed.`), s = e.substring(c + 2, o).trim();
			if (t.removeNSPrefix) {
				let e = s.indexOf(`:`);
				e !== -1 && (s = s.substr(e + 1));
			}
			s = Wu(t.transformTagName, s, ``, t).tagName, i && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher));
			let l = this.matcher.getCurrentTag();
			if (s && t.unpairedTagsSet.has(s)) throw Error(`Unpaired tag can not be used as closing tag: </${s}>`);
			l && t.unpairedTagsSet.has(l) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = this.tagsNodeStack.pop() || r, t.captureMetaData && i && i.addEndIndex(Nu(o + 1, n)), a = ``, c = o;
		} else if (l === 63) {
			let r = Vu(e, c, !1, `?>`);
			if (!r) throw Error(`Pi Tag is not closed.`);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let s = this.buildAttributesMap(r.tagExp, this.matcher, r.tagName, !0);
			if (s) {
				let e = s[this.options.attributeNamePrefix + `version`];
				this.entityDecoder.setXmlVersion(Number(e) || 1), o.setXmlVersion(Number(e) || 1);
			}
			if (!(t.ignoreDeclaration && r.tagName === `?xml` || t.ignorePiTags)) {
				let e = new Cl(r.tagName);
				e.add(t.textNodeName, ``), r.tagName !== r.tagExp && r.attrExpPresent && t.ignoreAttributes !== !0 && (e[`:@`] = s);
				let a = t.captureMetaData ? Nu(c, n) : c;
				this.addChild(i, e, this.readonlyMatcher, a), t.captureMetaData && i.addEndIndex(Nu(r.closeIndex + 2, n));
			}
			c = r.closeIndex + 1;
		} else if (l === 33 && e.charCodeAt(c + 2) === 45 && e.charCodeAt(c + 3) === 45) {
			let n = zu(e, `-->`, c + 4, `Comment is not closed.`);
			if (t.commentPropName) {
				let r = e.substring(c + 4, n - 2);
				a = this.saveTextToParentTag(a, i, this.readonlyMatcher), i.add(t.commentPropName, [{ [t.textNodeName]: r }]);
			}
			c = n;
		} else if (l === 33 && e.charCodeAt(c + 2) === 68) {
			if (this.doctypefound) throw Error(`Multiple DOCTYPE declarations found.`);
			this.doctypefound = !0;
			let t = o.readDocType(e, c);
			this.entityDecoder.addInputEntities(t.entities), c = t.i;
		} else if (l === 33 && e.charCodeAt(c + 2) === 91) {
			let n = zu(e, `]]>`, c, `CDATA is not closed.`) - 2, r = e.substring(c + 9, n);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let o = this.parseTextData(r, i.tagname, this.readonlyMatcher, !0, !1, !0, !0);
			o ??= ``, t.cdataPropName ? i.add(t.cdataPropName, [{ [t.textNodeName]: r }]) : i.add(t.textNodeName, o), c = n + 2;
		} else {
			let o = Vu(e, c, t.removeNSPrefix);
			if (!o) {
				let t = e.substring(Math.max(0, c - 50), Math.min(s, c + 50));
				throw Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`);
			}
			let l = o.tagName, u = o.rawTagName, d = o.tagExp, f = o.attrExpPresent, p = o.closeIndex;
			if ({tagName: l, tagExp: d} = Wu(t.transformTagName, l, d, t), t.strictReservedNames && (l === t.commentPropName || l === t.cdataPropName || l === t.textNodeName || l === t.attributesGroupName)) throw Error(`Invalid tag name: ${l}`);
			i && a && i.tagname !== `!xml` && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher, !1));
			let m = i;
			m && t.unpairedTagsSet.has(m.tagname) && (i = this.tagsNodeStack.pop(), this.matcher.pop());
			let h = !1;
			d.length > 0 && d.lastIndexOf(`/`) === d.length - 1 && (h = !0, l[l.length - 1] === `/` ? (l = l.substr(0, l.length - 1), d = l) : d = d.substr(0, d.length - 1), f = l !== d);
			let g = null, _;
			_ = Tu(u), l !== r.tagname && this.matcher.push(l, {}, _), l !== d && f && (g = this.buildAttributesMap(d, this.matcher, l), g && wu(g, t)), l !== r.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
			let v = t.captureMetaData ? Nu(c, n) : c;
			if (this.isCurrentNodeStopNode) {
				let r = ``;
				if (h) c = o.closeIndex;
				else if (t.unpairedTagsSet.has(l)) c = o.closeIndex;
				else {
					let t = this.readStopNodeData(e, u, p + 1);
					if (!t) throw Error(`Unexpected end of ${u}`);
					c = t.i, r = t.tagContent;
				}
				let a = new Cl(l);
				g && (a[`:@`] = g), a.add(t.textNodeName, r), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(i, a, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(Nu(c + 1, n));
			} else {
				if (h) {
					({tagName: l, tagExp: d} = Wu(t.transformTagName, l, d, t));
					let e = new Cl(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(Nu(p + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
				} else if (t.unpairedTagsSet.has(l)) {
					let e = new Cl(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(Nu(o.closeIndex + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, c = o.closeIndex;
					continue;
				} else {
					let e = new Cl(l);
					if (this.tagsNodeStack.length > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
					this.tagsNodeStack.push(i), g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), i = e;
				}
				a = ``, c = p;
			}
		}
	} else a += e[c];
	return r.child;
};
function Nu(e, t) {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = Math.floor((n + r) / 2);
		t[i] < e ? n = i + 1 : r = i;
	}
	return e + n;
}
function Pu(e, t, n, r) {
	this.options.captureMetaData || (r = void 0);
	let i = this.options.jPath ? n.toString() : n, a = this.options.updateTag(t.tagname, i, t[`:@`]);
	a === !1 || (typeof a == `string` && (t.tagname = a), e.addChild(t, r));
}
function Fu(e, t, n) {
	let r = this.options.processEntities;
	if (!r || !r.enabled) return e;
	if (r.allowedTags) {
		let i = this.options.jPath ? n.toString() : n;
		if (!(Array.isArray(r.allowedTags) ? r.allowedTags.includes(t) : r.allowedTags(t, i))) return e;
	}
	if (r.tagFilter) {
		let i = this.options.jPath ? n.toString() : n;
		if (!r.tagFilter(t, i)) return e;
	}
	return this.entityDecoder.decode(e);
}
function Iu(e, t, n, r) {
	return e &&= (r === void 0 && (r = t.child.length === 0), e = this.parseTextData(e, t.tagname, n, !1, t[`:@`] ? Object.keys(t[`:@`]).length !== 0 : !1, r), e !== void 0 && e !== `` && t.add(this.options.textNodeName, e), ``), e;
}
function Lu() {
	return this.stopNodeExpressionsSet.size !== 0 && this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function Ru(e, t, n = `>`) {
	let r = e.length, i = n.charCodeAt(0), a = n.length > 1 ? n.charCodeAt(1) : -1, o = ``, s = t;
	for (let n = t; n < r; n++) {
		let t = e.charCodeAt(n);
		if (t === 34 || t === 39) {
			if (n = e.indexOf(e[n], n + 1), n === -1) return;
		} else if (t === i) {
			if (a !== -1) {
				if (e.charCodeAt(n + 1) === a) return o += e.substring(s, n), {
					data: o,
					index: n
				};
			} else return o += e.substring(s, n), {
				data: o,
				index: n
			};
		} else t === 9 && (o += e.substring(s, n) + ` `, s = n + 1);
	}
}
function zu(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i + t.length - 1;
}
function Bu(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i;
}
function Vu(e, t, n, r = `>`) {
	let i = Ru(e, t + 1, r);
	if (!i) return;
	let a = i.data, o = i.index, s = a.search(/\s/), c = a, l = !0;
	s !== -1 && (c = a.substring(0, s), a = a.substring(s + 1).trimStart());
	let u = c;
	if (n) {
		let e = c.indexOf(`:`);
		e !== -1 && (c = c.substr(e + 1), l = c !== i.data.substr(e + 1));
	}
	return {
		tagName: c,
		tagExp: a,
		closeIndex: o,
		attrExpPresent: l,
		rawTagName: u
	};
}
function Hu(e, t, n) {
	let r = n, i = 1, a = !1, o = -1, s = e.length;
	for (; n < s; n++) if (e[n] === `<`) {
		let s = e.charCodeAt(n + 1);
		if (s === 47) {
			let a = Bu(e, `>`, n, `${t} is not closed`);
			if (e.substring(n + 2, a).trim() === t && (i--, i === 0)) return {
				tagContent: e.substring(r, n),
				i: a
			};
			n = a;
		} else if (s === 63) n = zu(e, `?>`, n + 1, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 45 && e.charCodeAt(n + 3) === 45) n = zu(e, `-->`, n + 3, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 91) n = zu(e, `]]>`, n, `StopNode is not closed.`) - 2;
		else {
			let r = a ? void 0 : Vu(e, n, !1);
			if (r) r.tagName === t && r.tagExp[r.tagExp.length - 1] !== `/` && i++, n = r.closeIndex;
			else {
				if (a = !0, o < n && (o = e.indexOf(`>`, n), o === -1)) return;
				let r = e.indexOf(`<`, n + 1);
				if (r === -1 || r > o) {
					let r = e.substring(n + 1, o), a = r.search(/\s/);
					(a === -1 ? r : r.substring(0, a)) === t && r[r.length - 1] !== `/` && i++, n = o;
				}
			}
		}
	}
}
function Uu(e, t, n) {
	if (t && typeof e == `string`) {
		let t = e.trim();
		return t === `true` || t !== `false` && ql(e, n);
	}
	return Bc(e) ? e : ``;
}
function Wu(e, t, n, r) {
	if (e) {
		let r = e(t);
		n === t && (n = r), t = r;
	}
	return t = Gu(t, r), {
		tagName: t,
		tagExp: n
	};
}
function Gu(e, t) {
	if (Hc.includes(e)) throw Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
	return Vc.includes(e) ? t.onDangerousProperty(e) : e;
}
const Ku = Cl.getMetaDataSymbol();
function qu(e, t) {
	if (!e || typeof e != `object`) return {};
	if (!t) return e;
	let n = {};
	for (let r in e) if (r.startsWith(t)) {
		let i = r.substring(t.length);
		n[i] = e[r];
	} else n[r] = e[r];
	return n;
}
function Ju(e, t, n, r) {
	return Yu(e, t, n, r);
}
function Yu(e, t, n, r) {
	let i, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = Xu(s);
		if (c !== void 0 && c !== t.textNodeName) {
			let e = qu(s[`:@`] || {}, t.attributeNamePrefix);
			n.push(c, e);
		}
		if (c === t.textNodeName) i === void 0 ? i = s[c] : i += `` + s[c];
		else if (c === void 0) continue;
		else if (s[c]) {
			let e = Yu(s[c], t, n, r), i = Qu(e, t);
			if (Object.keys(e).length === 0 && t.alwaysCreateTextNode && (e[t.textNodeName] = ``), s[`:@`] ? Zu(e, s[`:@`], r, t) : Object.keys(e).length === 1 && e[t.textNodeName] !== void 0 && !t.alwaysCreateTextNode ? e = e[t.textNodeName] : Object.keys(e).length === 0 && (t.alwaysCreateTextNode ? e[t.textNodeName] = `` : e = ``), s[Ku] !== void 0 && typeof e == `object` && e && (e[Ku] = s[Ku]), a[c] !== void 0 && Object.prototype.hasOwnProperty.call(a, c)) Array.isArray(a[c]) || (a[c] = [a[c]]), a[c].push(e);
			else {
				let n = t.jPath ? r.toString() : r;
				a[c] = t.isArray(c, n, i) ? [e] : e;
			}
			c !== void 0 && c !== t.textNodeName && n.pop();
		}
	}
	return typeof i == `string` ? i.length > 0 && (a[t.textNodeName] = i) : i !== void 0 && (a[t.textNodeName] = i), a;
}
function Xu(e) {
	let t = Object.keys(e);
	for (let e = 0; e < t.length; e++) {
		let n = t[e];
		if (n !== `:@`) return n;
	}
}
function Zu(e, t, n, r) {
	if (t) {
		let i = Object.keys(t), a = i.length;
		for (let o = 0; o < a; o++) {
			let a = i[o], s = a.startsWith(r.attributeNamePrefix) ? a.substring(r.attributeNamePrefix.length) : a, c = r.jPath ? n.toString() + `.` + s : n;
			e[a] = r.isArray(a, c, !0, !0) ? [t[a]] : t[a];
		}
	}
}
function Qu(e, t) {
	let { textNodeName: n } = t, r = Object.keys(e).length;
	return !!(r === 0 || r === 1 && (e[n] || typeof e[n] == `boolean` || e[n] === 0));
}
var $u = class {
	constructor(e) {
		this.externalEntities = {}, this.options = xl(e);
	}
	parse(e, t) {
		if (typeof e != `string` && e.toString) e = e instanceof Uint8Array && !(typeof Buffer < `u` && Buffer.isBuffer(e)) ? new TextDecoder(`utf-8`, { ignoreBOM: !0 }).decode(e) : e.toString();
		else if (typeof e != `string`) throw Error(`XML data is accepted in String or Bytes[] form.`);
		if (t) {
			t === !0 && (t = {});
			let n = Wc(e, t);
			if (n !== !0) throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`);
		}
		let n = new Eu(this.options, this.externalEntities), r = n.parseXml(e);
		return this.options.preserveOrder || r === void 0 ? r : Ju(r, this.options, n.matcher, n.readonlyMatcher);
	}
	addEntity(e, t) {
		if (t.indexOf(`&`) !== -1) throw Error(`Entity value can't have '&'`);
		if (e.indexOf(`&`) !== -1 || e.indexOf(`;`) !== -1) throw Error(`An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'`);
		if (t === `&`) throw Error(`An entity with value '&' is not permitted`);
		this.externalEntities[e] = t;
	}
	static getMetaDataSymbol() {
		return Cl.getMetaDataSymbol();
	}
};
function ed(e) {
	return typeof e == `number` && Object.is(e, -0) ? `-0` : String(e);
}
function td(e) {
	return ed(e).replace(/--/g, `- -`).replace(/--/g, `- -`).replace(/-$/, `- `);
}
function nd(e) {
	return ed(e).replace(/\]\]>/g, `]]]]><![CDATA[>`);
}
function rd(e) {
	return ed(e).replace(/"/g, `&quot;`).replace(/'/g, `&apos;`);
}
function id(e, t, n, r, i) {
	if (!n.sanitizeName) return e;
	let a = !t && e[0] === `?`, o = a ? e.slice(1) : e;
	if (i(o)) return e;
	let s = n.sanitizeName(o, {
		isAttribute: t,
		matcher: r.readOnly()
	});
	if (typeof s != `string` || !i(s)) throw Error(`sanitizeName returned an invalid XML name for "${o}"`);
	return a ? `?` + s : s;
}
function ad(e, t) {
	if (!Array.isArray(e) || e.length === 0) return `1.0`;
	let n = e[0];
	if (dd(n) === `?xml`) {
		let e = n[`:@`];
		if (e) {
			let n = t.attributeNamePrefix + `version`;
			if (e[n]) return e[n];
		}
	}
	return `1.0`;
}
function od(e, t) {
	let n = ``;
	t.format && (n = `
`);
	let r = [];
	if (t.stopNodes && Array.isArray(t.stopNodes)) for (let e = 0; e < t.stopNodes.length; e++) {
		let n = t.stopNodes[e];
		typeof n == `string` ? r.push(new eu(n)) : n instanceof eu && r.push(n);
	}
	let i = ad(e, t), a = jl(`qName`, { xmlVersion: i }), o = new ru();
	return sd(e, t, n, o, r, a);
}
function sd(e, t, n, r, i, a) {
	let o = ``, s = !1;
	if (t.maxNestedTags && r.getDepth() > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) {
		if (e != null) {
			let n = ed(e);
			return n = md(n, t), n;
		}
		return ``;
	}
	for (let c = 0; c < e.length; c++) {
		let l = e[c], u = dd(l);
		if (u === void 0) continue;
		let d = u === t.textNodeName || u === t.cdataPropName || u === t.commentPropName ? u : id(u, !1, t, r, a), f = cd(l[`:@`], t);
		r.push(d, f);
		let p = pd(r, i);
		if (d === t.textNodeName) {
			let e = l[u];
			p || (e = t.tagValueProcessor(d, e), e = md(e, t)), e = ed(e), s && (o += n), o += e, s = !1, r.pop();
			continue;
		}
		if (d === t.cdataPropName) {
			s && (o += n);
			let e = l[u][0][t.textNodeName], i = nd(e);
			o += `<![CDATA[${i}]]>`, s = !1, r.pop();
			continue;
		}
		if (d === t.commentPropName) {
			let e = l[u][0][t.textNodeName], i = td(e);
			o += n + `<!--${i}-->`, s = !0, r.pop();
			continue;
		}
		if (d[0] === `?`) {
			let e = fd(l[`:@`], t, p, r, a);
			o += (d === `?xml` ? `` : n) + `<${d}${e}?>`, s = !0, r.pop();
			continue;
		}
		let m = n;
		m !== `` && (m += t.indentBy);
		let h = n + `<${d}${fd(l[`:@`], t, p, r, a)}`, g;
		g = p ? ld(l[u], t, r.getDepth()) : sd(l[u], t, m, r, i, a), t.unpairedTags.indexOf(d) === -1 ? (!g || g.length === 0) && t.suppressEmptyNode ? o += h + `/>` : g && g.endsWith(`>`) ? o += h + `>${g}${n}</${d}>` : (o += h + `>`, g && n !== `` && (g.includes(`/>`) || g.includes(`</`)) ? o += n + t.indentBy + g + n : o += g, o += `</${d}>`) : t.suppressUnpairedNode ? o += h + `>` : o += h + `/>`, s = !0, r.pop();
	}
	return o;
}
function cd(e, t) {
	if (!e || t.ignoreAttributes) return null;
	let n = {}, r = !1;
	for (let i in e) {
		if (!Object.prototype.hasOwnProperty.call(e, i)) continue;
		let a = i.startsWith(t.attributeNamePrefix) ? i.substr(t.attributeNamePrefix.length) : i;
		n[a] = rd(e[i]), r = !0;
	}
	return r ? n : null;
}
function ld(e, t, n = 0) {
	if (t.maxNestedTags && n > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) return e == null ? `` : ed(e);
	let r = ``;
	for (let i = 0; i < e.length; i++) {
		let a = e[i], o = dd(a);
		if (o === t.textNodeName) r += ed(a[o]);
		else if (o === t.cdataPropName) r += a[o][0][t.textNodeName];
		else if (o === t.commentPropName) r += a[o][0][t.textNodeName];
		else if (o && o[0] === `?`) continue;
		else if (o) {
			let e = ud(a[`:@`], t), i = ld(a[o], t, n + 1);
			!i || i.length === 0 ? r += `<${o}${e}/>` : r += `<${o}${e}>${i}</${o}>`;
		}
	}
	return r;
}
function ud(e, t) {
	let n = ``;
	if (e && !t.ignoreAttributes) for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = e[r];
		i === !0 && t.suppressBooleanAttributes ? n += ` ${r.substr(t.attributeNamePrefix.length)}` : n += ` ${r.substr(t.attributeNamePrefix.length)}="${rd(i)}"`;
	}
	return n;
}
function dd(e) {
	let t = Object.keys(e);
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (Object.prototype.hasOwnProperty.call(e, r) && r !== `:@`) return r;
	}
}
function fd(e, t, n, r, i) {
	let a = ``;
	if (e && !t.ignoreAttributes) for (let o in e) {
		if (!Object.prototype.hasOwnProperty.call(e, o)) continue;
		let s = o.substr(t.attributeNamePrefix.length), c = n ? s : id(s, !0, t, r, i), l;
		n ? l = e[o] : (l = t.attributeValueProcessor(o, e[o]), l = md(l, t)), l === !0 && t.suppressBooleanAttributes ? a += ` ${c}` : a += ` ${c}="${rd(l)}"`;
	}
	return a;
}
function pd(e, t) {
	if (!t || t.length === 0) return !1;
	for (let n = 0; n < t.length; n++) if (e.matches(t[n])) return !0;
	return !1;
}
function md(e, t) {
	if (e && e.length > 0 && t.processEntities) for (let n = 0; n < t.entities.length; n++) {
		let r = t.entities[n];
		e = e.replace(r.regex, r.val);
	}
	return e;
}
function hd(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
const gd = {
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	cdataPropName: !1,
	format: !1,
	indentBy: `  `,
	suppressEmptyNode: !1,
	suppressUnpairedNode: !0,
	suppressBooleanAttributes: !0,
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	preserveOrder: !1,
	commentPropName: !1,
	unpairedTags: [],
	entities: [
		{
			regex: RegExp(`&`, `g`),
			val: `&amp;`
		},
		{
			regex: RegExp(`>`, `g`),
			val: `&gt;`
		},
		{
			regex: RegExp(`<`, `g`),
			val: `&lt;`
		},
		{
			regex: RegExp(`'`, `g`),
			val: `&apos;`
		},
		{
			regex: RegExp(`"`, `g`),
			val: `&quot;`
		}
	],
	processEntities: !0,
	stopNodes: [],
	oneListGroup: !1,
	maxNestedTags: 100,
	jPath: !0,
	sanitizeName: !1
};
function _d(e) {
	if (this.options = Object.assign({}, gd, e), this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), this.stopNodeExpressions = [], this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
		let t = this.options.stopNodes[e];
		typeof t == `string` ? this.stopNodeExpressions.push(new eu(t)) : t instanceof eu && this.stopNodeExpressions.push(t);
	}
	this.options.ignoreAttributes === !0 || this.options.attributesGroupName ? this.isAttribute = function() {
		return !1;
	} : (this.ignoreAttributesFn = hd(this.options.ignoreAttributes), this.attrPrefixLen = this.options.attributeNamePrefix.length, this.isAttribute = xd), this.processTextOrObjNode = yd, this.options.format ? (this.indentate = bd, this.tagEndChar = `>
`, this.newLine = `
`) : (this.indentate = function() {
		return ``;
	}, this.tagEndChar = `>`, this.newLine = ``);
}
function vd(e, t) {
	let n = e[`?xml`];
	if (n && typeof n == `object`) {
		if (t.attributesGroupName && n[t.attributesGroupName]) {
			let e = n[t.attributesGroupName][t.attributeNamePrefix + `version`];
			if (e) return e;
		}
		let e = n[t.attributeNamePrefix + `version`];
		if (e) return e;
	}
	return `1.0`;
}
_d.prototype.build = function(e) {
	if (this.options.preserveOrder) return od(e, this.options);
	{
		Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (e = { [this.options.arrayNodeName]: e });
		let t = new ru(), n = vd(e, this.options), r = jl(`qName`, { xmlVersion: n });
		return this.j2x(e, 0, t, r).val;
	}
}, _d.prototype.j2x = function(e, t, n, r) {
	let i = ``, a = ``;
	if (this.options.maxNestedTags && n.getDepth() >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	let o = this.options.jPath ? n.toString() : n, s = this.checkStopNode(n);
	for (let c in e) {
		if (!Object.prototype.hasOwnProperty.call(e, c)) continue;
		let l = c === this.options.textNodeName || c === this.options.cdataPropName || c === this.options.commentPropName || this.options.attributesGroupName && c === this.options.attributesGroupName || this.isAttribute(c) ? c : id(c, !1, this.options, n, r);
		if (e[c] === void 0) this.isAttribute(c) && (a += ``);
		else if (e[c] === null) this.isAttribute(c) || l === this.options.cdataPropName || l === this.options.commentPropName ? a += `` : l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
		else if (e[c] instanceof Date) a += this.buildTextValNode(e[c], l, ``, t, n);
		else if (typeof e[c] != `object`) {
			let u = this.isAttribute(c);
			if (u && !this.ignoreAttributesFn(u, o)) {
				let t = id(u, !0, this.options, n, r);
				i += this.buildAttrPairStr(t, ed(e[c]), s);
			} else if (!u) {
				if (c === this.options.textNodeName) {
					let t = this.options.tagValueProcessor(c, ed(e[c]));
					a += this.replaceEntitiesValue(t);
				} else {
					n.push(l);
					let r = this.checkStopNode(n);
					if (n.pop(), r) {
						let n = ed(e[c]);
						a += n === `` ? this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + `<` + l + `>` + n + `</` + l + this.tagEndChar;
					} else a += this.buildTextValNode(e[c], l, ``, t, n);
				}
			}
		} else if (Array.isArray(e[c])) {
			let i = e[c].length, o = ``, s = ``;
			for (let u = 0; u < i; u++) {
				let i = e[c][u];
				if (i !== void 0) {
					if (i === null) l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
					else if (typeof i == `object`) {
						if (this.options.oneListGroup) {
							n.push(l);
							let e = this.j2x(i, t + 1, n, r);
							n.pop(), o += e.val, this.options.attributesGroupName && i.hasOwnProperty(this.options.attributesGroupName) && (s += e.attrStr);
						} else o += this.processTextOrObjNode(i, l, t, n, r);
					} else if (this.options.oneListGroup) {
						let e = this.options.tagValueProcessor(l, i);
						e = this.replaceEntitiesValue(e), e = ed(e), o += e;
					} else {
						n.push(l);
						let e = this.checkStopNode(n);
						if (n.pop(), e) {
							let e = ed(i);
							o += e === `` ? this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + `<` + l + `>` + e + `</` + l + this.tagEndChar;
						} else o += this.buildTextValNode(i, l, ``, t, n);
					}
				}
			}
			this.options.oneListGroup && (o = this.buildObjectNode(o, l, s, t)), a += o;
		} else if (this.options.attributesGroupName && c === this.options.attributesGroupName) {
			let t = Object.keys(e[c]), a = t.length;
			for (let o = 0; o < a; o++) {
				let a = id(t[o], !0, this.options, n, r);
				i += this.buildAttrPairStr(a, ed(e[c][t[o]]), s);
			}
		} else a += this.processTextOrObjNode(e[c], l, t, n, r);
	}
	return {
		attrStr: i,
		val: a
	};
}, _d.prototype.buildAttrPairStr = function(e, t, n) {
	return n || (t = this.options.attributeValueProcessor(e, ed(t)), t = this.replaceEntitiesValue(t)), this.options.suppressBooleanAttributes && t === `true` ? ` ` + e : ` ` + e + `="` + rd(t) + `"`;
};
function yd(e, t, n, r, i) {
	let a = this.extractAttributes(e);
	if (r.push(t, a), this.checkStopNode(r)) {
		let i = this.buildRawContent(e, r.getDepth()), a = this.buildAttributesForStopNode(e);
		return r.pop(), this.buildObjectNode(i, t, a, n);
	}
	let o = this.j2x(e, n + 1, r, i);
	return r.pop(), t[0] === `?` ? this.buildTextValNode(``, t, o.attrStr, n, r) : e[this.options.textNodeName] !== void 0 && Object.keys(e).length === 1 ? this.buildTextValNode(e[this.options.textNodeName], t, o.attrStr, n, r) : this.buildObjectNode(o.val, t, o.attrStr, n);
}
_d.prototype.extractAttributes = function(e) {
	if (!e || typeof e != `object`) return null;
	let t = {}, n = !1;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let r = e[this.options.attributesGroupName];
		for (let e in r) {
			if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
			let i = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
			t[i] = rd(r[e]), n = !0;
		}
	} else for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = this.isAttribute(r);
		i && (t[i] = rd(e[r]), n = !0);
	}
	return n ? t : null;
}, _d.prototype.buildRawContent = function(e, t = 0) {
	if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (typeof e == `string`) return e;
	if (typeof e != `object` || !e) return String(e);
	if (e[this.options.textNodeName] !== void 0) return e[this.options.textNodeName];
	let n = ``;
	for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r) || this.isAttribute(r) || this.options.attributesGroupName && r === this.options.attributesGroupName) continue;
		let i = e[r];
		if (r === this.options.textNodeName) n += i;
		else if (Array.isArray(i)) {
			for (let e of i) if (typeof e == `string` || typeof e == `number`) n += `<${r}>${e}</${r}>`;
			else if (typeof e == `object` && e) {
				let i = this.buildRawContent(e, t + 1), a = this.buildAttributesForStopNode(e);
				n += i === `` ? `<${r}${a}/>` : `<${r}${a}>${i}</${r}>`;
			}
		} else if (typeof i == `object` && i) {
			let e = this.buildRawContent(i, t + 1), a = this.buildAttributesForStopNode(i);
			n += e === `` ? `<${r}${a}/>` : `<${r}${a}>${e}</${r}>`;
		} else n += `<${r}>${i}</${r}>`;
	}
	return n;
}, _d.prototype.buildAttributesForStopNode = function(e) {
	if (!e || typeof e != `object`) return ``;
	let t = ``;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let n = e[this.options.attributesGroupName];
		for (let e in n) {
			if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
			let r = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, i = n[e];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + rd(i) + `"`;
		}
	} else for (let n in e) {
		if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
		let r = this.isAttribute(n);
		if (r) {
			let i = e[n];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + rd(i) + `"`;
		}
	}
	return t;
}, _d.prototype.buildObjectNode = function(e, t, n, r) {
	if (e === ``) return t[0] === `?` ? this.indentate(r) + `<` + t + n + `?` + this.tagEndChar : this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar;
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = `</` + t + this.tagEndChar, a = ``;
		return t[0] === `?` && (a = `?`, i = ``), (n || n === ``) && e.indexOf(`<`) === -1 ? this.indentate(r) + `<` + t + n + a + `>` + e + i : this.options.commentPropName !== !1 && t === this.options.commentPropName && a.length === 0 ? this.indentate(r) + `<!--${td(e)}-->` + this.newLine : this.indentate(r) + `<` + t + n + a + this.tagEndChar + e + this.indentate(r) + i;
	}
}, _d.prototype.closeTag = function(e) {
	let t = ``;
	return this.options.unpairedTags.indexOf(e) === -1 ? t = this.options.suppressEmptyNode ? `/` : `></${e}` : this.options.suppressUnpairedNode || (t = `/`), t;
}, _d.prototype.checkStopNode = function(e) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
	for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
	return !1;
}, _d.prototype.buildTextValNode = function(e, t, n, r, i) {
	if (this.options.cdataPropName !== !1 && t === this.options.cdataPropName) {
		let t = nd(e);
		return this.indentate(r) + `<![CDATA[${t}]]>` + this.newLine;
	}
	if (this.options.commentPropName !== !1 && t === this.options.commentPropName) {
		let t = td(e);
		return this.indentate(r) + `<!--${t}-->` + this.newLine;
	}
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = this.options.tagValueProcessor(t, e);
		return i = this.replaceEntitiesValue(i), i = ed(i), i === `` ? this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar : this.indentate(r) + `<` + t + n + `>` + i + `</` + t + this.tagEndChar;
	}
}, _d.prototype.replaceEntitiesValue = function(e) {
	if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
		let n = this.options.entities[t];
		e = e.replace(n.regex, n.val);
	}
	return e;
};
function bd(e) {
	return this.options.indentBy.repeat(e);
}
function xd(e) {
	return e.startsWith(this.options.attributeNamePrefix) && e !== this.options.textNodeName ? e.substr(this.attrPrefixLen) : !1;
}
var Sd = _d;
const Cd = { validate: Wc };
function wd(e) {
	return {
		attributesGroupName: `$`,
		textNodeName: e.xmlCharKey ?? `_`,
		ignoreAttributes: !1,
		suppressBooleanAttributes: !1
	};
}
function Td(e = {}) {
	return {
		...wd(e),
		attributeNamePrefix: `@_`,
		format: !0,
		suppressEmptyNode: !0,
		indentBy: ``,
		rootNodeName: e.rootName ?? `root`,
		cdataPropName: e.cdataPropName ?? `__cdata`
	};
}
function Ed(e = {}) {
	return {
		...wd(e),
		parseAttributeValue: !1,
		parseTagValue: !1,
		attributeNamePrefix: ``,
		stopNodes: e.stopNodes,
		processEntities: !0,
		trimValues: !1
	};
}
function Dd(e, t = {}) {
	let n = Td(t), r = new Sd(n), i = { [n.rootNodeName]: e };
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${r.build(i)}`.replace(/\n/g, ``);
}
async function Od(e, t = {}) {
	if (!e) throw Error(`Document is empty`);
	let n = Cd.validate(e);
	if (n !== !0) throw n;
	let r = new $u(Ed(t)).parse(e);
	if (r[`?xml`] && delete r[`?xml`], !t.includeRoot) {
		let e = Object.keys(r)[0];
		if (e !== void 0) {
			let t = r[e];
			return typeof t == `object` ? { ...t } : t;
		}
	}
	return r;
}
var kd = class extends r {
	buffers;
	byteLength;
	byteOffsetInCurrentBuffer;
	bufferIndex;
	pushedBytesLength;
	constructor(e, t, n) {
		super(n), this.buffers = e, this.byteLength = t, this.byteOffsetInCurrentBuffer = 0, this.bufferIndex = 0, this.pushedBytesLength = 0;
		let r = 0;
		for (let e of this.buffers) r += e.byteLength;
		if (r < this.byteLength) throw Error(`Data size shouldn't be larger than the total length of buffers.`);
	}
	_read(e) {
		this.pushedBytesLength >= this.byteLength && this.push(null), e ||= this.readableHighWaterMark;
		let t = [], n = 0;
		for (; n < e && this.pushedBytesLength < this.byteLength;) {
			let r = this.byteLength - this.pushedBytesLength, i = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, a = Math.min(i, r);
			if (a > e - n) {
				let r = this.byteOffsetInCurrentBuffer + e - n;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, r)), this.pushedBytesLength += e - n, this.byteOffsetInCurrentBuffer = r, n = e;
				break;
			}
			{
				let e = this.byteOffsetInCurrentBuffer + a;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e)), a === i ? (this.byteOffsetInCurrentBuffer = 0, this.bufferIndex++) : this.byteOffsetInCurrentBuffer = e, this.pushedBytesLength += a, n += a;
			}
		}
		t.length > 1 ? this.push(Buffer.concat(t)) : t.length === 1 && this.push(t[0]);
	}
};
const Ad = d.constants.MAX_LENGTH;
var jd = class {
	buffers = [];
	capacity;
	_size;
	get size() {
		return this._size;
	}
	constructor(e, t, n) {
		this.capacity = e, this._size = 0;
		let r = Math.ceil(e / Ad);
		for (let t = 0; t < r; t++) {
			let n = t === r - 1 ? e % Ad : Ad;
			n === 0 && (n = Ad), this.buffers.push(Buffer.allocUnsafe(n));
		}
		t && this.fill(t, n);
	}
	fill(e, t) {
		this._size = Math.min(this.capacity, t);
		let n = 0, r = 0, i = 0, a = 0, o = 0;
		for (; o < this._size;) {
			let t = e[n], s = this.buffers[r], c = t.copy(s, i, a);
			o += c, a += c, i += c, a === t.length && (n++, a = 0), i === s.length && (r++, i = 0);
		}
		e.splice(0, n), e.length > 0 && (e[0] = e[0].slice(a));
	}
	getReadableStream() {
		return new kd(this.buffers, this.size);
	}
}, Md = class {
	bufferSize;
	maxBuffers;
	readable;
	outgoingHandler;
	emitter = new s();
	concurrency;
	offset = 0;
	isStreamEnd = !1;
	isError = !1;
	executingOutgoingHandlers = 0;
	encoding;
	numBuffers = 0;
	unresolvedDataArray = [];
	unresolvedLength = 0;
	incoming = [];
	outgoing = [];
	constructor(e, t, n, r, i, a) {
		if (t <= 0) throw RangeError(`bufferSize must be larger than 0, current is ${t}`);
		if (n <= 0) throw RangeError(`maxBuffers must be larger than 0, current is ${n}`);
		if (i <= 0) throw RangeError(`concurrency must be larger than 0, current is ${i}`);
		this.bufferSize = t, this.maxBuffers = n, this.readable = e, this.outgoingHandler = r, this.concurrency = i, this.encoding = a;
	}
	async do() {
		return new Promise((e, t) => {
			this.readable.on(`data`, (e) => {
				e = typeof e == `string` ? Buffer.from(e, this.encoding) : e, this.appendUnresolvedData(e), this.resolveData() || this.readable.pause();
			}), this.readable.on(`error`, (e) => {
				this.emitter.emit(`error`, e);
			}), this.readable.on(`end`, () => {
				this.isStreamEnd = !0, this.emitter.emit(`checkEnd`);
			}), this.emitter.on(`error`, (e) => {
				this.isError = !0, this.readable.pause(), t(e);
			}), this.emitter.on(`checkEnd`, () => {
				if (this.outgoing.length > 0) this.triggerOutgoingHandlers();
				else if (this.isStreamEnd && this.executingOutgoingHandlers === 0) {
					if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
						let n = this.shiftBufferFromUnresolvedDataArray();
						this.outgoingHandler(() => n.getReadableStream(), n.size, this.offset).then(e).catch(t);
					} else if (this.unresolvedLength >= this.bufferSize) return;
					else e();
				}
			});
		});
	}
	appendUnresolvedData(e) {
		this.unresolvedDataArray.push(e), this.unresolvedLength += e.length;
	}
	shiftBufferFromUnresolvedDataArray(e) {
		return e ? e.fill(this.unresolvedDataArray, this.unresolvedLength) : e = new jd(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength), this.unresolvedLength -= e.size, e;
	}
	resolveData() {
		for (; this.unresolvedLength >= this.bufferSize;) {
			let e;
			if (this.incoming.length > 0) e = this.incoming.shift(), this.shiftBufferFromUnresolvedDataArray(e);
			else if (this.numBuffers < this.maxBuffers) e = this.shiftBufferFromUnresolvedDataArray(), this.numBuffers++;
			else return !1;
			this.outgoing.push(e), this.triggerOutgoingHandlers();
		}
		return !0;
	}
	async triggerOutgoingHandlers() {
		let e;
		do {
			if (this.executingOutgoingHandlers >= this.concurrency) return;
			e = this.outgoing.shift(), e && this.triggerOutgoingHandler(e);
		} while (e);
	}
	async triggerOutgoingHandler(e) {
		let t = e.size;
		this.executingOutgoingHandlers++, this.offset += t;
		try {
			await this.outgoingHandler(() => e.getReadableStream(), t, this.offset - t);
		} catch (e) {
			this.emitter.emit(`error`, e);
			return;
		}
		this.executingOutgoingHandlers--, this.reuseBuffer(e), this.emitter.emit(`checkEnd`);
	}
	reuseBuffer(e) {
		this.incoming.push(e), !this.isError && this.resolveData() && !this.isStreamEnd && this.readable.resume();
	}
};
let Nd;
function Pd() {
	return Nd ||= Jo(), Nd;
}
var Fd = class {
	_nextPolicy;
	_options;
	constructor(e, t) {
		this._nextPolicy = e, this._options = t;
	}
	shouldLog(e) {
		return this._options.shouldLog(e);
	}
	log(e, t) {
		this._options.log(e, t);
	}
}, Id = class extends Fd {
	constructor(e, t) {
		super(e, t);
	}
	async sendRequest(e) {
		return this._nextPolicy.sendRequest(e);
	}
}, Ld = class {
	create(e, t) {
		return new Id(e, t);
	}
}, Rd = class extends Fd {
	sendRequest(e) {
		return this._nextPolicy.sendRequest(this.signRequest(e));
	}
	signRequest(e) {
		return e;
	}
}, zd = class extends Rd {
	constructor(e, t) {
		super(e, t);
	}
}, Bd = class {
	create(e, t) {
		throw Error(`Method should be implemented in children classes.`);
	}
}, Vd = class extends Bd {
	create(e, t) {
		return new zd(e, t);
	}
};
const Hd = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, $ = {
	AUTHORIZATION: `Authorization`,
	AUTHORIZATION_SCHEME: `Bearer`,
	CONTENT_ENCODING: `Content-Encoding`,
	CONTENT_ID: `Content-ID`,
	CONTENT_LANGUAGE: `Content-Language`,
	CONTENT_LENGTH: `Content-Length`,
	CONTENT_MD5: `Content-Md5`,
	CONTENT_TRANSFER_ENCODING: `Content-Transfer-Encoding`,
	CONTENT_TYPE: `Content-Type`,
	COOKIE: `Cookie`,
	DATE: `date`,
	IF_MATCH: `if-match`,
	IF_MODIFIED_SINCE: `if-modified-since`,
	IF_NONE_MATCH: `if-none-match`,
	IF_UNMODIFIED_SINCE: `if-unmodified-since`,
	PREFIX_FOR_STORAGE: `x-ms-`,
	RANGE: `Range`,
	USER_AGENT: `User-Agent`,
	X_MS_CLIENT_REQUEST_ID: `x-ms-client-request-id`,
	X_MS_COPY_SOURCE: `x-ms-copy-source`,
	X_MS_DATE: `x-ms-date`,
	X_MS_ERROR_CODE: `x-ms-error-code`,
	X_MS_VERSION: `x-ms-version`,
	X_MS_CopySourceErrorCode: `x-ms-copy-source-error-code`
};
function Ud(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function Wd(e, t) {
	let n = new URL(e);
	return n.hostname = t, n.toString();
}
function Gd(e) {
	try {
		return new URL(e).pathname;
	} catch {
		return;
	}
}
function Kd(e) {
	let t = new URL(e).search;
	if (!t) return {};
	t = t.trim(), t = t.startsWith(`?`) ? t.substring(1) : t;
	let n = t.split(`&`);
	n = n.filter((e) => {
		let t = e.indexOf(`=`), n = e.lastIndexOf(`=`);
		return t > 0 && t === n && n < e.length - 1;
	});
	let r = {};
	for (let e of n) {
		let t = e.split(`=`), n = t[0];
		r[n] = t[1];
	}
	return r;
}
async function qd(e, t, n) {
	return new Promise((r, i) => {
		let a, o = () => {
			a !== void 0 && clearTimeout(a), i(n);
		};
		a = setTimeout(() => {
			t !== void 0 && t.removeEventListener(`abort`, o), r();
		}, e), t !== void 0 && t.addEventListener(`abort`, o);
	});
}
const Jd = new Uint32Array([
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
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1820,
	0,
	1823,
	1825,
	1827,
	1829,
	0,
	0,
	0,
	1837,
	2051,
	0,
	0,
	1843,
	0,
	3331,
	3354,
	3356,
	3358,
	3360,
	3362,
	3364,
	3366,
	3368,
	3370,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	0,
	0,
	1859,
	1860,
	1864,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	1868,
	0,
	1872,
	0
]), Yd = new Uint32Array([
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
	0,
	0,
	0,
	0,
	0,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
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
	0
]), Xd = new Uint32Array([
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
	0,
	0,
	0,
	32786,
	0,
	0,
	0,
	0,
	0,
	33298,
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
]);
function Zd(e, t) {
	return Qd(e, t) ? -1 : 1;
}
function Qd(e, t) {
	let n = [
		Jd,
		Yd,
		Xd
	], r = 0, i = 0, a = 0;
	for (; r < n.length;) {
		if (r === n.length - 1 && i !== a) return i > a;
		let o = i < e.length ? n[r][e[i].charCodeAt(0)] : 1, s = a < t.length ? n[r][t[a].charCodeAt(0)] : 1;
		if (o === 1 && s === 1) i = 0, a = 0, ++r;
		else if (o === s) ++i, ++a;
		else if (o === 0) ++i;
		else if (s === 0) ++a;
		else return o < s;
	}
	return !1;
}
var $d = class extends Rd {
	factory;
	constructor(e, t, n) {
		super(e, t), this.factory = n;
	}
	signRequest(e) {
		e.headers.set($.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString()), e.body && (typeof e.body == `string` || e.body !== void 0) && e.body.length > 0 && e.headers.set($.CONTENT_LENGTH, Buffer.byteLength(e.body));
		let t = [
			e.method.toUpperCase(),
			this.getHeaderValueToSign(e, $.CONTENT_LANGUAGE),
			this.getHeaderValueToSign(e, $.CONTENT_ENCODING),
			this.getHeaderValueToSign(e, $.CONTENT_LENGTH),
			this.getHeaderValueToSign(e, $.CONTENT_MD5),
			this.getHeaderValueToSign(e, $.CONTENT_TYPE),
			this.getHeaderValueToSign(e, $.DATE),
			this.getHeaderValueToSign(e, $.IF_MODIFIED_SINCE),
			this.getHeaderValueToSign(e, $.IF_MATCH),
			this.getHeaderValueToSign(e, $.IF_NONE_MATCH),
			this.getHeaderValueToSign(e, $.IF_UNMODIFIED_SINCE),
			this.getHeaderValueToSign(e, $.RANGE)
		].join(`
`) + `
` + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e), n = this.factory.computeHMACSHA256(t);
		return e.headers.set($.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${n}`), e;
	}
	getHeaderValueToSign(e, t) {
		let n = e.headers.get(t);
		return !n || t === $.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	getCanonicalizedHeadersString(e) {
		let t = e.headers.headersArray().filter((e) => e.name.toLowerCase().startsWith($.PREFIX_FOR_STORAGE));
		t.sort((e, t) => Zd(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	getCanonicalizedResourceString(e) {
		let t = Gd(e.url) || `/`, n = ``;
		n += `/${this.factory.accountName}${t}`;
		let r = Kd(e.url), i = {};
		if (r) {
			let e = [];
			for (let t in r) if (Object.prototype.hasOwnProperty.call(r, t)) {
				let n = t.toLowerCase();
				i[n] = r[t], e.push(n);
			}
			e.sort();
			for (let t of e) n += `\n${t}:${decodeURIComponent(i[t])}`;
		}
		return n;
	}
}, ef = class extends Bd {
	accountName;
	accountKey;
	constructor(e, t) {
		super(), this.accountName = e, this.accountKey = Buffer.from(t, `base64`);
	}
	create(e, t) {
		return new $d(e, t, this);
	}
	computeHMACSHA256(e) {
		return o(`sha256`, this.accountKey).update(e, `utf8`).digest(`base64`);
	}
};
const tf = Ka(`storage-common`);
var nf;
(function(e) {
	e[e.EXPONENTIAL = 0] = `EXPONENTIAL`, e[e.FIXED = 1] = `FIXED`;
})(nf ||= {});
const rf = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: nf.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, af = new ho(`The operation was aborted.`);
var of = class extends Fd {
	retryOptions;
	constructor(e, t, n = rf) {
		super(e, t), this.retryOptions = {
			retryPolicyType: n.retryPolicyType ? n.retryPolicyType : rf.retryPolicyType,
			maxTries: n.maxTries && n.maxTries >= 1 ? Math.floor(n.maxTries) : rf.maxTries,
			tryTimeoutInMs: n.tryTimeoutInMs && n.tryTimeoutInMs >= 0 ? n.tryTimeoutInMs : rf.tryTimeoutInMs,
			retryDelayInMs: n.retryDelayInMs && n.retryDelayInMs >= 0 ? Math.min(n.retryDelayInMs, n.maxRetryDelayInMs ? n.maxRetryDelayInMs : rf.maxRetryDelayInMs) : rf.retryDelayInMs,
			maxRetryDelayInMs: n.maxRetryDelayInMs && n.maxRetryDelayInMs >= 0 ? n.maxRetryDelayInMs : rf.maxRetryDelayInMs,
			secondaryHost: n.secondaryHost ? n.secondaryHost : rf.secondaryHost
		};
	}
	async sendRequest(e) {
		return this.attemptSendRequest(e, !1, 1);
	}
	async attemptSendRequest(e, t, n) {
		let r = e.clone(), i = t || !this.retryOptions.secondaryHost || e.method !== `GET` && e.method !== `HEAD` && e.method !== `OPTIONS` || n % 2 == 1;
		i || (r.url = Wd(r.url, this.retryOptions.secondaryHost)), this.retryOptions.tryTimeoutInMs && (r.url = Ud(r.url, Hd.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
		let a;
		try {
			if (tf.info(`RetryPolicy: =====> Try=${n} ${i ? `Primary` : `Secondary`}`), a = await this._nextPolicy.sendRequest(r), !this.shouldRetry(i, n, a)) return a;
			t ||= !i && a.status === 404;
		} catch (e) {
			if (tf.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), !this.shouldRetry(i, n, a, e)) throw e;
		}
		return await this.delay(i, n, e.abortSignal), this.attemptSendRequest(e, t, ++n);
	}
	shouldRetry(e, t, n, r) {
		if (t >= this.retryOptions.maxTries) return tf.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`), !1;
		let i = [
			`ETIMEDOUT`,
			`ESOCKETTIMEDOUT`,
			`ECONNREFUSED`,
			`ECONNRESET`,
			`ENOENT`,
			`ENOTFOUND`,
			`TIMEOUT`,
			`EPIPE`,
			`REQUEST_SEND_ERROR`
		];
		if (r) {
			for (let e of i) if (r.name.toUpperCase().includes(e) || r.message.toUpperCase().includes(e) || r.code && r.code.toString().toUpperCase() === e) return tf.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
		}
		if (n || r) {
			let t = n ? n.status : r ? r.statusCode : 0;
			if (!e && t === 404) return tf.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return tf.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (n && n?.status >= 400) {
			let e = n.headers.get($.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return r?.code === `PARSE_ERROR` && r?.message.startsWith(`Error "Error: Unclosed root tag`) ? (tf.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0) : !1;
	}
	async delay(e, t, n) {
		let r = 0;
		if (e) switch (this.retryOptions.retryPolicyType) {
			case nf.EXPONENTIAL:
				r = Math.min((2 ** (t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
				break;
			case nf.FIXED: r = this.retryOptions.retryDelayInMs;
		}
		else r = Math.random() * 1e3;
		return tf.info(`RetryPolicy: Delay for ${r}ms`), qd(r, n, af);
	}
}, sf = class {
	retryOptions;
	constructor(e) {
		this.retryOptions = e;
	}
	create(e, t) {
		return new of(e, t, this.retryOptions);
	}
};
function cf() {
	return {
		name: `storageBrowserPolicy`,
		async sendRequest(e, t) {
			return t(e);
		}
	};
}
function lf() {
	function e(e) {
		e.body && (typeof e.body == `string` || Buffer.isBuffer(e.body)) && e.body.length > 0 && e.headers.set($.CONTENT_LENGTH, Buffer.byteLength(e.body));
	}
	return {
		name: `StorageCorrectContentLengthPolicy`,
		async sendRequest(t, n) {
			return e(t), n(t);
		}
	};
}
const uf = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: nf.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, df = [
	`ETIMEDOUT`,
	`ESOCKETTIMEDOUT`,
	`ECONNREFUSED`,
	`ECONNRESET`,
	`ENOENT`,
	`ENOTFOUND`,
	`TIMEOUT`,
	`EPIPE`,
	`REQUEST_SEND_ERROR`
], ff = new ho(`The operation was aborted.`);
function pf(e = {}) {
	let t = e.retryPolicyType ?? uf.retryPolicyType, n = e.maxTries ?? uf.maxTries, r = e.retryDelayInMs ?? uf.retryDelayInMs, i = e.maxRetryDelayInMs ?? uf.maxRetryDelayInMs, a = e.secondaryHost ?? uf.secondaryHost, o = e.tryTimeoutInMs ?? uf.tryTimeoutInMs;
	function s({ isPrimaryRetry: e, attempt: t, response: r, error: i }) {
		if (t >= n) return tf.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${n}, no further try.`), !1;
		if (i) {
			for (let e of df) if (i.name.toUpperCase().includes(e) || i.message.toUpperCase().includes(e) || i.code && i.code.toString().toUpperCase() === e) return tf.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
			if (i?.code === `PARSE_ERROR` && i?.message.startsWith(`Error "Error: Unclosed root tag`)) return tf.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0;
		}
		if (r || i) {
			let t = r?.status ?? i?.statusCode ?? 0;
			if (!e && t === 404) return tf.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return tf.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (r && r?.status >= 400) {
			let e = r.headers.get($.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return !1;
	}
	function c(e, n) {
		let a = 0;
		if (e) switch (t) {
			case nf.EXPONENTIAL:
				a = Math.min((2 ** (n - 1) - 1) * r, i);
				break;
			case nf.FIXED: a = r;
		}
		else a = Math.random() * 1e3;
		return tf.info(`RetryPolicy: Delay for ${a}ms`), a;
	}
	return {
		name: `storageRetryPolicy`,
		async sendRequest(e, t) {
			o && (e.url = Ud(e.url, Hd.Parameters.TIMEOUT, String(Math.floor(o / 1e3))));
			let n = e.url, r = a ? Wd(e.url, a) : void 0, i = !1, l = 1, u = !0, d, f;
			for (; u;) {
				let a = i || !r || ![
					`GET`,
					`HEAD`,
					`OPTIONS`
				].includes(e.method) || l % 2 == 1;
				e.url = a ? n : r, d = void 0, f = void 0;
				try {
					tf.info(`RetryPolicy: =====> Try=${l} ${a ? `Primary` : `Secondary`}`), d = await t(e), i ||= !a && d.status === 404;
				} catch (e) {
					if (Ro(e)) tf.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), f = e;
					else throw tf.error(`RetryPolicy: Caught error, message: ${vo(e)}`), e;
				}
				u = s({
					isPrimaryRetry: a,
					attempt: l,
					response: d,
					error: f
				}), u && await qd(c(a, l), e.abortSignal, ff), l++;
			}
			if (d) return d;
			throw f ?? new Lo(`RetryPolicy failed without known error.`);
		}
	};
}
function mf(e) {
	function t(t) {
		t.headers.set($.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString()), t.body && (typeof t.body == `string` || Buffer.isBuffer(t.body)) && t.body.length > 0 && t.headers.set($.CONTENT_LENGTH, Buffer.byteLength(t.body));
		let a = [
			t.method.toUpperCase(),
			n(t, $.CONTENT_LANGUAGE),
			n(t, $.CONTENT_ENCODING),
			n(t, $.CONTENT_LENGTH),
			n(t, $.CONTENT_MD5),
			n(t, $.CONTENT_TYPE),
			n(t, $.DATE),
			n(t, $.IF_MODIFIED_SINCE),
			n(t, $.IF_MATCH),
			n(t, $.IF_NONE_MATCH),
			n(t, $.IF_UNMODIFIED_SINCE),
			n(t, $.RANGE)
		].join(`
`) + `
` + r(t) + i(t), s = o(`sha256`, e.accountKey).update(a, `utf8`).digest(`base64`);
		t.headers.set($.AUTHORIZATION, `SharedKey ${e.accountName}:${s}`);
	}
	function n(e, t) {
		let n = e.headers.get(t);
		return !n || t === $.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	function r(e) {
		let t = [];
		for (let [n, r] of e.headers) n.toLowerCase().startsWith($.PREFIX_FOR_STORAGE) && t.push({
			name: n,
			value: r
		});
		t.sort((e, t) => Zd(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	function i(t) {
		let n = Gd(t.url) || `/`, r = ``;
		r += `/${e.accountName}${n}`;
		let i = Kd(t.url), a = {};
		if (i) {
			let e = [];
			for (let t in i) if (Object.prototype.hasOwnProperty.call(i, t)) {
				let n = t.toLowerCase();
				a[n] = i[t], e.push(n);
			}
			e.sort();
			for (let t of e) r += `\n${t}:${decodeURIComponent(a[t])}`;
		}
		return r;
	}
	return {
		name: `storageSharedKeyCredentialPolicy`,
		async sendRequest(e, n) {
			return t(e), n(e);
		}
	};
}
function hf() {
	return {
		name: `storageRequestFailureDetailsParserPolicy`,
		async sendRequest(e, t) {
			try {
				let n = await t(e);
				return n.status === 400 && n.bodyAsText?.includes(`<Error><Code>InvalidHeaderValue</Code>`) && n.bodyAsText.includes(`<HeaderName>x-ms-version</HeaderName>`) && (n.bodyAsText = n.bodyAsText.replace(/<Message>.*<\/Message>/s, `<Message>The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.</Message>`)), n;
			} catch (e) {
				throw typeof e == `object` && e && e.response && e.response.parsedBody && e.response.parsedBody.code === `InvalidHeaderValue` && e.response.parsedBody.HeaderName === `x-ms-version` && (e.message = `The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.
`), e;
			}
		}
	};
}
var gf = class {
	accountName;
	userDelegationKey;
	key;
	constructor(e, t) {
		this.accountName = e, this.userDelegationKey = t, this.key = Buffer.from(t.value, `base64`);
	}
	computeHMACSHA256(e) {
		return o(`sha256`, this.key).update(e, `utf8`).digest(`base64`);
	}
}, _f = class e extends Error {
	constructor(t) {
		super(t), this.name = `PollerStoppedError`, Object.setPrototypeOf(this, e.prototype);
	}
}, vf = class e extends Error {
	constructor(t) {
		super(t), this.name = `PollerCancelledError`, Object.setPrototypeOf(this, e.prototype);
	}
}, yf = class {
	constructor(e) {
		this.resolveOnUnsuccessful = !1, this.stopped = !0, this.pollProgressCallbacks = [], this.operation = e, this.promise = new Promise((e, t) => {
			this.resolve = e, this.reject = t;
		}), this.promise.catch(() => {});
	}
	async startPolling(e = {}) {
		for (this.stopped &&= !1; !this.isStopped() && !this.isDone();) await this.poll(e), await this.delay();
	}
	async pollOnce(e = {}) {
		this.isDone() || (this.operation = await this.operation.update({
			abortSignal: e.abortSignal,
			fireProgress: this.fireProgress.bind(this)
		})), this.processUpdatedState();
	}
	fireProgress(e) {
		for (let t of this.pollProgressCallbacks) t(e);
	}
	async cancelOnce(e = {}) {
		this.operation = await this.operation.cancel(e);
	}
	poll(e = {}) {
		if (!this.pollOncePromise) {
			this.pollOncePromise = this.pollOnce(e);
			let t = () => {
				this.pollOncePromise = void 0;
			};
			this.pollOncePromise.then(t, t).catch(this.reject);
		}
		return this.pollOncePromise;
	}
	processUpdatedState() {
		if (this.operation.state.error && (this.stopped = !0, !this.resolveOnUnsuccessful)) throw this.reject(this.operation.state.error), this.operation.state.error;
		if (this.operation.state.isCancelled && (this.stopped = !0, !this.resolveOnUnsuccessful)) {
			let e = new vf(`Operation was canceled`);
			throw this.reject(e), e;
		}
		this.isDone() && this.resolve && this.resolve(this.getResult());
	}
	async pollUntilDone(e = {}) {
		return this.stopped && this.startPolling(e).catch(this.reject), this.processUpdatedState(), this.promise;
	}
	onProgress(e) {
		return this.pollProgressCallbacks.push(e), () => {
			this.pollProgressCallbacks = this.pollProgressCallbacks.filter((t) => t !== e);
		};
	}
	isDone() {
		let e = this.operation.state;
		return !!(e.isCompleted || e.isCancelled || e.error);
	}
	stopPolling() {
		this.stopped || (this.stopped = !0, this.reject && this.reject(new _f(`This poller is already stopped`)));
	}
	isStopped() {
		return this.stopped;
	}
	cancelOperation(e = {}) {
		if (!this.cancelPromise) this.cancelPromise = this.cancelOnce(e);
		else if (e.abortSignal) throw Error(`A cancel request is currently pending`);
		return this.cancelPromise;
	}
	getOperationState() {
		return this.operation.state;
	}
	getResult() {
		return this.operation.state.result;
	}
	toString() {
		return this.operation.toString();
	}
};
export { E as $, Ya as A, Mn as B, Io as C, _o as D, bo as E, Mr as F, Ht as G, Z as H, yr as I, Ft as J, J as K, gr as L, Ta as M, Ca as N, ho as O, va as P, xt as Q, Hn as R, Yo as S, xo as T, vn as U, bn as V, rn as W, At as X, Mt as Y, wt as Z, Ec as _, pf as a, os as b, sf as c, Ld as d, Pd as f, jc as g, Dd as h, mf as i, Ka as j, uo as k, ef as l, Od as m, gf as n, lf as o, Md as p, It as q, hf as r, cf as s, yf as t, Vd as u, pc as v, wo as w, rs as x, _s as y, Bn as z };
