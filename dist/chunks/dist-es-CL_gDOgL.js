export { v as ENV_CMDS_FULL_URI, y as ENV_CMDS_RELATIVE_URI, b as fromContainerMetadata, m as fromInstanceMetadata } from "./s3-CHxYba8m.js";
