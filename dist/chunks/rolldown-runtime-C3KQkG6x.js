import { createRequire as e } from "node:module";
var t = Object.create, n = Object.defineProperty, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyNames, a = Object.getPrototypeOf, o = Object.prototype.hasOwnProperty, s = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), c = (e, t) => {
	let r = Object.setPrototypeOf({}, null);
	for (var i in e) n(r, i, {
		get: e[i],
		enumerable: !0
	});
	return t & 1 || n(r, Symbol.toStringTag, { value: `Module` }), t & 2 ? r : Object.preventExtensions(r);
}, l = (e, t, a, s) => {
	if (t && typeof t == `object` || typeof t == `function`) for (var c = i(t), l = 0, u = c.length, d; l < u; l++) d = c[l], !o.call(e, d) && d !== a && n(e, d, {
		get: ((e) => t[e]).bind(null, d),
		enumerable: !(s = r(t, d)) || s.enumerable
	});
	return e;
}, u = (e, r, i) => (i = e == null ? {} : t(a(e)), l(r || !e || !e.__esModule || !o.call(e, `default`) ? n(i, `default`, {
	value: e,
	enumerable: !0
}) : i, e)), d = e(import.meta.url);
export { u as i, c as n, d as r, s as t };
