export { _ as ENV_CMDS_FULL_URI, v as ENV_CMDS_RELATIVE_URI, y as fromContainerMetadata, p as fromInstanceMetadata } from "./s3-AwMHpb4q.js";
