import { t as e } from "./rolldown-runtime-BbuEWu3z.js";
var t = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		let t = e.length, n = 0, r = 0, i;
		for (; r < t;) n++, i = e.charCodeAt(r++), i >= 55296 && i <= 56319 && r < t && (i = e.charCodeAt(r), (i & 64512) == 56320 && r++);
		return n;
	}
	e.default = t, t.code = `require("ajv/dist/runtime/ucs2length").default`;
}));
const n = p, r = {
	$schema: `http://json-schema.org/draft-07/schema#`,
	title: `pgproof backup manifest`,
	description: `What a backup says of itself. Written last: a backup without it is no backup. Times are ISO 8601 in UTC.`,
	type: `object`,
	properties: {
		format_version: { const: 1 },
		id: {
			type: `string`,
			pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$`
		},
		created_at: {
			type: `string`,
			pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$`
		},
		operation: { const: `backup` },
		environment: { enum: [
			`development`,
			`staging`,
			`production`
		] },
		server: {
			type: `object`,
			properties: {
				version: { type: `string` },
				major: {
					type: `integer`,
					minimum: 14
				},
				system_identifier: {
					type: `string`,
					pattern: `^[0-9]*$`
				},
				database: {
					type: `string`,
					minLength: 1,
					maxLength: 63
				},
				encoding: { type: `string` },
				collation: { type: `string` },
				ctype: { type: `string` },
				provider: { enum: [
					`c`,
					`i`,
					`b`
				] },
				locale: { type: `string` },
				icu_rules: { type: `string` },
				collation_version: {
					type: `string`,
					minLength: 1
				},
				money_locale: { type: `string` },
				size_bytes: {
					type: `integer`,
					minimum: 0
				},
				bootstrap_role: {
					type: `string`,
					minLength: 1,
					maxLength: 63
				},
				architecture: { type: `string` }
			},
			required: [
				`version`,
				`major`,
				`system_identifier`,
				`database`,
				`encoding`,
				`collation`,
				`ctype`,
				`provider`,
				`locale`,
				`icu_rules`,
				`money_locale`,
				`size_bytes`,
				`bootstrap_role`,
				`architecture`
			],
			additionalProperties: !1
		},
		method: { const: `logical` },
		backup_type: { const: `full` },
		format: { enum: [
			`custom`,
			`directory`,
			`plain`,
			`tar`
		] },
		filters: {
			type: `array`,
			items: { type: `string` }
		},
		pg_dump_arguments: {
			type: `array`,
			items: {
				type: `string`,
				pattern: `^--[a-z]`
			}
		},
		scope: {
			type: `object`,
			properties: {
				needed_schemas: {
					type: `array`,
					items: {
						type: `object`,
						properties: {
							name: {
								type: `string`,
								minLength: 1
							},
							owner: {
								type: `string`,
								minLength: 1
							}
						},
						required: [`name`, `owner`],
						additionalProperties: !1
					}
				},
				public_owner: { type: [`string`, `null`] },
				needs: {
					type: `array`,
					items: {
						type: `object`,
						properties: {
							object: { type: `string` },
							by: { type: `string` }
						},
						required: [`object`, `by`],
						additionalProperties: !1
					}
				}
			},
			required: [
				`needed_schemas`,
				`public_owner`,
				`needs`
			],
			additionalProperties: !1
		},
		globals: {
			type: `object`,
			properties: {
				roles: {
					type: `integer`,
					minimum: 0
				},
				tablespaces: {
					type: `integer`,
					minimum: 0
				},
				passwords: { type: `boolean` }
			},
			required: [
				`roles`,
				`tablespaces`,
				`passwords`
			],
			additionalProperties: !1
		},
		database_own: {
			type: `object`,
			properties: {
				owner: {
					type: `string`,
					maxLength: 63
				},
				properties: {
					type: `array`,
					items: {
						type: `string`,
						minLength: 1,
						maxLength: 1e3
					}
				}
			},
			required: [`owner`, `properties`],
			additionalProperties: !1
		},
		tablespaces: {
			type: `array`,
			items: {
				type: `string`,
				minLength: 1,
				maxLength: 63
			}
		},
		tools: {
			type: `array`,
			items: {
				type: `object`,
				properties: {
					name: { type: `string` },
					version: { type: `string` }
				},
				required: [`name`, `version`],
				additionalProperties: !1
			}
		},
		snapshot: {
			type: `object`,
			properties: {
				time: { type: `string` },
				lsn: { type: `string` }
			},
			required: [`time`, `lsn`],
			additionalProperties: !1
		},
		files: {
			type: `array`,
			minItems: 1,
			maxItems: 1e5,
			items: {
				type: `object`,
				properties: {
					path: {
						type: `string`,
						minLength: 1,
						maxLength: 200
					},
					role: { enum: [
						`data`,
						`schema`,
						`globals`,
						`proof`,
						`catalogue`
					] },
					bytes: {
						type: `integer`,
						minimum: 0
					},
					raw_bytes: {
						type: [`integer`, `null`],
						minimum: 0
					},
					sha256: {
						type: `string`,
						pattern: `^[0-9a-f]{64}$`
					}
				},
				required: [
					`path`,
					`role`,
					`bytes`,
					`raw_bytes`,
					`sha256`
				],
				additionalProperties: !1
			}
		},
		compression: {
			type: `object`,
			properties: {
				algorithm: { enum: [
					`zstd`,
					`lz4`,
					`gzip`,
					`none`
				] },
				level: {
					type: `integer`,
					minimum: 0
				},
				by: { enum: [`client`, `pgproof`] }
			},
			required: [
				`algorithm`,
				`level`,
				`by`
			],
			additionalProperties: !1
		},
		encryption: {
			type: [`object`, `null`],
			properties: {
				scheme: { const: `age` },
				recipients: {
					type: `array`,
					minItems: 1,
					maxItems: 1e3,
					items: {
						type: `string`,
						pattern: `^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$`
					}
				}
			},
			required: [`scheme`, `recipients`],
			additionalProperties: !1
		},
		proof: {
			type: `object`,
			properties: {
				level: { enum: [
					`content`,
					`counts`,
					`none`
				] },
				partitions: {
					type: `integer`,
					minimum: 0
				},
				relations: {
					type: `integer`,
					minimum: 0
				},
				rows: {
					type: `string`,
					pattern: `^[0-9]+$`
				},
				sequences: {
					type: `integer`,
					minimum: 0
				},
				large_objects: {
					type: `string`,
					pattern: `^[0-9]+$`
				},
				large_objects_status: { enum: [`read`, `unknown`] },
				unread: {
					type: `array`,
					items: { type: `string` }
				}
			},
			required: [
				`level`,
				`relations`,
				`rows`,
				`sequences`,
				`large_objects`,
				`large_objects_status`,
				`unread`
			],
			additionalProperties: !1
		},
		extensions: {
			type: `array`,
			items: {
				type: `object`,
				properties: {
					name: { type: `string` },
					version: { type: `string` }
				},
				required: [`name`, `version`],
				additionalProperties: !1
			}
		},
		collations: {
			type: `array`,
			items: {
				type: `object`,
				properties: {
					name: {
						type: `string`,
						minLength: 1
					},
					version: {
						type: `string`,
						minLength: 1
					}
				},
				required: [`name`, `version`],
				additionalProperties: !1
			}
		},
		roles: {
			type: `array`,
			items: {
				type: `object`,
				properties: {
					name: {
						type: `string`,
						minLength: 1,
						maxLength: 63
					},
					superuser: { type: `boolean` },
					inherit: { type: `boolean` },
					bypass_rls: { type: `boolean` },
					member_of: {
						type: `array`,
						items: { type: `string` }
					}
				},
				required: [
					`name`,
					`superuser`,
					`inherit`,
					`bypass_rls`,
					`member_of`
				],
				additionalProperties: !1
			}
		},
		catalogue_digest: {
			type: `object`,
			additionalProperties: {
				type: `string`,
				pattern: `^[0-9a-f]{64}$`
			},
			required: []
		},
		durations: {
			type: `object`,
			properties: {
				total_seconds: {
					type: `number`,
					minimum: 0
				},
				dump_seconds: {
					type: `number`,
					minimum: 0
				},
				fingerprint_seconds: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`total_seconds`,
				`dump_seconds`,
				`fingerprint_seconds`
			],
			additionalProperties: !1
		},
		comparison: {
			type: `object`,
			properties: {
				backup: {
					type: `string`,
					pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$`
				},
				status: { enum: [
					`good`,
					`warning`,
					`bad`
				] }
			},
			required: [`backup`, `status`],
			additionalProperties: !1
		},
		snapshot_held_seconds: {
			type: `number`,
			minimum: 0
		},
		recovery_procedure: {
			type: `string`,
			maxLength: 1e5
		}
	},
	required: [
		`format_version`,
		`id`,
		`created_at`,
		`operation`,
		`environment`,
		`server`,
		`method`,
		`backup_type`,
		`format`,
		`filters`,
		`tools`,
		`snapshot`,
		`files`,
		`compression`,
		`encryption`,
		`proof`,
		`extensions`,
		`roles`,
		`catalogue_digest`,
		`durations`,
		`snapshot_held_seconds`,
		`recovery_procedure`
	],
	additionalProperties: !1
}, i = Object.prototype.hasOwnProperty, a = t().default, o = RegExp(`^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$`, `u`), s = RegExp(`^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$`, `u`), c = RegExp(`^[0-9]*$`, `u`), l = RegExp(`^--[a-z]`, `u`), u = RegExp(`^[0-9a-f]{64}$`, `u`), d = RegExp(`^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$`, `u`), f = RegExp(`^[0-9]+$`, `u`);
function p(e, { instancePath: t = ``, parentData: n, parentDataProperty: m, rootData: h = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.format_version === void 0 && (n = `format_version`) || e.id === void 0 && (n = `id`) || e.created_at === void 0 && (n = `created_at`) || e.operation === void 0 && (n = `operation`) || e.environment === void 0 && (n = `environment`) || e.server === void 0 && (n = `server`) || e.method === void 0 && (n = `method`) || e.backup_type === void 0 && (n = `backup_type`) || e.format === void 0 && (n = `format`) || e.filters === void 0 && (n = `filters`) || e.tools === void 0 && (n = `tools`) || e.snapshot === void 0 && (n = `snapshot`) || e.files === void 0 && (n = `files`) || e.compression === void 0 && (n = `compression`) || e.encryption === void 0 && (n = `encryption`) || e.proof === void 0 && (n = `proof`) || e.extensions === void 0 && (n = `extensions`) || e.roles === void 0 && (n = `roles`) || e.catalogue_digest === void 0 && (n = `catalogue_digest`) || e.durations === void 0 && (n = `durations`) || e.snapshot_held_seconds === void 0 && (n = `snapshot_held_seconds`) || e.recovery_procedure === void 0 && (n = `recovery_procedure`)) return p.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`
		}], !1;
		for (let n in e) if (!i.call(r.properties, n)) return p.errors = [{
			instancePath: t,
			schemaPath: `#/additionalProperties`,
			keyword: `additionalProperties`,
			params: { additionalProperty: n },
			message: `must NOT have additional properties`
		}], !1;
		if (e.format_version !== void 0) {
			if (e.format_version !== 1) return p.errors = [{
				instancePath: t + `/format_version`,
				schemaPath: `#/properties/format_version/const`,
				keyword: `const`,
				params: { allowedValue: 1 },
				message: `must be equal to constant`
			}], !1;
			var g = !0;
		} else var g = !0;
		if (g) {
			if (e.id !== void 0) {
				let n = e.id;
				if (typeof n == `string`) {
					if (!o.test(n)) return p.errors = [{
						instancePath: t + `/id`,
						schemaPath: `#/properties/id/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$` },
						message: `must match pattern "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"`
					}], !1;
				} else return p.errors = [{
					instancePath: t + `/id`,
					schemaPath: `#/properties/id/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				}], !1;
				var g = !0;
			} else var g = !0;
			if (g) {
				if (e.created_at !== void 0) {
					let n = e.created_at;
					if (typeof n == `string`) {
						if (!s.test(n)) return p.errors = [{
							instancePath: t + `/created_at`,
							schemaPath: `#/properties/created_at/pattern`,
							keyword: `pattern`,
							params: { pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$` },
							message: `must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"`
						}], !1;
					} else return p.errors = [{
						instancePath: t + `/created_at`,
						schemaPath: `#/properties/created_at/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					}], !1;
					var g = !0;
				} else var g = !0;
				if (g) {
					if (e.operation !== void 0) {
						if (e.operation !== `backup`) return p.errors = [{
							instancePath: t + `/operation`,
							schemaPath: `#/properties/operation/const`,
							keyword: `const`,
							params: { allowedValue: `backup` },
							message: `must be equal to constant`
						}], !1;
						var g = !0;
					} else var g = !0;
					if (g) {
						if (e.environment !== void 0) {
							let n = e.environment;
							if (n !== `development` && n !== `staging` && n !== `production`) return p.errors = [{
								instancePath: t + `/environment`,
								schemaPath: `#/properties/environment/enum`,
								keyword: `enum`,
								params: { allowedValues: r.properties.environment.enum },
								message: `must be equal to one of the allowed values`
							}], !1;
							var g = !0;
						} else var g = !0;
						if (g) {
							if (e.server !== void 0) {
								let n = e.server;
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.version === void 0 && (e = `version`) || n.major === void 0 && (e = `major`) || n.system_identifier === void 0 && (e = `system_identifier`) || n.database === void 0 && (e = `database`) || n.encoding === void 0 && (e = `encoding`) || n.collation === void 0 && (e = `collation`) || n.ctype === void 0 && (e = `ctype`) || n.provider === void 0 && (e = `provider`) || n.locale === void 0 && (e = `locale`) || n.icu_rules === void 0 && (e = `icu_rules`) || n.money_locale === void 0 && (e = `money_locale`) || n.size_bytes === void 0 && (e = `size_bytes`) || n.bootstrap_role === void 0 && (e = `bootstrap_role`) || n.architecture === void 0 && (e = `architecture`)) return p.errors = [{
										instancePath: t + `/server`,
										schemaPath: `#/properties/server/required`,
										keyword: `required`,
										params: { missingProperty: e },
										message: `must have required property '` + e + `'`
									}], !1;
									for (let e in n) if (!i.call(r.properties.server.properties, e)) return p.errors = [{
										instancePath: t + `/server`,
										schemaPath: `#/properties/server/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e },
										message: `must NOT have additional properties`
									}], !1;
									if (n.version !== void 0) {
										if (typeof n.version != `string`) return p.errors = [{
											instancePath: t + `/server/version`,
											schemaPath: `#/properties/server/properties/version/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										}], !1;
										var _ = !0;
									} else var _ = !0;
									if (_) {
										if (n.major !== void 0) {
											let e = n.major;
											if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
												instancePath: t + `/server/major`,
												schemaPath: `#/properties/server/properties/major/type`,
												keyword: `type`,
												params: { type: `integer` },
												message: `must be integer`
											}], !1;
											if (typeof e == `number` && isFinite(e) && (e < 14 || isNaN(e))) return p.errors = [{
												instancePath: t + `/server/major`,
												schemaPath: `#/properties/server/properties/major/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 14
												},
												message: `must be >= 14`
											}], !1;
											var _ = !0;
										} else var _ = !0;
										if (_) {
											if (n.system_identifier !== void 0) {
												let e = n.system_identifier;
												if (typeof e == `string`) {
													if (!c.test(e)) return p.errors = [{
														instancePath: t + `/server/system_identifier`,
														schemaPath: `#/properties/server/properties/system_identifier/pattern`,
														keyword: `pattern`,
														params: { pattern: `^[0-9]*$` },
														message: `must match pattern "^[0-9]*$"`
													}], !1;
												} else return p.errors = [{
													instancePath: t + `/server/system_identifier`,
													schemaPath: `#/properties/server/properties/system_identifier/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`
												}], !1;
												var _ = !0;
											} else var _ = !0;
											if (_) {
												if (n.database !== void 0) {
													let e = n.database;
													if (typeof e == `string`) {
														if (a(e) > 63) return p.errors = [{
															instancePath: t + `/server/database`,
															schemaPath: `#/properties/server/properties/database/maxLength`,
															keyword: `maxLength`,
															params: { limit: 63 },
															message: `must NOT have more than 63 characters`
														}], !1;
														if (a(e) < 1) return p.errors = [{
															instancePath: t + `/server/database`,
															schemaPath: `#/properties/server/properties/database/minLength`,
															keyword: `minLength`,
															params: { limit: 1 },
															message: `must NOT have fewer than 1 characters`
														}], !1;
													} else return p.errors = [{
														instancePath: t + `/server/database`,
														schemaPath: `#/properties/server/properties/database/type`,
														keyword: `type`,
														params: { type: `string` },
														message: `must be string`
													}], !1;
													var _ = !0;
												} else var _ = !0;
												if (_) {
													if (n.encoding !== void 0) {
														if (typeof n.encoding != `string`) return p.errors = [{
															instancePath: t + `/server/encoding`,
															schemaPath: `#/properties/server/properties/encoding/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`
														}], !1;
														var _ = !0;
													} else var _ = !0;
													if (_) {
														if (n.collation !== void 0) {
															if (typeof n.collation != `string`) return p.errors = [{
																instancePath: t + `/server/collation`,
																schemaPath: `#/properties/server/properties/collation/type`,
																keyword: `type`,
																params: { type: `string` },
																message: `must be string`
															}], !1;
															var _ = !0;
														} else var _ = !0;
														if (_) {
															if (n.ctype !== void 0) {
																if (typeof n.ctype != `string`) return p.errors = [{
																	instancePath: t + `/server/ctype`,
																	schemaPath: `#/properties/server/properties/ctype/type`,
																	keyword: `type`,
																	params: { type: `string` },
																	message: `must be string`
																}], !1;
																var _ = !0;
															} else var _ = !0;
															if (_) {
																if (n.provider !== void 0) {
																	let e = n.provider;
																	if (e !== `c` && e !== `i` && e !== `b`) return p.errors = [{
																		instancePath: t + `/server/provider`,
																		schemaPath: `#/properties/server/properties/provider/enum`,
																		keyword: `enum`,
																		params: { allowedValues: r.properties.server.properties.provider.enum },
																		message: `must be equal to one of the allowed values`
																	}], !1;
																	var _ = !0;
																} else var _ = !0;
																if (_) {
																	if (n.locale !== void 0) {
																		if (typeof n.locale != `string`) return p.errors = [{
																			instancePath: t + `/server/locale`,
																			schemaPath: `#/properties/server/properties/locale/type`,
																			keyword: `type`,
																			params: { type: `string` },
																			message: `must be string`
																		}], !1;
																		var _ = !0;
																	} else var _ = !0;
																	if (_) {
																		if (n.icu_rules !== void 0) {
																			if (typeof n.icu_rules != `string`) return p.errors = [{
																				instancePath: t + `/server/icu_rules`,
																				schemaPath: `#/properties/server/properties/icu_rules/type`,
																				keyword: `type`,
																				params: { type: `string` },
																				message: `must be string`
																			}], !1;
																			var _ = !0;
																		} else var _ = !0;
																		if (_) {
																			if (n.collation_version !== void 0) {
																				let e = n.collation_version;
																				if (typeof e == `string`) {
																					if (a(e) < 1) return p.errors = [{
																						instancePath: t + `/server/collation_version`,
																						schemaPath: `#/properties/server/properties/collation_version/minLength`,
																						keyword: `minLength`,
																						params: { limit: 1 },
																						message: `must NOT have fewer than 1 characters`
																					}], !1;
																				} else return p.errors = [{
																					instancePath: t + `/server/collation_version`,
																					schemaPath: `#/properties/server/properties/collation_version/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`
																				}], !1;
																				var _ = !0;
																			} else var _ = !0;
																			if (_) {
																				if (n.money_locale !== void 0) {
																					if (typeof n.money_locale != `string`) return p.errors = [{
																						instancePath: t + `/server/money_locale`,
																						schemaPath: `#/properties/server/properties/money_locale/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`
																					}], !1;
																					var _ = !0;
																				} else var _ = !0;
																				if (_) {
																					if (n.size_bytes !== void 0) {
																						let e = n.size_bytes;
																						if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
																							instancePath: t + `/server/size_bytes`,
																							schemaPath: `#/properties/server/properties/size_bytes/type`,
																							keyword: `type`,
																							params: { type: `integer` },
																							message: `must be integer`
																						}], !1;
																						if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return p.errors = [{
																							instancePath: t + `/server/size_bytes`,
																							schemaPath: `#/properties/server/properties/size_bytes/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							},
																							message: `must be >= 0`
																						}], !1;
																						var _ = !0;
																					} else var _ = !0;
																					if (_) {
																						if (n.bootstrap_role !== void 0) {
																							let e = n.bootstrap_role;
																							if (typeof e == `string`) {
																								if (a(e) > 63) return p.errors = [{
																									instancePath: t + `/server/bootstrap_role`,
																									schemaPath: `#/properties/server/properties/bootstrap_role/maxLength`,
																									keyword: `maxLength`,
																									params: { limit: 63 },
																									message: `must NOT have more than 63 characters`
																								}], !1;
																								if (a(e) < 1) return p.errors = [{
																									instancePath: t + `/server/bootstrap_role`,
																									schemaPath: `#/properties/server/properties/bootstrap_role/minLength`,
																									keyword: `minLength`,
																									params: { limit: 1 },
																									message: `must NOT have fewer than 1 characters`
																								}], !1;
																							} else return p.errors = [{
																								instancePath: t + `/server/bootstrap_role`,
																								schemaPath: `#/properties/server/properties/bootstrap_role/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`
																							}], !1;
																							var _ = !0;
																						} else var _ = !0;
																						if (_) {
																							if (n.architecture !== void 0) {
																								if (typeof n.architecture != `string`) return p.errors = [{
																									instancePath: t + `/server/architecture`,
																									schemaPath: `#/properties/server/properties/architecture/type`,
																									keyword: `type`,
																									params: { type: `string` },
																									message: `must be string`
																								}], !1;
																								var _ = !0;
																							} else var _ = !0;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								} else return p.errors = [{
									instancePath: t + `/server`,
									schemaPath: `#/properties/server/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								}], !1;
								var g = !0;
							} else var g = !0;
							if (g) {
								if (e.method !== void 0) {
									if (e.method !== `logical`) return p.errors = [{
										instancePath: t + `/method`,
										schemaPath: `#/properties/method/const`,
										keyword: `const`,
										params: { allowedValue: `logical` },
										message: `must be equal to constant`
									}], !1;
									var g = !0;
								} else var g = !0;
								if (g) {
									if (e.backup_type !== void 0) {
										if (e.backup_type !== `full`) return p.errors = [{
											instancePath: t + `/backup_type`,
											schemaPath: `#/properties/backup_type/const`,
											keyword: `const`,
											params: { allowedValue: `full` },
											message: `must be equal to constant`
										}], !1;
										var g = !0;
									} else var g = !0;
									if (g) {
										if (e.format !== void 0) {
											let n = e.format;
											if (n !== `custom` && n !== `directory` && n !== `plain` && n !== `tar`) return p.errors = [{
												instancePath: t + `/format`,
												schemaPath: `#/properties/format/enum`,
												keyword: `enum`,
												params: { allowedValues: r.properties.format.enum },
												message: `must be equal to one of the allowed values`
											}], !1;
											var g = !0;
										} else var g = !0;
										if (g) {
											if (e.filters !== void 0) {
												let n = e.filters;
												if (Array.isArray(n)) {
													let e = n.length;
													for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return p.errors = [{
														instancePath: t + `/filters/` + r,
														schemaPath: `#/properties/filters/items/type`,
														keyword: `type`,
														params: { type: `string` },
														message: `must be string`
													}], !1;
												} else return p.errors = [{
													instancePath: t + `/filters`,
													schemaPath: `#/properties/filters/type`,
													keyword: `type`,
													params: { type: `array` },
													message: `must be array`
												}], !1;
												var g = !0;
											} else var g = !0;
											if (g) {
												if (e.pg_dump_arguments !== void 0) {
													let n = e.pg_dump_arguments;
													if (Array.isArray(n)) {
														let e = n.length;
														for (let r = 0; r < e; r++) {
															let e = n[r];
															if (typeof e == `string`) {
																if (!l.test(e)) return p.errors = [{
																	instancePath: t + `/pg_dump_arguments/` + r,
																	schemaPath: `#/properties/pg_dump_arguments/items/pattern`,
																	keyword: `pattern`,
																	params: { pattern: `^--[a-z]` },
																	message: `must match pattern "^--[a-z]"`
																}], !1;
															} else return p.errors = [{
																instancePath: t + `/pg_dump_arguments/` + r,
																schemaPath: `#/properties/pg_dump_arguments/items/type`,
																keyword: `type`,
																params: { type: `string` },
																message: `must be string`
															}], !1;
														}
													} else return p.errors = [{
														instancePath: t + `/pg_dump_arguments`,
														schemaPath: `#/properties/pg_dump_arguments/type`,
														keyword: `type`,
														params: { type: `array` },
														message: `must be array`
													}], !1;
													var g = !0;
												} else var g = !0;
												if (g) {
													if (e.scope !== void 0) {
														let n = e.scope;
														if (n && typeof n == `object` && !Array.isArray(n)) {
															let e;
															if (n.needed_schemas === void 0 && (e = `needed_schemas`) || n.public_owner === void 0 && (e = `public_owner`) || n.needs === void 0 && (e = `needs`)) return p.errors = [{
																instancePath: t + `/scope`,
																schemaPath: `#/properties/scope/required`,
																keyword: `required`,
																params: { missingProperty: e },
																message: `must have required property '` + e + `'`
															}], !1;
															for (let e in n) if (e !== `needed_schemas` && e !== `public_owner` && e !== `needs`) return p.errors = [{
																instancePath: t + `/scope`,
																schemaPath: `#/properties/scope/additionalProperties`,
																keyword: `additionalProperties`,
																params: { additionalProperty: e },
																message: `must NOT have additional properties`
															}], !1;
															if (n.needed_schemas !== void 0) {
																let e = n.needed_schemas;
																if (Array.isArray(e)) {
																	let n = e.length;
																	for (let r = 0; r < n; r++) {
																		let n = e[r];
																		if (n && typeof n == `object` && !Array.isArray(n)) {
																			let e;
																			if (n.name === void 0 && (e = `name`) || n.owner === void 0 && (e = `owner`)) return p.errors = [{
																				instancePath: t + `/scope/needed_schemas/` + r,
																				schemaPath: `#/properties/scope/properties/needed_schemas/items/required`,
																				keyword: `required`,
																				params: { missingProperty: e },
																				message: `must have required property '` + e + `'`
																			}], !1;
																			for (let e in n) if (e !== `name` && e !== `owner`) return p.errors = [{
																				instancePath: t + `/scope/needed_schemas/` + r,
																				schemaPath: `#/properties/scope/properties/needed_schemas/items/additionalProperties`,
																				keyword: `additionalProperties`,
																				params: { additionalProperty: e },
																				message: `must NOT have additional properties`
																			}], !1;
																			if (n.name !== void 0) {
																				let e = n.name;
																				if (typeof e == `string`) {
																					if (a(e) < 1) return p.errors = [{
																						instancePath: t + `/scope/needed_schemas/` + r + `/name`,
																						schemaPath: `#/properties/scope/properties/needed_schemas/items/properties/name/minLength`,
																						keyword: `minLength`,
																						params: { limit: 1 },
																						message: `must NOT have fewer than 1 characters`
																					}], !1;
																				} else return p.errors = [{
																					instancePath: t + `/scope/needed_schemas/` + r + `/name`,
																					schemaPath: `#/properties/scope/properties/needed_schemas/items/properties/name/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`
																				}], !1;
																				var v = !0;
																			} else var v = !0;
																			if (v) {
																				if (n.owner !== void 0) {
																					let e = n.owner;
																					if (typeof e == `string`) {
																						if (a(e) < 1) return p.errors = [{
																							instancePath: t + `/scope/needed_schemas/` + r + `/owner`,
																							schemaPath: `#/properties/scope/properties/needed_schemas/items/properties/owner/minLength`,
																							keyword: `minLength`,
																							params: { limit: 1 },
																							message: `must NOT have fewer than 1 characters`
																						}], !1;
																					} else return p.errors = [{
																						instancePath: t + `/scope/needed_schemas/` + r + `/owner`,
																						schemaPath: `#/properties/scope/properties/needed_schemas/items/properties/owner/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`
																					}], !1;
																					var v = !0;
																				} else var v = !0;
																			}
																		} else return p.errors = [{
																			instancePath: t + `/scope/needed_schemas/` + r,
																			schemaPath: `#/properties/scope/properties/needed_schemas/items/type`,
																			keyword: `type`,
																			params: { type: `object` },
																			message: `must be object`
																		}], !1;
																	}
																} else return p.errors = [{
																	instancePath: t + `/scope/needed_schemas`,
																	schemaPath: `#/properties/scope/properties/needed_schemas/type`,
																	keyword: `type`,
																	params: { type: `array` },
																	message: `must be array`
																}], !1;
																var y = !0;
															} else var y = !0;
															if (y) {
																if (n.public_owner !== void 0) {
																	let e = n.public_owner;
																	if (typeof e != `string` && e !== null) return p.errors = [{
																		instancePath: t + `/scope/public_owner`,
																		schemaPath: `#/properties/scope/properties/public_owner/type`,
																		keyword: `type`,
																		params: { type: r.properties.scope.properties.public_owner.type },
																		message: `must be string,null`
																	}], !1;
																	var y = !0;
																} else var y = !0;
																if (y) {
																	if (n.needs !== void 0) {
																		let e = n.needs;
																		if (Array.isArray(e)) {
																			let n = e.length;
																			for (let r = 0; r < n; r++) {
																				let n = e[r];
																				if (n && typeof n == `object` && !Array.isArray(n)) {
																					let e;
																					if (n.object === void 0 && (e = `object`) || n.by === void 0 && (e = `by`)) return p.errors = [{
																						instancePath: t + `/scope/needs/` + r,
																						schemaPath: `#/properties/scope/properties/needs/items/required`,
																						keyword: `required`,
																						params: { missingProperty: e },
																						message: `must have required property '` + e + `'`
																					}], !1;
																					for (let e in n) if (e !== `object` && e !== `by`) return p.errors = [{
																						instancePath: t + `/scope/needs/` + r,
																						schemaPath: `#/properties/scope/properties/needs/items/additionalProperties`,
																						keyword: `additionalProperties`,
																						params: { additionalProperty: e },
																						message: `must NOT have additional properties`
																					}], !1;
																					if (n.object !== void 0) {
																						if (typeof n.object != `string`) return p.errors = [{
																							instancePath: t + `/scope/needs/` + r + `/object`,
																							schemaPath: `#/properties/scope/properties/needs/items/properties/object/type`,
																							keyword: `type`,
																							params: { type: `string` },
																							message: `must be string`
																						}], !1;
																						var b = !0;
																					} else var b = !0;
																					if (b) {
																						if (n.by !== void 0) {
																							if (typeof n.by != `string`) return p.errors = [{
																								instancePath: t + `/scope/needs/` + r + `/by`,
																								schemaPath: `#/properties/scope/properties/needs/items/properties/by/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`
																							}], !1;
																							var b = !0;
																						} else var b = !0;
																					}
																				} else return p.errors = [{
																					instancePath: t + `/scope/needs/` + r,
																					schemaPath: `#/properties/scope/properties/needs/items/type`,
																					keyword: `type`,
																					params: { type: `object` },
																					message: `must be object`
																				}], !1;
																			}
																		} else return p.errors = [{
																			instancePath: t + `/scope/needs`,
																			schemaPath: `#/properties/scope/properties/needs/type`,
																			keyword: `type`,
																			params: { type: `array` },
																			message: `must be array`
																		}], !1;
																		var y = !0;
																	} else var y = !0;
																}
															}
														} else return p.errors = [{
															instancePath: t + `/scope`,
															schemaPath: `#/properties/scope/type`,
															keyword: `type`,
															params: { type: `object` },
															message: `must be object`
														}], !1;
														var g = !0;
													} else var g = !0;
													if (g) {
														if (e.globals !== void 0) {
															let n = e.globals;
															if (n && typeof n == `object` && !Array.isArray(n)) {
																let e;
																if (n.roles === void 0 && (e = `roles`) || n.tablespaces === void 0 && (e = `tablespaces`) || n.passwords === void 0 && (e = `passwords`)) return p.errors = [{
																	instancePath: t + `/globals`,
																	schemaPath: `#/properties/globals/required`,
																	keyword: `required`,
																	params: { missingProperty: e },
																	message: `must have required property '` + e + `'`
																}], !1;
																for (let e in n) if (e !== `roles` && e !== `tablespaces` && e !== `passwords`) return p.errors = [{
																	instancePath: t + `/globals`,
																	schemaPath: `#/properties/globals/additionalProperties`,
																	keyword: `additionalProperties`,
																	params: { additionalProperty: e },
																	message: `must NOT have additional properties`
																}], !1;
																if (n.roles !== void 0) {
																	let e = n.roles;
																	if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
																		instancePath: t + `/globals/roles`,
																		schemaPath: `#/properties/globals/properties/roles/type`,
																		keyword: `type`,
																		params: { type: `integer` },
																		message: `must be integer`
																	}], !1;
																	if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return p.errors = [{
																		instancePath: t + `/globals/roles`,
																		schemaPath: `#/properties/globals/properties/roles/minimum`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 0
																		},
																		message: `must be >= 0`
																	}], !1;
																	var x = !0;
																} else var x = !0;
																if (x) {
																	if (n.tablespaces !== void 0) {
																		let e = n.tablespaces;
																		if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
																			instancePath: t + `/globals/tablespaces`,
																			schemaPath: `#/properties/globals/properties/tablespaces/type`,
																			keyword: `type`,
																			params: { type: `integer` },
																			message: `must be integer`
																		}], !1;
																		if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return p.errors = [{
																			instancePath: t + `/globals/tablespaces`,
																			schemaPath: `#/properties/globals/properties/tablespaces/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 0
																			},
																			message: `must be >= 0`
																		}], !1;
																		var x = !0;
																	} else var x = !0;
																	if (x) {
																		if (n.passwords !== void 0) {
																			if (typeof n.passwords != `boolean`) return p.errors = [{
																				instancePath: t + `/globals/passwords`,
																				schemaPath: `#/properties/globals/properties/passwords/type`,
																				keyword: `type`,
																				params: { type: `boolean` },
																				message: `must be boolean`
																			}], !1;
																			var x = !0;
																		} else var x = !0;
																	}
																}
															} else return p.errors = [{
																instancePath: t + `/globals`,
																schemaPath: `#/properties/globals/type`,
																keyword: `type`,
																params: { type: `object` },
																message: `must be object`
															}], !1;
															var g = !0;
														} else var g = !0;
														if (g) {
															if (e.database_own !== void 0) {
																let n = e.database_own;
																if (n && typeof n == `object` && !Array.isArray(n)) {
																	let e;
																	if (n.owner === void 0 && (e = `owner`) || n.properties === void 0 && (e = `properties`)) return p.errors = [{
																		instancePath: t + `/database_own`,
																		schemaPath: `#/properties/database_own/required`,
																		keyword: `required`,
																		params: { missingProperty: e },
																		message: `must have required property '` + e + `'`
																	}], !1;
																	for (let e in n) if (e !== `owner` && e !== `properties`) return p.errors = [{
																		instancePath: t + `/database_own`,
																		schemaPath: `#/properties/database_own/additionalProperties`,
																		keyword: `additionalProperties`,
																		params: { additionalProperty: e },
																		message: `must NOT have additional properties`
																	}], !1;
																	if (n.owner !== void 0) {
																		let e = n.owner;
																		if (typeof e == `string`) {
																			if (a(e) > 63) return p.errors = [{
																				instancePath: t + `/database_own/owner`,
																				schemaPath: `#/properties/database_own/properties/owner/maxLength`,
																				keyword: `maxLength`,
																				params: { limit: 63 },
																				message: `must NOT have more than 63 characters`
																			}], !1;
																		} else return p.errors = [{
																			instancePath: t + `/database_own/owner`,
																			schemaPath: `#/properties/database_own/properties/owner/type`,
																			keyword: `type`,
																			params: { type: `string` },
																			message: `must be string`
																		}], !1;
																		var S = !0;
																	} else var S = !0;
																	if (S) {
																		if (n.properties !== void 0) {
																			let e = n.properties;
																			if (Array.isArray(e)) {
																				let n = e.length;
																				for (let r = 0; r < n; r++) {
																					let n = e[r];
																					if (typeof n == `string`) {
																						if (a(n) > 1e3) return p.errors = [{
																							instancePath: t + `/database_own/properties/` + r,
																							schemaPath: `#/properties/database_own/properties/properties/items/maxLength`,
																							keyword: `maxLength`,
																							params: { limit: 1e3 },
																							message: `must NOT have more than 1000 characters`
																						}], !1;
																						if (a(n) < 1) return p.errors = [{
																							instancePath: t + `/database_own/properties/` + r,
																							schemaPath: `#/properties/database_own/properties/properties/items/minLength`,
																							keyword: `minLength`,
																							params: { limit: 1 },
																							message: `must NOT have fewer than 1 characters`
																						}], !1;
																					} else return p.errors = [{
																						instancePath: t + `/database_own/properties/` + r,
																						schemaPath: `#/properties/database_own/properties/properties/items/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`
																					}], !1;
																				}
																			} else return p.errors = [{
																				instancePath: t + `/database_own/properties`,
																				schemaPath: `#/properties/database_own/properties/properties/type`,
																				keyword: `type`,
																				params: { type: `array` },
																				message: `must be array`
																			}], !1;
																			var S = !0;
																		} else var S = !0;
																	}
																} else return p.errors = [{
																	instancePath: t + `/database_own`,
																	schemaPath: `#/properties/database_own/type`,
																	keyword: `type`,
																	params: { type: `object` },
																	message: `must be object`
																}], !1;
																var g = !0;
															} else var g = !0;
															if (g) {
																if (e.tablespaces !== void 0) {
																	let n = e.tablespaces;
																	if (Array.isArray(n)) {
																		let e = n.length;
																		for (let r = 0; r < e; r++) {
																			let e = n[r];
																			if (typeof e == `string`) {
																				if (a(e) > 63) return p.errors = [{
																					instancePath: t + `/tablespaces/` + r,
																					schemaPath: `#/properties/tablespaces/items/maxLength`,
																					keyword: `maxLength`,
																					params: { limit: 63 },
																					message: `must NOT have more than 63 characters`
																				}], !1;
																				if (a(e) < 1) return p.errors = [{
																					instancePath: t + `/tablespaces/` + r,
																					schemaPath: `#/properties/tablespaces/items/minLength`,
																					keyword: `minLength`,
																					params: { limit: 1 },
																					message: `must NOT have fewer than 1 characters`
																				}], !1;
																			} else return p.errors = [{
																				instancePath: t + `/tablespaces/` + r,
																				schemaPath: `#/properties/tablespaces/items/type`,
																				keyword: `type`,
																				params: { type: `string` },
																				message: `must be string`
																			}], !1;
																		}
																	} else return p.errors = [{
																		instancePath: t + `/tablespaces`,
																		schemaPath: `#/properties/tablespaces/type`,
																		keyword: `type`,
																		params: { type: `array` },
																		message: `must be array`
																	}], !1;
																	var g = !0;
																} else var g = !0;
																if (g) {
																	if (e.tools !== void 0) {
																		let n = e.tools;
																		if (Array.isArray(n)) {
																			let e = n.length;
																			for (let r = 0; r < e; r++) {
																				let e = n[r];
																				if (e && typeof e == `object` && !Array.isArray(e)) {
																					let n;
																					if (e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`)) return p.errors = [{
																						instancePath: t + `/tools/` + r,
																						schemaPath: `#/properties/tools/items/required`,
																						keyword: `required`,
																						params: { missingProperty: n },
																						message: `must have required property '` + n + `'`
																					}], !1;
																					for (let n in e) if (n !== `name` && n !== `version`) return p.errors = [{
																						instancePath: t + `/tools/` + r,
																						schemaPath: `#/properties/tools/items/additionalProperties`,
																						keyword: `additionalProperties`,
																						params: { additionalProperty: n },
																						message: `must NOT have additional properties`
																					}], !1;
																					if (e.name !== void 0) {
																						if (typeof e.name != `string`) return p.errors = [{
																							instancePath: t + `/tools/` + r + `/name`,
																							schemaPath: `#/properties/tools/items/properties/name/type`,
																							keyword: `type`,
																							params: { type: `string` },
																							message: `must be string`
																						}], !1;
																						var C = !0;
																					} else var C = !0;
																					if (C) {
																						if (e.version !== void 0) {
																							if (typeof e.version != `string`) return p.errors = [{
																								instancePath: t + `/tools/` + r + `/version`,
																								schemaPath: `#/properties/tools/items/properties/version/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`
																							}], !1;
																							var C = !0;
																						} else var C = !0;
																					}
																				} else return p.errors = [{
																					instancePath: t + `/tools/` + r,
																					schemaPath: `#/properties/tools/items/type`,
																					keyword: `type`,
																					params: { type: `object` },
																					message: `must be object`
																				}], !1;
																			}
																		} else return p.errors = [{
																			instancePath: t + `/tools`,
																			schemaPath: `#/properties/tools/type`,
																			keyword: `type`,
																			params: { type: `array` },
																			message: `must be array`
																		}], !1;
																		var g = !0;
																	} else var g = !0;
																	if (g) {
																		if (e.snapshot !== void 0) {
																			let n = e.snapshot;
																			if (n && typeof n == `object` && !Array.isArray(n)) {
																				let e;
																				if (n.time === void 0 && (e = `time`) || n.lsn === void 0 && (e = `lsn`)) return p.errors = [{
																					instancePath: t + `/snapshot`,
																					schemaPath: `#/properties/snapshot/required`,
																					keyword: `required`,
																					params: { missingProperty: e },
																					message: `must have required property '` + e + `'`
																				}], !1;
																				for (let e in n) if (e !== `time` && e !== `lsn`) return p.errors = [{
																					instancePath: t + `/snapshot`,
																					schemaPath: `#/properties/snapshot/additionalProperties`,
																					keyword: `additionalProperties`,
																					params: { additionalProperty: e },
																					message: `must NOT have additional properties`
																				}], !1;
																				if (n.time !== void 0) {
																					if (typeof n.time != `string`) return p.errors = [{
																						instancePath: t + `/snapshot/time`,
																						schemaPath: `#/properties/snapshot/properties/time/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`
																					}], !1;
																					var w = !0;
																				} else var w = !0;
																				if (w) {
																					if (n.lsn !== void 0) {
																						if (typeof n.lsn != `string`) return p.errors = [{
																							instancePath: t + `/snapshot/lsn`,
																							schemaPath: `#/properties/snapshot/properties/lsn/type`,
																							keyword: `type`,
																							params: { type: `string` },
																							message: `must be string`
																						}], !1;
																						var w = !0;
																					} else var w = !0;
																				}
																			} else return p.errors = [{
																				instancePath: t + `/snapshot`,
																				schemaPath: `#/properties/snapshot/type`,
																				keyword: `type`,
																				params: { type: `object` },
																				message: `must be object`
																			}], !1;
																			var g = !0;
																		} else var g = !0;
																		if (g) {
																			if (e.files !== void 0) {
																				let n = e.files;
																				if (Array.isArray(n)) {
																					if (n.length > 1e5) return p.errors = [{
																						instancePath: t + `/files`,
																						schemaPath: `#/properties/files/maxItems`,
																						keyword: `maxItems`,
																						params: { limit: 1e5 },
																						message: `must NOT have more than 100000 items`
																					}], !1;
																					if (n.length < 1) return p.errors = [{
																						instancePath: t + `/files`,
																						schemaPath: `#/properties/files/minItems`,
																						keyword: `minItems`,
																						params: { limit: 1 },
																						message: `must NOT have fewer than 1 items`
																					}], !1;
																					{
																						let e = n.length;
																						for (let i = 0; i < e; i++) {
																							let e = n[i];
																							if (e && typeof e == `object` && !Array.isArray(e)) {
																								let n;
																								if (e.path === void 0 && (n = `path`) || e.role === void 0 && (n = `role`) || e.bytes === void 0 && (n = `bytes`) || e.raw_bytes === void 0 && (n = `raw_bytes`) || e.sha256 === void 0 && (n = `sha256`)) return p.errors = [{
																									instancePath: t + `/files/` + i,
																									schemaPath: `#/properties/files/items/required`,
																									keyword: `required`,
																									params: { missingProperty: n },
																									message: `must have required property '` + n + `'`
																								}], !1;
																								for (let n in e) if (n !== `path` && n !== `role` && n !== `bytes` && n !== `raw_bytes` && n !== `sha256`) return p.errors = [{
																									instancePath: t + `/files/` + i,
																									schemaPath: `#/properties/files/items/additionalProperties`,
																									keyword: `additionalProperties`,
																									params: { additionalProperty: n },
																									message: `must NOT have additional properties`
																								}], !1;
																								if (e.path !== void 0) {
																									let n = e.path;
																									if (typeof n == `string`) {
																										if (a(n) > 200) return p.errors = [{
																											instancePath: t + `/files/` + i + `/path`,
																											schemaPath: `#/properties/files/items/properties/path/maxLength`,
																											keyword: `maxLength`,
																											params: { limit: 200 },
																											message: `must NOT have more than 200 characters`
																										}], !1;
																										if (a(n) < 1) return p.errors = [{
																											instancePath: t + `/files/` + i + `/path`,
																											schemaPath: `#/properties/files/items/properties/path/minLength`,
																											keyword: `minLength`,
																											params: { limit: 1 },
																											message: `must NOT have fewer than 1 characters`
																										}], !1;
																									} else return p.errors = [{
																										instancePath: t + `/files/` + i + `/path`,
																										schemaPath: `#/properties/files/items/properties/path/type`,
																										keyword: `type`,
																										params: { type: `string` },
																										message: `must be string`
																									}], !1;
																									var T = !0;
																								} else var T = !0;
																								if (T) {
																									if (e.role !== void 0) {
																										let n = e.role;
																										if (n !== `data` && n !== `schema` && n !== `globals` && n !== `proof` && n !== `catalogue`) return p.errors = [{
																											instancePath: t + `/files/` + i + `/role`,
																											schemaPath: `#/properties/files/items/properties/role/enum`,
																											keyword: `enum`,
																											params: { allowedValues: r.properties.files.items.properties.role.enum },
																											message: `must be equal to one of the allowed values`
																										}], !1;
																										var T = !0;
																									} else var T = !0;
																									if (T) {
																										if (e.bytes !== void 0) {
																											let n = e.bytes;
																											if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) return p.errors = [{
																												instancePath: t + `/files/` + i + `/bytes`,
																												schemaPath: `#/properties/files/items/properties/bytes/type`,
																												keyword: `type`,
																												params: { type: `integer` },
																												message: `must be integer`
																											}], !1;
																											if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return p.errors = [{
																												instancePath: t + `/files/` + i + `/bytes`,
																												schemaPath: `#/properties/files/items/properties/bytes/minimum`,
																												keyword: `minimum`,
																												params: {
																													comparison: `>=`,
																													limit: 0
																												},
																												message: `must be >= 0`
																											}], !1;
																											var T = !0;
																										} else var T = !0;
																										if (T) {
																											if (e.raw_bytes !== void 0) {
																												let n = e.raw_bytes;
																												if ((typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) && n !== null) return p.errors = [{
																													instancePath: t + `/files/` + i + `/raw_bytes`,
																													schemaPath: `#/properties/files/items/properties/raw_bytes/type`,
																													keyword: `type`,
																													params: { type: r.properties.files.items.properties.raw_bytes.type },
																													message: `must be integer,null`
																												}], !1;
																												if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return p.errors = [{
																													instancePath: t + `/files/` + i + `/raw_bytes`,
																													schemaPath: `#/properties/files/items/properties/raw_bytes/minimum`,
																													keyword: `minimum`,
																													params: {
																														comparison: `>=`,
																														limit: 0
																													},
																													message: `must be >= 0`
																												}], !1;
																												var T = !0;
																											} else var T = !0;
																											if (T) {
																												if (e.sha256 !== void 0) {
																													let n = e.sha256;
																													if (typeof n == `string`) {
																														if (!u.test(n)) return p.errors = [{
																															instancePath: t + `/files/` + i + `/sha256`,
																															schemaPath: `#/properties/files/items/properties/sha256/pattern`,
																															keyword: `pattern`,
																															params: { pattern: `^[0-9a-f]{64}$` },
																															message: `must match pattern "^[0-9a-f]{64}$"`
																														}], !1;
																													} else return p.errors = [{
																														instancePath: t + `/files/` + i + `/sha256`,
																														schemaPath: `#/properties/files/items/properties/sha256/type`,
																														keyword: `type`,
																														params: { type: `string` },
																														message: `must be string`
																													}], !1;
																													var T = !0;
																												} else var T = !0;
																											}
																										}
																									}
																								}
																							} else return p.errors = [{
																								instancePath: t + `/files/` + i,
																								schemaPath: `#/properties/files/items/type`,
																								keyword: `type`,
																								params: { type: `object` },
																								message: `must be object`
																							}], !1;
																						}
																					}
																				} else return p.errors = [{
																					instancePath: t + `/files`,
																					schemaPath: `#/properties/files/type`,
																					keyword: `type`,
																					params: { type: `array` },
																					message: `must be array`
																				}], !1;
																				var g = !0;
																			} else var g = !0;
																			if (g) {
																				if (e.compression !== void 0) {
																					let n = e.compression;
																					if (n && typeof n == `object` && !Array.isArray(n)) {
																						let e;
																						if (n.algorithm === void 0 && (e = `algorithm`) || n.level === void 0 && (e = `level`) || n.by === void 0 && (e = `by`)) return p.errors = [{
																							instancePath: t + `/compression`,
																							schemaPath: `#/properties/compression/required`,
																							keyword: `required`,
																							params: { missingProperty: e },
																							message: `must have required property '` + e + `'`
																						}], !1;
																						for (let e in n) if (e !== `algorithm` && e !== `level` && e !== `by`) return p.errors = [{
																							instancePath: t + `/compression`,
																							schemaPath: `#/properties/compression/additionalProperties`,
																							keyword: `additionalProperties`,
																							params: { additionalProperty: e },
																							message: `must NOT have additional properties`
																						}], !1;
																						if (n.algorithm !== void 0) {
																							let e = n.algorithm;
																							if (e !== `zstd` && e !== `lz4` && e !== `gzip` && e !== `none`) return p.errors = [{
																								instancePath: t + `/compression/algorithm`,
																								schemaPath: `#/properties/compression/properties/algorithm/enum`,
																								keyword: `enum`,
																								params: { allowedValues: r.properties.compression.properties.algorithm.enum },
																								message: `must be equal to one of the allowed values`
																							}], !1;
																							var E = !0;
																						} else var E = !0;
																						if (E) {
																							if (n.level !== void 0) {
																								let e = n.level;
																								if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
																									instancePath: t + `/compression/level`,
																									schemaPath: `#/properties/compression/properties/level/type`,
																									keyword: `type`,
																									params: { type: `integer` },
																									message: `must be integer`
																								}], !1;
																								if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return p.errors = [{
																									instancePath: t + `/compression/level`,
																									schemaPath: `#/properties/compression/properties/level/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									},
																									message: `must be >= 0`
																								}], !1;
																								var E = !0;
																							} else var E = !0;
																							if (E) {
																								if (n.by !== void 0) {
																									let e = n.by;
																									if (e !== `client` && e !== `pgproof`) return p.errors = [{
																										instancePath: t + `/compression/by`,
																										schemaPath: `#/properties/compression/properties/by/enum`,
																										keyword: `enum`,
																										params: { allowedValues: r.properties.compression.properties.by.enum },
																										message: `must be equal to one of the allowed values`
																									}], !1;
																									var E = !0;
																								} else var E = !0;
																							}
																						}
																					} else return p.errors = [{
																						instancePath: t + `/compression`,
																						schemaPath: `#/properties/compression/type`,
																						keyword: `type`,
																						params: { type: `object` },
																						message: `must be object`
																					}], !1;
																					var g = !0;
																				} else var g = !0;
																				if (g) {
																					if (e.encryption !== void 0) {
																						let n = e.encryption;
																						if ((!n || typeof n != `object` || Array.isArray(n)) && n !== null) return p.errors = [{
																							instancePath: t + `/encryption`,
																							schemaPath: `#/properties/encryption/type`,
																							keyword: `type`,
																							params: { type: r.properties.encryption.type },
																							message: `must be object,null`
																						}], !1;
																						if (n && typeof n == `object` && !Array.isArray(n)) {
																							let e;
																							if (n.scheme === void 0 && (e = `scheme`) || n.recipients === void 0 && (e = `recipients`)) return p.errors = [{
																								instancePath: t + `/encryption`,
																								schemaPath: `#/properties/encryption/required`,
																								keyword: `required`,
																								params: { missingProperty: e },
																								message: `must have required property '` + e + `'`
																							}], !1;
																							for (let e in n) if (e !== `scheme` && e !== `recipients`) return p.errors = [{
																								instancePath: t + `/encryption`,
																								schemaPath: `#/properties/encryption/additionalProperties`,
																								keyword: `additionalProperties`,
																								params: { additionalProperty: e },
																								message: `must NOT have additional properties`
																							}], !1;
																							if (n.scheme !== void 0) {
																								if (n.scheme !== `age`) return p.errors = [{
																									instancePath: t + `/encryption/scheme`,
																									schemaPath: `#/properties/encryption/properties/scheme/const`,
																									keyword: `const`,
																									params: { allowedValue: `age` },
																									message: `must be equal to constant`
																								}], !1;
																								var D = !0;
																							} else var D = !0;
																							if (D) {
																								if (n.recipients !== void 0) {
																									let e = n.recipients;
																									if (Array.isArray(e)) {
																										if (e.length > 1e3) return p.errors = [{
																											instancePath: t + `/encryption/recipients`,
																											schemaPath: `#/properties/encryption/properties/recipients/maxItems`,
																											keyword: `maxItems`,
																											params: { limit: 1e3 },
																											message: `must NOT have more than 1000 items`
																										}], !1;
																										if (e.length < 1) return p.errors = [{
																											instancePath: t + `/encryption/recipients`,
																											schemaPath: `#/properties/encryption/properties/recipients/minItems`,
																											keyword: `minItems`,
																											params: { limit: 1 },
																											message: `must NOT have fewer than 1 items`
																										}], !1;
																										{
																											let n = e.length;
																											for (let r = 0; r < n; r++) {
																												let n = e[r];
																												if (typeof n == `string`) {
																													if (!d.test(n)) return p.errors = [{
																														instancePath: t + `/encryption/recipients/` + r,
																														schemaPath: `#/properties/encryption/properties/recipients/items/pattern`,
																														keyword: `pattern`,
																														params: { pattern: `^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$` },
																														message: `must match pattern "^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$"`
																													}], !1;
																												} else return p.errors = [{
																													instancePath: t + `/encryption/recipients/` + r,
																													schemaPath: `#/properties/encryption/properties/recipients/items/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																											}
																										}
																									} else return p.errors = [{
																										instancePath: t + `/encryption/recipients`,
																										schemaPath: `#/properties/encryption/properties/recipients/type`,
																										keyword: `type`,
																										params: { type: `array` },
																										message: `must be array`
																									}], !1;
																									var D = !0;
																								} else var D = !0;
																							}
																						}
																						var g = !0;
																					} else var g = !0;
																					if (g) {
																						if (e.proof !== void 0) {
																							let n = e.proof;
																							if (n && typeof n == `object` && !Array.isArray(n)) {
																								let e;
																								if (n.level === void 0 && (e = `level`) || n.relations === void 0 && (e = `relations`) || n.rows === void 0 && (e = `rows`) || n.sequences === void 0 && (e = `sequences`) || n.large_objects === void 0 && (e = `large_objects`) || n.large_objects_status === void 0 && (e = `large_objects_status`) || n.unread === void 0 && (e = `unread`)) return p.errors = [{
																									instancePath: t + `/proof`,
																									schemaPath: `#/properties/proof/required`,
																									keyword: `required`,
																									params: { missingProperty: e },
																									message: `must have required property '` + e + `'`
																								}], !1;
																								for (let e in n) if (e !== `level` && e !== `partitions` && e !== `relations` && e !== `rows` && e !== `sequences` && e !== `large_objects` && e !== `large_objects_status` && e !== `unread`) return p.errors = [{
																									instancePath: t + `/proof`,
																									schemaPath: `#/properties/proof/additionalProperties`,
																									keyword: `additionalProperties`,
																									params: { additionalProperty: e },
																									message: `must NOT have additional properties`
																								}], !1;
																								if (n.level !== void 0) {
																									let e = n.level;
																									if (e !== `content` && e !== `counts` && e !== `none`) return p.errors = [{
																										instancePath: t + `/proof/level`,
																										schemaPath: `#/properties/proof/properties/level/enum`,
																										keyword: `enum`,
																										params: { allowedValues: r.properties.proof.properties.level.enum },
																										message: `must be equal to one of the allowed values`
																									}], !1;
																									var O = !0;
																								} else var O = !0;
																								if (O) {
																									if (n.partitions !== void 0) {
																										let e = n.partitions;
																										if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
																											instancePath: t + `/proof/partitions`,
																											schemaPath: `#/properties/proof/properties/partitions/type`,
																											keyword: `type`,
																											params: { type: `integer` },
																											message: `must be integer`
																										}], !1;
																										if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return p.errors = [{
																											instancePath: t + `/proof/partitions`,
																											schemaPath: `#/properties/proof/properties/partitions/minimum`,
																											keyword: `minimum`,
																											params: {
																												comparison: `>=`,
																												limit: 0
																											},
																											message: `must be >= 0`
																										}], !1;
																										var O = !0;
																									} else var O = !0;
																									if (O) {
																										if (n.relations !== void 0) {
																											let e = n.relations;
																											if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
																												instancePath: t + `/proof/relations`,
																												schemaPath: `#/properties/proof/properties/relations/type`,
																												keyword: `type`,
																												params: { type: `integer` },
																												message: `must be integer`
																											}], !1;
																											if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return p.errors = [{
																												instancePath: t + `/proof/relations`,
																												schemaPath: `#/properties/proof/properties/relations/minimum`,
																												keyword: `minimum`,
																												params: {
																													comparison: `>=`,
																													limit: 0
																												},
																												message: `must be >= 0`
																											}], !1;
																											var O = !0;
																										} else var O = !0;
																										if (O) {
																											if (n.rows !== void 0) {
																												let e = n.rows;
																												if (typeof e == `string`) {
																													if (!f.test(e)) return p.errors = [{
																														instancePath: t + `/proof/rows`,
																														schemaPath: `#/properties/proof/properties/rows/pattern`,
																														keyword: `pattern`,
																														params: { pattern: `^[0-9]+$` },
																														message: `must match pattern "^[0-9]+$"`
																													}], !1;
																												} else return p.errors = [{
																													instancePath: t + `/proof/rows`,
																													schemaPath: `#/properties/proof/properties/rows/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																												var O = !0;
																											} else var O = !0;
																											if (O) {
																												if (n.sequences !== void 0) {
																													let e = n.sequences;
																													if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return p.errors = [{
																														instancePath: t + `/proof/sequences`,
																														schemaPath: `#/properties/proof/properties/sequences/type`,
																														keyword: `type`,
																														params: { type: `integer` },
																														message: `must be integer`
																													}], !1;
																													if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return p.errors = [{
																														instancePath: t + `/proof/sequences`,
																														schemaPath: `#/properties/proof/properties/sequences/minimum`,
																														keyword: `minimum`,
																														params: {
																															comparison: `>=`,
																															limit: 0
																														},
																														message: `must be >= 0`
																													}], !1;
																													var O = !0;
																												} else var O = !0;
																												if (O) {
																													if (n.large_objects !== void 0) {
																														let e = n.large_objects;
																														if (typeof e == `string`) {
																															if (!f.test(e)) return p.errors = [{
																																instancePath: t + `/proof/large_objects`,
																																schemaPath: `#/properties/proof/properties/large_objects/pattern`,
																																keyword: `pattern`,
																																params: { pattern: `^[0-9]+$` },
																																message: `must match pattern "^[0-9]+$"`
																															}], !1;
																														} else return p.errors = [{
																															instancePath: t + `/proof/large_objects`,
																															schemaPath: `#/properties/proof/properties/large_objects/type`,
																															keyword: `type`,
																															params: { type: `string` },
																															message: `must be string`
																														}], !1;
																														var O = !0;
																													} else var O = !0;
																													if (O) {
																														if (n.large_objects_status !== void 0) {
																															let e = n.large_objects_status;
																															if (e !== `read` && e !== `unknown`) return p.errors = [{
																																instancePath: t + `/proof/large_objects_status`,
																																schemaPath: `#/properties/proof/properties/large_objects_status/enum`,
																																keyword: `enum`,
																																params: { allowedValues: r.properties.proof.properties.large_objects_status.enum },
																																message: `must be equal to one of the allowed values`
																															}], !1;
																															var O = !0;
																														} else var O = !0;
																														if (O) {
																															if (n.unread !== void 0) {
																																let e = n.unread;
																																if (Array.isArray(e)) {
																																	let n = e.length;
																																	for (let r = 0; r < n; r++) if (typeof e[r] != `string`) return p.errors = [{
																																		instancePath: t + `/proof/unread/` + r,
																																		schemaPath: `#/properties/proof/properties/unread/items/type`,
																																		keyword: `type`,
																																		params: { type: `string` },
																																		message: `must be string`
																																	}], !1;
																																} else return p.errors = [{
																																	instancePath: t + `/proof/unread`,
																																	schemaPath: `#/properties/proof/properties/unread/type`,
																																	keyword: `type`,
																																	params: { type: `array` },
																																	message: `must be array`
																																}], !1;
																																var O = !0;
																															} else var O = !0;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							} else return p.errors = [{
																								instancePath: t + `/proof`,
																								schemaPath: `#/properties/proof/type`,
																								keyword: `type`,
																								params: { type: `object` },
																								message: `must be object`
																							}], !1;
																							var g = !0;
																						} else var g = !0;
																						if (g) {
																							if (e.extensions !== void 0) {
																								let n = e.extensions;
																								if (Array.isArray(n)) {
																									let e = n.length;
																									for (let r = 0; r < e; r++) {
																										let e = n[r];
																										if (e && typeof e == `object` && !Array.isArray(e)) {
																											let n;
																											if (e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`)) return p.errors = [{
																												instancePath: t + `/extensions/` + r,
																												schemaPath: `#/properties/extensions/items/required`,
																												keyword: `required`,
																												params: { missingProperty: n },
																												message: `must have required property '` + n + `'`
																											}], !1;
																											for (let n in e) if (n !== `name` && n !== `version`) return p.errors = [{
																												instancePath: t + `/extensions/` + r,
																												schemaPath: `#/properties/extensions/items/additionalProperties`,
																												keyword: `additionalProperties`,
																												params: { additionalProperty: n },
																												message: `must NOT have additional properties`
																											}], !1;
																											if (e.name !== void 0) {
																												if (typeof e.name != `string`) return p.errors = [{
																													instancePath: t + `/extensions/` + r + `/name`,
																													schemaPath: `#/properties/extensions/items/properties/name/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																												var k = !0;
																											} else var k = !0;
																											if (k) {
																												if (e.version !== void 0) {
																													if (typeof e.version != `string`) return p.errors = [{
																														instancePath: t + `/extensions/` + r + `/version`,
																														schemaPath: `#/properties/extensions/items/properties/version/type`,
																														keyword: `type`,
																														params: { type: `string` },
																														message: `must be string`
																													}], !1;
																													var k = !0;
																												} else var k = !0;
																											}
																										} else return p.errors = [{
																											instancePath: t + `/extensions/` + r,
																											schemaPath: `#/properties/extensions/items/type`,
																											keyword: `type`,
																											params: { type: `object` },
																											message: `must be object`
																										}], !1;
																									}
																								} else return p.errors = [{
																									instancePath: t + `/extensions`,
																									schemaPath: `#/properties/extensions/type`,
																									keyword: `type`,
																									params: { type: `array` },
																									message: `must be array`
																								}], !1;
																								var g = !0;
																							} else var g = !0;
																							if (g) {
																								if (e.collations !== void 0) {
																									let n = e.collations;
																									if (Array.isArray(n)) {
																										let e = n.length;
																										for (let r = 0; r < e; r++) {
																											let e = n[r];
																											if (e && typeof e == `object` && !Array.isArray(e)) {
																												let n;
																												if (e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`)) return p.errors = [{
																													instancePath: t + `/collations/` + r,
																													schemaPath: `#/properties/collations/items/required`,
																													keyword: `required`,
																													params: { missingProperty: n },
																													message: `must have required property '` + n + `'`
																												}], !1;
																												for (let n in e) if (n !== `name` && n !== `version`) return p.errors = [{
																													instancePath: t + `/collations/` + r,
																													schemaPath: `#/properties/collations/items/additionalProperties`,
																													keyword: `additionalProperties`,
																													params: { additionalProperty: n },
																													message: `must NOT have additional properties`
																												}], !1;
																												if (e.name !== void 0) {
																													let n = e.name;
																													if (typeof n == `string`) {
																														if (a(n) < 1) return p.errors = [{
																															instancePath: t + `/collations/` + r + `/name`,
																															schemaPath: `#/properties/collations/items/properties/name/minLength`,
																															keyword: `minLength`,
																															params: { limit: 1 },
																															message: `must NOT have fewer than 1 characters`
																														}], !1;
																													} else return p.errors = [{
																														instancePath: t + `/collations/` + r + `/name`,
																														schemaPath: `#/properties/collations/items/properties/name/type`,
																														keyword: `type`,
																														params: { type: `string` },
																														message: `must be string`
																													}], !1;
																													var A = !0;
																												} else var A = !0;
																												if (A) {
																													if (e.version !== void 0) {
																														let n = e.version;
																														if (typeof n == `string`) {
																															if (a(n) < 1) return p.errors = [{
																																instancePath: t + `/collations/` + r + `/version`,
																																schemaPath: `#/properties/collations/items/properties/version/minLength`,
																																keyword: `minLength`,
																																params: { limit: 1 },
																																message: `must NOT have fewer than 1 characters`
																															}], !1;
																														} else return p.errors = [{
																															instancePath: t + `/collations/` + r + `/version`,
																															schemaPath: `#/properties/collations/items/properties/version/type`,
																															keyword: `type`,
																															params: { type: `string` },
																															message: `must be string`
																														}], !1;
																														var A = !0;
																													} else var A = !0;
																												}
																											} else return p.errors = [{
																												instancePath: t + `/collations/` + r,
																												schemaPath: `#/properties/collations/items/type`,
																												keyword: `type`,
																												params: { type: `object` },
																												message: `must be object`
																											}], !1;
																										}
																									} else return p.errors = [{
																										instancePath: t + `/collations`,
																										schemaPath: `#/properties/collations/type`,
																										keyword: `type`,
																										params: { type: `array` },
																										message: `must be array`
																									}], !1;
																									var g = !0;
																								} else var g = !0;
																								if (g) {
																									if (e.roles !== void 0) {
																										let n = e.roles;
																										if (Array.isArray(n)) {
																											let e = n.length;
																											for (let r = 0; r < e; r++) {
																												let e = n[r];
																												if (e && typeof e == `object` && !Array.isArray(e)) {
																													let n;
																													if (e.name === void 0 && (n = `name`) || e.superuser === void 0 && (n = `superuser`) || e.inherit === void 0 && (n = `inherit`) || e.bypass_rls === void 0 && (n = `bypass_rls`) || e.member_of === void 0 && (n = `member_of`)) return p.errors = [{
																														instancePath: t + `/roles/` + r,
																														schemaPath: `#/properties/roles/items/required`,
																														keyword: `required`,
																														params: { missingProperty: n },
																														message: `must have required property '` + n + `'`
																													}], !1;
																													for (let n in e) if (n !== `name` && n !== `superuser` && n !== `inherit` && n !== `bypass_rls` && n !== `member_of`) return p.errors = [{
																														instancePath: t + `/roles/` + r,
																														schemaPath: `#/properties/roles/items/additionalProperties`,
																														keyword: `additionalProperties`,
																														params: { additionalProperty: n },
																														message: `must NOT have additional properties`
																													}], !1;
																													if (e.name !== void 0) {
																														let n = e.name;
																														if (typeof n == `string`) {
																															if (a(n) > 63) return p.errors = [{
																																instancePath: t + `/roles/` + r + `/name`,
																																schemaPath: `#/properties/roles/items/properties/name/maxLength`,
																																keyword: `maxLength`,
																																params: { limit: 63 },
																																message: `must NOT have more than 63 characters`
																															}], !1;
																															if (a(n) < 1) return p.errors = [{
																																instancePath: t + `/roles/` + r + `/name`,
																																schemaPath: `#/properties/roles/items/properties/name/minLength`,
																																keyword: `minLength`,
																																params: { limit: 1 },
																																message: `must NOT have fewer than 1 characters`
																															}], !1;
																														} else return p.errors = [{
																															instancePath: t + `/roles/` + r + `/name`,
																															schemaPath: `#/properties/roles/items/properties/name/type`,
																															keyword: `type`,
																															params: { type: `string` },
																															message: `must be string`
																														}], !1;
																														var j = !0;
																													} else var j = !0;
																													if (j) {
																														if (e.superuser !== void 0) {
																															if (typeof e.superuser != `boolean`) return p.errors = [{
																																instancePath: t + `/roles/` + r + `/superuser`,
																																schemaPath: `#/properties/roles/items/properties/superuser/type`,
																																keyword: `type`,
																																params: { type: `boolean` },
																																message: `must be boolean`
																															}], !1;
																															var j = !0;
																														} else var j = !0;
																														if (j) {
																															if (e.inherit !== void 0) {
																																if (typeof e.inherit != `boolean`) return p.errors = [{
																																	instancePath: t + `/roles/` + r + `/inherit`,
																																	schemaPath: `#/properties/roles/items/properties/inherit/type`,
																																	keyword: `type`,
																																	params: { type: `boolean` },
																																	message: `must be boolean`
																																}], !1;
																																var j = !0;
																															} else var j = !0;
																															if (j) {
																																if (e.bypass_rls !== void 0) {
																																	if (typeof e.bypass_rls != `boolean`) return p.errors = [{
																																		instancePath: t + `/roles/` + r + `/bypass_rls`,
																																		schemaPath: `#/properties/roles/items/properties/bypass_rls/type`,
																																		keyword: `type`,
																																		params: { type: `boolean` },
																																		message: `must be boolean`
																																	}], !1;
																																	var j = !0;
																																} else var j = !0;
																																if (j) {
																																	if (e.member_of !== void 0) {
																																		let n = e.member_of;
																																		if (Array.isArray(n)) {
																																			let e = n.length;
																																			for (let i = 0; i < e; i++) if (typeof n[i] != `string`) return p.errors = [{
																																				instancePath: t + `/roles/` + r + `/member_of/` + i,
																																				schemaPath: `#/properties/roles/items/properties/member_of/items/type`,
																																				keyword: `type`,
																																				params: { type: `string` },
																																				message: `must be string`
																																			}], !1;
																																		} else return p.errors = [{
																																			instancePath: t + `/roles/` + r + `/member_of`,
																																			schemaPath: `#/properties/roles/items/properties/member_of/type`,
																																			keyword: `type`,
																																			params: { type: `array` },
																																			message: `must be array`
																																		}], !1;
																																		var j = !0;
																																	} else var j = !0;
																																}
																															}
																														}
																													}
																												} else return p.errors = [{
																													instancePath: t + `/roles/` + r,
																													schemaPath: `#/properties/roles/items/type`,
																													keyword: `type`,
																													params: { type: `object` },
																													message: `must be object`
																												}], !1;
																											}
																										} else return p.errors = [{
																											instancePath: t + `/roles`,
																											schemaPath: `#/properties/roles/type`,
																											keyword: `type`,
																											params: { type: `array` },
																											message: `must be array`
																										}], !1;
																										var g = !0;
																									} else var g = !0;
																									if (g) {
																										if (e.catalogue_digest !== void 0) {
																											let n = e.catalogue_digest;
																											if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
																												let r = n[e];
																												if (typeof r == `string`) {
																													if (!u.test(r)) return p.errors = [{
																														instancePath: t + `/catalogue_digest/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
																														schemaPath: `#/properties/catalogue_digest/additionalProperties/pattern`,
																														keyword: `pattern`,
																														params: { pattern: `^[0-9a-f]{64}$` },
																														message: `must match pattern "^[0-9a-f]{64}$"`
																													}], !1;
																												} else return p.errors = [{
																													instancePath: t + `/catalogue_digest/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
																													schemaPath: `#/properties/catalogue_digest/additionalProperties/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																											}
																											else return p.errors = [{
																												instancePath: t + `/catalogue_digest`,
																												schemaPath: `#/properties/catalogue_digest/type`,
																												keyword: `type`,
																												params: { type: `object` },
																												message: `must be object`
																											}], !1;
																											var g = !0;
																										} else var g = !0;
																										if (g) {
																											if (e.durations !== void 0) {
																												let n = e.durations;
																												if (n && typeof n == `object` && !Array.isArray(n)) {
																													let e;
																													if (n.total_seconds === void 0 && (e = `total_seconds`) || n.dump_seconds === void 0 && (e = `dump_seconds`) || n.fingerprint_seconds === void 0 && (e = `fingerprint_seconds`)) return p.errors = [{
																														instancePath: t + `/durations`,
																														schemaPath: `#/properties/durations/required`,
																														keyword: `required`,
																														params: { missingProperty: e },
																														message: `must have required property '` + e + `'`
																													}], !1;
																													for (let e in n) if (e !== `total_seconds` && e !== `dump_seconds` && e !== `fingerprint_seconds`) return p.errors = [{
																														instancePath: t + `/durations`,
																														schemaPath: `#/properties/durations/additionalProperties`,
																														keyword: `additionalProperties`,
																														params: { additionalProperty: e },
																														message: `must NOT have additional properties`
																													}], !1;
																													if (n.total_seconds !== void 0) {
																														let e = n.total_seconds;
																														if (typeof e == `number` && isFinite(e)) {
																															if (e < 0 || isNaN(e)) return p.errors = [{
																																instancePath: t + `/durations/total_seconds`,
																																schemaPath: `#/properties/durations/properties/total_seconds/minimum`,
																																keyword: `minimum`,
																																params: {
																																	comparison: `>=`,
																																	limit: 0
																																},
																																message: `must be >= 0`
																															}], !1;
																														} else return p.errors = [{
																															instancePath: t + `/durations/total_seconds`,
																															schemaPath: `#/properties/durations/properties/total_seconds/type`,
																															keyword: `type`,
																															params: { type: `number` },
																															message: `must be number`
																														}], !1;
																														var M = !0;
																													} else var M = !0;
																													if (M) {
																														if (n.dump_seconds !== void 0) {
																															let e = n.dump_seconds;
																															if (typeof e == `number` && isFinite(e)) {
																																if (e < 0 || isNaN(e)) return p.errors = [{
																																	instancePath: t + `/durations/dump_seconds`,
																																	schemaPath: `#/properties/durations/properties/dump_seconds/minimum`,
																																	keyword: `minimum`,
																																	params: {
																																		comparison: `>=`,
																																		limit: 0
																																	},
																																	message: `must be >= 0`
																																}], !1;
																															} else return p.errors = [{
																																instancePath: t + `/durations/dump_seconds`,
																																schemaPath: `#/properties/durations/properties/dump_seconds/type`,
																																keyword: `type`,
																																params: { type: `number` },
																																message: `must be number`
																															}], !1;
																															var M = !0;
																														} else var M = !0;
																														if (M) {
																															if (n.fingerprint_seconds !== void 0) {
																																let e = n.fingerprint_seconds;
																																if (typeof e == `number` && isFinite(e)) {
																																	if (e < 0 || isNaN(e)) return p.errors = [{
																																		instancePath: t + `/durations/fingerprint_seconds`,
																																		schemaPath: `#/properties/durations/properties/fingerprint_seconds/minimum`,
																																		keyword: `minimum`,
																																		params: {
																																			comparison: `>=`,
																																			limit: 0
																																		},
																																		message: `must be >= 0`
																																	}], !1;
																																} else return p.errors = [{
																																	instancePath: t + `/durations/fingerprint_seconds`,
																																	schemaPath: `#/properties/durations/properties/fingerprint_seconds/type`,
																																	keyword: `type`,
																																	params: { type: `number` },
																																	message: `must be number`
																																}], !1;
																																var M = !0;
																															} else var M = !0;
																														}
																													}
																												} else return p.errors = [{
																													instancePath: t + `/durations`,
																													schemaPath: `#/properties/durations/type`,
																													keyword: `type`,
																													params: { type: `object` },
																													message: `must be object`
																												}], !1;
																												var g = !0;
																											} else var g = !0;
																											if (g) {
																												if (e.comparison !== void 0) {
																													let n = e.comparison;
																													if (n && typeof n == `object` && !Array.isArray(n)) {
																														let e;
																														if (n.backup === void 0 && (e = `backup`) || n.status === void 0 && (e = `status`)) return p.errors = [{
																															instancePath: t + `/comparison`,
																															schemaPath: `#/properties/comparison/required`,
																															keyword: `required`,
																															params: { missingProperty: e },
																															message: `must have required property '` + e + `'`
																														}], !1;
																														for (let e in n) if (e !== `backup` && e !== `status`) return p.errors = [{
																															instancePath: t + `/comparison`,
																															schemaPath: `#/properties/comparison/additionalProperties`,
																															keyword: `additionalProperties`,
																															params: { additionalProperty: e },
																															message: `must NOT have additional properties`
																														}], !1;
																														if (n.backup !== void 0) {
																															let e = n.backup;
																															if (typeof e == `string`) {
																																if (!o.test(e)) return p.errors = [{
																																	instancePath: t + `/comparison/backup`,
																																	schemaPath: `#/properties/comparison/properties/backup/pattern`,
																																	keyword: `pattern`,
																																	params: { pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$` },
																																	message: `must match pattern "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"`
																																}], !1;
																															} else return p.errors = [{
																																instancePath: t + `/comparison/backup`,
																																schemaPath: `#/properties/comparison/properties/backup/type`,
																																keyword: `type`,
																																params: { type: `string` },
																																message: `must be string`
																															}], !1;
																															var N = !0;
																														} else var N = !0;
																														if (N) {
																															if (n.status !== void 0) {
																																let e = n.status;
																																if (e !== `good` && e !== `warning` && e !== `bad`) return p.errors = [{
																																	instancePath: t + `/comparison/status`,
																																	schemaPath: `#/properties/comparison/properties/status/enum`,
																																	keyword: `enum`,
																																	params: { allowedValues: r.properties.comparison.properties.status.enum },
																																	message: `must be equal to one of the allowed values`
																																}], !1;
																																var N = !0;
																															} else var N = !0;
																														}
																													} else return p.errors = [{
																														instancePath: t + `/comparison`,
																														schemaPath: `#/properties/comparison/type`,
																														keyword: `type`,
																														params: { type: `object` },
																														message: `must be object`
																													}], !1;
																													var g = !0;
																												} else var g = !0;
																												if (g) {
																													if (e.snapshot_held_seconds !== void 0) {
																														let n = e.snapshot_held_seconds;
																														if (typeof n == `number` && isFinite(n)) {
																															if (n < 0 || isNaN(n)) return p.errors = [{
																																instancePath: t + `/snapshot_held_seconds`,
																																schemaPath: `#/properties/snapshot_held_seconds/minimum`,
																																keyword: `minimum`,
																																params: {
																																	comparison: `>=`,
																																	limit: 0
																																},
																																message: `must be >= 0`
																															}], !1;
																														} else return p.errors = [{
																															instancePath: t + `/snapshot_held_seconds`,
																															schemaPath: `#/properties/snapshot_held_seconds/type`,
																															keyword: `type`,
																															params: { type: `number` },
																															message: `must be number`
																														}], !1;
																														var g = !0;
																													} else var g = !0;
																													if (g) {
																														if (e.recovery_procedure !== void 0) {
																															let n = e.recovery_procedure;
																															if (typeof n == `string`) {
																																if (a(n) > 1e5) return p.errors = [{
																																	instancePath: t + `/recovery_procedure`,
																																	schemaPath: `#/properties/recovery_procedure/maxLength`,
																																	keyword: `maxLength`,
																																	params: { limit: 1e5 },
																																	message: `must NOT have more than 100000 characters`
																																}], !1;
																															} else return p.errors = [{
																																instancePath: t + `/recovery_procedure`,
																																schemaPath: `#/properties/recovery_procedure/type`,
																																keyword: `type`,
																																params: { type: `string` },
																																message: `must be string`
																															}], !1;
																															var g = !0;
																														} else var g = !0;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return p.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`
	}], !1;
	return p.errors = null, !0;
}
const m = (e) => n(e) ? void 0 : n.errors[0];
export { m as t };
