// @generated from spec/events/ai/mcps.yaml by cargo xtask regen; do not edit.

//! MCPs: 2 events, such as `com.qlik.ai.mcp.tool.calls.aggregated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.ai.mcp.tool.calls.aggregated`<br>[`AiMcpToolCallsAggregated`] | Tool calls were summed up, at a threshold or timeout. |
//! | `com.qlik.ai.mcp.tool.executed`<br>[`AiMcpToolExecuted`] | An MCP tool ran; tells its name, client, latency and any error. |

use crate::codec::payload;

/// Tool calls were summed up, at a threshold or timeout.
///
/// The payload of `com.qlik.ai.mcp.tool.calls.aggregated`, as
/// [its page](https://qlik.dev/apis/event/ai/mcps/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.ai.mcp.tool.calls.aggregated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.ai.mcp.tool.calls.aggregated",
        "ai.mcp.tool.calls.aggregated",
        "mcp.tool.calls.aggregated",
        "tool.calls.aggregated",
        "calls.aggregated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiMcpToolCallsAggregated {
    /// `eventIds` (format `uuid`): IDs of the single tool events that were summed up.
    pub event_ids: Vec<String>,
    /// `toolCount`: How many tool calls were summed up.
    pub tool_count: i64,
    /// `totalLatencyMs`: Milliseconds that all the calls took together.
    pub total_latency_ms: i64,
}

payload!(AiMcpToolCallsAggregated {
    required event_ids = "eventIds",
    required tool_count = "toolCount",
    required total_latency_ms = "totalLatencyMs",
});

/// An MCP tool ran; tells its name, client, latency and any error.
///
/// The payload of `com.qlik.ai.mcp.tool.executed`, as [its page](https://qlik.dev/apis/event/ai/mcps/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.ai.mcp.tool.executed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.ai.mcp.tool.executed",
        "ai.mcp.tool.executed",
        "mcp.tool.executed",
        "tool.executed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiMcpToolExecuted {
    /// `name`: Which tool ran.
    pub name: String,
    /// `error`: What went wrong, if the tool failed.
    pub error: Option<String>,
    /// `baggage`: The request's W3C Baggage header unchanged; absent if none came.
    pub baggage: Option<String>,
    /// `latency`: Milliseconds that the tool took.
    pub latency: i64,
    /// `spaceId`: ID of the call's space, where one applies.
    pub space_id: Option<String>,
    /// `billable`: Whether the call counts as billed consumption.
    pub billable: Option<bool>,
    /// `userAgent`: The request's User-Agent header, or "unknown" if it had none.
    pub user_agent: Option<String>,
    /// `resourceId`: ID of the main resource worked on, where one applies.
    pub resource_id: Option<String>,
    /// `resourceType`: Kind of the main resource, where one applies.
    pub resource_type: Option<String>,
    /// `subResourceId`: ID of the sub-resource worked on, where one applies.
    pub sub_resource_id: Option<String>,
    /// `subResourceType`: Kind of the sub-resource, where one applies.
    pub sub_resource_type: Option<String>,
}

payload!(AiMcpToolExecuted {
    required name = "name",
    optional error = "error",
    optional baggage = "baggage",
    required latency = "latency",
    optional space_id = "spaceId",
    optional billable = "billable",
    optional user_agent = "userAgent",
    optional resource_id = "resourceId",
    optional resource_type = "resourceType",
    optional sub_resource_id = "subResourceId",
    optional sub_resource_type = "subResourceType",
});
