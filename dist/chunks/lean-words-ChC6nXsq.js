export { t as isLean } from "./lean-words-CgI_Ulij.js";
