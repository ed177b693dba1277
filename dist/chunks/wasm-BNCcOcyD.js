export { n as loadModule, r as parsePlPgSQLSync, i as parseSync, a as scanSync } from "./grammar-DJUWXOfJ.js";
