import { F as makeFolders, G as readRecipients, L as makeWorkspace, M as openFolderStore, X as formatCount, Y as formatBytes, at as allClusters, et as addressForms, ft as PgproofError, ht as errorKinds, it as urlSecretForms, p as restoreCommandOf, q as refuseSecretKey, s as isS3Url, tt as identityForms, xt as present } from "./lean-wNCVy7sc.js";
import { $ as readTablespaceMapping, $t as topStatements, An as readContainerName, At as runVerify, B as readRunner, Bn as compressors, C as reportScaffold, D as checkKubernetes, Dr as selectors, Dt as reportMigrateLint, E as checkCompose, En as reportDiagnose, Er as listBackups, Et as renderLintSarif, F as operators, Fn as noImage, Fr as worstFirst, Ft as defaultSandbox, G as runRestore, Gt as planMigrateApply, Hn as readPhysicalBackup, I as readAddress, In as readImagePattern, It as sandboxChoices, J as runPhysicalRestore, Jn as globalsChoices, Jt as runMigrateLint, K as reportRestore, Kn as defaultMaxShrinkPercent, Kt as runMigrateApply, L as readDatabaseName, Ln as backUpSeveral, M as defaultRunner, Mn as renderText, Mr as reasonOf, Mt as planVerify, Nn as openContainers, Nr as withDeadline, O as defaultBind, On as failOns, Ot as reportMigrateApply, P as operationOfKind, Pn as defaultImage, Pr as levels, Pt as gatherVerifyFacts, Q as placeOfRestore, Qt as resetStatements, R as readDatabaseNames, Rn as readSeveral, Rt as settleConnection, S as keptDifferences, St as readPingUrl, T as gatherScaffoldFacts, Tr as gatherPruneFacts, Tt as reportMigrateRehearse, Un as backUpCluster, Ut as defaultMigrateStatementTimeoutSeconds, V as readWorkflowStore, Vn as rateKilobytes, Wn as backUp, X as planPhysicalRestore, Xt as gatherMigrateFacts, Y as reportPhysicalRestore, Z as checkRestoreOptions, Zt as formatNames, _ as gatherPhysicalVerifyFacts, _n as nameServer, a as defaultMaxRetainedMib, b as readAssertions, bn as readLimits, bt as openPinger, cn as healthFailOns, ct as gatherRestoreFacts, d as runWalConfigure, dn as readPushgateway, dr as runPrune, en as gatherEnableFacts, er as dumpFormats, et as gatherPhysicalRestoreFacts, f as gatherWalCheck, fr as reportPrune, g as refuseOfDumps, gt as renderMarkdown, h as planPhysicalVerify, hr as planPrune, i as planWalReceive, ir as oldestMajor, j as defaultPort, jn as cleaned, jr as readSelection, kn as gatherDiagnoseFacts, kt as runMigrateRehearse, l as gatherWalConfigure, ln as profiles, lt as readPart, m as reportPhysicalVerify, mn as openHttp, mr as version, mt as reportFiles, n as runWalReceive, nn as runEnable, nt as targetActions, o as defaultSlot, p as runPhysicalVerify, pr as toJson, pt as reportFileNames, q as planRestore, qn as defaultProof, r as reportWalReceive, rn as runHealth, rr as newestMajor, s as gatherWalReceive, t as reportWalCheck, tn as planEnable, tr as parseCompression, tt as readTarget, u as planWalConfigure, un as readBaseline, ut as readBackupContents, v as runDrill, vn as renderNagiosError, vt as renderJunit, w as planScaffold, wn as statementOrders, wt as reportMigrateStatus, x as runScaffold, xn as readSkip, xr as readRules, xt as pingWords, y as reportVerify, yr as mostKept, z as readImage, zn as backupMethods, zt as settleTarget } from "./core-B2404uxj.js";
import { o as shellQuote, t as environments } from "./core-CEDv8TxT.js";
import { a as openTerminal, i as openStore, n as actPush, o as listenForSignals, t as actFetch } from "./wal-Cp1zvNOq.js";
import path, { join, resolve } from "node:path";
import childProcess from "node:child_process";
import fs from "node:fs";
import { writeFile } from "node:fs/promises";
import { stripVTControlCharacters } from "node:util";
import { availableParallelism, homedir, tmpdir, userInfo } from "node:os";
import { EventEmitter } from "node:events";
import process$1 from "node:process";
// node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/error.js
/**
* CommanderError class
*/
var CommanderError = class extends Error {
	/**
	* Constructs the CommanderError class
	* @param {number} exitCode suggested exit code which could be used with process.exit
	* @param {string} code an id string representing the error
	* @param {string} message human-readable description of the error
	*/
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
/**
* InvalidArgumentError class
*/
var InvalidArgumentError = class extends CommanderError {
	/**
	* Constructs the InvalidArgumentError class
	* @param {string} [message] explanation of why argument is invalid
	*/
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};
// node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/argument.js
var Argument = class {
	/**
	* Initialize a new command argument with the given name and description.
	* The default is that the argument is required, and you can explicitly
	* indicate this with <> around the name. Put [] around the name for an optional argument.
	*
	* @param {string} name
	* @param {string} [description]
	*/
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	/**
	* Return argument name.
	*
	* @return {string}
	*/
	name() {
		return this._name;
	}
	/**
	* @package
	*/
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	/**
	* Set the default value, and optionally supply the description to be displayed in the help.
	*
	* @param {*} value
	* @param {string} [description]
	* @return {Argument}
	*/
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	/**
	* Set the custom handler for processing CLI command arguments into argument values.
	*
	* @param {Function} [fn]
	* @return {Argument}
	*/
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	/**
	* Only allow argument value to be one of choices.
	*
	* @param {string[]} values
	* @return {Argument}
	*/
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	/**
	* Make argument required.
	*
	* @returns {Argument}
	*/
	argRequired() {
		this.required = true;
		return this;
	}
	/**
	* Make argument optional.
	*
	* @returns {Argument}
	*/
	argOptional() {
		this.required = false;
		return this;
	}
};
/**
* Takes an argument and returns its human readable equivalent for help usage.
*
* @param {Argument} arg
* @return {string}
* @private
*/
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
// node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/help.js
/**
* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
* @typedef { import("./argument.js").Argument } Argument
* @typedef { import("./command.js").Command } Command
* @typedef { import("./option.js").Option } Option
*/
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	/**
	* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
	* and just before calling `formatHelp()`.
	*
	* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
	*
	* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
	*/
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	/**
	* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
	*
	* @param {Command} cmd
	* @returns {Command[]}
	*/
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	/**
	* Compare options for sort.
	*
	* @param {Option} a
	* @param {Option} b
	* @returns {number}
	*/
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	/**
	* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
	*
	* @param {Command} cmd
	* @returns {Option[]}
	*/
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	/**
	* Get an array of the visible global options. (Not including help.)
	*
	* @param {Command} cmd
	* @returns {Option[]}
	*/
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	/**
	* Get an array of the arguments if any have a description.
	*
	* @param {Command} cmd
	* @returns {Argument[]}
	*/
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	/**
	* Get the command term to show in the list of subcommands.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	/**
	* Get the option term to show in the list of options.
	*
	* @param {Option} option
	* @returns {string}
	*/
	optionTerm(option) {
		return option.flags;
	}
	/**
	* Get the argument term to show in the list of arguments.
	*
	* @param {Argument} argument
	* @returns {string}
	*/
	argumentTerm(argument) {
		return argument.name();
	}
	/**
	* Get the longest command term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	/**
	* Get the longest option term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	/**
	* Get the longest global option term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	/**
	* Get the longest argument term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	/**
	* Get the command usage to be displayed at the top of the built-in help.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	/**
	* Get the description for the command.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	commandDescription(cmd) {
		return cmd.description();
	}
	/**
	* Get the subcommand summary to show in the list of subcommands.
	* (Fallback to description for backwards compatibility.)
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	/**
	* Get the option description to show in the list of options.
	*
	* @param {Option} option
	* @return {string}
	*/
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	/**
	* Get the argument description to show in the list of arguments.
	*
	* @param {Argument} argument
	* @return {string}
	*/
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	/**
	* Format a list of items, given a heading and an array of formatted items.
	*
	* @param {string} heading
	* @param {string[]} items
	* @param {Help} helper
	* @returns string[]
	*/
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	/**
	* Group items by their help group heading.
	*
	* @param {Command[] | Option[]} unsortedItems
	* @param {Command[] | Option[]} visibleItems
	* @param {Function} getGroup
	* @returns {Map<string, Command[] | Option[]>}
	*/
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = /* @__PURE__ */ new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	/**
	* Generate the built-in help text.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {string}
	*/
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	/**
	* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
	*
	* @param {string} str
	* @returns {number}
	*/
	displayWidth(str) {
		return stripVTControlCharacters(str).length;
	}
	/**
	* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
	*
	* @param {string} str
	* @returns {string}
	*/
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	/**
	* Calculate the pad width from the maximum term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	/**
	* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
	*
	* @param {string} str
	* @returns {boolean}
	*/
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	/**
	* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
	*
	* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
	*   TTT  DDD DDDD
	*        DD DDD
	*
	* @param {string} term
	* @param {number} termWidth
	* @param {string} description
	* @param {Help} helper
	* @returns {string}
	*/
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	/**
	* Wrap a string at whitespace, preserving existing line breaks.
	* Wrapping is skipped if the width is less than `minWidthToWrap`.
	*
	* @param {string} str
	* @param {number} width
	* @returns {string}
	*/
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};
// node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/option.js
var Option = class {
	/**
	* Initialize a new `Option` with the given `flags` and `description`.
	*
	* @param {string} flags
	* @param {string} [description]
	*/
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	/**
	* Set the default value, and optionally supply the description to be displayed in the help.
	*
	* @param {*} value
	* @param {string} [description]
	* @return {Option}
	*/
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	/**
	* Preset to use when option used without option-argument, especially optional but also boolean and negated.
	* The custom processing (parseArg) is called.
	*
	* @example
	* new Option('--color').default('GREYSCALE').preset('RGB');
	* new Option('--donate [amount]').preset('20').argParser(parseFloat);
	*
	* @param {*} arg
	* @return {Option}
	*/
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	/**
	* Add option name(s) that conflict with this option.
	* An error will be displayed if conflicting options are found during parsing.
	*
	* @example
	* new Option('--rgb').conflicts('cmyk');
	* new Option('--js').conflicts(['ts', 'jsx']);
	*
	* @param {(string | string[])} names
	* @return {Option}
	*/
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	/**
	* Specify implied option values for when this option is set and the implied options are not.
	*
	* The custom processing (parseArg) is not called on the implied values.
	*
	* @example
	* program
	*   .addOption(new Option('--log', 'write logging information to file'))
	*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
	*
	* @param {object} impliedOptionValues
	* @return {Option}
	*/
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	/**
	* Set environment variable to check for option value.
	*
	* An environment variable is only used if when processed the current option value is
	* undefined, or the source of the current value is 'default' or 'config' or 'env'.
	*
	* @param {string} name
	* @return {Option}
	*/
	env(name) {
		this.envVar = name;
		return this;
	}
	/**
	* Set the custom handler for processing CLI option arguments into option values.
	*
	* @param {Function} [fn]
	* @return {Option}
	*/
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	/**
	* Whether the option is mandatory and must have a value after parsing.
	*
	* @param {boolean} [mandatory=true]
	* @return {Option}
	*/
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	/**
	* Hide option in help.
	*
	* @param {boolean} [hide=true]
	* @return {Option}
	*/
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	/**
	* @package
	*/
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	/**
	* Only allow option value to be one of choices.
	*
	* @param {string[]} values
	* @return {Option}
	*/
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	/**
	* Return option name.
	*
	* @return {string}
	*/
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	/**
	* Return option name, in a camelcase format that can be used
	* as an object attribute key.
	*
	* @return {string}
	*/
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	/**
	* Set the help group heading.
	*
	* @param {string} heading
	* @return {Option}
	*/
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	/**
	* Check if `arg` matches the short or long flag.
	*
	* @param {string} arg
	* @return {boolean}
	* @package
	*/
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	/**
	* Return whether a boolean option.
	*
	* Options are one of boolean, negated, required argument, or optional argument.
	*
	* @return {boolean}
	* @package
	*/
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
/**
* This class is to make it easier to work with dual options, without changing the existing
* implementation. We support separate dual options for separate positive and negative options,
* like `--build` and `--no-build`, which share a single option value. This works nicely for some
* use cases, but is tricky for others where we want separate behaviours despite
* the single shared option value.
*/
var DualOptions = class {
	/**
	* @param {Option[]} options
	*/
	constructor(options) {
		this.positiveOptions = /* @__PURE__ */ new Map();
		this.negativeOptions = /* @__PURE__ */ new Map();
		this.dualOptions = /* @__PURE__ */ new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	/**
	* Did the value come from the option, and not from possible matching dual option?
	*
	* @param {*} value
	* @param {Option} option
	* @returns {boolean}
	*/
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		const negativeValue = preset !== void 0 ? preset : false;
		return option.negate === (negativeValue === value);
	}
};
/**
* Convert string from kebab-case to camelCase.
*
* @param {string} str
* @return {string}
* @private
*/
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
/**
* Split the short and long flag out of something like '-m,--mixed <value>'
*
* @private
*/
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}
// node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
/**
* Find close matches, restricted to same number of edits.
*
* @param {string} word
* @param {string[]} candidates
* @returns {string}
*/
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}
// node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/command.js
var Command = class Command extends EventEmitter {
	/**
	* Initialize a new `Command`.
	*
	* @param {string} [name]
	*/
	constructor(name) {
		super();
		/** @type {Command[]} */
		this.commands = [];
		/** @type {Option[]} */
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		/** @type {Argument[]} */
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		/** @type {string[]} */
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		/** @type {(boolean | string)} */
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => process$1.stdout.write(str),
			writeErr: (str) => process$1.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => process$1.stdout.isTTY ? process$1.stdout.columns : void 0,
			getErrHelpWidth: () => process$1.stderr.isTTY ? process$1.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (process$1.stdout.isTTY && process$1.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (process$1.stderr.isTTY && process$1.stderr.hasColors?.()),
			stripColor: (str) => stripVTControlCharacters(str)
		};
		this._hidden = false;
		/** @type {(Option | null | undefined)} */
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		/** @type {Command} */
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		/** @type {string | undefined} */
		this._helpGroupHeading = void 0;
		/** @type {string | undefined} */
		this._defaultCommandGroup = void 0;
		/** @type {string | undefined} */
		this._defaultOptionGroup = void 0;
	}
	/**
	* Copy settings that are useful to have in common across root command and subcommands.
	*
	* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
	*
	* @param {Command} sourceCommand
	* @return {Command} `this` command for chaining
	*/
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	/**
	* @returns {Command[]}
	* @private
	*/
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	/**
	* Define a command.
	*
	* There are two styles of command: pay attention to where to put the description.
	*
	* @example
	* // Command implemented using action handler (description is supplied separately to `.command`)
	* program
	*   .command('clone <source> [destination]')
	*   .description('clone a repository into a newly created directory')
	*   .action((source, destination) => {
	*     console.log('clone command called');
	*   });
	*
	* // Command implemented using separate executable file (description is second parameter to `.command`)
	* program
	*   .command('start <service>', 'start named service')
	*   .command('stop [service]', 'stop named service, or all if no name supplied');
	*
	* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
	* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
	* @param {object} [execOpts] - configuration options (for executable)
	* @return {Command} returns new command for action handler, or `this` for executable command
	*/
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	/**
	* Factory routine to create a new unattached command.
	*
	* See .command() for creating an attached subcommand, which uses this routine to
	* create the command. You can override createCommand to customise subcommands.
	*
	* @param {string} [name]
	* @return {Command} new command
	*/
	createCommand(name) {
		return new Command(name);
	}
	/**
	* You can customise the help with a subclass of Help by overriding createHelp,
	* or by overriding Help properties using configureHelp().
	*
	* @return {Help}
	*/
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	/**
	* You can customise the help by overriding Help properties using configureHelp(),
	* or with a subclass of Help by overriding createHelp().
	*
	* @param {object} [configuration] - configuration options
	* @return {(Command | object)} `this` command for chaining, or stored configuration
	*/
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	/**
	* The default output goes to stdout and stderr. You can customise this for special
	* applications. You can also customise the display of errors by overriding outputError.
	*
	* The configuration properties are all functions:
	*
	*     // change how output being written, defaults to stdout and stderr
	*     writeOut(str)
	*     writeErr(str)
	*     // change how output being written for errors, defaults to writeErr
	*     outputError(str, write) // used for displaying errors and not used for displaying help
	*     // specify width for wrapping help
	*     getOutHelpWidth()
	*     getErrHelpWidth()
	*     // color support, currently only used with Help
	*     getOutHasColors()
	*     getErrHasColors()
	*     stripColor() // used to remove ANSI escape codes if output does not have colors
	*
	* @param {object} [configuration] - configuration options
	* @return {(Command | object)} `this` command for chaining, or stored configuration
	*/
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	/**
	* Display the help or a custom message after an error occurs.
	*
	* @param {(boolean|string)} [displayHelp]
	* @return {Command} `this` command for chaining
	*/
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	/**
	* Display suggestion of similar commands for unknown commands, or options for unknown options.
	*
	* @param {boolean} [displaySuggestion]
	* @return {Command} `this` command for chaining
	*/
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	/**
	* Add a prepared subcommand.
	*
	* See .command() for creating an attached subcommand which inherits settings from its parent.
	*
	* @param {Command} cmd - new subcommand
	* @param {object} [opts] - configuration options
	* @return {Command} `this` command for chaining
	*/
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	/**
	* Factory routine to create a new unattached argument.
	*
	* See .argument() for creating an attached argument, which uses this routine to
	* create the argument. You can override createArgument to return a custom argument.
	*
	* @param {string} name
	* @param {string} [description]
	* @return {Argument} new argument
	*/
	createArgument(name, description) {
		return new Argument(name, description);
	}
	/**
	* Define argument syntax for command.
	*
	* The default is that the argument is required, and you can explicitly
	* indicate this with <> around the name. Put [] around the name for an optional argument.
	*
	* @example
	* program.argument('<input-file>');
	* program.argument('[output-file]');
	*
	* @param {string} name
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom argument processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	/**
	* Define argument syntax for command, adding multiple at once (without descriptions).
	*
	* See also .argument().
	*
	* @example
	* program.arguments('<cmd> [env]');
	*
	* @param {string} names
	* @return {Command} `this` command for chaining
	*/
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	/**
	* Define argument syntax for command, adding a prepared argument.
	*
	* @param {Argument} argument
	* @return {Command} `this` command for chaining
	*/
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	/**
	* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
	*
	* @example
	*    program.helpCommand('help [cmd]');
	*    program.helpCommand('help [cmd]', 'show help');
	*    program.helpCommand(false); // suppress default help command
	*    program.helpCommand(true); // add help command even if no subcommands
	*
	* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
	* @param {string} [description] - custom description
	* @return {Command} `this` command for chaining
	*/
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	/**
	* Add prepared custom help command.
	*
	* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
	* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
	* @return {Command} `this` command for chaining
	*/
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	/**
	* Lazy create help command.
	*
	* @return {(Command|null)}
	* @package
	*/
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	/**
	* Add hook for life cycle event.
	*
	* @param {string} event
	* @param {Function} listener
	* @return {Command} `this` command for chaining
	*/
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	/**
	* Register callback to use as replacement for calling process.exit.
	*
	* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
	* @return {Command} `this` command for chaining
	*/
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	/**
	* Call process.exit, and _exitCallback if defined.
	*
	* @param {number} exitCode exit code for using with process.exit
	* @param {string} code an id string representing the error
	* @param {string} message human-readable description of the error
	* @return never
	* @private
	*/
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		process$1.exit(exitCode);
	}
	/**
	* Register callback `fn` for the command.
	*
	* @example
	* program
	*   .command('serve')
	*   .description('start service')
	*   .action(function() {
	*      // do work here
	*   });
	*
	* @param {Function} fn
	* @return {Command} `this` command for chaining
	*/
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	/**
	* Factory routine to create a new unattached option.
	*
	* See .option() for creating an attached option, which uses this routine to
	* create the option. You can override createOption to return a custom option.
	*
	* @param {string} flags
	* @param {string} [description]
	* @return {Option} new option
	*/
	createOption(flags, description) {
		return new Option(flags, description);
	}
	/**
	* Wrap parseArgs to catch 'commander.invalidArgument'.
	*
	* @param {(Option | Argument)} target
	* @param {string} value
	* @param {*} previous
	* @param {string} invalidArgumentMessage
	* @private
	*/
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	/**
	* Check for option flag conflicts.
	* Register option if no conflicts found, or throw on conflict.
	*
	* @param {Option} option
	* @private
	*/
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	/**
	* Check for command name and alias conflicts with existing commands.
	* Register command if no conflicts found, or throw on conflict.
	*
	* @param {Command} command
	* @private
	*/
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	/**
	* Add an option.
	*
	* @param {Option} option
	* @return {Command} `this` command for chaining
	*/
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) {
				if (option.negate) val = false;
				else if (option.isBoolean() || option.optional) val = true;
				else val = "";
			}
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	/**
	* Internal implementation shared by .option() and .requiredOption()
	*
	* @return {Command} `this` command for chaining
	* @private
	*/
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	/**
	* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
	*
	* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
	* option-argument is indicated by `<>` and an optional option-argument by `[]`.
	*
	* See the README for more details, and see also addOption() and requiredOption().
	*
	* @example
	* program
	*     .option('-p, --pepper', 'add pepper')
	*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
	*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
	*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
	*
	* @param {string} flags
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom option processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	/**
	* Add a required option which must have a value after parsing. This usually means
	* the option must be specified on the command line. (Otherwise the same as .option().)
	*
	* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
	*
	* @param {string} flags
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom option processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	/**
	* Alter parsing of short flags with optional values.
	*
	* @example
	* // for `.option('-f,--flag [value]'):
	* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
	* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
	*
	* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
	* @return {Command} `this` command for chaining
	*/
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	/**
	* Allow unknown options on the command line.
	*
	* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
	* @return {Command} `this` command for chaining
	*/
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	/**
	* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
	*
	* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
	* @return {Command} `this` command for chaining
	*/
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	/**
	* Enable positional options. Positional means global options are specified before subcommands which lets
	* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
	* The default behaviour is non-positional and global options may appear anywhere on the command line.
	*
	* @param {boolean} [positional]
	* @return {Command} `this` command for chaining
	*/
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	/**
	* Pass through options that come after command-arguments rather than treat them as command-options,
	* so actual command-options come before command-arguments. Turning this on for a subcommand requires
	* positional options to have been enabled on the program (parent commands).
	* The default behaviour is non-positional and options may appear before or after command-arguments.
	*
	* @param {boolean} [passThrough] for unknown options.
	* @return {Command} `this` command for chaining
	*/
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	/**
	* @private
	*/
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	/**
	* Whether to store option values as properties on command object,
	* or store separately (specify false). In both cases the option values can be accessed using .opts().
	*
	* @param {boolean} [storeAsProperties=true]
	* @return {Command} `this` command for chaining
	*/
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	/**
	* Retrieve option value.
	*
	* @param {string} key
	* @return {object} value
	*/
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	/**
	* Store option value.
	*
	* @param {string} key
	* @param {object} value
	* @return {Command} `this` command for chaining
	*/
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	/**
	* Store option value and where the value came from.
	*
	* @param {string} key
	* @param {object} value
	* @param {string} source - expected values are default/config/env/cli/implied
	* @return {Command} `this` command for chaining
	*/
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	/**
	* Get source of option value.
	* Expected values are default | config | env | cli | implied
	*
	* @param {string} key
	* @return {string}
	*/
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	/**
	* Get source of option value. See also .optsWithGlobals().
	* Expected values are default | config | env | cli | implied
	*
	* @param {string} key
	* @return {string}
	*/
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (Object.hasOwn(cmd._optionValueSources, key)) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	/**
	* Get user arguments from implied or explicit arguments.
	* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
	*
	* @private
	*/
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (process$1.versions?.electron) parseOptions.from = "electron";
			const execArgv = process$1.execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = process$1.argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (process$1.defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	/**
	* Parse `argv`, setting options and invoking commands when defined.
	*
	* Use parseAsync instead of parse if any of your action handlers are async.
	*
	* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	*
	* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	* - `'user'`: just user arguments
	*
	* @example
	* program.parse(); // parse process.argv and auto-detect electron and special node flags
	* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
	* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	*
	* @param {string[]} [argv] - optional, defaults to process.argv
	* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
	* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
	* @return {Command} `this` command for chaining
	*/
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	/**
	* Parse `argv`, setting options and invoking commands when defined.
	*
	* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	*
	* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	* - `'user'`: just user arguments
	*
	* @example
	* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
	* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
	* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	*
	* @param {string[]} [argv]
	* @param {object} [parseOptions]
	* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
	* @return {Promise}
	*/
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	/**
	* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
	* Not usually called directly, but available for subclasses to save their custom state.
	*
	* This is called in a lazy way. Only commands used in parsing chain will have state saved.
	*/
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	/**
	* Restore state before parse for calls after the first.
	* Not usually called directly, but available for subclasses to save their custom state.
	*
	* This is called in a lazy way. Only commands used in parsing chain will have state restored.
	*/
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	/**
	* Throw if expected executable is missing. Add lots of help for author.
	*
	* @param {string} executableFile
	* @param {string} executableDir
	* @param {string} subcommandName
	*/
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (fs.existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	/**
	* Execute a sub-command executable.
	*
	* @private
	*/
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = path.resolve(baseDir, baseName);
			if (fs.existsSync(localBin)) return localBin;
			if (sourceExt.includes(path.extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = fs.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(path.extname(executableFile));
		let proc;
		if (process$1.platform !== "win32") {
			if (launchWithNode) {
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
				proc = childProcess.spawn(process$1.argv[0], args, { stdio: "inherit" });
			} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
		} else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
			proc = childProcess.spawn(process$1.execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			process$1.on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) process$1.exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) process$1.exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	/**
	* @private
	*/
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	/**
	* Invoke help directly if possible, or dispatch if necessary.
	* e.g. help foo
	*
	* @private
	*/
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	/**
	* Check this.args against expected this.registeredArguments.
	*
	* @private
	*/
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	/**
	* Process this.args using this.registeredArguments and save as this.processedArgs!
	*
	* @private
	*/
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	/**
	* Once we have a promise we chain, but call synchronously until then.
	*
	* @param {(Promise|undefined)} promise
	* @param {Function} fn
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	/**
	*
	* @param {(Promise|undefined)} promise
	* @param {string} event
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	/**
	*
	* @param {(Promise|undefined)} promise
	* @param {Command} subCommand
	* @param {string} event
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	/**
	* Process arguments in context of this command.
	* Returns action result, in case it is a promise.
	*
	* @private
	*/
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	/**
	* Find matching command.
	*
	* @private
	* @return {Command | undefined}
	*/
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	/**
	* Return an option matching `arg` if any.
	*
	* @param {string} arg
	* @return {Option}
	* @package
	*/
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	/**
	* Display an error message if a mandatory option does not have a value.
	* Called after checking for help flags in leaf subcommand.
	*
	* @private
	*/
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	/**
	* Display an error message if conflicting options are used together in this.
	*
	* @private
	*/
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	/**
	* Display an error message if conflicting options are used together.
	* Called after checking for help flags in leaf subcommand.
	*
	* @private
	*/
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	/**
	* Parse options from `argv` removing known options,
	* and return argv split into operands and unknown arguments.
	*
	* Side effects: modifies command by storing options. Does not reset state if called again.
	*
	* Examples:
	*
	*     argv => operands, unknown
	*     --known kkk op => [op], []
	*     op --known kkk => [op], []
	*     sub --unknown uuu op => [sub], [--unknown uuu op]
	*     sub -- --unknown uuu op => [sub --unknown uuu op], []
	*
	* @param {string[]} args
	* @return {{operands: string[], unknown: string[]}}
	*/
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	/**
	* Return an object containing local option values as key-value pairs.
	*
	* @return {object}
	*/
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	/**
	* Return an object containing merged local and global option values as key-value pairs.
	*
	* @return {object}
	*/
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	/**
	* Display error message and exit (or call exitOverride).
	*
	* @param {string} message
	* @param {object} [errorOptions]
	* @param {string} [errorOptions.code] - an id string representing the error
	* @param {number} [errorOptions.exitCode] - used with process.exit
	*/
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	/**
	* Apply any option related environment variables, if option does
	* not have a value from cli or client code.
	*
	* @private
	*/
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in process$1.env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) {
					if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process$1.env[option.envVar]);
					else this.emit(`optionEnv:${option.name()}`);
				}
			}
		});
	}
	/**
	* Apply any implied option values, if option is undefined or default value.
	*
	* @private
	*/
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	/**
	* Argument `name` is missing.
	*
	* @param {string} name
	* @private
	*/
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	/**
	* `Option` is missing an argument.
	*
	* @param {Option} option
	* @private
	*/
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	/**
	* `Option` does not have a value, and is a mandatory option.
	*
	* @param {Option} option
	* @private
	*/
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	/**
	* `Option` conflicts with another option.
	*
	* @param {Option} option
	* @param {Option} conflictingOption
	* @private
	*/
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	/**
	* Unknown option `flag`.
	*
	* @param {string} flag
	* @private
	*/
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	/**
	* Excess arguments, more than expected.
	*
	* @param {string[]} receivedArgs
	* @private
	*/
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	/**
	* Unknown command.
	*
	* @private
	*/
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	/**
	* Get or set the program version.
	*
	* This method auto-registers the "-V, --version" option which will print the version number.
	*
	* You can optionally supply the flags and description to override the defaults.
	*
	* @param {string} [str]
	* @param {string} [flags]
	* @param {string} [description]
	* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
	*/
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	/**
	* Set the description.
	*
	* @param {string} [str]
	* @param {object} [argsDescription]
	* @return {(string|Command)}
	*/
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	/**
	* Set the summary. Used when listed as subcommand of parent.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	/**
	* Set an alias for the command.
	*
	* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
	*
	* @param {string} [alias]
	* @return {(string|Command)}
	*/
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		/** @type {Command} */
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	/**
	* Set aliases for the command.
	*
	* Only the first alias is shown in the auto-generated help.
	*
	* @param {string[]} [aliases]
	* @return {(string[]|Command)}
	*/
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	/**
	* Set / get the command usage `str`.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	/**
	* Get or set the name of the command.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	/**
	* Set/get the help group heading for this subcommand in parent command's help.
	*
	* @param {string} [heading]
	* @return {Command | string}
	*/
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	/**
	* Set/get the default help group heading for subcommands added to this command.
	* (This does not override a group set directly on the subcommand using .helpGroup().)
	*
	* @example
	* program.commandsGroup('Development Commands:');
	* program.command('watch')...
	* program.command('lint')...
	* ...
	*
	* @param {string} [heading]
	* @returns {Command | string}
	*/
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	/**
	* Set/get the default help group heading for options added to this command.
	* (This does not override a group set directly on the option using .helpGroup().)
	*
	* @example
	* program
	*   .optionsGroup('Development Options:')
	*   .option('-d, --debug', 'output extra debugging')
	*   .option('-p, --profile', 'output profiling information')
	*
	* @param {string} [heading]
	* @returns {Command | string}
	*/
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	/**
	* @param {Option} option
	* @private
	*/
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	/**
	* @param {Command} cmd
	* @private
	*/
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	/**
	* Set the name of the command from script filename, such as process.argv[1],
	* or import.meta.filename.
	*
	* (Used internally and public although not documented in README.)
	*
	* @example
	* program.nameFromFilename(import.meta.filename);
	*
	* @param {string} filename
	* @return {Command}
	*/
	nameFromFilename(filename) {
		this._name = path.basename(filename, path.extname(filename));
		return this;
	}
	/**
	* Get or set the directory for searching for executable subcommands of this command.
	*
	* @example
	* program.executableDir(import.meta.dirname);
	* // or
	* program.executableDir('subcommands');
	*
	* @param {string} [path]
	* @return {(string|null|Command)}
	*/
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	/**
	* Return program help documentation.
	*
	* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
	* @return {string}
	*/
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	/**
	* @typedef HelpContext
	* @type {object}
	* @property {boolean} error
	* @property {number} helpWidth
	* @property {boolean} hasColors
	* @property {function} write - includes stripColor if needed
	*
	* @returns {HelpContext}
	* @private
	*/
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	/**
	* Output help information for this command.
	*
	* Outputs built-in help, and custom text added using `.addHelpText()`.
	*
	* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	*/
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		/** @type {HelpTextEventContext} */
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	/**
	* You can pass in flags and a description to customise the built-in help option.
	* Pass in false to disable the built-in help option.
	*
	* @example
	* program.helpOption('-?, --help', 'show help'); // customise
	* program.helpOption(false); // disable
	*
	* @param {(string | boolean)} flags
	* @param {string} [description]
	* @return {Command} `this` command for chaining
	*/
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	/**
	* Lazy create help option.
	* Returns null if has been disabled with .helpOption(false).
	*
	* @returns {(Option | null)} the help option
	* @package
	*/
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	/**
	* Supply your own option to use for the built-in help option.
	* This is an alternative to using helpOption() to customise the flags and description etc.
	*
	* @param {Option} option
	* @return {Command} `this` command for chaining
	*/
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	/**
	* Output help information and exit.
	*
	* Outputs built-in help, and custom text added using `.addHelpText()`.
	*
	* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	*/
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(process$1.exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	/**
	* // Do a little typing to coordinate emit and listener for the help text events.
	* @typedef HelpTextEventContext
	* @type {object}
	* @property {boolean} error
	* @property {Command} command
	* @property {function} write
	*/
	/**
	* Add additional text to be displayed with the built-in help.
	*
	* Position is 'before' or 'after' to affect just this command,
	* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
	*
	* @param {string} position - before or after built-in help
	* @param {(string | Function)} text - string to add, or a function returning a string
	* @return {Command} `this` command for chaining
	*/
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	/**
	* Output help information if help flags specified
	*
	* @param {Array} args - array of options to search for help flags
	* @private
	*/
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
/**
* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
*
* @param {string[]} args - array of arguments from node.execArgv
* @returns {string[]}
* @private
*/
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
/**
* Exported for using from tests, not otherwise used outside this file.
*
* @returns {boolean | undefined}
* @package
*/
function useColor() {
	if (process$1.env.NO_COLOR || process$1.env.FORCE_COLOR === "0" || process$1.env.FORCE_COLOR === "false") return false;
	if (process$1.env.FORCE_COLOR || process$1.env.CLICOLOR_FORCE !== void 0) return true;
}
new Command();
// packages/cli/src/values.ts
/** A text as it is. An empty one comes of an unset variable, and one that looks like an option of a forgotten value. */
function words(text) {
	if (text === "") throw new InvalidArgumentError("It is empty.");
	if (/^--[a-z]/.test(text)) throw new InvalidArgumentError("Its value is missing: this is an option.");
	return text;
}
/** A parser of whole numbers in a range; says the range and the value. */
function wholeNumber(least, most) {
	return (text) => {
		const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
		if (value >= least && value <= most) return value;
		throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}; got ${JSON.stringify(text)}.`);
	};
}
/** A parser of core's, for commander. */
function parsed(parse) {
	return (text) => {
		try {
			return parse(text);
		} catch (error) {
			if (!(error instanceof PgproofError)) throw error;
			throw new InvalidArgumentError(error.message);
		}
	};
}
/** One value more of an option that may be given several times. */
function collected(text, before = []) {
	return [...before, words(text)];
}
// packages/cli/src/options-migrate.ts
/** The options of `migrate apply` and `migrate rehearse` alone. */
const migrateOptions = {
	ddlLockTimeoutSeconds: () => new Option("--ddl-lock-timeout-seconds <n>", "how long a statement may wait for a lock, and everybody behind it").default(2).argParser(wholeNumber(1, 600)),
	lockAttempts: () => new Option("--lock-attempts <n>", "how often a transaction is begun when a lock is not got").default(8).argParser(wholeNumber(1, 100)),
	ddlStatementTimeoutSeconds: () => new Option("--ddl-statement-timeout-seconds <n>", "how long one statement may take").default(defaultMigrateStatementTimeoutSeconds).argParser(wholeNumber(1, 604800)),
	gateTimeoutSeconds: () => new Option("--gate-timeout-seconds <n>", "how long a backup or another migration is waited for").default(60).argParser(wholeNumber(1, 86400)),
	rehearsalMaxAgeHours: () => new Option("--rehearsal-max-age-hours <n>", "how old a rehearsal, and its backup, may be in production").default(24).argParser(wholeNumber(1, 8760)),
	skipRehearsal: () => new Option("--skip-rehearsal <reason>", "apply in production what was not rehearsed; the report says why").argParser(words),
	skipCheck: () => new Option("--skip-check <check>", "leave out a check of health; the report says so. May be repeated").argParser((text, before = []) => [...before, words(text)]),
	checkDown: () => new Option("--check-down", "take each back and run it again: the schema has to be what it was, both times"),
	passEnvironment: () => new Option("--pass-environment <name>", "a variable that the command gets beside PATH, HOME and the like; one that names a database is refused. May be repeated").argParser((text, before = []) => [...before, words(text)]),
	baselineVersion: () => new Option("--baseline-version <version>", "of numbered SQL that was run by hand so far: all up to it is recorded, and not run").argParser(words)
};
// packages/cli/src/options-physical.ts
/** The options of physical backups. */
const physicalOptions = {
	method: () => new Option("--method <method>", "logical: a dump of a database; physical: the files of the whole cluster, by pg_basebackup").choices(backupMethods).default("logical"),
	backupType: () => new Option("--backup-type <type>", "of a physical backup: full, or incremental (from PostgreSQL 17 on): what changed since the one before; default: full").choices([
		"full",
		"differential",
		"incremental",
		"wal-archive"
	]),
	parent: () => new Option("--parent <id>", "of an incremental backup: the one it is made on; default: the newest of the cluster"),
	compressBy: () => new Option("--compress-by <who>", "of a physical backup: client, or the server before it sends (from PostgreSQL 15 on); default: client").choices(compressors),
	maxRate: () => new Option("--max-rate <kilobytes>", "of a physical backup: the most that is read from the server in a second; default: no limit").argParser(wholeNumber(rateKilobytes.least, rateKilobytes.most)),
	intoDirectory: () => new Option("--into-directory <folder>", "with --method physical: the new data directory, one that is not there yet or an empty one").argParser(words),
	tablespaceMapping: () => new Option("--tablespace-mapping <old=new>", "with --method physical: where a tablespace is to lie that lay at <old>; needed for each, may be repeated").argParser((text, before = []) => [...before, words(text)]),
	targetTime: () => new Option("--target-time <moment>", "recover to that moment, by the archive of WAL (pgproof wal); its zone is needed: \"2026-11-26 17:03:11+09:00\"").argParser(words),
	targetLsn: () => new Option("--target-lsn <lsn>", "recover to that place in the log").argParser(words),
	targetXid: () => new Option("--target-xid <n>", "recover to that transaction").argParser(words),
	targetName: () => new Option("--target-name <name>", "recover to that restore point; each backup names one after itself: pgproof-<id>").argParser(words),
	targetImmediate: () => new Option("--target-immediate", "recover to where the backup ends, and make it a server of its own"),
	targetExclusive: () => new Option("--target-exclusive", "end just before the target, so that what is at it is not there"),
	targetTimeline: () => new Option("--target-timeline <n|latest|current>", "the timeline to follow; default: latest").argParser(words),
	targetAction: () => new Option("--target-action <action>", "what becomes of it at the target; default: promote").choices(targetActions)
};
/** The type of the backup that is meant. Throws `bad-input` for what cannot be of its method. */
function backupTypeChoice(given) {
	const { method, backupType: type, format } = given;
	return readPhysicalBackup({
		method,
		type,
		format,
		given: namesIn(given)
	}, (option) => `--${option}`);
}
/** What they come to for core. */
async function physicalChoices(given, backupType) {
	const { environment, compression, serverTimeoutSeconds, parent, compressBy, maxRate: maxRateKilobytes } = given;
	const recipients = given.ageRecipients === void 0 ? void 0 : await readRecipients(given.ageRecipients);
	return {
		environment,
		backupType,
		compression,
		serverTimeoutSeconds,
		...present({
			parent,
			compressBy,
			maxRateKilobytes,
			recipients
		})
	};
}
/** Whose backups of a store are meant: those of databases, or with `--method physical` those of clusters. */
function namedBackups({ method, database }) {
	return method === "physical" && database === void 0 ? allClusters : database;
}
/** What a verification of a base backup is told. Throws `bad-input` for what is of dumps alone. */
function physicalVerifyChoices(given) {
	refuseOfDumps({
		assertions: given.assertions,
		"sandbox-major": given.sandboxMajor
	}, (option) => `--${option}`);
	const { environment, backup, sandbox, jobs, serverTimeoutSeconds } = given;
	const { database, level, expectedManifestSha256, maxRtoMinutes, maxRpoHours } = given;
	return {
		environment,
		backup,
		sandbox,
		jobs,
		serverTimeoutSeconds,
		...present({
			database,
			level,
			expectedManifestSha256,
			maxRtoMinutes,
			maxRpoHours
		})
	};
}
/** The options of `pgproof restore --method physical`, in the order of the help. */
const physicalRestoreNames = [...[
	"intoDirectory",
	"tablespaceMapping",
	"targetTime",
	"targetLsn",
	"targetXid",
	"targetName"
], ...[
	"targetImmediate",
	"targetExclusive",
	"targetTimeline",
	"targetAction"
]];
/** Throws `bad-input` for an option of the other method, and for a place that is missing. */
function checkRestore(given) {
	const { method, into, intoDirectory: directory } = given;
	checkRestoreOptions(method, namesIn(given), (option) => `--${option}`);
	placeOfRestore(method, {
		into,
		directory
	}, (option) => `--${option}`);
}
/** Names of the options that were given, or have a default. */
function namesIn(given) {
	return new Set(Object.entries(given).flatMap(([name, value]) => {
		if (name === "owner" || name === "privileges") return value === false ? [`no-${name}`] : [];
		return value === void 0 ? [] : [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
	}));
}
/** What the restore of a cluster is told. Throws `bad-input`. */
function physicalRestoreChoices(given) {
	const { environment, backup, database, expectedManifestSha256 } = given;
	const target = readTarget({
		time: given.targetTime,
		lsn: given.targetLsn,
		xid: given.targetXid,
		name: given.targetName,
		immediate: given.targetImmediate,
		exclusive: given.targetExclusive,
		timeline: given.targetTimeline,
		action: given.targetAction
	}, (option) => `--${option}`);
	return {
		environment,
		backup,
		directory: given.intoDirectory ?? "",
		tablespaces: readTablespaceMapping(given.tablespaceMapping ?? [], "--tablespace-mapping"),
		...present({
			database,
			expectedManifestSha256,
			target
		})
	};
}
// packages/cli/src/options-scaffold.ts
/** Options of scaffold, each defined once. */
const scaffoldOptions = {
	folder: () => new Option("--folder <path>", "where the files go").default(".").argParser(words),
	scaffoldMajor: () => new Option("--postgres-major <n>", "of PostgreSQL").default(newestMajor).argParser(wholeNumber(oldestMajor, newestMajor)),
	scaffoldDatabase: () => new Option("--database <name>", "the database that the server is made with").default("app").argParser(parsed((text) => readDatabaseName(text, "--database"))),
	memoryMib: () => new Option("--memory-mib <n>", "what the server may use; its settings are derived from it").argParser(wholeNumber(512, 4 * 1024 ** 2)),
	cpus: () => new Option("--cpus <n>", "processors that the server may use").default(2).argParser(wholeNumber(1, 1024)),
	maxConnections: () => new Option("--max-connections <n>", "default: what the memory holds").argParser(wholeNumber(4, 1e4)),
	port: () => new Option("--port <n>", "of the server on the machine").default(defaultPort).argParser(wholeNumber(1, 65535)),
	bind: () => new Option("--bind <address>", "the machine's address that the port is on; others than the loopback one want --tls").default(defaultBind).argParser(parsed((text) => readAddress(text, "--bind"))),
	tls: () => new Option("--tls", "sessions over the network are encrypted, and no others are taken"),
	standby: () => new Option("--standby", "a second server follows the first, on the next port, and can take over"),
	image: () => new Option("--image <name>", "the server's image; default: postgres:<major>").argParser(parsed((text) => readImage(text, "--image"))),
	storageGib: () => new Option("--storage-gib <n>", "the size of a volume").default(20).argParser(wholeNumber(1, 1e6)),
	operator: () => new Option("--operator <name>", "who runs the server: nobody but Kubernetes (a StatefulSet), or CloudNativePG").choices(operators).default("none"),
	objectStore: () => new Option("--store <place>", "with an operator: s3://bucket/prefix, where backups and WAL go").argParser(words),
	pgproofImage: () => new Option("--pgproof-image <name>", "without an operator: an image with pgproof and the programs of that major, for jobs that back up and verify").argParser(parsed((text) => readImage(text, "--pgproof-image"))),
	workflowStore: () => new Option("--store <place>", "where backups go: artifact, or s3://bucket/prefix").default("artifact").argParser(words),
	workflowDatabases: () => new Option("--databases <name>", "a database of the server; may be given several times").argParser(collected),
	workflowRecipients: () => new Option("--age-recipients <recipients>", "whom backups are encrypted for: age1…, apart by commas, or a file of them; default: the variable BACKUP_RECIPIENTS").argParser(words),
	runsOn: () => new Option("--runs-on <label>", "the runner, which has to reach the server").default(defaultRunner).argParser(parsed((text) => readRunner(text, "--runs-on")))
};
// packages/cli/src/options-wal.ts
/** Options of the write-ahead log's archive. */
const walOptions = {
	systemIdentifier: () => new Option("--system-identifier <digits>", "the cluster, as pg_controldata prints it; default: of the data directory that the file lies in").argParser(digits),
	ahead: () => new Option("--ahead <n>", "how many further segments that wait are stored along, side by side").default(8).argParser(wholeNumber(0, 64)),
	read: () => new Option("--read", "also read every file: decrypt and unpack it, and hold it against its sum"),
	program: () => new Option("--program <words>", "how pgproof is called on the host of the server").default("pgproof").argParser(words),
	archiveTimeoutSeconds: () => new Option("--archive-timeout-seconds <n>", "a segment is ended after that time, if anything was written: the most that is lost with the server").default(60).argParser(wholeNumber(1, 86400)),
	slot: () => new Option("--slot <name>", "the physical replication slot that keeps on the server what is not stored yet; made where it is absent").default(defaultSlot).argParser(slotName),
	maxRetainedMib: () => new Option("--max-retained-mib <n>", "a slot that keeps more than that on the server is a warning").default(defaultMaxRetainedMib).argParser(wholeNumber(1, 1e9)),
	acceptGap: () => new Option("--accept-gap", "go on from what the slot keeps where the server no longer has what the archive needs next; take a base backup then"),
	apply: () => new Option("--apply", "do it, by alter system; without it the commands are printed, and nothing is changed")
};
function digits(text) {
	if (/^[1-9]\d{0,19}$/.test(words(text))) return text;
	throw new InvalidArgumentError(`It must be decimal digits; got ${JSON.stringify(text)}.`);
}
function slotName(text) {
	if (/^[a-z0-9_]{1,63}$/.test(words(text))) return text;
	throw new InvalidArgumentError(`It must be lower case letters, digits and _; got ${JSON.stringify(text)}.`);
}
// packages/cli/src/options.ts
const image = (text) => readImagePattern(text, "--postgres-image");
const compression = (text) => parseCompression(text, "--compression");
const pattern = (name, what) => () => new Option(`--${name} <pattern>`, what).argParser(repeated);
const keep = (rule, what) => () => new Option(`--keep-${rule} <n>`, `retention: ${what}`).argParser(wholeNumber(1, mostKept));
/** Options that several commands have, each defined once: its name, its default, its words. */
const options = {
	databaseUrl: () => new Option("--database-url <url>", "postgres:// URL or \"host=… dbname=…\"; without it libpq's PG* variables count. A password is better kept in PGPASSWORD or ~/.pgpass: other users can read command lines").argParser(words),
	databases: () => new Option("--databases <name>", "back up this database of the server; may be given several times, and counts instead of the URL's").argParser(collected),
	allDatabases: () => new Option("--all-databases", "back up every database that accepts connections and is no template"),
	excludeDatabases: () => new Option("--exclude-databases <name>", "of all databases: this one not; may be given several times").argParser(collected),
	store: () => new Option("--store <place>", "where backups live: a folder, or s3://bucket/prefix").argParser(words),
	s3Endpoint: () => new Option("--s3-endpoint <url>", "the server that speaks S3; default: AWS_ENDPOINT_URL_S3, else AWS's own").argParser(words),
	s3Region: () => new Option("--s3-region <name>", "the bucket's region; default: AWS_REGION, the profile's, else the one that AWS names").argParser(words),
	s3PathStyle: () => new Option("--s3-path-style <true|false>", "whether the bucket stands in the path, not in the host's name; default: true with an endpoint").argParser(words),
	s3ServerSideEncryption: () => new Option("--s3-server-side-encryption <algorithm>", "AES256 or aws:kms; a store that does not do it is refused before anything is dumped").argParser(words),
	s3KmsKeyId: () => new Option("--s3-kms-key-id <id>", "the key of aws:kms; default: the bucket's").argParser(words),
	s3StorageClass: () => new Option("--s3-storage-class <class>", "of what is stored, such as STANDARD_IA; none that has to be brought back first").argParser(words),
	s3Tags: () => new Option("--s3-tags <key=value,…>", "of what is stored, ten at the most").argParser(words),
	into: () => new Option("--into <url>", "the server, with the name of the database: one that is not there yet, or an empty one; with --data-only the one that has the tables").argParser(words),
	restoreLog: () => new Option("--restore-log <file>", "what pg_restore, psql or pg_dump printed").argParser(words),
	container: () => new Option("--container <name|id>", "docker's container of the server").argParser(words),
	slowRestoreSeconds: () => new Option("--slow-restore-seconds <n>", "a restore that took longer is called slow").default(600).argParser(wholeNumber(1, 1e6)),
	migrations: () => new Option("--migrations <folder>", "the folder that the migration tool is given").argParser(words),
	migrationFormat: () => new Option("--migration-format <tool>", "the tool whose migrations they are; default: what the folder looks like").choices(formatNames),
	stateTable: () => new Option("--state-table <name>", "the tool's state table, as <table> or <schema>.<table>; default: its own").argParser(words),
	files: () => new Option("--files <path>", "judge these migrations; may be given several times; default: what is pending, without a database all").argParser(collected),
	postgresMajor: () => new Option("--postgres-major <n>", "the major to judge for, where no database says; default: the newest").argParser(wholeNumber(oldestMajor, newestMajor)),
	...migrateOptions,
	sarif: () => new Option("--sarif <file>", "also write the findings as SARIF, for code scanning").argParser(words),
	failOn: () => new Option("--fail-on <status>", "the least that exits with 1").choices(failOns).default("bad"),
	migrateFailOn: () => new Option("--fail-on <status>", "the least that exits with 1; what could not be judged does with warning").choices(failOns).default("bad"),
	healthFailOn: () => new Option("--fail-on <status>", "the least that exits with 1; new: what is bad and was not in the baseline").choices(healthFailOns).default("bad"),
	profile: () => new Option("--profile <name>", "ci: the schema, in a service container; pre-migrate, pre-backup: is now a safe time?").choices(profiles).default("production"),
	sampleSeconds: () => new Option("--sample-seconds <n>", "between two looks, for rates and what moves; 0: one look").default(1).argParser(wholeNumber(0, 600)),
	waitForSeconds: () => new Option("--wait-for-seconds <n>", "how long the server may take until it lets us in and answers").default(0).argParser(wholeNumber(0, 86400)),
	limit: () => new Option("--limit <check.limit=warning:bad>", "another limit, such as connections.used-percent=70:85; may be repeated").argParser(repeated),
	skip: () => new Option("--skip <check>", "leave a check out; the report says so. May be repeated").argParser(collected),
	expectRole: () => new Option("--expect-role <role>", "it is bad where the server is the other").choices(["primary", "standby"]),
	expectStandby: () => new Option("--expect-standby <name>", "application_name of a standby that has to be connected; may be repeated").argParser(collected),
	diskGib: () => new Option("--disk-gib <n>", "size of the disk of the server, which no server tells").argParser(wholeNumber(1, 1e7)),
	baseline: () => new Option("--baseline <file>", "what an earlier run wrote: growth, slower statements and what is new are held against it").argParser(words),
	writeBaseline: () => new Option("--write-baseline <file>", "write what a later run is held against").argParser(words),
	as: () => new Option("--as <face>", "what stdout shows").choices([
		"text",
		"json",
		"markdown",
		"prometheus",
		"nagios",
		"sarif",
		"junit"
	]),
	prometheusFile: () => new Option("--prometheus-file <file>", "also write metrics there, for the node exporter's textfile collector").argParser(words),
	pushgateway: () => new Option("--pushgateway <url>", "also push metrics to a Pushgateway").argParser(words),
	statementTimeoutSeconds: () => new Option("--statement-timeout-seconds <n>", "how long one question may take").default(15).argParser(wholeNumber(1, 3600)),
	healthLockTimeoutSeconds: () => new Option("--lock-timeout-seconds <n>", "how long a question may wait for a lock").default(2).argParser(wholeNumber(1, 3600)),
	by: () => new Option("--by <order>", "what is most").choices(statementOrders).default("total"),
	most: () => new Option("--most <n>", "how many").default(10).argParser(wholeNumber(1, 1e3)),
	environment: () => new Option("--environment <name>", "decides defaults and what is refused").choices(environments).default("production"),
	database: () => new Option("--database <name>", "whose backups; needed when the store holds several databases").argParser(words),
	backup: () => new Option("--backup <which>", `${selectors.join(" | ")} | a backup's id`).default("latest").argParser(words),
	level: () => new Option("--level <level>", "the level to reach; default: the highest that the backup can show").choices(levels),
	rename: () => new Option("--rename", "restore beside the database of --into and, when all came back, give it that name; the one before lives on as <name>_before_<time>. Its sessions are ended"),
	maxRtoMinutes: () => new Option("--max-rto-minutes <n>", "a restore that takes longer until the database can be used fails the run").argParser(wholeNumber(1, 1e5)),
	maxRpoHours: () => new Option("--max-rpo-hours <n>", "a backup whose snapshot is older fails the run").argParser(wholeNumber(1, 1e5)),
	assertions: () => new Option("--assertions <file>", "SQL that is asked of the restored copy, each statement with a name and what it is expected to return").argParser(words),
	amcheck: () => new Option("--amcheck", "let pg_amcheck check every table and B-tree index of the copy, and read its pages with data checksums; takes as much disk again as the copy"),
	sandboxMajor: () => new Option("--sandbox-major <n>", "restore into a server of this major of PostgreSQL, to rehearse an upgrade; default: the source's").argParser(wholeNumber(oldestMajor, newestMajor)),
	proof: () => new Option("--proof <kind>", "what is fingerprinted beside the dump; default: content, in development counts").choices([
		"content",
		"counts",
		"none"
	]),
	format: () => new Option("--format <format>", "of the dump: directory is written and restored by --jobs sessions at once; default: custom, of a physical backup tar").choices(dumpFormats),
	compression: () => new Option("--compression <algorithm[:level]>", "zstd, lz4, gzip or none").default(compression("zstd:3"), "zstd:3").argParser(parsed(compression)),
	ageRecipients: () => new Option("--age-recipients <list|file>", "encrypt for these recipients of age (age1…) or ssh public keys (ssh-ed25519 …), apart by commas, or a file of one a line; each of them alone can open the backup").argParser((text, before) => before === void 0 ? words(text) : `${before},${words(text)}`),
	ageIdentity: () => new Option("--age-identity <file>", "the file of the secret key (of age, or an ssh key) that opens an encrypted backup; pgproof backup opens with it what it stored, before it counts, and pgproof diagnose says whether it fits").argParser(words),
	keepLast: keep("last", "the newest ones"),
	keepHourly: keep("hourly", "one of each of so many hours"),
	keepDaily: keep("daily", "one of each of so many days (UTC)"),
	keepWeekly: keep("weekly", "one of each of so many weeks (ISO 8601)"),
	keepMonthly: keep("monthly", "one of each of so many months"),
	keepYearly: keep("yearly", "one of each of so many years"),
	minAgeDays: () => new Option("--min-age-days <n>", "younger ones stay, whatever the rules say").argParser(wholeNumber(1, 36500)),
	jobs: () => new Option("--jobs <n>", "sessions that fingerprint, that dump or restore the format directory, and that build the indexes of a custom dump").default(2).argParser(wholeNumber(1, 64)),
	lockTimeoutSeconds: () => new Option("--lock-timeout-seconds <n>", "how long a lock is waited for before all are released and taken anew").default(15).argParser(wholeNumber(1, 3600)),
	serverTimeoutSeconds: () => new Option("--server-timeout-seconds <n>", "how long the server may be silent before it is given up; a long statement is no silence, for another session asks").default(60).argParser(wholeNumber(1, 3600)),
	attempts: () => new Option("--attempts <n>", "how often a backup is begun when locks are not got").default(3).argParser(wholeNumber(1, 100)),
	allowNewServer: () => new Option("--allow-new-server", "the server may be another than that of the last backup, which production otherwise refuses"),
	maxShrinkPercent: () => new Option("--max-shrink-percent <n>", "by how much rows, large objects or bytes may be less than in the last backup; in production more is a failed check; default: 20, in development 50").argParser(wholeNumber(0, 100)),
	globals: () => new Option("--globals <what>", "roles, tablespaces and settings of roles, from pg_dumpall, as a file beside the dump; default: with a whole database, and with the hashes of passwords where the backup is encrypted and the role may read them").choices(globalsChoices),
	sandbox: () => new Option("--sandbox <where>", "where the copy is restored to; auto: on this machine where the server's exact major is installed, else in a container").choices(sandboxChoices).default(defaultSandbox),
	postgresImage: () => new Option("--postgres-image <image>", `image of PostgreSQL, for containers where the exact major is not installed; {major} stands for it; ${noImage}: no containers`).default(defaultImage).argParser(parsed(image)),
	pgBin: () => new Option("--pg-bin <folder>", "folder of the PostgreSQL programs; without it the exact major is looked for").argParser(words),
	workdir: () => new Option("--workdir <folder>", "where temporary folders are made; default: the system's").argParser(words),
	timeoutMinutes: () => new Option("--timeout-minutes <n>", "give up after that time").default(360).argParser(wholeNumber(1, 10080)),
	expectedManifestSha256: () => new Option("--expected-manifest-sha256 <hex>", "refuse the backup if its manifest is another").argParser(sha256),
	report: () => new Option("--report <folder>", `also write ${reportFileNames.join(", ")} there`).argParser(words),
	schemaOnly: () => new Option("--schema-only", "definitions, and no rows"),
	dataOnly: () => new Option("--data-only", "rows, with the definitions they are restored into in a file beside"),
	schema: pattern("schema", "only schemas that match; patterns are pg_dump's, and every such option may be repeated"),
	excludeSchema: pattern("exclude-schema", "no schemas that match"),
	table: pattern("table", "only tables, views and sequences that match; --schema says nothing then"),
	tableAndChildren: pattern("table-and-children", "the same, with partitions and inheriting tables; from pg_dump 16 on"),
	excludeTable: pattern("exclude-table", "no tables, views and sequences that match"),
	excludeTableAndChildren: pattern("exclude-table-and-children", "the same, with children; from pg_dump 16 on"),
	excludeTableData: pattern("exclude-table-data", "tables that match without their rows"),
	excludeTableDataAndChildren: pattern("exclude-table-data-and-children", "the same, with children; from pg_dump 16 on"),
	rowsAlone: () => new Option("--data-only", "rows, values of sequences and large objects alone, into tables that are there, empty, and as those of the backup; all of them, or none"),
	clean: () => new Option("--clean", "in development: drop the database that is there once the restored one has taken its place; with --data-only, empty those tables before, in the same transaction"),
	restoredTable: pattern("table", "only tables, views and sequences that match, with all that belongs to them and what they need; patterns are pg_dump's, one without a schema means that name in every schema, and the option may be repeated"),
	restoredSchema: pattern("schema", "only schemas that match, with all in them; not together with --table"),
	leaveOutForeignKeys: () => new Option("--leave-out-foreign-keys", "of what is chosen, leave out foreign keys to tables that are not; without it they are an error that names them"),
	extension: pattern("extension", "of extensions only those that match"),
	excludeExtension: pattern("exclude-extension", "no extensions that match; from pg_dump 17 on"),
	largeObjects: () => new Option("--large-objects <true|false>", "whether large objects are backed up; default: unless something is chosen, or only the schema").choices(["true", "false"]),
	owner: () => new Option("--no-owner", "leave owners out: what is restored belongs to who restores it"),
	privileges: () => new Option("--no-privileges", "leave privileges (grants) out"),
	pgDumpArgs: () => new Option("--pg-dump-args <arguments>", "further arguments of pg_dump, such as --no-comments: those that can be proven; may be repeated").argParser((text, before = []) => [...before, text]),
	...physicalOptions,
	...walOptions,
	dryRun: () => new Option("--dry-run", "print the plan and do nothing"),
	json: () => new Option("--json", "print one JSON object"),
	...scaffoldOptions
};
/** Adds shared options to a command. `mandatory` ones must be given. */
function addOptions(command, names, mandatory = []) {
	for (const name of names) {
		const option = options[name]();
		if (mandatory.includes(name)) option.makeOptionMandatory();
		command.addOption(option);
	}
	return command;
}
/** The options that say how a store in S3 is reached, and how it is written. */
const s3ReadNames = [
	"s3Endpoint",
	"s3Region",
	"s3PathStyle"
];
const s3WriteNames = [
	...s3ReadNames,
	"s3ServerSideEncryption",
	"s3KmsKeyId",
	"s3StorageClass",
	"s3Tags"
];
/** The options that decide how a backup is taken, in the order of the help. */
const backupOptionNames = [
	"environment",
	"proof",
	"format",
	"compression",
	"ageRecipients",
	"jobs",
	"lockTimeoutSeconds",
	"serverTimeoutSeconds",
	"attempts",
	"allowNewServer",
	"maxShrinkPercent",
	"globals",
	"pgBin",
	"postgresImage",
	"workdir",
	"timeoutMinutes",
	...[
		"schemaOnly",
		"dataOnly",
		"schema",
		"excludeSchema",
		"table",
		"tableAndChildren",
		"excludeTable",
		"excludeTableAndChildren",
		"excludeTableData",
		"excludeTableDataAndChildren",
		"extension",
		"excludeExtension",
		"largeObjects",
		"owner",
		"privileges",
		"pgDumpArgs"
	],
	"report"
];
/** The options that choose databases of a server. */
const severalOptionNames = [
	"databases",
	"allDatabases",
	"excludeDatabases"
];
/** What they come to for core; undefined: the database that the URL names. Throws `bad-input`. */
function severalChoice(given) {
	const { databases = [], allDatabases: all = false, excludeDatabases: except = [] } = given;
	return readSeveral({
		databases,
		all,
		except
	}, (option) => `--${option}`);
}
/** The options of retention, in the order of the help. */
const retentionOptionNames = [
	"keepLast",
	"keepHourly",
	"keepDaily",
	"keepWeekly",
	"keepMonthly",
	"keepYearly",
	"minAgeDays"
];
/** What they come to for core. Throws `bad-input`. */
function retentionChoice(given) {
	const { keepLast: last, keepHourly: hourly, keepDaily: daily } = given;
	const { keepWeekly: weekly, keepMonthly: monthly, keepYearly: yearly } = given;
	return readRules({
		last,
		hourly,
		daily,
		weekly,
		monthly,
		yearly
	}, given.minAgeDays, (option) => `--${option}`);
}
/** What of a backup is restored; undefined: all of it. Throws `bad-input`. */
function partChoice(given) {
	const { table: tables = [], schema: schemas = [] } = given;
	const [schemaOnly, dataOnly] = [given.schemaOnly === true, given.dataOnly === true];
	return readPart({
		tables,
		schemas,
		schemaOnly,
		dataOnly,
		leaveOutForeignKeys: given.leaveOutForeignKeys === true
	}, (option) => `--${option}`);
}
/** What they come to for core. Throws `bad-input`. */
function selectionChoice(given) {
	const { schemaOnly, dataOnly, largeObjects, owner, privileges, pgDumpArgs } = given;
	const patterns = {
		schema: given.schema,
		"exclude-schema": given.excludeSchema,
		table: given.table,
		"table-and-children": given.tableAndChildren,
		"exclude-table": given.excludeTable,
		"exclude-table-and-children": given.excludeTableAndChildren,
		"exclude-table-data": given.excludeTableData,
		"exclude-table-data-and-children": given.excludeTableDataAndChildren,
		extension: given.extension,
		"exclude-extension": given.excludeExtension
	};
	return readSelection({
		schemaOnly: schemaOnly === true,
		dataOnly: dataOnly === true,
		patterns: present(patterns),
		largeObjects: largeObjects === void 0 ? void 0 : largeObjects === "true",
		noOwner: owner === false,
		noPrivileges: privileges === false,
		pgDumpArgs: pgDumpArgs ?? []
	}, (option) => `--${option}`);
}
/** What they come to for core. */
async function backupChoices(given) {
	return {
		environment: given.environment,
		proof: given.proof ?? defaultProof(given.environment),
		format: given.format ?? "custom",
		compression: given.compression,
		jobs: given.jobs,
		lockTimeoutSeconds: given.lockTimeoutSeconds,
		serverTimeoutSeconds: given.serverTimeoutSeconds,
		attempts: given.attempts,
		timeoutMinutes: given.timeoutMinutes,
		maxShrinkPercent: given.maxShrinkPercent ?? defaultMaxShrinkPercent(given.environment),
		allowNewServer: given.allowNewServer === true,
		...given.globals === void 0 ? {} : { globals: given.globals },
		selection: selectionChoice(given),
		...given.ageRecipients === void 0 ? {} : { recipients: await readRecipients(given.ageRecipients) }
	};
}
/** Where the key lies that opens a backup. The key itself is refused: other users can see command lines. */
function identityChoice(given) {
	if (given.ageIdentity === void 0) return {};
	refuseSecretKey(given.ageIdentity, "--age-identity");
	return { ageIdentityFile: given.ageIdentity };
}
/** An option that may be given several times. */
function repeated(text, before = []) {
	return [...before, words(text)];
}
function sha256(text) {
	if (/^[0-9a-fA-F]{64}$/.test(text)) return text.toLowerCase();
	throw new InvalidArgumentError(`It must be 64 hex digits; got ${JSON.stringify(text)}.`);
}
// packages/cli/src/session.ts
/** The session of one command: its temporary folders, its progress. */
function openSession(given, surroundings) {
	return {
		env: surroundings.env,
		signal: surroundings.signal,
		onProgress: surroundings.terminal.progress,
		workdir: resolve(given.workdir ?? surroundings.tmpdir),
		now: () => /* @__PURE__ */ new Date()
	};
}
/** What the command line brings for settling a connection. */
function connectionDoor({ env, homedir, osUser, terminal }) {
	return {
		env,
		homedir,
		osUser,
		mask: terminal.mask,
		warn: (warning) => terminal.note(`Warning: ${warning}`)
	};
}
function openTools(given, session, { terminal }) {
	const { pgBin, postgresImage: image } = given;
	const containers = image === "none" ? void 0 : openContainers({
		image,
		mayPull: given.dryRun !== true,
		note: terminal.note
	}, session);
	return {
		search: present({
			pgBin,
			containers,
			install: containers?.install
		}),
		[Symbol.asyncDispose]: async () => containers?.[Symbol.asyncDispose]()
	};
}
// packages/cli/src/show.ts
const shownRelations = 15;
/**
* Shows a report on stdout, as text or JSON, and writes its files when asked to. `asText` is what the text has of
* it, where the rest was shown in another way; `face` is what is shown instead of both.
*/
async function showReport(report, given, terminal, asText = report, face) {
	terminal.settle();
	if (given.report !== void 0) try {
		await makeFolders(resolve(given.report));
		for (const [name, text] of Object.entries(reportFiles(report))) await writeFile(join(given.report, name), text);
	} catch (error) {
		throw new PgproofError("store-unwritable", `write the report to "${given.report}": ${error.message}`, {
			hint: "what was done stays done; name a folder that can be written with --report",
			cause: error
		});
	}
	if (face !== void 0) terminal.data(face);
	else if (given.json === true) terminal.data(`${JSON.stringify(toJson(report))}\n`);
	else terminal.data(renderText(asText, {
		colour: terminal.hasColour,
		relations: shownRelations
	}));
	if (given.report !== void 0) terminal.note(`report: ${join(given.report, "report.html")}`);
	return {
		exitCode: report.exitCode,
		words: pingWords(report)
	};
}
/** Shows rows under a header on stdout, in columns; nothing when there are none. Cells are untrusted. */
function showTable(header, rows, terminal) {
	if (rows.length === 0) return;
	const lines = [header, ...rows].map((line) => line.map(cleaned));
	const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	for (const line of lines) terminal.data(`${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`);
}
/**
* Shows a plan: as JSON, or as commands that can be pasted, with the rest as comments. With what would keep it from being done, that is told,
* and its exit code is the plan's.
*/
function showPlan(plan, given, terminal, refusal) {
	const end = () => {
		terminal.settle();
		if (refusal !== void 0) terminal.note(`pgproof: ${refusal.message}\nHint: ${refusal.hint}`);
		return { exitCode: refusal?.exitCode ?? 0 };
	};
	if (given.json === true) {
		terminal.data(`${JSON.stringify(plan)}\n`);
		return end();
	}
	const comment = (text) => cleaned(text).replace(/^/, "# ").trimEnd();
	const block = (text) => text.split("\n").map(comment).join("\n");
	terminal.data(`${[
		comment(`${plan.operation} of "${plan.target}" (${plan.environment})`),
		...plan.commands,
		"",
		"# configuration",
		...Object.entries(plan.configuration).map(([name, value]) => comment(`  ${name} = ${value}`)),
		"",
		"# verification",
		...plan.verification_steps.map((step) => comment(`  ${step}`)),
		"",
		"# recovery",
		block(plan.recovery_procedure.trimEnd()),
		...plan.findings === void 0 ? [] : [
			"",
			"# what was looked at",
			...worstFirst(plan.findings).map((finding) => comment(`  ${lineOf(finding)}`))
		]
	].join("\n")}\n`);
	return end();
}
function lineOf({ status, id, object, detail, hint }) {
	return `${status} ${id}${object === void 0 ? "" : ` ${object.kind} ${object.name}:`} ${detail}${hint === void 0 || status === "good" ? "" : ` (${hint})`}`;
}
const mostTold = 200;
/** Shows an error: a sentence and a hint on stderr, one object on stdout with --json. */
function showError(error, asJson, operation, terminal) {
	terminal.settle();
	if (asJson) {
		const { kind, message, hint, evidence, exitCode } = error;
		const cause = errorKinds[kind].meaning;
		terminal.data(`${JSON.stringify({
			schema: "pgproof/1",
			operation,
			ok: false,
			exit_code: exitCode,
			error: {
				kind,
				message,
				hint,
				cause,
				evidence
			},
			findings: error.findings
		})}\n`);
	}
	const bad = error.findings.filter(({ status }) => status === "bad");
	for (const finding of bad.length > 1 ? bad.slice(0, mostTold) : []) terminal.note(`  ${cleaned(lineOf(finding))}`);
	if (bad.length > mostTold) terminal.note(`  … and ${bad.length - mostTold} more: --json names them all`);
	terminal.note(`pgproof: ${error.message}\nHint: ${error.hint}`);
	if (error.kind === "bug" && error.stack !== void 0) terminal.note(error.cause instanceof Error ? error.cause.stack ?? error.stack : error.stack);
	return {
		exitCode: error.exitCode,
		words: `${error.message}\nHint: ${error.hint}\n`
	};
}
// packages/cli/src/commands/backup.ts
/** `pgproof backup` */
function backupCommand(name) {
	const command = new Command(name).description("dump a database, with fingerprints of every table in the same snapshot; or back up the files of its whole cluster");
	addOptions(command, [
		"databaseUrl",
		"method",
		"backupType",
		"parent",
		"compressBy",
		"maxRate",
		...severalOptionNames,
		"store",
		...s3WriteNames,
		...backupOptionNames,
		"ageIdentity",
		...retentionOptionNames,
		"dryRun",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExample:\n  PGPASSWORD=… pgproof backup --database-url postgres://app@db.example/app --store ./backups\n\nThe whole cluster, by pg_basebackup:\n  PGPASSWORD=… pgproof backup --method physical --database-url postgres://replicator@db.example/postgres --store ./backups");
	return {
		command,
		act: act$16
	};
}
async function act$16(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const backupType = backupTypeChoice(given);
	const cluster = given.method === "physical" ? await physicalChoices(given, backupType) : void 0;
	const dump = cluster === void 0 ? await backupChoices(given) : void 0;
	const rules = retentionChoice(given);
	const identity = identityChoice(given);
	const several = severalChoice(given);
	const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
	await using tools = openTools(given, session, surroundings);
	const reached = {
		connection,
		store: await openStore(given, true, session, surroundings),
		tools: tools.search,
		...identity
	};
	const door = {
		dryRun: given.dryRun === true,
		rules,
		openStore: async () => reached.store
	};
	const backedUp = async () => {
		if (cluster !== void 0) return backUpCluster({
			...reached,
			...cluster
		}, door, session);
		const options = {
			...reached,
			...dump
		};
		return several === void 0 ? backUp(options, door, session) : backUpSeveral(options, several, door, session);
	};
	const { plan, report, refusal } = await backedUp();
	return report === void 0 ? showPlan(plan, given, terminal, refusal) : showReport(report, given, terminal);
}
// packages/cli/src/commands/contents.ts
/** `pgproof contents` */
function contentsCommand(name) {
	const command = new Command(name).description("list the tables, views and sequences of a backup, and restore nothing");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"database",
		"backup",
		"expectedManifestSha256",
		"ageIdentity",
		"pgBin",
		"postgresImage",
		"workdir",
		"timeoutMinutes",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExample:\n  pgproof contents --store ./backups --database app --backup latest-good");
	return {
		command,
		act: act$15
	};
}
async function act$15(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const { database, backup, expectedManifestSha256 } = given;
	const identity = identityChoice(given);
	await using tools = openTools(given, session, surroundings);
	const store = await openStore(given, false, session, surroundings);
	const contents = await readBackupContents({
		store,
		backup,
		tools: tools.search,
		...present({
			database,
			expectedManifestSha256
		}),
		...identity
	}, session);
	if (given.json === true) {
		terminal.data(`${JSON.stringify(toObject$1(contents))}\n`);
		return { exitCode: 0 };
	}
	terminal.settle();
	terminal.note(`backup ${contents.backup.id} of "${contents.backup.database}"${holds(contents)}`);
	showTable([
		"kind",
		"name",
		"rows",
		"owner",
		"partition of",
		"points to"
	], contents.relations.map(({ kind, pattern, rows, owner, partitionOf, pointsTo }) => [
		kind,
		pattern,
		rows === null ? "" : formatCount(rows),
		owner,
		partitionOf ?? "",
		pointsTo.join(", ")
	]), terminal);
	return { exitCode: 0 };
}
function holds({ manifest }) {
	return manifest.filters.length === 0 ? "" : `, a part of it: ${manifest.filters.join(" ")}`;
}
function toObject$1({ backup, manifest, relations, counts }) {
	return {
		schema: "pgproof/1",
		operation: "contents",
		ok: true,
		exit_code: 0,
		findings: [],
		database: backup.database,
		backup_id: backup.id,
		filters: manifest.filters,
		relations: relations.map(({ kind, schema, name, pattern, owner, rows, partitionOf, pointsTo }) => ({
			kind,
			schema,
			name,
			pattern,
			owner,
			rows,
			partition_of: partitionOf,
			points_to: pointsTo
		})),
		counts
	};
}
// packages/cli/src/commands/diagnose.ts
/** `pgproof diagnose` */
function diagnoseCommand(name) {
	const command = new Command(name).description("say what is wrong first, with the next command: of a database, a store, a target, the log of a restore, a container, or any of them together");
	addOptions(command, [
		"databaseUrl",
		"store",
		...s3ReadNames,
		"database",
		"backup",
		"level",
		"ageIdentity",
		"restoreLog",
		"into",
		"container",
		"slowRestoreSeconds",
		"failOn",
		"serverTimeoutSeconds",
		"timeoutMinutes",
		"report",
		"json"
	]);
	command.addHelpText("after", "\nIt only looks. Exit code 1 says that something bad was found (with --fail-on warning also a warning). With --level intact the files of the backup are read, too.\n\nExample:\n  pgproof diagnose --store ./backups --restore-log restore.log --into postgres://postgres@db.example/app_restored");
	return {
		command,
		act: act$14
	};
}
async function act$14(given, surroundings) {
	const { terminal, env } = surroundings;
	const session = openSession(given, surroundings);
	const options = readOptions$4(given, surroundings, session);
	if ([
		options.source,
		options.store,
		options.log,
		options.target,
		options.container
	].every((one) => one === void 0)) throw new PgproofError("bad-input", "there is nothing to look at", { hint: `name what failed: --database-url, --store, --restore-log, --into, --container${env["PGHOST"] === void 0 ? ", or set PGHOST" : ""}` });
	const facts = await gatherDiagnoseFacts(options, session);
	return showReport(reportDiagnose(facts, options, availableParallelism(), session.now()), given, terminal);
}
/** libpq's environment names a database only where nothing else is named. */
function readOptions$4(given, surroundings, session) {
	const { env } = surroundings;
	const { databaseUrl, into, restoreLog, container, serverTimeoutSeconds, slowRestoreSeconds, failOn, level } = given;
	if (level !== void 0 && level !== "intact") throw new PgproofError("bad-input", `--level: a diagnosis reads files (intact) and restores nothing; got "${level}"`, { hint: `pgproof verify --store ${given.store === void 0 ? "<store>" : shellQuote(given.store)} --level ${level}` });
	const door = connectionDoor(surroundings);
	const isAlone = [
		given.store,
		into,
		restoreLog,
		container
	].every((one) => one === void 0);
	const isNamed = [
		"PGHOST",
		"PGHOSTADDR",
		"PGSERVICE",
		"PGDATABASE"
	].some((name) => (env[name] ?? "") !== "");
	return present({
		source: databaseUrl !== void 0 || isAlone && isNamed ? (signal) => settleConnection(databaseUrl, door, signal) : void 0,
		store: given.store === void 0 ? void 0 : {
			open: () => openStore(given, false, session, surroundings),
			backup: given.backup,
			isIntactWanted: level === "intact",
			...present({ database: given.database }),
			...identityChoice(given)
		},
		log: restoreLog,
		target: into === void 0 ? void 0 : (signal) => settleTarget(into, door, signal),
		container: container === void 0 ? void 0 : readContainerName(container, "--container"),
		serverTimeoutSeconds,
		slowRestoreSeconds,
		failOn: failOn === "new" ? void 0 : failOn
	});
}
// packages/cli/src/commands/drill.ts
/** `pgproof drill` */
function drillCommand(name) {
	const command = new Command(name).description("back up, lose it, restore, prove: on a sample database, or on yours, which is only read");
	addOptions(command, [
		"databaseUrl",
		"store",
		...s3WriteNames,
		...backupOptionNames,
		"sandbox",
		"sandboxMajor",
		"ageIdentity",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof drill --database-url postgres://reader@db.example/app --report ./report\nA database is named by --database-url, PGDATABASE or PGSERVICE; without one a sample is made, and lost.\nWithout --store the backup is thrown away at the end.");
	return {
		command,
		act: act$13
	};
}
async function act$13(given, surroundings) {
	const session = openSession(given, surroundings);
	const { sandboxMajor } = given;
	const choices = {
		...await backupChoices(given),
		...present({ sandboxMajor }),
		...identityChoice(given)
	};
	const { PGDATABASE, PGSERVICE } = surroundings.env;
	const connection = [
		given.databaseUrl,
		PGDATABASE,
		PGSERVICE
	].some((name) => name !== void 0 && name !== "") ? await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal) : void 0;
	await using tools = openTools(given, session, surroundings);
	await using workspace = await makeWorkspace(session);
	const options = {
		store: given.store === void 0 ? await openFolderStore(join(workspace.path, "store"), { create: true }) : await openStore(given, true, session, surroundings),
		tools: tools.search,
		sandbox: given.sandbox,
		...choices,
		...present({ connection })
	};
	return showReport(await runDrill(options, session), given, surroundings.terminal);
}
// packages/cli/src/commands/statements.ts
/** `pgproof health statements enable | top | reset` */
function statementsCommand() {
	return {
		command: new Command("statements").description("pg_stat_statements: set it up, see what costs most, count anew").enablePositionalOptions(),
		act: noPart,
		parts: [
			enableCommand,
			topCommand,
			resetCommand
		]
	};
}
async function noPart() {
	throw new PgproofError("bad-input", "statements: enable, top or reset?", { hint: "pgproof health statements --help" });
}
function enableCommand() {
	const command = new Command("enable").description("have the server load pg_stat_statements and create the extension; it counts after a restart, which is yours to do");
	addOptions(command, [
		"databaseUrl",
		"environment",
		"timeoutMinutes",
		"dryRun",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof health statements enable --database-url postgres://postgres@db.example/app --dry-run");
	return {
		command,
		act: async (given, surroundings) => {
			const session = openSession(given, surroundings);
			const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
			const plan = planEnable(await gatherEnableFacts(connection, session.signal), given.environment);
			if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
			return showReport(await runEnable(plan, connection, session), given, surroundings.terminal);
		}
	};
}
function topCommand() {
	const command = new Command("top").description("the statements that cost most, of this database");
	addOptions(command, [
		"databaseUrl",
		"by",
		"most",
		"timeoutMinutes",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof health statements top --by mean --database-url postgres://watcher@db.example/app");
	return {
		command,
		act: async (given, surroundings) => {
			const session = openSession(given, surroundings);
			const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
			return shown(await topStatements(connection, {
				by: given.by,
				most: given.most
			}, session), given, surroundings);
		}
	};
}
function resetCommand() {
	const command = new Command("reset").description("have statements counted anew, of all databases of the server");
	addOptions(command, [
		"databaseUrl",
		"timeoutMinutes",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof health statements reset --database-url postgres://postgres@db.example/app");
	return {
		command,
		act: async (given, surroundings) => {
			const session = openSession(given, surroundings);
			const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
			return shown(await resetStatements(connection, session), given, surroundings);
		}
	};
}
async function shown(report, given, { terminal }) {
	if (given.json !== true) for (const { header, rows } of report.tables ?? []) showTable(header, rows, terminal);
	return showReport(report, given, terminal);
}
// packages/cli/src/commands/health.ts
/** `pgproof health` */
function healthCommand(name) {
	const command = new Command(name).description("look at a server as a guest: one session that only reads. What could not be seen is unknown, with the grant that shows it");
	addOptions(command, [
		"databaseUrl",
		"environment",
		"profile",
		"healthFailOn",
		"sampleSeconds",
		"waitForSeconds",
		"limit",
		"skip",
		"expectRole",
		"expectStandby",
		"diskGib",
		"store",
		...s3ReadNames,
		"database",
		"baseline",
		"writeBaseline",
		"as",
		"prometheusFile",
		"pushgateway",
		"statementTimeoutSeconds",
		"healthLockTimeoutSeconds",
		"timeoutMinutes",
		"report",
		"json"
	]);
	command.addHelpText("after", "\nExit code 1 says that something is bad (--fail-on). --as nagios has the exit codes of a plugin: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.\nEvery check, with its limits and what it needs: docs/health.md.\n\nExample:\n  pgproof health --database-url postgres://watcher@db.example/app --store ./backups --limit connections.used-percent=70:85");
	return {
		command: command.enablePositionalOptions(),
		act: act$12,
		parts: [statementsCommand]
	};
}
async function act$12(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const { pushgateway } = given;
	const outlets = present({
		writeBaseline: given.writeBaseline,
		prometheusFile: given.prometheusFile,
		pushgateway: pushgateway === void 0 ? void 0 : readPushgateway(pushgateway, "--pushgateway")
	});
	const options = await readOptions$3(given, surroundings, session);
	let made;
	try {
		const name = await nameServer(given.databaseUrl, connectionDoor(surroundings));
		made = await runHealth(options, name, outlets, session);
	} catch (error) {
		return failed(error, given, terminal);
	}
	return await show(made, given, terminal);
}
async function show(made, given, terminal) {
	const { report, nagios } = made;
	const face = given.as === void 0 || given.as === "text" ? void 0 : {
		json: () => `${JSON.stringify(toJson(report))}\n`,
		markdown: () => renderMarkdown(report),
		prometheus: () => made.prometheus,
		nagios: () => `${nagios.line}\n`,
		sarif: () => made.sarif,
		junit: () => renderJunit(report)
	}[given.as];
	const shown = await showReport(report, given, terminal, report, face?.());
	for (const { id, detail, hint } of report.findings) if (id === "monitor.hand-on" && face !== void 0) terminal.note(`pgproof: ${detail}\nHint: ${hint}`);
	const exitCode = nagios.exitCode === 0 && !report.ok ? 1 : nagios.exitCode;
	return given.as === "nagios" ? {
		...shown,
		exitCode
	} : shown;
}
/** A plugin says that a server was not reached in its own words. */
function failed(error, given, terminal) {
	if (!(error instanceof PgproofError) || error.kind === "bad-input" || error.kind === "bug" || given.as !== "nagios") throw error;
	const { line, exitCode } = renderNagiosError(error.message);
	terminal.data(`${line}\n`);
	return {
		exitCode,
		words: line
	};
}
async function readOptions$3(given, surroundings, session) {
	const door = connectionDoor(surroundings);
	const { environment, profile, failOn, sampleSeconds, waitForSeconds, limit = [], skip = [], expectStandby = [] } = given;
	return {
		source: (signal) => settleConnection(given.databaseUrl, door, signal),
		environment,
		profile,
		failOn,
		sampleSeconds,
		waitForSeconds,
		expectedStandbys: expectStandby,
		limits: readLimits(limit, "--limit"),
		skip: readSkip(skip, "--skip"),
		statementTimeoutSeconds: given.statementTimeoutSeconds,
		lockTimeoutSeconds: given.lockTimeoutSeconds,
		...present({
			expectedRole: given.expectRole,
			diskBytes: given.diskGib === void 0 ? void 0 : given.diskGib * 1024 ** 3,
			baseline: await readBaseline(given.baseline),
			store: given.store === void 0 ? void 0 : {
				open: () => openStore(given, false, session, surroundings),
				...present({ database: given.database })
			}
		})
	};
}
// packages/cli/src/commands/list.ts
/** `pgproof list` */
function listCommand(name) {
	const command = new Command(name).description("list the backups of a store, with what their verifications said");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"database",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExample:\n  pgproof list --store ./backups");
	return {
		command,
		act: act$11
	};
}
async function act$11(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const store = await openStore(given, false, session, surroundings);
	const databases = await listBackups(store, given.database);
	const listed = given.database === void 0 ? [...databases, ...await listBackups(store, allClusters)] : databases;
	if (given.json === true) {
		terminal.data(`${JSON.stringify({
			schema: "pgproof/1",
			operation: "list",
			ok: true,
			exit_code: 0,
			findings: [],
			backups: listed.map(toObject)
		})}\n`);
		return { exitCode: 0 };
	}
	if (listed.length === 0) terminal.note("no backups");
	showTable([
		"id",
		"database",
		"holds",
		"size",
		"proof",
		"last verdict",
		"verified at",
		"good"
	], listed.map((backup) => [
		backup.id,
		backup.database,
		holdsOf(backup),
		backup.manifest === void 0 ? "" : formatBytes(bytesOf(backup)),
		proofOf(backup),
		backup.problem === void 0 ? `${backup.verdict ?? "never verified"}${(comparisonOf(backup) ?? "good") === "good" ? "" : ", shrank"}` : `invalid: ${backup.problem}`,
		backup.verifiedAt ?? "",
		backup.isGood ? "yes" : "no"
	]), terminal);
	return { exitCode: 0 };
}
/** All of the database, or what was asked for. */
function holdsOf({ manifest }) {
	if (manifest === void 0) return "";
	if (manifest.method === "physical") return manifest.backup_type === "full" ? "the cluster" : `the cluster, on ${manifest.chain.at(-1)}`;
	return manifest.filters.length === 0 ? "all" : manifest.filters.join(" ");
}
/** What a copy is held against. */
function proofOf({ manifest }) {
	if (manifest === void 0) return "";
	return manifest.method === "logical" ? manifest.proof.level : "checksums";
}
function comparisonOf({ manifest }) {
	return manifest?.method === "logical" ? manifest.comparison?.status : void 0;
}
function bytesOf(backup) {
	return backup.manifest?.files.reduce((sum, file) => sum + file.bytes, 0) ?? 0;
}
function toObject(backup) {
	return {
		database: backup.database,
		id: backup.id,
		created_at: backup.manifest?.created_at ?? null,
		bytes: backup.manifest === void 0 ? null : bytesOf(backup),
		method: backup.manifest?.method ?? null,
		backup_type: backup.manifest?.backup_type ?? null,
		chain: backup.manifest?.method === "physical" ? backup.manifest.chain : [],
		proof: backup.manifest?.method === "logical" ? backup.manifest.proof.level : null,
		filters: backup.manifest?.filters ?? null,
		verdict: backup.verdict ?? null,
		verified_at: backup.verifiedAt ?? null,
		good: backup.isGood,
		comparison: comparisonOf(backup) ?? null,
		...backup.problem === void 0 ? {} : { problem: backup.problem }
	};
}
// packages/cli/src/migrations.ts
/** What the options of `pgproof migrate` come to. libpq's variables name a database only where it is needed, or where they name one. Throws `bad-input`. */
function readMigrateOptions(given, surroundings, isDatabaseNeeded) {
	const { migrations, databaseUrl, stateTable, failOn, migrationFormat: format } = given;
	if (migrations === void 0) throw new PgproofError("bad-input", "--migrations: no folder was given");
	const isNamed = [
		"PGHOST",
		"PGHOSTADDR",
		"PGSERVICE",
		"PGDATABASE"
	].some((name) => (surroundings.env[name] ?? "") !== "");
	const door = connectionDoor(surroundings);
	return {
		folder: migrations,
		shownFolder: migrations.replace(/\/+$/, "") || "/",
		...present({
			format,
			stateTable,
			failOn,
			source: databaseUrl !== void 0 || isNamed || isDatabaseNeeded ? (signal) => settleConnection(databaseUrl, door, signal) : void 0
		})
	};
}
// packages/cli/src/commands/migrate-apply.ts
/** `pgproof migrate apply` */
function migrateApplyCommand(name) {
	const command = new Command(name).description("apply what is pending and write the tool's own state, without anybody waiting behind a lock for long");
	addOptions(command, [
		...[
			"migrations",
			"migrationFormat",
			"databaseUrl",
			"stateTable",
			"environment",
			"store"
		],
		...s3ReadNames,
		...[
			"rehearsalMaxAgeHours",
			"skipRehearsal",
			"ddlLockTimeoutSeconds",
			"lockAttempts"
		],
		...[
			"ddlStatementTimeoutSeconds",
			"gateTimeoutSeconds",
			"skipCheck",
			"baselineVersion"
		],
		...[
			"migrateFailOn",
			"workdir",
			"timeoutMinutes",
			"report",
			"dryRun",
			"json"
		]
	], ["migrations"]);
	command.addHelpText("after", "\nFor golang-migrate, dbmate, goose, sqlx, flyway and numbered SQL. In production it needs a rehearsal of the same files, in --store. What is bad, of the history, of lint or of the server, stops it before anything is done (exit code 1); one that fails names what stands and who was in the way (exit code 6).\n\nExample:\n  pgproof migrate apply --migrations db/migrations --database-url postgres://owner@db.example/app --store ./backups");
	return {
		command,
		act: act$10
	};
}
async function act$10(given, surroundings) {
	const session = openSession(given, surroundings);
	const { environment, skipRehearsal, baselineVersion: baseline } = given;
	if (skipRehearsal?.trim() === "") throw new PgproofError("bad-input", "--skip-rehearsal: no reason was given", { hint: "say in a few words why it cannot be rehearsed; the report shows it" });
	const options = {
		...readMigrateOptions(given, surroundings, true),
		environment,
		skip: readSkip(given.skipCheck ?? [], "--skip-check"),
		lockTimeoutSeconds: given.ddlLockTimeoutSeconds,
		lockAttempts: given.lockAttempts,
		statementTimeoutSeconds: given.ddlStatementTimeoutSeconds,
		gateTimeoutSeconds: given.gateTimeoutSeconds,
		rehearsalMaxAgeHours: given.rehearsalMaxAgeHours,
		...present({
			skipRehearsal,
			baseline,
			openStore: given.store === void 0 ? void 0 : () => openStore(given, false, session, surroundings)
		})
	};
	if (given.dryRun === true) {
		const { plan, refusal } = await planMigrateApply(options, session);
		return showPlan(plan, given, surroundings.terminal, refusal);
	}
	return showReport(reportMigrateApply(await runMigrateApply(options, session), options, session.now()), given, surroundings.terminal);
}
// packages/cli/src/commands/migrate-lint.ts
/** `pgproof migrate lint` */
function migrateLintCommand(name) {
	const command = new Command(name).description("what migrations would lock, rewrite or break, by locks that were measured, on the schema as it is");
	addOptions(command, [...[
		"migrations",
		"migrationFormat",
		"files",
		"databaseUrl",
		"stateTable",
		"postgresMajor"
	], ...[
		"migrateFailOn",
		"timeoutMinutes",
		"sarif",
		"report",
		"json"
	]], ["migrations"]);
	command.addHelpText("after", "\nIt only looks. With a database, which may be a restored copy, what is pending is judged on its schema; without one, all files are. Exit code 1: an error was found; with --fail-on warning also a warning, or what could not be judged.\n\nExample:\n  pgproof migrate lint --migrations db/migrations --database-url postgres://reader@db.example/app");
	return {
		command,
		act: act$9
	};
}
async function act$9(given, surroundings) {
	const session = openSession(given, surroundings);
	const { files, postgresMajor: major, sarif } = given;
	const options = {
		...readMigrateOptions(given, surroundings, false),
		...present({
			files,
			major
		})
	};
	const report = reportMigrateLint(await runMigrateLint(options, session), options, session.now());
	if (sarif !== void 0) try {
		await writeFile(sarif, renderLintSarif(report));
	} catch (error) {
		throw new PgproofError("store-unwritable", `write "${sarif}": ${error.message}`, {
			hint: "name a file in a folder that can be written with --sarif",
			cause: error
		});
	}
	return showReport(report, given, surroundings.terminal);
}
// packages/cli/src/commands/migrate-rehearse.ts
/** `pgproof migrate rehearse` */
function migrateRehearseCommand(name) {
	const command = new Command(name).description("restore a backup into a sandbox, run on it what is pending, and say what each statement did, locked and rewrote");
	command.argument("[command...]", "after --: the command that runs them in place of our own runner, by DATABASE_URL");
	addOptions(command, [
		...[
			"migrations",
			"migrationFormat",
			"stateTable",
			"store"
		],
		...s3ReadNames,
		...[
			"database",
			"backup",
			"level",
			"sandboxMajor",
			"environment",
			"checkDown",
			"baselineVersion"
		],
		"passEnvironment",
		...[
			"ddlLockTimeoutSeconds",
			"lockAttempts",
			"ddlStatementTimeoutSeconds",
			"migrateFailOn"
		],
		...[
			"jobs",
			"expectedManifestSha256",
			"ageIdentity",
			"sandbox",
			"pgBin",
			"postgresImage"
		],
		...[
			"workdir",
			"serverTimeoutSeconds",
			"timeoutMinutes",
			"report",
			"json"
		]
	], ["migrations", "store"]);
	command.addHelpText("after", "\nThe backup is shown good first, as by verify. What it came to is recorded in the store, where apply looks for it in production. The command gets DATABASE_URL and libpq's variables of the copy, of the environment only PATH, HOME, LANG, LC_*, TMPDIR, CI, NODE_*, npm_* and the like, none of them with a secret's name, and what --pass-environment names; what looks like another database's address is refused. What the command itself reads, such as a file .env, is not seen: let that name no database. It is never given to a shell.\n\nExamples:\n  pgproof migrate rehearse --migrations db/migrations --store ./backups --check-down\n  pgproof migrate rehearse --migrations prisma/migrations --store ./backups -- npx prisma migrate deploy");
	return {
		command,
		act: act$8
	};
}
async function act$8(given, surroundings) {
	const session = openSession(given, surroundings);
	const { environment, database, backup, level, sandbox, sandboxMajor, jobs, expectedManifestSha256 } = given;
	const { serverTimeoutSeconds, lockAttempts, args = [] } = given;
	await using tools = openTools(given, session, surroundings);
	const { source: _, ...migrate } = readMigrateOptions(given, {
		...surroundings,
		env: {}
	}, false);
	const options = {
		...migrate,
		store: await openStore(given, false, session, surroundings),
		environment,
		backup,
		jobs,
		serverTimeoutSeconds,
		sandbox,
		tools: tools.search,
		lockAttempts,
		lockTimeoutSeconds: given.ddlLockTimeoutSeconds,
		statementTimeoutSeconds: given.ddlStatementTimeoutSeconds,
		checkDown: given.checkDown === true,
		...present({
			database,
			level,
			sandboxMajor,
			expectedManifestSha256,
			baseline: given.baselineVersion,
			passEnvironment: given.passEnvironment
		}),
		...args.length === 0 ? {} : { command: args },
		...identityChoice(given)
	};
	const result = await runMigrateRehearse(options, session);
	return showReport(reportMigrateRehearse(result, options, session.now()), given, surroundings.terminal);
}
// packages/cli/src/commands/migrate-status.ts
/** `pgproof migrate status` */
function migrateStatusCommand(name) {
	const command = new Command(name).description("what is applied, pending, out of order, edited, failed or lost, by the tool's own state table");
	addOptions(command, [
		"migrations",
		"migrationFormat",
		"databaseUrl",
		"stateTable",
		"migrateFailOn",
		"timeoutMinutes",
		"report",
		"json"
	], ["migrations"]);
	command.addHelpText("after", "\nIt only looks. Exit code 1 says that the tool would refuse to go on, or never run a file.\n\nExample:\n  pgproof migrate status --migrations db/migrations --database-url postgres://reader@db.example/app");
	return {
		command,
		act: act$7
	};
}
async function act$7(given, surroundings) {
	const session = openSession(given, surroundings);
	const options = readMigrateOptions(given, surroundings, true);
	const { database, ...facts } = await gatherMigrateFacts(options, session);
	if (database === void 0) throw new Error("status was begun without a database");
	return showReport(reportMigrateStatus({
		...facts,
		database
	}, options, session.now()), given, surroundings.terminal);
}
// packages/cli/src/commands/migrate.ts
/** `pgproof migrate`, whose words are its modes. */
function migrateCommand(name) {
	return {
		command: new Command(name).description("read, judge, rehearse, apply and follow the migrations of a schema, whichever tool runs them"),
		parts: [
			() => migrateStatusCommand("status"),
			() => migrateLintCommand("lint"),
			() => migrateRehearseCommand("rehearse"),
			() => migrateApplyCommand("apply")
		]
	};
}
// packages/cli/src/commands/prune.ts
/** `pgproof prune` */
function pruneCommand(name) {
	const command = new Command(name).description("remove the backups that no rule keeps, each database by itself; without a rule nothing is removed");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"method",
		"database",
		...retentionOptionNames,
		"environment",
		"timeoutMinutes",
		"report",
		"dryRun",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nThe newest backup and the newest good one always stay, and so does what cannot be read.\n\nExample:\n  pgproof prune --store ./backups --keep-last 7 --keep-daily 14 --keep-monthly 12 --dry-run");
	return {
		command,
		act: act$6
	};
}
async function act$6(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const { environment } = given;
	const database = namedBackups(given);
	const rules = retentionChoice(given);
	const options = {
		store: await openStore(given, false, session, surroundings),
		environment,
		rules,
		...present({ database })
	};
	const facts = await gatherPruneFacts(options, session);
	const plan = planPrune(options, facts);
	const result = given.dryRun === true ? facts.now : await runPrune(plan, options, session);
	const report = reportPrune(plan, options, result);
	if (given.json === true) return showReport(report, given, terminal);
	showTable([
		"database",
		"backup",
		"is",
		"stays",
		"why"
	], tableOf(plan), terminal);
	const findings = report.findings.filter(({ status }) => status !== "good");
	return showReport(report, given, terminal, {
		...report,
		findings
	});
}
function tableOf({ databases }) {
	return databases.flatMap(({ name, decisions, leftovers }) => [...decisions.map(({ id, standing, isKept, why }) => [
		name,
		id,
		standing,
		isKept ? "yes" : "no",
		why.join("; ")
	]), ...leftovers.map(({ id, isKept }) => [...[
		name,
		id,
		"no backup",
		isKept ? "yes" : "no"
	], isKept ? "no manifest: it may be under way" : "no manifest: left by a run that was killed"])]);
}
// packages/cli/src/commands/restore.ts
/** `pgproof restore` */
function restoreCommand(name) {
	const command = new Command(name).description("restore a backup, or tables of it, into a new or an empty database, and show whether all came back");
	addOptions(command, [
		"method",
		"into",
		...physicalRestoreNames,
		"store",
		...s3ReadNames,
		"database",
		"backup",
		"restoredTable",
		"restoredSchema",
		"schemaOnly",
		"rowsAlone",
		"clean",
		"leaveOutForeignKeys",
		"level",
		"rename",
		"environment",
		"jobs",
		"expectedManifestSha256",
		"ageIdentity",
		"pgBin",
		"postgresImage",
		"workdir",
		"serverTimeoutSeconds",
		"timeoutMinutes",
		"report",
		"dryRun",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExample:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --into postgres://postgres@db.example/app_restored\n\nOne table of it:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --table sales.orders --into postgres://postgres@db.example/app_orders\n\nRows alone, into tables that are there and empty:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --data-only --into postgres://postgres@db.example/app\n\nA cluster, as it was at a moment (as the user that runs PostgreSQL):\n  pgproof restore --method physical --store ./backups --target-time \"2026-11-26 17:03:11+09:00\" --into-directory /var/lib/postgresql/17/restored");
	return {
		command,
		act: act$5
	};
}
async function act$5(given, surroundings) {
	checkRestore(given);
	return given.method === "physical" ? actOnCluster$1(given, surroundings) : actOnDatabase$1(given, surroundings);
}
async function actOnCluster$1(given, surroundings) {
	const session = openSession(given, surroundings);
	const choices = physicalRestoreChoices(given);
	const identity = identityChoice(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		tools: tools.search,
		...choices,
		...identity
	};
	const facts = await gatherPhysicalRestoreFacts(options, session);
	const plan = planPhysicalRestore(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	const result = await runPhysicalRestore(plan, options, facts, session);
	return showReport(reportPhysicalRestore(result, options, facts), given, surroundings.terminal);
}
async function actOnDatabase$1(given, surroundings) {
	const session = openSession(given, surroundings);
	const { environment, database, backup, level, expectedManifestSha256, serverTimeoutSeconds, jobs } = given;
	const identity = identityChoice(given);
	const part = partChoice(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		environment,
		backup,
		into: await settleTarget(given.into ?? "", connectionDoor(surroundings), session.signal),
		serverTimeoutSeconds,
		jobs,
		rename: given.rename === true,
		clean: given.clean === true,
		...present({
			database,
			level,
			expectedManifestSha256,
			part
		}),
		tools: tools.search,
		...identity
	};
	const facts = await gatherRestoreFacts(options, session);
	const plan = planRestore(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	return showReport(reportRestore(await runRestore(plan, options, facts, session), options, facts), given, surroundings.terminal);
}
// packages/cli/src/scaffold.ts
/** The folder of a scaffold, as options have it. */
function scaffoldFolder({ folder = "." }) {
	return {
		folder: resolve(folder),
		shownFolder: folder
	};
}
/** Writes what options ask for, or shows it with --dry-run. */
async function scaffold(options, given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const plan = await planScaffold(options, await gatherScaffoldFacts(options));
	if (given.dryRun === true) return showPlan(plan.public, given, terminal);
	await runScaffold(options, plan);
	const shown = await showReport(reportScaffold(options, plan, session.now()), given, terminal);
	if (given.json !== true) terminal.data(keptDifferences(plan));
	return shown;
}
// packages/cli/src/commands/scaffold-compose.ts
/** `pgproof scaffold compose` */
function scaffoldComposeCommand(name) {
	const command = new Command(name).description("PostgreSQL in a container, by Docker Compose: sized by its memory, with passwords in files, checksums, limits and a health check");
	addOptions(command, [...[
		"folder",
		"environment",
		"scaffoldMajor",
		"scaffoldDatabase",
		"memoryMib",
		"cpus",
		"maxConnections"
	], ...[
		"port",
		"bind",
		"tls",
		"standby",
		"image",
		"dryRun",
		"report",
		"json"
	]], ["memoryMib"]);
	command.addHelpText("after", "\nNo password is written: the report says how their files are made.\n\nExample:\n  pgproof scaffold compose --folder deploy --database shop --memory-mib 4096 --cpus 2");
	return {
		command,
		act: act$4
	};
}
function act$4(given, surroundings) {
	return scaffold(readOptions$2(given), given, surroundings);
}
function readOptions$2(given) {
	const { environment, postgresMajor, database, memoryMib, cpus, maxConnections, port, image } = given;
	const { bind = defaultBind, tls = false, standby = false } = given;
	if (memoryMib === void 0) throw new PgproofError("bad-input", "--memory-mib was not given");
	checkCompose({
		bind,
		tls,
		standby,
		port: port ?? 5432
	}, (name) => `--${name}`);
	return {
		kind: "compose",
		...scaffoldFolder(given),
		environment,
		memoryMib,
		bind,
		tls,
		standby,
		major: postgresMajor ?? newestMajor,
		database: database ?? "app",
		cpus: cpus ?? 2,
		port: port ?? 5432,
		...present({
			maxConnections,
			image
		})
	};
}
// packages/cli/src/commands/scaffold-kubernetes.ts
/** `pgproof scaffold kubernetes` */
function scaffoldKubernetesCommand(name) {
	const command = new Command(name).description("a server in Kubernetes, as a Kustomize base with an overlay for each environment: a StatefulSet of one, or a cluster of CloudNativePG");
	addOptions(command, [
		...[
			"folder",
			"environment",
			"scaffoldMajor",
			"scaffoldDatabase",
			"memoryMib",
			"cpus",
			"maxConnections"
		],
		...[
			"image",
			"storageGib",
			"operator",
			"objectStore",
			"s3Endpoint",
			"s3Region",
			"pgproofImage"
		],
		...[
			"dryRun",
			"report",
			"json"
		]
	], ["memoryMib"]);
	command.addHelpText("after", "\nMemory and processors are those of production: staging has half of them, development a quarter. No password is written.\n\nExample:\n  pgproof scaffold kubernetes --folder deploy --database shop --memory-mib 8192 --operator cloudnative-pg --store s3://backups/shop");
	return {
		command,
		act: act$3
	};
}
function act$3(given, surroundings) {
	return scaffold(readOptions$1(given), given, surroundings);
}
function readOptions$1(given) {
	const { environment, memoryMib, operator = "none", pgproofImage, maxConnections, image } = given;
	if (memoryMib === void 0) throw new PgproofError("bad-input", "--memory-mib was not given");
	const choices = {
		operator,
		...storeOf(given),
		...present({ pgproofImage })
	};
	checkKubernetes(choices, (name) => `--${name}`);
	return {
		kind: "kubernetes",
		...scaffoldFolder(given),
		environment,
		memoryMib,
		major: given.postgresMajor ?? newestMajor,
		database: given.database ?? "app",
		cpus: given.cpus ?? 2,
		storageGib: given.storageGib ?? 20,
		...choices,
		...present({
			maxConnections,
			image
		})
	};
}
function storeOf({ store, s3Endpoint, s3Region }) {
	const read = readWorkflowStore(store ?? "artifact", {
		"s3-endpoint": s3Endpoint,
		"s3-region": s3Region
	}, (name) => `--${name}`);
	if (read.at === "s3") return { store: present({
		url: read.url,
		region: read.region,
		endpoint: read.endpoint
	}) };
	if (store === void 0) return {};
	throw new PgproofError("bad-input", `--store: must be s3://bucket/prefix; got ${JSON.stringify(store)}`, { hint: "artifacts are of GitHub Actions: name a place in S3" });
}
// packages/cli/src/commands/scaffold-monitoring.ts
/** `pgproof scaffold monitoring` */
function scaffoldMonitoringCommand(name) {
	const command = new Command(name).description("Prometheus with exporters, tested alerts, Alertmanager and Grafana, beside the server of scaffold compose");
	addOptions(command, [
		"folder",
		"environment",
		"scaffoldDatabase",
		"port",
		"bind",
		"tls",
		"dryRun",
		"report",
		"json"
	]);
	command.addHelpText("after", "\nThe folder is that of scaffold compose, and so are the database, the port and its address.\n\nExample:\n  pgproof scaffold monitoring --folder deploy --database shop");
	return {
		command,
		act: act$2
	};
}
function act$2(given, surroundings) {
	const { environment, database = "app", port = defaultPort, bind = defaultBind, tls = false } = given;
	checkCompose({
		bind,
		tls,
		standby: false,
		port
	}, (name) => `--${name}`);
	return scaffold({
		kind: "monitoring",
		...scaffoldFolder(given),
		environment,
		database,
		port,
		bind,
		tls
	}, given, surroundings);
}
// packages/cli/src/commands/scaffold-workflows.ts
/** `pgproof scaffold workflows` */
function scaffoldWorkflowsCommand(name) {
	const command = new Command(name).description("workflows of GitHub Actions that back up, prove and watch the databases of a server, each in a job of its own");
	addOptions(command, [...[
		"folder",
		"environment",
		"workflowDatabases",
		"workflowStore",
		"s3Endpoint",
		"s3Region"
	], ...[
		"workflowRecipients",
		"runsOn",
		"dryRun",
		"report",
		"json"
	]], ["workflowDatabases"]);
	command.addHelpText("after", "\nThe folder is the repository's own. No secret is written: the report says which are needed, and how they are set.\n\nExample:\n  pgproof scaffold workflows --databases shop --databases billing --store s3://backups/postgres --s3-region eu-central-1");
	return {
		command,
		act: act$1
	};
}
async function act$1(given, surroundings) {
	return scaffold(await readOptions(given), given, surroundings);
}
async function readOptions(given) {
	const { environment, databases = [], store = "artifact", s3Endpoint, s3Region, ageRecipients, runsOn } = given;
	const settings = {
		"s3-endpoint": s3Endpoint,
		"s3-region": s3Region
	};
	return {
		kind: "workflows",
		environment,
		...scaffoldFolder(given),
		databases: readDatabaseNames(databases, "--databases"),
		store: readWorkflowStore(store, settings, (name) => `--${name}`),
		runsOn: runsOn ?? "ubuntu-24.04",
		...ageRecipients === void 0 ? {} : { recipients: await readRecipients(ageRecipients) }
	};
}
// packages/cli/src/commands/scaffold.ts
const parts = {
	compose: scaffoldComposeCommand,
	kubernetes: scaffoldKubernetesCommand,
	monitoring: scaffoldMonitoringCommand,
	workflows: scaffoldWorkflowsCommand
};
/** `pgproof scaffold`, whose words are what it writes. */
function scaffoldCommand(name) {
	return {
		command: new Command(name).description("write the files that deploy, watch and back up a server; files that somebody changed are not overwritten"),
		parts: Object.entries(parts).map(([word, part]) => () => part(word))
	};
}
// packages/cli/src/commands/verify.ts
/** `pgproof verify` */
function verifyCommand(name) {
	const command = new Command(name).description("restore a backup into a sandbox and show whether it is equal to what was dumped");
	addOptions(command, [
		"store",
		...s3WriteNames,
		"method",
		"database",
		"backup",
		"level",
		"assertions",
		"amcheck",
		"maxRtoMinutes",
		"maxRpoHours",
		"sandboxMajor",
		"environment",
		"jobs",
		"expectedManifestSha256",
		"ageIdentity",
		"sandbox",
		"pgBin",
		"postgresImage",
		"workdir",
		"serverTimeoutSeconds",
		"timeoutMinutes",
		"report",
		"dryRun",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExample:\n  pgproof verify --store ./backups --database app --report ./report\n\nThe newest backup of a cluster:\n  pgproof verify --store ./backups --method physical");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	return given.method === "physical" ? actOnCluster(given, surroundings) : actOnDatabase(given, surroundings);
}
async function actOnCluster(given, surroundings) {
	const session = openSession(given, surroundings);
	const choices = physicalVerifyChoices(given);
	const identity = identityChoice(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		tools: tools.search,
		...choices,
		...identity
	};
	const facts = await gatherPhysicalVerifyFacts(options, session);
	const plan = planPhysicalVerify(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	return showReport(reportPhysicalVerify(await runPhysicalVerify(plan, options, facts, session), facts), given, surroundings.terminal);
}
async function actOnDatabase(given, surroundings) {
	const session = openSession(given, surroundings);
	const { environment, database, backup, level, sandbox, sandboxMajor, jobs, expectedManifestSha256 } = given;
	const { serverTimeoutSeconds } = given;
	const identity = identityChoice(given);
	const { maxRtoMinutes, maxRpoHours } = given;
	const assertions = given.assertions === void 0 ? void 0 : await readAssertions(given.assertions);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		environment,
		backup,
		jobs,
		serverTimeoutSeconds,
		sandbox,
		amcheck: given.amcheck === true,
		...present({
			database,
			level,
			sandboxMajor,
			expectedManifestSha256,
			assertions,
			maxRtoMinutes,
			maxRpoHours
		}),
		tools: tools.search,
		...identity
	};
	const facts = await gatherVerifyFacts(options, session);
	const plan = planVerify(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	return showReport(reportVerify(await runVerify(plan, options, facts, session), facts), given, surroundings.terminal);
}
// packages/cli/src/commands/wal.ts
/** `pgproof wal`, an archive of the write-ahead log in a store. */
function walCommand(name) {
	return {
		command: new Command(name).description("the write-ahead log in a store: what comes after a base backup, and leads to any moment since"),
		parts: [
			configureCommand,
			pushCommand,
			fetchCommand,
			receiveCommand,
			checkCommand
		]
	};
}
const pushNames = [
	"store",
	...s3WriteNames,
	"ageRecipients",
	"systemIdentifier",
	"ahead"
];
const fetchNames = [
	"store",
	...s3ReadNames,
	"ageIdentity",
	"systemIdentifier"
];
function pushCommand() {
	const command = new Command("push").description("store a file of pg_wal (archive_command): durable before it ends with 0, and never in the place of another").argument("<path>", "%p: the file, relative to the data directory");
	addOptions(command, pushNames, ["store"]);
	command.addHelpText("after", "\nExample, in postgresql.conf:\n  archive_command = 'pgproof wal push %p --store /srv/backups'");
	return {
		command,
		act: (given, surroundings) => actPush(given, command.args[0] ?? "", surroundings)
	};
}
function fetchCommand() {
	const command = new Command("fetch").description("bring a file of the log from the store (restore_command)").argument("<name>", "%f: the name of the file").argument("<path>", "%p: where it is to be written");
	addOptions(command, fetchNames, ["store"]);
	command.addHelpText("after", `\nExit code 101 says that the archive has no such file, by which a recovery is at its end; whatever else goes wrong is 200 and its code, which stops a recovery (on a standby, which asks again, 100 and its code).\n\nExample, in postgresql.conf; what stands behind it stops a recovery also where pgproof itself cannot run:\n  restore_command = '${restoreCommandOf("pgproof wal fetch %f %p --store /srv/backups")}'`);
	return {
		command,
		act: (given, surroundings) => actFetch(given, command.args[0] ?? "", command.args[1] ?? "", surroundings)
	};
}
function checkCommand() {
	const command = new Command("check").description("look at the archive of a cluster: gaps, timelines, and which points can be reached from each base backup");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"systemIdentifier",
		"read",
		"ageIdentity",
		"workdir",
		"timeoutMinutes",
		"report",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExit code 1 says that a file is missing or damaged; each is named. An encrypted archive of several timelines needs --age-identity.\n\nExample:\n  pgproof wal check --store ./backups --read");
	return {
		command,
		act: actCheck
	};
}
async function actCheck(given, surroundings) {
	const session = openSession(given, surroundings);
	const { systemIdentifier, read } = given;
	const facts = await gatherWalCheck({
		store: await openStore(given, false, session, surroundings),
		reads: read === true,
		...identityChoice(given),
		...present({ systemIdentifier })
	}, session);
	const report = reportWalCheck(facts, session.now());
	if (given.json !== true) for (const { header, rows } of report.tables ?? []) showTable(header, rows, surroundings.terminal);
	return showReport(report, given, surroundings.terminal);
}
function configureCommand() {
	const command = new Command("configure").description("print what has a server archive its log here (archive_mode, archive_command, archive_timeout), and restore from it");
	addOptions(command, [
		"store",
		...s3WriteNames,
		"ageRecipients",
		"ageIdentity",
		"program",
		"archiveTimeoutSeconds",
		"apply",
		"databaseUrl",
		"environment",
		"timeoutMinutes",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nWith --database-url the server is asked what it has already, and only the rest is printed. What needs a restart is said; nothing is restarted.\n\nExample:\n  pgproof wal configure --store s3://backups/postgres --database-url postgres://postgres@db.example/postgres");
	return {
		command,
		act: actConfigure
	};
}
async function actConfigure(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const options = await configureOptions(given);
	if (given.apply !== true && given.databaseUrl === void 0) return showPlan(planWalConfigure(options, void 0).public, given, terminal);
	const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
	const facts = await gatherWalConfigure(connection, session.signal);
	const plan = planWalConfigure(options, facts);
	if (given.apply !== true) return showPlan(plan.public, given, terminal);
	return showReport(await runWalConfigure(plan, facts, connection, session), given, terminal);
}
async function configureOptions(given) {
	const { store = "", ageRecipients, environment, program, archiveTimeoutSeconds } = given;
	const words = (names) => {
		const { options } = addOptions(new Command(), names);
		return options.flatMap((option) => {
			const value = given[option.attributeName()];
			return value === void 0 ? [] : [option.long ?? "", String(value)];
		});
	};
	const place = ["--store", isS3Url(store) ? store : resolve(store)];
	const { ageIdentityFile } = identityChoice(given);
	const recipients = ageRecipients === void 0 ? [] : await readRecipients(ageRecipients);
	return {
		environment,
		program,
		archiveTimeoutSeconds,
		pushArguments: [
			...place,
			...words(s3WriteNames),
			...recipients.length === 0 ? [] : ["--age-recipients", recipients.join(",")]
		],
		fetchArguments: [
			...place,
			...words(s3ReadNames),
			...ageIdentityFile === void 0 ? [] : ["--age-identity", resolve(ageIdentityFile)]
		]
	};
}
function receiveCommand() {
	const command = new Command("receive").description("fetch the log from the server up to now, from wherever this runs: by a schedule, with nothing installed on its host");
	addOptions(command, [
		"databaseUrl",
		"store",
		...s3WriteNames,
		"ageRecipients",
		"slot",
		"maxRetainedMib",
		"acceptGap",
		"environment",
		"pgBin",
		"workdir",
		"timeoutMinutes",
		"report",
		"dryRun",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nIt goes on where the archive ends; the segment under way is stored as .partial, and gives way to the whole one. The role needs replication, and the server a line in pg_hba.conf for it.\n\nExample, every 15 minutes:\n  pgproof wal receive --database-url postgres://backup@db.example/postgres --store s3://backups/postgres");
	return {
		command,
		act: actReceive
	};
}
async function actReceive(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const { environment, slot, maxRetainedMib, acceptGap = false, ageRecipients, pgBin } = given;
	const options = {
		environment,
		slot,
		acceptGap,
		maxRetainedBytes: maxRetainedMib * 1024 ** 2,
		connection: await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal),
		store: await openStore(given, true, session, surroundings),
		tools: present({ pgBin }),
		recipients: ageRecipients === void 0 ? [] : await readRecipients(ageRecipients)
	};
	const facts = await gatherWalReceive(options, session);
	const plan = planWalReceive(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, terminal);
	const result = await runWalReceive(plan, options, facts, session);
	return showReport(reportWalReceive(plan, options, facts, result), given, terminal);
}
// packages/cli/src/program.ts
const commands = {
	backup: backupCommand,
	list: listCommand,
	contents: contentsCommand,
	prune: pruneCommand,
	restore: restoreCommand,
	verify: verifyCommand,
	drill: drillCommand,
	diagnose: diagnoseCommand,
	health: healthCommand,
	migrate: migrateCommand,
	wal: walCommand,
	scaffold: scaffoldCommand
};
/** Operations that JSON names otherwise than the command. */
const operationOf = (name, part = "") => {
	if (name === "scaffold") return part === "workflows" ? operationOfKind.workflows : operationOfKind.compose;
	return {
		prune: "backup",
		health: "monitor",
		wal: "backup"
	}[name] ?? name;
};
/** Operations that `plan` knows; each is the command of that name with --dry-run. */
const planned = [
	"backup",
	"restore",
	"verify",
	"scaffold"
];
/** Commands that a schedule runs, of which a dead man's switch is told. */
const pinging = [
	"backup",
	"verify",
	"drill"
];
const pingVariable = "PGPROOF_PING_URL";
/** Reads the arguments, runs one command, and returns the exit code. Every error is shown here and nowhere else. */
async function runProgram(argv, surroundings) {
	let exitCode = 0;
	surroundings.terminal.mask(argv.flatMap((word) => [...urlSecretForms(word), ...identityForms(word)]));
	const program = new Command("pgproof").description("PostgreSQL backups that count only after they were restored and shown equal").version(version, "--version").helpOption("-h, --help").configureOutput({
		writeOut: (text) => surroundings.terminal.data(text),
		writeErr: () => void 0,
		outputError: () => void 0
	}).exitOverride().enablePositionalOptions().showSuggestionAfterError();
	const hang = (parent, root, { command, act, parts = [] }, isPlan) => {
		command.exitOverride().configureOutput(program.configureOutput());
		if (act !== void 0) command.action(async () => {
			const given = {
				...command.opts(),
				args: command.args
			};
			exitCode = (await attempt(root, act, isPlan ? {
				...given,
				dryRun: true
			} : given, surroundings, command.name())).exitCode;
		});
		for (const part of parts) hang(command, root, part(root), isPlan);
		parent.addCommand(command);
	};
	const attach = (parent, name, isPlan) => hang(parent, name, commands[name](name), isPlan);
	for (const name of Object.keys(commands)) attach(program, name, false);
	const plan = new Command("plan").description("print what an operation would do, and do nothing").exitOverride().configureOutput(program.configureOutput());
	for (const name of planned) attach(plan, name, true);
	program.addCommand(plan);
	try {
		await program.parseAsync([...argv], { from: "user" });
		return exitCode;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return 0;
		const words = argv.filter((word) => !word.startsWith("-"));
		const isPlan = words[0] === "plan";
		const name = words[isPlan ? 1 : 0] ?? "";
		const operation = Object.hasOwn(commands, name) ? name : "";
		const part = (commands[operation]?.(operation).parts ?? []).map((of) => of(operation).command.name()).filter((one) => !isPlan && one === words[1]);
		const meant = [
			"pgproof",
			...isPlan ? ["plan"] : [],
			...operation === "" ? [] : [operation],
			...part
		].join(" ");
		const message = error.code === "commander.help" ? "no command was given" : error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
		return showError(new PgproofError("bad-input", message, { hint: `see ${meant} --help` }), argv.includes("--json"), operationOf(operation, part[0]), surroundings.terminal).exitCode;
	}
}
async function attempt(name, act, given, surroundings, part) {
	const { timeoutMinutes } = given;
	const signal = timeoutMinutes === void 0 ? surroundings.signal : withDeadline(surroundings.signal, timeoutMinutes);
	const timed = {
		...surroundings,
		signal
	};
	const { terminal } = timed;
	const show = (error) => showError(reasonOf(error, signal, name), given.json === true, operationOf(name, part), terminal);
	try {
		const pinger = pinging.includes(name) && given.dryRun !== true ? choosePinger(timed) : void 0;
		const started = pinger?.started();
		const outcome = await act(given, timed).catch(show);
		await started;
		await pinger?.ended(outcome.exitCode, terminal.redacted(outcome.words ?? ""));
		return outcome;
	} catch (error) {
		return show(error);
	} finally {
		terminal.settle();
	}
}
function choosePinger({ env, terminal }) {
	const url = env[pingVariable];
	if (url === void 0 || url === "") return void 0;
	terminal.mask(addressForms(url));
	return openPinger(readPingUrl(url, pingVariable), {
		http: openHttp(env),
		note: terminal.note
	});
}
// packages/cli/src/whole.ts
/** What the system knows of its user; in some containers it has none with our number. */
function known(ask, otherwise) {
	try {
		return ask();
	} catch {
		return otherwise;
	}
}
const terminal = openTerminal(process.stdout, process.stderr, process.env);
process.exitCode = await runProgram(process.argv.slice(2), {
	env: process.env,
	signal: listenForSignals(terminal),
	terminal,
	homedir: known(homedir, "/"),
	tmpdir: tmpdir(),
	osUser: known(() => userInfo().username, String(process.getuid?.()))
});
export {};
