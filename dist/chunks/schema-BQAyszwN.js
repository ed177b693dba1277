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
const n = g, r = {
	if: {
		type: `object`,
		properties: { method: { const: `physical` } },
		required: [`method`]
	},
	then: {
		$schema: `http://json-schema.org/draft-07/schema#`,
		title: `pgproof backup manifest, of a physical backup`,
		description: `What a backup of a cluster says of itself. Written last: a backup without it is no backup. Times are ISO 8601 in UTC.`,
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
						pattern: `^[0-9]{1,20}$`
					},
					size_bytes: {
						type: `integer`,
						minimum: 0
					},
					bootstrap_role: {
						type: `string`,
						minLength: 1,
						maxLength: 63
					},
					architecture: { type: `string` },
					time_zone: { type: `string` },
					wal_segment_bytes: {
						type: `integer`,
						minimum: 1048576
					},
					preload_libraries: { type: `string` },
					is_standby: { type: `boolean` }
				},
				required: [
					`version`,
					`major`,
					`system_identifier`,
					`size_bytes`,
					`bootstrap_role`,
					`architecture`,
					`time_zone`,
					`wal_segment_bytes`,
					`preload_libraries`,
					`is_standby`
				],
				additionalProperties: !1
			},
			method: { const: `physical` },
			backup_type: { enum: [`full`, `incremental`] },
			format: { const: `tar` },
			filters: {
				type: `array`,
				maxItems: 0
			},
			chain: {
				type: `array`,
				maxItems: 1e3,
				items: {
					type: `string`,
					pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$`
				}
			},
			chain_sha256: {
				type: `array`,
				maxItems: 1e3,
				items: {
					type: `string`,
					pattern: `^[0-9a-f]{64}$`
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
					lsn: {
						type: `string`,
						pattern: `^[0-9A-F]{1,8}/[0-9A-F]{1,8}$`
					}
				},
				required: [`time`, `lsn`],
				additionalProperties: !1
			},
			wal: {
				type: `object`,
				properties: {
					timeline: {
						type: `integer`,
						minimum: 1
					},
					start_lsn: {
						type: `string`,
						pattern: `^[0-9A-F]{1,8}/[0-9A-F]{1,8}$`
					},
					stop_lsn: {
						type: `string`,
						pattern: `^[0-9A-F]{1,8}/[0-9A-F]{1,8}$`
					},
					restore_point: {
						type: [`string`, `null`],
						maxLength: 63
					}
				},
				required: [
					`timeline`,
					`start_lsn`,
					`stop_lsn`,
					`restore_point`
				],
				additionalProperties: !1
			},
			data_checksum_version: {
				type: `integer`,
				minimum: 0
			},
			limits: {
				type: `object`,
				properties: {
					max_connections: {
						type: `integer`,
						minimum: 0
					},
					max_worker_processes: {
						type: `integer`,
						minimum: 0
					},
					max_wal_senders: {
						type: `integer`,
						minimum: 0
					},
					max_prepared_transactions: {
						type: `integer`,
						minimum: 0
					},
					max_locks_per_transaction: {
						type: `integer`,
						minimum: 0
					}
				},
				required: [
					`max_connections`,
					`max_worker_processes`,
					`max_wal_senders`,
					`max_prepared_transactions`,
					`max_locks_per_transaction`
				],
				additionalProperties: !1
			},
			libraries: {
				type: `object`,
				properties: {
					libc: { type: [`string`, `null`] },
					icu: { type: [`string`, `null`] }
				},
				required: [`libc`, `icu`],
				additionalProperties: !1
			},
			databases: {
				type: `array`,
				maxItems: 1e5,
				items: {
					type: `object`,
					properties: {
						name: {
							type: `string`,
							minLength: 1,
							maxLength: 63
						},
						provider: { enum: [
							`c`,
							`i`,
							`b`
						] },
						collation: { type: `string` },
						allows_connections: { type: `boolean` }
					},
					required: [
						`name`,
						`provider`,
						`collation`,
						`allows_connections`
					],
					additionalProperties: !1
				}
			},
			tablespaces: {
				type: `array`,
				maxItems: 1e4,
				items: {
					type: `object`,
					properties: {
						oid: {
							type: `string`,
							pattern: `^[1-9][0-9]{0,9}$`
						},
						name: {
							type: `string`,
							minLength: 1,
							maxLength: 63
						},
						location: {
							type: `string`,
							pattern: `^/`,
							maxLength: 4096
						},
						file: {
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					},
					required: [
						`oid`,
						`name`,
						`location`,
						`file`
					],
					additionalProperties: !1
				}
			},
			configuration: {
				type: `array`,
				maxItems: 1e4,
				items: {
					type: `string`,
					pattern: `^/`,
					maxLength: 4096
				}
			},
			files: {
				type: `array`,
				minItems: 2,
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
							`tablespace`,
							`backup-manifest`,
							`file-list`,
							`configuration`
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
					by: { enum: [
						`client`,
						`server`,
						`pgproof`
					] }
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
					}
				},
				required: [`total_seconds`, `dump_seconds`],
				additionalProperties: !1
			},
			recovery_procedure: {
				type: `string`,
				maxLength: 1e5
			}
		},
		additionalProperties: !1,
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
			`chain`,
			`tools`,
			`snapshot`,
			`wal`,
			`data_checksum_version`,
			`limits`,
			`libraries`,
			`databases`,
			`tablespaces`,
			`configuration`,
			`files`,
			`compression`,
			`encryption`,
			`durations`,
			`recovery_procedure`
		]
	},
	else: {
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
	}
}, i = Object.prototype.hasOwnProperty, a = t().default, o = RegExp(`^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$`, `u`), s = RegExp(`^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$`, `u`), c = RegExp(`^[0-9]{1,20}$`, `u`), l = RegExp(`^[0-9a-f]{64}$`, `u`), u = RegExp(`^[0-9A-F]{1,8}/[0-9A-F]{1,8}$`, `u`), d = RegExp(`^[1-9][0-9]{0,9}$`, `u`), f = RegExp(`^/`, `u`), p = RegExp(`^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$`, `u`), m = RegExp(`^[0-9]*$`, `u`), ee = RegExp(`^--[a-z]`, `u`), h = RegExp(`^[0-9]+$`, `u`);
function g(e, { instancePath: t = ``, parentData: n, parentDataProperty: _, rootData: te = e } = {}) {
	let v = null, y = 0, b = y, x = !0, S = y;
	if (y === S) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.method === void 0) {
				let e = {};
				v === null ? v = [e] : v.push(e), y++;
			} else if (e.method !== void 0 && e.method !== `physical`) {
				let e = {};
				v === null ? v = [e] : v.push(e), y++;
			}
		} else {
			let e = {};
			v === null ? v = [e] : v.push(e), y++;
		}
	}
	var C = S === y;
	y = b, v !== null && (b ? v.length = b : v = null);
	let w;
	if (C) {
		let n = y;
		if (y === n) {
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let n;
				if (e.format_version === void 0 && (n = `format_version`) || e.id === void 0 && (n = `id`) || e.created_at === void 0 && (n = `created_at`) || e.operation === void 0 && (n = `operation`) || e.environment === void 0 && (n = `environment`) || e.server === void 0 && (n = `server`) || e.method === void 0 && (n = `method`) || e.backup_type === void 0 && (n = `backup_type`) || e.format === void 0 && (n = `format`) || e.filters === void 0 && (n = `filters`) || e.chain === void 0 && (n = `chain`) || e.tools === void 0 && (n = `tools`) || e.snapshot === void 0 && (n = `snapshot`) || e.wal === void 0 && (n = `wal`) || e.data_checksum_version === void 0 && (n = `data_checksum_version`) || e.limits === void 0 && (n = `limits`) || e.libraries === void 0 && (n = `libraries`) || e.databases === void 0 && (n = `databases`) || e.tablespaces === void 0 && (n = `tablespaces`) || e.configuration === void 0 && (n = `configuration`) || e.files === void 0 && (n = `files`) || e.compression === void 0 && (n = `compression`) || e.encryption === void 0 && (n = `encryption`) || e.durations === void 0 && (n = `durations`) || e.recovery_procedure === void 0 && (n = `recovery_procedure`)) return g.errors = [{
					instancePath: t,
					schemaPath: `#/then/required`,
					keyword: `required`,
					params: { missingProperty: n },
					message: `must have required property '` + n + `'`
				}], !1;
				{
					let n = y;
					for (let n in e) if (!i.call(r.then.properties, n)) return g.errors = [{
						instancePath: t,
						schemaPath: `#/then/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: n },
						message: `must NOT have additional properties`
					}], !1;
					if (n === y) {
						if (e.format_version !== void 0) {
							let n = y;
							if (e.format_version !== 1) return g.errors = [{
								instancePath: t + `/format_version`,
								schemaPath: `#/then/properties/format_version/const`,
								keyword: `const`,
								params: { allowedValue: 1 },
								message: `must be equal to constant`
							}], !1;
							var T = n === y;
						} else var T = !0;
						if (T) {
							if (e.id !== void 0) {
								let n = e.id, r = y;
								if (y === r) {
									if (typeof n == `string`) {
										if (!o.test(n)) return g.errors = [{
											instancePath: t + `/id`,
											schemaPath: `#/then/properties/id/pattern`,
											keyword: `pattern`,
											params: { pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$` },
											message: `must match pattern "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"`
										}], !1;
									} else return g.errors = [{
										instancePath: t + `/id`,
										schemaPath: `#/then/properties/id/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`
									}], !1;
								}
								var T = r === y;
							} else var T = !0;
							if (T) {
								if (e.created_at !== void 0) {
									let n = e.created_at, r = y;
									if (y === r) {
										if (typeof n == `string`) {
											if (!s.test(n)) return g.errors = [{
												instancePath: t + `/created_at`,
												schemaPath: `#/then/properties/created_at/pattern`,
												keyword: `pattern`,
												params: { pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$` },
												message: `must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"`
											}], !1;
										} else return g.errors = [{
											instancePath: t + `/created_at`,
											schemaPath: `#/then/properties/created_at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										}], !1;
									}
									var T = r === y;
								} else var T = !0;
								if (T) {
									if (e.operation !== void 0) {
										let n = y;
										if (e.operation !== `backup`) return g.errors = [{
											instancePath: t + `/operation`,
											schemaPath: `#/then/properties/operation/const`,
											keyword: `const`,
											params: { allowedValue: `backup` },
											message: `must be equal to constant`
										}], !1;
										var T = n === y;
									} else var T = !0;
									if (T) {
										if (e.environment !== void 0) {
											let n = e.environment, i = y;
											if (n !== `development` && n !== `staging` && n !== `production`) return g.errors = [{
												instancePath: t + `/environment`,
												schemaPath: `#/then/properties/environment/enum`,
												keyword: `enum`,
												params: { allowedValues: r.then.properties.environment.enum },
												message: `must be equal to one of the allowed values`
											}], !1;
											var T = i === y;
										} else var T = !0;
										if (T) {
											if (e.server !== void 0) {
												let n = e.server, o = y;
												if (y === o) {
													if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.version === void 0 && (e = `version`) || n.major === void 0 && (e = `major`) || n.system_identifier === void 0 && (e = `system_identifier`) || n.size_bytes === void 0 && (e = `size_bytes`) || n.bootstrap_role === void 0 && (e = `bootstrap_role`) || n.architecture === void 0 && (e = `architecture`) || n.time_zone === void 0 && (e = `time_zone`) || n.wal_segment_bytes === void 0 && (e = `wal_segment_bytes`) || n.preload_libraries === void 0 && (e = `preload_libraries`) || n.is_standby === void 0 && (e = `is_standby`)) return g.errors = [{
															instancePath: t + `/server`,
															schemaPath: `#/then/properties/server/required`,
															keyword: `required`,
															params: { missingProperty: e },
															message: `must have required property '` + e + `'`
														}], !1;
														{
															let e = y;
															for (let e in n) if (!i.call(r.then.properties.server.properties, e)) return g.errors = [{
																instancePath: t + `/server`,
																schemaPath: `#/then/properties/server/additionalProperties`,
																keyword: `additionalProperties`,
																params: { additionalProperty: e },
																message: `must NOT have additional properties`
															}], !1;
															if (e === y) {
																if (n.version !== void 0) {
																	let e = y;
																	if (typeof n.version != `string`) return g.errors = [{
																		instancePath: t + `/server/version`,
																		schemaPath: `#/then/properties/server/properties/version/type`,
																		keyword: `type`,
																		params: { type: `string` },
																		message: `must be string`
																	}], !1;
																	var E = e === y;
																} else var E = !0;
																if (E) {
																	if (n.major !== void 0) {
																		let e = n.major, r = y;
																		if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																			instancePath: t + `/server/major`,
																			schemaPath: `#/then/properties/server/properties/major/type`,
																			keyword: `type`,
																			params: { type: `integer` },
																			message: `must be integer`
																		}], !1;
																		if (y === r && typeof e == `number` && isFinite(e) && (e < 14 || isNaN(e))) return g.errors = [{
																			instancePath: t + `/server/major`,
																			schemaPath: `#/then/properties/server/properties/major/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 14
																			},
																			message: `must be >= 14`
																		}], !1;
																		var E = r === y;
																	} else var E = !0;
																	if (E) {
																		if (n.system_identifier !== void 0) {
																			let e = n.system_identifier, r = y;
																			if (y === r) {
																				if (typeof e == `string`) {
																					if (!c.test(e)) return g.errors = [{
																						instancePath: t + `/server/system_identifier`,
																						schemaPath: `#/then/properties/server/properties/system_identifier/pattern`,
																						keyword: `pattern`,
																						params: { pattern: `^[0-9]{1,20}$` },
																						message: `must match pattern "^[0-9]{1,20}$"`
																					}], !1;
																				} else return g.errors = [{
																					instancePath: t + `/server/system_identifier`,
																					schemaPath: `#/then/properties/server/properties/system_identifier/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`
																				}], !1;
																			}
																			var E = r === y;
																		} else var E = !0;
																		if (E) {
																			if (n.size_bytes !== void 0) {
																				let e = n.size_bytes, r = y;
																				if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																					instancePath: t + `/server/size_bytes`,
																					schemaPath: `#/then/properties/server/properties/size_bytes/type`,
																					keyword: `type`,
																					params: { type: `integer` },
																					message: `must be integer`
																				}], !1;
																				if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																					instancePath: t + `/server/size_bytes`,
																					schemaPath: `#/then/properties/server/properties/size_bytes/minimum`,
																					keyword: `minimum`,
																					params: {
																						comparison: `>=`,
																						limit: 0
																					},
																					message: `must be >= 0`
																				}], !1;
																				var E = r === y;
																			} else var E = !0;
																			if (E) {
																				if (n.bootstrap_role !== void 0) {
																					let e = n.bootstrap_role, r = y;
																					if (y === r) {
																						if (typeof e == `string`) {
																							if (a(e) > 63) return g.errors = [{
																								instancePath: t + `/server/bootstrap_role`,
																								schemaPath: `#/then/properties/server/properties/bootstrap_role/maxLength`,
																								keyword: `maxLength`,
																								params: { limit: 63 },
																								message: `must NOT have more than 63 characters`
																							}], !1;
																							if (a(e) < 1) return g.errors = [{
																								instancePath: t + `/server/bootstrap_role`,
																								schemaPath: `#/then/properties/server/properties/bootstrap_role/minLength`,
																								keyword: `minLength`,
																								params: { limit: 1 },
																								message: `must NOT have fewer than 1 characters`
																							}], !1;
																						} else return g.errors = [{
																							instancePath: t + `/server/bootstrap_role`,
																							schemaPath: `#/then/properties/server/properties/bootstrap_role/type`,
																							keyword: `type`,
																							params: { type: `string` },
																							message: `must be string`
																						}], !1;
																					}
																					var E = r === y;
																				} else var E = !0;
																				if (E) {
																					if (n.architecture !== void 0) {
																						let e = y;
																						if (typeof n.architecture != `string`) return g.errors = [{
																							instancePath: t + `/server/architecture`,
																							schemaPath: `#/then/properties/server/properties/architecture/type`,
																							keyword: `type`,
																							params: { type: `string` },
																							message: `must be string`
																						}], !1;
																						var E = e === y;
																					} else var E = !0;
																					if (E) {
																						if (n.time_zone !== void 0) {
																							let e = y;
																							if (typeof n.time_zone != `string`) return g.errors = [{
																								instancePath: t + `/server/time_zone`,
																								schemaPath: `#/then/properties/server/properties/time_zone/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`
																							}], !1;
																							var E = e === y;
																						} else var E = !0;
																						if (E) {
																							if (n.wal_segment_bytes !== void 0) {
																								let e = n.wal_segment_bytes, r = y;
																								if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																									instancePath: t + `/server/wal_segment_bytes`,
																									schemaPath: `#/then/properties/server/properties/wal_segment_bytes/type`,
																									keyword: `type`,
																									params: { type: `integer` },
																									message: `must be integer`
																								}], !1;
																								if (y === r && typeof e == `number` && isFinite(e) && (e < 1048576 || isNaN(e))) return g.errors = [{
																									instancePath: t + `/server/wal_segment_bytes`,
																									schemaPath: `#/then/properties/server/properties/wal_segment_bytes/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 1048576
																									},
																									message: `must be >= 1048576`
																								}], !1;
																								var E = r === y;
																							} else var E = !0;
																							if (E) {
																								if (n.preload_libraries !== void 0) {
																									let e = y;
																									if (typeof n.preload_libraries != `string`) return g.errors = [{
																										instancePath: t + `/server/preload_libraries`,
																										schemaPath: `#/then/properties/server/properties/preload_libraries/type`,
																										keyword: `type`,
																										params: { type: `string` },
																										message: `must be string`
																									}], !1;
																									var E = e === y;
																								} else var E = !0;
																								if (E) {
																									if (n.is_standby !== void 0) {
																										let e = y;
																										if (typeof n.is_standby != `boolean`) return g.errors = [{
																											instancePath: t + `/server/is_standby`,
																											schemaPath: `#/then/properties/server/properties/is_standby/type`,
																											keyword: `type`,
																											params: { type: `boolean` },
																											message: `must be boolean`
																										}], !1;
																										var E = e === y;
																									} else var E = !0;
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
													} else return g.errors = [{
														instancePath: t + `/server`,
														schemaPath: `#/then/properties/server/type`,
														keyword: `type`,
														params: { type: `object` },
														message: `must be object`
													}], !1;
												}
												var T = o === y;
											} else var T = !0;
											if (T) {
												if (e.method !== void 0) {
													let n = y;
													if (e.method !== `physical`) return g.errors = [{
														instancePath: t + `/method`,
														schemaPath: `#/then/properties/method/const`,
														keyword: `const`,
														params: { allowedValue: `physical` },
														message: `must be equal to constant`
													}], !1;
													var T = n === y;
												} else var T = !0;
												if (T) {
													if (e.backup_type !== void 0) {
														let n = e.backup_type, i = y;
														if (n !== `full` && n !== `incremental`) return g.errors = [{
															instancePath: t + `/backup_type`,
															schemaPath: `#/then/properties/backup_type/enum`,
															keyword: `enum`,
															params: { allowedValues: r.then.properties.backup_type.enum },
															message: `must be equal to one of the allowed values`
														}], !1;
														var T = i === y;
													} else var T = !0;
													if (T) {
														if (e.format !== void 0) {
															let n = y;
															if (e.format !== `tar`) return g.errors = [{
																instancePath: t + `/format`,
																schemaPath: `#/then/properties/format/const`,
																keyword: `const`,
																params: { allowedValue: `tar` },
																message: `must be equal to constant`
															}], !1;
															var T = n === y;
														} else var T = !0;
														if (T) {
															if (e.filters !== void 0) {
																let n = e.filters, r = y;
																if (y === r) {
																	if (Array.isArray(n)) {
																		if (n.length > 0) return g.errors = [{
																			instancePath: t + `/filters`,
																			schemaPath: `#/then/properties/filters/maxItems`,
																			keyword: `maxItems`,
																			params: { limit: 0 },
																			message: `must NOT have more than 0 items`
																		}], !1;
																	} else return g.errors = [{
																		instancePath: t + `/filters`,
																		schemaPath: `#/then/properties/filters/type`,
																		keyword: `type`,
																		params: { type: `array` },
																		message: `must be array`
																	}], !1;
																}
																var T = r === y;
															} else var T = !0;
															if (T) {
																if (e.chain !== void 0) {
																	let n = e.chain, r = y;
																	if (y === r) {
																		if (Array.isArray(n)) {
																			if (n.length > 1e3) return g.errors = [{
																				instancePath: t + `/chain`,
																				schemaPath: `#/then/properties/chain/maxItems`,
																				keyword: `maxItems`,
																				params: { limit: 1e3 },
																				message: `must NOT have more than 1000 items`
																			}], !1;
																			{
																				let e = n.length;
																				for (let r = 0; r < e; r++) {
																					let e = n[r], i = y;
																					if (y === i) {
																						if (typeof e == `string`) {
																							if (!o.test(e)) return g.errors = [{
																								instancePath: t + `/chain/` + r,
																								schemaPath: `#/then/properties/chain/items/pattern`,
																								keyword: `pattern`,
																								params: { pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$` },
																								message: `must match pattern "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"`
																							}], !1;
																						} else return g.errors = [{
																							instancePath: t + `/chain/` + r,
																							schemaPath: `#/then/properties/chain/items/type`,
																							keyword: `type`,
																							params: { type: `string` },
																							message: `must be string`
																						}], !1;
																					}
																					if (i !== y) break;
																				}
																			}
																		} else return g.errors = [{
																			instancePath: t + `/chain`,
																			schemaPath: `#/then/properties/chain/type`,
																			keyword: `type`,
																			params: { type: `array` },
																			message: `must be array`
																		}], !1;
																	}
																	var T = r === y;
																} else var T = !0;
																if (T) {
																	if (e.chain_sha256 !== void 0) {
																		let n = e.chain_sha256, r = y;
																		if (y === r) {
																			if (Array.isArray(n)) {
																				if (n.length > 1e3) return g.errors = [{
																					instancePath: t + `/chain_sha256`,
																					schemaPath: `#/then/properties/chain_sha256/maxItems`,
																					keyword: `maxItems`,
																					params: { limit: 1e3 },
																					message: `must NOT have more than 1000 items`
																				}], !1;
																				{
																					let e = n.length;
																					for (let r = 0; r < e; r++) {
																						let e = n[r], i = y;
																						if (y === i) {
																							if (typeof e == `string`) {
																								if (!l.test(e)) return g.errors = [{
																									instancePath: t + `/chain_sha256/` + r,
																									schemaPath: `#/then/properties/chain_sha256/items/pattern`,
																									keyword: `pattern`,
																									params: { pattern: `^[0-9a-f]{64}$` },
																									message: `must match pattern "^[0-9a-f]{64}$"`
																								}], !1;
																							} else return g.errors = [{
																								instancePath: t + `/chain_sha256/` + r,
																								schemaPath: `#/then/properties/chain_sha256/items/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`
																							}], !1;
																						}
																						if (i !== y) break;
																					}
																				}
																			} else return g.errors = [{
																				instancePath: t + `/chain_sha256`,
																				schemaPath: `#/then/properties/chain_sha256/type`,
																				keyword: `type`,
																				params: { type: `array` },
																				message: `must be array`
																			}], !1;
																		}
																		var T = r === y;
																	} else var T = !0;
																	if (T) {
																		if (e.tools !== void 0) {
																			let n = e.tools, r = y;
																			if (y === r) {
																				if (Array.isArray(n)) {
																					let e = n.length;
																					for (let r = 0; r < e; r++) {
																						let e = n[r], i = y;
																						if (y === i) {
																							if (e && typeof e == `object` && !Array.isArray(e)) {
																								let n;
																								if (e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`)) return g.errors = [{
																									instancePath: t + `/tools/` + r,
																									schemaPath: `#/then/properties/tools/items/required`,
																									keyword: `required`,
																									params: { missingProperty: n },
																									message: `must have required property '` + n + `'`
																								}], !1;
																								{
																									let n = y;
																									for (let n in e) if (n !== `name` && n !== `version`) return g.errors = [{
																										instancePath: t + `/tools/` + r,
																										schemaPath: `#/then/properties/tools/items/additionalProperties`,
																										keyword: `additionalProperties`,
																										params: { additionalProperty: n },
																										message: `must NOT have additional properties`
																									}], !1;
																									if (n === y) {
																										if (e.name !== void 0) {
																											let n = y;
																											if (typeof e.name != `string`) return g.errors = [{
																												instancePath: t + `/tools/` + r + `/name`,
																												schemaPath: `#/then/properties/tools/items/properties/name/type`,
																												keyword: `type`,
																												params: { type: `string` },
																												message: `must be string`
																											}], !1;
																											var D = n === y;
																										} else var D = !0;
																										if (D) {
																											if (e.version !== void 0) {
																												let n = y;
																												if (typeof e.version != `string`) return g.errors = [{
																													instancePath: t + `/tools/` + r + `/version`,
																													schemaPath: `#/then/properties/tools/items/properties/version/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																												var D = n === y;
																											} else var D = !0;
																										}
																									}
																								}
																							} else return g.errors = [{
																								instancePath: t + `/tools/` + r,
																								schemaPath: `#/then/properties/tools/items/type`,
																								keyword: `type`,
																								params: { type: `object` },
																								message: `must be object`
																							}], !1;
																						}
																						if (i !== y) break;
																					}
																				} else return g.errors = [{
																					instancePath: t + `/tools`,
																					schemaPath: `#/then/properties/tools/type`,
																					keyword: `type`,
																					params: { type: `array` },
																					message: `must be array`
																				}], !1;
																			}
																			var T = r === y;
																		} else var T = !0;
																		if (T) {
																			if (e.snapshot !== void 0) {
																				let n = e.snapshot, r = y;
																				if (y === r) {
																					if (n && typeof n == `object` && !Array.isArray(n)) {
																						let e;
																						if (n.time === void 0 && (e = `time`) || n.lsn === void 0 && (e = `lsn`)) return g.errors = [{
																							instancePath: t + `/snapshot`,
																							schemaPath: `#/then/properties/snapshot/required`,
																							keyword: `required`,
																							params: { missingProperty: e },
																							message: `must have required property '` + e + `'`
																						}], !1;
																						{
																							let e = y;
																							for (let e in n) if (e !== `time` && e !== `lsn`) return g.errors = [{
																								instancePath: t + `/snapshot`,
																								schemaPath: `#/then/properties/snapshot/additionalProperties`,
																								keyword: `additionalProperties`,
																								params: { additionalProperty: e },
																								message: `must NOT have additional properties`
																							}], !1;
																							if (e === y) {
																								if (n.time !== void 0) {
																									let e = y;
																									if (typeof n.time != `string`) return g.errors = [{
																										instancePath: t + `/snapshot/time`,
																										schemaPath: `#/then/properties/snapshot/properties/time/type`,
																										keyword: `type`,
																										params: { type: `string` },
																										message: `must be string`
																									}], !1;
																									var ne = e === y;
																								} else var ne = !0;
																								if (ne) {
																									if (n.lsn !== void 0) {
																										let e = n.lsn, r = y;
																										if (y === r) {
																											if (typeof e == `string`) {
																												if (!u.test(e)) return g.errors = [{
																													instancePath: t + `/snapshot/lsn`,
																													schemaPath: `#/then/properties/snapshot/properties/lsn/pattern`,
																													keyword: `pattern`,
																													params: { pattern: `^[0-9A-F]{1,8}/[0-9A-F]{1,8}$` },
																													message: `must match pattern "^[0-9A-F]{1,8}/[0-9A-F]{1,8}$"`
																												}], !1;
																											} else return g.errors = [{
																												instancePath: t + `/snapshot/lsn`,
																												schemaPath: `#/then/properties/snapshot/properties/lsn/type`,
																												keyword: `type`,
																												params: { type: `string` },
																												message: `must be string`
																											}], !1;
																										}
																										var ne = r === y;
																									} else var ne = !0;
																								}
																							}
																						}
																					} else return g.errors = [{
																						instancePath: t + `/snapshot`,
																						schemaPath: `#/then/properties/snapshot/type`,
																						keyword: `type`,
																						params: { type: `object` },
																						message: `must be object`
																					}], !1;
																				}
																				var T = r === y;
																			} else var T = !0;
																			if (T) {
																				if (e.wal !== void 0) {
																					let n = e.wal, i = y;
																					if (y === i) {
																						if (n && typeof n == `object` && !Array.isArray(n)) {
																							let e;
																							if (n.timeline === void 0 && (e = `timeline`) || n.start_lsn === void 0 && (e = `start_lsn`) || n.stop_lsn === void 0 && (e = `stop_lsn`) || n.restore_point === void 0 && (e = `restore_point`)) return g.errors = [{
																								instancePath: t + `/wal`,
																								schemaPath: `#/then/properties/wal/required`,
																								keyword: `required`,
																								params: { missingProperty: e },
																								message: `must have required property '` + e + `'`
																							}], !1;
																							{
																								let e = y;
																								for (let e in n) if (e !== `timeline` && e !== `start_lsn` && e !== `stop_lsn` && e !== `restore_point`) return g.errors = [{
																									instancePath: t + `/wal`,
																									schemaPath: `#/then/properties/wal/additionalProperties`,
																									keyword: `additionalProperties`,
																									params: { additionalProperty: e },
																									message: `must NOT have additional properties`
																								}], !1;
																								if (e === y) {
																									if (n.timeline !== void 0) {
																										let e = n.timeline, r = y;
																										if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																											instancePath: t + `/wal/timeline`,
																											schemaPath: `#/then/properties/wal/properties/timeline/type`,
																											keyword: `type`,
																											params: { type: `integer` },
																											message: `must be integer`
																										}], !1;
																										if (y === r && typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) return g.errors = [{
																											instancePath: t + `/wal/timeline`,
																											schemaPath: `#/then/properties/wal/properties/timeline/minimum`,
																											keyword: `minimum`,
																											params: {
																												comparison: `>=`,
																												limit: 1
																											},
																											message: `must be >= 1`
																										}], !1;
																										var O = r === y;
																									} else var O = !0;
																									if (O) {
																										if (n.start_lsn !== void 0) {
																											let e = n.start_lsn, r = y;
																											if (y === r) {
																												if (typeof e == `string`) {
																													if (!u.test(e)) return g.errors = [{
																														instancePath: t + `/wal/start_lsn`,
																														schemaPath: `#/then/properties/wal/properties/start_lsn/pattern`,
																														keyword: `pattern`,
																														params: { pattern: `^[0-9A-F]{1,8}/[0-9A-F]{1,8}$` },
																														message: `must match pattern "^[0-9A-F]{1,8}/[0-9A-F]{1,8}$"`
																													}], !1;
																												} else return g.errors = [{
																													instancePath: t + `/wal/start_lsn`,
																													schemaPath: `#/then/properties/wal/properties/start_lsn/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																											}
																											var O = r === y;
																										} else var O = !0;
																										if (O) {
																											if (n.stop_lsn !== void 0) {
																												let e = n.stop_lsn, r = y;
																												if (y === r) {
																													if (typeof e == `string`) {
																														if (!u.test(e)) return g.errors = [{
																															instancePath: t + `/wal/stop_lsn`,
																															schemaPath: `#/then/properties/wal/properties/stop_lsn/pattern`,
																															keyword: `pattern`,
																															params: { pattern: `^[0-9A-F]{1,8}/[0-9A-F]{1,8}$` },
																															message: `must match pattern "^[0-9A-F]{1,8}/[0-9A-F]{1,8}$"`
																														}], !1;
																													} else return g.errors = [{
																														instancePath: t + `/wal/stop_lsn`,
																														schemaPath: `#/then/properties/wal/properties/stop_lsn/type`,
																														keyword: `type`,
																														params: { type: `string` },
																														message: `must be string`
																													}], !1;
																												}
																												var O = r === y;
																											} else var O = !0;
																											if (O) {
																												if (n.restore_point !== void 0) {
																													let e = n.restore_point, i = y;
																													if (typeof e != `string` && e !== null) return g.errors = [{
																														instancePath: t + `/wal/restore_point`,
																														schemaPath: `#/then/properties/wal/properties/restore_point/type`,
																														keyword: `type`,
																														params: { type: r.then.properties.wal.properties.restore_point.type },
																														message: `must be string,null`
																													}], !1;
																													if (y === i && typeof e == `string` && a(e) > 63) return g.errors = [{
																														instancePath: t + `/wal/restore_point`,
																														schemaPath: `#/then/properties/wal/properties/restore_point/maxLength`,
																														keyword: `maxLength`,
																														params: { limit: 63 },
																														message: `must NOT have more than 63 characters`
																													}], !1;
																													var O = i === y;
																												} else var O = !0;
																											}
																										}
																									}
																								}
																							}
																						} else return g.errors = [{
																							instancePath: t + `/wal`,
																							schemaPath: `#/then/properties/wal/type`,
																							keyword: `type`,
																							params: { type: `object` },
																							message: `must be object`
																						}], !1;
																					}
																					var T = i === y;
																				} else var T = !0;
																				if (T) {
																					if (e.data_checksum_version !== void 0) {
																						let n = e.data_checksum_version, r = y;
																						if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) return g.errors = [{
																							instancePath: t + `/data_checksum_version`,
																							schemaPath: `#/then/properties/data_checksum_version/type`,
																							keyword: `type`,
																							params: { type: `integer` },
																							message: `must be integer`
																						}], !1;
																						if (y === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																							instancePath: t + `/data_checksum_version`,
																							schemaPath: `#/then/properties/data_checksum_version/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							},
																							message: `must be >= 0`
																						}], !1;
																						var T = r === y;
																					} else var T = !0;
																					if (T) {
																						if (e.limits !== void 0) {
																							let n = e.limits, r = y;
																							if (y === r) {
																								if (n && typeof n == `object` && !Array.isArray(n)) {
																									let e;
																									if (n.max_connections === void 0 && (e = `max_connections`) || n.max_worker_processes === void 0 && (e = `max_worker_processes`) || n.max_wal_senders === void 0 && (e = `max_wal_senders`) || n.max_prepared_transactions === void 0 && (e = `max_prepared_transactions`) || n.max_locks_per_transaction === void 0 && (e = `max_locks_per_transaction`)) return g.errors = [{
																										instancePath: t + `/limits`,
																										schemaPath: `#/then/properties/limits/required`,
																										keyword: `required`,
																										params: { missingProperty: e },
																										message: `must have required property '` + e + `'`
																									}], !1;
																									{
																										let e = y;
																										for (let e in n) if (e !== `max_connections` && e !== `max_worker_processes` && e !== `max_wal_senders` && e !== `max_prepared_transactions` && e !== `max_locks_per_transaction`) return g.errors = [{
																											instancePath: t + `/limits`,
																											schemaPath: `#/then/properties/limits/additionalProperties`,
																											keyword: `additionalProperties`,
																											params: { additionalProperty: e },
																											message: `must NOT have additional properties`
																										}], !1;
																										if (e === y) {
																											if (n.max_connections !== void 0) {
																												let e = n.max_connections, r = y;
																												if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																													instancePath: t + `/limits/max_connections`,
																													schemaPath: `#/then/properties/limits/properties/max_connections/type`,
																													keyword: `type`,
																													params: { type: `integer` },
																													message: `must be integer`
																												}], !1;
																												if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																													instancePath: t + `/limits/max_connections`,
																													schemaPath: `#/then/properties/limits/properties/max_connections/minimum`,
																													keyword: `minimum`,
																													params: {
																														comparison: `>=`,
																														limit: 0
																													},
																													message: `must be >= 0`
																												}], !1;
																												var k = r === y;
																											} else var k = !0;
																											if (k) {
																												if (n.max_worker_processes !== void 0) {
																													let e = n.max_worker_processes, r = y;
																													if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																														instancePath: t + `/limits/max_worker_processes`,
																														schemaPath: `#/then/properties/limits/properties/max_worker_processes/type`,
																														keyword: `type`,
																														params: { type: `integer` },
																														message: `must be integer`
																													}], !1;
																													if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																														instancePath: t + `/limits/max_worker_processes`,
																														schemaPath: `#/then/properties/limits/properties/max_worker_processes/minimum`,
																														keyword: `minimum`,
																														params: {
																															comparison: `>=`,
																															limit: 0
																														},
																														message: `must be >= 0`
																													}], !1;
																													var k = r === y;
																												} else var k = !0;
																												if (k) {
																													if (n.max_wal_senders !== void 0) {
																														let e = n.max_wal_senders, r = y;
																														if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																															instancePath: t + `/limits/max_wal_senders`,
																															schemaPath: `#/then/properties/limits/properties/max_wal_senders/type`,
																															keyword: `type`,
																															params: { type: `integer` },
																															message: `must be integer`
																														}], !1;
																														if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																															instancePath: t + `/limits/max_wal_senders`,
																															schemaPath: `#/then/properties/limits/properties/max_wal_senders/minimum`,
																															keyword: `minimum`,
																															params: {
																																comparison: `>=`,
																																limit: 0
																															},
																															message: `must be >= 0`
																														}], !1;
																														var k = r === y;
																													} else var k = !0;
																													if (k) {
																														if (n.max_prepared_transactions !== void 0) {
																															let e = n.max_prepared_transactions, r = y;
																															if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																																instancePath: t + `/limits/max_prepared_transactions`,
																																schemaPath: `#/then/properties/limits/properties/max_prepared_transactions/type`,
																																keyword: `type`,
																																params: { type: `integer` },
																																message: `must be integer`
																															}], !1;
																															if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																																instancePath: t + `/limits/max_prepared_transactions`,
																																schemaPath: `#/then/properties/limits/properties/max_prepared_transactions/minimum`,
																																keyword: `minimum`,
																																params: {
																																	comparison: `>=`,
																																	limit: 0
																																},
																																message: `must be >= 0`
																															}], !1;
																															var k = r === y;
																														} else var k = !0;
																														if (k) {
																															if (n.max_locks_per_transaction !== void 0) {
																																let e = n.max_locks_per_transaction, r = y;
																																if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																																	instancePath: t + `/limits/max_locks_per_transaction`,
																																	schemaPath: `#/then/properties/limits/properties/max_locks_per_transaction/type`,
																																	keyword: `type`,
																																	params: { type: `integer` },
																																	message: `must be integer`
																																}], !1;
																																if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																																	instancePath: t + `/limits/max_locks_per_transaction`,
																																	schemaPath: `#/then/properties/limits/properties/max_locks_per_transaction/minimum`,
																																	keyword: `minimum`,
																																	params: {
																																		comparison: `>=`,
																																		limit: 0
																																	},
																																	message: `must be >= 0`
																																}], !1;
																																var k = r === y;
																															} else var k = !0;
																														}
																													}
																												}
																											}
																										}
																									}
																								} else return g.errors = [{
																									instancePath: t + `/limits`,
																									schemaPath: `#/then/properties/limits/type`,
																									keyword: `type`,
																									params: { type: `object` },
																									message: `must be object`
																								}], !1;
																							}
																							var T = r === y;
																						} else var T = !0;
																						if (T) {
																							if (e.libraries !== void 0) {
																								let n = e.libraries, i = y;
																								if (y === i) {
																									if (n && typeof n == `object` && !Array.isArray(n)) {
																										let e;
																										if (n.libc === void 0 && (e = `libc`) || n.icu === void 0 && (e = `icu`)) return g.errors = [{
																											instancePath: t + `/libraries`,
																											schemaPath: `#/then/properties/libraries/required`,
																											keyword: `required`,
																											params: { missingProperty: e },
																											message: `must have required property '` + e + `'`
																										}], !1;
																										{
																											let e = y;
																											for (let e in n) if (e !== `libc` && e !== `icu`) return g.errors = [{
																												instancePath: t + `/libraries`,
																												schemaPath: `#/then/properties/libraries/additionalProperties`,
																												keyword: `additionalProperties`,
																												params: { additionalProperty: e },
																												message: `must NOT have additional properties`
																											}], !1;
																											if (e === y) {
																												if (n.libc !== void 0) {
																													let e = n.libc, i = y;
																													if (typeof e != `string` && e !== null) return g.errors = [{
																														instancePath: t + `/libraries/libc`,
																														schemaPath: `#/then/properties/libraries/properties/libc/type`,
																														keyword: `type`,
																														params: { type: r.then.properties.libraries.properties.libc.type },
																														message: `must be string,null`
																													}], !1;
																													var A = i === y;
																												} else var A = !0;
																												if (A) {
																													if (n.icu !== void 0) {
																														let e = n.icu, i = y;
																														if (typeof e != `string` && e !== null) return g.errors = [{
																															instancePath: t + `/libraries/icu`,
																															schemaPath: `#/then/properties/libraries/properties/icu/type`,
																															keyword: `type`,
																															params: { type: r.then.properties.libraries.properties.icu.type },
																															message: `must be string,null`
																														}], !1;
																														var A = i === y;
																													} else var A = !0;
																												}
																											}
																										}
																									} else return g.errors = [{
																										instancePath: t + `/libraries`,
																										schemaPath: `#/then/properties/libraries/type`,
																										keyword: `type`,
																										params: { type: `object` },
																										message: `must be object`
																									}], !1;
																								}
																								var T = i === y;
																							} else var T = !0;
																							if (T) {
																								if (e.databases !== void 0) {
																									let n = e.databases, i = y;
																									if (y === i) {
																										if (Array.isArray(n)) {
																											if (n.length > 1e5) return g.errors = [{
																												instancePath: t + `/databases`,
																												schemaPath: `#/then/properties/databases/maxItems`,
																												keyword: `maxItems`,
																												params: { limit: 1e5 },
																												message: `must NOT have more than 100000 items`
																											}], !1;
																											{
																												let e = n.length;
																												for (let i = 0; i < e; i++) {
																													let e = n[i], o = y;
																													if (y === o) {
																														if (e && typeof e == `object` && !Array.isArray(e)) {
																															let n;
																															if (e.name === void 0 && (n = `name`) || e.provider === void 0 && (n = `provider`) || e.collation === void 0 && (n = `collation`) || e.allows_connections === void 0 && (n = `allows_connections`)) return g.errors = [{
																																instancePath: t + `/databases/` + i,
																																schemaPath: `#/then/properties/databases/items/required`,
																																keyword: `required`,
																																params: { missingProperty: n },
																																message: `must have required property '` + n + `'`
																															}], !1;
																															{
																																let n = y;
																																for (let n in e) if (n !== `name` && n !== `provider` && n !== `collation` && n !== `allows_connections`) return g.errors = [{
																																	instancePath: t + `/databases/` + i,
																																	schemaPath: `#/then/properties/databases/items/additionalProperties`,
																																	keyword: `additionalProperties`,
																																	params: { additionalProperty: n },
																																	message: `must NOT have additional properties`
																																}], !1;
																																if (n === y) {
																																	if (e.name !== void 0) {
																																		let n = e.name, r = y;
																																		if (y === r) {
																																			if (typeof n == `string`) {
																																				if (a(n) > 63) return g.errors = [{
																																					instancePath: t + `/databases/` + i + `/name`,
																																					schemaPath: `#/then/properties/databases/items/properties/name/maxLength`,
																																					keyword: `maxLength`,
																																					params: { limit: 63 },
																																					message: `must NOT have more than 63 characters`
																																				}], !1;
																																				if (a(n) < 1) return g.errors = [{
																																					instancePath: t + `/databases/` + i + `/name`,
																																					schemaPath: `#/then/properties/databases/items/properties/name/minLength`,
																																					keyword: `minLength`,
																																					params: { limit: 1 },
																																					message: `must NOT have fewer than 1 characters`
																																				}], !1;
																																			} else return g.errors = [{
																																				instancePath: t + `/databases/` + i + `/name`,
																																				schemaPath: `#/then/properties/databases/items/properties/name/type`,
																																				keyword: `type`,
																																				params: { type: `string` },
																																				message: `must be string`
																																			}], !1;
																																		}
																																		var j = r === y;
																																	} else var j = !0;
																																	if (j) {
																																		if (e.provider !== void 0) {
																																			let n = e.provider, a = y;
																																			if (n !== `c` && n !== `i` && n !== `b`) return g.errors = [{
																																				instancePath: t + `/databases/` + i + `/provider`,
																																				schemaPath: `#/then/properties/databases/items/properties/provider/enum`,
																																				keyword: `enum`,
																																				params: { allowedValues: r.then.properties.databases.items.properties.provider.enum },
																																				message: `must be equal to one of the allowed values`
																																			}], !1;
																																			var j = a === y;
																																		} else var j = !0;
																																		if (j) {
																																			if (e.collation !== void 0) {
																																				let n = y;
																																				if (typeof e.collation != `string`) return g.errors = [{
																																					instancePath: t + `/databases/` + i + `/collation`,
																																					schemaPath: `#/then/properties/databases/items/properties/collation/type`,
																																					keyword: `type`,
																																					params: { type: `string` },
																																					message: `must be string`
																																				}], !1;
																																				var j = n === y;
																																			} else var j = !0;
																																			if (j) {
																																				if (e.allows_connections !== void 0) {
																																					let n = y;
																																					if (typeof e.allows_connections != `boolean`) return g.errors = [{
																																						instancePath: t + `/databases/` + i + `/allows_connections`,
																																						schemaPath: `#/then/properties/databases/items/properties/allows_connections/type`,
																																						keyword: `type`,
																																						params: { type: `boolean` },
																																						message: `must be boolean`
																																					}], !1;
																																					var j = n === y;
																																				} else var j = !0;
																																			}
																																		}
																																	}
																																}
																															}
																														} else return g.errors = [{
																															instancePath: t + `/databases/` + i,
																															schemaPath: `#/then/properties/databases/items/type`,
																															keyword: `type`,
																															params: { type: `object` },
																															message: `must be object`
																														}], !1;
																													}
																													if (o !== y) break;
																												}
																											}
																										} else return g.errors = [{
																											instancePath: t + `/databases`,
																											schemaPath: `#/then/properties/databases/type`,
																											keyword: `type`,
																											params: { type: `array` },
																											message: `must be array`
																										}], !1;
																									}
																									var T = i === y;
																								} else var T = !0;
																								if (T) {
																									if (e.tablespaces !== void 0) {
																										let n = e.tablespaces, r = y;
																										if (y === r) {
																											if (Array.isArray(n)) {
																												if (n.length > 1e4) return g.errors = [{
																													instancePath: t + `/tablespaces`,
																													schemaPath: `#/then/properties/tablespaces/maxItems`,
																													keyword: `maxItems`,
																													params: { limit: 1e4 },
																													message: `must NOT have more than 10000 items`
																												}], !1;
																												{
																													let e = n.length;
																													for (let r = 0; r < e; r++) {
																														let e = n[r], i = y;
																														if (y === i) {
																															if (e && typeof e == `object` && !Array.isArray(e)) {
																																let n;
																																if (e.oid === void 0 && (n = `oid`) || e.name === void 0 && (n = `name`) || e.location === void 0 && (n = `location`) || e.file === void 0 && (n = `file`)) return g.errors = [{
																																	instancePath: t + `/tablespaces/` + r,
																																	schemaPath: `#/then/properties/tablespaces/items/required`,
																																	keyword: `required`,
																																	params: { missingProperty: n },
																																	message: `must have required property '` + n + `'`
																																}], !1;
																																{
																																	let n = y;
																																	for (let n in e) if (n !== `oid` && n !== `name` && n !== `location` && n !== `file`) return g.errors = [{
																																		instancePath: t + `/tablespaces/` + r,
																																		schemaPath: `#/then/properties/tablespaces/items/additionalProperties`,
																																		keyword: `additionalProperties`,
																																		params: { additionalProperty: n },
																																		message: `must NOT have additional properties`
																																	}], !1;
																																	if (n === y) {
																																		if (e.oid !== void 0) {
																																			let n = e.oid, i = y;
																																			if (y === i) {
																																				if (typeof n == `string`) {
																																					if (!d.test(n)) return g.errors = [{
																																						instancePath: t + `/tablespaces/` + r + `/oid`,
																																						schemaPath: `#/then/properties/tablespaces/items/properties/oid/pattern`,
																																						keyword: `pattern`,
																																						params: { pattern: `^[1-9][0-9]{0,9}$` },
																																						message: `must match pattern "^[1-9][0-9]{0,9}$"`
																																					}], !1;
																																				} else return g.errors = [{
																																					instancePath: t + `/tablespaces/` + r + `/oid`,
																																					schemaPath: `#/then/properties/tablespaces/items/properties/oid/type`,
																																					keyword: `type`,
																																					params: { type: `string` },
																																					message: `must be string`
																																				}], !1;
																																			}
																																			var M = i === y;
																																		} else var M = !0;
																																		if (M) {
																																			if (e.name !== void 0) {
																																				let n = e.name, i = y;
																																				if (y === i) {
																																					if (typeof n == `string`) {
																																						if (a(n) > 63) return g.errors = [{
																																							instancePath: t + `/tablespaces/` + r + `/name`,
																																							schemaPath: `#/then/properties/tablespaces/items/properties/name/maxLength`,
																																							keyword: `maxLength`,
																																							params: { limit: 63 },
																																							message: `must NOT have more than 63 characters`
																																						}], !1;
																																						if (a(n) < 1) return g.errors = [{
																																							instancePath: t + `/tablespaces/` + r + `/name`,
																																							schemaPath: `#/then/properties/tablespaces/items/properties/name/minLength`,
																																							keyword: `minLength`,
																																							params: { limit: 1 },
																																							message: `must NOT have fewer than 1 characters`
																																						}], !1;
																																					} else return g.errors = [{
																																						instancePath: t + `/tablespaces/` + r + `/name`,
																																						schemaPath: `#/then/properties/tablespaces/items/properties/name/type`,
																																						keyword: `type`,
																																						params: { type: `string` },
																																						message: `must be string`
																																					}], !1;
																																				}
																																				var M = i === y;
																																			} else var M = !0;
																																			if (M) {
																																				if (e.location !== void 0) {
																																					let n = e.location, i = y;
																																					if (y === i) {
																																						if (typeof n == `string`) {
																																							if (a(n) > 4096) return g.errors = [{
																																								instancePath: t + `/tablespaces/` + r + `/location`,
																																								schemaPath: `#/then/properties/tablespaces/items/properties/location/maxLength`,
																																								keyword: `maxLength`,
																																								params: { limit: 4096 },
																																								message: `must NOT have more than 4096 characters`
																																							}], !1;
																																							if (!f.test(n)) return g.errors = [{
																																								instancePath: t + `/tablespaces/` + r + `/location`,
																																								schemaPath: `#/then/properties/tablespaces/items/properties/location/pattern`,
																																								keyword: `pattern`,
																																								params: { pattern: `^/` },
																																								message: `must match pattern "^/"`
																																							}], !1;
																																						} else return g.errors = [{
																																							instancePath: t + `/tablespaces/` + r + `/location`,
																																							schemaPath: `#/then/properties/tablespaces/items/properties/location/type`,
																																							keyword: `type`,
																																							params: { type: `string` },
																																							message: `must be string`
																																						}], !1;
																																					}
																																					var M = i === y;
																																				} else var M = !0;
																																				if (M) {
																																					if (e.file !== void 0) {
																																						let n = e.file, i = y;
																																						if (y === i) {
																																							if (typeof n == `string`) {
																																								if (a(n) > 200) return g.errors = [{
																																									instancePath: t + `/tablespaces/` + r + `/file`,
																																									schemaPath: `#/then/properties/tablespaces/items/properties/file/maxLength`,
																																									keyword: `maxLength`,
																																									params: { limit: 200 },
																																									message: `must NOT have more than 200 characters`
																																								}], !1;
																																								if (a(n) < 1) return g.errors = [{
																																									instancePath: t + `/tablespaces/` + r + `/file`,
																																									schemaPath: `#/then/properties/tablespaces/items/properties/file/minLength`,
																																									keyword: `minLength`,
																																									params: { limit: 1 },
																																									message: `must NOT have fewer than 1 characters`
																																								}], !1;
																																							} else return g.errors = [{
																																								instancePath: t + `/tablespaces/` + r + `/file`,
																																								schemaPath: `#/then/properties/tablespaces/items/properties/file/type`,
																																								keyword: `type`,
																																								params: { type: `string` },
																																								message: `must be string`
																																							}], !1;
																																						}
																																						var M = i === y;
																																					} else var M = !0;
																																				}
																																			}
																																		}
																																	}
																																}
																															} else return g.errors = [{
																																instancePath: t + `/tablespaces/` + r,
																																schemaPath: `#/then/properties/tablespaces/items/type`,
																																keyword: `type`,
																																params: { type: `object` },
																																message: `must be object`
																															}], !1;
																														}
																														if (i !== y) break;
																													}
																												}
																											} else return g.errors = [{
																												instancePath: t + `/tablespaces`,
																												schemaPath: `#/then/properties/tablespaces/type`,
																												keyword: `type`,
																												params: { type: `array` },
																												message: `must be array`
																											}], !1;
																										}
																										var T = r === y;
																									} else var T = !0;
																									if (T) {
																										if (e.configuration !== void 0) {
																											let n = e.configuration, r = y;
																											if (y === r) {
																												if (Array.isArray(n)) {
																													if (n.length > 1e4) return g.errors = [{
																														instancePath: t + `/configuration`,
																														schemaPath: `#/then/properties/configuration/maxItems`,
																														keyword: `maxItems`,
																														params: { limit: 1e4 },
																														message: `must NOT have more than 10000 items`
																													}], !1;
																													{
																														let e = n.length;
																														for (let r = 0; r < e; r++) {
																															let e = n[r], i = y;
																															if (y === i) {
																																if (typeof e == `string`) {
																																	if (a(e) > 4096) return g.errors = [{
																																		instancePath: t + `/configuration/` + r,
																																		schemaPath: `#/then/properties/configuration/items/maxLength`,
																																		keyword: `maxLength`,
																																		params: { limit: 4096 },
																																		message: `must NOT have more than 4096 characters`
																																	}], !1;
																																	if (!f.test(e)) return g.errors = [{
																																		instancePath: t + `/configuration/` + r,
																																		schemaPath: `#/then/properties/configuration/items/pattern`,
																																		keyword: `pattern`,
																																		params: { pattern: `^/` },
																																		message: `must match pattern "^/"`
																																	}], !1;
																																} else return g.errors = [{
																																	instancePath: t + `/configuration/` + r,
																																	schemaPath: `#/then/properties/configuration/items/type`,
																																	keyword: `type`,
																																	params: { type: `string` },
																																	message: `must be string`
																																}], !1;
																															}
																															if (i !== y) break;
																														}
																													}
																												} else return g.errors = [{
																													instancePath: t + `/configuration`,
																													schemaPath: `#/then/properties/configuration/type`,
																													keyword: `type`,
																													params: { type: `array` },
																													message: `must be array`
																												}], !1;
																											}
																											var T = r === y;
																										} else var T = !0;
																										if (T) {
																											if (e.files !== void 0) {
																												let n = e.files, i = y;
																												if (y === i) {
																													if (Array.isArray(n)) {
																														if (n.length > 1e5) return g.errors = [{
																															instancePath: t + `/files`,
																															schemaPath: `#/then/properties/files/maxItems`,
																															keyword: `maxItems`,
																															params: { limit: 1e5 },
																															message: `must NOT have more than 100000 items`
																														}], !1;
																														if (n.length < 2) return g.errors = [{
																															instancePath: t + `/files`,
																															schemaPath: `#/then/properties/files/minItems`,
																															keyword: `minItems`,
																															params: { limit: 2 },
																															message: `must NOT have fewer than 2 items`
																														}], !1;
																														{
																															let e = n.length;
																															for (let i = 0; i < e; i++) {
																																let e = n[i], o = y;
																																if (y === o) {
																																	if (e && typeof e == `object` && !Array.isArray(e)) {
																																		let n;
																																		if (e.path === void 0 && (n = `path`) || e.role === void 0 && (n = `role`) || e.bytes === void 0 && (n = `bytes`) || e.raw_bytes === void 0 && (n = `raw_bytes`) || e.sha256 === void 0 && (n = `sha256`)) return g.errors = [{
																																			instancePath: t + `/files/` + i,
																																			schemaPath: `#/then/properties/files/items/required`,
																																			keyword: `required`,
																																			params: { missingProperty: n },
																																			message: `must have required property '` + n + `'`
																																		}], !1;
																																		{
																																			let n = y;
																																			for (let n in e) if (n !== `path` && n !== `role` && n !== `bytes` && n !== `raw_bytes` && n !== `sha256`) return g.errors = [{
																																				instancePath: t + `/files/` + i,
																																				schemaPath: `#/then/properties/files/items/additionalProperties`,
																																				keyword: `additionalProperties`,
																																				params: { additionalProperty: n },
																																				message: `must NOT have additional properties`
																																			}], !1;
																																			if (n === y) {
																																				if (e.path !== void 0) {
																																					let n = e.path, r = y;
																																					if (y === r) {
																																						if (typeof n == `string`) {
																																							if (a(n) > 200) return g.errors = [{
																																								instancePath: t + `/files/` + i + `/path`,
																																								schemaPath: `#/then/properties/files/items/properties/path/maxLength`,
																																								keyword: `maxLength`,
																																								params: { limit: 200 },
																																								message: `must NOT have more than 200 characters`
																																							}], !1;
																																							if (a(n) < 1) return g.errors = [{
																																								instancePath: t + `/files/` + i + `/path`,
																																								schemaPath: `#/then/properties/files/items/properties/path/minLength`,
																																								keyword: `minLength`,
																																								params: { limit: 1 },
																																								message: `must NOT have fewer than 1 characters`
																																							}], !1;
																																						} else return g.errors = [{
																																							instancePath: t + `/files/` + i + `/path`,
																																							schemaPath: `#/then/properties/files/items/properties/path/type`,
																																							keyword: `type`,
																																							params: { type: `string` },
																																							message: `must be string`
																																						}], !1;
																																					}
																																					var N = r === y;
																																				} else var N = !0;
																																				if (N) {
																																					if (e.role !== void 0) {
																																						let n = e.role, a = y;
																																						if (n !== `data` && n !== `tablespace` && n !== `backup-manifest` && n !== `file-list` && n !== `configuration`) return g.errors = [{
																																							instancePath: t + `/files/` + i + `/role`,
																																							schemaPath: `#/then/properties/files/items/properties/role/enum`,
																																							keyword: `enum`,
																																							params: { allowedValues: r.then.properties.files.items.properties.role.enum },
																																							message: `must be equal to one of the allowed values`
																																						}], !1;
																																						var N = a === y;
																																					} else var N = !0;
																																					if (N) {
																																						if (e.bytes !== void 0) {
																																							let n = e.bytes, r = y;
																																							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) return g.errors = [{
																																								instancePath: t + `/files/` + i + `/bytes`,
																																								schemaPath: `#/then/properties/files/items/properties/bytes/type`,
																																								keyword: `type`,
																																								params: { type: `integer` },
																																								message: `must be integer`
																																							}], !1;
																																							if (y === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																																								instancePath: t + `/files/` + i + `/bytes`,
																																								schemaPath: `#/then/properties/files/items/properties/bytes/minimum`,
																																								keyword: `minimum`,
																																								params: {
																																									comparison: `>=`,
																																									limit: 0
																																								},
																																								message: `must be >= 0`
																																							}], !1;
																																							var N = r === y;
																																						} else var N = !0;
																																						if (N) {
																																							if (e.raw_bytes !== void 0) {
																																								let n = e.raw_bytes, a = y;
																																								if ((typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) && n !== null) return g.errors = [{
																																									instancePath: t + `/files/` + i + `/raw_bytes`,
																																									schemaPath: `#/then/properties/files/items/properties/raw_bytes/type`,
																																									keyword: `type`,
																																									params: { type: r.then.properties.files.items.properties.raw_bytes.type },
																																									message: `must be integer,null`
																																								}], !1;
																																								if (y === a && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																																									instancePath: t + `/files/` + i + `/raw_bytes`,
																																									schemaPath: `#/then/properties/files/items/properties/raw_bytes/minimum`,
																																									keyword: `minimum`,
																																									params: {
																																										comparison: `>=`,
																																										limit: 0
																																									},
																																									message: `must be >= 0`
																																								}], !1;
																																								var N = a === y;
																																							} else var N = !0;
																																							if (N) {
																																								if (e.sha256 !== void 0) {
																																									let n = e.sha256, r = y;
																																									if (y === r) {
																																										if (typeof n == `string`) {
																																											if (!l.test(n)) return g.errors = [{
																																												instancePath: t + `/files/` + i + `/sha256`,
																																												schemaPath: `#/then/properties/files/items/properties/sha256/pattern`,
																																												keyword: `pattern`,
																																												params: { pattern: `^[0-9a-f]{64}$` },
																																												message: `must match pattern "^[0-9a-f]{64}$"`
																																											}], !1;
																																										} else return g.errors = [{
																																											instancePath: t + `/files/` + i + `/sha256`,
																																											schemaPath: `#/then/properties/files/items/properties/sha256/type`,
																																											keyword: `type`,
																																											params: { type: `string` },
																																											message: `must be string`
																																										}], !1;
																																									}
																																									var N = r === y;
																																								} else var N = !0;
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	} else return g.errors = [{
																																		instancePath: t + `/files/` + i,
																																		schemaPath: `#/then/properties/files/items/type`,
																																		keyword: `type`,
																																		params: { type: `object` },
																																		message: `must be object`
																																	}], !1;
																																}
																																if (o !== y) break;
																															}
																														}
																													} else return g.errors = [{
																														instancePath: t + `/files`,
																														schemaPath: `#/then/properties/files/type`,
																														keyword: `type`,
																														params: { type: `array` },
																														message: `must be array`
																													}], !1;
																												}
																												var T = i === y;
																											} else var T = !0;
																											if (T) {
																												if (e.compression !== void 0) {
																													let n = e.compression, i = y;
																													if (y === i) {
																														if (n && typeof n == `object` && !Array.isArray(n)) {
																															let e;
																															if (n.algorithm === void 0 && (e = `algorithm`) || n.level === void 0 && (e = `level`) || n.by === void 0 && (e = `by`)) return g.errors = [{
																																instancePath: t + `/compression`,
																																schemaPath: `#/then/properties/compression/required`,
																																keyword: `required`,
																																params: { missingProperty: e },
																																message: `must have required property '` + e + `'`
																															}], !1;
																															{
																																let e = y;
																																for (let e in n) if (e !== `algorithm` && e !== `level` && e !== `by`) return g.errors = [{
																																	instancePath: t + `/compression`,
																																	schemaPath: `#/then/properties/compression/additionalProperties`,
																																	keyword: `additionalProperties`,
																																	params: { additionalProperty: e },
																																	message: `must NOT have additional properties`
																																}], !1;
																																if (e === y) {
																																	if (n.algorithm !== void 0) {
																																		let e = n.algorithm, i = y;
																																		if (e !== `zstd` && e !== `lz4` && e !== `gzip` && e !== `none`) return g.errors = [{
																																			instancePath: t + `/compression/algorithm`,
																																			schemaPath: `#/then/properties/compression/properties/algorithm/enum`,
																																			keyword: `enum`,
																																			params: { allowedValues: r.then.properties.compression.properties.algorithm.enum },
																																			message: `must be equal to one of the allowed values`
																																		}], !1;
																																		var P = i === y;
																																	} else var P = !0;
																																	if (P) {
																																		if (n.level !== void 0) {
																																			let e = n.level, r = y;
																																			if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																																				instancePath: t + `/compression/level`,
																																				schemaPath: `#/then/properties/compression/properties/level/type`,
																																				keyword: `type`,
																																				params: { type: `integer` },
																																				message: `must be integer`
																																			}], !1;
																																			if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																																				instancePath: t + `/compression/level`,
																																				schemaPath: `#/then/properties/compression/properties/level/minimum`,
																																				keyword: `minimum`,
																																				params: {
																																					comparison: `>=`,
																																					limit: 0
																																				},
																																				message: `must be >= 0`
																																			}], !1;
																																			var P = r === y;
																																		} else var P = !0;
																																		if (P) {
																																			if (n.by !== void 0) {
																																				let e = n.by, i = y;
																																				if (e !== `client` && e !== `server` && e !== `pgproof`) return g.errors = [{
																																					instancePath: t + `/compression/by`,
																																					schemaPath: `#/then/properties/compression/properties/by/enum`,
																																					keyword: `enum`,
																																					params: { allowedValues: r.then.properties.compression.properties.by.enum },
																																					message: `must be equal to one of the allowed values`
																																				}], !1;
																																				var P = i === y;
																																			} else var P = !0;
																																		}
																																	}
																																}
																															}
																														} else return g.errors = [{
																															instancePath: t + `/compression`,
																															schemaPath: `#/then/properties/compression/type`,
																															keyword: `type`,
																															params: { type: `object` },
																															message: `must be object`
																														}], !1;
																													}
																													var T = i === y;
																												} else var T = !0;
																												if (T) {
																													if (e.encryption !== void 0) {
																														let n = e.encryption, i = y;
																														if ((!n || typeof n != `object` || Array.isArray(n)) && n !== null) return g.errors = [{
																															instancePath: t + `/encryption`,
																															schemaPath: `#/then/properties/encryption/type`,
																															keyword: `type`,
																															params: { type: r.then.properties.encryption.type },
																															message: `must be object,null`
																														}], !1;
																														if (y === i && n && typeof n == `object` && !Array.isArray(n)) {
																															let e;
																															if (n.scheme === void 0 && (e = `scheme`) || n.recipients === void 0 && (e = `recipients`)) return g.errors = [{
																																instancePath: t + `/encryption`,
																																schemaPath: `#/then/properties/encryption/required`,
																																keyword: `required`,
																																params: { missingProperty: e },
																																message: `must have required property '` + e + `'`
																															}], !1;
																															{
																																let e = y;
																																for (let e in n) if (e !== `scheme` && e !== `recipients`) return g.errors = [{
																																	instancePath: t + `/encryption`,
																																	schemaPath: `#/then/properties/encryption/additionalProperties`,
																																	keyword: `additionalProperties`,
																																	params: { additionalProperty: e },
																																	message: `must NOT have additional properties`
																																}], !1;
																																if (e === y) {
																																	if (n.scheme !== void 0) {
																																		let e = y;
																																		if (n.scheme !== `age`) return g.errors = [{
																																			instancePath: t + `/encryption/scheme`,
																																			schemaPath: `#/then/properties/encryption/properties/scheme/const`,
																																			keyword: `const`,
																																			params: { allowedValue: `age` },
																																			message: `must be equal to constant`
																																		}], !1;
																																		var F = e === y;
																																	} else var F = !0;
																																	if (F) {
																																		if (n.recipients !== void 0) {
																																			let e = n.recipients, r = y;
																																			if (y === r) {
																																				if (Array.isArray(e)) {
																																					if (e.length > 1e3) return g.errors = [{
																																						instancePath: t + `/encryption/recipients`,
																																						schemaPath: `#/then/properties/encryption/properties/recipients/maxItems`,
																																						keyword: `maxItems`,
																																						params: { limit: 1e3 },
																																						message: `must NOT have more than 1000 items`
																																					}], !1;
																																					if (e.length < 1) return g.errors = [{
																																						instancePath: t + `/encryption/recipients`,
																																						schemaPath: `#/then/properties/encryption/properties/recipients/minItems`,
																																						keyword: `minItems`,
																																						params: { limit: 1 },
																																						message: `must NOT have fewer than 1 items`
																																					}], !1;
																																					{
																																						let n = e.length;
																																						for (let r = 0; r < n; r++) {
																																							let n = e[r], i = y;
																																							if (y === i) {
																																								if (typeof n == `string`) {
																																									if (!p.test(n)) return g.errors = [{
																																										instancePath: t + `/encryption/recipients/` + r,
																																										schemaPath: `#/then/properties/encryption/properties/recipients/items/pattern`,
																																										keyword: `pattern`,
																																										params: { pattern: `^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$` },
																																										message: `must match pattern "^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$"`
																																									}], !1;
																																								} else return g.errors = [{
																																									instancePath: t + `/encryption/recipients/` + r,
																																									schemaPath: `#/then/properties/encryption/properties/recipients/items/type`,
																																									keyword: `type`,
																																									params: { type: `string` },
																																									message: `must be string`
																																								}], !1;
																																							}
																																							if (i !== y) break;
																																						}
																																					}
																																				} else return g.errors = [{
																																					instancePath: t + `/encryption/recipients`,
																																					schemaPath: `#/then/properties/encryption/properties/recipients/type`,
																																					keyword: `type`,
																																					params: { type: `array` },
																																					message: `must be array`
																																				}], !1;
																																			}
																																			var F = r === y;
																																		} else var F = !0;
																																	}
																																}
																															}
																														}
																														var T = i === y;
																													} else var T = !0;
																													if (T) {
																														if (e.durations !== void 0) {
																															let n = e.durations, r = y;
																															if (y === r) {
																																if (n && typeof n == `object` && !Array.isArray(n)) {
																																	let e;
																																	if (n.total_seconds === void 0 && (e = `total_seconds`) || n.dump_seconds === void 0 && (e = `dump_seconds`)) return g.errors = [{
																																		instancePath: t + `/durations`,
																																		schemaPath: `#/then/properties/durations/required`,
																																		keyword: `required`,
																																		params: { missingProperty: e },
																																		message: `must have required property '` + e + `'`
																																	}], !1;
																																	{
																																		let e = y;
																																		for (let e in n) if (e !== `total_seconds` && e !== `dump_seconds`) return g.errors = [{
																																			instancePath: t + `/durations`,
																																			schemaPath: `#/then/properties/durations/additionalProperties`,
																																			keyword: `additionalProperties`,
																																			params: { additionalProperty: e },
																																			message: `must NOT have additional properties`
																																		}], !1;
																																		if (e === y) {
																																			if (n.total_seconds !== void 0) {
																																				let e = n.total_seconds, r = y;
																																				if (y === r) {
																																					if (typeof e == `number` && isFinite(e)) {
																																						if (e < 0 || isNaN(e)) return g.errors = [{
																																							instancePath: t + `/durations/total_seconds`,
																																							schemaPath: `#/then/properties/durations/properties/total_seconds/minimum`,
																																							keyword: `minimum`,
																																							params: {
																																								comparison: `>=`,
																																								limit: 0
																																							},
																																							message: `must be >= 0`
																																						}], !1;
																																					} else return g.errors = [{
																																						instancePath: t + `/durations/total_seconds`,
																																						schemaPath: `#/then/properties/durations/properties/total_seconds/type`,
																																						keyword: `type`,
																																						params: { type: `number` },
																																						message: `must be number`
																																					}], !1;
																																				}
																																				var I = r === y;
																																			} else var I = !0;
																																			if (I) {
																																				if (n.dump_seconds !== void 0) {
																																					let e = n.dump_seconds, r = y;
																																					if (y === r) {
																																						if (typeof e == `number` && isFinite(e)) {
																																							if (e < 0 || isNaN(e)) return g.errors = [{
																																								instancePath: t + `/durations/dump_seconds`,
																																								schemaPath: `#/then/properties/durations/properties/dump_seconds/minimum`,
																																								keyword: `minimum`,
																																								params: {
																																									comparison: `>=`,
																																									limit: 0
																																								},
																																								message: `must be >= 0`
																																							}], !1;
																																						} else return g.errors = [{
																																							instancePath: t + `/durations/dump_seconds`,
																																							schemaPath: `#/then/properties/durations/properties/dump_seconds/type`,
																																							keyword: `type`,
																																							params: { type: `number` },
																																							message: `must be number`
																																						}], !1;
																																					}
																																					var I = r === y;
																																				} else var I = !0;
																																			}
																																		}
																																	}
																																} else return g.errors = [{
																																	instancePath: t + `/durations`,
																																	schemaPath: `#/then/properties/durations/type`,
																																	keyword: `type`,
																																	params: { type: `object` },
																																	message: `must be object`
																																}], !1;
																															}
																															var T = r === y;
																														} else var T = !0;
																														if (T) {
																															if (e.recovery_procedure !== void 0) {
																																let n = e.recovery_procedure, r = y;
																																if (y === r) {
																																	if (typeof n == `string`) {
																																		if (a(n) > 1e5) return g.errors = [{
																																			instancePath: t + `/recovery_procedure`,
																																			schemaPath: `#/then/properties/recovery_procedure/maxLength`,
																																			keyword: `maxLength`,
																																			params: { limit: 1e5 },
																																			message: `must NOT have more than 100000 characters`
																																		}], !1;
																																	} else return g.errors = [{
																																		instancePath: t + `/recovery_procedure`,
																																		schemaPath: `#/then/properties/recovery_procedure/type`,
																																		keyword: `type`,
																																		params: { type: `string` },
																																		message: `must be string`
																																	}], !1;
																																}
																																var T = r === y;
																															} else var T = !0;
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
			} else return g.errors = [{
				instancePath: t,
				schemaPath: `#/then/type`,
				keyword: `type`,
				params: { type: `object` },
				message: `must be object`
			}], !1;
		}
		var C = n === y;
		x = C, w = `then`;
	} else {
		let n = y;
		if (y === n) {
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let n;
				if (e.format_version === void 0 && (n = `format_version`) || e.id === void 0 && (n = `id`) || e.created_at === void 0 && (n = `created_at`) || e.operation === void 0 && (n = `operation`) || e.environment === void 0 && (n = `environment`) || e.server === void 0 && (n = `server`) || e.method === void 0 && (n = `method`) || e.backup_type === void 0 && (n = `backup_type`) || e.format === void 0 && (n = `format`) || e.filters === void 0 && (n = `filters`) || e.tools === void 0 && (n = `tools`) || e.snapshot === void 0 && (n = `snapshot`) || e.files === void 0 && (n = `files`) || e.compression === void 0 && (n = `compression`) || e.encryption === void 0 && (n = `encryption`) || e.proof === void 0 && (n = `proof`) || e.extensions === void 0 && (n = `extensions`) || e.roles === void 0 && (n = `roles`) || e.catalogue_digest === void 0 && (n = `catalogue_digest`) || e.durations === void 0 && (n = `durations`) || e.snapshot_held_seconds === void 0 && (n = `snapshot_held_seconds`) || e.recovery_procedure === void 0 && (n = `recovery_procedure`)) return g.errors = [{
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: n },
					message: `must have required property '` + n + `'`
				}], !1;
				{
					let n = y;
					for (let n in e) if (!i.call(r.else.properties, n)) return g.errors = [{
						instancePath: t,
						schemaPath: `#/else/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: n },
						message: `must NOT have additional properties`
					}], !1;
					if (n === y) {
						if (e.format_version !== void 0) {
							let n = y;
							if (e.format_version !== 1) return g.errors = [{
								instancePath: t + `/format_version`,
								schemaPath: `#/else/properties/format_version/const`,
								keyword: `const`,
								params: { allowedValue: 1 },
								message: `must be equal to constant`
							}], !1;
							var L = n === y;
						} else var L = !0;
						if (L) {
							if (e.id !== void 0) {
								let n = e.id, r = y;
								if (y === r) {
									if (typeof n == `string`) {
										if (!o.test(n)) return g.errors = [{
											instancePath: t + `/id`,
											schemaPath: `#/else/properties/id/pattern`,
											keyword: `pattern`,
											params: { pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$` },
											message: `must match pattern "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"`
										}], !1;
									} else return g.errors = [{
										instancePath: t + `/id`,
										schemaPath: `#/else/properties/id/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`
									}], !1;
								}
								var L = r === y;
							} else var L = !0;
							if (L) {
								if (e.created_at !== void 0) {
									let n = e.created_at, r = y;
									if (y === r) {
										if (typeof n == `string`) {
											if (!s.test(n)) return g.errors = [{
												instancePath: t + `/created_at`,
												schemaPath: `#/else/properties/created_at/pattern`,
												keyword: `pattern`,
												params: { pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$` },
												message: `must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"`
											}], !1;
										} else return g.errors = [{
											instancePath: t + `/created_at`,
											schemaPath: `#/else/properties/created_at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										}], !1;
									}
									var L = r === y;
								} else var L = !0;
								if (L) {
									if (e.operation !== void 0) {
										let n = y;
										if (e.operation !== `backup`) return g.errors = [{
											instancePath: t + `/operation`,
											schemaPath: `#/else/properties/operation/const`,
											keyword: `const`,
											params: { allowedValue: `backup` },
											message: `must be equal to constant`
										}], !1;
										var L = n === y;
									} else var L = !0;
									if (L) {
										if (e.environment !== void 0) {
											let n = e.environment, i = y;
											if (n !== `development` && n !== `staging` && n !== `production`) return g.errors = [{
												instancePath: t + `/environment`,
												schemaPath: `#/else/properties/environment/enum`,
												keyword: `enum`,
												params: { allowedValues: r.else.properties.environment.enum },
												message: `must be equal to one of the allowed values`
											}], !1;
											var L = i === y;
										} else var L = !0;
										if (L) {
											if (e.server !== void 0) {
												let n = e.server, o = y;
												if (y === o) {
													if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.version === void 0 && (e = `version`) || n.major === void 0 && (e = `major`) || n.system_identifier === void 0 && (e = `system_identifier`) || n.database === void 0 && (e = `database`) || n.encoding === void 0 && (e = `encoding`) || n.collation === void 0 && (e = `collation`) || n.ctype === void 0 && (e = `ctype`) || n.provider === void 0 && (e = `provider`) || n.locale === void 0 && (e = `locale`) || n.icu_rules === void 0 && (e = `icu_rules`) || n.money_locale === void 0 && (e = `money_locale`) || n.size_bytes === void 0 && (e = `size_bytes`) || n.bootstrap_role === void 0 && (e = `bootstrap_role`) || n.architecture === void 0 && (e = `architecture`)) return g.errors = [{
															instancePath: t + `/server`,
															schemaPath: `#/else/properties/server/required`,
															keyword: `required`,
															params: { missingProperty: e },
															message: `must have required property '` + e + `'`
														}], !1;
														{
															let e = y;
															for (let e in n) if (!i.call(r.else.properties.server.properties, e)) return g.errors = [{
																instancePath: t + `/server`,
																schemaPath: `#/else/properties/server/additionalProperties`,
																keyword: `additionalProperties`,
																params: { additionalProperty: e },
																message: `must NOT have additional properties`
															}], !1;
															if (e === y) {
																if (n.version !== void 0) {
																	let e = y;
																	if (typeof n.version != `string`) return g.errors = [{
																		instancePath: t + `/server/version`,
																		schemaPath: `#/else/properties/server/properties/version/type`,
																		keyword: `type`,
																		params: { type: `string` },
																		message: `must be string`
																	}], !1;
																	var R = e === y;
																} else var R = !0;
																if (R) {
																	if (n.major !== void 0) {
																		let e = n.major, r = y;
																		if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																			instancePath: t + `/server/major`,
																			schemaPath: `#/else/properties/server/properties/major/type`,
																			keyword: `type`,
																			params: { type: `integer` },
																			message: `must be integer`
																		}], !1;
																		if (y === r && typeof e == `number` && isFinite(e) && (e < 14 || isNaN(e))) return g.errors = [{
																			instancePath: t + `/server/major`,
																			schemaPath: `#/else/properties/server/properties/major/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 14
																			},
																			message: `must be >= 14`
																		}], !1;
																		var R = r === y;
																	} else var R = !0;
																	if (R) {
																		if (n.system_identifier !== void 0) {
																			let e = n.system_identifier, r = y;
																			if (y === r) {
																				if (typeof e == `string`) {
																					if (!m.test(e)) return g.errors = [{
																						instancePath: t + `/server/system_identifier`,
																						schemaPath: `#/else/properties/server/properties/system_identifier/pattern`,
																						keyword: `pattern`,
																						params: { pattern: `^[0-9]*$` },
																						message: `must match pattern "^[0-9]*$"`
																					}], !1;
																				} else return g.errors = [{
																					instancePath: t + `/server/system_identifier`,
																					schemaPath: `#/else/properties/server/properties/system_identifier/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`
																				}], !1;
																			}
																			var R = r === y;
																		} else var R = !0;
																		if (R) {
																			if (n.database !== void 0) {
																				let e = n.database, r = y;
																				if (y === r) {
																					if (typeof e == `string`) {
																						if (a(e) > 63) return g.errors = [{
																							instancePath: t + `/server/database`,
																							schemaPath: `#/else/properties/server/properties/database/maxLength`,
																							keyword: `maxLength`,
																							params: { limit: 63 },
																							message: `must NOT have more than 63 characters`
																						}], !1;
																						if (a(e) < 1) return g.errors = [{
																							instancePath: t + `/server/database`,
																							schemaPath: `#/else/properties/server/properties/database/minLength`,
																							keyword: `minLength`,
																							params: { limit: 1 },
																							message: `must NOT have fewer than 1 characters`
																						}], !1;
																					} else return g.errors = [{
																						instancePath: t + `/server/database`,
																						schemaPath: `#/else/properties/server/properties/database/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`
																					}], !1;
																				}
																				var R = r === y;
																			} else var R = !0;
																			if (R) {
																				if (n.encoding !== void 0) {
																					let e = y;
																					if (typeof n.encoding != `string`) return g.errors = [{
																						instancePath: t + `/server/encoding`,
																						schemaPath: `#/else/properties/server/properties/encoding/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`
																					}], !1;
																					var R = e === y;
																				} else var R = !0;
																				if (R) {
																					if (n.collation !== void 0) {
																						let e = y;
																						if (typeof n.collation != `string`) return g.errors = [{
																							instancePath: t + `/server/collation`,
																							schemaPath: `#/else/properties/server/properties/collation/type`,
																							keyword: `type`,
																							params: { type: `string` },
																							message: `must be string`
																						}], !1;
																						var R = e === y;
																					} else var R = !0;
																					if (R) {
																						if (n.ctype !== void 0) {
																							let e = y;
																							if (typeof n.ctype != `string`) return g.errors = [{
																								instancePath: t + `/server/ctype`,
																								schemaPath: `#/else/properties/server/properties/ctype/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`
																							}], !1;
																							var R = e === y;
																						} else var R = !0;
																						if (R) {
																							if (n.provider !== void 0) {
																								let e = n.provider, i = y;
																								if (e !== `c` && e !== `i` && e !== `b`) return g.errors = [{
																									instancePath: t + `/server/provider`,
																									schemaPath: `#/else/properties/server/properties/provider/enum`,
																									keyword: `enum`,
																									params: { allowedValues: r.else.properties.server.properties.provider.enum },
																									message: `must be equal to one of the allowed values`
																								}], !1;
																								var R = i === y;
																							} else var R = !0;
																							if (R) {
																								if (n.locale !== void 0) {
																									let e = y;
																									if (typeof n.locale != `string`) return g.errors = [{
																										instancePath: t + `/server/locale`,
																										schemaPath: `#/else/properties/server/properties/locale/type`,
																										keyword: `type`,
																										params: { type: `string` },
																										message: `must be string`
																									}], !1;
																									var R = e === y;
																								} else var R = !0;
																								if (R) {
																									if (n.icu_rules !== void 0) {
																										let e = y;
																										if (typeof n.icu_rules != `string`) return g.errors = [{
																											instancePath: t + `/server/icu_rules`,
																											schemaPath: `#/else/properties/server/properties/icu_rules/type`,
																											keyword: `type`,
																											params: { type: `string` },
																											message: `must be string`
																										}], !1;
																										var R = e === y;
																									} else var R = !0;
																									if (R) {
																										if (n.collation_version !== void 0) {
																											let e = n.collation_version, r = y;
																											if (y === r) {
																												if (typeof e == `string`) {
																													if (a(e) < 1) return g.errors = [{
																														instancePath: t + `/server/collation_version`,
																														schemaPath: `#/else/properties/server/properties/collation_version/minLength`,
																														keyword: `minLength`,
																														params: { limit: 1 },
																														message: `must NOT have fewer than 1 characters`
																													}], !1;
																												} else return g.errors = [{
																													instancePath: t + `/server/collation_version`,
																													schemaPath: `#/else/properties/server/properties/collation_version/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																											}
																											var R = r === y;
																										} else var R = !0;
																										if (R) {
																											if (n.money_locale !== void 0) {
																												let e = y;
																												if (typeof n.money_locale != `string`) return g.errors = [{
																													instancePath: t + `/server/money_locale`,
																													schemaPath: `#/else/properties/server/properties/money_locale/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																												var R = e === y;
																											} else var R = !0;
																											if (R) {
																												if (n.size_bytes !== void 0) {
																													let e = n.size_bytes, r = y;
																													if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																														instancePath: t + `/server/size_bytes`,
																														schemaPath: `#/else/properties/server/properties/size_bytes/type`,
																														keyword: `type`,
																														params: { type: `integer` },
																														message: `must be integer`
																													}], !1;
																													if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																														instancePath: t + `/server/size_bytes`,
																														schemaPath: `#/else/properties/server/properties/size_bytes/minimum`,
																														keyword: `minimum`,
																														params: {
																															comparison: `>=`,
																															limit: 0
																														},
																														message: `must be >= 0`
																													}], !1;
																													var R = r === y;
																												} else var R = !0;
																												if (R) {
																													if (n.bootstrap_role !== void 0) {
																														let e = n.bootstrap_role, r = y;
																														if (y === r) {
																															if (typeof e == `string`) {
																																if (a(e) > 63) return g.errors = [{
																																	instancePath: t + `/server/bootstrap_role`,
																																	schemaPath: `#/else/properties/server/properties/bootstrap_role/maxLength`,
																																	keyword: `maxLength`,
																																	params: { limit: 63 },
																																	message: `must NOT have more than 63 characters`
																																}], !1;
																																if (a(e) < 1) return g.errors = [{
																																	instancePath: t + `/server/bootstrap_role`,
																																	schemaPath: `#/else/properties/server/properties/bootstrap_role/minLength`,
																																	keyword: `minLength`,
																																	params: { limit: 1 },
																																	message: `must NOT have fewer than 1 characters`
																																}], !1;
																															} else return g.errors = [{
																																instancePath: t + `/server/bootstrap_role`,
																																schemaPath: `#/else/properties/server/properties/bootstrap_role/type`,
																																keyword: `type`,
																																params: { type: `string` },
																																message: `must be string`
																															}], !1;
																														}
																														var R = r === y;
																													} else var R = !0;
																													if (R) {
																														if (n.architecture !== void 0) {
																															let e = y;
																															if (typeof n.architecture != `string`) return g.errors = [{
																																instancePath: t + `/server/architecture`,
																																schemaPath: `#/else/properties/server/properties/architecture/type`,
																																keyword: `type`,
																																params: { type: `string` },
																																message: `must be string`
																															}], !1;
																															var R = e === y;
																														} else var R = !0;
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
													} else return g.errors = [{
														instancePath: t + `/server`,
														schemaPath: `#/else/properties/server/type`,
														keyword: `type`,
														params: { type: `object` },
														message: `must be object`
													}], !1;
												}
												var L = o === y;
											} else var L = !0;
											if (L) {
												if (e.method !== void 0) {
													let n = y;
													if (e.method !== `logical`) return g.errors = [{
														instancePath: t + `/method`,
														schemaPath: `#/else/properties/method/const`,
														keyword: `const`,
														params: { allowedValue: `logical` },
														message: `must be equal to constant`
													}], !1;
													var L = n === y;
												} else var L = !0;
												if (L) {
													if (e.backup_type !== void 0) {
														let n = y;
														if (e.backup_type !== `full`) return g.errors = [{
															instancePath: t + `/backup_type`,
															schemaPath: `#/else/properties/backup_type/const`,
															keyword: `const`,
															params: { allowedValue: `full` },
															message: `must be equal to constant`
														}], !1;
														var L = n === y;
													} else var L = !0;
													if (L) {
														if (e.format !== void 0) {
															let n = e.format, i = y;
															if (n !== `custom` && n !== `directory` && n !== `plain` && n !== `tar`) return g.errors = [{
																instancePath: t + `/format`,
																schemaPath: `#/else/properties/format/enum`,
																keyword: `enum`,
																params: { allowedValues: r.else.properties.format.enum },
																message: `must be equal to one of the allowed values`
															}], !1;
															var L = i === y;
														} else var L = !0;
														if (L) {
															if (e.filters !== void 0) {
																let n = e.filters, r = y;
																if (y === r) {
																	if (Array.isArray(n)) {
																		let e = n.length;
																		for (let r = 0; r < e; r++) {
																			let e = y;
																			if (typeof n[r] != `string`) return g.errors = [{
																				instancePath: t + `/filters/` + r,
																				schemaPath: `#/else/properties/filters/items/type`,
																				keyword: `type`,
																				params: { type: `string` },
																				message: `must be string`
																			}], !1;
																			if (e !== y) break;
																		}
																	} else return g.errors = [{
																		instancePath: t + `/filters`,
																		schemaPath: `#/else/properties/filters/type`,
																		keyword: `type`,
																		params: { type: `array` },
																		message: `must be array`
																	}], !1;
																}
																var L = r === y;
															} else var L = !0;
															if (L) {
																if (e.pg_dump_arguments !== void 0) {
																	let n = e.pg_dump_arguments, r = y;
																	if (y === r) {
																		if (Array.isArray(n)) {
																			let e = n.length;
																			for (let r = 0; r < e; r++) {
																				let e = n[r], i = y;
																				if (y === i) {
																					if (typeof e == `string`) {
																						if (!ee.test(e)) return g.errors = [{
																							instancePath: t + `/pg_dump_arguments/` + r,
																							schemaPath: `#/else/properties/pg_dump_arguments/items/pattern`,
																							keyword: `pattern`,
																							params: { pattern: `^--[a-z]` },
																							message: `must match pattern "^--[a-z]"`
																						}], !1;
																					} else return g.errors = [{
																						instancePath: t + `/pg_dump_arguments/` + r,
																						schemaPath: `#/else/properties/pg_dump_arguments/items/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`
																					}], !1;
																				}
																				if (i !== y) break;
																			}
																		} else return g.errors = [{
																			instancePath: t + `/pg_dump_arguments`,
																			schemaPath: `#/else/properties/pg_dump_arguments/type`,
																			keyword: `type`,
																			params: { type: `array` },
																			message: `must be array`
																		}], !1;
																	}
																	var L = r === y;
																} else var L = !0;
																if (L) {
																	if (e.scope !== void 0) {
																		let n = e.scope, i = y;
																		if (y === i) {
																			if (n && typeof n == `object` && !Array.isArray(n)) {
																				let e;
																				if (n.needed_schemas === void 0 && (e = `needed_schemas`) || n.public_owner === void 0 && (e = `public_owner`) || n.needs === void 0 && (e = `needs`)) return g.errors = [{
																					instancePath: t + `/scope`,
																					schemaPath: `#/else/properties/scope/required`,
																					keyword: `required`,
																					params: { missingProperty: e },
																					message: `must have required property '` + e + `'`
																				}], !1;
																				{
																					let e = y;
																					for (let e in n) if (e !== `needed_schemas` && e !== `public_owner` && e !== `needs`) return g.errors = [{
																						instancePath: t + `/scope`,
																						schemaPath: `#/else/properties/scope/additionalProperties`,
																						keyword: `additionalProperties`,
																						params: { additionalProperty: e },
																						message: `must NOT have additional properties`
																					}], !1;
																					if (e === y) {
																						if (n.needed_schemas !== void 0) {
																							let e = n.needed_schemas, r = y;
																							if (y === r) {
																								if (Array.isArray(e)) {
																									let n = e.length;
																									for (let r = 0; r < n; r++) {
																										let n = e[r], i = y;
																										if (y === i) {
																											if (n && typeof n == `object` && !Array.isArray(n)) {
																												let e;
																												if (n.name === void 0 && (e = `name`) || n.owner === void 0 && (e = `owner`)) return g.errors = [{
																													instancePath: t + `/scope/needed_schemas/` + r,
																													schemaPath: `#/else/properties/scope/properties/needed_schemas/items/required`,
																													keyword: `required`,
																													params: { missingProperty: e },
																													message: `must have required property '` + e + `'`
																												}], !1;
																												{
																													let e = y;
																													for (let e in n) if (e !== `name` && e !== `owner`) return g.errors = [{
																														instancePath: t + `/scope/needed_schemas/` + r,
																														schemaPath: `#/else/properties/scope/properties/needed_schemas/items/additionalProperties`,
																														keyword: `additionalProperties`,
																														params: { additionalProperty: e },
																														message: `must NOT have additional properties`
																													}], !1;
																													if (e === y) {
																														if (n.name !== void 0) {
																															let e = n.name, i = y;
																															if (y === i) {
																																if (typeof e == `string`) {
																																	if (a(e) < 1) return g.errors = [{
																																		instancePath: t + `/scope/needed_schemas/` + r + `/name`,
																																		schemaPath: `#/else/properties/scope/properties/needed_schemas/items/properties/name/minLength`,
																																		keyword: `minLength`,
																																		params: { limit: 1 },
																																		message: `must NOT have fewer than 1 characters`
																																	}], !1;
																																} else return g.errors = [{
																																	instancePath: t + `/scope/needed_schemas/` + r + `/name`,
																																	schemaPath: `#/else/properties/scope/properties/needed_schemas/items/properties/name/type`,
																																	keyword: `type`,
																																	params: { type: `string` },
																																	message: `must be string`
																																}], !1;
																															}
																															var z = i === y;
																														} else var z = !0;
																														if (z) {
																															if (n.owner !== void 0) {
																																let e = n.owner, i = y;
																																if (y === i) {
																																	if (typeof e == `string`) {
																																		if (a(e) < 1) return g.errors = [{
																																			instancePath: t + `/scope/needed_schemas/` + r + `/owner`,
																																			schemaPath: `#/else/properties/scope/properties/needed_schemas/items/properties/owner/minLength`,
																																			keyword: `minLength`,
																																			params: { limit: 1 },
																																			message: `must NOT have fewer than 1 characters`
																																		}], !1;
																																	} else return g.errors = [{
																																		instancePath: t + `/scope/needed_schemas/` + r + `/owner`,
																																		schemaPath: `#/else/properties/scope/properties/needed_schemas/items/properties/owner/type`,
																																		keyword: `type`,
																																		params: { type: `string` },
																																		message: `must be string`
																																	}], !1;
																																}
																																var z = i === y;
																															} else var z = !0;
																														}
																													}
																												}
																											} else return g.errors = [{
																												instancePath: t + `/scope/needed_schemas/` + r,
																												schemaPath: `#/else/properties/scope/properties/needed_schemas/items/type`,
																												keyword: `type`,
																												params: { type: `object` },
																												message: `must be object`
																											}], !1;
																										}
																										if (i !== y) break;
																									}
																								} else return g.errors = [{
																									instancePath: t + `/scope/needed_schemas`,
																									schemaPath: `#/else/properties/scope/properties/needed_schemas/type`,
																									keyword: `type`,
																									params: { type: `array` },
																									message: `must be array`
																								}], !1;
																							}
																							var B = r === y;
																						} else var B = !0;
																						if (B) {
																							if (n.public_owner !== void 0) {
																								let e = n.public_owner, i = y;
																								if (typeof e != `string` && e !== null) return g.errors = [{
																									instancePath: t + `/scope/public_owner`,
																									schemaPath: `#/else/properties/scope/properties/public_owner/type`,
																									keyword: `type`,
																									params: { type: r.else.properties.scope.properties.public_owner.type },
																									message: `must be string,null`
																								}], !1;
																								var B = i === y;
																							} else var B = !0;
																							if (B) {
																								if (n.needs !== void 0) {
																									let e = n.needs, r = y;
																									if (y === r) {
																										if (Array.isArray(e)) {
																											let n = e.length;
																											for (let r = 0; r < n; r++) {
																												let n = e[r], i = y;
																												if (y === i) {
																													if (n && typeof n == `object` && !Array.isArray(n)) {
																														let e;
																														if (n.object === void 0 && (e = `object`) || n.by === void 0 && (e = `by`)) return g.errors = [{
																															instancePath: t + `/scope/needs/` + r,
																															schemaPath: `#/else/properties/scope/properties/needs/items/required`,
																															keyword: `required`,
																															params: { missingProperty: e },
																															message: `must have required property '` + e + `'`
																														}], !1;
																														{
																															let e = y;
																															for (let e in n) if (e !== `object` && e !== `by`) return g.errors = [{
																																instancePath: t + `/scope/needs/` + r,
																																schemaPath: `#/else/properties/scope/properties/needs/items/additionalProperties`,
																																keyword: `additionalProperties`,
																																params: { additionalProperty: e },
																																message: `must NOT have additional properties`
																															}], !1;
																															if (e === y) {
																																if (n.object !== void 0) {
																																	let e = y;
																																	if (typeof n.object != `string`) return g.errors = [{
																																		instancePath: t + `/scope/needs/` + r + `/object`,
																																		schemaPath: `#/else/properties/scope/properties/needs/items/properties/object/type`,
																																		keyword: `type`,
																																		params: { type: `string` },
																																		message: `must be string`
																																	}], !1;
																																	var V = e === y;
																																} else var V = !0;
																																if (V) {
																																	if (n.by !== void 0) {
																																		let e = y;
																																		if (typeof n.by != `string`) return g.errors = [{
																																			instancePath: t + `/scope/needs/` + r + `/by`,
																																			schemaPath: `#/else/properties/scope/properties/needs/items/properties/by/type`,
																																			keyword: `type`,
																																			params: { type: `string` },
																																			message: `must be string`
																																		}], !1;
																																		var V = e === y;
																																	} else var V = !0;
																																}
																															}
																														}
																													} else return g.errors = [{
																														instancePath: t + `/scope/needs/` + r,
																														schemaPath: `#/else/properties/scope/properties/needs/items/type`,
																														keyword: `type`,
																														params: { type: `object` },
																														message: `must be object`
																													}], !1;
																												}
																												if (i !== y) break;
																											}
																										} else return g.errors = [{
																											instancePath: t + `/scope/needs`,
																											schemaPath: `#/else/properties/scope/properties/needs/type`,
																											keyword: `type`,
																											params: { type: `array` },
																											message: `must be array`
																										}], !1;
																									}
																									var B = r === y;
																								} else var B = !0;
																							}
																						}
																					}
																				}
																			} else return g.errors = [{
																				instancePath: t + `/scope`,
																				schemaPath: `#/else/properties/scope/type`,
																				keyword: `type`,
																				params: { type: `object` },
																				message: `must be object`
																			}], !1;
																		}
																		var L = i === y;
																	} else var L = !0;
																	if (L) {
																		if (e.globals !== void 0) {
																			let n = e.globals, r = y;
																			if (y === r) {
																				if (n && typeof n == `object` && !Array.isArray(n)) {
																					let e;
																					if (n.roles === void 0 && (e = `roles`) || n.tablespaces === void 0 && (e = `tablespaces`) || n.passwords === void 0 && (e = `passwords`)) return g.errors = [{
																						instancePath: t + `/globals`,
																						schemaPath: `#/else/properties/globals/required`,
																						keyword: `required`,
																						params: { missingProperty: e },
																						message: `must have required property '` + e + `'`
																					}], !1;
																					{
																						let e = y;
																						for (let e in n) if (e !== `roles` && e !== `tablespaces` && e !== `passwords`) return g.errors = [{
																							instancePath: t + `/globals`,
																							schemaPath: `#/else/properties/globals/additionalProperties`,
																							keyword: `additionalProperties`,
																							params: { additionalProperty: e },
																							message: `must NOT have additional properties`
																						}], !1;
																						if (e === y) {
																							if (n.roles !== void 0) {
																								let e = n.roles, r = y;
																								if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																									instancePath: t + `/globals/roles`,
																									schemaPath: `#/else/properties/globals/properties/roles/type`,
																									keyword: `type`,
																									params: { type: `integer` },
																									message: `must be integer`
																								}], !1;
																								if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																									instancePath: t + `/globals/roles`,
																									schemaPath: `#/else/properties/globals/properties/roles/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									},
																									message: `must be >= 0`
																								}], !1;
																								var H = r === y;
																							} else var H = !0;
																							if (H) {
																								if (n.tablespaces !== void 0) {
																									let e = n.tablespaces, r = y;
																									if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																										instancePath: t + `/globals/tablespaces`,
																										schemaPath: `#/else/properties/globals/properties/tablespaces/type`,
																										keyword: `type`,
																										params: { type: `integer` },
																										message: `must be integer`
																									}], !1;
																									if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																										instancePath: t + `/globals/tablespaces`,
																										schemaPath: `#/else/properties/globals/properties/tablespaces/minimum`,
																										keyword: `minimum`,
																										params: {
																											comparison: `>=`,
																											limit: 0
																										},
																										message: `must be >= 0`
																									}], !1;
																									var H = r === y;
																								} else var H = !0;
																								if (H) {
																									if (n.passwords !== void 0) {
																										let e = y;
																										if (typeof n.passwords != `boolean`) return g.errors = [{
																											instancePath: t + `/globals/passwords`,
																											schemaPath: `#/else/properties/globals/properties/passwords/type`,
																											keyword: `type`,
																											params: { type: `boolean` },
																											message: `must be boolean`
																										}], !1;
																										var H = e === y;
																									} else var H = !0;
																								}
																							}
																						}
																					}
																				} else return g.errors = [{
																					instancePath: t + `/globals`,
																					schemaPath: `#/else/properties/globals/type`,
																					keyword: `type`,
																					params: { type: `object` },
																					message: `must be object`
																				}], !1;
																			}
																			var L = r === y;
																		} else var L = !0;
																		if (L) {
																			if (e.database_own !== void 0) {
																				let n = e.database_own, r = y;
																				if (y === r) {
																					if (n && typeof n == `object` && !Array.isArray(n)) {
																						let e;
																						if (n.owner === void 0 && (e = `owner`) || n.properties === void 0 && (e = `properties`)) return g.errors = [{
																							instancePath: t + `/database_own`,
																							schemaPath: `#/else/properties/database_own/required`,
																							keyword: `required`,
																							params: { missingProperty: e },
																							message: `must have required property '` + e + `'`
																						}], !1;
																						{
																							let e = y;
																							for (let e in n) if (e !== `owner` && e !== `properties`) return g.errors = [{
																								instancePath: t + `/database_own`,
																								schemaPath: `#/else/properties/database_own/additionalProperties`,
																								keyword: `additionalProperties`,
																								params: { additionalProperty: e },
																								message: `must NOT have additional properties`
																							}], !1;
																							if (e === y) {
																								if (n.owner !== void 0) {
																									let e = n.owner, r = y;
																									if (y === r) {
																										if (typeof e == `string`) {
																											if (a(e) > 63) return g.errors = [{
																												instancePath: t + `/database_own/owner`,
																												schemaPath: `#/else/properties/database_own/properties/owner/maxLength`,
																												keyword: `maxLength`,
																												params: { limit: 63 },
																												message: `must NOT have more than 63 characters`
																											}], !1;
																										} else return g.errors = [{
																											instancePath: t + `/database_own/owner`,
																											schemaPath: `#/else/properties/database_own/properties/owner/type`,
																											keyword: `type`,
																											params: { type: `string` },
																											message: `must be string`
																										}], !1;
																									}
																									var U = r === y;
																								} else var U = !0;
																								if (U) {
																									if (n.properties !== void 0) {
																										let e = n.properties, r = y;
																										if (y === r) {
																											if (Array.isArray(e)) {
																												let n = e.length;
																												for (let r = 0; r < n; r++) {
																													let n = e[r], i = y;
																													if (y === i) {
																														if (typeof n == `string`) {
																															if (a(n) > 1e3) return g.errors = [{
																																instancePath: t + `/database_own/properties/` + r,
																																schemaPath: `#/else/properties/database_own/properties/properties/items/maxLength`,
																																keyword: `maxLength`,
																																params: { limit: 1e3 },
																																message: `must NOT have more than 1000 characters`
																															}], !1;
																															if (a(n) < 1) return g.errors = [{
																																instancePath: t + `/database_own/properties/` + r,
																																schemaPath: `#/else/properties/database_own/properties/properties/items/minLength`,
																																keyword: `minLength`,
																																params: { limit: 1 },
																																message: `must NOT have fewer than 1 characters`
																															}], !1;
																														} else return g.errors = [{
																															instancePath: t + `/database_own/properties/` + r,
																															schemaPath: `#/else/properties/database_own/properties/properties/items/type`,
																															keyword: `type`,
																															params: { type: `string` },
																															message: `must be string`
																														}], !1;
																													}
																													if (i !== y) break;
																												}
																											} else return g.errors = [{
																												instancePath: t + `/database_own/properties`,
																												schemaPath: `#/else/properties/database_own/properties/properties/type`,
																												keyword: `type`,
																												params: { type: `array` },
																												message: `must be array`
																											}], !1;
																										}
																										var U = r === y;
																									} else var U = !0;
																								}
																							}
																						}
																					} else return g.errors = [{
																						instancePath: t + `/database_own`,
																						schemaPath: `#/else/properties/database_own/type`,
																						keyword: `type`,
																						params: { type: `object` },
																						message: `must be object`
																					}], !1;
																				}
																				var L = r === y;
																			} else var L = !0;
																			if (L) {
																				if (e.tablespaces !== void 0) {
																					let n = e.tablespaces, r = y;
																					if (y === r) {
																						if (Array.isArray(n)) {
																							let e = n.length;
																							for (let r = 0; r < e; r++) {
																								let e = n[r], i = y;
																								if (y === i) {
																									if (typeof e == `string`) {
																										if (a(e) > 63) return g.errors = [{
																											instancePath: t + `/tablespaces/` + r,
																											schemaPath: `#/else/properties/tablespaces/items/maxLength`,
																											keyword: `maxLength`,
																											params: { limit: 63 },
																											message: `must NOT have more than 63 characters`
																										}], !1;
																										if (a(e) < 1) return g.errors = [{
																											instancePath: t + `/tablespaces/` + r,
																											schemaPath: `#/else/properties/tablespaces/items/minLength`,
																											keyword: `minLength`,
																											params: { limit: 1 },
																											message: `must NOT have fewer than 1 characters`
																										}], !1;
																									} else return g.errors = [{
																										instancePath: t + `/tablespaces/` + r,
																										schemaPath: `#/else/properties/tablespaces/items/type`,
																										keyword: `type`,
																										params: { type: `string` },
																										message: `must be string`
																									}], !1;
																								}
																								if (i !== y) break;
																							}
																						} else return g.errors = [{
																							instancePath: t + `/tablespaces`,
																							schemaPath: `#/else/properties/tablespaces/type`,
																							keyword: `type`,
																							params: { type: `array` },
																							message: `must be array`
																						}], !1;
																					}
																					var L = r === y;
																				} else var L = !0;
																				if (L) {
																					if (e.tools !== void 0) {
																						let n = e.tools, r = y;
																						if (y === r) {
																							if (Array.isArray(n)) {
																								let e = n.length;
																								for (let r = 0; r < e; r++) {
																									let e = n[r], i = y;
																									if (y === i) {
																										if (e && typeof e == `object` && !Array.isArray(e)) {
																											let n;
																											if (e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`)) return g.errors = [{
																												instancePath: t + `/tools/` + r,
																												schemaPath: `#/else/properties/tools/items/required`,
																												keyword: `required`,
																												params: { missingProperty: n },
																												message: `must have required property '` + n + `'`
																											}], !1;
																											{
																												let n = y;
																												for (let n in e) if (n !== `name` && n !== `version`) return g.errors = [{
																													instancePath: t + `/tools/` + r,
																													schemaPath: `#/else/properties/tools/items/additionalProperties`,
																													keyword: `additionalProperties`,
																													params: { additionalProperty: n },
																													message: `must NOT have additional properties`
																												}], !1;
																												if (n === y) {
																													if (e.name !== void 0) {
																														let n = y;
																														if (typeof e.name != `string`) return g.errors = [{
																															instancePath: t + `/tools/` + r + `/name`,
																															schemaPath: `#/else/properties/tools/items/properties/name/type`,
																															keyword: `type`,
																															params: { type: `string` },
																															message: `must be string`
																														}], !1;
																														var W = n === y;
																													} else var W = !0;
																													if (W) {
																														if (e.version !== void 0) {
																															let n = y;
																															if (typeof e.version != `string`) return g.errors = [{
																																instancePath: t + `/tools/` + r + `/version`,
																																schemaPath: `#/else/properties/tools/items/properties/version/type`,
																																keyword: `type`,
																																params: { type: `string` },
																																message: `must be string`
																															}], !1;
																															var W = n === y;
																														} else var W = !0;
																													}
																												}
																											}
																										} else return g.errors = [{
																											instancePath: t + `/tools/` + r,
																											schemaPath: `#/else/properties/tools/items/type`,
																											keyword: `type`,
																											params: { type: `object` },
																											message: `must be object`
																										}], !1;
																									}
																									if (i !== y) break;
																								}
																							} else return g.errors = [{
																								instancePath: t + `/tools`,
																								schemaPath: `#/else/properties/tools/type`,
																								keyword: `type`,
																								params: { type: `array` },
																								message: `must be array`
																							}], !1;
																						}
																						var L = r === y;
																					} else var L = !0;
																					if (L) {
																						if (e.snapshot !== void 0) {
																							let n = e.snapshot, r = y;
																							if (y === r) {
																								if (n && typeof n == `object` && !Array.isArray(n)) {
																									let e;
																									if (n.time === void 0 && (e = `time`) || n.lsn === void 0 && (e = `lsn`)) return g.errors = [{
																										instancePath: t + `/snapshot`,
																										schemaPath: `#/else/properties/snapshot/required`,
																										keyword: `required`,
																										params: { missingProperty: e },
																										message: `must have required property '` + e + `'`
																									}], !1;
																									{
																										let e = y;
																										for (let e in n) if (e !== `time` && e !== `lsn`) return g.errors = [{
																											instancePath: t + `/snapshot`,
																											schemaPath: `#/else/properties/snapshot/additionalProperties`,
																											keyword: `additionalProperties`,
																											params: { additionalProperty: e },
																											message: `must NOT have additional properties`
																										}], !1;
																										if (e === y) {
																											if (n.time !== void 0) {
																												let e = y;
																												if (typeof n.time != `string`) return g.errors = [{
																													instancePath: t + `/snapshot/time`,
																													schemaPath: `#/else/properties/snapshot/properties/time/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`
																												}], !1;
																												var G = e === y;
																											} else var G = !0;
																											if (G) {
																												if (n.lsn !== void 0) {
																													let e = y;
																													if (typeof n.lsn != `string`) return g.errors = [{
																														instancePath: t + `/snapshot/lsn`,
																														schemaPath: `#/else/properties/snapshot/properties/lsn/type`,
																														keyword: `type`,
																														params: { type: `string` },
																														message: `must be string`
																													}], !1;
																													var G = e === y;
																												} else var G = !0;
																											}
																										}
																									}
																								} else return g.errors = [{
																									instancePath: t + `/snapshot`,
																									schemaPath: `#/else/properties/snapshot/type`,
																									keyword: `type`,
																									params: { type: `object` },
																									message: `must be object`
																								}], !1;
																							}
																							var L = r === y;
																						} else var L = !0;
																						if (L) {
																							if (e.files !== void 0) {
																								let n = e.files, i = y;
																								if (y === i) {
																									if (Array.isArray(n)) {
																										if (n.length > 1e5) return g.errors = [{
																											instancePath: t + `/files`,
																											schemaPath: `#/else/properties/files/maxItems`,
																											keyword: `maxItems`,
																											params: { limit: 1e5 },
																											message: `must NOT have more than 100000 items`
																										}], !1;
																										if (n.length < 1) return g.errors = [{
																											instancePath: t + `/files`,
																											schemaPath: `#/else/properties/files/minItems`,
																											keyword: `minItems`,
																											params: { limit: 1 },
																											message: `must NOT have fewer than 1 items`
																										}], !1;
																										{
																											let e = n.length;
																											for (let i = 0; i < e; i++) {
																												let e = n[i], o = y;
																												if (y === o) {
																													if (e && typeof e == `object` && !Array.isArray(e)) {
																														let n;
																														if (e.path === void 0 && (n = `path`) || e.role === void 0 && (n = `role`) || e.bytes === void 0 && (n = `bytes`) || e.raw_bytes === void 0 && (n = `raw_bytes`) || e.sha256 === void 0 && (n = `sha256`)) return g.errors = [{
																															instancePath: t + `/files/` + i,
																															schemaPath: `#/else/properties/files/items/required`,
																															keyword: `required`,
																															params: { missingProperty: n },
																															message: `must have required property '` + n + `'`
																														}], !1;
																														{
																															let n = y;
																															for (let n in e) if (n !== `path` && n !== `role` && n !== `bytes` && n !== `raw_bytes` && n !== `sha256`) return g.errors = [{
																																instancePath: t + `/files/` + i,
																																schemaPath: `#/else/properties/files/items/additionalProperties`,
																																keyword: `additionalProperties`,
																																params: { additionalProperty: n },
																																message: `must NOT have additional properties`
																															}], !1;
																															if (n === y) {
																																if (e.path !== void 0) {
																																	let n = e.path, r = y;
																																	if (y === r) {
																																		if (typeof n == `string`) {
																																			if (a(n) > 200) return g.errors = [{
																																				instancePath: t + `/files/` + i + `/path`,
																																				schemaPath: `#/else/properties/files/items/properties/path/maxLength`,
																																				keyword: `maxLength`,
																																				params: { limit: 200 },
																																				message: `must NOT have more than 200 characters`
																																			}], !1;
																																			if (a(n) < 1) return g.errors = [{
																																				instancePath: t + `/files/` + i + `/path`,
																																				schemaPath: `#/else/properties/files/items/properties/path/minLength`,
																																				keyword: `minLength`,
																																				params: { limit: 1 },
																																				message: `must NOT have fewer than 1 characters`
																																			}], !1;
																																		} else return g.errors = [{
																																			instancePath: t + `/files/` + i + `/path`,
																																			schemaPath: `#/else/properties/files/items/properties/path/type`,
																																			keyword: `type`,
																																			params: { type: `string` },
																																			message: `must be string`
																																		}], !1;
																																	}
																																	var K = r === y;
																																} else var K = !0;
																																if (K) {
																																	if (e.role !== void 0) {
																																		let n = e.role, a = y;
																																		if (n !== `data` && n !== `schema` && n !== `globals` && n !== `proof` && n !== `catalogue`) return g.errors = [{
																																			instancePath: t + `/files/` + i + `/role`,
																																			schemaPath: `#/else/properties/files/items/properties/role/enum`,
																																			keyword: `enum`,
																																			params: { allowedValues: r.else.properties.files.items.properties.role.enum },
																																			message: `must be equal to one of the allowed values`
																																		}], !1;
																																		var K = a === y;
																																	} else var K = !0;
																																	if (K) {
																																		if (e.bytes !== void 0) {
																																			let n = e.bytes, r = y;
																																			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) return g.errors = [{
																																				instancePath: t + `/files/` + i + `/bytes`,
																																				schemaPath: `#/else/properties/files/items/properties/bytes/type`,
																																				keyword: `type`,
																																				params: { type: `integer` },
																																				message: `must be integer`
																																			}], !1;
																																			if (y === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																																				instancePath: t + `/files/` + i + `/bytes`,
																																				schemaPath: `#/else/properties/files/items/properties/bytes/minimum`,
																																				keyword: `minimum`,
																																				params: {
																																					comparison: `>=`,
																																					limit: 0
																																				},
																																				message: `must be >= 0`
																																			}], !1;
																																			var K = r === y;
																																		} else var K = !0;
																																		if (K) {
																																			if (e.raw_bytes !== void 0) {
																																				let n = e.raw_bytes, a = y;
																																				if ((typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) && n !== null) return g.errors = [{
																																					instancePath: t + `/files/` + i + `/raw_bytes`,
																																					schemaPath: `#/else/properties/files/items/properties/raw_bytes/type`,
																																					keyword: `type`,
																																					params: { type: r.else.properties.files.items.properties.raw_bytes.type },
																																					message: `must be integer,null`
																																				}], !1;
																																				if (y === a && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																																					instancePath: t + `/files/` + i + `/raw_bytes`,
																																					schemaPath: `#/else/properties/files/items/properties/raw_bytes/minimum`,
																																					keyword: `minimum`,
																																					params: {
																																						comparison: `>=`,
																																						limit: 0
																																					},
																																					message: `must be >= 0`
																																				}], !1;
																																				var K = a === y;
																																			} else var K = !0;
																																			if (K) {
																																				if (e.sha256 !== void 0) {
																																					let n = e.sha256, r = y;
																																					if (y === r) {
																																						if (typeof n == `string`) {
																																							if (!l.test(n)) return g.errors = [{
																																								instancePath: t + `/files/` + i + `/sha256`,
																																								schemaPath: `#/else/properties/files/items/properties/sha256/pattern`,
																																								keyword: `pattern`,
																																								params: { pattern: `^[0-9a-f]{64}$` },
																																								message: `must match pattern "^[0-9a-f]{64}$"`
																																							}], !1;
																																						} else return g.errors = [{
																																							instancePath: t + `/files/` + i + `/sha256`,
																																							schemaPath: `#/else/properties/files/items/properties/sha256/type`,
																																							keyword: `type`,
																																							params: { type: `string` },
																																							message: `must be string`
																																						}], !1;
																																					}
																																					var K = r === y;
																																				} else var K = !0;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													} else return g.errors = [{
																														instancePath: t + `/files/` + i,
																														schemaPath: `#/else/properties/files/items/type`,
																														keyword: `type`,
																														params: { type: `object` },
																														message: `must be object`
																													}], !1;
																												}
																												if (o !== y) break;
																											}
																										}
																									} else return g.errors = [{
																										instancePath: t + `/files`,
																										schemaPath: `#/else/properties/files/type`,
																										keyword: `type`,
																										params: { type: `array` },
																										message: `must be array`
																									}], !1;
																								}
																								var L = i === y;
																							} else var L = !0;
																							if (L) {
																								if (e.compression !== void 0) {
																									let n = e.compression, i = y;
																									if (y === i) {
																										if (n && typeof n == `object` && !Array.isArray(n)) {
																											let e;
																											if (n.algorithm === void 0 && (e = `algorithm`) || n.level === void 0 && (e = `level`) || n.by === void 0 && (e = `by`)) return g.errors = [{
																												instancePath: t + `/compression`,
																												schemaPath: `#/else/properties/compression/required`,
																												keyword: `required`,
																												params: { missingProperty: e },
																												message: `must have required property '` + e + `'`
																											}], !1;
																											{
																												let e = y;
																												for (let e in n) if (e !== `algorithm` && e !== `level` && e !== `by`) return g.errors = [{
																													instancePath: t + `/compression`,
																													schemaPath: `#/else/properties/compression/additionalProperties`,
																													keyword: `additionalProperties`,
																													params: { additionalProperty: e },
																													message: `must NOT have additional properties`
																												}], !1;
																												if (e === y) {
																													if (n.algorithm !== void 0) {
																														let e = n.algorithm, i = y;
																														if (e !== `zstd` && e !== `lz4` && e !== `gzip` && e !== `none`) return g.errors = [{
																															instancePath: t + `/compression/algorithm`,
																															schemaPath: `#/else/properties/compression/properties/algorithm/enum`,
																															keyword: `enum`,
																															params: { allowedValues: r.else.properties.compression.properties.algorithm.enum },
																															message: `must be equal to one of the allowed values`
																														}], !1;
																														var q = i === y;
																													} else var q = !0;
																													if (q) {
																														if (n.level !== void 0) {
																															let e = n.level, r = y;
																															if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																																instancePath: t + `/compression/level`,
																																schemaPath: `#/else/properties/compression/properties/level/type`,
																																keyword: `type`,
																																params: { type: `integer` },
																																message: `must be integer`
																															}], !1;
																															if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																																instancePath: t + `/compression/level`,
																																schemaPath: `#/else/properties/compression/properties/level/minimum`,
																																keyword: `minimum`,
																																params: {
																																	comparison: `>=`,
																																	limit: 0
																																},
																																message: `must be >= 0`
																															}], !1;
																															var q = r === y;
																														} else var q = !0;
																														if (q) {
																															if (n.by !== void 0) {
																																let e = n.by, i = y;
																																if (e !== `client` && e !== `pgproof`) return g.errors = [{
																																	instancePath: t + `/compression/by`,
																																	schemaPath: `#/else/properties/compression/properties/by/enum`,
																																	keyword: `enum`,
																																	params: { allowedValues: r.else.properties.compression.properties.by.enum },
																																	message: `must be equal to one of the allowed values`
																																}], !1;
																																var q = i === y;
																															} else var q = !0;
																														}
																													}
																												}
																											}
																										} else return g.errors = [{
																											instancePath: t + `/compression`,
																											schemaPath: `#/else/properties/compression/type`,
																											keyword: `type`,
																											params: { type: `object` },
																											message: `must be object`
																										}], !1;
																									}
																									var L = i === y;
																								} else var L = !0;
																								if (L) {
																									if (e.encryption !== void 0) {
																										let n = e.encryption, i = y;
																										if ((!n || typeof n != `object` || Array.isArray(n)) && n !== null) return g.errors = [{
																											instancePath: t + `/encryption`,
																											schemaPath: `#/else/properties/encryption/type`,
																											keyword: `type`,
																											params: { type: r.else.properties.encryption.type },
																											message: `must be object,null`
																										}], !1;
																										if (y === i && n && typeof n == `object` && !Array.isArray(n)) {
																											let e;
																											if (n.scheme === void 0 && (e = `scheme`) || n.recipients === void 0 && (e = `recipients`)) return g.errors = [{
																												instancePath: t + `/encryption`,
																												schemaPath: `#/else/properties/encryption/required`,
																												keyword: `required`,
																												params: { missingProperty: e },
																												message: `must have required property '` + e + `'`
																											}], !1;
																											{
																												let e = y;
																												for (let e in n) if (e !== `scheme` && e !== `recipients`) return g.errors = [{
																													instancePath: t + `/encryption`,
																													schemaPath: `#/else/properties/encryption/additionalProperties`,
																													keyword: `additionalProperties`,
																													params: { additionalProperty: e },
																													message: `must NOT have additional properties`
																												}], !1;
																												if (e === y) {
																													if (n.scheme !== void 0) {
																														let e = y;
																														if (n.scheme !== `age`) return g.errors = [{
																															instancePath: t + `/encryption/scheme`,
																															schemaPath: `#/else/properties/encryption/properties/scheme/const`,
																															keyword: `const`,
																															params: { allowedValue: `age` },
																															message: `must be equal to constant`
																														}], !1;
																														var J = e === y;
																													} else var J = !0;
																													if (J) {
																														if (n.recipients !== void 0) {
																															let e = n.recipients, r = y;
																															if (y === r) {
																																if (Array.isArray(e)) {
																																	if (e.length > 1e3) return g.errors = [{
																																		instancePath: t + `/encryption/recipients`,
																																		schemaPath: `#/else/properties/encryption/properties/recipients/maxItems`,
																																		keyword: `maxItems`,
																																		params: { limit: 1e3 },
																																		message: `must NOT have more than 1000 items`
																																	}], !1;
																																	if (e.length < 1) return g.errors = [{
																																		instancePath: t + `/encryption/recipients`,
																																		schemaPath: `#/else/properties/encryption/properties/recipients/minItems`,
																																		keyword: `minItems`,
																																		params: { limit: 1 },
																																		message: `must NOT have fewer than 1 items`
																																	}], !1;
																																	{
																																		let n = e.length;
																																		for (let r = 0; r < n; r++) {
																																			let n = e[r], i = y;
																																			if (y === i) {
																																				if (typeof n == `string`) {
																																					if (!p.test(n)) return g.errors = [{
																																						instancePath: t + `/encryption/recipients/` + r,
																																						schemaPath: `#/else/properties/encryption/properties/recipients/items/pattern`,
																																						keyword: `pattern`,
																																						params: { pattern: `^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$` },
																																						message: `must match pattern "^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$"`
																																					}], !1;
																																				} else return g.errors = [{
																																					instancePath: t + `/encryption/recipients/` + r,
																																					schemaPath: `#/else/properties/encryption/properties/recipients/items/type`,
																																					keyword: `type`,
																																					params: { type: `string` },
																																					message: `must be string`
																																				}], !1;
																																			}
																																			if (i !== y) break;
																																		}
																																	}
																																} else return g.errors = [{
																																	instancePath: t + `/encryption/recipients`,
																																	schemaPath: `#/else/properties/encryption/properties/recipients/type`,
																																	keyword: `type`,
																																	params: { type: `array` },
																																	message: `must be array`
																																}], !1;
																															}
																															var J = r === y;
																														} else var J = !0;
																													}
																												}
																											}
																										}
																										var L = i === y;
																									} else var L = !0;
																									if (L) {
																										if (e.proof !== void 0) {
																											let n = e.proof, i = y;
																											if (y === i) {
																												if (n && typeof n == `object` && !Array.isArray(n)) {
																													let e;
																													if (n.level === void 0 && (e = `level`) || n.relations === void 0 && (e = `relations`) || n.rows === void 0 && (e = `rows`) || n.sequences === void 0 && (e = `sequences`) || n.large_objects === void 0 && (e = `large_objects`) || n.large_objects_status === void 0 && (e = `large_objects_status`) || n.unread === void 0 && (e = `unread`)) return g.errors = [{
																														instancePath: t + `/proof`,
																														schemaPath: `#/else/properties/proof/required`,
																														keyword: `required`,
																														params: { missingProperty: e },
																														message: `must have required property '` + e + `'`
																													}], !1;
																													{
																														let e = y;
																														for (let e in n) if (e !== `level` && e !== `partitions` && e !== `relations` && e !== `rows` && e !== `sequences` && e !== `large_objects` && e !== `large_objects_status` && e !== `unread`) return g.errors = [{
																															instancePath: t + `/proof`,
																															schemaPath: `#/else/properties/proof/additionalProperties`,
																															keyword: `additionalProperties`,
																															params: { additionalProperty: e },
																															message: `must NOT have additional properties`
																														}], !1;
																														if (e === y) {
																															if (n.level !== void 0) {
																																let e = n.level, i = y;
																																if (e !== `content` && e !== `counts` && e !== `none`) return g.errors = [{
																																	instancePath: t + `/proof/level`,
																																	schemaPath: `#/else/properties/proof/properties/level/enum`,
																																	keyword: `enum`,
																																	params: { allowedValues: r.else.properties.proof.properties.level.enum },
																																	message: `must be equal to one of the allowed values`
																																}], !1;
																																var Y = i === y;
																															} else var Y = !0;
																															if (Y) {
																																if (n.partitions !== void 0) {
																																	let e = n.partitions, r = y;
																																	if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																																		instancePath: t + `/proof/partitions`,
																																		schemaPath: `#/else/properties/proof/properties/partitions/type`,
																																		keyword: `type`,
																																		params: { type: `integer` },
																																		message: `must be integer`
																																	}], !1;
																																	if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																																		instancePath: t + `/proof/partitions`,
																																		schemaPath: `#/else/properties/proof/properties/partitions/minimum`,
																																		keyword: `minimum`,
																																		params: {
																																			comparison: `>=`,
																																			limit: 0
																																		},
																																		message: `must be >= 0`
																																	}], !1;
																																	var Y = r === y;
																																} else var Y = !0;
																																if (Y) {
																																	if (n.relations !== void 0) {
																																		let e = n.relations, r = y;
																																		if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																																			instancePath: t + `/proof/relations`,
																																			schemaPath: `#/else/properties/proof/properties/relations/type`,
																																			keyword: `type`,
																																			params: { type: `integer` },
																																			message: `must be integer`
																																		}], !1;
																																		if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																																			instancePath: t + `/proof/relations`,
																																			schemaPath: `#/else/properties/proof/properties/relations/minimum`,
																																			keyword: `minimum`,
																																			params: {
																																				comparison: `>=`,
																																				limit: 0
																																			},
																																			message: `must be >= 0`
																																		}], !1;
																																		var Y = r === y;
																																	} else var Y = !0;
																																	if (Y) {
																																		if (n.rows !== void 0) {
																																			let e = n.rows, r = y;
																																			if (y === r) {
																																				if (typeof e == `string`) {
																																					if (!h.test(e)) return g.errors = [{
																																						instancePath: t + `/proof/rows`,
																																						schemaPath: `#/else/properties/proof/properties/rows/pattern`,
																																						keyword: `pattern`,
																																						params: { pattern: `^[0-9]+$` },
																																						message: `must match pattern "^[0-9]+$"`
																																					}], !1;
																																				} else return g.errors = [{
																																					instancePath: t + `/proof/rows`,
																																					schemaPath: `#/else/properties/proof/properties/rows/type`,
																																					keyword: `type`,
																																					params: { type: `string` },
																																					message: `must be string`
																																				}], !1;
																																			}
																																			var Y = r === y;
																																		} else var Y = !0;
																																		if (Y) {
																																			if (n.sequences !== void 0) {
																																				let e = n.sequences, r = y;
																																				if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return g.errors = [{
																																					instancePath: t + `/proof/sequences`,
																																					schemaPath: `#/else/properties/proof/properties/sequences/type`,
																																					keyword: `type`,
																																					params: { type: `integer` },
																																					message: `must be integer`
																																				}], !1;
																																				if (y === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return g.errors = [{
																																					instancePath: t + `/proof/sequences`,
																																					schemaPath: `#/else/properties/proof/properties/sequences/minimum`,
																																					keyword: `minimum`,
																																					params: {
																																						comparison: `>=`,
																																						limit: 0
																																					},
																																					message: `must be >= 0`
																																				}], !1;
																																				var Y = r === y;
																																			} else var Y = !0;
																																			if (Y) {
																																				if (n.large_objects !== void 0) {
																																					let e = n.large_objects, r = y;
																																					if (y === r) {
																																						if (typeof e == `string`) {
																																							if (!h.test(e)) return g.errors = [{
																																								instancePath: t + `/proof/large_objects`,
																																								schemaPath: `#/else/properties/proof/properties/large_objects/pattern`,
																																								keyword: `pattern`,
																																								params: { pattern: `^[0-9]+$` },
																																								message: `must match pattern "^[0-9]+$"`
																																							}], !1;
																																						} else return g.errors = [{
																																							instancePath: t + `/proof/large_objects`,
																																							schemaPath: `#/else/properties/proof/properties/large_objects/type`,
																																							keyword: `type`,
																																							params: { type: `string` },
																																							message: `must be string`
																																						}], !1;
																																					}
																																					var Y = r === y;
																																				} else var Y = !0;
																																				if (Y) {
																																					if (n.large_objects_status !== void 0) {
																																						let e = n.large_objects_status, i = y;
																																						if (e !== `read` && e !== `unknown`) return g.errors = [{
																																							instancePath: t + `/proof/large_objects_status`,
																																							schemaPath: `#/else/properties/proof/properties/large_objects_status/enum`,
																																							keyword: `enum`,
																																							params: { allowedValues: r.else.properties.proof.properties.large_objects_status.enum },
																																							message: `must be equal to one of the allowed values`
																																						}], !1;
																																						var Y = i === y;
																																					} else var Y = !0;
																																					if (Y) {
																																						if (n.unread !== void 0) {
																																							let e = n.unread, r = y;
																																							if (y === r) {
																																								if (Array.isArray(e)) {
																																									let n = e.length;
																																									for (let r = 0; r < n; r++) {
																																										let n = y;
																																										if (typeof e[r] != `string`) return g.errors = [{
																																											instancePath: t + `/proof/unread/` + r,
																																											schemaPath: `#/else/properties/proof/properties/unread/items/type`,
																																											keyword: `type`,
																																											params: { type: `string` },
																																											message: `must be string`
																																										}], !1;
																																										if (n !== y) break;
																																									}
																																								} else return g.errors = [{
																																									instancePath: t + `/proof/unread`,
																																									schemaPath: `#/else/properties/proof/properties/unread/type`,
																																									keyword: `type`,
																																									params: { type: `array` },
																																									message: `must be array`
																																								}], !1;
																																							}
																																							var Y = r === y;
																																						} else var Y = !0;
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												} else return g.errors = [{
																													instancePath: t + `/proof`,
																													schemaPath: `#/else/properties/proof/type`,
																													keyword: `type`,
																													params: { type: `object` },
																													message: `must be object`
																												}], !1;
																											}
																											var L = i === y;
																										} else var L = !0;
																										if (L) {
																											if (e.extensions !== void 0) {
																												let n = e.extensions, r = y;
																												if (y === r) {
																													if (Array.isArray(n)) {
																														let e = n.length;
																														for (let r = 0; r < e; r++) {
																															let e = n[r], i = y;
																															if (y === i) {
																																if (e && typeof e == `object` && !Array.isArray(e)) {
																																	let n;
																																	if (e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`)) return g.errors = [{
																																		instancePath: t + `/extensions/` + r,
																																		schemaPath: `#/else/properties/extensions/items/required`,
																																		keyword: `required`,
																																		params: { missingProperty: n },
																																		message: `must have required property '` + n + `'`
																																	}], !1;
																																	{
																																		let n = y;
																																		for (let n in e) if (n !== `name` && n !== `version`) return g.errors = [{
																																			instancePath: t + `/extensions/` + r,
																																			schemaPath: `#/else/properties/extensions/items/additionalProperties`,
																																			keyword: `additionalProperties`,
																																			params: { additionalProperty: n },
																																			message: `must NOT have additional properties`
																																		}], !1;
																																		if (n === y) {
																																			if (e.name !== void 0) {
																																				let n = y;
																																				if (typeof e.name != `string`) return g.errors = [{
																																					instancePath: t + `/extensions/` + r + `/name`,
																																					schemaPath: `#/else/properties/extensions/items/properties/name/type`,
																																					keyword: `type`,
																																					params: { type: `string` },
																																					message: `must be string`
																																				}], !1;
																																				var X = n === y;
																																			} else var X = !0;
																																			if (X) {
																																				if (e.version !== void 0) {
																																					let n = y;
																																					if (typeof e.version != `string`) return g.errors = [{
																																						instancePath: t + `/extensions/` + r + `/version`,
																																						schemaPath: `#/else/properties/extensions/items/properties/version/type`,
																																						keyword: `type`,
																																						params: { type: `string` },
																																						message: `must be string`
																																					}], !1;
																																					var X = n === y;
																																				} else var X = !0;
																																			}
																																		}
																																	}
																																} else return g.errors = [{
																																	instancePath: t + `/extensions/` + r,
																																	schemaPath: `#/else/properties/extensions/items/type`,
																																	keyword: `type`,
																																	params: { type: `object` },
																																	message: `must be object`
																																}], !1;
																															}
																															if (i !== y) break;
																														}
																													} else return g.errors = [{
																														instancePath: t + `/extensions`,
																														schemaPath: `#/else/properties/extensions/type`,
																														keyword: `type`,
																														params: { type: `array` },
																														message: `must be array`
																													}], !1;
																												}
																												var L = r === y;
																											} else var L = !0;
																											if (L) {
																												if (e.collations !== void 0) {
																													let n = e.collations, r = y;
																													if (y === r) {
																														if (Array.isArray(n)) {
																															let e = n.length;
																															for (let r = 0; r < e; r++) {
																																let e = n[r], i = y;
																																if (y === i) {
																																	if (e && typeof e == `object` && !Array.isArray(e)) {
																																		let n;
																																		if (e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`)) return g.errors = [{
																																			instancePath: t + `/collations/` + r,
																																			schemaPath: `#/else/properties/collations/items/required`,
																																			keyword: `required`,
																																			params: { missingProperty: n },
																																			message: `must have required property '` + n + `'`
																																		}], !1;
																																		{
																																			let n = y;
																																			for (let n in e) if (n !== `name` && n !== `version`) return g.errors = [{
																																				instancePath: t + `/collations/` + r,
																																				schemaPath: `#/else/properties/collations/items/additionalProperties`,
																																				keyword: `additionalProperties`,
																																				params: { additionalProperty: n },
																																				message: `must NOT have additional properties`
																																			}], !1;
																																			if (n === y) {
																																				if (e.name !== void 0) {
																																					let n = e.name, i = y;
																																					if (y === i) {
																																						if (typeof n == `string`) {
																																							if (a(n) < 1) return g.errors = [{
																																								instancePath: t + `/collations/` + r + `/name`,
																																								schemaPath: `#/else/properties/collations/items/properties/name/minLength`,
																																								keyword: `minLength`,
																																								params: { limit: 1 },
																																								message: `must NOT have fewer than 1 characters`
																																							}], !1;
																																						} else return g.errors = [{
																																							instancePath: t + `/collations/` + r + `/name`,
																																							schemaPath: `#/else/properties/collations/items/properties/name/type`,
																																							keyword: `type`,
																																							params: { type: `string` },
																																							message: `must be string`
																																						}], !1;
																																					}
																																					var Z = i === y;
																																				} else var Z = !0;
																																				if (Z) {
																																					if (e.version !== void 0) {
																																						let n = e.version, i = y;
																																						if (y === i) {
																																							if (typeof n == `string`) {
																																								if (a(n) < 1) return g.errors = [{
																																									instancePath: t + `/collations/` + r + `/version`,
																																									schemaPath: `#/else/properties/collations/items/properties/version/minLength`,
																																									keyword: `minLength`,
																																									params: { limit: 1 },
																																									message: `must NOT have fewer than 1 characters`
																																								}], !1;
																																							} else return g.errors = [{
																																								instancePath: t + `/collations/` + r + `/version`,
																																								schemaPath: `#/else/properties/collations/items/properties/version/type`,
																																								keyword: `type`,
																																								params: { type: `string` },
																																								message: `must be string`
																																							}], !1;
																																						}
																																						var Z = i === y;
																																					} else var Z = !0;
																																				}
																																			}
																																		}
																																	} else return g.errors = [{
																																		instancePath: t + `/collations/` + r,
																																		schemaPath: `#/else/properties/collations/items/type`,
																																		keyword: `type`,
																																		params: { type: `object` },
																																		message: `must be object`
																																	}], !1;
																																}
																																if (i !== y) break;
																															}
																														} else return g.errors = [{
																															instancePath: t + `/collations`,
																															schemaPath: `#/else/properties/collations/type`,
																															keyword: `type`,
																															params: { type: `array` },
																															message: `must be array`
																														}], !1;
																													}
																													var L = r === y;
																												} else var L = !0;
																												if (L) {
																													if (e.roles !== void 0) {
																														let n = e.roles, r = y;
																														if (y === r) {
																															if (Array.isArray(n)) {
																																let e = n.length;
																																for (let r = 0; r < e; r++) {
																																	let e = n[r], i = y;
																																	if (y === i) {
																																		if (e && typeof e == `object` && !Array.isArray(e)) {
																																			let n;
																																			if (e.name === void 0 && (n = `name`) || e.superuser === void 0 && (n = `superuser`) || e.inherit === void 0 && (n = `inherit`) || e.bypass_rls === void 0 && (n = `bypass_rls`) || e.member_of === void 0 && (n = `member_of`)) return g.errors = [{
																																				instancePath: t + `/roles/` + r,
																																				schemaPath: `#/else/properties/roles/items/required`,
																																				keyword: `required`,
																																				params: { missingProperty: n },
																																				message: `must have required property '` + n + `'`
																																			}], !1;
																																			{
																																				let n = y;
																																				for (let n in e) if (n !== `name` && n !== `superuser` && n !== `inherit` && n !== `bypass_rls` && n !== `member_of`) return g.errors = [{
																																					instancePath: t + `/roles/` + r,
																																					schemaPath: `#/else/properties/roles/items/additionalProperties`,
																																					keyword: `additionalProperties`,
																																					params: { additionalProperty: n },
																																					message: `must NOT have additional properties`
																																				}], !1;
																																				if (n === y) {
																																					if (e.name !== void 0) {
																																						let n = e.name, i = y;
																																						if (y === i) {
																																							if (typeof n == `string`) {
																																								if (a(n) > 63) return g.errors = [{
																																									instancePath: t + `/roles/` + r + `/name`,
																																									schemaPath: `#/else/properties/roles/items/properties/name/maxLength`,
																																									keyword: `maxLength`,
																																									params: { limit: 63 },
																																									message: `must NOT have more than 63 characters`
																																								}], !1;
																																								if (a(n) < 1) return g.errors = [{
																																									instancePath: t + `/roles/` + r + `/name`,
																																									schemaPath: `#/else/properties/roles/items/properties/name/minLength`,
																																									keyword: `minLength`,
																																									params: { limit: 1 },
																																									message: `must NOT have fewer than 1 characters`
																																								}], !1;
																																							} else return g.errors = [{
																																								instancePath: t + `/roles/` + r + `/name`,
																																								schemaPath: `#/else/properties/roles/items/properties/name/type`,
																																								keyword: `type`,
																																								params: { type: `string` },
																																								message: `must be string`
																																							}], !1;
																																						}
																																						var Q = i === y;
																																					} else var Q = !0;
																																					if (Q) {
																																						if (e.superuser !== void 0) {
																																							let n = y;
																																							if (typeof e.superuser != `boolean`) return g.errors = [{
																																								instancePath: t + `/roles/` + r + `/superuser`,
																																								schemaPath: `#/else/properties/roles/items/properties/superuser/type`,
																																								keyword: `type`,
																																								params: { type: `boolean` },
																																								message: `must be boolean`
																																							}], !1;
																																							var Q = n === y;
																																						} else var Q = !0;
																																						if (Q) {
																																							if (e.inherit !== void 0) {
																																								let n = y;
																																								if (typeof e.inherit != `boolean`) return g.errors = [{
																																									instancePath: t + `/roles/` + r + `/inherit`,
																																									schemaPath: `#/else/properties/roles/items/properties/inherit/type`,
																																									keyword: `type`,
																																									params: { type: `boolean` },
																																									message: `must be boolean`
																																								}], !1;
																																								var Q = n === y;
																																							} else var Q = !0;
																																							if (Q) {
																																								if (e.bypass_rls !== void 0) {
																																									let n = y;
																																									if (typeof e.bypass_rls != `boolean`) return g.errors = [{
																																										instancePath: t + `/roles/` + r + `/bypass_rls`,
																																										schemaPath: `#/else/properties/roles/items/properties/bypass_rls/type`,
																																										keyword: `type`,
																																										params: { type: `boolean` },
																																										message: `must be boolean`
																																									}], !1;
																																									var Q = n === y;
																																								} else var Q = !0;
																																								if (Q) {
																																									if (e.member_of !== void 0) {
																																										let n = e.member_of, i = y;
																																										if (y === i) {
																																											if (Array.isArray(n)) {
																																												let e = n.length;
																																												for (let i = 0; i < e; i++) {
																																													let e = y;
																																													if (typeof n[i] != `string`) return g.errors = [{
																																														instancePath: t + `/roles/` + r + `/member_of/` + i,
																																														schemaPath: `#/else/properties/roles/items/properties/member_of/items/type`,
																																														keyword: `type`,
																																														params: { type: `string` },
																																														message: `must be string`
																																													}], !1;
																																													if (e !== y) break;
																																												}
																																											} else return g.errors = [{
																																												instancePath: t + `/roles/` + r + `/member_of`,
																																												schemaPath: `#/else/properties/roles/items/properties/member_of/type`,
																																												keyword: `type`,
																																												params: { type: `array` },
																																												message: `must be array`
																																											}], !1;
																																										}
																																										var Q = i === y;
																																									} else var Q = !0;
																																								}
																																							}
																																						}
																																					}
																																				}
																																			}
																																		} else return g.errors = [{
																																			instancePath: t + `/roles/` + r,
																																			schemaPath: `#/else/properties/roles/items/type`,
																																			keyword: `type`,
																																			params: { type: `object` },
																																			message: `must be object`
																																		}], !1;
																																	}
																																	if (i !== y) break;
																																}
																															} else return g.errors = [{
																																instancePath: t + `/roles`,
																																schemaPath: `#/else/properties/roles/type`,
																																keyword: `type`,
																																params: { type: `array` },
																																message: `must be array`
																															}], !1;
																														}
																														var L = r === y;
																													} else var L = !0;
																													if (L) {
																														if (e.catalogue_digest !== void 0) {
																															let n = e.catalogue_digest, r = y;
																															if (y === r) {
																																if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
																																	let r = n[e], i = y;
																																	if (y === i) {
																																		if (typeof r == `string`) {
																																			if (!l.test(r)) return g.errors = [{
																																				instancePath: t + `/catalogue_digest/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
																																				schemaPath: `#/else/properties/catalogue_digest/additionalProperties/pattern`,
																																				keyword: `pattern`,
																																				params: { pattern: `^[0-9a-f]{64}$` },
																																				message: `must match pattern "^[0-9a-f]{64}$"`
																																			}], !1;
																																		} else return g.errors = [{
																																			instancePath: t + `/catalogue_digest/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
																																			schemaPath: `#/else/properties/catalogue_digest/additionalProperties/type`,
																																			keyword: `type`,
																																			params: { type: `string` },
																																			message: `must be string`
																																		}], !1;
																																	}
																																	if (i !== y) break;
																																}
																																else return g.errors = [{
																																	instancePath: t + `/catalogue_digest`,
																																	schemaPath: `#/else/properties/catalogue_digest/type`,
																																	keyword: `type`,
																																	params: { type: `object` },
																																	message: `must be object`
																																}], !1;
																															}
																															var L = r === y;
																														} else var L = !0;
																														if (L) {
																															if (e.durations !== void 0) {
																																let n = e.durations, r = y;
																																if (y === r) {
																																	if (n && typeof n == `object` && !Array.isArray(n)) {
																																		let e;
																																		if (n.total_seconds === void 0 && (e = `total_seconds`) || n.dump_seconds === void 0 && (e = `dump_seconds`) || n.fingerprint_seconds === void 0 && (e = `fingerprint_seconds`)) return g.errors = [{
																																			instancePath: t + `/durations`,
																																			schemaPath: `#/else/properties/durations/required`,
																																			keyword: `required`,
																																			params: { missingProperty: e },
																																			message: `must have required property '` + e + `'`
																																		}], !1;
																																		{
																																			let e = y;
																																			for (let e in n) if (e !== `total_seconds` && e !== `dump_seconds` && e !== `fingerprint_seconds`) return g.errors = [{
																																				instancePath: t + `/durations`,
																																				schemaPath: `#/else/properties/durations/additionalProperties`,
																																				keyword: `additionalProperties`,
																																				params: { additionalProperty: e },
																																				message: `must NOT have additional properties`
																																			}], !1;
																																			if (e === y) {
																																				if (n.total_seconds !== void 0) {
																																					let e = n.total_seconds, r = y;
																																					if (y === r) {
																																						if (typeof e == `number` && isFinite(e)) {
																																							if (e < 0 || isNaN(e)) return g.errors = [{
																																								instancePath: t + `/durations/total_seconds`,
																																								schemaPath: `#/else/properties/durations/properties/total_seconds/minimum`,
																																								keyword: `minimum`,
																																								params: {
																																									comparison: `>=`,
																																									limit: 0
																																								},
																																								message: `must be >= 0`
																																							}], !1;
																																						} else return g.errors = [{
																																							instancePath: t + `/durations/total_seconds`,
																																							schemaPath: `#/else/properties/durations/properties/total_seconds/type`,
																																							keyword: `type`,
																																							params: { type: `number` },
																																							message: `must be number`
																																						}], !1;
																																					}
																																					var $ = r === y;
																																				} else var $ = !0;
																																				if ($) {
																																					if (n.dump_seconds !== void 0) {
																																						let e = n.dump_seconds, r = y;
																																						if (y === r) {
																																							if (typeof e == `number` && isFinite(e)) {
																																								if (e < 0 || isNaN(e)) return g.errors = [{
																																									instancePath: t + `/durations/dump_seconds`,
																																									schemaPath: `#/else/properties/durations/properties/dump_seconds/minimum`,
																																									keyword: `minimum`,
																																									params: {
																																										comparison: `>=`,
																																										limit: 0
																																									},
																																									message: `must be >= 0`
																																								}], !1;
																																							} else return g.errors = [{
																																								instancePath: t + `/durations/dump_seconds`,
																																								schemaPath: `#/else/properties/durations/properties/dump_seconds/type`,
																																								keyword: `type`,
																																								params: { type: `number` },
																																								message: `must be number`
																																							}], !1;
																																						}
																																						var $ = r === y;
																																					} else var $ = !0;
																																					if ($) {
																																						if (n.fingerprint_seconds !== void 0) {
																																							let e = n.fingerprint_seconds, r = y;
																																							if (y === r) {
																																								if (typeof e == `number` && isFinite(e)) {
																																									if (e < 0 || isNaN(e)) return g.errors = [{
																																										instancePath: t + `/durations/fingerprint_seconds`,
																																										schemaPath: `#/else/properties/durations/properties/fingerprint_seconds/minimum`,
																																										keyword: `minimum`,
																																										params: {
																																											comparison: `>=`,
																																											limit: 0
																																										},
																																										message: `must be >= 0`
																																									}], !1;
																																								} else return g.errors = [{
																																									instancePath: t + `/durations/fingerprint_seconds`,
																																									schemaPath: `#/else/properties/durations/properties/fingerprint_seconds/type`,
																																									keyword: `type`,
																																									params: { type: `number` },
																																									message: `must be number`
																																								}], !1;
																																							}
																																							var $ = r === y;
																																						} else var $ = !0;
																																					}
																																				}
																																			}
																																		}
																																	} else return g.errors = [{
																																		instancePath: t + `/durations`,
																																		schemaPath: `#/else/properties/durations/type`,
																																		keyword: `type`,
																																		params: { type: `object` },
																																		message: `must be object`
																																	}], !1;
																																}
																																var L = r === y;
																															} else var L = !0;
																															if (L) {
																																if (e.comparison !== void 0) {
																																	let n = e.comparison, i = y;
																																	if (y === i) {
																																		if (n && typeof n == `object` && !Array.isArray(n)) {
																																			let e;
																																			if (n.backup === void 0 && (e = `backup`) || n.status === void 0 && (e = `status`)) return g.errors = [{
																																				instancePath: t + `/comparison`,
																																				schemaPath: `#/else/properties/comparison/required`,
																																				keyword: `required`,
																																				params: { missingProperty: e },
																																				message: `must have required property '` + e + `'`
																																			}], !1;
																																			{
																																				let e = y;
																																				for (let e in n) if (e !== `backup` && e !== `status`) return g.errors = [{
																																					instancePath: t + `/comparison`,
																																					schemaPath: `#/else/properties/comparison/additionalProperties`,
																																					keyword: `additionalProperties`,
																																					params: { additionalProperty: e },
																																					message: `must NOT have additional properties`
																																				}], !1;
																																				if (e === y) {
																																					if (n.backup !== void 0) {
																																						let e = n.backup, r = y;
																																						if (y === r) {
																																							if (typeof e == `string`) {
																																								if (!o.test(e)) return g.errors = [{
																																									instancePath: t + `/comparison/backup`,
																																									schemaPath: `#/else/properties/comparison/properties/backup/pattern`,
																																									keyword: `pattern`,
																																									params: { pattern: `^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$` },
																																									message: `must match pattern "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"`
																																								}], !1;
																																							} else return g.errors = [{
																																								instancePath: t + `/comparison/backup`,
																																								schemaPath: `#/else/properties/comparison/properties/backup/type`,
																																								keyword: `type`,
																																								params: { type: `string` },
																																								message: `must be string`
																																							}], !1;
																																						}
																																						var re = r === y;
																																					} else var re = !0;
																																					if (re) {
																																						if (n.status !== void 0) {
																																							let e = n.status, i = y;
																																							if (e !== `good` && e !== `warning` && e !== `bad`) return g.errors = [{
																																								instancePath: t + `/comparison/status`,
																																								schemaPath: `#/else/properties/comparison/properties/status/enum`,
																																								keyword: `enum`,
																																								params: { allowedValues: r.else.properties.comparison.properties.status.enum },
																																								message: `must be equal to one of the allowed values`
																																							}], !1;
																																							var re = i === y;
																																						} else var re = !0;
																																					}
																																				}
																																			}
																																		} else return g.errors = [{
																																			instancePath: t + `/comparison`,
																																			schemaPath: `#/else/properties/comparison/type`,
																																			keyword: `type`,
																																			params: { type: `object` },
																																			message: `must be object`
																																		}], !1;
																																	}
																																	var L = i === y;
																																} else var L = !0;
																																if (L) {
																																	if (e.snapshot_held_seconds !== void 0) {
																																		let n = e.snapshot_held_seconds, r = y;
																																		if (y === r) {
																																			if (typeof n == `number` && isFinite(n)) {
																																				if (n < 0 || isNaN(n)) return g.errors = [{
																																					instancePath: t + `/snapshot_held_seconds`,
																																					schemaPath: `#/else/properties/snapshot_held_seconds/minimum`,
																																					keyword: `minimum`,
																																					params: {
																																						comparison: `>=`,
																																						limit: 0
																																					},
																																					message: `must be >= 0`
																																				}], !1;
																																			} else return g.errors = [{
																																				instancePath: t + `/snapshot_held_seconds`,
																																				schemaPath: `#/else/properties/snapshot_held_seconds/type`,
																																				keyword: `type`,
																																				params: { type: `number` },
																																				message: `must be number`
																																			}], !1;
																																		}
																																		var L = r === y;
																																	} else var L = !0;
																																	if (L) {
																																		if (e.recovery_procedure !== void 0) {
																																			let n = e.recovery_procedure, r = y;
																																			if (y === r) {
																																				if (typeof n == `string`) {
																																					if (a(n) > 1e5) return g.errors = [{
																																						instancePath: t + `/recovery_procedure`,
																																						schemaPath: `#/else/properties/recovery_procedure/maxLength`,
																																						keyword: `maxLength`,
																																						params: { limit: 1e5 },
																																						message: `must NOT have more than 100000 characters`
																																					}], !1;
																																				} else return g.errors = [{
																																					instancePath: t + `/recovery_procedure`,
																																					schemaPath: `#/else/properties/recovery_procedure/type`,
																																					keyword: `type`,
																																					params: { type: `string` },
																																					message: `must be string`
																																				}], !1;
																																			}
																																			var L = r === y;
																																		} else var L = !0;
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
					}
				}
			} else return g.errors = [{
				instancePath: t,
				schemaPath: `#/else/type`,
				keyword: `type`,
				params: { type: `object` },
				message: `must be object`
			}], !1;
		}
		var C = n === y;
		x = C, w = `else`;
	}
	if (!x) {
		let e = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: w },
			message: `must match "` + w + `" schema`
		};
		return v === null ? v = [e] : v.push(e), y++, g.errors = v, !1;
	}
	return g.errors = v, y === 0;
}
const _ = (e) => n(e) ? void 0 : n.errors[0];
export { _ as t };
