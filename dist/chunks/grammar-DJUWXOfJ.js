import { i as e, o as t, t as n } from "./rolldown-runtime-BbuEWu3z.js";
var r = t(n(((t, n) => {
	var r = import.meta.dirname, i = import.meta.filename, a = (() => {
		var t = globalThis.document?.currentScript?.src;
		return async function(n = {}) {
			var a = n, o = !!globalThis.window, s = !!globalThis.WorkerGlobalScope, c = globalThis.process?.versions?.node && globalThis.process?.type != `renderer`, l = (e, t) => {
				throw t;
			};
			i === void 0 ? s && (t = self.location.href) : t = i;
			var u = ``;
			function d(e) {
				return a.locateFile ? a.locateFile(e, u) : u + e;
			}
			var f, p;
			if (c) {
				var m = e(`node:fs`);
				u = r + `/`, p = (e) => (e = y(e) ? new URL(e) : e, m.readFileSync(e)), f = async (e, t = !0) => (e = y(e) ? new URL(e) : e, m.readFileSync(e, t ? void 0 : `utf8`)), process.argv.length > 1 && process.argv[1].replace(/\\/g, `/`), process.argv.slice(2), l = (e, t) => {
					throw process.exitCode = e, t;
				};
			} else if (o || s) {
				try {
					u = new URL(`.`, t).href;
				} catch {}
				s && (p = (e) => {
					var t = new XMLHttpRequest();
					return t.open(`GET`, e, !1), t.responseType = `arraybuffer`, t.send(null), new Uint8Array(t.response);
				}), f = async (e) => {
					var t = await fetch(e, { credentials: `same-origin` });
					if (t.ok) return t.arrayBuffer();
					throw Error(t.status + ` : ` + t.url);
				};
			}
			var h = console.log.bind(console), g = console.error.bind(console), ee, _ = !1, v, y = (e) => e.startsWith(`file://`);
			class b {}
			class te extends b {}
			function ne() {
				return Q.buffer;
			}
			function re() {
				if (!T?.buffer?.resizable) {
					var e = ne();
					T = new Int8Array(e), he = new Int16Array(e), a.HEAPU8 = D = new Uint8Array(e), ve = new Uint16Array(e), C = new Int32Array(e), a.HEAPU32 = E = new Uint32Array(e), ge = new Float32Array(e), _e = new Float64Array(e), w = new BigInt64Array(e), ye = new BigUint64Array(e);
				}
			}
			function ie() {
				var e = a.preRun;
				e && (typeof e == `function` && (e = [e]), k.push(...e)), be(k);
			}
			function ae() {
				!a.noFSInit && !q.initialized && q.init(), U.init(), $.A(), q.ignorePermissions = !1;
			}
			function oe() {
				var e = a.postRun;
				e && (typeof e == `function` && (e = [e]), O.push(...e)), be(O);
			}
			function x(e) {
				throw a.onAbort?.(e), e = `Aborted(${e})`, g(e), _ = !0, e += `. Build with -sASSERTIONS for more info.`, new WebAssembly.RuntimeError(e);
			}
			var S;
			function se() {
				return d(`libpg-query.wasm`);
			}
			function ce(e) {
				if (p) return p(e);
				throw `both async and sync fetching of the wasm failed`;
			}
			async function le(e) {
				if (!ee) try {
					var t = await f(e);
					return new Uint8Array(t);
				} catch {}
				return ce(e);
			}
			async function ue(e, t) {
				try {
					var n = await le(e);
					return await WebAssembly.instantiate(n, t);
				} catch (e) {
					g(`failed to asynchronously prepare wasm: ${e}`), x(e);
				}
			}
			async function de(e, t, n) {
				if (!e && !c) try {
					var r = fetch(t, { credentials: `same-origin` });
					return await WebAssembly.instantiateStreaming(r, n);
				} catch (e) {
					g(`wasm streaming compile failed: ${e}`), g(`falling back to ArrayBuffer instantiation`);
				}
				return ue(t, n);
			}
			function fe() {
				return { a: bt };
			}
			async function pe() {
				function e(e) {
					return $ = e.exports, yt($), re(), $;
				}
				function t(t) {
					return e(t.instance);
				}
				var n = fe(), r = a.instantiateWasm;
				return r ? new Promise((t) => {
					r(n, (n) => t(e(n)));
				}) : (S ??= se(), t(await de(ee, S, n)));
			}
			class me {
				name = `ExitStatus`;
				constructor(e) {
					this.message = `Program terminated with exit(${e})`, this.status = e;
				}
			}
			var he, C, w, T, ge, _e, ve, E, ye, D, be = (e) => {
				for (; e.length > 0;) e.shift()(a);
			}, O = [], k = [];
			function xe(e, t = `i8`) {
				switch (t.endsWith(`*`) && (t = `*`), t) {
					case `i1`: return T[e];
					case `i8`: return T[e];
					case `i16`: return he[e >> 1];
					case `i32`: return C[e >> 2];
					case `i64`: return w[e >> 3];
					case `float`: return ge[e >> 2];
					case `double`: return _e[e >> 3];
					case `*`: return E[e >> 2];
					default: x(`invalid type for getValue: ${t}`);
				}
			}
			var A = !0, j = (e) => gt(e), M = () => _t(), N = globalThis.TextDecoder && new TextDecoder(), Se = (e, t, n, r) => {
				var i = t + n;
				if (r) return i;
				for (; e[t] && !(t >= i);) ++t;
				return t;
			}, P = (e, t = 0, n, r) => {
				var i = Se(e, t, n, r);
				if (i - t > 16 && e.buffer && N) return N.decode(e.subarray(t, i));
				for (var a = ``; t < i;) {
					var o = e[t++];
					if (!(o & 128)) a += String.fromCharCode(o);
					else {
						var s = e[t++] & 63;
						if ((o & 224) == 192) a += String.fromCharCode((o & 31) << 6 | s);
						else {
							var c = e[t++] & 63;
							if (o = (o & 240) == 224 ? (o & 15) << 12 | s << 6 | c : (o & 7) << 18 | s << 12 | c << 6 | e[t++] & 63, o < 65536) a += String.fromCharCode(o);
							else {
								var l = o - 65536;
								a += String.fromCharCode(55296 | l >> 10, 56320 | l & 1023);
							}
						}
					}
				}
				return a;
			}, F = (e, t, n) => e ? P(D, e, t, n) : ``, Ce = (e, t, n, r) => x(`Assertion failed: ${F(e)}, at: ` + [
				t ? F(t) : `unknown filename`,
				n,
				r ? F(r) : `unknown function`
			]), we = () => x(``), I = 0, Te = () => {
				A = !1, I = 0;
			}, Ee = () => {
				throw new te();
			}, L = {}, De = (e) => {
				if (e instanceof me || e == `unwind`) return v;
				l(1, e);
			}, Oe = () => A || I > 0, ke = (e) => {
				v = e, Oe() || (a.onExit?.(e), _ = !0), l(e, new me(e));
			}, R = (e, t) => {
				v = e, ke(e);
			}, Ae = () => {
				if (!Oe()) try {
					R(v);
				} catch (e) {
					De(e);
				}
			}, je = (e) => {
				if (!_) try {
					return e();
				} catch (e) {
					De(e);
				} finally {
					Ae();
				}
			}, Me = () => performance.now(), Ne = (e, t) => (L[e] && (clearTimeout(L[e].id), delete L[e]), t && (L[e] = {
				id: setTimeout(() => {
					delete L[e], je(() => ht(e, Me()));
				}, t),
				timeout_ms: t
			}), 0), Pe = () => 1073741824, Fe = (e, t) => Math.ceil(e / t) * t, Ie = (e) => {
				var t = (e - Q.buffer.byteLength + 65535) / 65536 | 0;
				try {
					return Q.grow(t), re(), 1;
				} catch {}
			}, Le = (e) => {
				var t = D.length;
				e >>>= 0;
				var n = Pe();
				if (e > n) return !1;
				for (var r = 1; r <= 4; r *= 2) {
					var i = t * (1 + .2 / r);
					if (i = Math.min(i, e + 100663296), Ie(Math.min(n, Fe(Math.max(e, i), 65536)))) return !0;
				}
				return !1;
			}, z = {
				isAbs: (e) => e.charAt(0) === `/`,
				splitPath: (e) => /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/.exec(e).slice(1),
				normalizeArray: (e, t) => {
					for (var n = 0, r = e.length - 1; r >= 0; r--) {
						var i = e[r];
						i === `.` ? e.splice(r, 1) : i === `..` ? (e.splice(r, 1), n++) : n && (e.splice(r, 1), n--);
					}
					if (t) for (; n; n--) e.unshift(`..`);
					return e;
				},
				normalize: (e) => {
					var t = z.isAbs(e), n = e.slice(-1) === `/`;
					return e = z.normalizeArray(e.split(`/`).filter((e) => !!e), !t).join(`/`), !e && !t && (e = `.`), e && n && (e += `/`), (t ? `/` : ``) + e;
				},
				dirname: (e) => {
					var t = z.splitPath(e), n = t[0], r = t[1];
					return !n && !r ? `.` : (r &&= r.slice(0, -1), n + r);
				},
				basename: (e) => e && e.match(/([^\/]+|\/)\/*$/)[1],
				join: (...e) => z.normalize(e.join(`/`)),
				join2: (e, t) => z.normalize(e + `/` + t)
			}, Re = () => {
				if (c) {
					var t = e(`node:crypto`);
					return (e) => (t.randomFillSync(e), 0);
				}
				return (e) => (crypto.getRandomValues(e), 0);
			}, ze = (e) => (ze = Re())(e), B = {
				resolve: (...e) => {
					for (var t = ``, n = !1, r = e.length - 1; r >= -1 && !n; r--) {
						var i = r >= 0 ? e[r] : q.cwd();
						if (typeof i != `string`) throw TypeError(`Arguments to path.resolve must be strings`);
						if (!i) return ``;
						t = i + `/` + t, n = z.isAbs(i);
					}
					return t = z.normalizeArray(t.split(`/`).filter((e) => !!e), !n).join(`/`), (n ? `/` : ``) + t || `.`;
				},
				relative: (e, t) => {
					e = B.resolve(e).slice(1), t = B.resolve(t).slice(1);
					function n(e) {
						for (var t = 0; t < e.length && e[t] === ``; t++);
						for (var n = e.length - 1; n >= 0 && e[n] === ``; n--);
						return t > n ? [] : e.slice(t, n - t + 1);
					}
					for (var r = n(e.split(`/`)), i = n(t.split(`/`)), a = Math.min(r.length, i.length), o = a, s = 0; s < a; s++) if (r[s] !== i[s]) {
						o = s;
						break;
					}
					for (var c = [], s = o; s < r.length; s++) c.push(`..`);
					return c = c.concat(i.slice(o)), c.join(`/`);
				}
			}, V = [], Be = (e) => {
				for (var t = 0, n = 0; n < e.length; ++n) {
					var r = e.charCodeAt(n);
					r <= 127 ? t++ : r <= 2047 ? t += 2 : r >= 55296 && r <= 57343 ? (t += 4, ++n) : t += 3;
				}
				return t;
			}, Ve = (e, t, n, r) => {
				if (!(r > 0)) return 0;
				for (var i = n, a = n + r - 1, o = 0; o < e.length; ++o) {
					var s = e.codePointAt(o);
					if (s <= 127) {
						if (n >= a) break;
						t[n++] = s;
					} else if (s <= 2047) {
						if (n + 1 >= a) break;
						t[n++] = 192 | s >> 6, t[n++] = 128 | s & 63;
					} else if (s <= 65535) {
						if (n + 2 >= a) break;
						t[n++] = 224 | s >> 12, t[n++] = 128 | s >> 6 & 63, t[n++] = 128 | s & 63;
					} else {
						if (n + 3 >= a) break;
						t[n++] = 240 | s >> 18, t[n++] = 128 | s >> 12 & 63, t[n++] = 128 | s >> 6 & 63, t[n++] = 128 | s & 63, o++;
					}
				}
				return t[n] = 0, n - i;
			}, H = (e, t, n) => {
				var r = n > 0 ? n : Be(e) + 1, i = Array(r), a = Ve(e, i, 0, i.length);
				return t && (i.length = a), i;
			}, He = () => {
				if (!V.length) {
					var e = null;
					if (c) {
						var t = 256, n = Buffer.alloc(t), r = 0, i = process.stdin.fd;
						try {
							r = m.readSync(i, n, 0, t);
						} catch (e) {
							if (e.toString().includes(`EOF`)) r = 0;
							else throw e;
						}
						r > 0 && (e = n.slice(0, r).toString(`utf-8`));
					} else globalThis.window?.prompt && (e = window.prompt(`Input: `), e !== null && (e += `
`));
					if (!e) return null;
					V = H(e, !0);
				}
				return V.shift();
			}, U = {
				ttys: [],
				init() {},
				shutdown() {},
				register(e, t) {
					U.ttys[e] = {
						input: [],
						output: [],
						ops: t
					}, q.registerDevice(e, U.stream_ops);
				},
				stream_ops: {
					open(e) {
						var t = U.ttys[e.node.rdev];
						if (!t) throw new q.ErrnoError(43);
						e.tty = t, e.seekable = !1;
					},
					close(e) {
						e.tty.ops.fsync(e.tty);
					},
					fsync(e) {
						e.tty.ops.fsync(e.tty);
					},
					read(e, t, n, r, i) {
						if (!e.tty || !e.tty.ops.get_char) throw new q.ErrnoError(60);
						for (var a = 0, o = 0; o < r; o++) {
							var s;
							try {
								s = e.tty.ops.get_char(e.tty);
							} catch {
								throw new q.ErrnoError(29);
							}
							if (s === void 0 && a === 0) throw new q.ErrnoError(6);
							if (s == null) break;
							a++, t[n + o] = s;
						}
						return a && (e.node.atime = Date.now()), a;
					},
					write(e, t, n, r, i) {
						if (!e.tty || !e.tty.ops.put_char) throw new q.ErrnoError(60);
						try {
							for (var a = 0; a < r; a++) e.tty.ops.put_char(e.tty, t[n + a]);
						} catch {
							throw new q.ErrnoError(29);
						}
						return r && (e.node.mtime = e.node.ctime = Date.now()), a;
					}
				},
				default_tty_ops: {
					get_char(e) {
						return He();
					},
					put_char(e, t) {
						t === null || t === 10 ? (h(P(e.output)), e.output = []) : t != 0 && e.output.push(t);
					},
					fsync(e) {
						e.output?.length > 0 && (h(P(e.output)), e.output = []);
					},
					ioctl_tcgets(e) {
						return {
							c_iflag: 25856,
							c_oflag: 5,
							c_cflag: 191,
							c_lflag: 35387,
							c_cc: [
								3,
								28,
								127,
								21,
								4,
								0,
								1,
								0,
								17,
								19,
								26,
								0,
								18,
								15,
								23,
								22,
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
							]
						};
					},
					ioctl_tcsets(e, t, n) {
						return 0;
					},
					ioctl_tiocgwinsz(e) {
						return [24, 80];
					}
				},
				default_tty1_ops: {
					put_char(e, t) {
						t === null || t === 10 ? (g(P(e.output)), e.output = []) : t != 0 && e.output.push(t);
					},
					fsync(e) {
						e.output?.length > 0 && (g(P(e.output)), e.output = []);
					}
				}
			}, Ue = (e) => {
				x();
			}, W = {
				ops_table: null,
				mount(e) {
					return W.createNode(null, `/`, 16895, 0);
				},
				createNode(e, t, n, r) {
					if (q.isBlkdev(n) || q.isFIFO(n)) throw new q.ErrnoError(63);
					W.ops_table ||= {
						dir: {
							node: {
								getattr: W.node_ops.getattr,
								setattr: W.node_ops.setattr,
								lookup: W.node_ops.lookup,
								mknod: W.node_ops.mknod,
								rename: W.node_ops.rename,
								unlink: W.node_ops.unlink,
								rmdir: W.node_ops.rmdir,
								readdir: W.node_ops.readdir,
								symlink: W.node_ops.symlink
							},
							stream: { llseek: W.stream_ops.llseek }
						},
						file: {
							node: {
								getattr: W.node_ops.getattr,
								setattr: W.node_ops.setattr
							},
							stream: {
								llseek: W.stream_ops.llseek,
								read: W.stream_ops.read,
								write: W.stream_ops.write,
								mmap: W.stream_ops.mmap,
								msync: W.stream_ops.msync
							}
						},
						link: {
							node: {
								getattr: W.node_ops.getattr,
								setattr: W.node_ops.setattr,
								readlink: W.node_ops.readlink
							},
							stream: {}
						},
						chrdev: {
							node: {
								getattr: W.node_ops.getattr,
								setattr: W.node_ops.setattr
							},
							stream: q.chrdev_stream_ops
						}
					};
					var i = q.createNode(e, t, n, r);
					return q.isDir(i.mode) ? (i.node_ops = W.ops_table.dir.node, i.stream_ops = W.ops_table.dir.stream, i.contents = {}) : q.isFile(i.mode) ? (i.node_ops = W.ops_table.file.node, i.stream_ops = W.ops_table.file.stream, i.usedBytes = 0, i.contents = W.emptyFileContents ??= /* @__PURE__ */ new Uint8Array()) : q.isLink(i.mode) ? (i.node_ops = W.ops_table.link.node, i.stream_ops = W.ops_table.link.stream) : q.isChrdev(i.mode) && (i.node_ops = W.ops_table.chrdev.node, i.stream_ops = W.ops_table.chrdev.stream), i.atime = i.mtime = i.ctime = Date.now(), e && (e.contents[t] = i, e.atime = e.mtime = e.ctime = i.atime), i;
				},
				getFileDataAsTypedArray(e) {
					return e.contents.subarray(0, e.usedBytes);
				},
				expandFileStorage(e, t) {
					var n = e.contents.length;
					if (!(n >= t)) {
						t = Math.max(t, n * (n < 1048576 ? 2 : 1.125) >>> 0), n && (t = Math.max(t, 256));
						var r = W.getFileDataAsTypedArray(e);
						e.contents = new Uint8Array(t), e.contents.set(r);
					}
				},
				resizeFileStorage(e, t) {
					if (e.usedBytes != t) {
						var n = e.contents;
						e.contents = new Uint8Array(t), e.contents.set(n.subarray(0, Math.min(t, e.usedBytes))), e.usedBytes = t;
					}
				},
				node_ops: {
					getattr(e) {
						var t = {};
						return t.dev = q.isChrdev(e.mode) ? e.id : 1, t.ino = e.id, t.mode = e.mode, t.nlink = 1, t.uid = 0, t.gid = 0, t.rdev = e.rdev, t.size = q.isDir(e.mode) ? 4096 : q.isFile(e.mode) ? e.usedBytes : q.isLink(e.mode) ? e.link.length : 0, t.atime = new Date(e.atime), t.mtime = new Date(e.mtime), t.ctime = new Date(e.ctime), t.blksize = 4096, t.blocks = Math.ceil(t.size / t.blksize), t;
					},
					setattr(e, t) {
						for (let n of [
							`mode`,
							`atime`,
							`mtime`,
							`ctime`
						]) t[n] != null && (e[n] = t[n]);
						t.size !== void 0 && W.resizeFileStorage(e, t.size);
					},
					lookup(e, t) {
						throw W.doesNotExistError || (W.doesNotExistError = new q.ErrnoError(44), W.doesNotExistError.stack = `<generic error, no stack>`), W.doesNotExistError;
					},
					mknod(e, t, n, r) {
						return W.createNode(e, t, n, r);
					},
					rename(e, t, n) {
						var r;
						try {
							r = q.lookupNode(t, n);
						} catch {}
						if (r) {
							if (q.isDir(e.mode)) for (var i in r.contents) throw new q.ErrnoError(55);
							q.hashRemoveNode(r);
						}
						delete e.parent.contents[e.name], t.contents[n] = e, e.name = n, t.ctime = t.mtime = e.parent.ctime = e.parent.mtime = Date.now();
					},
					unlink(e, t) {
						delete e.contents[t], e.ctime = e.mtime = Date.now();
					},
					rmdir(e, t) {
						for (var n in q.lookupNode(e, t).contents) throw new q.ErrnoError(55);
						delete e.contents[t], e.ctime = e.mtime = Date.now();
					},
					readdir(e) {
						return [
							`.`,
							`..`,
							...Object.keys(e.contents)
						];
					},
					symlink(e, t, n) {
						var r = W.createNode(e, t, 41471, 0);
						return r.link = n, r;
					},
					readlink(e) {
						if (!q.isLink(e.mode)) throw new q.ErrnoError(28);
						return e.link;
					}
				},
				stream_ops: {
					read(e, t, n, r, i) {
						var a = e.node.contents;
						if (i >= e.node.usedBytes) return 0;
						var o = Math.min(e.node.usedBytes - i, r);
						return t.set(a.subarray(i, i + o), n), o;
					},
					write(e, t, n, r, i, a) {
						if (t.buffer === T.buffer && (a = !1), !r) return 0;
						var o = e.node;
						return o.mtime = o.ctime = Date.now(), a ? (o.contents = t.subarray(n, n + r), o.usedBytes = r) : o.usedBytes === 0 && i === 0 ? (o.contents = t.slice(n, n + r), o.usedBytes = r) : (W.expandFileStorage(o, i + r), o.contents.set(t.subarray(n, n + r), i), o.usedBytes = Math.max(o.usedBytes, i + r)), r;
					},
					llseek(e, t, n) {
						var r = t;
						if (n === 1 ? r += e.position : n === 2 && q.isFile(e.node.mode) && (r += e.node.usedBytes), r < 0) throw new q.ErrnoError(28);
						return r;
					},
					mmap(e, t, n, r, i) {
						if (!q.isFile(e.node.mode)) throw new q.ErrnoError(43);
						var a, o, s = e.node.contents;
						if (!(i & 2) && s.buffer === T.buffer) o = !1, a = s.byteOffset;
						else {
							if (o = !0, a = Ue(t), !a) throw new q.ErrnoError(48);
							s && ((n > 0 || n + t < s.length) && (s = s.subarray ? s.subarray(n, n + t) : Array.prototype.slice.call(s, n, n + t)), T.set(s, a));
						}
						return {
							ptr: a,
							allocated: o
						};
					},
					msync(e, t, n, r, i) {
						return W.stream_ops.write(e, t, 0, r, n, !1), 0;
					}
				}
			}, We = (e) => {
				if (typeof e != `string`) return e;
				var t = {
					r: 0,
					"r+": 2,
					w: 577,
					"w+": 578,
					a: 1089,
					"a+": 1090
				}[e];
				if (t === void 0) throw Error(`Unknown file open mode: ${e}`);
				return t;
			}, Ge = (e) => (typeof e == `string` && (e = H(e, !0)), e.subarray || (e = new Uint8Array(e)), e), G = (e, t) => {
				var n = 0;
				return e && (n |= 365), t && (n |= 146), n;
			}, Ke = async (e) => {
				var t = await f(e);
				return new Uint8Array(t);
			}, qe = (...e) => q.createDataFile(...e), Je = (e) => e, Ye = null, Xe = async () => Ye, K = 0, Ze = null, Qe = (e) => {
				K--, a.monitorRunDependencies?.(K), K || Ze();
			}, $e = (e) => {
				K || (Ye = new Promise((e) => Ze = e)), K++, a.monitorRunDependencies?.(K);
			}, et = [], tt = async (e, t) => {
				typeof Browser < `u` && Browser.init();
				for (var n of et) if (n.canHandle(t)) return n.handle(e, t);
				return e;
			}, nt = async (e, t, n, r, i, a, o, s) => {
				var c = t ? B.resolve(z.join2(e, t)) : e, l = Je(`cp ${c}`);
				$e(l);
				try {
					var u = n;
					typeof n == `string` && (u = await Ke(n)), u = await tt(u, c), s?.(), a || qe(e, t, u, r, i, o);
				} finally {
					Qe(l);
				}
			}, rt = (e, t, n, r, i, a, o, s, c, l) => {
				nt(e, t, n, r, i, s, c, l).then(a).catch(o);
			}, q = {
				root: null,
				mounts: [],
				devices: {},
				streams: [],
				nextInode: 1,
				nameTable: null,
				currentPath: `/`,
				initialized: !1,
				ignorePermissions: !0,
				filesystems: null,
				syncFSRequests: 0,
				ErrnoError: class {
					name = `ErrnoError`;
					constructor(e) {
						this.errno = e;
					}
				},
				FSStream: class {
					shared = {};
					get object() {
						return this.node;
					}
					set object(e) {
						this.node = e;
					}
					get isRead() {
						return (this.flags & 2097155) != 1;
					}
					get isWrite() {
						return !!(this.flags & 2097155);
					}
					get isAppend() {
						return this.flags & 1024;
					}
					get flags() {
						return this.shared.flags;
					}
					set flags(e) {
						this.shared.flags = e;
					}
					get position() {
						return this.shared.position;
					}
					set position(e) {
						this.shared.position = e;
					}
				},
				FSNode: class {
					node_ops = {};
					stream_ops = {};
					readMode = 365;
					writeMode = 146;
					mounted = null;
					constructor(e, t, n, r) {
						e ||= this, this.parent = e, this.mount = e.mount, this.id = q.nextInode++, this.name = t, this.mode = n, this.rdev = r, this.atime = this.mtime = this.ctime = Date.now();
					}
					get read() {
						return (this.mode & this.readMode) === this.readMode;
					}
					set read(e) {
						e ? this.mode |= this.readMode : this.mode &= ~this.readMode;
					}
					get write() {
						return (this.mode & this.writeMode) === this.writeMode;
					}
					set write(e) {
						e ? this.mode |= this.writeMode : this.mode &= ~this.writeMode;
					}
					get isFolder() {
						return q.isDir(this.mode);
					}
					get isDevice() {
						return q.isChrdev(this.mode);
					}
					addListener(e, t = !1) {
						var n = {
							cb: e,
							exclusive: t
						}, r = this.listeners ??= /* @__PURE__ */ new Set();
						return r.add(n), {
							listeners: r,
							entry: n
						};
					}
					notifyListeners(e) {
						if (this.listeners) {
							var t;
							for (var n of this.listeners) n.exclusive ? (t ||= []).push(n) : n.cb(e);
							if (t) {
								var r = (this.exclTurn || 0) % t.length;
								this.exclTurn = r + 1, t[r].cb(e);
							}
						}
					}
				},
				lookupPath(e, t = {}) {
					if (!e) throw new q.ErrnoError(44);
					t.follow_mount ??= !0, z.isAbs(e) || (e = q.cwd() + `/` + e);
					linkloop: for (var n = 0; n < 40; n++) {
						for (var r = e.split(`/`).filter((e) => !!e), i = q.root, a = `/`, o = 0; o < r.length; o++) {
							var s = o === r.length - 1;
							if (s && t.parent) break;
							if (r[o] !== `.`) {
								if (r[o] === `..`) {
									if (a = z.dirname(a), q.isRoot(i)) {
										e = a + `/` + r.slice(o + 1).join(`/`), n--;
										continue linkloop;
									}
									i = i.parent;
								} else {
									a = z.join2(a, r[o]);
									try {
										i = q.lookupNode(i, r[o]);
									} catch (e) {
										if (e?.errno === 44 && s && t.noent_okay) return { path: a };
										throw e;
									}
									if (q.isMountpoint(i) && (!s || t.follow_mount) && (i = i.mounted.root), q.isLink(i.mode) && (!s || t.follow)) {
										if (!i.node_ops.readlink) throw new q.ErrnoError(52);
										var c = i.node_ops.readlink(i);
										z.isAbs(c) || (c = z.dirname(a) + `/` + c), e = c + `/` + r.slice(o + 1).join(`/`);
										continue linkloop;
									}
								}
							}
						}
						return {
							path: a,
							node: i
						};
					}
					throw new q.ErrnoError(32);
				},
				getPath(e) {
					for (var t;;) {
						if (q.isRoot(e)) {
							var n = e.mount.mountpoint;
							return t ? n[n.length - 1] === `/` ? n + t : `${n}/${t}` : n;
						}
						t = t ? `${e.name}/${t}` : e.name, e = e.parent;
					}
				},
				hashName(e, t) {
					for (var n = 0, r = 0; r < t.length; r++) n = (n << 5) - n + t.charCodeAt(r) | 0;
					return (e + n >>> 0) % q.nameTable.length;
				},
				hashAddNode(e) {
					var t = q.hashName(e.parent.id, e.name);
					e.name_next = q.nameTable[t], q.nameTable[t] = e;
				},
				hashRemoveNode(e) {
					var t = q.hashName(e.parent.id, e.name);
					if (q.nameTable[t] === e) q.nameTable[t] = e.name_next;
					else for (var n = q.nameTable[t]; n;) {
						if (n.name_next === e) {
							n.name_next = e.name_next;
							break;
						}
						n = n.name_next;
					}
				},
				lookupNode(e, t) {
					var n = q.mayLookup(e);
					if (n) throw new q.ErrnoError(n);
					for (var r = q.hashName(e.id, t), i = q.nameTable[r]; i; i = i.name_next) {
						var a = i.name;
						if (i.parent.id === e.id && a === t) return i;
					}
					return q.lookup(e, t);
				},
				createNode(e, t, n, r) {
					var i = new q.FSNode(e, t, n, r);
					return q.hashAddNode(i), i;
				},
				destroyNode(e) {
					q.hashRemoveNode(e);
				},
				isRoot(e) {
					return e === e.parent;
				},
				isMountpoint(e) {
					return !!e.mounted;
				},
				isFile(e) {
					return (e & 61440) == 32768;
				},
				isDir(e) {
					return (e & 61440) == 16384;
				},
				isLink(e) {
					return (e & 61440) == 40960;
				},
				isChrdev(e) {
					return (e & 61440) == 8192;
				},
				isBlkdev(e) {
					return (e & 61440) == 24576;
				},
				isFIFO(e) {
					return (e & 61440) == 4096;
				},
				isSocket(e) {
					return (e & 49152) == 49152;
				},
				flagsToPermissionString(e) {
					var t = [
						`r`,
						`w`,
						`rw`
					][e & 3];
					return e & 512 && (t += `w`), t;
				},
				nodePermissions(e, t) {
					return q.ignorePermissions ? 0 : t.includes(`r`) && !(e.mode & 292) || t.includes(`w`) && !(e.mode & 146) || t.includes(`x`) && !(e.mode & 73) ? 2 : 0;
				},
				mayLookup(e) {
					return q.isDir(e.mode) ? q.nodePermissions(e, `x`) || (e.node_ops.lookup ? 0 : 2) : 54;
				},
				mayCreate(e, t) {
					if (!q.isDir(e.mode)) return 54;
					try {
						return q.lookupNode(e, t), 20;
					} catch {}
					return q.nodePermissions(e, `wx`);
				},
				mayDelete(e, t, n) {
					var r;
					try {
						r = q.lookupNode(e, t);
					} catch (e) {
						return e.errno;
					}
					var i = q.nodePermissions(e, `wx`);
					if (i) return i;
					if (n) {
						if (!q.isDir(r.mode)) return 54;
						if (q.isRoot(r) || q.getPath(r) === q.cwd()) return 10;
					} else if (q.isDir(r.mode)) return 31;
					return 0;
				},
				mayOpen(e, t) {
					if (!e) return 44;
					if (q.isLink(e.mode)) return 32;
					var n = q.flagsToPermissionString(t);
					return q.isDir(e.mode) && (n !== `r` || t & 576) ? 31 : q.nodePermissions(e, n);
				},
				checkOpExists(e, t) {
					if (!e) throw new q.ErrnoError(t);
					return e;
				},
				MAX_OPEN_FDS: 4096,
				nextfd() {
					for (var e = 0; e <= q.MAX_OPEN_FDS; e++) if (!q.streams[e]) return e;
					throw new q.ErrnoError(33);
				},
				getStreamChecked(e) {
					var t = q.getStream(e);
					if (!t) throw new q.ErrnoError(8);
					return t;
				},
				getStream: (e) => q.streams[e],
				createStream(e, t = -1) {
					return e = Object.assign(new q.FSStream(), e), t == -1 && (t = q.nextfd()), e.fd = t, q.streams[t] = e, e;
				},
				closeStream(e) {
					q.streams[e] = null;
				},
				dupStream(e, t = -1) {
					var n = q.createStream(e, t);
					return n.stream_ops?.dup?.(n), n;
				},
				doSetAttr(e, t, n) {
					var r = e?.stream_ops.setattr, i = r ? e : t;
					r ??= t.node_ops.setattr, q.checkOpExists(r, 63);
					try {
						r(i, n);
					} catch (e) {
						throw e instanceof RangeError ? new q.ErrnoError(22) : e;
					}
				},
				chrdev_stream_ops: {
					open(e) {
						e.stream_ops = q.getDevice(e.node.rdev).stream_ops, e.stream_ops.open?.(e);
					},
					llseek() {
						throw new q.ErrnoError(70);
					}
				},
				major: (e) => e >> 8,
				minor: (e) => e & 255,
				makedev: (e, t) => e << 8 | t,
				registerDevice(e, t) {
					q.devices[e] = { stream_ops: t };
				},
				getDevice: (e) => q.devices[e],
				getMounts(e) {
					for (var t = [], n = [e]; n.length;) {
						var r = n.pop();
						t.push(r), n.push(...r.mounts);
					}
					return t;
				},
				syncfs(e, t) {
					typeof e == `function` && (t = e, e = !1), q.syncFSRequests++, q.syncFSRequests > 1 && g(`warning: ${q.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);
					var n = q.getMounts(q.root.mount), r = 0;
					function i(e) {
						return q.syncFSRequests--, t(e);
					}
					function a(e) {
						if (e) return a.errored ? void 0 : (a.errored = !0, i(e));
						++r >= n.length && i(null);
					}
					for (var o of n) o.type.syncfs ? o.type.syncfs(o, e, a) : a(null);
				},
				mount(e, t, n) {
					var r = n === `/`, i = !n, a;
					if (r && q.root) throw new q.ErrnoError(10);
					if (!r && !i) {
						var o = q.lookupPath(n, { follow_mount: !1 });
						if (n = o.path, a = o.node, q.isMountpoint(a)) throw new q.ErrnoError(10);
						if (!q.isDir(a.mode)) throw new q.ErrnoError(54);
					}
					var s = {
						type: e,
						opts: t,
						mountpoint: n,
						mounts: []
					}, c = e.mount(s);
					return c.mount = s, s.root = c, r ? q.root = c : a && (a.mounted = s, a.mount && a.mount.mounts.push(s)), c;
				},
				unmount(e) {
					var t = q.lookupPath(e, { follow_mount: !1 });
					if (!q.isMountpoint(t.node)) throw new q.ErrnoError(28);
					var n = t.node, r = n.mounted, i = q.getMounts(r);
					for (var [a, o] of Object.entries(q.nameTable)) for (; o;) {
						var s = o.name_next;
						i.includes(o.mount) && q.destroyNode(o), o = s;
					}
					n.mounted = null;
					var c = n.mount.mounts.indexOf(r);
					n.mount.mounts.splice(c, 1);
				},
				lookup(e, t) {
					return e.node_ops.lookup(e, t);
				},
				mknod(e, t, n) {
					var r = q.lookupPath(e, { parent: !0 }).node, i = z.basename(e);
					if (!i) throw new q.ErrnoError(28);
					if (i === `.` || i === `..`) throw new q.ErrnoError(20);
					var a = q.mayCreate(r, i);
					if (a) throw new q.ErrnoError(a);
					if (!r.node_ops.mknod) throw new q.ErrnoError(63);
					return r.node_ops.mknod(r, i, t, n);
				},
				statfs(e) {
					return q.statfsNode(q.lookupPath(e, { follow: !0 }).node);
				},
				statfsStream(e) {
					return q.statfsNode(e.node);
				},
				statfsNode(e) {
					var t = {
						bsize: 4096,
						frsize: 4096,
						blocks: 1e6,
						bfree: 5e5,
						bavail: 5e5,
						files: q.nextInode,
						ffree: q.nextInode - 1,
						fsid: 42,
						flags: 2,
						namelen: 255
					};
					return e.node_ops.statfs && Object.assign(t, e.node_ops.statfs(e.mount.opts.root)), t;
				},
				create(e, t = 438) {
					return t &= 4095, t |= 32768, q.mknod(e, t, 0);
				},
				mkdir(e, t = 511) {
					return t &= 1023, t |= 16384, q.mknod(e, t, 0);
				},
				mkdirTree(e, t) {
					var n = e.split(`/`), r = ``;
					for (var i of n) if (i) {
						(r || z.isAbs(e)) && (r += `/`), r += i;
						try {
							q.mkdir(r, t);
						} catch (e) {
							if (e.errno != 20) throw e;
						}
					}
				},
				mkdev(e, t, n) {
					return n === void 0 && (n = t, t = 438), t |= 8192, q.mknod(e, t, n);
				},
				symlink(e, t) {
					if (!B.resolve(e)) throw new q.ErrnoError(44);
					var n = q.lookupPath(t, { parent: !0 }).node;
					if (!n) throw new q.ErrnoError(44);
					var r = z.basename(t), i = q.mayCreate(n, r);
					if (i) throw new q.ErrnoError(i);
					if (!n.node_ops.symlink) throw new q.ErrnoError(63);
					return n.node_ops.symlink(n, r, e);
				},
				link(e, t, n) {
					var r = q.lookupPath(t, { parent: !0 }).node;
					if (!r) throw new q.ErrnoError(44);
					var i = z.basename(t), a = q.mayCreate(r, i);
					if (a) throw new q.ErrnoError(a);
					if (!r.node_ops.link) throw new q.ErrnoError(34);
					return r.node_ops.link(r, i, e, n);
				},
				rename(e, t) {
					var n = z.dirname(e), r = z.dirname(t), i = z.basename(e), a = z.basename(t), o = q.lookupPath(e, { parent: !0 }), s = o.node, c;
					if (o = q.lookupPath(t, { parent: !0 }), c = o.node, !s || !c) throw new q.ErrnoError(44);
					if (s.mount !== c.mount) throw new q.ErrnoError(75);
					var l = q.lookupNode(s, i), u = B.relative(e, r);
					if (u.charAt(0) !== `.`) throw new q.ErrnoError(28);
					if (u = B.relative(t, n), u.charAt(0) !== `.`) throw new q.ErrnoError(55);
					var d;
					try {
						d = q.lookupNode(c, a);
					} catch {}
					if (l !== d) {
						var f = q.isDir(l.mode), p = q.mayDelete(s, i, f);
						if (p || (p = d ? q.mayDelete(c, a, f) : q.mayCreate(c, a), p)) throw new q.ErrnoError(p);
						if (!s.node_ops.rename) throw new q.ErrnoError(63);
						if (q.isMountpoint(l) || d && q.isMountpoint(d)) throw new q.ErrnoError(10);
						if (c !== s && (p = q.nodePermissions(s, `w`), p)) throw new q.ErrnoError(p);
						q.hashRemoveNode(l);
						try {
							s.node_ops.rename(l, c, a), l.parent = c;
						} catch (e) {
							throw e;
						} finally {
							q.hashAddNode(l);
						}
					}
				},
				rmdir(e) {
					var t = q.lookupPath(e, { parent: !0 }).node, n = z.basename(e), r = q.lookupNode(t, n), i = q.mayDelete(t, n, !0);
					if (i) throw new q.ErrnoError(i);
					if (!t.node_ops.rmdir) throw new q.ErrnoError(63);
					if (q.isMountpoint(r)) throw new q.ErrnoError(10);
					t.node_ops.rmdir(t, n), q.destroyNode(r);
				},
				readdir(e) {
					var t = q.lookupPath(e, { follow: !0 }).node;
					return q.checkOpExists(t.node_ops.readdir, 54)(t);
				},
				unlink(e) {
					var t = q.lookupPath(e, { parent: !0 }).node;
					if (!t) throw new q.ErrnoError(44);
					var n = z.basename(e), r = q.lookupNode(t, n), i = q.mayDelete(t, n, !1);
					if (i) throw new q.ErrnoError(i);
					if (!t.node_ops.unlink) throw new q.ErrnoError(63);
					if (q.isMountpoint(r)) throw new q.ErrnoError(10);
					t.node_ops.unlink(t, n), q.destroyNode(r);
				},
				readlink(e) {
					var t = q.lookupPath(e).node;
					if (!t) throw new q.ErrnoError(44);
					if (!t.node_ops.readlink) throw new q.ErrnoError(28);
					return t.node_ops.readlink(t);
				},
				stat(e, t) {
					var n = q.lookupPath(e, { follow: !t }).node;
					return q.checkOpExists(n.node_ops.getattr, 63)(n);
				},
				fstat(e) {
					var t = q.getStreamChecked(e), n = t.node, r = t.stream_ops.getattr, i = r ? t : n;
					return r ??= n.node_ops.getattr, q.checkOpExists(r, 63), r(i);
				},
				lstat(e) {
					return q.stat(e, !0);
				},
				doChmod(e, t, n, r) {
					q.doSetAttr(e, t, {
						mode: n & 4095 | t.mode & -4096,
						ctime: Date.now(),
						dontFollow: r
					});
				},
				chmod(e, t, n) {
					var r = typeof e == `string` ? q.lookupPath(e, { follow: !n }).node : e;
					q.doChmod(null, r, t, n);
				},
				lchmod(e, t) {
					q.chmod(e, t, !0);
				},
				fchmod(e, t) {
					var n = q.getStreamChecked(e);
					q.doChmod(n, n.node, t, !1);
				},
				doChown(e, t, n) {
					q.doSetAttr(e, t, {
						timestamp: Date.now(),
						dontFollow: n
					});
				},
				chown(e, t, n, r) {
					var i = typeof e == `string` ? q.lookupPath(e, { follow: !r }).node : e;
					q.doChown(null, i, r);
				},
				lchown(e, t, n) {
					q.chown(e, t, n, !0);
				},
				fchown(e, t, n) {
					var r = q.getStreamChecked(e);
					q.doChown(r, r.node, !1);
				},
				doTruncate(e, t, n) {
					if (q.isDir(t.mode)) throw new q.ErrnoError(31);
					if (!q.isFile(t.mode)) throw new q.ErrnoError(28);
					var r = q.nodePermissions(t, `w`);
					if (r) throw new q.ErrnoError(r);
					q.doSetAttr(e, t, {
						size: n,
						timestamp: Date.now()
					});
				},
				truncate(e, t) {
					if (t < 0) throw new q.ErrnoError(28);
					var n = typeof e == `string` ? q.lookupPath(e, { follow: !0 }).node : e;
					q.doTruncate(null, n, t);
				},
				ftruncate(e, t) {
					var n = q.getStreamChecked(e);
					if (t < 0 || !(n.flags & 2097155)) throw new q.ErrnoError(28);
					q.doTruncate(n, n.node, t);
				},
				utime(e, t, n, r) {
					var i = q.lookupPath(e, { follow: !r });
					q.doSetAttr(null, i.node, {
						atime: t,
						mtime: n,
						dontFollow: r
					});
				},
				open(e, t, n = 438) {
					if (e === ``) throw new q.ErrnoError(44);
					t = We(t), n = t & 64 ? n & 4095 | 32768 : 0;
					var r, i;
					if (typeof e == `object`) r = e;
					else {
						i = e.endsWith(`/`);
						var a = q.lookupPath(e, {
							follow: !(t & 131072),
							noent_okay: !0
						});
						r = a.node, e = a.path;
					}
					var o = !1;
					if (t & 64) {
						if (r) {
							if (t & 128) throw new q.ErrnoError(20);
						} else if (i) throw new q.ErrnoError(31);
						else r = q.mknod(e, n | 511, 0), o = !0;
					}
					if (!r) throw new q.ErrnoError(44);
					if (q.isChrdev(r.mode) && (t &= -513), t & 65536 && !q.isDir(r.mode)) throw new q.ErrnoError(54);
					if (!o) {
						var s = q.mayOpen(r, t);
						if (s) throw new q.ErrnoError(s);
					}
					t & 512 && !o && q.truncate(r, 0), t &= -131713;
					var c = q.createStream({
						node: r,
						path: q.getPath(r),
						flags: t,
						seekable: !0,
						position: 0,
						stream_ops: r.stream_ops,
						ungotten: [],
						error: !1
					});
					return c.stream_ops.open && c.stream_ops.open(c), o && q.chmod(r, n & 511), c;
				},
				close(e) {
					if (q.isClosed(e)) throw new q.ErrnoError(8);
					e.getdents &&= null, e.node?.notifyListeners(32);
					try {
						e.stream_ops.close && e.stream_ops.close(e);
					} catch (e) {
						throw e;
					} finally {
						q.closeStream(e.fd);
					}
					e.fd = null;
				},
				isClosed(e) {
					return e.fd === null;
				},
				llseek(e, t, n) {
					if (q.isClosed(e)) throw new q.ErrnoError(8);
					if (!e.seekable || !e.stream_ops.llseek) throw new q.ErrnoError(70);
					if (n != 0 && n != 1 && n != 2) throw new q.ErrnoError(28);
					return e.position = e.stream_ops.llseek(e, t, n), e.ungotten = [], e.position;
				},
				read(e, t, n, r, i) {
					if (r < 0 || i < 0) throw new q.ErrnoError(28);
					if (q.isClosed(e) || (e.flags & 2097155) == 1) throw new q.ErrnoError(8);
					if (q.isDir(e.node.mode)) throw new q.ErrnoError(31);
					if (!e.stream_ops.read) throw new q.ErrnoError(28);
					var a = i !== void 0;
					if (!a) i = e.position;
					else if (!e.seekable) throw new q.ErrnoError(70);
					var o = e.stream_ops.read(e, t, n, r, i);
					return a || (e.position += o), o;
				},
				write(e, t, n, r, i, a) {
					if (r < 0 || i < 0) throw new q.ErrnoError(28);
					if (q.isClosed(e) || !(e.flags & 2097155)) throw new q.ErrnoError(8);
					if (q.isDir(e.node.mode)) throw new q.ErrnoError(31);
					if (!e.stream_ops.write) throw new q.ErrnoError(28);
					e.seekable && e.flags & 1024 && q.llseek(e, 0, 2);
					var o = i !== void 0;
					if (!o) i = e.position;
					else if (!e.seekable) throw new q.ErrnoError(70);
					var s = e.stream_ops.write(e, t, n, r, i, a);
					return o || (e.position += s), s;
				},
				mmap(e, t, n, r, i) {
					if (r & 2 && !(i & 2) && (e.flags & 2097155) != 2 || (e.flags & 2097155) == 1) throw new q.ErrnoError(2);
					if (!e.stream_ops.mmap) throw new q.ErrnoError(43);
					if (!t) throw new q.ErrnoError(28);
					return e.stream_ops.mmap(e, t, n, r, i);
				},
				msync(e, t, n, r, i) {
					return e.stream_ops.msync ? e.stream_ops.msync(e, t, n, r, i) : 0;
				},
				ioctl(e, t, n) {
					if (!e.stream_ops.ioctl) throw new q.ErrnoError(59);
					return e.stream_ops.ioctl(e, t, n);
				},
				readFile(e, t = {}) {
					t.flags = t.flags ?? 0, t.encoding = t.encoding ?? `binary`, t.encoding !== `utf8` && t.encoding !== `binary` && x(`Invalid encoding type "${t.encoding}"`);
					var n = q.open(e, t.flags), r = q.stat(e).size, i = new Uint8Array(r);
					return q.read(n, i, 0, r, 0), t.encoding === `utf8` && (i = P(i)), q.close(n), i;
				},
				writeFile(e, t, n = {}) {
					n.flags = n.flags ?? 577;
					var r = q.open(e, n.flags, n.mode);
					t = Ge(t), q.write(r, t, 0, t.byteLength, void 0, n.canOwn), q.close(r);
				},
				cwd: () => q.currentPath,
				chdir(e) {
					var t = q.lookupPath(e, { follow: !0 });
					if (t.node === null) throw new q.ErrnoError(44);
					if (!q.isDir(t.node.mode)) throw new q.ErrnoError(54);
					var n = q.nodePermissions(t.node, `x`);
					if (n) throw new q.ErrnoError(n);
					q.currentPath = t.path;
				},
				createDefaultDirectories() {
					q.mkdir(`/tmp`), q.mkdir(`/home`), q.mkdir(`/home/web_user`);
				},
				createDefaultDevices() {
					q.mkdir(`/dev`), q.registerDevice(q.makedev(1, 3), {
						read: () => 0,
						write: (e, t, n, r, i) => r,
						llseek: () => 0
					}), q.mkdev(`/dev/null`, q.makedev(1, 3)), U.register(q.makedev(5, 0), U.default_tty_ops), U.register(q.makedev(6, 0), U.default_tty1_ops), q.mkdev(`/dev/tty`, q.makedev(5, 0)), q.mkdev(`/dev/tty1`, q.makedev(6, 0));
					var e = /* @__PURE__ */ new Uint8Array(1024), t = 0, n = () => (t === 0 && (ze(e), t = e.byteLength), e[--t]);
					q.createDevice(`/dev`, `random`, n), q.createDevice(`/dev`, `urandom`, n), q.mkdir(`/dev/shm`), q.mkdir(`/dev/shm/tmp`);
				},
				createSpecialDirectories() {
					q.mkdir(`/proc`);
					var e = q.mkdir(`/proc/self`);
					q.mkdir(`/proc/self/fd`), q.mount({ mount() {
						var t = q.createNode(e, `fd`, 16895, 73);
						return t.stream_ops = { llseek: W.stream_ops.llseek }, t.node_ops = {
							lookup(e, t) {
								var n = +t, r = q.getStreamChecked(n), i = {
									parent: null,
									mount: { mountpoint: `fake` },
									node_ops: { readlink: () => r.path },
									id: n + 1
								};
								return i.parent = i, i;
							},
							readdir() {
								return Array.from(q.streams.entries()).filter(([e, t]) => t).map(([e, t]) => e.toString());
							}
						}, t;
					} }, {}, `/proc/self/fd`);
				},
				createStandardStreams(e, t, n) {
					e ? q.createDevice(`/dev`, `stdin`, e) : q.symlink(`/dev/tty`, `/dev/stdin`), t ? q.createDevice(`/dev`, `stdout`, null, t) : q.symlink(`/dev/tty`, `/dev/stdout`), n ? q.createDevice(`/dev`, `stderr`, null, n) : q.symlink(`/dev/tty1`, `/dev/stderr`), q.open(`/dev/stdin`, 0), q.open(`/dev/stdout`, 1), q.open(`/dev/stderr`, 1);
				},
				staticInit() {
					q.nameTable = Array(4096), q.mount(W, {}, `/`), q.createDefaultDirectories(), q.createDefaultDevices(), q.createSpecialDirectories(), q.filesystems = { MEMFS: W };
				},
				init(e, t, n) {
					q.initialized = !0, e ??= a.stdin, t ??= a.stdout, n ??= a.stderr, q.createStandardStreams(e, t, n);
				},
				quit() {
					q.initialized = !1;
					for (var e of q.streams) e && q.close(e);
				},
				findObject(e, t) {
					var n = q.analyzePath(e, t);
					return n.exists ? n.object : null;
				},
				analyzePath(e, t) {
					try {
						var n = q.lookupPath(e, { follow: !t });
						e = n.path;
					} catch {}
					var r = {
						isRoot: !1,
						exists: !1,
						error: 0,
						name: null,
						path: null,
						object: null,
						parentExists: !1,
						parentPath: null,
						parentObject: null
					};
					try {
						var n = q.lookupPath(e, { parent: !0 });
						r.parentExists = !0, r.parentPath = n.path, r.parentObject = n.node, r.name = z.basename(e), n = q.lookupPath(e, { follow: !t }), r.exists = !0, r.path = n.path, r.object = n.node, r.name = n.node.name, r.isRoot = n.path === `/`;
					} catch (e) {
						r.error = e.errno;
					}
					return r;
				},
				createPath(e, t, n, r) {
					e = typeof e == `string` ? e : q.getPath(e);
					for (var i = t.split(`/`).reverse(); i.length;) {
						var a = i.pop();
						if (a) {
							var o = z.join2(e, a);
							try {
								q.mkdir(o);
							} catch (e) {
								if (e.errno != 20) throw e;
							}
							e = o;
						}
					}
					return o;
				},
				createFile(e, t, n, r, i) {
					var a = z.join2(typeof e == `string` ? e : q.getPath(e), t), o = G(r, i);
					return q.create(a, o);
				},
				createDataFile(e, t, n, r, i, a) {
					var o = t;
					e && (e = typeof e == `string` ? e : q.getPath(e), o = t ? z.join2(e, t) : e);
					var s = G(r, i), c = q.create(o, s);
					if (n) {
						n = Ge(n), q.chmod(c, s | 146);
						var l = q.open(c, 577);
						q.write(l, n, 0, n.length, 0, a), q.close(l), q.chmod(c, s);
					}
				},
				createDevice(e, t, n, r) {
					var i = z.join2(typeof e == `string` ? e : q.getPath(e), t), a = G(!!n, !!r);
					q.createDevice.major ??= 64;
					var o = q.makedev(q.createDevice.major++, 0);
					return q.registerDevice(o, {
						open(e) {
							e.seekable = !1;
						},
						close(e) {
							r?.buffer?.length && r(10);
						},
						read(e, t, r, i, a) {
							for (var o = 0, s = 0; s < i; s++) {
								var c;
								try {
									c = n();
								} catch {
									throw new q.ErrnoError(29);
								}
								if (c === void 0 && o === 0) throw new q.ErrnoError(6);
								if (c == null) break;
								o++, t[r + s] = c;
							}
							return o && (e.node.atime = Date.now()), o;
						},
						write(e, t, n, i, a) {
							for (var o = 0; o < i; o++) try {
								r(t[n + o]);
							} catch {
								throw new q.ErrnoError(29);
							}
							return i && (e.node.mtime = e.node.ctime = Date.now()), o;
						}
					}), q.mkdev(i, a, o);
				},
				forceLoadFile(e) {
					if (e.isDevice || e.isFolder || e.link || e.contents) return !0;
					if (globalThis.XMLHttpRequest) x(`Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.`);
					else try {
						e.contents = p(e.url);
					} catch {
						throw new q.ErrnoError(29);
					}
				},
				createLazyFile(e, t, n, r, i) {
					class a {
						lengthKnown = !1;
						chunks = [];
						get(e) {
							if (!(e > this.length - 1 || e < 0)) {
								var t = e % this.chunkSize, n = e / this.chunkSize | 0;
								return this.getter(n)[t];
							}
						}
						setDataGetter(e) {
							this.getter = e;
						}
						cacheLength() {
							var e = new XMLHttpRequest();
							e.open(`HEAD`, n, !1), e.send(null), e.status >= 200 && e.status < 300 || e.status === 304 || x(`Couldn't load ` + n + `. Status: ` + e.status);
							var t = Number(e.getResponseHeader(`Content-length`)), r, i = (r = e.getResponseHeader(`Accept-Ranges`)) && r === `bytes`, a = (r = e.getResponseHeader(`Content-Encoding`)) && r === `gzip`, o = 1048576;
							i || (o = t);
							var s = (e, r) => {
								e > r && x(`invalid range (${e}, ${r}) or no bytes requested!`), r > t - 1 && x(`only ${t} bytes available! programmer error!`);
								var i = new XMLHttpRequest();
								return i.open(`GET`, n, !1), t !== o && i.setRequestHeader(`Range`, `bytes=` + e + `-` + r), i.responseType = `arraybuffer`, i.overrideMimeType && i.overrideMimeType(`text/plain; charset=x-user-defined`), i.send(null), i.status >= 200 && i.status < 300 || i.status === 304 || x(`Couldn't load ` + n + `. Status: ` + i.status), i.response === void 0 ? H(i.responseText ?? ``, !0) : new Uint8Array(i.response || []);
							}, c = this;
							c.setDataGetter((e) => {
								var n = e * o, r = (e + 1) * o - 1;
								return r = Math.min(r, t - 1), c.chunks[e] === void 0 && (c.chunks[e] = s(n, r)), c.chunks[e] === void 0 && x(`doXHR failed!`), c.chunks[e];
							}), (a || !t) && (o = t = 1, t = this.getter(0).length, o = t, h(`LazyFiles on gzip forces download of the whole file when length is accessed`)), this._length = t, this._chunkSize = o, this.lengthKnown = !0;
						}
						get length() {
							return this.lengthKnown || this.cacheLength(), this._length;
						}
						get chunkSize() {
							return this.lengthKnown || this.cacheLength(), this._chunkSize;
						}
					}
					if (globalThis.XMLHttpRequest) {
						s || x(`Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc`);
						var o = {
							isDevice: !1,
							contents: new a()
						};
					} else var o = {
						isDevice: !1,
						url: n
					};
					var c = q.createFile(e, t, o, r, i);
					o.contents ? c.contents = o.contents : o.url && (c.contents = null, c.url = o.url), Object.defineProperties(c, { usedBytes: { get: function() {
						return this.contents.length;
					} } });
					var l = {};
					for (let [e, t] of Object.entries(c.stream_ops)) l[e] = (...e) => (q.forceLoadFile(c), t(...e));
					function u(e, t, n, r, i) {
						var a = e.node.contents;
						if (i >= a.length) return 0;
						var o = Math.min(a.length - i, r);
						if (a.slice) for (var s = 0; s < o; s++) t[n + s] = a[i + s];
						else for (var s = 0; s < o; s++) t[n + s] = a.get(i + s);
						return o;
					}
					return l.read = (e, t, n, r, i) => (q.forceLoadFile(c), u(e, t, n, r, i)), l.mmap = (e, t, n, r, i) => {
						q.forceLoadFile(c);
						var a = Ue(t);
						if (!a) throw new q.ErrnoError(48);
						return u(e, T, a, t, n), {
							ptr: a,
							allocated: !0
						};
					}, c.stream_ops = l, c;
				}
			}, J = {
				currentUmask: 18,
				calculateAt(e, t, n) {
					if (z.isAbs(t)) return t;
					var r = e === -100 ? q.cwd() : J.getStreamFromFD(e).path;
					if (t.length == 0) {
						if (!n) throw new q.ErrnoError(44);
						return r;
					}
					return r + `/` + t;
				},
				writeStat(e, t) {
					E[e >> 2] = t.dev, E[e + 4 >> 2] = t.mode, E[e + 8 >> 2] = t.nlink, E[e + 12 >> 2] = t.uid, E[e + 16 >> 2] = t.gid, E[e + 20 >> 2] = t.rdev, w[e + 24 >> 3] = BigInt(t.size), C[e + 32 >> 2] = 4096, C[e + 36 >> 2] = t.blocks;
					var n = t.atime.getTime(), r = t.mtime.getTime(), i = t.ctime.getTime();
					return w[e + 40 >> 3] = BigInt(Math.floor(n / 1e3)), E[e + 48 >> 2] = n % 1e3 * 1e3 * 1e3, w[e + 56 >> 3] = BigInt(Math.floor(r / 1e3)), E[e + 64 >> 2] = r % 1e3 * 1e3 * 1e3, w[e + 72 >> 3] = BigInt(Math.floor(i / 1e3)), E[e + 80 >> 2] = i % 1e3 * 1e3 * 1e3, w[e + 88 >> 3] = BigInt(t.ino), 0;
				},
				writeStatFs(e, t) {
					E[e + 4 >> 2] = t.bsize, E[e + 60 >> 2] = t.bsize, w[e + 8 >> 3] = BigInt(t.blocks), w[e + 16 >> 3] = BigInt(t.bfree), w[e + 24 >> 3] = BigInt(t.bavail), w[e + 32 >> 3] = BigInt(t.files), w[e + 40 >> 3] = BigInt(t.ffree), E[e + 48 >> 2] = t.fsid, E[e + 64 >> 2] = t.flags, E[e + 56 >> 2] = t.namelen;
				},
				doMsync(e, t, n, r, i) {
					if (!q.isFile(t.node.mode)) throw new q.ErrnoError(43);
					if (r & 2) return 0;
					var a = D.subarray(e, e + n);
					q.msync(t, a, i, n, r);
				},
				getStreamFromFD(e) {
					return q.getStreamChecked(e);
				},
				varargs: void 0,
				getStr(e) {
					return F(e);
				}
			};
			function it(e) {
				try {
					var t = J.getStreamFromFD(e);
					return q.close(t), 0;
				} catch (e) {
					if (q === void 0 || e.name !== `ErrnoError`) throw e;
					return e.errno;
				}
			}
			var at = (e, t, n, r) => {
				for (var i = 0, a = 0; a < n; a++) {
					var o = E[t >> 2], s = E[t + 4 >> 2];
					t += 8;
					try {
						var c = q.read(e, T, o, s, r);
					} catch (e) {
						if (i > 0 && e instanceof q.ErrnoError && (e.errno == 6 || e.errno == 6)) break;
						throw e;
					}
					if (c < 0) return -1;
					if (i += c, c < s) break;
					r !== void 0 && (r += c);
				}
				return i;
			};
			function ot(e, t, n, r) {
				try {
					var i = at(J.getStreamFromFD(e), t, n);
					return E[r >> 2] = i, 0;
				} catch (e) {
					if (q === void 0 || e.name !== `ErrnoError`) throw e;
					return e.errno;
				}
			}
			var st = 9007199254740992, ct = -9007199254740992, lt = (e) => e < ct || e > st ? NaN : Number(e);
			function ut(e, t, n, r) {
				t = lt(t);
				try {
					if (isNaN(t)) return 22;
					var i = J.getStreamFromFD(e);
					return q.llseek(i, t, n), w[r >> 3] = BigInt(i.position), i.getdents && t === 0 && n === 0 && (i.getdents = null), 0;
				} catch (e) {
					if (q === void 0 || e.name !== `ErrnoError`) throw e;
					return e.errno;
				}
			}
			var dt = (e, t, n, r) => {
				if (n == 1) return q.write(e, T, E[t >> 2], E[t + 4 >> 2], r);
				for (var i = 0, a = 0, o = t; a < n; a++, o += 8) i += E[o + 4 >> 2];
				for (var s = new Uint8Array(i), c = 0, a = 0; a < n; a++, t += 8) {
					var l = E[t >> 2], u = E[t + 4 >> 2];
					s.set(D.subarray(l, l + u), c), c += u;
				}
				return q.write(e, s, 0, i, r);
			};
			function ft(e, t, n, r) {
				try {
					var i = dt(J.getStreamFromFD(e), t, n);
					return E[r >> 2] = i, 0;
				} catch (e) {
					if (q === void 0 || e.name !== `ErrnoError`) throw e;
					return e.errno;
				}
			}
			var pt = [], Y = (e) => {
				var t = pt[e];
				return t || (pt[e] = t = vt.get(e)), t;
			}, mt = (e, t, n) => Ve(e, D, t, n);
			q.createPreloadedFile = rt, q.preloadFile = nt, q.staticInit(), a.noExitRuntime && (A = a.noExitRuntime), a.print && (h = a.print), a.printErr && (g = a.printErr), a.arguments && a.arguments, a.thisProgram && a.thisProgram;
			var X = a.preInit;
			if (X) for (typeof X == `function` && (a.preInit = X = [X]); X.length > 0;) X.shift()();
			a.getValue = xe, a.UTF8ToString = F, a.stringToUTF8 = mt, a.lengthBytesUTF8 = Be;
			var ht, Z, gt, _t, Q, vt;
			function yt(e) {
				a._wasm_parse_query = e.B, a._malloc = e.C, a._free = e.E, a._wasm_parse_query_raw = e.F, a._wasm_free_parse_result = e.G, a._wasm_parse_plpgsql = e.H, a._wasm_fingerprint = e.I, a._wasm_normalize_query = e.J, a._wasm_parse_query_detailed = e.K, a._wasm_free_detailed_result = e.L, a._wasm_scan = e.M, a._wasm_free_string = e.N, ht = e.O, Z = e.P, gt = e.Q, _t = e.R, Q = e.z, vt = e.D;
			}
			var bt = {
				c: Ce,
				x: we,
				w: Te,
				p: Ee,
				o: Ne,
				q: Le,
				m: R,
				u: it,
				r: ot,
				s: ut,
				t: ft,
				g: Ct,
				b: St,
				a: xt,
				d: Tt,
				k: Ot,
				l: Nt,
				e: wt,
				f: At,
				h: jt,
				j: kt,
				i: Et,
				y: Mt,
				n: Dt,
				v: ke
			};
			function xt(e, t, n) {
				var r = M();
				try {
					return Y(e)(t, n);
				} catch (e) {
					if (j(r), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function St(e, t) {
				var n = M();
				try {
					return Y(e)(t);
				} catch (e) {
					if (j(n), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function Ct(e) {
				var t = M();
				try {
					return Y(e)();
				} catch (e) {
					if (j(t), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function wt(e) {
				var t = M();
				try {
					Y(e)();
				} catch (e) {
					if (j(t), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function Tt(e, t, n, r) {
				var i = M();
				try {
					return Y(e)(t, n, r);
				} catch (e) {
					if (j(i), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function Et(e, t, n, r, i) {
				var a = M();
				try {
					Y(e)(t, n, r, i);
				} catch (e) {
					if (j(a), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function Dt(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
				var m = M();
				try {
					Y(e)(t, n, r, i, a, o, s, c, l, u, d, f, p);
				} catch (e) {
					if (j(m), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function Ot(e, t, n, r, i) {
				var a = M();
				try {
					return Y(e)(t, n, r, i);
				} catch (e) {
					if (j(a), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function kt(e, t, n, r) {
				var i = M();
				try {
					Y(e)(t, n, r);
				} catch (e) {
					if (j(i), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function At(e, t) {
				var n = M();
				try {
					Y(e)(t);
				} catch (e) {
					if (j(n), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function jt(e, t, n) {
				var r = M();
				try {
					Y(e)(t, n);
				} catch (e) {
					if (j(r), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function Mt(e, t, n, r, i, a) {
				var o = M();
				try {
					Y(e)(t, n, r, i, a);
				} catch (e) {
					if (j(o), !(e instanceof b)) throw e;
					Z(1, 0);
				}
			}
			function Nt(e, t) {
				var n = M();
				try {
					return Y(e)(t);
				} catch (e) {
					if (j(n), !(e instanceof b)) throw e;
					return Z(1, 0), 0n;
				}
			}
			async function Pt() {
				ie(), K && await Xe();
				var e = a.setStatus;
				e && (e(`Running...`), await new Promise((e) => setTimeout(e, 1)), setTimeout(e, 1, ``)), _ || (ae(), a.onRuntimeInitialized?.(), oe());
			}
			var $ = await pe();
			return await Pt(), a;
		};
	})();
	typeof t == `object` && typeof n == `object` ? (n.exports = a, n.exports.default = a) : typeof define == `function` && define.amd && define([], () => a);
}))()), i = class extends Error {
	sqlDetails;
	constructor(e, t) {
		super(e), this.name = `SqlError`, this.sqlDetails = t;
	}
};
let a;
const o = (0, r.default)().then((e) => {
	a = e;
});
function s() {
	if (!a) throw Error("WASM module not initialized. Call `loadModule()` first.");
}
async function c() {
	a || await o;
}
function l(e) {
	if (s(), typeof e != `string`) throw TypeError(`Expected a string, got ${typeof e}`);
	let t = a.lengthBytesUTF8(e) + 1, n = a._malloc(t);
	try {
		return a.stringToUTF8(e, n, t), n;
	} catch (e) {
		throw a._free(n), e;
	}
}
function u(e) {
	if (s(), typeof e != `number`) throw TypeError(`Expected a number, got ${typeof e}`);
	return a.UTF8ToString(e);
}
function d(e) {
	if (!a) throw Error(`WASM module not initialized. Call loadModule() first.`);
	if (e == null) throw Error(`Query cannot be null or undefined`);
	if (e === ``) throw Error(`Query cannot be empty`);
	let t = l(e), n = 0;
	try {
		if (n = a._wasm_parse_query_raw(t), !n) throw Error(`Failed to parse query: memory allocation failed`);
		let e = a.getValue(n, `i32`);
		a.getValue(n + 4, `i32`);
		let r = a.getValue(n + 8, `i32`);
		if (r) {
			let e = a.getValue(r, `i32`), t = a.getValue(r + 4, `i32`), n = a.getValue(r + 8, `i32`), o = a.getValue(r + 12, `i32`), s = a.getValue(r + 16, `i32`), c = e ? a.UTF8ToString(e) : `Unknown error`, l = t ? a.UTF8ToString(t) : void 0, u = n ? a.UTF8ToString(n) : void 0;
			throw new i(c, {
				message: c,
				cursorPosition: s > 0 ? s - 1 : 0,
				fileName: u,
				functionName: l,
				lineNumber: o > 0 ? o : void 0
			});
		}
		if (!e) throw Error(`No parse tree generated`);
		let o = a.UTF8ToString(e);
		return JSON.parse(o);
	} finally {
		a._free(t), n && a._wasm_free_parse_result(n);
	}
}
function f(e) {
	if (!a) throw Error(`WASM module not initialized. Call loadModule() first.`);
	let t = l(e), n = 0;
	try {
		n = a._wasm_parse_plpgsql(t);
		let e = u(n);
		if (!e.startsWith(`{`)) throw Error(e);
		return JSON.parse(e);
	} finally {
		a._free(t), n && a._wasm_free_string(n);
	}
}
function p(e) {
	if (!a) throw Error(`WASM module not initialized. Call loadModule() first.`);
	let t = l(e), n = 0;
	try {
		n = a._wasm_scan(t);
		let e = u(n);
		if (e.startsWith(`syntax error`) || e.startsWith(`deparse error`) || e.startsWith(`ERROR`)) throw Error(e);
		return JSON.parse(e);
	} finally {
		a._free(t), n && a._wasm_free_string(n);
	}
}
export { p as a, d as i, c as n, f as r, i as t };
